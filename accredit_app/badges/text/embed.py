"""Fitted text written into a reportlab canvas as real, searchable text in embedded fonts.

A line whose glyphs do not say the text one for one carries it as ActualText, in the order in which
it was typed; one from right to left is spelt (`spelt.py`). Operators are written as strings:
reportlab's own text objects know no glyph numbers.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import UNITS, Face, FontBook, Weight
from accredit_app.badges.text.shape import Line, Run
from accredit_app.badges.text.spelt import one_way, spelt
from accredit_app.badges.text.type0 import EmbeddedFont, embed, utf16

Align = Literal["start", "end", "left", "centre", "right"]
VAlign = Literal["top", "middle", "bottom"]
Colour = tuple[float, float, float]
_LEAST_SHIFT = 0.4


class TextPainter:
    """Draws fitted texts on one canvas; one painter a document."""

    def __init__(self, canvas: Canvas, book: FontBook) -> None:
        self._canvas = canvas
        self._book = book
        self._fonts: dict[Face, EmbeddedFont] = {}

    def draw(
        self,
        fitted: Fitted,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        align: Align = "start",
        valign: VAlign = "middle",
        colour: Colour = (0.0, 0.0, 0.0),
    ) -> None:
        """Draw in the box whose lower left corner is at `x`, `y`, all in points.

        `start` is the left of a left-to-right paragraph and the right of the other. Ink that fits
        the box stays inside it. `colour` is red, green, blue from 0 to 1.
        """
        if not fitted.text:
            return
        unit = fitted.size / UNITS
        first = _first_baseline(fitted, y, height, valign=valign)
        out = ["q", f"{_number(colour[0])} {_number(colour[1])} {_number(colour[2])} rg"]
        for line, below in zip(fitted.lines, fitted.baselines, strict=True):
            room = width - (line.ink.right - line.ink.left) * unit
            at = x + room * _share(align, fitted.base) - line.ink.left * unit
            self._line(out, line, at, first - below * unit, size=fitted.size)
        out.append("Q")
        self._canvas.addLiteral("\n".join(out))

    def write(
        self,
        text: str,
        box: tuple[float, float, float, float],
        *,
        max_size: float,
        min_size: float = 6.0,
        lines: int = 1,
        weight: Weight = "medium",
        language: str = "",
        align: Align = "start",
        valign: VAlign = "middle",
        colour: Colour = (0.0, 0.0, 0.0),
    ) -> Fitted:
        """Fit a text into `box` (x, y of the lower left corner, width, height) and draw it."""
        x, y, width, height = box
        fitted = fit(
            text,
            book=self._book,
            box=(width, height),
            max_size=max_size,
            min_size=min_size,
            lines=lines,
            weight=weight,
            language=language,
        )
        self.draw(fitted, x, y, width, height, align=align, valign=valign, colour=colour)
        return fitted

    def _line(self, out: list[str], line: Line, x: float, y: float, *, size: float) -> None:
        unit = size / UNITS
        fonts = [self._font(run.face) for run in line.runs]
        if one_way(line) and self._spell(out, line, fonts, (x, y), size=size):
            return
        plain = [font.use(run) for font, run in zip(fonts, line.runs, strict=True)]
        # A reader that knows no ActualText does best with none where the glyphs say it all.
        spoken = not all(plain) or any(run.item.level & 1 for run in line.runs)
        if spoken:
            out.append(f"/Span <</ActualText <FEFF{utf16(line.text)}>>> BDC")
        out.append("BT")
        for font, run in zip(fonts, line.runs, strict=True):
            out.append(f"/{font.name} {_number(size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm")
            rise = 0.0
            for piece in _pieces(run):
                if piece.rise != rise:
                    rise = piece.rise
                    out.append(f"{_number(rise * unit)} Ts")
                out.append(f"[{piece.shown}] TJ")
            if rise:
                out.append("0 Ts")
            x += run.width * unit
        out.append("ET EMC" if spoken else "ET")

    def _spell(
        self,
        out: list[str],
        line: Line,
        fonts: Sequence[EmbeddedFont],
        place: tuple[float, float],
        *,
        size: float,
    ) -> bool:
        """A line from right to left, letter by letter; False, and nothing, if that cannot be."""
        unit, (x, y) = size / UNITS, place
        text, apart = ["BT"], []
        for font, run in zip(fonts, line.runs, strict=True):
            text.append(f"/{font.name} {_number(size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm")
            found = spelt(run, font)
            if found is None:
                return False
            text.append(f"[{found.shown}] TJ")
            apart += [
                f"q {unit:.5f} 0 0 {unit:.5f} {_number(x + each.x * unit)} "
                f"{_number(y + each.y * unit)} cm {each.path} f Q"
                for each in found.apart
            ]
            x += run.width * unit
        out += [*text, "ET", *apart]
        return True

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = embed(self._canvas, face)
        return font


class _Piece(NamedTuple):
    """Operands of one TJ, and the rise of its glyphs in 1/1000 em."""

    rise: float
    shown: str


@lru_cache(maxsize=4096)
def _pieces(run: Run) -> tuple[_Piece, ...]:
    """The run as operands of TJ; shifts under 0.4/1000 em are left to the stated advances."""
    pieces: list[_Piece] = []
    operands: list[str] = []
    codes: list[str] = []
    rise = owed = 0.0

    def show() -> None:
        if codes:
            operands.append(f"<{''.join(codes)}>")
            codes.clear()

    def close() -> None:
        show()
        if operands:
            pieces.append(_Piece(rise, "".join(operands)))
            operands.clear()

    for glyph in run.glyphs:
        if glyph.dy != rise:
            close()
            rise = glyph.dy
        shift = owed - glyph.dx
        if abs(shift) > _LEAST_SHIFT:
            show()
            operands.append(f"{_number(shift)} ")
            shift = 0.0
        codes.append(f"{glyph.glyph:04X}")
        owed = shift + glyph.dx + run.face.advance(glyph.glyph) - glyph.advance
    close()
    return tuple(pieces)


def _first_baseline(fitted: Fitted, y: float, height: float, *, valign: VAlign) -> float:
    """Where the first baseline stands: the same for names with and without accents, if it can."""
    unit = fitted.size / UNITS
    if valign == "top":
        at = y + height - fitted.high * unit
    elif valign == "bottom":
        at = y - fitted.low * unit
    else:
        at = y + (height - (fitted.body_top + fitted.body_bottom) * unit) / 2
    highest = y + height - fitted.top * unit
    lowest = y - fitted.bottom * unit
    return max(min(at, highest), lowest) if lowest <= highest else (lowest + highest) / 2


def _share(align: Align, base: int) -> float:
    """The part of the free width that stands left of the line."""
    if align == "centre":
        return 0.5
    right = align == "right" or (align == "start" and base) or (align == "end" and not base)
    return 1.0 if right else 0.0


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"
