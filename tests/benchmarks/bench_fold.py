"""The fold against its goal and its floor: a day's journal folded again, and taken from a peer.

"Fold" is what the goal of 20,000 entries a second is about: to absorb entries and to write states,
rows and words. Folding again also reads the journal, and proves the tables before and after.
Accepting proves the chain and appends the rows besides, and ends each batch durably on the disk.
"""

import random
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.badges import badge_id, make_serial
from accredit_app.domain.fields import to_fields
from accredit_app.store import audit, journal, people, tokens
from accredit_app.store.database import FILE, Database, Unit
from accredit_app.store.driver import Row
from accredit_app.store.fold import clear, driver_of
from accredit_app.store.rows import UPSERT
from accredit_app.store.unit import INSERT_ENTRY, entry_row
from tests.benchmarks.bench_people import invented
from tests.benchmarks.bench_store import WORDS, made_organisations, station

ENTRIES = 40_000
BATCH = 500
RUNS = 3
_GOAL = 20_000
_FOLDED = ("entity", "person", "accreditation", "badge", "scan", "print_job")


class _Figures(NamedTuple):
    """Seconds an entry: folded again, accepted, and the bare inserts of the same rows; `worked` is
    the processor's time."""

    fold: float
    worked: float
    bare_worked: float
    accept: float
    bare_accept: float


def fold_bench() -> tuple[str, float, float, float, float]:
    """A day's journal folded again; the floor is the goal."""
    measured = _figures().fold
    return f"fold, of {_GOAL:,} entries/s", measured, 1 / _GOAL, measured * _GOAL, 1.0


def bare_fold_bench() -> tuple[str, float, float, float, float]:
    """The processor's time for it, which others on the machine hardly touch, against SQLCipher that
    is handed the finished rows of the same tables.
    """
    found = _figures()
    ratio = found.worked / found.bare_worked
    return "fold, of bare inserts (CPU)", found.worked, found.bare_worked, ratio, 4.5


def accept_bench() -> tuple[str, float, float, float, float]:
    """Another station's day taken in batches; the floor commits the finished rows as often."""
    found = _figures()
    ratio = found.accept / found.bare_accept
    return f"accept, {BATCH} entries a commit", found.accept, found.bare_accept, ratio, 2.5


