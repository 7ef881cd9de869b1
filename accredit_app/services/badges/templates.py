"""Badge templates: those that are shipped, and the event's own, which every station shares.

An event's own template stands in the journal as its TOML, so that a change made in the office is
at every desk after the next sync. Where it bears the name of a shipped one, it is the one used.
There is no removal: badges that were printed by a template can be printed again.
"""

import functools
from dataclasses import replace

from accredit_app.badges.layout import Template
from accredit_app.badges.template import TEMPLATES, parse_template, shipped_text
from accredit_app.badges.worst import Occasion
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import BadgeTemplate, Category, named_id
from accredit_app.domain.text import clean
from accredit_app.errors import InvalidInput, NotFound
from accredit_app.phrases import say
from accredit_app.services.post import Post
from accredit_app.store import queries

LONGEST_NAME = 80


class Templates:
    """Reads and keeps the templates of a station's event."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def names(self) -> tuple[str, ...]:
        """All that a category may name: the shipped ones, then the event's own, by name."""
        with self._database.read() as connection:
            own = {template.name for template in queries.templates(connection)}
        return (*TEMPLATES, *sorted(own - set(TEMPLATES)))

    def own(self) -> tuple[str, ...]:
        """The names of the event's own templates."""
        with self._database.read() as connection:
            return tuple(template.name for template in queries.templates(connection))

    def text(self, name: str) -> str:
        """The TOML of a template; the event's own before a shipped one. Raises NotFound."""
        with self._database.read() as connection:
            text = queries.template_text(connection, name)
        if text is not None:
            return text
        if name not in TEMPLATES:
            raise NotFound(
                say("There is no badge template “{name}” on this station", name=name),
                say(
                    "Nothing was printed. Sync, or give the category another template. "
                    "Shipped with Accredit: {known}.",
                    known=", ".join(TEMPLATES),
                ),
            )
        return shipped_text(name)

    def load(self, name: str) -> Template:
        """A template, ready to print. Raises NotFound, and InvalidInput for one that is wrong."""
        return _parsed(self.text(name), name)

    def occasion(self) -> Occasion:
        """The station's event, for trying a template with its categories, zones and meetings."""
        event = self._post.event()
        with self._database.read() as connection:
            return Occasion(
                event,
                queries.categories(connection),
                queries.zones(connection),
                queries.meetings(connection),
            )

    def save(self, name: str, text: str) -> Done[BadgeTemplate]:
        """Keeps a template under a name for all stations of the event.

        Raises InvalidInput, with nothing kept, if the name is none or the TOML is wrong.
        """
        name = clean(name)
        if not name or len(name) > LONGEST_NAME:
            raise InvalidInput(
                "The template needs a name",
                say("Give it one of at most {most} characters.", most=LONGEST_NAME),
            )
        parse_template(text, source=name)
        event = self._post.event()
        template = BadgeTemplate(named_id(event.id, "template", name), name, text)
        with self._database.write(self._post.operator) as unit:
            unit.set("template", template.id, {"name": name, "text": text})
        return Done.of(template, {Topic.TEMPLATES})

    def use_for(self, name: str, code: str) -> Done[Category]:
        """Prints a category's badges by another template from now on, at every station.

        Raises NotFound for a template or a category that is not here, InvalidInput for a template
        that cannot be used; nothing is then changed.
        """
        self.load(name)
        with self._database.write(self._post.operator) as unit:
            known = {each.code: each for each in queries.categories(unit.connection)}
            if code not in known:
                raise NotFound(
                    say("There is no category “{code}” on this station", code=code),
                    "Nothing was changed. Sync, and look again.",
                )
            unit.set("category", known[code].id, {"template": name})
        changed = replace(known[code], template=name)
        return Done.of(changed, {Topic.EVENT, Topic.TEMPLATES})


@functools.lru_cache(64)
def _parsed(text: str, name: str) -> Template:
    return parse_template(text, source=name)
