"""Form rows: a label above its control, a line for what is wrong with it, two columns or one.

The grid gives every control its label as accessible name, and folds into one column where two
would cut words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label


class Field(QWidget):
    """One row: label, control, and an error that is hidden while there is none."""

    def __init__(
        self, text: str, control: QWidget, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        """`text` may hold a mnemonic (&Given name); `note` explains under the control."""
        super().__init__(parent)
        self.control = control
        self.caption = label(text, "label")
        self.caption.setBuddy(control)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.caption)
        column.addWidget(control)
        if note:
            column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self._error)
        self._name = text.replace("&", "")
        control.setAccessibleName(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def wrong(self) -> bool:
        return not self._error.isHidden()

    def show_error(self, text: str) -> None:
        """Say what is wrong; "" takes it back."""
        if text == self._error.text() and self.wrong == bool(text):
            return
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        self.control.setProperty("wrong", bool(text))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)


@dataclass(frozen=True, slots=True)
class Placed:
    """A field and how many columns of the grid it takes, out of `FieldGrid.COLUMNS`."""

    field: QWidget
    span: int


class FieldGrid(QWidget):
    """Fields in lines of twelve narrow columns; one under the other where room is short."""

    COLUMNS = 12

    def __init__(
        self,
        theme: Theme,
        fields: Iterable[tuple[QWidget, int]],
        *,
        fold_below: int = 430,
        parent: QWidget | None = None,
    ) -> None:
        """`fields` are pairs of widget and span; `fold_below` is a width in design pixels."""
        super().__init__(parent)
        self._theme = theme
        self._fold_below = fold_below
        self._placed = tuple(Placed(field, span) for field, span in fields)
        self._folded: bool | None = None
        self._side_by_side = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(9))
        for column in range(self.COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for item in self._placed:
            item.field.setMinimumWidth(0)
        self._lay_out(folded=False)

    def relay(self) -> None:
        """Lay out again, after a field was hidden or shown."""
        folded, self._folded = bool(self._folded), None
        self._lay_out(folded=folded)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column may be: what asks for more room is folded instead."""
        hint = super().minimumSizeHint()
        widest = max((item.field.minimumSizeHint().width() for item in self._placed), default=0)
        return QSize(min(hint.width(), widest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._folded:  # longer words of another language need more than `fold_below`
            self._side_by_side = self._grid.minimumSize().width()
        needed = max(self._theme.px(self._fold_below), self._side_by_side)
        self._lay_out(folded=event.size().width() < needed)

    def _lay_out(self, *, folded: bool) -> None:
        if folded is self._folded:
            return
        self._folded = folded
        row = column = 0
        for item in self._placed:
            if item.field.isHidden() and item.field.testAttribute(
                Qt.WidgetAttribute.WA_WState_ExplicitShowHide
            ):
                continue
            span = self.COLUMNS if folded else item.span
            if column + span > self.COLUMNS:
                row, column = row + 1, 0
            self._grid.addWidget(item.field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
