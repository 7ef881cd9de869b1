"""An old copy of a file erases at once, and says so only when it knows where its chain stands."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from purge_parties import (
    admit,
    contents,
    found_in,
    purge,
    run,
    state,
    supervised,
    sync,
    vector,
)
from stations import SetClock, enrol, found_office
from twins import split

from accredit_app.domain.people import Details
from accredit_app.domain.purge import PURGED
from accredit_app.errors import SyncError
from accredit_app.services.bundle import Services
from accredit_app.store import journal
from accredit_app.store import purge as erasing
from accredit_app.store.fold import driver_of


class Party:
    """An office at the end of its event, and a desk."""

    def __init__(self, folder: Path, clock: SetClock) -> None:
        self.folder, self.clock, self.hub = folder, clock, str(folder / "hub.db")
        self.office = found_office(folder / "office", clock)
        self.office.sync.found_hub(self.hub)
        supervised(self.office)
        self.desk = enrol(self.office, "Desk 1", "desk", folder / "desk", clock)
        with self.desk.post.database.write("") as unit:
            self.root = unit.secret(erasing.ROOT_PUBLIC)
        self.stations = [self.office, self.desk]
        admit(self.desk, 1)
        sync(self.hub, self.desk, self.office)
        clock.pass_time(timedelta(days=1))
        for station in self.stations:
            run(station.closing.close(hub=self.hub, folder=folder / "out"))
        sync(self.hub, *self.stations)

    def order(self) -> None:
        purge(self.office, copies=self.folder / "copies")
        sync(self.hub, self.office)

    def carry(self) -> None:
        """The desk takes the order as an older version did, without understanding it."""
        with closing(self.desk.sync.open_hub(self.hub)) as exchange:
            rows = exchange.pull(vector(self.desk.post.database), limit=5_000)
        with self.desk.post.database.write("") as unit:
            unit.connection.exec_driver_sql(
                "DELETE FROM secret WHERE name = ?", (erasing.ROOT_PUBLIC,)
            )
            assert journal.accept(unit, rows) == len(rows) > 0

    def twins(self) -> tuple[Services, Services]:
        """The desk, and a copy of its file as somebody puts it back without telling anybody; the
        copy is opened by a version that obeys."""
        original, copy = split(self.desk, self.folder / "desk", self.clock)
        self.stations += [original, copy]
        self.obeys(copy)
        return original, copy

    def obeys(self, station: Services) -> None:
        assert self.root is not None
        with station.post.database.write("") as unit:
            unit.put_secret(erasing.ROOT_PUBLIC, self.root)


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    made = Party(tmp_path, SetClock())
    yield made
    for station in made.stations:
        station.post.database.close()


def enter(station: Services, family: str) -> None:
    station.registration.save(
        None, Details(given_name="Ánh", family_name=family), category="DEL", walk_in=True
    )


def told(station: Services) -> list[tuple[int, int]]:
    """Epoch and number of each row by which the desk says that it has erased."""
    with station.post.database.read() as connection:
        rows = driver_of(connection).execute(
            "SELECT epoch, seq FROM journal WHERE station = 2 AND kind = ?", (PURGED,)
        )
        return [(row[0], row[1]) for row in rows]


def test_an_old_file_that_syncs_at_once_takes_no_number_that_is_taken(party: Party) -> None:
    party.order()
    party.carry()
    original, copy = party.twins()
    enter(original, "Later")
    sync(party.hub, original)
    epoch = original.post.database.epoch
    sync(party.hub, copy)
    assert found_in(contents(copy.post.database)) == set()
    assert copy.post.database.epoch != epoch
    assert [row[0] for row in told(copy)] == [copy.post.database.epoch]
    sync(party.hub, party.office)
    assert told(party.office) == told(copy)
    assert party.office.sync.look(party.hub).alarms == ()
    assert state(copy.post.database) == state(party.office.post.database)


def test_an_old_file_that_reads_a_stick_takes_none_either(party: Party, tmp_path: Path) -> None:
    party.order()
    party.carry()
    original, copy = party.twins()
    enter(original, "Later")
    sync(party.hub, original, party.office)
    stick = tmp_path / "from-office.accredit"
    run(party.office.sticks.write(stick, everything=True))
    (taken,) = run(copy.sticks.read(stick)).value.taken
    assert taken.own_ahead
    assert taken.split == ()
    assert found_in(contents(copy.post.database)) == set()
    assert [row[0] for row in told(copy)] == [copy.post.database.epoch]
    assert copy.post.database.epoch != original.post.database.epoch


def test_a_stick_that_brings_nothing_has_an_update_obey_what_it_carried(
    party: Party, tmp_path: Path
) -> None:
    party.order()
    party.carry()
    party.obeys(party.desk)
    stick = tmp_path / "from-office.accredit"
    run(party.office.sticks.write(stick))
    (taken,) = run(party.desk.sticks.read(stick)).value.taken
    assert taken.rows == 0
    assert found_in(contents(party.desk.post.database)) == set()
    assert len(told(party.desk)) == 1


def test_opening_a_file_that_was_not_swept_writes_no_row(party: Party) -> None:
    party.order()
    party.carry()
    party.obeys(party.desk)
    with party.desk.post.database.write("") as unit:
        assert erasing.owed(driver_of(unit.connection))
        erasing.carry_out(unit)  # and there the power fails
    before = vector(party.desk.post.database)
    original, copy = party.twins()
    for station in (original, copy):
        assert vector(station.post.database) == before
        with station.post.database.read() as connection:
            assert not erasing.is_unswept(driver_of(connection))
        assert told(station) == []
    sync(party.hub, original, copy)
    assert len(told(copy)) == 2
    assert len({epoch for epoch, _ in told(copy)}) == 2
    assert party.office.sync.look(party.hub).alarms == ()


def test_a_sync_that_is_refused_tells_nothing_and_the_next_does(party: Party) -> None:
    party.order()
    party.carry()
    party.obeys(party.desk)
    before = vector(party.desk.post.database)
    with pytest.raises(SyncError):
        sync(str(Path(party.hub).with_name("elsewhere.db")), party.desk)
    assert vector(party.desk.post.database) == before
    sync(party.hub, party.desk)
    assert len(told(party.desk)) == 1
    sync(party.hub, party.desk)
    assert len(told(party.desk)) == 1


def test_a_copy_that_comes_home_says_again_that_it_has_erased(party: Party) -> None:
    original, copy = party.twins()
    enter(original, "Original")
    for number in range(9):  # longer than the other's
        enter(copy, f"Copied {number}")
    sync(party.hub, original, party.office)
    stick = party.folder / "early.accredit"
    run(party.office.sticks.write(stick, everything=True))
    (taken,) = run(copy.sticks.read(stick)).value.taken
    assert taken.split
    run(original.closing.close(hub=party.hub, folder=party.folder / "out"))
    sync(party.hub, party.office)
    party.order()
    run(party.office.sticks.write(stick, everything=True))
    run(copy.sticks.read(stick))
    assert found_in(contents(copy.post.database)) == set()
    copy.sync.adopt(party.hub, by="Hoa")
    assert told(copy) == []
    sync(party.hub, copy, party.office)
    assert [row[0] for row in told(party.office)] == [copy.post.database.epoch]
