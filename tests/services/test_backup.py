"""Backups: whole, proved, put back; and copies of a station that notice what they are."""

import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from stations import PASSPHRASE, SetClock, found_office

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import NotFound, StoreError
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.close.backup import Backups, restore_station
from accredit_app.services.post import Post
from accredit_app.store import audit, journal
from accredit_app.store.backup import NOTE, backups
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.place import PLACE_FILE, Machine, this_machine


def register(station: Services, family: str, *, seed: int = 1) -> None:
    details = Details(given_name="Ánh", family_name=family, country="VN")
    record = station.registration.save(None, details, category="DEL", walk_in=True).value
    station.photos.attach(record.person.id, draw_face(seed))
    station.registration.arrive(record.person.id)


def state(database: Database) -> str:
    with database.read() as connection:
        assert audit.verify(connection).sound
        return audit.digest(connection)


def at(folder: Path, clock: SetClock, machine: Machine | None = None) -> Services:
    database = Database.open(folder, passphrase=PASSPHRASE, clock=clock, machine=machine)
    return services_at(Post(database, "Thu Hà", clock))


def run(steps: Generator[Any, None, Any]) -> Any:
    return finish(steps, lambda _: None)


def test_a_backup_of_a_working_station_is_of_one_moment_and_comes_back_equal(
    office: Services, clock: SetClock, tmp_path: Path
) -> None:
    register(office, "Nguyễn")
    before = state(office.post.database)
    steps = Backups(office.post).write(tmp_path / "stick")
    next(steps)
    next(steps)  # copied, and not yet proved
    register(office, "Trần")
    made = run(steps).value
    assert made.digest == before != state(office.post.database)
    assert (made.station, made.photos) == (1, 1)
    assert [path.suffix for path in made.folder.parent.iterdir()] != [".part"]
    put_back = restore_station(
        tmp_path / "stick", tmp_path / "new", passphrase=PASSPHRASE, clock=clock
    )
    assert put_back.epoch != office.post.database.epoch
    with Database.open(tmp_path / "new", passphrase=PASSPHRASE, clock=clock) as other:
        assert state(other) == before
        assert other.epoch == put_back.epoch


def test_the_newest_stay_and_a_backup_that_fails_takes_none_with_it(
    office: Services, clock: SetClock, tmp_path: Path
) -> None:
    duty = Backups(office.post)
    made = [run(duty.write(tmp_path / "b", keep=2)).value for _ in range(3)]
    assert [one.folder for one in backups(tmp_path / "b")] == [made[2].folder, made[1].folder]
    assert duty.folder() == str(tmp_path / "b")
    steps = duty.write(tmp_path / "b", keep=1)
    next(steps)
    steps.close()
    assert len(list((tmp_path / "b").iterdir())) == 2
    (tmp_path / "wall").write_text("no folder")
    with pytest.raises(StoreError, match="could not be written"):
        run(duty.write(tmp_path / "wall"))


def test_a_damaged_backup_is_not_put_back(
    office: Services, clock: SetClock, tmp_path: Path
) -> None:
    made = run(Backups(office.post).write(tmp_path / "b")).value
    damaged = bytearray((made.folder / FILE).read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (made.folder / FILE).write_bytes(damaged)
    new = tmp_path / "new"
    with pytest.raises(StoreError, match="damaged"):
        restore_station(made.folder, new, passphrase=PASSPHRASE, clock=clock)
    with pytest.raises(StoreError, match="passphrase is wrong"):
        restore_station(made.folder, new, passphrase="guess", clock=clock)
    assert not (new / FILE).exists()
    with pytest.raises(NotFound, match="no backup"):
        restore_station(tmp_path / "nowhere", new, passphrase=PASSPHRASE, clock=clock)
    (made.folder / NOTE).write_text("{}")
    with pytest.raises(StoreError, match="damaged"):
        restore_station(made.folder, new, passphrase=PASSPHRASE, clock=clock)


def test_a_station_that_is_there_is_not_overwritten(
    office: Services, clock: SetClock, tmp_path: Path
) -> None:
    made = run(Backups(office.post).write(tmp_path / "b")).value
    office.post.database.close()
    folder = tmp_path / "office"
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreError, match="already"):
        restore_station(made.folder, folder, passphrase=PASSPHRASE, clock=clock)
    assert (folder / FILE).read_bytes() == before


