"""Ornaments that are computed: guilloches, the emblem, stripes, rounded boxes.

Each function gives PDF operators; colours and line widths are the caller's. The emblem is our own
(a compass star within a ring of interlaced lines) and stands for no organisation.
"""

import functools
import math
from collections.abc import Callable, Iterator, Sequence

from accredit_app.badges.sheet import number

Point = tuple[float, float]
_KAPPA = 0.5522847498


def path(points: Sequence[Point], letter: str = "l") -> str:
    """A polygon's or open line's operators."""
    first, *rest = (f"{number(x)} {number(y)}" for x, y in points)
    return "\n".join([f"{first} m", *(f"{point} {letter}" for point in rest)])


def curve(at: Callable[[float], Point], start: float, end: float, *, pieces: int) -> str:
    """A parametric curve as cubic pieces, its tangents taken by central differences."""
    step = (end - start) / pieces
    small = step / 100

    def tangent(t: float) -> Point:
        (x0, y0), (x1, y1) = at(t - small), at(t + small)
        return ((x1 - x0) / (2 * small), (y1 - y0) / (2 * small))

    x, y = at(start)
    parts = [f"{number(x)} {number(y)} m"]
    for piece in range(pieces):
        t0, t1 = start + piece * step, start + (piece + 1) * step
        (x0, y0), (x1, y1), (u0, v0), (u1, v1) = at(t0), at(t1), tangent(t0), tangent(t1)
        k = step / 3
        numbers = (x0 + u0 * k, y0 + v0 * k, x1 - u1 * k, y1 - v1 * k, x1, y1)
        parts.append(" ".join(map(number, numbers)) + " c")
    return "\n".join(parts)


@functools.lru_cache(256)
def rounded(x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    """A box's path, with rounded corners; no painting operator."""
    if radius <= 0:
        return " ".join(map(number, (x, y, width, height))) + " re"
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _KAPPA)
    right, top = x + width, y + height

    def corner(*numbers: float) -> str:
        return " ".join(map(number, numbers)) + " c"

    return "\n".join(
        (
            f"{number(x + r)} {number(y)} m {number(right - r)} {number(y)} l",
            corner(right - k, y, right, y + k, right, y + r),
            f"{number(right)} {number(top - r)} l",
            corner(right, top - k, right - k, top, right - r, top),
            f"{number(x + r)} {number(top)} l",
            corner(x + k, top, x, top - k, x, top - r),
            f"{number(x)} {number(y + r)} l",
            corner(x, y + k, x + k, y, x + r, y),
            "h",
        )
    )


def _kept(draw: Callable[..., Iterator[str]]) -> Callable[..., tuple[str, ...]]:
    """Computed once for a place and a size: a desk prints the same few templates all day."""

    @functools.lru_cache(64)
    def kept(*place: float) -> tuple[str, ...]:
        return tuple(draw(*place))

    return kept


@_kept
def waves(x: float, y: float, width: float, height: float) -> Iterator[str]:
    """Bundles of fine lines that swell, cross and thin out across a box; to be stroked."""
    for bundle, (turns, beats, centre, swing) in enumerate(
        ((1.25, 0.5, 0.56, 0.50), (1.9, 0.75, 0.40, 0.42))
    ):
        for line in range(18):

            def at(
                t: float,
                line: int = line,
                bundle: int = bundle,
                shape: tuple[float, ...] = (turns, beats, centre, swing),
            ) -> Point:
                turns, beats, centre, swing = shape
                swell = math.cos(math.tau * beats * t * 0.5 + line * 0.075 + bundle)
                wave = math.sin(math.tau * turns * t + line * 0.16 + bundle * 2.1)
                return x + width * t, y + height * (centre + swing * swell * wave)

            yield curve(at, 0, 1, pieces=36)


@_kept
def rosette(cx: float, cy: float, radius: float) -> Iterator[str]:
    """Concentric rings of interlaced closed lines around an open middle; to be stroked."""
    rings = ((0.86, 0.13, 24, 4), (0.60, 0.15, 18, 4), (0.36, 0.11, 12, 3))
    for middle, depth, lobes, strands in rings:
        for strand in range(strands):

            def at(
                t: float,
                strand: float = strand / strands,
                ring: tuple[float, float, int] = (middle, depth, lobes),
            ) -> Point:
                middle, depth, lobes = ring
                r = radius * (middle + depth * math.cos(lobes * t + math.tau * strand))
                return cx + r * math.cos(t), cy + r * math.sin(t)

            yield curve(at, 0, math.tau, pieces=lobes * 5) + "\nh"


