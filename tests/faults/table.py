"""`python -m tests.faults.table [--out docs/faults.md] [--share 0.1] [--soak MINUTES]`: holds every
drill and writes the table of what came of it; exit 1 if anything was lost."""

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from cluster import KILLED_ONLY, Cluster, cluster, embedded

from tests.faults import disks, kills, lines, sticks
from tests.faults.drills import Outcome, Unavailable
from tests.soak.day import live

_BEFORE = "<!-- The table is written by `python -m tests.faults.table`. -->\n"
_AFTER = "<!-- End of the table. -->\n"


class Drill(NamedTuple):
    """How often a fault is made to come, and how."""

    name: str
    count: int
    hold: Callable[[Path, Cluster, int], Outcome]


DRILLS = (
    Drill("station killed", 60, kills.station_kills),
    Drill("PostgreSQL killed", 30, kills.server_kills),
    Drill("line cut", 200, lines.cut_lines),
    Drill("reply lost", 100, lines.lost_replies),
    Drill("clock wrong", 1, lambda folder, server, _: lines.wrong_clocks(folder, server)),
    Drill("disk full", 1, lambda folder, server, _: disks.full_disk(folder, server)),
    Drill("sync to disk fails", 40, lambda folder, _, n: disks.failing_syncs(folder, n)),
    Drill("torn disk image", 600, lambda folder, _, n: disks.torn_images(folder, n)),
    Drill("page spoilt", 100, disks.spoilt_pages),
    Drill("stick damaged", 400, lambda folder, _, n: sticks.damaged_sticks(folder, n)),
)
"""Every drill with the number of faults that the table is made from."""


def outcomes(share: float) -> Iterator[Outcome | str]:
    """Holds the drills; a drill that cannot be held here answers with its name and the reason."""
    with cluster(programs=embedded(), settings=KILLED_ONLY) as server:
        for drill in DRILLS:
            with tempfile.TemporaryDirectory() as folder:
                began = time.monotonic()
                try:
                    found = drill.hold(Path(folder), server, max(1, round(drill.count * share)))
                except Unavailable as reason:
                    yield f"{drill.name}: not held, {reason}"
                    continue
                seconds = time.monotonic() - began
                print(f"{found.fault}: {found.lost} lost, {seconds:.0f} s", file=sys.stderr)
                yield found


def soaked(minutes: float) -> Outcome:
    """The soak as one more line."""
    with tempfile.TemporaryDirectory() as folder, cluster(programs=embedded()) as server:
        verdict, faults = live(
            Path(folder), server, stations=20, seconds=minutes * 60, seed=os.getpid()
        )
    deeds = sum(n for deed, n in verdict.deeds.items() if deed not in ("cut", "synced"))
    told = ", ".join(f"{count} × {fault}" for fault, count in faults.most_common())
    fault = f"20 stations at work for {minutes:g} min, all of it at random"
    return Outcome(fault, faults.total(), deeds, len(verdict.problems), told)


def written(found: list[Outcome | str], *, share: float, soak: float) -> str:
    """The table in Markdown, with the command that made it."""
    lines = [
        "| fault | times | acknowledged before | lost or spoilt | what happened |",
        "|---|---:|---:|---:|---|",
    ]
    notes = []
    for one in found:
        if isinstance(one, str):
            notes.append(f"- {one}.")
        else:
            lines.append(
                f"| {one.fault} | {one.count} | {one.acknowledged:,} | {one.lost} | {one.told} |"
            )
    system = f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    command = "python -m tests.faults.table"
    command += f" --share {share:g}" if share != 1 else ""
    command += f" --soak {soak:g}" if soak else ""
    return "\n".join([*lines, "", *notes, f"Made by `{command}` on {system}."]) + "\n"


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.faults.table", description=__doc__)
    words.add_argument("--out", type=Path, help="a page that holds the table between its marks")
    words.add_argument("--share", type=float, default=1.0, help="of each number of faults")
    words.add_argument("--soak", type=float, default=0, metavar="MINUTES")
    given = words.parse_args()
    found = list(outcomes(given.share))
    if given.soak:
        found.append(soaked(given.soak))
    table = written(found, share=given.share, soak=given.soak)
    if given.out is None:
        print(table)
    else:
        page = given.out.read_text(encoding="utf-8")
        head, _, rest = page.partition(_BEFORE)
        _, _, tail = rest.partition(_AFTER)
        given.out.write_text(f"{head}{_BEFORE}\n{table}\n{_AFTER}{tail}", encoding="utf-8")
    return 1 if any(isinstance(one, Outcome) and one.lost for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
