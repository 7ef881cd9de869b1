"""Sync by a stick at the command line: what is said, what is left, and the exit codes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.cli import accredit
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, SyncError

pytestmark = pytest.mark.journey


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """An office, a desk with one person, and a stick; both stations are closed."""
    monkeypatch.setenv("ACCREDIT_PASSPHRASE", PASSPHRASE)
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    desk.registration.save(None, Details(family_name="Nguyễn"), category="DEL", walk_in=True)
    desk.post.database.close()
    office.post.database.close()
    (tmp_path / "stick").mkdir()
    return {name: tmp_path / name for name in ("office", "desk", "stick")}


def sync(folder: Path, *words: object) -> Result:
    return CliRunner().invoke(accredit, ["sync", *map(str, words), "--data", str(folder)])


def test_there_and_back_by_commands(folders: dict[str, Path]) -> None:
    stick = folders["stick"]
    done = sync(folders["desk"], "--write", stick)
    assert done.exit_code == 0, done.output
    assert "Written to the stick" in done.output
    assert "Carry it to the event office" in done.output
    (path,) = stick.iterdir()
    assert path.name.startswith("accredit-desk-2-")
    done = sync(folders["office"], "--read", stick, "--json")
    assert done.exit_code == 0, done.output
    (taken,) = json.loads(done.stdout)["taken"]
    assert (taken["sender"], taken["missing_parts"], taken["split"]) == (2, [], [])
    assert taken["rows"] >= 2
    assert taken["paths"] == [str(path)]
    assert taken["clock_behind_seconds"] == 0
    done = sync(folders["office"], "--read", path)
    assert "Nothing new on this stick" in done.output
    done = sync(folders["office"], "--write", stick / "back.accredit", "--json", "--to", 2)
    written = json.loads(done.stdout)
    assert (written["readers"], written["paths"]) == ([2], [str(stick / "back.accredit")])
    done = sync(folders["desk"], "--read", stick)
    assert done.exit_code == 0, done.output
    assert "Nothing new on this stick" in done.output
    assert "station 1 holds everything that was entered at this station" in done.output
    assert "very station" not in done.output


def test_what_cannot_be_read_is_an_error(folders: dict[str, Path]) -> None:
    path = folders["stick"] / "f.accredit"
    assert sync(folders["desk"], "--write", path).exit_code == 0
    path.write_bytes(path.read_bytes()[:-1])
    done = sync(folders["office"], "--read", path)
    assert isinstance(done.exception, SyncError)
    assert done.exception.title == "This file is not complete"


def test_a_file_of_somebody_elses_is_left_alone(folders: dict[str, Path]) -> None:
    precious = folders["stick"] / "precious.txt"
    precious.write_text("a year's work")
    done = sync(folders["desk"], "--write", precious)
    assert isinstance(done.exception, Conflict)
    assert "stays as it is" in done.exception.text
    assert precious.read_text() == "a year's work"
    assert [path.name for path in folders["stick"].iterdir()] == ["precious.txt"]


def test_the_recovery_key_is_saved_once(folders: dict[str, Path]) -> None:
    key = folders["stick"] / "recovery.txt"
    done = sync(folders["office"], "--save-recovery-key", key)
    assert done.exit_code == 0, done.output
    assert key.read_text().startswith("AGE-SECRET-KEY-1")
    assert sync(folders["office"], "--save-recovery-key", key).exit_code == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--hub", "a", "--write", "b"),
        ("--read", "a", "--everything"),
        ("--read", "a", "--to", "2"),
        ("--write", "a", "--recovery-key", "b"),
    ],
)
def test_wrong_usage(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert sync(tmp_path, *words).exit_code == 2
