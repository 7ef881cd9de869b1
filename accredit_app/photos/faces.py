"""Faces of people who do not exist, drawn for the training event and its pictures.

One number always gives the same face, on every machine with the same Pillow. Nothing is drawn
after a photograph.
"""

from random import Random

from accredit_app.photos import clothes, covers, features, hair
from accredit_app.photos.looks import Cover, Look, Region, invent
from accredit_app.photos.sheet import Sheet, darker, lighter

__all__ = ["Region", "draw_face"]


def draw_face(seed: int, *, woman: bool | None = None, region: Region | None = None) -> bytes:
    """A portrait of 720 x 960 pixels as JPEG bytes; what is not told is drawn by lot."""
    lot = Random(seed)  # noqa: S311 - a picture, not a secret
    return _draw(invent(lot, woman=woman, region=region))


def _draw(look: Look) -> bytes:
    sheet = Sheet(look.ground)
    ground = look.ground
    sheet.wash(lighter(ground, 0.34), darker(ground, 0.12), lighter(ground, 0.8))
    hair.behind(sheet, look)
    features.neck(sheet, look)
    clothes.draw(sheet, look)
    covers.behind(sheet, look)
    if look.cover not in (Cover.HIJAB, Cover.SHAYLA):
        features.ears(sheet, look)
    skin = features.face(sheet, look)
    features.beard(sheet, look, skin)
    features.nose(sheet, look, skin)
    features.mouth(sheet, look, skin)
    features.eyes(sheet, look, skin)
    features.glasses(sheet, look, skin)
    hair.front(sheet, look)
    covers.front(sheet, look)
    return sheet.jpeg()
