"""Parts of a page that show figures: cards, a bar chart, tables with bars in them.

A figure is always written as well as drawn: nothing is told by length or colour alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from accredit_app.phrases import say
from accredit_app.reports.sheet import (
    BLUE,
    CARD,
    GOLD,
    GREY,
    INK,
    INNER,
    MARGIN,
    NAVY,
    RULE,
    TRACK,
    WHITE,
    ZEBRA,
    Align,
    Colour,
    Sheet,
)

ROW = 17.0
HEAD = 18.0


@dataclass(frozen=True, slots=True)
class Share:
    """A cell: a bar that is full at `whole`."""

    part: int
    whole: int
    ink: Colour = BLUE


@dataclass(frozen=True, slots=True)
class Stack:
    """A cell: parts of a whole, side by side; a bar of full width stands for `scale`."""

    parts: tuple[tuple[int, Colour], ...]
    scale: int


@dataclass(frozen=True, slots=True)
class Chip:
    """A cell: words after a small field of colour."""

    words: str
    ink: Colour


@dataclass(frozen=True, slots=True)
class Strong:
    """A cell: words or a number that matter more than their neighbours."""

    words: str | int


Cell = str | int | Share | Stack | Chip | Strong


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is a share of the table's; `lines` is how many lines its words may take."""

    title: str
    width: float
    align: Align = "left"
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Band:
    """A row that names the group below it."""

    words: str
    note: str = ""


Row = Sequence[Cell] | Band


def cards(sheet: Sheet, figures: Sequence[tuple[str, str, str]]) -> None:
    """Key figures side by side: the label, the figure, a note. Moves the cursor below them."""
    gap, height = 9.0, 66.0
    width = (INNER - gap * (len(figures) - 1)) / len(figures)
    base = sheet.y - height
    for place, (label, figure, note) in enumerate(figures):
        x = MARGIN + place * (width + gap)
        sheet.fill((x, base, width, height), CARD, radius=5)
        sheet.fill((x, base + 5, 2.5, height - 10), GOLD, radius=1.2)
        inside = width - 20
        sheet.text(label, (x + 11, base + height - 19, inside, 12), size=8, ink=GREY)
        sheet.text(figure, (x + 11, base + 20, inside, 26), size=21, bold=True, ink=NAVY)
        sheet.text(note, (x + 11, base + 7, inside, 11), size=7.5, ink=GREY)
    sheet.y = base - 18


