"""An X server of our own with a small window manager, and hands that press its keys."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from patience import PATIENCE

NEEDED = ("Xvfb", "xdotool", "openbox")


@contextmanager
def x_server() -> Iterator[str]:
    """The name of a display that is gone afterwards."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    assert not missing, f"make setup-dev installs {', '.join(missing)}"
    server, name = _started()
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
    )
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=PATIENCE)


def _started() -> "tuple[subprocess.Popen[bytes], str]":
    """A server and its display's name. Two that begin at once may both want the same number, and
    then one of them gives up."""
    for _ in range(5):
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if number:
            return server, f":{number}"
        server.wait(timeout=PATIENCE)
    raise AssertionError("Xvfb does not start")


def until(found: Callable[[], object], *, patience: float = PATIENCE) -> object:
    """What `found` gives once it is true; fails when patience ends."""
    end = time.monotonic() + patience
    while not (value := found()):
        assert time.monotonic() < end, "the window did not do it in time"
        time.sleep(0.1)
    return value


class Program:
    """`accredit COMMAND --data FOLDER` on a display, with hands on its keyboard."""

    def __init__(self, display: str, command: str, folder: Path) -> None:
        self._environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("ACCREDIT_")},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_XCB_GL_INTEGRATION": "none",
        }
        self._log = folder / "station.db-wal"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "accredit_app", command, "--data", str(folder)],
            env=self._environment,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def do(self, *words: str) -> str:
        """What xdotool says to these words."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        return done.stdout.strip()

    def focus(self, title: str) -> None:
        """Wait until a window of that title is there and has the keys."""
        until(lambda: self.do("search", "--onlyvisible", "--name", title))
        until(lambda: title in self.active())

    def active(self) -> str:
        return self.do("getactivewindow", "getwindowname")

    def written(self) -> tuple[int, int]:
        """How much the station has written: its file is locked, but its log is seen to grow."""
        log = self._log.stat()
        return log.st_size, log.st_mtime_ns

    def settled(self) -> tuple[int, int]:
        """What the station has written once it writes no more."""
        seen = [self.written()]

        def quiet() -> bool:
            seen.append(self.written())
            return len(set(seen[-8:])) == 1 and len(seen) > 8

        until(quiet)
        return seen[-1]

    def log_in(self, operator: str, passphrase: str) -> None:
        self.focus("Accredit")
        self.do("type", "--delay", "20", operator)
        self.do("key", "Tab")
        self.do("type", "--delay", "20", passphrase)
        self.do("key", "Return")
