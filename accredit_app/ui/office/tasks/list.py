"""The list of open tasks: a heading with its count for each kind, a task in two lines."""

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from accredit_app.services.tasks.conflicts import Field
from accredit_app.ui.office.tasks.words import field_caption, kind_title, moment
from accredit_app.ui.theme import Theme

if TYPE_CHECKING:
    from accredit_app.services.tasks.tasks import Task

TASK = int(Qt.ItemDataRole.UserRole)
NOTE = TASK + 1
Index = QModelIndex | QPersistentModelIndex


class TaskList(QListWidget):
    """`chosen` carries the task that is selected, or None."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Open tasks"))
        self.setItemDelegate(_TwoLines(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._told)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def task(self) -> "Task | None":
        item = self.currentItem()
        task: Task | None = item.data(TASK) if item is not None else None
        return task

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home goes to the first task: Qt would stop at the heading above it."""
        if event.key() == Qt.Key.Key_Home:
            self.setCurrentRow(min(1, self.count() - 1))
            return
        super().keyPressEvent(event)

    def show_tasks(self, tasks: "tuple[Task, ...]") -> None:
        """Show these; the task that was selected stays so, or else the one now in its place."""
        before, row = self.task, self.currentRow()
        self.blockSignals(True)
        self.clear()
        for kind, many in groupby(tasks, key=lambda task: task.kind):
            group = list(many)
            heading = QListWidgetItem(f"{kind_title(kind)} · {len(group):,}")
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for task in group:
                self.addItem(_item(task))
        self.blockSignals(False)
        self._select(before, row)

    def _select(self, before: "Task | None", row: int) -> None:
        rows = [at for at in range(self.count()) if self.item(at).data(TASK) is not None]
        same = [at for at in rows if before is not None and _is(self.item(at).data(TASK), before)]
        after = [at for at in rows if at >= row]
        if same or rows:
            self.setCurrentRow((same or after or rows[-1:])[0])
        else:
            self.chosen.emit(None)

    def _told(self) -> None:
        self.chosen.emit(self.task)


def _is(task: "Task", other: "Task") -> bool:
    return (task.kind, task.subject) == (other.kind, other.subject)


def _item(task: "Task") -> QListWidgetItem:
    item = QListWidgetItem(task.what)
    since = moment(task.since)
    note = since
    if isinstance(task.subject, Field):
        note = f"{field_caption(task.subject)} · {since}"
    item.setData(TASK, task)
    item.setData(NOTE, note)
    item.setToolTip(task.what)
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole, f"{kind_title(task.kind)}: {task.what}, {note}"
    )
    return item


class _TwoLines(QStyledItemDelegate):
    """Paints for both directions of reading, in the theme's tokens."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - two kinds of rows
        height = 54 if index.data(TASK) is not None else 34
        return QSize(self._theme.px(160), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect: QRect = option.rect
        row = rect.adjusted(2, 2, -2, -2)
        words = row.adjusted(theme.px(10), theme.px(5), -theme.px(10), -theme.px(5))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(TASK) is None:
            painter.setFont(theme.font(12.5, bold=True))
            self._draw(painter, option, words, str(index.data()), "accent_strong", bottom=True)
        else:
            self._draw_ground(painter, option, row)
            half = words.height() // 2
            upper = QRect(words.left(), words.top(), words.width(), half)
            painter.setFont(theme.font(14, bold=True))
            self._draw(painter, option, upper, str(index.data()), "ink")
            painter.setFont(theme.font(12.5))
            self._draw(painter, option, upper.translated(0, half), str(index.data(NOTE)), "muted")
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        state: QStyle.StateFlag = option.state
        radius = self._theme.px(10)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("accent"), 1.4))
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(row, radius, radius)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        text: str,
        ink: str,
        *,
        bottom: bool = False,
    ) -> None:
        direction: Qt.LayoutDirection = option.direction
        height = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | height)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self._theme.colour(ink))
        # Absolute: a name's own direction must not throw it to the other side of its row.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, int(start | Qt.AlignmentFlag.AlignAbsolute), shown)
