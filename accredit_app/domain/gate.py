"""The gate's screen as a state machine: idle, checking, showing an answer.

`step` is plain: it reads no clock, asks nobody and shows nothing. Times come in with the events;
the page asks for a check whenever `checks` has risen, and draws the state. A scan is never
answered with the verdict of another one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from accredit_app.domain.verdicts import Answer, Verdict


class GatePhase(StrEnum):
    IDLE = "idle"
    CHECKING = "checking"
    SHOWING = "showing"
    FAILED = "failed"


class ListsAge(StrEnum):
    """How fresh the gate's revocations are; TOO_OLD means that nobody is admitted."""

    FRESH = "fresh"
    OLD = "old"
    TOO_OLD = "too_old"
    NONE = "none"


_SHOWN_FOR = MappingProxyType(
    {
        Answer.ADMIT: timedelta(seconds=3),
        Answer.AMBER: timedelta(seconds=10),
        Answer.REFUSE: timedelta(seconds=10),
    }
)


@dataclass(frozen=True, slots=True)
class GateTimes:
    """How long things last. `too_old` is the limit that the roster itself enforces."""

    mute: timedelta = timedelta(seconds=2.5)
    show: Mapping[Answer, timedelta] = field(default_factory=lambda: _SHOWN_FOR)
    failed: timedelta = timedelta(seconds=10)
    old: timedelta = timedelta(hours=12)
    too_old: timedelta = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class GateState:
    """All that the page draws.

    `checks` counts the checks asked for: when it rises, the page has `code` checked and brings
    the answer back under that number. `verdict` is there only while it is shown. `seen` is when
    `code` was last held before the scanner, and `lists_as_of` up to when revocations are known.
    """

    phase: GatePhase = GatePhase.IDLE
    checks: int = 0
    code: str = ""
    seen: datetime | None = None
    verdict: Verdict | None = None
    since: datetime | None = None
    now: datetime | None = None
    lists_as_of: datetime | None = None
    times: GateTimes = field(default_factory=GateTimes)

    @property
    def lists_age(self) -> ListsAge:
        """Whether the age of the lists calls for a warning."""
        if self.lists_as_of is None or self.now is None:
            return ListsAge.NONE
        age = self.now - self.lists_as_of
        if age > self.times.too_old:
            return ListsAge.TOO_OLD
        return ListsAge.OLD if age > self.times.old else ListsAge.FRESH


@dataclass(frozen=True, slots=True)
class Scanned:
    """The scanner read a code."""

    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """The check with this number came to a verdict."""

    check: int
    verdict: Verdict
    at: datetime


@dataclass(frozen=True, slots=True)
class CheckFailed:
    """The check with this number came to nothing; the page says so, and never shows a yes."""

    check: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The guard has seen the answer."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ListsHeld:
    """The lists were read or renewed; `as_of` is None while there are none."""

    as_of: datetime | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went by."""

    at: datetime


GateEvent = Scanned | Answered | CheckFailed | Dismissed | ListsHeld | Tick


def step(state: GateState, event: GateEvent) -> GateState:
    """The state after the event; times are aware, and a clock set back ends what is shown."""
    state = _let_time_pass(state, event.at)
    match event:
        case Scanned(code, at):
            return _scan(state, code, at)
        case Answered(check, verdict, at) if _awaits(state, check):
            return replace(state, phase=GatePhase.SHOWING, verdict=verdict, since=at)
        case CheckFailed(check, at) if _awaits(state, check):
            # The same code may be tried again at once: nothing was answered for it.
            return replace(state, phase=GatePhase.FAILED, since=at, seen=None)
        case Dismissed() if state.phase is not GatePhase.CHECKING:
            return _idle(state)
        case ListsHeld(as_of):
            return replace(state, lists_as_of=as_of)
    return state


def _scan(state: GateState, code: str, at: datetime) -> GateState:
    # A badge that stays before a camera is one scan, so the silence lasts while it is seen.
    if code == state.code and _within(state.seen, at, state.times.mute):
        return replace(state, seen=at)
    return replace(
        state,
        phase=GatePhase.CHECKING,
        checks=state.checks + 1,
        code=code,
        seen=at,
        verdict=None,
        since=at,
    )


def _awaits(state: GateState, check: int) -> bool:
    return state.phase is GatePhase.CHECKING and check == state.checks


def _let_time_pass(state: GateState, at: datetime) -> GateState:
    state = replace(state, now=at)
    if state.phase is GatePhase.FAILED:
        lasts = state.times.failed
    elif state.phase is GatePhase.SHOWING and state.verdict is not None:
        lasts = state.times.show[state.verdict.answer]
    else:
        return state
    return state if _within(state.since, at, lasts) else _idle(state)


def _idle(state: GateState) -> GateState:
    return replace(state, phase=GatePhase.IDLE, verdict=None, since=None)


def _within(start: datetime | None, at: datetime, span: timedelta) -> bool:
    return start is not None and timedelta(0) <= at - start < span
