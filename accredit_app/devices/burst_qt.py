"""A scanner that types while something else has the focus.

The keys of whole windows are watched for a rhythm that no hand has. What a scanner typed is taken
out of the widget that got it; what a person types is never held back and never lost. A burst that
turns out to be no code is typed again, key by key, where it was meant to go.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from accredit_app.devices.burst import RHYTHM_MS, STALL_MS, Burst
from accredit_app.devices.keys_qt import ENDS, KeyReader, is_held_down

PATIENCE_MS: Final = 250
"""The silence after which a whole scan is one, though no Enter or Tab came."""
_SILENT: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock}
)


@dataclass(frozen=True, slots=True)
class _Press:
    """A key of a burst: what it means to a scanner, and itself, to be pressed again."""

    digit: str | None
    character: str
    event: QKeyEvent
    window: QWindow


class ScanWatch(QObject):
    """Listens in every window that has the focus, between `begin` and `end`."""

    scanned = Signal(str)
    """The 198 digits of a badge; nothing of them is left in any widget."""
    code = Signal(str)
    """Twelve characters that may be an invitation's. They stand where they were typed, and stay
    there unless `take_back` is called."""

    def __init__(self, parent: QObject | None = None, *, platform: str | None = None) -> None:
        super().__init__(parent)
        self.keys = KeyReader(platform)
        self._window: QWindow | None = None
        self._burst: Burst[_Press] = Burst()
        self._last = 0.0
        self._paused = self._repeating = self._watching = self._awaits_end = False
        self._take_back: Callable[[], None] = _nothing
        self._quiet = 0
        # Ticks are counted, for a window that stalled finds one tick and its keys waiting together.
        self._tick = QTimer(self, interval=PATIENCE_MS)
        self._tick.timeout.connect(self._still_quiet)

    @property
    def listening(self) -> bool:
        return self._watching

    def begin(self) -> None:
        """Watch the windows that get the focus from now on, and the one that has it."""
        application = QGuiApplication.instance()
        if self._watching or not isinstance(application, QGuiApplication):
            return
        self._watching = True
        application.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def end(self) -> None:
        """Watch nothing any more; what was held back is typed."""
        application = QGuiApplication.instance()
        if not self._watching or not isinstance(application, QGuiApplication):
            return
        self._watching = False
        application.focusWindowChanged.disconnect(self._follow)
        self._follow(None)

    def take_back(self) -> None:
        """Put the widget that got the last `code` back as it was before."""
        take_back, self._take_back = self._take_back, _nothing
        take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key of the watched window, before any widget has it."""
        if (
            event.type() is QEvent.Type.KeyPress
            and not self._repeating
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWindow)
        ):
            return self._pressed(watched, event)
        return False

    def _follow(self, window: QWindow | None) -> None:
        self._let_go()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        """Whether the key is kept from the widgets."""
        moment = event.timestamp() or time.monotonic() * 1000
        pause, self._last = moment - self._last, moment
        self._paused = self._paused or pause > RHYTHM_MS
        if pause > STALL_MS:
            self._awaits_end = False
            self._conclude()
        if event.key() in _SILENT:
            return False
        late_end, self._awaits_end = self._awaits_end, False
        if event.key() in ENDS:
            return late_end or self._finish()
        if is_held_down(event, pause=pause) or not self.keys.types(event):
            self._let_go()
            return False
        return self._add(window, event)

    def _add(self, window: QWindow, event: QKeyEvent) -> bool:
        press = _Press(self.keys.digit(event), self.keys.character(event), QKeyEvent(event), window)
        was_holding = self._burst.holding
        typed = self._burst.add(press, paused=self._paused, remember=_memory_of_focus)
        self._paused = False
        self._type(typed)
        if self._burst.few:
            self._go_on_without_holding()
        if self._burst.holding:
            self._quiet = 0
            self._tick.start()
        else:
            self._tick.stop()
        return was_holding or self._burst.holding

    def _go_on_without_holding(self) -> None:
        """What is left of a burst may be a person's: type it, and go on watching it."""
        rest = self._burst.let_go()
        self._burst.begin_again(rest, _memory_of_focus())
        self._type(rest)

    def _finish(self) -> bool:
        if self._burst.whole:
            self._scan()
            return True
        code, put_back = self._burst.invitation()
        if code:
            self._take_back = put_back
            # Behind this very key, which the widget gets as well.
            QTimer.singleShot(0, self, lambda: self.code.emit(code))
        self._let_go()
        return False

    def _still_quiet(self) -> None:
        self._quiet += 1
        if self._burst.whole:
            self._scan()
            self._awaits_end = True
        elif self._quiet * PATIENCE_MS >= STALL_MS:
            self._let_go()

    def _conclude(self) -> None:
        """No more keys come: some scanners send nothing after a code."""
        if self._burst.whole:
            self._scan()
        else:
            self._let_go()

    def _scan(self) -> None:
        typed, digits, put_back = self._burst.take()
        put_back()
        self._forget()
        self._type(typed)
        self.scanned.emit(digits)

    def _let_go(self) -> None:
        """Forget a burst that was none; what was held back is pressed again."""
        self._type(self._forget())

    def _type(self, presses: Sequence[_Press]) -> None:
        """Press these again, where they were meant to go."""
        before, self._repeating = self._repeating, True
        for press in presses:
            if isValid(press.window):
                QCoreApplication.sendEvent(press.window, press.event)
        self._repeating = before

    def _forget(self) -> list[_Press]:
        self._tick.stop()
        self._paused = False
        return self._burst.let_go()


def _nothing() -> None:
    pass


def _memory_of_focus() -> Callable[[], None]:
    """What puts the widget that has the focus back as it is now."""
    widget = QApplication.focusWidget()
    edit = widget.lineEdit() if isinstance(widget, QComboBox) and widget.isEditable() else widget
    if isinstance(edit, QLineEdit):
        return _memory_of_line(edit)
    if isinstance(edit, QPlainTextEdit):
        return _memory_of_text(edit)
    if isinstance(edit, QComboBox):
        return _memory_of_choice(edit)
    if isinstance(edit, QAbstractItemView):
        return _memory_of_list(edit)
    return _nothing


def _memory_of_line(edit: QLineEdit) -> Callable[[], None]:
    text, cursor = edit.text(), edit.cursorPosition()
    start, length = edit.selectionStart(), len(edit.selectedText())

    def put_back() -> None:
        if isValid(edit):
            edit.setText(text)
            edit.setCursorPosition(cursor)
            if length:
                edit.setSelection(start, length)
            _close_suggestions()

    return put_back


def _memory_of_text(edit: QPlainTextEdit) -> Callable[[], None]:
    text, cursor = edit.toPlainText(), edit.textCursor()
    anchor, position = cursor.anchor(), cursor.position()

    def put_back() -> None:
        if isValid(edit):
            edit.setPlainText(text)
            place = edit.textCursor()
            place.setPosition(anchor)
            place.setPosition(position, place.MoveMode.KeepAnchor)
            edit.setTextCursor(place)

    return put_back


def _memory_of_choice(choice: QComboBox) -> Callable[[], None]:
    index = choice.currentIndex()

    def put_back() -> None:
        if isValid(choice):
            choice.hidePopup()
            choice.setCurrentIndex(index)

    return put_back


def _memory_of_list(people: QAbstractItemView) -> Callable[[], None]:
    index = people.currentIndex()

    def put_back() -> None:
        if isValid(people):
            people.setCurrentIndex(index)

    return put_back


def _close_suggestions() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
