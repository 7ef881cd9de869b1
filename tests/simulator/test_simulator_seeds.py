"""Two thousand worlds in memory, none of which may break an invariant."""

from collections import Counter

import pytest

from accredit_app.domain import adoption, merge
from accredit_app.sync.exchange import AlarmKind
from tests.simulator.campaign import STEPS, found_in
from tests.simulator.events import EVENTS, live
from tests.simulator.invariants import check, fold, timeless
from tests.simulator.rules import SOUND
from tests.simulator.variants import RIGHT_CLOCKS
from tests.simulator.world import World, small_steps

SEEDS, PART = 2_000, 100
KINDS = frozenset(
    {f"{name}.set" for name in merge.REGISTERS}
    | {f"{name}.{verb}" for name, verbs in merge.FACTS.items() for verb in verbs}
    | set(merge.DECISIONS)
    | (merge.CARRIED - {adoption.KIND})
)
"""Every kind of entry that the program knows, but for that of a copy that comes home, which only a
supervisor can order (tests/services/test_adopting.py)."""


@pytest.mark.parametrize("first", range(0, SEEDS, PART))
def test_no_world_breaks_an_invariant(first: int) -> None:
    lived = [found_in(seed) for seed in range(first, first + PART)]
    broken = {one.seed: str(one.violation) for one in lived if one.violation is not None}
    assert broken == {}, "again: python -m tests.simulator --told --first SEED"
    assert sum(one.rows for one in lived) > 30 * PART
    assert frozenset().union(*(one.kinds for one in lived)) >= KINDS


def lived(seed: int, **options: object) -> World:
    world = World(seed, **options)  # type: ignore[arg-type]  # passed on
    with small_steps():
        live(world, STEPS)
        check(world)
    return world


def test_a_seed_tells_everything() -> None:
    one, again, other = lived(11), lived(11), lived(12)
    assert one.log == again.log != other.log
    assert one.hub.heads() == again.hub.heads() != other.hub.heads()
    assert [s.digest() for s in one.stations] == [s.digest() for s in again.stations]


def test_fewer_steps_are_the_beginning_of_more() -> None:
    short = World(11)
    with small_steps():
        live(short, 40)
    assert lived(11).log[:40] == short.log


@pytest.mark.parametrize("seed", range(0, 200, 10))
def test_a_world_with_right_clocks_ends_the_same(seed: int) -> None:
    wrong, right = lived(seed), lived(seed, rules=RIGHT_CLOCKS)
    assert all(not station.skew for station in right.stations)
    assert wrong.log == right.log
    for one, other in zip(wrong.stations, right.stations, strict=True):
        states = [
            timeless(fold([e for rows in s.everything().values() for e in rows], SOUND))
            for s in (one, other)
        ]
        assert states[0] == states[1]


def test_worlds_have_everything_in_them() -> None:
    """A world in which nothing goes wrong proves nothing."""
    happened: Counter[str] = Counter()
    alarms: Counter[AlarmKind] = Counter()
    disputes = carried = heeded = split = epochs = photos = wrong_clocks = left = went_back = 0
    for seed in range(100):
        world = lived(seed)
        happened.update(line.split(maxsplit=1)[1].partition(" at ")[0] for line in world.log)
        alarms.update(alarm.kind for alarm in world.hub.alarms())
        rows = [row for chain in world.hub_rows().values() for row in chain]
        states = fold(rows, SOUND)
        disputes += sum(bool(merge.conflicts(state)) for state in states.values())
        carried += sum(merge.family(row.kind) is None for row in rows)
        heeded += sum(len(station.heeded) for station in world.stations)
        wrong_clocks += sum(bool(station.skew) for station in world.stations)
        split += bool(world.ledger.split)
        epochs += len(world.hub_rows()) - len({chain.station for chain in world.hub_rows()})
        photos += len(world.ledger.photos)
        left += len(world.hub.left)
        went_back += world.went_back
    assert happened.keys() == EVENTS.keys()
    assert min(happened.values()) > 30
    assert min(alarms[AlarmKind.FORK], alarms[AlarmKind.FOREIGN]) > 10
    assert min(disputes, carried, heeded, epochs, photos, wrong_clocks) > 100
    assert min(split, left, went_back) >= 5