@pytest.fixture
def closed(tmp_path: Path, clock: SetClock) -> tuple[Path, int]:
    """A station's folder that was worked in and closed, and the epoch it was left in."""
    services = found_office(tmp_path / "here", clock)
    services.post.database.close()
    return tmp_path / "here", services.post.database.epoch


def epoch_of(folder: Path, clock: SetClock, machine: Machine | None = None) -> int:
    with Database.open(folder, passphrase=PASSPHRASE, clock=clock, machine=machine) as database:
        return database.epoch


def test_a_station_that_stays_where_it_is_keeps_its_epoch(
    closed: tuple[Path, int], clock: SetClock
) -> None:
    folder, epoch = closed
    assert [epoch_of(folder, clock) for _ in range(3)] == [epoch] * 3


def test_a_copied_folder_begins_an_epoch_and_the_original_does_not(
    closed: tuple[Path, int], clock: SetClock, tmp_path: Path
) -> None:
    folder, epoch = closed
    shutil.copytree(folder, tmp_path / "twin")
    fresh = epoch_of(tmp_path / "twin", clock)
    assert fresh != epoch == epoch_of(folder, clock)
    assert epoch_of(tmp_path / "twin", clock) == fresh


def test_a_folder_put_back_in_its_own_place_begins_an_epoch(
    closed: tuple[Path, int], clock: SetClock, tmp_path: Path
) -> None:
    folder, epoch = closed
    shutil.copytree(folder, tmp_path / "aside")
    epoch_of(folder, clock)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "aside", folder)
    assert epoch_of(folder, clock) != epoch


def test_a_file_of_yesterday_put_back_in_place_begins_an_epoch(
    closed: tuple[Path, int], clock: SetClock
) -> None:
    folder, epoch = closed
    yesterday = (folder / FILE).read_bytes()
    register(services := at(folder, clock), "Lost")
    services.post.database.close()
    (folder / FILE).write_bytes(yesterday)
    assert epoch_of(folder, clock) != epoch


@pytest.mark.parametrize("name", [PLACE_FILE, KEY_FILE])
def test_files_that_were_carried_without_their_company(
    closed: tuple[Path, int], clock: SetClock, tmp_path: Path, name: str
) -> None:
    folder, epoch = closed
    if name == PLACE_FILE:
        (folder / name).unlink()
        assert epoch_of(folder, clock) != epoch
    else:
        key = (folder / name).read_bytes()  # as after a change of passphrase
        (folder / name).write_bytes(key)
        assert epoch_of(folder, clock) == epoch


def test_the_cloned_disk_of_a_laptop_begins_an_epoch_on_the_other_laptop(
    closed: tuple[Path, int], clock: SetClock
) -> None:
    folder, epoch = closed
    mine = this_machine()
    dock = Machine(mine.name, mine.cards | {"00:e0:4c:00:00:07"})
    assert epoch_of(folder, clock, dock) == epoch
    clone = Machine(mine.name, frozenset({"3c:a6:f6:00:00:01"}))
    assert epoch_of(folder, clock, clone) != epoch


def test_two_copies_of_a_fresh_enrolment_write_apart_and_both_are_heard(
    office: Services, clock: SetClock, tmp_path: Path
) -> None:
    from accredit_app.domain.roles import StationRole

    office.founding.enrol("Desk", StationRole.DESK, folder=tmp_path / "d", passphrase=PASSPHRASE)
    shutil.copytree(tmp_path / "d", tmp_path / "e")
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    desks = [at(tmp_path / name, clock) for name in "de"]
    for number, desk in enumerate(desks):
        register(desk, f"Guest {number}", seed=number)
        run(desk.sync.run(hub))
    run(office.sync.run(hub))
    assert office.registration.counts().arrived == 2
    with office.post.database.read() as connection:
        assert len([c for c in journal.vector(connection) if c.station == 2]) == 2
    exchange = office.sync.open_hub(hub)
    assert exchange.alarms() == ()
    exchange.close()
    for desk in desks:
        desk.post.database.close()
