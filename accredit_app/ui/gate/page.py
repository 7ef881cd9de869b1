"""The gate's screen: the scanner's digits in, one answer out, and back to waiting by itself.

All that happens in time is decided by `domain.gate.step`; the page carries events to it and draws
the state that comes back. Scans run in the desk lane, so the screen never waits for one.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.devices.wedge_qt import CREDENTIAL_DIGITS, WedgeField
from accredit_app.domain.clock import Clock
from accredit_app.domain.done import Topic
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
from accredit_app.ui.gate.bar import GateBar
from accredit_app.ui.gate.panel import VerdictPanel, may_decide
from accredit_app.ui.gate.sounds import Sounds
from accredit_app.ui.gate.strip import Passed, ScanStrip
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.gate import Gate, GateAnswer, GateCounts

BEAT = 250
"""Milliseconds between two looks at the clock."""

_LISTS = frozenset({Topic.SYNC, Topic.BADGES, Topic.STATIONS, Topic.PEOPLE})


class GateDevices(Protocol):
    """What the scanner types for a digit, where that had to be learnt."""

    @property
    def digits(self) -> Mapping[str, str]: ...


class GateServices(Protocol):
    """The part of a station's services that a gate uses."""

    @property
    def gate(self) -> "Gate": ...
    @property
    def clock(self) -> Clock: ...
    @property
    def devices(self) -> GateDevices: ...


