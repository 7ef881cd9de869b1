"""Runs shaped by HarfBuzz, and lines cut from a shaped paragraph in visual order.

A paragraph is shaped once at 1,000 units to the em. A line takes its part of each run as it is
where HarfBuzz says that the cut is safe, and shapes that part anew where it is not.
"""

from collections.abc import Container
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from accredit_app.badges.text.bidi import line_order
from accredit_app.badges.text.characters import invisible
from accredit_app.badges.text.fonts import Extents, Face, FontBook, Weight
from accredit_app.badges.text.itemise import Item, itemise

# Discretionary ligatures stay off: in Arabic they add vowel marks that nobody wrote.
FEATURES = {"kern": True, "liga": True, "dlig": False}
_CIRCLE = "\u25cc"
_UNSPACED = frozenset({"Hani", "Hira", "Kana"})
_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})


class Glyph(NamedTuple):
    """A glyph in its face; advance and offsets in 1/1000 em.

    `cluster` is the index in the paragraph of the first character that it draws; `safe` says that
    a line may be cut before that character without shaping again (False where nobody asks).
    """

    glyph: int
    advance: float
    dx: float
    dy: float
    cluster: int
    safe: bool


@dataclass(slots=True, eq=False)
class Run:
    """Glyphs of one item (or a part of it), left to right."""

    item: Item
    text: str
    glyphs: tuple[Glyph, ...]
    width: float = field(init=False)

    def __post_init__(self) -> None:
        self.width = sum(glyph.advance for glyph in self.glyphs)

    @property
    def face(self) -> Face:
        return self.item.face


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of runs from left to right, its advance and its ink in 1/1000 em from its origin.

    `cased` says that it has letters of a script with capitals.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    ink: Extents
    cased: bool


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A paragraph shaped as one line; `advances` is the width that each character begins."""

    text: str
    base: int
    language: str
    runs: tuple[Run, ...]
    advances: tuple[float, ...]
    missing: tuple[str, ...]

    def line(self, start: int, end: int) -> Line:
        """The characters from `start` to `end` as a line, at the levels of the whole paragraph."""
        parts = [
            self._part(run, max(start, run.item.start), min(end, run.item.end))
            for run in self.runs
            if run.item.start < end and start < run.item.end
        ]
        runs = tuple(parts[i] for i in line_order([part.item.level for part in parts]))
        cased = any(run.item.script in _CASED for run in runs)
        return Line(self.text[start:end], runs, sum(r.width for r in runs), _ink(runs), cased)

    def _part(self, run: Run, start: int, end: int) -> Run:
        item = run.item
        if start == item.start and end == item.end:
            return run
        part = Item(start, end, item.level, item.script, item.face)
        ends = [edge for edge in (start, end) if item.start < edge < item.end]
        safe = {glyph.cluster for glyph in run.glyphs if glyph.safe}
        if all(edge in safe for edge in ends):
            glyphs = tuple(glyph for glyph in run.glyphs if start <= glyph.cluster < end)
            return Run(part, self.text[start:end], glyphs)
        return shape_item(self.text, part, self.language)


@lru_cache(maxsize=1024)
def shape(text: str, *, book: FontBook, weight: Weight, language: str) -> Paragraph:
    """Itemise and shape a paragraph.

    `language` is a BCP 47 tag or "". In `missing` are the characters that no font has, and signs
    with no letter to stand on, for which HarfBuzz draws a dotted circle that nobody wrote.
    """
    cut = itemise(text, book=book, weight=weight, language=language)
    runs = tuple(shape_item(cut.text, item, language) for item in cut.items)
    advances = [0.0] * len(cut.text)
    missing = dict.fromkeys(cut.missing)
    for run in runs:
        alone = 0 if _CIRCLE in run.text else run.face.circle
        for glyph in run.glyphs:
            advances[glyph.cluster] += glyph.advance
            if not glyph.glyph or glyph.glyph == alone:
                missing.setdefault(_undrawn(cut.text, run, glyph.cluster))
    return Paragraph(cut.text, cut.base, language, runs, tuple(advances), _distinct(tuple(missing)))


def shape_item(text: str, item: Item, language: str) -> Run:
    """Shape one item with its script, direction and language."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.add_str(text[item.start : item.end])
    buffer.direction = "rtl" if item.level & 1 else "ltr"
    buffer.script = item.script
    buffer.language = language or "und"
    hb.shape(item.face.font, buffer, FEATURES)
    k, start, places = item.face.scale, item.start, _places(text, item)
    glyphs = tuple(
        Glyph(
            info.codepoint,
            position.x_advance * k,
            position.x_offset * k,
            position.y_offset * k,
            info.cluster + start,
            info.cluster in places and not info.flags & hb.GlyphFlags.UNSAFE_TO_BREAK,
        )
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
    return Run(item, text[item.start : item.end], glyphs)


def _places(text: str, item: Item) -> Container[int]:
    """Where in the item a line may end or begin, as far as it is worth asking HarfBuzz."""
    if item.script in _UNSPACED:
        return range(item.end - item.start)
    part = text[item.start : item.end]
    spaces = [i for i, character in enumerate(part) if character == " "]
    return {*spaces, *(i + 1 for i in spaces)}


def cluster_ends(run: Run) -> dict[int, int]:
    """Each cluster's start in the paragraph → its end."""
    starts = sorted({glyph.cluster for glyph in run.glyphs})
    return dict(zip(starts, [*starts[1:], run.item.end], strict=True))


def _undrawn(text: str, run: Run, cluster: int) -> str:
    return text[cluster : cluster_ends(run)[cluster]]


def _distinct(missing: tuple[str, ...]) -> tuple[str, ...]:
    """Without what is only a part of a longer one, and without what is never drawn."""
    return tuple(
        text
        for text in missing
        if not all(map(invisible, text))
        and not any(text != other and text in other for other in missing)
    )


def _ink(runs: tuple[Run, ...]) -> Extents:
    left = bottom = float("inf")
    right = top = float("-inf")
    x = 0.0
    for run in runs:
        extents = run.item.face.extents
        for glyph, advance, dx, dy, _, _ in run.glyphs:
            box = extents(glyph)
            if box[0] != box[2]:
                at = x + dx
                left = min(left, at + box[0])
                right = max(right, at + box[2])
                bottom = min(bottom, dy + box[1])
                top = max(top, dy + box[3])
            x += advance
    return Extents(left, bottom, right, top) if left < right else Extents(0.0, 0.0, 0.0, 0.0)
