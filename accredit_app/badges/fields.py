"""What a badge can say: one row a field, a plain function of the facts.

A field gives text as it is to be read; how it looks is the template's affair. Nothing here knows
of fonts, boxes or paper, and nothing is made up: what is not known is an empty text.
"""

import functools
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from accredit_app.badges import words
from accredit_app.badges.words import day_range
from accredit_app.domain.badges import serial_text
from accredit_app.domain.event import Category, Event, Meeting, Zone
from accredit_app.domain.people import Details


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """All that one badge is drawn from.

    `digits` is the QR's text; `country` an ISO 3166-1 alpha-2 code, UN or EU, or ""; `photo` the
    bytes of an upright sRGB JPEG, which reach the PDF untouched. `all_zones` are the event's, of
    which `zones` are the holder's; `programme` are the meetings that the holder may go to.
    """

    serial: int
    digits: str
    person: Details
    organisation: str
    country: str
    category: Category
    zones: tuple[Zone, ...]
    event: Event
    first_day: date
    last_day: date
    photo: bytes | None = None
    all_zones: tuple[Zone, ...] = ()
    programme: tuple[Meeting, ...] = ()


class Scope(IntEnum):
    """How much of the facts a part of a badge depends on; what is alike is drawn once."""

    EVENT = 0
    CATEGORY = 1
    HOLDER = 2
    """Category, zones, programme and language: alike for many people."""
    PERSON = 3


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a template may name. `language` is a BCP 47 tag, "" where nothing is known."""

    scope: Scope
    value: Callable[[BadgeFacts], str]
    language: Callable[[BadgeFacts], str]


_HAN = {
    "CN": "zh-Hans", "SG": "zh-Hans", "TW": "zh-Hant", "HK": "zh-Hant", "MO": "zh-Hant",
    "JP": "ja", "KR": "ko", "KP": "ko",
}  # fmt: skip
"""Which Han forms a country's names are written in, for a person whose language nobody gave."""

_ENGLISH_NAMES = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Congo",
    "HK": "Hong Kong, China",
    "MM": "Myanmar",
    "MO": "Macao, China",
    "PS": "State of Palestine",
    "VN": "Viet Nam",
}
"""Names for which CLDR has a gloss or a form that no delegation is given on its badge; these are
the United Nations' own (UNTERM, M49)."""

_GLOSSED = frozenset({"CD", "CG", "HK", "MM", "MO", "PS"})
"""Countries whose CLDR name has such a gloss in other languages too."""


def own_language(facts: BadgeFacts) -> str:
    """The person's language; where nobody gave it, the one whose Han forms the country writes."""
    person = facts.person
    return person.native_language or _HAN.get(facts.country.upper(), "") or person.language or "en"


def event_language(facts: BadgeFacts) -> str:
    """The event's first language."""
    return facts.event.languages[0] if facts.event.languages else "en"


def holder_language(facts: BadgeFacts) -> str:
    """The language of the badge's own words: the holder's, if there are words in it, else the
    event's first that has them."""
    person = facts.person
    return words.best((person.native_language, person.language, *facts.event.languages))


def category_label(facts: BadgeFacts) -> str:
    """The category in the holder's language, or as the event calls it."""
    category = facts.category
    return category.labels.said(holder_language(facts), otherwise=category.label)


def _given_line(facts: BadgeFacts) -> str:
    """What stands above the big name: honorific and given names; the honorific alone if the
    person has one name only, which then is the big one.
    """
    person = facts.person
    given = person.given_name if person.family_name else ""
    return f"{person.honorific} {given}".strip()


def _event_line(facts: BadgeFacts) -> str:
    """Place and days of the event."""
    days = day_range(facts.event.first_day, facts.event.last_day)
    return " · ".join(part for part in (facts.event.place, days) if part)


def _role(facts: BadgeFacts) -> str:
    return " · ".join(part for part in (facts.person.function, facts.organisation) if part)


def _country_native(facts: BadgeFacts) -> str:
    """The country in the person's own language, if that is a different word.

    Left out where CLDR's English was not fit for a badge: its other languages carry the same form.
    """
    if not facts.person.native_language or facts.country.upper() in _GLOSSED:
        return ""
    own = country_name(facts.country, facts.person.native_language)
    return "" if own.casefold() == country_name(facts.country).casefold() else own


def _native_name(facts: BadgeFacts) -> str:
    """The native name, unless it is the Latin one over again."""
    person = facts.person
    native = person.native_name
    latin = (person.full_name, f"{person.family_name} {person.given_name}".strip())
    return "" if native.casefold() in {name.casefold() for name in latin} else native


@functools.cache
def country_name(code: str, language: str = "en") -> str:
    """A country's name by Unicode CLDR; "" if the code or the language is not known there."""
    code = code.upper()
    if language == "en" and code in _ENGLISH_NAMES:
        return _ENGLISH_NAMES[code]
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return ""
    return str(locale.territories.get(code, ""))


