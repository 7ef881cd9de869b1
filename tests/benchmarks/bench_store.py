"""The store against its floors: search as you type, and the commit of a desk."""

import random
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.badges import badge_id, make_serial
from accredit_app.domain.fields import to_fields
from accredit_app.domain.people import Details
from accredit_app.store import keys, people, tokens
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.driver import Row, connect
from accredit_app.store.fold import driver_of
from accredit_app.store.journal import COLUMNS
from accredit_app.store.rows import UPSERT
from accredit_app.store.search import search
from accredit_app.store.unit import INSERT_ENTRY, UPSERT_HEAD
from tests.benchmarks.bench_people import invented, word

PEOPLE = 100_000
COMMITS, BLOCK = 400, 20
_SEARCH_BAR_SECONDS = 0.010
_PASSPHRASE = "bench"

_TYPED = (
    "n",
    "ng",
    "ngu",
    "nguy",
    "nguye",
    "nguyen",
    "tran",
    "m",
    "mi",
    "minh",
    "minhb",
    "s",
    "sc",
    "schmidt",
    "o",
    "obr",
    "o'brien",
    "garcia",
    "lu",
    "lukasz",
    "王",
    "小明",
    "王小明",
    "阮文",
    "李",
    "محمد",
    "الها",
    "สมชาย",
    "ใจดี",
    "김",
    "철수",
    "иван",
    "c",
    "c0",
    "c00012",
    "c0001234",
    "z",
    "zz",
    "zzz",
    "đức",
    "dung",
    "nguyen an",
    "minh tran",
    "anna garcia lop",
    "ministry of b",
    "ministry",
    "dmitri iv",
    "thao n",
    "an n",
    "kim yuki",
    "e f",
    "example",
)


class _Clock:
    def now(self) -> datetime:
        return datetime(2025, 10, 25, 2, 0, tzinfo=UTC)


@contextmanager
def station() -> Iterator[Database]:
    """A new, empty station in a folder that is deleted afterwards."""
    with TemporaryDirectory() as folder:
        database = Database.create(
            Path(folder) / "station", passphrase=_PASSPHRASE, station=3, clock=_Clock()
        )
        with database:
            yield database


def made_organisations(database: Database, chance: random.Random) -> list[UUID]:
    """Four hundred delegations, entered."""
    made = [UUID(int=chance.getrandbits(128)) for _ in range(400)]
    with database.write("Bench") as unit:
        for identity in made:
            name = f"Ministry of {word(chance).title()} and {word(chance).title()}"
            unit.set("organisation", identity, {"name": name, "kind": "state", "country": "VN"})
    return made


def search_bench() -> tuple[str, float, float, float, float]:
    """p95 of a typed text's answer, 50 hits, over 100,000 people; the floor is the bar itself."""
    chance = random.Random(2025)
    with station() as database:
        organisations = made_organisations(database, chance)
        for start in range(0, PEOPLE, 1_000):
            with database.write("Bench") as unit:
                for number in range(start, start + 1_000):
                    person = UUID(int=chance.getrandbits(128))
                    details = invented(chance, number, chance.choice(organisations))
                    unit.set("person", person, to_fields(details))
        times = []
        with database.read() as connection:
            for _ in range(5):
                for text in _TYPED:
                    begun = time.perf_counter()
                    search(connection, text)
                    times.append(time.perf_counter() - begun)
    p95 = statistics.quantiles(times, n=20)[-1]
    return (
        f"search, {PEOPLE:,} people, p95",
        p95,
        _SEARCH_BAR_SECONDS,
        p95 / _SEARCH_BAR_SECONDS,
        1.0,
    )


def _desk_commit(database: Database, details: Details, person: UUID, request: UUID) -> UUID:
    """What a desk commits for a walk-in: the person, the request, the badge."""
    with database.write("Thu Hà") as unit:
        unit.set("person", person, to_fields(details))
        unit.set(
            "accreditation",
            request,
            {
                "person": person,
                "category": "DEL",
                "state": "approved",
                "arrived": unit.now,
                "walk_in": True,
            },
        )
        serial = make_serial(3, unit.chain.epoch, unit.next_badge_count())
        unit.record(
            "badge.issue",
            badge_id(serial),
            {
                "person": person,
                "category": "DEL",
                "zones": ["A", "B"],
                "first_day": "2025-10-25",
                "days": 2,
                "digits": "1" * 198,
                "key": "00ff00ff",
            },
        )
    return badge_id(serial)