@cache
def _figures() -> _Figures:
    chance = random.Random(2025)
    with station() as there, station() as floor:
        organisations = made_organisations(there, chance)
        made = 0
        while made < ENTRIES:
            with there.write("Bench") as unit:
                for _ in range(200):
                    made += _live(unit, chance, chance.choice(organisations))
        folds, worked, bare_worked, accepts, bare_accepts = [], [], [], [], []
        for _ in range(RUNS):
            begun, working = time.perf_counter(), time.process_time()
            entries = audit.rebuild(there).entries
            folds.append((time.perf_counter() - begun) / entries)
            worked.append((time.process_time() - working) / entries)
            with there.read() as connection:
                finished = _finished(connection)
            bare_worked.append(_write(floor, finished, commits=1).worked / entries)
        with there.read() as connection:
            (chain,) = journal.heads(connection)
            day = journal.suffix(connection, chain, limit=entries)
        finished.append((INSERT_ENTRY, [entry_row(entry) for entry in day]))
        for _ in range(RUNS):
            with station() as here:
                begun = time.perf_counter()
                for start in range(0, entries, BATCH):
                    journal.accept(here, day[start : start + BATCH])
                accepts.append((time.perf_counter() - begun) / entries)
            bare = _write(floor, finished, commits=-(-entries // BATCH))
            bare_accepts.append(bare.took / entries)
    return _Figures(*map(min, (folds, worked, bare_worked, accepts, bare_accepts)))


class _Bare(NamedTuple):
    """Seconds by the clock on the wall, and the processor's."""

    took: float
    worked: float


_Rows = list[tuple[str, list[Row]]]


def _finished(connection: Connection) -> _Rows:
    """All rows that the fold made, by the statements that write them, in no order of their keys."""
    driver, chance = driver_of(connection), random.Random(7)
    found = [
        (UPSERT[name], driver.execute(f'SELECT * FROM "{name}"').fetchall()) for name in _FOLDED
    ]
    names = driver.execute(
        "SELECT p.row, p.given_name, p.family_name, p.native_name, o.name, p.document_number, "
        "p.email FROM person p JOIN organisation o ON o.id = p.organisation"
    ).fetchall()
    words = [
        (
            row[0],
            " ".join(map(tokens.stored, row[1:4])),
            tokens.marked(" ".join(map(tokens.stored, row[4:]))),
            people.MET,
        )
        for row in names
    ]
    found.append((WORDS, words))
    for _, rows in found:
        chance.shuffle(rows)
    return found


def _write(database: Database, finished: _Rows, *, commits: int) -> _Bare:
    """Write finished rows to emptied tables, an equal part of them a commit."""
    with database.write("") as unit:
        clear(unit.connection)
        driver_of(unit.connection).execute("DELETE FROM journal")
    parts = [list(_parts(statement, rows, commits)) for statement, rows in finished]
    driver = database.connect_to(database.folder / FILE)
    begun, working = time.perf_counter(), time.process_time()
    for number in range(commits):
        driver.execute("BEGIN IMMEDIATE")
        for statements in parts:
            driver.executemany(*statements[number])
        driver.execute("COMMIT")
    found = _Bare(time.perf_counter() - begun, time.process_time() - working)
    driver.close()
    return found


def _parts(statement: str, rows: list[Row], count: int) -> Iterator[tuple[str, list[Row]]]:
    many = iter(rows)
    for number in range(count):
        size = (number + 1) * len(rows) // count - number * len(rows) // count
        yield statement, list(islice(many, size))


def _live(unit: Unit, chance: random.Random, organisation: UUID) -> int:
    """The day of one person, as the journals of desks and gates tell it; the number of entries."""
    person, request, job = (UUID(int=chance.getrandbits(128)) for _ in range(3))
    serial = make_serial(3, unit.chain.epoch, unit.next_badge_count())
    badge = badge_id(serial)
    details = invented(chance, chance.randrange(10**8), organisation)
    unit.set("person", person, to_fields(details))
    unit.set("accreditation", request, {"person": person, "category": "DEL", "state": "approved"})
    unit.set("accreditation", request, {"arrived": _moment(unit, chance)})
    unit.set("person", person, {"photo": f"{chance.getrandbits(256):064x}"})
    unit.record(
        "badge.issue",
        badge,
        {
            "person": person,
            "category": "DEL",
            "zones": ["A", "B"],
            "first_day": "2025-10-25",
            "days": 2,
            "digits": str(chance.randrange(10**197, 10**198)),
            "key": "00ff00ff",
            "thumbnail": f"{chance.getrandbits(256):064x}",
        },
    )
    asked = {"serial": serial, "printer": "Desk 3", "at": _moment(unit, chance)}
    unit.record("print.queue", job, asked)
    unit.record("print.sent", job, {})
    unit.record("print.printed", job, {})
    unit.record("badge.print", badge, {"job": job})
    unit.record("badge.hand_over", badge, {})
    for passage in range(8):
        unit.record(
            "scan.add",
            UUID(int=chance.getrandbits(128)),
            {
                "at": _moment(unit, chance),
                "station": 3,
                "zone": "AB"[passage // 2 % 2],
                "direction": ("in", "out")[passage % 2],
                "serial": serial,
                "person": person,
                "answer": "admit",
                "reason": "ok",
                "list": 7,
            },
        )
    return 18


def _moment(unit: Unit, chance: random.Random) -> datetime:
    return unit.now + timedelta(seconds=chance.randrange(40_000))


if __name__ == "__main__":
    for bench in (fold_bench, bare_fold_bench, accept_bench):
        name, measured, floor, ratio, bar = bench()
        print(f"{name}: {1 / measured:,.0f}/s, floor {1 / floor:,.0f}/s, {ratio:.2f} of {bar}")
