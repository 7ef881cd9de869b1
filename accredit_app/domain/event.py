"""The event and what belongs to it: categories, zones, meetings, stations, operators."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid5

NAMESPACE = UUID("5b8bb1a4-6c52-4a5f-9a55-6c3f5d0f4f0e")
"""Names of categories, zones, organisations and imported persons are hashed under it, so that
two stations that enter the same thing apart give it the same identity."""


def named_id(event: UUID, kind: str, *parts: str) -> UUID:
    """The identity of a thing that is known by its name within an event."""
    return uuid5(uuid5(NAMESPACE, event.hex), "\x1f".join((kind, *parts)))


class StationRole(StrEnum):
    OFFICE = "office"
    DESK = "desk"
    GATE = "gate"
    KIOSK = "kiosk"


class OperatorRole(StrEnum):
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    GUARD = "guard"
    OFFICE = "office"


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
    """A kind of participant. `number` (1..255) is what the QR carries; colours are #RRGGBB."""

    id: UUID
    code: str
    number: int
    label: str
    letter: str
    band: str
    text: str
    zones: frozenset[str]
    template: str = "delegate-a6"


@dataclass(frozen=True, slots=True)
class Zone:
    """A place behind a gate. `bit` (0..23) is its bit in the QR."""

    id: UUID
    letter: str
    bit: int
    name: str
    pictogram: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A sitting, seminar, side event, reception or rehearsal."""

    id: UUID
    title: str
    zone: str
    starts: datetime
    ends: datetime
    capacity: int | None = None
    categories: frozenset[str] = frozenset()


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