_Rows = list[tuple[str, list[Row]]]
WORDS = "INSERT OR REPLACE INTO search (rowid, name, other, met) VALUES (?, ?, ?, ?)"


def _rows_of(connection: Connection, details: Details, seq: int, things: Sequence[bytes]) -> _Rows:
    """All rows that one desk commit wrote, as the statements that write them."""
    driver = driver_of(connection)

    def rows(sql: str, *parameters: object) -> list[Row]:
        return driver.execute(sql, parameters).fetchall()

    person, request, badge = things
    (known,) = rows("SELECT * FROM person WHERE id = ?", person)
    (name,) = rows("SELECT name FROM organisation WHERE id = ?", known[8])
    names = " ".join(
        tokens.stored(text)
        for text in (details.given_name, details.family_name, details.native_name)
    )
    others = tokens.marked(
        " ".join(tokens.stored(text) for text in (name[0], details.document_number, details.email))
    )
    entries = rows(f"SELECT {COLUMNS} FROM journal WHERE seq > ? AND seq <= ?", seq - 3, seq)
    last = entries[-1]
    states = [
        row
        for thing in things
        for row in rows("SELECT id, family, state FROM entity WHERE id = ?", thing)
    ]
    return [
        (INSERT_ENTRY, entries),
        (UPSERT_HEAD, [(last[0], last[1], seq, last[-1], last[3])]),
        (UPSERT["entity"], states),
        (UPSERT["person"], [known]),
        (WORDS, [(known[0], names, others, people.MET)]),
        (UPSERT["accreditation"], rows("SELECT * FROM accreditation WHERE id = ?", request)),
        (UPSERT["badge"], rows("SELECT * FROM badge WHERE serial = ?", int.from_bytes(badge))),
        ("UPDATE local SET badges = ?", [(seq,)]),
    ]


def commit_bench() -> tuple[str, float, float, float, float]:
    """A desk's commit, against SQLCipher that is handed the finished rows of the same tables."""
    chance = random.Random(2025)
    ours: list[float] = []
    bare: list[float] = []
    with station() as database, station() as other:
        organisations = made_organisations(database, chance)
        made_organisations(other, chance)  # both files begin with equally many rows
        seq = len(organisations)
        folder = other.folder
        key = keys.unwrap((folder / KEY_FILE).read_bytes(), _PASSPHRASE)
        floor = connect(folder / FILE, key, writer=True)
        for _ in range(COMMITS // BLOCK):
            made: list[tuple[Details, Sequence[bytes]]] = []
            for _ in range(BLOCK):
                person, request = (UUID(int=chance.getrandbits(128)) for _ in range(2))
                details = invented(chance, chance.randrange(10**8), chance.choice(organisations))
                begun = time.perf_counter()
                badge = _desk_commit(database, details, person, request)
                ours.append(time.perf_counter() - begun)
                made.append((details, (person.bytes, request.bytes, badge.bytes)))
            with database.read() as connection:
                finished = []
                for details, things in made:
                    seq += 3
                    finished.append(_rows_of(connection, details, seq, things))
            for statements in finished:
                begun = time.perf_counter()
                floor.execute("BEGIN IMMEDIATE")
                for statement, rows in statements:
                    floor.executemany(statement, rows)
                floor.execute("COMMIT")
                bare.append(time.perf_counter() - begun)
        floor.close()
    measured, least = statistics.median(ours), statistics.median(bare)
    return "desk commit: person, request, badge", measured, least, measured / least, 1.5


if __name__ == "__main__":
    for bench in (commit_bench, search_bench):
        name, measured, floor, ratio, bar = bench()
        print(f"{name}: {measured * 1e3:.3f} ms, floor {floor * 1e3:.3f} ms, {ratio:.2f} of {bar}")
