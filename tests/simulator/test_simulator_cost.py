"""The cost model runs the real sync, counts what it should, and times what it counted."""

from array import array
from collections import defaultdict

import pytest

from accredit_app.domain.roles import StationRole
from tests.simulator.cost.day import LargeEvent, Occasion, lived
from tests.simulator.cost.event import Mix
from tests.simulator.cost.lines import Line, timed
from tests.simulator.cost.prices import Prices
from tests.simulator.deeds import identity
from tests.simulator.memory import MemoryStation
from tests.simulator.world import World

STATIONS, EACH = 24, 100
LINE = Line("test", latency=0.1, bits=8e6)


def prices() -> Prices:
    """A microsecond for everything, and rows as a desk in memory writes them."""
    station = World(1).stations[1]
    assert isinstance(station, MemoryStation)
    with station.write() as pen:
        pen.set("person", identity("one"), {"given_name": "Lan", "photo": "0" * 64})
        pen.record("badge.issue", identity("badge"), {"person": identity("one")})
        pen.record("scan.add", identity("scan"), {"answer": "admit"})
        pen.record("badge.revoke", identity("badge"), {"reason": "lost"})
    person, badge, scan, revocation = station.everything()[station.own_chain]
    each: defaultdict[str, float] = defaultdict(lambda: 1e-6)
    samples = {
        "person": [person, badge], "registration": [person, badge],
        "scan": [scan], "revocation": [revocation],
    }  # fmt: skip
    return Prices(each, each, samples)


@pytest.fixture(scope="module")
def event() -> LargeEvent:
    return LargeEvent(Mix.of(STATIONS), prices(), registrations=STATIONS * EACH)


@pytest.fixture(scope="module")
def occasions(event: LargeEvent) -> list[Occasion]:
    return lived(event, lambda _: None)


def test_every_role_is_there(event: LargeEvent) -> None:
    assert set(event.mix.roles) == set(StationRole)
    assert min(event.mix.roles.values()) > 0
    assert sum(event.mix.roles.values()) == STATIONS


def test_all_stations_hold_all_rows_in_the_end(
    event: LargeEvent, occasions: list[Occasion]
) -> None:
    assert len(occasions) == 4
    assert all(station.held == event.hub.held for station in event.stations)
    rows = sum(len(written.rows) for written in event.book.chains.values())
    assert rows == sum(event.hub.held.values()) > 3 * STATIONS * EACH
    assert event.hub.photos_held == set(event.book.photos)


def test_each_row_goes_up_once_and_down_to_everybody_else(occasions: list[Occasion]) -> None:
    first = occasions[0]
    out, taken = (sum(getattr(v, name) for v in first.visits) for name in ("rows_out", "rows_in"))
    assert taken == out * (STATIONS - 1)
    by_role = {role: [v for v in first.visits if v.role is role] for role in StationRole}
    photos = {role: sum(v.photos_in for v in visits) for role, visits in by_role.items()}
    gates = len({visit.number for visit in by_role[StationRole.GATE]})
    assert photos[StationRole.DESK] == photos[StationRole.KIOSK] == 0
    assert photos[StationRole.OFFICE] == 2 * STATIONS * EACH
    assert photos[StationRole.GATE] == gates * STATIONS * EACH


def test_everybody_is_synced_in_one_question_when_nothing_is_new(
    occasions: list[Occasion],
) -> None:
    assert {visit.questions for visit in occasions[2].visits} == {1}


def test_only_desks_ask_about_photos_at_work(occasions: list[Occasion]) -> None:
    asked = {visit.role: visit.names_asked for visit in occasions[1].visits}
    assert asked[StationRole.DESK] > 0
    assert asked[StationRole.OFFICE] == asked[StationRole.GATE] == asked[StationRole.KIOSK] == 0


def test_time_is_the_sum_of_what_a_lonely_station_waits_for() -> None:
    calls = array("d", (1_000_000, 0, 0.5, 0.25, 0, 2_000_000, 0.0, 0.0))
    found = timed([calls], LINE)
    assert found.last == pytest.approx(0.25 + 1.0 + 0.5 + 2.0 + 2 * LINE.latency)
    assert found.first == found.last


def test_stations_wait_for_the_hub() -> None:
    calls = array("d", (0, 0, 1.0, 0))
    assert timed([calls] * 4, LINE).last == pytest.approx(1.1)
    assert timed([calls] * 40, LINE).last == pytest.approx(10.1)
    assert timed([calls] * 40, LINE).first == pytest.approx(1.1)
