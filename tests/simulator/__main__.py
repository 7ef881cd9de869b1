"""`make simulate`: worlds by the thousand, and every one that fails named by its seed."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.simulator.campaign import STEPS, run_stores, run_variants, tell
from tests.simulator.march import march


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
    return march(
        asked.first, asked.seeds,
        steps=asked.steps, processes=asked.processes, path=asked.resume,
    )  # fmt: skip


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2_000, help="how many worlds")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--steps", type=int, default=STEPS, help="events in a world")
    parser.add_argument("--processes", type=int, default=2, help="how many at once")
    parser.add_argument("--resume", type=Path, help="where to keep what was lived, to go on later")
    parser.add_argument("--told", action="store_true", help="one world, event by event")
    parser.add_argument("--stores", action="store_true", help="on encrypted files, not in memory")
    parser.add_argument("--variants", action="store_true", help="the classic mistakes, each found")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
