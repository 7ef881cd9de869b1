"""A batch worked out: its badges in piles by stock, and the page that lies before each pile."""

from collections.abc import Iterator
from dataclasses import dataclass

from accredit_app.badges.fields import BadgeFacts, capitals, country_name
from accredit_app.badges.layout import Template
from accredit_app.badges.separators import Separator, SeparatorLine, language_of
from accredit_app.badges.stocks import Stock
from accredit_app.badges.words import phrase
from accredit_app.domain.badges import serial_text
from accredit_app.domain.event import Category, Event
from accredit_app.domain.text import fold
from accredit_app.services.badges.piles import Entry, Pile


@dataclass(frozen=True, slots=True)
class Job:
    """An order's badges, sorted into piles by stock, with what they are drawn by."""

    groups: tuple[tuple[Stock, tuple[Pile, ...]], ...]
    templates: dict[str, Template]
    categories: dict[str, Category]
    event: Event

    @property
    def two_sided(self) -> bool:
        return any(template.back for template in self.templates.values())

    def template(self, facts: BadgeFacts) -> Template:
        return self.templates[facts.category.code]

    def entries(self) -> Iterator[Entry]:
        return (entry for _, group in self.groups for pile in group for entry in pile.entries)

    def separator(self, pile: Pile) -> Separator:
        body = pile.organisation
        language = language_of(self.event)
        if pile.number:
            title = phrase("sheet_box", language).format(number=pile.number)
            subtitle = pile.first if pile.first == pile.last else f"{pile.first} – {pile.last}"
        else:
            title = body.name if body else phrase("sheet_no_body", language)
            subtitle = country_name(body.country, language) if body else ""
        return Separator(
            title=title,
            subtitle="" if fold(subtitle) == fold(title) else subtitle,
            country=body.country if body else "",
            event=self.event,
            focal_point=body.focal_point if body else "",
            lines=tuple(self._line(entry) for entry in pile.entries),
        )

    def _line(self, entry: Entry) -> SeparatorLine:
        person = entry.person
        family = capitals(person.family_name, person.native_language)
        return SeparatorLine(
            name=", ".join(filter(None, (family, person.given_name))),
            native_name=person.native_name,
            native_language=person.native_language,
            category=self.categories[entry.category],
            serial=serial_text(entry.serial),
        )
