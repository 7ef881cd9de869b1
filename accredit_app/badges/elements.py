"""How each element of a template is drawn: one function an element, one row in the table.

A function writes to the sheet and notes what a person should look at. It refuses, by `Blocked`,
whatever would print something other than what was entered.
"""

import math
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from accredit_app.badges import ornament, qr
from accredit_app.badges.fields import FIELDS, BadgeFacts, Scope, capitals
from accredit_app.badges.flags import flag
from accredit_app.badges.layout import (
    RGB,
    Box,
    CategoryInk,
    Colour,
    Element,
    Emblem,
    FlagMark,
    Guilloche,
    Photo,
    PictogramMark,
    Qr,
    Rect,
    Stripes,
    Text,
    Zones,
    rgb,
)
from accredit_app.badges.pictograms import SIZE as PICTOGRAM_SIZE
from accredit_app.badges.pictograms import pictogram
from accredit_app.badges.sheet import MM, Sheet, jpeg_size, number
from accredit_app.badges.text.embed import Align, TextPainter, VAlign
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import FontBook, Weight
from accredit_app.domain.event import Zone

E = TypeVar("E", bound=Element)

_WHITE: RGB = (1, 1, 1)
_EDGE: RGB = rgb("#C3CCD8")
_EMPTY: RGB = rgb("#E9EDF3")
_FIGURE: RGB = rgb("#B9C4D3")
_ORNATE_PLATE, _PLAIN_PLATE = 1.68, 1.0
_LEAST_ORNATE_MM = 4.2


class Blocked(Exception):  # noqa: N818 - it is an answer: this badge may not be printed
    """What stands against printing: the field's name and a sentence about it."""

    def __init__(self, field_name: str, text: str) -> None:
        super().__init__(f"{field_name}: {text}")
        self.field = field_name
        self.text = text


@dataclass(slots=True)
class Brush:
    """One badge being drawn: where to, from what, and what was noticed."""

    sheet: Sheet
    painter: TextPainter
    book: FontBook
    facts: BadgeFacts
    notes: list[tuple[str, str]] = field(default_factory=list)

    def box(self, box: Box) -> tuple[float, float, float, float]:
        """Points from the lower left corner."""
        bottom = self.sheet.height - (box.y + box.height) * MM
        return box.x * MM, bottom, box.width * MM, box.height * MM

    def colour(self, colour: Colour) -> RGB:
        if isinstance(colour, CategoryInk):
            category = self.facts.category
            return rgb(category.band if colour is CategoryInk.BAND else category.text)
        return colour

    def fill(self, colour: Colour) -> str:
        return " ".join(map(number, self.colour(colour))) + " rg"

    def stroke(self, colour: Colour) -> str:
        return " ".join(map(number, self.colour(colour))) + " RG"


def wanted(element: Element, facts: BadgeFacts) -> bool:
    """Whether the element's conditions hold."""
    when, unless = element.when, element.unless
    return (not when or _holds(when, facts)) and not (unless and _holds(unless, facts))


def _holds(name: str, facts: BadgeFacts) -> bool:
    return facts.photo is not None if name == "photo" else bool(FIELDS[name].value(facts))


def scope(element: Element) -> Scope:
    """What the element's look depends on."""
    names = [name for name in (element.when, element.unless) if name]
    if isinstance(element, (Photo, FlagMark, Qr)) or "photo" in names:
        return Scope.PERSON
    scopes = [FIELDS[name].scope for name in names]
    colours = [getattr(element, key, None) for key in ("fill", "colour", "plate", "ink")]
    if isinstance(element, Zones) or any(isinstance(colour, CategoryInk) for colour in colours):
        scopes.append(Scope.CATEGORY)
    if isinstance(element, Text):
        scopes += [FIELDS[name].scope for name in element.fields]
    return max(scopes, default=Scope.EVENT)


# -- text --------------------------------------------------------------------


