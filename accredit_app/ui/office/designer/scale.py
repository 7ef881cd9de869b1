"""Millimetres of a card and pixels of the screen: how large the badge is drawn, and where.

At 100 % a millimetre of the card is a millimetre of the screen, by what the screen says of itself.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QScreen

from accredit_app.badges.layout import Box

ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
LEAST, MOST = ZOOMS[0], ZOOMS[-1]
_CREDIBLE = (50, 400)


def real_size(screen: QScreen) -> float:
    """Pixels (Qt's own) a millimetre on this screen; what no screen has is not believed."""
    dots = screen.physicalDotsPerInch()
    if not _CREDIBLE[0] <= dots <= _CREDIBLE[1]:
        dots = screen.logicalDotsPerInch()
    return dots / 25.4


def following(zoom: float, *, larger: bool) -> float:
    """The next step of the zoom."""
    if larger:
        return next((step for step in ZOOMS if step > zoom + 0.005), MOST)
    return next((step for step in reversed(ZOOMS) if step < zoom - 0.005), LEAST)


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels a millimetre, and the pixel on which the card's upper left corner lies."""

    dots: float
    left: float
    top: float

    def rect(self, box: Box) -> QRectF:
        return QRectF(
            self.left + box.x * self.dots,
            self.top + box.y * self.dots,
            box.width * self.dots,
            box.height * self.dots,
        )

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.left + x * self.dots, self.top + y * self.dots)

    def at(self, pixel: QPointF) -> tuple[float, float]:
        """The millimetres of a pixel."""
        return (pixel.x() - self.left) / self.dots, (pixel.y() - self.top) / self.dots
