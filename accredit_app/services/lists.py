"""The signed lists: whom gates trust, and which badges they refuse.

They travel as entries of the journal, so that every sync carries them; of each kind the newest
genuine one counts, by its counter. A gate also refuses every revocation that it has seen in the
journal itself: the list proves, and never gives a badge back.
"""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import read
from accredit_app.credentials.trust import (
    Certificate,
    KeyRevocation,
    RevocationList,
    TrustList,
    newer,
    open_revocation_list,
    open_trust_list,
    sign_revocation_list,
    sign_trust_list,
)
from accredit_app.domain.event import Event, named_id
from accredit_app.domain.journal import Entry
from accredit_app.errors import Conflict, InvalidInput, NotFound
from accredit_app.store import journal, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

ROOT_KEY = "root.key"
ROOT_PUBLIC = "root.public"
TRUST, REVOCATIONS = "trust", "revocations"

LIST_LIMIT = 48_000
"""Bytes of one list: what a journal entry can carry to a hub (about 8,000 revoked badges)."""


def publish_trust(
    unit: "Unit",
    event: Event,
    certificates: Sequence[Certificate],
    *,
    root: SigningKey,
    at: datetime,
) -> TrustList:
    """Signs the list of stations that gates trust, one counter above the held one."""
    held = _newest_trust(unit.connection, event, root.public)
    trust = TrustList(
        root=root.public,
        event=event.id,
        counter=held.counter + 1 if held else 1,
        issued_at=at,
        utc_offset=event.utc_offset,
        certificates=tuple(certificates),
    )
    _publish(unit, event, TRUST, sign_trust_list(trust, root))
    return trust


def publish_revocations(
    unit: "Unit", event: Event, *, key: SigningKey, at: datetime
) -> RevocationList:
    """Signs the list of everything that this station knows to be revoked."""
    connection = unit.connection
    trust = trust_list(unit, event)
    held = revocation_list(unit, event, trust)
    revocations = RevocationList.of(
        event.id,
        queries.revoked_serials(connection),
        counter=held.counter + 1 if held else 1,
        issued_at=at,
        keys=held.keys if held else (),
    )
    _publish(unit, event, REVOCATIONS, sign_revocation_list(revocations, key))
    return revocations


def revoke_key(
    unit: "Unit", event: Event, certificate: Certificate, *, root: SigningKey, at: datetime
) -> RevocationList:
    """Takes back a station's key, but honours every badge that the journal has seen of it."""
    trust = trust_list(unit, event)
    held = revocation_list(unit, event, trust)
    day = at.date()
    tokens = (
        read(badge.digits)
        for badge in queries.badges(unit.connection)
        if badge.serial >> 38 == certificate.station
    )
    revoked = KeyRevocation.of(
        certificate.key_id, after=day, honoured=[token for token in tokens if token is not None]
    )
    others = [key for key in (held.keys if held else ()) if key.key_id != revoked.key_id]
    revocations = RevocationList.of(
        event.id,
        queries.revoked_serials(unit.connection),
        counter=held.counter + 1 if held else 1,
        issued_at=at,
        keys=(*others, revoked),
    )
    _publish(unit, event, REVOCATIONS, sign_revocation_list(revocations, root))
    return revocations


def trust_list(unit: "Unit", event: Event) -> TrustList:
    """The newest genuine trust list that has reached this station."""
    root = unit.secret(ROOT_PUBLIC)
    newest = _newest_trust(unit.connection, event, root) if root else None
    if newest is None:
        raise NotFound(
            "This station was not enrolled", "It knows no keys. Enrol it at the event office."
        )
    return newest


def revocation_list(unit: "Unit", event: Event, trust: TrustList) -> RevocationList | None:
    """The newest genuine revocation list; None while there is none."""
    newest: RevocationList | None = None
    for entry in _published(unit.connection, event, REVOCATIONS):
        try:
            offered = open_revocation_list(_data(entry), trust)
            if newer(newest, offered):
                newest = offered
        except InvalidInput:
            continue
    return newest


def _newest_trust(connection: "Connection", event: Event, root: bytes) -> TrustList | None:
    newest: TrustList | None = None
    for entry in _published(connection, event, TRUST):
        try:
            offered = open_trust_list(_data(entry), root)
            if newer(newest, offered):
                newest = offered
        except InvalidInput:
            continue
    return newest


def _publish(unit: "Unit", event: Event, kind: str, signed: bytes) -> None:
    if len(signed) > LIST_LIMIT:
        raise Conflict(
            "The list of revoked badges has become too long to travel",
            "Gates still refuse every revocation that reaches them by sync.",
        )
    entity = named_id(event.id, "list", kind)
    unit.record("list.publish", entity, {"data": b64encode(signed).decode()})


def _published(connection: "Connection", event: Event, kind: str) -> Iterable[Entry]:
    entries = journal.about(connection, [named_id(event.id, "list", kind)])
    return sorted(entries, key=lambda entry: entry.order)


def _data(entry: Entry) -> bytes:
    try:
        return b64decode(str(entry.content().get("data", "")), validate=True)
    except NotBase64 as error:
        raise InvalidInput("This list cannot be read", "It was left aside.") from error
