"""The pile of a side's elements, the topmost first: chosen, reordered, added to.

Elements that are not drawn for the person shown are fainter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from accredit_app.ui.icons import pixmap
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.theme import Theme

_LAYER = int(Qt.ItemDataRole.UserRole)
_SIGNS = {
    "rect": "square",
    "stripes": "stripes",
    "pattern": "stripes",
    "guilloche": "waves",
    "emblem": "star",
    "pictogram": "star",
    "text": "letter",
    "photo": "user",
    "flag": "flag",
    "zones": "door",
    "legend": "door",
    "programme": "calendar",
    "qr": "qr",
}


def sign(type_name: str) -> str:
    """The sign of an element's type."""
    return _SIGNS.get(type_name, "square")


@dataclass(frozen=True, slots=True)
class Layer:
    """A row: the sign of its type, what it is, and under which conditions."""

    sign: str
    title: str
    note: str
    drawn: bool


def layer(values: Mapping[str, Any], words: DesignerWords, *, drawn: bool) -> Layer:
    """How an element is called in the list."""
    kind = str(values["type"])
    title = str(values.get("field") or values.get("text") or words.type(kind))
    if kind == "pictogram":
        title = str(values.get("name", title))
    conditions = []
    if values.get("when"):
        conditions.append(f"+ {values['when']}")
    if values.get("unless"):
        conditions.append(f"− {values['unless']}")
    return Layer(sign(kind), title, "  ".join(conditions), drawn)


class LayerList(QListWidget):
    """`picked` carries an element's number in the order of drawing; `removing` and `lifted` ask
    for what the keys Delete and Alt with an arrow mean."""

    picked = Signal(int)
    removing = Signal()
    lifted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Elements of this side, the topmost first"))
        self.setItemDelegate(_Delegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._picked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_layers(self, layers: Sequence[Layer], current: int | None) -> None:
        """Show a side's elements, given in the order of drawing."""
        blocked = self.blockSignals(True)
        while self.count() > len(layers):
            self.takeItem(self.count() - 1)
        while self.count() < len(layers):
            self.addItem(QListWidgetItem())
        for row, each in enumerate(reversed(layers)):
            item = self.item(row)
            if item.data(_LAYER) != each:
                item.setData(_LAYER, each)
                item.setText(f"{each.title} {each.note}".strip())
                item.setToolTip(item.text())
        self.blockSignals(blocked)
        self.show_current(current)

    def show_current(self, current: int | None) -> None:
        row = -1 if current is None else self.count() - 1 - current
        blocked = self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(blocked)
        if row >= 0:
            self.scrollToItem(self.item(row))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.lifted.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _picked(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(self.count() - 1 - row)


class _Delegate(QStyledItemDelegate):
    """Paints a row: sign, title, and fainter the conditions."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - all rows are alike
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - all rows are alike
    ) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(30))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        layer: Layer = index.data(_LAYER)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect).adjusted(1, 1, -theme.px(6), -1)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            focused = selected and self._list.hasFocus()
            painter.setPen(theme.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(row, 6, 6)
        ink = theme.colour("ink" if layer.drawn else "muted")
        if not layer.drawn:
            painter.setOpacity(0.62)
        side = theme.px(16)
        inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0)
        direction = option.direction
        place = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
        colour = theme.tokens.accent_strong if selected else theme.tokens.muted
        picture = pixmap(layer.sign, colour, side, density=self._list.devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(direction, row, place).topLeft(), picture)
        words = inner.adjusted(side + theme.px(8), 0, 0, 0)
        painter.setFont(theme.font(13))
        metrics, small = QFontMetrics(painter.font()), QFontMetrics(theme.font(11))
        note_width = min(small.horizontalAdvance(layer.note), words.width() * 5 // 9)
        title_room = words.width() - (note_width + theme.px(8) if note_width else 0)
        title = metrics.elidedText(layer.title, Qt.TextElideMode.ElideRight, title_room)
        painter.setPen(ink)
        _write(painter, direction, row, words, title)
        if layer.note:
            step = metrics.horizontalAdvance(title) + theme.px(8)
            painter.setPen(theme.colour("muted"))
            rest = words.adjusted(step, 0, 0, 0)
            painter.setFont(theme.font(11))
            note = small.elidedText(layer.note, Qt.TextElideMode.ElideRight, rest.width())
            _write(painter, direction, row, rest, note)
        painter.restore()


def _write(
    painter: QPainter, direction: Qt.LayoutDirection, row: QRect, place: QRect, text: str
) -> None:
    leftwards = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QStyle.visualRect(direction, row, place), int(flags), text)
