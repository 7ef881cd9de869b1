"""The six classic mistakes of sync, each as one part of a world that is made otherwise.

A suite that does not find them proves nothing, so they must stay found: the mutation gate.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from accredit_app.domain import merge
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Chain, Entry, Head, Vector
from accredit_app.domain.merge import EntityState, Fact, Live
from accredit_app.domain.purge import Purge
from accredit_app.sync.exchange import AlarmKind, Greets, HubState
from tests.simulator.erasing import erase
from tests.simulator.hub import MemoryHub
from tests.simulator.rules import SOUND, Rules
from tests.simulator.station import Station

_STEPS: Final = {
    "issue": BadgeStatus.ISSUED,
    "print": BadgeStatus.PRINTED,
    "hand_over": BadgeStatus.HANDED_OVER,
    "revoke": BadgeStatus.REVOKED,
}


# -- the newest wins


def newest_wins(state: EntityState, entry: Entry) -> EntityState:
    """A field has one value and a badge one status: the last by the rows' stamps."""
    name, _, verb = entry.kind.partition(".")
    if name in merge.REGISTERS and verb == "set":
        registers = dict(state.registers)
        cells: dict[str, list[object]] = entry.content().get("f", {})  # type: ignore[assignment]  # a register's
        for field, (value, _dots) in cells.items():
            held = registers.get(field)
            if not held or held[-1].order < entry.order:
                registers[field] = (Live(entry.order, value),)
        return replace(state, registers=registers)
    if name == "badge" and verb in _STEPS:
        (held_fact,) = state.facts.values() or (None,)
        if held_fact is not None and held_fact.order > entry.order:
            return state
        return replace(state, facts={verb: Fact(entry.order, entry.wall, entry.content())})
    return merge.absorb(state, entry)


def newest_clock_wins(state: EntityState, entry: Entry) -> EntityState:
    return newest_wins(state, replace(entry, lam=entry.wall))


def hybrid_clock(seen: int, wall: int) -> int:
    """A hybrid logical clock: the wall clock's, and never behind what was seen."""
    return max(seen + 1, wall)


# -- a hub that numbers its rows


