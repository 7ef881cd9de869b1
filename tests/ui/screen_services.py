"""Small services in memory with the signatures of `accredit_app.services`, for tests of screens.

They keep what they were asked, so that a test can look; they touch no database.
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event, StationRole, Zone
from accredit_app.domain.event import Station as Enrolled
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.verdicts import Answer, Credential, Direction, Reason, Verdict
from accredit_app.errors import Conflict, NotFound, UserError
from accredit_app.services.gate import GateAnswer, GateCounts
from accredit_app.services.kiosk import KioskPerson

DAY = date(2025, 10, 25)
NOON = datetime(2025, 10, 25, 5, 0, tzinfo=UTC)
EVENT = Event(
    id=UUID(int=7),
    name="Signing Ceremony of the Convention",
    place="Hà Nội",
    first_day=DAY,
    last_day=date(2025, 10, 26),
    utc_offset=420,
)
ZONES = tuple(
    Zone(UUID(int=100 + bit), letter, bit, name, pictogram)
    for bit, (letter, name, pictogram) in enumerate(
        (
            ("A", "Plenary hall", "people"),
            ("B", "Meeting rooms", "door"),
            ("P", "Press centre", "camera"),
        )
    )
)
CREDENTIAL = Credential(b"\x01\x02\x03\x04", 0x0C0000001, 2, 0b111, DAY, 2)


class HandClock:
    """A clock that is set by hand."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


def answer(
    verdict: Answer = Answer.ADMIT,
    reason: Reason = Reason.OK,
    *,
    name: str = "Layla bint Salim AL-HARTHY",
    photo: bytes | None = None,
    genuine: bool = True,
) -> GateAnswer:
    """An answer of the gate for an invented person."""
    if not genuine:
        return GateAnswer(Verdict(verdict, reason))
    return GateAnswer(
        Verdict(verdict, reason, CREDENTIAL),
        serial="03-K7QM-0014",
        name=name,
        native_name="معالي الدكتورة ليلى بنت سالم الحارثي" if name else "",
        organisation="Ministry of Agriculture, Fisheries and Water Resources" if name else "",
        category_label="Head of delegation",
        letter="H",
        band="#7a1230",
        photo=photo,
    )


@dataclass
class MemoryGate:
    """Answers scans from `answers`, in turn; the last one again when they are used up."""

    answers: deque[GateAnswer | UserError] = field(default_factory=lambda: deque([answer()]))
    lists: datetime = NOON - timedelta(minutes=10)
    asked: list[str] = field(default_factory=list)
    places: list[tuple[str, Direction]] = field(default_factory=list)
    passed: list[GateAnswer] = field(default_factory=list)
    refreshed: int = 0
    inside: int = 147

    @property
    def as_of(self) -> datetime:
        return self.lists

    def event(self) -> Event:
        return EVENT

    def zones(self) -> tuple[Zone, ...]:
        return ZONES

    def configure(self, zone: str, direction: Direction) -> Zone:
        self.places.append((zone, direction))
        return next(item for item in ZONES if item.letter == zone)

    def refresh(self) -> datetime:
        self.refreshed += 1
        return self.lists

    def check(self, digits: str, *, at: datetime | None = None) -> GateAnswer:
        self.asked.append(digits)
        given = self.answers.popleft() if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, UserError):
            raise given
        if given.verdict.admitted:
            self.inside += 1
        return given

    def let_pass(self, given: GateAnswer) -> None:
        self.passed.append(given)

    def counts(self) -> GateCounts:
        return GateCounts(self.inside, 0, 0)


GUEST = KioskPerson(
    id=UUID(int=55),
    name="Nguyễn Thị Phương Uyên",
    native_name="",
    organisation="Bộ Ngoại giao",
    category_label="Delegate",
    language="vi",
)


@dataclass
class MemoryKiosk:
    """Knows the invitations in `guests`; prints with the outcome in `outcome`."""

    guests: dict[str, KioskPerson] = field(default_factory=lambda: {"K7QM2X": GUEST})
    outcome: PrintState | UserError = PrintState.PRINTED
    looked_up: list[str] = field(default_factory=list)
    printed: list[UUID] = field(default_factory=list)

    def event(self) -> Event:
        return EVENT

    def look_up(self, code: str) -> KioskPerson:
        self.looked_up.append(code)
        if code == "DESK":
            raise Conflict("Please go to the registration desk", "")
        if code not in self.guests:
            raise NotFound("We do not know this code", "")
        return self.guests[code]

    def print(self, person: UUID, *, printer: object, printer_name: str) -> Done[PrintJob]:
        self.printed.append(person)
        if isinstance(self.outcome, UserError):
            raise self.outcome
        job = PrintJob(uuid4(), 1, printer_name, self.outcome, "", NOON)
        return Done.of(job, {Topic.PRINTS})


PASSPHRASE = "correct horse"


@dataclass
class Devices:
    """One printer that nothing is sent to."""

    printers: dict[str, object] = field(default_factory=lambda: {"pdf": object()})


@dataclass
class Bundle:
    """The bundle that a page is given; each test fills in what its page uses."""

    gate: MemoryGate | None = None
    kiosk: MemoryKiosk | None = None
    clock: HandClock = field(default_factory=HandClock)
    devices: Devices = field(default_factory=Devices)

    @staticmethod
    def is_passphrase(typed: str) -> bool:
        return typed == PASSPHRASE
