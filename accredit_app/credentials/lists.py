"""What the two signed lists say: whose badges count, and which no longer do.

The values are checked as they are made, so that nothing unsound is signed or believed. How they are
written, signed and opened is in `trust`.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import KEY_BYTES, KEY_ID_BYTES, key_id
from accredit_app.credentials.token import FINGERPRINT_BYTES, SERIAL_BITS, ZONE_BITS, Token
from accredit_app.domain.badges import serial_station
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

_SERIAL_BYTES = SERIAL_BITS // 8
_COUNTERS = range(1, 1 << 32)
_STATIONS = range(1, 1 << 10)
_OFFSETS = range(-12 * 60, 14 * 60 + 1)
_CATEGORIES = range(1, 1 << 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What one station's key may sign: badges of these days, categories and zones.

    `zones` is the 24-bit mask of a token. A badge's days must lie within `not_before` to
    `not_after`, both inclusive, and its serial must be one of this station's.
    """

    public: bytes
    station: int
    name: str
    not_before: date
    not_after: date
    categories: frozenset[int]
    zones: int
    may_sign_lists: bool = False

    def __post_init__(self) -> None:
        _require(len(self.public) == KEY_BYTES, say("a public key has not 32 bytes"))
        _require(self.station in _STATIONS, say("a station's number is not 1 to 1023"))
        _require(self.not_before <= self.not_after, say("a key's days end before they begin"))
        _require(all(c in _CATEGORIES for c in self.categories), say("a category is not 1 to 255"))
        _require(
            0 <= self.zones < 1 << ZONE_BITS,
            say("a zone is beyond the {most} of a token", most=ZONE_BITS),
        )

    @property
    def key_id(self) -> bytes:
        return key_id(self.public)

    def covers(self, credential: Credential) -> bool:
        """Whether this station was allowed to sign such a badge."""
        last_day = credential.first_day + timedelta(days=credential.days - 1)
        return (
            self.not_before <= credential.first_day
            and last_day <= self.not_after
            and credential.category in self.categories
            and credential.zones & ~self.zones == 0
            and serial_station(credential.serial) == self.station
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustList:
    """The keys of one event, kept in the order of their names.

    `utc_offset` is the event's, in minutes east; `issued_at` is cut to a whole second. `root` is
    not in the signed bytes: it is the public key that they were, or will be, checked with.
    """

    root: bytes
    event: UUID
    counter: int
    issued_at: datetime
    utc_offset: int
    certificates: tuple[Certificate, ...]

    def __post_init__(self) -> None:
        _require(self.counter in _COUNTERS, say("its number is out of range"))
        _require(self.utc_offset in _OFFSETS, say("the event's offset from UTC is out of range"))
        ordered = tuple(sorted(self.certificates, key=lambda c: c.key_id))
        _require(
            len({c.key_id for c in ordered}) == len(ordered), say("two of its keys have one name")
        )
        object.__setattr__(self, "issued_at", _whole_utc(self.issued_at))
        object.__setattr__(self, "certificates", ordered)

    def certificate(self, name: bytes) -> Certificate | None:
        """The certificate of the key with this 4-byte name."""
        return next((c for c in self.certificates if c.key_id == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRevocation:
    """A key that is no longer believed, except for the very tokens that are named.

    A token does not say when it was signed, and a thief's token would lie. So the office names
    what the record proves to have been issued by the end of `after` (a civil day of the event):
    `honoured` holds those tokens' fingerprints, 16 bytes each, ascending. `after` is shown to
    people and compared with nothing. See docs/decisions/0002-revocation-by-key.md.
    """

    key_id: bytes
    after: date
    honoured: bytes = b""

    def __post_init__(self) -> None:
        _require(len(self.key_id) == KEY_ID_BYTES, say("a revoked key's name has not 4 bytes"))
        _require(
            _ascends(self.honoured, FINGERPRINT_BYTES), say("its honoured badges are not in order")
        )

    @classmethod
    def of(cls, name: bytes, *, after: date, honoured: Iterable[Token]) -> "KeyRevocation":
        """The revocation of the key with this name, but for these tokens."""
        prints = sorted({token.fingerprint for token in honoured})
        return cls(key_id=name, after=after, honoured=b"".join(prints))

    @property
    def fingerprints(self) -> frozenset[bytes]:
        """The honoured tokens' fingerprints, one by one."""
        size, packed = FINGERPRINT_BYTES, self.honoured
        return frozenset(packed[i : i + size] for i in range(0, len(packed), size))

    def honours(self, token: Token) -> bool:
        """Whether this very token is still believed."""
        return _contains(self.honoured, token.fingerprint)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevocationList:
    """What is no longer believed. `serials` holds 6 bytes for each badge, big-endian, ascending.

    `issued_at` is cut to a whole second. `signer` names the key that signed, and `by_root` says
    whether that was the root; both are known only of a list that was opened.
    """

    event: UUID
    counter: int
    issued_at: datetime
    serials: bytes = b""
    keys: tuple[KeyRevocation, ...] = ()
    signer: bytes = field(default=b"", compare=False)
    by_root: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        _require(self.counter in _COUNTERS, say("its number is out of range"))
        _require(_ascends(self.serials, _SERIAL_BYTES), say("its serials are not in order"))
        ordered = tuple(sorted(self.keys, key=lambda key: key.key_id))
        _require(len({k.key_id for k in ordered}) == len(ordered), say("a key is revoked twice"))
        object.__setattr__(self, "issued_at", _whole_utc(self.issued_at))
        object.__setattr__(self, "keys", ordered)

    @classmethod
    def of(
        cls,
        event: UUID,
        serials: Iterable[int],
        *,
        counter: int,
        issued_at: datetime,
        keys: Iterable[KeyRevocation] = (),
    ) -> "RevocationList":
        """The list of these serials and keys, in any order."""
        ordered = sorted(set(serials))
        in_range = not ordered or (ordered[0] >= 0 and ordered[-1] < 1 << SERIAL_BITS)
        _require(in_range, say("a serial is out of range"))
        packed = b"".join(serial.to_bytes(_SERIAL_BYTES, "big") for serial in ordered)
        return cls(
            event=event,
            counter=counter,
            issued_at=issued_at,
            serials=packed,
            keys=tuple(keys),
        )

    def revokes(self, serial: int) -> bool:
        """Whether the badge with this serial stands on the list."""
        return _contains(self.serials, serial.to_bytes(_SERIAL_BYTES, "big"))

    def unpacked(self) -> "array[int]":
        """The serials as 64-bit numbers, ascending."""
        size, data = _SERIAL_BYTES, self.serials
        return array(
            "Q", (int.from_bytes(data[i : i + size], "big") for i in range(0, len(data), size))
        )

    def key(self, name: bytes) -> KeyRevocation | None:
        """The revocation of the key with this name, if it is revoked."""
        return next((key for key in self.keys if key.key_id == name), None)


def _whole_utc(moment: datetime) -> datetime:
    _require(moment.tzinfo is not None, say("its time of issue has no zone"))
    return moment.astimezone(UTC).replace(microsecond=0)


def _ascends(packed: bytes, size: int) -> bool:
    """Whether the items of `size` bytes are whole, and each is greater than the one before."""
    return len(packed) % size == 0 and all(
        packed[i - size : i] < packed[i : i + size] for i in range(size, len(packed), size)
    )


def _contains(packed: bytes, item: bytes) -> bool:
    size = len(item)
    count = len(packed) // size
    place = bisect_left(
        range(count), item, key=lambda index: packed[index * size : (index + 1) * size]
    )
    return packed[place * size : (place + 1) * size] == item


def _require(sound: bool, why: Phrase) -> None:
    if not sound:
        raise unusable(say("This list cannot be used"), why)


def unusable(title: Phrase, why: Phrase) -> InvalidInput:
    """The error for a list that must not be used."""
    return InvalidInput(
        title,
        say("Nothing was changed: {why}. Ask the event office for a fresh list.", why=why),
    )
