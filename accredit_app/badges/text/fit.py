"""Text fitted to a box: the largest size, in balanced lines, at which all its ink is inside.

Ink boxes decide, not font heights, so that stacked marks of any script stay inside. Shaping is
linear in size, so that no size is searched for. Nothing is ever cut: text that needs less than the
smallest size is set smaller, and says so.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from accredit_app.badges.text.breaks import Break, breaks
from accredit_app.badges.text.fonts import UNITS, FontBook, Weight
from accredit_app.badges.text.shape import Line, Paragraph, shape

PITCH = 1120.0
CAP_HEIGHT = 714.0
# Room kept above and below letters with capitals, so that ÁNH NGUYỆT is set as large as WANG.
ACCENT_TOP = 941.0
DESCENT = 240.0
LINE_GAP = 70.0
# HarfBuzz gives ink in whole font units.
_SLACK = 0.999


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """Text ready to be drawn.

    `size` in points. `baselines` are 1/1000 em below the first one, rising from 0. In 1/1000 em
    above the first baseline: `top` and `bottom` bound the ink of all lines, `high` and `low` the
    ink and the room kept for accents, `body_top` and `body_bottom` what the eye centres. `base` is
    1 for a right-to-left paragraph.
    """

    text: str
    size: float
    lines: tuple[Line, ...]
    baselines: tuple[float, ...]
    top: float
    bottom: float
    high: float
    low: float
    body_top: float
    body_bottom: float
    base: int
    missing: tuple[str, ...]
    below_minimum: bool


@lru_cache(maxsize=2048)
def fit(
    text: str,
    *,
    book: FontBook,
    box: tuple[float, float],
    max_size: float,
    min_size: float = 6.0,
    lines: int = 1,
    weight: Weight = "medium",
    language: str = "",
    prefer: float = 0.82,
    tight: bool = False,
) -> Fitted:
    """Fit a paragraph into `box` (width, height in points), in at most `lines` lines.

    Fewer lines win while their size is at least `prefer` of what more lines would give. `tight`
    keeps no room for accents and descenders: for a single letter or a number. `language` is a
    BCP 47 tag or "". Raises ValueError when the box, a size or `lines` is not positive.
    """
    if min(*box, max_size, min_size, lines) <= 0:
        raise ValueError("box, sizes and lines must be positive")
    paragraph = shape(text, book=book, weight=weight, language=language)
    best = _set([paragraph.line(0, len(paragraph.text))], box, max_size, tight=tight)
    if lines > 1 and best[0] < max_size:
        for cut in _partitions(paragraph, lines):
            if best[0] >= max_size:
                break
            more = _set([paragraph.line(a, b) for a, b in cut], box, max_size, tight=tight)
            if best[0] < prefer * more[0] or best[0] < min_size <= more[0]:
                best = more
    size, block = best
    return Fitted(
        text=paragraph.text,
        size=size,
        lines=block.lines,
        baselines=block.baselines,
        top=block.top,
        bottom=block.bottom,
        high=block.high,
        low=block.low,
        body_top=block.body_top,
        body_bottom=block.body_bottom,
        base=paragraph.base,
        missing=paragraph.missing,
        below_minimum=size < min_size,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    lines: tuple[Line, ...]
    baselines: tuple[float, ...]
    top: float
    bottom: float
    high: float
    low: float
    body_top: float
    body_bottom: float


def _set(
    lines: Sequence[Line], box: tuple[float, float], max_size: float, *, tight: bool
) -> tuple[float, _Block]:
    """Stack the lines, and the largest size at which the stack fits, in hundredths of a point."""
    baselines = [0.0]
    for above, below in pairwise(lines):
        pitch = max(PITCH, below.ink.top - above.ink.bottom + LINE_GAP)
        baselines.append(baselines[-1] + pitch)
    top = max(line.ink.top - at for line, at in zip(lines, baselines, strict=True))
    bottom = min(line.ink.bottom - at for line, at in zip(lines, baselines, strict=True))
    first, last = lines[0], lines[-1]
    room = not tight
    high = max(top, ACCENT_TOP) if room and first.cased else top
    low = min(bottom, -DESCENT - baselines[-1]) if room and last.cased else bottom
    width = max(line.ink.right - line.ink.left for line in lines)
    scale = min(
        max_size,
        box[0] * UNITS / width if width else math.inf,
        box[1] * UNITS / (high - low) if high > low else math.inf,
    )
    size = max_size if scale == max_size else math.floor(scale * _SLACK * 100) / 100 or scale
    body_top = CAP_HEIGHT if room and first.cased else first.ink.top
    body_bottom = 0.0 if room and last.cased else last.ink.bottom
    block = _Block(
        lines=tuple(lines),
        baselines=tuple(baselines),
        top=top,
        bottom=bottom,
        high=high,
        low=low,
        body_top=body_top,
        body_bottom=body_bottom - baselines[-1],
    )
    return size, block


def _partitions(paragraph: Paragraph, most: int) -> list[list[tuple[int, int]]]:
    """The best cut into 2, 3 … `most` lines, each as (start, end) pairs: least greatest width.

    A line that ends at a poor break counts as wider, so that a space wins over a place in a word.
    """
    places = breaks(paragraph.text)
    starts = [0, *(place.start for place in places)]
    end = Break(len(paragraph.text), len(paragraph.text), 1.0)
    ends = [*places, end]
    before = [0.0]
    for advance in paragraph.advances:
        before.append(before[-1] + advance)
    # least[j] = (cost, evenness, cuts) of setting everything up to ends[j] in the present count.
    least: list[tuple[float, float, list[int]]] = [
        ((before[stop.end]) / stop.worth, before[stop.end] ** 2, []) for stop in ends
    ]
    found = []
    for count in range(2, most + 1):
        if len(places) < count - 1:
            break
        following: list[tuple[float, float, list[int]]] = []
        wanted = range(len(ends)) if count < most else [len(ends) - 1]
        for j in wanted:
            options = []
            for i in range(count - 2, j):
                cost, even, cuts = least[i]
                width = (before[ends[j].end] - before[starts[i + 1]]) / ends[j].worth
                options.append((max(cost, width), even + width * width, [*cuts, i]))
            following.append(min(options) if options else (math.inf, math.inf, []))
        cuts = following[-1][2]
        edges = [0, *(places[i].start for i in cuts)]
        stops = [*(places[i].end for i in cuts), end.end]
        found.append(list(zip(edges, stops, strict=True)))
        least = following
    return found
