"""The station's file: how it opens, whom it refuses, what a unit keeps and what it undoes."""

import multiprocessing
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2
from stations import SetClock
from stores import CHEAP, NOON, PASSPHRASE, enter, identity, make, reopen

from accredit_app.domain.people import Details
from accredit_app.errors import InvalidInput, NotFound, StoreError
from accredit_app.store import journal, keys, queries
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.driver import connect, explain
from accredit_app.store.keys import KeyFile, StationKey
from accredit_app.store.tables import SEARCH, metadata


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "station"


@pytest.fixture
def store(folder: Path) -> Iterator[Database]:
    with make(folder) as database:
        yield database


def test_a_new_station_knows_itself_and_nothing_else(store: Database) -> None:
    assert store.station == 3
    assert 0 < store.epoch < 1 << 63
    with store.read() as connection:
        assert journal.heads(connection) == {}
        assert queries.event(connection) is None
        assert queries.person_ids(connection) == ()


def test_what_was_committed_is_there_after_opening_again(folder: Path) -> None:
    with make(folder) as database:
        epoch = database.epoch
        with database.write("An") as unit:
            person = enter(unit, "Minh Anh", "Nguyễn")
    with reopen(folder) as database, database.read() as connection:
        record = queries.record(connection, person)
        assert database.epoch == epoch
        assert record is not None
        assert record.person.details == Details(given_name="Minh Anh", family_name="Nguyễn")
        assert record.accreditation.category == "DEL"


def test_nothing_in_the_folder_can_be_read_without_the_key(folder: Path) -> None:
    with make(folder) as database, database.write("An") as unit:
        enter(unit, "Geheimnis", document_number="C7654321")
        unit.keep_photo(b"JPEG" * 100)
        unit.put_secret("signing key", b"unsealed" * 4)
        for path in folder.iterdir():
            content = path.read_bytes()
            for word in (b"Geheimnis", b"C7654321", b"JPEG", b"unsealed", b"SQLite format 3"):
                assert word not in content, path.name


def test_a_wrong_passphrase_is_refused_and_the_right_one_still_opens(folder: Path) -> None:
    make(folder).close()
    with pytest.raises(StoreError, match="passphrase is wrong"):
        Database.open(folder, passphrase="guess", clock=SetClock(NOON))
    reopen(folder).close()


def test_a_wrong_key_is_refused(folder: Path) -> None:
    make(folder).close()
    with pytest.raises(StoreError, match="damaged"):
        Database.open(folder, key=StationKey(bytes(32)), clock=SetClock(NOON))
    reopen(folder).close()


def test_the_key_that_was_remembered_opens_without_a_passphrase(folder: Path) -> None:
    make(folder).close()
    key = keys.unwrap((folder / KEY_FILE).read_bytes(), PASSPHRASE)
    with Database.open(folder, key=key, clock=SetClock(NOON)) as opened:
        assert opened.identity.station == opened.station


