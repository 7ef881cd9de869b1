"""The sizes of card that badges are printed on: one row a stock.

Millimetres throughout. A stock says what the card is, never what is drawn on it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """The punched hole for the lanyard, `x` and `y` from the card's upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Stock:
    """A card: trimmed size, what is printed beyond the trim, what is kept clear within it.

    `slot` is where the front sees it; the back sees it mirrored.
    """

    width: float
    height: float
    bleed: float
    safe: float
    slot: Slot | None = None

    def slot_on(self, side: str) -> Slot | None:
        """The slot as the "front" or the "back" sees it."""
        if self.slot is None or side == "front":
            return self.slot
        slot = self.slot
        return Slot(self.width - slot.x - slot.width, slot.y, slot.width, slot.height)


def _centred_slot(width: float, *, top: float) -> Slot:
    return Slot((width - 14) / 2, top, 14, 3.4)


STOCKS: dict[str, Stock] = {
    "a6": Stock(105, 148, bleed=3, safe=4, slot=_centred_slot(105, top=5.2)),
    "a6-plain": Stock(105, 148, bleed=0, safe=4),
    "a7": Stock(74, 105, bleed=3, safe=3, slot=_centred_slot(74, top=4.2)),
    "cr80": Stock(53.98, 85.6, bleed=3, safe=2.5),
    "cr80-wide": Stock(85.6, 53.98, bleed=3, safe=2.5),
    "cr100": Stock(66.7, 98.4, bleed=3, safe=2.5),
    "4x3in": Stock(101.6, 76.2, bleed=0, safe=3),
    "4x6in": Stock(101.6, 152.4, bleed=3, safe=4, slot=_centred_slot(101.6, top=5.2)),
}
"""By the name that a template gives; CR80 is ISO/IEC 7810's ID-1. A template may also give a
stock of its own, by its measures."""
