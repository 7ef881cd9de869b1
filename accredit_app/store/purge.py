"""Erasing what a purge covers: bodies, salts, photos, and all that was folded from them.

An order is obeyed if it stands in the office's own chain, and for its signature under the event's
root key, which only the office has: not for the role that some row gives a station. The erasure is
one transaction with the row that orders it; what the file's pages and its log still hold is
overwritten afterwards, and that is made up for at the next start if the station was switched off in
between. That it is done is a row of the station's own, and is written only where the station has
been told where its chain stands: in an old copy of the file, that row's number may be taken. It
refuses to delete a row, for the chain must go on proving, and reaches this station's file alone: no
backup, stick or printed page.
"""

import json
import logging
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from accredit_app.domain.event import OFFICE, named_id
from accredit_app.domain.journal import Chain, Dot, Entry, readable
from accredit_app.domain.purge import (
    PURGE,
    PURGED,
    Purge,
    bare,
    pictures_in,
    purge_of,
    signed_message,
)
from accredit_app.store import queries
from accredit_app.store.driver import FAILURES, Driver
from accredit_app.store.fold import driver_of
from accredit_app.store.refold import refold

if TYPE_CHECKING:
    from accredit_app.store.database import Database, Unit

ROOT_PUBLIC: Final = "root.public"
"""Secret: the public half of the event's root key, as each station was given it at enrolment."""

_CARRIED_OUT: Final = "purge.done"
"""Secret: the purges that were carried out here (JSON: by dot, rows, photos, whether told, whether
the file was swept)."""

_BESIDE: Final = ("stick.held.*", "set aside*")
"""Secrets, as GLOB: the names of photos that other stations hold; and rows that were set aside when
a chain had split, all of which were recorded again."""

_STRIDE: Final = 5_000
_LOG = logging.getLogger(__name__)


class Progress(NamedTuple):
    """How far an erasure is, in rows; first those to erase, then those that are folded again."""

    done: int
    total: int


class Erased(NamedTuple):
    """What one purge took from this station."""

    rows: int
    photos: int


def known(driver: Driver) -> tuple[Purge, ...]:
    """Every genuine order that is in the journal here, oldest first."""
    rows = driver.execute(
        "SELECT station, epoch, seq, entity, body FROM journal WHERE kind = ? AND station = ? "
        "AND entity IN (SELECT id FROM event) AND body IS NOT NULL "
        "ORDER BY lam, epoch, seq",
        (PURGE, OFFICE),
    ).fetchall()
    if not rows:
        return ()
    root = driver.execute("SELECT data FROM secret WHERE name = ?", (ROOT_PUBLIC,)).fetchone()
    if root is None:
        return ()
    found = (_genuine(Dot(*row[:3]), UUID(bytes=row[3]), row[4], root[0]) for row in rows)
    return tuple(purge for purge in found if purge is not None)


def _genuine(dot: Dot, event: UUID, body: bytes, root: bytes) -> Purge | None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        said = readable(body) or {}
        signature = bytes.fromhex(str(said["signature"]))
        Ed25519PublicKey.from_public_bytes(root).verify(signature, signed_message(event, said))
        return purge_of(dot, said)
    except (ValueError, TypeError, KeyError, InvalidSignature):
        return None


def bared(driver: Driver, entries: Sequence[Entry]) -> list[Entry]:
    """Rows as they may be kept here: header-only where a purge that is known covers them."""
    purges = known(driver)
    return [bare(entry, purges) for entry in entries] if purges else list(entries)


def owed(driver: Driver) -> tuple[Purge, ...]:
    """The orders that are known and not yet carried out."""
    purges = known(driver)
    if not purges:
        return ()
    done = _carried_out(driver)
    return tuple(purge for purge in purges if _name(purge.dot) not in done)


def carried_out(driver: Driver) -> int:
    """How many purges were carried out here."""
    return len(_carried_out(driver))


def is_unswept(driver: Driver) -> bool:
    """Whether something was erased and its pages were not overwritten yet. The journal is not
    read for that: a page of it that is damaged must not keep the station from being opened."""
    return bool(_unswept(driver))


