"""The head of a drawn portrait: neck, ears, face, eyes, nose, mouth, beard, glasses."""

from typing import Final

from accredit_app.photos.looks import Beard, Glasses, Look
from accredit_app.photos.sheet import (
    Colour,
    Mask,
    Point,
    Sheet,
    darker,
    lighter,
    mirrored,
    mix,
    oval,
)

AXIS: Final = 360.0
CROWN: Final = 206.0
EYES: Final = 392.0
_BLUSH: Final[Colour] = (206, 74, 66)
_WHITE: Final[Colour] = (243, 241, 240)
_LASH: Final[Colour] = (32, 22, 22)


def chin_line(look: Look) -> float:
    """Where the chin ends, in units from the top."""
    return 594 + look.length


def mouth_line(look: Look) -> float:
    """Where the lips meet."""
    return EYES + 133 + look.nose_length * 0.5 + look.length * 0.4


def face_outline(look: Look) -> list[Point]:
    """The face from the hairline to the chin, ears left out."""
    w, chin = look.half_width, chin_line(look)
    right = [
        (AXIS, CROWN),
        (AXIS + 0.5 * w, CROWN + 16),
        (AXIS + 0.87 * w, CROWN + 82),
        (AXIS + 0.985 * w, EYES - 44),
        (AXIS + w, EYES + 20),
        (AXIS + (0.45 + 0.55 * look.jaw) * w, EYES + 92),
        (AXIS + look.jaw * w, chin - 72),
        (AXIS + (look.jaw * 0.52 + look.chin * 0.56) * w, chin - 28),
        (AXIS + look.chin * w * 0.66, chin - 5),
        (AXIS, chin),
    ]
    return mirrored(right)


def neck(sheet: Sheet, look: Look) -> None:
    """The neck, with the shade that the head throws on it."""
    half, chin = _neck_half(look), chin_line(look)
    right = [
        (AXIS, chin - 90),
        (AXIS + half, chin - 90),
        (AXIS + half * 0.98, chin + 10),
        (AXIS + half * 1.12, chin + 52),
        (AXIS + half * 1.32, chin + 84),
        (AXIS + half * 1.32, chin + 150),
        (AXIS, chin + 190),
    ]
    bare_skin(sheet, look, mirrored(right))


def bare_skin(sheet: Sheet, look: Look, outline: list[Point]) -> None:
    """Skin below the chin, as the neck or through the opening of a dress, in one light."""
    half, chin = _neck_half(look), chin_line(look)
    sheet.fill(outline, mix(look.skin, darker(look.skin, 0.3), 0.36))
    area = sheet.area(outline)
    sheet.soft(
        oval(AXIS + 8, chin - 10, half * 1.3, 60), darker(look.skin, 0.55), 0.6, 17, within=area
    )
    for side in (-1, 1):
        bone = [
            (AXIS + side * 8, chin + 92),
            (AXIS + side * 40, chin + 80),
            (AXIS + side * 80, chin + 82),
        ]
        sheet.lines([bone], darker(look.skin, 0.5), 6, 0.22, within=area)


def _neck_half(look: Look) -> float:
    return look.half_width * (0.5 if look.woman else 0.66)


def ears(sheet: Sheet, look: Look) -> None:
    """Both ears, half behind the face."""
    for side in (-1, 1):
        x = AXIS + side * (look.half_width + 5)
        tone = mix(look.skin, darker(look.skin, 0.3), 0.25 if side < 0 else 0.45)
        outline = [
            (x - side * 16, EYES - 16),
            (x + side * 8, EYES - 26),
            (x + side * 17, EYES - 4),
            (x + side * 12, EYES + 30),
            (x + side * 1, EYES + 56),
            (x - side * 12, EYES + 50),
        ]
        sheet.fill(outline, tone)
        inner = [(x + side * 4, EYES - 12), (x + side * 9, EYES + 6), (x + side * 2, EYES + 32)]
        sheet.line(inner, darker(look.skin, 0.42), 7)
        if look.earrings:
            sheet.disc(x + side * 1, EYES + 58, 6.5, (214, 178, 96))
            sheet.disc(x + side * 1 - 2, EYES + 56, 2.4, (250, 236, 196))


