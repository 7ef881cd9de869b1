"""A scanner that types (keyboard wedge), read through a widget of our own.

No input method ever sees these keys, so Telex and its like cannot turn digits into something
else; and a digit is known by its place on the keyboard first, so the station's layout does not
matter. The field shows nothing of what it reads, and it never decides whether a code is good.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from math import inf
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.devices.burst import AIM_LENGTH, CREDENTIAL_DIGITS
from accredit_app.devices.keys_qt import ENDS, KeyReader, is_held_down

CORNER: Final = 6.0
"""Pixels, as other fields are rounded."""
LONGEST_CODE: Final = 64
TEACHING_DIGITS: Final = "0123456789"
"""What the code on the set-up sheet says; see `WedgeMode.LEARN`."""


class WedgeMode(Enum):
    """What the field is waiting for."""

    CREDENTIAL = "credential"
    """Exactly 198 digits, then Enter or Tab."""
    CODE = "code"
    """A short code of letters, digits and hyphens, then Enter or Tab; typed by hand as well."""
    LEARN = "learn"
    """The ten digits of the set-up sheet, to learn what this scanner types on this layout."""


class WedgeField(QWidget):
    """The place that must have the focus while a scanner types.

    `platform` is Qt's platform name and decides how key codes are read; None takes the running
    one. `learnt` maps what a scanner types for a digit to that digit.
    """

    scanned = Signal(str)
    """A whole code: 198 digits, or the short code in upper case."""
    progress = Signal(int)
    """How many characters of the present code there are."""
    incomplete = Signal(int)
    """A code ended too early, too late or with strange keys in it; so many characters were kept."""
    learnt = Signal(dict)
    """What was learnt from the set-up sheet, to be kept with the station's settings."""
    listening = Signal(bool)
    """Whether the field has the focus, without which nothing is read."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        mode: WedgeMode = WedgeMode.CREDENTIAL,
        platform: str | None = None,
        learnt: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._keys = KeyReader(platform, learnt=learnt)
        self._kept: list[str] = []
        self._leading = 0
        self._strange = 0
        self._last = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def listen_for(self, mode: WedgeMode) -> None:
        """Waits for this kind of code from now on, and forgets what had begun."""
        self._mode = mode
        self.clear()

    def use_map(self, learnt: Mapping[str, str]) -> None:
        """Reads digits by this learnt map as well."""
        self._keys.learnt = dict(learnt)

    def clear(self) -> None:
        """Forgets the code that had begun."""
        self._kept.clear()
        self._leading = self._strange = 0
        self._tell_progress()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        # The attribute alone let a real Unikey (Telex) in; this answer keeps it out.
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            # A digit must not set off a shortcut of the window, nor Tab move on in mid-code.
            if event.type() == QEvent.Type.ShortcutOverride and self._keys.types(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                if not self._begun:
                    return super().event(event)
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moment = event.timestamp()
        pause, self._last = (moment - self._last if moment else inf), moment
        if event.key() in ENDS:
            if self._begun:
                self._finish()
            else:
                event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self._begun:
            self.clear()
        elif event.key() == Qt.Key.Key_Backspace and self._mode is WedgeMode.CODE:
            del self._kept[-1:]
            self._tell_progress()
        elif self._keys.types(event):
            if not is_held_down(event, pause=pause):
                self._take(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.listening.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clear()
        self.listening.emit(False)

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame that shows the focus, and how much of the code has come."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = self.rect().adjusted(1, 1, -2, -2)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(frame), CORNER, CORNER)
        painter.fillPath(outline, palette.base())
        whole = {WedgeMode.CREDENTIAL: CREDENTIAL_DIGITS, WedgeMode.LEARN: len(TEACHING_DIGITS)}
        part = len(self._kept) / whole.get(self._mode, LONGEST_CODE)
        bar = frame.adjusted(0, 0, round(frame.width() * (min(part, 1.0) - 1.0)), 0)
        filled = QPainterPath()
        filled.addRect(QRectF(bar))
        painter.fillPath(outline.intersected(filled), palette.highlight())
        pen = painter.pen()
        pen.setWidth(2 if self.hasFocus() else 1)
        pen.setColor(palette.highlight().color() if self.hasFocus() else palette.mid().color())
        painter.setPen(pen)
        painter.drawPath(outline)

    @property
    def _begun(self) -> bool:
        # Nothing but strange keys is a scanner too, one whose digits must be learnt.
        return bool(self._kept or self._strange) or self._leading >= AIM_LENGTH

    def _take(self, event: QKeyEvent) -> None:
        if self._mode is WedgeMode.LEARN:
            self._keep(event.text())
        elif self._mode is WedgeMode.CODE:
            self._take_for_code(event)
        else:
            self._take_digit(event)

    def _take_digit(self, event: QKeyEvent) -> None:
        digit = self._keys.digit(event)
        if digit is not None:
            self._keep(digit)
        elif self._kept:
            self._strange += 1
        else:
            self._leading += 1

    def _take_for_code(self, event: QKeyEvent) -> None:
        text = self._keys.character(event)
        if text:
            self._keep(text)
        else:
            self._strange += 1

    def _keep(self, text: str) -> None:
        # A scanner gone mad must not fill the memory; a longer code is wrong at any length.
        if len(self._kept) <= CREDENTIAL_DIGITS:
            self._kept.append(text)
        self._tell_progress()

    def _finish(self) -> None:
        kept, strange, leading = self._kept.copy(), self._strange, self._leading
        self.clear()
        if self._mode is WedgeMode.LEARN:
            learnt = learn_digits(kept)
            if learnt is None:
                self.incomplete.emit(len(kept))
            else:
                self._keys.learnt = learnt
                self.learnt.emit(learnt)
            return
        if self._mode is WedgeMode.CREDENTIAL:
            if leading == AIM_LENGTH - 1 and len(kept) == CREDENTIAL_DIGITS + 1:
                del kept[0]
            whole = len(kept) == CREDENTIAL_DIGITS
        else:
            whole = 0 < len(kept) <= LONGEST_CODE
        if whole and not strange:
            self.scanned.emit("".join(kept))
        else:
            self.incomplete.emit(len(kept))

    def _tell_progress(self) -> None:
        self.update()
        self.progress.emit(len(self._kept))


def learn_digits(typed: Sequence[str]) -> dict[str, str] | None:
    """The map from what a scanner typed for 0 to 9 to the digits; None if two look the same.

    Nothing can be learnt of a key that types no character at all (a dead key).
    """
    if len(typed) != len(TEACHING_DIGITS) or len(set(typed)) != len(typed) or "" in typed:
        return None
    return dict(zip(typed, TEACHING_DIGITS, strict=True))
