"""The end of the day at the command line: in words for a tired officer, with what to do."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from click.testing import CliRunner, Result
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.cli import accredit
from accredit_app.domain.people import Details
from accredit_app.store.database import Database

pytestmark = pytest.mark.journey


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office and a desk with one person, and a hub file; both stations are closed."""
    monkeypatch.setenv("ACCREDIT_PASSPHRASE", PASSPHRASE)
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    desk.registration.save(None, Details(family_name="Nguyễn"), category="DEL", walk_in=True)
    office.sync.found_hub(str(tmp_path / "hub.db"))
    desk.post.database.close()
    office.post.database.close()
    return tmp_path


def accredit_(folder: Path, *words: object) -> Result:
    return CliRunner().invoke(accredit, [*map(str, words), "--data", str(folder)])


def alter(folder: Path, sql: str) -> None:
    with (
        Database.open(folder, passphrase=PASSPHRASE, clock=SetClock()) as database,
        database.write("") as unit,
    ):
        unit.connection.exec_driver_sql(sql)


def test_a_sync_speaks_no_python(event: Path) -> None:
    done = accredit_(event / "desk", "sync", "--hub", event / "hub.db")
    assert done.exit_code == 0, done.output
    assert "Report(" not in done.output
    assert "Synced with the hub: " in done.stdout
    assert "changes sent" in done.stdout
    again = accredit_(event / "desk", "sync", "--hub", event / "hub.db", "--json")
    assert json.loads(again.stdout)["rows_out"] == 0


def test_the_journal_is_checked_in_words(event: Path) -> None:
    done = accredit_(event / "desk", "journal", "verify")
    assert done.exit_code == 0
    assert "everything proves" in done.stdout
    alter(event / "desk", "UPDATE journal SET hash = zeroblob(32) WHERE seq = 3")
    done = accredit_(event / "desk", "journal", "verify")
    assert done.exit_code == 1
    assert "did not prove" in done.stdout
    assert "call the event office" in done.stdout


def test_tables_that_were_altered_are_rebuilt_and_said(event: Path) -> None:
    same = accredit_(event / "desk", "journal", "rebuild")
    assert (same.exit_code, "equal to what they were" in same.stdout) == (0, True)
    alter(event / "desk", "UPDATE person SET family_name = 'X'")
    verify = accredit_(event / "desk", "journal", "verify")
    assert (verify.exit_code, "accredit journal rebuild" in verify.stdout) == (1, True)
    done = accredit_(event / "desk", "journal", "rebuild")
    assert (done.exit_code, "DIFFERENT" in done.stdout) == (1, True)
    assert accredit_(event / "desk", "journal", "verify").exit_code == 0


def test_a_disabled_station_is_marked(event: Path) -> None:
    assert accredit_(event / "office", "station", "disable", "2").exit_code == 0
    listed = accredit_(event / "office", "station", "list").stdout.splitlines()
    assert ["DISABLED" in line for line in listed] == [False, True]


def test_a_close_says_what_is_open_who_is_missing_and_what_it_proves(event: Path) -> None:
    with (
        Database.open(event / "desk", passphrase=PASSPHRASE, clock=SetClock()) as database,
        database.write("An") as unit,
    ):
        unit.record("print.queue", uuid4(), {"serial": 1, "printer": "pdf", "file": ""})
    out = event / "out"
    done = accredit_(event / "desk", "close-day", "--hub", event / "hub.db", "--out", out)
    assert done.exit_code == 0, done.output
    assert "1 print of which nobody has said whether paper came out" in done.stdout
    assert "they stay open" in done.stdout
    assert "The day is closed.\n1 of 2 stations are in.\nMissing: 1 Office\n" in done.stdout
    assert "The hub read again rows 1 to" in done.stdout
    assert "It does not prove" in done.stdout
    assert str(out) in done.stdout
    told = accredit_(event / "desk", "close-day", "--out", out, "--json")
    answer: dict[str, Any] = json.loads(told.stdout)
    assert (len(answer["unfinished"]), answer["tasks"], answer["failed"]) == (1, 0, [])
    assert not answer["proved"]


def test_what_fails_after_the_close_is_told_and_is_the_exit_code(event: Path) -> None:
    (event / "file").write_text("")
    words = ("close-day", "--out", event / "out", "--backup", event / "file" / "x")
    done = accredit_(event / "desk", *words)
    assert done.exit_code == 1
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert "The day is closed." in done.stdout
    assert "Not proved yet" in done.stdout
    assert "The backup could not be written" in done.stderr
    refused = accredit_(event / "office", "close-day", "--out", event / "file" / "x")
    assert "The day is still open" in str(refused.exception)
