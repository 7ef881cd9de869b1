"""What a set of rows means, by another road than the program's: from who knew what when they wrote.

The merge goes by the dots that each write names. This goes by how far each writer's journal truly
reached, which no program sees, and so would find a write that names too much or too little.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from accredit_app.domain.journal import Dot
from accredit_app.domain.same import groups
from tests.simulator.ledger import Written

Place = tuple[UUID, str, str]
"""A field: of which thing, of which family, by which name."""


def live_values(rows: Iterable[Written]) -> dict[Place, set[Dot]]:
    """For each field the writes that nobody overwrote who could read them."""
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
            if not any(other.read(row.entry) for other in known if other is not row)
        }
        for place, known in writes.items()
    }


def bans_in_force(rows: Iterable[Written]) -> dict[UUID, set[Dot]]:
    """For each person the bans that nobody lifted to whom they stood; an erased lift names none,
    and whoever could read it before had no ban before him that it had lifted."""
    bans: dict[UUID, list[Written]] = defaultdict(list)
    lifts: dict[UUID, list[Written]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.entry.order):
        if row.entry.kind in ("ban.add", "ban.lift"):
            (bans if row.entry.kind == "ban.add" else lifts)[row.entry.entity].append(row)
    return {
        who: {
            row.entry.dot
            for row in known
            if all(lift.entry.body is None for lift in _lifted(row, lifts[who]))
        }
        for who, known in bans.items()
    }


def _lifted(ban: Written, lifts: list[Written]) -> list[Written]:
    """The lifts, oldest first, whose writer knew of a ban and of no lift of it."""
    found: list[Written] = []
    for lift in lifts:
        if lift.knew_of(ban.entry) and not any(lift.read(other.entry) for other in found):
            found.append(lift)
    return found


def decisions_in_force(rows: Iterable[Written]) -> dict[UUID, set[Dot]]:
    """For each pair of people, or scan, the decisions that nobody overruled who knew of them, and
    that nobody took back by name. What a purge has erased overrules nothing."""
    told: dict[UUID, list[Written]] = defaultdict(list)
    taken_back: dict[UUID, set[Dot]] = defaultdict(set)
    for row in rows:
        kind, entity = row.entry.kind, row.entry.entity
        if kind in ("person.undecide", "notice.unseen"):
            names = row.entry.content().get("names", [])
            taken_back[entity] |= {Dot(*dot) for dot in names}  # type: ignore[attr-defined]  # of lists
        elif kind in ("person.merge", "person.distinct", "notice.seen"):
            told[entity].append(row)
    return {
        entity: {
            row.entry.dot
            for row in known
            if row.entry.dot not in taken_back[entity]
            and not any(
                other.knew_of(row.entry)
                for other in known
                if other is not row and other.entry.body is not None
            )
        }
        for entity, known in told.items()
    }


def identities(rows: Iterable[Written]) -> dict[UUID, frozenset[UUID]]:
    """Who is one with whom, by all the decisions in some rows."""
    known = list(rows)
    standing = {dot for dots in decisions_in_force(known).values() for dot in dots}
    verbs: dict[UUID, set[str]] = defaultdict(set)
    people: dict[UUID, tuple[bytes, bytes]] = {}
    for row in known:
        if row.entry.dot in standing and "people" in row.entry.content():
            verbs[row.entry.entity].add(row.entry.kind)
            one, other = row.entry.content()["people"]  # type: ignore[misc]  # a list of two
            people[row.entry.entity] = (UUID(one).bytes, UUID(other).bytes)
    merged = [people[pair] for pair, said in verbs.items() if said == {"person.merge"}]
    return {
        UUID(bytes=one): frozenset(UUID(bytes=each) for each in many)
        for many in groups(merged).values()
        for one in many
    }


def united_values(rows: Iterable[Written]) -> dict[tuple[frozenset[UUID], str], set[Dot]]:
    """For people who are one, the values of each field that stand side by side: those that nobody
    overwrote who knew of them, and who wrote of that identity or took both for one person."""
    known = list(rows)
    decided = [row for row in known if row.entry.kind.startswith("person.") and not _sets(row)]
    found: dict[tuple[frozenset[UUID], str], set[Dot]] = {}
    for many in set(identities(decided).values()):
        writes = [row for row in known if row.entry.entity in many and _sets(row)]
        took = {id(row): _took_for_one(row, decided) for row in writes}
        for field in {field for row in writes for field in _fields(row)}:
            said = [row for row in writes if field in _fields(row)]
            found[many, field] = {
                row.entry.dot
                for row in said
                if not any(
                    other.read(row.entry) and row.entry.entity in took[id(other)]
                    for other in said
                    if other is not row
                )
            }
    return found


def _took_for_one(row: Written, decided: list[Written]) -> frozenset[UUID]:
    """Those whom the writer of a row took for the person that it is about."""
    whom = row.entry.entity
    if row.older:
        return frozenset({whom})
    seen = identities(
        other if row.read(other.entry) else replace(other, entry=replace(other.entry, body=None))
        for other in decided
        if row.knew_of(other.entry)
    )
    return seen.get(whom, frozenset()) | {whom}


def _sets(row: Written) -> bool:
    return row.entry.kind == "person.set"


def _fields(row: Written) -> dict[str, object]:
    cells = row.entry.content().get("f", {})
    assert isinstance(cells, dict)
    return cells
