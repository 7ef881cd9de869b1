"""What a row, a photo, a question costs a hub and a station: measured on real ones, in this run.

A desk writes registrations into an encrypted store, sends them to a PostgreSQL with the hub's
functions, and an office takes them. Each method that the sync calls is timed from outside, over
loopback, so that what the hub's client does is the hub's. Nothing else should be running.
"""

import os
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import psycopg
from cluster import cluster, embedded
from stations import SetClock, enrol, found_office

from accredit_app.domain.badges import badge_id, make_serial
from accredit_app.domain.fields import to_fields
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store.database import Unit
from accredit_app.sync.exchange import Exchange, Login, open_exchange
from tests.benchmarks.bench_people import invented

PEOPLE, PHOTO, SMALL = 400, 60_000, 9_000
_CHAINS, _DEEP = 99, 600


@dataclass(frozen=True, slots=True)
class Prices:
    """Seconds each, for a hub and for a station; and rows as a real desk wrote them."""

    hub: Mapping[str, float]
    station: Mapping[str, float]
    samples: Mapping[str, Sequence[Entry]]


def register(unit: Unit, chance: random.Random, number: int) -> None:
    """One arrival with all its rows, from the form to the badge in the hand."""
    person, request, job = (UUID(int=chance.getrandbits(128)) for _ in range(3))
    portrait, small = (unit.keep_photo(chance.randbytes(size)) for size in (PHOTO, SMALL))
    unit.set("person", person, to_fields(invented(chance, number, None)) | {"photo": portrait})
    unit.set(
        "accreditation", request,
        {"person": person, "category": "DEL", "state": "approved", "arrived": unit.now},
    )  # fmt: skip
    serial = make_serial(unit.chain.station, unit.chain.epoch, unit.next_badge_count())
    badge = badge_id(serial)
    unit.record(
        "badge.issue", badge,
        {"person": person, "category": "DEL", "zones": ["A", "B"], "first_day": "2026-11-23",
         "days": 3, "digits": "1" * 198, "key": "00ff00ff", "thumbnail": small},
    )  # fmt: skip
    unit.record("print.queue", job, {"serial": serial, "printer": "front", "at": unit.now})
    unit.record("print.sent", job, {})
    unit.record("print.printed", job, {})
    unit.record("badge.print", badge, {"job": job})
    unit.record("badge.hand_over", badge, {})


def others(unit: Unit, chance: random.Random) -> None:
    """A scan and a revocation."""
    serial = make_serial(unit.chain.station, unit.chain.epoch, unit.next_badge_count())
    unit.record(
        "scan.add", UUID(int=chance.getrandbits(128)),
        {"at": unit.now, "station": 5, "zone": "A", "direction": "in", "serial": serial,
         "person": UUID(int=chance.getrandbits(128)), "answer": "admit", "reason": "ok", "list": 7},
    )  # fmt: skip
    unit.record("badge.revoke", badge_id(serial), {"reason": "lost at the hotel"})


class Watch:
    """Times of named work: the total, and what it was spread over."""

    def __init__(self) -> None:
        self.total: dict[str, float] = {}
        self.times: dict[str, int] = {}

    def each(self, name: str, times: int, work: Callable[[], Any]) -> Any:
        began = time.perf_counter()
        answer = work()
        self.total[name] = self.total.get(name, 0.0) + time.perf_counter() - began
        self.times[name] = self.times.get(name, 0) + times
        return answer

    def price(self, name: str, *, less: float = 0.0) -> float:
        """Seconds each, `less` being what every question costs."""
        return max(self.total[name] / self.times[name] - less, 1e-9)


