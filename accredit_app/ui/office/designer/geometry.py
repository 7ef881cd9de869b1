"""Boxes on a card, in millimetres: where one may stand, how it is resized, where it snaps.

Plain sums over plain values; nothing here knows of pixels or widgets.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from accredit_app.badges.layout import Box, Element, Qr
from accredit_app.badges.stocks import Stock

GRID = 0.5
LEAST = 0.5
"""The least width and height that a box is drawn to by hand."""


class Grip(Enum):
    """A handle of a box: which share of a step its left, top, width and height take."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM = (0, 1)
    BOTTOM_RIGHT = (1, 1)

    def at(self, box: Box) -> tuple[float, float]:
        """Where the handle stands on a box."""
        across, down = self.value
        return (
            box.x + box.width * (across + 1) / 2,
            box.y + box.height * (down + 1) / 2,
        )


@dataclass(frozen=True, slots=True)
class Guides:
    """Lines to which a box has snapped: their places across and down."""

    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()


def room(element: Element, stock: Stock) -> Box:
    """Where an element may stand: within the safe area, the trim or the bleed."""
    margin = stock.safe if element.inside else -stock.bleed
    if isinstance(element, Qr):
        margin = 0.0
    return Box(margin, margin, stock.width - 2 * margin, stock.height - 2 * margin)


def clear_of_slot(element: Element, box: Box, stock: Stock) -> bool:
    """Whether an element would not be punched away there."""
    slot = stock.slot
    return (
        not element.inside
        or slot is None
        or not (
            box.x < slot.x + slot.width
            and slot.x < box.x + box.width
            and box.y < slot.y + slot.height
            and slot.y < box.y + box.height
        )
    )


def moved(box: Box, dx: float, dy: float, within: Box) -> Box:
    """A box further on, kept within its room; a larger one than the room stays where it is."""
    return replace(
        box,
        x=_kept(box.x, box.x + dx, box.width, (within.x, within.width)),
        y=_kept(box.y, box.y + dy, box.height, (within.y, within.height)),
    )


def _kept(start: float, wanted: float, length: float, room: tuple[float, float]) -> float:
    low, high = room[0], room[0] + room[1] - length
    return start if high < low - 0.01 else min(max(wanted, low), high)


def resized(box: Box, grip: Grip, dx: float, dy: float, within: Box) -> Box:
    """A box of which one handle was drawn; the opposite edges stay, and the room holds it."""
    across, down = grip.value
    x, width = _stretched(box.x, box.width, across, dx, (within.x, within.width))
    y, height = _stretched(box.y, box.height, down, dy, (within.y, within.height))
    return Box(x, y, width, height)


def _stretched(
    start: float, length: float, side: int, step: float, room: tuple[float, float]
) -> tuple[float, float]:
    low, high = room[0], room[0] + room[1]
    end = start + length
    if side > 0:
        end = max(min(end + step, max(high, end)), start + LEAST)
    elif side < 0:
        start = min(max(start + step, min(low, start)), end - LEAST)
    return start, end - start


def lines(boxes: Iterable[Box], stock: Stock) -> Guides:
    """What boxes may snap to: edges and middles of other boxes, of the card, its safe area."""
    safe = Box(stock.safe, stock.safe, stock.width - 2 * stock.safe, stock.height - 2 * stock.safe)
    held = [*boxes, Box(0, 0, stock.width, stock.height), safe]
    across = {edge for box in held for edge in _edges(box.x, box.width)}
    down = {edge for box in held for edge in _edges(box.y, box.height)}
    return Guides(tuple(sorted(across)), tuple(sorted(down)))


def _edges(start: float, length: float) -> tuple[float, float, float]:
    return (start, start + length / 2, start + length)


def snap_move(box: Box, to: Guides, reach: float) -> tuple[Box, Guides]:
    """A box that is moved, drawn to the nearest line within `reach`, else to the grid."""
    x, across = _snap(box.x, _edges(box.x, box.width), to.across, reach)
    y, down = _snap(box.y, _edges(box.y, box.height), to.down, reach)
    return replace(box, x=x, y=y), Guides(across, down)


def snap_resize(box: Box, grip: Grip, to: Guides, reach: float) -> tuple[Box, Guides]:
    """A box that is resized: only the edges that move are drawn to a line or to the grid."""
    x, width, across = _snap_edge(box.x, box.width, grip.value[0], to.across, reach)
    y, height, down = _snap_edge(box.y, box.height, grip.value[1], to.down, reach)
    return Box(x, y, width, height), Guides(across, down)


def _snap(
    start: float, edges: tuple[float, ...], to: tuple[float, ...], reach: float
) -> tuple[float, tuple[float, ...]]:
    near = [(abs(line - edge), line - edge) for edge in edges for line in to]
    distance, step = min(near, default=(reach + 1, 0.0))
    if distance > reach:
        return _on_grid(start), ()
    touched = {line for edge in edges for line in to if abs(line - edge - step) < 0.005}
    return round(start + step, 2), tuple(sorted(touched))


def _snap_edge(
    start: float, length: float, side: int, to: tuple[float, ...], reach: float
) -> tuple[float, float, tuple[float, ...]]:
    if not side:
        return start, length, ()
    end = start + length
    edge, touched = _snap(end if side > 0 else start, (end if side > 0 else start,), to, reach)
    if side > 0:
        return start, max(edge - start, LEAST), touched
    return min(edge, end - LEAST), max(end - edge, LEAST), touched


def _on_grid(length: float) -> float:
    return round(length / GRID) * GRID
