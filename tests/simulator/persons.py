"""People who are one, in a disk of plain states: the store's rules over a mapping."""

from uuid import UUID

from accredit_app.domain.merge import NOTHING, EntityState, shown
from accredit_app.domain.same import NOT_SHARED, PairVerdict, groups, pair_of, united, verdict
from accredit_app.store.fields import ident
from tests.simulator.rules import States


def leaders(states: States) -> dict[bytes, bytes]:
    """For everybody who is one with others, the identity that stands for all."""
    merged = [
        (one.bytes, other.bytes)
        for (entity, name), state in states.items()
        if name == "pair" and verdict(state) is PairVerdict.MERGED
        for one, other in [pair_of(entity, state) or (entity, entity)]
    ]
    return {person: leader for leader, many in groups(merged).items() for person in many}


def whole(states: States, entity: UUID, name: str) -> EntityState:
    """What is known of a thing under all identities that it was entered under."""
    known = parts(states, entity, name)
    return known[0] if len(known) == 1 else united(known, own=NOT_SHARED[name])


def parts(states: States, entity: UUID, name: str) -> list[EntityState]:
    """What is known under each of those identities, first this one."""
    own = states.get((entity, name), NOTHING)
    known = leaders(states) if name in NOT_SHARED else {}
    if not known:
        return [own]
    if name == "person":
        others = [UUID(bytes=one) for one in sorted(known) if _alike(known, one, entity.bytes)]
    else:
        owner = ident(shown(own, "person"))
        others = sorted(
            one
            for (one, family), state in states.items()
            if family == name and _alike(known, ident(shown(state, "person")), owner)
        )
    if entity not in others:
        return [own]
    return [own, *(states.get((one, name), NOTHING) for one in others if one != entity)]


def _alike(known: dict[bytes, bytes], one: bytes | None, other: bytes | None) -> bool:
    return one in known and known.get(one) == known.get(other)  # type: ignore[arg-type]  # None is in no group
