"""The gate's screen: the scanner's digits in, one answer out, and back to waiting by itself.

The page carries keys and choices to its `GateDuty`, and draws the state that comes back.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.devices.burst import CREDENTIAL_DIGITS
from accredit_app.devices.wedge_qt import WedgeField
from accredit_app.domain.clock import Clock
from accredit_app.domain.done import Topic
from accredit_app.domain.gate import GatePhase
from accredit_app.domain.verdicts import Direction
from accredit_app.errors import UserError
from accredit_app.ui.gate.bar import GateBar
from accredit_app.ui.gate.duty import GateDuty
from accredit_app.ui.gate.panel import VerdictPanel
from accredit_app.ui.gate.sounds import Sounds
from accredit_app.ui.gate.strip import Passed, ScanStrip
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.gate import Gate

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
    """One gate's window; what happens in time is its `duty`'s."""

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
        self._jobs, self._services = jobs, services
        self._part = 0.0
        self.duty = GateDuty(
            services.gate, services.clock, jobs, self, zone=zone, direction=direction
        )
        self.bar = GateBar(theme, self)
        self.panel = VerdictPanel(self)
        self.strip = ScanStrip(theme, self)
        self.wedge = WedgeField(self, learnt=services.devices.digits)
        self.sounds = Sounds(self)
        self._hint = label("", "muted")
        self._beat = QTimer(self, interval=BEAT)
        self._lay_out(theme)
        self._connect()
        self._bind_keys()
        self._write_texts()
        self.bar.show_direction(direction)
        self.duty.begin()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beat.start()
        self._listen()
        self.duty.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits that no other control wants belong to the scanner's field."""
        if event.text().isprintable() and event.text().strip() and not self.wedge.hasFocus():
            self._listen()
            QApplication.sendEvent(self.wedge, event)
            return
        super().keyPressEvent(event)

    def dismiss(self) -> None:
        """Back to waiting, with the scanner's field listening."""
        self.wedge.clear()
        self._listen()
        self.duty.dismiss()

    def _listen(self) -> None:
        self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)

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
        bar, duty, wedge = self.bar, self.duty, self.wedge
        self._beat.timeout.connect(duty.tick)
        bar.zone_chosen.connect(lambda letter: duty.take_post(zone=letter))
        bar.direction_chosen.connect(lambda way: duty.take_post(direction=way))
        bar.sound_chosen.connect(self.sounds.switch)
        for signal in (bar.zone_chosen, bar.direction_chosen, bar.sound_chosen):
            signal.connect(lambda _: self._listen())
        self.panel.let_pass.connect(duty.let_pass)
        wedge.scanned.connect(duty.scan)
        wedge.progress.connect(self._show_progress)
        wedge.incomplete.connect(self._show_incomplete)
        wedge.listening.connect(lambda on: bar.show_listening(listening=on))
        duty.changed.connect(self._draw)
        duty.passed.connect(self._show_passed)
        duty.counted.connect(lambda counts: bar.show_inside(counts.inside))
        duty.posted.connect(self._show_post)
        self._jobs.changed.connect(self._changed)

    def _bind_keys(self) -> None:
        duty = self.duty
        other = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}
        keys: tuple[tuple[Qt.Key, Callable[[], None]], ...] = (
            (Qt.Key.Key_F2, self._open_zones),
            (Qt.Key.Key_F3, lambda: duty.take_post(direction=other[duty.direction])),
            (Qt.Key.Key_F4, self.bar.sound.toggle),
            (Qt.Key.Key_F8, duty.let_pass),
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

    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.DEVICES in topics:
            self.wedge.use_map(self._services.devices.digits)
        if topics & _LISTS:
            self.duty.read_lists()

    def _show_post(self) -> None:
        self.bar.show_direction(self.duty.direction)
        if self.duty.zones:
            self.bar.show_zones(self.duty.zones, self.duty.zone)
            self.strip.clear()

    def _show_passed(self, passed: Passed) -> None:
        self.sounds.play(passed.verdict.answer)
        self.strip.add(passed)

    def _show_progress(self, count: int) -> None:
        self._part = count / CREDENTIAL_DIGITS
        if count and self.duty.fault is not None:
            self.duty.forget_fault()
        elif self.duty.state.phase is GatePhase.IDLE:
            self._draw()

    def _show_incomplete(self, count: int) -> None:
        text = self.tr("{count} of {whole} digits came through. Nothing was decided.").format(
            count=count, whole=CREDENTIAL_DIGITS
        )
        self.duty.dismiss()
        self.duty.tell(UserError(self.tr("Scan once more"), text))

    def _draw(self) -> None:
        duty, checking = self.duty, self.duty.state.phase is GatePhase.CHECKING
        if duty.answer is not None:
            if self.panel.answer is not duty.answer:
                self.panel.show_answer(duty.answer, duty.direction)
        elif duty.fault is not None and not checking:
            self.panel.show_fault(translated(duty.fault.title), translated(duty.fault.text))
        else:
            self.panel.show_waiting(1.0 if checking else self._part)
        self._draw_times()

    def _draw_times(self) -> None:
        offset, state = self.duty.offset, self.duty.state
        now = self._services.clock.now().astimezone(offset)
        local = state.lists_as_of.astimezone(offset) if state.lists_as_of else None
        today = local is not None and local.date() == now.date()
        self.bar.show_lists(local, state.lists_age, today=today)
        self.bar.show_time(f"{now:%H:%M}")

    def _open_zones(self) -> None:
        self.bar.zone.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.zone.showPopup()

    def _turn_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
