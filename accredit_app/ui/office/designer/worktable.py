"""What lies on the designer's table: the draft, which side and element is in hand, what can be
undone.

Every change of a draft goes through here, and each is one step back. It refuses, by `refused`,
what the template's rules forbid; the draft then stays as it was.
"""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from accredit_app.badges.draft import Draft, Place
from accredit_app.badges.layout import Box, Element
from accredit_app.errors import InvalidInput

TOGETHER = 1.0
"""Seconds within which like steps are one: a key that is held down, a wheel that is turned."""


class _Edit(QUndoCommand):
    """One step: the draft before and after, and what was in hand.

    Steps of one `kind` that follow each other within a second are one.
    """

    def __init__(
        self,
        table: "Worktable",
        drafts: tuple[Draft, Draft],
        hands: tuple[Place | None, Place | None],
        kind: str,
    ) -> None:
        super().__init__()
        self._table, self.kind = table, kind
        self.before, self.after = drafts
        self.hand_before, self.hand_after = hands
        self.at = monotonic()

    def id(self) -> int:
        return 1 if self.kind else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other.kind != self.kind:
            return False
        if other.hand_before != self.hand_after or other.at - self.at > TOGETHER:
            return False
        self.after, self.hand_after, self.at = other.after, other.hand_after, other.at
        return True

    def redo(self) -> None:
        self._table.show_step(self.after, self.hand_after)

    def undo(self) -> None:
        self._table.show_step(self.before, self.hand_before)


class Worktable(QObject):
    """`changed` tells that the draft is another, `chosen` that another element or side is in
    hand, `refused` carries what stood against a change."""

    changed = Signal()
    chosen = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.draft: Draft | None = None
        self.side = "front"
        self.place: Place | None = None

    def lay(self, draft: Draft) -> None:
        """Put another draft on the table; nothing of it is changed yet."""
        self.stack.clear()
        self.draft, self.side, self.place = draft, "front", None
        self.changed.emit()
        self.chosen.emit()

    @property
    def element(self) -> Element | None:
        """The element in hand as it is drawn."""
        if self.draft is None or self.place is None:
            return None
        return self.draft.element(self.place)

    def elements(self) -> tuple[Element, ...]:
        """The elements of the side in hand, in the order of drawing."""
        if self.draft is None:
            return ()
        template = self.draft.template()
        return template.front if self.side == "front" else template.back

    def turn(self, side: str) -> None:
        """Take the other side."""
        if side != self.side:
            self.side, self.place = side, None
            self.chosen.emit()

    def choose(self, place: Place | None) -> None:
        """Take an element in hand, or none; its side comes with it. One that is gone is left."""
        if place == self.place or (place is not None and not self._has(place)):
            return
        self.place = place
        if place is not None:
            self.side = place.side
        self.chosen.emit()

    def step(self, by: int) -> None:
        """Take the next element up (1) or down (-1) the pile in hand."""
        count = len(self.elements())
        if not count:
            return
        if self.place is None:
            self.choose(Place(self.side, count - 1 if by < 0 else 0))
            return
        self.choose(Place(self.side, (self.place.number + by) % count))

    def set_box(self, box: Box, *, kind: str = "") -> bool:
        """Move or resize the element in hand; steps of one `kind` are undone together."""
        place = self.place
        if place is None:
            return False
        return self._edit(lambda draft: draft.set_box(place, box), kind=kind)

    def set_keys(self, changes: Mapping[str, Any], *, kind: str = "") -> bool:
        """Change keys of the element in hand; None takes a key away."""
        place = self.place
        if place is None:
            return False
        return self._edit(lambda draft: draft.set(place, changes), kind=kind)

    def add(self, values: Mapping[str, Any]) -> bool:
        """Lay a new element on top of the side in hand."""
        top = Place(self.side, len(self.elements()))
        return self._edit(lambda draft: draft.add(self.side, values), hand=top)

    def duplicate(self, box: Box) -> bool:
        """Lay a copy of the element in hand on top, in another box."""
        place, draft = self.place, self.draft
        if place is None or draft is None:
            return False
        return self.add({**draft.values(place), "box": (box.x, box.y, box.width, box.height)})

    def remove(self) -> bool:
        """Take the element in hand away."""
        place = self.place
        if place is None:
            return False
        left = len(self.elements()) - 1
        hand = Place(place.side, min(place.number, left - 1)) if left else None
        return self._edit(lambda draft: draft.remove(place), hand=hand, drop=not left)

    def paint(self, name: str, colour: str) -> bool:
        """Give one of the template's own colours another value."""
        return self._edit(lambda draft: draft.paint(name, colour))

    def rename(self, name: str) -> bool:
        """Give the template another title."""
        return self._edit(lambda draft: draft.rename(name))

    def raise_by(self, by: int) -> bool:
        """Lay the element in hand higher (1) or lower (-1) in the pile."""
        place = self.place
        if place is None:
            return False
        return self.move_to(place.number + by)

    def move_to(self, number: int) -> bool:
        """Lay the element in hand as that number of the pile, from 0 at the bottom."""
        place = self.place
        if place is None or not 0 <= number < len(self.elements()) or number == place.number:
            return False
        there = Place(place.side, number)
        return self._edit(lambda draft: draft.move(place, number), hand=there)

    def _has(self, place: Place) -> bool:
        return self.draft is not None and place.number < len(self.draft.elements(place.side))

    def _edit(
        self,
        change: Callable[[Draft], Draft],
        *,
        hand: Place | None = None,
        drop: bool = False,
        kind: str = "",
    ) -> bool:
        """Try a change: a step that can be undone, if the rules allow it; else False."""
        draft = self.draft
        if draft is None:
            return False
        try:
            changed = change(draft)
        except InvalidInput as error:
            self.refused.emit(error)
            return False
        if changed.text() == draft.text():
            return False
        after = None if drop else hand or self.place
        self.stack.push(_Edit(self, (draft, changed), (self.place, after), kind))
        return True

    def show_step(self, draft: Draft, place: Place | None) -> None:
        """Lay what a step says on the table; for the steps themselves."""
        other = place != self.place
        self.draft, self.place = draft, place
        if place is not None:
            self.side = place.side
        self.changed.emit()
        if other:
            self.chosen.emit()
