"""`make cost`: what the sync of a large event costs, as a table."""

import argparse
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from accredit_app.domain.roles import StationRole
from tests.simulator.cost.day import LargeEvent, Occasion, Visited, lived
from tests.simulator.cost.event import Mix
from tests.simulator.cost.lines import HUB_BITS, HUB_PROCESSORS, LINES, timed
from tests.simulator.cost.prices import Prices, measured


def main() -> int:
    asked = _arguments()
    began = time.monotonic()

    def tell(what: str) -> None:
        if not asked.quiet:
            print(f"  {time.monotonic() - began:5.0f} s  {what}", file=sys.stderr, flush=True)

    tell("prices, on a real store and a real PostgreSQL")
    prices = measured()
    if asked.growth:
        _growth(prices)
        return 0
    mix = Mix.of(asked.stations)
    event = LargeEvent(mix, prices, registrations=asked.stations * asked.each)
    occasions = lived(event, tell)
    _print_event(event)
    for occasion in occasions:
        _print(occasion)
    _print_prices(prices)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    spent = sum(one.ru_utime + one.ru_stime for one in used)
    peak = max(one.ru_maxrss for one in used) / 1024
    print(f"\nThe model took {time.monotonic() - began:.0f} s, {spent:.0f} s of the processors, "
          f"and {peak:.0f} MB in a process.")  # fmt: skip
    return 0


def _print_event(event: LargeEvent) -> None:
    roles = ", ".join(f"{count} {role.value}" for role, count in event.mix.roles.items())
    rows = sum(len(written.rows) for written in event.book.chains.values())
    print(f"{len(event.stations)} stations ({roles}), {event.registrations:,} registrations a day,")
    print(f"{rows:,} rows and {len(event.book.photos):,} photos in the end.")
    print(f"The hub has {HUB_PROCESSORS} processors and {HUB_BITS / 1e9:.0f} Gbit/s.")


def _print(occasion: Occasion) -> None:
    print(f"\n{occasion.name}")
    print(f"  {'role':7} {'questions':>9} {'MB up':>9} {'MB down':>9} {'rows out':>9} "
          f"{'rows in':>10} {'photos out':>10} {'photos in':>10} {'own s':>8}")  # fmt: skip
    for role in StationRole:
        many = [visit for visit in occasion.visits if visit.role is role]
        if many:
            _print_role(role, many)
    hub = sum(visit.hub_seconds for visit in occasion.visits)
    up, down = (sum(getattr(v, way) for v in occasion.visits) / 1e9 for way in ("there", "back"))
    print(f"  hub: {hub:.1f} s of work, {up:.2f} GB in, {down:.2f} GB out")
    for line in LINES:
        found = timed(occasion.together(), line)
        print(
            f"  {line.name:24} first {_span(found.first)}, half {_span(found.middle)}, "
            f"all equal {_span(found.last)}; hub {found.processors:.0%} busy, "
            f"its line {found.line:.0%}"
        )


def _print_role(role: StationRole, visits: Sequence[Visited]) -> None:
    many = len({visit.number for visit in visits})

    def each(name: str) -> float:
        return sum(float(getattr(visit, name)) for visit in visits) / many

    print(
        f"  {role.value:7} {each('questions'):9.0f} {each('there') / 1e6:9.2f} "
        f"{each('back') / 1e6:9.2f} {each('rows_out'):9.0f} {each('rows_in'):10.0f} "
        f"{each('photos_out'):10.0f} {each('photos_in'):10.0f} {each('own_seconds'):8.2f}"
    )


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.2f} s"
    return f"{seconds / 60:.1f} min" if seconds < 7_200 else f"{seconds / 3_600:.1f} h"


def _growth(prices: Prices) -> None:
    """The same event, twice as large in one way and then in the other."""
    sizes = ((10, 100), (20, 100), (40, 100), (10, 200), (10, 400))
    told: dict[tuple[int, int], list[Occasion]] = {}
    for stations, each in sizes:
        event = LargeEvent(Mix.of(stations), prices, registrations=stations * each)
        told[stations, each] = lived(event, lambda _: None)
    for place, occasion in enumerate(told[sizes[0]]):
        print(f"\n{occasion.name}: a station's mean, and the hub's whole")
        print(f"  {'stations':>8} {'each':>5} {'questions':>9} {'KB up':>9} {'KB down':>9} "
              f"{'names asked':>11} {'own ms':>9} {'hub ms':>9}")  # fmt: skip
        for stations, each in sizes:
            visits = told[stations, each][place].visits
            mean = [
                sum(float(getattr(visit, name)) for visit in visits) / stations
                for name in ("questions", "there", "back", "names_asked", "own_seconds")
            ]
            hub = sum(visit.hub_seconds for visit in visits)
            print(
                f"  {stations:8} {each:5} {mean[0]:9.1f} {mean[1] / 1e3:9.1f} "
                f"{mean[2] / 1e3:9.1f} {mean[3]:11.0f} {mean[4] * 1e3:9.1f} {hub * 1e3:9.1f}"
            )


def _print_prices(prices: Prices) -> None:
    print("\nPrices in microseconds, measured just now")
    for whose, found in (("hub", prices.hub), ("station", prices.station)):
        told = ", ".join(f"{name} {seconds * 1e6:.3g}" for name, seconds in found.items())
        print(f"  {whose}: {told}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulator.cost", description=__doc__)
    parser.add_argument("--stations", type=int, default=100)
    parser.add_argument("--each", type=int, default=3_000, help="registrations, for each station")
    parser.add_argument("--growth", action="store_true", help="small events, one twice another")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
