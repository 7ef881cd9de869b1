"""Bare stores for tests: real encrypted files, a clock that stands still, a cheap passphrase."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

from stations import SetClock, seeded

from accredit_app.domain.event import NAMESPACE
from accredit_app.domain.fields import to_fields
from accredit_app.domain.people import Details
from accredit_app.store.database import Database, Unit
from accredit_app.store.keys import Cost

PASSPHRASE = "mật khẩu của trạm"
CHEAP = Cost(memory=64, passes=1, lanes=1)
NOON = datetime(2025, 10, 25, 5, 0, tzinfo=UTC)


def identity(*parts: object) -> UUID:
    """The same identity for the same words in every run."""
    return uuid5(NAMESPACE, " ".join(map(str, parts)))


def make(folder: Path, station: int = 3, *, at: datetime = NOON) -> Database:
    return Database.create(
        folder,
        passphrase=PASSPHRASE,
        station=station,
        clock=SetClock(at),
        random=seeded(station),
        cost=CHEAP,
    )


def reopen(folder: Path, *, at: datetime = NOON) -> Database:
    return Database.open(folder, passphrase=PASSPHRASE, clock=SetClock(at))


def enter(unit: Unit, given: str, family: str = "", **details: object) -> UUID:
    """A person with a request, as a desk enters one."""
    person = identity("person", given, family)
    known = Details(given_name=given, family_name=family, **details)  # type: ignore[arg-type]  # test data
    unit.set("person", person, to_fields(known))
    unit.set(
        "accreditation",
        identity("request", given, family),
        {"person": person, "category": "DEL", "state": "approved"},
    )
    return person


def put(unit: Unit, kind: str, value: object) -> None:
    """Enter a value of the domain whole."""
    unit.set(kind, value.id, to_fields(value))  # type: ignore[attr-defined]  # a value with an identity
