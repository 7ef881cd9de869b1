"""Sticks: the peak memory of writing and of reading a large file.

Each run is a process of its own, on real encrypted stores. There is no bar for the time, in which a
real stick has the last word; run alone, this module prints it, and beside it what age takes for the
same bytes, once, from a file to a file that is flushed to the disk.
"""

import atexit
import functools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import pyrage

from tests.benchmarks.stick_run import PHOTO_BYTES

PHOTOS = 3_000
PEAK_MB = 200.0


@functools.cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="accredit-stick-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _process("make", folder, str(PHOTOS))
    return folder


def _process(*words: object) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.stick_run", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@functools.cache
def _run(act: str) -> Mapping[str, float]:
    if act == "read":
        _run("write")
    told: dict[str, float] = json.loads(_process(act, _folder()))
    return told


@functools.cache
def _bare() -> float:
    """Seconds that age takes for as many bytes, for as many readers."""
    source, target = _folder() / "bare", _folder() / "bare.age"
    with source.open("wb") as out:
        for number in range(PHOTOS):
            out.write(random.Random(number).randbytes(PHOTO_BYTES))
    readers = [pyrage.x25519.Identity.generate().to_public() for _ in range(2)]
    began = time.perf_counter()
    with source.open("rb") as plain, target.open("wb") as sealed:
        pyrage.encrypt_io(plain, sealed, readers)
        sealed.flush()
        os.fsync(sealed.fileno())
    seconds = time.perf_counter() - began
    source.unlink()
    target.unlink()
    return seconds


def write_memory_bench() -> tuple[str, float, float, float, float, str]:
    """The peak memory of a whole process that writes; the floor is the bar itself."""
    peak = _run("write")["peak_mb"]
    return f"{PHOTOS:,} photos to a stick, peak memory", peak, PEAK_MB, peak / PEAK_MB, 1.0, "MB"


def read_memory_bench() -> tuple[str, float, float, float, float, str]:
    """The same for reading it at the office."""
    peak = _run("read")["peak_mb"]
    return f"{PHOTOS:,} photos from a stick, peak memory", peak, PEAK_MB, peak / PEAK_MB, 1.0, "MB"


if __name__ == "__main__":
    for bench in (write_memory_bench, read_memory_bench):
        print(bench())
    print("write", _run("write"), "read", _run("read"), "age alone", _bare())
