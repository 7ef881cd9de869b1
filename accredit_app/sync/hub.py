"""The hub in a database: one implementation for a hub file and for PostgreSQL.

It checks each chain before it keeps a row and never looks into a row's body. It does not verify
signatures: it keeps them, and readers that hold the trust list verify.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, RowMapping, Table, func, inspect, select, update
from sqlalchemy.dialects import postgresql, sqlite

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, Vector, first_break, hash_body
from accredit_app.errors import SyncError
from accredit_app.sync import hub_tables as t
from accredit_app.sync.exchange import (
    BODY_LIMIT,
    PHOTO_LIMIT,
    PUSH_LIMIT,
    REVOKING,
    Alarm,
    AlarmKind,
    ChainError,
    HubState,
    Receipt,
)
from accredit_app.sync.hub_engine import transaction

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_LONG = 1 << 63
_LAM_LIMIT = 1 << 62
"""Far above any honest counter: a higher one would leave no room for the rows after it."""


class _Refusal(Exception):  # noqa: N818 - carries an alarm out of a transaction to be undone
    def __init__(self, entry: Entry, kind: AlarmKind, *, held: bytes) -> None:
        super().__init__(kind)
        self.entry = entry
        self.kind = kind
        self.held = held


class SqlHub:
    """An `Exchange` over SQL, opened for one event; for one thread at a time."""

    def __init__(self, engine: Engine, *, event: UUID | None, create: bool = False) -> None:
        self._engine = engine
        self._event = event
        self._on_server = engine.dialect.name == "postgresql"
        try:
            self._prepare(create=create)
        except SyncError:
            engine.dispose()
            raise

    def _prepare(self, *, create: bool) -> None:
        with transaction(self._engine, write=create) as connection:
            if create:
                self._create(connection)
            elif not inspect(connection).has_table(t.about.name):
                raise SyncError(
                    "There is no hub here yet",
                    "The database answers, but holds no hub. Make it: accredit hub init.",
                )
            self._admit(connection)

    def _create(self, connection: Connection) -> None:
        if self._on_server:  # two offices that init at once would trip over each other
            connection.execute(select(func.pg_advisory_xact_lock(0x4143_4352)))
        t.metadata.create_all(connection)
        if self._on_server:  # photos are JPEG: trying to compress them costs and gains nothing
            connection.exec_driver_sql("ALTER TABLE hub_photo ALTER data SET STORAGE EXTERNAL")
        self._insert(connection, t.about, [{"id": 1, "event": self._event, "schema": t.SCHEMA}])

    def _admit(self, connection: Connection) -> RowMapping:
        about = connection.execute(select(t.about)).mappings().one()
        if about["schema"] > t.SCHEMA:
            raise SyncError(
                "The hub is newer than this station",
                "Update this station's program, then sync again. Nothing was changed.",
            )
        if self._event and about["event"] and about["event"] != self._event:
            raise SyncError(
                "This hub belongs to another event",
                "Check the hub's address. Nothing was sent and nothing was taken.",
            )
        return about

    def _insert(
        self, connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """Inserts rows, leaving alone those whose key is there."""
        insert = postgresql.insert(table) if self._on_server else sqlite.insert(table)
        connection.execute(insert.on_conflict_do_nothing(), rows)

    # -- greeting

    def hello(self) -> HubState:
        with transaction(self._engine, write=False) as connection:
            about = self._admit(connection)
            clock: datetime | None = None
            if self._on_server:
                clock = connection.execute(select(func.clock_timestamp())).scalar_one()
            return HubState(about["event"], clock and clock.astimezone(UTC), about["schema"])

    def heads(self) -> dict[Chain, Head]:
        with transaction(self._engine, write=False) as connection:
            return _heads(connection)

    def last_seen(self) -> dict[int, datetime]:
        """When each station last brought rows of its own, by the hub's clock."""
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.station)).all()
        return {row.station: _aware(row.last_seen) for row in rows}

    def signatures(self) -> dict[Chain, tuple[int, bytes]]:
        """For each chain that its station signed: up to which row, and the signature."""
        signed = t.head.c.signature.is_not(None)
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.head).where(signed)).all()
        return {Chain(row.station, row.epoch): (row.signed_seq, row.signature) for row in rows}

    def alarms(self) -> tuple[Alarm, ...]:
        """Every chain that was refused, oldest first."""
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.alarm).order_by(t.alarm.c.id)).all()
        return tuple(
            Alarm(
                _aware(row.at), Chain(row.station, row.epoch), row.seq,
                AlarmKind(row.kind), row.offered, row.held,
            )
            for row in rows
        )  # fmt: skip

    # -- rows

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        chain = _check_batch(entries)
        try:
            with transaction(self._engine, write=True) as connection:
                self._claim_event(connection)
                head = self._append(connection, chain, entries)
                if head_signature is not None:
                    self._note_signature(connection, entries[-1], head_signature)
                return head
        except _Refusal as refusal:
            self._raise_alarm(refusal)
            raise _chain_error(chain, refusal) from None

    def _claim_event(self, connection: Connection) -> None:
        if self._event is not None:
            connection.execute(
                update(t.about).where(t.about.c.event.is_(None)).values(event=self._event)
            )
        self._admit(connection)

    def _append(self, connection: Connection, chain: Chain, entries: Sequence[Entry]) -> Head:
        key = {"station": chain.station, "epoch": chain.epoch}
        self._insert(connection, t.head, [{**key, "seq": 0, "hash": GENESIS}])
        where = (t.head.c.station == chain.station) & (t.head.c.epoch == chain.epoch)
        row = connection.execute(select(t.head).where(where).with_for_update()).one()
        head = Head(row.seq, row.hash)
        if entries[0].seq > head.seq + 1:
            raise SyncError(
                "Rows are missing in between",
                f"The hub holds {head.seq} rows of station {chain.station} and was offered row "
                f"{entries[0].seq}. Nothing was changed; sync again from the start.",
            )
        known = [entry for entry in entries if entry.seq <= head.seq]
        fresh = entries[len(known) :]
        if known:
            _compare(connection, chain, known)
        if fresh:
            broken = first_break(head, fresh)
            if broken is not None:
                linked = broken is not fresh[0] or not _whole(broken)
                kind = AlarmKind.DAMAGED if linked else AlarmKind.FORK
                raise _Refusal(broken, kind, held=head.hash)
            connection.execute(t.journal.insert(), [_values(entry) for entry in fresh])
            head = Head(fresh[-1].seq, fresh[-1].hash)
            connection.execute(update(t.head).where(where).values(seq=head.seq, hash=head.hash))
        return head

    def _note_signature(self, connection: Connection, last: Entry, signature: bytes) -> None:
        where = (t.head.c.station == last.station) & (t.head.c.epoch == last.epoch)
        newer = func.coalesce(t.head.c.signed_seq, 0) <= last.seq
        signed = {"signed_seq": last.seq, "signature": signature}
        connection.execute(update(t.head).where(where, newer).values(signed))
        now = func.current_timestamp()
        seen = {"station": last.station, "last_seen": now}
        insert = postgresql.insert(t.station) if self._on_server else sqlite.insert(t.station)
        connection.execute(
            insert.values(seen).on_conflict_do_update(
                index_elements=[t.station.c.station], set_={"last_seen": now}
            )
        )

    def _raise_alarm(self, refusal: _Refusal) -> None:
        entry = refusal.entry
        values = {
            "station": entry.station, "epoch": entry.epoch, "seq": entry.seq,
            "kind": refusal.kind.value, "offered": entry.hash, "held": refusal.held,
        }  # fmt: skip
        with transaction(self._engine, write=True) as connection:
            self._insert(connection, t.alarm, [values])

    def revocations(self, vector: Vector) -> list[Entry]:
        found: list[Entry] = []
        with transaction(self._engine, write=False) as connection:
            for chain, after in _behind(_heads(connection), vector):
                revoking = t.journal.c.kind.in_(sorted(REVOKING))
                found += _entries(connection, _suffix(chain, after=after).where(revoking))
        return found

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        found: list[Entry] = []
        with transaction(self._engine, write=False) as connection:
            for chain, after in _behind(_heads(connection), vector):
                rows = _suffix(chain, after=after).limit(limit - len(found))
                found += _entries(connection, rows)
                if len(found) >= limit:
                    break
        return found

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        with transaction(self._engine, write=False) as connection:
            event = self._admit(connection)["event"]
            head = _heads(connection).get(chain, Head(0, GENESIS))
            if reread and _reread(connection, chain) != head:
                raise SyncError(
                    "The hub's own rows are damaged",
                    f"Read back, the rows of station {chain.station} do not lead to their end. "
                    "Keep this station's data and call the event office.",
                )
        return Receipt(event, chain, head, reread)

    # -- photos

    def want(self, photo_ids: Collection[str]) -> set[str]:
        with transaction(self._engine, write=False) as connection:
            there = connection.execute(
                select(t.photo.c.id).where(t.photo.c.id.in_(_named(photo_ids)))
            )
            return set(photo_ids) - {row.id.hex() for row in there}

    def put_photos(self, photos: Mapping[str, bytes]) -> None:
        for photo_id, data in photos.items():
            if hashlib.sha256(data).hexdigest() != photo_id or len(data) > PHOTO_LIMIT:
                raise SyncError(
                    "A photo is damaged or too large",
                    f"The photo {photo_id[:12]}… was not taken, nor those sent along with it.",
                )
        # In one order for all stations: else two that send the same photos wait for each other.
        rows = [{"id": bytes.fromhex(name), "data": photos[name]} for name in sorted(photos)]
        with transaction(self._engine, write=True) as connection:
            self._admit(connection)
            if rows:
                self._insert(connection, t.photo, rows)

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        with transaction(self._engine, write=False) as connection:
            self._admit(connection)
            rows = connection.execute(select(t.photo).where(t.photo.c.id.in_(_named(photo_ids))))
            return {row.id.hex(): bytes(row.data) for row in rows}

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        if not self._on_server:
            held = self.photos(photo_ids)
            return {name for name in held if hashlib.sha256(held[name]).hexdigest() == name}
        sound = func.sha256(t.photo.c.data) == t.photo.c.id
        wanted = t.photo.c.id.in_(_named(photo_ids))
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.photo.c.id).where(wanted, sound))
            return {row.id.hex() for row in rows}

    def close(self) -> None:
        self._engine.dispose()