def face(sheet: Sheet, look: Look) -> Mask:
    """The skin of the face in its light; returns the area to draw within."""
    outline, w, skin = face_outline(look), look.half_width, look.skin
    sheet.fill(outline, skin)
    area = sheet.area(outline)
    shade, glow = darker(skin, 0.36), lighter(skin, 0.42)
    chin = chin_line(look)
    right = [
        (AXIS + 0.72 * w, CROWN), (AXIS + 1.3 * w, CROWN), (AXIS + 1.3 * w, chin + 30),
        (AXIS + 0.1 * w, chin + 30), (AXIS + 0.62 * w, chin - 70), (AXIS + 0.84 * w, EYES + 30),
    ]  # fmt: skip
    sheet.soft(right, shade, 0.62, 26, within=area)
    left = [
        (AXIS - 1.2 * w, EYES - 60), (AXIS - 0.96 * w, EYES), (AXIS - 0.84 * w, EYES + 100),
        (AXIS - 0.5 * w, chin - 20), (AXIS - 0.5 * w, chin + 40), (AXIS - 1.3 * w, chin),
    ]  # fmt: skip
    sheet.soft(left, shade, 0.45, 20, within=area)
    sheet.soft(oval(AXIS - 0.22 * w, EYES - 92, 0.46 * w, 34), glow, 0.42, 24, within=area)
    for side in (-1, 1):
        cheek = oval(AXIS + side * 0.6 * w, EYES + 82, 0.26 * w, 30)
        blush = mix(skin, _BLUSH, 0.5 if look.woman else 0.34)
        sheet.soft(cheek, blush, 0.36, 20, within=area)
    sheet.soft(oval(AXIS - 0.56 * w, EYES + 58, 0.18 * w, 15), glow, 0.4, 12, within=area)
    sheet.soft(oval(AXIS, chin - 30, 0.2 * w, 16), glow, 0.3, 12, within=area)
    _age(sheet, look, area)
    return area


def _age(sheet: Sheet, look: Look, area: Mask) -> None:
    """The lines that years draw, faintly."""
    strength = max(0.0, look.age - 0.35) * (0.34 if look.woman else 0.46)
    if strength <= 0.02:
        return
    line = darker(look.skin, 0.5)
    strokes: list[list[Point]] = []
    for side in (-1, 1):
        nose = AXIS + side * 36
        strokes.append(
            [(nose, EYES + 74), (nose + side * 19, EYES + 96), (nose + side * 26, EYES + 126)]
        )
        eye = AXIS + side * look.eye_gap
        strokes.append([(eye - 22, EYES + 27), (eye, EYES + 33), (eye + 22, EYES + 27)])
    if look.age > 0.66:
        heights = (EYES - 108, EYES - 90)
        strokes += [[(AXIS - 52, y + 3), (AXIS, y), (AXIS + 52, y + 3)] for y in heights]
    sheet.lines(strokes, line, 4.4, strength, within=area)


def eyes(sheet: Sheet, look: Look, area: Mask) -> None:
    """Both eyes, looking at the camera, and their brows."""
    for side in (-1, 1):
        x = AXIS + side * look.eye_gap
        socket = oval(x - side * 4, EYES - 8, 44, 27)
        sheet.soft(socket, darker(look.skin, 0.42), 0.3, 12, within=area)
        _eye(sheet, look, x, side)
        _brow(sheet, look, x, side, area)


