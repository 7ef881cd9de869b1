"""An event that is over, for tests of its purge: people to be found again, and where to look."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.domain.roles import OperatorRole
from accredit_app.domain.verdicts import Direction
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.store import audit, journal
from accredit_app.store.database import Database
from accredit_app.store.fold import driver_of

SUPERVISOR = "Thu Hà"
EVENT_NAME = "Conference on Rivers and Deltas"
GIVEN, NATIVE, DOCUMENT = "Wilhelmina", "عائشة", "C90417733"
SECRETS = tuple(word.encode() for word in (GIVEN, GIVEN.lower(), NATIVE, DOCUMENT, "Delta-Bank"))
"""What must be found nowhere afterwards."""


def run(steps: Generator[Any, None, Any]) -> Any:
    return finish(steps, lambda _: None)


def admit(station: Services, number: int) -> UUID:
    """A person with all that is known of one, photo and badge."""
    details = Details(
        given_name=f"{GIVEN} {number}",
        family_name="Okonjo",
        native_name=NATIVE,
        country="NG",
        document_number=f"{DOCUMENT}{number}",
    )
    record = station.registration.save(
        None, details, category="DEL", organisation_name="Delta-Bank", walk_in=True
    ).value
    station.photos.attach(record.person.id, draw_face(number))
    station.registration.arrive(record.person.id)
    return record.person.id


def scan(gate: Services, digits: str) -> str:
    gate.gate.configure("A", Direction.IN)
    return gate.gate.check(digits).verdict.reason.value


def supervised(office: Services) -> None:
    office.founding.enter_operator(SUPERVISOR, OperatorRole.SUPERVISOR)


def purge(office: Services, *, copies: Path) -> Any:
    """Backs the office up and orders the purge."""
    run(office.backups.write(copies))
    return run(office.purging.run(confirm=EVENT_NAME)).value


def sync(hub: str, *stations: Services) -> None:
    for station in stations:
        run(station.sync.run(hub))


def state(database: Database) -> str:
    """The digest of a station that proves, and whose tables are what its journal says."""
    with database.read() as connection:
        report = audit.verify(connection)
        assert report.sound, report.problems
        digest = audit.digest(connection)
    made = audit.rebuild(database)
    assert made.before == made.after
    return digest


def vector(database: Database) -> dict[Any, int]:
    with database.read() as connection:
        return journal.vector(connection)


def contents(database: Database) -> Iterator[bytes]:
    """Every value of every table in a station's file, those of the search's own among them."""
    with database.read() as connection:
        driver = driver_of(connection)
        names = driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            if name == "search":  # keeps no text; what it made of it is in its own tables
                continue
            for row in driver.execute(f'SELECT * FROM "{name}"'):
                yield from (
                    value if isinstance(value, bytes) else str(value).encode() for value in row
                )


def found_in(values: Iterator[bytes], photos: tuple[bytes, ...] = ()) -> set[bytes]:
    """Which of the secrets, and which photos, are in there."""
    wanted = (*SECRETS, *(photo[200:400] for photo in photos))
    return {secret for value in values for secret in wanted if secret in value}
