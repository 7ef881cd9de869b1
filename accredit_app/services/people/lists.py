"""The signed lists: whom gates trust, and which badges they refuse.

They travel as entries of the journal, so that every sync carries them; of each kind the newest
genuine one counts, by its counter. A gate also refuses every revocation that it has seen in the
journal itself: the list proves, and never gives a badge back.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.lists import Certificate, KeyRevocation, RevocationList, TrustList
from accredit_app.credentials.token import read
from accredit_app.credentials.trust import (
    newer,
    open_revocation_list,
    open_trust_list,
    sign_revocation_list,
    sign_trust_list,
)
from accredit_app.domain.badges import serial_station
from accredit_app.domain.event import Event, named_id
from accredit_app.domain.journal import Chain
from accredit_app.errors import InvalidInput, NotFound
from accredit_app.store import journal, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

ROOT_KEY = "root.key"
ROOT_PUBLIC = "root.public"
TRUST, REVOCATIONS = "trust", "revocations"

PART_BYTES = 40_000
"""Bytes of a list in one entry: a hub takes bodies of up to 64 kB, and base 64 adds a third."""


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
    """Takes back a station's key, but honours every badge that this station's journal has seen
    of it: sync with the hub first, and not with the stolen station."""
    trust = trust_list(unit, event)
    held = revocation_list(unit, event, trust)
    tokens = [
        token
        for badge in queries.badges(unit.connection)
        if serial_station(badge.serial) == certificate.station
        and (token := read(badge.digits)) is not None
        and token.credential.key_id == certificate.key_id
    ]
    day = (at + timedelta(minutes=event.utc_offset)).date()
    revoked = KeyRevocation.of(certificate.key_id, after=day, honoured=tokens)
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


def certified_keys(connection: "Connection", event: Event) -> dict[int, tuple[bytes, ...]]:
    """The public keys of each station, by the newest genuine trust list that is here."""
    row = connection.exec_driver_sql(
        "SELECT data FROM secret WHERE name = ?", (ROOT_PUBLIC,)
    ).fetchone()
    trust = _newest_trust(connection, event, bytes(row[0])) if row else None
    keys: dict[int, tuple[bytes, ...]] = {}
    for certificate in trust.certificates if trust else ():
        keys[certificate.station] = (*keys.get(certificate.station, ()), certificate.public)
    return keys


def revocation_list(unit: "Unit", event: Event, trust: TrustList) -> RevocationList | None:
    """The newest genuine revocation list; None while there is none."""
    newest: RevocationList | None = None
    for signed in _published(unit.connection, event, REVOCATIONS):
        with suppress(InvalidInput):
            offered = open_revocation_list(signed, trust)
            if newer(newest, offered):
                newest = offered
    return newest


def disabled_keys(unit: "Unit", event: Event, trust: TrustList) -> frozenset[bytes]:
    """The names of the keys that the office took back, whatever a station wrote since: by the
    newest list that the root itself signed."""
    newest: RevocationList | None = None
    for signed in _published(unit.connection, event, REVOCATIONS):
        with suppress(InvalidInput):
            offered = open_revocation_list(signed, trust)
            if offered.by_root and (newest is None or offered.counter > newest.counter):
                newest = offered
    return frozenset(key.key_id for key in newest.keys) if newest else frozenset()


def disabled_stations(unit: "Unit", event: Event) -> frozenset[int]:
    """The stations whose keys the office took back."""
    trust = trust_list(unit, event)
    gone = disabled_keys(unit, event, trust)
    return frozenset(one.station for one in trust.certificates if one.key_id in gone)


def revocations_issued_at(unit: "Unit", event: Event, counter: int) -> datetime | None:
    """When the revocation list of that counter was signed; None if it is not here, or not
    genuine."""
    trust = trust_list(unit, event)
    for signed in _published(unit.connection, event, REVOCATIONS):
        with suppress(InvalidInput):
            offered = open_revocation_list(signed, trust)
            if offered.counter == counter:
                return offered.issued_at
    return None


def _newest_trust(connection: "Connection", event: Event, root: bytes) -> TrustList | None:
    newest: TrustList | None = None
    for signed in _published(connection, event, TRUST):
        with suppress(InvalidInput):
            offered = open_trust_list(signed, root)
            if newer(newest, offered):
                newest = offered
    return newest


def _publish(unit: "Unit", event: Event, kind: str, signed: bytes) -> None:
    name = sha256(signed).hexdigest()
    parts = [signed[at : at + PART_BYTES] for at in range(0, len(signed), PART_BYTES)]
    for number, part in enumerate(parts):
        body = {"list": name, "part": number, "data": b64encode(part).decode()}
        unit.record("list.publish", named_id(event.id, "list", kind), body)


def _published(connection: "Connection", event: Event, kind: str) -> Iterator[bytes]:
    """Every list whose parts are all here, oldest first; authentic or not.

    A part belongs to those of its own chain: what another station says under the name of a list
    takes nothing from it.
    """
    parts: dict[tuple[Chain, str], dict[int, bytes]] = {}
    entries = journal.about(connection, [named_id(event.id, "list", kind)])
    for entry in sorted(entries, key=lambda entry: entry.order):
        match entry.content():
            case {"list": str(name), "part": int(number), "data": str(data)}:
                with suppress(ValueError):
                    part = b64decode(data, validate=True)
                    parts.setdefault((entry.chain, name), {})[number] = part
    for (_, name), pieces in parts.items():
        whole = b"".join(pieces[number] for number in sorted(pieces))
        if sha256(whole).hexdigest() == name:
            yield whole
