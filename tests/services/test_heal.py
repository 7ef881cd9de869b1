"""A station that was damaged or copied, brought back: by its backup, the hub, and by itself."""

import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from stations import PASSPHRASE, SetClock, enrol

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import StoreError, SyncError
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.close.backup import Backups, restore_station
from accredit_app.services.post import Post
from accredit_app.store import audit, journal
from accredit_app.store.checkup import checkup
from accredit_app.store.database import FILE, Database
from accredit_app.store.driver import connect
from accredit_app.store.keys import KEY_FILE, KeyFile, unwrap
from accredit_app.store.place import PLACE
from accredit_app.sync.exchange import AlarmKind, ChainError

_PAGE = 4_096


def register(station: Services, family: str, *, seed: int = 1) -> None:
    details = Details(given_name="Ánh", family_name=family, country="VN")
    record = station.registration.save(None, details, category="DEL", walk_in=True).value
    station.photos.attach(record.person.id, draw_face(seed))
    station.registration.arrive(record.person.id)


def run(steps: Generator[Any, None, Any]) -> Any:
    return finish(steps, lambda _: None)


def at(folder: Path, clock: SetClock) -> Services:
    database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
    return services_at(Post(database, "Thu Hà", clock))


def state(station: Services) -> str:
    with station.post.database.read() as connection:
        assert audit.verify(connection).sound
        return audit.digest(connection)


def spoil(folder: Path, table: str) -> None:
    """Turns a bit in a page of a table, as a failing disk does."""
    key = unwrap(KeyFile(folder / KEY_FILE).read(), PASSPHRASE)
    driver = connect(folder / FILE, key, writer=True)
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    row = driver.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    driver.close()
    assert row is not None
    with (folder / FILE).open("r+b") as stream:
        stream.seek((row[0] - 1) * _PAGE + 200)
        byte = stream.read(1)
        stream.seek(-1, 1)
        stream.write(bytes([byte[0] ^ 0x40]))


@pytest.fixture
def hub(office: Services, tmp_path: Path) -> str:
    route = str(tmp_path / "hub.db")
    office.sync.found_hub(route)
    return route


@pytest.mark.parametrize("table", ["journal", "photo"])
def test_a_bad_page_is_found_at_the_start_and_healed_from_backup_and_hub(
    office: Services, desk: Services, hub: str, clock: SetClock, tmp_path: Path, table: str
) -> None:
    register(desk, "Backed up", seed=1)
    run(Backups(desk.post).write(tmp_path / "stick"))
    register(desk, "At the hub only", seed=2)
    run(desk.sync.run(hub))
    run(office.sync.run(hub))
    epoch = desk.post.database.epoch
    assert Backups(desk.post).look().sound
    desk.post.database.close()
    folder = tmp_path / "desk"
    spoil(folder, table)

    hurt = at(folder, clock)
    found = hurt.backups.look()
    assert not found.sound
    with pytest.raises(StoreError, match="damaged"), hurt.post.database.read() as connection:
        list(connection.exec_driver_sql(f"SELECT * FROM {table}"))
    hurt.post.database.close()

    with pytest.raises(StoreError, match="already"):
        restore_station(tmp_path / "stick", folder, passphrase=PASSPHRASE, clock=clock)
    done = restore_station(
        tmp_path / "stick", folder, passphrase=PASSPHRASE, clock=clock, aside=True
    )
    assert done.epoch != epoch
    healed = at(folder, clock)
    assert healed.backups.look().sound
    assert healed.registration.counts().arrived == 1
    run(healed.sync.run(hub))
    assert healed.registration.counts().arrived == 2
    register(healed, "After it", seed=3)
    run(healed.sync.run(hub, prove=True))
    run(office.sync.run(hub))
    assert state(healed) == state(office)
    assert office.registration.counts().arrived == 3
    assert len(list(folder.glob(f"{FILE}.damaged-*"))) == 1
    exchange = office.sync.open_hub(hub)
    assert exchange.alarms() == ()
    exchange.close()
    healed.post.database.close()