def _eye(sheet: Sheet, look: Look, x: float, side: int) -> None:
    size, tilt = look.eye_size, look.eye_tilt
    half = 33 * size
    up = (14.6 - 2.6 * look.fold - 1.4 * look.age) * size
    down = (10.6 - 1.4 * look.smile) * size
    inner: Point = (x - side * half, EYES + 4)
    outer: Point = (x + side * half, EYES - tilt)
    over = [(x - side * half * 0.45, EYES - up * 0.82), (x + side * half * 0.12, EYES - up)]
    over.append((x + side * half * 0.66, EYES - up * 0.72 - tilt * 0.5))
    under = [(x + side * half * 0.5, EYES + down * 0.78), (x - side * half * 0.3, EYES + down)]
    white = [inner, *over, outer, *under]
    sheet.fill(white, _WHITE)
    ball = sheet.area(white)
    radius = 15.2 * size
    sheet.soft(oval(x, EYES - 1, radius, radius), darker(look.iris, 0.35), 1.0, 1.2, within=ball)
    sheet.soft(oval(x, EYES + 1, radius * 0.8, radius * 0.8), look.iris, 1.0, 1.6, within=ball)
    glint = oval(x, EYES + 6, radius * 0.5, radius * 0.3)
    sheet.soft(glint, lighter(look.iris, 0.4), 0.7, 2, within=ball)
    sheet.soft(oval(x, EYES - 1, 6.8 * size, 6.8 * size), (14, 10, 10), 1.0, 0.8, within=ball)
    lid = [inner, *over, outer, (x, EYES - up - 16)]
    sheet.soft(
        [(px, py + 2.5) for px, py in lid[:-1]] + [lid[-1]], (40, 28, 34), 0.5, 3.5, within=ball
    )
    sheet.disc(x - 4.5, EYES - 5, 3.1, (255, 255, 255))
    weight = 5.4 if look.woman else 3.9
    wing: Point = (outer[0] + side * (4 if look.woman else 1), outer[1] - (3 if look.woman else 0))
    sheet.line([inner, *over, wing], mix(_LASH, look.skin, 0.06), weight)
    sheet.line([outer, *under, inner], darker(look.skin, 0.5), 1.9)
    lift = 7.5 if look.fold else 9.5
    crease = [(px, py - lift) for px, py in (over[0], over[1], over[2], (outer[0], outer[1] + 3))]
    sheet.line(crease, darker(look.skin, 0.3 if look.fold else 0.44), 2.0 if look.fold else 2.8)


def _brow(sheet: Sheet, look: Look, x: float, side: int, area: Mask) -> None:
    """A brow: thick at the nose, fine at the temple."""
    y = EYES - 37 - 2 * look.brow_arch
    thick = 8.2 * look.brow
    colour = mix(mix(look.hair_colour, (40, 30, 28), 0.35), look.skin, 0.12)
    rise = 7 * look.brow_arch
    edge = [
        (x - side * 35, y - 1),
        (x - side * 14, y - 4 - rise * 0.5),
        (x + side * 13, y - 3 - rise * 0.8),
        (x + side * 44, y + 6),
    ]
    lower = [
        (x + side * 13, y - 3 - rise * 0.8 + thick * 0.8),
        (x - side * 13, y - 4 - rise * 0.5 + thick),
        (x - side * 34, y - 1 + thick * 0.95),
    ]
    sheet.soft([*edge, *lower], colour, 0.86, 1.3, within=area)


def nose(sheet: Sheet, look: Look, area: Mask) -> None:
    """The nose, mostly light and shade."""
    half, tip = 25 * look.nose, EYES + 80 + look.nose_length
    shade, glow = darker(look.skin, 0.42), lighter(look.skin, 0.5)
    bridge = [
        (AXIS + 15, EYES - 26), (AXIS + 12, EYES + 10), (AXIS + 15, tip - 26),
        (AXIS + half, tip - 8), (AXIS + half * 0.5, tip - 4), (AXIS + 7, EYES + 30),
        (AXIS + 8, EYES - 10),
    ]  # fmt: skip
    sheet.soft(bridge, shade, 0.46, 7, within=area)
    left = [(AXIS - 14, EYES - 22), (AXIS - 12, EYES + 8), (AXIS - 19, EYES - 6)]
    sheet.soft(left, shade, 0.4, 6, within=area)
    ridge = [(AXIS - 3, EYES - 18), (AXIS + 2, EYES + 30), (AXIS, tip - 20), (AXIS - 7, EYES + 30)]
    sheet.soft(ridge, glow, 0.42, 5, within=area)
    sheet.soft(oval(AXIS - 3, tip - 15, 10, 9), glow, 0.55, 6, within=area)
    below = [(AXIS - half, tip - 2), (AXIS, tip + 5), (AXIS + half, tip - 2), (AXIS, tip + 17)]
    sheet.soft(below, shade, 0.5, 6, within=area)
    for side in (-1, 1):
        wing = [
            (AXIS + side * (half - 3), tip - 22), (AXIS + side * (half + 3), tip - 8),
            (AXIS + side * (half - 4), tip + 3),
        ]  # fmt: skip
        sheet.lines([wing], darker(look.skin, 0.5), 4.2, 0.5, within=area)
        hole = [
            (AXIS + side * 7, tip + 3), (AXIS + side * half * 0.52, tip - 1.5),
            (AXIS + side * half * 0.86, tip + 2),
        ]  # fmt: skip
        sheet.lines([hole], darker(look.skin, 0.74), 5.4, 0.8, within=area)


