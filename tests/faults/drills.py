"""What a drill of a fault tells, and what the drills share: a C shim, a station, a small disk."""

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cluster import Cluster
from stations import SetClock

from accredit_app.domain.roles import StationRole
from accredit_app.services.bundle import Services
from accredit_app.store import queries
from tests.soak.checker import Verdict, acknowledged, check, drain
from tests.soak.day import DATABASE, opened, prepare
from tests.soak.station import Worker, log_of

SHIMS = Path(__file__).with_name("shims")
ROOT = Path(__file__).parents[2]


class Unavailable(Exception):  # noqa: N818 - no fault of ours: the drill needs what is not here
    """Why a drill cannot be held on this machine."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A drill that was held: how often the fault came, what had been acknowledged before it, how
    much of that was lost or spoilt, and what the station or the hub did."""

    fault: str
    count: int
    acknowledged: int
    lost: int
    told: str


def shim(name: str, folder: Path) -> Path:
    """A library to be preloaded, compiled here and now; Unavailable without a C compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        raise Unavailable("there is no C compiler to build the failing disk with")
    library = folder / f"{name}.so"
    words = [compiler, "-shared", "-fPIC", "-O1", "-o", library, SHIMS / f"{name}.c", "-ldl"]
    built = subprocess.run(words, capture_output=True, text=True, check=False)
    if built.returncode:
        raise Unavailable(f"the failing disk could not be built: {built.stderr.strip()}")
    return library


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A file system that is soon full; Unavailable where this account may not mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        raise Unavailable("a tmpfs cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def hub_of(server: Cluster, *, port: int = 0) -> str:
    return server.route(DATABASE, port=port)


@contextmanager
def worker(services: Services, folder: Path, seed: int) -> Iterator[Worker]:
    """An open station with a die and a log, to be told deed by deed what to do."""
    with services.post.database.read() as connection:
        roles = {station.number: station.role for station in queries.stations(connection)}
    role = roles.get(services.post.database.station, StationRole.DESK)
    with log_of(folder).open("a", encoding="utf-8") as log:
        yield Worker(services, role, random.Random(seed), log)


def evening(folders: Sequence[Path], server: Cluster) -> tuple[Verdict, int]:
    """All faults are over: everybody syncs, and every log is held against every state; also how
    many deeds had been acknowledged."""
    hub = hub_of(server)
    with opened(list(folders)) as stations:
        drain(stations, hub)
        exchange = stations[0].sync.open_hub(hub)
        try:
            verdict = check(stations, exchange, acknowledged(folders))
        finally:
            exchange.close()
    deeds = sum(n for deed, n in verdict.deeds.items() if deed not in ("cut", "synced"))
    return verdict, deeds


__all__ = [
    "ROOT", "Outcome", "SetClock", "Unavailable", "evening", "hub_of", "opened", "prepare", "shim",
    "small_disk", "worker",
]  # fmt: skip
