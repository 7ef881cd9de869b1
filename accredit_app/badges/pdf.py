"""Badges as PDF: from facts and a template to pages, the same bytes for the same facts.

A badge that would say anything other than what was entered is not drawn: a character that no font
has, a QR that cannot be made, a photo that cannot be printed stop the whole file, which then stays
empty. What is only unfortunate (a very small text, no photo) is printed and reported.
"""

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import BinaryIO

from accredit_app.badges import qr
from accredit_app.badges.elements import DRAW, Blocked, Brush, fitted, scope, wanted, zone_letters
from accredit_app.badges.fields import BadgeFacts, Scope
from accredit_app.badges.layout import RGB, Element, Photo, Qr, Template, Text, Zones, rgb
from accredit_app.badges.sheet import MM, Sheet, jpeg_size
from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.badges import serial_text
from accredit_app.errors import InvalidInput

LEAST_CONTRAST = 4.5
"""Between a category's band and its text (WCAG 2.2, 1.4.3)."""

_FIELD_LABELS = {
    "big_name": "family name",
    "given_line": "honorific and given name",
    "native_name": "name in native script",
    "role": "function and organisation",
    "qr": "QR code",
}


@dataclass(frozen=True, slots=True)
class BadgeWarning:
    """Something about a printed badge that a person should look at."""

    serial: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was written: `pages` counts both sides of a card."""

    pages: int
    warnings: tuple[BadgeWarning, ...]


TemplateOf = Callable[[BadgeFacts], Template]


def render(
    facts: Iterable[BadgeFacts],
    *,
    template: Template | TemplateOf,
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    fonts: FontBook | None = None,
    bleed: bool = False,
) -> RenderReport:
    """Writes one page a side and badge, in the order given; `facts` may be a generator.

    `template` is one for all, or gives each badge its own; all must be for one size of card. Pages
    have the card's trimmed size; with `bleed` they also carry the bleed, beyond trim and crop box.
    `progress` is told the number of badges drawn. Raises InvalidInput, with nothing written, for
    the first badge that may not be printed; the text names person, field and character.
    """
    book = fonts or FontBook.load()
    tray: _Tray | None = None
    warnings: list[BadgeWarning] = []
    count = pages = 0
    for count, badge in enumerate(facts, 1):
        its_own = template if isinstance(template, Template) else template(badge)
        tray = tray or _Tray(its_own, out, book, bleed=bleed)
        try:
            warnings += tray.press(its_own).print(badge)
        except Blocked as blocked:
            raise _refusal(badge, blocked) from blocked
        pages += len(its_own.sides)
        if progress:
            progress(count)
    if tray is None:
        raise InvalidInput("There is no badge to print", "The list of badges is empty.")
    tray.sheet.save()
    return RenderReport(pages=pages, warnings=tuple(warnings))


def render_one(facts: BadgeFacts, *, template: Template, fonts: FontBook | None = None) -> bytes:
    """The PDF of one badge; InvalidInput as for `render`."""
    out = io.BytesIO()
    render([facts], template=template, out=out, fonts=fonts)
    return out.getvalue()


def problems(
    facts: BadgeFacts, *, template: Template, fonts: FontBook | None = None
) -> tuple[str, ...]:
    """Everything that stands against printing this badge, a sentence each; empty if none."""
    book = fonts or FontBook.load()
    found = []
    for element in (element for side in template.sides for element in side):
        if wanted(element, facts):
            try:
                _try(element, facts, book)
            except Blocked as blocked:
                found.append(_sentence(blocked))
            except InvalidInput as error:
                found.append(f"{error.title}. {error.text}")
    return tuple(dict.fromkeys(found))


def _try(element: Element, facts: BadgeFacts, book: FontBook) -> None:
    """Whatever of an element's drawing can fail, without drawing it."""
    if isinstance(element, Text):
        fitted(element, facts, book)
    elif isinstance(element, Zones):
        for zone in facts.zones:
            zone_letters(zone, book, box=(MM, MM))
    elif isinstance(element, Photo) and facts.photo is not None:
        jpeg_size(facts.photo)
    elif isinstance(element, Qr):
        try:
            qr.matrix(facts.digits)
        except ValueError as error:
            raise Blocked("qr", str(error)) from error


