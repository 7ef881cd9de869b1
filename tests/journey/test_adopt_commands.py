"""A copy of a desk comes home by commands alone, in an event of sticks."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from stations import PASSPHRASE, SetClock, enrol, found_office
from twins import split

from accredit_app.cli import accredit
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, NotFound
from accredit_app.services.bundle import Services

pytestmark = pytest.mark.journey


def enter(station: Services, family: str) -> None:
    station.registration.save(None, Details(family_name=family), category="DEL", walk_in=True)


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """An office, a desk and a copy of it that wrote apart; all are closed."""
    monkeypatch.setenv("ACCREDIT_PASSPHRASE", PASSPHRASE)
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    enter(desk, "Common")
    original, copy = split(desk, tmp_path / "desk", clock)
    enter(original, "Original")
    enter(copy, "Copied")
    for station in (office, original, copy):
        station.post.database.close()
    (tmp_path / "stick").mkdir()
    return {name: tmp_path / name for name in ("office", "desk", "desk-copy", "stick")}


def does(folder: Path, *words: object, given: str | None = None) -> Result:
    line = [*map(str, words), "--data", str(folder)]
    return CliRunner().invoke(accredit, line, input=given)


def test_a_copy_comes_home_by_the_offices_file(folders: dict[str, Path]) -> None:
    stick, office, copy = folders["stick"], folders["office"], folders["desk-copy"]
    first, answer = stick / "original.accredit", stick / "answer.accredit"
    assert does(folders["desk"], "sync", "--write", first).exit_code == 0
    assert does(office, "sync", "--read", first).exit_code == 0
    done = does(office, "sync", "--write", answer)
    told = does(copy, "sync", "--read", answer)
    assert told.exit_code == 1, told.output
    assert "This station's own journal has split" in told.output
    refused = does(copy, "station", "adopt", "--read", answer, "--by", "Hoa")
    assert isinstance(refused.exception, NotFound)
    assert "with everything" in refused.exception.text

    whole = stick / "whole.accredit"
    done = does(office, "sync", "--write", whole, "--everything")
    assert done.exit_code == 0, done.output
    done = does(copy, "station", "adopt", "--read", whole, given="Hoa\n")
    assert done.exit_code == 0, done.output
    assert "The journals part after row" in done.output
    assert "rows were recorded once more, and the file was read." in done.output
    assert "Write a file here next" in done.output
    again = does(copy, "station", "adopt", "--read", whole, "--by", "Hoa")
    assert isinstance(again.exception, Conflict)

    back = stick / "back.accredit"
    assert does(copy, "sync", "--write", back).exit_code == 0
    done = does(office, "sync", "--read", back, "--json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["taken"][0]["split"] == []
    for folder in (office, copy):
        assert does(folder, "journal", "verify").exit_code == 0
        for name in ("Common", "Original", "Copied"):
            assert name.lower() in does(folder, "people", "find", name).output.lower()


def test_a_hub_and_a_file_are_not_asked_at_once(folders: dict[str, Path]) -> None:
    done = does(folders["desk"], "station", "adopt", "--hub", "h.db", "--read", "f.accredit")
    assert done.exit_code == 2
    assert "Give one of --hub and --read" in done.output
