"""What a set of rows means, by another road than the program's: from who knew what when they wrote.

The merge goes by the dots that each write names. This goes by how far each writer's journal truly
reached, which no program sees, and so would find a write that names too much or too little.
"""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from accredit_app.domain.journal import Dot
from tests.simulator.ledger import Written

Place = tuple[UUID, str, str]
"""A field: of which thing, of which family, by which name."""


def live_values(rows: Iterable[Written]) -> dict[Place, set[Dot]]:
    """For each field the writes that nobody overwrote who knew of them."""
    writes: dict[Place, list[Written]] = defaultdict(list)
    for row in rows:
        name, _, verb = row.entry.kind.partition(".")
        if verb == "set":
            for field in row.entry.content().get("f", {}):  # type: ignore[attr-defined]  # a register's cells
                writes[row.entry.entity, name, field].append(row)
    return {
        place: {
            row.entry.dot
            for row in known
            if not any(other.knew_of(row.entry) for other in known if other is not row)
        }
        for place, known in writes.items()
    }


def bans_in_force(rows: Iterable[Written]) -> dict[UUID, set[Dot]]:
    """For each person the bans that nobody lifted who knew of them."""
    bans: dict[UUID, list[Written]] = defaultdict(list)
    lifts: dict[UUID, list[Written]] = defaultdict(list)
    for row in rows:
        if row.entry.kind in ("ban.add", "ban.lift"):
            (bans if row.entry.kind == "ban.add" else lifts)[row.entry.entity].append(row)
    return {
        who: {
            row.entry.dot
            for row in known
            if not any(lift.knew_of(row.entry) for lift in lifts[who])
        }
        for who, known in bans.items()
    }
