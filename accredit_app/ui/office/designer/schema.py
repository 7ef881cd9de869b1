"""What can be said of an element, read from the templates' JSON Schema and their dataclasses.

The schema is the one list of keys: a key that is added to it appears in the form without a line
of code here.
"""

import functools
import json
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from typing import Any

from accredit_app.badges.layout import ELEMENTS
from accredit_app.config import resource

UNITS = ("mm", "pt")


class Kind(Enum):
    """What sort of value a key takes, and so which control it gets."""

    NUMBER = "number"
    WHOLE = "whole"
    SWITCH = "switch"
    ONE_OF = "one of"
    COLOUR = "colour"
    FIELD = "field"
    CONDITION = "condition"
    PICTOGRAM = "pictogram"
    WORDS = "words"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Property:
    """One key of an element: its sort, its bounds, and what it is where the file says nothing.

    `instead_of` names the keys of which only one may stand (a text's field, or its words).
    """

    key: str
    kind: Kind
    default: Any = None
    unit: str = ""
    least: float = 0
    most: float = 1000
    choices: tuple[str, ...] = ()
    needed: bool = False
    instead_of: tuple[str, ...] = ()


@functools.cache
def types() -> tuple[str, ...]:
    """The types of element, as a template names them."""
    return tuple(_schema()["$defs"]["element"]["properties"]["type"]["enum"])


@functools.cache
def properties(type_name: str) -> tuple[Property, ...]:
    """All keys of an element's type but its type and box, in the schema's order."""
    rules = _schema()["$defs"][type_name]
    alternatives = [key for way in rules.get("oneOf", ()) for key in way.get("required", ())]
    needed = (*rules.get("required", ()), *alternatives)
    found = []
    for key, rule in rules["properties"].items():
        if key in ("type", "box"):
            continue
        others = tuple(other for other in alternatives if other != key)
        rivals = others if key in alternatives else ()
        found.append(_property(type_name, key, rule, needed=key in needed, instead_of=rivals))
    return tuple(found)


def _property(
    type_name: str, key: str, rule: Mapping[str, Any], *, needed: bool, instead_of: tuple[str, ...]
) -> Property:
    name = str(rule.get("$ref", "")).rpartition("/")[2]
    if name:
        rule = {**_schema()["$defs"][name], **rule}
    words = str(rule.get("description", "")).replace(",", " ").split()
    return Property(
        key=key,
        kind=_kind(key, name, rule),
        default=_default(type_name, key),
        unit=next((word for word in words if word in UNITS), ""),
        least=float(rule.get("minimum", rule.get("exclusiveMinimum", 0))),
        most=float(rule.get("maximum", 1000)),
        choices=tuple(map(str, rule.get("enum", ()))),
        needed=needed,
        instead_of=instead_of,
    )


def _kind(key: str, definition: str, rule: Mapping[str, Any]) -> Kind:
    named = {"colour": Kind.COLOUR, "condition": Kind.CONDITION}
    if definition in named:
        return named[definition]
    if "enum" in rule:
        return Kind.ONE_OF
    if key in ("field", "name"):
        return Kind.FIELD if key == "field" else Kind.PICTOGRAM
    sorts = {
        "number": Kind.NUMBER,
        "integer": Kind.WHOLE,
        "boolean": Kind.SWITCH,
        "array": Kind.LIST,
    }
    return sorts.get(str(rule.get("type")), Kind.WORDS)


def _default(type_name: str, key: str) -> Any:
    for field in fields(ELEMENTS[type_name]):
        if field.name == key and field.default is not MISSING:
            return field.default
    return None


@functools.cache
def _schema() -> dict[str, Any]:
    text = resource("templates", "template.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