def _check_batch(entries: Sequence[Entry]) -> Chain:
    """The one chain of a batch. Refuses what no database could keep as it is."""
    if not entries:
        raise ValueError("a push without rows")
    chain = entries[0].chain
    if len(entries) > PUSH_LIMIT or any(entry.chain != chain for entry in entries):
        raise ValueError("a push takes rows of one chain, and a limited number of them")
    for seq, entry in enumerate(entries, entries[0].seq):
        if entry.seq != seq or not _fits(entry):
            raise ChainError(
                chain,
                AlarmKind.DAMAGED,
                title="A row cannot be kept",
                text=f"Row {entry.seq} of station {chain.station} is out of bounds. "
                "Nothing was changed at the hub.",
            )
    return chain


def _fits(entry: Entry) -> bool:
    texts = (entry.operator, entry.app_version, entry.kind)
    times = (entry.wall, entry.offset)
    return (
        0 <= entry.station < 1 << 16
        and 1 <= entry.seq < _LONG
        and 0 <= entry.schema < 1 << 32
        and 0 <= entry.epoch < _LONG
        and 0 <= entry.lam < _LAM_LIMIT
        and all(-_LONG <= number < _LONG for number in times)
        and not any(_UNSTORABLE.search(text) or len(text) > 1_000 for text in texts)
        and len(entry.body or b"") + len(entry.salt or b"") <= BODY_LIMIT
        and len(entry.hash) == len(entry.body_hash) == 32
    )


