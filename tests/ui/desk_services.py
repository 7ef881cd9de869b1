"""Small services in memory that keep the desk's contract: for tests of the page alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QImage
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from accredit_app.domain.badges import Badge, BadgeStatus, make_serial, serial_text
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Category, Event, Zone, named_id
from accredit_app.domain.people import (
    Accreditation,
    AccreditationState,
    Details,
    Hit,
    Organisation,
    OrganisationKind,
    Person,
    Record,
)
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.text import fold
from accredit_app.errors import Conflict, DeviceError, InvalidInput, NotFound
from accredit_app.ui.desk.needs import DeskDevices

EVENT = Event(
    id=UUID(int=1),
    name="Signing Conference on Cybercrime",
    place="Hà Nội",
    first_day=date(2025, 10, 25),
    last_day=date(2025, 10, 26),
    utc_offset=420,
)
NOON = datetime(2025, 10, 25, 5, 0, tzinfo=UTC)


def _category(number: int, code: str, label: str, band: str, zones: str) -> Category:
    template = "press-a6" if code == "PRS" else "delegate-a6"
    return Category(
        named_id(EVENT.id, "category", code), code, number, label, code[0], band, "#ffffff",
        frozenset(zones), template,
    )  # fmt: skip


CATEGORIES = (
    _category(1, "HOD", "Head of delegation", "#8a6a00", "ABCDV"),
    _category(2, "DEL", "Delegate", "#1f5eff", "ABC"),
    _category(3, "OBS", "Observer", "#0b7285", "AB"),
    _category(4, "PRS", "Press", "#7a3cff", "AP"),
    _category(5, "STF", "Staff", "#11795a", "ABCDPV"),
    _category(6, "SEC", "Security", "#b4410e", "ABCDPV"),
)
ZONES = tuple(
    Zone(named_id(EVENT.id, "zone", letter), letter, bit, name, "door")
    for bit, (letter, name) in enumerate(
        (
            ("A", "Plenary hall"), ("B", "Meeting rooms"), ("C", "Delegates’ lounge"),
            ("D", "Signing room"), ("P", "Press centre"), ("V", "VIP lounge"),
        )
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counts:
    total: int
    expected: int
    arrived: int
    walk_ins: int


@dataclass(frozen=True, slots=True)
class Line:
    at: datetime
    operator: str
    station: int
    what: str
    changes: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Sheet:
    pdf: bytes
    warnings: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()


class Room:
    """What all the duties below know in common."""

    def __init__(self) -> None:
        self.records: dict[UUID, Record] = {}
        self.badges: dict[int, Badge] = {}
        self.photos: dict[str, bytes] = {}
        self.history: dict[UUID, list[Line]] = {}

    def known(self, person: UUID) -> Record:
        if person not in self.records:
            raise NotFound("This person is not on this station", "Sync, or enter the person here.")
        return self.records[person]

    def note(self, person: UUID, what: str, changes: Mapping[str, object]) -> None:
        at = NOON.astimezone(timezone(timedelta(minutes=EVENT.utc_offset)))
        self.history.setdefault(person, []).insert(0, Line(at, "Officer", 3, what, changes))

    def badges_of(self, person: UUID) -> tuple[Badge, ...]:
        return tuple(badge for badge in self.badges.values() if badge.person == person)


class MemoryRegistration:
    def __init__(self, room: Room) -> None:
        self._room = room
        self.saves = 0
        self.questions: list[str] = []

    def event(self) -> Event:
        return EVENT

    def categories(self) -> tuple[Category, ...]:
        return CATEGORIES

    def zones(self) -> tuple[Zone, ...]:
        return ZONES

    def organisations(self, text: str = "") -> tuple[Organisation, ...]:
        found = {r.organisation for r in self._room.records.values() if r.organisation}
        wanted = fold(text)
        return tuple(
            sorted((o for o in found if fold(o.name).startswith(wanted)), key=lambda o: o.name)
        )

    def find(self, text: str, *, arrived: bool | None = None, limit: int = 60) -> Sequence[Hit]:
        self.questions.append(text)
        if len(text) == 198 and text.isdecimal():
            holders = {b.person for b in self._room.badges.values() if b.digits == text}
            return [self._hit(self._room.known(person)) for person in holders]
        words = fold(text).split()
        hits = (self._hit(record) for record in self._room.records.values())
        found = [
            hit
            for hit in hits
            if (arrived is None or hit.arrived is arrived)
            and all(
                word in fold(f"{hit.name} {hit.native_name} {hit.organisation}") for word in words
            )
        ]
        return found[:limit]

    def get(self, person: UUID) -> Record:
        return self._room.known(person)

    def counts(self) -> Counts:
        requests = [record.accreditation for record in self._room.records.values()]
        arrived = sum(request.arrived is not None for request in requests)
        walk_ins = sum(request.walk_in for request in requests)
        return Counts(len(requests), len(requests) - arrived, arrived, walk_ins)

    def save(
        self,
        person: UUID | None,
        details: Details,
        *,
        category: str,
        zones: frozenset[str] | None = None,
        organisation_name: str = "",
        organisation_kind: OrganisationKind | None = None,
        walk_in: bool = False,
    ) -> Done[Record]:
        if not details.full_name:
            raise InvalidInput("The name is missing", "Nothing was saved.")
        self.saves += 1
        identity = person or uuid4()
        known = self._room.records.get(identity)
        organisation = known.organisation if known and details.organisation else None
        if organisation_name:
            organisation = Organisation(
                named_id(EVENT.id, "organisation", fold(organisation_name)),
                organisation_name,
                organisation_kind or OrganisationKind.STATE,
                details.country,
            )
            details = replace(details, organisation=organisation.id)
        if person is None:
            state = AccreditationState.APPROVED if walk_in else AccreditationState.NEW
            request = Accreditation(uuid4(), identity, category, state, zones, walk_in=walk_in)
        else:
            before = self._room.known(identity).accreditation
            request = replace(before, category=category, zones=zones)
        record = Record(Person(identity, details), request, organisation)
        self._room.records[identity] = record
        self._room.note(identity, "person.set", {"family_name": details.family_name})
        return Done.of(record, {Topic.PEOPLE, Topic.ORGANISATIONS})

    def arrive(self, person: UUID) -> Done[Record]:
        record = self._room.known(person)
        if record.accreditation.arrived is None:
            record = replace(record, accreditation=replace(record.accreditation, arrived=NOON))
            self._room.records[person] = record
        return Done.of(record, {Topic.PEOPLE})

    def decide(self, person: UUID, state: AccreditationState, *, note: str = "") -> Done[Record]:
        record = self._room.known(person)
        request = replace(record.accreditation, state=state, note=note)
        record = replace(record, accreditation=request)
        self._room.records[person] = record
        return Done.of(record, {Topic.PEOPLE})

    def history(self, person: UUID) -> Sequence[Line]:
        return self._room.history.get(person, [])

    def _hit(self, record: Record) -> Hit:
        details, request = record.person.details, record.accreditation
        return Hit(
            person=record.person.id,
            name=details.full_name,
            native_name=details.native_name,
            organisation=record.organisation.name if record.organisation else "",
            country=details.country,
            category=request.category,
            state=request.state,
            arrived=request.arrived is not None,
            has_badge=bool(self._room.badges_of(record.person.id)),
            photo=details.photo,
        )


class MemoryPhotos:
    def __init__(self, room: Room) -> None:
        self._room = room

    def attach(self, person: UUID, picture: bytes) -> Done[str]:
        if QImage.fromData(picture).isNull():
            raise InvalidInput("This is not a picture", "The old photo stays.")
        name = f"{len(self._room.photos):064x}"
        self._room.photos[name] = picture
        record = self._room.known(person)
        details = replace(record.person.details, photo=name)
        self._room.records[person] = replace(record, person=Person(person, details))
        return Done.of(name, {Topic.PHOTOS, Topic.PEOPLE})

    def get(self, photo: str) -> bytes | None:
        return self._room.photos.get(photo)

    def thumbnail(self, photo: str, size: int) -> bytes | None:
        return self.get(photo) if size else None


class MemoryPrinter:
    """Keeps what it is given; `failing` makes the next print fail, `word` is all it says of one."""

    def __init__(self) -> None:
        self.sheets: list[bytes] = []
        self.failing = False
        self.word = PrintState.PRINTED

    def submit(self, pdf: bytes, *, title: str) -> str:
        if self.failing:
            raise DeviceError("The printer is out of paper", "The badge is issued. Add paper.")
        self.sheets.append(pdf)
        return title

    def state(self, ref: str) -> PrintState:
        return self.word if ref else PrintState.UNKNOWN


class MemoryBadges:
    def __init__(self, room: Room) -> None:
        self._room = room
        self._jobs: dict[UUID, PrintJob] = {}
        self.warnings: tuple[str, ...] = ()

    def of(self, person: UUID) -> tuple[Badge, ...]:
        return self._room.badges_of(person)

    def preview(self, person: UUID) -> Sheet:
        record = self._room.known(person)
        if "\u16a0" in record.person.details.full_name:
            return Sheet(b"", (), ("No font has the character ᚠ of the family name.",))
        return Sheet(self.sheet(record), self.warnings)

    def issue_and_print(
        self, person: UUID, *, printer: MemoryPrinter, printer_name: str
    ) -> Done[PrintJob]:
        record = self._room.known(person)
        badge = self._active(person) or self._issue(record)
        if badge.status >= BadgeStatus.PRINTED:
            raise Conflict(f"Badge {serial_text(badge.serial)} is already printed", "Look.")
        if self.in_doubt(person):
            raise Conflict("This badge is being printed", "Look.")
        reference = printer.submit(self.sheet(record), title=serial_text(badge.serial))
        job = PrintJob(uuid4(), badge.serial, printer_name, printer.state(reference), "", NOON)
        return self._settle(job)

    def in_doubt(self, person: UUID) -> PrintJob | None:
        badge = self._active(person)
        if badge is None or badge.status is not BadgeStatus.ISSUED:
            return None
        unsure = (PrintState.SENT, PrintState.UNKNOWN)
        return next(
            (j for j in self._jobs.values() if j.serial == badge.serial and j.state in unsure),
            None,
        )

    def confirm_print(self, job: UUID, *, came_out: bool) -> Done[PrintJob]:
        state = PrintState.PRINTED if came_out else PrintState.FAILED
        return self._settle(replace(self._jobs[job], state=state))

    def replace(self, person: UUID, *, reason: str) -> Done[Badge]:
        badge = self._active(person)
        if badge is not None:
            self.revoke(badge.serial, reason=reason)
        return Done.of(self._issue(self._room.known(person)), {Topic.BADGES, Topic.PEOPLE})

    def revoke(self, serial: int, *, reason: str) -> Done[Badge]:
        badge = replace(self._room.badges[serial], status=BadgeStatus.REVOKED, reason=reason)
        self._room.badges[serial] = badge
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def hand_over(self, serial: int) -> Done[Badge]:
        badge = replace(self._room.badges[serial], status=BadgeStatus.HANDED_OVER)
        self._room.badges[serial] = badge
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def sheet(self, record: Record) -> bytes:
        out = BytesIO()
        canvas = Canvas(out, pagesize=(105 * mm, 148 * mm))
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawCentredString(52 * mm, 70 * mm, record.person.details.family_name)
        canvas.save()
        return out.getvalue()

    def _settle(self, job: PrintJob) -> Done[PrintJob]:
        self._jobs[job.id] = job
        if job.state is PrintState.PRINTED:
            badge = replace(self._room.badges[job.serial], status=BadgeStatus.PRINTED)
            self._room.badges[job.serial] = badge
        return Done.of(job, {Topic.PRINTS, Topic.BADGES, Topic.PEOPLE})

    def _active(self, person: UUID) -> Badge | None:
        badges = self._room.badges_of(person)
        return next((b for b in badges if b.status is not BadgeStatus.REVOKED), None)

    def _issue(self, record: Record) -> Badge:
        if not record.accreditation.state.may_have_badge:
            raise Conflict("The request is not approved", "No badge was made.")
        serial = make_serial(3, 77, len(self._room.badges))
        badge = Badge(
            serial, record.person.id, record.accreditation.category, frozenset("A"),
            EVENT.first_day, 2, f"{serial:0198d}", BadgeStatus.ISSUED,
        )  # fmt: skip
        self._room.badges[serial] = badge
        return badge


class StillCamera(QObject):
    """A camera that shows one grey picture; `broken` ones say so."""

    frame = Signal(QImage)
    still = Signal(QImage, str)
    failed = Signal(str)

    def __init__(self, *, broken: bool = False) -> None:
        super().__init__()
        self._broken = broken
        self.running = False
        self._picture = QImage(640, 480, QImage.Format.Format_RGB32)
        self._picture.fill(QColor("#8090a0"))

    def start(self) -> None:
        self.running = True
        if self._broken:
            QTimer.singleShot(0, lambda: self.failed.emit("It was unplugged. Plug it in."))
        else:
            QTimer.singleShot(0, lambda: self.frame.emit(self._picture))

    def stop(self) -> None:
        self.running = False

    def capture(self) -> None:
        self.still.emit(self._picture, "still")


@dataclass
class MemoryServices:
    """A desk's services over one room."""

    room: Room = field(default_factory=Room)

    def __post_init__(self) -> None:
        self.registration = MemoryRegistration(self.room)
        self.photos = MemoryPhotos(self.room)
        self.badges = MemoryBadges(self.room)
        self.printer = MemoryPrinter()
        self.camera = StillCamera()
        self.devices = DeskDevices(
            printers={"Badge printer": self.printer},
            cameras={"Desk camera": lambda: self.camera},
        )

    def enter(
        self,
        given: str,
        family: str,
        *,
        organisation: str = "Ministry of Justice",
        country: str = "VN",
        category: str = "DEL",
        state: AccreditationState = AccreditationState.APPROVED,
        native: str = "",
        language: str = "",
        arrived: bool = False,
        **more: object,
    ) -> UUID:
        """Put a person on the list."""
        details = Details(
            given_name=given, family_name=family, native_name=native, native_language=language,
            country=country, **more,
        )  # fmt: skip
        saved = self.registration.save(
            None, details, category=category, organisation_name=organisation
        )
        person = saved.value.person.id
        request = replace(saved.value.accreditation, state=state, arrived=NOON if arrived else None)
        self.room.records[person] = replace(saved.value, accreditation=request)
        self.registration.saves = 0
        return person


