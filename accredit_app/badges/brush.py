"""What every element is drawn with: the sheet, the facts, the colours, and text set in its box.

It refuses, by `Blocked`, whatever would print something other than what was entered.
"""

import unicodedata
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import cast

from accredit_app.badges.fields import FIELDS, BadgeFacts, Scope, capitals, holder_language
from accredit_app.badges.layout import (
    RGB,
    Box,
    CategoryInk,
    Colour,
    Element,
    FlagMark,
    Image,
    Legend,
    Pattern,
    Photo,
    Programme,
    Qr,
    Text,
    Zones,
    rgb,
)
from accredit_app.badges.pictograms import SIZE as PICTOGRAM_SIZE
from accredit_app.badges.pictograms import pictogram
from accredit_app.badges.sheet import MM, Sheet, number
from accredit_app.badges.text.embed import Align, TextPainter, VAlign
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import FontBook, Weight
from accredit_app.domain.languages import right_to_left
from accredit_app.phrases import Phrase, say

INKS = ("fill", "colour", "plate", "ink", "faint", "accent")
"""The keys of elements that name a colour."""

Area = tuple[float, float, float, float]
"""x and y of the lower left corner, width, height, in points."""


class Blocked(Exception):  # noqa: N818 - it is an answer: this badge may not be printed
    """What stands against printing: the field's name and a sentence about it."""

    def __init__(self, field_name: str, text: Phrase) -> None:
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
    notes: list[tuple[str, Phrase]] = field(default_factory=list)

    def box(self, box: Box) -> Area:
        """Points from the lower left corner."""
        bottom = self.sheet.height - (box.y + box.height) * MM
        return box.x * MM, bottom, box.width * MM, box.height * MM

    def colour(self, colour: Colour) -> RGB:
        return ink(colour, self.facts)

    def fill(self, colour: Colour) -> str:
        return " ".join(map(number, self.colour(colour))) + " rg"

    def stroke(self, colour: Colour) -> str:
        return " ".join(map(number, self.colour(colour))) + " RG"

    def pictogram(self, name: str, area: Area, *, colour: Colour) -> bool:
        """Draws it as large as fits, in the middle of `area`; False if there is none of it."""
        drawn = pictogram(name)
        if drawn is None:
            return False
        x, y, width, height = area
        side = min(width, height)
        left, bottom, scale = x + (width - side) / 2, y + (height - side) / 2, side / PICTOGRAM_SIZE
        placing = f"{scale:.5f} 0 0 {scale:.5f} {number(left)} {number(bottom)} cm"
        self.sheet.write(f"q {self.fill(colour)} {placing}\n{drawn.pdf}\nf Q")
        return True


def ink(colour: Colour, facts: BadgeFacts) -> RGB:
    """A colour on this badge."""
    if isinstance(colour, CategoryInk):
        category = facts.category
        return rgb(category.band if colour is CategoryInk.BAND else category.text)
    return colour


def wanted(element: Element, facts: BadgeFacts) -> bool:
    """Whether the element's conditions hold."""
    when, unless, only = element.when, element.unless, element.categories
    if only and facts.category.code not in only:
        return False
    return (not when or _holds(when, facts)) and not (unless and _holds(unless, facts))


def _holds(name: str, facts: BadgeFacts) -> bool:
    return facts.photo is not None if name == "photo" else bool(FIELDS[name].value(facts))


def scope(element: Element) -> Scope:
    """What the element's look depends on."""
    names = [name for name in (element.when, element.unless) if name]
    if isinstance(element, (Photo, FlagMark, Image, Qr)) or "photo" in names:
        return Scope.PERSON
    scopes = [FIELDS[name].scope for name in names]
    inks = [getattr(element, key, None) for key in INKS]
    of_category = isinstance(element, (Zones, Pattern)) or element.categories
    if of_category or any(isinstance(colour, CategoryInk) for colour in inks):
        scopes.append(Scope.CATEGORY)
    if isinstance(element, (Legend, Programme)):
        scopes.append(Scope.HOLDER)
    if isinstance(element, Text):
        scopes += [Scope.HOLDER] if element.align == "reader" else []
        scopes += [FIELDS[name].scope for name in element.fields]
    return max(scopes, default=Scope.EVENT)


def shared_key(part: Scope, facts: BadgeFacts) -> tuple[Hashable, ...]:
    """What two badges must have in common to share what is drawn in a part of that scope."""
    key: tuple[Hashable, ...] = (facts.event,)
    if part >= Scope.CATEGORY:
        key = (*key, facts.category, facts.zones)
    if part is Scope.HOLDER:
        key = (*key, facts.all_zones, facts.programme, holder_language(facts))
    return key


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
    return complete(found, label(text))


def named(facts: BadgeFacts) -> None:
    """Blocked if the badge is nobody's: without a name it would be good for whoever finds it."""
    if not facts.person.full_name.strip():
        raise Blocked("name", say("there is none"))


def label(text: Text) -> str:
    """What a text is called where something is said about it."""
    return text.fields[0] if text.fields else "text"


def complete(found: Fitted, name: str) -> Fitted:
    """The same; Blocked, under the field's name, if no font has one of its characters."""
    if found.missing:
        characters = ", ".join(map(character, found.missing))
        raise Blocked(name, say("no font has {characters}", characters=characters))
    return found


def character(cluster: str) -> str:
    """A character as it is named to a person: the sign, its code, its name."""
    parts = [f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in cluster]
    return f"“{cluster}” ({', '.join(parts)})"


def too_small(size: float, least: float) -> Phrase:
    """What is noted of a text set below its least size; both in points."""
    return say(
        "set in {size} pt, below the least of {least} pt", size=f"{size:.1f}", least=f"{least:g}"
    )


def draw_text(brush: Brush, text: Text) -> None:
    """The element's text in its box; a size below its least is noted."""
    found = fitted(text, brush.facts, brush.book)
    if found is None:
        return
    if found.below_minimum:
        brush.notes.append((label(text), too_small(found.size, text.min)))
    align = cast("Align", text.align)
    if text.align == "reader":
        align = "right" if right_to_left(holder_language(brush.facts)) else "left"
    valign = cast("VAlign", text.valign)
    colour = brush.colour(text.colour)
    brush.painter.draw(found, *brush.box(text.box), align=align, valign=valign, colour=colour)
