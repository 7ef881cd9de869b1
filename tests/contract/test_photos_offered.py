"""Which photos a station offers a hub, over each route: those it has not offered, never fewer."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest
from cut_exchange import CutExchange
from hub_routes import Hub, busy_desk, sync
from memory_journal import EVENT, MemoryJournal, name_of, picture

from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import Exchange, HubPlan, found_hub, open_exchange
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise


class Listened:
    """A hub, and what it was asked about photos."""

    def __init__(self, hub: Exchange) -> None:
        self._hub = hub
        self.offered: list[list[str]] = []
        self.proved: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def want(self, photo_ids: Collection[str]) -> set[str]:
        self.offered.append(list(photo_ids))
        return self._hub.want(photo_ids)

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        self.proved |= set(photo_ids)
        return self._hub.intact(photo_ids)


def offers(
    station: MemoryJournal, hub: Hub, role: StationRole = StationRole.DESK, *, prove: bool = False
) -> list[set[str]]:
    """What a sync of a station asked the hub whether it wants, question by question."""
    ear = Listened(hub)
    list(synchronise(station, ear, role=role, prove=prove))
    return [set(names) for names in ear.offered]


def keep(station: MemoryJournal, number: int) -> str:
    """A photo comes by a stick: no row of the station's own speaks of it."""
    data = picture(number)
    station.pictures[name_of(data)] = data
    return name_of(data)


def second_hub(folder: Path) -> Hub:
    found_hub(folder / "second.db", HubPlan(EVENT))
    hub = open_exchange(folder / "second.db", event=EVENT)
    assert isinstance(hub, Hub)
    return hub


def test_only_what_is_new_is_offered(hub: Hub) -> None:
    desk = busy_desk(7, 20)
    assert offers(desk, hub) == [set(desk.pictures)]
    assert offers(desk, hub) == []
    desk.write(name="nobody's photo")
    assert offers(desk, hub) == []
    before = set(desk.pictures)
    desk.register(7_777)
    assert offers(desk, hub) == [desk.pictures.keys() - before]
    assert hub.want(desk.pictures) == set()


@pytest.mark.parametrize("role", [StationRole.OFFICE, StationRole.GATE])
def test_what_came_from_the_hub_is_not_offered_to_it(hub: Hub, role: StationRole) -> None:
    sync(busy_desk(7, 20), hub)
    station = MemoryJournal(9)
    station.write("scan.add", answer="admit")
    assert offers(station, hub, role) == []
    assert len(station.pictures) >= 19
    station.write("scan.add", answer="admit")
    assert offers(station, hub, role) == []


def test_what_was_taken_while_others_were_fetched_is_offered_at_once(hub: Hub) -> None:
    sync(busy_desk(7, 120), hub)
    office = busy_desk(1, 3)
    ear, taken = Listened(hub), ""
    for progress in synchronise(office, ear, role=StationRole.OFFICE):
        if progress.step is Step.PHOTOS_IN and not taken:
            taken = keep(office, 55_555)
    assert taken
    assert ear.offered[-1] == [taken]
    assert hub.want([taken]) == set()
    assert offers(office, hub, StationRole.OFFICE) == []


@pytest.mark.parametrize("role", StationRole)
def test_a_photo_that_a_stick_brought_is_offered_once(hub: Hub, role: StationRole) -> None:
    for station in (MemoryJournal(8), busy_desk(9, 3)):
        sync(station, hub, role=role)
        assert offers(station, hub, role) == []
        brought = keep(station, 40_000 + station.station)
        assert offers(station, hub, role) == [{brought}]
        assert hub.want([brought]) == set()
        assert offers(station, hub, role) == []


def test_a_station_that_wrote_nothing_asks_for_no_receipt(hub: Hub) -> None:
    kiosk = MemoryJournal(8)
    keep(kiosk, 1)
    sync(kiosk, hub, role=StationRole.KIOSK)
    steps = [one.step for one in synchronise(kiosk, hub, role=StationRole.KIOSK)]
    assert steps == [Step.GREETING, Step.REVOCATIONS, Step.DONE]


def test_a_hub_that_holds_less_than_before_is_offered_all(hub: Hub, tmp_path: Path) -> None:
    desk = busy_desk(7, 20)
    older = desk.copy()
    desk.register(7_777)
    sync(desk, hub)
    restored = second_hub(tmp_path)
    sync(older, restored)
    desk.write(name="one more")
    assert offers(desk, restored) == [set(desk.pictures)]
    assert restored.want(desk.pictures) == set()
    assert offers(desk, restored) == []
    restored.close()


def test_an_empty_chain_that_grows_is_offered_as_a_whole(hub: Hub, tmp_path: Path) -> None:
    """Until then no row of it tells one hub from another."""
    desk = MemoryJournal(8)
    keep(desk, 1)
    sync(desk, hub)
    other = second_hub(tmp_path)
    desk.register(2)
    assert offers(desk, other) == [set(desk.pictures)]
    assert other.want(desk.pictures) == set()
    other.close()


def test_a_new_epoch_offers_all(hub: Hub) -> None:
    desk = busy_desk(7, 5)
    sync(desk, hub)
    desk.new_epoch()
    assert offers(desk, hub) == [set(desk.pictures)]
    assert offers(desk, hub) == []


@pytest.mark.parametrize("reply_lost", [False, True], ids=["cut", "lost reply"])
def test_a_run_that_is_cut_anywhere_leaves_no_photo_unoffered(hub: Hub, reply_lost: bool) -> None:
    for at in range(1, 12):
        desk = busy_desk(20 + at, 3)
        sync(desk, hub)
        desk.register(100_000 + at)
        line = CutExchange(hub, at=at, reply_lost=reply_lost)
        try:
            sync(desk, line)  # type: ignore[arg-type]  # any call is passed on
        except SyncError:
            sync(desk, hub)
        assert hub.want(desk.pictures) == set()
        assert offers(desk, hub) == []


def test_stopped_between_photos_and_receipt_they_are_offered_again(hub: Hub) -> None:
    desk = busy_desk(7, 3)
    run = synchronise(desk, hub, role=StationRole.DESK)
    assert any(step.step is Step.PHOTOS_OUT and step.done for step in run)
    run.close()
    assert hub.want(desk.pictures) == set()
    assert offers(desk, hub) == [set(desk.pictures)]


@pytest.mark.parametrize("role", [StationRole.OFFICE, StationRole.DESK])
def test_the_close_of_those_who_take_photos_offers_and_proves_all(
    hub: Hub, role: StationRole
) -> None:
    sync(busy_desk(6, 4), hub)
    station = busy_desk(7, 5)
    sync(station, hub, role=role)
    ear = Listened(hub)
    list(synchronise(station, ear, role=role, prove=True))
    assert set().union(*ear.offered) == ear.proved == set(station.pictures)


@pytest.mark.parametrize("role", [StationRole.GATE, StationRole.KIOSK])
def test_the_close_of_others_proves_their_own_photos_and_new_ones(
    hub: Hub, role: StationRole
) -> None:
    sync(busy_desk(6, 20), hub)
    station = busy_desk(7, 2)
    own = set(station.pictures)
    sync(station, hub, role=role)
    brought = keep(station, 1)
    ear = Listened(hub)
    list(synchronise(station, ear, role=role, prove=True))
    assert set().union(*ear.offered) == ear.proved == own | {brought}
