"""An event's readable file as values, or a refusal that names the table and the key."""

import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from accredit_app.domain.event import Category, Event, Meeting, Zone, named_id
from accredit_app.domain.languages import Names
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say, why


def read_event(path: Path) -> Mapping[str, Any]:
    """The event's readable file (TOML), or InvalidInput naming what is wrong and where."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput(
            "The event's file cannot be read",
            say("{path}: {reason}", path=path, reason=why(error)),
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "The event's file is not valid TOML", say("{path}: {reason}", path=path, reason=error)
        ) from error


def event_of(
    identity: UUID, description: Mapping[str, Any]
) -> tuple[Event, list[Category], list[Zone], list[Meeting]]:
    """The values of an event's file; InvalidInput names the table and the key that is wrong."""
    where = "event"
    try:
        event = Event(id=identity, **_plain(description["event"]))
        where = "zone"
        zones = [
            Zone(id=named_id(identity, "zone", item["letter"]), **_plain(item))
            for item in description["zone"]
        ]
        where = "category"
        categories = [
            Category(id=named_id(identity, "category", item["code"]), **_plain(item))
            for item in description["category"]
        ]
        where = "meeting"
        meetings = [
            Meeting(id=named_id(identity, "meeting", item["title"]), **_plain(item))
            for item in description.get("meeting", ())
        ]
    except KeyError as error:
        raise InvalidInput(
            "The event's file is incomplete",
            say("[{table}] lacks {key}.", table=where, key=error),
        ) from error
    except TypeError as error:
        text = str(error).partition("() ")[2] or str(error)
        raise InvalidInput(
            "The event's file has a wrong key", say("[{table}] {reason}.", table=where, reason=text)
        ) from error
    if event.last_day < event.first_day:
        raise InvalidInput(
            "The event ends before it begins", "Look at first_day and last_day in [event]."
        )
    return event, categories, zones, meetings


def _plain(table: Mapping[str, Any]) -> dict[str, Any]:
    sets = {"zones", "categories"}
    tuples = {"languages"}
    named = {"names", "titles", "labels"}
    zone_of = {"starts", "ends"}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key in sets:
            values[key] = frozenset(value)
        elif key in tuples:
            values[key] = tuple(value)
        elif key in named:
            values[key] = _names(key, value)
        elif key in zone_of and not (isinstance(value, datetime) and value.tzinfo):
            raise InvalidInput(
                "A meeting's time lacks its offset", say("{key} = {value}", key=key, value=value)
            )
        else:
            values[key] = value
    return values


def _names(key: str, table: object) -> Names:
    """Names in other languages: a table of texts by language tag."""
    if not isinstance(table, Mapping) or not all(isinstance(name, str) for name in table.values()):
        raise InvalidInput(
            "The event's file has a wrong value",
            say('{key} wants a text for each language, as in {key}.fr = "…".', key=key),
        )
    return Names(table)
