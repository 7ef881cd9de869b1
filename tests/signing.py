"""One event's keys, lists and badges, the same in every run: what the credential tests share."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import mint
from accredit_app.credentials.trust import Certificate, KeyRevocation, RevocationList, TrustList
from accredit_app.domain.badges import make_serial
from accredit_app.domain.verdicts import Credential

EVENT = UUID("0d3f6f8e-5b6c-4a3e-9a34-1f1f2ab3c4d5")
OTHER_EVENT = UUID("0d3f6f8e-5b6c-4a3e-9a34-1f1f2ab3c4d6")
OFFSET = 7 * 60
FIRST_DAY, LAST_DAY = date(2025, 10, 25), date(2025, 10, 26)
ISSUED = datetime(2025, 10, 24, 20, 0, tzinfo=UTC)
NOW = datetime(2025, 10, 25, 2, 0, tzinfo=UTC)

ROOT = SigningKey(bytes(range(32)))
DESK = SigningKey(bytes(range(1, 33)))
OFFICE = SigningKey(bytes(range(2, 34)))
STRANGER = SigningKey(bytes(range(3, 35)))

SERIAL = make_serial(2, 77, 14)


def certificate(key: SigningKey = DESK, **changes: Any) -> Certificate:
    usual = Certificate(
        public=key.public,
        station=2,
        name="Desk 2",
        not_before=FIRST_DAY,
        not_after=LAST_DAY,
        categories=frozenset({1, 2, 3}),
        zones=0b1111,
    )
    return replace(usual, **changes)


def office_certificate(**changes: Any) -> Certificate:
    usual = certificate(OFFICE, station=1, name="Office", may_sign_lists=True)
    return replace(usual, **changes)


def trust_list(*certificates: Certificate, **changes: Any) -> TrustList:
    usual = TrustList(
        root=ROOT.public,
        event=EVENT,
        counter=1,
        issued_at=ISSUED,
        utc_offset=OFFSET,
        certificates=certificates or (certificate(), office_certificate()),
    )
    return replace(usual, **changes)


def revocation_list(
    serials: Iterable[int] = (),
    *,
    keys: Iterable[KeyRevocation] = (),
    counter: int = 1,
    issued_at: datetime = ISSUED,
    event: UUID = EVENT,
) -> RevocationList:
    return RevocationList.of(event, serials, counter=counter, issued_at=issued_at, keys=keys)


def credential(**changes: Any) -> Credential:
    usual = Credential(
        key_id=DESK.id,
        serial=SERIAL,
        category=2,
        zones=0b0101,
        first_day=FIRST_DAY,
        days=2,
    )
    return replace(usual, **changes)


def digits_of(key: SigningKey = DESK, **changes: Any) -> str:
    return mint(credential(key_id=key.id, **changes), key=key, utc_offset=OFFSET)
