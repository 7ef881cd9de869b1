"""Proofs over a whole station: the journal's hashes, the photos, and tables that can be made again.

Nothing here mends anything: `verify` reports, and `rebuild` makes the folded tables from a journal
that it takes as it is.
"""

import hashlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Final, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain import merge
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, chain_hash, hash_body
from accredit_app.store.database import Database
from accredit_app.store.driver import Driver
from accredit_app.store.fold import Fold, clear, driver_of
from accredit_app.store.journal import COLUMNS, entry_of, heads

_BATCH: Final = 2_000


class Progress(NamedTuple):
    """How far a long job is, in entries."""

    done: int
    total: int


class Problem(NamedTuple):
    """One thing that does not prove: where, and what is wrong with it."""

    chain: Chain | None
    seq: int | None
    what: str

    def __str__(self) -> str:
        if self.chain is None:
            return self.what
        place = f"station {self.chain.station}, epoch {self.chain.epoch}"
        return f"{place}: {self.what}" if self.seq is None else f"{place}, {self.seq}: {self.what}"


class Report(NamedTuple):
    """What `verify` found: `problems` is empty if every hash, head, photo and table proves."""

    entries: int
    chains: int
    photos: int
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        return not self.problems


def digest(connection: Connection) -> str:
    """The digest of everything folded from the journal; equal vectors must give equal digests."""
    rows = driver_of(connection).execute("SELECT id, family, state FROM entity ORDER BY id, family")
    return merge.digest((UUID(bytes=row[0]), row[1], row[2]) for row in rows)


def verify(connection: Connection, progress: Callable[[Progress], None] | None = None) -> Report:
    """Prove the whole journal; `verify_steps` does it a step a turn."""
    return _run(verify_steps(connection), progress)


def verify_steps(connection: Connection) -> Generator[Progress, None, Report]:
    """Prove every hash, number and head of the journal, every photo, and that the folded tables
    are what the journal says. Yields how far it is; returns the report.
    """
    driver = driver_of(connection)
    total = _count(driver, "journal")
    ends = heads(connection)
    problems: list[Problem] = []
    states: dict[tuple[UUID, str], merge.EntityState] = {}
    last: dict[Chain, Head] = {}
    done = 0
    for chain in _chains(driver):
        after = Head(0, GENESIS)
        for batch in _batches(driver, chain):
            for entry in batch:
                after = _prove(chain, after, entry, problems)
                name = merge.family(entry.kind)
                if name is not None:
                    key = (entry.entity, name)
                    states[key] = merge.absorb(states.get(key, merge.NOTHING), entry)
            done += len(batch)
            yield Progress(done, total)
        last[chain] = after
    problems += [
        Problem(chain, None, "the journal does not end where its head says")
        for chain in sorted({*ends, *last})
        if ends.get(chain) != last.get(chain)
    ]
    photos = 0
    for (photo,) in driver.execute("SELECT id FROM photo ORDER BY id").fetchall():
        photos += 1
        if not _photo_proves(driver, photo):
            problems.append(Problem(None, None, f"photo {photo} is not what its name says"))
        if photos % 100 == 0:
            yield Progress(done, total)
    folded = (
        (entity, name, merge.to_bytes(states[entity, name]))
        for entity, name in sorted(states, key=lambda key: (key[0].bytes, key[1]))
        if states[entity, name] is not merge.NOTHING
    )
    if merge.digest(folded) != digest(connection):
        problems.append(Problem(None, None, "the tables are not what the journal says: rebuild"))
    return Report(done, len(last), photos, tuple(problems))


class Rebuilt(NamedTuple):
    """The digest of the folded state before and after; equal unless a program's fault is found."""

    entries: int
    before: str
    after: str


def rebuild(database: Database, progress: Callable[[Progress], None] | None = None) -> Rebuilt:
    """Drop the folded tables and make them again; `rebuild_steps` does it a step a turn."""
    return _run(rebuild_steps(database), progress)


def rebuild_steps(database: Database) -> Generator[Progress, None, Rebuilt]:
    """Drop the folded tables, and the search, and fold every entry again, in one transaction.

    Yields how far it is; stopped early, it changes nothing. No unit can write until it ends.
    """
    with database.write("") as unit:
        connection = unit.connection
        driver = driver_of(connection)
        before = digest(connection)
        total = _count(driver, "journal")
        clear(connection)
        done = row = 0
        while True:
            rows = driver.execute(
                f"SELECT {COLUMNS}, row FROM journal WHERE row > ? ORDER BY row LIMIT ?",
                (row, _BATCH),
            ).fetchall()
            if not rows:
                break
            batch = Fold(driver)
            batch.add_all(entry_of(columns[:-1]) for columns in rows)
            batch.write()
            row = rows[-1][-1]
            done += len(rows)
            yield Progress(done, total)
        driver.execute("INSERT INTO search(search) VALUES ('optimize')")
        return Rebuilt(done, before, digest(connection))


V = TypeVar("V")


def _run(steps: Generator[Progress, None, V], progress: Callable[[Progress], None] | None) -> V:
    with closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                found: V = end.value
                return found
            if progress is not None:
                progress(step)


def _count(driver: Driver, table: str) -> int:
    row = driver.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(row[0]) if row is not None else 0


def _chains(driver: Driver) -> list[Chain]:
    rows = driver.execute("SELECT DISTINCT station, epoch FROM journal ORDER BY station, epoch")
    return [Chain(*row) for row in rows.fetchall()]


def _batches(driver: Driver, chain: Chain) -> Iterator[list[Entry]]:
    after: int | None = None
    while True:
        rows = driver.execute(
            f"SELECT {COLUMNS} FROM journal "
            "WHERE station = ? AND epoch = ? AND seq > ? ORDER BY seq LIMIT ?",
            (*chain, -(1 << 62) if after is None else after, _BATCH),
        ).fetchall()
        if not rows:
            return
        yield [entry_of(row) for row in rows]
        after = rows[-1][2]


def _prove(chain: Chain, after: Head, entry: Entry, problems: list[Problem]) -> Head:
    """Check one entry against the one before it, and go on from it whatever was found."""
    if entry.seq != after.seq + 1:
        problems.append(Problem(chain, entry.seq, f"does not follow entry {after.seq}"))
    if entry.body is not None and (
        entry.salt is None or hash_body(entry.salt, entry.body) != entry.body_hash
    ):
        problems.append(Problem(chain, entry.seq, "the body is not the one that was hashed"))
    if chain_hash(after.hash, entry) != entry.hash:
        problems.append(Problem(chain, entry.seq, "the hash does not fit"))
    return Head(entry.seq, entry.hash)


def _photo_proves(driver: Driver, name: str) -> bool:
    row = driver.execute("SELECT data FROM photo WHERE id = ?", (name,)).fetchone()
    return row is not None and hashlib.sha256(row[0]).hexdigest() == name
