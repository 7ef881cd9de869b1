"""Small services in memory with the signatures of `accredit_app.services`, for tests of screens.

They keep what they were asked, so that a test can look; they touch no database.
"""

from collections import deque
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from stations import SetClock
from ui.designer_services import MemoryTemplates
from ui.sync_services import (
    MemoryAutomatic,
    MemoryBackups,
    MemoryClosing,
    MemorySticks,
    MemorySync,
)
from ui.task_services import MemoryTasks

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event, Zone
from accredit_app.domain.event import Station as Enrolled
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.roles import StationRole
from accredit_app.domain.verdicts import Answer, Credential, Direction, Reason, Verdict
from accredit_app.errors import Conflict, InvalidInput, NotFound, UserError
from accredit_app.imports import Refusal
from accredit_app.services.badges.batch import Choices, Order, Outlook
from accredit_app.services.badges.submission import PrintOrder, Submission
from accredit_app.services.gate import GateAnswer, GateCounts
from accredit_app.services.kiosk import KioskPerson
from accredit_app.services.people.habits import Habits
from accredit_app.services.people.importing import ImportProgress, ImportReport

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

    def check(self, digits: str) -> GateAnswer:
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


def card() -> bytes:
    """An empty page of a badge's size."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(105 * mm, 148 * mm))
    canvas.showPage()
    canvas.save()
    return out.getvalue()


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

    def begin_print(self, person: UUID, *, printer_name: str) -> Done[PrintOrder]:
        self.printed.append(person)
        job = PrintJob(uuid4(), 1, printer_name, PrintState.QUEUED, "", NOON)
        return Done.of(PrintOrder(job, person, GUEST.name, card()), {Topic.PRINTS})


@dataclass
class MemoryPrints:
    """Notes what a printer says."""

    clock: SetClock = field(default_factory=SetClock)

    def note(self, submission: Submission) -> Done[PrintJob | None]:
        job = replace(submission.order.job, state=submission.report.state)
        return Done.of(job, {Topic.PRINTS})


@dataclass
class KioskPrinter:
    """Ends every job with the kiosk's outcome."""

    kiosk: MemoryKiosk

    def submit(self, pdf: bytes, *, title: str) -> str:
        if isinstance(self.kiosk.outcome, UserError):
            raise self.kiosk.outcome
        return title

    def state(self, ref: str) -> PrintState:
        assert isinstance(self.kiosk.outcome, PrintState)
        return self.kiosk.outcome


@dataclass
class MemoryPhotos:
    """Portraits that a hub has, and what was kept of them."""

    elsewhere: dict[str, bytes] = field(default_factory=dict)
    kept: list[bytes] = field(default_factory=list)

    def keep(self, portrait: bytes) -> Done[str]:
        self.kept.append(portrait)
        return Done.of("", {Topic.PHOTOS})


PASSPHRASE = "correct horse"


@dataclass
class Devices:
    """What stands on the table."""

    printers: dict[str, object] = field(default_factory=dict)
    digits: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ListOnPaper:
    """What the reader of lists gives: good rows and refused ones."""

    rows: tuple[int, ...]
    refused: tuple[Refusal, ...]
    ignored: tuple[str, ...] = ()


@dataclass
class MemoryImport:
    """Reads any file whose name does not begin with "broken"; takes 50 rows a step."""

    good: int = 120
    refused: tuple[Refusal, ...] = (
        Refusal(4, "birth_date", "“31.02.1980” is no date; write 1980-02-28"),
        Refusal(17, "country", "“Utopia” is no ISO 3166 code of two letters"),
        Refusal(93, "given_name", "the name is missing"),
    )
    ignored: tuple[str, ...] = ()
    read_paths: list[Path] = field(default_factory=list)
    taken: int = 0
    rehearsals: int = 0

    def read(self, path: Path, *, mapping: object = None) -> ListOnPaper:
        del mapping
        self.read_paths.append(path)
        if path.name.startswith("broken"):
            raise InvalidInput("This is not a list", "Nothing was changed. Save it as CSV or XLSX.")
        return ListOnPaper(tuple(range(self.good)), self.refused, self.ignored)

    def take(
        self, people: ListOnPaper, *, dry_run: bool = False
    ) -> Generator[ImportProgress, None, Done[ImportReport]]:
        for start in range(0, len(people.rows), 50):
            step = people.rows[start : start + 50]
            if not dry_run:
                self.taken += len(step)
            yield ImportProgress(start + len(step), len(people.rows))
        self.rehearsals += dry_run
        changed, same = min(15, self.good), min(5, self.good)
        new = max(0, self.good - 20)
        report = ImportReport(new, changed, same, people.refused, dry_run)
        return Done.of(report, set() if dry_run else {Topic.PEOPLE})


@dataclass
class MemoryFounding:
    """Four stations, one of them disabled."""

    def stations(self) -> tuple[Enrolled, ...]:
        rows = (
            (3, "Desk 3 · Main hall", StationRole.DESK, False),
            (1, "Office", StationRole.OFFICE, False),
            (12, "Gate A", StationRole.GATE, False),
            (7, "Kiosk, hotel lobby", StationRole.KIOSK, True),
        )
        return tuple(
            Enrolled(UUID(int=number), number, name, role, bytes(32), disabled)
            for number, name, role, disabled in rows
        )


class MemoryBatches:
    """No badge is issued."""

    def habits(self) -> Habits:
        return Habits()

    def choices(self) -> Choices:
        return Choices(0, 0, 0, (), ())

    def outlook(self, order: Order) -> Outlook:
        return Outlook(0)


@dataclass
class Bundle:
    """The bundle that a page is given; each test fills in what its page uses."""

    photos: MemoryPhotos = field(default_factory=MemoryPhotos)
    gate: MemoryGate | None = None
    kiosk: MemoryKiosk | None = None
    importing: MemoryImport = field(default_factory=MemoryImport)
    batches: MemoryBatches = field(default_factory=MemoryBatches)
    sync: MemorySync = field(default_factory=MemorySync)
    automatic: MemoryAutomatic = field(default_factory=MemoryAutomatic)
    backups: MemoryBackups = field(default_factory=MemoryBackups)
    sticks: MemorySticks = field(default_factory=MemorySticks)
    tasks: MemoryTasks = field(default_factory=MemoryTasks)
    closing: MemoryClosing = field(default_factory=MemoryClosing)
    founding: MemoryFounding = field(default_factory=MemoryFounding)
    templates: MemoryTemplates = field(default_factory=MemoryTemplates)
    hub: str = "postgresql://hub.example/accredit"
    reports: Path = Path("reports")
    clock: HandClock = field(default_factory=HandClock)
    devices: Devices = field(default_factory=Devices)
    prints: MemoryPrints = field(default_factory=MemoryPrints)

    def __post_init__(self) -> None:
        if self.kiosk is not None:
            self.devices.printers["pdf"] = KioskPrinter(self.kiosk)

    def fetch_photo(self, photo: str) -> bytes | None:
        return self.photos.elsewhere.get(photo)

    @staticmethod
    def is_passphrase(typed: str) -> bool:
        return typed == PASSPHRASE
