"""The hub itself: whom it lets in, what it proves, how it is damaged and mended."""

import random
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from cut_exchange import CutExchange
from hub_routes import KEY, Hub, Route, busy_desk, sync
from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Head,
)
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import HubPlan, Login, found_hub, head_message, open_exchange
from accredit_app.sync.hub_engine import server_engine
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise


def test_another_events_hub_is_refused_on_every_way_in(route: Route, hub: Hub) -> None:
    sync(busy_desk(1), hub)
    with pytest.raises(SyncError, match="another event"):
        route.open(event=uuid4()).hello()
    stranger = MemoryJournal(9, event=uuid4())
    stranger.write()
    with pytest.raises(SyncError, match="another event"):
        sync(stranger, route.open(event=None))
    assert not any(chain.station == 9 for chain in hub.heads())


def test_a_hub_file_without_an_event_takes_that_of_the_first_station(tmp_path: Path) -> None:
    location = tmp_path / "blank.db"
    found_hub(location, HubPlan(None))
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
        late.put_photos([])
    with pytest.raises(SyncError, match="another event"):
        late.photos([])
    with pytest.raises(SyncError, match="another event"):
        late.hello()
    late.close()
    hub.close()


def test_the_receipt_proves_rows_and_photos(hub: Hub, route: Route) -> None:
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


def test_damage_at_the_hub_is_found_by_the_proof(hub: Hub, route: Route) -> None:
    desk = busy_desk(7)
    sync(desk, hub)
    route.statement("UPDATE hub_journal SET body = ? WHERE seq = 3", b"{}")
    sync(desk, hub)
    with pytest.raises(SyncError, match="damaged"):
        sync(desk, hub, prove=True)
    body = desk.rows[desk.own_chain][2].body
    route.statement("UPDATE hub_journal SET body = ? WHERE seq = 3", body)
    sync(desk, hub, prove=True)
    name = bytes.fromhex(min(desk.pictures))
    if route.on_server:  # its own check would keep such damage out
        route.statement("ALTER TABLE hub_photo DROP CONSTRAINT photo_check")
    route.statement("UPDATE hub_photo SET data = ? WHERE id = ?", b"bit rot", name)
    with pytest.raises(SyncError, match="every photo"):
        sync(desk, hub, prove=True)
    other = MemoryJournal(8)
    report = sync(other, hub)
    assert report.damaged == (name.hex(),)
    assert report.photos_in == 7


def test_a_hub_that_forgets_rows_is_found_by_the_receipt(hub: Hub, route: Route) -> None:
    desk = busy_desk(7)
    rows = desk.rows[desk.own_chain]

    class Forgetful(CutExchange):
        def __getattr__(self, name: str) -> Callable[..., Any]:
            if name == "receipt":
                forget = "UPDATE hub_head SET seq = 2, hash = ?"
                route.statement(forget, rows[1].hash)
            return super().__getattr__(name)

    with pytest.raises(SyncError, match="does not agree"):
        sync(desk, Forgetful(hub, at=0, reply_lost=False))  # type: ignore[arg-type]  # any call is passed on
    assert desk.receipts == []


def test_own_rows_that_come_back_damaged_stop_the_run(hub: Hub, route: Route) -> None:
    desk = busy_desk(7, 2)
    backup = desk.copy()
    desk.write()
    sync(desk, hub)
    route.statement("UPDATE hub_journal SET operator = ? WHERE seq = 3", "Somebody Else")
    with pytest.raises(SyncError, match="does not fit"):
        sync(backup, hub)
    assert len(backup.rows[desk.own_chain]) == 2


def test_a_newer_hub_asks_for_an_update(hub: Hub, route: Route) -> None:
    route.statement("UPDATE hub_about SET schema = ?", 99)
    with pytest.raises(SyncError, match="newer"):
        route.open().hello()


def test_making_a_hub_twice_is_harmless(hub: Hub, route: Route) -> None:
    sync(busy_desk(1), hub)
    route.found()
    again = route.open()
    assert again.heads() == hub.heads()
    assert again.hello().event == EVENT


def test_the_hubs_clock_and_the_last_visits(hub: Hub, route: Route) -> None:
    route.found(desk=7)
    hub = route.open(station=7)
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
    seen = {one.station: one.last_seen for one in hub.stations() if one.last_seen}
    assert seen.keys() == {7}
    assert abs(seen[7] - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_server_ends_the_connection_and_the_next_run_goes_on(
    postgres_url: str, postgres_server: str
) -> None:
    route = Route("postgresql", postgres_url, None, [])
    route.found()
    hub = route.open()
    desk = MemoryJournal(7)
    for number in range(1_600):
        desk.write(number=number)
    run = synchronise(desk, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_OUT:
        pass
    with psycopg.connect(postgres_server, autocommit=True) as root:
        name = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
        root.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        # With a time to wait it comes back when the server's process is gone, and not before.
        ended = root.execute(
            "SELECT pg_terminate_backend(pid, %s) FROM pg_stat_activity WHERE datname = %s",
            [60_000, name],
        ).fetchall()
        assert ended == [(True,)]
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
        (tmp_path, "leads to a folder"),
        (postgres_url, "no hub here yet"),
        ("ftp://hub.example/accredit", "not known"),
        (f"postgres://{postgres_url.partition('://')[2]}", "no hub here yet"),
    ]:
        with (
            pytest.raises(SyncError, match=words),
            closing(open_exchange(route, event=EVENT)) as hub,
        ):
            hub.hello()
    with pytest.raises(SyncError, match="no such folder"):
        found_hub(tmp_path / "nowhere" / "hub.db", HubPlan(EVENT))


def test_a_hub_file_with_a_key_opens_with_no_other(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"
    found_hub(path, HubPlan(EVENT, KEY))
    hub = open_exchange(path, event=EVENT, login=Login(1, key=KEY))
    sync(busy_desk(1), hub)
    hub.close()
    assert b"Delegate" not in path.read_bytes()
    for other in (None, KEY[::-1]):
        with pytest.raises(SyncError, match="not a hub of this event"):
            open_exchange(path, event=EVENT, login=Login(1, key=other))


def test_a_server_elsewhere_is_spoken_to_over_verified_tls_only() -> None:
    def options(url: str) -> dict[str, Any]:
        engine = server_engine(f"postgresql+psycopg://{url}")
        return dict(engine.url.query)

    assert options("desk@hub.example/accredit")["sslmode"] == "verify-full"
    for weak in ("disable", "prefer", "require", "verify-ca"):
        with pytest.raises(SyncError, match="verified TLS"):
            server_engine(f"postgresql+psycopg://desk@hub.example/accredit?sslmode={weak}")
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
