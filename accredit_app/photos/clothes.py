"""The clothes of a drawn portrait, from the neck down."""

from typing import Final

from accredit_app.photos.features import AXIS, bare_skin, chin_line
from accredit_app.photos.looks import Dress, Look
from accredit_app.photos.sheet import Colour, Mask, Point, Sheet, darker, lighter, mirrored, mix

_GOLD: Final[Colour] = (206, 168, 92)


def draw(sheet: Sheet, look: Look) -> None:
    """Shoulders and what covers them."""
    area = _body(sheet, look)
    if look.dress in (Dress.SUIT, Dress.OPEN_COLLAR):
        _shirt(sheet, look, area)
        _jacket(sheet, look, area)
    elif look.dress is Dress.BLAZER:
        _blouse(sheet, look)
        _jacket(sheet, look, area)
    elif look.dress is Dress.ROUND_NECK:
        _neckline(sheet, look, area, lighter(look.cloth, 0.16))
    elif look.dress is Dress.EMBROIDERED:
        _neckline(sheet, look, area, _GOLD)
        _embroidery(sheet, look)
    elif look.dress is Dress.SARI:
        _sari(sheet, look, area)
    else:
        _high_collar(sheet, look)


def _wide(look: Look) -> float:
    return 252 if look.woman else 300


def _body(sheet: Sheet, look: Look) -> Mask:
    wide, top = _wide(look), chin_line(look) + 60
    neck = look.half_width * (0.54 if look.woman else 0.7)
    right = [
        (AXIS, top + 16),
        (AXIS + neck, top - 14),
        (AXIS + neck + 34, top + 10),
        (AXIS + wide * 0.66, top + 52),
        (AXIS + wide * 0.94, top + 104),
        (AXIS + wide * 1.06, top + 210),
        (AXIS + wide * 1.1, 1010),
        (AXIS, 1010),
    ]
    cloth = look.cloth
    outline = mirrored(right)
    sheet.fill(outline, cloth)
    area = sheet.area(outline)
    for side, strength in ((-1, 0.36), (1, 0.6)):
        arm = [
            (AXIS + side * wide * 0.98, top + 90), (AXIS + side * wide * 1.3, top + 120),
            (AXIS + side * wide * 1.3, 1040), (AXIS + side * wide * 0.86, 1040),
            (AXIS + side * wide * 0.84, top + 240),
        ]  # fmt: skip
        sheet.soft(arm, darker(cloth, 0.6), strength, 22, within=area)
    glow = [
        (AXIS - wide * 0.82, top + 76), (AXIS - wide * 0.44, top + 40),
        (AXIS - wide * 0.4, top + 66),
        (AXIS - wide * 0.8, top + 112),
    ]  # fmt: skip
    sheet.soft(glow, lighter(cloth, 0.4), 0.34, 16, within=area)
    return area


def _throat(look: Look, drop: float) -> list[Point]:
    """The opening of a shirt or blouse, from the neck's sides down to a point."""
    top = chin_line(look) + 52
    neck = look.half_width * (0.56 if look.woman else 0.7)
    return [
        (AXIS - neck - 4, top - 14), (AXIS + neck + 4, top - 14), (AXIS + neck * 0.92, top + 40),
        (AXIS + neck * 0.45, top + drop * 0.7), (AXIS, top + drop),
        (AXIS - neck * 0.45, top + drop * 0.7),
        (AXIS - neck * 0.92, top + 40),
    ]  # fmt: skip


def _shirt(sheet: Sheet, look: Look, area: Mask) -> None:
    top = chin_line(look) + 52
    neck = look.half_width * 0.7
    front = _throat(look, 330)
    sheet.cut(front, look.shirt)
    shade = darker(look.shirt, 0.28)
    sheet.soft([(AXIS + 6, top + 60), (AXIS + 70, top + 20), (AXIS + 40, 960),
    (AXIS, 960)], shade, 0.3, 12,
               within=area)  # fmt: skip
    if look.dress is Dress.SUIT:
        _tie(sheet, look, top)
    else:
        opening = [(AXIS - neck * 0.6, top - 20), (AXIS + neck * 0.6, top - 20), (AXIS, top + 78)]
        bare_skin(sheet, look, _edged(opening))
        sheet.line([(AXIS, top + 78), (AXIS, 990)], shade, 2.4, taper=False)
        for y in (top + 120, top + 184):
            sheet.disc(AXIS + 6, y, 4, shade)
    for side in (-1, 1):
        flap = [
            (AXIS + side * (neck + 6), top - 32), (AXIS + side * (neck * 0.6), top - 10),
            (AXIS + side * 4, top + 34 if look.dress is Dress.SUIT else top + 74),
            (AXIS + side * 44, top + 78), (AXIS + side * (neck + 10), top + 12),
        ]  # fmt: skip
        sheet.soft([(x + 3, y + 6) for x, y in flap], darker(look.shirt, 0.5), 0.34, 5)
        sheet.cut(flap, look.shirt if side < 0 else darker(look.shirt, 0.06))


