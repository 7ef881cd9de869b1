"""The programme on a badge's back: day by day the meetings that the holder may go to.

All lines have one size, the largest at which the whole programme fits its box. Where that would be
smaller than the least, the fullest days are shortened and say how much is left out. Times are the
event's own, on the clock of 24 hours.
"""

import math
from typing import Final

from accredit_app.badges import ornament
from accredit_app.badges.agenda_rows import Row, meetings_in, rows_of, shortened
from accredit_app.badges.brush import Area, Brush, complete, too_small
from accredit_app.badges.fields import BadgeFacts, holder_language
from accredit_app.badges.layout import Programme
from accredit_app.badges.sheet import number
from accredit_app.badges.text.embed import Align
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import UNITS, FontBook, Weight
from accredit_app.domain.languages import right_to_left
from accredit_app.phrases import Phrase, say

PITCH: Final = 1.42
"""Height of a line, by its size."""

_LEADING: Final = 1.18  # of the second line of a title
_DAY: Final = 1.9  # height of a day's line, by the size
_TIMES: Final = 6.3  # width of a column, by the size
_LETTER: Final = 1.9
_GAP: Final = 0.6
_BESIDE: Final = _TIMES + _LETTER + 2 * _GAP
_RAGGED: Final = 1.12
_GUTTER: Final = 0.04
_STEP: Final = 0.985


def draw_programme(brush: Brush, programme: Programme) -> None:
    """The holder's programme, from the side that the holder reads from."""
    facts = brush.facts
    language = holder_language(facts)
    rows = rows_of(facts, language, show=programme.show)
    total = meetings_in(rows)
    if not rows:
        return
    x, y, width, height = brush.box(programme.box)
    gap = width * _GUTTER if programme.columns > 1 else 0
    across = (width - gap * (programme.columns - 1)) / programme.columns
    size = programme.max
    columns = None
    while columns is None:
        heights = [
            _row_height(row, size, _lines(row, brush.book, across, size, language)) for row in rows
        ]
        columns = _columns(rows, heights, programme.columns, height)
        if columns:
            break
        if size > programme.min:
            size = max(size * _STEP, programme.min)
        elif shorter := shortened(rows, language):
            rows = shorter
        else:
            size *= _STEP
    shown = meetings_in(rows)
    if shown < total:
        brush.notes.append(("programme", _left_out(shown, total, programme.min)))
    elif size < programme.min:
        brush.notes.append(("programme", too_small(size, programme.min)))
    if right_to_left(language):
        columns += [[]] * (programme.columns - len(columns))
        columns.reverse()
    for place, column in enumerate(columns):
        area = (x + place * (across + gap), y, across, height)
        _List(brush, programme, area, size, language).draw(column)


def _left_out(shown: int, total: int, least: float) -> Phrase:
    return say(
        "{shown} of {total} meetings find room in {least} pt; the rest is left out",
        shown=shown,
        total=total,
        least=f"{least:g}",
    )


def _columns(
    rows: list[Row], heights: list[float], most: int, room: float
) -> list[list[Row]] | None:
    """The rows in columns as high as each other, or nearly so; None if they do not fit."""
    tall = sum(heights) / most
    columns: list[list[Row]] = [[]]
    filled = 0.0
    for place, (row, height) in enumerate(zip(rows, heights, strict=True)):
        kept = height + heights[place + 1] if row.day else height
        full = filled + kept > room or filled + height / 2 > tall
        if columns[-1] and full and len(columns) < most:
            columns.append([])
            filled = 0
        if filled + height > room:
            return None
        columns[-1].append(row)
        filled += height
    return columns


def spell_programme(facts: BadgeFacts, book: FontBook) -> None:
    """Blocked if no font has a character of a meeting's title."""
    language = holder_language(facts)
    for row in rows_of(facts, language):
        for said in (row.title, row.zone):
            if said:
                _set(said, book, (1, 1), 1, language)


def _row_height(row: Row, size: float, lines: int) -> float:
    if row.day:
        return size * _DAY
    return size * (PITCH + (lines - 1) * _LEADING)


