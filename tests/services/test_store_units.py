"""What a unit of work keeps and what it undoes."""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2
from stations import SetClock
from stores import CHEAP, NOON, PASSPHRASE, enter, identity, make, reopen

from accredit_app.errors import StoreError
from accredit_app.store import journal, queries
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import Database
from accredit_app.store.driver import explain


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "station"


@pytest.fixture
def store(folder: Path) -> Iterator[Database]:
    with make(folder) as database:
        yield database


def test_a_unit_is_whole_or_nothing(store: Database) -> None:
    def fail() -> None:
        with store.write("An") as unit:
            enter(unit, "Half", "Done")
            unit.keep_photo(b"picture")
            unit.put_secret("name", b"data")
            unit.next_badge_count()
            assert queries.person_ids(unit.connection) != ()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.read() as connection:
        assert queries.person_ids(connection) == ()
        assert queries.photo_ids(connection) == frozenset()
        assert journal.heads(connection) == {}
    with store.write("An") as unit:
        assert unit.next_badge_count() == 0
        assert unit.secret("name") is None
        assert enter(unit, "Whole").version == 5
    with store.read() as connection:
        assert [head.seq for head in journal.heads(connection).values()] == [2]


def test_a_failed_statement_is_told_and_undone(store: Database) -> None:
    def fail() -> None:
        with store.write("An") as unit:
            enter(unit, "Half")
            unit.connection.exec_driver_sql("SELECT * FROM no_such_table")

    with pytest.raises(StoreError, match="could not be used"):
        fail()
    with store.read() as connection:
        assert queries.person_ids(connection) == ()


def test_a_reader_sees_one_moment_and_can_change_nothing(store: Database) -> None:
    with store.read() as before:
        assert queries.person_ids(before) == ()
        with store.write("An") as unit:
            enter(unit, "Late")
        assert queries.person_ids(before) == ()
        with pytest.raises(Exception, match="readonly"):
            before.exec_driver_sql("DELETE FROM journal")
    with store.read() as after:
        assert len(queries.person_ids(after)) == 1


def test_a_unit_within_a_unit_is_a_fault(store: Database) -> None:
    with store.write("An"), pytest.raises(RuntimeError, match="within"), store.write("An"):
        pass
    with store.write("An") as unit:
        enter(unit, "After")


