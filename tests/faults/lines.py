"""Drills: a line that breaks anywhere, replies that are lost, clocks that are hours off."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cluster import Cluster
from cut_line import Budget, CutLine, at_random
from stations import SetClock, enrol, found_office

from accredit_app.services.bundle import Services
from accredit_app.store import audit, queries
from tests.faults.drills import Outcome, evening, hub_of, opened, prepare, worker
from tests.soak.day import DATABASE

_REGISTRATIONS = 12
_LONGEST = 1 << 19


def cut_lines(folder: Path, server: Cluster, cuts: int) -> Outcome:
    """The line breaks after some bytes there or back, a few hundred or half a million."""
    dice = random.Random(cuts)
    budget = at_random(dice, largest=_LONGEST, whole=0.1)
    done, deeds, lost = _through(folder, server, budget, cuts)
    told = "the next sync goes on; no row comes twice"
    return Outcome("line cut after n bytes", done, deeds, lost, told)


def lost_replies(folder: Path, server: Cluster, cuts: int) -> Outcome:
    """All that the station sends arrives, and the answer does not: did the hub take it or not?"""
    dice = random.Random(cuts)

    def budget() -> Budget:
        return Budget() if dice.random() < 0.1 else Budget(back=int(2 ** dice.uniform(8, 12)))

    done, deeds, lost = _through(folder, server, budget, cuts)
    return Outcome(
        "reply lost", done, deeds, lost, "the hub is asked where it stands; no row twice"
    )


def _through(
    folder: Path, server: Cluster, budget: Callable[[], Budget], cuts: int
) -> tuple[int, int, int]:
    """Works and syncs over a line until it was cut so often; cuts, deeds, losses."""
    folders = prepare(folder, server, 2)
    with CutLine(server.port, budget) as line, opened(folders[1:]) as (desk,):
        hub = hub_of(server, port=line.port)
        with worker(desk, folders[1], cuts) as hand:
            while line.cuts < cuts:
                for _ in range(_REGISTRATIONS):
                    hand.register()
                hand.revoke()
                for _ in range(8):
                    if hand.sync(hub):
                        break
        done = line.cuts
    verdict, deeds = evening(folders, server)
    return done, deeds, len(verdict.problems)


SKEWS = (timedelta(hours=6), timedelta(days=-365), timedelta(hours=-11), timedelta())
NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def wrong_clocks(folder: Path, server: Cluster) -> Outcome:
    """The same morning with true clocks and with clocks hours and a year off: one and the same
    state, and every station is told by how much its clock is wrong."""
    true, _ = _morning(folder / "true", server, tuple(timedelta() for _ in SKEWS))
    skewed, shown = _morning(folder / "skewed", server, SKEWS)
    spoilt = sum(one != other for one, other in zip(true, skewed, strict=True))
    spoilt += len(true) - len(set(true)) != len(true) - 1
    for number, skew in enumerate(SKEWS):
        # Against the station whose clock is true: what all of them share is the hub's own time.
        difference = shown[number] - shown[-1]
        spoilt += abs(difference + skew) > timedelta(seconds=30)
    told = "state as with true clocks; the error is shown (" + ", ".join(map(_hours, SKEWS)) + ")"
    return Outcome("clock wrong", len(SKEWS) - 1, len(SKEWS) * 4, spoilt, told)


def _hours(skew: timedelta) -> str:
    return f"{skew / timedelta(hours=1):+.0f} h"


def _morning(
    folder: Path, server: Cluster, skews: tuple[timedelta, ...]
) -> tuple[list[str], list[timedelta]]:
    """Desks that correct one person at once and revoke one badge; what each ends with, and what
    each was told of its clock."""
    clocks = [SetClock(NOON + skew) for skew in skews]
    office = found_office(folder / "office", SetClock(NOON))
    desks = [
        enrol(office, f"Desk {n}", "desk", folder / f"desk-{n}", clock)
        for n, clock in enumerate(clocks)
    ]
    office.sync.found_hub(server.create(DATABASE))
    hub, shown = hub_of(server), []
    with worker(desks[0], folder / "desk-0", 1) as hand:
        hand.register()
    _sync_all([office, *desks], hub)
    for number, desk in enumerate(desks):
        database = desk.post.database
        with database.read() as connection:
            (person,) = queries.person_ids(connection)
            (badge,) = queries.badges(connection)
        with database.write("Thu Hà") as unit:
            unit.set("person", person, {"function": f"said by desk {number}"})
        if number == 1:
            desk.badges.revoke(badge.serial, reason="lost")
    for _ in range(2):
        shown = _sync_all([office, *desks], hub)[1:]
    told = [_state(station) for station in (office, *desks)]
    for station in (office, *desks):
        station.post.database.close()
    return told, shown


def _sync_all(stations: list[Services], hub: str) -> list[timedelta]:
    found = []
    for station in stations:
        *_, last = station.sync.run(hub)
        assert last.report is not None
        assert last.report.clock_offset is not None
        found.append(last.report.clock_offset)
    return found


def _state(station: Services) -> str:
    """What the desk shows, without the moments that clocks have written."""
    with station.post.database.read() as connection:
        assert audit.verify(connection).sound
        people = [(r.person.details.family_name, r.person.details.function)
                  for r in queries.records(connection)]  # fmt: skip
        badges = [badge.status.name for badge in queries.badges(connection)]
    return repr((people, badges))
