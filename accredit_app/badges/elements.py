"""How each element of a template is drawn: one function an element, one row in the table.

A function writes to the sheet and notes what a person should look at. It refuses, by `Blocked`,
whatever would print something other than what was entered.
"""

from collections.abc import Callable
from typing import TypeVar, cast

from accredit_app.badges import ornament, qr
from accredit_app.badges.agenda import draw_programme, spell_programme
from accredit_app.badges.brush import Blocked, Brush, draw_text, fitted, scope, shared_key, wanted
from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.flags import flag
from accredit_app.badges.layout import (
    RGB,
    Element,
    Emblem,
    FlagMark,
    Guilloche,
    Image,
    Legend,
    Pattern,
    Photo,
    PictogramMark,
    Programme,
    Qr,
    Rect,
    Stripes,
    Text,
    Zones,
    rgb,
)
from accredit_app.badges.pictures import read_picture
from accredit_app.badges.plates import draw_legend, draw_zones, spell_legend, zone_letters
from accredit_app.badges.sheet import MM, jpeg_size, number
from accredit_app.badges.text.fonts import FontBook
from accredit_app.phrases import say

__all__ = [
    "DRAW", "Blocked", "Brush", "fitted", "scope", "shared_key", "spell", "wanted", "zone_letters",
]  # fmt: skip

E = TypeVar("E", bound=Element)

_WHITE: RGB = (1, 1, 1)
_EDGE: RGB = rgb("#C3CCD8")
_EMPTY: RGB = rgb("#E9EDF3")
_FIGURE: RGB = rgb("#B9C4D3")


# -- surfaces and ornaments --------------------------------------------------


def _rect(brush: Brush, rect: Rect) -> None:
    outline = ornament.rounded(*brush.box(rect.box), rect.round * MM)
    brush.sheet.write(f"{brush.fill(rect.fill)} {outline} f")


def _stripes(brush: Brush, stripes: Stripes) -> None:
    drawn = ornament.stripes(*brush.box(stripes.box), stripe=stripes.width * MM)
    brush.sheet.write(f"{brush.fill(stripes.colour)} {drawn}")


def _pattern(brush: Brush, pattern: Pattern) -> None:
    figure = pattern.figure
    if figure == "category":
        figure = ornament.FIGURES[brush.facts.category.number % len(ornament.FIGURES)]
    drawn = ornament.pattern(figure, *brush.box(pattern.box), unit=pattern.width * MM)
    brush.sheet.write(f"{brush.fill(pattern.colour)} {drawn}")


def _guilloche(brush: Brush, guilloche: Guilloche) -> None:
    x, y, width, height = brush.box(guilloche.box)
    if guilloche.figure == "waves":
        lines = ornament.waves(x, y, width, height)
    else:
        lines = ornament.rosette(x + width / 2, y + height / 2, min(width, height) / 2)
    start = f"q {ornament.rounded(x, y, width, height)} W n {brush.stroke(guilloche.colour)}"
    strokes = "\n".join(f"{line} S" for line in lines)
    brush.sheet.write(f"{start} {number(guilloche.width * MM)} w\n{strokes}\nQ")


def _emblem(brush: Brush, emblem: Emblem) -> None:
    x, y, width, height = brush.box(emblem.box)
    drawn = ornament.emblem(x + width / 2, y + height / 2, min(width, height) / 2)
    brush.sheet.write(f"q {brush.fill(emblem.colour)} {brush.stroke(emblem.colour)}\n{drawn}\nQ")


def _image(brush: Brush, image: Image) -> None:
    area = brush.box(image.box)
    if not image.content:
        brush.notes.append(("picture", say("there is no picture “{name}”", name=image.picture)))
        brush.sheet.write(f"{brush.fill(_EMPTY)} {ornament.rounded(*area, MM)} f")
        brush.pictogram("panorama", area, colour=_FIGURE)
        return
    picture = read_picture(image.content)
    x, y, width, height = area
    scale = min(width / picture.width, height / picture.height)
    across, up = picture.width * scale, picture.height * scale
    place = (x + (width - across) / 2, y + (height - up) / 2, across, up)
    brush.sheet.picture(picture, place)


