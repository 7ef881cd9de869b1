"""The one road from journal entries to tables, for this station's own entries and for others'.

A `Fold` gathers the states that its entries touch, and writes each of them, its row and its words
for the search once, however many entries there were. It refuses to judge an entry: one that this
version cannot read is left in the journal and changes no table.
"""

import gc
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.journal import Entry
from accredit_app.domain.merge import (
    NOTHING,
    EntityState,
    absorb,
    family,
    from_bytes,
    to_bytes,
)
from accredit_app.domain.same import NOT_SHARED, united
from accredit_app.store.driver import Driver
from accredit_app.store.people import fetch, write_people
from accredit_app.store.rows import UPSERT, WRITERS, Leaders
from accredit_app.store.same import Changed, Regrouping, members, write_conflicts
from accredit_app.store.tables import FOLDED, SEARCH

Key = tuple[bytes, str]


def driver_of(connection: Connection) -> Driver:
    """The driver's connection under SQLAlchemy's, for statements that run a thousand times."""
    driver: Driver = connection.connection.dbapi_connection  # type: ignore[assignment]  # untyped DB-API
    return driver


def fold(connection: Connection, entries: Iterable[Entry]) -> None:
    """Bring the tables up to date with entries that were just appended to the journal."""
    with _uncollected():
        whole = Fold(driver_of(connection))
        whole.add_all(entries)
        whole.write()
        del whole  # before the collector would walk all of it after all


@contextmanager
def _uncollected() -> Iterator[None]:
    """Python's collector of cycles at rest: there are none here, and it would walk all the states
    of a batch again and again."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Fold:
    """States that were touched and not yet written. Used within one transaction, then dropped."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._states: dict[Key, EntityState] = {}
        self._dirty: dict[Key, None] = {}
        self._fresh: set[Key] = set()
        self._all_alone: bool | None = None

    def state(self, entity: UUID, name: str) -> EntityState:
        """What is known of an entity, with the entries added so far."""
        key = (entity.bytes, name)
        state = self._states.get(key)
        if state is None:
            row = self._driver.execute(
                "SELECT state FROM entity WHERE id = ? AND family = ?", key
            ).fetchone()
            if row is None:
                self._fresh.add(key)
            state = self._states[key] = NOTHING if row is None else from_bytes(row[0])
        return state

    def whole(self, entity: UUID, name: str) -> EntityState:
        """What is known of an entity under all the identities that it was entered under."""
        parts = self.parts(entity, name)
        return parts[0] if len(parts) == 1 else united(parts, own=NOT_SHARED[name])

    def parts(self, entity: UUID, name: str) -> list[EntityState]:
        """What is known under each identity that an entity was entered under, first this one."""
        if name not in NOT_SHARED:
            return [self.state(entity, name)]
        if self._all_alone is None:
            row = self._driver.execute("SELECT 1 FROM same LIMIT 1").fetchone()
            self._all_alone = row is None
        many = [] if self._all_alone else members(self._driver, entity.bytes, name)
        others = (UUID(bytes=one) for one in many if one != entity.bytes)
        return [self.state(entity, name), *(self.state(one, name) for one in others)]

    def add(self, entry: Entry, *, body: dict[str, object] | None = None) -> None:
        """Absorb one entry, with its body as values where that is at hand; nothing is written."""
        name = family(entry.kind)
        if name is None:
            return
        state = self.state(entry.entity, name)
        grown = absorb(state, entry, body=body)
        if grown is not state:
            key = (entry.entity.bytes, name)
            self._states[key] = grown
            self._dirty[key] = None

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Absorb many entries, whose states are read in few statements."""
        many: dict[Key, list[Entry]] = {}
        for entry in entries:
            name = family(entry.kind)
            if name is not None:
                many.setdefault((entry.entity.bytes, name), []).append(entry)
        self._read(many.keys() - self._states.keys())
        for key, told in many.items():
            state = grown = self._states[key]
            for entry in told:
                grown = absorb(grown, entry)
            if grown is not state:
                self._states[key] = grown
                self._dirty[key] = None

    def _read(self, unknown: AbstractSet[Key]) -> None:
        self._states.update(dict.fromkeys(unknown, NOTHING))
        self._fresh |= unknown
        question = "SELECT id, family, state FROM entity WHERE id"
        for entity, name, state in fetch(self._driver, question, {key[0] for key in unknown}):
            if (entity, name) in unknown:
                self._states[entity, name] = from_bytes(state)
                self._fresh.discard((entity, name))

    def write(self) -> None:
        """Write what was touched: states, rows, words."""
        if not self._dirty:
            return
        changed: Changed = {}
        states = []
        for key in self._dirty:
            state = self._states[key]
            states.append((*key, to_bytes(state)))
            changed.setdefault(key[1], []).append((key[0], state))
        self._dirty.clear()
        self._driver.executemany(UPSERT["entity"], states)
        leaders: Leaders = {}
        fresh: AbstractSet[Key] = self._fresh
        anew: AbstractSet[bytes] = frozenset()
        if "pair" in changed or not self._all_alone:
            regrouped = Regrouping(self._driver, changed, self._state_of)
            self._all_alone = None
            leaders, anew = regrouped.leaders, regrouped.anew
            fresh = self._fresh - {(one, "person") for one in anew}
        write_conflicts(self._driver, changed, fresh=fresh)
        write_people(
            self._driver,
            organisations=changed.pop("organisation", ()),
            requests=changed.pop("accreditation", ()),
            people=changed.pop("person", ()),
            fresh=fresh,
            anew=anew,
        )
        for name, touched in changed.items():
            WRITERS[name](self._driver, name, touched, leaders)
        self._fresh.clear()

    def _state_of(self, entity: bytes, name: str) -> EntityState:
        return self.state(UUID(bytes=entity), name)


def clear(connection: Connection) -> None:
    """Empty every folded table, and the search."""
    driver = driver_of(connection)
    for table in FOLDED:
        driver.execute(f'DELETE FROM "{table.name}"')
    row = driver.execute("SELECT sql FROM sqlite_master WHERE name = 'search'").fetchone()
    if row is not None and row[0] == SEARCH:
        driver.execute("INSERT INTO search(search) VALUES ('delete-all')")
        return
    driver.execute("DROP TABLE IF EXISTS search")
    driver.execute(SEARCH)