def mouth(sheet: Sheet, look: Look, area: Mask) -> None:
    """A closed mouth with the beginning of a smile."""
    y, half = mouth_line(look), 47 * look.mouth
    thick, lift = 10.5 * look.lips, 8.5 * look.smile
    natural = mix(look.skin, (158, 54, 58), 0.34 if look.woman else 0.24)
    lip = mix(natural, look.lipstick, 0.62) if look.lipstick else natural
    left, right = (AXIS - half, y - lift), (AXIS + half, y - lift)
    upper = [
        left, (AXIS - half * 0.5, y - thick * 0.72), (AXIS - half * 0.17, y - thick * 1.12),
        (AXIS, y - thick * 0.84), (AXIS + half * 0.17, y - thick * 1.12),
        (AXIS + half * 0.5, y - thick * 0.72), right, (AXIS + half * 0.45, y + 2), (AXIS, y + 2),
        (AXIS - half * 0.45, y + 2),
    ]  # fmt: skip
    lower = [
        left, (AXIS - half * 0.4, y + 2), (AXIS, y + 1), (AXIS + half * 0.4, y + 2), right,
        (AXIS + half * 0.52, y + thick * 1.1), (AXIS, y + thick * 1.5 + 1),
        (AXIS - half * 0.52, y + thick * 1.1),
    ]  # fmt: skip
    shade = darker(look.skin, 0.42)
    sheet.soft(oval(AXIS, y + thick * 1.5 + 10, half * 0.5, 6), shade, 0.5, 6, within=area)
    for side in (-1, 1):
        sheet.soft(oval(AXIS + side * (half + 6), y - lift, 8, 9), shade, 0.34, 6, within=area)
    sheet.fill(lower, lighter(lip, 0.1))
    sheet.fill(upper, darker(lip, 0.2))
    bright = oval(AXIS - 5, y + thick * 0.84, half * 0.3, thick * 0.26)
    sheet.soft(bright, lighter(lip, 0.6), 0.5, 3.5, within=area)
    line = [
        (left[0] - 2, left[1] - 1), (AXIS - half * 0.42, y + 2), (AXIS, y + 1.5),
        (AXIS + half * 0.42, y + 2), (right[0] + 2, right[1] - 1),
    ]  # fmt: skip
    sheet.line(line, darker(lip, 0.62), 3.4)
    groove = [
        (AXIS - 5, y - thick * 1.5 - 9),
        (AXIS + 5, y - thick * 1.5 - 9),
        (AXIS, y - thick * 1.1),
    ]
    sheet.soft(groove, shade, 0.3, 4, within=area)


