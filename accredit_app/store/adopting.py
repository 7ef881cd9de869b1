"""A chain of this station that has split: what it wrote after the split begins a chain of its own.

Two copies of one station wrote apart under one epoch, and the hub holds the other copy's rows. Here
each row after the last common one is recorded once more, in a fresh epoch: the same kind, thing,
words, operator and time. Where a body names one of the old rows it names the new one instead. The
old rows are set aside, whole, in this encrypted file. Nothing here asks a hub or decides which copy
is right, and one transaction does all of it or nothing.
"""

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from accredit_app.domain.adoption import ADOPTIONS, KIND, SERIALS
from accredit_app.domain.fields import to_json
from accredit_app.domain.journal import (
    Chain,
    Dot,
    Entry,
    Head,
    canonical,
    hash_body,
    readable,
)
from accredit_app.domain.purge import PURGED
from accredit_app.store import journal, purge
from accredit_app.store.driver import Driver
from accredit_app.store.fold import driver_of
from accredit_app.store.refold import refold
from accredit_app.store.unit import (
    INSERT_ENTRY,
    SALT_BYTES,
    UPSERT_HEAD,
    Unit,
    entry_row,
    next_lam,
    sealed,
)

SIGNED_FOR_ITS_PLACE: Final = frozenset({"day.close", "event.purge", "event.purged"})
"""Kinds whose signature speaks of the very rows that are set aside. Said again they would be false:
they are set aside with them, and whoever said them must say them anew."""

_BATCH: Final = 1_000
_SET_ASIDE: Final = "set aside"


class Split(NamedTuple):
    """Where a chain of this station and the hub's copy of it part: `common` is the last row that
    both hold, `rows` are those after it here, and `theirs` those at the hub."""

    chain: Chain
    common: Head
    rows: int
    theirs: int


class Adopted(NamedTuple):
    """What `adopt` did: `rows` were recorded again in `chain`, `left` only set aside. `serials` are
    of badges that this copy issued after the split, which the other copy may have issued too."""

    chain: Chain
    rows: int
    left: int
    serials: tuple[int, ...]


def adopt(
    unit: Unit, splits: Iterable[Split], *, by: str, random: Callable[[int], bytes]
) -> Adopted:
    """Give the rows after each split a fresh epoch, and make the folded tables anew. `by` is who
    decided it.

    `ValueError` if the journal is no longer what the splits were found in.
    """
    connection = unit.connection
    driver = driver_of(connection)
    parted = [(split, _after(connection, split)) for split in splits]
    chain = unit.new_epoch()
    for split, rows in parted:
        _tell(unit, split, rows, by=by)
    unit.flush()
    old = {entry.dot for _, rows in parted for entry in rows}
    moved: dict[Dot, Dot] = {}
    writer = _Writer(unit, driver, random)
    # A row names only rows before it: in the order in which they were written.
    for entry in sorted((row for _, rows in parted for row in rows), key=lambda row: row.order):
        if not _is_left(entry, old):
            moved[entry.dot] = writer.write(entry, moved)
    writer.flush()
    purge.tell_again(unit, (row for _, rows in parted for row in rows if row.kind == PURGED))
    for split, rows in parted:
        _set_aside(unit, rows)
        _forget(driver, split)
    for _ in refold(connection):
        pass
    unit.refresh()
    serials = sorted(serial for _, rows in parted for serial in _issued(rows))
    return Adopted(chain, len(moved), len(old) - len(moved), tuple(serials))


def set_aside(unit: Unit) -> list[Entry]:
    """Every row that was ever set aside in this file, oldest first."""
    rows: list[Entry] = []
    for place in range(_pieces(unit)):
        words = json.loads(zlib.decompress(unit.secret(f"{_SET_ASIDE} {place}") or b""))
        rows += [_from_words(row) for row in words]
    return rows


