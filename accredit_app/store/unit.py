"""A unit of work: the changes of one service call, each with its journal entry.

Whatever a unit records is one transaction: all of it is there after a power cut, or none. A unit
refuses to change a table by itself: it appends entries, and the fold writes the tables.
"""

import hashlib
import os
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app import __version__
from accredit_app.domain.fields import to_json
from accredit_app.domain.journal import (
    GENESIS,
    LAM_LIMIT,
    Chain,
    Dot,
    Entry,
    Head,
    canonical,
    chain_hash,
    hash_body,
)
from accredit_app.domain.merge import CARRIED, DECISIONS, NOTHING, differ, family
from accredit_app.domain.same import named
from accredit_app.errors import Conflict
from accredit_app.store.driver import Driver
from accredit_app.store.fields import DEFAULTS
from accredit_app.store.fold import Fold, driver_of
from accredit_app.store.types import to_instant

SCHEMA: Final = 1
"""Version of the bodies that this program writes."""

SALT_BYTES: Final = 16
EPOCH_BITS: Final = 63
_STANDING: Final = (
    "SELECT station, epoch, clock_offset, seq, hash, (SELECT coalesce(max(lam), 0) FROM head) "
    "FROM local LEFT JOIN head USING (station, epoch)"
)
_SERIALS_AN_EPOCH: Final = 1 << 20
_SERIAL_TAG: Final = (1 << 18) - 1

