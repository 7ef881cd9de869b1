"""Proofs over a whole station: the journal's hashes, the photos, and tables that can be made again.

Nothing here mends anything: `verify` reports, and `rebuild` makes the folded tables from a journal
that it takes as it is.
"""

import hashlib
import marshal
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Final, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from accredit_app.domain import merge
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, chain_hash, hash_body
from accredit_app.store.database import Database
from accredit_app.store.driver import Driver
from accredit_app.store.fold import driver_of, fold
from accredit_app.store.journal import COLUMNS, entry_of, heads
from accredit_app.store.refold import refold
from accredit_app.store.tables import FOLDED, SEARCH, metadata

_BATCH: Final = 2_000
_PHOTOS: Final = 100
_ROWS: Final = 500
_BY_VALUE: Final = 2
"""The version of `marshal` in which equal values, however they came about, are equal bytes."""


class Progress(NamedTuple):
    """How far a long job is, in entries, and how much did not prove so far."""

    done: int
    total: int
    problems: int = 0


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

    @property
    def whole(self) -> bool:
        """Whether all rows prove, so that the tables, at least, can be made again."""
        return all(problem.chain is None for problem in self.problems)


def digest(connection: Connection) -> str:
    """The digest of everything folded from the journal; equal vectors must give equal digests."""
    rows = driver_of(connection).execute("SELECT id, family, state FROM entity ORDER BY id, family")
    return merge.digest((UUID(bytes=row[0]), row[1], row[2]) for row in rows)


def table_digests(connection: Connection) -> dict[str, str]:
    """For each folded table the SHA-256 of its rows; the order of arrival is no part of it.

    To be compared within one process: how a row is put in bytes is Python's own affair.
    """
    driver = driver_of(connection)
    found = {}
    for table in FOLDED:
        columns = [f'"{column.name}"' for column in table.columns if column.name != "row"]
        key = [f'"{column.name}"' for column in table.primary_key if column.name != "row"]
        whole = hashlib.sha256()
        rows = driver.execute(
            f'SELECT {", ".join(columns)} FROM "{table.name}" ORDER BY {", ".join(key or ["id"])}'
        )
        while part := rows.fetchmany(_ROWS):
            whole.update(marshal.dumps(part, _BY_VALUE))
        found[table.name] = whole.hexdigest()
    return found


def verify(connection: Connection, progress: Callable[[Progress], None] | None = None) -> Report:
    """Prove the whole journal; `verify_steps` does it a step a turn."""
    return _run(verify_steps(connection), progress)


def verify_steps(connection: Connection) -> Generator[Progress, None, Report]:
    """Prove every hash, number and head of the journal, every photo, and that each folded table is
    what the journal says, by folding all of it again in memory. Yields how far it is; returns the
    report.
    """
    driver = driver_of(connection)
    total = _count(driver, "journal")
    problems: list[Problem] = []
    last: dict[Chain, Head] = {}
    done = 0
    with closing(_scratch()) as scratch:
        for chain in _chains(driver):
            last[chain] = Head(0, GENESIS)
            for batch in _batches(driver, chain):
                for entry in batch:
                    last[chain] = _prove(chain, last[chain], entry, problems)
                fold(scratch, batch)
                done += len(batch)
                yield Progress(done, total, len(problems))
        told, held = table_digests(scratch), table_digests(connection)
    ends = heads(connection)
    problems += [
        Problem(chain, None, "the journal does not end where its head says")
        for chain in sorted({*ends, *last})
        if ends.get(chain) != last.get(chain)
    ]
    problems += [
        Problem(None, None, f"the table {name} is not what the journal says: rebuild")
        for name in told
        if told[name] != held[name]
    ]
    photos = [row[0] for row in driver.execute("SELECT id FROM photo ORDER BY id")]
    for place, name in enumerate(photos):
        if not _photo_proves(driver, name):
            problems.append(Problem(None, None, f"photo {name} is not what its name says"))
        if place % _PHOTOS == 0:
            yield Progress(done, total, len(problems))
    return Report(done, len(last), len(photos), tuple(problems))


def reread(connection: Connection, chain: Chain) -> Head | None:
    """Where a chain ends, each of its rows read back and hashed again; None if they do not prove,
    or do not lead to the end that is kept, or there are none."""
    problems: list[Problem] = []
    last = Head(0, GENESIS)
    for batch in _batches(driver_of(connection), chain):
        for entry in batch:
            last = _prove(chain, last, entry, problems)
    return None if problems or heads(connection).get(chain) != last else last


def _scratch() -> Connection:
    """An empty database in memory with the folded tables, for a second opinion."""
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    connection = engine.connect()
    metadata.create_all(connection, tables=FOLDED)
    connection.exec_driver_sql(SEARCH)
    return connection


class Rebuilt(NamedTuple):
    """The digest of all folded tables before and after; they differ only if the tables were not
    what the journal says.
    """

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
        before = _whole(table_digests(connection))
        total = _count(driver, "journal")
        done = 0
        for done in refold(connection):
            yield Progress(done, total)
        return Rebuilt(done, before, _whole(table_digests(connection)))


def _whole(digests: dict[str, str]) -> str:
    return hashlib.sha256(repr(sorted(digests.items())).encode()).hexdigest()


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
