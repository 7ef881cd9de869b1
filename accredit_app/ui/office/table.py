"""A plain table of lines that are only read: sorted by a click, filtered by a word."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from accredit_app.domain.text import fold
from accredit_app.ui.theme import Theme

Cell = str | int
Line = tuple[Cell, ...]
_Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractTableModel):
    """Lines of text and numbers; numbers stand at the trailing side and sort as numbers."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._lines: tuple[Line, ...] = ()

    def show_headings(self, headings: Sequence[str]) -> None:
        """Other headings over as many columns."""
        self._headings = tuple(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headings) - 1)

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell:,}" if isinstance(cell, int) else cell
        if role == Qt.ItemDataRole.UserRole:
            return cell if isinstance(cell, int) else fold(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(number=isinstance(cell, int))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numbers = bool(self._lines) and isinstance(self._lines[0][section], int)
            return _alignment(number=numbers)
        return None


class _Filter(QSortFilterProxyModel):
    """Keeps lines in which every word that was typed begins a word of the first columns."""

    def __init__(self, columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._wanted: list[str] = []
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def want(self, text: str) -> None:
        self.beginFilterChange()
        self._wanted = fold(text).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        model = self.sourceModel()
        held = " ".join(
            str(model.data(model.index(row, column, parent), Qt.ItemDataRole.UserRole))
            for column in range(self._columns)
        )
        return all(f" {word}" in f" {held}" for word in self._wanted)


class LinesTable(QTableView):
    """The table as a widget. `wide` is the column that takes the room that is left."""

    def __init__(
        self,
        theme: Theme,
        headings: Sequence[str],
        *,
        name: str,
        wide: int = 0,
        searched: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = Lines(headings, self)
        self._filter = _Filter(searched, self)
        self._filter.setSourceModel(self.lines)
        self.setModel(self._filter)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(72))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in their order, or in the one that was clicked."""
        self.lines.show_lines(lines)

    def filter(self, text: str) -> None:
        """Show only lines that hold a word that begins like each word of `text`."""
        self._filter.want(text)

    def shown(self) -> list[tuple[str, ...]]:
        """What stands in the table now, line by line."""
        model = self.model()
        return [
            tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(34))
        # Under their headings: an item adds 3 of its own to what the style sheet gives a heading.
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {self._theme.px(8) - 3}px; }}")


def _alignment(*, number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
