"""The hair of a drawn portrait: what hangs behind the head, and what frames the face."""

from math import cos, pi, radians, sin
from random import Random
from typing import Final, NamedTuple

from accredit_app.photos.features import AXIS, CROWN, EYES
from accredit_app.photos.looks import Cover, Hair, Look
from accredit_app.photos.sheet import Point, Sheet, darker, lighter, mirrored, mix, oval


class _Cut(NamedTuple):
    """A haircut: height over the crown, width beyond the cheeks, how far down the sides go, where
    the hairline is over the eyes, and how far it draws back at the temples."""

    volume: float
    width: float
    sides: float
    hairline: float
    temples: float


_CUTS: Final = {
    Hair.BUZZ: _Cut(8, 3, EYES - 22, 138, 0.88),
    Hair.CROP: _Cut(28, 5, EYES - 8, 132, 0.86),
    Hair.PARTED: _Cut(36, 7, EYES - 2, 128, 0.86),
    Hair.SWEPT: _Cut(42, 6, EYES - 4, 140, 0.86),
    Hair.RECEDING: _Cut(10, 5, EYES + 4, 164, 0.78),
    Hair.COILS: _Cut(32, 10, EYES - 8, 132, 0.88),
    Hair.CURLS: _Cut(46, 18, EYES + 10, 122, 0.88),
    Hair.PIXIE: _Cut(38, 12, EYES + 26, 118, 0.88),
    Hair.BOB: _Cut(34, 20, EYES + 60, 134, 0.88),
    Hair.FRINGE: _Cut(34, 20, EYES + 60, 62, 0.96),
    Hair.LONG: _Cut(28, 16, EYES + 60, 138, 0.88),
    Hair.WAVES: _Cut(34, 20, EYES + 60, 134, 0.88),
    Hair.UP: _Cut(24, 7, EYES + 2, 136, 0.88),
    Hair.AFRO: _Cut(72, 58, EYES + 40, 130, 0.88),
}
_BUMPY: Final = frozenset({Hair.COILS, Hair.CURLS, Hair.AFRO})
_HANGING: Final = frozenset({Hair.LONG, Hair.WAVES, Hair.BOB, Hair.FRINGE})


def behind(sheet: Sheet, look: Look) -> None:
    """What is seen behind neck and shoulders; drawn before them."""
    if look.cover is not Cover.NONE:
        return
    w, tone = look.half_width, darker(look.hair_colour, 0.3)
    if look.hair in (Hair.LONG, Hair.WAVES):
        right = [
            (AXIS, CROWN - 24), (AXIS + w + 8, CROWN + 70), (AXIS + w + 34, EYES + 60),
            (AXIS + w + 52, EYES + 250), (AXIS + w + 40, EYES + 420), (AXIS, EYES + 440),
        ]  # fmt: skip
        sheet.fill(mirrored(right), tone)
    elif look.hair in (Hair.BOB, Hair.FRINGE):
        right = [
            (AXIS, CROWN - 24), (AXIS + w + 10, CROWN + 70), (AXIS + w + 36, EYES + 60),
            (AXIS + w + 34, EYES + 190), (AXIS + w - 26, EYES + 236), (AXIS, EYES + 226),
        ]  # fmt: skip
        sheet.fill(mirrored(right), tone)
    elif look.hair is Hair.UP:
        bun = oval(AXIS + 14 * look.parting, CROWN - 34, 66, 58)
        sheet.fill(bun, tone)
        sheet.soft(oval(AXIS - 18, CROWN - 54, 30, 20), lighter(tone, 0.35), 0.5, 14)
    elif look.hair is Hair.AFRO:
        sheet.fill(_bumps(oval(AXIS, EYES - 66, w + 66, 226), look, 9), tone)
    elif look.hair is Hair.CURLS and look.woman:
        sheet.fill(_bumps(oval(AXIS, EYES + 20, w + 50, 232), look, 11), tone)


