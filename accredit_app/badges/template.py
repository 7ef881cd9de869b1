"""Badge templates: TOML files read into plain values, checked before anything is drawn.

A template names fields, colours and boxes, and nothing else: no expressions, no paths, no fonts,
so that one from a stranger is safe to load. A wrong one is refused with the line to look at.
"""

import functools
import json
import math
import string
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from accredit_app.badges import qr
from accredit_app.badges.brush import INKS
from accredit_app.badges.faults import Finder, sentence
from accredit_app.badges.fields import FIELDS
from accredit_app.badges.layout import (
    ELEMENTS,
    Box,
    CategoryInk,
    Colour,
    Element,
    Legend,
    PictogramMark,
    Programme,
    Qr,
    Template,
    Text,
    contains,
    overlaps,
    rgb,
)
from accredit_app.badges.pictograms import pictograms
from accredit_app.badges.pictures import decoded, read_picture
from accredit_app.badges.stocks import STOCKS, Slot, Stock
from accredit_app.config import resource
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, joined, say

CODE_WIDTH_MM = 25.0
"""The least width of a QR's code as printed, its quiet zone not counted."""

CONDITIONS = frozenset({*FIELDS, "photo"})
"""What `when` and `unless` may ask for: a field that is not empty, or the photo."""

_WHITE = "#FFFFFF"

TEMPLATES = (
    "delegate-a6",
    "press-a6",
    "card-cr80",
    "card-cr80-wide",
    "label-4x3in",
    "day-pass-a7",
)
"""The templates that are shipped."""