def carry_out(unit: "Unit") -> None:
    """Erase what is owed, within the unit."""
    for purge in owed(driver_of(unit.connection)):
        for _ in erase_steps(unit, purge):
            pass


def erase_steps(unit: "Unit", purge: Purge) -> Generator[Progress, None, Erased]:
    """Erase what a purge covers, within the unit, and fold the tables again from what is left.

    Yields how far it is; whoever stops it must undo the unit.
    """
    connection = unit.connection
    driver = driver_of(connection)
    held = {
        Chain(*row[:2]): row[2] for row in driver.execute("SELECT station, epoch, seq FROM head")
    }
    ends = {chain: min(last, held.get(chain, 0)) for chain, last in purge.upto.items()}
    covered = sum(ends.values())
    total = covered + _count(driver, "SELECT count(*) FROM journal")
    rows = done = 0
    for chain, last in sorted(ends.items()):
        for start in range(0, last, _STRIDE):
            end = min(start + _STRIDE, last)
            rows += _erase_run(driver, purge, (*chain, start, end))
            done += end - start
            yield Progress(done, total)
    photos = _drop_photos(driver)
    for folded in refold(connection):
        yield Progress(covered + folded, total)
    driver.executemany("DELETE FROM secret WHERE name GLOB ?", [(name,) for name in _BESIDE])
    _note(unit, {_name(purge.dot): _Done(rows, photos)})
    unit.refresh()
    return Erased(rows, photos)


def settle(database: "Database") -> None:
    """`erase`, and `tell` of it: for a station that knows where its chain stands."""
    erase(database)
    tell(database)


def erase(database: "Database") -> None:
    """Carry out what is owed, and overwrite what the file still holds of it. It writes no row.
    Whatever fails is made up for the next time."""
    with database.read() as connection:
        driver = driver_of(connection)
        if not owed(driver) and not _unswept(driver):
            return
    with database.write("") as unit:
        carry_out(unit)
    try:
        swept = database.sweep()
    except FAILURES as error:  # a full disk, say: the rows are erased, and the file works on
        _LOG.warning("The erased pages could not be swept: %s", error)
        return
    if not swept:
        return
    with database.write("") as unit:
        gone = _unswept(driver_of(unit.connection))
        _note(unit, {name: done._replace(swept=True) for name, done in gone.items()})


def tell(database: "Database") -> None:
    """Write down in this station's own chain what was carried out and swept, and not told yet."""
    with database.read() as connection:
        if not _untold(driver_of(connection)):
            return
    with database.write("") as unit:
        driver = driver_of(unit.connection)
        event = queries.event(unit.connection)
        if event is None:
            return
        untold = _untold(driver)
        subject = named_id(event.id, "station", str(database.station))
        for name, done in untold.items():
            dot = [int(part) for part in name.split(".")]
            unit.record(PURGED, subject, {"purge": dot, "rows": done.rows, "photos": done.photos})
        _note(unit, {name: done._replace(told=True) for name, done in untold.items()})


def tell_again(unit: "Unit", reports: Iterable[Entry]) -> None:
    """Have what some rows of this station's own told be told once more: they no longer stand."""
    driver = driver_of(unit.connection)
    done = _carried_out(driver)
    fallen = set()
    for report in reports:
        match report.content():
            case {"purge": [int(a), int(b), int(c)]}:
                fallen.add(_name(Dot(a, b, c)))
    _note(unit, {name: done[name]._replace(told=False) for name in done.keys() & fallen})


def worth_keeping(driver: Driver, names: Iterable[str]) -> frozenset[str]:
    """Those of some photos that may be kept here: after a purge, only what a row still names."""
    return frozenset(names) & _named(driver) if known(driver) else frozenset(names)


def told(driver: Driver) -> int:
    """How many purges this station has carried out and written down."""
    return sum(done.told for done in _carried_out(driver).values())