def words(text: Text, facts: BadgeFacts) -> str:
    """What the element says on this badge; "" if its field is empty."""
    if text.field:
        said = FIELDS[text.field].value(facts)
    else:
        said = text.text.format_map({name: FIELDS[name].value(facts) for name in text.fields})
    return capitals(said, _language(text, facts)) if text.upper else said


def _language(text: Text, facts: BadgeFacts) -> str:
    return FIELDS[text.fields[0]].language(facts) if text.fields else "en"


def fitted(text: Text, facts: BadgeFacts, book: FontBook) -> Fitted | None:
    """The element's text at its size, or None if it says nothing.

    Raises Blocked if no font has one of its characters.
    """
    said = words(text, facts)
    if not said:
        return None
    found = fit(
        said,
        book=book,
        box=(text.box.width * MM, text.box.height * MM),
        max_size=text.max,
        min_size=text.min,
        lines=text.lines,
        weight=cast("Weight", text.weight),
        language=_language(text, facts),
        prefer=text.prefer,
        tight=text.tight,
    )
    if found.missing:
        raise Blocked(_label(text), f"no font has {', '.join(map(character, found.missing))}")
    return found


def _label(text: Text) -> str:
    return text.fields[0] if text.fields else "text"


def character(cluster: str) -> str:
    """A character as it is named to a person: the sign, its code, its name."""
    parts = [f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in cluster]
    return f"“{cluster}” ({', '.join(parts)})"


def _text(brush: Brush, text: Text) -> None:
    found = fitted(text, brush.facts, brush.book)
    if found is None:
        return
    if found.below_minimum:
        note = f"set in {found.size:.1f} pt, below the least of {text.min:g} pt"
        brush.notes.append((_label(text), note))
    align = cast("Align", text.align)
    valign = cast("VAlign", text.valign)
    colour = brush.colour(text.colour)
    brush.painter.draw(found, *brush.box(text.box), align=align, valign=valign, colour=colour)


# -- surfaces and ornaments --------------------------------------------------


def _rect(brush: Brush, rect: Rect) -> None:
    outline = ornament.rounded(*brush.box(rect.box), rect.round * MM)
    brush.sheet.write(f"{brush.fill(rect.fill)} {outline} f")


def _stripes(brush: Brush, stripes: Stripes) -> None:
    drawn = ornament.stripes(*brush.box(stripes.box), stripe=stripes.width * MM)
    brush.sheet.write(f"{brush.fill(stripes.colour)} {drawn}")


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


def _pictogram(brush: Brush, mark: PictogramMark) -> None:
    _draw_pictogram(brush, mark.name, brush.box(mark.box), colour=mark.colour)


def _draw_pictogram(
    brush: Brush, name: str, box: tuple[float, float, float, float], *, colour: Colour
) -> bool:
    """Draws it as large as fits, in the middle of `box`; False if there is none of that name."""
    drawn = pictogram(name)
    if drawn is None:
        return False
    x, y, width, height = box
    side = min(width, height)
    left, bottom, scale = x + (width - side) / 2, y + (height - side) / 2, side / PICTOGRAM_SIZE
    placing = f"{scale:.5f} 0 0 {scale:.5f} {number(left)} {number(bottom)} cm"
    brush.sheet.write(f"q {brush.fill(colour)} {placing}\n{drawn.pdf}\nf Q")
    return True


# -- the person --------------------------------------------------------------


def _photo(brush: Brush, photo: Photo) -> None:
    x, y, width, height = brush.box(photo.box)
    outline = ornament.rounded(x, y, width, height, photo.round * MM)
    data = brush.facts.photo
    if data is None:
        brush.notes.append(("photo", "There is no photo"))
        brush.sheet.write(f"{brush.fill(_EMPTY)} {outline} f\nq {outline} W n")
        figure = (x - width * 0.3, y - height * 0.24, width * 1.6, width * 1.6)
        _draw_pictogram(brush, "account", figure, colour=_FIGURE)
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
        brush.notes.append(("country", f"there is no flag for “{brush.facts.country}”"))
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
        raise Blocked("qr", str(error)) from error
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


