"""Pages of a printed report: A4, a band on the first, a running head on the rest, page numbers.

Text is set by a `TextSetter` that the caller hands in, since names come in any script. The sheet
knows paper and colours, and nothing of what is reported. All places are given as for a language
that is read from the left; for one that is read from the right the sheet mirrors them.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from accredit_app.phrases import joined, say
from accredit_app.reports.language import ReportLanguage

Align = Literal["left", "centre", "right"]
VAlign = Literal["top", "middle", "bottom"]
Colour = tuple[float, float, float]
Box = tuple[float, float, float, float]
"""x and y of the lower left corner, width, height, in points."""

WIDTH, HEIGHT = A4
MARGIN = 42.0
INNER = WIDTH - 2 * MARGIN
FLOOR = 56.0
"""Lowest point of the text area, above the footer."""

BAND = 116.0
RUNNING = 40.0


def colour(hexadecimal: str) -> Colour:
    """#RRGGBB as red, green, blue from 0 to 1."""
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return red / 255, green / 255, blue / 255


NAVY = colour("#0B1F3A")
NAVY_LINE = colour("#27456F")
GOLD = colour("#C8A24B")
GOLD_DARK = colour("#8A6A1C")
INK = colour("#14233B")
GREY = colour("#55617A")
RULE = colour("#D3DAE6")
ZEBRA = colour("#F3F6FA")
CARD = colour("#F6F8FB")
TRACK = colour("#E3E8F0")
BLUE = colour("#2F5D95")
GREEN = colour("#1B7F4B")
AMBER = colour("#C77700")
RED = colour("#B3261E")
WHITE = (1.0, 1.0, 1.0)


class TextSetter(Protocol):
    """Sets a text of any script into a box of one canvas, smaller if need be, never cut."""

    def write(
        self,
        text: str,
        box: Box,
        *,
        max_size: float,
        min_size: float = ...,
        lines: int = ...,
        weight: Literal["medium", "bold"] = ...,
        align: Align = ...,
        valign: VAlign = ...,
        colour: Colour = ...,
    ) -> object: ...


_OTHER_SIDE: Mapping[Align, Align] = {"left": "right", "right": "left", "centre": "centre"}

Setting = Callable[[Canvas], TextSetter]
"""Gives the text setter of a canvas."""


@dataclass(frozen=True, slots=True)
class Titles:
    """What stands on every page: `event` and `where` at the top, `source` in the footer."""

    event: str
    where: str
    report: str
    when: str
    source: str