def test_two_threads_write_one_after_the_other(store: Database) -> None:
    def work(number: int) -> None:
        for turn in range(20):
            with store.write(f"Officer {number}") as unit:
                enter(unit, f"{number}", f"{turn}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as connection:
        assert len(queries.person_ids(connection)) == 60
        assert [head.seq for head in journal.heads(connection).values()] == [120]


def test_only_what_differs_is_written(store: Database) -> None:
    with store.write("An") as unit:
        person = enter(unit, "Minh", "Lê", function="Delegate")
        entry = unit.set("person", person, {"given_name": "Minh", "function": "Head"})
        assert entry is not None
        assert set(entry.content()["f"]) == {"function"}  # type: ignore[call-overload]  # JSON
        assert unit.set("person", person, {"given_name": "Minh", "email": ""}) is None
    with store.write("An") as unit:
        assert unit.set("person", person, {"function": "Head"}) is None
        assert unit.set("person", person, {"function": ""}) is not None


def test_something_of_which_nothing_is_known_still_exists(store: Database) -> None:
    with store.write("An") as unit:
        person = identity("nobody")
        assert unit.set("person", person, {"given_name": ""}) is not None
        assert queries.record(unit.connection, person) is not None


def test_a_kind_that_nobody_knows_is_a_fault(store: Database) -> None:
    with pytest.raises(ValueError, match="no kind"), store.write("An") as unit:
        unit.record("badge.eat", identity("badge"), {})


def test_photos_are_kept_once_under_what_they_are(store: Database) -> None:
    with store.write("An") as unit:
        name = unit.keep_photo(b"picture")
        assert unit.keep_photo(b"picture") == name
        enter(unit, "Elsewhere", photo="ab" * 32)
        enter(unit, "Here", photo=name)
    with store.read() as connection:
        assert queries.photo(connection, name) == b"picture"
        assert queries.photo(connection, "00" * 32) is None
        assert queries.photo_ids(connection) == {name}
        assert queries.photo_ids_missing(connection) == {"ab" * 32}


def test_secrets_are_kept_and_in_no_journal(store: Database) -> None:
    with store.write("An") as unit:
        unit.put_secret("key", b"first")
        unit.put_secret("key", b"second")
        assert unit.secret("key") == b"second"
    with store.read() as connection:
        assert journal.heads(connection) == {}


def test_serial_counts_have_no_gap_and_begin_anew_with_an_epoch(store: Database) -> None:
    before = store.identity
    with store.write("An") as unit:
        assert [unit.next_badge_count() for _ in range(3)] == [0, 1, 2]

    def fail() -> None:
        with store.write("An") as unit:
            unit.next_badge_count()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.write("An") as unit:
        assert unit.next_badge_count() == 3
        enter(unit, "Before")
    after = store.new_epoch()
    assert after == store.identity
    assert after.station == before.station
    assert after.epoch & 0x3FFFF != before.epoch & 0x3FFFF
    with store.write("An") as unit:
        assert unit.next_badge_count() == 0
        enter(unit, "After")
    with store.read() as connection:
        assert {chain.epoch for chain in journal.heads(connection)} == {before.epoch, after.epoch}


def test_serials_can_run_out(store: Database) -> None:
    with store.write("An") as unit:
        unit.connection.exec_driver_sql("UPDATE local SET badges = 1048575")
        assert unit.next_badge_count() == 1048575
    with pytest.raises(Exception, match="used up"), store.write("An") as unit:
        unit.next_badge_count()


def test_entries_carry_the_clock_and_what_the_hub_found_wrong_with_it(store: Database) -> None:
    with store.write("Thu Hà") as unit:
        unit.set_clock_offset(-1500)
        entry = unit.record("badge.revoke", UUID(int=5), {"reason": "lost"})
    assert (entry.wall, entry.offset, entry.operator) == (
        int(NOON.timestamp() * 1000),
        -1500,
        "Thu Hà",
    )


def test_a_copied_folder_opens_with_its_own_lock(folder: Path, store: Database) -> None:
    with store.write("An") as unit:
        enter(unit, "Copied")
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    with reopen(copy) as other, other.read() as connection:
        assert len(queries.person_ids(connection)) == 1


# -- corners


def _drawing(*epochs: int) -> Callable[[int], bytes]:
    """A source of randomness that draws these epochs, and zeros for everything else."""
    left = [epoch << 1 for epoch in epochs]
    return lambda size: left.pop(0).to_bytes(8, "big") if size == 8 else bytes(size)


def test_no_epoch_is_zero_and_none_shares_its_serials_with_an_older_one(folder: Path) -> None:
    shared = 0x15 << 40 | 77
    draws = _drawing(0, 77, shared, 78)
    with Database.create(
        folder, passphrase=PASSPHRASE, station=3, clock=SetClock(NOON), random=draws, cost=CHEAP
    ) as database:
        assert database.epoch == 77
        assert database.new_epoch().epoch == 78


def test_a_signed_list_is_carried_and_changes_no_table(store: Database) -> None:
    with store.write("An") as unit:
        entry = unit.record("list.publish", identity("list"), {"data": "AAAA"})
        assert [one.kind for one in journal.about(unit.connection, [entry.entity])] == [
            "list.publish"
        ]
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM entity").scalar_one() == 0


def test_a_question_that_fails_is_told(store: Database) -> None:
    with pytest.raises(StoreError, match="could not be used"), store.read() as connection:
        connection.exec_driver_sql("SELECT * FROM no_such_table")


def test_a_lock_that_cannot_be_taken_is_told(folder: Path) -> None:
    (folder / "station.lock").mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be written"):
        make(folder)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (13, "The disk is full"),
        (26, "The station's file is damaged"),
        (11 | 3 << 8, "The station's file is damaged"),
        (10 | 5 << 8, "The disk did not answer"),
        (8, "The station's file cannot be written"),
        (14, "The station's file cannot be written"),
        (5, "The station's file could not be used"),
        (None, "The station's file could not be used"),
    ],
)
def test_every_failure_of_the_driver_has_its_words(code: int | None, title: str) -> None:
    error = dbapi2.OperationalError("as SQLite says it")
    if code is not None:
        error.sqlite_errorcode = code
    assert explain(error).title == title
    assert explain(DBAPIError("SELECT 1", None, error)).title == title


def test_the_machines_clock_is_aware() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)
