"""The kiosk's drawings: what to do, without words. Each takes its colours from the palette."""

from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

_CODE = (
    "1111111010110111",
    "1000001001010100",
    "1011101011001101",
    "1011101000111001",
    "1011101010010110",
    "1000001011100101",
    "1111111010101011",
    "0000000011010000",
    "1011011100110110",
    "0100110010011101",
    "1101101101100010",
    "0011010011011101",
)
"""Looks like a code and is none: no reader may take a picture on screen for an invitation."""


class Motif(Enum):
    LETTER = "letter"
    BADGE = "badge"
    DONE = "done"
    DESK = "desk"


class Picture(QWidget):
    """One drawing, as large as its place, up to `side` pixels square."""

    def __init__(self, motif: Motif, parent: QWidget | None = None, *, side: int = 300) -> None:
        super().__init__(parent)
        self._motif = motif
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side // 3, self._side // 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = min(self.width(), self.height(), self._side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center() - QPointF(side / 2, side / 2))
        painter.scale(side / 100, side / 100)
        palette = self.palette()
        brush = _Brush(
            accent=palette.color(QPalette.ColorRole.Highlight),
            paper=palette.color(QPalette.ColorRole.Base),
            line=palette.color(QPalette.ColorRole.PlaceholderText),
            ink=palette.color(QPalette.ColorRole.WindowText),
        )
        {
            Motif.LETTER: _letter,
            Motif.BADGE: _badge,
            Motif.DONE: _done,
            Motif.DESK: _desk,
        }[self._motif](painter, brush)
        painter.end()


class _Brush:
    def __init__(self, *, accent: QColor, paper: QColor, line: QColor, ink: QColor) -> None:
        self.accent, self.paper, self.line, self.ink = accent, paper, line, ink
        self.soft = QColor(accent)
        self.soft.setAlpha(36)

    def disc(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.soft)
        painter.drawEllipse(QRectF(2, 2, 96, 96))

    def outline(self, painter: QPainter, colour: QColor, width: float = 1.6) -> None:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)


def _letter(painter: QPainter, brush: _Brush) -> None:
    """A letter with a code on it, before the light of a scanner."""
    brush.disc(painter)
    brush.outline(painter, brush.line)
    painter.setBrush(brush.paper)
    painter.drawRoundedRect(QRectF(29, 12, 42, 58), 3, 3)
    brush.outline(painter, brush.line, 2.2)
    painter.drawLines([QLineF(35, 21, 56, 21), QLineF(35, 27, 65, 27)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.ink)
    cell = 30 / len(_CODE[0])
    for row, cells in enumerate(_CODE):
        for column, dark in enumerate(cells):
            if dark == "1":
                painter.drawRect(QRectF(35 + column * cell, 33 + row * cell, cell, cell))
    beam = QPainterPath()
    beam.addPolygon(QPolygonF([QPointF(50, 92), QPointF(30, 48), QPointF(70, 48)]))
    light = QColor(brush.accent)
    light.setAlpha(60)
    painter.fillPath(beam, light)
    brush.outline(painter, brush.accent, 2.4)
    painter.drawLine(QPointF(29, 48), QPointF(71, 48))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.accent)
    painter.drawRoundedRect(QRectF(36, 84, 28, 11), 5, 5)


def _badge(painter: QPainter, brush: _Brush) -> None:
    """A badge coming out of a printer."""
    brush.disc(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.accent)
    painter.drawRoundedRect(QRectF(18, 16, 64, 22), 6, 6)
    brush.outline(painter, brush.line)
    painter.setBrush(brush.paper)
    painter.drawRoundedRect(QRectF(32, 30, 36, 54), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.line)
    painter.drawEllipse(QRectF(44, 40, 12, 13))
    painter.drawRoundedRect(QRectF(38, 57, 24, 4), 2, 2)
    painter.drawRoundedRect(QRectF(42, 64, 16, 3), 1.5, 1.5)
    painter.setBrush(brush.accent)
    painter.drawRoundedRect(QRectF(32.8, 73, 34.4, 10.2), 2, 2)
    painter.setBrush(brush.ink)
    painter.drawRoundedRect(QRectF(27, 29, 46, 4), 2, 2)


def _done(painter: QPainter, brush: _Brush) -> None:
    """A tick in a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0b6b3c"))
    painter.drawEllipse(QRectF(6, 6, 88, 88))
    brush.outline(painter, QColor("#ffffff"), 9)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(29, 52), QPointF(45, 67), QPointF(72, 36)]))


def _desk(painter: QPainter, brush: _Brush) -> None:
    """A person behind a desk."""
    brush.disc(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.line)
    painter.drawEllipse(QRectF(40, 17, 20, 22))
    body = QPainterPath()
    body.moveTo(29, 62)
    body.cubicTo(29, 38, 71, 38, 71, 62)
    body.closeSubpath()
    painter.fillPath(body, brush.accent)
    painter.setBrush(brush.ink)
    painter.drawRoundedRect(QRectF(14, 60, 72, 6), 3, 3)
    painter.setBrush(brush.paper)
    brush.outline(painter, brush.line)
    painter.drawRoundedRect(QRectF(20, 66, 60, 20), 2, 2)
    brush.outline(painter, brush.accent, 4)
    painter.drawLine(QPointF(50, 71.5), QPointF(50, 78))
    painter.drawPoint(QPointF(50, 71.5))
