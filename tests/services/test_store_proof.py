"""What is proved of a journal, what a tampering looks like, and bodies that no table can hold."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from busy_store import digest, live_a_little, rows
from sqlalchemy import Connection
from stores import identity, make

from accredit_app.domain.badges import badge_id
from accredit_app.store import audit, journal, queries, search
from accredit_app.store.database import Database


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "here", 3) as database:
        yield database


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "there", 4) as database:
        yield database


def test_a_sound_station_proves(here: Database) -> None:
    live_a_little(here)
    steps: list[audit.Progress] = []
    with here.read() as connection:
        report = audit.verify(connection, steps.append)
    assert report.sound
    assert (report.entries, report.chains, report.photos) == (len(rows(here)), 1, 3)
    assert steps[-1].done == steps[-1].total == report.entries


TAMPERINGS = {
    "a number": "UPDATE journal SET seq = 99 WHERE seq = 4",
    "a counter": "UPDATE journal SET lam = lam + 1 WHERE seq = 4",
    "a time": "UPDATE journal SET wall = wall + 1 WHERE seq = 4",
    "an offset": "UPDATE journal SET offset = 1 WHERE seq = 4",
    "an operator": "UPDATE journal SET operator = 'Other' WHERE seq = 4",
    "a version": "UPDATE journal SET app_version = '9' WHERE seq = 4",
    "a schema": "UPDATE journal SET schema = 9 WHERE seq = 4",
    "a kind": "UPDATE journal SET kind = 'zone.set' WHERE seq = 9",
    "an entity": "UPDATE journal SET entity = zeroblob(16) WHERE seq = 4",
    "a salt": "UPDATE journal SET salt = zeroblob(16) WHERE seq = 4",
    "a body": "UPDATE journal SET body = CAST('{}' AS BLOB) WHERE seq = 4",
    "a lost salt": "UPDATE journal SET salt = NULL WHERE seq = 4",
    "a body's hash": "UPDATE journal SET body_hash = zeroblob(32) WHERE seq = 4",
    "a hash": "UPDATE journal SET hash = zeroblob(32) WHERE seq = 4",
    "a station": "UPDATE journal SET station = 9 WHERE seq = 4",
    "a lost entry": "DELETE FROM journal WHERE seq = 4",
    "a lost end": "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
    "a lost beginning": "DELETE FROM journal WHERE seq = 1",
    "a lost journal": "DELETE FROM journal",
    "a lost head": "DELETE FROM head",
    "another head": "UPDATE head SET seq = seq - 1",
    "another head's hash": "UPDATE head SET hash = zeroblob(32)",
    "a photo": "UPDATE photo SET data = CAST('other' AS BLOB) WHERE row = 2",
    "a name in the tables": "UPDATE person SET given_name = 'Other' WHERE row = 2",
    "a lost person": "DELETE FROM person WHERE row = 2",
    "a badge that is not revoked": "UPDATE badge SET status = 9",
    "a state": "UPDATE entity SET state = CAST('{}' AS BLOB) WHERE family = 'badge'",
    "a ban that was lifted": "DELETE FROM ban",
}


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS)
def test_a_tampering_is_found(here: Database, statement: str) -> None:
    live_a_little(here)
    with here.write("An") as unit:
        unit.connection.exec_driver_sql(statement)
    with here.read() as connection:
        report = audit.verify(connection)
    assert not report.sound
    assert all(str(problem) for problem in report.problems)


def test_a_rebuild_is_equal(here: Database, there: Database) -> None:
    live_a_little(here)
    live_a_little(there)
    journal.accept(here, rows(there))
    with here.read() as connection:
        before = audit.table_digests(connection)
        hits = [search.search(connection, word) for word in ("nguyen", "cong an", "minh 2")]
    steps: list[audit.Progress] = []
    made = audit.rebuild(here, steps.append)
    assert made.before == made.after
    assert made.entries == steps[-1].done == len(rows(here))
    with here.read() as connection:
        assert audit.table_digests(connection) == before
        assert [search.search(connection, word) for word in ("nguyen", "cong an", "minh 2")] == hits
        assert all(hits)


def test_a_rebuild_mends_tables_that_were_tampered_with(here: Database) -> None:
    live_a_little(here)
    with here.write("An") as unit:
        unit.connection.exec_driver_sql("UPDATE badge SET status = 9")
        unit.connection.exec_driver_sql("DELETE FROM person")
    made = audit.rebuild(here)
    assert made.before != made.after
    with here.read() as connection:
        assert audit.verify(connection).sound
        assert queries.revoked_serials(connection) == []


def test_a_rebuild_that_is_stopped_changes_nothing(here: Database) -> None:
    live_a_little(here)
    before = digest(here)
    steps = audit.rebuild_steps(here)
    next(steps)
    steps.close()
    assert digest(here) == before
    live_a_little(here, 1)
    with here.read() as connection:
        assert audit.verify(connection).sound


# -- tables that a strange body meets


STRANGE: list[object] = [7, None, True, [], {}, "no date", "x" * 300, 1 << 70, -1.5, ["A", 1]]


def _fields(value: object) -> dict[str, dict[str, object]]:
    from accredit_app.store.fields import REGISTER_FIELDS

    return {
        family: {field.name: [value, []] for field in known}
        for family, known in REGISTER_FIELDS.items()
    }


@pytest.mark.parametrize("value", STRANGE, ids=repr)
def test_no_value_from_elsewhere_can_stop_the_fold(
    here: Database, there: Database, value: object
) -> None:
    with here.write("An") as unit:
        for family, cells in _fields(value).items():
            unit.record(f"{family}.set", identity(family), {"f": cells})
        facts = {
            "badge.issue": ("person", "category", "zones", "first_day", "days", "digits", "key"),
            "badge.revoke": ("reason",),
            "scan.add": ("at", "zone", "direction", "serial", "person", "answer", "reason", "list"),
            "print.queue": ("serial", "printer", "at"),
            "print.failed": ("message",),
            "ban.add": ("reason",),
            "ban.lift": ("bans",),
            "key.revoke": ("key", "after"),
            "day.close": ("day", "counts"),
        }
        for kind, names in facts.items():
            entity = badge_id(5) if kind.startswith("badge") else identity(kind.split(".")[0])
            unit.record(kind, entity, dict.fromkeys(names, value))
        unit.record("badge.revoke", UUID(int=1 << 100), {})
    journal.accept(there, rows(here))
    assert digest(there) == digest(here)
    questions: list[Callable[[Connection], object]] = [
        queries.event,
        queries.categories,
        queries.zones,
        queries.meetings,
        queries.stations,
        queries.operators,
        queries.organisations,
        queries.records,
        queries.revoked_serials,
        queries.revoked_keys,
        queries.print_jobs,
        queries.scans,
        queries.photo_ids_missing,
        lambda connection: tuple(queries.badges(connection)),
        lambda connection: queries.bans(connection, identity("ban")),
        lambda connection: search.search(connection, ""),
    ]
    with there.read() as connection:
        for question in questions:
            question(connection)
        assert audit.verify(connection).sound
