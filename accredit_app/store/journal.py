"""The journal as it is kept: read for sending, extended with what other stations wrote, proved.

Entries from elsewhere are taken only when they continue their chain without a gap and every hash
fits. A replay is compared bit for bit and adds nothing. Nothing here looks inside a body, refuses
one for what it says, or orders entries by a clock.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.adoption import tells_of_split
from accredit_app.domain.journal import GENESIS, LAM_LIMIT, Chain, Entry, Head, first_break
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.store import purge
from accredit_app.store.database import Database
from accredit_app.store.driver import Driver, Row
from accredit_app.store.fold import driver_of, fold
from accredit_app.store.unit import INSERT_ENTRY, UPSERT_HEAD, Unit, entry_row

_MAKE: Final[Callable[..., Entry]] = Entry
COLUMNS: Final = (
    "station, epoch, seq, lam, wall, offset, operator, app_version, schema, kind, entity, "
    "salt, body, body_hash, hash"
)
REACH: Final = 1 << 32
"""How far a counter may lie above all that were seen here and still move this station's own on.

An honest counter is never above the number of all entries there are. Whoever writes a higher one
is obeyed in nothing but the place of that entry: else a single row of a stolen desk, at the limit,
would leave no counter for the rows of all others. What is folded depends on the entries alone, so
stations whose own counters differ still hold the same."""
_INTEGER: Final = 1 << 63


def vector(connection: Connection) -> dict[Chain, int]:
    """For each chain, the last sequence number held here."""
    return {chain: head.seq for chain, head in heads(connection).items()}


def heads(connection: Connection) -> dict[Chain, Head]:
    """For each chain, the last sequence number held here and its hash."""
    rows = driver_of(connection).execute(
        "SELECT station, epoch, seq, hash FROM head ORDER BY station, epoch"
    )
    return {Chain(row[0], row[1]): Head(row[2], row[3]) for row in rows}


def own_chain(connection: Connection) -> Chain:
    """The chain that this station appends to now."""
    row = driver_of(connection).execute("SELECT station, epoch FROM local").fetchone()
    assert row is not None, "a station's file always says whose it is"
    return Chain(row[0], row[1])


def suffix(
    connection: Connection, chain: Chain, *, after: int = 0, limit: int = 500
) -> list[Entry]:
    """The entries of a chain that follow `after`, oldest first, at most `limit`."""
    rows = driver_of(connection).execute(
        f"SELECT {COLUMNS} FROM journal "
        "WHERE station = ? AND epoch = ? AND seq > ? ORDER BY seq LIMIT ?",
        (*chain, after, limit),
    )
    return [entry_of(row) for row in rows]


def of_kinds(
    connection: Connection, chain: Chain, kinds: Collection[str], *, after: int, limit: int
) -> list[Entry]:
    """The entries of some kinds in a chain that follow `after`, oldest first, at most `limit`."""
    marks = ", ".join("?" * len(kinds))
    rows = driver_of(connection).execute(
        f"SELECT {COLUMNS} FROM journal WHERE station = ? AND epoch = ? AND seq > ? "
        f"AND kind IN ({marks}) AND body IS NOT NULL ORDER BY seq LIMIT ?",
        (*chain, after, *kinds, limit),
    )
    return [entry_of(row) for row in rows]


def about(connection: Connection, entities: Iterable[UUID]) -> list[Entry]:
    """Every entry about some entities, in the order in which they are shown."""
    driver = driver_of(connection)
    found = [
        entry_of(row)
        for entity in entities
        for row in driver.execute(
            f"SELECT {COLUMNS} FROM journal WHERE entity = ?",
            (entity.bytes,),
        )
    ]
    return sorted(found, key=lambda entry: entry.order)


def accept(target: Database | Unit, entries: Sequence[Entry]) -> int:
    """Append what other stations, or this one before a restore, wrote; the answer is how many.

    All of it is taken or nothing. `SyncError` on a gap, on a chain that does not prove, and on a
    fork: two different entries under one name. If the entries lead this station's own chain on
    beyond what it holds, its disk went back in time: they are taken, and a new epoch is begun; as
    it is when another copy of this station tells that their common chain had split.
    What a purge covers is taken without its body, and a purge among the entries is carried out.
    """
    if isinstance(target, Database):
        with target.write("") as unit:
            taken = accept(unit, entries)
        if taken:
            purge.settle(target)
        return taken
    unit = target
    connection = unit.connection
    driver = driver_of(connection)
    held = heads(connection)
    within = _counter(driver) + REACH
    fresh: list[Entry] = []
    for chain, run in _by_chain(entries).items():
        head = held.get(chain, Head(0, GENESIS))
        known = [entry for entry in run if entry.seq <= head.seq]
        new = [entry for entry in run if entry.seq > head.seq]
        _compare(driver, chain, known)
        _check_run(chain, head, new)
        fresh += new
        if new:
            lam = max((entry.lam for entry in new if entry.lam <= within), default=0)
            driver.execute(UPSERT_HEAD, (*chain, new[-1].seq, new[-1].hash, lam))
    fresh = purge.bared(driver, fresh)
    driver.executemany(INSERT_ENTRY, map(entry_row, fresh))
    fold(connection, fresh)
    purge.carry_out(unit)
    if any(entry.chain == unit.chain or tells_of_split(entry, unit.chain) for entry in fresh):
        unit.new_epoch()
    unit.refresh()
    return len(fresh)


def _counter(driver: Driver) -> int:
    """The highest counter that moved this station's own."""
    row = driver.execute("SELECT coalesce(max(lam), 0) FROM head").fetchone()
    assert row is not None, "an aggregate has a row"
    return int(row[0])


