"""A small picture of the first sheet, in which the first free place is chosen.

Pressed with the mouse, or moved through by the arrow keys. Places run as they lie on the paper,
from the upper left, in every language: paper is not mirrored.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from accredit_app.badges.imposition import Imposition
from accredit_app.ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SheetPicture(QWidget):
    """`chosen` carries the first free place, from 1."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid: Imposition | None = None
        self._start, self._cards = 1, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("First free place on the sheet"))
        theme.changed.connect(self._restyle)

    @property
    def start(self) -> int:
        return self._start

    def show_sheet(self, grid: Imposition | None, cards: int) -> None:
        """Draw the first sheet of `cards` cards; a place that the sheet has not is given up."""
        self._grid, self._cards = grid, cards
        if grid is None or self._start > grid.count:
            self._start = 1
        self.setEnabled(grid is not None)
        self._said()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(230))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(150), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole picture is drawn
        grid = self._grid
        if grid is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper(grid)
        painter.setPen(QPen(theme.colour("field_line"), 1))
        painter.setBrush(theme.colour("field"))
        painter.drawRect(paper)
        painter.setFont(theme.font(12.5, bold=True))
        for place in range(grid.count):
            box = self._cell(grid, place).adjusted(1.5, 1.5, -1.5, -1.5)
            used = place + 1 < self._start
            filled = not used and place + 1 < self._start + self._cards
            painter.setBrush(theme.colour("accent_soft" if filled else "sunken"))
            begins = place + 1 == self._start
            line = theme.colour("accent" if filled else "line")
            painter.setPen(QPen(line, 2.5 if begins and self.hasFocus() else 1.2))
            painter.drawRoundedRect(box, 3, 3)
            if used:
                painter.setPen(QPen(theme.colour("muted"), 1))
                painter.drawLine(box.topLeft(), box.bottomRight())
                painter.drawLine(box.topRight(), box.bottomLeft())
            else:
                painter.setPen(theme.colour("accent_strong" if filled else "muted"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{place + 1}")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        grid = self._grid
        if grid is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        for place in range(grid.count):
            if self._cell(grid, place).contains(event.position()):
                self._choose(place + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self._grid
        step = _STEPS.get(Qt.Key(event.key()))
        if grid is None or step is None:
            super().keyPressEvent(event)
            return
        row, column = divmod(self._start - 1, grid.columns)
        column = min(max(column + step[0], 0), grid.columns - 1)
        row = min(max(row + step[1], 0), grid.rows - 1)
        self._choose(row * grid.columns + column + 1)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = self.tr("Press the first place that is still free on the sheet.")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _choose(self, start: int) -> None:
        if start != self._start:
            self._start = start
            self._said()
            self.chosen.emit(start)

    def _paper(self, grid: Imposition) -> QRectF:
        """Where the sheet is drawn: as large as fits, in the middle."""
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        scale = min(room.width() / grid.paper.width, room.height() / grid.paper.height)
        drawn = QRectF(0, 0, grid.paper.width * scale, grid.paper.height * scale)
        drawn.moveCenter(room.center())
        return drawn

    def _cell(self, grid: Imposition, place: int) -> QRectF:
        paper, card = self._paper(grid), grid.front(place)
        scale = paper.width() / grid.paper.width
        return QRectF(
            paper.left() + card.x * scale,
            paper.top() + card.y * scale,
            card.width * scale,
            card.height * scale,
        )

    def _said(self) -> None:
        grid = self._grid
        words = (
            self.tr("{place} of {count}").format(place=self._start, count=grid.count)
            if grid
            else ""
        )
        self.setAccessibleDescription(words)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