def bar_chart(
    sheet: Sheet, values: Mapping[int, int], *, first: int, last: int, height: float, nothing: str
) -> None:
    """Bars for the hours `first`..`last`, the highest in gold. Moves the cursor below it."""
    top, base = sheet.y, sheet.y - height + 16
    left, room = MARGIN + 30, INNER - 30
    most = max(values.values(), default=0)
    step = _step(most)
    ceiling = max(step, -(-most // step) * step)
    scale = (top - 14 - base) / ceiling
    for mark in range(0, ceiling + 1, step):
        y = base + mark * scale
        sheet.line((left, y), (left + room, y), RULE, width=0.8 if mark == 0 else 0.4)
        sheet.text(sheet.number(mark), (MARGIN, y - 6, 24, 12), size=7.5, align="right", ink=GREY)
    pitch = room / (last - first + 1)
    for hour in range(first, last + 1):
        x = left + (hour - first) * pitch
        value = values.get(hour, 0)
        sheet.text(f"{hour:02d}:00", (x, base - 15, pitch, 11), size=7.5, align="centre", ink=GREY)
        if value:
            bar = (x + pitch * 0.16, base, pitch * 0.68, value * scale)
            sheet.column(bar, GOLD if value == most else BLUE)
            sheet.text(
                sheet.number(value), (x, base + value * scale + 1, pitch, 12),
                size=8, bold=True, align="centre",
            )  # fmt: skip
    if not most:
        sheet.text(nothing, (left, base, room, top - base), size=10, align="centre", ink=GREY)
    sheet.y = base - 34


def _step(most: int) -> int:
    """The distance of grid lines: 1, 2 or 5 times a power of ten, three to five lines in all."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if most <= 5 * step:
                return step
        power *= 10


def table(
    sheet: Sheet,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    x: float = MARGIN,
    width: float = INNER,
    flow: bool = False,
    total: Sequence[Cell] | None = None,
) -> None:
    """A table with zebra stripes; moves the cursor below it.

    With `flow` it turns pages as it must, its headings repeated on each; a group's name is never
    left alone at the foot. `total` is a last row above which a line is drawn.
    """
    _head(sheet, columns, x, width)
    stripe = 0
    group: Band | None = None
    for place, row in enumerate(rows):
        if isinstance(row, Band):
            group = row
        alone = isinstance(row, Band) and place + 1 < len(rows)
        if flow and sheet.need(2 * ROW if alone else ROW):
            _head(sheet, columns, x, width)
            stripe = 0
            if group is not None and group is not row:
                _band(sheet, Band(group.words, say("continued")), x, width)
        if isinstance(row, Band):
            stripe = 0
            _band(sheet, row, x, width)
        else:
            if stripe % 2:
                sheet.fill((x, sheet.y - ROW, width, ROW), ZEBRA)
            stripe += 1
            _cells(sheet, columns, row, x, width)
    if total is not None:
        if flow and sheet.need(ROW):
            _head(sheet, columns, x, width)
        sheet.line((x, sheet.y), (x + width, sheet.y), NAVY, width=0.8)
        bold = [Strong(cell) if isinstance(cell, str | int) else cell for cell in total]
        _cells(sheet, columns, bold, x, width)


def _head(sheet: Sheet, columns: Sequence[Column], x: float, width: float) -> None:
    sheet.fill((x, sheet.y - HEAD, width, HEAD), NAVY, radius=2.5)
    for column in columns:
        room = column.width * width
        box = (x + 6, sheet.y - HEAD, room - 12, HEAD)
        sheet.text(column.title, box, size=8, bold=True, align=column.align, ink=WHITE)
        x += room
    sheet.y -= HEAD


def _band(sheet: Sheet, band: Band, x: float, width: float) -> None:
    sheet.fill((x, sheet.y - ROW, width, ROW), TRACK)
    sheet.text(band.words, (x + 6, sheet.y - ROW, width * 0.6, ROW), size=8.5, bold=True, ink=NAVY)
    note = (x + width * 0.6, sheet.y - ROW, width * 0.4 - 6, ROW)
    sheet.text(band.note, note, size=8, align="right", ink=GREY)
    sheet.y -= ROW


def _cells(
    sheet: Sheet, columns: Sequence[Column], row: Sequence[Cell], x: float, width: float
) -> None:
    for column, cell in zip(columns, row, strict=True):
        room = column.width * width
        _cell(sheet, column, cell, (x + 6, sheet.y - ROW, room - 12, ROW))
        x += room
    sheet.y -= ROW


def _cell(sheet: Sheet, column: Column, cell: Cell, box: tuple[float, float, float, float]) -> None:
    x, y, width, height = box
    bar = (x, y + height / 2 - 3, width, 6.0)
    if isinstance(cell, Share):
        sheet.fill(bar, TRACK, radius=3)
        if cell.part:
            length = max(6.0, width * min(1.0, cell.part / max(1, cell.whole)))
            sheet.fill((x, bar[1], length, 6.0), cell.ink, radius=3)
    elif isinstance(cell, Stack):
        for count, ink in cell.parts:
            length = width * count / max(1, cell.scale)
            sheet.fill((x, bar[1], max(length, 1.5 if count else 0.0), 6.0), ink)
            x += max(length, 1.5 if count else 0.0)
    elif isinstance(cell, Chip):
        sheet.fill((x, y + height / 2 - 4, 8, 8), cell.ink, radius=2)
        sheet.text(cell.words, (x + 14, y, width - 14, height), lines=column.lines)
    else:
        bold = isinstance(cell, Strong)
        words = cell.words if isinstance(cell, Strong) else cell
        shown = sheet.number(words) if isinstance(words, int) else words
        faint = words == 0 and not bold
        ink = GREY if faint else INK
        sheet.text(shown, box, bold=bold, align=column.align, lines=column.lines, ink=ink)
