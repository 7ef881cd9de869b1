"""Badges on sheets of paper: cells, crop marks, mirrored backs, separators; written as it goes.

A run takes badges in the order given and never sorts. Another stock begins another sheet, for it
lies in another tray; so does a separator, so that a pile is whole sheets. Cards have their true
size, and the file asks the printer not to scale it.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.imposition import Flip, Imposition, Paper, impose
from accredit_app.badges.layout import Box, Template
from accredit_app.badges.pdf import TemplateOf, whole_or_nothing
from accredit_app.badges.press import BadgeWarning, Presses
from accredit_app.badges.separators import Separator, draw_separator
from accredit_app.badges.sheet import MM, Sheet, number
from accredit_app.badges.stocks import Stock
from accredit_app.badges.text.fonts import FontBook
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How a run's sheets are made.

    `start` is the first position that is still free on the first sheet, from 1. `bleed` and
    `marks` as for `impose`. Without a flip only fronts are printed.
    """

    paper: Paper
    flip: Flip = Flip.LONG
    start: int = 1
    marks: bool = True
    bleed: bool | None = None


@dataclass(frozen=True, slots=True)
class RunReport:
    """What was written. `sheets` are those with cards on them; `pages` count every side."""

    badges: int
    sheets: int
    separators: int
    pages: int
    warnings: tuple[BadgeWarning, ...]
    remarks: tuple[Phrase, ...]


def printing(
    items: Iterable[BadgeFacts | Separator],
    *,
    template: TemplateOf,
    out: BinaryIO,
    settings: RunSettings,
    fonts: FontBook | None = None,
) -> Generator[int, None, RunReport]:
    """Writes the sheets of a run; yields the number of badges drawn after each.

    Raises InvalidInput if a card does not fit on the paper, `start` is not on the first sheet, or
    a badge may not be printed. However it ends early, `out` is left as it was found.
    """
    with whole_or_nothing(out):
        run = _Run(out, template, settings, fonts or FontBook.load())
        for item in items:
            if isinstance(item, Separator):
                run.separate(item)
            else:
                yield run.put(item)
        return run.finish()


@dataclass(slots=True)
class _Counts:
    badges: int = 0
    sheets: int = 0
    separators: int = 0
    pages: int = 0
    warnings: list[BadgeWarning] = field(default_factory=list)
    remarks: dict[Phrase, None] = field(default_factory=dict)


class _Run:
    def __init__(
        self, out: BinaryIO, template: TemplateOf, settings: RunSettings, book: FontBook
    ) -> None:
        self._template, self._settings = template, settings
        paper = settings.paper
        self._sheet = Sheet(out, width=paper.width * MM, height=paper.height * MM, title="Badges")
        self._sheet.setViewerPreference("PrintScaling", "None")
        self._presses = Presses(self._sheet, book)
        self._imposition: Imposition | None = None
        self._next = settings.start - 1
        self._laid: list[tuple[int, BadgeFacts, Template]] = []
        self._counts = _Counts()

    def put(self, facts: BadgeFacts) -> int:
        """Draws a badge's front in the next cell; the number of badges so far."""
        template = self._template(facts)
        grid = self._grid(template.stock)
        cell = grid.front(self._next)
        with self._sheet.cell(self._place(cell), bleed=grid.bleed * MM):
            self._counts.warnings += self._presses.draw(template, 0, facts)
        self._laid.append((self._next, facts, template))
        self._next += 1
        self._counts.badges += 1
        if self._next == grid.count:
            self._turn_over()
        return self._counts.badges

    def separate(self, separator: Separator) -> None:
        self._turn_over()
        upright = self._settings.paper
        self._sheet.resize(width=upright.width * MM, height=upright.height * MM)
        for _ in draw_separator(self._sheet, self._presses.painter, separator):
            self._end_page()
            if self._settings.flip is not Flip.NONE:
                self._end_page()
        self._counts.separators += 1
        if self._imposition is not None:
            self._open(self._imposition)

    def finish(self) -> RunReport:
        self._turn_over()
        counts = self._counts
        if not counts.badges:
            raise InvalidInput("There is no badge to print", "The list of badges is empty.")
        self._sheet.save()
        return RunReport(
            badges=counts.badges,
            sheets=counts.sheets,
            separators=counts.separators,
            pages=counts.pages,
            warnings=tuple(counts.warnings),
            remarks=tuple(counts.remarks),
        )

    def _grid(self, stock: Stock) -> Imposition:
        """The grid for a card, on an open sheet."""
        held = self._imposition
        if held is not None and held.stock == stock:
            return held
        self._turn_over()
        settings = self._settings
        grid = impose(stock, settings.paper, bleed=settings.bleed, marks=settings.marks)
        if held is None and not 1 <= settings.start <= grid.count:
            raise InvalidInput(
                "There is no such place on the sheet",
                say(
                    "The first sheet holds {count} cards, so that printing can start at 1 to "
                    "{count}. Nothing was written.",
                    count=grid.count,
                ),
            )
        self._counts.remarks.update(dict.fromkeys(grid.remarks))
        self._imposition = grid
        self._open(grid)
        return grid

    def _open(self, grid: Imposition) -> None:
        self._sheet.resize(width=grid.paper.width * MM, height=grid.paper.height * MM)

    def _turn_over(self) -> None:
        """Ends the sheet that has cards on it, with their backs."""
        grid = self._imposition
        if grid is None or not self._laid:
            return
        for x1, y1, x2, y2 in grid.crop_marks():
            self._sheet.write(f"0 G 0.25 w {self._point(x1, y1)} m {self._point(x2, y2)} l S")
        self._end_page()
        flip = self._settings.flip
        if flip is not Flip.NONE:
            for position, facts, template in self._laid:
                if template.back:
                    cell, turned = grid.back(position, flip)
                    place = self._place(cell)
                    with self._sheet.cell(place, bleed=grid.bleed * MM, turned=turned):
                        self._counts.warnings += self._presses.draw(template, 1, facts)
            self._end_page()
        self._counts.sheets += 1
        self._laid.clear()
        self._next = 0

    def _end_page(self) -> None:
        self._sheet.end_page()
        self._counts.pages += 1

    def _place(self, cell: Box) -> tuple[float, float, float, float]:
        """Points from the page's lower left corner."""
        bottom = self._sheet.height - (cell.y + cell.height) * MM
        return cell.x * MM, bottom, cell.width * MM, cell.height * MM

    def _point(self, x: float, y: float) -> str:
        return f"{number(x * MM)} {number(self._sheet.height - y * MM)}"
