"""Photos and whole runs over every route: cut anywhere, they go on and lose nothing."""

import threading
from pathlib import Path

import pytest
from cut_exchange import CutExchange
from hub_routes import Hub, Route, busy_desk, everything, sync
from memory_journal import EVENT, MemoryJournal, name_of, picture

from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import (
    PHOTO_LIMIT,
    HubPlan,
    found_hub,
    open_exchange,
)
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise

# -- photos


def test_each_photo_travels_only_once(hub: Hub) -> None:
    desk, other = busy_desk(7, 60), MemoryJournal(8)
    shared = picture(7_000)
    other.pictures[name_of(shared)] = shared
    assert sync(desk, hub).photos_out == 60
    assert sync(desk, hub).photos_out == 0
    report = sync(other, hub)
    assert (report.photos_out, report.photos_in) == (0, 59)
    assert other.pictures == desk.pictures
    assert hub.photos(["00" * 32]) == {}
    assert hub.want([name_of(shared), "00" * 32]) == {"00" * 32}


@pytest.mark.parametrize("data", [b"other bytes", bytes(PHOTO_LIMIT + 1)], ids=["hash", "size"])
def test_a_wrong_photo_is_refused_with_all_sent_along(hub: Hub, data: bytes) -> None:
    good = picture(1)
    name = "ff" * 32 if data == b"other bytes" else name_of(data)
    with pytest.raises(SyncError, match="photo"):
        hub.put_photos(sorted([(name_of(good), good), (name, data)]))
    assert hub.want([name_of(good)]) == {name_of(good)}
    hub.put_photos([])


def test_a_damaged_photo_does_not_hold_up_the_rest(hub: Hub) -> None:
    desk = busy_desk(7, 4)
    spoilt, gone, *_ = sorted(desk.pictures)
    desk.pictures[spoilt] = b"bit rot"
    report = sync(desk, hub, prove=True)
    assert report.damaged == (spoilt,)
    assert report.photos_out == report.photos_proved == 3
    other = MemoryJournal(8)
    assert sync(other, hub).photos_in == 3
    assert gone in other.pictures


def test_only_offices_and_gates_fetch_photos_by_themselves(hub: Hub) -> None:
    desk = busy_desk(7)
    sync(desk, hub)
    for role, held in [
        (StationRole.DESK, 0),
        (StationRole.KIOSK, 0),
        (StationRole.GATE, 8),
        (StationRole.OFFICE, 8),
    ]:
        station = MemoryJournal(9)
        sync(station, hub, role=role)
        assert len(station.pictures) == held
        assert station.digest() == desk.digest()


# -- whole runs


def test_two_stations_and_the_hub_end_equal(hub: Hub) -> None:
    one, two = busy_desk(1), busy_desk(2, 5)
    sync(one, hub)
    sync(two, hub)
    one.write("scan.add", answer="admit")
    sync(one, hub)
    report = sync(two, hub)
    assert report.rows_in == 1
    assert one.heads() == two.heads() == hub.heads()
    assert one.digest() == two.digest()
    assert one.pictures == two.pictures
    again = sync(one, hub)
    assert (again.rows_out, again.rows_in, again.photos_out, again.photos_in) == (0, 0, 0, 0)


def test_many_rows_go_in_several_transactions(hub: Hub) -> None:
    desk = MemoryJournal(7)
    for number in range(2_201):
        desk.write(number=number)
    steps = list(synchronise(desk, hub, role=StationRole.DESK))
    out = [(p.done, p.total) for p in steps if p.step is Step.ROWS_OUT]
    assert out == [(1_000, 2_201), (2_000, 2_201), (2_201, 2_201)]
    other = MemoryJournal(8)
    steps = list(synchronise(other, hub, role=StationRole.DESK))
    assert [p.done for p in steps if p.step is Step.ROWS_IN] == [1_000, 2_000, 2_201]
    assert other.rows == desk.rows
    signed_seq, signature = hub.vouchers({})[desk.own_chain][-1]
    assert signed_seq == 2_201
    assert signature == desk.sign_head(desk.own_chain, desk.heads()[desk.own_chain])


def test_a_station_relays_what_the_hub_has_lost(hub: Hub, tmp_path: Path) -> None:
    one, two = busy_desk(1), busy_desk(2)
    sync(one, hub)
    sync(two, hub)
    found_hub(tmp_path / "second.db", HubPlan(EVENT))
    fresh = open_exchange(tmp_path / "second.db", event=EVENT)
    assert isinstance(fresh, Hub)
    sync(two, fresh)
    assert fresh.heads() == hub.heads()
    assert fresh.vouchers({}) == hub.vouchers({})
    assert {one.station for one in fresh.stations()} == {2}
    fresh.close()


@pytest.mark.parametrize("reply_lost", [False, True], ids=["cut", "lost reply"])
def test_cut_at_every_call_then_resumed(route: Route, reply_lost: bool) -> None:
    hub = route.open()
    other = busy_desk(2, 60)
    sync(other, hub)
    desk = busy_desk(1, 3)
    cuts, at = 0, 0
    while True:
        at += 1
        assert at < 60, "the run never ends"
        for number in range(2):
            desk.register(100_000 + at * 10 + number)
        before = desk.heads()[desk.own_chain]
        try:
            sync(desk, CutExchange(hub, at=at, reply_lost=reply_lost), prove=True)  # type: ignore[arg-type]  # any call is passed on
        except SyncError:
            cuts += 1
            assert desk.heads()[desk.own_chain] == before
            continue
        break
    assert cuts >= 6
    assert sync(desk, hub, prove=True).rows_out == 0
    assert sorted(everything(hub), key=lambda e: e.dot) == sorted(
        [*desk.rows[desk.own_chain], *other.rows[other.own_chain]], key=lambda e: e.dot
    )
    assert desk.heads() == hub.heads()
    assert hub.want(desk.pictures) == set()
    assert hub.alarms() == ()


def test_stopped_after_every_step_then_resumed(hub: Hub) -> None:
    sync(busy_desk(2, 60), hub)
    stop = 0
    while True:
        stop += 1
        assert stop < 60, "the run never ends"
        desk = busy_desk(10 + stop, 3)
        run = synchronise(desk, hub, role=StationRole.OFFICE, prove=True)
        done = [step for _, step in zip(range(stop), run, strict=False)]
        run.close()
        report = sync(desk, hub, prove=True)
        assert report.receipt is not None
        assert report.receipt.head == desk.heads()[desk.own_chain]
        assert desk.heads() == hub.heads()
        if done[-1].step is Step.DONE:
            break
    assert stop > 8


def test_stations_that_push_at_once_all_arrive(route: Route) -> None:
    desks = [busy_desk(station, 120) for station in (1, 2, 3)]
    shared = {name_of(data): data for data in map(picture, range(40))}
    for desk in desks:
        desk.pictures |= shared
    failures: list[BaseException] = []
    together = threading.Barrier(len(desks))

    def work(desk: MemoryJournal) -> None:
        try:
            hub = route.open()
            together.wait()
            for _round in range(3):
                sync(desk, hub)
                desk.write(more=True)
        except BaseException as error:  # noqa: BLE001 - told to the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=work, args=[desk]) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    hub = route.open()
    for _round in range(2):
        for desk in desks:
            sync(desk, hub, prove=True)
    assert len({desk.digest() for desk in desks}) == 1
    assert [len(desk.rows[desk.own_chain]) for desk in desks] == [123, 123, 123]
    assert all(desk.heads() == hub.heads() for desk in desks)
