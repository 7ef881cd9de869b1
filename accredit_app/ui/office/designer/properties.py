"""The properties of the element in hand: a form an element type, made from the schema's keys.

It asks for changes and shows what the template says afterwards; what was refused is said under
the field that asked for it.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accredit_app.badges.layout import Box
from accredit_app.errors import UserError
from accredit_app.phrases import Phrase
from accredit_app.ui.office.designer.controls import (
    CONTROLS,
    Control,
    NumberControl,
    Surroundings,
    SwitchControl,
)
from accredit_app.ui.office.designer.palette import PaletteForm
from accredit_app.ui.office.designer.schema import Kind, Property, properties
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label, rule
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.words import translated

_SIDES = ("x", "y", "width", "height")
_WIDE = frozenset({Kind.FIELD, Kind.CONDITION, Kind.WORDS, Kind.LIST, Kind.PICTOGRAM, Kind.SWITCH})
_STEPS_BACK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TypeForm(QWidget):
    """The form of one element type; `boxed` carries another box, `edited` keys and values."""

    boxed = Signal(Box)
    edited = Signal(dict)

    def __init__(
        self, theme: Theme, type_name: str, words: DesignerWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self._rules = {rule.key: rule for rule in properties(type_name)}
        self._box = Box(0, 0, 1, 1)
        self._asked: Field | None = None
        self.sides: dict[str, NumberControl] = {}
        self.controls: dict[str, Control] = {}
        self._fields: dict[str, Field] = {}
        place = [(self._side(name, words), False) for name in _SIDES]
        keys = [self._row(each, words) for each in self._rules.values()]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        row.addLayout(column, 1)
        row.addSpacing(theme.px(6))  # room for the scroll bar, on the side where reading ends
        column.addLayout(_grid(theme, place))
        column.addWidget(rule())
        column.addLayout(_grid(theme, keys))
        for field in self._fields.values():
            # Both columns are as wide, whatever words stand in them.
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
            field.setMinimumWidth(1)
            field.caption.setWordWrap(True)
        for edit in (*self.sides.values(), *self.controls.values(), *self.findChildren(QLineEdit)):
            edit.installEventFilter(self)
        column.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo mean the template here, not the letters of a field."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if any(event.matches(key) for key in _STEPS_BACK):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def fill(self, values: Mapping[str, Any], box: Box, surroundings: Surroundings) -> None:
        """Show an element as the template has it, and forget what was refused."""
        self._forget()
        self._box = box
        for name, control in self.sides.items():
            control.show_value(getattr(box, name), surroundings)
        for key, shown in self.controls.items():
            shown.show_value(values.get(key, self._rules[key].default), surroundings)

    def refuse(self, text: str) -> bool:
        """Say what stands against the last change, if it was asked for here."""
        if self._asked is None:
            return False
        self._asked.show_error(text)
        return True

    def _side(self, name: str, words: DesignerWords) -> QWidget:
        least = -1000.0 if name in ("x", "y") else 0.1
        control = NumberControl(Property(name, Kind.NUMBER, unit="mm", least=least))
        control.setSingleStep(0.5)
        self.sides[name] = control
        field = Field(words.key(name), control)
        self._fields[name] = field
        control.edited.connect(partial(self._box_edited, name))
        return field

    def _row(self, each: Property, words: DesignerWords) -> tuple[QWidget, bool]:
        """A key's field, and whether it takes the whole width."""
        control = CONTROLS[each.kind](each, words)
        self.controls[each.key] = control
        control.edited.connect(partial(self._key_edited, each.key))
        if isinstance(control, SwitchControl):
            field = Field("", control)
            field.caption.hide()
            control.setAccessibleName(words.key(each.key))
        else:
            field = Field(words.key(each.key, own=True), control)
        self._fields[each.key] = field
        return field, each.kind in _WIDE

    def _box_edited(self, name: str, value: float) -> None:
        self._forget()
        self._asked = self._fields[name]
        given = {side: getattr(self._box, side) for side in _SIDES}
        self.boxed.emit(Box(**{**given, name: value}))

    def _key_edited(self, key: str, value: Any) -> None:
        self._forget()
        self._asked = self._fields[key]
        known = self._rules[key]
        empty = value in ("", []) and not (known.needed and not known.instead_of)
        changes: dict[str, Any] = {key: None if empty else value}
        if not empty:
            changes.update(dict.fromkeys(known.instead_of))
        self.edited.emit(changes)

    def _forget(self) -> None:
        if self._asked is not None:
            self._asked.show_error("")
        self._asked = None