def test_the_look_at_the_start_ends_in_time(desk: Services) -> None:
    for number in range(3):
        register(desk, f"Guest {number}", seed=number)
    times = iter(range(1_000_000))
    hurried = checkup(desk.post.database, within=0.5, clock=lambda: float(next(times)))
    assert hurried.sound
    assert not hurried.complete
    assert checkup(desk.post.database, within=60.0).complete


def test_a_station_put_back_from_yesterday_gets_its_own_rows_back(
    office: Services, desk: Services, hub: str, clock: SetClock, tmp_path: Path
) -> None:
    register(desk, "Yesterday")
    run(Backups(desk.post).write(tmp_path / "stick"))
    register(desk, "Today", seed=2)
    run(desk.sync.run(hub))
    restore_station(tmp_path / "stick", tmp_path / "new", passphrase=PASSPHRASE, clock=clock)
    back = at(tmp_path / "new", clock)
    register(back, "Before the sync", seed=3)
    run(back.sync.run(hub))
    run(office.sync.run(hub))
    assert state(back) == state(office)
    assert office.registration.counts().arrived == 3
    back.post.database.close()


def test_a_laptop_and_its_clone_both_keep_all_that_they_wrote(
    office: Services, desk: Services, hub: str, clock: SetClock, tmp_path: Path
) -> None:
    register(desk, "Before the clone")
    run(desk.sync.run(hub))
    desk.post.database.close()
    shutil.copytree(tmp_path / "desk", tmp_path / "clone")
    both = [at(tmp_path / name, clock) for name in ("desk", "clone")]
    for number, station in enumerate(both):
        register(station, f"At laptop {number}", seed=number)
    for station in (*both, office, *both):
        run(station.sync.run(hub))
    assert len({state(station) for station in (office, *both)}) == 1
    assert office.registration.counts().arrived == 3
    for station in both:
        station.post.database.close()


def test_a_station_that_is_enrolled_again_writes_beside_its_older_self(
    office: Services, desk: Services, hub: str, clock: SetClock, tmp_path: Path
) -> None:
    register(desk, "Old disk")
    run(desk.sync.run(hub))
    again = enrol(office, "Desk 1 again", "desk", tmp_path / "again", clock)
    register(again, "New disk", seed=2)
    run(office.sync.run(hub))
    run(again.sync.run(hub))
    run(office.sync.run(hub))
    assert office.registration.counts().arrived == 2
    with office.post.database.read() as connection:
        epochs = {chain.epoch for chain in journal.vector(connection) if chain.station != 1}
    assert len(epochs) == 2
    again.post.database.close()


def test_a_clone_that_hides_from_the_look_is_an_alarm_and_drops_nothing(
    office: Services, desk: Services, hub: str, clock: SetClock, tmp_path: Path
) -> None:
    """As by a tool that copies a running machine whole: nothing on the disk tells it apart."""
    register(desk, "Before the clone")
    run(desk.sync.run(hub))
    desk.post.database.close()
    shutil.copytree(tmp_path / "desk", tmp_path / "clone")
    key = unwrap(KeyFile(tmp_path / "clone" / KEY_FILE).read(), PASSPHRASE)
    driver = connect(tmp_path / "clone" / FILE, key, writer=True)
    driver.execute("DELETE FROM secret WHERE name = ?", (PLACE,))
    driver.close()
    original, clone = (at(tmp_path / name, clock) for name in ("desk", "clone"))
    assert original.post.database.epoch == clone.post.database.epoch
    register(original, "Original", seed=2)
    register(clone, "Clone", seed=3)
    run(original.sync.run(hub))
    before = clone.sync.pending().entries
    with pytest.raises(SyncError) as caught:
        run(clone.sync.run(hub))
    assert isinstance(caught.value, ChainError)
    assert clone.sync.pending().entries == before > 0
    assert clone.registration.counts().arrived == 2
    (alarm,) = office.sync.look(hub).alarms
    assert (alarm.kind, alarm.chain.station) == (AlarmKind.FORK, 2)
    run(office.sync.run(hub))
    assert office.registration.counts().arrived == 2
    for station in (original, clone):
        station.post.database.close()
