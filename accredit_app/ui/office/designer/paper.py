"""What lies under the outlines: the card with its shadow, its bleed, safe area and slot."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from accredit_app.badges.layout import Box
from accredit_app.badges.stocks import STOCKS, Stock
from accredit_app.ui.office.designer.geometry import Guides
from accredit_app.ui.office.designer.scale import Scale
from accredit_app.ui.theme import Theme

NO_CARD = STOCKS["a6"]
"""What an empty table is as large as."""

_CORNER = 3.0
_VEIL = 184
"""How much of what will be cut off is hidden, out of 255."""


def draw_card(
    painter: QPainter, stock: Stock, scale: Scale, theme: Theme, *, picture: QImage | None
) -> None:
    """The card on its shadow; what is printed beyond the trim shows faintly."""
    trim = scale.rect(Box(0, 0, stock.width, stock.height))
    radius = _CORNER * scale.dots
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 6, 20, 20 if theme.dark else 7))
    for ring in range(9):
        edge = trim.adjusted(-ring, 3 - ring, ring, 3 + ring)
        painter.drawRoundedRect(edge, radius + ring, radius + ring)
    bleed = stock.bleed
    whole = Box(-bleed, -bleed, stock.width + 2 * bleed, stock.height + 2 * bleed)
    outer = scale.rect(whole)
    card = QPainterPath()
    card.addRoundedRect(trim, radius, radius)
    if picture is None:
        painter.fillPath(card, QColor("#ffffff"))
    else:
        _draw_picture(painter, outer, picture)
        around = QPainterPath()
        around.addRect(outer.adjusted(-1, -1, 1, 1))
        veil = theme.colour("sunken")
        veil.setAlpha(_VEIL)
        painter.fillPath(around.subtracted(card), veil)
    line = theme.colour("field_line")
    if bleed:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1, Qt.PenStyle.DotLine))
        painter.drawRect(outer)
    painter.setPen(QPen(line, 1))
    painter.drawPath(card)


def _draw_picture(painter: QPainter, place: QRectF, picture: QImage) -> None:
    """Dot by dot where it was drawn for this size, else stretched until the next one comes."""
    density = painter.device().devicePixelRatio()
    if abs(picture.width() - place.width() * density) < 1:
        place = QRectF(place.topLeft(), QSizeF(picture.size()) / density)
    painter.drawImage(place, picture)


def draw_areas(painter: QPainter, stock: Stock, scale: Scale, theme: Theme) -> None:
    """The safe area as a dashed line, the slot as the hole that it is."""
    safe = stock.safe
    rect = scale.rect(Box(safe, safe, stock.width - 2 * safe, stock.height - 2 * safe))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 120), 1))
    painter.drawRect(rect)
    dashes = QPen(QColor(60, 80, 110, 150), 1, Qt.PenStyle.CustomDashLine)
    dashes.setDashPattern([4, 4])
    painter.setPen(dashes)
    painter.drawRect(rect)
    if stock.slot:
        slot = stock.slot
        hole = scale.rect(Box(slot.x, slot.y, slot.width, slot.height))
        painter.setPen(QPen(theme.colour("field_line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(hole, hole.height() / 2, hole.height() / 2)


def draw_guides(
    painter: QPainter, guides: Guides, scale: Scale, theme: Theme, *, size: QSize
) -> None:
    """The lines that the box in hand has snapped to, across the whole table."""
    room = QRectF(0, 0, size.width(), size.height())
    painter.setPen(QPen(theme.colour("bad"), 1, Qt.PenStyle.DashLine))
    for x in guides.across:
        at = scale.point(x, 0).x()
        painter.drawLine(QPointF(at, room.top()), QPointF(at, room.bottom()))
    for y in guides.down:
        at = scale.point(0, y).y()
        painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
