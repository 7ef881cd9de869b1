"""A long campaign goes on where it was stopped, by the same code only, and names what broke."""

import json
from pathlib import Path

import pytest

from tests.simulator.march import CHUNK, Diary, Lived, march


def test_a_campaign_goes_on_where_it_was_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "deep" / "worlds.json"
    assert march(0, CHUNK, steps=5, processes=1, path=path) == 0
    assert f"{CHUNK} of {2 * CHUNK}" not in capsys.readouterr().out
    assert march(0, 2 * CHUNK, steps=5, processes=1, path=path) == 0
    told = capsys.readouterr().out
    assert f"{CHUNK} worlds were lived before" in told
    assert f"{2 * CHUNK} of {2 * CHUNK} worlds" in told
    assert sorted(Diary(path, steps=5).chunks) == [0, CHUNK]
    assert Diary(path, steps=6).chunks == {}


def test_another_code_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "worlds.json"
    Diary(path, steps=5).note(Lived(0, CHUNK))
    told = json.loads(path.read_text())
    told["key"]["code"] = "another"
    path.write_text(json.dumps(told))
    assert Diary(path, steps=5).chunks == {}


def test_a_broken_world_is_told_with_how_to_live_it_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "worlds.json"
    Diary(path, steps=5).note(Lived(0, CHUNK, 10, 0, {17: ("invariant 4: undone", 3)}))
    assert march(0, CHUNK, steps=5, processes=1, path=path) == 1
    told = capsys.readouterr().out
    assert "seed 17: invariant 4: undone" in told
    assert "python -m tests.simulator --told --first 17 --steps 3" in told


def test_two_processes_live_the_same_worlds(tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    march(0, 2 * CHUNK, steps=5, processes=1, path=one)
    march(0, 2 * CHUNK, steps=5, processes=2, path=two)
    assert Diary(one, steps=5).chunks == Diary(two, steps=5).chunks
