"""The page that lies before a delegation's badges: what is in the pile, and who signs for it.

It is a receipt as well as a divider: each badge by number, name, native name, category and serial,
a square to tick, and the lines for the focal point, in the event's first language that there are
words in. It is drawn upright on the sheets' own paper;
a long list goes on over the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from accredit_app.badges import ornament, words
from accredit_app.badges.brush import character
from accredit_app.badges.flags import flag
from accredit_app.badges.imposition import Paper
from accredit_app.badges.layout import RGB, rgb
from accredit_app.badges.sheet import MM, Sheet, number
from accredit_app.badges.text.embed import Align, TextPainter
from accredit_app.badges.text.fonts import Weight
from accredit_app.domain.event import Category, Event
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

SIDE = 16.0
"""Millimetres kept clear at the left and the right edge."""

_INK: RGB = rgb("#0B1F3A")
_GREY: RGB = rgb("#5A6B82")
_LINE: RGB = rgb("#C3CCD8")
_BAND: RGB = rgb("#F1F4F8")

_ROW, _AIR = 8.4, 0.7
_FIRST_TABLE, _NEXT_TABLE = 62.0, 36.0
_FOOT = 17.0
_RECEIPT = 46.0


@dataclass(frozen=True, slots=True)
class SeparatorLine:
    """One badge of the pile."""

    name: str
    native_name: str
    native_language: str
    category: Category
    serial: str


@dataclass(frozen=True, slots=True)
class Separator:
    """A pile of badges. `country` is the flag's code or ""; `title` the delegation or the box."""

    title: str
    subtitle: str
    country: str
    event: Event
    focal_point: str
    lines: tuple[SeparatorLine, ...]


def language_of(event: Event) -> str:
    """The language of the sheets' own words: the event's first that there are words in."""
    return words.best(event.languages)


def pages_of(separator: Separator, paper: Paper) -> int:
    """How many pages it takes on this paper."""
    return len(list(_shares(len(separator.lines), paper.height)))


def draw_separator(sheet: Sheet, painter: TextPainter, separator: Separator) -> Iterator[None]:
    """Draws its pages on an upright sheet of paper; whoever iterates ends each page.

    Raises InvalidInput for a character that no font has.
    """
    shares = list(_shares(len(separator.lines), sheet.height / MM))
    start = 0
    for at, rows in enumerate(shares):
        page = _Page(sheet, painter, separator)
        top = page.head() if at == 0 else page.running_head()
        page.table(top, separator.lines[start : start + rows], start)
        if at == len(shares) - 1:
            page.receipt()
        page.foot(at + 1, len(shares))
        start += rows
        yield


def _shares(rows: int, height: float) -> Iterator[int]:
    """Rows a page; the last page keeps room for the signatures, and is never without a row."""
    top = _FIRST_TABLE
    while True:
        room = height - _FOOT - top - _ROW
        last, whole = int((room - _RECEIPT) / _ROW), int(room / _ROW)
        if rows <= last:
            yield rows
            return
        taken = min(whole, rows - 1)
        yield taken
        rows -= taken
        top = _NEXT_TABLE


