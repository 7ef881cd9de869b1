"""Text that is read from a distance: as large as its place allows, never cut, never squeezed.

A label of Qt keeps its size and cuts the text; this one keeps the text and finds the size. It
does not break a word in two: a word that is too wide makes the letters smaller.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SMALLEST = 11


_LINE_END = "\u2028"


def _breaks(layout: QTextLayout) -> tuple[int, ...]:
    return tuple(
        line.textStart() for line in (layout.lineAt(n) for n in range(1, layout.lineCount()))
    )


def _overhang(size: int) -> float:
    """Room at each side for ink that reaches beyond its letter's own width, as in "J"."""
    return size * 0.08


class Lettering(QLabel):
    """A label whose letters are as large as its rectangle allows, up to `largest` pixels."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        largest: int,
        lines: int = 1,
        weight: QFont.Weight = QFont.Weight.DemiBold,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        colour: QColor | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._largest = largest
        self._lines = lines
        self._weight = weight
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_colour(self, colour: QColor | None) -> None:
        """The ink; None takes it from the palette."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """The room for all lines at full size."""
        line = QFontMetricsF(self._font(self._largest)).height()
        return QSize(12 * self._largest, int(line * self._lines) + 2)

    def minimumSizeHint(self) -> QSize:
        """The room for one line at nearly half the size."""
        line = QFontMetricsF(self._font(max(_SMALLEST, self._largest * 2 // 5))).height()
        return QSize(4 * _SMALLEST, int(line) + 2)

    def fitted(self) -> int:
        """The size in pixels at which the text is shown now."""
        return self._fit(QRectF(self.contentsRect()))[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, aligned to the side where reading begins."""
        del event
        if not self.text():
            return
        area = QRectF(self.contentsRect())
        size, layout, height = self._fit(area)
        painter = QPainter(self)
        painter.setPen(self._colour or self.palette().color(QPalette.ColorRole.WindowText))
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        spare = area.height() - height
        top = area.top() + spare / 2
        if vertical == Qt.AlignmentFlag.AlignTop:
            top = area.top()
        elif vertical == Qt.AlignmentFlag.AlignBottom:
            top = area.top() + spare
        layout.draw(painter, QPointF(area.left() + _overhang(size), top))
        painter.end()

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(self._weight)
        return font

    def _fit(self, area: QRectF) -> tuple[int, QTextLayout, float]:
        low, high = _SMALLEST, max(_SMALLEST, self._largest)
        best = self._lay_out(area, low)
        size = low
        while low <= high:
            middle = (low + high) // 2
            trial = self._lay_out(area, middle)
            if trial[2]:
                best, size, low = trial, middle, middle + 1
            else:
                high = middle - 1
        if best[0].lineCount() > 1:
            best = self._balanced(area, size, best)
        return size, best[0], best[1]

    def _balanced(
        self, area: QRectF, size: int, best: tuple[QTextLayout, float, bool]
    ) -> tuple[QTextLayout, float, bool]:
        """The same number of lines, as even as can be: no word is left alone without need."""
        lines = best[0].lineCount()
        narrow, wide = area.width() / 2, area.width()
        while wide - narrow > size / 4:
            middle = (narrow + wide) / 2
            trial = self._lay_out(QRectF(0, 0, middle, area.height()), size)
            if trial[2] and trial[0].lineCount() == lines:
                wide, breaks = middle, _breaks(trial[0])
                best = self._lay_out(area, size, breaks)
            else:
                narrow = middle
        return best

    def _lay_out(
        self, area: QRectF, size: int, breaks: tuple[int, ...] = ()
    ) -> tuple[QTextLayout, float, bool]:
        """The text in lines of `area`'s width, their height, and whether all of it fits.

        `breaks` forces lines to end at these positions.
        """
        text = self.text()
        for position in breaks:
            if text[position - 1].isspace():
                text = text[: position - 1] + _LINE_END + text[position:]
        layout = QTextLayout(text, self._font(size))
        option = QTextOption(self._absolute_alignment())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, widest = 0.0, 0.0
        width = area.width() - 2 * _overhang(size)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        fits = (
            height <= area.height() + 0.5
            and widest <= width + 0.5
            and layout.lineCount() <= self._lines
        )
        return layout, height, fits

    def _absolute_alignment(self) -> Qt.AlignmentFlag:
        """Leading and trailing follow the screen's direction, not that of the text."""
        wanted = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if wanted == Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        trailing = wanted == Qt.AlignmentFlag.AlignRight
        side = Qt.AlignmentFlag.AlignRight if mirrored != trailing else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
