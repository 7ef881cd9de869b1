"""What the entries about one thing add up to, whatever the order in which they came.

A fact about a person, a badge or a scan is the set of the entries about it and nothing else, so two
stations that hold the same entries hold the same facts. Fields are multi-value registers: a write
removes exactly the writes that it names, and values that did not know of each other stay side by
side for a supervisor to settle. Badges and print jobs climb a lattice; scans and bans only gather.

This module refuses to look at a wall clock, to pick a silent winner between two writes that never
met, and to stumble over a body that it cannot read: such an entry is carried, and adds nothing.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple, NoReturn
from uuid import UUID

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Dot, Entry, canonical
from accredit_app.domain.printing import PrintState

REGISTERS: Final = frozenset(
    {"event", "category", "zone", "meeting", "organisation", "person", "accreditation"}
    | {"operator", "station"}
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


class Live(NamedTuple):
    """One value of a register that no later write has named."""

    lam: int
    station: int
    epoch: int
    seq: int
    value: object

    @property
    def dot(self) -> Dot:
        return Dot(self.station, self.epoch, self.seq)


class Register(NamedTuple):
    """One field. `live` ascends in the order of entries, so the last one is shown; `gone` holds
    every dot that was ever overwritten, for ever: that is why the order of arrival is no matter."""

    live: tuple[Live, ...] = ()
    gone: frozenset[Dot] = frozenset()


class Fact(NamedTuple):
    """Something that happened: its place in the order of entries, its wall clock, its content."""

    lam: int
    station: int
    epoch: int
    seq: int
    wall: int
    content: Mapping[str, object]


class Ban(NamedTuple):
    """A ban that nobody has lifted, under the name by which it can be lifted."""

    dot: Dot
    reason: str


@dataclass(frozen=True, slots=True)
class EntityState:
    """What is known of one thing. `registers` goes by field; `facts` by what happened (for a key,
    by the key; for a day, by the day; for a ban, by its dot); `gone` holds the lifted bans."""

    registers: Mapping[str, Register] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    gone: frozenset[Dot] = frozenset()


NOTHING: Final = EntityState()
"""The state of a thing of which no entry is known."""


def family(kind: str) -> str | None:
    """The kind of thing that an entry is about ("person"), or None if this version knows it not."""
    name, _, verb = kind.partition(".")
    known = verb == "set" if name in REGISTERS else verb in FACTS.get(name, ())
    return name if known else None


def absorb(state: EntityState, entry: Entry) -> EntityState:
    """The state with one more entry; an entry that was absorbed before changes nothing."""
    name, _, verb = entry.kind.partition(".")
    if name in REGISTERS:
        return _write(state, entry) if verb == "set" else state
    if verb not in FACTS.get(name, ()):
        return state
    content = _content(entry)
    if name == "ban":
        return _ban(state, entry, verb, content or {})
    if verb == "revoke" and name == "badge":
        content = content or {}  # an erased or garbled revocation still revokes
    if content is None:
        return state
    if name == "key":
        return _earliest_day(state, entry, content)
    if name == "day":
        return _last_word(state, entry, content)
    return _first_word(state, verb, _fact(entry, content))


def shown(state: EntityState, name: str) -> object:
    """The value of a field that a screen shows: of the live ones, the last in order; else None."""
    register = state.registers.get(name)
    return register.live[-1].value if register is not None and register.live else None


def conflicts(state: EntityState) -> dict[str, tuple[object, ...]]:
    """The fields that have two or more different live values, each value once, shown one last."""
    found = {}
    for name, register in state.registers.items():
        if len(register.live) > 1:
            values = {canonical(live.value): live.value for live in register.live}
            if len(values) > 1:
                found[name] = tuple(values.values())
    return found


def in_conflict(register: Register) -> bool:
    """Whether the live values of a field differ."""
    return len(register.live) > 1 and len({canonical(live.value) for live in register.live}) > 1


def badge_status(state: EntityState) -> BadgeStatus:
    """The highest step that a badge has taken; REVOKED is above all."""
    return max((_STATUS[verb] for verb in state.facts), default=BadgeStatus.PLANNED)


def print_state(state: EntityState) -> PrintState:
    """The highest step of a print job: queued < sent < failed < unknown < printed."""
    return next((step for verb, step in _PRINTS if verb in state.facts), PrintState.QUEUED)


def bans(state: EntityState) -> tuple[Ban, ...]:
    """The bans on a person that are in force, oldest first."""
    live = sorted(
        (fact for fact in state.facts.values() if _dot(fact) not in state.gone),
        key=lambda fact: fact[:4],
    )
    return tuple(Ban(_dot(fact), str(fact.content.get("reason", ""))) for fact in live)


def to_bytes(state: EntityState) -> bytes:
    """The one encoding of a state: canonical JSON, in which each dot is written once."""
    dots: dict[tuple[int, ...], int] = {}
    for register in state.registers.values():
        for live in register.live:
            dots[live[:4]] = 0
    for place, dot in enumerate(sorted(dots)):
        dots[dot] = place
    whole: dict[str, object] = {}
    if state.registers:
        whole["d"] = sorted(dots)
        whole["r"] = {
            name: [
                [item for live in register.live for item in (dots[live[:4]], live.value)],
                *sorted(register.gone),
            ]
            for name, register in state.registers.items()
        }
    if state.facts:
        whole["f"] = {name: list(fact) for name, fact in state.facts.items()}
    if state.gone:
        whole["g"] = sorted(state.gone)
    return canonical(whole)


def from_bytes(data: bytes) -> EntityState:
    """The state that `to_bytes` wrote."""
    whole = json.loads(data)
    dots = whole.get("d", ())
    registers = {}
    for name, (pairs, *gone) in whole.get("r", {}).items():
        live = tuple(
            Live(*dots[place], value)
            for place, value in zip(pairs[::2], pairs[1::2], strict=True)
        )
        registers[name] = Register(live, frozenset(Dot(*dot) for dot in gone))
    return EntityState(
        registers,
        {name: Fact(*fact) for name, fact in whole.get("f", {}).items()},
        frozenset(Dot(*dot) for dot in whole.get("g", ())),
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


def _write(state: EntityState, entry: Entry) -> EntityState:
    content = _content(entry)
    cells = content.get("f") if content is not None else None
    if not isinstance(cells, dict):
        return state
    dot = entry.dot
    registers = dict(state.registers)
    for name, cell in cells.items():
        if not (isinstance(cell, list) and len(cell) == 2 and isinstance(cell[1], list)):
            continue
        value, named = cell
        live, gone = registers.get(name, _EMPTY)
        if named:
            gone |= _dots(named)
            live = tuple(other for other in live if other.dot not in gone)
        if dot not in gone and all(other.dot != dot for other in live):
            live = (*live, Live(*entry.order, value))
            if len(live) > 1:
                live = tuple(sorted(live, key=_order))
        registers[name] = Register(live, gone)
    return replace(state, registers=registers)


def _ban(
    state: EntityState, entry: Entry, verb: str, content: Mapping[str, object]
) -> EntityState:
    if verb == "add":
        name = ".".join(map(str, entry.dot))
        return replace(state, facts={**state.facts, name: _fact(entry, content)})
    named = content.get("bans")
    lifted = _dots(named) if isinstance(named, list) else frozenset()
    return replace(state, gone=state.gone | lifted)


def _first_word(state: EntityState, name: str, fact: Fact) -> EntityState:
    held = state.facts.get(name)
    if held is not None and held[:4] <= fact[:4]:
        return state
    return replace(state, facts={**state.facts, name: fact})


def _last_word(state: EntityState, entry: Entry, content: Mapping[str, object]) -> EntityState:
    name, fact = content.get("day"), _fact(entry, content)
    if not isinstance(name, str):
        return state
    held = state.facts.get(name)
    if held is not None and held[:4] >= fact[:4]:
        return state
    return replace(state, facts={**state.facts, name: fact})


def _earliest_day(state: EntityState, entry: Entry, content: Mapping[str, object]) -> EntityState:
    key, after, fact = content.get("key"), content.get("after"), _fact(entry, content)
    if not (isinstance(key, str) and isinstance(after, str)):
        return state
    held = state.facts.get(key)
    if held is not None and (str(held.content["after"]), held[:4]) <= (after, fact[:4]):
        return state
    return replace(state, facts={**state.facts, key: fact})


def _fact(entry: Entry, content: Mapping[str, object]) -> Fact:
    return Fact(*entry.order, entry.wall, content)


def _dot(fact: Fact) -> Dot:
    return Dot(fact.station, fact.epoch, fact.seq)


def _order(live: Live) -> tuple[int, ...]:
    return live[:4]


def _dots(named: list[object]) -> frozenset[Dot]:
    """The dots in a list from elsewhere; whatever is no dot is passed over."""
    return frozenset(
        Dot(*item)
        for item in named
        if isinstance(item, list) and len(item) == 3 and all(type(part) is int for part in item)
    )


def _content(entry: Entry) -> dict[str, object] | None:
    """The body as values, or None if it was erased or is nothing that can be written again."""
    if entry.body is None:
        return None
    try:
        content = _DECODER.decode(entry.body.decode())
        if b"\\u" in entry.body:
            canonical(content)  # raises on half of a surrogate pair, which no UTF-8 can hold
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _finite(text: str) -> float:
    value = float(text)
    return value if abs(value) != float("inf") else _refuse(text)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


_DECODER: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_refuse)
_EMPTY: Final = Register()