def reports(driver: Driver) -> list[tuple[int, int, Dot, int, int]]:
    """Who has said that it carried a purge out: station, wall clock (ms), purge, rows, photos."""
    rows = driver.execute(
        "SELECT station, wall, body FROM journal WHERE kind = ? AND body IS NOT NULL "
        "AND entity IN (SELECT id FROM station) ORDER BY lam, station, epoch, seq",
        (PURGED,),
    )
    found = []
    for station, wall, body in rows:
        match readable(body):
            case {"purge": [int(a), int(b), int(c)], "rows": int(erased), "photos": int(photos)}:
                found.append((station, wall, Dot(a, b, c), erased, photos))
    return found


def personal_rows(
    driver: Driver,
    spares: Iterable[str],
    *,
    station: int | None = None,
    after: int = 0,
    chain: tuple[int, int] | None = None,
) -> dict[int, int]:
    """For each station, how many of its rows here have a body that no purge would spare.

    Of one `station`, when given; beyond `after` in the order of entries; and in one of its chains
    (epoch, row) beyond a row.
    """
    kinds = tuple(spares)
    where, values = ["body IS NOT NULL", "lam > ?"], [after, *kinds]
    where.append(f"kind NOT IN ({_marks(kinds)})")
    if station is not None:
        where.append("station = ?")
        values.append(station)
    if chain is not None:
        where.append("epoch = ? AND seq > ?")
        values += chain
    rows = driver.execute(
        f"SELECT station, count(*) FROM journal WHERE {' AND '.join(where)} GROUP BY station",
        values,
    )
    return {row[0]: row[1] for row in rows}


def _erase_run(driver: Driver, purge: Purge, run: tuple[int, int, int, int]) -> int:
    kinds = tuple(sorted(purge.spares))
    return len(
        driver.execute(
            "UPDATE journal SET body = NULL, salt = NULL WHERE station = ? AND epoch = ? "
            "AND seq > ? AND seq <= ? AND (body IS NOT NULL OR salt IS NOT NULL) "
            f"AND kind NOT IN ({_marks(kinds)}) RETURNING 1",
            (*run, *kinds),
        ).fetchall()
    )


def _drop_photos(driver: Driver) -> int:
    """Delete every photo that no row names any more; returns how many."""
    named = _named(driver)
    held = [row[0] for row in driver.execute("SELECT id FROM photo").fetchall()]
    gone = [(name,) for name in held if name not in named]
    driver.executemany("DELETE FROM photo WHERE id = ?", gone)
    return len(gone)


def _named(driver: Driver) -> set[str]:
    named: set[str] = set()
    for (body,) in driver.execute("SELECT body FROM journal WHERE body IS NOT NULL"):
        named |= pictures_in(body)
    return named


class _Done(NamedTuple):
    """A purge that was carried out here: what went, and what has been done since."""

    rows: int
    photos: int
    told: bool = False
    swept: bool = False


def _carried_out(driver: Driver) -> dict[str, _Done]:
    row = driver.execute("SELECT data FROM secret WHERE name = ?", (_CARRIED_OUT,)).fetchone()
    return {} if row is None else {name: _done(*what) for name, what in json.loads(row[0]).items()}


def _done(rows: int, photos: int, told: bool, swept: bool | None = None) -> _Done:
    """Older versions told of nothing that was not swept."""
    return _Done(rows, photos, told, told if swept is None else swept)


def _untold(driver: Driver) -> dict[str, _Done]:
    return {n: done for n, done in _carried_out(driver).items() if done.swept and not done.told}


def _unswept(driver: Driver) -> dict[str, _Done]:
    return {name: done for name, done in _carried_out(driver).items() if not done.swept}


def _note(unit: "Unit", what: Mapping[str, _Done]) -> None:
    held = _carried_out(driver_of(unit.connection))
    unit.put_secret(_CARRIED_OUT, json.dumps({**held, **what}).encode())


def _name(dot: Dot) -> str:
    return ".".join(map(str, dot))


def _count(driver: Driver, question: str) -> int:
    row = driver.execute(question).fetchone()
    return int(row[0]) if row is not None else 0


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
