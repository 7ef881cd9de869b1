"""The two lists that every station carries, as signed data: written, signed, opened, replaced.

Trust is data, never code: the root key signs the trust list, and the root or a key with that right
signs the revocation list. Both carry a counter that rises. This module refuses a list with any
defect as a whole; it keeps no list and knows no clock.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from uuid import UUID

import cbor2

from accredit_app.credentials.cose import encode, open_document, sign_document
from accredit_app.credentials.keys import SigningKey, VerifyingKey, key_id
from accredit_app.credentials.lists import (
    Certificate,
    KeyRevocation,
    RevocationList,
    TrustList,
    unusable,
)
from accredit_app.phrases import Phrase, say

__all__ = [
    "REVOCATION_TYPE",
    "TRUST_TYPE",
    "Certificate",
    "KeyRevocation",
    "RevocationList",
    "TrustList",
    "newer",
    "open_revocation_list",
    "open_trust_list",
    "sign_revocation_list",
    "sign_trust_list",
]

TRUST_TYPE = "application/vnd.accredit.trust-list+cbor"
REVOCATION_TYPE = "application/vnd.accredit.revocation-list+cbor"

TRUST_UNUSABLE = say("This trust list cannot be used")
REVOCATIONS_UNUSABLE = say("This revocation list cannot be used")

_FORMAT = 1


def sign_trust_list(trust: TrustList, root: SigningKey) -> bytes:
    """The trust list as signed bytes; InvalidInput unless `root` is the event's root key."""
    if root.public != trust.root:
        raise unusable(TRUST_UNUSABLE, say("this is not the event's root key"))
    return sign_document(_trust_value(trust), content_type=TRUST_TYPE, key=root)


def open_trust_list(data: bytes, root_public: bytes) -> TrustList:
    """The trust list in these bytes, signed by this root; InvalidInput with any defect at all."""
    root = VerifyingKey(root_public)
    opened = open_document(
        data, content_type=TRUST_TYPE, signer=lambda name: root if name == root.id else None
    )
    if opened is None:
        raise unusable(TRUST_UNUSABLE, say("it is damaged, or not signed by this event's office"))
    return _decode(
        opened[1],
        lambda value: _read_trust(value, root_public),
        write=_trust_value,
        title=TRUST_UNUSABLE,
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
        raise unusable(REVOCATIONS_UNUSABLE, say("it is damaged, or not signed by a key that may"))
    name, payload = opened
    certificate = None if name == key_id(trust.root) else trust.certificate(name)
    revocations = _decode(
        payload,
        lambda value: _read_revocations(value, signer=name, by_root=certificate is None),
        write=_revocation_value,
        title=REVOCATIONS_UNUSABLE,
    )
    if revocations.event != trust.event:
        raise unusable(REVOCATIONS_UNUSABLE, say("it belongs to another event"))
    if certificate is not None:
        day = (revocations.issued_at + timedelta(minutes=trust.utc_offset)).date()
        if not certificate.not_before <= day <= certificate.not_after:
            raise unusable(REVOCATIONS_UNUSABLE, say("its key was not valid on the day of issue"))
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
    title = TRUST_UNUSABLE if isinstance(held, TrustList) else REVOCATIONS_UNUSABLE
    if held.event != offered.event:
        raise unusable(title, say("it belongs to another event"))
    if offered.counter <= held.counter:
        if offered.counter == held.counter and offered != held:
            raise unusable(title, say("another list with the same number is already here"))
        return False
    if isinstance(held, RevocationList) and isinstance(offered, RevocationList):
        _check_keeps(held, offered)
    return True


def _check_keeps(held: RevocationList, offered: RevocationList) -> None:
    """Refuses what a thief of a list-signing key would try: to have badges believed again."""
    if offered.by_root:
        return
    if held.key(offered.signer) is not None:
        raise unusable(REVOCATIONS_UNUSABLE, say("the key that signed it has been revoked"))
    if not set(held.unpacked()).issubset(offered.unpacked()):
        raise unusable(REVOCATIONS_UNUSABLE, say("it takes back the revocation of a badge"))
    for old in held.keys:
        new = offered.key(old.key_id)
        if new is None or not new.fingerprints <= old.fingerprints:
            raise unusable(REVOCATIONS_UNUSABLE, say("it takes back the revocation of a key"))


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
    title: Phrase,
) -> L:
    """The list in an authentic payload, which must also be in the one encoding that we write.

    Numbers are read through `int`, so that a true or a 1.0 in a number's place is written
    differently again and so refused.
    """
    try:
        decoded = read(cbor2.loads(payload))
    except (ValueError, TypeError, OverflowError, OSError, cbor2.CBORDecodeError) as error:
        raise unusable(title, say("this program cannot read its form")) from error
    if encode(write(decoded)) != payload:
        raise unusable(title, say("it is not in the agreed form"))
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
