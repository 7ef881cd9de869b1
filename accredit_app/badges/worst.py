"""The hardest badges that a template has to bear: long and tall names of each script, each
category, and people of whom little is known.

The people are invented (`resources/badges/worst_cases.toml`); the event is the caller's. Their code
says nothing to any gate.
"""

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.words import languages
from accredit_app.config import resource
from accredit_app.domain.badges import make_serial
from accredit_app.domain.event import Category, Event, Meeting, Zone, programme
from accredit_app.domain.people import Details

SPECIMEN = ("0123456789" * 20)[:198]
"""The code of a preview, or of a trial: no gate can read a version in it, so that it is void."""

_LONG_BODY = (
    "Intergovernmental Commission for the Harmonisation of Procedures on Electronic Evidence, "
    "Mutual Legal Assistance and the Recovery of Virtual Assets"
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event with what belongs to it, for badges of people who are not in any register."""

    event: Event
    categories: tuple[Category, ...]
    zones: tuple[Zone, ...]
    meetings: tuple[Meeting, ...] = ()

    def badge(
        self,
        person: Details,
        category: Category,
        *,
        organisation: str = "",
        zones: tuple[Zone, ...] | None = None,
        photo: bytes | None = None,
    ) -> BadgeFacts:
        """A specimen for the whole event, in the category's zones or in those given."""
        if zones is None:
            zones = tuple(zone for zone in self.zones if zone.letter in category.zones)
        event = self.event
        return BadgeFacts(
            serial=make_serial(1, 0, 0),
            digits=SPECIMEN,
            person=person,
            organisation=organisation,
            country=person.country,
            category=category,
            zones=zones,
            event=event,
            first_day=event.first_day,
            last_day=event.last_day,
            photo=photo,
            all_zones=self.zones,
            programme=programme(
                self.meetings,
                zones={zone.letter for zone in zones},
                category=category.code,
                first_day=event.first_day,
                last_day=event.last_day,
                utc_offset=event.utc_offset,
            ),
        )


class Case(NamedTuple):
    """One badge to try: what is hard about it, and what stands on it."""

    caption: str
    facts: BadgeFacts


@functools.cache
def face() -> bytes:
    """An invented, drawn portrait, ready to print."""
    return resource("badges", "face.jpg").read_bytes()


def worst_cases(occasion: Occasion, *, photo: bytes | None = None) -> tuple[Case, ...]:
    """Every case, names first; `photo` is the JPEG that most of them bear, else a drawn face.

    Raises ValueError for an event without a category.
    """
    if not occasion.categories:
        raise ValueError("an event without a category has no badges")
    portrait = photo or face()
    return (
        *_names(occasion, portrait),
        *_categories(occasion, portrait),
        *_gaps(occasion, portrait),
        *_languages(occasion, portrait),
    )


@functools.cache
def _people() -> tuple[tuple[str, str, Details], ...]:
    """Caption, organisation and details of each of the table's people."""
    text = resource("badges", "worst_cases.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["person"]
    return tuple(
        (
            entry["caption"],
            entry.get("organisation", ""),
            Details(
                native_language=entry["language"],
                language=entry["language"],
                **{
                    key: value
                    for key, value in entry.items()
                    if key not in ("caption", "organisation", "language")
                },
            ),
        )
        for entry in entries
    )


def _names(occasion: Occasion, photo: bytes) -> Iterator[Case]:
    categories = occasion.categories
    for number, (caption, organisation, person) in enumerate(_people()):
        category = categories[number % len(categories)]
        yield Case(
            caption, occasion.badge(person, category, organisation=organisation, photo=photo)
        )


def _categories(occasion: Occasion, photo: bytes) -> Iterator[Case]:
    people = _people()
    for number, category in enumerate(occasion.categories):
        _, organisation, person = people[(number * 5) % len(people)]
        facts = occasion.badge(person, category, organisation=organisation, photo=photo)
        yield Case(f"Category: {category.label}", facts)


def _gaps(occasion: Occasion, photo: bytes) -> Iterator[Case]:
    _, organisation, person = _people()[0]
    category = max(occasion.categories, key=lambda one: len(one.label))
    whole = occasion.badge(person, category, organisation=organisation, photo=photo)
    bare = replace(person, country="", honorific="", function="Observer")
    yield Case("No photo", replace(whole, photo=None))
    yield Case(
        "No country: the organisation in its place",
        replace(whole, person=bare, country="", organisation="World Union of Lantern Makers"),
    )
    yield Case(
        "The longest organisation, without a country",
        replace(whole, person=bare, country="", organisation=_LONG_BODY),
    )
    yield Case("The longest organisation", replace(whole, organisation=_LONG_BODY))
    longest = replace(person, country="GB", native_language="en", language="en")
    yield Case("The longest name of a country", replace(whole, person=longest, country="GB"))
    yield Case("All zones of the event", occasion.badge(person, category, zones=occasion.zones))
    yield Case("No zone at all", occasion.badge(person, category, zones=()))
    few = Details(given_name="Li", native_language="zh-Hans", native_name="李", country="SG")
    yield Case("The shortest name", occasion.badge(few, category, photo=photo))


def _languages(occasion: Occasion, photo: bytes) -> Iterator[Case]:
    busiest = max(
        occasion.categories,
        key=lambda one: sum(
            meeting.zone in one.zones and one.code in (meeting.categories or {one.code})
            for meeting in occasion.meetings
        ),
    )
    people = {person.native_language: (name, person) for _, name, person in _people()}
    for language in languages():
        organisation, person = people.get(language, ("", people["pt"][1]))
        speaker = replace(person, native_language=language, language=language)
        facts = occasion.badge(speaker, busiest, organisation=organisation, photo=photo)
        yield Case(f"Words in {language}, the fullest programme", facts)