class NumberedHub(MemoryHub):
    """Gives each row a number of its own, as a database's sequence does: before the commit, so that
    a slow transaction's rows appear after rows with higher numbers. It ends two greetings later.
    """

    def __init__(self, *, event: UUID | None, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__(event=event, clock=clock)
        self._feed: list[tuple[int, Entry]] = []
        self._slow: list[tuple[int, Entry]] = []
        self._slower: list[tuple[int, Entry]] = []

    def hello(self) -> HubState:
        self._feed += self._slow
        self._slow, self._slower = self._slower, []
        return super().hello()

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        before = self._head(entries[0].chain).seq
        head = super().push(entries, head_signature=head_signature)
        fresh = [entry for entry in entries if entry.seq > before]
        first = 1 + len(self._feed) + len(self._slow) + len(self._slower)
        commits = self._slower if len(fresh) % 2 else self._feed
        commits += enumerate(fresh, start=first)
        return head

    def pull_after(self, number: int, *, limit: int) -> list[tuple[int, Entry]]:
        return sorted((n, entry) for n, entry in self._feed if n > number)[:limit]


class ByNumber(Greets):
    """A station that asks for what came after the highest number that it has seen."""

    def __init__(self, hub: Any, station: Station) -> None:
        self._hub = hub
        self._cursor = station.cursor

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        beyond = self._hub.pull_after(self._cursor.get("number", 0), limit=limit)
        if beyond:
            self._cursor["number"] = beyond[-1][0]
        return [entry for _, entry in beyond]


# -- a station that believes its own notes


class ByNotes(Greets):
    """A station that notes its rows as held by the hub when it sends them, and asks no more."""

    def __init__(self, hub: Any, station: Station) -> None:
        self._hub = hub
        self._station = station

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def heads(self) -> dict[Chain, Head]:
        known: dict[Chain, Head] = self._hub.heads()
        known.pop(self._station.own_chain, None)
        return known | self._station.cursor

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        last = entries[-1]
        if last.chain == self._station.own_chain:
            self._station.cursor[last.chain] = Head(last.seq, last.hash)
        head: Head = self._hub.push(entries, head_signature=head_signature)
        return head


# -- mistakes beside the six, for the invariants that those do not touch


def forgets_what_was_overwritten(state: EntityState, entry: Entry) -> EntityState:
    return replace(merge.absorb(state, entry), gone={})


def takes_back_every_decision(state: EntityState, entry: Entry) -> EntityState:
    """An undone merge takes away what others decided beside it."""
    if entry.kind == "person.undecide":
        dots = frozenset(fact.dot for fact in state.facts.values())
        return replace(
            state, gone={merge.DECIDED: state.gone.get(merge.DECIDED, frozenset()) | dots}
        )
    return merge.absorb(state, entry)


def forgets_an_undo(state: EntityState, entry: Entry) -> EntityState:
    """An undo that comes before the merge that it undoes is not remembered."""
    if entry.kind == "person.undecide":
        grown = merge.absorb(state, entry)
        gone = grown.gone.get(merge.DECIDED, frozenset())
        left = {name: fact for name, fact in grown.facts.items() if fact.dot not in gone}
        return replace(state, facts=left)
    return merge.absorb(state, entry)


def leaves_a_body(journal: dict[Chain, list[Entry]], purge: Purge) -> int:
    """A purge that is one row short in each chain."""
    short = {chain: seq - 1 for chain, seq in purge.upto.items()}
    return erase(journal, replace(purge, upto=short))


class SilentHub(MemoryHub):
    """Refuses a forked row, and undoes the alarm together with it."""

    def note(self, entry: Entry, kind: AlarmKind, *, held: bytes) -> None:
        pass


class ForgetfulHub(MemoryHub):
    """Acknowledges rows before they are durable: the power fails after every fifth greeting."""

    def hello(self) -> HubState:
        self._greetings = getattr(self, "_greetings", 0) + 1
        if self._greetings % 5 == 0 and self.rows:
            chain = max(self.rows, key=lambda chain: len(self.rows[chain]))
            del self.rows[chain][-1:]
            if not self.rows[chain]:
                del self.rows[chain]
        return super().hello()


VARIANTS: Final[dict[str, Rules]] = {
    "newest clock wins": replace(SOUND, absorb=newest_clock_wins),
    "hybrid clock, newest wins": replace(SOUND, absorb=newest_wins, stamp=hybrid_clock),
    "hybrid clock, all clocks right": replace(
        SOUND, absorb=newest_wins, stamp=hybrid_clock, clocks_differ=False
    ),
    "pull by the hub's numbers": replace(SOUND, make_hub=NumberedHub, meet=ByNumber),
    "cursor before the answer": replace(SOUND, meet=ByNotes),
    "restored without a new epoch": replace(SOUND, fresh_epochs=False),
}
"""By what is wrong with it, the rules of a world that must be caught."""

RIGHT_CLOCKS: Final = replace(SOUND, clocks_differ=False)
"""No mistake: a world in which every clock is right, to hold against the same one with others."""

OTHERS: Final[dict[str, Rules]] = {
    "forgets what was overwritten": replace(SOUND, absorb=forgets_what_was_overwritten),
    "an undo takes back every decision": replace(SOUND, absorb=takes_back_every_decision),
    "an undo that came early is forgotten": replace(SOUND, absorb=forgets_an_undo),
    "a purge leaves a body": replace(SOUND, erase=leaves_a_body),
    "a reader ignores whose word it is": replace(SOUND, trusting=True),
    "an alarm undone with what it is about": replace(SOUND, make_hub=SilentHub),
    "rows acknowledged too early": replace(SOUND, make_hub=ForgetfulHub),
}
"""More, which the invariants that the six do not touch must find."""