class _Page:
    """One page being drawn; places in millimetres from the upper left corner."""

    def __init__(self, sheet: Sheet, painter: TextPainter, separator: Separator) -> None:
        self._sheet, self._painter, self._separator = sheet, painter, separator
        self._width, self._height = sheet.width / MM, sheet.height / MM
        self._right = self._width - SIDE
        self._language = language_of(separator.event)

    def head(self) -> float:
        given = self._separator
        self._event_line()
        left = SIDE
        found = flag(given.country) if given.country else None
        if found is not None:
            box = self._box(left, 26, 36, 27)
            self._sheet.flag(found, box)
            self._write(f"{_colour(_LINE)} RG 0.5 w {ornament.rounded(*box)} S")
            left += 42
        room = self._right - 34 - left
        self._text(given.title, (left, 25, room, 20), 25, weight="bold", lines=2)
        self._text(given.subtitle, (left, 46, room, 7), 12, colour=_GREY)
        tally = (self._right - 28, 26, 28, 27)
        self._write(f"{_colour(_INK)} rg {ornament.rounded(*self._box(*tally), 2 * MM)} f")
        white = (1.0, 1.0, 1.0)
        count = len(given.lines)
        self._text(
            f"{count:,}",
            (tally[0] + 2, 28, 24, 15),
            34,
            weight="bold",
            align="centre",
            colour=white,
        )
        self._say("badges", (tally[0] + 2, 44, 24, 6), 11, align="centre", colour=white)
        return _FIRST_TABLE

    def running_head(self) -> float:
        self._event_line()
        self._text(
            self._separator.title, (SIDE, 22, self._right - SIDE, 8), 14, weight="bold", lines=1
        )
        return _NEXT_TABLE

    def table(self, top: float, lines: Sequence[SeparatorLine], start: int) -> None:
        columns = self._columns()
        first = top + _ROW - 1.5
        for at in range(0, len(lines), 2):
            band = self._box(SIDE, first + at * _ROW, self._right - SIDE, _ROW)
            self._write(f"{_colour(_BAND)} rg {ornament.rounded(*band)} f")
        # On their own, and first: a reader of the PDF then puts no line together from two
        # directions of writing.
        for at, line in enumerate(lines):
            self._native(first + at * _ROW, line, columns[2])
        self._rule(top - 1.5, width=0.9, colour=_INK)
        heads = ("number", "name", "native", "category", "serial")
        for (x, width), head in zip(columns, heads, strict=False):
            self._say(head, (x, top, width, 5.5), 8.5, colour=_GREY)
        for at, line in enumerate(lines):
            self._row(first + at * _ROW, line, start + at + 1, columns)
        self._rule(first + len(lines) * _ROW, width=0.5, colour=_LINE)

    def receipt(self) -> None:
        top = self._height - _FOOT - _RECEIPT + 6
        self._rule(top, width=0.9, colour=_INK)
        self._say("received", (SIDE, top + 2.5, self._right - SIDE, 6.5), 11, weight="bold")
        whole = self._right - SIDE
        x = SIDE
        for name, share in (("name", 0.36), ("signature", 0.38), ("time", 0.26)):
            width = whole * share - 5
            self._line(x, top + 27, x + width)
            self._say(name, (x, top + 28, width, 5), 8.5, colour=_GREY)
            if name == "name":
                self._text(self._separator.focal_point, (x, top + 17, width, 9.5), 13, lines=2)
            x += whole * share

    def foot(self, page: int, pages: int) -> None:
        y = self._height - _FOOT + 4
        self._say("place", (SIDE, y, 110, 5), 8.5, colour=_GREY)
        if pages > 1:
            said = words.phrase("sheet_page", self._language).format(page=page, pages=pages)
            place = (self._right - 40, y, 40, 5)
            self._text(said, place, 8.5, align="right", colour=_GREY, language=self._language)

    def _event_line(self) -> None:
        event = self._separator.event
        said = " · ".join(filter(None, (event.name, event.place)))
        language = event.languages[0] if event.languages else "en"
        self._text(
            said, (SIDE, 12, self._right - SIDE, 6), 10, colour=_GREY, language=language, lines=1
        )

    def _row(
        self, y: float, line: SeparatorLine, at: int, columns: Sequence[tuple[float, float]]
    ) -> None:
        place, name, _, category, serial, tick = columns
        inner = _ROW - 2 * _AIR
        self._text(f"{at}", (place[0], y + _AIR, place[1], inner), 9.5, colour=_GREY, align="right")
        self._text(line.name, (name[0], y + _AIR, name[1], inner), 10.5, weight="bold", lines=2)
        plate = (category[0], y + 1.7, 5.4, _ROW - 3.4)
        band = ornament.rounded(*self._box(*plate), 0.8 * MM)
        self._write(f"{_colour(rgb(line.category.band))} rg {band} f")
        self._text(
            line.category.letter,
            (plate[0] + 0.4, plate[1] + 0.5, plate[2] - 0.8, plate[3] - 1),
            9,
            weight="bold",
            align="centre",
            colour=rgb(line.category.text),
        )
        label = (category[0] + 7, y + _AIR, category[1] - 7, inner)
        said = line.category.labels.said(self._language, otherwise=line.category.label)
        self._text(said, label, 9.5, lines=2, language=self._language)
        self._text(line.serial, (serial[0], y + _AIR, serial[1], inner), 9.5)
        square = self._box(tick[0], y + (_ROW - 4) / 2, 4, 4)
        self._write(f"{_colour(_GREY)} RG 0.7 w {ornament.rounded(*square, 0.5 * MM)} S")

    def _native(self, y: float, line: SeparatorLine, column: tuple[float, float]) -> None:
        box = (column[0], y + _AIR, column[1], _ROW - 2 * _AIR)
        self._text(line.native_name, box, 10.5, language=line.native_language, lines=2)

    def _columns(self) -> list[tuple[float, float]]:
        """Left edge and width of: number, name, native name, category, serial, square to tick."""
        room = self._right - SIDE - 9 - 26 - 7 - 3 * 3
        shares = (room * 0.42, room * 0.30, room * 0.28)
        x = SIDE + 1
        columns = [(x, 7.0)]
        x += 10
        for share in shares:
            columns.append((x, share - 3))
            x += share
        return [*columns, (x, 26.0), (self._right - 6, 4.0)]

    def _say(
        self,
        name: str,
        box: tuple[float, float, float, float],
        size: float,
        *,
        weight: Weight = "medium",
        align: Align = "left",
        colour: RGB = _INK,
    ) -> None:
        """One of the sheet's own words."""
        key = name if name in words.PHRASES else f"sheet_{name}"
        said = words.phrase(key, self._language)
        language = self._language
        self._text(said, box, size, weight=weight, align=align, colour=colour, language=language)

    def _text(
        self,
        said: str,
        box: tuple[float, float, float, float],
        size: float,
        *,
        weight: Weight = "medium",
        lines: int = 1,
        align: Align = "left",
        colour: RGB = _INK,
        language: str = "",
    ) -> None:
        if not said:
            return
        fitted = self._painter.write(
            said,
            self._box(*box),
            max_size=size,
            min_size=5,
            lines=lines,
            weight=weight,
            language=language,
            align=align,
            colour=colour,
        )
        if fitted.missing:
            raise InvalidInput(
                say("The separator of {name} cannot be printed", name=self._separator.title),
                say(
                    "No font has {characters} in “{words}”. Nothing was printed and nothing is "
                    "lost. Correct the entry, or add a font that has the character.",
                    characters=", ".join(map(character, fitted.missing)),
                    words=said,
                ),
            )

    def _box(
        self, x: float, y: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        return x * MM, self._sheet.height - (y + height) * MM, width * MM, height * MM

    def _rule(self, y: float, *, width: float, colour: RGB) -> None:
        self._line(SIDE, y, self._right, width=width, colour=colour)

    def _line(
        self, x: float, y: float, end: float, *, width: float = 0.6, colour: RGB = _INK
    ) -> None:
        at = number(self._sheet.height - y * MM)
        self._write(
            f"{_colour(colour)} RG {number(width)} w "
            f"{number(x * MM)} {at} m {number(end * MM)} {at} l S"
        )

    def _write(self, operators: str) -> None:
        self._sheet.write(operators)


def _colour(colour: RGB) -> str:
    return " ".join(map(number, colour))
