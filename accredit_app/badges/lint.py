"""What is unwise in a template that can be used: looked for without drawing it.

The reader of templates (`template.py`) refuses what cannot be printed at all: places off the card
or under its slot, a QR too small. Here it is contrast, sizes, texts upon each other, and what a
badge should say and does not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from accredit_app.badges.brush import label
from accredit_app.badges.layout import (
    RGB,
    Box,
    CategoryInk,
    Colour,
    Element,
    Emblem,
    FlagMark,
    Image,
    Legend,
    Pattern,
    Photo,
    PictogramMark,
    Programme,
    Qr,
    Rect,
    Stripes,
    Template,
    Text,
    Zones,
    rgb,
)
from accredit_app.badges.press import LEAST_CONTRAST, contrast
from accredit_app.domain.event import Category
from accredit_app.phrases import Phrase, say

LEAST_SIZE = 3.5
"""Points: nothing smaller can be read, even where it was printed well."""

LEAST_NAME = 7.0
"""Points, for the name that a badge is for."""

_TOUCH = 0.5  # mm that boxes may share: their texts never fill them to the edge
_NAMES = frozenset({"big_name", "family_name", "given_name"})
_CONTENT = (
    Text, Photo, FlagMark, Qr, Zones, Legend, Programme, Emblem, Image, PictogramMark,
)  # fmt: skip
_WHITE: RGB = (1, 1, 1)


class Severity(Enum):
    """Whether a template with it should be used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at. `side` is "front", "back" or ""; `number` counts elements from 0."""

    severity: Severity
    text: Phrase
    side: str = ""
    number: int | None = None

    @property
    def place(self) -> Phrase:
        """As "front element 3"; "" for the whole template."""
        if self.number is None:
            return say("")
        return say("{side} element {number}", side=self.side, number=self.number + 1)


def lint(template: Template, categories: Sequence[Category]) -> tuple[Finding, ...]:
    """All that is to be said of a template for an event's categories."""
    found = list(_missing(template))
    for side, elements in (("front", template.front), ("back", template.back)):
        found += _Side(side, elements, categories).findings()
    return tuple(found)


def _missing(template: Template) -> Iterator[Finding]:
    front = {name for e in template.front if isinstance(e, Text) for name in e.fields}
    both = {name for e in template.back if isinstance(e, Text) for name in e.fields} | front
    codes = [e for side in template.sides for e in side if isinstance(e, Qr)]
    if not front & _NAMES:
        yield Finding(Severity.ERROR, say("the front says no name"))
    if not codes:
        yield Finding(Severity.ERROR, say("there is no QR: no gate could check the badge"))
    if len(codes) > 1:
        yield Finding(Severity.ERROR, say("there are several QRs: a scanner needs one"))
    wanted = (
        ("native_name", say("names in native script never appear")),
        ("serial", say("the badge's number never appears")),
        ("category", say("the category's name never appears")),
        ("letter", say("the category's letter never appears")),
    )
    for name, text in wanted:
        if name not in both:
            yield Finding(Severity.WARNING, text)
    if not both & {"validity", "own_validity", "pass_days"}:
        yield Finding(Severity.WARNING, say("the days of validity never appear"))
    if not any(isinstance(e, (Zones, Legend)) for side in template.sides for e in side):
        yield Finding(Severity.WARNING, say("the holder's zones never appear"))
    if template.back and "emergency_number" not in both:
        yield Finding(Severity.WARNING, say("the emergency number never appears"))


