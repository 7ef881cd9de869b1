"""Tasks in memory: decided ones are gone, and come back when a decision is undone."""

from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from accredit_app.domain.badges import Badge, BadgeStatus
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.duplicates import Candidate, Likeness
from accredit_app.domain.journal import Dot
from accredit_app.domain.people import (
    Accreditation,
    AccreditationState,
    Details,
    Organisation,
    OrganisationKind,
    Person,
    Record,
)
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.errors import Conflict, NotFound, UserError
from accredit_app.services.tasks.conflicts import Disagreement, Field, Said
from accredit_app.services.tasks.duplicates import Side, Twins
from accredit_app.services.tasks.shared_serials import Bearer, SharedSerial
from accredit_app.services.tasks.tasks import Admission, Doubt, Held, Task, TaskKind, TwoBadges
from accredit_app.services.told import Told

AT = datetime(2025, 10, 25, 14, 5, tzinfo=UTC)
DESK = Told("Thu Hà", "Desk 1", AT)
AHEAD = Told("Officer 3", "Desk 2", AT + timedelta(hours=2), timedelta(hours=-2))
ONE, OTHER, JOB, SCAN, TWICE = (UUID(int=number) for number in range(1, 6))
PHONE, PHOTO = Field("person", ONE, "phone"), Field("person", ONE, "photo")
COUNTRY = Field("person", ONE, "country")
PAIR = Candidate(ONE, OTHER, Likeness.SIMILAR_NAME)


def record(person: UUID, given: str, family: str, **more: object) -> Record:
    details = Details(given_name=given, family_name=family, birth_date=date(1971, 3, 9), **more)  # type: ignore[arg-type]  # test data
    request = Accreditation(person, person, "DEL", AccreditationState.APPROVED)
    state = Organisation(UUID(int=9), "سلطنة عُمان", OrganisationKind.STATE, "OM")
    return Record(Person(person, details), request, state)


LAYLA = record(ONE, "Layla", "Al-Harthy", native_name="ليلى الحارثي", phone="+968 1")
LEILA = record(OTHER, "Leila", "Alharthi", email="l@moa.om")


def badge(serial: int, status: BadgeStatus) -> Badge:
    return Badge(serial, ONE, "DEL", frozenset("AB"), date(2025, 10, 25), 2, "", status)


TASKS = (
    Task(TaskKind.REVOKED_ADMITTED, "Layla Al-Harthy", (ONE,), AT, SCAN),
    Task(TaskKind.DOUBLE_USE, "Layla Al-Harthy", (ONE,), AT, TWICE),
    Task(TaskKind.TWO_BADGES, "Layla Al-Harthy", (ONE,), AT, ONE),
    Task(TaskKind.PRINT, "Layla Al-Harthy", (ONE,), AT, JOB),
    Task(TaskKind.DUPLICATE, "Layla Al-Harthy · Leila Alharthi", (ONE, OTHER), AT, PAIR),
    Task(TaskKind.CONFLICT, "Layla Al-Harthy", (ONE,), AT, PHONE),
    Task(TaskKind.CONFLICT, "Layla Al-Harthy", (ONE,), AT, PHOTO),
)
LANDS = Task(TaskKind.CONFLICT, "Layla Al-Harthy", (ONE,), AT, COUNTRY)
SHARED = Task(TaskKind.SHARED_SERIAL, "Layla Al-Harthy · Leila Alharthi", (ONE, OTHER), AT, 11)


