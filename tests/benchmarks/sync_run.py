"""A sync in a process of its own: `python -m tests.benchmarks.sync_run FOLDER HUB` prints figures.

The passphrase is that of the tests' stations. The peak is of this process alone.
"""

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from stations import PASSPHRASE

from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import Database
from tests.benchmarks.peak import peak_mb


def main(folder: str, hub: str) -> None:
    with Database.open(Path(folder), passphrase=PASSPHRASE, clock=SystemClock()) as database:
        sync = services_at(Post(database, "Bench", SystemClock(), os.urandom)).sync
        before = peak_mb()
        began = time.perf_counter()
        report = None
        for step in sync.run(hub):
            report = step.report or report
        seconds = time.perf_counter() - began
    assert report is not None
    told = {
        "seconds": seconds,
        "before_mb": before,
        "peak_mb": peak_mb(),
        "rows_out": report.rows_out,
        "rows_in": report.rows_in,
        "photos_out": report.photos_out,
        "photos_in": report.photos_in,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:3])
