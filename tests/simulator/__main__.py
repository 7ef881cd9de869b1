"""`make simulate`: worlds by the thousand, and every one that fails named by its seed."""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.simulator.campaign import STEPS, Found, found_in, prefix, run_stores, run_variants, tell


def main() -> int:
    asked = _arguments()
    if asked.told:
        return tell(asked.first, asked.steps)
    if asked.variants:
        return run_variants(asked.seeds, asked.steps)
    if asked.stores:
        folder = Path(tempfile.mkdtemp(prefix="accredit-worlds-"))
        try:
            return run_stores(asked.first, asked.seeds, steps=asked.steps, folder=folder)
        finally:
            shutil.rmtree(folder)
    return _run(asked.first, asked.seeds, asked.steps)


def _run(first: int, seeds: int, steps: int) -> int:
    began = time.process_time()
    bad: list[Found] = []
    rows = split = 0
    for place, seed in enumerate(range(first, first + seeds), start=1):
        lived = found_in(seed, steps)
        rows += lived.rows
        split += lived.split
        if lived.violation is not None:
            bad.append(lived)
            print(f"seed {seed}: {lived.violation}")
            print(f"  shortest: --told --first {seed} --steps {prefix(seed, steps)}")
        if place % 500 == 0 or place == seeds:
            spent = time.process_time() - began
            print(
                f"{place} worlds, {rows} rows, {split} with a split chain, "
                f"{len(bad)} violations, {place / spent:.0f} worlds/s of CPU",
                flush=True,
            )
    return 1 if bad else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2_000, help="how many worlds")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--steps", type=int, default=STEPS, help="events in a world")
    parser.add_argument("--told", action="store_true", help="one world, event by event")
    parser.add_argument("--stores", action="store_true", help="on encrypted files, not in memory")
    parser.add_argument("--variants", action="store_true", help="the classic mistakes, each found")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
