"""The two signed lists that every station carries: whose badges count, and which no longer do.

Trust is data, never code: the root key signs the trust list, and the root or a key with that right
signs the revocation list. Both carry a counter that rises. This module refuses a list with any
defect as a whole; it keeps no list and knows no clock.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from uuid import UUID

import cbor2

from accredit_app.credentials.cose import encode, open_document, sign_document
from accredit_app.credentials.keys import KEY_BYTES, KEY_ID_BYTES, SigningKey, VerifyingKey, key_id
from accredit_app.credentials.token import FINGERPRINT_BYTES, SERIAL_BITS, ZONE_BITS, Token
from accredit_app.domain.badges import serial_station
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import InvalidInput

TRUST_TYPE = "application/vnd.accredit.trust-list+cbor"
REVOCATION_TYPE = "application/vnd.accredit.revocation-list+cbor"

_FORMAT = 1
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
        _require(len(self.public) == KEY_BYTES, "a public key has not 32 bytes")
        _require(self.station in _STATIONS, "a station's number is not 1 to 1023")
        _require(self.not_before <= self.not_after, "a key's days end before they begin")
        _require(all(c in _CATEGORIES for c in self.categories), "a category is not 1 to 255")
        _require(0 <= self.zones < 1 << ZONE_BITS, f"a zone is beyond the {ZONE_BITS} of a token")

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
        _require(self.counter in _COUNTERS, "its number is out of range")
        _require(self.utc_offset in _OFFSETS, "the event's offset from UTC is out of range")
        ordered = tuple(sorted(self.certificates, key=lambda c: c.key_id))
        _require(len({c.key_id for c in ordered}) == len(ordered), "two of its keys have one name")
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
        _require(len(self.key_id) == KEY_ID_BYTES, "a revoked key's name has not 4 bytes")
        _require(_ascends(self.honoured, FINGERPRINT_BYTES), "its honoured badges are not in order")

    @classmethod
    def of(cls, name: bytes, *, after: date, honoured: Iterable[Token]) -> "KeyRevocation":
        """The revocation of the key with this name, but for these tokens."""
        prints = sorted({token.fingerprint for token in honoured})
        return cls(key_id=name, after=after, honoured=b"".join(prints))

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
        _require(self.counter in _COUNTERS, "its number is out of range")
        _require(_ascends(self.serials, _SERIAL_BYTES), "its serials are not in order")
        ordered = tuple(sorted(self.keys, key=lambda key: key.key_id))
        _require(len({k.key_id for k in ordered}) == len(ordered), "a key is revoked twice")
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
        packed = b"".join(s.to_bytes(_SERIAL_BYTES, "big") for s in sorted(set(serials)))
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


def sign_trust_list(trust: TrustList, root: SigningKey) -> bytes:
    """The trust list as signed bytes; InvalidInput unless `root` is the event's root key."""
    if root.public != trust.root:
        raise _unusable("trust list", "this is not the event's root key")
    return sign_document(_trust_value(trust), content_type=TRUST_TYPE, key=root)


def open_trust_list(data: bytes, root_public: bytes) -> TrustList:
    """The trust list in these bytes, signed by this root; InvalidInput with any defect at all."""
    root = VerifyingKey(root_public)
    opened = open_document(
        data, content_type=TRUST_TYPE, signer=lambda name: root if name == root.id else None
    )
    if opened is None:
        raise _unusable("trust list", "it is damaged, or not signed by this event's office")
    return _decode(
        opened[1],
        lambda value: _read_trust(value, root_public),
        write=_trust_value,
        what="trust list",
    )


def sign_revocation_list(revocations: RevocationList, key: SigningKey) -> bytes:
    """The revocation list as signed bytes; whether the key may sign it is for `open_` to say."""
    return sign_document(_revocation_value(revocations), content_type=REVOCATION_TYPE, key=key)


def open_revocation_list(data: bytes, trust: TrustList) -> RevocationList:
    """The revocation list in these bytes; InvalidInput with any defect at all.

    It must be for the same event as `trust`, and be signed by the root, or by a listed key that
    may sign lists, on a day (in the event's zone) on which that key is valid.
    """
    opened = open_document(
        data, content_type=REVOCATION_TYPE, signer=lambda name: _list_key(trust, name)
    )
    if opened is None:
        raise _unusable("revocation list", "it is damaged, or not signed by a key that may")
    name, payload = opened
    certificate = None if name == key_id(trust.root) else trust.certificate(name)
    revocations = _decode(
        payload,
        lambda value: _read_revocations(value, signer=name, by_root=certificate is None),
        write=_revocation_value,
        what="revocation list",
    )
    if revocations.event != trust.event:
        raise _unusable("revocation list", "it belongs to another event")
    if certificate is not None:
        day = (revocations.issued_at + timedelta(minutes=trust.utc_offset)).date()
        if not certificate.not_before <= day <= certificate.not_after:
            raise _unusable("revocation list", "its key was not valid on the day of issue")
    return revocations


L = TypeVar("L", TrustList, RevocationList)