def front(sheet: Sheet, look: Look) -> None:
    """What frames the face; drawn after it."""
    if look.cover is not Cover.NONE or look.hair is Hair.BALD:
        return
    cut = _CUTS[look.hair]
    outer, inner = _outer(look, cut), _inner(look, cut)
    colour = look.hair_colour
    if look.hair in _BUMPY:
        outer = _bumps(outer, look, 7, closed=False)
    shape = [*outer, *inner]
    if look.hair is Hair.BUZZ:
        area = sheet.area(shape)
        sheet.soft(shape, mix(colour, look.skin, 0.16), 0.96, 3)
        sheet.soft(oval(AXIS - 40, CROWN + 20, 60, 22), lighter(colour, 0.4), 0.3, 20, within=area)
        return
    brow = [(x, y + 11) for x, y in inner]
    sheet.soft([*outer, *brow], darker(look.skin, 0.6), 0.26, 9)
    sheet.fill(shape, colour)
    area = sheet.area(shape)
    sheet.soft(
        [(AXIS + look.half_width * 0.5, CROWN - 60), (AXIS + 230, CROWN), (AXIS + 230, EYES + 240),
         (AXIS + look.half_width * 0.9, EYES)],
        darker(colour, 0.5), 0.5, 26, within=area,
    )  # fmt: skip
    glow = oval(AXIS - 46, CROWN + 24 - cut.volume * 0.4, 74, 24)
    sheet.soft(glow, lighter(colour, 0.42), 0.42, 18, within=area)
    strokes = _strands(look, cut)
    sheet.lines(strokes[::2], darker(colour, 0.55), 4.4, 0.4, within=area)
    sheet.lines(strokes[1::2], lighter(colour, 0.34), 3.6, 0.3, within=area)
    if look.hair in _HANGING:
        _locks(sheet, look)


def _outer(look: Look, cut: _Cut) -> list[Point]:
    """The outline against the ground, from the left side over the crown to the right."""
    across, lean = look.half_width + cut.width, look.parting * 18
    middle = EYES - 88
    down = middle - (CROWN - cut.volume)
    arc = [(cos(turn), sin(turn)) for turn in (radians(angle) for angle in (0, 22, 44, 66))]
    right = [
        (AXIS + across - cut.width * 0.3, cut.sides),
        *((AXIS + across * u - lean * v * v, middle - down * v) for u, v in arc),
    ]
    left = [
        *((AXIS - across * u - lean * v * v, middle - down * v) for u, v in reversed(arc)),
        (AXIS - across + cut.width * 0.3, cut.sides),
    ]
    return [*reversed(left), (AXIS - lean, CROWN - cut.volume), *reversed(right)]


def _inner(look: Look, cut: _Cut) -> list[Point]:
    """The hairline, from the right side back to the left."""
    w, line, temple = look.half_width, EYES - cut.hairline, cut.temples
    if look.hair is Hair.FRINGE:
        return [
            (AXIS + w - 2, cut.sides), (AXIS + 0.94 * w, EYES - 40), (AXIS + 0.66 * w, line + 6),
            (AXIS + 0.2 * w, line + 12), (AXIS - 0.3 * w, line + 11), (AXIS - 0.68 * w, line + 5),
            (AXIS - 0.94 * w, EYES - 40), (AXIS - w + 2, cut.sides),
        ]  # fmt: skip
    right = [
        (AXIS + w - 2, cut.sides),
        (AXIS + 0.965 * w, EYES - 44),
        (AXIS + temple * w, EYES - 86),
    ]
    left = [(2 * AXIS - x, y) for x, y in reversed(right)]
    if look.hair in (Hair.PARTED, Hair.WAVES, Hair.LONG, Hair.PIXIE, Hair.BOB):
        return [*right, *_parted(look, line), *left]
    if look.hair is Hair.RECEDING:
        middle = [(AXIS + 0.42 * w, line - 14), (AXIS, line + 12), (AXIS - 0.42 * w, line - 14)]
    else:
        middle = [
            (AXIS + place * w, line + 46 * abs(place) ** 2.2)
            for place in (0.66, 0.34, 0, -0.34, -0.66)
        ]
    return [*right, *middle, *left]


def _parted(look: Look, line: float) -> list[Point]:
    """The hairline of parted hair: highest at the parting, falling to both sides."""
    w, part = look.half_width, AXIS + look.parting * look.half_width
    fall = 78 if look.woman else 50
    places = (0.7, 0.46, 0.2, -0.06, -0.32, -0.52, -0.7)
    points = [(AXIS + k * w, line + fall * abs(k - look.parting * 0.8) ** 1.7) for k in places]
    return [
        (x, min(y, EYES - 92) - 12 * max(0.0, 1 - abs(x - part) / (0.3 * w))) for x, y in points
    ]


