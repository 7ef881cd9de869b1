"""A real window on a real X server, driven by real key presses from log-in to printed badge."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.badges.raster import raster
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import Details
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store.database import Database

pytestmark = [pytest.mark.journey, pytest.mark.xvfb]

NEEDED = ("Xvfb", "xdotool", "openbox")
PATIENCE = 40.0


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own with a small window manager, gone after the test."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    assert not missing, f"make setup-dev installs {', '.join(missing)}"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk's folder with one delegate expected."""
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    details = Details(given_name="Thi Anh Nguyet", family_name="Nguyen", country="VN")
    desk.registration.save(None, details, category="DEL", walk_in=True)
    for services in (office, desk):
        services.post.database.close()
    return tmp_path / "desk"


def until(found: Callable[[], object]) -> object:
    """What `found` gives once it is true; fails when patience ends."""
    end = time.monotonic() + PATIENCE
    while not (value := found()):
        assert time.monotonic() < end, "the window did not do it in time"
        time.sleep(0.1)
    return value


def written(folder: Path) -> tuple[int, int]:
    """How much the station has written: its file is locked, but its log can be seen to grow."""
    log = (folder / "station.db-wal").stat()
    return log.st_size, log.st_mtime_ns


def settled(folder: Path) -> tuple[int, int]:
    """What the station has written once it writes no more."""
    seen = [written(folder)]

    def quiet() -> bool:
        seen.append(written(folder))
        return len(set(seen[-8:])) == 1 and len(seen) > 8

    until(quiet)
    return seen[-1]


def test_from_log_in_to_a_printed_badge_by_keyboard(display: str, folder: Path) -> None:
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("ACCREDIT_")},
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_XCB_GL_INTEGRATION": "none",
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "accredit_app", "desk", "--data", str(folder)], env=environment
    )

    def do(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def focus(title: str) -> None:
        until(lambda: do("search", "--onlyvisible", "--name", title))
        until(lambda: title in do("getactivewindow", "getwindowname"))

    try:
        focus("^Accredit$".strip("^$"))
        do("type", "--delay", "20", "Officer One")
        do("key", "Tab")
        do("type", "--delay", "20", PASSPHRASE)
        do("key", "Return")
        focus("Conference on Rivers and Deltas")
        do("key", "ctrl+f")
        do("type", "--delay", "40", "nguyen anh")
        do("key", "Return")  # may outrun the search, as a scanner's does

        def pressed_until_printed() -> list[Path]:
            do("key", "ctrl+p")
            return list((folder / "printed").glob("*.pdf"))

        printed = until(pressed_until_printed)
        assert isinstance(printed, list)
        do("key", "ctrl+p")  # once more: nothing must come of it
        printing = settled(folder)
        do("key", "ctrl+h")
        until(lambda: written(folder) != printing)
        settled(folder)
    finally:
        program.terminate()
        program.wait(timeout=20)

    assert len(list((folder / "printed").glob("*.pdf"))) == 1
    (code,) = zxingcpp.read_barcodes(raster(printed[0].read_bytes(), dpi=300))
    with Database.open(folder, passphrase=PASSPHRASE, clock=SetClock()) as database:
        desk = services_at(Post(database, "auditor", SetClock()))
        (hit,) = desk.registration.find("nguyen")
        (badge,) = desk.badges.of(hit.person)
        assert badge.digits == code.text
        assert badge.status is BadgeStatus.HANDED_OVER
        assert {line.operator for line in desk.registration.history(hit.person)} >= {"Officer One"}
