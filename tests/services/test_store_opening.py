"""How a station's file opens and whom it refuses: one process, one version, the right key."""

import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import PATIENCE
from sqlalchemy import text
from sqlcipher3 import dbapi2
from stations import SetClock
from stores import CHEAP, NOON, PASSPHRASE, enter, make, reopen

from accredit_app.domain.people import Details
from accredit_app.errors import InvalidInput, NotFound, StoreError
from accredit_app.store import journal, keys, queries
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.driver import connect
from accredit_app.store.keys import KeyFile, StationKey
from accredit_app.store.tables import REVISION, SEARCH, metadata


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
        assert f"Process {os.getpid()}" in answers.get(timeout=PATIENCE)
        other.join()
    _try(folder, answers)
    assert answers.get(timeout=PATIENCE) == "opened"


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
    _tamper(folder, f"UPDATE alembic_version SET version_num = '{REVISION}'")
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

    assert ScriptDirectory.from_config(migrations.config()).get_heads() == [REVISION]
    assert REVISION in migrations.known()


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
