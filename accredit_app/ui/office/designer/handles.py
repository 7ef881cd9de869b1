"""The outline of the element in hand and its eight handles: drawn, and found by the pointer."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from accredit_app.badges.layout import Box
from accredit_app.ui.office.designer.geometry import Grip
from accredit_app.ui.office.designer.scale import Scale
from accredit_app.ui.theme import Theme

_SIDE = 9
_REACH = 8
_ROOM = 22
_CURSORS = {
    Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Grip.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Grip.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Grip.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.TOP: Qt.CursorShape.SizeVerCursor,
    Grip.BOTTOM: Qt.CursorShape.SizeVerCursor,
}


def shown(box: Box, scale: Scale) -> tuple[Grip, ...]:
    """The handles for which a box of this size has room: corners always, middles if apart."""
    rect = scale.rect(box)
    return tuple(
        grip
        for grip in Grip
        if (grip.value[0] or rect.width() >= 2 * _ROOM)
        and (grip.value[1] or rect.height() >= 2 * _ROOM)
    )


def grip_at(box: Box, scale: Scale, pixel: QPointF) -> Grip | None:
    """The handle under the pointer."""
    near = [
        ((scale.point(*grip.at(box)) - pixel).manhattanLength(), number, grip)
        for number, grip in enumerate(shown(box, scale))
    ]
    distance, _, grip = min(near)
    return grip if distance <= _REACH else None


def cursor(grip: Grip) -> Qt.CursorShape:
    return _CURSORS[grip]


def draw_outline(painter: QPainter, rect: QRectF, colour: QColor, *, width: float) -> None:
    """A line that is seen on any ground: a white one lies under it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 210), width + 2))
    painter.drawRect(rect)
    painter.setPen(QPen(colour, width))
    painter.drawRect(rect)


def draw(painter: QPainter, box: Box, scale: Scale, theme: Theme, *, wrong: bool) -> None:
    """Outline and handles of the element in hand; `wrong` where it may not stand there."""
    colour = theme.colour("bad" if wrong else "accent")
    draw_outline(painter, scale.rect(box), colour, width=1.6)
    for grip in shown(box, scale):
        square = QRectF(0, 0, _SIDE, _SIDE)
        square.moveCenter(scale.point(*grip.at(box)))
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(square, 2, 2)