def _edged(corners: list[Point]) -> list[Point]:
    """Points along straight edges, so that a smooth shape keeps the corners."""
    points: list[Point] = []
    for here, there in zip(corners, [*corners[1:], corners[0]], strict=True):
        points += [
            (here[0] + (there[0] - here[0]) * k, here[1] + (there[1] - here[1]) * k)
            for k in (0.0, 0.04, 0.5, 0.96)
        ]
    return points


def _tie(sheet: Sheet, look: Look, top: float) -> None:
    tie = look.tie
    blade = [
        (AXIS - 16, top + 62), (AXIS + 16, top + 62), (AXIS + 40, 930), (AXIS, 990),
        (AXIS - 40, 930),
    ]  # fmt: skip
    sheet.cut(blade, tie)
    edge = [(AXIS + 4, top + 62), (AXIS + 16, top + 62), (AXIS + 40, 930), (AXIS + 10, 960)]
    sheet.cut(edge, darker(tie, 0.16))
    for place in range(4):
        y = top + 92 + place * 52
        half = 17 + place * 5.4
        band = [
            (AXIS - half, y + 22),
            (AXIS + half, y - 10),
            (AXIS + half, y),
            (AXIS - half, y + 32),
        ]
        sheet.cut(band, lighter(tie, 0.24))
    knot = [
        (AXIS - 27, top + 28), (AXIS + 27, top + 28), (AXIS + 17, top + 70), (AXIS - 17, top + 70),
    ]  # fmt: skip
    sheet.cut(knot, lighter(tie, 0.1))
    sheet.line([(AXIS - 16, top + 69), (AXIS + 16, top + 69)], darker(tie, 0.4), 3, taper=False)


def _jacket(sheet: Sheet, look: Look, area: Mask) -> None:
    """Two lapels with their notches, and the shade they throw."""
    top, cloth = chin_line(look) + 52, look.cloth
    neck = look.half_width * (0.56 if look.woman else 0.7)
    close = 1000 if look.dress is not Dress.BLAZER else 960
    reach = 92 if look.woman else 112
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> Point:
            return AXIS + side * x, y

        panel = [
            at(neck + 16, top - 16), at(neck * 0.98, top + 54), at(2, close), at(180, 1010),
            at(reach + 40, top + 60),
        ]  # fmt: skip
        sheet.cut(panel, cloth)
        collar = [at(neck + 12, top - 30), at(neck + 40, top + 14), at(reach - 4, top + 92)]
        lapel = [*collar, at(reach - 20, top + 100), at(reach + 14, top + 118), at(2, close),
                 at(neck * 0.88, top + 58)]  # fmt: skip
        sheet.soft(
            [(x + side * 4, y + 7) for x, y in lapel], darker(cloth, 0.75), 0.6, 7, within=area
        )
        sheet.cut(lapel, lighter(cloth, 0.1) if side < 0 else lighter(cloth, 0.05))
        sheet.line([collar[1], at(reach - 20, top + 100)], darker(cloth, 0.45), 2.4, taper=False)
        sheet.line([at(neck * 0.88, top + 58), at(2, close)], darker(cloth, 0.4), 2.4, taper=False)


def _blouse(sheet: Sheet, look: Look) -> None:
    top = chin_line(look) + 52
    neck = look.half_width * 0.56
    blouse = look.shirt if look.shirt[2] > 230 else look.tie
    sheet.cut(_throat(look, 330), blouse)
    opening = [
        (AXIS - neck * 0.98, top - 16), (AXIS + neck * 0.98, top - 16),
        (AXIS + neck * 0.62, top + 52),
        (AXIS, top + 108), (AXIS - neck * 0.62, top + 52),
    ]  # fmt: skip
    bare_skin(sheet, look, opening)
    sheet.line([*opening[1:], opening[0]], darker(blouse, 0.22), 3)
    if look.earrings:
        chain = [(AXIS - neck * 0.8, top), (AXIS - neck * 0.36, top + 50), (AXIS, top + 68),
                 (AXIS + neck * 0.36, top + 50), (AXIS + neck * 0.8, top)]  # fmt: skip
        sheet.line(chain, _GOLD, 2.6, taper=False)
        sheet.disc(AXIS, top + 72, 6, _GOLD)


