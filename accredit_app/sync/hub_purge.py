"""A purge at a hub that is a file: what it covers loses its body there, however late it comes.

A hub file knows no roles and verifies no signature. It obeys the first station, which is every
event's office; what another one orders is kept as a row, with an alarm. No row is ever deleted.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, delete, or_, select, update
from sqlalchemy.dialects import sqlite

from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import Dot, Entry
from accredit_app.domain.purge import PURGE, Purge, bare, pictures_in, purge_of
from accredit_app.sync import hub_tables as t
from accredit_app.sync.exchange import AlarmKind

_MANY: Final = 500


def bared(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """Rows as they are kept: header-only where a purge that is known covers them."""
    purges = _known(connection)
    return [bare(entry, purges) for entry in entries]


def obey(connection: Connection, entries: Iterable[Entry]) -> None:
    """Carries out every purge among rows that were just kept."""
    for entry in entries:
        if entry.kind != PURGE or entry.body is None:
            continue
        if entry.station != OFFICE:
            _alarm(connection, entry)
            continue
        purge = _read(entry.dot, entry.body)
        if purge is not None:
            values = {**entry.dot._asdict(), "body": entry.body}
            connection.execute(sqlite.insert(t.purge).values(values).on_conflict_do_nothing())
            _erase(connection, purge)


def worth_keeping(connection: Connection, names: Iterable[str]) -> frozenset[str]:
    """Those of some photos that may be kept: after a purge, only what a row still names."""
    wanted = frozenset(names)
    if connection.execute(select(t.purge.c.seq).limit(1)).first() is None:
        return wanted
    return wanted & _named(connection)


def _known(connection: Connection) -> list[Purge]:
    found = (
        _read(Dot(row.station, row.epoch, row.seq), row.body)
        for row in connection.execute(select(t.purge))
    )
    return [purge for purge in found if purge is not None]


def _read(dot: Dot, body: bytes) -> Purge | None:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return purge_of(dot, said) if isinstance(said, dict) else None


def _erase(connection: Connection, purge: Purge) -> None:
    c, ahead = t.journal.c, t.urgent.c
    spared = sorted(purge.spares)
    for chain, last in purge.upto.items():
        connection.execute(
            update(t.journal)
            .where(c.station == chain.station, c.epoch == chain.epoch, c.seq <= last)
            .where(or_(c.body.is_not(None), c.salt.is_not(None)))
            .where(c.kind.not_in(spared))
            .values(body=None, salt=None)
        )
        connection.execute(  # without its body none of them proves anything
            delete(t.urgent)
            .where(ahead.station == chain.station, ahead.epoch == chain.epoch, ahead.seq <= last)
            .where(ahead.kind.not_in(spared))
        )
    named = _named(connection)
    held = [row.id for row in connection.execute(select(t.photo.c.id))]
    gone = [name for name in held if name.hex() not in named]
    for start in range(0, len(gone), _MANY):
        part = gone[start : start + _MANY]
        connection.execute(delete(t.photo).where(t.photo.c.id.in_(part)))


def _named(connection: Connection) -> frozenset[str]:
    bodies = select(t.journal.c.body).where(t.journal.c.body.is_not(None))
    with connection.execute(bodies, execution_options={"yield_per": 1_000}) as rows:
        return frozenset(name for row in rows for name in pictures_in(row.body))


def _alarm(connection: Connection, entry: Entry) -> None:
    values = {
        **entry.dot._asdict(), "kind": AlarmKind.PURGE.value,
        "offered": entry.hash, "held": entry.hash,
    }  # fmt: skip
    connection.execute(sqlite.insert(t.alarm).values(values).on_conflict_do_nothing())
