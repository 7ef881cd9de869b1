"""What is worn over the hair in a drawn portrait."""

from typing import Final

from accredit_app.photos.features import AXIS, CROWN, EYES, chin_line
from accredit_app.photos.looks import Cover, Look
from accredit_app.photos.sheet import (
    Colour,
    Point,
    Sheet,
    darker,
    lighter,
    mirrored,
    oval,
    smooth,
)

_GOLD: Final[Colour] = (206, 168, 92)
_BLACK: Final[Colour] = (26, 24, 28)


def behind(sheet: Sheet, look: Look) -> None:
    """The inside of a scarf, seen between it and the face; drawn before the face."""
    if look.cover in (Cover.HIJAB, Cover.SHAYLA):
        inside = [(AXIS + (x - AXIS) * 1.06, y) for x, y in _opening(look, EYES - 110)]
        sheet.fill(inside, darker(look.cover_colour, 0.6))


def front(sheet: Sheet, look: Look) -> None:
    """What is worn over the hair; drawn last of all."""
    match look.cover:
        case Cover.HIJAB | Cover.SHAYLA:
            _hijab(sheet, look)
        case Cover.TURBAN:
            _turban(sheet, look)
        case Cover.GHUTRA:
            _ghutra(sheet, look)
        case Cover.CAP:
            _cap(sheet, look)
        case Cover.GELE:
            _gele(sheet, look)
        case Cover.NONE:
            pass


def _opening(look: Look, brow: float) -> list[Point]:
    """The face as a scarf leaves it free."""
    w, chin = look.half_width, chin_line(look)
    right = [
        (AXIS, brow),
        (AXIS + 0.56 * w, brow + 14),
        (AXIS + 0.88 * w, EYES - 44),
        (AXIS + 0.93 * w, EYES + 26),
        (AXIS + 0.86 * w, EYES + 110),
        (AXIS + 0.6 * w, chin - 34),
        (AXIS + 0.26 * w, chin + 1),
        (AXIS, chin + 7),
    ]
    return mirrored(right)


def _ring(outer: list[Point], inner: list[Point]) -> list[Point]:
    """A shape with a hole, as one outline that goes round both: outer, then inner backwards."""
    return [*outer, outer[0], inner[0], *reversed(inner)]


def _hijab(sheet: Sheet, look: Look) -> None:
    w, chin, colour = look.half_width, chin_line(look), look.cover_colour
    right = [
        (AXIS, CROWN - 26), (AXIS + 0.58 * w, CROWN - 8), (AXIS + 1.04 * w, CROWN + 90),
        (AXIS + 1.15 * w, EYES + 30), (AXIS + 1.08 * w, EYES + 140), (AXIS + 1.06 * w, chin + 20),
        (AXIS + 1.42 * w, chin + 110), (AXIS + 1.3 * w, chin + 190), (AXIS + 0.6 * w, chin + 236),
        (AXIS, chin + 250),
    ]  # fmt: skip
    inner = smooth(_opening(look, EYES - 116))
    rim = [(AXIS + (x - AXIS) * 0.95, y + 9) for x, y in inner]
    sheet.soft(_ring(inner, rim), darker(look.skin, 0.62), 0.5, 5)
    outline = smooth(mirrored(right))
    sheet.cut(_ring(outline, inner), colour)
    area = sheet.ring(outline, inner)
    deep, glow = darker(colour, 0.55), lighter(colour, 0.42)
    side = [(AXIS + 0.9 * w, CROWN), (AXIS + 1.5 * w, CROWN), (AXIS + 1.6 * w, chin + 260),
            (AXIS + 0.5 * w, chin + 260), (AXIS + w, chin)]  # fmt: skip
    sheet.soft(side, deep, 0.5, 24, within=area)
    sheet.soft(oval(AXIS - 0.44 * w, CROWN + 30, 0.3 * w, 22), glow, 0.4, 16, within=area)
    sheet.soft(oval(AXIS, chin + 34, 0.7 * w, 20), deep, 0.55, 14, within=area)
    folds: list[list[Point]] = [
        [(AXIS - w * (1.02 - 0.05 * k), chin - 60 + 26 * k), (AXIS - 0.2 * w, chin + 54 + 34 * k),
         (AXIS + w * (0.7 + 0.1 * k), chin + 6 + 44 * k)]
        for k in range(5)
    ]  # fmt: skip
    folds += [
        [(AXIS - 0.5 * w, CROWN + 20 - 8 * k), (AXIS - (0.9 + 0.05 * k) * w, CROWN + 100),
         (AXIS - (0.98 + 0.04 * k) * w, EYES + 90)]
        for k in range(3)
    ]  # fmt: skip
    sheet.lines(folds, deep, 9, 0.44, within=area)
    sheet.lines([[(x - 3, y - 8) for x, y in fold] for fold in folds], glow, 5, 0.3, within=area)


