"""The three answers of a gate as colour and sign.

The shapes differ as traffic signs do (disc and tick, triangle and exclamation mark, octagon and
cross), and the grounds differ in lightness as well as in hue, so that no answer rests on colour
alone. Ink on ground is at least 6:1 (WCAG 2.2 AA asks for 4.5:1).
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.domain.verdicts import Answer


@dataclass(frozen=True, slots=True)
class Livery:
    """The ground and the ink of one answer, as #RRGGBB."""

    ground: str
    ink: str


LIVERIES: dict[Answer, Livery] = {
    Answer.ADMIT: Livery("#0b6b3c", "#ffffff"),
    Answer.AMBER: Livery("#f7b500", "#1b1300"),
    Answer.REFUSE: Livery("#b3121d", "#ffffff"),
}


def draw_sign(
    painter: QPainter, area: QRectF, answer: Answer, *, ink: QColor, mark: QColor
) -> None:
    """Draw the sign of an answer: its shape filled with `ink`, the mark in it with `mark`."""
    side = min(area.width(), area.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    pen = QPen(mark, side * 0.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * side, box.top() + y * side)

    if answer is Answer.ADMIT:
        painter.drawEllipse(box)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([at(0.27, 0.53), at(0.44, 0.69), at(0.74, 0.34)]))
    elif answer is Answer.AMBER:
        rounded = QPen(ink, side * 0.1)
        rounded.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(rounded)
        painter.drawPolygon(QPolygonF([at(0.5, 0.11), at(0.94, 0.87), at(0.06, 0.87)]))
        painter.setPen(pen)
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.60))
        painter.drawPoint(at(0.5, 0.775))
    else:
        centre, radius = at(0.5, 0.5), side / 2
        corners = [
            QPointF(
                centre.x() + radius * math.cos(math.pi / 8 + step * math.pi / 4),
                centre.y() + radius * math.sin(math.pi / 8 + step * math.pi / 4),
            )
            for step in range(8)
        ]
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(pen)
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67))
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67))
    painter.restore()


class Sign(QWidget):
    """The sign of an answer as a widget; empty while there is none.

    `inverse` draws the shape in the answer's own ground colour, for a neutral background.
    """

    def __init__(self, parent: QWidget | None = None, *, side: int, inverse: bool = False) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._side = side
        self._inverse = inverse
        policy = QSizePolicy.Policy.Fixed if inverse else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, policy)

    def show_answer(self, answer: Answer | None, accessible_name: str) -> None:
        """Draw this answer from now on."""
        self._answer = answer
        self.setAccessibleName(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._inverse else QSize(self._side // 2, self._side // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._answer is None:
            return
        livery = LIVERIES[self._answer]
        ink, mark = QColor(livery.ink), QColor(livery.ground)
        if self._inverse:
            ink, mark = mark, ink
        painter = QPainter(self)
        draw_sign(
            painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._answer, ink=ink, mark=mark
        )
        painter.end()