class PropertyForm(QStackedWidget):
    """The form of whatever is in hand; each is made when it is first needed."""

    boxed = Signal(Box)
    edited = Signal(dict)
    painted = Signal(str, str)

    def __init__(self, theme: Theme, words: DesignerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._forms: dict[str, tuple[QScrollArea, TypeForm]] = {}
        nothing = QWidget()
        nothing.setProperty("kind", "sheet")
        column = QVBoxLayout(nothing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for sentence in (
            self.tr("Choose an element on the badge or in the list to see what can be changed."),
            self.tr("Arrow keys move it by half a millimetre, with Shift by five."),
            self.tr("With Ctrl they change its size. Page Up and Page Down choose the next one."),
            self.tr("Held down while drawing, Alt lets it go between the lines it would snap to."),
        ):
            column.addWidget(label(sentence, "muted", wrap=True))
        column.addSpacing(theme.px(6))
        self.palette_form = PaletteForm(theme)
        self.palette_form.painted.connect(self.painted)
        column.addWidget(self.palette_form)
        column.addStretch(1)
        self._nothing = _scrolled(nothing)
        self.addWidget(self._nothing)

    @property
    def form(self) -> TypeForm | None:
        """The form that is shown."""
        held = [form for area, form in self._forms.values() if area is self.currentWidget()]
        return held[0] if held else None

    def show_nothing(self, palette: Mapping[str, str]) -> None:
        """Nothing is in hand: show what is the whole template's."""
        self.palette_form.show_palette(palette)
        self.setCurrentWidget(self._nothing)

    def show_element(self, values: Mapping[str, Any], box: Box, surroundings: Surroundings) -> None:
        area, form = self._form(str(values["type"]))
        form.fill(values, box, surroundings)
        self.setCurrentWidget(area)

    def refuse(self, error: UserError) -> bool:
        """Say under its field why a change is not taken; False if none was asked for here."""
        form = self.form or self.palette_form
        return form.refuse(in_short(error))

    def take_focus(self) -> None:
        """Go to the first control that is the element's own."""
        form = self.form
        if form is not None:
            controls = [*form.controls.values(), *form.sides.values()]
            controls[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _form(self, type_name: str) -> tuple[QScrollArea, TypeForm]:
        if type_name not in self._forms:
            form = TypeForm(self._theme, type_name, self._words)
            form.boxed.connect(self.boxed)
            form.edited.connect(self.edited)
            area = _scrolled(form)
            self.addWidget(area)
            self._forms[type_name] = (area, form)
        return self._forms[type_name]


def _scrolled(sheet: QWidget) -> QScrollArea:
    """What may be higher than the window, to be scrolled up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(sheet)
    return area


def _grid(theme: Theme, fields: Iterable[tuple[QWidget, bool]]) -> QGridLayout:
    """Fields in two columns of one width; a wide one takes a line of its own."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(9))
    row = column = 0
    for field, wide in fields:
        if wide and column:
            row, column = row + 1, 0
        grid.addWidget(field, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        column += 2 if wide else 1
        if column > 1:
            row, column = row + 1, 0
    for each in (0, 1):
        grid.setColumnStretch(each, 1)
    return grid


def in_short(error: UserError) -> str:
    """The first thing that is wrong, without its place in the file: the form itself shows where."""
    said = error.text
    first = said.values.get("part0", said) if isinstance(said, Phrase) else said
    text = translated(first) if isinstance(first, str) else ""
    if isinstance(first, Phrase):
        place, problem = first.values.get("place"), first.values.get("problem")
        if isinstance(problem, Phrase):
            text = translated(problem) + text[-1:]  # the full stop of the language
        elif isinstance(place, Phrase):
            # What stands between is a colon, in the way of the language.
            text = text.partition(translated(place))[2].lstrip(":\uff1a. \u00a0\u202f") or text
    text = (text or translated(error.title)).splitlines()[0]
    return f"{text[:1].upper()}{text[1:]}"
