"""Arrivals by the hour as bars: one hue, the number on each, the hour under it."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.ui.theme import Theme


class HoursChart(QWidget):
    """Bars from the first to the last hour in which somebody came, at least eight hours wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hours: dict[int, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.show_hours({})

    def show_hours(self, hours: Mapping[int, int]) -> None:
        """`hours` counts arrivals by the hour (0 to 23) of the event's own day."""
        self._hours = {hour: count for hour, count in sorted(hours.items()) if count}
        said = ", ".join(f"{hour:02}:00 – {count}" for hour, count in self._hours.items())
        self.setAccessibleName(self.tr("Arrivals by the hour"))
        self.setAccessibleDescription(said or self.tr("Nobody has arrived yet."))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(128))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chart is drawn
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setFont(theme.font(12.5))
        painter.setPen(theme.colour("muted"))
        if not self._hours:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("Nobody has arrived yet."))
            painter.end()
            return
        foot = theme.px(22)
        head = theme.px(20)
        ground = area.bottom() - foot
        painter.drawLine(round(area.left()), round(ground), round(area.right()), round(ground))
        columns = self._columns()
        width = area.width() / len(columns)
        most = max(self._hours.values())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, hour in enumerate(columns):
            column = len(columns) - 1 - place if mirrored else place
            left = area.left() + column * width
            painter.setPen(theme.colour("muted"))
            painter.drawText(
                QRectF(left, ground + 3, width, foot), Qt.AlignmentFlag.AlignCenter, f"{hour:02}"
            )
            count = self._hours.get(hour, 0)
            if not count:
                continue
            height = max(2.0, (ground - area.top() - head) * count / most)
            bar = QRectF(left + width * 0.16, ground - height, width * 0.68, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(theme.colour("ink"))
            painter.drawText(
                QRectF(left, bar.top() - head, width, head),
                Qt.AlignmentFlag.AlignCenter,
                f"{count:,}",
            )
        painter.end()

    def _columns(self) -> list[int]:
        first, last = min(self._hours), max(self._hours)
        while last - first < 7:
            if first > 7:
                first -= 1
            elif last < 23:
                last += 1
            else:
                first -= 1
        return list(range(first, last + 1))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
