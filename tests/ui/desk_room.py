"""The event that the desk tests are set in, and what the duties in memory know in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

from accredit_app.domain.badges import Badge
from accredit_app.domain.event import Category, Event, Zone, named_id
from accredit_app.domain.people import Record
from accredit_app.errors import NotFound

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