def test_an_empty_folder_has_no_station(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no station"):
        reopen(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_station_is_never_made_over_another(folder: Path) -> None:
    make(folder).close()
    before = (folder / FILE).read_bytes(), (folder / KEY_FILE).read_bytes()
    with pytest.raises(StoreError, match="already"):
        make(folder)
    assert before == ((folder / FILE).read_bytes(), (folder / KEY_FILE).read_bytes())


def test_a_station_without_a_passphrase_is_not_made(folder: Path) -> None:
    with pytest.raises(InvalidInput):
        Database.create(folder, passphrase="", station=1, clock=SetClock(NOON), cost=CHEAP)
    make(folder).close()


def test_a_station_that_was_cut_while_it_was_made_can_be_made_again(folder: Path) -> None:
    folder.mkdir()
    (folder / (FILE + ".new")).write_bytes(b"half a file")
    (folder / (FILE + ".new-wal")).write_bytes(b"half a journal")
    make(folder).close()
    assert sorted(path.name for path in folder.glob("*.new*")) == []


@pytest.mark.parametrize("number", [0, 1024])
def test_a_station_has_a_number_that_fits_a_serial(folder: Path, number: int) -> None:
    with pytest.raises(ValueError, match=r"1\.\.1023"):
        make(folder, number)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        make(tmp_path / "file" / "station")


# -- one process a station


def test_a_second_instance_is_told_who_holds_it(folder: Path, store: Database) -> None:
    with pytest.raises(StoreError) as caught:
        reopen(folder)
    assert f"Process {os.getpid()} on " in caught.value.text
    assert "2025-10-25 05:00 UTC" in caught.value.text
    with store.write("An") as unit:
        enter(unit, "Still", "Here")


def _try(folder: Path, answers: "multiprocessing.Queue[str]") -> None:
    try:
        reopen(folder).close()
        answers.put("opened")
    except StoreError as error:
        answers.put(error.text)


def test_another_process_is_refused_until_the_first_one_closes(folder: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[str] = spawn.Queue()
    with make(folder):
        other = spawn.Process(target=_try, args=(folder, answers))
        other.start()
        assert f"Process {os.getpid()}" in answers.get(timeout=60)
        other.join()
    _try(folder, answers)
    assert answers.get(timeout=60) == "opened"


def test_a_lock_whose_holder_left_no_word_is_still_a_lock(folder: Path, store: Database) -> None:
    (folder / "station.holder").write_text("{")
    with pytest.raises(StoreError, match="Another process"):
        reopen(folder)


def test_a_refused_opening_leaves_no_lock(folder: Path) -> None:
    make(folder).close()
    (folder / KEY_FILE).rename(folder / "elsewhere")
    with pytest.raises(StoreError, match="key file"):
        reopen(folder)
    (folder / "elsewhere").rename(folder / KEY_FILE)
    reopen(folder).close()


def test_closing_twice_is_no_harm(store: Database) -> None:
    store.close()
    store.close()
    with reopen(store.folder) as opened:
        assert not opened.defects()


# -- versions and damage


def _tamper(folder: Path, *statements: str) -> None:
    key = keys.unwrap((folder / KEY_FILE).read_bytes(), PASSPHRASE)
    driver = connect(folder / FILE, key, writer=True)
    for statement in statements:
        driver.execute(statement)
    driver.close()


def test_a_file_of_a_newer_version_is_refused_and_left_alone(folder: Path) -> None:
    make(folder).close()
    _tamper(folder, "UPDATE alembic_version SET version_num = '9999'")
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        reopen(folder)
    assert (folder / FILE).read_bytes() == before
    _tamper(folder, "UPDATE alembic_version SET version_num = '0001'")
    reopen(folder).close()


def test_a_file_of_another_program_is_refused(folder: Path) -> None:
    make(folder).close()
    _tamper(folder, "PRAGMA application_id = 7")
    with pytest.raises(StoreError, match="no station's file"):
        reopen(folder)


def test_a_damaged_file_is_told(folder: Path) -> None:
    make(folder).close()
    content = bytearray((folder / FILE).read_bytes())
    content[100] ^= 1
    (folder / FILE).write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        reopen(folder)


def test_a_damaged_page_is_found(folder: Path) -> None:
    with make(folder) as database, database.write("An") as unit:
        unit.keep_photo(os.urandom(200_000))
        assert database.defects() == ()
    content = bytearray((folder / FILE).read_bytes())
    content[-5000] ^= 1
    (folder / FILE).write_bytes(content)
    with reopen(folder) as database:
        assert database.defects() != ()


def test_a_damaged_key_file_is_told(folder: Path) -> None:
    make(folder).close()
    (folder / KEY_FILE).write_text("{}")
    with pytest.raises(StoreError, match="key file is damaged"):
        reopen(folder)


def test_models_and_migrations_make_the_same_file(folder: Path, store: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    fresh = create_engine("sqlite://", module=dbapi2)
    shapes = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    with fresh.connect() as models, store.read() as migrated:
        metadata.create_all(models)
        models.exec_driver_sql(SEARCH)
        wanted = {name: " ".join(sql.split()) for name, sql in models.execute(text(shapes))}
        found = {name: " ".join(sql.split()) for name, sql in migrated.execute(text(shapes))}
        assert found.pop("alembic_version")
        assert found == wanted
        context = MigrationContext.configure(
            migrated,
            opts={"include_name": lambda name, *_: not str(name).startswith("search")},
        )
        assert compare_metadata(context, metadata) == []


def test_the_newest_revision_is_the_one_that_the_tables_name() -> None:
    from alembic.script import ScriptDirectory

    from accredit_app.store import migrations
    from accredit_app.store.tables import REVISION

    assert ScriptDirectory.from_config(migrations.config()).get_heads() == [REVISION]
    assert REVISION in migrations.known()


# -- reading and writing


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


# -- keys


def test_a_key_is_never_shown() -> None:
    key = StationKey(bytes(range(32)))
    assert "0102" not in repr(key) + str(key)
    assert key == StationKey(bytes(range(32)))
    assert key != StationKey(bytes(32))
    assert key != "key"
    assert len({key, StationKey(bytes(range(32)))}) == 1
    with pytest.raises(ValueError, match="32 bytes"):
        StationKey(b"short")


def test_the_same_passphrase_typed_on_two_keyboards_is_one() -> None:
    key = StationKey.generate()
    sealed = keys.wrap(key, "mật khẩu", cost=CHEAP)
    assert keys.unwrap(sealed, "mật khẩu") == key
    with pytest.raises(StoreError):
        keys.unwrap(sealed, "mat khau")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"memory_kib": 64', b'"memory_kib": 999999999'),
        (b'"memory_kib": 64', b'"memory_kib": 128'),
        (b'"passes": 1', b'"passes": 2'),
        (b'"format": 1', b'"format": 2'),
        (b'"kdf": "argon2id"', b'"kdf": "none"'),
        (b'"sealed": "', b'"sealed": "AAAA'),
        (b'"salt"', b'"sugar"'),
    ],
)
def test_an_altered_seal_does_not_open(old: bytes, new: bytes) -> None:
    sealed = keys.wrap(StationKey.generate(), PASSPHRASE, cost=CHEAP)
    assert old in sealed
    with pytest.raises(StoreError):
        keys.unwrap(sealed.replace(old, new), PASSPHRASE)


def test_a_passphrase_can_be_changed_without_the_database(folder: Path) -> None:
    make(folder).close()
    sealed = KeyFile(folder / KEY_FILE)
    with pytest.raises(StoreError):
        sealed.change("guess", "new")
    sealed.change(PASSPHRASE, "new", cost=CHEAP)
    with pytest.raises(StoreError, match="passphrase"):
        reopen(folder)
    Database.open(folder, passphrase="new", clock=SetClock(NOON)).close()
    if os.name == "posix":
        assert (folder / KEY_FILE).stat().st_mode & 0o077 == 0


def test_a_machine_without_a_keyring_remembers_nothing(folder: Path) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backends import fail

    before = get_keyring()
    set_keyring(fail.Keyring())
    try:
        assert keys.remember(folder, StationKey.generate()) is False
        assert keys.recall(folder) is None
        keys.forget(folder)
    finally:
        set_keyring(before)


def test_a_keyring_remembers_and_forgets(folder: Path) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backend import KeyringBackend

    class Drawer(KeyringBackend):
        priority = 1.0

        def __init__(self) -> None:
            super().__init__()
            self.held: dict[tuple[str, str], str] = {}

        def set_password(self, service: str, username: str, password: str) -> None:
            self.held[service, username] = password

        def get_password(self, service: str, username: str) -> str | None:
            return self.held.get((service, username))

        def delete_password(self, service: str, username: str) -> None:
            del self.held[service, username]

    before, key = get_keyring(), StationKey.generate()
    set_keyring(Drawer())
    try:
        assert keys.remember(folder, key) is True
        assert keys.recall(folder) == key
        keys.forget(folder)
        assert keys.recall(folder) is None
    finally:
        set_keyring(before)


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
