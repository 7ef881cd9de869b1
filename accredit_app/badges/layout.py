"""What a badge is made of: boxes, colours and elements, as plain values.

They say where and what, never how: `elements.py` draws them, `template.py` reads them from TOML.
"""

import string
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar

from accredit_app.badges.stocks import Slot, Stock


class CategoryInk(Enum):
    """A colour that the badge's category decides."""

    BAND = "category.band"
    TEXT = "category.text"


RGB = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""

Colour = RGB | CategoryInk


def rgb(colour: str) -> RGB:
    """#RRGGBB as three numbers from 0 to 1."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return (red / 255, green / 255, blue / 255)


@dataclass(frozen=True, slots=True)
class Box:
    """Millimetres from the card's upper left corner."""

    x: float
    y: float
    width: float
    height: float


def contains(outer: Box, inner: Box) -> bool:
    """Whether all of `inner` is in `outer`, but for a hundredth of a millimetre."""
    slack = 0.01
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def overlaps(one: Box | Slot, other: Box | Slot) -> bool:
    """Whether the two have more in common than an edge."""
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing on a side; drawn if the `when` field has a text and the `unless` field has none,
    and if the badge is of one of `categories`, by their codes, or none is named."""

    inside: ClassVar[bool] = False  # must stand within the card's safe area

    box: Box
    when: str = ""
    unless: str = ""
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect(Element):
    fill: Colour
    round: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stripes(Element):
    """Slanting stripes, as on barriers."""

    colour: Colour
    width: float = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern(Element):
    """A texture by which a category is known without colour: of its own, or the one named."""

    colour: Colour
    figure: str = "category"
    width: float = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Guilloche(Element):
    """Fine interlaced lines: "waves" over the box, or a "rosette" in its middle."""

    colour: Colour
    figure: str
    width: float = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Emblem(Element):
    inside: ClassVar[bool] = True

    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Image(Element):
    """One of the template's own pictures, whole and in its middle; `content` is its file."""

    inside: ClassVar[bool] = True

    picture: str
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictogramMark(Element):
    name: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Element):
    """A field, or a text that names fields in braces. Sizes in points."""

    inside: ClassVar[bool] = True

    colour: Colour
    max: float
    min: float = 6
    field: str = ""
    text: str = ""
    weight: str = "medium"
    align: str = "left"
    valign: str = "middle"
    lines: int = 1
    upper: bool = False
    tight: bool = False
    prefer: float = 0.82

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it names."""
        if self.field:
            return (self.field,)
        return tuple(name for _, name, _, _ in string.Formatter().parse(self.text) if name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Element):
    inside: ClassVar[bool] = True

    round: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagMark(Element):
    inside: ClassVar[bool] = True

    round: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones(Element):
    """A plate a zone, with pictogram and letter; `height` of a plate at most."""

    inside: ClassVar[bool] = True

    plate: Colour
    ink: Colour
    height: float = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend(Element):
    """A line a zone: plate and name in the holder's language.

    `show` is "own" for the zones that the holder may enter, "all" for the event's, the others in
    `faint`. Plates are `height` high at most; sizes in points.
    """

    inside: ClassVar[bool] = True

    plate: Colour
    ink: Colour
    colour: Colour
    faint: Colour
    max: float
    min: float = 5
    height: float = 6
    columns: int = 1
    show: str = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Element):
    """The meetings that the holder may go to, by day: times, title, letter of the zone.

    `show` is "all", or "own" for those that name the holder's category, where there are any.
    """

    inside: ClassVar[bool] = True

    colour: Colour
    accent: Colour
    faint: Colour
    max: float
    min: float = 5
    columns: int = 1
    show: str = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Qr(Element):
    """A white plate; code and quiet zone fit in it in whole dots of a printer of `dpi`."""

    dpi: int = 300
    round: float = 0


ELEMENTS: dict[str, type[Element]] = {
    "rect": Rect,
    "stripes": Stripes,
    "pattern": Pattern,
    "guilloche": Guilloche,
    "emblem": Emblem,
    "image": Image,
    "pictogram": PictogramMark,
    "text": Text,
    "photo": Photo,
    "flag": FlagMark,
    "zones": Zones,
    "legend": Legend,
    "programme": Programme,
    "qr": Qr,
}


@dataclass(frozen=True, slots=True)
class Template:
    """A badge's two sides, each drawn in order; `back` is empty for a badge printed on one side."""

    name: str
    stock: Stock
    front: tuple[Element, ...]
    back: tuple[Element, ...] = ()

    @property
    def sides(self) -> tuple[tuple[Element, ...], ...]:
        return (self.front, self.back) if self.back else (self.front,)
