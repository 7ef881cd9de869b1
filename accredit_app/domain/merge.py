"""What the entries about one thing add up to, whatever the order in which they came.

A fact about a person, a badge or a scan is the set of the entries about it and nothing else, so two
stations that hold the same entries hold the same facts. Fields are multi-value registers: a write
removes exactly the writes that it names, and values that did not know of each other stay side by
side for a supervisor to settle. Badges and print jobs climb a lattice; scans and bans only gather.
A decision, such as that two people are one, stands until a later entry names it.

This module refuses to look at a wall clock, to pick a silent winner between two writes that never
met, and to stumble over a body that it cannot read: such an entry is carried, and adds nothing.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from uuid import UUID

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Dot, Entry, canonical, readable
from accredit_app.domain.printing import PrintState

REGISTERS: Final = frozenset(
    {"event", "category", "zone", "meeting", "organisation", "person", "accreditation"}
    | {"operator", "station", "template"}
)
"""Families whose entries are `<family>.set`: registers, field by field."""

FACTS: Final[Mapping[str, frozenset[str]]] = {
    "badge": frozenset({"issue", "print", "hand_over", "revoke"}),
    "scan": frozenset({"add"}),
    "print": frozenset({"queue", "sent", "printed", "failed", "unknown"}),
    "ban": frozenset({"add", "lift"}),
    "key": frozenset({"revoke"}),
    "day": frozenset({"close"}),
}
"""Families that only gather, and the entries that each of them knows."""

DECISIONS: Final[Mapping[str, str]] = {
    "person.merge": "pair",
    "person.distinct": "pair",
    "person.undecide": "pair",
    "notice.seen": "notice",
    "notice.unseen": "notice",
}
"""Decisions and what undoes them, each with its family. A decision stands until one that came after
it names it; those that did not know of each other stand side by side."""

CARRIED: Final = frozenset(
    {"list.publish", "day.receipt", "event.purge", "event.purged", "chain.adopt"}
)
"""Kinds that the journal carries whole and that no state is folded from: signed documents."""

_STATUS: Final = {
    "issue": BadgeStatus.ISSUED,
    "print": BadgeStatus.PRINTED,
    "hand_over": BadgeStatus.HANDED_OVER,
    "revoke": BadgeStatus.REVOKED,
}
_PRINTS: Final = (
    ("printed", PrintState.PRINTED),
    ("unknown", PrintState.UNKNOWN),
    ("failed", PrintState.FAILED),
    ("sent", PrintState.SENT),
)


_Body = Mapping[str, object] | None
Order = tuple[int, int, int, int]
"""The place of an entry among all: Lamport counter, station, epoch, sequence number."""


class Live(NamedTuple):
    """One value of a register that no later write has named."""

    order: Order
    value: object

    @property
    def dot(self) -> Dot:
        return Dot(*self.order[1:])


class Fact(NamedTuple):
    """Something that happened: its place among entries, its wall clock, what was said of it."""

    order: Order
    wall: int
    content: Mapping[str, object]

    @property
    def dot(self) -> Dot:
        return Dot(*self.order[1:])


class Ban(NamedTuple):
    """A ban that nobody has lifted, under the name by which it can be lifted."""

    dot: Dot
    reason: str


@dataclass(frozen=True, slots=True)
class EntityState:
    """What is known of one thing.

    `registers`: for each field its live values, ascending in the order of entries, so that the last
    one is shown. `gone`: for each field every dot that was ever overwritten, for ever, since that
    is why the order of arrival is no matter; under BANS the bans that were lifted. `facts`: by what
    happened; for a key by the key, for a day by the day, for a ban by its dot.
    """

    registers: Mapping[str, tuple[Live, ...]] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    gone: Mapping[str, frozenset[Dot]] = field(default_factory=dict)


BANS: Final = ""
DECIDED: Final = ""
"""Where, in `gone`, the decisions stand that were undone."""
_UNDOES: Final = frozenset({"undecide", "unseen"})
_NO_DOTS: Final[frozenset[Dot]] = frozenset()
NOTHING: Final = EntityState()
"""The state of a thing of which no entry is known."""


def family(kind: str) -> str | None:
    """The kind of thing that an entry is about ("person"), or None if this version knows it not."""
    known = _KINDS.get(kind)
    return None if known is None else known[0]


def absorb(
    state: EntityState, entry: Entry, *, body: dict[str, object] | None = None
) -> EntityState:
    """The state with one more entry; an entry that was absorbed before changes nothing.

    `body` is the entry's body as values, from the one who has just written it.
    """
    known = _KINDS.get(entry.kind)
    if known is None:
        return state
    _, verb, rule = known
    return rule(state, entry, verb, readable(entry.body) if body is None else body)


def shown(state: EntityState, name: str) -> object:
    """The value of a field that a screen shows: of the live ones, the last in order; else None."""
    live = state.registers.get(name)
    return live[-1].value if live else None


def differ(live: Sequence[Live]) -> bool:
    """Whether stations disagree about a field: two or more live values that are not the same."""
    return len(live) > 1 and len({canonical(one.value) for one in live}) > 1


def conflicts(state: EntityState) -> dict[str, tuple[object, ...]]:
    """The fields about which stations disagree, each value once, the one that is shown last."""
    return {
        name: tuple({canonical(one.value): one.value for one in live}.values())
        for name, live in state.registers.items()
        if differ(live)
    }


def badge_status(state: EntityState) -> BadgeStatus:
    """The highest step that a badge has taken; REVOKED is above all."""
    return max((_STATUS[verb] for verb in state.facts), default=BadgeStatus.PLANNED)


def print_state(state: EntityState) -> PrintState:
    """The highest step of a print job: queued < sent < failed < unknown < printed."""
    return next((step for verb, step in _PRINTS if verb in state.facts), PrintState.QUEUED)


def bans(state: EntityState) -> tuple[Ban, ...]:
    """The bans on a person that are in force, oldest first."""
    lifted = state.gone.get(BANS, frozenset())
    live = sorted(fact.order for fact in state.facts.values() if fact.dot not in lifted)
    found = {fact.order: str(fact.content.get("reason", "")) for fact in state.facts.values()}
    return tuple(Ban(Dot(*order[1:]), found[order]) for order in live)


def to_bytes(state: EntityState) -> bytes:
    """The one encoding of a state: canonical JSON, in which each dot of a value is written once."""
    whole: dict[str, object] = {}
    if state.registers:
        orders = sorted({live.order for many in state.registers.values() for live in many})
        places = {order: place for place, order in enumerate(orders)}
        whole["d"] = orders
        whole["r"] = {
            name: [part for order, value in many for part in (places[order], value)]
            if len(many) != 1
            else [places[many[0][0]], many[0][1]]
            for name, many in state.registers.items()
        }
    if state.facts:
        whole["f"] = state.facts
    if state.gone:
        whole["g"] = {name: sorted(dots) for name, dots in state.gone.items()}
    return canonical(whole)


def from_bytes(data: bytes) -> EntityState:
    """The state that `to_bytes` wrote."""
    whole = json.loads(data)
    orders = [tuple(order) for order in whole.get("d", ())]
    return EntityState(
        {
            name: tuple(
                Live(orders[place], value)
                for place, value in zip(parts[::2], parts[1::2], strict=True)
            )
            for name, parts in whole.get("r", {}).items()
        },
        {
            name: Fact(tuple(order), wall, content)
            for name, (order, wall, content) in whole.get("f", {}).items()
        },
        {name: frozenset(Dot(*dot) for dot in dots) for name, dots in whole.get("g", {}).items()},
    )


def digest(states: Iterable[tuple[UUID, str, bytes]]) -> str:
    """SHA-256, in hexadecimal, of (entity, family, `to_bytes` of its state) in ascending order.

    Equal version vectors must give equal digests; the caller gives the states sorted by the bytes
    of the entity and then by family.
    """
    whole = hashlib.sha256()
    for entity, name, state in states:
        label = name.encode()
        whole.update(entity.bytes)
        whole.update(len(label).to_bytes(4, "big"))
        whole.update(label)
        whole.update(len(state).to_bytes(8, "big"))
        whole.update(state)
    return whole.hexdigest()


def _write(state: EntityState, entry: Entry, _: str, content: _Body) -> EntityState:
    cells = content.get("f") if content is not None else None
    if not isinstance(cells, dict):
        return state
    order = entry.order
    registers, gone = dict(state.registers), state.gone
    for name, cell in cells.items():
        if not (isinstance(cell, list) and len(cell) == 2 and isinstance(cell[1], list)):
            continue
        value, named = cell
        mine = Live(order, value)
        if named:
            gone = {**gone, name: gone.get(name, _NO_DOTS) | _dots(named)}
        elif name not in registers and name not in gone:
            registers[name] = (mine,)
            continue
        dead = gone.get(name, _NO_DOTS)
        kept = {one.order: one for one in registers.get(name, ()) if one.order[1:] not in dead}
        if order[1:] not in dead:
            kept[order] = mine
        registers[name] = tuple(kept[place] for place in sorted(kept))
    return EntityState(registers, state.facts, gone)


def _step(state: EntityState, entry: Entry, verb: str, content: _Body) -> EntityState:
    return state if content is None else _first_word(state, verb, _fact(entry, content))


def _revoke(state: EntityState, entry: Entry, verb: str, content: _Body) -> EntityState:
    # An erased or garbled revocation still revokes.
    return _first_word(state, verb, _fact(entry, content or {}))


def _ban(state: EntityState, entry: Entry, verb: str, content: _Body) -> EntityState:
    if verb == "add":
        return _tell(state, ".".join(map(str, entry.dot)), _fact(entry, content or {}))
    named = content.get("bans") if content is not None else None
    dots = _dots(named) if isinstance(named, list) else frozenset()
    lifted = state.gone.get(BANS, frozenset()) | dots
    return EntityState(state.registers, state.facts, {BANS: lifted})


def _decide(state: EntityState, entry: Entry, verb: str, content: _Body) -> EntityState:
    content = content or {}
    named = content.get("names")
    dots = _dots(named) if isinstance(named, list) else frozenset()
    gone = {DECIDED: state.gone.get(DECIDED, frozenset()) | dots} if dots else state.gone
    if verb in _UNDOES:
        return EntityState(state.registers, state.facts, gone)
    told = _tell(state, f"{verb} {'.'.join(map(str, entry.dot))}", _fact(entry, content))
    return EntityState(state.registers, told.facts, {**state.gone, **gone})


def _first_word(state: EntityState, name: str, fact: Fact) -> EntityState:
    held = state.facts.get(name)
    if held is not None and held.order <= fact.order:
        return state
    return _tell(state, name, fact)


def _last_word(state: EntityState, entry: Entry, _: str, content: _Body) -> EntityState:
    name = content.get("day") if content is not None else None
    if content is None or not isinstance(name, str):
        return state
    fact = _fact(entry, content)
    held = state.facts.get(name)
    if held is not None and held.order >= fact.order:
        return state
    return _tell(state, name, fact)


def _earliest_day(state: EntityState, entry: Entry, _: str, content: _Body) -> EntityState:
    if content is None:
        return state
    key, after = content.get("key"), content.get("after")
    if not (isinstance(key, str) and isinstance(after, str)):
        return state
    fact = _fact(entry, content)
    held = state.facts.get(key)
    if held is not None and (str(held.content["after"]), held.order) <= (after, fact.order):
        return state
    return _tell(state, key, fact)


def _tell(state: EntityState, name: str, fact: Fact) -> EntityState:
    return EntityState(state.registers, {**state.facts, name: fact}, state.gone)


def _fact(entry: Entry, content: Mapping[str, object]) -> Fact:
    return Fact(entry.order, entry.wall, content)


def _dots(named: list[object]) -> frozenset[Dot]:
    """The dots in a list from elsewhere; whatever is no dot is passed over."""
    return frozenset(
        Dot(*item)
        for item in named
        if isinstance(item, list) and len(item) == 3 and all(type(part) is int for part in item)
    )


_Rule = Callable[[EntityState, Entry, str, _Body], EntityState]
_FACT_RULES: Final[Mapping[str, _Rule]] = {
    "badge.revoke": _revoke,
    "ban.add": _ban,
    "ban.lift": _ban,
    "key.revoke": _earliest_day,
    "day.close": _last_word,
}


def _kinds() -> Iterator[tuple[str, str, str, _Rule]]:
    for name in REGISTERS:
        yield f"{name}.set", name, "set", _write
    for name, verbs in FACTS.items():
        for verb in verbs:
            kind = f"{name}.{verb}"
            yield kind, name, verb, _FACT_RULES.get(kind, _step)
    for kind, name in DECISIONS.items():
        yield kind, name, kind.partition(".")[2], _decide


_KINDS: Final[Mapping[str, tuple[str, str, _Rule]]] = {
    kind: (name, verb, rule) for kind, name, verb, rule in _kinds()
}
"""For each kind its family, its verb, and what an entry of it does to a state."""

KINDS: Final = frozenset(_KINDS)
"""All kinds of entries that are folded."""