def _pictogram(brush: Brush, mark: PictogramMark) -> None:
    brush.pictogram(mark.name, brush.box(mark.box), colour=mark.colour)


# -- the person --------------------------------------------------------------


def _photo(brush: Brush, photo: Photo) -> None:
    x, y, width, height = brush.box(photo.box)
    outline = ornament.rounded(x, y, width, height, photo.round * MM)
    data = brush.facts.photo
    if data is None:
        brush.notes.append(("photo", say("There is no photo")))
        brush.sheet.write(f"{brush.fill(_EMPTY)} {outline} f\nq {outline} W n")
        figure = (x - width * 0.3, y - height * 0.24, width * 1.6, width * 1.6)
        brush.pictogram("account", figure, colour=_FIGURE)
        brush.sheet.write("Q")
    else:
        across, up, _ = jpeg_size(data)
        scale = max(width / across, height / up)
        drawn_width, drawn_height = across * scale, up * scale
        left, bottom = x + (width - drawn_width) / 2, y + (height - drawn_height) / 2
        brush.sheet.write(f"q {outline} W n")
        brush.sheet.jpeg(data, (left, bottom, drawn_width, drawn_height))
        brush.sheet.write("Q")
    brush.sheet.write(f"{brush.stroke(_EDGE)} 0.5 w {outline} S")


def _flag(brush: Brush, mark: FlagMark) -> None:
    found = flag(brush.facts.country)
    if found is None:
        brush.notes.append(
            ("country", say("there is no flag for “{country}”", country=brush.facts.country))
        )
        return
    box = brush.box(mark.box)
    outline = ornament.rounded(*box, mark.round * MM)
    brush.sheet.write(f"q {outline} W n")
    brush.sheet.flag(found, box)
    brush.sheet.write(f"Q {brush.stroke(_EDGE)} 0.5 w {outline} S")


def _qr(brush: Brush, code: Qr) -> None:
    try:
        modules = qr.matrix(brush.facts.digits)
    except ValueError as error:
        raise Blocked("qr", say("its digits make no QR code")) from error
    x, y, width, height = brush.box(code.box)
    dot = 72 / code.dpi
    module = qr.module_dots(min(code.box.width, code.box.height), code.dpi) * dot
    side = module * qr.SIDE
    # Whole dots from the left and from the top edge, which is where a printer counts from.
    left = round((x + (width - side) / 2) / dot) * dot
    top = round((brush.sheet.height - y - (height - side) / 2 - side) / dot) * dot
    bottom = brush.sheet.height - top - side
    plate = ornament.rounded(x, y, width, height, code.round * MM)
    brush.sheet.write(
        f"{brush.fill(_WHITE)} {plate} f\n"
        f"q 0 g {module:.6f} 0 0 {module:.6f} {left:.5f} {bottom:.5f} cm\n"
        f"{qr.operators(modules)} Q"
    )


# -- the back ----------------------------------------------------------------


def spell(element: Legend | Programme, facts: BadgeFacts, book: FontBook) -> None:
    """Blocked if no font has a character of what the element would say."""
    if isinstance(element, Legend):
        spell_legend(facts, book)
    else:
        spell_programme(facts, book)


def _row(
    kind: type[E], draw: Callable[[Brush, E], None]
) -> tuple[type[Element], Callable[[Brush, Element], None]]:
    return kind, cast("Callable[[Brush, Element], None]", draw)


DRAW: dict[type[Element], Callable[[Brush, Element], None]] = dict(
    (
        _row(Rect, _rect),
        _row(Stripes, _stripes),
        _row(Pattern, _pattern),
        _row(Guilloche, _guilloche),
        _row(Emblem, _emblem),
        _row(Image, _image),
        _row(PictogramMark, _pictogram),
        _row(Text, draw_text),
        _row(Photo, _photo),
        _row(FlagMark, _flag),
        _row(Zones, draw_zones),
        _row(Legend, draw_legend),
        _row(Programme, draw_programme),
        _row(Qr, _qr),
    )
)
"""Every element of `layout.ELEMENTS` and how it is drawn."""
