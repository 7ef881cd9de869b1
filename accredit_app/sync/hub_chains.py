"""Chains in a hub's tables: rows are appended, compared, read and proved here.

Every function works inside the caller's transaction. No row is kept before its chain was checked,
and none is refused for what it says.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, select, update
from sqlalchemy.dialects import sqlite

from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Entry,
    Head,
    Vector,
    first_break,
    proves_its_body,
)
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync import hub_tables as t
from accredit_app.sync.exchange import BODY_LIMIT, PHOTO_LIMIT, PUSH_LIMIT, AlarmKind, ChainError
from accredit_app.sync.hub_purge import bared, obey
from accredit_app.sync.vouchers import SPAN, Voucher, merged

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_LONG = 1 << 63
_LAM_LIMIT = 1 << 62
"""Far above any honest counter: a higher one would leave no room for the rows after it."""


class Refusal(Exception):  # noqa: N818 - carries an alarm out of a transaction to be undone
    def __init__(self, entry: Entry, kind: AlarmKind, *, held: bytes) -> None:
        super().__init__(kind)
        self.entry = entry
        self.kind = kind
        self.held = held


def insert_missing(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows, leaving alone those whose key is there."""
    connection.execute(sqlite.insert(table).on_conflict_do_nothing(), rows)


def append(connection: Connection, entries: Sequence[Entry]) -> Head:
    """Appends consecutive rows of one chain, which `check_batch` has passed; returns its new end.

    Raises `Refusal` for a fork or a damaged row, `SyncError` for a gap; the caller rolls back.
    """
    chain = entries[0].chain
    key = {"station": chain.station, "epoch": chain.epoch}
    insert_missing(connection, t.head, [{**key, "seq": 0, "hash": GENESIS}])
    where = (t.head.c.station == chain.station) & (t.head.c.epoch == chain.epoch)
    row = connection.execute(select(t.head).where(where)).one()
    head = Head(row.seq, row.hash)
    if entries[0].seq > head.seq + 1:
        raise gap(entries[0], held=head.seq)
    known = [entry for entry in entries if entry.seq <= head.seq]
    fresh = entries[len(known) :]
    if known:
        _compare(connection, chain, known)
    if fresh:
        broken = first_break(head, fresh)
        if broken is not None:
            # A sound row that does not follow ours follows another: the chain has split.
            split = broken is fresh[0] and _whole(broken)
            kind = AlarmKind.FORK if split else AlarmKind.DAMAGED
            raise Refusal(broken, kind, held=head.hash)
        kept = bared(connection, fresh)
        connection.execute(t.journal.insert(), [_row(entry) for entry in kept])
        obey(connection, kept)
        head = Head(fresh[-1].seq, fresh[-1].hash)
        connection.execute(update(t.head).where(where).values(seq=head.seq, hash=head.hash))
    return head


def gap(offered: Entry, *, held: int) -> SyncError:
    """What is told to a station whose rows begin beyond those that are held."""
    return SyncError(
        "Rows are missing in between",
        say(
            "The hub's rows of station {station} end at row {held}, and row {offered} was "
            "offered. Nothing was changed; sync again from the start.",
            held=held,
            station=offered.station,
            offered=offered.seq,
        ),
    )


