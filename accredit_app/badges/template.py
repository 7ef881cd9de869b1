"""Badge templates: TOML files read into plain values, checked before anything is drawn.

A template names fields, colours and boxes, and nothing else: no expressions, no paths, no fonts,
so that one from a stranger is safe to load. A wrong one is refused with the line to look at.
"""

import difflib
import functools
import json
import math
import re
import string
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from accredit_app.badges import qr
from accredit_app.badges.fields import FIELDS
from accredit_app.badges.layout import (
    ELEMENTS,
    Box,
    CategoryInk,
    Colour,
    Element,
    PictogramMark,
    Qr,
    Template,
    Text,
    rgb,
)
from accredit_app.badges.pictograms import pictograms
from accredit_app.badges.stocks import STOCKS, Slot
from accredit_app.config import resource
from accredit_app.errors import InvalidInput

CODE_WIDTH_MM = 25.0
"""The least width of a QR's code as printed, its quiet zone not counted."""

CONDITIONS = frozenset({*FIELDS, "photo"})
"""What `when` and `unless` may ask for: a field that is not empty, or the photo."""

_WHITE = "#FFFFFF"

TEMPLATES = ("delegate-a6", "press-a6")
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
            f"“{name_or_path}” cannot be read as a template. Shipped with Accredit: {known}.",
        ) from error
    return parse_template(text, source=path.name)


def parse_template(text: str, *, source: str = "template") -> Template:
    """A template from TOML text; InvalidInput names the line, the element and the key."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(source, [f"It is not valid TOML: {error}."]) from error
    finder = _Finder(text)
    faults = [_sentence(error, finder) for error in _schema_errors(data)]
    if faults:
        raise _refused(source, faults)
    return _Reader(data, finder, source).template()


def _refused(source: str, faults: Sequence[str]) -> InvalidInput:
    shown = faults[:5]
    rest = len(faults) - len(shown)
    if rest:
        shown = [*shown, f"… and {rest} more."]
    return InvalidInput(f"The badge template {source} cannot be used", "\n".join(shown))


def _schema_errors(data: object) -> list[ValidationError]:
    errors = list(_validator().iter_errors(data))
    return sorted(errors, key=lambda error: [str(step).zfill(4) for step in error.absolute_path])


@functools.cache
def _validator() -> Draft202012Validator:
    schema = resource("templates", "template.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(schema))


def _sentence(error: ValidationError, finder: "_Finder") -> str:
    """One fault, in words for the person who wrote the template."""
    path = list(error.absolute_path)
    instance: Any = error.instance
    rule: Any = error.validator_value
    if error.validator == "additionalProperties":
        schema: Any = error.schema
        known = list(schema["properties"])
        unknown = next(key for key in instance if key not in known)
        near = difflib.get_close_matches(unknown, known, n=1)
        hint = f"did you mean “{near[0]}”?" if near else f"known are {', '.join(known)}."
        return f"{finder.where([*path, unknown])}: there is no key “{unknown}”; {hint}"
    if error.validator == "required":
        missing = next(key for key in rule if key not in instance)
        return f"{finder.where(path)}: “{missing}” is missing."
    if error.validator == "oneOf":
        return f"{finder.where(path)}: a text needs either “field” or “text”."
    return f"{finder.where(path)}: {error.message}."


class _Finder:
    """Finds the line on which a value of the parsed file stands."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()

    def where(self, path: Sequence[str | int]) -> str:
        """As "line 12, front element 3, key box", as exactly as can be told."""
        words = []
        line = self._line(path)
        if line:
            words.append(f"line {line}")
        if len(path) > 1 and isinstance(path[1], int):
            words.append(f"{path[0]} element {path[1] + 1}")
            words += [f"key “{step}”" for step in path[2:3]]
        elif path:
            words.append("key “" + ".".join(str(step) for step in path) + "”")
        return ", ".join(words) or "the file"

    def _line(self, path: Sequence[str | int]) -> int:
        if not path:
            return 0
        start, keys = 0, [step for step in path if isinstance(step, str)]
        if len(path) > 1 and isinstance(path[1], int):
            start = self._header(rf"\[\[\s*{path[0]}\s*\]\]", path[1])
            keys = keys[1:]
        elif len(keys) > 1:
            start = self._header(rf"\[\s*{re.escape(keys[0])}\s*\]", 0)
            keys = keys[1:]
        return (self._key(keys[0], start) if keys else 0) or start

    def _header(self, pattern: str, number: int) -> int:
        found = [n for n, line in enumerate(self.lines, 1) if re.match(rf"\s*{pattern}", line)]
        return found[number] if number < len(found) else 0

    def _key(self, key: str, start: int) -> int:
        for n, line in enumerate(self.lines[start:], start + 1):
            if re.match(r"\s*\[", line):
                break
            if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return n
        return 0


