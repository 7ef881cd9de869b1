"""Values of the domain as the JSON that journal entries carry. Reading back is the store's duty."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_PLAIN = frozenset({str, bool, int, float})


def to_json(value: object) -> Json:
    """One value: sets and tuples become lists (sets sorted), days and moments ISO 8601, bytes
    hexadecimal, identities their usual text, enums their value, dataclasses objects."""
    if value is None or type(value) in _PLAIN:
        return value  # type: ignore[return-value]  # one of the plain types
    match value:
        case Enum():
            return to_json(value.value)
        case str():
            return str(value)
        case bytes():
            return value.hex()
        case UUID():
            return str(value)
        case date() | datetime():
            return value.isoformat()
        case frozenset() | set():
            return [to_json(item) for item in sorted(value)]
        case list() | tuple():
            return [to_json(item) for item in value]
        case Mapping():
            return {str(key): to_json(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return to_fields(value, omit=())
    raise TypeError(f"{type(value).__name__} has no place in a journal entry")


def to_fields(value: object, *, omit: tuple[str, ...] = ("id",)) -> dict[str, Json]:
    """The fields of a dataclass as a `….set` entry names them."""
    assert is_dataclass(value)
    return {
        item.name: to_json(getattr(value, item.name))
        for item in fields(value)
        if item.name not in omit
    }
