"""Lines from right to left, spelt so that every reader of PDFs copies out what went in.

Readers take no notice of ActualText there, or take it to stand from left to right: they collect
the letters as they are seen and turn them round. So each letter gets a code of its own, in the
order in which it is seen; a letter that shares its glyph with another one gets a blank. A mark that
belongs to a letter but has a glyph of its own is drawn as an outline: readers would take it for
another letter. Lines with words in both directions cannot be told so; they keep ActualText.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from accredit_app.badges.text.fonts import Face
from accredit_app.badges.text.shape import Glyph, Line, Run, cluster_ends
from accredit_app.badges.text.type0 import EmbeddedFont

Point = tuple[float, float]

_LEAST_SHIFT = 0.4
"""1/1000 em; less is left to the stated advances."""

_AS_SEEN = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
"""Readers turn brackets round with the line."""


class Apart(NamedTuple):
    """An outline to be filled: where in 1/1000 em from the run's origin, and its operators."""

    x: float
    y: float
    path: str


class Spelt(NamedTuple):
    """A run as the operands of one TJ, and what is drawn beside it."""

    shown: str
    apart: tuple[Apart, ...]


def one_way(line: Line) -> bool:
    """Whether a line runs from right to left in all of its words; numbers may stand in it."""
    levels = {run.item.level & 1 for run in line.runs}
    return 1 in levels and all(
        run.item.level & 1 or not any(unicodedata.bidirectional(c) == "L" for c in run.text)
        for run in line.runs
    )


def spelt(run: Run, font: EmbeddedFont) -> Spelt | None:
    """The letters of a run as they are seen; None if the font has no room for codes of its own."""
    shown: list[str] = []
    apart: list[Apart] = []
    ends = cluster_ends(run)
    pen = written = 0.0
    for cluster, drawn in groupby(run.glyphs, key=lambda glyph: glyph.cluster):
        glyphs = list(drawn)
        text = run.text[cluster - run.item.start : ends[cluster] - run.item.start]
        at = _carrier(glyphs)
        for number, glyph in enumerate(glyphs):
            x = pen + glyph.dx
            # What is raised is drawn apart; a blank then stands for its letter.
            level = number == at and not glyph.dy
            if number == at:
                codes = _codes(font, glyph.glyph if level else None, text, run.item.level)
                if codes is None:
                    return None
                if abs(x - written) > _LEAST_SHIFT:
                    shown.append(f"{written - x:.2f}".rstrip("0").rstrip("."))
                    written = x
                shown.append(f"<{''.join(f'{code:04X}' for code in codes)}>")
                written += run.face.advance(glyph.glyph) if level else 0
            if not level and (path := _outline(run.face, glyph.glyph)):
                apart.append(Apart(x, glyph.dy, path))
            pen += glyph.advance
    return Spelt(" ".join(shown), tuple(apart))


def _codes(font: EmbeddedFont, glyph: int | None, text: str, level: int) -> list[int] | None:
    """The codes of a cluster from left to right; its glyph goes with its first letter."""
    if level & 1:
        text = text.translate(_AS_SEEN)
        told = [*((None, each) for each in _as_seen(text)), (glyph, text[0])]
    else:
        told = [(glyph, text[0]), *((None, each) for each in text[1:])]
    codes = [font.letter(drawn, letter) for drawn, letter in told]
    known = [code for code in codes if code is not None]
    return known if len(known) == len(codes) else None


def _as_seen(text: str) -> Iterator[str]:
    """All letters of a cluster but the first, from the left. Readers leave marks that stand one
    upon another in the order in which they find them."""
    parts = [list(part) for _, part in groupby(text[1:], key=_is_mark)]
    for part in reversed(parts):
        yield from part if _is_mark(part[0]) else reversed(part)


def _is_mark(letter: str) -> bool:
    return unicodedata.bidirectional(letter) == "NSM"


def _carrier(glyphs: Sequence[Glyph]) -> int:
    """Which of a cluster's glyphs its text is told by: the widest, which is the letter itself."""
    return max(range(len(glyphs)), key=lambda at: (glyphs[at].advance, -at))


@lru_cache(maxsize=1024)
def _outline(face: Face, glyph: int) -> str:
    pen = _Pen(face.scale)
    face.font.draw_glyph_with_pen(glyph, pen)
    return " ".join(pen.out)


class _Pen:
    """Writes an outline as operators of a path (PDF 32000-1, 8.5.2), in 1/1000 em."""

    def __init__(self, scale: float) -> None:
        self.out: list[str] = []
        self._scale = scale
        self._at: Point = (0.0, 0.0)

    def _write(self, points: tuple[Point, ...], operator: str) -> None:
        self.out += [f"{value * self._scale:.1f}".removesuffix(".0") for p in points for value in p]
        self.out.append(operator)
        self._at = points[-1]

    def moveTo(self, point: Point) -> None:  # noqa: N802 - a pen's own name
        self._write((point,), "m")

    def lineTo(self, point: Point) -> None:  # noqa: N802 - a pen's own name
        self._write((point,), "l")

    def curveTo(self, *points: Point) -> None:  # noqa: N802 - a pen's own name
        self._write(points, "c")

    def qCurveTo(self, *points: Point) -> None:  # noqa: N802 - a pen's own name
        (ax, ay), (bx, by), (cx, cy) = self._at, points[0], points[-1]
        first = (ax + 2 / 3 * (bx - ax), ay + 2 / 3 * (by - ay))
        second = (cx + 2 / 3 * (bx - cx), cy + 2 / 3 * (by - cy))
        self._write((first, second, (cx, cy)), "c")

    def closePath(self) -> None:  # noqa: N802 - a pen's own name
        self.out.append("h")

    def endPath(self) -> None:  # noqa: N802 - a pen's own name
        self.out.append("h")
