"""Alerts in a hub's tables: revocations ahead of their chains, each with its signature.

Every function works inside the caller's transaction. An alert is kept as it came, and stays when
its row has come by its chain, for those who lack it. One whose row a purge has erased goes with it.
"""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, delete, exists, select, update
from sqlalchemy.dialects import sqlite

from accredit_app.domain.journal import Entry, Vector
from accredit_app.sync import hub_tables as t
from accredit_app.sync.alerts import ALERT_BODY, ALERT_PAGE, Alert
from accredit_app.sync.exchange import REVOKING
from accredit_app.sync.hub_chains import behind, heads
from accredit_app.sync.hub_purge import bared

_ROW = [t.urgent.c[name] for name in t.ENTRY_FIELDS]


def leave(connection: Connection, alerts: Sequence[Alert]) -> None:
    """Keeps alerts, but for those whose rows a purge has erased and those that are no alerts."""
    kept = bared(connection, [alert.entry for alert in alerts])
    for entry, alert in zip(kept, alerts, strict=True):
        if entry.body is None or len(entry.body) > ALERT_BODY or entry.kind not in REVOKING:
            continue
        values = {name: getattr(entry, name) for name in t.ENTRY_FIELDS}
        values |= {"signature": alert.signature, "settled": _is_in_chain(connection, entry)}
        connection.execute(sqlite.insert(t.urgent).values(values).on_conflict_do_nothing())


def _is_in_chain(connection: Connection, entry: Entry) -> bool:
    c = t.journal.c
    there = exists().where(
        c.station == entry.station, c.epoch == entry.epoch, c.seq == entry.seq, c.hash == entry.hash
    )
    return bool(connection.execute(select(there)).scalar_one())


def settle(connection: Connection, entries: Iterable[Entry]) -> None:
    """Notes that rows have come by their chain of which there may be alerts."""
    c = t.urgent.c
    for entry in entries:
        if entry.kind in REVOKING:
            same = (c.station == entry.station, c.epoch == entry.epoch, c.seq == entry.seq)
            connection.execute(
                update(t.urgent).where(*same, c.hash == entry.hash).values(settled=True)
            )


def left(
    connection: Connection, vector: Vector, *, after: int, without: Collection[int]
) -> list[Alert]:
    """One answer: alerts beyond the vector, and those whose rows are in no chain here, in the order
    in which they came, behind the place `after`."""
    c = t.urgent.c
    there = (c.place > after, c.station.not_in(list(without)))
    found = _alerts(connection, *there, c.settled.is_(False))
    for chain, held in behind(heads(connection), vector):
        beyond = (c.station == chain.station, c.epoch == chain.epoch, c.seq > held)
        found += _alerts(connection, *there, *beyond, c.settled.is_(True))
    return sorted(found, key=lambda alert: alert.place)[:ALERT_PAGE]


def _alerts(connection: Connection, *where: object) -> list[Alert]:
    query = select(*_ROW, t.urgent.c.signature, t.urgent.c.place).where(*where)  # type: ignore[arg-type]  # a list of clauses
    rows = connection.execute(query.order_by(t.urgent.c.place).limit(ALERT_PAGE))
    return [Alert(Entry(*entry), bytes(signature), place) for *entry, signature, place in rows]


def disown(connection: Connection, alerts: Sequence[Alert]) -> None:
    """Removes alerts."""
    places = [alert.place for alert in alerts]
    connection.execute(delete(t.urgent).where(t.urgent.c.place.in_(places)))
