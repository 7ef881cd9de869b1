"""Where cards stand on a sheet of paper: geometry only, in millimetres from the upper left corner.

Cards always have their true size. Where bleed and crop marks do not fit beside them, they are left
out and the remarks say so; nothing is ever made smaller to fit.
"""

import functools
from dataclasses import dataclass
from enum import StrEnum

from accredit_app.badges.layout import Box
from accredit_app.badges.stocks import Stock
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

DOT = 25.4 / 300
"""Cards begin on whole dots of a 300 (and 600) dpi printer, so that the modules of their QR do."""

EDGE = 4.2
"""What an office printer leaves white at each edge of the paper (a sixth of an inch)."""

MARK, LONGEST_MARK = 3.0, 6.0
"""The least and the greatest length of a crop mark."""

MARK_OFFSET = 1.5
"""From the trim to a crop mark, where there is no bleed that is wider."""

WORTH_OF_BLEED = 0.75
"""Unless told otherwise, bleed is kept if this share of the cards still fits on the sheet."""

_SLACK = 0.02


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as it lies before the reader."""

    name: str
    width: float
    height: float

    @property
    def landscape(self) -> bool:
        return self.width > self.height

    def turned(self) -> "Paper":
        return Paper(self.name, self.height, self.width)


PAPERS: dict[str, Paper] = {
    "a4": Paper("A4", 210, 297),
    "a3": Paper("A3", 297, 420),
    "letter": Paper("Letter", 215.9, 279.4),
}
"""Upright, by the name that a command gives (ISO 216; ANSI/ASME Y14.1, size A)."""


class Flip(StrEnum):
    """How a printer turns the sheet over for its back: along which edge, or not at all."""

    LONG = "long"
    SHORT = "short"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Imposition:
    """A grid of cards of one stock on a paper.

    `bleed` and `marks` say what is printed around the cards; `remarks` what was left out, and why.
    """

    paper: Paper
    stock: Stock
    columns: int
    rows: int
    bleed: float
    marks: bool
    remarks: tuple[Phrase, ...] = ()

    @property
    def count(self) -> int:
        """Cards on a sheet."""
        return self.columns * self.rows

    @property
    def margins(self) -> tuple[float, float]:
        """From the paper's edge to the first trim: at the sides, and above and below."""
        across, down = _block(self.stock, self.columns, self.rows, self.bleed)
        return (self.paper.width - across) / 2, (self.paper.height - down) / 2

    def front(self, position: int) -> Box:
        """The trimmed card at a position: 0 is the upper left, along the rows."""
        row, column = divmod(position, self.columns)
        side, top = self.margins
        x = side + column * (self.stock.width + 2 * self.bleed)
        y = top + row * (self.stock.height + 2 * self.bleed)
        return Box(_on_dot(x), _on_dot(y), self.stock.width, self.stock.height)

    def back(self, position: int, flip: Flip) -> tuple[Box, bool]:
        """Where the same card's back stands on the sheet's other side, and whether upside down.

        A sheet that is turned about its upright edge has its columns mirrored. One that is turned
        about its upper edge has its rows mirrored, and each back upside down, so that the finished
        card is upright on both sides.
        """
        box = self.front(position)
        if self.paper.landscape == (flip is Flip.SHORT):
            return Box(self.paper.width - box.x - box.width, box.y, box.width, box.height), False
        return Box(box.x, self.paper.height - box.y - box.height, box.width, box.height), True

    def crop_marks(self) -> tuple[tuple[float, float, float, float], ...]:
        """Lines (x1, y1, x2, y2) in the margins, on every trim line; none without `marks`."""
        if not self.marks:
            return ()
        cards = [self.front(position) for position in range(self.count)]
        offset = max(self.bleed, MARK_OFFSET)
        left, top = min(card.x for card in cards), min(card.y for card in cards)
        right = max(card.x + card.width for card in cards)
        bottom = max(card.y + card.height for card in cards)
        side, above = (
            min(LONGEST_MARK, margin - offset - min(EDGE, margin - offset - MARK))
            for margin in self.margins
        )
        across = sorted({round(x, 3) for card in cards for x in (card.x, card.x + card.width)})
        down = sorted({round(y, 3) for card in cards for y in (card.y, card.y + card.height)})
        lines = []
        for x in across:
            lines.append((x, top - offset - above, x, top - offset))
            lines.append((x, bottom + offset, x, bottom + offset + above))
        for y in down:
            lines.append((left - offset - side, y, left - offset, y))
            lines.append((right + offset, y, right + offset + side, y))
        return tuple(lines)


