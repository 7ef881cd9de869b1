"""What became of a close after it was written: work that it does not cover, and copies that did not
prove it.

It judges nothing by time alone: what a close covers is what it names, the ends of its station's
chains; rows that name nobody, and those of later days, are no work after it.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from accredit_app.domain.clock import LATEST
from accredit_app.domain.event import Event
from accredit_app.domain.journal import Dot
from accredit_app.domain.purge import SPARED
from accredit_app.services.close.day_close import Closed
from accredit_app.store import journal
from accredit_app.store.fold import driver_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

_DOUBTED: Final = "close.unproved"
"""Secret: closes that a copy did not prove when the office last tried (JSON: a dot each)."""


def written_after(connection: "Connection", closed: Closed, event: Event) -> int:
    """How many changes of its station, written by its own clock no later than the closed day, are
    here and not in the close."""
    covered = {closed.entry.chain: closed.entry.seq}
    for chain, head in closed.covers.items():
        covered.setdefault(chain, head.seq)
    midnight = datetime.combine(min(closed.day, LATEST.date()) + timedelta(days=1), time(), UTC)
    until = midnight - timedelta(minutes=event.utc_offset)
    spared = sorted(SPARED)
    driver = driver_of(connection)
    found = 0
    for chain, head in journal.heads(connection).items():
        after = covered.get(chain, 0)
        if chain.station == closed.station.number and head.seq > after:
            ((rows,),) = driver.execute(
                "SELECT count(*) FROM journal WHERE station = ? AND epoch = ? AND seq > ? "
                f"AND wall < ? AND kind NOT IN ({','.join('?' * len(spared))})",
                (*chain, after, round(until.timestamp() * 1000), *spared),
            ).fetchall()
            found += rows
    return found


def note_proofs(unit: "Unit", *, proved: Iterable[Closed], failed: Iterable[Closed]) -> None:
    """Keeps which closes did not prove, until they do."""
    before = doubted(unit)
    now = (before - {one.entry.dot for one in proved}) | {one.entry.dot for one in failed}
    if now != before:
        unit.put_secret(_DOUBTED, json.dumps(sorted(now)).encode())


def doubted(unit: "Unit") -> set[Dot]:
    """The closes that did not prove when the office last had a copy of them read again."""
    return {Dot(*dot) for dot in json.loads(unit.secret(_DOUBTED) or b"[]")}