def _turban(sheet: Sheet, look: Look) -> None:
    w, colour = look.half_width, look.cover_colour
    peak = AXIS + look.parting * 20
    shape = [
        (AXIS - 0.98 * w, EYES - 44), (AXIS - 1.2 * w, EYES - 110), (AXIS - 1.02 * w, CROWN + 4),
        (AXIS - 0.5 * w, CROWN - 52), (peak, CROWN - 68), (AXIS + 0.56 * w, CROWN - 50),
        (AXIS + 1.04 * w, CROWN + 8), (AXIS + 1.2 * w, EYES - 108), (AXIS + 0.98 * w, EYES - 44),
        (AXIS + 0.6 * w, EYES - 96), (AXIS, EYES - 136), (AXIS - 0.6 * w, EYES - 96),
    ]  # fmt: skip
    sheet.soft([(x, y + 10) for x, y in shape], darker(look.skin, 0.6), 0.28, 8)
    sheet.fill(shape, colour)
    area = sheet.area(shape)
    right = [(AXIS + 0.6 * w, CROWN - 90), (AXIS + 1.5 * w, CROWN), (AXIS + 1.3 * w, EYES),
             (AXIS + 0.9 * w, EYES - 90)]  # fmt: skip
    sheet.soft(right, darker(colour, 0.6), 0.5, 24, within=area)
    folds: list[list[Point]] = []
    for k in range(6):
        lift = k * 26
        folds.append([(AXIS - 1.16 * w, EYES - 70 - lift),
        (AXIS - 0.5 * w, EYES - 140 - lift * 0.9),
                      (AXIS + 0.06 * w, CROWN + 60 - lift * 1.3)])  # fmt: skip
        folds.append([(AXIS + 1.16 * w, EYES - 70 - lift),
        (AXIS + 0.5 * w, EYES - 140 - lift * 0.9),
                      (AXIS - 0.02 * w, CROWN + 40 - lift * 1.2)])  # fmt: skip
    sheet.lines(folds, darker(colour, 0.6), 7, 0.5, within=area)
    sheet.lines(
        [[(x, y - 7) for x, y in f] for f in folds], lighter(colour, 0.4), 5, 0.34, within=area
    )


def _ghutra(sheet: Sheet, look: Look) -> None:
    w, chin, colour = look.half_width, chin_line(look), look.cover_colour
    right = [
        (AXIS, CROWN - 30), (AXIS + 0.62 * w, CROWN - 8), (AXIS + 1.1 * w, CROWN + 74),
        (AXIS + 1.3 * w, EYES + 40), (AXIS + 1.5 * w, chin + 30), (AXIS + 1.62 * w, chin + 250),
        (AXIS + 0.86 * w, chin + 268), (AXIS + 0.98 * w, chin + 60), (AXIS + 1.02 * w, EYES + 80),
        (AXIS + 0.95 * w, EYES - 30), (AXIS + 0.62 * w, EYES - 116), (AXIS, EYES - 140),
    ]  # fmt: skip
    left = [(2 * AXIS - x, y) for x, y in right]
    outline = smooth([*right, *reversed(left[1:-1])])
    sheet.soft([(x, y + 9) for x, y in outline], darker(look.skin, 0.6), 0.22, 8)
    sheet.cut(outline, colour)
    area = sheet.ring(outline, [])
    deep = (168, 168, 178)
    side = [(AXIS + 0.8 * w, CROWN), (AXIS + 1.8 * w, CROWN), (AXIS + 1.8 * w, 1000),
            (AXIS + 1.2 * w, 1000), (AXIS + 1.1 * w, EYES)]  # fmt: skip
    sheet.soft(side, deep, 0.55, 22, within=area)
    folds: list[list[Point]] = [
        [(AXIS + s * w * (0.98 + 0.07 * k), EYES - 60), (AXIS + s * w * (1.06 + 0.1 * k),
        EYES + 120),
         (AXIS + s * w * (1.0 + 0.16 * k), chin + 230)]
        for s in (-1, 1)
        for k in range(4)
    ]  # fmt: skip
    sheet.lines(folds, deep, 9, 0.6, within=area)
    for y in (CROWN + 46, CROWN + 66):
        cord = [(AXIS - 1.07 * w, y + 28), (AXIS - 0.5 * w, y - 2), (AXIS, y - 10),
        (AXIS + 0.5 * w, y - 2),
                (AXIS + 1.07 * w, y + 28)]  # fmt: skip
        sheet.line(cord, _BLACK, 15, taper=False)
        sheet.line([(x, py - 3) for x, py in cord[1:-1]], (84, 82, 90), 3)


