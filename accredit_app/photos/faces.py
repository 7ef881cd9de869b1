"""Faces of people who do not exist, drawn for the training event and its pictures.

One number always gives the same face, on every machine with the same Pillow. Nothing is drawn
after a photograph.
"""

from random import Random

from accredit_app.photos import attire, features, hair
from accredit_app.photos.looks import Look, Region, invent
from accredit_app.photos.sheet import Sheet, darker, lighter, oval

__all__ = ["Region", "draw_face"]


def draw_face(seed: int, *, woman: bool | None = None, region: Region | None = None) -> bytes:
    """A portrait of 720 x 960 pixels as JPEG bytes; what is not told is drawn by lot."""
    return _draw(invent(Random(seed), woman=woman, region=region))


def _draw(look: Look) -> bytes:
    sheet = Sheet(look.ground)
    sheet.wash(lighter(look.ground, 0.34), darker(look.ground, 0.12))
    sheet.soft(oval(250, 330, 260, 300), lighter(look.ground, 0.8), 0.5, 90)
    hair.behind(sheet, look)
    features.neck(sheet, look)
    attire.clothes(sheet, look)
    features.ears(sheet, look)
    skin = features.face(sheet, look)
    features.beard(sheet, look, skin)
    features.nose(sheet, look, skin)
    features.mouth(sheet, look, skin)
    features.eyes(sheet, look, skin)
    features.glasses(sheet, look, skin)
    hair.front(sheet, look)
    attire.cover(sheet, look)
    return sheet.jpeg()
