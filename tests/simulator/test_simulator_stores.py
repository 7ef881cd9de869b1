"""The same worlds on encrypted station files and an encrypted hub file, byte for byte on a disk."""

from pathlib import Path

import pytest

from tests.simulator.campaign import store_problem


@pytest.mark.parametrize("seed", range(6))
def test_a_world_on_files_ends_as_it_does_in_memory(seed: int, tmp_path: Path) -> None:
    assert store_problem(seed, tmp_path / "world", steps=80) == ""
