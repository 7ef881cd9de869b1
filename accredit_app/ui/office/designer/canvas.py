"""Elements taken in hand on the badge itself: chosen, moved and resized by pointer and by keys.

What comes of it is asked of the worktable, which alone changes the draft.
"""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from accredit_app.badges.draft import Place
from accredit_app.badges.layout import Element
from accredit_app.ui.office.designer import handles
from accredit_app.ui.office.designer.geometry import (
    GRID,
    Grip,
    Guides,
    clear_of_slot,
    lines,
    moved,
    resized,
    room,
    snap_move,
    snap_resize,
)
from accredit_app.ui.office.designer.view import CardView
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.theme import Theme

_THRESHOLD = 4
_REACH_PIXELS, _REACH_MM = 5, 1.0
_GROUND = 1 / 8
"""Share of the card from which on a plain surface is a ground for others."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(CardView):
    """`drawn` carries the box under the pointer while it is drawn about, None when it is let go;
    `zoomed` asks for a step of the zoom, `opened` for the properties of the element in hand."""

    drawn = Signal(object)
    zoomed = Signal(bool)
    opened = Signal()

    def __init__(self, theme: Theme, table: Worktable, parent: QWidget | None = None) -> None:
        super().__init__(theme, table, parent)
        self._grip: Grip | None = None
        self._start: QPointF | None = None
        self._loose = False
        self._click: Place | None = None
        self._presses = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def event(self, event: QEvent) -> bool:
        """Arrow keys are this widget's own, whatever shortcuts there are around it."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() in _STEPS and self._table.element is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._table.element is not None:
            self._nudge(event, *_STEPS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._table.step(1 if key == Qt.Key.Key_PageUp else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._table.remove()
        elif key == Qt.Key.Key_Escape and self._start is not None:
            self._let_go()
        elif key == Qt.Key.Key_Escape and self._table.place is not None:
            self._table.choose(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._table.element is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pixel, scale = event.position(), self.scale()
        held, place = self._table.element, self._table.place
        self._click = None
        self._grip = handles.grip_at(held.box, scale, pixel) if held else None
        if self._grip is None:
            found = self._under(pixel)
            top = found[0] if found else None
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and place in found:
                top = found[(found.index(place) + 1) % len(found)]
                self._table.choose(top)
            elif place in found and (top == place or self._stands_free(place.number)):
                self._click = top  # chosen when let go, unless the one in hand is drawn about
            else:
                self._table.choose(top)
            if top is None or not (place in found or self._stands_free(top.number)):
                return
        self._start, self._loose = pixel, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pixel = event.position()
        element = self._table.element
        if self._start is None or element is None:
            self._point_at(pixel)
            return
        way = pixel - self._start
        if not self._loose and way.manhattanLength() < _THRESHOLD:
            return
        self._loose = True
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._draw_about(element, way / self.dots, free=free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box, click, loose = self._box, self._click, self._loose
        self._let_go()
        self._click, self._loose = None, False
        if box is not None:
            self._table.set_box(box)
        elif click is not None and not loose:
            self._table.choose(click)
        self._point_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - wherever
        if self._table.element is not None:
            self.opened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._point_at(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def _nudge(self, event: QKeyEvent, across: int, down: int) -> None:
        """Half a millimetre, five with Shift; with Alt or Ctrl the lower right corner moves.

        A key that is held down is one step back, each press of its own another.
        """
        element = self._table.element
        if element is None:
            return
        modifiers = event.modifiers()
        step = GRID * 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else GRID
        dx, dy = across * step, down * step
        within = room(element, self._stock())
        sizing = bool(
            modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        )
        if sizing:
            box = resized(element.box, Grip.BOTTOM_RIGHT, dx, dy, within)
        else:
            box = moved(element.box, dx, dy, within)
        self._presses += not event.isAutoRepeat()
        self._table.set_box(box, kind=f"key press {self._presses}")

    def _draw_about(self, element: Element, way: QPointF, *, free: bool) -> None:
        stock = self._stock()
        within = room(element, stock)
        others = [
            other.box
            for number, other in enumerate(self._table.elements())
            if other is not element and self._is_drawn(number)
        ]
        to = lines(others, stock)
        reach = min(_REACH_PIXELS / self.dots, _REACH_MM)
        if self._grip is None:
            box = moved(element.box, way.x(), way.y(), within)
            snapped, guides = snap_move(box, to, reach)
        else:
            box = resized(element.box, self._grip, way.x(), way.y(), within)
            snapped, guides = snap_resize(box, self._grip, to, reach)
        self._box, self._guides = (box, Guides()) if free else (snapped, guides)
        self._wrong = not clear_of_slot(element, self._box, stock)
        self.drawn.emit(self._box)
        self.update()

    def _let_go(self) -> None:
        was = self._box
        self._start, self._box, self._guides, self._wrong = None, None, Guides(), False
        if was is not None:
            self.drawn.emit(None)
        self.update()

    def _point_at(self, pixel: QPointF) -> None:
        held = self._table.element
        grip = handles.grip_at(held.box, self.scale(), pixel) if held else None
        under = [] if grip else self._under(pixel)
        hover = under[0] if under else None
        if grip is not None:
            self.setCursor(handles.cursor(grip))
        elif hover is not None and hover == self._table.place:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()
        if hover != self._hover:
            self._hover = hover
            self.update()

    def _under(self, pixel: QPointF) -> list[Place]:
        """The elements under the pointer, the topmost first."""
        scale, side = self.scale(), self._table.side
        return [
            Place(side, number)
            for number, element in reversed(list(enumerate(self._table.elements())))
            if self._is_drawn(number) and scale.rect(element.box).contains(pixel)
        ]

    def _stands_free(self, number: int) -> bool:
        """Whether it is drawn about by a first touch: a ground for others is not."""
        element, stock = self._table.elements()[number], self._stock()
        size = element.box.width * element.box.height
        return element.inside or size < stock.width * stock.height * _GROUND
