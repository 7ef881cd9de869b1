"""The hub in memory keeps the contract of the others: the same suite, but for what needs a file."""

from inspect import signature
from types import ModuleType

import pytest
from memory_journal import EVENT

from tests.contract import test_exchange_forks, test_exchange_rows, test_exchange_runs
from tests.simulator.hub import MemoryHub


def _of_any_hub(suite: ModuleType) -> dict[str, object]:
    """The tests of a suite that ask for a hub, and not for the road to it or a folder."""
    tests = {name: test for name, test in vars(suite).items() if name.startswith("test_")}
    elsewhere = {"route", "tmp_path"}
    return {
        name: test
        for name, test in tests.items()
        if "hub" in (asked := signature(test).parameters) and not elsewhere & asked.keys()
    }


SUITES = (test_exchange_rows, test_exchange_forks, test_exchange_runs)
for suite in SUITES:
    globals().update(_of_any_hub(suite))


@pytest.fixture
def hub() -> MemoryHub:
    return MemoryHub(event=EVENT)


def test_the_suites_are_taken_over() -> None:
    taken = [name for suite in SUITES for name in _of_any_hub(suite)]
    assert len(taken) == len(set(taken)) > 20