@functools.lru_cache(32)
def load_template(name_or_path: str | Path) -> Template:
    """A shipped template by its name, or one from a file.

    Raises InvalidInput if there is none of that name, or it cannot be used; the text says where.
    """
    if isinstance(name_or_path, str) and name_or_path in TEMPLATES:
        path = resource("templates", f"{name_or_path}.toml")
    else:
        path = Path(name_or_path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        known = ", ".join(TEMPLATES)
        raise InvalidInput(
            "There is no such badge template",
            say(
                "“{name}” cannot be read as a template. Shipped with Accredit: {known}.",
                name=name_or_path,
                known=known,
            ),
        ) from error
    return parse_template(text, source=path.name)


def shipped_text(name: str) -> str:
    """The TOML of one of `TEMPLATES`."""
    return resource("templates", f"{name}.toml").read_text(encoding="utf-8")


def parse_template(text: str, *, source: str = "template") -> Template:
    """A template from TOML text; InvalidInput names the line, the element and the key."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(source, [say("It is not valid TOML: {reason}.", reason=error)]) from error
    finder = Finder(text)
    faults = [sentence(error, finder) for error in _schema_errors(data)]
    if faults:
        raise _refused(source, faults)
    return _Reader(data, finder, source).template()


def _refused(source: str, faults: Sequence[Phrase]) -> InvalidInput:
    shown = faults[:5]
    rest = len(faults) - len(shown)
    if rest:
        shown = [*shown, say("… and {count} more.", count=rest)]
    return InvalidInput(
        say("The badge template {name} cannot be used", name=source), joined("\n", shown)
    )


def _schema_errors(data: object) -> list[ValidationError]:
    errors = list(_validator().iter_errors(data))
    return sorted(errors, key=lambda error: [str(step).zfill(4) for step in error.absolute_path])


@functools.cache
def _validator() -> Draft202012Validator:
    schema = resource("templates", "template.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(schema))


class _Reader:
    """Turns data that fits the schema into values, and checks what a schema cannot."""

    def __init__(self, data: Mapping[str, Any], finder: Finder, source: str) -> None:
        self.data = data
        self.finder = finder
        self.source = source
        self.faults: list[Phrase] = []
        self.palette: dict[str, str] = {"white": _WHITE, **data.get("palette", {})}

    def template(self) -> Template:
        self.stock = self._stock()
        self.pictures = dict(self._pictures())
        sides = {side: tuple(self._side(side)) for side in ("front", "back")}
        if self.faults:
            raise _refused(self.source, self.faults)
        return Template(name=self.data["name"], stock=self.stock, **sides)

    def _stock(self) -> Stock:
        """The card: one of the table, or one of the template's own."""
        given = self.data["stock"]
        if isinstance(given, str):
            if given in STOCKS:
                return STOCKS[given]
            self._fault(["stock"], say("there is no stock “{name}”", name=given), STOCKS)
            raise _refused(self.source, self.faults)
        slot = Slot(*map(float, given["slot"])) if "slot" in given else None
        stock = Stock(
            float(given["width"]),
            float(given["height"]),
            bleed=float(given.get("bleed", 0)),
            safe=float(given.get("safe", 3)),
            slot=slot,
        )
        if 2 * stock.safe >= min(stock.width, stock.height):
            self._fault(["stock", "safe"], say("nothing of the card is left within it"))
        card = Box(0, 0, stock.width, stock.height)
        if slot and not contains(card, Box(slot.x, slot.y, slot.width, slot.height)):
            self._fault(["stock", "slot"], say("it is not on the card"))
        return stock

    def _pictures(self) -> Iterator[tuple[str, bytes]]:
        for name, text in self.data.get("pictures", {}).items():
            try:
                data = decoded(text)
                read_picture(data)
            except ValueError as error:
                problem = say("this picture cannot be used: {reason}", reason=error)
                self._fault(["pictures", name], problem)
            else:
                yield name, data

    def _fault(
        self,
        path: Sequence[str | int],
        what: Phrase,
        known: Sequence[str] | Mapping[str, object] = (),
    ) -> None:
        place = self.finder.where(path)
        if known:
            names = ", ".join(sorted(known))
            what = say("{problem}; known are {known}", problem=what, known=names)
        self.faults.append(say("{place}: {problem}.", place=place, problem=what))

    def _side(self, side: str) -> Iterator[Element]:
        for number, given in enumerate(self.data.get(side, ())):
            path = (side, number)
            values = {key: value for key, value in given.items() if key not in ("type", "box")}
            for key in INKS:
                if key in values:
                    values[key] = self._colour((*path, key), values[key])
            if "categories" in values:
                values["categories"] = tuple(values["categories"])
            if given["type"] == "image":
                values["content"] = self.pictures.get(values["picture"], b"")
            element = ELEMENTS[given["type"]](box=Box(*map(float, given["box"])), **values)
            self._check(path, element)
            yield element

    def _colour(self, path: Sequence[str | int], name: str) -> Colour:
        if name.startswith("category."):
            return CategoryInk(name)
        value = self.palette.get(name, name)
        if not value.startswith("#"):
            self._fault(path, say("there is no colour “{name}”", name=name), self.palette)
            value = _WHITE
        return rgb(value)

    def _check(self, path: tuple[str, int], element: Element) -> None:
        for key in ("when", "unless"):
            name = getattr(element, key)
            if name and name not in CONDITIONS:
                self._fault(
                    (*path, key), say("there is no field “{field}”", field=name), sorted(CONDITIONS)
                )
        if isinstance(element, Text):
            self._check_text(path, element)
        if isinstance(element, (Legend, Programme)) and element.min > element.max:
            self._fault((*path, "min"), say("the least size is above the greatest"))
        if isinstance(element, PictogramMark) and element.name not in pictograms():
            what = say("there is no pictogram “{name}”", name=element.name)
            self._fault((*path, "name"), what)
        self._check_place(path, element)

    def _check_text(self, path: tuple[str, int], text: Text) -> None:
        key = (*path, "field" if text.field else "text")
        try:
            parts = list(string.Formatter().parse(text.text))
        except ValueError as error:
            self._fault(key, say("its braces do not match ({reason})", reason=error))
            return
        if any(name == "" or form or conversion for _, name, form, conversion in parts):
            self._fault(key, say("only plain names of fields may stand in braces"))
        for name in text.fields:
            if name not in FIELDS:
                self._fault(key, say("there is no field “{field}”", field=name), FIELDS)
        if text.min > text.max:
            self._fault((*path, "min"), say("the least size is above the greatest"))

    def _check_place(self, path: tuple[str, int], element: Element) -> None:
        box, stock, key = element.box, self.stock, (*path, "box")
        margin = stock.safe if element.inside else -stock.bleed
        room = Box(margin, margin, stock.width - 2 * margin, stock.height - 2 * margin)
        if isinstance(element, Qr):
            self._check_code(path, element)
        elif not contains(room, box):
            safe, bleed = (
                say("it reaches out of the card's safe area"),
                say("it reaches out of the card's bleed"),
            )
            self._fault(key, safe if element.inside else bleed)
        slot = stock.slot_on(str(path[0]))
        if element.inside and slot and overlaps(box, slot):
            self._fault(key, say("it lies under the slot for the lanyard"))

    def _check_code(self, path: tuple[str, int], code: Qr) -> None:
        side = min(code.box.width, code.box.height)
        width = qr.code_width_mm(side, code.dpi)
        if width < CODE_WIDTH_MM:
            self._fault(
                (*path, "box"),
                say(
                    "the QR's code would be {width} mm wide at {dpi} dpi, and {least} mm is the "
                    "least; the box must be larger",
                    width=f"{width:.1f}",
                    dpi=code.dpi,
                    least=f"{CODE_WIDTH_MM:g}",
                ),
            )
        spare = (side - width * (1 + 2 * qr.QUIET / qr.SIDE)) / 2 - 25.4 / code.dpi / 2
        if code.round * (1 - math.sqrt(0.5)) > max(spare, 0):
            self._fault((*path, "round"), say("the plate's corners would cut the QR's quiet zone"))
        trim = Box(0, 0, self.stock.width, self.stock.height)
        if not contains(trim, code.box):
            self._fault((*path, "box"), say("the QR reaches out of the card"))
