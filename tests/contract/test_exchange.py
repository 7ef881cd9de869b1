"""One suite for every route to a hub: nothing lost, nothing doubled, nothing silently changed."""

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from cut_exchange import CutExchange
from memory_journal import EVENT, MemoryJournal, name_of, picture

from accredit_app.domain.event import StationRole
from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Entry,
    Head,
    canonical,
    chain_hash,
    hash_body,
)
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import (
    BODY_LIMIT,
    PHOTO_LIMIT,
    PUSH_LIMIT,
    ROUTES,
    AlarmKind,
    ChainError,
    Exchange,
    head_message,
    open_exchange,
)
from accredit_app.sync.hub import SqlHub
from accredit_app.sync.hub_engine import server_engine
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.run import synchronise

KEY = bytes(range(32))


@dataclass(frozen=True)
class Route:
    """One way to the same hub; `open` gives one more connection to it."""

    name: str
    location: str
    key: bytes | None
    opened: list[Exchange]

    def open(self, *, event: UUID | None = EVENT, create: bool = False) -> SqlHub:
        hub = open_exchange(self.location, event=event, key=self.key, create=create)
        assert isinstance(hub, SqlHub)
        self.opened.append(hub)
        return hub


@pytest.fixture(params=["file", "file with a key", "postgresql"])
def route(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Route]:
    if request.param == "postgresql":
        location, key = request.getfixturevalue("postgres_url"), None
    else:
        location = str(tmp_path / "hub.db")
        key = KEY if request.param == "file with a key" else None
    route = Route(request.param, location, key, [])
    route.open(create=True)
    yield route
    for hub in route.opened:
        hub.close()


@pytest.fixture
def hub(route: Route) -> SqlHub:
    return route.open()


def test_every_row_of_the_table_of_routes_is_tested_here() -> None:
    assert set(ROUTES) == {"file", "postgresql"}


def sync(
    local: MemoryJournal,
    hub: Exchange,
    *,
    role: StationRole = StationRole.OFFICE,
    prove: bool = False,
) -> SyncReport:
    *_, last = synchronise(local, hub, role=role, prove=prove)
    assert last.step is Step.DONE
    assert last.report is not None
    return last.report


def busy_desk(station: int, registrations: int = 8) -> MemoryJournal:
    desk = MemoryJournal(station)
    for number in range(registrations):
        desk.register(station * 1_000 + number)
    return desk


def everything(hub: SqlHub) -> list[Entry]:
    rows: list[Entry] = []
    vector: dict[Chain, int] = {}
    while part := hub.pull(vector, limit=3):
        rows += part
        vector |= {entry.chain: entry.seq for entry in part}
    return rows


def altered(entry: Entry, previous: bytes, **changes: Any) -> Entry:
    """The row with something changed, sound in itself: what a forger or a clone would write."""
    entry = replace(entry, **changes)
    assert entry.salt is not None
    assert entry.body is not None
    entry = replace(entry, body_hash=hash_body(entry.salt, entry.body))
    return replace(entry, hash=chain_hash(previous, entry))


# -- rows


def test_a_repeated_push_changes_nothing(hub: SqlHub) -> None:
    desk = busy_desk(7)
    rows = desk.rows[desk.own_chain]
    assert hub.push(rows[:5]) == Head(5, rows[4].hash)
    assert hub.push(rows[:5]) == Head(5, rows[4].hash)
    assert hub.push(rows[2:]) == Head(8, rows[7].hash)
    assert hub.push(rows[:1]) == Head(8, rows[7].hash)
    assert everything(hub) == rows
    assert hub.alarms() == ()


