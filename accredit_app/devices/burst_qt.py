"""A scanner that types while something else has the focus.

The keys of whole windows are watched for a rhythm that no hand has. What a scanner typed is taken
out of the widget that got it; what a person types is never held back and never lost. A burst that
turns out to be no code is typed again, key by key, where it was meant to go.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from accredit_app.devices.keys_qt import ENDS, KeyReader
from accredit_app.devices.wedge_qt import AIM_LENGTH, CREDENTIAL_DIGITS

RHYTHM_MS: Final = 90
"""Between two keys of a scanner at most, on a busy machine. A trained hand needs some 200 for a
digit, quicker only in short bursts; and auto-repeat is told."""
PATIENCE_MS: Final = 250
"""How long a burst that is surely a machine's may pause."""
NO_NUMBER: Final = 32
"""Digits; more than any document has, at this pace, are no person's."""
INVITATION: Final = 12
_CROCKFORD: Final = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
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
        self._run: list[_Press] = []
        self._last = 0.0
        self._holding = self._repeating = self._watching = False
        self._put_back: Callable[[], None] = _nothing
        self._take_back: Callable[[], None] = _nothing
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._pause.timeout.connect(self._end_of_burst)

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
        late = moment - self._last > (PATIENCE_MS if self._holding else RHYTHM_MS)
        self._last = moment
        if event.key() in _SILENT:
            return False
        if late:
            self._let_go()
        if event.key() in ENDS:
            return self._finish()
        if event.isAutoRepeat() or not self.keys.types(event):
            self._let_go()
            return False
        if not self._run:
            self._put_back = _memory_of_focus()
        digit = self.keys.digit(event)
        again = QKeyEvent(event)
        self._run.append(_Press(digit, self.keys.character(event), again, window))
        if len(self._run) > NO_NUMBER and self._could_be_credential():
            if not self._holding:
                self._holding = True
                self._put_back()
            self._pause.start()
            return True
        held = self._holding
        if held or len(self._run) > CREDENTIAL_DIGITS + AIM_LENGTH:
            self._let_go()
        return held

    def _finish(self) -> bool:
        digits = self._credential()
        if digits:
            self._forget()
            self.scanned.emit(digits)
            return True
        code = "".join(press.character for press in self._run).replace("-", "")
        if not self._holding and len(code) == INVITATION and _CROCKFORD.issuperset(code):
            self._take_back = self._put_back
            # Behind this very key, which the widget gets as well.
            QTimer.singleShot(0, self, lambda: self.code.emit(code))
        self._let_go()
        return False

    def _end_of_burst(self) -> None:
        """No more keys come: some scanners send nothing after a code."""
        digits = self._credential()
        if digits:
            self._forget()
            self.scanned.emit(digits)
        else:
            self._let_go()

    def _could_be_credential(self) -> bool:
        """Whether there is nothing but digits so far."""
        run, ahead = self._run, self._ahead
        return len(run) <= CREDENTIAL_DIGITS + ahead and all(
            press.digit is not None for press in run[ahead:]
        )

    @property
    def _ahead(self) -> int:
        """How many signs a scanner sent ahead of the digits (ISO/IEC 15424)."""
        return AIM_LENGTH if self._run[0].digit is None else 0

    def _credential(self) -> str:
        if not self._holding or len(self._run) != CREDENTIAL_DIGITS + self._ahead:
            return ""
        return "".join(press.digit or "" for press in self._run[self._ahead :])

    def _let_go(self) -> None:
        """Forget a burst that was none; what was held back is pressed again."""
        run, held = self._run, self._holding
        self._forget()
        if held:
            self._repeating = True
            for press in run:
                if isValid(press.window):
                    QCoreApplication.sendEvent(press.window, press.event)
            self._repeating = False

    def _forget(self) -> None:
        self._pause.stop()
        self._run, self._holding = [], False
        self._put_back = _nothing


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
