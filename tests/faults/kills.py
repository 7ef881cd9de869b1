"""Drills: the station's process killed at work, and the hub's server killed under a sync."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cluster import Cluster
from patience import PATIENCE

from tests.faults.drills import ROOT, Outcome, evening, hub_of, prepare
from tests.soak.day import DATABASE
from tests.soak.station import log_of


def _lines(folder: Path) -> int:
    log = log_of(folder)
    return log.read_bytes().count(b"\n") if log.exists() else 0


def wait_for(folder: Path, lines: int) -> None:
    """Until the station has acknowledged so many deeds more."""
    due, until = _lines(folder) + lines, time.monotonic() + PATIENCE
    while _lines(folder) < due:
        if time.monotonic() > until:
            raise AssertionError(f"the station in {folder.name} does nothing")
        time.sleep(0.002)


@contextmanager
def at_work(folder: Path, hub: str, seed: int) -> Iterator["subprocess.Popen[bytes]"]:
    words = [sys.executable, "-W", "ignore", "-m", "tests.soak.station", str(folder), hub]
    process = subprocess.Popen([*words, str(seed)], cwd=ROOT, stderr=subprocess.PIPE)
    try:
        yield process
        # Whoever ended by himself has found a fault of the program.
        if process.poll() is not None and process.stderr is not None:
            raise AssertionError(process.stderr.read().decode()[-2_000:])
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


def station_kills(folder: Path, server: Cluster, kills: int) -> Outcome:
    """SIGKILL for a desk somewhere in its work, which is half syncing."""
    dice = random.Random(kills)
    folders = prepare(folder, server, 2)
    desk = folders[1]
    for seed in range(kills):
        with at_work(desk, hub_of(server), seed):
            wait_for(desk, dice.randint(1, 12))
            time.sleep(dice.uniform(0, 0.05))  # somewhere within the next deed
    verdict, deeds = evening(folders, server)
    told = "opens again, and goes on from where the hub says it stands"
    return Outcome("station killed (SIGKILL)", kills, deeds, len(verdict.problems), told)


def server_kills(folder: Path, server: Cluster, kills: int) -> Outcome:
    """SIGKILL for the postmaster and, in turn, for one of its processes, under a sync."""
    dice = random.Random(kills)
    folders = prepare(folder, server, 2)
    desk = folders[1]
    held = 0
    with at_work(desk, hub_of(server), 1):
        for turn in range(kills):
            wait_for(desk, dice.randint(2, 10))
            if turn % 2 == 0 or not server.kill_one(DATABASE):
                server.kill()
            held += 1
            server.start()
        wait_for(desk, 5)
    verdict, deeds = evening(folders, server)
    told = "the station says that the hub did not answer, and syncs when it is back"
    return Outcome("PostgreSQL killed (SIGKILL)", held, deeds, len(verdict.problems), told)