@functools.lru_cache(64)
def emblem(cx: float, cy: float, radius: float) -> str:
    """The emblem, complete with painting operators, in the current fill and stroke colours."""

    def on(r: float, angle: float) -> Point:
        return cx + radius * r * math.sin(angle), cy + radius * r * math.cos(angle)

    def ring(strand: float) -> Callable[[float], Point]:
        return lambda t: on(0.835 + 0.075 * math.cos(16 * t + math.pi * strand), t)

    parts = [f"{number(radius * 0.05)} w"]
    parts += [curve(ring(strand), 0, math.tau, pieces=96) + " h S" for strand in (0, 1)]
    parts += [f"{number(radius * 0.045)} w", curve(lambda t: on(0.97, t), 0, math.tau, pieces=16)]
    parts.append("h S")
    for count, offset, long in ((4, math.pi / 4, 0.46), (4, 0.0, 0.72)):
        for point in range(count):
            angle = offset + point * math.tau / count
            side = math.pi / 4
            kite = [on(long, angle), on(0.17, angle + side), (cx, cy), on(0.17, angle - side)]
            parts.append(path(kite) + " h f")
    return "\n".join(parts)


def stripes(x: float, y: float, width: float, height: float, *, stripe: float) -> str:
    """Slanting stripes within a box, complete with clip and fill, in the current colour."""
    parts = [f"q {rounded(x, y, width, height)} W n"]
    left = x - height
    while left < x + width:
        right = left + stripe
        slanted = [(left, y), (right, y), (right + height, y + height), (left + height, y + height)]
        parts.append(path(slanted) + " h")
        left += 2 * stripe
    return "\n".join([*parts, "f Q"])


FIGURES = (
    "hatch", "slant", "bars", "chequers", "dots", "back", "lines", "grid", "zigzag", "rings",
)  # fmt: skip
"""Textures that are told apart in black on white, from afar; a category has one by its number."""


def pattern(figure: str, x: float, y: float, width: float, height: float, *, unit: float) -> str:
    """A texture within a box, complete with clip and fill, in the current colour."""
    drawn = " ".join(_PATTERNS[figure](width, height, unit))
    return f"q {rounded(x, y, width, height)} W n 1 0 0 1 {number(x)} {number(y)} cm {drawn} f* Q"


def _steps(length: float, step: float) -> Iterator[float]:
    count = math.ceil(length / step) + 1
    return (n * step for n in range(count))


def _slant(width: float, height: float, unit: float) -> Iterator[str]:
    for left in _steps(width + height, 2 * unit):
        foot = left - height
        yield (
            path(
                [
                    (foot, 0),
                    (foot + unit, 0),
                    (foot + unit + height, height),
                    (foot + height, height),
                ]
            )
            + " h"
        )


def _back(width: float, height: float, unit: float) -> Iterator[str]:
    for foot in _steps(width + height, 2 * unit):
        yield (
            path(
                [
                    (foot, 0),
                    (foot + unit, 0),
                    (foot + unit - height, height),
                    (foot - height, height),
                ]
            )
            + " h"
        )


def _hatch(width: float, height: float, unit: float) -> Iterator[str]:
    yield from _slant(width, height, unit * 0.6)
    yield from _back(width, height, unit * 0.6)


def _bars(width: float, height: float, unit: float) -> Iterator[str]:
    for left in _steps(width, 2 * unit):
        yield rounded(left, 0, unit, height)


def _lines(width: float, height: float, unit: float) -> Iterator[str]:
    for foot in _steps(height, 2 * unit):
        yield rounded(0, foot, width, unit)


def _grid(width: float, height: float, unit: float) -> Iterator[str]:
    for left in _steps(width, 2 * unit):
        for foot in _steps(height, 2 * unit):
            yield rounded(left, foot, unit * 1.4, unit * 1.4)


def _chequers(width: float, height: float, unit: float) -> Iterator[str]:
    for row, foot in enumerate(_steps(height, unit)):
        for left in _steps(width, 2 * unit):
            yield rounded(left + (row % 2) * unit, foot, unit, unit)


def _dots(width: float, height: float, unit: float) -> Iterator[str]:
    for row, foot in enumerate(_steps(height, unit)):
        for left in _steps(width, 2 * unit):
            yield rounded(
                left + (row % 2 - 0.4) * unit, foot - 0.4 * unit, unit * 0.8, unit * 0.8, unit
            )


def _zigzag(width: float, height: float, unit: float) -> Iterator[str]:
    for foot in _steps(height + 2 * unit, 2 * unit):
        teeth = [
            (left, foot - 2 * unit + (n % 2) * unit) for n, left in enumerate(_steps(width, unit))
        ]
        yield path([*teeth, *((left, up + unit) for left, up in reversed(teeth))]) + " h"


def _rings(width: float, height: float, unit: float) -> Iterator[str]:
    for left in _steps(width, 3 * unit):
        for foot in _steps(height, 3 * unit):
            yield rounded(left, foot, 2.4 * unit, 2.4 * unit, 1.2 * unit)
            yield rounded(left + 0.7 * unit, foot + 0.7 * unit, unit, unit, 0.5 * unit)


_PATTERNS: dict[str, Callable[[float, float, float], Iterator[str]]] = {
    "hatch": _hatch,
    "slant": _slant,
    "bars": _bars,
    "chequers": _chequers,
    "dots": _dots,
    "back": _back,
    "lines": _lines,
    "grid": _grid,
    "zigzag": _zigzag,
    "rings": _rings,
}
