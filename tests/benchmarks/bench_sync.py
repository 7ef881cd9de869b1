"""A station's sync with a hub on PostgreSQL against its floors: COPY, one exchange, memory.

The server is this system's own, as a hub has it. Where there is none it is the one that the tests
carry, which was built without OpenSSL and so takes half a second longer to hash 180 MB.
"""

import gc
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import psycopg
from cluster import Cluster, cluster, embedded, installed
from cut_line import CutLine
from stations import SetClock, enrol, found_office

from accredit_app.domain.badges import badge_id, make_serial
from accredit_app.domain.fields import to_fields
from accredit_app.services.bundle import Services
from accredit_app.store import journal, queries
from accredit_app.store.unit import entry_row
from accredit_app.sync.progress import SyncReport
from tests.benchmarks.bench_people import invented

REGISTRATIONS, PHOTO_BYTES, UNIT = 3_000, 60_000, 50
TURNS = 5
EXCHANGES = 15
_EXCHANGE_BAR_SECONDS = 0.050
_PEAK_BAR_MB = 200.0

Figures = tuple[str, float, float, float, float]

_BARE = """
CREATE TABLE bare_journal (
    station integer, epoch bigint, seq bigint, lam bigint, wall bigint, "offset" bigint,
    operator text, app_version text, schema bigint, kind text, entity uuid, salt bytea, body bytea,
    body_hash bytea, hash bytea, PRIMARY KEY (station, epoch, seq));
CREATE TABLE bare_photo (id bytea PRIMARY KEY, data bytea NOT NULL);
ALTER TABLE bare_photo ALTER data SET STORAGE EXTERNAL;
"""
_TYPES = (
    "int4", "int8", "int8", "int8", "int8", "int8", "text", "text", "int8", "text", "uuid",
    "bytea", "bytea", "bytea", "bytea",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """A busy desk and the server that it syncs with."""

    server: Cluster
    office: Services
    desk: Services


@contextmanager
def _pair() -> Iterator[Pair]:
    programs = installed() or embedded()
    with TemporaryDirectory() as folder, cluster(programs=programs) as server:
        clock = SetClock()
        office = found_office(Path(folder) / "office", clock)
        desk = enrol(office, "Desk", "desk", Path(folder) / "desk", clock)
        register(desk, REGISTRATIONS)
        yield Pair(server, office, desk)
        for station in (desk, office):
            station.post.database.close()


@cache
def _standing() -> Pair:
    """One pair for all benches of this file: it takes longer to make than to measure."""
    stack = ExitStack()
    import atexit

    atexit.register(stack.close)
    return stack.enter_context(_pair())


def register(desk: Services, count: int) -> None:
    """Arrivals as a desk writes them, each with a photo of 60 kB that no packing makes smaller."""
    chance = random.Random(2026)
    database = desk.post.database
    for start in range(0, count, UNIT):
        with database.write("Thu Hà") as unit:
            for number in range(start, min(count, start + UNIT)):
                person, request = (UUID(int=chance.getrandbits(128)) for _ in range(2))
                details = to_fields(invented(chance, number, None))
                photo = unit.keep_photo(chance.randbytes(PHOTO_BYTES))
                unit.set("person", person, details | {"photo": photo})
                unit.set(
                    "accreditation", request,
                    {"person": person, "category": "DEL", "state": "approved",
                     "arrived": unit.now, "walk_in": True},
                )  # fmt: skip
                serial = make_serial(database.station, unit.chain.epoch, unit.next_badge_count())
                unit.record(
                    "badge.issue", badge_id(serial),
                    {"person": person, "category": "DEL", "zones": ["A", "B"],
                     "first_day": "2025-10-25", "days": 2, "digits": "1" * 198, "key": "00ff00ff"},
                )  # fmt: skip


def fresh_hub(pair: Pair, name: str) -> str:
    """An empty hub of the pair's event; the answer is the route to it."""
    pair.office.sync.found_hub(pair.server.create(name))
    return pair.server.route(name)


def run(station: Services, route: str) -> SyncReport:
    report = None
    for step in station.sync.run(route):
        report = step.report or report
    assert report is not None
    return report


def copy_bench() -> Figures:
    """A desk's first sync: all rows and photos, each checked at the hub; the floor is a bare
    binary COPY of the same bytes, which are in memory already, in two transactions. Of several
    turns, each with its own floor, the one whose ratio is the median."""
    pair = _standing()
    database = pair.desk.post.database
    with database.read() as connection:
        chains = sorted(journal.heads(connection))
        entries = [
            (*entry_row(entry)[:10], entry.entity, *entry_row(entry)[11:])
            for chain in chains
            for entry in journal.suffix(connection, chain, limit=1_000_000)
        ]
        names = sorted(queries.photo_ids(connection))
        photos = [(bytes.fromhex(n), queries.photo(connection, n) or b"") for n in names]
    _copied(pair.server, entries, photos)  # the server's first log files are written here
    gc.collect()
    gc.freeze()  # no station has all those rows and photos in memory
    turns = []
    for turn in range(TURNS):
        floor = _copied(pair.server, entries, photos)
        route = fresh_hub(pair, f"accredit_bench{turn}")
        _settle(pair.server)
        began = time.perf_counter()
        report = run(pair.desk, route)
        measured = time.perf_counter() - began
        turns.append((measured / floor, measured, floor))
        assert report.photos_out == REGISTRATIONS
        assert report.rows_out >= 3 * REGISTRATIONS
        if turn:
            pair.server.drop(f"accredit_bench{turn}")
    gc.unfreeze()
    ratio, measured, floor = statistics.median_low(turns)
    return f"first sync, {REGISTRATIONS:,} registrations, COPY", measured, floor, ratio, 2.0


def _settle(server: Cluster) -> None:
    """Writes out what earlier turns left in the server's memory: neither side is to pay for it."""
    with psycopg.connect(server.url(), autocommit=True) as root:
        root.execute("CHECKPOINT")


def _copied(
    server: Cluster, entries: list[tuple[object, ...]], photos: list[tuple[bytes, bytes]]
) -> float:
    with psycopg.connect(server.create("accredit_bare")) as connection:
        connection.execute(_BARE)
        connection.commit()
        _settle(server)
        began = time.perf_counter()
        for table, types, rows in (
            ("bare_journal", _TYPES, entries),
            ("bare_photo", ("bytea", "bytea"), photos),
        ):
            with (
                connection.cursor() as cursor,
                cursor.copy(f"COPY {table} FROM STDIN (FORMAT BINARY)") as copy,
            ):
                copy.set_types(types)
                for row in rows:
                    copy.write_row(row)
            connection.commit()
        return time.perf_counter() - began


def exchange_bench() -> Figures:
    """A station that is in sync asks again, from the opening of the line to its end."""
    pair = _standing()
    route = pair.server.route("accredit_bench0")
    run(pair.desk, route)
    times = []
    for _ in range(EXCHANGES):
        began = time.perf_counter()
        run(pair.desk, route)
        times.append(time.perf_counter() - began)
    measured = statistics.median(times)
    turns = round_trips(pair, "accredit_bench0")
    bar = _EXCHANGE_BAR_SECONDS
    return f"exchange of a synced pair, {turns} round trips", measured, bar, measured / bar, 1.0


def round_trips(pair: Pair, database: str) -> int:
    """How often the station waits for the server in one exchange, logging in and all."""
    with CutLine(pair.server.port) as line:
        run(pair.desk, pair.server.route(database, port=line.port))
        return line.turns


def sync_memory_bench() -> tuple[str, float, float, float, float, str]:
    """The higher peak of two processes: a desk that sends 3,000 registrations with their photos,
    and an office that takes them all."""
    pair = _standing()
    route = fresh_hub(pair, "accredit_memory")
    sent = in_a_process(pair.desk, route)
    taken = in_a_process(pair.office, route)
    assert sent["photos_out"] == taken["photos_in"] == REGISTRATIONS
    peak = max(sent["peak_mb"], taken["peak_mb"])
    return "first sync, peak memory", peak, _PEAK_BAR_MB, peak / _PEAK_BAR_MB, 1.0, "MB"


def in_a_process(station: Services, route: str) -> dict[str, float]:
    """The figures of `sync_run`; the station is closed here, and stays so."""
    folder = station.post.database.folder
    station.post.database.close()
    words = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.sync_run", str(folder), route]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


BENCHES: tuple[Callable[[], tuple[object, ...]], ...] = (
    copy_bench,
    exchange_bench,
    sync_memory_bench,
)


if __name__ == "__main__":
    for bench in BENCHES:
        name, measured, floor, ratio, bar, *_ = bench()
        print(f"{name}: {measured:.4f}, floor {floor:.4f}, {ratio:.2f} of {bar}")