class _Writer:
    """Appends rows to the unit's present chain as they were, but for their place in it."""

    def __init__(self, unit: Unit, driver: Driver, random: Callable[[int], bytes]) -> None:
        self._driver = driver
        self._random = random
        heads = journal.heads(unit.connection)
        self._chain = unit.chain
        self._head = heads[unit.chain]
        row = driver.execute("SELECT max(lam) FROM head").fetchone()
        assert row is not None, "the adoption itself stands in the journal by now"
        self._lam = int(row[0])
        self._pending: list[Entry] = []

    def write(self, entry: Entry, moved: Mapping[Dot, Dot]) -> Dot:
        body, salt = _renamed(entry.body, moved), entry.salt
        body_hash = entry.body_hash
        if body is not None and body != entry.body:
            salt = self._random(SALT_BYTES)
            body_hash = hash_body(salt, body)
        self._lam = next_lam(self._lam)
        bare = replace(
            entry,
            epoch=self._chain.epoch,
            seq=self._head.seq + 1,
            lam=self._lam,
            salt=salt,
            body=body,
            body_hash=body_hash,
        )
        whole = sealed(bare, self._head.hash)
        self._head = Head(whole.seq, whole.hash)
        self._pending.append(whole)
        if len(self._pending) >= _BATCH:
            self.flush()
        return whole.dot

    def flush(self) -> None:
        self._driver.executemany(INSERT_ENTRY, map(entry_row, self._pending))
        self._driver.execute(UPSERT_HEAD, (*self._chain, *self._head, self._lam))
        self._pending.clear()


def _after(connection: Connection, split: Split) -> list[Entry]:
    common = journal.suffix(connection, split.chain, after=split.common.seq - 1, limit=1)
    if split.common.seq and common[0].hash != split.common.hash:
        raise ValueError("the journal was changed since it was compared")
    rows = list(_rows(connection, split))
    if len(rows) != split.rows or not rows:
        raise ValueError("the journal has grown since it was compared")
    return rows


def _rows(connection: Connection, split: Split) -> Iterator[Entry]:
    after = split.common.seq
    while part := journal.suffix(connection, split.chain, after=after, limit=_BATCH):
        yield from part
        after = part[-1].seq


def _tell(unit: Unit, split: Split, rows: list[Entry], *, by: str) -> None:
    serials = sorted(_issued(rows))
    for start in range(0, len(serials) or 1, SERIALS):
        told = {
            "chain": list(split.chain),
            "after": split.common.seq,
            "rows": len(rows),
            "head": rows[-1].hash,
            "serials": serials[start : start + SERIALS],
            "by": by,
        }
        unit.record(KIND, ADOPTIONS, told)


def _is_left(entry: Entry, old: set[Dot]) -> bool:
    if entry.kind == "day.receipt":  # the office's word on a close: one of those set aside?
        dot = entry.content().get("dot")
        return isinstance(dot, list) and tuple(dot) in old
    return entry.kind in SIGNED_FOR_ITS_PLACE


def _renamed(body: bytes | None, moved: Mapping[Dot, Dot]) -> bytes | None:
    """The body with the new names of rows that it names by their old ones; else as it is."""
    if body is None:
        return None
    content = readable(body)
    if content is None:
        return body
    named = _walk(content, moved)
    return body if named == content else canonical(named)


def _walk(value: object, moved: Mapping[Dot, Dot]) -> object:
    """Epochs are random numbers of 63 bits: what looks like an old row's name is one."""
    if isinstance(value, dict):
        return {name: _walk(one, moved) for name, one in value.items()}
    if isinstance(value, list):
        if len(value) == 3 and all(type(part) is int for part in value):
            return list(moved.get(Dot(*value), value))
        return [_walk(one, moved) for one in value]
    return value


def _issued(rows: Iterable[Entry]) -> Iterator[int]:
    return (entry.entity.int for entry in rows if entry.kind == "badge.issue")


def _forget(driver: Driver, split: Split) -> None:
    place = (*split.chain, split.common.seq)
    driver.execute("DELETE FROM journal WHERE station = ? AND epoch = ? AND seq > ?", place)
    driver.execute("DELETE FROM head WHERE station = ? AND epoch = ?", split.chain)
    if split.common.seq:
        row = driver.execute(
            "SELECT max(lam) FROM journal WHERE station = ? AND epoch = ?", split.chain
        ).fetchone()
        assert row is not None, "the common rows are still there"
        driver.execute(UPSERT_HEAD, (*split.chain, *split.common, row[0]))


def _pieces(unit: Unit) -> int:
    return int(unit.secret(f"{_SET_ASIDE}, pieces") or 0)


def _set_aside(unit: Unit, rows: list[Entry]) -> None:
    place = _pieces(unit)
    for start in range(0, len(rows), _BATCH):
        words = [to_json(list(entry_row(entry))) for entry in rows[start : start + _BATCH]]
        unit.put_secret(f"{_SET_ASIDE} {place}", zlib.compress(json.dumps(words).encode()))
        place += 1
    unit.put_secret(f"{_SET_ASIDE}, pieces", str(place).encode())


def _from_words(row: list[Any]) -> Entry:
    blobs = (None if part is None else bytes.fromhex(part) for part in row[10:])
    return journal.entry_of((*row[:10], *blobs))
