"""Text that is read from a distance: as large as its place allows, never cut, never squeezed.

A label of Qt keeps its size and cuts the text; this one keeps the text and finds the size. It
does not break a word in two: a word that is too wide makes the letters smaller.
"""

from dataclasses import dataclass

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


_INK_SHARE = 0.84
"""How much of its place ink may fill that is measured without its lines: it needs air."""

_LINE_END = "\u2028"


def _breaks(layout: QTextLayout) -> tuple[int, ...]:
    return tuple(
        line.textStart() for line in (layout.lineAt(n) for n in range(1, layout.lineCount()))
    )


def _overhang(size: int) -> float:
    """Room at each side for ink that reaches beyond its letter's own width, as in "J"."""
    return size * 0.08


def _ink(layout: QTextLayout) -> QRectF:
    """The box of what is drawn: far lower than the lines in Arabic, Khmer or Myanmar faces."""
    box = QRectF()
    for run in layout.glyphRuns():
        face = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = box.united(face.boundingRect(glyph).translated(place))
    return box


@dataclass(frozen=True, slots=True)
class _Lines:
    """A text set in lines: their height, the box that must fit, whether all of it does."""

    layout: QTextLayout
    box: QRectF
    fits: bool


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
        size, lines = self._fit(area)
        painter = QPainter(self)
        painter.setPen(self._colour or self.palette().color(QPalette.ColorRole.WindowText))
        top = area.center().y() - lines.box.center().y()
        lines.layout.draw(painter, QPointF(area.left() + _overhang(size), top))
        painter.end()

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(self._weight)
        return font

    def _fit(self, area: QRectF) -> tuple[int, _Lines]:
        low, high = _SMALLEST, max(_SMALLEST, self._largest)
        best = self._lay_out(area, low)
        size = low
        while low <= high:
            middle = (low + high) // 2
            trial = self._lay_out(area, middle)
            if trial.fits:
                best, size, low = trial, middle, middle + 1
            else:
                high = middle - 1
        if best.layout.lineCount() > 1:
            best = self._balanced(area, size, best)
        return size, best

    def _balanced(self, area: QRectF, size: int, best: _Lines) -> _Lines:
        """The same number of lines, as even as can be: no word is left alone without need."""
        count = best.layout.lineCount()
        narrow, wide = area.width() / 2, area.width()
        while wide - narrow > size / 4:
            middle = (narrow + wide) / 2
            trial = self._lay_out(QRectF(0, 0, middle, area.height()), size)
            if trial.fits and trial.layout.lineCount() == count:
                wide = middle
                best = self._lay_out(area, size, _breaks(trial.layout))
            else:
                narrow = middle
        return best

    def _lay_out(self, area: QRectF, size: int, breaks: tuple[int, ...] = ()) -> _Lines:
        """The text in lines of `area`'s width; `breaks` forces lines to end there."""
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
        # Lines that are higher than the place are measured, and centred, by their ink.
        box = QRectF(0, 0, 0, height) if height <= area.height() else _ink(layout)
        fits = (
            box.height() <= area.height() * (1.0 if height <= area.height() else _INK_SHARE)
            and widest <= width + 0.5
            and layout.lineCount() <= self._lines
        )
        return _Lines(layout, box, fits)

    def _absolute_alignment(self) -> Qt.AlignmentFlag:
        """Leading and trailing follow the screen's direction, not that of the text."""
        wanted = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if wanted == Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        trailing = wanted == Qt.AlignmentFlag.AlignRight
        side = Qt.AlignmentFlag.AlignRight if mirrored != trailing else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