def _lines(row: Row, book: FontBook, width: float, size: float, language: str) -> int:
    """How many lines a title takes. Lines break at words, so that more than one need more room
    than their share."""
    room = width - size * _BESIDE
    needed = _ems(row.title, book, language) * size
    return 1 if needed <= room else math.ceil(needed * _RAGGED / room)


def _ems(title: str, book: FontBook, language: str) -> float:
    """Width of a title in one line, by its size."""
    if not title:
        return 0.0
    line = _set(title, book, (9_999, 99), 10, language).lines[0]
    return (line.ink.right - line.ink.left) / UNITS


def _set(
    text: str,
    book: FontBook,
    box: tuple[float, float],
    size: float,
    language: str,
    *,
    lines: int = 1,
    weight: Weight = "medium",
) -> Fitted:
    found = fit(
        text,
        book=book,
        box=box,
        max_size=size,
        min_size=1,
        lines=lines,
        weight=weight,
        language=language,
        prefer=0.97,
    )
    return complete(found, "programme")


class _List:
    """Draws the lines from the top of an area, all in one size."""

    def __init__(
        self, brush: Brush, programme: Programme, area: Area, size: float, language: str
    ) -> None:
        self.brush = brush
        self.programme = programme
        self.left, bottom, self.width, height = area
        self.top = bottom + height
        self.size = size
        self.language = language
        self.mirrored = right_to_left(language)

    def draw(self, rows: list[Row]) -> None:
        for row in rows:
            if row.day:
                height = self.size * _DAY
                self._day(row.day, height)
            else:
                height = self._meeting(row)
            self.top -= height

    def _day(self, day: str, height: float) -> None:
        size = self.size
        box = (self.width, size * PITCH)
        found = _set(day, self.brush.book, box, size * 1.04, self.language, weight="bold")
        self._put(found, 0, self.width, self.top - height + size * 0.2, box[1], accent=True)
        line = f"{number(self.left)} {number(self.top - height + size * 0.18)} "
        self.brush.sheet.write(
            f"{self.brush.fill(self.programme.accent)} {line}"
            f"{number(self.width)} {number(size * 0.06)} re f"
        )

    def _meeting(self, row: Row) -> float:
        """Draws it, and gives the height that it took."""
        size, book, language = self.size, self.brush.book, self.language
        line = size * PITCH
        foot = self.top - line
        if row.times:
            box = (size * _TIMES, line)
            times = _set(row.times, book, box, size, "en", weight="bold")
            self._put(times, 0, size * _TIMES, foot, line)
        start = size * (_TIMES + _GAP)
        room = self.width - size * _BESIDE
        lines = _lines(row, book, self.width, size, language)
        box = (room, _row_height(row, size, lines))
        title = _set(row.title, book, box, size, language, lines=lines)
        height = _row_height(row, size, len(title.lines))
        self._put(title, start, room, self.top - height, height)
        if row.zone:
            at = self.width - size * _LETTER
            x = self.left if self.mirrored else self.left + at
            plate = (x + size * 0.1, foot + size * 0.06, size * 1.7, size * 1.28)
            outline = ornament.rounded(*plate, size * 0.25)
            self.brush.sheet.write(f"{self.brush.fill(self.programme.faint)} {outline} f")
            letter = _set(row.zone, book, (size * 1.5, size * 1.2), size * 0.9, "en", weight="bold")
            colour = self.brush.colour(self.programme.accent)
            self.brush.painter.draw(letter, *plate, align="centre", colour=colour)
        return height

    def _put(
        self,
        found: Fitted,
        start: float,
        width: float,
        foot: float,
        height: float,
        *,
        accent: bool = False,
    ) -> None:
        """Draws at `start` from the side where the reader begins."""
        x = self.left + (self.width - start - width if self.mirrored else start)
        align: Align = "right" if self.mirrored else "left"
        ink = self.programme.accent if accent else self.programme.colour
        colour = self.brush.colour(ink)
        self.brush.painter.draw(found, x, foot, width, height, align=align, colour=colour)