def _strands(look: Look, cut: _Cut) -> list[list[Point]]:
    """Strokes that follow the way the hair grows."""
    random = Random(round(look.half_width * 1000))  # noqa: S311 - a picture, not a secret
    w, line = look.half_width, EYES - cut.hairline
    strokes: list[list[Point]] = []
    if look.hair in _BUMPY:
        reach = w + cut.width
        for _ in range(150):
            turn, far = random.uniform(pi, 2 * pi), random.uniform(0.72, 1.12)
            x, y = AXIS + cos(turn) * reach * far, EYES - 70 + sin(turn) * 200 * far
            bend = random.uniform(-6, 6)
            strokes.append([(x - 8, y + bend), (x, y - 7), (x + 8, y + bend * 0.5)])
        return strokes
    root = AXIS + look.parting * w
    if look.hair in (Hair.SWEPT, Hair.UP, Hair.RECEDING):
        for place in range(-11, 12):
            x = AXIS + place * w * 0.085
            low = line + 10 + abs(place) ** 1.7 * 1.3
            end = AXIS + (x - AXIS) * 0.6
            strokes.append([(x, low), (x + (end - x) * 0.3, low - 50), (end, CROWN - cut.volume)])
        return strokes
    if look.hair is Hair.FRINGE:
        for place in range(-12, 13):
            x = AXIS + place * w * 0.075
            strokes.append([(AXIS + place * 4, CROWN - 14), (x, line - 74), (x, line + 8)])
        return strokes
    for place in range(26):
        share = place / 25
        side = 1 if place % 4 < 2 else -1
        reach = (AXIS + side * (w + cut.width * 0.6)) - root
        strokes.append(
            [
                (root + random.uniform(-6, 6), CROWN - cut.volume * 0.8 + share * 60),
                (root + reach * 0.62, CROWN + 8 - cut.volume * 0.5 + share * 84),
                (root + reach * (0.96 - 0.06 * share), EYES - 110 + share * 110),
            ]
        )
    return strokes


def _locks(sheet: Sheet, look: Look) -> None:
    """Hair that hangs beside the face and, when long, before the shoulders."""
    w, colour = look.half_width, look.hair_colour
    wave = 13 if look.hair is Hair.WAVES else 3
    long = look.hair in (Hair.LONG, Hair.WAVES)
    end = EYES + (372 if long else 218)
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> Point:
            return AXIS + side * x, y

        out = [
            at(w + 14, EYES - 60), at(w + 30 + wave, EYES + 40), at(w + 30 - wave, EYES + 130),
            at(w + 38 + wave, EYES + 220 if long else end - 24),
            at(w + 22, end - 20 if long else end),
        ]  # fmt: skip
        back = [
            at(w - 8 - (26 if long else 18), end),
            at(w - 16 - wave * 0.6, EYES + 190 if long else end - 30),
            at(w - 14 + wave * 0.4, EYES + 120), at(w - 7, EYES + 50), at(w - 8, EYES - 40),
        ]  # fmt: skip
        shape = [*out, *back]
        sheet.soft([(x - side * 9, y + 4) for x, y in shape], darker(look.skin, 0.6), 0.24, 9)
        sheet.fill(shape, colour)
        area = sheet.area(shape)
        tone = darker(colour, 0.5) if side > 0 else lighter(colour, 0.25)
        edge = [
            at(w + 34, EYES - 20),
            at(w + 46, EYES + 120),
            at(w + 20, end),
            at(w + 16, EYES + 100),
        ]
        sheet.soft(edge, tone, 0.36, 12, within=area)
        strokes = [
            [
                at(w - 2 + k * 6, EYES - 40),
                at(w + 2 + k * 6 + wave * 0.7, EYES + 70),
                at(w - 4 + k * 7 - wave * 0.5, EYES + 160),
                at(w - 6 + k * 7, end - 12),
            ]
            for k in range(5)
        ]
        sheet.lines(strokes[::2], darker(colour, 0.55), 4.2, 0.42, within=area)
        sheet.lines(strokes[1::2], lighter(colour, 0.36), 3.6, 0.32, within=area)


def _bumps(outline: list[Point], look: Look, depth: float, *, closed: bool = True) -> list[Point]:
    """The outline with the unevenness of coils and curls."""
    random = Random(round(look.half_width * 999))  # noqa: S311 - a picture, not a secret
    bumpy: list[Point] = []
    count = len(outline)
    for place, (x, y) in enumerate(outline):
        if not closed and place == count - 1:
            bumpy.append((x, y))
            break
        nx, ny = outline[(place + 1) % count]
        parts = max(int(((nx - x) ** 2 + (ny - y) ** 2) ** 0.5 / 17), 1)
        for part in range(parts):
            px, py = x + (nx - x) * part / parts, y + (ny - y) * part / parts
            away = (px - AXIS, py - (EYES - 40))
            length = (away[0] ** 2 + away[1] ** 2) ** 0.5 or 1.0
            push = random.uniform(0.2, 1.0) * depth * (1 if part % 2 else -0.4)
            bumpy.append((px + away[0] / length * push, py + away[1] / length * push))
    return bumpy