@dataclass
class MemoryTasks:
    """`log` keeps what was decided; `refusal` is raised by the next decision."""

    open_tasks: tuple[Task, ...] = ()
    log: list[tuple[str, object]] = field(default_factory=list)
    refusal: UserError | None = None
    looked: int = 0

    def __post_init__(self) -> None:
        self.conflicts = self
        self.duplicates = self

    def open(self) -> tuple[Task, ...]:
        return self.open_tasks

    def look(self) -> Generator[int, None, tuple[Task, ...]]:
        self.looked += 1
        yield 1
        return self.open_tasks

    def detail(self, subject: Field | Candidate) -> Disagreement | Twins:
        if all(task.subject != subject for task in self.open_tasks):
            raise NotFound("This is decided already", "")
        if isinstance(subject, Candidate):
            sides = (Side(LAYLA, DESK, (), None), Side(LEILA, AHEAD, (), None))
            return Twins(*sides, Likeness.SIMILAR_NAME, disputed=True)
        values = {PHONE: ("+968 1", "+968 2"), COUNTRY: ("OM", "AE")}.get(subject, ("aa", "bb"))
        said = (
            Said(values[0], values[0], DESK, Dot(2, 1, 1)),
            Said(values[1], values[1], AHEAD, Dot(3, 1, 1)),
        )
        return Disagreement(subject, "Layla Al-Harthy", ONE, said, typed=subject != PHOTO)

    def two_badges(self, person: UUID) -> TwoBadges:
        del person
        held = (
            Held(badge(11, BadgeStatus.HANDED_OVER), DESK),
            Held(badge(12, BadgeStatus.PRINTED), AHEAD),
        )
        return TwoBadges(LAYLA, held, 12)

    def admission(self, task: Task) -> Admission:
        plain = Admission(
            LAYLA,
            "00-0000-000B",
            "Plenary",
            "Gate A",
            AT,
            timedelta(hours=-2),
            list_at=AT - timedelta(hours=5),
        )
        if task.kind is TaskKind.REVOKED_ADMITTED:
            return Admission(
                LAYLA, plain.badge, "Plenary", "Gate A", AT, plain.behind, None, DESK, "lost"
            )
        return Admission(LAYLA, plain.badge, "Plenary", "Gate B", AT, timedelta(), earlier=plain)

    def shared_serial(self, serial: int) -> SharedSerial:
        bearers = (Bearer(ONE, LAYLA, DESK), Bearer(OTHER, LEILA, AHEAD))
        return SharedSerial(serial, bearers)

    def revoke_shared(self, serial: int, *, reason: str) -> Done[object]:
        assert reason
        return self._decide("revoke_shared", serial, serial)

    def doubt(self, job: UUID) -> Doubt:
        return Doubt(LAYLA, PrintJob(job, 12, "Card printer", PrintState.UNKNOWN, "", AT), AT)

    def settle(self, subject: Field, value: object) -> Done[object]:
        return self._decide("settle", subject, value)

    def merge(self, one: UUID, other: UUID) -> Done[object]:
        return self._decide("merge", PAIR, (one, other))

    def keep_apart(self, one: UUID, other: UUID) -> Done[object]:
        return self._decide("keep_apart", PAIR, (one, other))

    def revoke(self, serial: int, *, reason: str) -> Done[object]:
        assert reason
        return self._decide("revoke", ONE, serial)

    def see(self, scan: UUID) -> Done[object]:
        return self._decide("see", scan, scan)

    def confirm_print(self, job: UUID, *, came_out: bool) -> Done[object]:
        return self._decide("print", job, came_out)

    def undo(self, decision: tuple[Task, ...]) -> Done[None]:
        if self.refusal is not None:
            raise self.refusal
        self.log.append(("undo", decision[0].subject))
        self.open_tasks = tuple(task for task in TASKS if task in (*self.open_tasks, *decision))
        return Done.of(None, {Topic.PEOPLE})

    def _decide(self, act: str, subject: object, value: object) -> Done[object]:
        if self.refusal is not None:
            raise self.refusal
        self.log.append((act, value))
        decided = tuple(task for task in self.open_tasks if task.subject == subject)
        self.open_tasks = tuple(task for task in self.open_tasks if task not in decided)
        return Done.of(decided, {Topic.PEOPLE})


REFUSED = Conflict("This was changed again since", "The decision stays.")
