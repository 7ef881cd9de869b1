"""The template's own colours, shown while no element is in hand: each changes wherever it is used.

It asks for a change and shows what the template says afterwards.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.ui.office.designer.controls import Surroundings, WordsControl, swatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.fields import Field


class PaletteForm(QWidget):
    """A field a colour; `painted` carries the colour's name and #RRGGBB."""

    painted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.controls: dict[str, WordsControl] = {}
        self._fields: dict[str, Field] = {}
        self._signs: dict[str, QAction] = {}
        self._asked = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(9))
        column.addWidget(label(self.tr("The template's colours"), "strong"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(9))
        column.addLayout(self._grid)
        self.hide()

    def show_palette(self, palette: Mapping[str, str]) -> None:
        """Show these colours, #RRGGBB by name, and forget what was refused."""
        if list(palette) != list(self.controls):
            self._make(palette)
        self.setVisible(bool(palette))
        for name, colour in palette.items():
            self._fields[name].show_error("")
            self.controls[name].show_value(colour, Surroundings())
            self._signs[name].setIcon(swatch(colour, self.devicePixelRatioF()))
        self._asked = ""

    def refuse(self, text: str) -> bool:
        """Say under its field why a colour is not taken; False if none was asked for here."""
        if self._asked not in self._fields:
            return False
        self._fields[self._asked].show_error(text)
        return True

    def _make(self, palette: Mapping[str, str]) -> None:
        for field in self._fields.values():
            self._grid.removeWidget(field)
            field.deleteLater()
        self.controls, self._fields, self._signs = {}, {}, {}
        for number, name in enumerate(palette):
            control = WordsControl()
            control.setMaxLength(7)
            leading = QLineEdit.ActionPosition.LeadingPosition
            self._signs[name] = control.addAction(swatch("#FFFFFF", 1.0), leading)
            control.edited.connect(partial(self._paint, name))
            self.controls[name] = control
            self._fields[name] = Field(name, control)
            self._grid.addWidget(self._fields[name], number // 2, number % 2)

    def _paint(self, name: str, colour: object) -> None:
        self._asked = name
        self.painted.emit(name, str(colour).strip())
