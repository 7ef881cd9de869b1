"""The kiosk's screen as a state machine: welcome, look up, confirm, print, thanks or sorry, reset.

`step` is plain: it reads no clock, asks nobody and shows nothing. Times come in with the events;
the page looks a code up when `look_ups` has risen and prints when `prints` has. What one guest
began is never shown to the next: late answers are dropped, and a reset leaves no trace.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID


class KioskPhase(StrEnum):
    WELCOME = "welcome"
    LOOKING_UP = "looking_up"
    CONFIRM = "confirm"
    PRINTING = "printing"
    THANKS = "thanks"
    SORRY = "sorry"


class Sorry(StrEnum):
    """Why a guest is sent to a desk."""

    NOT_FOUND = "not_found"
    NOT_ME = "not_me"
    NOT_READY = "not_ready"
    TOO_SLOW = "too_slow"
    PRINT_FAILED = "print_failed"
    PRINT_UNKNOWN = "print_unknown"


@dataclass(frozen=True, slots=True)
class Guest:
    """As much of a person as the kiosk shows. `language` is a BCP 47 tag for the screen's words."""

    person: UUID
    name: str
    native_name: str = ""
    language: str = ""


_LASTS = MappingProxyType(
    {
        KioskPhase.LOOKING_UP: timedelta(seconds=10),
        KioskPhase.CONFIRM: timedelta(seconds=30),
        KioskPhase.PRINTING: timedelta(seconds=90),
        KioskPhase.THANKS: timedelta(seconds=10),
        KioskPhase.SORRY: timedelta(seconds=15),
    }
)


@dataclass(frozen=True, slots=True)
class KioskState:
    """All that the page draws.

    `look_ups` and `prints` count what was asked for, and the answers come back under these
    numbers. `guest` is there only from the confirmation to the thanks.
    """

    phase: KioskPhase = KioskPhase.WELCOME
    look_ups: int = 0
    prints: int = 0
    code: str = ""
    guest: Guest | None = None
    sorry: Sorry | None = None
    since: datetime | None = None
    now: datetime | None = None
    lasts: Mapping[KioskPhase, timedelta] = field(default_factory=lambda: _LASTS)

    @property
    def remaining(self) -> timedelta | None:
        """How long until this screen goes by itself; None on the welcome screen."""
        if self.since is None or self.now is None:
            return None
        return self.lasts[self.phase] - (self.now - self.since)


@dataclass(frozen=True, slots=True)
class CodeRead:
    """An invitation was scanned or typed."""

    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """The look-up with this number found a guest whose badge may be printed."""

    look_up: int
    guest: Guest
    at: datetime


@dataclass(frozen=True, slots=True)
class NotServed:
    """The look-up with this number found nobody whom the kiosk may serve."""

    look_up: int
    why: Sorry
    at: datetime


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The guest said: this is me."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Denied:
    """The guest said: this is not me."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Printed:
    """The print with this number came out."""

    print: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """The print with this number did not come out, or nobody can tell."""

    print: int
    at: datetime
    known: bool = True


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there: the screen stays for its full time again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """The guest goes back to the beginning; paper that moves is waited for."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went by."""

    at: datetime


KioskEvent = (
    CodeRead
    | Found
    | NotServed
    | Confirmed
    | Denied
    | Printed
    | PrintFailed
    | Touched
    | LeftAlone
    | Tick
)

_OPEN = frozenset({KioskPhase.WELCOME, KioskPhase.CONFIRM, KioskPhase.THANKS, KioskPhase.SORRY})
"""Where a new invitation may be held before the scanner."""


def step(state: KioskState, event: KioskEvent) -> KioskState:
    """The state after the event. An event that does not fit the state changes nothing."""
    state = _let_time_pass(state, event.at)
    phase = state.phase
    match event:
        case CodeRead(code, at) if phase in _OPEN:
            fresh = _welcome(state)
            return replace(
                _enter(fresh, KioskPhase.LOOKING_UP, at), code=code, look_ups=state.look_ups + 1
            )
        case Found(look_up, guest, at) if _looks_up(state, look_up):
            return replace(_enter(state, KioskPhase.CONFIRM, at), guest=guest)
        case NotServed(look_up, why, at) if _looks_up(state, look_up):
            return _apologise(state, why, at)
        case Confirmed(at) if phase is KioskPhase.CONFIRM:
            return replace(_enter(state, KioskPhase.PRINTING, at), prints=state.prints + 1)
        case Denied(at) if phase is KioskPhase.CONFIRM:
            return _apologise(state, Sorry.NOT_ME, at)
        case Printed(number, at) if _awaits_paper(state, number):
            return replace(_enter(state, KioskPhase.THANKS, at), sorry=None)
        case PrintFailed(number, at, known) if _awaits_paper(state, number):
            return _apologise(state, Sorry.PRINT_FAILED if known else Sorry.PRINT_UNKNOWN, at)
        case Touched(at) if phase in _OPEN and phase is not KioskPhase.WELCOME:
            return replace(state, since=at)
        case LeftAlone() if phase is not KioskPhase.PRINTING:
            return _welcome(state)
    return state


def _looks_up(state: KioskState, number: int) -> bool:
    return state.phase is KioskPhase.LOOKING_UP and number == state.look_ups


def _awaits_paper(state: KioskState, number: int) -> bool:
    """Paper that comes after all is still this guest's, as long as the apology stands there."""
    late = state.phase is KioskPhase.SORRY and state.sorry is Sorry.PRINT_UNKNOWN
    return (state.phase is KioskPhase.PRINTING or late) and number == state.prints


def _let_time_pass(state: KioskState, at: datetime) -> KioskState:
    state = replace(state, now=at)
    remaining = state.remaining
    if state.since is None or remaining is None:
        return state
    if at < state.since:  # The clock was set back: the screen gets its full time, not more.
        return replace(state, since=at)
    if remaining > timedelta(0):
        return state
    if state.phase is KioskPhase.LOOKING_UP:
        return _apologise(state, Sorry.TOO_SLOW, at)
    if state.phase is KioskPhase.PRINTING:
        return _apologise(state, Sorry.PRINT_UNKNOWN, at)
    return _welcome(state)


def _enter(state: KioskState, phase: KioskPhase, at: datetime) -> KioskState:
    return replace(state, phase=phase, since=at)


def _apologise(state: KioskState, why: Sorry, at: datetime) -> KioskState:
    """Sends the guest to a desk, and shows no name while doing so."""
    return replace(_enter(state, KioskPhase.SORRY, at), sorry=why, guest=None, code="")


def _welcome(state: KioskState) -> KioskState:
    """The welcome screen: of what was, only the counters stay."""
    return KioskState(
        look_ups=state.look_ups, prints=state.prints, now=state.now, lasts=state.lasts
    )