def _whole(entry: Entry) -> bool:
    return entry.body is None or (
        entry.salt is not None and hash_body(entry.salt, entry.body) == entry.body_hash
    )


def _compare(connection: Connection, chain: Chain, offered: Sequence[Entry]) -> None:
    """Replayed rows must be the rows that are there; an erased body still has its hash."""
    first, last = offered[0].seq, offered[-1].seq
    rows = _suffix(chain, after=first - 1).where(t.journal.c.seq <= last)
    held = {entry.seq: entry for entry in _entries(connection, rows)}
    for entry in offered:
        there = held[entry.seq]
        erased = there.body is None or entry.body is None
        if there != entry and not (erased and there.hash == entry.hash):
            raise _Refusal(entry, AlarmKind.FORK, held=there.hash)


def _chain_error(chain: Chain, refusal: _Refusal) -> ChainError:
    seq = refusal.entry.seq
    if refusal.kind is AlarmKind.FORK:
        title = "This station's journal has split"
        text = (
            f"Row {seq} of station {chain.station} differs from the one at the hub "
            f"({refusal.entry.hash.hex()[:12]}… here, {refusal.held.hex()[:12]}… there): a copy of "
            "the station, or an old backup, was put to work. Nothing is lost and nothing was "
            "changed. Call a supervisor."
        )
    else:
        title = "A row is damaged"
        text = (
            f"Row {seq} of station {chain.station} does not match its own checksum. Nothing was "
            "changed at the hub. Call a supervisor, and run: accredit journal verify."
        )
    return ChainError(chain, refusal.kind, title=title, text=text)


def _heads(connection: Connection) -> dict[Chain, Head]:
    rows = connection.execute(select(t.head).order_by(t.head.c.station, t.head.c.epoch))
    return {Chain(row.station, row.epoch): Head(row.seq, bytes(row.hash)) for row in rows}


def _behind(heads: Mapping[Chain, Head], vector: Vector) -> list[tuple[Chain, int]]:
    """Chains that reach beyond the vector, and from where."""
    lag = [(chain, head.seq, vector.get(chain, 0)) for chain, head in heads.items()]
    return [(chain, after) for chain, seq, after in lag if seq > after]


def _suffix(chain: Chain, *, after: int) -> Any:
    c = t.journal.c
    beyond = (c.station == chain.station, c.epoch == chain.epoch, c.seq > after)
    return select(t.journal).where(*beyond).order_by(c.seq)


def _entries(connection: Connection, rows: Any) -> list[Entry]:
    return [Entry(*row) for row in connection.execute(rows)]


def _values(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in t.ENTRY_FIELDS}


def _reread(connection: Connection, chain: Chain) -> Head | None:
    """Where the stored rows lead when each is hashed again; None if one does not fit."""
    head = Head(0, GENESIS)
    options = {"yield_per": 1_000}
    with connection.execute(_suffix(chain, after=0), execution_options=options) as rows:
        for part in rows.partitions():
            entries = [Entry(*row) for row in part]
            if first_break(head, entries) is not None:
                return None
            head = Head(entries[-1].seq, entries[-1].hash)
    return head


def _named(photo_ids: Iterable[str]) -> list[bytes]:
    return [bytes.fromhex(name) for name in photo_ids]


def _aware(moment: datetime) -> datetime:
    """SQLite keeps UTC without saying so."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