def _neckline(sheet: Sheet, look: Look, area: Mask, trim: Colour) -> None:
    top = chin_line(look) + 52
    neck = look.half_width * (0.66 if look.woman else 0.72)
    opening = [
        (AXIS - neck, top - 18), (AXIS + neck, top - 18), (AXIS + neck * 0.78, top + 32),
        (AXIS, top + 62), (AXIS - neck * 0.78, top + 32),
    ]  # fmt: skip
    bare_skin(sheet, look, opening)
    hem = [(AXIS + neck, top - 14), (AXIS + neck * 0.78, top + 34), (AXIS, top + 64),
           (AXIS - neck * 0.78, top + 34), (AXIS - neck, top - 14)]  # fmt: skip
    sheet.line(hem, trim, 9, taper=False)
    folds = [
        [(AXIS + s * 70, top + 80), (AXIS + s * (104 + k * 24), top + 170), (AXIS + s * 110, 990)]
        for s in (-1, 1)
        for k in range(2)
    ]
    sheet.lines(folds, darker(look.cloth, 0.6), 9, 0.28, within=area)


def _embroidery(sheet: Sheet, look: Look) -> None:
    """A worked panel below the neckline."""
    top = chin_line(look) + 52
    for half, width in ((46, 4.0), (30, 2.6)):
        border = [
            (AXIS - half, top + 58), (AXIS - half, top + 170), (AXIS, top + 206 + half * 0.5),
            (AXIS + half, top + 170), (AXIS + half, top + 58),
        ]  # fmt: skip
        sheet.line(border, _GOLD, width, taper=False)
    for place in range(4):
        y = top + 96 + place * 28
        knot = [(AXIS - 14, y), (AXIS, y - 9), (AXIS + 14, y), (AXIS, y + 9)]
        sheet.line([*knot, knot[0]], _GOLD, 2.8, taper=False)


def _sari(sheet: Sheet, look: Look, area: Mask) -> None:
    _neckline(sheet, look, area, lighter(look.cloth, 0.2))
    top = chin_line(look) + 52
    drape = mix(look.cloth, (246, 226, 190), 0.3)
    fall = [
        (AXIS - 112, top + 22), (AXIS - 52, top + 16), (AXIS + 40, top + 130),
        (AXIS + 210, top + 232),
        (AXIS + 330, 1010), (AXIS - 330, 1010), (AXIS - 250, top + 150),
    ]  # fmt: skip
    sheet.soft([(x + 5, y - 6) for x, y in fall], darker(look.cloth, 0.7), 0.4, 8, within=area)
    sheet.fill(fall, drape)
    cloth = sheet.area(fall)
    pleats = [
        [
            (AXIS - 104 + k * 12, top + 30),
            (AXIS - 70 + k * 46, top + 170),
            (AXIS - 60 + k * 90, 1000),
        ]
        for k in range(-1, 5)
    ]
    sheet.lines(pleats, darker(drape, 0.6), 12, 0.26, within=cloth)
    border = [
        (AXIS - 58, top + 16),
        (AXIS + 36, top + 130),
        (AXIS + 206, top + 234),
        (AXIS + 330, top + 300),
    ]
    sheet.line(border, _GOLD, 13, taper=False)
    sheet.line(border, darker(_GOLD, 0.4), 2.4, taper=False)


def _high_collar(sheet: Sheet, look: Look) -> None:
    """A standing collar: áo dài, bandhgala, kandura."""
    top, cloth = chin_line(look) + 52, look.cloth
    neck = look.half_width * (0.56 if look.woman else 0.72)
    band = [
        (AXIS - neck - 8, top - 40), (AXIS - neck * 0.4, top - 18), (AXIS, top - 8),
        (AXIS + neck * 0.4, top - 18), (AXIS + neck + 8, top - 40), (AXIS + neck + 22, top + 16),
        (AXIS + neck * 0.4, top + 42), (AXIS, top + 50), (AXIS - neck * 0.4, top + 42),
        (AXIS - neck - 22, top + 16),
    ]  # fmt: skip
    sheet.soft([(x, y + 9) for x, y in band], darker(cloth, 0.7), 0.42, 9)
    sheet.fill(band, lighter(cloth, 0.08))
    sheet.soft(band[4:7], darker(cloth, 0.5), 0.4, 12)
    seam = [(AXIS, top - 6), (AXIS, top + 60), (AXIS + (70 if look.woman else 0), top + 140)]
    if not look.woman:
        seam.append((AXIS, 990))
    sheet.line(seam, darker(cloth, 0.36), 2.8, taper=False)
    buttons = (
        (_GOLD, (AXIS, top + 20)) if look.dress is Dress.HIGH_COLLAR else (darker(cloth, 0.2),)
    )
    for place in range(3):
        x = AXIS + (place * 30 if look.woman else 0)
        sheet.disc(x, top + 22 + place * (46 if not look.woman else 42), 4.6, buttons[0])
