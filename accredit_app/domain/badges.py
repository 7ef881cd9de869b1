"""Badges: printed objects with a serial, and the one-way road that their status takes."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from uuid import UUID

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LAST_DAY = date.max.toordinal()
_STATION_BITS, _EPOCH_BITS, _COUNT_BITS = 10, 18, 20


class BadgeStatus(IntEnum):
    """Only ever rises; REVOKED stands above all and is final."""

    PLANNED = 0
    ISSUED = 1
    PRINTED = 2
    HANDED_OVER = 3
    REVOKED = 9


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge. `serial` has 48 bits; `digits` is the QR's text (198 decimal digits); `thumbnail`
    names the small portrait that was made when it was issued (SHA-256, hexadecimal), or is ""."""

    serial: int
    person: UUID
    category: str
    zones: frozenset[str]
    first_day: date
    days: int
    digits: str
    status: BadgeStatus
    reason: str = ""
    thumbnail: str = ""

    @property
    def last_day(self) -> date:
        return date.fromordinal(min(self.first_day.toordinal() + max(self.days, 1) - 1, _LAST_DAY))


def make_serial(station: int, epoch: int, count: int) -> int:
    """A serial that no other station, and no restored copy of this one, will make.

    Station (10 bits), the low bits of the journal's random epoch (18), a counter (20).
    """
    if not (1 <= station < 1 << _STATION_BITS and 0 <= count < 1 << _COUNT_BITS):
        raise ValueError("station or counter out of range for a serial")
    tag = epoch & ((1 << _EPOCH_BITS) - 1)
    return station << (_EPOCH_BITS + _COUNT_BITS) | tag << _COUNT_BITS | count


def serial_station(serial: int) -> int:
    """The number of the station that made this serial."""
    return serial >> (_EPOCH_BITS + _COUNT_BITS)


def is_serial(number: int) -> bool:
    """Whether a number has the 48 bits of a serial, as one from elsewhere may not."""
    return 0 <= number < 1 << _STATION_BITS + _EPOCH_BITS + _COUNT_BITS


def badge_id(serial: int) -> UUID:
    """The journal's entity for a badge."""
    return UUID(int=serial)


def serial_text(serial: int) -> str:
    """Ten characters of Crockford's base 32 in groups, as printed: "03-K7QM-0014"."""
    digits = "".join(_CROCKFORD[serial >> 5 * place & 31] for place in range(9, -1, -1))
    return f"{digits[:2]}-{digits[2:6]}-{digits[6:]}"


def parse_serial(text: str) -> int | None:
    """The serial that was typed, forgiving case, hyphens, and O, I, L for 0 and 1; else None."""
    plain = text.upper().replace("-", "").replace(" ", "")
    plain = plain.replace("O", "0").replace("I", "1").replace("L", "1")
    if len(plain) != 10 or any(c not in _CROCKFORD for c in plain):
        return None
    value = 0
    for character in plain:
        value = value << 5 | _CROCKFORD.index(character)
    return value if is_serial(value) else None