def _by_chain(entries: Sequence[Entry]) -> dict[Chain, list[Entry]]:
    runs: dict[Chain, dict[int, Entry]] = {}
    for entry in entries:
        run = runs.setdefault(entry.chain, {})
        twin = run.setdefault(entry.seq, entry)
        if twin != entry:
            raise _fork(entry.chain, entry.seq, twin.hash, entry.hash)
    return {chain: [run[seq] for seq in sorted(run)] for chain, run in runs.items()}


def _compare(driver: Driver, chain: Chain, known: list[Entry]) -> None:
    if not known:
        return
    rows = driver.execute(
        f"SELECT {COLUMNS} FROM journal WHERE station = ? AND epoch = ? AND seq BETWEEN ? AND ?",
        (*chain, known[0].seq, known[-1].seq),
    )
    held = {row[2]: entry_of(row) for row in rows}
    for entry in known:
        ours = held.get(entry.seq)
        if ours is None:
            raise SyncError(
                "This station's journal has a hole",
                say(
                    "Entry {number} of station {station} is missing here. Nothing was "
                    "changed. Check the journal on this station and call the event office.",
                    number=entry.seq,
                    station=chain.station,
                ),
            )
        if _bare(ours) != _bare(entry) or (
            ours.body is not None
            and entry.body is not None
            and (ours.body, ours.salt) != (entry.body, entry.salt)
        ):
            raise _fork(chain, entry.seq, ours.hash, entry.hash)


def _bare(entry: Entry) -> tuple[object, ...]:
    """All of an entry but its body and salt, which a purge may have erased at one end."""
    row = entry_row(entry)
    return (*row[:11], *row[13:])


def _check_run(chain: Chain, head: Head, run: list[Entry]) -> None:
    if not run:
        return
    if run[0].seq != head.seq + 1:
        raise _gap(chain, head.seq, run[0].seq)
    for before, after in pairwise(run):
        if after.seq != before.seq + 1:
            raise _gap(chain, before.seq, after.seq)
    beyond = any(not (0 < entry.lam < LAM_LIMIT and abs(entry.wall) < _INTEGER) for entry in run)
    broken = run[0] if beyond else first_break(head, run)
    if broken is not None:
        raise SyncError(
            "A station's journal does not prove",
            say(
                "Entry {number} of station {station} (hash {found}) does "
                "not follow what is held here (entry {last}, hash {held}), or was "
                "altered on its way. Nothing was changed; a supervisor should look into it.",
                number=broken.seq,
                station=chain.station,
                found=broken.hash.hex()[:16],
                last=head.seq,
                held=head.hash.hex()[:16],
            ),
        )


def _gap(chain: Chain, last: int, found: int) -> SyncError:
    return SyncError(
        "Entries of a station are missing",
        say(
            "Station {station}: entry {due} should come next, but {found} came. Nothing "
            "was changed. Sync again from where this station stands.",
            station=chain.station,
            due=last + 1,
            found=found,
        ),
    )


def _fork(chain: Chain, seq: int, ours: bytes, theirs: bytes) -> SyncError:
    return SyncError(
        "Two different journals of one station",
        say(
            "Entry {number} of station {station} exists twice: {ours} here, {theirs} "
            "there. Nothing was changed. One of them comes from a copy of that station's disk; a "
            "supervisor must decide which is kept.",
            number=seq,
            station=chain.station,
            ours=ours.hex(),
            theirs=theirs.hex(),
        ),
    )


def entry_of(row: Row) -> Entry:
    """The entry in a row of `COLUMNS`."""
    return _MAKE(*row[:10], UUID(bytes=row[10]), *row[11:])


def stations_heard(connection: Connection, *, since: datetime, until: datetime) -> frozenset[int]:
    """The stations of which this journal holds an entry that was written in that time, by the
    writer's own clock."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT station FROM journal WHERE wall >= ? AND wall < ?",
        (int(since.timestamp() * 1000), int(until.timestamp() * 1000)),
    )
    return frozenset(rows.scalars())
