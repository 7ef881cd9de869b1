"""What a badge says of itself in its holder's language, and how days are written there.

The words are a table, `resources/badges/words.toml`. A language that it lacks is not guessed:
another one that the holder or the event uses is taken, and English last.
"""

import functools
import tomllib
from collections.abc import Iterable
from datetime import date
from typing import Any

from babel import Locale
from babel.dates import format_date

from accredit_app.config import resource
from accredit_app.domain.languages import closest

PHRASES = (
    "zones", "zones_all", "programme", "emergency", "found", "wear", "valid", "category",
    "holder", "one_day",
)  # fmt: skip
"""What every language of the table says, as it stands, on badges."""

FURTHER_PHRASES = (
    "more", "sheet_number", "sheet_name", "sheet_native", "sheet_serial", "sheet_badges",
    "sheet_received", "sheet_signature", "sheet_time", "sheet_place", "sheet_page", "sheet_box",
    "sheet_no_body",
)  # fmt: skip
"""What it says in a programme that is cut, and on separators; some take values: "Box {number}"."""


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    text = resource("badges", "words.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def languages() -> tuple[str, ...]:
    """The languages that badges have words in."""
    return tuple(_table())


@functools.lru_cache(512)
def best(wanted: Iterable[str]) -> str:
    """The first of some languages (a tuple of tags) that there are words in; else English."""
    known = languages()
    return next((found for tag in wanted if tag and (found := closest(tag, known))), "en")


def phrase(name: str, language: str) -> str:
    """One of `PHRASES` or `FURTHER_PHRASES` in one of `languages()`."""
    said = _table()[language][name]
    assert isinstance(said, str)
    return said


@functools.lru_cache(256)
def day_range(first: date, last: date, language: str = "en") -> str:
    """Two days as they are written on a badge: "25 – 26 October 2025"."""
    locale = _locale(language)
    table: dict[str, list[str]] = _table()[language]
    if first == last:
        return str(format_date(last, table["years"][-1], locale=locale))
    span = "years" if first.year != last.year else "months"
    if span == "months" and first.month == last.month:
        span = "month"
    start, between, end = table[span]
    days = format_date(first, start, locale=locale), format_date(last, end, locale=locale)
    return between.join(days)


@functools.lru_cache(256)
def long_day(day: date, language: str = "en") -> str:
    """A day with its weekday: "Saturday 25 October"."""
    said = format_date(day, str(_table()[language]["day"]), locale=_locale(language))
    return said[:1].upper() + said[1:]


@functools.cache
def _locale(language: str) -> Locale:
    return Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))
