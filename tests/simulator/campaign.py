"""Many worlds in a row: which of them fail, from how few events on, and what the mistakes cost."""

import shutil
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.simulator.events import live
from tests.simulator.invariants import check
from tests.simulator.ledger import Violation
from tests.simulator.rules import SOUND, Rules
from tests.simulator.stores import StoreStation, store_world
from tests.simulator.variants import OTHERS, VARIANTS
from tests.simulator.world import World, small_steps

STEPS = 120
"""Events in a world: some 55 rows by four to six stations, and twenty syncs."""


@dataclass(frozen=True, slots=True)
class Found:
    """One world that was lived."""

    seed: int
    rows: int
    split: bool
    violation: Violation | None
    kinds: frozenset[str]
    """Kinds of entry that somebody wrote."""


def found_in(seed: int, steps: int = STEPS, *, rules: Rules = SOUND) -> Found:
    """Lives the world of a seed and checks it."""
    world = World(seed, rules=rules)
    violation = None
    try:
        with small_steps():
            live(world, steps)
            check(world)
    except Violation as caught:
        violation = caught
    kinds = frozenset(written.entry.kind for written in world.ledger.ever.values())
    return Found(seed, len(world.ledger.ever), bool(world.ledger.split), violation, kinds)


def prefix(seed: int, steps: int, *, rules: Rules = SOUND) -> int:
    """The fewest first events of a failing world after which it fails already."""
    return next(
        n for n in range(steps + 1) if found_in(seed, n, rules=rules).violation or n == steps
    )


def tell(seed: int, steps: int) -> int:
    """Prints what happens in one world, and how it ends."""
    world = World(seed)
    try:
        with small_steps():
            live(world, steps)
            check(world)
    except Violation as violation:
        print("\n".join(world.log))
        print(f"seed {seed}: {violation}")
        return 1
    print("\n".join(world.log))
    print(f"seed {seed}: all invariants hold over {len(world.ledger.ever)} rows")
    return 0


def run_stores(first: int, seeds: int, *, steps: int, folder: Path) -> int:
    """Lives worlds on encrypted files; each must end as the same world in memory does."""
    bad, began = 0, time.monotonic()
    for seed in range(first, first + seeds):
        problem = store_problem(seed, folder / str(seed), steps=steps)
        if problem:
            bad += 1
            print(f"seed {seed}: {problem}")
    spent = time.monotonic() - began
    print(f"{seeds} worlds on encrypted files, {bad} violations, {seeds / spent:.1f} worlds/s")
    return 1 if bad else 0


def store_problem(seed: int, folder: Path, *, steps: int = STEPS) -> str:
    """What is wrong with one world on encrypted files; empty if nothing is."""
    on_disk = store_world(seed, folder)
    in_memory = World(seed, in_files=True)
    try:
        with small_steps():
            live(on_disk, steps)
            check(on_disk)
            live(in_memory, steps)
        for one, other in zip(on_disk.stations, in_memory.stations, strict=True):
            assert isinstance(one, StoreStation)
            if (one.heads(), one.digest()) != (other.heads(), other.digest()):
                return f"station {one.number} is not what it is in memory"
            if not one.proves():
                return f"station {one.number} does not prove"
    except Violation as violation:
        return str(violation)
    finally:
        on_disk.close()
        shutil.rmtree(folder)
    return ""


def run_variants(seeds: int, steps: int) -> int:
    """Lives each mistake; the answer is how many of them were never found."""
    missed = 0
    for name, rules in (VARIANTS | OTHERS).items():
        found = [
            one for seed in range(seeds) if (one := found_in(seed, steps, rules=rules)).violation
        ]
        numbers = Counter(one.violation.number for one in found if one.violation)
        by = ", ".join(
            f"{count} by invariant {number}" for number, count in sorted(numbers.items())
        )
        first = found[0].seed if found else "-"
        print(f"{name:38} {len(found):5} of {seeds}, first seed {first}: {by}")
        missed += not found
    return missed
