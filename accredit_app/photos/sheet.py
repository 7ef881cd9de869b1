"""Paper and brushes for drawn portraits: smooth shapes, tapering lines, soft light and shade.

Coordinates are in units of a 720 x 960 picture, from the top left; everything is drawn finer and
reduced at the end, which is what makes the edges smooth.
"""

import io
from collections.abc import Sequence
from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH: Final = 720
HEIGHT: Final = 960
_VIEW: Final = (51, 98, 669, 922)
"""The part of the sheet that is kept: the head as large as an official portrait wants it."""
_FINE: Final = 1.6
"""Pixels drawn for each that remains, in each direction."""
_COARSE: Final = 4
"""What is blurred is drawn this much coarser: nobody sees it, and it takes a sixteenth of the
time."""
_STEPS: Final = 8
_QUALITY: Final = 90

Point = tuple[float, float]
Colour = tuple[int, int, int]


class Box(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int


class Mask(NamedTuple):
    """A part of the sheet, to draw within; `image` covers `box`, in fine pixels."""

    box: Box
    image: Image.Image


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The first colour with this share of the second in it."""
    r, g, b = (round(a + (z - a) * share) for a, z in zip(first, second, strict=True))
    return r, g, b


def darker(colour: Colour, share: float) -> Colour:
    """Towards a warm black, as shade on skin or cloth is."""
    return mix(colour, (46, 16, 14), share)


def lighter(colour: Colour, share: float) -> Colour:
    return mix(colour, (255, 246, 234), share)


_WEIGHTS: Final = tuple(
    (
        (-t + 2 * t**2 - t**3) / 2,
        (2 - 5 * t**2 + 3 * t**3) / 2,
        (t + 4 * t**2 - 3 * t**3) / 2,
        (t**3 - t**2) / 2,
    )
    for t in (step / _STEPS for step in range(_STEPS))
)
"""Of the four points about a stretch of a uniform Catmull-Rom curve."""


def smooth(points: Sequence[Point], *, closed: bool = True) -> list[Point]:
    """A curve through the points, as many short straights."""
    count = len(points)
    curve: list[Point] = []
    for place in range(count if closed else count - 1):
        if closed:
            around = [points[(place + k) % count] for k in (-1, 0, 1, 2)]
        else:
            around = [points[min(max(place + k, 0), count - 1)] for k in (-1, 0, 1, 2)]
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = around
        curve += [
            (a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy)
            for a, b, c, d in _WEIGHTS
        ]
    if not closed:
        curve.append(points[-1])
    return curve


def mirrored(points: Sequence[Point], axis: float = WIDTH / 2) -> list[Point]:
    """The right half of a shape, from top to bottom, made whole about the axis."""
    left = [(2 * axis - x, y) for x, y in reversed(points) if abs(x - axis) > 0.01]
    return [*points, *left]


def oval(x: float, y: float, across: float, down: float) -> list[Point]:
    """An ellipse about (x, y) with these half axes, as points of a smooth shape."""
    k = 0.7071
    unit = ((1, 0), (k, k), (0, 1), (-k, k), (-1, 0), (-k, -k), (0, -1), (k, -k))
    return [(x + across * u, y + down * v) for u, v in unit]


class Sheet:
    """One portrait being drawn."""

    def __init__(self, ground: Colour) -> None:
        self._image = Image.new("RGB", (round(WIDTH * _FINE), round(HEIGHT * _FINE)), ground)
        self._pen = ImageDraw.Draw(self._image)

    def wash(self, top: Colour, bottom: Colour, light: Colour) -> None:
        """Fills the sheet: a shade that changes from top to bottom, with a glow behind the head."""
        ground = Image.new("RGB", (1, 60))
        ground.putdata([mix(top, bottom, y / 59) for y in range(60)])
        ground = ground.resize((45, 60))
        glow = Image.new("L", ground.size)
        ImageDraw.Draw(glow).ellipse((2, 4, 30, 38), fill=140)
        ground.paste(light, (0, 0), glow.filter(ImageFilter.GaussianBlur(6)))
        self._image.paste(ground.resize(self._image.size, Image.Resampling.BICUBIC))

    def fill(self, points: Sequence[Point], colour: Colour) -> None:
        """A smooth closed shape."""
        self._pen.polygon(_fine(smooth(points)), fill=colour)

    def cut(self, points: Sequence[Point], colour: Colour) -> None:
        """A closed shape with corners."""
        self._pen.polygon(_fine(points), fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        box = (
            (x - radius) * _FINE,
            (y - radius) * _FINE,
            (x + radius) * _FINE,
            (y + radius) * _FINE,
        )
        self._pen.ellipse(box, fill=colour)

    def line(
        self, points: Sequence[Point], colour: Colour, width: float, *, taper: bool = True
    ) -> None:
        """A smooth stroke; tapering, it is finest at its ends and `width` in its middle."""
        self._pen.polygon(_fine(_stroke(points, width, taper=taper)), fill=colour)

    def area(self, points: Sequence[Point]) -> Mask:
        """A smooth shape to draw within, with `within`."""
        outline = _fine(smooth(points))
        box = _around(outline, 2)
        image = Image.new("L", (box.right - box.left, box.bottom - box.top))
        moved = [(x - box.left, y - box.top) for x, y in outline]
        ImageDraw.Draw(image).polygon(moved, fill=255)
        return Mask(box, image)

    def ring(self, outer: Sequence[Point], inner: Sequence[Point]) -> Mask:
        """What is inside one closed line and outside another; both with corners."""
        outline = _fine(outer)
        box = _around(outline, 2)
        image = Image.new("L", (box.right - box.left, box.bottom - box.top))
        pen = ImageDraw.Draw(image)
        pen.polygon([(x - box.left, y - box.top) for x, y in outline], fill=255)
        if inner:
            pen.polygon([(x - box.left, y - box.top) for x, y in _fine(inner)], fill=0)
        return Mask(box, image)

    def soft(
        self,
        points: Sequence[Point],
        colour: Colour,
        strength: float,
        blur: float,
        *,
        within: Mask | None = None,
    ) -> None:
        """A shape with edges that fade over about `blur` units, let through by `strength`."""
        grain = _COARSE if blur >= _COARSE else 1
        coarse = _FINE / grain
        outline = [(x * coarse, y * coarse) for x, y in smooth(points)]
        box = _around(outline, 2.5 * blur * coarse + 2)
        shade = Image.new("L", (box.right - box.left, box.bottom - box.top))
        moved = [(x - box.left, y - box.top) for x, y in outline]
        ImageDraw.Draw(shade).polygon(moved, fill=round(255 * strength))
        shade = shade.filter(ImageFilter.GaussianBlur(blur * coarse))
        whole = Box(*(edge * grain for edge in box))
        seen = _common(whole, within.box if within else Box(0, 0, *self._image.size))
        if seen is None:
            return
        part = _relative(seen, whole)
        size = (part.right - part.left, part.bottom - part.top)
        if grain > 1:
            corners = (part.left / grain, part.top / grain, part.right / grain, part.bottom / grain)
            shade = shade.resize(size, Image.Resampling.BILINEAR, box=corners)
        else:
            shade = shade.crop(part)
        self._press(Mask(seen, shade), colour, within)

    def lines(
        self,
        strokes: Sequence[Sequence[Point]],
        colour: Colour,
        width: float,
        strength: float,
        *,
        within: Mask,
    ) -> None:
        """Many tapering strokes at once, let through by `strength`, for hair and cloth."""
        box = within.box
        shade = Image.new("L", within.image.size)
        pen = ImageDraw.Draw(shade)
        for points in strokes:
            outline = _fine(_stroke(points, width, taper=True))
            pen.polygon(
                [(x - box.left, y - box.top) for x, y in outline], fill=round(255 * strength)
            )
        self._press(Mask(box, shade), colour, within)

    def veil(self, points: Sequence[Point], colour: Colour, strength: float) -> None:
        """A smooth shape that lets what is under it shine through."""
        area = self.area(points)
        self._press(Mask(area.box, area.image.point(lambda v: v * strength)), colour, None)

    def jpeg(self) -> bytes:
        """The finished portrait, 720 x 960 pixels."""
        out = io.BytesIO()
        left, top, right, bottom = (edge * _FINE for edge in _VIEW)
        small = self._image.resize(
            (WIDTH, HEIGHT), Image.Resampling.BICUBIC, box=(left, top, right, bottom)
        )
        small.save(out, "JPEG", quality=_QUALITY, dpi=(300, 300))
        return out.getvalue()

    def _press(self, shade: Mask, colour: Colour, within: Mask | None) -> None:
        box, image = shade
        if within is not None:
            inner = _common(box, within.box)
            if inner is None:
                return
            image = ImageChops.multiply(
                image.crop(_relative(inner, box)), within.image.crop(_relative(inner, within.box))
            )
            box = inner
        self._image.paste(colour, (box.left, box.top), image)


def _common(one: Box, other: Box) -> Box | None:
    """What two boxes share; None if they lie apart."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, right, bottom) if left < right and top < bottom else None


def _relative(inner: Box, outer: Box) -> Box:
    return Box(
        inner.left - outer.left,
        inner.top - outer.top,
        inner.right - outer.left,
        inner.bottom - outer.top,
    )


def _fine(points: Sequence[Point]) -> list[Point]:
    return [(x * _FINE, y * _FINE) for x, y in points]


def _around(points: Sequence[Point], margin: float) -> Box:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Box(
        int(min(xs) - margin),
        int(min(ys) - margin),
        int(max(xs) + margin) + 1,
        int(max(ys) + margin) + 1,
    )


def _stroke(points: Sequence[Point], width: float, *, taper: bool) -> list[Point]:
    """The outline of a line of changing width along a smooth curve."""
    curve = smooth(points, closed=False)
    last = len(curve) - 1
    over: list[Point] = []
    under: list[Point] = []
    for place, (x, y) in enumerate(curve):
        ahead, behind = curve[min(place + 1, last)], curve[max(place - 1, 0)]
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        length = (dx * dx + dy * dy) ** 0.5 or 1.0
        share = place / last
        half = width / 2 * ((4 * share * (1 - share)) ** 0.6 * 0.9 + 0.1 if taper else 1.0)
        over.append((x - dy / length * half, y + dx / length * half))
        under.append((x + dy / length * half, y - dx / length * half))
    return [*over, *reversed(under)]
