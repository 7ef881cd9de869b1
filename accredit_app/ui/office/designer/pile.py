"""The pile of a side's elements, and what can be done with the one in hand."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from accredit_app.badges.draft import SIDES, Place
from accredit_app.badges.elements import wanted
from accredit_app.badges.fields import BadgeFacts
from accredit_app.ui.icons import icon
from accredit_app.ui.office.designer.additions import known, new_element
from accredit_app.ui.office.designer.geometry import moved, room
from accredit_app.ui.office.designer.layers import LayerList, layer, sign
from accredit_app.ui.office.designer.schema import types
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card

_COPY_STEP = 2.0


class Pile(Card):
    """Front and back, the layers of the one that is shown, and their tools; `added` tells that a
    new element lies on top."""

    added = Signal()

    def __init__(
        self, theme: Theme, table: Worktable, words: DesignerWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, margin=12, spacing=8, parent=parent)
        self._theme, self._table, self._words = theme, table, words
        self.sides: dict[str, Button] = {}
        self.layers = LayerList(theme)
        self.tools = self._make_tools()
        self._lay_out()
        self.layers.picked.connect(self._pick)
        self.layers.removing.connect(table.remove)
        self.layers.lifted.connect(table.raise_by)

    def refresh(self, person: BadgeFacts | None) -> None:
        """Show the side that is in hand; what is not drawn for the person is fainter."""
        draft, side, place = self._table.draft, self._table.side, self._table.place
        self.sides[side].setChecked(True)
        for tool in ("copy", "raise", "lower", "bin"):
            self.tools[tool].setEnabled(place is not None)
        if draft is None:
            self.layers.show_layers((), None)
            return
        shown = [
            layer(values, self._words, drawn=person is None or wanted(element, person))
            for values, element in zip(draft.elements(side), self._table.elements(), strict=True)
        ]
        self.layers.show_layers(shown, place.number if place else None)

    def duplicate(self) -> None:
        """Lay a copy of the element in hand beside it."""
        element, draft = self._table.element, self._table.draft
        if element is None or draft is None:
            return
        within = room(element, draft.template().stock)
        box = moved(element.box, _COPY_STEP, _COPY_STEP, within)
        self._table.duplicate(box)

    def _make_tools(self) -> dict[str, Button]:
        table = self._table
        made: dict[str, tuple[str, Callable[[], object]]] = {
            "plus": (self.tr("Add an element"), self._ask_type),
            "copy": (self.tr("Duplicate · Ctrl+D"), self.duplicate),
            "raise": (self.tr("One up · Ctrl+]"), lambda: table.raise_by(1)),
            "lower": (self.tr("One down · Ctrl+["), lambda: table.raise_by(-1)),
            "bin": (self.tr("Delete · Del"), table.remove),
        }
        tools = {}
        for name, (words, act) in made.items():
            tools[name] = Button(self._theme, sign=name, kind="quiet", name=words)
            tools[name].clicked.connect(lambda _checked=False, act=act: act())
        return tools

    def _ask_type(self) -> None:
        menu = self.type_menu()
        menu.popup(self.tools["plus"].mapToGlobal(QPoint(0, self.tools["plus"].height())))

    def type_menu(self) -> QMenu:
        """The types of element that can be added."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in filter(known, types()):
            action = QAction(self._words.type(name), menu)
            action.setIcon(icon(sign(name), self._theme.tokens.muted, self._theme.px(16)))
            action.setData(name)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.add(str(action.data())))
        return menu

    def add(self, type_name: str) -> None:
        """Lay a new element of that type on the side that is shown."""
        draft = self._table.draft
        if draft is not None and self._table.add(new_element(type_name, draft)):
            self.added.emit()

    def _pick(self, number: int) -> None:
        self._table.choose(Place(self._table.side, number))

    def _lay_out(self) -> None:
        theme = self._theme
        turn = QHBoxLayout()
        turn.setSpacing(theme.px(6))
        group = QButtonGroup(self)
        for side in SIDES:
            button = Button(theme, self._words.side(side), kind="filter")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, side=side: self._table.turn(side))
            group.addButton(button)
            turn.addWidget(button, 1)
            self.sides[side] = button
        self.sides["front"].setChecked(True)
        self.column.addLayout(turn)
        self.column.addWidget(self.layers, 1)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for tool in self.tools.values():
            tools.addWidget(tool, 1)
        self.column.addLayout(tools)
