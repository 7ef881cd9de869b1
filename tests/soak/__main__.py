"""`python -m tests.soak --stations 20 --minutes 5 [--seed N] [--installed]`; exit 1 if anything
was lost."""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from cluster import cluster, embedded, installed

from tests.soak.day import live


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    words.add_argument("--stations", type=int, default=20)
    words.add_argument("--minutes", type=float, default=5)
    words.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    words.add_argument(
        "--installed", action="store_true", help="on this system's PostgreSQL, not the tests' own"
    )
    given = words.parse_args()
    programs = (installed() if given.installed else None) or embedded()
    print(f"seed {given.seed}, {programs}", flush=True)
    with tempfile.TemporaryDirectory() as folder, cluster(programs=programs) as server:
        began = time.monotonic()
        verdict, faults = live(
            Path(folder), server,
            stations=given.stations, seconds=given.minutes * 60, seed=given.seed,
        )  # fmt: skip
        print(f"{given.stations} stations, {time.monotonic() - began:.0f} s in all")
        for path in sorted(Path(folder).glob("*.err")):
            if trouble := path.read_text().strip():
                print(f"{path.name}: {trouble.splitlines()[-1][:300]}")
    for title, counted in (("faults", faults), ("acknowledged", verdict.deeds)):
        print(f"{title}: " + ", ".join(f"{n} {what}" for what, n in counted.most_common()))
    print(f"{verdict.rows} rows; state {verdict.digest[:16]} at every station")
    for problem in verdict.problems[:50]:
        print(f"PROBLEM {problem}")
    print(f"problems: {len(verdict.problems)}")
    return 1 if verdict.problems else 0


sys.exit(main())