def newer(held: L | None, offered: L) -> bool:
    """Whether the offered list shall take the held one's place; False if it is the same or older.

    InvalidInput if it must not be believed: another event's, or a second list of one number; and,
    unless the root signed it, a revocation list that takes anything back, or whose key the held
    one revokes.
    """
    if held is None:
        return True
    what = "trust list" if isinstance(held, TrustList) else "revocation list"
    if held.event != offered.event:
        raise _unusable(what, "it belongs to another event")
    if offered.counter <= held.counter:
        if offered.counter == held.counter and offered != held:
            raise _unusable(what, "another list with the same number is already here")
        return False
    if isinstance(held, RevocationList) and isinstance(offered, RevocationList):
        _check_keeps(held, offered)
    return True


def _check_keeps(held: RevocationList, offered: RevocationList) -> None:
    """Refuses what a thief of a list-signing key would try: to have badges believed again."""
    if offered.by_root:
        return
    if held.key(offered.signer) is not None:
        raise _unusable("revocation list", "the key that signed it has been revoked")
    if not set(held.unpacked()).issubset(offered.unpacked()):
        raise _unusable("revocation list", "it takes back the revocation of a badge")
    for old in held.keys:
        new = offered.key(old.key_id)
        if new is None or not _prints(new.honoured) <= _prints(old.honoured):
            raise _unusable("revocation list", "it takes back the revocation of a key")


def _list_key(trust: TrustList, name: bytes) -> VerifyingKey | None:
    if name == key_id(trust.root):
        return VerifyingKey(trust.root)
    certificate = trust.certificate(name)
    if certificate is None or not certificate.may_sign_lists:
        return None
    return VerifyingKey(certificate.public)


def _decode(
    payload: bytes,
    read: Callable[[object], L],
    *,
    write: Callable[[L], object],
    what: str,
) -> L:
    """The list in an authentic payload, which must also be in the one encoding that we write.

    Numbers are read through `int`, so that a true or a 1.0 in a number's place is written
    differently again and so refused.
    """
    try:
        decoded = read(cbor2.loads(payload))
    except (ValueError, TypeError, OverflowError, OSError, cbor2.CBORDecodeError) as error:
        raise _unusable(what, "this program cannot read its form") from error
    if encode(write(decoded)) != payload:
        raise _unusable(what, "it is not in the agreed form")
    return decoded


def _trust_value(trust: TrustList) -> object:
    rows = [
        [
            c.public,
            c.station,
            c.name,
            c.not_before.toordinal(),
            c.not_after.toordinal(),
            sorted(c.categories),
            c.zones,
            c.may_sign_lists,
        ]
        for c in trust.certificates
    ]
    issued = int(trust.issued_at.timestamp())
    return [_FORMAT, trust.event.bytes, trust.counter, issued, trust.utc_offset, rows]


def _read_trust(value: object, root: bytes) -> TrustList:
    match value:
        case [1, bytes(event), int(counter), int(issued), int(offset), list(rows)]:
            return TrustList(
                root=root,
                event=UUID(bytes=event),
                counter=int(counter),
                issued_at=datetime.fromtimestamp(issued, UTC),
                utc_offset=int(offset),
                certificates=tuple(_read_certificate(row) for row in rows),
            )
    raise ValueError("not a trust list of a known format")


def _read_certificate(row: object) -> Certificate:
    match row:
        case [
            bytes(public),
            int(station),
            str(name),
            int(first),
            int(last),
            list(categories),
            int(zones),
            bool(may_sign_lists),
        ]:
            return Certificate(
                public=public,
                station=int(station),
                name=name,
                not_before=date.fromordinal(first),
                not_after=date.fromordinal(last),
                categories=frozenset(int(category) for category in categories),
                zones=int(zones),
                may_sign_lists=may_sign_lists,
            )
    raise ValueError("not a certificate")


def _revocation_value(revocations: RevocationList) -> object:
    issued = int(revocations.issued_at.timestamp())
    keys = [[key.key_id, key.after.toordinal(), key.honoured] for key in revocations.keys]
    head = [_FORMAT, revocations.event.bytes, revocations.counter, issued]
    return [*head, revocations.serials, keys]


def _read_revocations(value: object, *, signer: bytes, by_root: bool) -> RevocationList:
    match value:
        case [1, bytes(event), int(counter), int(issued), bytes(serials), list(rows)]:
            return RevocationList(
                event=UUID(bytes=event),
                counter=int(counter),
                issued_at=datetime.fromtimestamp(issued, UTC),
                serials=serials,
                keys=tuple(_read_key(row) for row in rows),
                signer=signer,
                by_root=by_root,
            )
    raise ValueError("not a revocation list of a known format")


def _read_key(row: object) -> KeyRevocation:
    match row:
        case [bytes(name), int(after), bytes(honoured)]:
            return KeyRevocation(key_id=name, after=date.fromordinal(after), honoured=honoured)
    raise ValueError("not the revocation of a key")


def _whole_utc(moment: datetime) -> datetime:
    _require(moment.tzinfo is not None, "its time of issue has no zone")
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


def _prints(packed: bytes) -> set[bytes]:
    size = FINGERPRINT_BYTES
    return {packed[i : i + size] for i in range(0, len(packed), size)}


def _require(sound: bool, why: str) -> None:
    if not sound:
        raise _unusable("list", why)


def _unusable(what: str, why: str) -> InvalidInput:
    return InvalidInput(
        f"This {what} cannot be used",
        f"Nothing was changed: {why}. Ask the event office for a fresh list.",
    )