def beard(sheet: Sheet, look: Look, area: Mask) -> None:
    """Whatever grows, drawn before the mouth."""
    if look.beard is Beard.NONE:
        return
    colour = mix(look.hair_colour, (38, 30, 28), 0.2)
    w, chin = look.half_width, chin_line(look)
    y = mouth_line(look)
    if look.beard in (Beard.STUBBLE, Beard.SHORT, Beard.FULL):
        strength, edge = {
            Beard.STUBBLE: (0.3, 14.0), Beard.SHORT: (0.82, 7.0), Beard.FULL: (0.97, 2.6),
        }[look.beard]  # fmt: skip
        drop = 40 if look.beard is Beard.FULL else 6
        right = [
            (AXIS, y - 24), (AXIS + 30, y - 27), (AXIS + 0.46 * w, y - 6),
            (AXIS + 0.72 * w, y - 22),
            (AXIS + 0.9 * w, EYES + 44), (AXIS + w, EYES + 14), (AXIS + 0.99 * w, y - 20),
            (AXIS + 0.84 * w, chin - 30), (AXIS + 0.4 * w, chin + drop), (AXIS, chin + drop + 6),
        ]  # fmt: skip
        within = None if look.beard is Beard.FULL else area
        sheet.soft(mirrored(right), colour, strength, edge, within=within)
        if look.beard is not Beard.STUBBLE:
            _hairs(sheet, look, within or sheet.area(mirrored(right)), y)
        return
    lip = [
        (AXIS, y - 26),
        (AXIS + 26, y - 25),
        (AXIS + 56, y - 2),
        (AXIS + 40, y - 6),
        (AXIS, y - 12),
    ]
    sheet.soft(mirrored(lip), colour, 0.92, 3, within=area)
    if look.beard is Beard.GOATEE:
        tuft = [(AXIS, y + 18), (AXIS + 30, y + 26), (AXIS + 30, chin - 12), (AXIS, chin + 6)]
        sheet.soft(mirrored(tuft), colour, 0.9, 5, within=area)
        side = [(AXIS + 50, y - 8), (AXIS + 56, y + 6), (AXIS + 34, y + 44), (AXIS + 26, y + 36)]
        for half in (side, [(2 * AXIS - x, py) for x, py in side]):
            sheet.soft(half, colour, 0.75, 4, within=area)


def _hairs(sheet: Sheet, look: Look, area: Mask, y: float) -> None:
    strokes: list[list[Point]] = []
    for place in range(-6, 7):
        x = AXIS + place * look.half_width * 0.13
        top = y + 12 - abs(place) * 9
        strokes.append([(x, top), (x + place * 0.6, top + 30), (x - place * 1.2, top + 64)])
    sheet.lines(strokes, lighter(look.hair_colour, 0.3), 4.2, 0.26, within=area)


def glasses(sheet: Sheet, look: Look, area: Mask) -> None:
    """Glasses on the nose: glass first, then frame and bridge."""
    if look.glasses is Glasses.NONE:
        return
    thin = look.glasses is Glasses.RIMLESS
    for side in (-1, 1):
        x = AXIS + side * (look.eye_gap + 1)
        lens = _lens(look.glasses, x, EYES + 3, side)
        sheet.soft(
            [(px + 3, py + 8) for px, py in lens], darker(look.skin, 0.5), 0.14, 6, within=area
        )
        sheet.veil(lens, (232, 240, 250), 0.12)
        width = 2.6 if thin else 6.2
        colour = (128, 132, 140) if thin else look.frame
        sheet.line([*lens, lens[0], lens[1]], colour, width, taper=False)
        hinge = x + side * 44
        temple = [(hinge, EYES - 10), (AXIS + side * (look.half_width + 6), EYES - 13)]
        sheet.line(temple, colour, width, taper=False)
    bridge = [
        (AXIS - look.eye_gap + 42, EYES - 4),
        (AXIS, EYES - 10),
        (AXIS + look.eye_gap - 42, EYES - 4),
    ]
    sheet.line(bridge, (128, 132, 140) if thin else look.frame, 3.0 if thin else 5.4, taper=False)


def _lens(kind: Glasses, x: float, y: float, side: int) -> list[Point]:
    if kind is Glasses.ROUND:
        return oval(x, y, 43, 39)
    across, down = (44, 29) if kind is Glasses.SQUARE else (43, 27)
    points = [
        (-0.86, -0.92), (0, -1.03), (0.9, -0.98), (1.02, -0.3), (0.88, 0.72), (0.4, 1.02),
        (-0.4, 1.0), (-0.86, 0.66), (-1.0, -0.2),
    ]  # fmt: skip
    return [(x + side * across * u, y + down * v) for u, v in points]