class _Tray:
    """One sheet of one card size, and a press for each template that prints on it."""

    def __init__(self, first: Template, out: BinaryIO, book: FontBook, *, bleed: bool) -> None:
        stock = first.stock
        self._stock, self._book = stock, book
        margin = stock.bleed * MM if bleed else 0
        self.sheet = Sheet(
            out, width=stock.width * MM, height=stock.height * MM, bleed=margin, title=first.name
        )
        self._painter = TextPainter(self.sheet, book)
        self._presses: dict[int, tuple[Template, _Press]] = {}

    def press(self, template: Template) -> "_Press":
        held = self._presses.get(id(template))
        if held is None:
            size = (template.stock.width, template.stock.height, template.stock.bleed)
            if size != (self._stock.width, self._stock.height, self._stock.bleed):
                raise InvalidInput(
                    "These badges are for cards of different sizes",
                    "Nothing was written. Print the badges of each size on their own.",
                )
            number = len(self._presses) + 1
            press = _Press(template, self.sheet, self._book, self._painter, number)
            held = self._presses[id(template)] = (template, press)
        return held[1]


class _Press:
    """Draws badge after badge on one sheet; parts that badges share are drawn once."""

    def __init__(
        self, template: Template, sheet: Sheet, book: FontBook, painter: TextPainter, number: int
    ) -> None:
        self.sheet = sheet
        self.book = book
        self.painter = painter
        self.number = number
        self.sides = [
            [(part, tuple(elements)) for part, elements in groupby(side, key=scope)]
            for side in template.sides
        ]
        self.names: dict[tuple[object, ...], str] = {}
        self.shared_notes: dict[str, list[tuple[str, str]]] = {}

    def print(self, facts: BadgeFacts) -> Iterator[BadgeWarning]:
        brush = Brush(self.sheet, self.painter, self.book, facts)
        for number, side in enumerate(self.sides):
            for place, (part, elements) in enumerate(side):
                if part is Scope.PERSON:
                    _draw(brush, elements)
                else:
                    self._stamp(brush, part, elements, place=(number, place))
            self.sheet.end_page()
        notes = [*brush.notes, *_contrast_note(facts)]
        return (BadgeWarning(facts.serial, field, text) for field, text in notes)

    def _stamp(
        self, brush: Brush, part: Scope, elements: tuple[Element, ...], *, place: tuple[int, int]
    ) -> None:
        facts = brush.facts
        key: tuple[object, ...] = (place, facts.event)
        if part is Scope.CATEGORY:
            key = (*key, facts.category, facts.zones)
        name = self.names.setdefault(key, f"part-{self.number}-{len(self.names) + 1}")
        shared = Brush(self.sheet, self.painter, self.book, facts)
        self.sheet.stamp(name, lambda: _draw(shared, elements))
        brush.notes += self.shared_notes.setdefault(name, shared.notes)


def _draw(brush: Brush, elements: Iterable[Element]) -> None:
    for element in elements:
        if wanted(element, brush.facts):
            DRAW[type(element)](brush, element)


def _contrast_note(facts: BadgeFacts) -> Iterator[tuple[str, str]]:
    ratio = contrast(rgb(facts.category.band), rgb(facts.category.text))
    if ratio < LEAST_CONTRAST:
        yield (
            "category",
            f"text on the band of “{facts.category.label}” has a contrast of {ratio:.1f} only",
        )


def contrast(one: RGB, other: RGB) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: RGB) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _sentence(blocked: Blocked) -> str:
    label = _FIELD_LABELS.get(blocked.field, blocked.field.replace("_", " "))
    return f"{label[0].upper()}{label[1:]}: {blocked.text}."


def _refusal(facts: BadgeFacts, blocked: Blocked) -> InvalidInput:
    name = facts.person.full_name or serial_text(facts.serial)
    return InvalidInput(
        f"The badge of {name} cannot be printed",
        f"{_sentence(blocked)} Nothing was printed and nothing is lost. "
        "Correct the entry, or add a font that has the character, and print again.",
    )
