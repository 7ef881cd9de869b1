"""The lane ahead of all other rows, looked at in the middle of a sync, where it must hold already.

What was revoked elsewhere is known here, and what was revoked here is known there with its
signature, before any other row goes. What nobody signed is not heeded.
"""

from typing import TYPE_CHECKING

from accredit_app.domain.journal import Entry, Vector
from accredit_app.domain.purge import PURGE, bare, purge_of
from accredit_app.sync import run
from accredit_app.sync.alerts import Alert
from tests.simulator.ledger import Violation
from tests.simulator.station import OFFICE, Station, alert_stands

if TYPE_CHECKING:
    from tests.simulator.world import World


def check_lane(world: "World", station: Station, *, after: int) -> None:
    """Raises `Violation` when a station has passed this step and the above is not so. `after` is
    where the hub stood in its chain when it was greeted: a late packet may have come since."""
    for alert in _alerts(world, station.vector()):
        row = alert.entry
        there = station.suffix(row.chain, after=row.seq - 1, limit=1)
        is_here = bool(there) and there[0].hash == row.hash
        genuine = alert_stands(row, alert.signature)
        if genuine and not is_here and row.hash not in station.heeded:
            raise Violation(4, f"station {station.number} did not heed {row.dot} first")
    if station.heeded - world.ledger.ever.keys():
        raise Violation(3, f"station {station.number} heeded what the hub made up")
    chain = station.own_chain
    told = {alert.entry.hash for alert in _alerts(world, {})}
    for row in station.revoking(chain, after=after, limit=run.ALERTS):
        if row.hash not in told and not _is_erased(world, row):
            raise Violation(4, f"station {station.number} did not tell {row.dot} first")


def _alerts(world: "World", vector: Vector) -> list[Alert]:
    found: list[Alert] = []
    while page := world.hub.revocations(vector, after=found[-1].place if found else 0):
        found += page
    return found


def _is_erased(world: "World", row: Entry) -> bool:
    """Whether the hub has carried out a purge that covers a row."""
    orders = [
        purge_of(entry.dot, entry.content())
        for chain, rows in world.hub_rows().items()
        for entry in rows
        if chain.station == OFFICE and entry.kind == PURGE
    ]
    return bare(row, [order for order in orders if order is not None]).body is None
