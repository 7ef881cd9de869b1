"""Fields about which stations disagree: what each said, and the supervisor's word on it.

Nothing is lost by a decision: all that was said stays in the journal, and until somebody has
written over the decision it can be taken back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.journal import Dot, dot_of
from accredit_app.domain.merge import EntityState, Live, conflicts, differ, shown
from accredit_app.domain.text import clean
from accredit_app.errors import Conflict, InvalidInput, NotFound
from accredit_app.phrases import say
from accredit_app.services.post import Post
from accredit_app.services.told import Told, Witnesses
from accredit_app.store import queries
from accredit_app.store.fields import ident
from accredit_app.store.queries import open as waiting

if TYPE_CHECKING:
    from sqlalchemy import Connection


TYPED = frozenset(
    {"given_name", "family_name", "native_name", "honorific", "function", "document_type"}
    | {"document_number", "email", "phone", "medium", "press_card", "assignment_letter", "note"}
)
"""Fields for which a supervisor may type what no station said; days and codes besides."""

COUNTRIES = frozenset({"country", "nationality", "document_issuer"})
LANGUAGES = frozenset({"native_language", "language"})
DAYS = frozenset({"birth_date", "document_expiry"})
_NO_MATTER = frozenset({"arrived"})
"""Fields that need no decision when each station says something: somebody has arrived."""

_TOPICS: Mapping[str, Topic] = {
    "person": Topic.PEOPLE,
    "accreditation": Topic.PEOPLE,
    "organisation": Topic.ORGANISATIONS,
    "template": Topic.TEMPLATES,
    "station": Topic.STATIONS,
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of something: of a person, a request, an organisation …"""

    family: str
    entity: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One of the values: as it stands in the journal, and as text where an identity was meant;
    `photo` is the portrait, if the field is one and it is on this station."""

    value: object
    text: str
    told: Told
    dot: Dot
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field with the values that stand side by side, the one that is shown meanwhile last.

    `person` is whom it concerns, if anybody; `typed` says whether another value may be typed, as a
    code where the field is one of COUNTRIES or LANGUAGES.
    """

    field: Field
    about: str
    person: UUID | None
    said: tuple[Said, ...]
    typed: bool


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A field that waits for a decision: whose it is, and since when, in the event's time."""

    field: Field
    about: str
    person: UUID | None
    since: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """A decision about a field, and what stood there before."""

    field: Field
    dot: Dot
    before: tuple[tuple[object, Dot], ...]