def keep_voucher(connection: Connection, chain: Chain, voucher: Voucher) -> None:
    """Keeps a signature over a chain up to a row that is there."""
    key = {"station": chain.station, "epoch": chain.epoch}
    where = (t.head.c.station == chain.station) & (t.head.c.epoch == chain.epoch)
    newer = func.coalesce(t.head.c.signed_seq, 0) <= voucher.seq
    signed = {"signed_seq": voucher.seq, "signature": voucher.signature}
    connection.execute(update(t.head).where(where, newer).values(signed))
    row = sqlite.insert(t.voucher).values(
        key | {"span": (voucher.seq - 1) // SPAN} | voucher._asdict()
    )
    connection.execute(
        row.on_conflict_do_update(
            index_elements=[t.voucher.c.station, t.voucher.c.epoch, t.voucher.c.span],
            set_={"seq": row.excluded.seq, "signature": row.excluded.signature},
            where=t.voucher.c.seq <= row.excluded.seq,
        )
    )


def vouchers(connection: Connection, vector: Vector) -> dict[Chain, tuple[Voucher, ...]]:
    """Each chain's newest voucher, and those beyond the vector."""
    newest, others = {}, {}
    for row in connection.execute(select(t.head).where(t.head.c.signature.is_not(None))):
        newest[Chain(row.station, row.epoch)] = Voucher(row.signed_seq, bytes(row.signature))
    for chain, after in behind(heads(connection), vector):
        c = t.voucher.c
        beyond = (c.station == chain.station, c.epoch == chain.epoch, c.seq > after)
        rows = connection.execute(select(c.seq, c.signature).where(*beyond).order_by(c.span))
        others[chain] = [Voucher(row.seq, bytes(row.signature)) for row in rows]
    return merged(newest, others)


def visit_is_due(connection: Connection, station: int) -> bool:
    """Whether a minute has passed since that station's visit was last noted."""
    lately = t.station.c.last_seen.between(func.datetime("now", "-1 minute"), func.datetime("now"))
    noted = select(t.station.c.station).where(t.station.c.station == station, lately)
    return connection.execute(noted).first() is None


def note_visit(connection: Connection, station: int) -> None:
    """Keeps that a station was here itself."""
    now = func.current_timestamp()
    seen = {"station": station, "last_seen": now}
    connection.execute(
        sqlite.insert(t.station)
        .values(seen)
        .on_conflict_do_update(index_elements=[t.station.c.station], set_={"last_seen": now})
    )


def raise_alarm(connection: Connection, refusal: Refusal) -> None:
    """Keeps what was refused; one that is known already adds nothing."""
    entry = refusal.entry
    values = {
        "station": entry.station, "epoch": entry.epoch, "seq": entry.seq,
        "kind": refusal.kind.value, "offered": entry.hash, "held": refusal.held,
    }  # fmt: skip
    insert_missing(connection, t.alarm, [values])


def check_batch(entries: Sequence[Entry], *, gaps: bool = False) -> None:
    """Refuses what is not one run of one chain, and what no database could keep as it is.

    With `gaps`, rows in between may be left out.
    """
    if not entries:
        raise ValueError("a push without rows")
    chain = entries[0].chain
    if len(entries) > PUSH_LIMIT or any(entry.chain != chain for entry in entries):
        raise ValueError("a push takes rows of one chain, and a limited number of them")
    for seq, entry in enumerate(entries, entries[0].seq):
        if (entry.seq != seq and not gaps) or not _fits(entry):
            raise ChainError(
                chain,
                AlarmKind.DAMAGED,
                title="A row cannot be kept",
                text=say(
                    "Row {number} of station {station} is out of bounds. "
                    "Nothing was changed at the hub.",
                    number=entry.seq,
                    station=chain.station,
                ),
            )


def check_photos(photos: Mapping[str, bytes]) -> None:
    """Refuses photos, all of them, if one does not hash to its name or is too large."""
    for photo_id, data in photos.items():
        if hashlib.sha256(data).hexdigest() != photo_id or len(data) > PHOTO_LIMIT:
            raise spoilt_photo()


def spoilt_photo() -> SyncError:
    """What is told to a station whose photos were refused."""
    return SyncError(
        "A photo is damaged or too large",
        "Neither it nor the photos sent along with it were taken by the hub. Nothing on this "
        "station is lost: sync again, and a photo that is damaged here stays behind.",
    )


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
    return entry.body is None or proves_its_body(entry)


def _compare(connection: Connection, chain: Chain, offered: Sequence[Entry]) -> None:
    """Replayed rows must be the rows that are there; an erased body still has its hash."""
    first, last = offered[0].seq, offered[-1].seq
    rows = suffix(chain, after=first - 1).where(t.journal.c.seq <= last)
    held = {entry.seq: entry for entry in entries_of(connection, rows)}
    for entry in offered:
        there = held[entry.seq]
        erased = there.body is None or entry.body is None
        if there != entry and not (erased and there.hash == entry.hash):
            raise Refusal(entry, AlarmKind.FORK, held=there.hash)


def chain_error(refusal: Refusal) -> ChainError:
    """What is told to the station whose rows were refused."""
    chain = refusal.entry.chain
    if refusal.kind is AlarmKind.FORK:
        title = say("This station's journal has split")
        text = say(
            "Row {number} of station {station} differs from the one at the hub ({ours}… here, "
            "{theirs}… there): a copy of the station, or an old backup, was put to work. Nothing "
            "is lost and nothing was changed. A supervisor can bring this copy home: by the button "
            "beside this message, or by accredit station adopt.",
            number=refusal.entry.seq,
            station=chain.station,
            ours=refusal.entry.hash.hex()[:12],
            theirs=refusal.held.hex()[:12],
        )
    else:
        title = say("A row is damaged")
        text = say(
            "Row {number} of station {station} does not match its own checksum. Nothing was "
            "changed at the hub. Call a supervisor, and run: accredit journal verify.",
            number=refusal.entry.seq,
            station=chain.station,
        )
    return ChainError(chain, refusal.kind, title=title, text=text)


def heads(connection: Connection) -> dict[Chain, Head]:
    """How far each chain reaches at the hub."""
    rows = connection.execute(select(t.head).order_by(t.head.c.station, t.head.c.epoch))
    return {Chain(row.station, row.epoch): Head(row.seq, bytes(row.hash)) for row in rows}


def behind(ends: Mapping[Chain, Head], vector: Vector) -> list[tuple[Chain, int]]:
    """Chains that reach beyond the vector, and from where."""
    lag = [(chain, head.seq, vector.get(chain, 0)) for chain, head in ends.items()]
    return [(chain, after) for chain, seq, after in lag if seq > after]


def suffix(chain: Chain, *, after: int) -> Any:
    """The query for a chain's rows beyond `after`, oldest first."""
    c = t.journal.c
    beyond = (c.station == chain.station, c.epoch == chain.epoch, c.seq > after)
    return select(t.journal).where(*beyond).order_by(c.seq)


def entries_of(connection: Connection, rows: Any) -> list[Entry]:
    """The entries that a query of `suffix` finds."""
    return [Entry(*row) for row in connection.execute(rows)]


def _row(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in t.ENTRY_FIELDS}


def reread_chain(connection: Connection, chain: Chain) -> Head | None:
    """Where the stored rows lead when each is hashed again; None if one does not fit."""
    head = Head(0, GENESIS)
    options = {"yield_per": 1_000}
    with connection.execute(suffix(chain, after=0), execution_options=options) as rows:
        for part in rows.partitions():
            entries = [Entry(*row) for row in part]
            if first_break(head, entries) is not None:
                return None
            head = Head(entries[-1].seq, entries[-1].hash)
    return head
