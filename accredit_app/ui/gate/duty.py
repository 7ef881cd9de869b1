"""What a gate does between a scan and the next: its events in time, and its questions to the store.

All that happens in time is decided by `domain.gate.step`. Scans run in the desk lane, so the screen
never waits for one. The duty draws nothing: who shows it listens to its signals.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from accredit_app.domain.clock import Clock
from accredit_app.domain.event import Event, Zone
from accredit_app.domain.gate import (
    Answered,
    CheckFailed,
    Dismissed,
    GateEvent,
    GatePhase,
    GateState,
    ListsHeld,
    Scanned,
    Tick,
    step,
)
from accredit_app.domain.verdicts import Direction
from accredit_app.errors import UserError
from accredit_app.ui.gate.panel import may_decide
from accredit_app.ui.gate.strip import Passed
from accredit_app.ui.jobs import Jobs

if TYPE_CHECKING:
    from accredit_app.services.gate import Gate, GateAnswer


class GateDuty(QObject):
    """One gate at one zone, in one direction; all times are the event's own."""

    changed = Signal()
    """The state, the answer or the fault may be another."""
    passed = Signal(object)
    """A scan was answered, shown or not (`Passed`)."""
    counted = Signal(object)
    """How many are inside (`GateCounts`)."""
    posted = Signal()
    """The gate stands at another zone, or counts the other way."""

    def __init__(
        self,
        gate: "Gate",
        clock: Clock,
        jobs: Jobs,
        parent: QObject,
        *,
        zone: str,
        direction: Direction,
    ) -> None:
        super().__init__(parent)
        self._gate, self._clock, self._jobs = gate, clock, jobs
        self._zone = zone
        self.direction = direction
        self.zones: tuple[Zone, ...] = ()
        self.offset: tzinfo = UTC
        self.state = GateState()
        self.fault: UserError | None = None
        self._answer: GateAnswer | None = None
        self._forget_fault = QTimer(self, singleShot=True)
        self._forget_fault.timeout.connect(self.forget_fault)

    @property
    def zone(self) -> str:
        """The letter of the zone that the gate stands at."""
        return self._zone

    @property
    def answer(self) -> "GateAnswer | None":
        """The answer that is to be seen now; None at any other time."""
        return self._answer if self.state.phase is GatePhase.SHOWING else None

    def begin(self) -> None:
        """Learn the event and its zones, and take up the post."""
        gate = self._gate
        self._jobs.run(
            self,
            lambda: (gate.event(), gate.zones()),
            then=self._settle,
            failed=self._cannot_begin,
        )

    def take_post(self, *, zone: str | None = None, direction: Direction | None = None) -> None:
        """Stand at a zone, count a way, from now on."""
        self._zone = self._zone if zone is None else zone
        self.direction = direction or self.direction
        self.posted.emit()
        if not self.zones:
            return
        self.handle(Dismissed(self._clock.now()))
        self._jobs.run(
            self,
            partial(self._gate.configure, self._zone, self.direction),
            then=lambda _: self._learn(self._gate.as_of),
            failed=self.tell,
        )

    def read_lists(self) -> None:
        """What the store holds has changed."""
        if self.zones:
            self._jobs.run(self, self._gate.refresh, then=self._learn, failed=self.tell)

    def tick(self) -> None:
        self.handle(Tick(self._clock.now()))

    def scan(self, digits: str) -> None:
        """A code was read."""
        self.handle(Scanned(digits, self._clock.now()))

    def let_pass(self) -> None:
        """The guard has compared, and lets the person pass; only for an amber answer."""
        answer = self.answer
        if answer is not None and may_decide(answer.verdict):
            self._jobs.run(
                self,
                partial(self._gate.let_pass, answer),
                then=lambda _: self._ask_counts(),
                failed=self.tell,
            )
            self.handle(Dismissed(self._clock.now()))

    def dismiss(self) -> None:
        """Back to waiting."""
        self.fault = None
        self.handle(Dismissed(self._clock.now()))

    def tell(self, error: UserError) -> None:
        """Keep a fault on screen, for as long as one takes to read it."""
        self.fault = error
        self._forget_fault.start(round(self.state.times.failed.total_seconds() * 1000))
        self.changed.emit()

    def forget_fault(self) -> None:
        self.fault = None
        self.changed.emit()

    def handle(self, event: GateEvent) -> None:
        """Let something happen to the gate."""
        before = self.state
        self.state = step(before, event)
        if self.state.checks > before.checks:
            self.fault = None
            self._check(self.state.checks, self.state.code)
        self.changed.emit()

    def _settle(self, known: tuple[Event, Sequence[Zone]]) -> None:
        event, zones = known
        self.offset = timezone(timedelta(minutes=event.utc_offset))
        self.zones = tuple(zones)
        letters = [zone.letter for zone in self.zones]
        if self._zone not in letters and letters:
            self._zone = letters[0]
        self.take_post()

    def _cannot_begin(self, error: UserError) -> None:
        """Without an event or a zone there is nothing to check: the reason stays on screen."""
        self.fault = error
        self.changed.emit()

    def _learn(self, as_of: datetime) -> None:
        self.handle(ListsHeld(as_of, self._clock.now()))
        self._ask_counts()

    def _ask_counts(self) -> None:
        self._jobs.run(self, self._gate.counts, then=self.counted.emit)

    def _check(self, number: int, digits: str) -> None:
        direction = self.direction
        self._jobs.run(
            self,
            partial(self._gate.check, digits),
            then=lambda answer: self._answered(number, answer, direction),
            failed=lambda error: self._failed(number, error),
        )

    def _answered(self, number: int, answer: "GateAnswer", direction: Direction) -> None:
        now = self._clock.now()
        if number == self.state.checks:
            self._answer = answer
        self.handle(Answered(number, answer.verdict, now))
        name = answer.name or answer.serial
        self.passed.emit(Passed(answer.verdict, direction, name, now.astimezone(self.offset)))
        self._ask_counts()

    def _failed(self, number: int, error: UserError) -> None:
        self.handle(CheckFailed(number, self._clock.now()))
        self.tell(error)
