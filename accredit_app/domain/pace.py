"""When a station syncs by itself: the decision alone, with no clock, no chance and no network.

A plan is stepped by what happened, at a moment that is given (seconds of any clock that only runs
forward). It refuses to begin a second run beside one that is under way, and to let a busy desk
hurry a hub that did not answer.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum


class Outcome(StrEnum):
    """How a run ended."""

    DONE = "done"
    AWAY = "away"
    """Nobody answered: worth trying again soon."""
    REFUSED = "refused"
    """The hub answered, and a person must do something."""
    STOPPED = "stopped"
    """A person stopped it."""


class Phase(StrEnum):
    """What a station's sync is doing, for a screen."""

    OFF = "off"
    NO_HUB = "no_hub"
    IDLE = "idle"
    RUNNING = "running"
    AWAY = "away"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. `settle`: after a change, so that one visitor is one sync. `every`: without one, to
    hear of the others. `first` and `longest`: between tries at a hub that is away; each doubles the
    one before. `refused`: before asking again a hub that wants a person. `jitter`: the part of
    each wait that chance decides, so that a hundred stations do not call at once when the network
    comes back."""

    settle: float = 4.0
    every: float = 180.0
    first: float = 5.0
    longest: float = 300.0
    refused: float = 900.0
    jitter: float = 0.5


PACE = Pace()


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a station's automatic sync stands. `due` is when the next run is to begin, None for
    never; `changed` tells that something was entered while the run was under way."""

    on: bool = True
    hub: str = ""
    running: bool = False
    due: float | None = None
    failures: int = 0
    outcome: Outcome | None = None
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was entered at this station."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A person wants a sync now."""


@dataclass(frozen=True, slots=True)
class Began:
    """A run has begun, whoever wanted it."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The run has ended."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Switched:
    """A person switched the automatic sync on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """The hub's address is this now; "" for none."""

    hub: str


Happening = Changed | Asked | Began | Ended | Switched | Moved


def step(
    plan: Plan,
    happening: Happening,
    *,
    now: float,
    random: Callable[[], float],
    pace: Pace = PACE,
) -> Plan:
    """The plan after something happened. `random` gives a number from 0 up to 1."""
    match happening:
        case Changed():
            if plan.running:
                return replace(plan, changed=True)
            if plan.outcome in (Outcome.AWAY, Outcome.REFUSED):
                return plan  # its own time comes; a desk that types must not hurry it
            return _wait(plan, now + pace.settle, sooner=True)
        case Asked():
            return replace(plan, due=now) if plan.hub else plan
        case Began():
            return replace(plan, running=True, due=None, changed=False)
        case Ended(outcome):
            return _ended(plan, outcome, now, random, pace)
        case Switched(on):
            fresh = replace(plan, on=on, due=None, failures=0)
            return _wait(fresh, now) if on else fresh
        case Moved(hub):
            if hub == plan.hub:
                return plan
            fresh = replace(plan, hub=hub, due=None, failures=0, outcome=None)
            return _wait(fresh, now)


def is_due(plan: Plan, now: float) -> bool:
    """Whether a run is to begin at this moment."""
    due = plan.due is not None and now >= plan.due
    return due and bool(plan.hub) and not plan.running


def phase(plan: Plan) -> Phase:
    """What a screen says of the plan."""
    if plan.running:
        return Phase.RUNNING
    if not plan.hub:
        return Phase.NO_HUB
    if plan.outcome is Outcome.REFUSED:
        return Phase.REFUSED
    if not plan.on:
        return Phase.OFF
    return Phase.AWAY if plan.outcome is Outcome.AWAY else Phase.IDLE


def seconds_left(plan: Plan, now: float) -> int:
    """Whole seconds until the next run, 0 when none is planned."""
    return 0 if plan.due is None else max(0, round(plan.due - now))


def _ended(
    plan: Plan, outcome: Outcome, now: float, random: Callable[[], float], pace: Pace
) -> Plan:
    failures = plan.failures + 1 if outcome is Outcome.AWAY else 0
    ended = replace(
        plan, running=False, due=None, failures=failures, outcome=outcome, changed=False
    )
    if outcome is Outcome.DONE and plan.changed:
        return _wait(ended, now + pace.settle)
    wait = {
        Outcome.AWAY: min(pace.longest, pace.first * 2.0 ** min(failures - 1, 30)),
        Outcome.REFUSED: pace.refused,
    }.get(outcome, pace.every)
    return _wait(ended, now + wait * (1 - pace.jitter * random()))


def _wait(plan: Plan, due: float, *, sooner: bool = False) -> Plan:
    """The plan with its next run at that moment, if it runs by itself at all."""
    if not plan.on or not plan.hub:
        return plan
    if sooner and plan.due is not None:
        due = min(due, plan.due)
    return replace(plan, due=due)
