"""Stations that were restored or cloned: no row is lost, and no fork goes unseen."""

import pytest
from hub_routes import Hub, busy_desk, sync
from memory_journal import MemoryJournal

from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import (
    AlarmKind,
    ChainError,
)
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise


def test_a_station_put_back_to_an_old_state_gets_its_rows_again_and_a_new_chain(
    hub: Hub,
) -> None:
    desk = busy_desk(7, 3)
    backup = desk.copy()
    for number in range(4):
        desk.register(number)
    sync(desk, hub)
    old = backup.own_chain
    report = sync(backup, hub)
    assert report.rows_in == 4
    assert report.receipt is not None
    assert report.receipt.head == hub.heads()[old]
    assert backup.rows == desk.rows
    assert backup.own_chain != old
    backup.write()
    sync(backup, hub)
    assert backup.heads() == hub.heads()
    assert hub.alarms() == ()


def test_a_station_put_back_to_before_its_first_row_gets_a_new_chain(hub: Hub) -> None:
    desk = MemoryJournal(7)
    blank = desk.copy()
    desk.register(1)
    sync(desk, hub)
    sync(blank, hub)
    assert blank.rows == desk.rows
    assert blank.own_chain != desk.own_chain


def test_a_put_back_station_cut_while_fetching_never_writes_into_the_old_chain(
    hub: Hub,
) -> None:
    desk = busy_desk(7, 3)
    backup = desk.copy()
    desk.register(9)
    sync(desk, hub)
    run = synchronise(backup, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_IN:
        pass
    run.close()
    backup.write()
    sync(backup, hub)
    sync(desk, hub)
    assert hub.alarms() == ()
    assert backup.heads() == hub.heads() == desk.heads()


@pytest.mark.parametrize("extra", [0, 1, 2], ids=["shorter", "as long", "longer"])
def test_a_clone_that_wrote_apart_is_stopped_with_an_alarm(hub: Hub, extra: int) -> None:
    desk = busy_desk(7, 3)
    clone = desk.copy()
    desk.write(at="desk")
    desk.write(at="desk")
    sync(desk, hub)
    for _ in range(extra + 1):
        clone.write(at="clone")
    held = clone.digest()
    with pytest.raises(ChainError, match="split"):
        sync(clone, hub)
    assert [alarm.kind for alarm in hub.alarms()] == [AlarmKind.FORK]
    assert clone.digest() == held
    assert hub.heads() == desk.heads()


@pytest.mark.parametrize(
    ("here", "there"), [(1, 1), (2, 1), (1, 2)], ids=["as long", "longer here", "longer there"]
)
def test_another_stations_fork_is_set_aside_and_the_rest_is_synced(
    hub: Hub, here: int, there: int
) -> None:
    forked = busy_desk(7, 3)
    twin = forked.copy()
    for _ in range(there):
        forked.write(at="one")
    for _ in range(here):
        twin.write(at="other")
    sync(forked, hub)
    sync(busy_desk(3, 4), hub)
    desk = busy_desk(5, 4)
    desk.accept(twin.rows[twin.own_chain])
    report = sync(desk, hub)
    assert report.quarantined == (twin.own_chain,)
    assert report.rows_out == report.rows_in == 4
    assert desk.rows[twin.own_chain] == twin.rows[twin.own_chain]
    assert hub.heads()[twin.own_chain] == forked.heads()[twin.own_chain]
    assert sync(desk, hub).rows_in == 0