INSERT_ENTRY: Final = (
    "INSERT INTO journal (station, epoch, seq, lam, wall, offset, operator, app_version, schema, "
    "kind, entity, salt, body, body_hash, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
UPSERT_HEAD: Final = (
    "INSERT INTO head (station, epoch, seq, hash, lam) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (station, epoch) DO UPDATE SET "
    "seq = excluded.seq, hash = excluded.hash, lam = max(lam, excluded.lam)"
)


def entry_row(entry: Entry) -> tuple[object, ...]:
    """An entry as `INSERT_ENTRY` takes it."""
    return (
        entry.station,
        entry.epoch,
        entry.seq,
        entry.lam,
        entry.wall,
        entry.offset,
        entry.operator,
        entry.app_version,
        entry.schema,
        entry.kind,
        entry.entity.bytes,
        entry.salt,
        entry.body,
        entry.body_hash,
        entry.hash,
    )


class Unit:
    """One transaction that is under way. It is made by `Database.write` and ends with it."""

    def __init__(
        self,
        connection: Connection,
        *,
        operator: str,
        now: datetime,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.now = now
        self.operator = operator
        self._connection = connection
        self._driver: Driver = driver_of(connection)
        self._random = random
        self._pending: list[Entry] = []
        self._read_through = False
        self._wall = to_instant(now) // 1000
        self.refresh()

    def refresh(self) -> None:
        """Look again at the file: entries were appended to it beside this unit's own."""
        self._fold = Fold(self._driver)
        row = self._driver.execute(_STANDING).fetchone()
        assert row is not None, "a station's file always says whose it is"
        station, epoch, self._offset, seq, link, self._lam = row
        self.chain = Chain(station, epoch)
        self._head = Head(seq or 0, link or GENESIS)

    @property
    def connection(self) -> Connection:
        """A connection that sees everything recorded so far in this unit."""
        self._read_through = True
        self.flush()
        return self._connection

    def set(
        self,
        kind: str,
        entity: UUID,
        fields: Mapping[str, object],
        *,
        settle: bool = False,
        assumed: Collection[str] = (),
    ) -> Entry | None:
        """Write the fields of a person, an organisation … that differ from what is shown.

        `kind` is the family ("person"); values are the domain's or their JSON. A write removes the
        values that this station knows of. Where stations disagree about a field and the given
        value is the one shown, the others stay for a supervisor, unless `settle` says that this
        is the decision. `assumed` names fields that nobody typed: the entry says so, for whoever
        looks at a disagreement. None if there is nothing to write.
        """
        defaults = DEFAULTS[kind]
        state = self._fold.whole(entity, kind)
        parts = self._fold.parts(entity, kind)
        cells: dict[str, object] = {}
        registers = state.registers
        for name, value in fields.items():
            new = to_json(value)
            live = registers.get(name)
            old = live[-1].value if live else defaults.get(name)
            if type(new) is not type(old) or new != old or (settle and live and differ(live)):
                cells[name] = [new, named(parts, kind, name)]
        if not cells and state is not NOTHING:
            return None
        body: dict[str, object] = {"f": cells}
        if guessed := sorted(cells.keys() & set(assumed)):
            body["assumed"] = guessed
        return self._append(f"{kind}.set", entity, body)

    def reopen(
        self, kind: str, entity: UUID, name: str, told: Sequence[tuple[object, Dot]]
    ) -> tuple[Entry, ...]:
        """Put values of a field side by side again that a decision had settled.

        `told` are the values as JSON, each with the entry that said it, which is named as `was`.
        """
        dots = named(self._fold.parts(entity, kind), kind, name)
        return tuple(
            self._append(f"{kind}.set", entity, {"f": {name: [value, dots]}, "was": list(dot)})
            for value, dot in told
        )

    def record(self, kind: str, entity: UUID, body: Mapping[str, object]) -> Entry:
        """Append one entry; `body` may hold the domain's values. `ValueError` for a kind that no
        station of this version would understand.
        """
        if family(kind) is None and kind not in CARRIED:
            raise ValueError(f"{kind} is no kind of entry")
        return self._append(kind, entity, {name: to_json(value) for name, value in body.items()})

    def _append(self, kind: str, entity: UUID, body: dict[str, object]) -> Entry:
        content = canonical(body)
        salt = self._random(SALT_BYTES)
        bare = Entry(
            station=self.chain.station,
            epoch=self.chain.epoch,
            seq=self._head.seq + 1,
            lam=next_lam(self._lam),
            wall=self._wall,
            offset=self._offset,
            operator=self.operator,
            app_version=__version__,
            schema=SCHEMA,
            kind=kind,
            entity=entity,
            salt=salt,
            body=content,
            body_hash=hash_body(salt, content),
            hash=b"",
        )
        entry = sealed(bare, self._head.hash)
        self._head = Head(entry.seq, entry.hash)
        self._lam = entry.lam
        self._pending.append(entry)
        self._fold.add(entry, body=body)
        if self._read_through or kind in DECISIONS:
            self.flush()
        return entry

    def keep_photo(self, jpeg: bytes) -> str:
        """Store a picture under its SHA-256, given in hexadecimal; again is no harm."""
        name = hashlib.sha256(jpeg).hexdigest()
        self._driver.execute("INSERT OR IGNORE INTO photo (id, data) VALUES (?, ?)", (name, jpeg))
        return name

    def secret(self, name: str) -> bytes | None:
        """A secret of this station that is in no journal (a signing key, a device's setting)."""
        row = self._driver.execute("SELECT data FROM secret WHERE name = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    def put_secret(self, name: str, data: bytes) -> None:
        """Keep a secret of this station; it never leaves this file."""
        self._driver.execute(
            "INSERT INTO secret (name, data) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET data = excluded.data",
            (name, data),
        )

    def next_badge_count(self) -> int:
        """The next number for a serial of this epoch: 0, 1, 2 … without a gap."""
        row = self._driver.execute("UPDATE local SET badges = badges + 1 RETURNING badges")
        count = int(row.fetchall()[0][0]) - 1
        if count >= _SERIALS_AN_EPOCH:
            raise Conflict(
                "This station has used up its serials",
                "No badge was made. Ask the event office to open a new epoch on this station.",
            )
        return count

    def set_clock_offset(self, milliseconds: int) -> None:
        """Note by how much the hub found this station's clock wrong; later entries carry it."""
        self._driver.execute("UPDATE local SET clock_offset = ?", (milliseconds,))
        self._offset = milliseconds

    def new_epoch(self) -> Chain:
        """Begin a new chain: after a restore or a clone, the old numbers may be used elsewhere.

        Serials carry the low bits of the epoch, so one that shares them with an older epoch of
        this station is passed over.
        """
        self.flush()
        used = {
            row[0] & _SERIAL_TAG
            for row in self._driver.execute(
                "SELECT epoch FROM head WHERE station = ?", (self.chain.station,)
            )
        }
        used.add(self.chain.epoch & _SERIAL_TAG)
        epoch = random_epoch(self._random)
        while epoch & _SERIAL_TAG in used:
            epoch = random_epoch(self._random)
        self._driver.execute("UPDATE local SET epoch = ?, badges = 0", (epoch,))
        self.chain = Chain(self.chain.station, epoch)
        self._head = Head(0, GENESIS)
        return self.chain

    def flush(self) -> None:
        """Write what was recorded so far; the transaction stays open."""
        if not self._pending:
            return
        self._driver.executemany(INSERT_ENTRY, map(entry_row, self._pending))
        self._driver.execute(UPSERT_HEAD, (*self.chain, *self._head, self._lam))
        self._pending.clear()
        self._fold.write()


def next_lam(lam: int) -> int:
    """The counter of the entry that follows; it ends where hubs and stations take no higher one."""
    return min(lam + 1, LAM_LIMIT - 1)


def sealed(entry: Entry, previous: bytes) -> Entry:
    """The entry with the hash that binds it to the one before."""
    link = chain_hash(previous, entry)
    return Entry(
        entry.station,
        entry.epoch,
        entry.seq,
        entry.lam,
        entry.wall,
        entry.offset,
        entry.operator,
        entry.app_version,
        entry.schema,
        entry.kind,
        entry.entity,
        entry.salt,
        entry.body,
        entry.body_hash,
        link,
    )


def random_epoch(random: Callable[[int], bytes]) -> int:
    """A random number of 63 bits that is not zero."""
    while True:
        epoch = int.from_bytes(random(8), "big") >> (64 - EPOCH_BITS)
        if epoch:
            return epoch