@functools.lru_cache(256)
def impose(
    stock: Stock, paper: Paper, *, bleed: bool | None = None, marks: bool = True
) -> Imposition:
    """The grid with the most cards, the paper upright or on its side.

    `bleed` True keeps it at the price of cards, False leaves it out, None keeps it unless that
    costs more than a quarter of the cards. Raises InvalidInput if not one card fits.
    """
    plain = _best(stock, paper, bleed=0, marks=False)
    if plain is None:
        raise InvalidInput(
            say("The card does not fit on {paper}", paper=paper.name),
            say(
                "A card of {width} × {height} mm is larger than the sheet, and badges are never "
                "made smaller. Nothing was written. Choose a larger paper.",
                width=f"{stock.width:g}",
                height=f"{stock.height:g}",
            ),
        )
    full = _best(stock, paper, bleed=stock.bleed, marks=marks) if bleed is not False else None
    if full is not None and (bleed or full.count >= WORTH_OF_BLEED * plain.count):
        chosen = full
    else:
        marked = _best(stock, paper, bleed=0, marks=True) if marks else None
        chosen = marked if marked is not None and marked.count == plain.count else plain
    remarks = tuple(_remarks(chosen, full, bleed=bleed, marks=marks))
    return Imposition(
        chosen.paper, stock, chosen.columns, chosen.rows, chosen.bleed, chosen.marks, remarks
    )


def _best(stock: Stock, paper: Paper, *, bleed: float, marks: bool) -> Imposition | None:
    """The most cards with this dress, None if not one fits; upright paper if it is all the same."""
    found = []
    for sheet in (paper, paper.turned()):
        margin = max(bleed, max(bleed, MARK_OFFSET) + MARK if marks else 0)
        columns = _fit(sheet.width - 2 * margin, stock.width, gap=2 * bleed)
        rows = _fit(sheet.height - 2 * margin, stock.height, gap=2 * bleed)
        found.append(Imposition(sheet, stock, columns, rows, bleed, marks))
    best = max(found, key=lambda each: each.count)
    return best if best.count else None


def _fit(room: float, length: float, *, gap: float) -> int:
    return max(0, int((room + gap + _SLACK) / (length + gap)))


def _block(stock: Stock, columns: int, rows: int, bleed: float) -> tuple[float, float]:
    return (
        columns * stock.width + (columns - 1) * 2 * bleed,
        rows * stock.height + (rows - 1) * 2 * bleed,
    )


def _remarks(
    chosen: Imposition, full: Imposition | None, *, bleed: bool | None, marks: bool
) -> list[Phrase]:
    stock, paper = chosen.stock, chosen.paper
    said = []
    if chosen.bleed < stock.bleed and bleed is not False:
        values = {
            "count": chosen.count,
            "width": f"{stock.width:g}",
            "height": f"{stock.height:g}",
            "paper": paper.name,
            "bleed": f"{stock.bleed:g}",
        }
        if full is None:
            said.append(
                say(
                    "{count} cards of {width} × {height} mm stand edge to edge on {paper}: their "
                    "bleed of {bleed} mm does not fit beside them.",
                    **values,
                )
            )
        else:
            said.append(
                say(
                    "{count} cards of {width} × {height} mm stand edge to edge on {paper}: with "
                    "their bleed of {bleed} mm only {fewer} would fit.",
                    **values,
                    fewer=full.count,
                )
            )
    if marks and not chosen.marks:
        said.append(
            say("There is no room for crop marks at the edges of {paper}.", paper=paper.name)
        )
    rim = min(chosen.margins) - chosen.bleed
    if rim < EDGE - _SLACK:
        said.append(
            say(
                "Cards reach into the outer {edge} mm of the paper, which most printers leave "
                "white: print without borders, or on precut sheets.",
                edge=f"{EDGE:g}",
            )
        )
    return said


def _on_dot(length: float) -> float:
    return round(length / DOT) * DOT