def measured() -> Prices:
    """Measures all prices; takes about half a minute."""
    with TemporaryDirectory() as folder, cluster(programs=embedded()) as server:
        clock = SetClock()
        office = found_office(Path(folder) / "office", clock)
        desk = enrol(office, "Desk", "desk", Path(folder) / "desk", clock)
        chance = random.Random(2026)
        for start in range(0, PEOPLE, 20):
            with desk.post.database.write("Thu Hà") as unit:
                for number in range(start, start + 20):
                    register(unit, chance, number)
        with desk.post.database.write("Thu Hà") as unit:
            others(unit, chance)
        office.sync.found_hub(server.create("accredit_cost"))
        _run(office, server.route("accredit_cost"))
        number = desk.post.database.station
        with desk.post.database.write("") as unit:
            password = (unit.secret("hub.login") or b"").decode()
        hub = open_exchange(
            server.route("accredit_cost"), event=desk.post.event().id,
            login=Login(number, password),
        )  # fmt: skip
        watch = Watch()
        try:
            rows = _push(desk, hub, watch)
            _photos(desk, office, hub, watch)
            _take(office, rows, watch)
            question = _questions(hub, watch)
            chains = _many_chains(server.url("accredit_cost"), hub, watch)
        finally:
            hub.close()
            for station in (desk, office):
                station.post.database.close()
    return _prices(watch, rows, question=question, chains=chains)


def _run(station: Services, route: str) -> None:
    for _step in station.sync.run(route):
        pass


def _push(desk: Services, hub: Exchange, watch: Watch) -> list[Entry]:
    near = StoreJournal(desk.post)
    chain, rows = near.own_chain, []
    while part := watch.each(
        "row read", 500, partial(near.suffix, chain, after=len(rows), limit=500)
    ):
        rows += part
        last = Head(part[-1].seq, part[-1].hash)
        signature = watch.each("signature", 1, partial(near.sign_head, chain, last))
        for _ in range(20):
            watch.each("verification", 1, partial(near.worth, chain, last, signature))
        watch.each("row pushed", len(part), partial(hub.push, part, head_signature=signature))
    watch.times["row read"] = len(rows)
    for _ in range(50):
        watch.each("chain at hand", len(near.heads()), near.heads)
        watch.each("small write", 1, lambda: near.note_clock(clock_offset()))
    return rows


def clock_offset() -> Any:
    from datetime import timedelta

    return timedelta(milliseconds=random.randrange(1_000))


def _photos(desk: Services, office: Services, hub: Exchange, watch: Watch) -> None:
    near, far = StoreJournal(desk.post), StoreJournal(office.post)
    for _ in range(20):
        names = sorted(watch.each("name listed", 2 * PEOPLE, near.photo_ids_held))
    for start in range(0, len(names), 500):
        part = names[start : start + 500]
        watch.each("name looked up", len(part), lambda part=part: hub.want(part))
    for start in range(0, len(names), 50):
        part = names[start : start + 50]
        found = watch.each("photo read", 50, lambda part=part: near.photos(part))
        watch.each("photo kept at the hub", 50, lambda found=found: hub.put_photos(found.items()))
    for start in range(0, len(names), 50):
        part = names[start : start + 50]
        found = watch.each("photo read at the hub", 50, lambda part=part: hub.photos(part))
        watch.each("photo proved", 50, lambda part=part: hub.intact(part))
        watch.each("photo kept", 50, lambda found=found: far.keep_photos(found))


def _take(office: Services, rows: Sequence[Entry], watch: Watch) -> None:
    """Rows in parts as a pull brings them, then one at a time for the price of a transaction."""
    near = StoreJournal(office.post)
    many = len(rows) - 20
    for start in range(0, many, 500):
        part = rows[start : min(start + 500, many)]
        watch.each("row taken", len(part), lambda part=part: near.accept(part))
    for row in rows[many:]:
        watch.each("transaction", 1, lambda row=row: near.accept([row]))


def _questions(hub: Exchange, watch: Watch) -> float:
    """Questions with next to nothing in them; then all the rows, and all of them proved."""
    times = []
    for _ in range(60):
        began = time.perf_counter()
        hub.want([])
        times.append(time.perf_counter() - began)
    (chain,) = [c for c, head in hub.heads().items() if head.seq > PEOPLE]
    vector: dict[Chain, int] = {c: head.seq for c, head in hub.heads().items() if c != chain}
    after = 0
    while part := hub_pull(hub, {**vector, chain: after}, watch):
        after = part[-1].seq
    watch.each("row proved", after, lambda: hub.receipt(chain, reread=True))
    return statistics.median(times)


def hub_pull(hub: Exchange, vector: Mapping[Chain, int], watch: Watch) -> list[Entry]:
    began = time.perf_counter()
    rows = hub.pull(vector, limit=500)
    spent = time.perf_counter() - began
    if len(rows) == 500:
        watch.total["row read at the hub"] = watch.total.get("row read at the hub", 0.0) + spent
        watch.times["row read at the hub"] = watch.times.get("row read at the hub", 0) + 500
    return rows