PEOPLE = (
    ("Thị Phương Uyên", "Nguyễn", "VN", "Bộ Công an", "HOD", "", "vi"),
    ("Ahmad", "bin Yusuf", "EG", "Ministry of Communications", "DEL", "أحمد بن يوسف", "ar"),
    ("Wei", "Zhang", "CN", "新华通讯社", "PRS", "张伟", "zh-Hans"),
    ("María José", "Núñez Ferrer", "CL", "Universidad de Chile", "OBS", "", "es"),
    ("Oluwaseun", "Adébáyọ̀", "NG", "Lagos State Volunteers", "STF", "", "yo"),
    ("Ivan", "Petrov", "KG", "Институт океанологии", "OBS", "Иван Петров", "ru"),
    ("Siti", "Nurhaliza", "ID", "Kementerian Komunikasi", "DEL", "", "id"),
    ("Jean-Baptiste", "Lefèvre", "FR", "Agence Lumière", "PRS", "", "fr"),
    ("Priya", "Raghunathan", "IN", "Solar Alliance", "DEL", "பிரியா ரகுநாதன்", "ta"),
    ("Haruto", "Sakamoto", "JP", "Ministry of Foreign Affairs", "DEL", "坂本 陽翔", "ja"),
    ("Ji-woo", "Kim", "KR", "National Assembly", "DEL", "김지우", "ko"),
    ("Tamar", "Beridze", "GE", "Public Defender", "DEL", "თამარ ბერიძე", "ka"),
    ("Abebe", "Tadesse", "ET", "African Union Observer Mission", "OBS", "አበበ ታደሰ", "am"),
)


def peopled() -> MemoryServices:
    """Services with a dozen invented people of many scripts."""
    services = MemoryServices()
    for number, (given, family, country, organisation, category, native, language) in enumerate(
        PEOPLE
    ):
        services.enter(
            given, family, country=country, organisation=organisation, category=category,
            native=native, language=language, arrived=number in (1, 4, 6),
            email=f"person{number}@example.org",
            state=AccreditationState.ON_HOLD if number == 5 else AccreditationState.APPROVED,
        )  # fmt: skip
    return services