def test_a_gap_is_refused(hub: SqlHub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    with pytest.raises(SyncError, match="missing in between"):
        hub.push(rows[1:])
    assert hub.heads() == {}
    hub.push(rows[:2])
    with pytest.raises(SyncError, match="missing in between"):
        hub.push(rows[4:])
    assert everything(hub) == rows[:2]


def test_a_push_is_of_one_chain_and_not_empty_nor_endless(hub: SqlHub) -> None:
    one, other = busy_desk(7, 1).write(), busy_desk(8, 1).write()
    for bad in ([], [one, other], [one] * (PUSH_LIMIT + 1)):
        with pytest.raises(ValueError, match="push"):
            hub.push(bad)
    assert hub.heads() == {}


def test_a_fork_in_a_replayed_row_raises_one_alarm_and_changes_nothing(hub: SqlHub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    hub.push(rows)
    twin = altered(rows[3], rows[2].hash, body=canonical({"name": "Somebody Else"}))
    for _attempt in range(3):
        with pytest.raises(ChainError, match="split") as caught:
            hub.push([*rows[:3], twin])
    assert caught.value.kind is AlarmKind.FORK
    assert caught.value.chain == rows[0].chain
    (alarm,) = hub.alarms()
    assert (alarm.chain, alarm.seq, alarm.kind) == (rows[0].chain, 4, AlarmKind.FORK)
    assert (alarm.offered, alarm.held) == (twin.hash, rows[3].hash)
    assert alarm.at.tzinfo is not None
    assert everything(hub) == rows


def test_a_fork_right_after_the_hubs_last_row_is_told_from_damage(hub: SqlHub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    hub.push(rows[:3])
    other = altered(rows[2], rows[1].hash, body=canonical({"name": "Somebody Else"}))
    follower = altered(rows[3], other.hash)
    with pytest.raises(ChainError, match="split"):
        hub.push([follower])
    assert [alarm.kind for alarm in hub.alarms()] == [AlarmKind.FORK]
    assert everything(hub) == rows[:3]


@pytest.mark.parametrize("place", [0, 2])
def test_a_damaged_row_is_refused_with_an_alarm(hub: SqlHub, place: int) -> None:
    rows = list(busy_desk(7).rows.popitem()[1])
    sound = list(rows)
    rows[place] = replace(rows[place], body=b'{"name":"Altered"}')
    with pytest.raises(ChainError, match="damaged"):
        hub.push(rows)
    assert [(alarm.kind, alarm.seq) for alarm in hub.alarms()] == [(AlarmKind.DAMAGED, place + 1)]
    assert hub.heads() == {}
    hub.push(sound)
    assert everything(hub) == sound


def test_a_row_with_a_body_and_no_salt_is_damaged(hub: SqlHub) -> None:
    row = replace(busy_desk(7, 1).write(), salt=None)
    first = busy_desk(7, 1).rows.popitem()[1]
    hub.push(first)
    with pytest.raises(ChainError, match="damaged"):
        hub.push([row])


def test_an_erased_body_travels_and_matches_its_own_replay(hub: SqlHub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    purged = [replace(rows[0], body=None, salt=None), *rows[1:]]
    hub.push(purged)
    hub.push(rows)
    assert everything(hub) == purged
    forged = replace(purged[0], operator="Somebody Else")
    with pytest.raises(ChainError, match="split"):
        hub.push([replace(forged, hash=chain_hash(GENESIS, forged))])


@pytest.mark.parametrize(
    "changes",
    [
        {"operator": "a\x00b"},
        {"kind": "x" * 1_001},
        {"app_version": "\ud800"},
        {"station": 1 << 16},
        {"epoch": 1 << 63},
        {"lam": 1 << 62},
        {"wall": 1 << 63},
        {"schema": 1 << 32},
        {"seq": 0},
        {"body": bytes(BODY_LIMIT + 1)},
        {"hash": b"short"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_no_database_could_keep_is_refused(hub: SqlHub, changes: dict[str, Any]) -> None:
    row = replace(busy_desk(7, 1).rows.popitem()[1][0], **changes)
    with pytest.raises(ChainError, match="out of bounds"):
        hub.push([row])
    assert hub.heads() == {}


def test_rows_out_of_order_are_refused(hub: SqlHub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    with pytest.raises(ChainError, match="out of bounds"):
        hub.push([rows[0], rows[2]])


def test_extreme_numbers_and_texts_come_back_as_they_went(hub: SqlHub) -> None:
    row = busy_desk(7, 1).rows.popitem()[1][0]
    extreme = altered(
        row,
        GENESIS,
        epoch=(1 << 63) - 1,
        lam=(1 << 62) - 1,
        wall=-(1 << 63),
        offset=(1 << 63) - 1,
        schema=(1 << 32) - 1,
        operator="नेहा 🛂 'quoted' \\ \" ; --",
        salt=bytes(range(256)),
        body=bytes(range(256)),
    )
    hub.push([extreme])
    assert everything(hub) == [extreme]


def test_unknown_kinds_are_relayed_byte_for_byte(hub: SqlHub) -> None:
    desk = MemoryJournal(7)
    desk.write("hologram.seal", colour="青", nested={"z": [1, 2.5, None], "a": "\u2028"})
    raw = altered(
        desk.write(), desk.rows[desk.own_chain][0].hash, kind="x", body=b"\xff\x00 not JSON"
    )
    desk.rows[desk.own_chain][1] = raw
    sync(desk, hub)
    other = MemoryJournal(8)
    sync(other, hub)
    assert other.rows == desk.rows


def test_pull_by_vector_in_small_parts_is_whole_and_gapless(hub: SqlHub) -> None:
    desks = [busy_desk(station, 5) for station in (3, 4, 5)]
    for desk in desks:
        hub.push(desk.rows[desk.own_chain])
    for limit in (1, 2, 4, 7, 100):
        vector = {desks[1].own_chain: 3}
        pulled: list[Entry] = []
        while part := hub.pull(vector, limit=limit):
            assert len(part) <= limit
            for entry in part:
                assert entry.seq == vector.get(entry.chain, 0) + 1
                vector[entry.chain] = entry.seq
            pulled += part
        expected = [desks[0].own_chain, desks[1].own_chain, desks[2].own_chain]
        assert {entry.chain for entry in pulled} == set(expected)
        assert len(pulled) == 5 + 2 + 5


def test_revocations_come_ahead_of_all_else(hub: SqlHub) -> None:
    desk, gate = busy_desk(7), MemoryJournal(9)
    revoked = [desk.write("badge.revoke", reason="lost"), desk.write("key.revoke", key="00ff00ff")]
    desk.write()
    banned = desk.write("ban.add", reason="misconduct")
    sync(desk, hub)
    assert hub.revocations({}) == [*revoked, banned]
    assert hub.revocations({desk.own_chain: revoked[-1].seq}) == [banned]
    run = synchronise(gate, hub, role=StationRole.GATE)
    while next(run).step is not Step.REVOCATIONS:
        assert gate.heeded == []
    run.close()
    assert gate.heeded == [*revoked, banned]
    assert gate.rows == {}


def test_a_damaged_or_erased_revocation_is_not_heeded(hub: SqlHub) -> None:
    desk, gate = MemoryJournal(7), MemoryJournal(9)
    desk.write("badge.revoke", reason="lost")
    chain = desk.own_chain
    desk.rows[chain][0] = replace(desk.rows[chain][0], body=None, salt=None)
    sync(desk, hub)
    sync(gate, hub)
    assert gate.heeded == []
    assert gate.rows == desk.rows


# -- photos


def test_each_photo_travels_only_once(hub: SqlHub) -> None:
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
def test_a_wrong_photo_is_refused_with_all_sent_along(hub: SqlHub, data: bytes) -> None:
    good = picture(1)
    name = "ff" * 32 if data == b"other bytes" else name_of(data)
    with pytest.raises(SyncError, match="photo"):
        hub.put_photos({name_of(good): good, name: data})
    assert hub.want([name_of(good)]) == {name_of(good)}
    hub.put_photos({})


def test_a_damaged_photo_does_not_hold_up_the_rest(hub: SqlHub) -> None:
    desk = busy_desk(7, 4)
    spoilt, gone, *_ = sorted(desk.pictures)
    desk.pictures[spoilt] = b"bit rot"
    report = sync(desk, hub, prove=True)
    assert report.damaged == (spoilt,)
    assert report.photos_out == report.photos_proved == 3
    other = MemoryJournal(8)
    assert sync(other, hub).photos_in == 3
    assert gone in other.pictures


def test_only_offices_and_gates_fetch_every_photo(hub: SqlHub) -> None:
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


def test_two_stations_and_the_hub_end_equal(hub: SqlHub) -> None:
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


def test_many_rows_go_in_several_transactions(hub: SqlHub) -> None:
    desk = MemoryJournal(7)
    for number in range(1_201):
        desk.write(number=number)
    steps = list(synchronise(desk, hub, role=StationRole.DESK))
    out = [(p.done, p.total) for p in steps if p.step is Step.ROWS_OUT]
    assert out == [(500, 1_201), (1_000, 1_201), (1_201, 1_201)]
    other = MemoryJournal(8)
    steps = list(synchronise(other, hub, role=StationRole.DESK))
    assert [p.done for p in steps if p.step is Step.ROWS_IN] == [500, 1_000, 1_201]
    assert other.rows == desk.rows
    signed_seq, signature = hub.signatures()[desk.own_chain]
    assert signed_seq == 1_201
    assert signature == desk.sign_head(desk.own_chain, desk.heads()[desk.own_chain])


def test_a_station_relays_what_the_hub_has_lost(hub: SqlHub, tmp_path: Path) -> None:
    one, two = busy_desk(1), busy_desk(2)
    sync(one, hub)
    sync(two, hub)
    fresh = open_exchange(tmp_path / "second.db", event=EVENT, create=True)
    assert isinstance(fresh, SqlHub)
    sync(two, fresh)
    assert fresh.heads() == hub.heads()
    assert fresh.signatures().keys() == {two.own_chain}
    assert fresh.last_seen().keys() == {2}
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
    assert cuts >= 9
    assert sync(desk, hub, prove=True).rows_out == 0
    assert sorted(everything(hub), key=lambda e: e.dot) == sorted(
        [*desk.rows[desk.own_chain], *other.rows[other.own_chain]], key=lambda e: e.dot
    )
    assert desk.heads() == hub.heads()
    assert hub.want(desk.pictures) == set()
    assert hub.alarms() == ()


def test_stopped_after_every_step_then_resumed(hub: SqlHub) -> None:
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


# -- restored, cloned, forked


def test_a_station_put_back_to_an_old_state_gets_its_rows_again_and_a_new_chain(
    hub: SqlHub,
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


def test_a_station_put_back_to_before_its_first_row_gets_a_new_chain(hub: SqlHub) -> None:
    desk = MemoryJournal(7)
    blank = desk.copy()
    desk.register(1)
    sync(desk, hub)
    sync(blank, hub)
    assert blank.rows == desk.rows
    assert blank.own_chain != desk.own_chain


def test_a_put_back_station_cut_while_fetching_never_writes_into_the_old_chain(
    hub: SqlHub,
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
def test_a_clone_that_wrote_apart_is_stopped_with_an_alarm(hub: SqlHub, extra: int) -> None:
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
    hub: SqlHub, here: int, there: int
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


# -- the hub itself


def test_another_events_hub_is_refused_on_every_way_in(route: Route, hub: SqlHub) -> None:
    sync(busy_desk(1), hub)
    with pytest.raises(SyncError, match="another event"):
        route.open(event=uuid4())
    stranger = MemoryJournal(9, event=uuid4())
    stranger.write()
    with pytest.raises(SyncError, match="another event"):
        sync(stranger, route.open(event=None))
    assert not any(chain.station == 9 for chain in hub.heads())


def test_a_hub_without_an_event_takes_that_of_the_first_station(
    tmp_path: Path, postgres_url: str
) -> None:
    for location in (str(tmp_path / "blank.db"), postgres_url):
        open_exchange(location, event=None, create=True).close()
        late = open_exchange(location, event=uuid4())
        hub = open_exchange(location, event=EVENT)
        assert hub.hello().event is None
        nobody = MemoryJournal(4, event=None)
        nobody.write()
        first = open_exchange(location, event=None)
        sync(nobody, first)
        first.close()
        sync(busy_desk(1), hub)
        assert hub.hello().event == EVENT
        row = busy_desk(2, 1).rows.popitem()[1]
        with pytest.raises(SyncError, match="another event"):
            late.push(row)
        with pytest.raises(SyncError, match="another event"):
            late.put_photos({})
        with pytest.raises(SyncError, match="another event"):
            late.photos([])
        with pytest.raises(SyncError, match="another event"):
            late.hello()
        late.close()
        hub.close()


def test_the_receipt_proves_rows_and_photos(hub: SqlHub, route: Route) -> None:
    desk = busy_desk(7)
    plain = sync(desk, hub).receipt
    proved = sync(desk, hub, prove=True)
    assert plain is not None
    assert proved.receipt is not None
    assert (plain.reread, proved.receipt.reread) == (False, True)
    assert proved.receipt.head == plain.head == desk.heads()[desk.own_chain]
    assert proved.receipt.event == EVENT
    assert desk.receipts == [plain, proved.receipt]
    assert proved.photos_proved == 8
    assert sync(MemoryJournal(8), hub).receipt is None
    assert hub.receipt(Chain(99, 1), reread=True).head == Head(0, GENESIS)


def statement(route: Route, sql: str, *values: object) -> None:
    """What damage, or somebody with rights over the database, would do to the hub."""
    hub = route.open()
    with hub._engine.begin() as connection:
        marks = sql.replace("?", "%s") if route.name == "postgresql" else sql
        connection.exec_driver_sql(marks, values)


def test_damage_at_the_hub_is_found_by_the_proof(hub: SqlHub, route: Route) -> None:
    desk = busy_desk(7)
    sync(desk, hub)
    statement(route, "UPDATE hub_journal SET body = ? WHERE seq = 3", b"{}")
    sync(desk, hub)
    with pytest.raises(SyncError, match="damaged"):
        sync(desk, hub, prove=True)
    body = desk.rows[desk.own_chain][2].body
    statement(route, "UPDATE hub_journal SET body = ? WHERE seq = 3", body)
    sync(desk, hub, prove=True)
    name = bytes.fromhex(min(desk.pictures))
    statement(route, "UPDATE hub_photo SET data = ? WHERE id = ?", b"bit rot", name)
    with pytest.raises(SyncError, match="every photo"):
        sync(desk, hub, prove=True)
    other = MemoryJournal(8)
    report = sync(other, hub)
    assert report.damaged == (name.hex(),)
    assert report.photos_in == 7


def test_a_hub_that_forgets_rows_is_found_by_the_receipt(hub: SqlHub, route: Route) -> None:
    desk = busy_desk(7)
    rows = desk.rows[desk.own_chain]

    class Forgetful(CutExchange):
        def __getattr__(self, name: str) -> Callable[..., Any]:
            if name == "receipt":
                forget = "UPDATE hub_head SET seq = 2, hash = ?"
                statement(route, forget, rows[1].hash)
            return super().__getattr__(name)

    with pytest.raises(SyncError, match="does not agree"):
        sync(desk, Forgetful(hub, at=0, reply_lost=False))  # type: ignore[arg-type]  # any call is passed on
    assert desk.receipts == []


def test_own_rows_that_come_back_damaged_stop_the_run(hub: SqlHub, route: Route) -> None:
    desk = busy_desk(7, 2)
    backup = desk.copy()
    desk.write()
    sync(desk, hub)
    statement(route, "UPDATE hub_journal SET operator = ? WHERE seq = 3", "Somebody Else")
    with pytest.raises(SyncError, match="does not fit"):
        sync(backup, hub)
    assert len(backup.rows[desk.own_chain]) == 2


def test_a_newer_hub_asks_for_an_update(hub: SqlHub, route: Route) -> None:
    statement(route, "UPDATE hub_about SET schema = ?", 99)
    with pytest.raises(SyncError, match="newer"):
        route.open()


def test_making_a_hub_twice_is_harmless(hub: SqlHub, route: Route) -> None:
    sync(busy_desk(1), hub)
    again = route.open(create=True)
    assert again.heads() == hub.heads()
    assert again.hello().event == EVENT


def test_the_hubs_clock_and_the_last_visits(hub: SqlHub, route: Route) -> None:
    desk = busy_desk(7)
    desk.clock = datetime.now(UTC) - timedelta(hours=6)
    report = sync(desk, hub)
    state = hub.hello()
    if route.name == "postgresql":
        assert state.clock is not None
        assert state.clock.utcoffset() == timedelta(0)
        assert report.clock_offset is not None
        assert abs(report.clock_offset - timedelta(hours=6)) < timedelta(minutes=1)
        assert desk.offsets == [report.clock_offset]
    else:
        assert state.clock is None
        assert report.clock_offset is None
        assert desk.offsets == []
    seen = hub.last_seen()
    assert seen.keys() == {7}
    assert abs(seen[7] - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_server_ends_the_connection_and_the_next_run_goes_on(
    postgres_url: str, postgres_server: str
) -> None:
    hub = open_exchange(postgres_url, event=EVENT, create=True)
    desk = MemoryJournal(7)
    for number in range(1_100):
        desk.write(number=number)
    run = synchronise(desk, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_OUT:
        pass
    with psycopg.connect(postgres_server, autocommit=True) as root:
        name = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
        root.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        root.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
        )
        with pytest.raises(SyncError, match="safe"):
            list(run)
        root.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert sync(desk, hub).rows_out == 600
    assert hub.heads() == desk.heads()
    hub.close()


def test_the_first_words_of_a_reply_do_not_hold_a_password() -> None:
    secret = "s3cr3t-w0rd"
    for url in (
        f"postgresql://desk:{secret}@127.0.0.1:1/accredit",
        f"postgresql://desk:{secret}@127.0.0.1:port/accredit",
        f"postgresql+psycopg://desk:{secret}@[::1/accredit",
    ):
        with pytest.raises(SyncError) as caught:
            open_exchange(url, event=EVENT)
        assert secret not in str(caught.value)
        assert caught.value.__cause__ is None or secret not in str(caught.value.__cause__)


def test_an_address_that_leads_nowhere_says_what_to_do(tmp_path: Path, postgres_url: str) -> None:
    plain = tmp_path / "letter.txt"
    plain.write_text("This is not a database, but it is long enough to be taken for one. " * 20)
    for route, words in [
        (tmp_path / "none.db", "no hub file"),
        (f"sqlite:///{tmp_path / 'none.db'}", "no hub file"),
        (plain, "not a hub"),
        (postgres_url, "no hub here yet"),
        ("ftp://hub.example/accredit", "not known"),
        (f"postgres://{postgres_url.partition('://')[2]}", "no hub here yet"),
    ]:
        with pytest.raises(SyncError, match=words):
            open_exchange(route, event=EVENT)
    with pytest.raises(SyncError, match="no such folder"):
        open_exchange(tmp_path / "nowhere" / "hub.db", event=EVENT, create=True)
    with pytest.raises(SyncError, match="key belongs to a hub file"):
        open_exchange(postgres_url, event=EVENT, key=KEY)


def test_a_hub_file_with_a_key_opens_with_no_other(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"
    hub = open_exchange(path, event=EVENT, key=KEY, create=True)
    sync(busy_desk(1), hub)
    hub.close()
    assert b"Delegate" not in path.read_bytes()
    for other in (None, KEY[::-1]):
        with pytest.raises(SyncError, match="another key"):
            open_exchange(path, event=EVENT, key=other)


def test_a_server_elsewhere_is_spoken_to_over_verified_tls_unless_told_otherwise() -> None:
    def options(url: str) -> dict[str, Any]:
        engine = server_engine(f"postgresql+psycopg://{url}")
        return dict(engine.url.query)

    assert options("desk@hub.example/accredit")["sslmode"] == "verify-full"
    assert options("desk@hub.example/accredit?sslmode=require")["sslmode"] == "require"
    assert "sslmode" not in options("desk@localhost/accredit")
    assert "sslmode" not in options("desk@/accredit?host=/run/postgresql")
    assert options("desk@hub.example/a?connect_timeout=3")["connect_timeout"] == "3"


def test_head_message_names_chain_row_and_hash() -> None:
    message = head_message(Chain(7, 9), Head(3, b"\x11" * 32))
    assert message == (
        b"accredit head v1\x00\x00\x07" + (9).to_bytes(8) + (3).to_bytes(8) + b"\x11" * 32
    )


def test_a_random_world_ends_equal(route: Route) -> None:
    """Desks that write, sync, break off and come back, from one seed."""
    world = random.Random(20251025)
    desks = [busy_desk(station, 2) for station in (1, 2, 3)]
    hub = route.open()
    for _turn in range(40):
        desk = world.choice(desks)
        for _ in range(world.randrange(3)):
            desk.register(world.getrandbits(40))
        run = synchronise(desk, hub, role=world.choice(list(StationRole)))
        for _step, _progress in zip(range(world.randrange(1, 12)), run, strict=False):
            pass
        run.close()
    for _round in range(2):
        for desk in desks:
            sync(desk, hub, prove=True)
    assert len({desk.digest() for desk in desks}) == 1
    assert desks[0].heads() == hub.heads()
    assert hub.alarms() == ()
