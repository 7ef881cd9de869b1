"""The last five scans at a glance, newest first, so that a guard can look back for a moment."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from accredit_app.domain.verdicts import Direction, Verdict
from accredit_app.ui.gate.signs import Sign
from accredit_app.ui.gate.words import GateWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label

KEPT = 5


@dataclass(frozen=True, slots=True)
class Passed:
    """One scan as the strip remembers it; `at` is in the event's own time."""

    verdict: Verdict
    direction: Direction
    name: str
    at: datetime


class Elided(QLabel):
    """One line that ends in an ellipsis where its room ends; the whole is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(flags), text)
        painter.end()


class _Tile(QFrame):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inset")
        self.sign = Sign(self, side=theme.px(34), inverse=True)
        self.name = Elided(self)
        self.name.setProperty("kind", "strong")
        self.note = label("", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(7), theme.px(10), theme.px(7))
        row.setSpacing(theme.px(10))
        row.addWidget(self.sign)
        row.addLayout(words, 1)


class ScanStrip(QWidget):
    """Five tiles side by side, the newest at the side where reading begins."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = GateWords(self)
        self._passed: deque[Passed] = deque(maxlen=KEPT)
        self._tiles = [_Tile(theme, self) for _ in range(KEPT)]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        row.setSpacing(theme.px(10))
        for tile in self._tiles:
            row.addWidget(tile, 1)
        self._write()

    @property
    def passed(self) -> tuple[Passed, ...]:
        """The scans that are shown, newest first."""
        return tuple(self._passed)

    def add(self, passed: Passed) -> None:
        """Remember a scan; the oldest of more than five is forgotten."""
        self._passed.appendleft(passed)
        self._write()

    def clear(self) -> None:
        """Forget all of them: another zone, another guard."""
        self._passed.clear()
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        self.setAccessibleName(self.tr("Last scans"))
        for place, tile in enumerate(self._tiles):
            if place >= len(self._passed):
                tile.sign.show_answer(None, "")
                tile.name.setText("")
                tile.note.setText("")
                tile.setAccessibleName(self.tr("No scan yet"))
                continue
            scan = self._passed[place]
            word = self._words.word(scan.verdict.answer, scan.direction)
            name = scan.name or self._words.title(scan.verdict.reason)
            tile.sign.show_answer(scan.verdict.answer, word)
            tile.name.setText(name)
            tile.name.setToolTip(name)
            tile.note.setText(f"{scan.at:%H:%M:%S} · {word}")
            tile.setAccessibleName(f"{word}. {name}. {scan.at:%H:%M:%S}")
