"""Who is who: people who were entered under several identities, and what was decided about two.

Two people are one if a decision says so, or a chain of decisions; the smallest identity then stands
for all of them. This module refuses to guess (see `duplicates`) and to forget what an identity
said: once the decision is undone, each has again what was written of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from accredit_app.domain.event import named_id
from accredit_app.domain.journal import Dot
from accredit_app.domain.merge import DECIDED, EntityState, Fact, Live, Order

NOT_SHARED: Final[Mapping[str, frozenset[str]]] = {
    "person": frozenset(),
    "accreditation": frozenset({"person", "invitation"}),
}
"""The families that follow people who are one, and the fields that each identity keeps: its own
confirmation letter must go on finding the person."""


class PairVerdict(StrEnum):
    """What was decided about two people; DISPUTED if two stations decided it both ways."""

    OPEN = "open"
    MERGED = "merged"
    DISTINCT = "distinct"
    DISPUTED = "disputed"


class Decision(NamedTuple):
    """A decision that stands: the name by which it is undone, its verb, and what was said."""

    dot: Dot
    verb: str
    fact: Fact


def decisions(state: EntityState) -> tuple[Decision, ...]:
    """The decisions that stand, in the order of their entries."""
    gone = state.gone.get(DECIDED, frozenset())
    live = ((fact, name) for name, fact in state.facts.items() if fact.dot not in gone)
    return tuple(
        Decision(fact.dot, name.partition(" ")[0], fact)
        for fact, name in sorted(live, key=lambda pair: pair[0].order)
    )


def verdict(state: EntityState) -> PairVerdict:
    """What the decisions about two people come to."""
    verbs = {decision.verb for decision in decisions(state)}
    if {"merge", "distinct"} <= verbs:
        return PairVerdict.DISPUTED
    if "merge" in verbs:
        return PairVerdict.MERGED
    return PairVerdict.DISTINCT if "distinct" in verbs else PairVerdict.OPEN


def pair_id(one: UUID, other: UUID) -> UUID:
    """The identity of the question whether two people are one, whoever asks it."""
    first, second = sorted((one, other))
    return named_id(first, "pair", second.hex)


def pair_of(entity: UUID, state: EntityState) -> tuple[UUID, UUID] | None:
    """The two people, the smaller first, of whom a pair's decisions speak; None if they do not say
    it, or speak of others than their name does."""
    for fact in state.facts.values():
        said = fact.content.get("people")
        if isinstance(said, list) and len(said) == 2:
            try:
                first, second = sorted(UUID(item) for item in said)
            except (ValueError, AttributeError, TypeError):
                continue
            if pair_id(first, second) == entity:
                return first, second
    return None


def groups(pairs: Iterable[tuple[bytes, bytes]]) -> dict[bytes, tuple[bytes, ...]]:
    """From identities that are one, two by two, all that are one: by the smallest, ascending."""
    above: dict[bytes, bytes] = {}

    def root(one: bytes) -> bytes:
        while (up := above.setdefault(one, one)) != one:
            above[one] = above[up]
            one = up
        return one

    for one, other in pairs:
        first, second = sorted((root(one), root(other)))
        above[second] = first
    found: dict[bytes, list[bytes]] = {}
    for one in sorted(above):
        found.setdefault(root(one), []).append(one)
    return {leader: tuple(members) for leader, members in found.items() if len(members) > 1}


def named(states: Sequence[EntityState], kind: str, name: str) -> list[list[int]]:
    """The dots that a write to a field names, given what is known under each identity of one thing,
    first the one that is written.

    It names what each identity has by itself, shown or not: a value that another identity's write
    had overwritten would come back once those two are no longer one.
    """
    parts = states[:1] if name in NOT_SHARED.get(kind, ()) else states
    orders = {live.order for state in parts for live in state.registers.get(name, ())}
    return [list(order[1:]) for order in sorted(orders)]


def united(states: Sequence[EntityState], *, own: frozenset[str] = frozenset()) -> EntityState:
    """The registers of one thing that was entered under several identities.

    A write under one identity may name a write under another. The fields in `own` are not shared:
    they are the first state's that has them. Nothing else depends on the order.
    """
    gone: dict[str, frozenset[Dot]] = {}
    for state in states:
        for name, dots in state.gone.items():
            gone[name] = gone.get(name, frozenset()) | dots
    many: dict[str, dict[Order, Live]] = {}
    for state in states:
        for name, live in state.registers.items():
            if name in own and name in many:
                continue
            dead = frozenset() if name in own else gone.get(name, frozenset())
            kept = {one.order: one for one in live if one.dot not in dead}
            if kept or name not in own:
                many.setdefault(name, {}).update(kept)
    registers = {name: tuple(kept[at] for at in sorted(kept)) for name, kept in many.items()}
    return EntityState(registers, {}, gone)