class _Side:
    def __init__(
        self, side: str, elements: Sequence[Element], categories: Sequence[Category]
    ) -> None:
        self.side = side
        self.elements = elements
        self.categories = categories

    def findings(self) -> Iterator[Finding]:
        for number, element in enumerate(self.elements):
            yield from self._sizes(number, element)
            yield from self._contrast(number, element)
            yield from self._overlaps(number, element)
            if isinstance(element, Image) and not element.content:
                text = say("there is no picture “{name}”", name=element.picture)
                yield self._finding(Severity.ERROR, text, number)

    def _finding(self, severity: Severity, text: Phrase, number: int) -> Finding:
        return Finding(severity, text, self.side, number)

    def _sizes(self, number: int, element: Element) -> Iterator[Finding]:
        if not isinstance(element, (Text, Legend, Programme)):
            return
        named = isinstance(element, Text) and not _NAMES.isdisjoint(element.fields)
        least = LEAST_NAME if named else LEAST_SIZE
        if element.min < least:
            text = say(
                "its least size, {size} pt, is under {least} pt", size=element.min, least=least
            )
            yield self._finding(Severity.WARNING, text, number)

    # -- contrast ------------------------------------------------------------

    def _contrast(self, number: int, element: Element) -> Iterator[Finding]:
        worst: dict[Phrase, tuple[float, str]] = {}
        for category in self.categories or (None,):
            if category and element.categories and category.code not in element.categories:
                continue
            for what, one, other in self._pairs(number, element, category):
                ratio = contrast(one, other)
                if ratio < LEAST_CONTRAST and ratio < worst.get(what, (22.0, ""))[0]:
                    worst[what] = (ratio, category.label if category else "")
        for what, (ratio, name) in worst.items():
            text = say(
                "{what} has a contrast of {ratio} only, and {least} is the least (category {name})",
                what=what,
                ratio=f"{ratio:.1f}",
                least=LEAST_CONTRAST,
                name=name,
            )
            yield self._finding(Severity.ERROR, text, number)
        if isinstance(element, (Text, Legend, Programme)) and self._on_texture(number, element):
            yield self._finding(Severity.ERROR, say("it stands on stripes or a pattern"), number)

    def _pairs(
        self, number: int, element: Element, category: Category | None
    ) -> Iterator[tuple[Phrase, RGB, RGB]]:
        """What must be told apart: a name for it, and the two colours."""

        def ink(colour: Colour) -> RGB:
            if not isinstance(colour, CategoryInk):
                return colour
            if category is None:
                return _WHITE if colour is CategoryInk.TEXT else (0, 0, 0)
            return rgb(category.band if colour is CategoryInk.BAND else category.text)

        ground = ink(self._ground(number, element, category))
        if isinstance(element, Text):
            yield say("the text"), ink(element.colour), ground
        elif isinstance(element, (Legend, Programme)):
            yield say("the text"), ink(element.colour), ground
            if isinstance(element, Programme):
                yield say("the day"), ink(element.accent), ground
                yield say("the letter of a zone"), ink(element.accent), ink(element.faint)
            elif element.show == "all":
                yield say("the name of a zone that is closed"), ink(element.faint), ground
        if isinstance(element, (Zones, Legend)):
            yield say("the letter of a zone"), ink(element.plate), ink(element.ink)

    def _ground(self, number: int, element: Element, category: Category | None) -> Colour:
        """The colour beneath an element: of the last surface under its middle, else paper."""
        box = element.box
        middle = Box(box.x + box.width / 2, box.y + box.height / 2, 0.01, 0.01)
        for below in reversed(self.elements[:number]):
            drawn = not below.categories or (category and category.code in below.categories)
            if isinstance(below, Rect) and drawn and _shared(below.box, middle, touch=0):
                return below.fill
        return _WHITE

    def _on_texture(self, number: int, element: Element) -> bool:
        for below in reversed(self.elements[:number]):
            if isinstance(below, (Stripes, Pattern)) and _shared(below.box, element.box):
                return True
            if isinstance(below, Rect) and _shared(below.box, element.box):
                return False
        return False

    # -- one upon another ----------------------------------------------------

    def _overlaps(self, number: int, element: Element) -> Iterator[Finding]:
        for other, above in enumerate(self.elements[number + 1 :], number + 1):
            if not _together(element, above) or not _shared(element.box, above.box):
                continue
            if isinstance(element, Qr):
                text = say("it lies on the QR")
                yield self._finding(Severity.ERROR, text, other)
            elif isinstance(element, _CONTENT) and isinstance(above, _CONTENT):
                text = say("it lies on {what}", what=_called(element))
                yield self._finding(Severity.WARNING, text, other)
            elif isinstance(element, _CONTENT) and isinstance(above, (Rect, Stripes, Pattern)):
                text = say("it covers {what}", what=_called(element))
                yield self._finding(Severity.ERROR, text, other)


def _called(element: Element) -> Phrase:
    if isinstance(element, Text):
        return say("the text “{name}”", name=label(element))
    names: dict[type[Element], Phrase] = {
        Photo: say("the photo"),
        FlagMark: say("the flag"),
        Qr: say("the QR"),
        Zones: say("the zones"),
        Legend: say("the legend"),
        Programme: say("the programme"),
        Emblem: say("the emblem"),
        Image: say("a picture"),
        PictogramMark: say("a pictogram"),
    }
    return names[type(element)]


def _together(one: Element, other: Element) -> bool:
    """Whether some badge has both."""
    if (one.when and one.when == other.unless) or (one.unless and one.unless == other.when):
        return False
    # A text that says nothing when its own field is empty stands with `unless` of that field.
    for text, beside in ((one, other), (other, one)):
        if isinstance(text, Text) and text.field and text.field == beside.unless:
            return False
    mine, theirs = set(one.categories), set(other.categories)
    return not mine or not theirs or bool(mine & theirs)


def _shared(one: Box, other: Box, *, touch: float = _TOUCH) -> bool:
    """Whether two boxes have more than an edge of `touch` in common."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    up = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > touch and up > touch
