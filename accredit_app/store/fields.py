"""The fields of the registers: what stands in an entry, and what of it stands in a table's row.

An entry may come from a station of another version. A value of a form that this version does not
know reads as the field's default here, and stays in the journal as it is.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

from accredit_app.domain.badges import is_serial
from accredit_app.domain.clock import told_at
from accredit_app.store.types import to_instant

_LIMIT: Final = 1 << 63
_OFFSETS: Final = range(-1439, 1440)
"""Minutes: a day at most, or Python has no such zone."""
_CATEGORIES: Final = range(1, 256)
_BITS: Final = range(24)
_STATIONS: Final = range(1, 1024)
_DIGEST: Final = re.compile("[0-9a-f]{64}")


class Field(NamedTuple):
    """One field: its name, the value it has while nobody wrote it, and its form in a row."""

    name: str
    default: object
    column: Callable[[object], object]


def text(value: object) -> str:
    return value if type(value) is str else ""


def digest(value: object) -> str:
    """The name of a picture: 64 hexadecimal digits; anything else names none."""
    return value if type(value) is str and _DIGEST.fullmatch(value) else ""


def number(value: object) -> int:
    return value if type(value) is int and -_LIMIT <= value < _LIMIT else 0


def number_or_none(value: object) -> int | None:
    return value if type(value) is int and -_LIMIT <= value < _LIMIT else None


def serial_or_none(value: object) -> int | None:
    return value if type(value) is int and is_serial(value) else None


def within(allowed: range) -> Callable[[object], int]:
    """A number of a few; any other reads as 0."""

    def column(value: object) -> int:
        return value if type(value) is int and value in allowed else 0

    return column


def flag(value: object) -> int:
    return 1 if value is True else 0


def day(value: object) -> str | None:
    if type(value) is not str:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def instant(value: object) -> int | None:
    if type(value) is not str:
        return None
    try:
        return to_instant(told_at(datetime.fromisoformat(value)))
    except ValueError:
        return None


def ident(value: object) -> bytes | None:
    return _ident(value) if type(value) is str else None


@lru_cache(maxsize=16_384)
def _ident(value: str) -> bytes | None:
    """Remembered: a person is named by a request, a badge and every scan of it."""
    try:
        return UUID(value).bytes
    except ValueError:
        return None


def words(value: object) -> str:
    return words_or_none(value) or "[]"


def words_or_none(value: object) -> str | None:
    if not isinstance(value, list):
        return None
    return json.dumps([item for item in value if type(item) is str], ensure_ascii=False)


def names(value: object) -> str:
    known = value if isinstance(value, dict) else {}
    said = {key: item for key, item in known.items() if type(item) is str}
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def octets(value: object) -> bytes:
    if type(value) is not str:
        return b""
    try:
        return bytes.fromhex(value)
    except ValueError:
        return b""


def equipment(value: object) -> str:
    items = value if isinstance(value, list) else []
    return json.dumps(
        [
            {"serial": text(item.get("serial")), "what": text(item.get("what"))}
            for item in items
            if isinstance(item, dict)
        ],
        ensure_ascii=False,
    )


def _texts(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, "", text) for name in names)


REGISTER_FIELDS: Final[Mapping[str, tuple[Field, ...]]] = {
    "event": (
        *_texts("name", "place"),
        Field("first_day", None, day),
        Field("last_day", None, day),
        Field("utc_offset", 0, within(_OFFSETS)),
        *_texts("subtitle"),
        Field("languages", ["en"], words),
        *_texts("emergency_number"),
    ),
    "category": (
        *_texts("code"),
        Field("number", 0, within(_CATEGORIES)),
        *_texts("label", "letter", "band", "text"),
        Field("zones", [], words),
        Field("template", "delegate-a6", text),
        Field("labels", {}, names),
    ),
    "zone": (
        *_texts("letter"),
        Field("bit", 0, within(_BITS)),
        *_texts("name", "pictogram"),
        Field("names", {}, names),
    ),
    "meeting": (
        *_texts("title", "zone"),
        Field("starts", None, instant),
        Field("ends", None, instant),
        Field("capacity", None, number_or_none),
        Field("categories", [], words),
        Field("titles", {}, names),
    ),
    "organisation": (
        *_texts("name", "kind", "country"),
        Field("quota", None, number_or_none),
        *_texts("focal_point"),
    ),
    "person": (
        *_texts("given_name", "family_name", "native_name", "native_language", "honorific"),
        *_texts("function"),
        Field("organisation", None, ident),
        *_texts("country"),
        Field("birth_date", None, day),
        *_texts("nationality", "document_type", "document_number", "document_issuer"),
        Field("document_expiry", None, day),
        *_texts("language", "email", "phone", "medium", "press_card", "assignment_letter"),
        Field("equipment", [], equipment),
        *_texts("photo"),
    ),
    "accreditation": (
        Field("person", None, ident),
        *_texts("category", "state"),
        Field("zones", None, words_or_none),
        *_texts("invitation"),
        Field("arrived", None, instant),
        Field("walk_in", False, flag),
        *_texts("note"),
    ),
    "operator": (*_texts("name", "role"), Field("languages", [], words)),
    "station": (
        Field("number", 0, within(_STATIONS)),
        *_texts("name", "role"),
        Field("public_key", "", octets),
        Field("disabled", False, flag),
    ),
    "template": _texts("name", "text"),
}
"""For each register family its fields, in the order of the table's columns."""

DEFAULTS: Final[Mapping[str, Mapping[str, object]]] = {
    family: {field.name: field.default for field in known}
    for family, known in REGISTER_FIELDS.items()
}
