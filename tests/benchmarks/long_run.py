"""A batch in a process of its own: `python -m tests.benchmarks.long_run COUNT` prints its figures.

Distinct badges with distinct photos of 60 kB, on A4 sheets, both sides,
into a file. The time is the program's own: making the invented people is taken off.
"""

import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.imposition import PAPERS
from accredit_app.badges.print_run import RunSettings, printing
from accredit_app.badges.template import load_template
from tests.benchmarks.peak import peak_mb
from tests.sample_badges import photo, sample

PHOTO_BYTES = 60_000


class _People:
    """Invented badges, and the time that inventing them took."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.seconds = 0.0

    def __iter__(self) -> Iterator[BadgeFacts]:
        picture = photo(1)
        for seed in range(self._count):
            began = time.perf_counter()
            rest = random.Random(seed).randbytes(PHOTO_BYTES - len(picture) - 2) + b"\xff\xd9"
            badge = sample(seed, photo=picture + rest)
            self.seconds += time.perf_counter() - began
            yield badge


def main(count: int) -> None:
    template, people = load_template("delegate-a6"), _People(count)
    settings = RunSettings(PAPERS["a4"])
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        for _ in printing(people, template=lambda _: template, out=out, settings=settings):
            pass
        seconds = time.perf_counter() - began - people.seconds
        size = out.tell()
    told = {
        "seconds": seconds,
        "peak_mb": peak_mb(),
        "own_kb": (size / count - PHOTO_BYTES) / 1e3,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main(int(sys.argv[1]))