def capitals(text: str, language: str = "") -> str:
    """Capitals where a script has them and they are customary on badges.

    Georgian is left alone: Unicode's capitals for it (Mtavruli) are not used in names. Turkish and
    Azeri keep their dotted i (Unicode, SpecialCasing.txt).
    """
    if language.split("-", maxsplit=1)[0] in ("tr", "az"):
        text = text.replace("i", "İ").replace("ı", "I")
    raised = (c if "\u10d0" <= c <= "\u10ff" else c.upper() for c in text)
    return unicodedata.normalize("NFC", "".join(raised))


def _plain(_: BadgeFacts) -> str:
    return "en"


def _phrase(name: str) -> Field:
    return Field(Scope.HOLDER, lambda f: words.phrase(name, holder_language(f)), holder_language)


def _first_day(pattern: str) -> Callable[[BadgeFacts], str]:
    return lambda facts: str(format_date(facts.first_day, pattern, locale="en_GB"))


def _pass_days(facts: BadgeFacts) -> str:
    """The day's number, or the first and last of several within a month."""
    first, last = facts.first_day, facts.last_day
    if (first.year, first.month) == (last.year, last.month):
        return str(first.day) if first == last else f"{first.day}–{last.day}"
    return f"{first.day}.{first.month}.–{last.day}.{last.month}."


def _pass_weekday(facts: BadgeFacts) -> str:
    days = (
        (facts.first_day, facts.last_day)
        if facts.first_day != facts.last_day
        else (facts.first_day,)
    )
    return " – ".join(str(format_date(day, "EEEE", locale="en_GB")) for day in days)


FIELDS: dict[str, Field] = {
    "event": Field(Scope.EVENT, lambda f: f.event.name, event_language),
    "event_subtitle": Field(Scope.EVENT, lambda f: f.event.subtitle, event_language),
    "event_place": Field(Scope.EVENT, lambda f: f.event.place, event_language),
    "event_days": Field(
        Scope.EVENT, lambda f: day_range(f.event.first_day, f.event.last_day), _plain
    ),
    "event_line": Field(Scope.EVENT, _event_line, event_language),
    "emergency_number": Field(Scope.EVENT, lambda f: f.event.emergency_number, _plain),
    "category": Field(Scope.CATEGORY, lambda f: f.category.label, event_language),
    "letter": Field(Scope.CATEGORY, lambda f: f.category.letter, event_language),
    "zones": Field(Scope.CATEGORY, lambda f: " ".join(z.letter for z in f.zones), event_language),
    "honorific": Field(Scope.PERSON, lambda f: f.person.honorific, own_language),
    "given_name": Field(Scope.PERSON, lambda f: f.person.given_name, own_language),
    "family_name": Field(Scope.PERSON, lambda f: f.person.family_name, own_language),
    "given_line": Field(Scope.PERSON, _given_line, own_language),
    "big_name": Field(
        Scope.PERSON, lambda f: f.person.family_name or f.person.given_name, own_language
    ),
    "native_name": Field(Scope.PERSON, _native_name, own_language),
    "function": Field(Scope.PERSON, lambda f: f.person.function, own_language),
    "organisation": Field(Scope.PERSON, lambda f: f.organisation, own_language),
    "medium": Field(Scope.PERSON, lambda f: f.person.medium or f.organisation, own_language),
    "role": Field(Scope.PERSON, _role, own_language),
    "country": Field(Scope.PERSON, lambda f: country_name(f.country), _plain),
    "country_native": Field(Scope.PERSON, _country_native, own_language),
    "serial": Field(Scope.PERSON, lambda f: serial_text(f.serial), _plain),
    "validity": Field(Scope.PERSON, lambda f: day_range(f.first_day, f.last_day), _plain),
    "pass_weekday": Field(Scope.PERSON, _pass_weekday, _plain),
    "pass_days": Field(Scope.PERSON, _pass_days, _plain),
    "pass_month": Field(Scope.PERSON, _first_day("MMMM y"), _plain),
    "own_category": Field(Scope.HOLDER, category_label, holder_language),
    "own_event_days": Field(
        Scope.HOLDER,
        lambda f: day_range(f.event.first_day, f.event.last_day, holder_language(f)),
        holder_language,
    ),
    "own_validity": Field(
        Scope.PERSON,
        lambda f: day_range(f.first_day, f.last_day, holder_language(f)),
        holder_language,
    ),
    "programme": Field(
        Scope.HOLDER, lambda f: " · ".join(m.title for m in f.programme), event_language
    ),
    **{f"say_{name}": _phrase(name) for name in words.PHRASES},
}
"""By the name that a template gives."""
