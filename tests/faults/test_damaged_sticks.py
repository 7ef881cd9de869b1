"""Damaged sticks, a few dozen: the table in docs/faults.md is made of many more."""

from pathlib import Path

import pytest

from tests.faults.sticks import damaged_sticks

pytestmark = pytest.mark.faults


def test_a_damaged_stick_brings_no_wrong_row_and_loses_none(tmp_path: Path) -> None:
    outcome = damaged_sticks(tmp_path, 40)
    assert outcome.lost == 0
    assert outcome.count == 40
    assert outcome.acknowledged > 80


def test_the_drill_notices_what_never_came(tmp_path: Path) -> None:
    """The control: where no undamaged file follows, rows are missing, and the drill says so."""
    assert damaged_sticks(tmp_path, 12, mend=False).lost > 0
