"""The stations at work, and what is done to them."""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cluster import Cluster
from cut_line import CutLine, at_random
from stations import enrol, found_office

from accredit_app.services.bundle import Services
from accredit_app.store.clock import SystemClock
from tests.soak.checker import Verdict, acknowledged, check, drain
from tests.soak.station import log_of, open_station

DATABASE = "accredit_soak"
_LARGEST = 1 << 20
_ROOT = Path(__file__).parents[2]


@dataclass
class Fleet:
    """The folders of the stations, and their processes by folder."""

    folders: list[Path]
    server: Cluster
    line: CutLine
    dice: random.Random
    faults: Counter[str] = field(default_factory=Counter)
    processes: dict[Path, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    def start(self, folder: Path) -> None:
        hub = self.server.route(DATABASE, port=self.line.port)
        words = ["-W", "ignore", "-m", "tests.soak.station", str(folder), hub]
        with folder.with_suffix(".err").open("ab") as trouble:
            self.processes[folder] = subprocess.Popen(
                [sys.executable, *words, str(self.dice.getrandbits(32))],
                cwd=_ROOT,
                stderr=trouble,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            )

    def kill_station(self) -> None:
        folder = self.dice.choice(self.folders)
        self._end(folder)
        self.faults["a station killed"] += 1
        self.start(folder)

    def kill_postmaster(self) -> None:
        self.server.kill()
        self.faults["the postmaster killed"] += 1
        self.server.start()

    def kill_backend(self) -> None:
        if self.server.kill_one(DATABASE):
            self.faults["a process of the server killed"] += 1
        self.server.start()

    def drop_lines(self) -> None:
        self.line.drop()
        self.faults["all lines dropped"] += 1

    def revive(self) -> None:
        """Starts again whoever stopped by himself, which nobody should."""
        for folder, process in list(self.processes.items()):
            if process.poll() is not None:
                self.faults["a station stopped by itself"] += 1
                self.start(folder)

    def end(self) -> None:
        for folder in list(self.processes):
            self._end(folder)
        self.faults["lines cut"] += self.line.cuts

    def _end(self, folder: Path) -> None:
        process = self.processes.pop(folder)
        process.kill()
        process.wait()


def prepare(folder: Path, server: Cluster, stations: int) -> list[Path]:
    """An office and its stations: of ten, six desks, three gates and a kiosk."""
    clock = SystemClock()
    office = found_office(folder / "office", clock)
    folders = [folder / "office"]
    for number in range(2, stations + 1):
        role = {0: "kiosk", 1: "gate", 4: "gate", 7: "gate"}.get(number % 10, "desk")
        folders.append(folder / f"station-{number}")
        enrol(office, f"Station {number}", role, folders[-1], clock).post.database.close()
    office.sync.found_hub(server.create(DATABASE))
    office.post.database.close()
    return folders


@contextmanager
def opened(folders: list[Path]) -> Iterator[list[Services]]:
    stations = [open_station(folder) for folder in folders]
    try:
        yield stations
    finally:
        for station in stations:
            station.post.database.close()


def live(
    folder: Path, server: Cluster, *, stations: int, seconds: float, seed: int
) -> tuple[Verdict, Counter[str]]:
    """A day of so many seconds with faults at random, then a quiet evening; what was found."""
    dice = random.Random(seed)
    folders = prepare(folder, server, stations)
    with CutLine(server.port, at_random(dice, largest=_LARGEST, whole=0.5)) as line:
        fleet = Fleet(folders, server, line, dice)
        for path in folders:
            fleet.start(path)
        pause = min(2.0, seconds / 20)
        faults = (
            [fleet.kill_station] * 12
            + [fleet.drop_lines] * 3
            + [fleet.kill_backend, fleet.kill_postmaster]
        )
        try:
            wait_for_work(folders)
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                time.sleep(dice.uniform(0, 2 * pause))
                dice.choice(faults)()
                fleet.revive()
        finally:
            fleet.end()
    hub = server.route(DATABASE)
    with opened(folders) as services:
        drain(services, hub)
        exchange = services[0].sync.open_hub(hub)
        try:
            verdict = check(services, exchange, acknowledged(folders))
            verdict.blame("the hub", (f"alarm {a.kind} for {a.chain}" for a in exchange.alarms()))
        finally:
            exchange.close()
    return verdict, fleet.faults


def wait_for_work(folders: list[Path]) -> None:
    """The first faults come when everybody has done something."""
    until = time.monotonic() + 120
    while not all(log_of(folder).exists() for folder in folders):
        if time.monotonic() > until:
            raise AssertionError("not every station has begun to work")
        time.sleep(0.1)
