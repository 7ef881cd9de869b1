"""When a station was last there: also one that had nothing to send, and at no cost to anybody."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from hub_routes import Hub, Route, busy_desk, sync
from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import Founded, HubPlan, found_hub
from accredit_app.sync.hub import FileHub
from accredit_app.sync.hub_engine import transaction
from accredit_app.sync.server import ServerHub
from accredit_app.sync.upgrade import VERSION

GATE = 9


@pytest.fixture
def gate(route: Route) -> Hub:
    route.found(gate=GATE)
    return route.open(station=GATE)


@pytest.fixture
def server(postgres_url: str) -> Iterator[Route]:
    route = Route("postgresql", postgres_url, None, [])
    route.found(gate=GATE)
    yield route
    for hub in route.opened:
        hub.close()


def seen(hub: Hub, station: int = GATE) -> datetime | None:
    return {one.station: one.last_seen for one in hub.stations()}.get(station)


def set_seen(route: Route, at: datetime) -> None:
    moment = at if route.on_server else f"{at:%Y-%m-%d %H:%M:%S}"
    route.statement("UPDATE hub_station SET last_seen = ? WHERE station = ?", moment, GATE)


def test_a_station_with_nothing_to_send_was_there(gate: Hub, route: Route) -> None:
    sync(busy_desk(1), route.open())
    reader = MemoryJournal(GATE)
    report = sync(reader, gate, role=StationRole.GATE)
    assert report.rows_out == 0 < report.rows_in
    moment = seen(gate)
    assert moment is not None
    assert abs(moment - datetime.now(UTC)) < timedelta(minutes=1)


def test_an_already_synced_pair_notes_its_visit_once_a_minute(gate: Hub, route: Route) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    gate.greet({})
    set_seen(route, lately := now - timedelta(seconds=20))
    gate.greet({})
    assert seen(gate) == lately
    set_seen(route, now - timedelta(minutes=2))
    gate.greet({})
    moment = seen(gate)
    assert moment is not None
    assert moment >= now


def test_a_clock_that_went_back_does_not_keep_a_station_in_the_future(
    gate: Hub, route: Route
) -> None:
    gate.greet({})
    set_seen(route, ahead := datetime.now(UTC).replace(microsecond=0) + timedelta(hours=3))
    gate.greet({})
    moment = seen(gate)
    assert moment is not None
    assert moment < ahead


def test_a_greeting_waits_for_nobody(gate: Hub, route: Route) -> None:
    """Another line of the same station, or of anybody at a hub file, is in the middle of a push."""
    gate.greet({})
    set_seen(route, before := datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1))
    if route.on_server:
        with psycopg.connect(route.location) as other:
            other.execute("SELECT * FROM accredit_hub.station FOR UPDATE")
            gate.greet({})
    else:
        other_end = route.open(station=GATE)
        assert isinstance(other_end, FileHub)
        with transaction(other_end._engine, write=True):
            gate.greet({})
    assert seen(gate) == before
    gate.greet({})
    assert seen(gate) != before


def test_a_server_that_cannot_be_written_greets_all_the_same(server: Route) -> None:
    """As a standby is, which serves questions and takes no row."""
    with psycopg.connect(server.location, autocommit=True) as root:
        name = root.info.dbname
        root.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    gate = server.open(station=GATE)
    assert gate.greet({}).state.event == EVENT
    assert seen(gate) is None


def test_a_visit_is_noted_without_waiting_for_the_disk(server: Route) -> None:
    gate = server.open(station=GATE)
    gate.greet({})
    assert isinstance(gate, ServerHub)
    connection = gate._connection()
    connection.execute("SET synchronous_commit = on")
    set_seen(server, datetime.now(UTC) - timedelta(hours=1))
    with connection.transaction():
        connection.execute("SELECT * FROM accredit.hello()")
        assert connection.execute("SHOW synchronous_commit").fetchone() == ("off",)
    assert connection.execute("SHOW synchronous_commit").fetchone() == ("on",)


def test_a_hub_of_this_version_gets_functions_that_are_newer(server: Route) -> None:
    with psycopg.connect(server.location, autocommit=True) as root:
        root.execute(
            "CREATE OR REPLACE FUNCTION accredit_hub.visited(me accredit_hub.station) "
            "RETURNS void LANGUAGE sql AS ''"
        )
        root.execute("COMMENT ON SCHEMA accredit IS 'those of last month'")
    gate = server.open(station=GATE)
    gate.hello()
    assert seen(gate) is None
    assert found_hub(server.location, HubPlan(EVENT)) == Founded(VERSION, VERSION)
    with closing(server.open(station=GATE)) as again:
        again.hello()
        assert seen(again) is not None
