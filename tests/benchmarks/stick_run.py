"""A stick in a process of its own: `python -m tests.benchmarks.stick_run ACT FOLDER COUNT`.

ACT is `make` (an office and a desk with so many registrations and photos of 60 kB), `write` (the
desk's file) or `read` (the same at the office); the last two print their seconds and peak memory.
"""

import json
import os
import random
import sys
import time
from pathlib import Path

from tests.benchmarks.peak import peak_mb

PHOTO_BYTES = 60_000

_AT_ONCE = 100


def make(folder: Path, count: int) -> None:
    from stations import SetClock, enrol, found_office
    from stores import enter

    clock = SetClock()
    office = found_office(folder / "office", clock)
    desk = enrol(office, "Desk 1", "desk", folder / "desk", clock)
    database = desk.post.database
    for start in range(0, count, _AT_ONCE):
        with database.write("An") as unit:
            for number in range(start, min(start + _AT_ONCE, count)):
                photo = unit.keep_photo(random.Random(number).randbytes(PHOTO_BYTES))
                enter(unit, f"Minh {number}", "Nguyễn", photo=photo)
    database.close()
    office.post.database.close()


def act(name: str, folder: Path) -> None:
    from stations import PASSPHRASE, SetClock

    from accredit_app.app import finish
    from accredit_app.services.bundle import services_at
    from accredit_app.services.post import Post
    from accredit_app.store.database import Database

    place = folder / ("desk" if name == "write" else "office")
    clock = SetClock()
    with Database.open(place, passphrase=PASSPHRASE, clock=clock) as database:
        sticks = services_at(Post(database, "An", clock)).sticks
        began = time.perf_counter()
        finish(getattr(sticks, name)(folder / "f.accredit"), lambda _: None)
        seconds = time.perf_counter() - began
    peak = peak_mb()
    size = (folder / "f.accredit").stat().st_size
    print(json.dumps({"seconds": seconds, "peak_mb": peak, "size_mb": size / 1e6}))


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        act(sys.argv[1], Path(sys.argv[2]))
