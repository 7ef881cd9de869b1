"""The store against its floors: search as you type, and the commit of a desk."""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from accredit_app.domain.badges import badge_id, make_serial
from accredit_app.domain.fields import to_fields
from accredit_app.domain.people import Details
from accredit_app.store import audit, keys
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.driver import Driver, Row, connect
from accredit_app.store.fold import driver_of
from accredit_app.store.search import search

PEOPLE = 100_000
COMMITS, BLOCK = 400, 20
FOLDED = 40_000
_SEARCH_BAR_SECONDS = 0.010
_FOLD_GOAL = 20_000
_PASSPHRASE = "bench"

_FAMILIES = (
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Schmidt García O'Brien Kowalski Müller Okafor "
    "Haddad Ivanov Tanaka Kim Silva Dubois Rossi Andersson Yılmaz Mwangi Santos Hossain"
).split()
_GIVEN = (
    "An Bình Chi Dũng Minh Hà Anna José Seán Łukasz Ngozi Omar Dmitri Yuki Fatima Chen Ana Pierre "
    "Giulia Erik Elif Grace Maria Rahim Sofía Quang Thảo Đức"
).split()
_NATIVE = ("", "", "", "阮文安", "王小明", "李丽", "محمد الهاشمي", "สมชาย ใจดี", "김철수", "Иван Петров")
_TYPED = (
    "n ng ngu nguy nguye nguyen tran m mi minh minhb s sc schmidt o obr o'brien garcia lu lukasz "
    "王 小明 王小明 阮文 李 محمد الها สมชาย ใจดี 김 철수 иван c c0 c00012 c0001234 z zz zzz đức dung"
).split() + [
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
]


class _Clock:
    def now(self) -> datetime:
        return datetime(2025, 10, 25, 2, 0, tzinfo=UTC)


@contextmanager
def _station() -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        database = Database.create(
            Path(folder) / "station", passphrase=_PASSPHRASE, station=3, clock=_Clock()
        )
        with database:
            yield database


def _word(chance: random.Random) -> str:
    return "".join(chance.choice("bcdfghklmnprst") + chance.choice("aeiou") for _ in range(3))


def _details(chance: random.Random, number: int, organisation: UUID) -> Details:
    return Details(
        given_name=f"{chance.choice(_GIVEN)} {_word(chance).title()}",
        family_name=f"{chance.choice(_FAMILIES)} {_word(chance).title()}",
        native_name=chance.choice(_NATIVE),
        native_language="vi",
        honorific="Mr",
        function="Deputy Director, Department of International Cooperation",
        organisation=organisation,
        country="VN",
        birth_date=date(1980, 1, 1),
        nationality="VN",
        document_type="P",
        document_number=f"C{number:08}",
        document_issuer="VN",
        document_expiry=date(2030, 1, 1),
        language="vi",
        email=f"{_word(chance)}.{_word(chance)}@example.org",
        phone="+84 24 0000 0000",
    )


def _organisations(database: Database, chance: random.Random) -> list[UUID]:
    made = [UUID(int=chance.getrandbits(128)) for _ in range(400)]
    with database.write("Bench") as unit:
        for identity in made:
            name = f"Ministry of {_word(chance).title()} and {_word(chance).title()}"
            unit.set("organisation", identity, {"name": name, "kind": "state", "country": "VN"})
    return made


def search_bench() -> tuple[str, float, float, float, float]:
    """p95 of a typed text's answer, 50 hits, over 100,000 people; the floor is the bar itself."""
    chance = random.Random(2025)
    with _station() as database:
        organisations = _organisations(database, chance)
        for start in range(0, PEOPLE, 1_000):
            with database.write("Bench") as unit:
                for number in range(start, start + 1_000):
                    person = UUID(int=chance.getrandbits(128))
                    details = _details(chance, number, chance.choice(organisations))
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


def _desk_commit(database: Database, details: Details, person: UUID, request: UUID) -> None:
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


class _Tape:
    """The driver of a station, with a note of every statement that changes the file."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self.notes: list[tuple[str, list[Row]]] = []

    @property
    def in_transaction(self) -> bool:
        return self._driver.in_transaction

    def execute(self, sql: str, parameters: Row = (), /) -> object:
        if not sql.startswith(("SELECT", "PRAGMA")):
            self.notes.append((sql, [tuple(parameters)]))
        return self._driver.execute(sql, parameters)

    def executemany(self, sql: str, rows: object, /) -> object:
        kept = [tuple(row) for row in rows]  # type: ignore[attr-defined]  # an iterable of rows
        self.notes.append((sql, kept))
        return self._driver.executemany(sql, kept)
