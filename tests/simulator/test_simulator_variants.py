"""The mutation gate: each classic mistake of sync is found in a few seeds, by what it breaks."""

import pytest

from tests.simulator.campaign import STEPS, found_in, prefix
from tests.simulator.variants import OTHERS, VARIANTS

SEEDS = 60
EXPECTED = {
    "newest clock wins": {4, 6},
    "hybrid clock, newest wins": {4, 6},
    "hybrid clock, all clocks right": {4, 6},
    "pull by the hub's numbers": {2},
    "cursor before the answer": {0},
    "restored without a new epoch": {2},
    "forgets what was overwritten": {5},
    "an undo takes back every decision": {5},
    "an undo that came early is forgotten": {5},
    "a purge leaves a body": {10},
    "a reader ignores whose word it is": {3},
    "an alarm undone with what it is about": {12},
    "rows acknowledged too early": {0},
}
"""The invariants that a mistake must be seen to break; it may well break others too."""


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mistake_is_found(name: str) -> None:
    rules = (VARIANTS | OTHERS)[name]
    broken: set[int] = set()
    for seed in range(SEEDS):
        violation = found_in(seed, rules=rules).violation
        if violation is not None:
            broken.add(violation.number)
        if broken >= EXPECTED[name]:
            return
    pytest.fail(f"in {SEEDS} seeds only {broken} of {EXPECTED[name]} were seen to break")


def test_the_six_are_here() -> None:
    assert len(VARIANTS) == 6
    assert EXPECTED.keys() == VARIANTS.keys() | OTHERS.keys()


def test_a_failing_world_is_cut_short() -> None:
    rules = VARIANTS["hybrid clock, newest wins"]
    seed = next(seed for seed in range(SEEDS) if found_in(seed, rules=rules).violation)
    steps = prefix(seed, STEPS, rules=rules)
    assert 0 < steps < STEPS
    assert found_in(seed, steps, rules=rules).violation
    assert not found_in(seed, steps - 1, rules=rules).violation
