"""The event and what belongs to it: categories, zones, meetings, templates, stations, operators."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Final
from uuid import UUID, uuid5

from accredit_app.domain.languages import NO_NAMES, Names
from accredit_app.domain.roles import OperatorRole, StationRole

NAMESPACE = UUID("5b8bb1a4-6c52-4a5f-9a55-6c3f5d0f4f0e")
"""Names of categories, zones, organisations and imported persons are hashed under it, so that
two stations that enter the same thing apart give it the same identity."""

OFFICE: Final = 1
"""The number of the event's office, which is the first station of every event."""


def named_id(event: UUID, kind: str, *parts: str) -> UUID:
    """The identity of a thing that is known by its name within an event."""
    return uuid5(uuid5(NAMESPACE, event.hex), "\x1f".join((kind, *parts)))


@dataclass(frozen=True, slots=True)
class Event:
    """One conference. `utc_offset` is in minutes east of Greenwich and fixed for the event:
    badge days begin and end by it, whatever the clock's zone on a station."""

    id: UUID
    name: str
    place: str
    first_day: date
    last_day: date
    utc_offset: int
    subtitle: str = ""
    languages: tuple[str, ...] = ("en",)
    emergency_number: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of participant. `number` (1..255) is what the QR carries; colours are #RRGGBB;
    `labels` say `label` in other languages."""

    id: UUID
    code: str
    number: int
    label: str
    letter: str
    band: str
    text: str
    zones: frozenset[str]
    template: str = "delegate-a6"
    labels: Names = NO_NAMES

    @property
    def is_press(self) -> bool:
        """Whether its people carry a press card: by its template or its code."""
        return self.template.startswith("press") or self.code.upper() in ("PRS", "PRESS")


@dataclass(frozen=True, slots=True)
class Zone:
    """A place behind a gate. `bit` (0..23) is its bit in the QR; `names` say `name` in other
    languages."""

    id: UUID
    letter: str
    bit: int
    name: str
    pictogram: str
    names: Names = NO_NAMES


@dataclass(frozen=True, slots=True)
class Meeting:
    """A sitting, seminar, side event, reception or rehearsal; `titles` say `title` in other
    languages."""

    id: UUID
    title: str
    zone: str
    starts: datetime
    ends: datetime
    capacity: int | None = None
    categories: frozenset[str] = frozenset()
    titles: Names = NO_NAMES


def programme(
    meetings: Iterable[Meeting],
    *,
    zones: AbstractSet[str],
    category: str,
    first_day: date,
    last_day: date,
    utc_offset: int,
) -> tuple[Meeting, ...]:
    """The meetings in these zones and on these days, by the venue's clock, that are open to a
    category: those that name it, and those that name none."""
    venue = timezone(timedelta(minutes=utc_offset))
    return tuple(
        meeting
        for meeting in meetings
        if meeting.zone in zones
        and (not meeting.categories or category in meeting.categories)
        and first_day <= meeting.starts.astimezone(venue).date() <= last_day
    )


@dataclass(frozen=True, slots=True)
class BadgeTemplate:
    """A badge template of the event's own: `text` is the TOML, `name` what categories call it."""

    id: UUID
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Station:
    """A desk, kiosk, gate or office computer. `number` is 1..1023; 1 is the office."""

    id: UUID
    number: int
    name: str
    role: StationRole
    public_key: bytes
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Operator:
    id: UUID
    name: str
    role: OperatorRole
    languages: tuple[str, ...] = field(default=())
