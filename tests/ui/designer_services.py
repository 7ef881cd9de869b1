"""Templates in memory, with the signatures of `accredit_app.services.badges.templates`."""

from dataclasses import dataclass, field, replace
from uuid import uuid4

from sample_badges import CATEGORIES, EVENT, ZONES

from accredit_app.badges.template import TEMPLATES, parse_template, shipped_text
from accredit_app.badges.worst import Occasion
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import BadgeTemplate, Category
from accredit_app.errors import UserError

OWN = "evening"
OWN_TEXT = """# The evening's badge.
schema = 1
name = "Evening"
stock = "a6"

[palette]
ink = "#0B1F3A"  # dark blue

[[front]]
type = "rect"
box = [0, 0, 105, 148]
fill = "white"

# The name, alone.
[[front]]
type = "text"
field = "big_name"
box = [10, 60, 80, 20]
colour = "ink"
max = 30
min = 8

[[front]]
type = "text"
field = "native_name"
box = [10, 82, 80, 8]
colour = "ink"
max = 14

[[front]]
type = "qr"
box = [65, 108, 32.5, 32.5]
"""
RECT, NAME, NATIVE, CODE = range(4)
"""The elements of the evening's front."""


@dataclass
class MemoryTemplates:
    """The shipped templates and one of the event's own; `error` is raised by the next save."""

    kept: dict[str, str] = field(default_factory=lambda: {OWN: OWN_TEXT})
    error: UserError | None = None
    categories: tuple[Category, ...] = CATEGORIES

    def names(self):
        return (*TEMPLATES, *sorted(set(self.kept) - set(TEMPLATES)))

    def text(self, name):
        return self.kept.get(name) or shipped_text(name)

    def save(self, name, text):
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        parse_template(text, source=name)
        self.kept[name] = text
        return Done.of(BadgeTemplate(uuid4(), name, text), {Topic.TEMPLATES})

    def use_for(self, name, code):
        (known,) = (each for each in self.categories if each.code == code)
        changed = replace(known, template=name)
        self.categories = tuple(changed if each is known else each for each in self.categories)
        return Done.of(changed, {Topic.EVENT, Topic.TEMPLATES})

    def occasion(self):
        return Occasion(EVENT, self.categories, ZONES)