# -- zones -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Plates:
    """A grid of zone plates, in the unit of the box that it was made for."""

    height: float
    width: float
    gap: float
    columns: int
    rows: int


def _grid(count: int, box: tuple[float, float], *, most: float, ratio: float) -> _Plates:
    """The grid with the largest plates, or nearly so in fewer rows.

    `box` is width and height, `ratio` a plate's width by its height.
    """

    def plates(rows: int) -> _Plates:
        columns = math.ceil(count / rows)
        by_width = box[0] / (columns * ratio + (columns - 1) * 0.26)
        by_height = box[1] / (rows + (rows - 1) * 0.22)
        height = min(most, by_width, by_height)
        return _Plates(height, height * ratio, height * 0.26, columns, math.ceil(count / columns))

    grids = [plates(rows) for rows in range(1, count + 1)]
    largest = max(grid.height for grid in grids)
    return next(grid for grid in grids if grid.height >= 0.9 * largest)


def _zones(brush: Brush, zones: Zones) -> None:
    shown = brush.facts.zones
    if not shown:
        return
    x, y, width, height = brush.box(zones.box)
    most = zones.height * MM
    grid = _grid(len(shown), (width, height), most=most, ratio=_ORNATE_PLATE)
    ornate = grid.height >= _LEAST_ORNATE_MM * MM
    if not ornate:
        grid = _grid(len(shown), (width, height), most=most, ratio=_PLAIN_PLATE)
    line = grid.height * 1.22
    top = y + (height + line * grid.rows - grid.height * 0.22) / 2
    for place, zone in enumerate(shown):
        row, column = divmod(place, grid.columns)
        left = x + column * (grid.width + grid.gap)
        plate = (left, top - row * line - grid.height, grid.width, grid.height)
        _plate(brush, zones, zone, box=plate, ornate=ornate)


def _plate(
    brush: Brush,
    zones: Zones,
    zone: Zone,
    *,
    box: tuple[float, float, float, float],
    ornate: bool,
) -> None:
    x, y, width, height = box
    brush.sheet.write(f"{brush.fill(zones.plate)} {ornament.rounded(*box, height * 0.17)} f")
    room = (x + height * 0.12, y, width - height * 0.24, height)
    if ornate:
        figure = (x + height * 0.15, y + height * 0.14, height * 0.72, height * 0.72)
        if _draw_pictogram(brush, zone.pictogram, figure, colour=zones.ink):
            room = (x + height * 0.96, y, height * 0.6, height)
        else:
            brush.notes.append(("zones", f"there is no pictogram “{zone.pictogram}”"))
    left, bottom, across, up = room
    inner = (left, bottom + up * 0.22, across, up * 0.56)
    letters = zone_letters(zone, brush.book, box=inner[2:])
    brush.painter.draw(letters, *inner, align="centre", colour=brush.colour(zones.ink))


def zone_letters(zone: Zone, book: FontBook, *, box: tuple[float, float]) -> Fitted:
    """A zone's letters as large as fits; Blocked if no font has one of them."""
    found = fit(
        zone.letter,
        book=book,
        box=box,
        max_size=100,
        weight="bold",
        language="en",
        tight=True,
    )
    if found.missing:
        raise Blocked("zones", f"no font has {', '.join(map(character, found.missing))}")
    return found


def _row(
    kind: type[E], draw: Callable[[Brush, E], None]
) -> tuple[type[Element], Callable[[Brush, Element], None]]:
    return kind, cast("Callable[[Brush, Element], None]", draw)


DRAW: dict[type[Element], Callable[[Brush, Element], None]] = dict(
    (
        _row(Rect, _rect),
        _row(Stripes, _stripes),
        _row(Guilloche, _guilloche),
        _row(Emblem, _emblem),
        _row(PictogramMark, _pictogram),
        _row(Text, _text),
        _row(Photo, _photo),
        _row(FlagMark, _flag),
        _row(Zones, _zones),
        _row(Qr, _qr),
    )
)
"""Every element of `layout.ELEMENTS` and how it is drawn."""
