"""A fault of the program that rows of one chain bring out: told, and no other chain's affair."""

import logging
from collections.abc import Sequence

import pytest
from hub_routes import Hub, busy_desk, sync
from memory_journal import MemoryJournal

from accredit_app.domain.journal import Entry
from accredit_app.errors import StoreError, SyncError


class Failing(MemoryJournal):
    """A station that meets a fault in the rows of some stations."""

    def __init__(self, station: int, fault: Exception, *stations: int) -> None:
        super().__init__(station)
        self.fault, self.stations = fault, stations

    def accept(self, entries: Sequence[Entry]) -> int:
        if entries[0].station in self.stations:
            raise self.fault
        return super().accept(entries)


@pytest.fixture
def desks(hub: Hub) -> list[MemoryJournal]:
    made = [busy_desk(number, 2) for number in (7, 8, 9)]
    for desk in made:
        sync(desk, hub)
    return made


@pytest.mark.parametrize(
    "fault", [OverflowError("too large"), KeyError("person"), RecursionError()]
)
def test_the_rows_of_all_others_come(
    hub: Hub, desks: list[MemoryJournal], fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    office = Failing(1, fault, 8)
    with caplog.at_level(logging.ERROR):
        report = sync(office, hub)
    one, bad, other = desks
    assert report.quarantined == (bad.own_chain,)
    assert office.rows.keys() == {one.own_chain, other.own_chain}
    (record,) = [record for record in caplog.records if record.name.endswith("sync.faults")]
    assert record.exc_info is not None
    assert record.exc_info[1] is fault
    office.stations = ()
    assert sync(office, hub).quarantined == ()
    assert office.rows[bad.own_chain] == bad.rows[bad.own_chain]


@pytest.mark.parametrize("fault", [StoreError("The disk is full"), OSError("gone"), MemoryError()])
def test_what_is_no_chains_fault_ends_the_run(
    hub: Hub, desks: list[MemoryJournal], fault: Exception
) -> None:
    with pytest.raises(type(fault)):
        sync(Failing(1, fault, desks[1].station), hub)


def test_a_fault_in_the_stations_own_rows_is_told_to_the_people(hub: Hub) -> None:
    desk = busy_desk(7, 2)
    sync(desk, hub)
    again = Failing(7, ValueError("odd"), 7)
    again.own_chain = desk.own_chain
    with pytest.raises(SyncError, match="could not be taken"):
        sync(again, hub)
