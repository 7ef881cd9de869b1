"""Small services in memory that keep the desk's contract: for tests of the page alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from uuid import UUID, uuid4

from PySide6.QtGui import QImage
from ui.desk_badges import MemoryBadges, MemoryPrints
from ui.desk_devices import MemoryPrinter, StillCamera
from ui.desk_room import CATEGORIES, EVENT, NOON, ZONES, Counts, Line, Room

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
from accredit_app.domain.text import fold
from accredit_app.errors import InvalidInput
from accredit_app.ui.desk.needs import DeskDevices


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
        invited = self.invited(text) if text else None
        if invited is not None:
            return [self._hit(self._room.known(invited))]
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

    def invited(self, code: str) -> UUID | None:
        requests = (record.accreditation for record in self._room.records.values())
        return next((r.person for r in requests if r.invitation == code), None)

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

    def keep(self, portrait: bytes) -> Done[str]:
        name = sha256(portrait).hexdigest()
        self._room.photos[name] = portrait
        return Done.of(name, {Topic.PHOTOS})

    def thumbnail(self, photo: str, size: int) -> bytes | None:
        return self.get(photo) if size else None


@dataclass
class MemoryServices:
    """A desk's services over one room."""

    room: Room = field(default_factory=Room)
    elsewhere: dict[str, bytes] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.registration = MemoryRegistration(self.room)
        self.photos = MemoryPhotos(self.room)
        self.badges = MemoryBadges(self.room)
        self.prints = MemoryPrints(self.room, self.badges)
        self.printer = MemoryPrinter()
        self.camera = StillCamera()
        self.devices = DeskDevices(
            printers={"Badge printer": self.printer},
            cameras={"Desk camera": lambda: self.camera},
        )

    def fetch_photo(self, photo: str) -> bytes | None:
        self.fetched.append(photo)
        return self.elsewhere.get(photo)

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
