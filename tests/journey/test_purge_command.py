"""The purge by commands: refused until all is there, asked for by name, carried out everywhere."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from patience import PATIENCE

pytestmark = pytest.mark.journey

EVENT = "Conference on Rivers and Deltas"
LIST = "given_name,family_name,organisation,country,category\nWilhelmina,Okonjo,Rivers,NG,DEL\n"


def run(data: Path, *words: str, code: int = 0) -> str:
    environment = {key: value for key, value in os.environ.items() if key[:9] != "ACCREDIT_"}
    done = subprocess.run(
        [sys.executable, "-m", "accredit_app", *words, "--data", str(data)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=environment | {"ACCREDIT_PASSPHRASE": "correct horse", "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == code, done.stderr
    return done.stdout + (done.stderr if code else "")


def test_an_event_ends(tmp_path: Path) -> None:
    office, desk, hub = tmp_path / "office", tmp_path / "desk", str(tmp_path / "hub.db")
    today = (datetime.now(UTC) + timedelta(hours=7)).date()
    text = (Path(__file__).parent.parent / "event.toml").read_text("utf-8")
    text = text.replace("first_day = 2026-11-23", f"first_day = {today - timedelta(days=1)}")
    text = text.replace("last_day = 2026-11-24", f"last_day = {today}")
    (tmp_path / "event.toml").write_text(text, "utf-8")
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    run(office, "event", "create", str(tmp_path / "event.toml"))
    run(office, "station", "enrol", "Desk 1", "--role", "desk", "--to", str(desk))
    run(office, "hub", "init", hub)
    run(desk, "people", "import", str(tmp_path / "list.csv"))
    run(desk, "sync", "--hub", hub)
    run(office, "sync", "--hub", hub)

    ordering = ("purge", "--operator", "Uyên", "--confirm", EVENT)
    run(office, "purge", code=2)
    refused = run(office, *ordering, code=1)
    for missing in ("Only a supervisor", "Station 2 has not closed its day", "no other copy"):
        assert missing in refused
    run(office, "event", "operator", "Uyên", "--role", "supervisor")
    run(desk, "close-day", "--hub", hub, "--out", str(tmp_path / "out"))
    run(office, "close-day", "--hub", hub, "--backup", str(tmp_path / "copies"))
    assert "not the event's name" in run(office, *ordering[:-1], "Conference", code=1)
    assert "Wilhelmina" in run(office, "people", "find", "okonjo")

    said = run(office, *ordering)
    assert "Erased here" in said
    assert "Backups" in said
    for station in (office, desk, office):
        run(station, "sync", "--hub", hub)
    status = json.loads(run(office, "purge", "--status", "--json"))
    assert status["operator"] == "Uyên"
    assert status["left"] == 0
    assert [bool(one["erased"]) for one in status["stations"]] == [True, True]
    for station in (office, desk):
        assert run(station, "people", "find", "okonjo") == ""
    run(desk, "journal", "verify")
    assert "equal to what they were" in run(desk, "journal", "rebuild")
    assert "Ordered" in run(desk, "purge", "--status")
