"""Draws the sides of badges on one PDF; parts that badges share are drawn once.

A press knows one template. It draws a side wherever the sheet stands at that moment, on a page of
its own or in a cell of a larger one, and knows nothing of pages.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from accredit_app.badges.brush import named
from accredit_app.badges.elements import DRAW, Blocked, Brush, scope, shared_key, wanted
from accredit_app.badges.fields import BadgeFacts, Scope
from accredit_app.badges.layout import RGB, Element, Template, rgb
from accredit_app.badges.sheet import Sheet
from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.badges import serial_text
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

LEAST_CONTRAST = 4.5
"""Between a category's band and its text (WCAG 2.2, 1.4.3)."""

_LABELS: Mapping[str, Phrase] = {
    "name": say("Name"),
    "big_name": say("Family name"),
    "family_name": say("Family name"),
    "given_line": say("Honorific and given name"),
    "given_name": say("Given name"),
    "honorific": say("Honorific"),
    "native_name": say("Name in native script"),
    "function": say("Function"),
    "organisation": say("Organisation"),
    "role": say("Function and organisation"),
    "medium": say("Medium"),
    "category": say("Category"),
    "zones": say("Zones"),
    "photo": say("Photo"),
    "qr": say("QR code"),
}
"""Fields as they are named to a person; any other by the name that the template gives."""


@dataclass(frozen=True, slots=True)
class BadgeWarning:
    """Something about a printed badge that a person should look at."""

    serial: int
    field: str
    text: Phrase


class Presses:
    """A press for each template that prints on one sheet."""

    def __init__(self, sheet: Sheet, book: FontBook) -> None:
        self.sheet, self.book = sheet, book
        self.painter = TextPainter(sheet, book)
        self._presses: dict[int, _Press] = {}

    def draw(self, template: Template, side: int, facts: BadgeFacts) -> list[BadgeWarning]:
        """Draws side 0 or 1 of a badge; InvalidInput, naming the person, if it may not be."""
        press = self._presses.get(id(template))
        if press is None:
            press = self._presses[id(template)] = _Press(self, template, len(self._presses) + 1)
        try:
            named(facts)
            return press.draw(side, facts)
        except Blocked as blocked:
            raise _refusal(facts, blocked) from blocked


class _Press:
    def __init__(self, presses: Presses, template: Template, number: int) -> None:
        self._sheet, self._book, self._painter = presses.sheet, presses.book, presses.painter
        self._number = number
        self._template = template  # kept, so that no other can get its id
        self._sides = [
            [(part, tuple(elements)) for part, elements in groupby(side, key=scope)]
            for side in template.sides
        ]
        self._names: dict[tuple[object, ...], str] = {}
        self._shared_notes: dict[str, list[tuple[str, Phrase]]] = {}

    def draw(self, number: int, facts: BadgeFacts) -> list[BadgeWarning]:
        brush = Brush(self._sheet, self._painter, self._book, facts)
        for place, (part, elements) in enumerate(self._sides[number]):
            if part is Scope.PERSON:
                _draw(brush, elements)
            else:
                self._stamp(brush, part, elements, place=(number, place))
        notes = brush.notes if number else [*brush.notes, *_contrast_note(facts)]
        return [BadgeWarning(facts.serial, field, text) for field, text in notes]

    def _stamp(
        self, brush: Brush, part: Scope, elements: tuple[Element, ...], *, place: tuple[int, int]
    ) -> None:
        facts = brush.facts
        key = (place, *shared_key(part, facts))
        name = self._names.setdefault(key, f"part-{self._number}-{len(self._names) + 1}")
        shared = Brush(self._sheet, self._painter, self._book, facts)
        self._sheet.stamp(name, lambda: _draw(shared, elements))
        brush.notes += self._shared_notes.setdefault(name, shared.notes)


def _draw(brush: Brush, elements: Iterable[Element]) -> None:
    for element in elements:
        if wanted(element, brush.facts):
            DRAW[type(element)](brush, element)


def _contrast_note(facts: BadgeFacts) -> Iterator[tuple[str, Phrase]]:
    ratio = contrast(rgb(facts.category.band), rgb(facts.category.text))
    if ratio < LEAST_CONTRAST:
        yield (
            "category",
            say(
                "text on the band of “{category}” has a contrast of {ratio} only",
                category=facts.category.label,
                ratio=f"{ratio:.1f}",
            ),
        )


def contrast(one: RGB, other: RGB) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: RGB) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def sentence(blocked: Blocked) -> Phrase:
    """What stands against printing, as a sentence that begins with the field."""
    label = _LABELS.get(blocked.field, blocked.field.replace("_", " ").capitalize())
    return say("{field}: {problem}.", field=label, problem=blocked.text)


def _refusal(facts: BadgeFacts, blocked: Blocked) -> InvalidInput:
    name = facts.person.full_name or serial_text(facts.serial)
    title = say("The badge of {name} cannot be printed", name=name)
    reason = sentence(blocked)
    if blocked.field == "name":
        text = say("{reason} Nothing was printed. Enter it, and print again.", reason=reason)
        return InvalidInput(title, text)
    return InvalidInput(
        title,
        say(
            "{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font "
            "that has the character, and print again.",
            reason=reason,
        ),
    )