class _Reader:
    """Turns data that fits the schema into values, and checks what a schema cannot."""

    def __init__(self, data: Mapping[str, Any], finder: _Finder, source: str) -> None:
        self.data = data
        self.finder = finder
        self.source = source
        self.faults: list[str] = []
        self.palette: dict[str, str] = {"white": _WHITE, **data.get("palette", {})}

    def template(self) -> Template:
        stock = STOCKS.get(self.data["stock"])
        if stock is None:
            self._fault(["stock"], f"there is no stock “{self.data['stock']}”", STOCKS)
            raise _refused(self.source, self.faults)
        self.stock = stock
        sides = {side: tuple(self._side(side)) for side in ("front", "back")}
        if self.faults:
            raise _refused(self.source, self.faults)
        return Template(name=self.data["name"], stock=stock, **sides)

    def _fault(
        self, path: Sequence[str | int], what: str, known: Sequence[str] | Mapping[str, object] = ()
    ) -> None:
        hint = f"; known are {', '.join(sorted(known))}" if known else ""
        self.faults.append(f"{self.finder.where(path)}: {what}{hint}.")

    def _side(self, side: str) -> Iterator[Element]:
        for number, given in enumerate(self.data.get(side, ())):
            path = (side, number)
            values = {key: value for key, value in given.items() if key not in ("type", "box")}
            for key in ("fill", "colour", "plate", "ink"):
                if key in values:
                    values[key] = self._colour((*path, key), values[key])
            element = ELEMENTS[given["type"]](box=Box(*map(float, given["box"])), **values)
            self._check(path, element)
            yield element

    def _colour(self, path: Sequence[str | int], name: str) -> Colour:
        if name.startswith("category."):
            return CategoryInk(name)
        value = self.palette.get(name, name)
        if not value.startswith("#"):
            self._fault(path, f"there is no colour “{name}”", self.palette)
            value = _WHITE
        return rgb(value)

    def _check(self, path: tuple[str, int], element: Element) -> None:
        for key in ("when", "unless"):
            name = getattr(element, key)
            if name and name not in CONDITIONS:
                self._fault((*path, key), f"there is no field “{name}”", sorted(CONDITIONS))
        if isinstance(element, Text):
            self._check_text(path, element)
        if isinstance(element, PictogramMark) and element.name not in pictograms():
            self._fault((*path, "name"), f"there is no pictogram “{element.name}”")
        self._check_place(path, element)

    def _check_text(self, path: tuple[str, int], text: Text) -> None:
        key = (*path, "field" if text.field else "text")
        try:
            parts = list(string.Formatter().parse(text.text))
        except ValueError as error:
            self._fault(key, f"its braces do not match ({error})")
            return
        if any(name == "" or form or conversion for _, name, form, conversion in parts):
            self._fault(key, "only plain {field} names may stand in braces")
        for name in text.fields:
            if name not in FIELDS:
                self._fault(key, f"there is no field “{name}”", FIELDS)
        if text.min > text.max:
            self._fault((*path, "min"), "the least size is above the greatest")

    def _check_place(self, path: tuple[str, int], element: Element) -> None:
        box, stock, key = element.box, self.stock, (*path, "box")
        margin = stock.safe if element.inside else -stock.bleed
        room = Box(margin, margin, stock.width - 2 * margin, stock.height - 2 * margin)
        if isinstance(element, Qr):
            self._check_code(path, element)
        elif not _contains(room, box):
            place = "safe area" if element.inside else "bleed"
            self._fault(key, f"it reaches out of the card's {place}")
        if element.inside and stock.slot and _overlaps(box, stock.slot):
            self._fault(key, "it lies under the slot for the lanyard")

    def _check_code(self, path: tuple[str, int], code: Qr) -> None:
        side = min(code.box.width, code.box.height)
        width = qr.code_width_mm(side, code.dpi)
        if width < CODE_WIDTH_MM:
            self._fault(
                (*path, "box"),
                f"the QR's code would be {width:.1f} mm wide at {code.dpi} dpi, and "
                f"{CODE_WIDTH_MM:g} mm is the least; the box must be larger",
            )
        spare = (side - width * (1 + 2 * qr.QUIET / qr.SIDE)) / 2 - 25.4 / code.dpi / 2
        if code.round * (1 - math.sqrt(0.5)) > max(spare, 0):
            self._fault((*path, "round"), "the plate's corners would cut the QR's quiet zone")
        trim = Box(0, 0, self.stock.width, self.stock.height)
        if not _contains(trim, code.box):
            self._fault((*path, "box"), "the QR reaches out of the card")


def _contains(outer: Box, inner: Box) -> bool:
    slack = 0.01
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def _overlaps(box: Box, slot: Slot) -> bool:
    return (
        box.x < slot.x + slot.width
        and slot.x < box.x + box.width
        and box.y < slot.y + slot.height
        and slot.y < box.y + box.height
    )
