"""What the worlds found in the sync, each as the short story that it came down to."""

from uuid import UUID

import pytest
from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.purge import PURGE
from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.run import synchronise
from tests.simulator.campaign import found_in
from tests.simulator.deeds import reissue
from tests.simulator.erasing import order
from tests.simulator.hub import Door, MemoryHub
from tests.simulator.variants import OTHERS, VARIANTS
from tests.simulator.world import World, small_steps


@pytest.fixture
def hub() -> MemoryHub:
    return MemoryHub(event=EVENT)


def desk(number: int) -> MemoryJournal:
    made = MemoryJournal(number)
    made.register(number)
    return made


def report_of(local: MemoryJournal, hub: object) -> SyncReport:
    *_, last = synchronise(local, hub, role=StationRole.DESK)  # type: ignore[arg-type]  # a door is one too
    assert last.report is not None
    return last.report


def test_a_photo_taken_while_the_day_is_proved_is_not_missed(hub: MemoryHub) -> None:
    station = desk(1)
    run = synchronise(station, hub, role=StationRole.DESK, prove=True)
    while next(run).step is not Step.PHOTOS_OUT:
        pass
    station.register(99)
    *_, last = run
    assert last.report is not None
    assert last.report.photos_proved == 1


def test_a_photo_that_came_ahead_of_its_row_is_offered_again(hub: MemoryHub) -> None:
    """The hub purges before the row comes, and this station has not heard of it."""
    station, office = desk(2), MemoryJournal(1)
    run = synchronise(station, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_OUT:
        pass
    station.register(99)
    for _ in run:
        pass
    hub.push([office.write(PURGE, **order({}))])  # unsigned: the station waits with it
    *_, taken = station.pictures
    assert not hub.photos([taken])
    assert report_of(station, hub).waiting == (office.own_chain,)
    assert hub.photos([taken])


def test_a_receipt_may_reach_beyond_what_was_sent(hub: MemoryHub) -> None:
    station = desk(1)
    run = synchronise(station, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_OUT:
        pass
    row = station.write(written="meanwhile")
    hub.push([row])  # by a stick that another station read
    *_, last = run
    assert last.report is not None
    assert last.report.receipt is not None
    assert last.report.receipt.head.seq == row.seq


def test_another_stations_split_is_told_to_the_hub_that_holds_more_of_it(hub: MemoryHub) -> None:
    station, one = desk(1), desk(7)
    other = one.copy()
    for _ in range(3):
        one.write(at="one")
    other.write(at="other")
    report_of(one, hub)
    station.accept(other.rows[other.own_chain])
    assert report_of(station, hub).quarantined == (one.own_chain,)
    assert [alarm.kind for alarm in hub.alarms()] == [AlarmKind.FORK]


def test_a_desk_that_may_not_relay_does_not_offer_anothers_row(hub: MemoryHub) -> None:
    station, one = desk(1), desk(7)
    other = one.copy()
    for _ in range(3):
        one.write(at="one")
    other.write(at="other")
    report_of(one, hub)
    station.accept(other.rows[other.own_chain])
    door = Door(hub, station=1, office=False)
    assert report_of(station, door).quarantined == (one.own_chain,)
    assert hub.alarms() == ()


def test_a_badge_that_says_no_more_whose_it_was_is_not_reissued() -> None:
    world = World(1)
    station = world.stations[0]
    with small_steps():
        world.act(station, lambda pen: pen.record("badge.issue", UUID(int=7), {"category": "DEL"}))
        before = len(world.ledger.ever)
        reissue(world, station)
    assert len(world.ledger.ever) == before


@pytest.mark.parametrize("seed", [48, 110, 303])
def test_worlds_with_a_purge_live_to_their_end_under_every_mistake(seed: int) -> None:
    for name, rules in (VARIANTS | OTHERS).items():
        assert found_in(seed, rules=rules).rows, name