def _cap(sheet: Sheet, look: Look) -> None:
    w, colour = look.half_width, look.cover_colour
    shape = [
        (AXIS - 1.0 * w, EYES - 106), (AXIS - 0.98 * w, CROWN + 30), (AXIS - 0.72 * w, CROWN - 42),
        (AXIS, CROWN - 60), (AXIS + 0.72 * w, CROWN - 42), (AXIS + 0.98 * w, CROWN + 30),
        (AXIS + 1.0 * w, EYES - 106), (AXIS + 0.5 * w, EYES - 134), (AXIS, EYES - 142),
        (AXIS - 0.5 * w, EYES - 134),
    ]  # fmt: skip
    sheet.soft([(x, y + 10) for x, y in shape], darker(look.skin, 0.6), 0.3, 8)
    sheet.fill(shape, colour)
    area = sheet.area(shape)
    side = [(AXIS + 0.5 * w, CROWN - 80), (AXIS + 1.3 * w, CROWN - 40), (AXIS + 1.2 * w, EYES - 60),
            (AXIS + 0.7 * w, EYES - 110)]  # fmt: skip
    sheet.soft(side, darker(colour, 0.6), 0.5, 22, within=area)
    sheet.soft(
        oval(AXIS - 0.4 * w, CROWN - 10, 0.3 * w, 20), lighter(colour, 0.4), 0.3, 14, within=area
    )
    trim = darker(colour, 0.25) if sum(colour) > 500 else _GOLD
    for lift in (14, 30):
        band = [(AXIS - 1.0 * w, EYES - 108 - lift), (AXIS - 0.5 * w, EYES - 136 - lift),
                (AXIS, EYES - 144 - lift), (AXIS + 0.5 * w, EYES - 136 - lift),
                (AXIS + 1.0 * w, EYES - 108 - lift)]  # fmt: skip
        sheet.line(band, trim, 3.4, taper=False)


def _gele(sheet: Sheet, look: Look) -> None:
    w, colour = look.half_width, look.cover_colour
    shape = [
        (AXIS - 1.0 * w, EYES - 92), (AXIS - 1.2 * w, CROWN + 60), (AXIS - 1.1 * w, CROWN - 12),
        (AXIS - 0.5 * w, CROWN - 54), (AXIS + 0.2 * w, CROWN - 44), (AXIS + 0.86 * w, CROWN - 72),
        (AXIS + 1.26 * w, CROWN - 4), (AXIS + 1.2 * w, CROWN + 80), (AXIS + 1.0 * w, EYES - 92),
        (AXIS + 0.5 * w, EYES - 132), (AXIS, EYES - 144), (AXIS - 0.5 * w, EYES - 132),
    ]  # fmt: skip
    sheet.soft([(x, y + 9) for x, y in shape], darker(look.skin, 0.6), 0.3, 8)
    sheet.fill(shape, colour)
    area = sheet.area(shape)
    folds: list[list[Point]] = [
        [(AXIS - 1.1 * w, EYES - 100 - 34 * k), (AXIS - 0.1 * w, EYES - 160 - 30 * k),
         (AXIS + 1.2 * w, CROWN + 60 - 38 * k)]
        for k in range(5)
    ]  # fmt: skip
    sheet.lines(folds, darker(colour, 0.6), 10, 0.5, within=area)
    sheet.lines(
        [[(x, y - 10) for x, y in f] for f in folds], lighter(colour, 0.45), 7, 0.4, within=area
    )