class Conflicts:
    """Shows and settles what stations disagree about."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def open(self, connection: "Connection", witnesses: Witnesses) -> tuple[Unsettled, ...]:
        """Every field that waits, things of one person after another. What stations only assumed
        needs no decision, unless it is shown instead of what somebody typed."""
        found = []
        for family, entity, names in waiting.conflicts(connection):
            state = waiting.state(connection, entity, family)
            about, person = _about(connection, family, entity, state)
            values = conflicts(state)
            for name in names:
                if name in _NO_MATTER and None not in values[name]:
                    continue
                if not _matters(connection, name, state.registers[name]):
                    continue
                since = max(
                    witnesses.told(entry).true_at
                    for live in state.registers[name]
                    if (entry := waiting.entry(connection, live.dot)) is not None
                )
                found.append(Unsettled(Field(family, entity, name), about, person, since))
        return tuple(sorted(found, key=lambda one: (one.about.casefold(), str(one.person))))

    def detail(self, field: Field) -> Disagreement:
        """What each station said; NotFound when nothing is left to decide."""
        event = self._post.event()
        with self._database.read() as connection:
            state = waiting.state(connection, field.entity, field.family)
            if field.name not in conflicts(state):
                raise _decided()
            return _disagreement(connection, Witnesses(connection, event), field, state)

    def settle(self, field: Field, value: object) -> Done[Settled]:
        """Writes the supervisor's value over all that was said.

        `value` is one of those said, or typed text. InvalidInput for text that is no day, country
        or language where one is meant; NotFound when the field was settled meanwhile.
        """
        with self._database.write(self._post.operator) as unit:
            state = waiting.state(unit.connection, field.entity, field.family)
            live = state.registers.get(field.name, ())
            if field.name not in conflicts(state):
                raise _decided()
            if all(one.value != value for one in live):
                value = _typed(field, value)
            before = tuple(
                (one.value, _first_said(unit.connection, one.dot)) for one in _values(live)
            )
            entry = unit.set(field.family, field.entity, {field.name: value}, settle=True)
            assert entry is not None, "a field in conflict is always written"
        return Done.of(Settled(field, entry.dot, before), self._topics(field))

    def reopen(self, settled: Settled) -> Done[None]:
        """Takes a decision back; Conflict when somebody has written over it since."""
        field = settled.field
        with self._database.write(self._post.operator) as unit:
            state = waiting.state(unit.connection, field.entity, field.family)
            live = [one.dot for one in state.registers.get(field.name, ())]
            if live != [settled.dot]:
                raise Conflict(
                    "This was changed again since",
                    "The decision stays. Look at the record, and correct it there if need be.",
                )
            unit.reopen(field.family, field.entity, field.name, settled.before)
        return Done.of(None, self._topics(field))

    @staticmethod
    def _topics(field: Field) -> set[Topic]:
        return {_TOPICS.get(field.family, Topic.EVENT)}


def _disagreement(
    connection: "Connection", witnesses: Witnesses, field: Field, state: EntityState
) -> Disagreement:
    about, person = _about(connection, field.family, field.entity, state)
    said = []
    for live in _values(state.registers[field.name]):
        dot = _first_said(connection, live.dot)
        entry = waiting.entry(connection, dot) or waiting.entry(connection, live.dot)
        assert entry is not None, "a live value was said by an entry that is here"
        text = _text(connection, field, live.value)
        photo = queries.photo(connection, text) if field.name == "photo" and text else None
        said.append(Said(live.value, text, witnesses.told(entry), dot, photo))
    typed = field.name in TYPED | DAYS | COUNTRIES | LANGUAGES
    return Disagreement(field, about, person, tuple(said), typed)


def _matters(connection: "Connection", name: str, live: Sequence[Live]) -> bool:
    """Whether two people typed different things, or what one typed is not what is shown."""
    typed = [one for one in live if not _assumed(connection, name, one.dot)]
    return bool(typed) and (differ(typed) or differ((typed[-1], live[-1])))


def _assumed(connection: "Connection", name: str, dot: Dot) -> bool:
    """Whether a value was put in by a station of which nobody had asked for it."""
    entry = waiting.entry(connection, dot)
    names = entry.content().get("assumed") if entry is not None else None
    return isinstance(names, list) and name in names


def _values(live: tuple[Live, ...]) -> list[Live]:
    """Each value once, by whoever said it first, in the order of entries."""
    seen: list[Live] = []
    for one in live:
        if all(type(one.value) is not type(held.value) or one.value != held.value for held in seen):
            seen.append(one)
    return seen


def _first_said(connection: "Connection", dot: Dot) -> Dot:
    """The entry that said a value, of one that only put it back."""
    entry = waiting.entry(connection, dot)
    was = entry.content().get("was") if entry is not None else None
    return dot_of(was) or dot


def _about(
    connection: "Connection", family: str, entity: UUID, state: EntityState
) -> tuple[str, UUID | None]:
    if family in ("person", "accreditation"):
        who = entity
        if family == "accreditation":
            owner = ident(shown(state, "person"))
            who = entity if owner is None else UUID(bytes=owner)
        record = queries.record(connection, who)
        if record is not None:
            details = record.person.details
            return details.full_name or details.native_name, record.person.id
    for name in ("name", "label", "title", "code", "letter"):
        word = shown(state, name)
        if isinstance(word, str) and word:
            return word, None
    return "–", None


def _text(connection: "Connection", field: Field, value: object) -> str:
    if value is None:
        return ""
    if field.name == "organisation":
        named = ident(value)
        found = queries.organisation(connection, UUID(bytes=named)) if named else None
        return found.name if found is not None else "–"
    if field.name == "category":
        labels = {one.code: one.label for one in queries.categories(connection)}
        return labels.get(str(value), str(value))
    if isinstance(value, list):
        return "; ".join(_item(item) for item in value)
    return str(value)


def _item(item: object) -> str:
    parts = item.values() if isinstance(item, dict) else (item,)
    return " ".join(str(part) for part in parts if part)


def _typed(field: Field, value: object) -> object:
    text = clean(str(value or ""))
    if field.name in DAYS and text:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError as error:
            raise InvalidInput(
                "This is no date", "Nothing was changed. Write it like 1980-02-28."
            ) from error
    if field.name in COUNTRIES | LANGUAGES:
        return _code(field, text)
    if field.name not in TYPED | DAYS:
        raise InvalidInput(
            "This value cannot be typed", "Nothing was changed. Take one of those that were said."
        )
    return text if field.name in TYPED else None


def _code(field: Field, text: str) -> str:
    """A country's or a language's code, as a list of people may hold it."""
    from accredit_app.imports import cells

    read: Callable[[str], str] = cells.country if field.name in COUNTRIES else cells.language
    try:
        return read(text)
    except cells.BadCell as error:
        raise InvalidInput(
            "This value cannot be taken", say("Nothing was changed: {reason}.", reason=error.reason)
        ) from error


def _decided() -> NotFound:
    return NotFound(
        "This is decided already", "Another station or another supervisor was first. Look again."
    )
