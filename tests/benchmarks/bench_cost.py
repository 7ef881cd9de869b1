"""A large event in the cost model: whether a row grows dearer as the event grows.

`make cost` prints the whole table, for a hundred stations with 300,000 registrations.
"""

from tests.simulator.cost.day import LargeEvent, Occasion, lived
from tests.simulator.cost.event import Mix
from tests.simulator.cost.prices import Prices, measured

SMALL, LARGE, EACH = 10, 40, 100
"""Stations of a small event and of one four times as large; registrations a day, for each."""


def growth_bench() -> tuple[str, float, float, float, float, str]:
    """The work of hub and stations for each row that reaches a station, in the first sync and in
    five minutes of work, at the large event; the floor is the small one's."""
    prices = measured()
    small, large = _a_row(SMALL, prices), _a_row(LARGE, prices)
    name = f"cost model: a row, {LARGE} stations to {SMALL}"
    return name, large * 1e6, small * 1e6, large / small, 1.25, "µs"


def _a_row(stations: int, prices: Prices) -> float:
    event = LargeEvent(Mix.of(stations), prices, registrations=stations * EACH)
    first, steady, *_ = lived(event, lambda _: None)
    return max(_work(first), _work(steady))


def _work(occasion: Occasion) -> float:
    spent = sum(visit.hub_seconds + visit.own_seconds for visit in occasion.visits)
    return spent / sum(visit.rows_out + visit.rows_in for visit in occasion.visits)
