"""All entries folded again, from the first: after an upgrade, and whenever somebody asks.

A file keeps the number of the fold that wrote its tables. A version that knows more kinds of
entries, more fields or more columns has another number, and folds the whole journal again when it
first opens the file. This module refuses to guess which tables the difference concerns.
"""

import hashlib
import logging
from collections.abc import Collection, Iterator
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.journal import Entry
from accredit_app.domain.merge import KINDS
from accredit_app.store.driver import Driver
from accredit_app.store.fields import REGISTER_FIELDS
from accredit_app.store.fold import clear, driver_of, fold
from accredit_app.store.tables import FOLDED, SEARCH

RULES: Final = 2
"""To be raised when an entry comes to mean something else, or to stand in a row otherwise, while
the kinds of entries, the fields of the registers and the tables stay as they are."""

_BATCH: Final = 1_000
_LOG: Final = logging.getLogger(__name__)

_READ: Final = (
    "SELECT station, epoch, seq, lam, wall, kind, entity, body, row FROM journal "
    "WHERE row > ? ORDER BY row LIMIT ?"
)


def definition(kinds: Collection[str] = KINDS) -> int:
    """The number of a fold that knows these kinds: what it reads, what it writes, by which rules;
    1..2^31 - 1."""
    fields = {name: [field.name for field in known] for name, known in REGISTER_FIELDS.items()}
    tables = {table.name: [str(column.name) for column in table.columns] for table in FOLDED}
    whole = repr((RULES, sorted(kinds), sorted(fields.items()), sorted(tables.items()), SEARCH))
    return int.from_bytes(hashlib.sha256(whole.encode()).digest()[:4], "big") >> 1 or 1


def is_current(driver: Driver) -> bool:
    """Whether this version's fold wrote the file's tables."""
    row = driver.execute("PRAGMA user_version").fetchone()
    return row is not None and row[0] == definition()


def mark(driver: Driver) -> None:
    """Note in the file that its tables are of this version's fold."""
    driver.execute(f"PRAGMA user_version = {definition()}")


def refold(connection: Connection) -> Iterator[int]:
    """Empty the folded tables and the search, and fold every entry again, within the caller's
    transaction. Yields how many entries are folded; stopped early, the caller must undo it.
    """
    driver = driver_of(connection)
    clear(connection)
    done = row = 0
    while True:
        rows = driver.execute(_READ, (row, _BATCH)).fetchall()
        if not rows:
            break
        fold(connection, [_told(*columns) for columns in rows])
        row = rows[-1][-1]
        done += len(rows)
        yield done
    driver.execute("INSERT INTO search(search) VALUES ('optimize')")
    mark(driver)


def _told(
    station: int,
    epoch: int,
    seq: int,
    lam: int,
    wall: int,
    kind: str,
    entity: bytes,
    body: bytes | None,
    _: int,
) -> Entry:
    """An entry as far as the fold reads it."""
    return Entry(
        station, epoch, seq, lam, wall, 0, "", "", 0, kind, UUID(bytes=entity), None, body, b"", b""
    )


def bring_up_to_date(connection: Connection) -> None:
    """Fold everything again, in one transaction, if another version's fold wrote the tables."""
    if is_current(driver_of(connection)):
        return
    _LOG.info("Another version's fold wrote the tables: all entries are folded again")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        for _ in refold(connection):
            pass
    except BaseException:
        connection.rollback()
        raise
    connection.commit()