_FILLED = """
INSERT INTO accredit_hub.journal
    SELECT s, s, q, q, 0, 0, 'An', '1', 1,
           CASE WHEN q %% 200 = 0 THEN 'badge.revoke' ELSE 'person.set' END,
           gen_random_uuid(), sha256('1'), decode(repeat('00', 300), 'hex'), sha256('2'),
           sha256(int8send(q))
    FROM generate_series(500, 499 + %(chains)s) s, generate_series(1, %(deep)s) q;
INSERT INTO accredit_hub.head (station, epoch, seq, hash)
    SELECT s, s, %(deep)s, sha256(int8send(%(deep)s))
    FROM generate_series(500, 499 + %(chains)s) s;
ANALYZE;
"""


def _many_chains(url: str, hub: Exchange, watch: Watch) -> tuple[float, float]:
    """What each further chain adds to a greeting, and to a question for rows."""
    few = {chain: head.seq for chain, head in hub.heads().items()}
    before = (_quickest(lambda: hub.greet(few)), _quickest(lambda: hub.pull(few, limit=500)))
    with psycopg.connect(url, autocommit=True) as root:
        for statement in _FILLED.strip().split(";\n"):
            root.execute(statement.rstrip(";") % {"chains": _CHAINS, "deep": _DEEP})  # type: ignore[arg-type]  # our own text
    all_of_them = {chain: head.seq for chain, head in hub.heads().items()}
    hub.greet(all_of_them)
    greeted = _quickest(lambda: hub.greet(all_of_them))
    nothing = _quickest(lambda: hub.pull(all_of_them, limit=500))
    return max(greeted - before[0], 0) / _CHAINS, max(nothing - before[1], 0) / _CHAINS


def _quickest(work: Callable[[], object]) -> float:
    """What the work takes when nothing else disturbs it: small differences are asked of it."""
    times = []
    for _ in range(25):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def _prices(
    watch: Watch, rows: Sequence[Entry], *, question: float, chains: tuple[float, float]
) -> Prices:
    share = question / 500
    size = (PHOTO + SMALL) / 2

    def by_byte(name: str, *, per: int = 50) -> tuple[float, float]:
        """A photo's price, a fifth by the piece and the rest by the byte."""
        whole = watch.price(name, less=question / per if "hub" in name else 0.0)
        return whole / 5, whole * 4 / 5 / size

    kept, kept_byte = by_byte("photo kept at the hub")
    read, read_byte = by_byte("photo read at the hub")
    own_kept, own_kept_byte = by_byte("photo kept")
    own_read, own_read_byte = by_byte("photo read")
    hub = {
        "question": question,
        "row pushed": watch.price("row pushed", less=share),
        "row read": watch.price("row read at the hub", less=share),
        "row proved": watch.price("row proved"),
        "chain greeted": chains[0],
        "chain looked at": chains[1],
        "voucher": chains[0] / 2,
        "name looked up": watch.price("name looked up", less=share),
        "photo kept": kept,
        "photo byte kept": kept_byte,
        "photo read": read,
        "photo byte read": read_byte,
        "photo proved": watch.price("photo proved", less=question / 50),
    }
    transaction = watch.price("transaction")
    station = {
        "row read": watch.price("row read"),
        "row taken": watch.price("row taken", less=transaction / 500),
        "transaction": transaction,
        "signature": watch.price("signature"),
        "verification": watch.price("verification"),
        "chain at hand": watch.price("chain at hand"),
        "small write": watch.price("small write"),
        "name listed": watch.price("name listed"),
        "photo kept": own_kept,
        "photo byte kept": own_kept_byte,
        "photo read": own_read,
        "photo byte read": own_read_byte,
    }
    each = len(rows) // PEOPLE
    people = {"person": rows[:each], "registration": rows[: each * PEOPLE]}
    rest = {name: [row for row in rows if row.kind == kind]
            for name, kind in (("scan", "scan.add"), ("revocation", "badge.revoke"))}  # fmt: skip
    return Prices(hub, station, {**people, **rest})


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = measured()
    for whose in (found.hub, found.station):
        for name, seconds in whose.items():
            print(f"{name:20} {seconds * 1e6:10.2f} µs")
