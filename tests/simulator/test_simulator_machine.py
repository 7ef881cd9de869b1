"""Hypothesis looks for a short history that breaks an invariant, and finds one where one is."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.simulator.ledger import Violation
from tests.simulator.machine import Days
from tests.simulator.variants import OTHERS

QUICK = settings(
    max_examples=80,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=False,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_no_history_breaks_an_invariant() -> None:
    run_state_machine_as_test(Days, settings=QUICK)


@pytest.mark.parametrize("name", ["forgets what was overwritten", "rows acknowledged too early"])
def test_a_mistake_is_shrunk_to_a_short_history(name: str) -> None:
    class Mistaken(Days):
        parts = OTHERS[name]

    brief = settings(QUICK, phases=[Phase.generate, Phase.shrink], max_examples=600)
    with pytest.raises(Violation):
        run_state_machine_as_test(Mistaken, settings=brief)
    assert len(Mistaken.log) <= 12, "\n".join(Mistaken.log)
