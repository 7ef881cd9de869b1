"""Every command, as a person or another program runs it: words, answers, exit codes."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from patience import PATIENCE

pytestmark = pytest.mark.journey

LIST = (
    "given_name,family_name,native_name,native_language,organisation,country,category,birth_date\n"
    "Ánh Nguyệt,Nguyễn,,,Ministry of Water,VN,DEL,1980-02-03\n"
    "Wei,Zhang,张伟,zh-Hans,Xin News,CN,PRS,\n"
    "Jo,Doe,,,Narnia,XX,DEL,\n"
)


def run(
    data: Path, *words: str, passphrase: str | None = "correct horse"
) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key[:9] != "ACCREDIT_"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    if passphrase is not None:
        environment["ACCREDIT_PASSPHRASE"] = passphrase
    command = [sys.executable, "-m", "accredit_app", *words, "--data", str(data)]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=environment,
        stdin=subprocess.DEVNULL,
    )


def answer(data: Path, *words: str, code: int = 0) -> object:
    done = run(data, *words, "--json")
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout)


def test_a_day_by_commands(tmp_path: Path) -> None:
    office, desk, gate = (tmp_path / name for name in ("office", "desk", "gate"))
    today = (datetime.now(UTC) + timedelta(hours=7)).date()
    text = (Path(__file__).parent.parent / "event.toml").read_text("utf-8")
    text = text.replace("first_day = 2026-11-23", f"first_day = {today}")
    text = text.replace("last_day = 2026-11-24", f"last_day = {today + timedelta(days=1)}")
    (tmp_path / "event.toml").write_text(text, "utf-8")
    (tmp_path / "list.csv").write_text(LIST, "utf-8")

    assert run(office, "event", "create", str(tmp_path / "event.toml")).returncode == 0
    shown = answer(office, "event", "show")
    assert isinstance(shown, dict)
    assert shown["name"] == "Conference on Rivers and Deltas"
    for name, role, folder in (("Desk 1", "desk", desk), ("Gate A", "gate", gate)):
        done = run(office, "station", "enrol", name, "--role", role, "--to", str(folder))
        assert done.returncode == 0, done.stderr
    stations = answer(office, "station", "list")
    assert isinstance(stations, list)
    assert [station["role"] for station in stations] == ["office", "desk", "gate"]

    rehearsed = answer(desk, "people", "import", str(tmp_path / "list.csv"), "--dry-run")
    taken = answer(desk, "people", "import", str(tmp_path / "list.csv"))
    assert isinstance(taken, dict)
    assert taken == rehearsed
    assert (taken["new"], taken["changed"], taken["unchanged"]) == (2, 0, 0)
    (refused,) = taken["refused"]
    assert (refused["row"], refused["column"]) == (4, "country")
    assert refused["reason"]

    (found,) = answer(desk, "people", "find", "nguyen anh")  # type: ignore[misc]  # one hit
    assert set(found) == {"id", "name", "organisation", "category", "state"}
    assert (found["category"], found["state"]) == ("DEL", "approved")
    badge = answer(desk, "badge", "issue", "--person", found["id"])
    assert isinstance(badge, dict)
    assert set(badge) == {"serial", "digits", "valid_from", "valid_to", "zones"}
    assert badge["valid_from"] == today.isoformat()
    assert run(desk, "badge", "issue", "--person", found["id"]).returncode == 1

    pdf = tmp_path / "badges.pdf"
    assert run(desk, "badge", "render", "--all", "--out", str(pdf)).returncode == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    hub = str(tmp_path / "hub.db")
    assert run(office, "hub", "init", hub).returncode == 0
    for folder in (desk, gate):
        assert run(folder, "sync", "--hub", hub).returncode == 0

    check = ("gate", "check", badge["digits"], "--zone")
    assert answer(gate, *check, "A") == {"verdict": "admit", "reason": "ok"}
    assert answer(gate, *check, "P", code=1) == {"verdict": "refuse", "reason": "wrong_zone"}
    later = (datetime.now(UTC) + timedelta(days=4)).isoformat(timespec="seconds")
    expired = answer(gate, *check, "A", "--at", later, code=1)
    assert expired == {"verdict": "refuse", "reason": "expired"}
    assert run(desk, "badge", "revoke", badge["serial"], "--reason", "lost").returncode == 0
    for folder in (desk, gate):
        assert run(folder, "sync", "--hub", hub).returncode == 0
    assert answer(gate, *check, "A", code=1) == {"verdict": "refuse", "reason": "revoked"}

    out = tmp_path / "out"
    assert run(office, "close-day", "--hub", hub, "--out", str(out)).returncode == 0
    assert sorted(path.suffix for path in out.iterdir()) == [".pdf", ".xlsx"]
    report = tmp_path / "day.csv"
    assert run(office, "report", "daily", "--out", str(report)).returncode == 0
    assert report.stat().st_size > 100
    assert run(office, "people", "export", str(tmp_path / "all.csv")).returncode == 0
    assert run(office, "journal", "verify").returncode == 0
    rebuilt = run(office, "journal", "rebuild")
    assert (rebuilt.returncode, "equal" in rebuilt.stdout) == (0, True)
    assert run(office, "station", "disable", "2").returncode == 0


def test_refusals_say_what_and_exit_with_one(tmp_path: Path) -> None:
    nothing = run(tmp_path / "none", "event", "show")
    assert (nothing.returncode, "no station" in nothing.stderr) == (1, True)
    (tmp_path / "bad.toml").write_text("[event\nname = 1", "utf-8")
    bad = run(tmp_path / "new", "event", "create", str(tmp_path / "bad.toml"))
    assert (bad.returncode, "line 1" in bad.stderr) == (1, True)
    assert not (tmp_path / "new").exists()
    assert run(tmp_path, "badge", "issue").returncode == 2
    assert run(tmp_path, "no-such-word").returncode == 2
    event = Path(__file__).parent.parent / "event.toml"
    assert run(tmp_path / "office", "event", "create", str(event)).returncode == 0
    wrong = run(tmp_path / "office", "event", "show", passphrase="wrong")
    assert (wrong.returncode, "passphrase" in wrong.stderr) == (1, True)
    silent = run(tmp_path / "office", "event", "show", passphrase=None)
    assert (silent.returncode, "passphrase" in silent.stderr) == (1, True)
    assert "Traceback" not in wrong.stderr + silent.stderr + bad.stderr