class Sheet:
    """A stack of pages with a cursor that moves down; `y` is in points from the foot."""

    def __init__(
        self,
        canvas: Canvas,
        setter: TextSetter,
        titles: Titles,
        *,
        language: ReportLanguage,
        pages: int,
    ) -> None:
        self.canvas = canvas
        self.language = language
        self.page = 1
        self.y = HEIGHT - BAND - 20
        self._setter = setter
        self._titles = titles
        self._pages = pages
        self._band()

    def number(self, value: int) -> str:
        """A number as the language writes it."""
        return self.language.number(value)

    def text(
        self,
        words: str,
        box: Box,
        *,
        size: float = 8.5,
        bold: bool = False,
        align: Align = "left",
        valign: VAlign = "middle",
        ink: Colour = INK,
        lines: int = 1,
    ) -> None:
        """Sets `words`, a phrase in the sheet's language, into the box (x, y of its lower left
        corner, width, height)."""
        if self.language.right_to_left:
            align = _OTHER_SIDE[align]
        self._setter.write(
            self.language.said(words),
            self._placed(box),
            max_size=size,
            min_size=min(size, 5.0),
            lines=lines,
            weight="bold" if bold else "medium",
            align=align,
            valign=valign,
            colour=ink,
        )

    def fill(self, box: Box, ink: Colour, *, radius: float = 0.0) -> None:
        """A filled rectangle, its corners rounded by `radius` as far as it is large enough."""
        x, y, width, height = self._placed(box)
        self.canvas.setFillColorRGB(*ink)
        round_by = min(radius, width / 2, height / 2)
        if round_by > 0:
            self.canvas.roundRect(x, y, width, height, round_by, stroke=0, fill=1)
        else:
            self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def column(self, box: Box, ink: Colour) -> None:
        """A filled rectangle that stands on its foot: only its upper corners are rounded."""
        x, y, width, height = self._placed(box)
        by = min(2.5, height, width / 2)
        self.canvas.setFillColorRGB(*ink)
        path = self.canvas.beginPath()
        path.moveTo(x, y)
        path.lineTo(x, y + height - by)
        path.curveTo(x, y + height, x, y + height, x + by, y + height)
        path.lineTo(x + width - by, y + height)
        path.curveTo(x + width, y + height, x + width, y + height, x + width, y + height - by)
        path.lineTo(x + width, y)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], ink: Colour, *, width: float
    ) -> None:
        x, y, across, up = self._placed((*start, end[0] - start[0], end[1] - start[1]))
        self.canvas.setStrokeColorRGB(*ink)
        self.canvas.setLineWidth(width)
        self.canvas.line(x, y, x + across, y + up)

    def _placed(self, box: Box) -> Box:
        x, y, width, height = box
        return (WIDTH - x - width if self.language.right_to_left else x, y, width, height)

    def heading(
        self, title: str, note: str = "", *, x: float = MARGIN, width: float = INNER
    ) -> None:
        """A section's title with a gold mark, a note at its right; moves the cursor below it."""
        top = self.y
        self.fill((x, top - 15, 3, 13), GOLD)
        self.text(title, (x + 10, top - 18, width * 0.62, 19), size=12.5, bold=True)
        if note:
            self.text(
                note, (x + width * 0.42, top - 17, width * 0.58, 17),
                size=8.5, align="right", ink=GREY,
            )  # fmt: skip
        self.y = top - 25

    def need(self, height: float) -> bool:
        """Turns the page if `height` does not fit on this one; tells whether it did."""
        if self.y - height >= FLOOR:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        self._footer()
        self.canvas.showPage()
        self.page += 1
        self._running_head()
        self.y = HEIGHT - RUNNING - 24

    def finish(self) -> int:
        """Ends the last page; returns how many there are."""
        self._footer()
        self.canvas.showPage()
        return self.page

    def _band(self) -> None:
        canvas, titles = self.canvas, self._titles
        self.fill((0, HEIGHT - BAND, WIDTH, BAND), NAVY)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(0, HEIGHT - BAND, WIDTH, BAND)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setStrokeColorRGB(*NAVY_LINE)
        canvas.setLineWidth(0.35)
        for strand in range(14):
            _wave(canvas, strand)
        canvas.restoreState()
        self.fill((0, HEIGHT - BAND - 3, WIDTH, 3), GOLD)
        left = INNER * 0.62
        self.text(
            titles.event, (MARGIN, HEIGHT - 74, left, 48),
            size=21, bold=True, ink=WHITE, lines=2, valign="bottom",
        )  # fmt: skip
        self.text(titles.where, (MARGIN, HEIGHT - 98, left, 18), size=10.5, ink=colour("#E4CD93"))
        right = MARGIN + left + 12
        room = INNER - left - 12
        self.text(
            self.language.said(titles.report).upper(), (right, HEIGHT - 79, room, 14),
            size=9, bold=True, align="right", ink=colour("#E4CD93"),
        )  # fmt: skip
        self.text(
            titles.when, (right, HEIGHT - 100, room, 20),
            size=14, bold=True, align="right", ink=WHITE,
        )  # fmt: skip

    def _running_head(self) -> None:
        titles = self._titles
        base = HEIGHT - RUNNING
        self.text(titles.event, (MARGIN, base + 4, INNER * 0.6, 14), size=8.5, bold=True, ink=NAVY)
        self.text(
            joined(" · ", [titles.report, titles.when]),
            (MARGIN + INNER * 0.6, base + 4, INNER * 0.4, 14),
            size=8.5, align="right", ink=GREY,
        )  # fmt: skip
        self.line((MARGIN, base), (WIDTH - MARGIN, base), GOLD, width=1.2)

    def _footer(self) -> None:
        self.line((MARGIN, 40), (WIDTH - MARGIN, 40), RULE, width=0.6)
        self.text(
            self._titles.source, (MARGIN, 22, INNER * 0.78, 14),
            size=7.5, ink=GREY,
        )  # fmt: skip
        self.text(
            say("Page {number} of {count}", number=self.page, count=self._pages),
            (MARGIN + INNER * 0.78, 22, INNER * 0.22, 14),
            size=7.5, align="right", ink=GREY,
        )  # fmt: skip


def _wave(canvas: Canvas, strand: int) -> None:
    """One strand of the band's fine line work, after the badge's."""
    points: Sequence[tuple[float, float]] = [
        (
            x,
            HEIGHT
            - BAND * 0.32
            + (34 - strand * 4.6) * math.sin(x / 92 + strand * 0.07)
            + 10 * math.sin(x / 41 - strand * 0.16),
        )
        for x in range(-4, int(WIDTH) + 8, 4)
    ]
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
