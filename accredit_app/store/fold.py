"""The one road from journal entries to tables, for this station's own entries and for others'.

A `Fold` gathers the states that its entries touch, and writes each of them, its row and its words
for the search once, however many entries there were. It refuses to judge an entry: one that this
version cannot read is left in the journal and changes no table.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import count
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.journal import Entry, canonical
from accredit_app.domain.merge import (
    NOTHING,
    EntityState,
    Fact,
    absorb,
    badge_status,
    bans,
    family,
    from_bytes,
    print_state,
    to_bytes,
)
from accredit_app.store import tokens
from accredit_app.store.driver import Driver, Row
from accredit_app.store.fields import (
    REGISTER_FIELDS,
    day,
    ident,
    instant,
    number,
    number_or_none,
    text,
    words,
)
from accredit_app.store.tables import FOLDED

_SERIALS: Final = 1 << 48
_MILLISECOND: Final = 1000  # in microseconds

Key = tuple[bytes, str]


def driver_of(connection: Connection) -> Driver:
    """The driver's connection under SQLAlchemy's, for statements that run a thousand times."""
    driver: Driver = connection.connection.dbapi_connection  # type: ignore[assignment]  # untyped DB-API
    return driver


def fold(connection: Connection, entries: Iterable[Entry]) -> None:
    """Bring the tables up to date with entries that were just appended to the journal."""
    whole = Fold(driver_of(connection))
    whole.add_all(entries)
    whole.write()


def _upsert(name: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(columns))
    quoted = ", ".join(f'"{column}"' for column in columns)
    changed = ", ".join(f'"{c}" = excluded."{c}"' for c in columns if c not in key and c != "row")
    return (
        f'INSERT INTO "{name}" ({quoted}) VALUES ({places}) '
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}"
    )


def _statements() -> dict[str, str]:
    found = {}
    for table in FOLDED:
        columns = tuple(column.name for column in table.columns)
        keys = tuple(column.name for column in table.primary_key)
        found[table.name] = _upsert(table.name, columns, ("id",) if keys == ("row",) else keys)
    return found


_UPSERT: Final = _statements()
_ROWS: Final = {
    name: (
        [None, *(field.column(field.default) for field in known)],
        {field.name: (place, field.column) for place, field in enumerate(known, start=1)},
    )
    for name, known in REGISTER_FIELDS.items()
}
"""For each register family a row in which nothing was written yet, and where each field goes."""
_PERSON_FIELDS: Final = [field.name for field in REGISTER_FIELDS["person"]]
_AT: Final = {name: place for place, name in enumerate(["id", *_PERSON_FIELDS])}
_PERSON_COLUMNS: Final = ", ".join(f'"{name}"' for name in _AT)
_WORDY: Final = tuple(
    _AT[name]
    for name in (
        "given_name",
        "family_name",
        "native_name",
        "organisation",
        "document_number",
        "email",
    )
)
"""The fields by which a person is found."""

_CHUNK: Final = 200


def _fetch(driver: Driver, question: str, keys: Collection[bytes]) -> Iterator[Row]:
    """The rows of a question that ends before its `IN (…)`, for many keys."""
    keys = list(keys)
    for start in range(0, len(keys), _CHUNK):
        part = keys[start : start + _CHUNK]
        marks = ", ".join("?" * len(part))
        yield from driver.execute(f"{question} IN ({marks})", part)


class Fold:
    """States that were touched and not yet written. Used within one transaction, then dropped."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._states: dict[Key, EntityState] = {}
        self._dirty: dict[Key, None] = {}
        self._names: dict[bytes, str] = {}

    def state(self, entity: UUID, name: str) -> EntityState:
        """What is known of an entity, with the entries added so far."""
        key = (entity.bytes, name)
        state = self._states.get(key)
        if state is None:
            row = self._driver.execute(
                "SELECT state FROM entity WHERE id = ? AND family = ?", key
            ).fetchone()
            state = self._states[key] = NOTHING if row is None else from_bytes(row[0])
        return state

    def add(self, entry: Entry) -> None:
        """Absorb one entry; nothing is written yet."""
        name = family(entry.kind)
        if name is None:
            return
        state = self.state(entry.entity, name)
        grown = absorb(state, entry)
        if grown is not state:
            key = (entry.entity.bytes, name)
            self._states[key] = grown
            self._dirty[key] = None

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Absorb many entries, whose states are read in few statements."""
        many = [(entry, name) for entry in entries if (name := family(entry.kind)) is not None]
        keys = {(entry.entity.bytes, name) for entry, name in many}
        wanted = {entity for entity, name in keys if (entity, name) not in self._states}
        self._states.update(dict.fromkeys(keys - self._states.keys(), NOTHING))
        for entity, name, state in _fetch(
            self._driver, "SELECT id, family, state FROM entity WHERE id", wanted
        ):
            if (entity, name) in keys:
                self._states[entity, name] = from_bytes(state)
        for entry, _ in many:
            self.add(entry)

    def write(self) -> None:
        """Write what was touched: states, rows, words."""
        if not self._dirty:
            return
        changed: dict[str, list[tuple[bytes, EntityState]]] = {}
        states = []
        for key in self._dirty:
            state = self._states[key]
            states.append((*key, to_bytes(state)))
            changed.setdefault(key[1], []).append((key[0], state))
        self._dirty.clear()
        self._driver.executemany(_UPSERT["entity"], states)
        renamed = self._organisations(changed.pop("organisation", ()))
        self._people(changed.pop("person", ()), renamed)
        for name, touched in changed.items():
            _WRITERS.get(name, _registers)(self._driver, name, touched)

    def _organisations(self, touched: Iterable[tuple[bytes, EntityState]]) -> set[bytes]:
        """Write organisations; the answer is those whose name is not what it was."""
        rows = []
        renamed = set()
        for entity, state in touched:
            row = _register_row("organisation", entity, state)
            name = str(row[1])
            if self._name(entity) != name:
                renamed.add(entity)
                self._names[entity] = name
            rows.append((*row, tokens.folded(name)))
        self._driver.executemany(_UPSERT["organisation"], rows)
        return renamed

    def _name(self, entity: bytes) -> str:
        name = self._names.get(entity)
        if name is None:
            row = self._driver.execute(
                "SELECT name FROM organisation WHERE id = ?", (entity,)
            ).fetchone()
            name = self._names[entity] = "" if row is None else str(row[0])
        return name

    def _people(self, touched: Iterable[tuple[bytes, EntityState]], renamed: set[bytes]) -> None:
        """Write people, and the words of those for whom they changed."""
        people = {entity: _person_row(entity, state) for entity, state in touched}
        words: dict[int, Row] = {}
        for organisation in renamed:
            for row, *member in self._driver.execute(
                f"SELECT row, {_PERSON_COLUMNS} FROM person WHERE organisation = ?",
                (organisation,),
            ):
                words[row] = tuple(member)
        rows = {}
        for row, *before in _fetch(
            self._driver, f"SELECT row, {_PERSON_COLUMNS} FROM person WHERE id", people
        ):
            entity = before[0]
            rows[entity] = row
            after = people[entity]
            if row in words or any(after[place] != before[place] for place in _WORDY):
                words[row] = after
        free = self._driver.execute("SELECT coalesce(max(row), 0) + 1 FROM person").fetchone()
        fresh = count(free[0] if free is not None else 1)
        for entity, person in people.items():
            if entity not in rows:
                rows[entity] = next(fresh)
                words[rows[entity]] = person
        self._driver.executemany(
            _UPSERT["person"], [(rows[entity], *person) for entity, person in people.items()]
        )
        self._driver.executemany(
            "INSERT OR REPLACE INTO search(rowid, name, other) VALUES (?, ?, ?)",
            [(row, *self._words(person)) for row, person in words.items()],
        )

    def _words(self, person: Row) -> tuple[str, str]:
        names = (
            tokens.stored(person[_AT[field]])
            for field in ("given_name", "family_name", "native_name")
        )
        organisation = person[_AT["organisation"]]
        others = (
            tokens.stored(self._name(organisation)) if organisation is not None else "",
            tokens.stored_number(person[_AT["document_number"]]),
            tokens.stored(person[_AT["email"]]),
        )
        return " ".join(filter(None, names)), " ".join(filter(None, others))


def _register_row(name: str, entity: bytes, state: EntityState) -> list[object]:
    blank, places = _ROWS[name]
    row = blank.copy()
    row[0] = entity
    for field, live in state.registers.items():
        at = places.get(field)
        if at is not None and live:
            place, column = at
            row[place] = column(live[-1].value)
    return row


def _person_row(entity: bytes, state: EntityState) -> tuple[object, ...]:
    row = _register_row("person", entity, state)
    latin = f"{row[_AT['family_name']]} {row[_AT['given_name']]}"
    return (*row, tokens.folded(latin) or tokens.folded(str(row[_AT["native_name"]])))


def _registers(driver: Driver, name: str, touched: list[tuple[bytes, EntityState]]) -> None:
    driver.executemany(
        _UPSERT[name], [_register_row(name, entity, state) for entity, state in touched]
    )


def _badges(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    rows = []
    for entity, state in touched:
        serial = int.from_bytes(entity, "big")
        if serial >= _SERIALS:
            continue
        issued, revoked = state.facts.get("issue"), state.facts.get("revoke")
        said = issued.content if issued is not None else {}
        rows.append(
            (
                serial,
                ident(said.get("person")),
                text(said.get("category")),
                words(said.get("zones")),
                day(said.get("first_day")),
                number(said.get("days")),
                text(said.get("digits")),
                text(said.get("key")),
                int(badge_status(state)),
                text(revoked.content.get("reason")) if revoked is not None else "",
                issued.wall * _MILLISECOND if issued is not None else None,
            )
        )
    driver.executemany(_UPSERT["badge"], rows)


def _scans(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    driver.executemany(
        _UPSERT["scan"],
        [
            _scan_row(entity, fact)
            for entity, state in touched
            for fact in (state.facts.get("add"),)
            if fact is not None
        ],
    )


def _scan_row(entity: bytes, fact: Fact) -> tuple[object, ...]:
    said = fact.content
    return (
        entity,
        instant(said.get("at")),
        fact.order[1],
        text(said.get("zone")),
        text(said.get("direction")),
        number_or_none(said.get("serial")),
        ident(said.get("person")),
        text(said.get("answer")),
        text(said.get("reason")),
        number_or_none(said.get("list")),
        fact.order[0],
    )


def _prints(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    rows = []
    for entity, state in touched:
        queued, step = state.facts.get("queue"), print_state(state)
        said = queued.content if queued is not None else {}
        last = state.facts.get(step.value)
        rows.append(
            (
                entity,
                number_or_none(said.get("serial")),
                text(said.get("printer")),
                step.value,
                text(last.content.get("message")) if last is not None else "",
                instant(said.get("at")),
            )
        )
    driver.executemany(_UPSERT["print_job"], rows)


def _bans(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    driver.executemany("DELETE FROM ban WHERE person = ?", [(entity,) for entity, _ in touched])
    driver.executemany(
        _UPSERT["ban"],
        [(entity, *ban.dot, ban.reason) for entity, state in touched for ban in bans(state)],
    )


def _keys(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    driver.executemany(
        _UPSERT["revoked_key"],
        [
            (entity, key, day(fact.content.get("after")))
            for entity, state in touched
            for key, fact in state.facts.items()
        ],
    )


def _days(driver: Driver, _: str, touched: list[tuple[bytes, EntityState]]) -> None:
    driver.executemany(
        _UPSERT["day_close"],
        [
            (
                entity,
                name,
                canonical(fact.content.get("counts")).decode(),
                fact.wall * _MILLISECOND,
            )
            for entity, state in touched
            for name, fact in state.facts.items()
        ],
    )


_WRITERS: Final = {
    "badge": _badges,
    "scan": _scans,
    "print": _prints,
    "ban": _bans,
    "key": _keys,
    "day": _days,
}


def clear(connection: Connection) -> None:
    """Empty every folded table, and the search."""
    driver = driver_of(connection)
    for table in FOLDED:
        driver.execute(f'DELETE FROM "{table.name}"')
    driver.execute("INSERT INTO search(search) VALUES ('delete-all')")