class GatePage(QWidget):
    """One gate; all times on screen are the event's own."""

    def __init__(
        self,
        services: GateServices,
        jobs: Jobs,
        theme: Theme,
        *,
        zone: str = "",
        direction: Direction = Direction.IN,
        parent: QWidget | None = None,
    ) -> None:
        """`zone` is a letter; "" stands at the event's first zone until another is chosen."""
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs, self._gate, self._clock = jobs, services.gate, services.clock
        self._services = services
        self._offset = UTC
        self._zones: tuple[Zone, ...] = ()
        self._zone, self._direction = zone, direction
        self._answer: GateAnswer | None = None
        self._fault: UserError | None = None
        self._forget_fault = QTimer(self, singleShot=True)
        self._part = 0.0
        self.state = GateState()
        self.bar = GateBar(theme, self)
        self.panel = VerdictPanel(self)
        self.strip = ScanStrip(theme, self)
        self.wedge = WedgeField(self, learnt=services.devices.digits)
        self.sounds = Sounds(self)
        self._hint = label("", "muted")
        self._lay_out(theme)
        self._connect()
        self._write_texts()
        self.bar.show_direction(direction)
        gate = self._gate
        self._jobs.run(
            self,
            lambda: (gate.event(), gate.zones()),
            then=self._settle,
            failed=self._cannot_begin,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beat.start(BEAT)
        self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)
        self._handle(Tick(self._clock.now()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits that no other control wants belong to the scanner's field."""
        if event.text().isprintable() and event.text().strip() and not self.wedge.hasFocus():
            self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.wedge, event)
            return
        super().keyPressEvent(event)

    def choose_zone(self, letter: str) -> None:
        """Stand at this zone from now on."""
        self._zone = letter
        self._configure()

    def choose_direction(self, direction: Direction) -> None:
        """Count this way from now on."""
        self._direction = direction
        self.bar.show_direction(direction)
        self._configure()

    def scan(self, digits: str) -> None:
        """A code was read."""
        self._handle(Scanned(digits, self._clock.now()))

    def let_pass(self) -> None:
        """The guard has compared, and lets the person pass; only for an amber answer."""
        answer = self._answer
        if self.state.phase is not GatePhase.SHOWING or answer is None:
            return
        if may_decide(answer.verdict):
            self._jobs.run(
                self,
                partial(self._gate.let_pass, answer),
                then=lambda _: self._ask_counts(),
                failed=self._show_fault,
            )
            self._handle(Dismissed(self._clock.now()))

    def dismiss(self) -> None:
        """Back to waiting, with the scanner's field listening."""
        self.wedge.clear()
        self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fault = None
        self._handle(Dismissed(self._clock.now()))

    def _lay_out(self, theme: Theme) -> None:
        self.wedge.setFixedSize(theme.px(120), theme.px(20))
        foot = QFrame(self)
        foot.setProperty("kind", "footbar")
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(8))
        line.setSpacing(theme.px(12))
        line.addWidget(self.wedge)
        line.addWidget(self._hint)
        line.addStretch(1)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.strip)
        below.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.panel, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self._forget_fault.timeout.connect(self._end_fault)
        self._beat = QTimer(self)
        self._beat.timeout.connect(lambda: self._handle(Tick(self._clock.now())))
        self.bar.zone_chosen.connect(self.choose_zone)
        self.bar.direction_chosen.connect(self.choose_direction)
        self.bar.sound_chosen.connect(self.sounds.switch)
        for signal in (self.bar.zone_chosen, self.bar.direction_chosen, self.bar.sound_chosen):
            signal.connect(lambda _: self.wedge.setFocus(Qt.FocusReason.OtherFocusReason))
        self.panel.let_pass.connect(self.let_pass)
        self.wedge.scanned.connect(self.scan)
        self.wedge.progress.connect(self._show_progress)
        self.wedge.incomplete.connect(self._show_incomplete)
        self.wedge.listening.connect(lambda on: self.bar.show_listening(listening=on))
        self._jobs.changed.connect(self._changed)
        other = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}
        keys: tuple[tuple[Qt.Key, Callable[[], None]], ...] = (
            (Qt.Key.Key_F2, self._open_zones),
            (Qt.Key.Key_F3, lambda: self.choose_direction(other[self._direction])),
            (Qt.Key.Key_F4, self.bar.sound.toggle),
            (Qt.Key.Key_F8, self.let_pass),
            (Qt.Key.Key_F11, self._turn_full_screen),
            (Qt.Key.Key_Escape, self.dismiss),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _write_texts(self) -> None:
        self.wedge.setAccessibleName(self.tr("Scanner"))
        self._hint.setText(
            self.tr("F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear")
        )

    def _settle(self, known: tuple[Event, Sequence[Zone]]) -> None:
        event, zones = known
        self._offset = timezone(timedelta(minutes=event.utc_offset))
        self._zones = tuple(zones)
        letters = [zone.letter for zone in self._zones]
        if self._zone not in letters and letters:
            self._zone = letters[0]
        self._configure()

    def _cannot_begin(self, error: UserError) -> None:
        """Without an event or a zone there is nothing to check: the reason stays on screen."""
        self._fault = error
        self._draw()

    def _configure(self) -> None:
        if not self._zones:
            return
        self._handle(Dismissed(self._clock.now()))
        self.bar.show_zones(self._zones, self._zone)
        self.strip.clear()
        self._jobs.run(
            self,
            partial(self._gate.configure, self._zone, self._direction),
            then=lambda _: self._learn(self._gate.as_of),
            failed=self._show_fault,
        )

    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.DEVICES in topics:
            self.wedge.use_map(self._services.devices.digits)
        if topics & _LISTS and self._zones:
            self._jobs.run(self, self._gate.refresh, then=self._learn, failed=self._show_fault)

    def _learn(self, as_of: datetime) -> None:
        self._handle(ListsHeld(as_of, self._clock.now()))
        self._ask_counts()

    def _ask_counts(self) -> None:
        self._jobs.run(self, self._gate.counts, then=self._show_counts)

    def _show_counts(self, counts: "GateCounts") -> None:
        self.bar.show_inside(counts.inside)

    def _handle(self, event: GateEvent) -> None:
        before = self.state
        self.state = step(before, event)
        if self.state.checks > before.checks:
            self._fault = None
            self._check(self.state.checks, self.state.code)
        self._draw()

    def _check(self, number: int, digits: str) -> None:
        direction = self._direction
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
        self._handle(Answered(number, answer.verdict, now))
        self.sounds.play(answer.verdict.answer)
        name = answer.name or answer.serial
        self.strip.add(Passed(answer.verdict, direction, name, now.astimezone(self._offset)))
        self._ask_counts()

    def _failed(self, number: int, error: UserError) -> None:
        self._handle(CheckFailed(number, self._clock.now()))
        self._show_fault(error)

    def _show_fault(self, error: UserError) -> None:
        self._fault = error
        self._forget_fault.start(round(self.state.times.failed.total_seconds() * 1000))
        self._draw()

    def _end_fault(self) -> None:
        self._fault = None
        self._draw()

    def _show_progress(self, count: int) -> None:
        self._part = count / CREDENTIAL_DIGITS
        if count:
            self._fault = None
        if self.state.phase is GatePhase.IDLE:
            self._draw()

    def _show_incomplete(self, count: int) -> None:
        text = self.tr("{count} of {whole} digits came through. Nothing was decided.").format(
            count=count, whole=CREDENTIAL_DIGITS
        )
        self._handle(Dismissed(self._clock.now()))
        self._show_fault(UserError(self.tr("Scan once more"), text))

    def _draw(self) -> None:
        state = self.state
        if state.phase is GatePhase.SHOWING and self._answer is not None:
            if self.panel.answer is not self._answer:
                self.panel.show_answer(self._answer, self._direction)
        elif self._fault is not None and state.phase is not GatePhase.CHECKING:
            fault = self._fault
            self.panel.show_fault(translated(fault.title), translated(fault.text))
        else:
            self.panel.show_waiting(1.0 if state.phase is GatePhase.CHECKING else self._part)
        self._draw_times()

    def _draw_times(self) -> None:
        now = self._clock.now().astimezone(self._offset)
        as_of = self.state.lists_as_of
        local = as_of.astimezone(self._offset) if as_of else None
        today = local is not None and local.date() == now.date()
        self.bar.show_lists(local, self.state.lists_age, today=today)
        self.bar.show_time(f"{now:%H:%M}")

    def _open_zones(self) -> None:
        self.bar.zone.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.zone.showPopup()

    def _turn_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
