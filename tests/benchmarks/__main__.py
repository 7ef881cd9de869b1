"""`make bench`: every bar as a ratio to its floor, both measured in this run, one after the other.

The machine's speed drops out of a ratio; absolute times are printed for the curious only.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import (
    bench_badges,
    bench_cost,
    bench_fold,
    bench_start,
    bench_stick,
    bench_store,
    bench_sync,
    bench_verdict,
)

BENCHES = (
    bench_store.commit_bench,  # first: in a process no larger than a desk's
    bench_badges.badge_bench,
    bench_badges.one_badge_bench,
    bench_badges.memory_bench,
    bench_badges.size_bench,
    bench_badges.growth_bench,
    bench_verdict.verdict_bench,
    bench_store.search_bench,
    bench_fold.fold_bench,
    bench_fold.bare_fold_bench,
    bench_fold.accept_bench,
    bench_start.window_bench,
    bench_start.desk_bench,
    bench_sync.copy_bench,
    bench_sync.exchange_bench,
    bench_sync.sync_memory_bench,
    bench_stick.write_memory_bench,
    bench_stick.read_memory_bench,
    bench_cost.growth_bench,
)


def main() -> None:
    print(f"{'what':44} {'measured':>12} {'floor':>12} {'ratio':>8} {'bar':>8}")
    for bench in BENCHES:
        name, measured, floor, ratio, bar, *other = bench()
        mark = "" if ratio <= bar else "   over the bar"
        scale, unit = (1, other[0]) if other else (1e3, "ms")
        amounts = f"{measured * scale:9.3f} {unit} {floor * scale:9.3f} {unit}"
        print(f"{name:44} {amounts} {ratio:8.2f} {bar:8.2f}{mark}")
        sys.stdout.flush()


main()
