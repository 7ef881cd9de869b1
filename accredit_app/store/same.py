"""People who are one, in the tables: one row stands for all, and everything of theirs is its own.

What was entered under the other identities stays in the journal and in the states. It is united
whenever a row is written, so that a decision can be undone and the order of arrival is no matter.
"""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from uuid import UUID

from accredit_app.domain.merge import (
    NOTHING,
    REGISTERS,
    EntityState,
    Live,
    conflicts,
    shown,
)
from accredit_app.domain.same import NOT_SHARED, PairVerdict, groups, pair_of, united, verdict
from accredit_app.store import tokens
from accredit_app.store.driver import Driver
from accredit_app.store.fields import ident, text, words
from accredit_app.store.people import fetch
from accredit_app.store.rows import UPSERT, Leaders, Touched

Changed = dict[str, list[tuple[bytes, EntityState]]]
"""By family, the things that were touched and what is now known of them."""

State = Callable[[bytes, str], EntityState]
_PEOPLE, _REQUESTS = "person", "accreditation"


def leaders(driver: Driver) -> dict[bytes, bytes]:
    """For everybody who is one with others, the one who stands for all."""
    rows = driver.execute("SELECT id, leader FROM same WHERE family = ?", (_PEOPLE,))
    return {row[0]: row[1] for row in rows}


def members(driver: Driver, entity: bytes, family: str) -> list[bytes]:
    """The identities that are one with this one, itself included; empty if it stands alone."""
    rows = driver.execute(
        "SELECT id FROM same WHERE family = ? AND leader = "
        "(SELECT leader FROM same WHERE id = ? AND family = ?) ORDER BY id",
        (family, entity, family),
    )
    return [row[0] for row in rows]


class Regrouping:
    """One writing of the tables after which some people are one, or no longer.

    `changed` is made to hold what the rows are to be written from; `anew` are the people whose
    words for the search are to be written in any case.
    """

    def __init__(self, driver: Driver, changed: Changed, state: State) -> None:
        self._driver = driver
        self._state = state
        self.changed = changed
        self.anew: set[bytes] = set()
        old = leaders(driver)
        pairs = changed.pop("pair", ())
        self.leaders: Leaders = self._decide(pairs) if pairs else old
        if not old and not self.leaders:
            return
        before, self._groups = _by_leader(old), _by_leader(self.leaders)
        self._moved = {
            person
            for leader in before.keys() | self._groups.keys()
            if before.get(leader) != self._groups.get(leader)
            for person in (*before.get(leader, ()), *self._groups.get(leader, ()))
        }
        self._people()
        self._requests()
        if self._moved:
            self._followers()

    def _decide(self, pairs: Touched) -> Leaders:
        rows = []
        for entity, state in pairs:
            people = pair_of(UUID(bytes=entity), state)
            if people is not None:
                rows.append((entity, *(person.bytes for person in people), verdict(state).value))
        self._driver.executemany(UPSERT["pair"], rows)
        merged = self._driver.execute(
            "SELECT one, other FROM pair WHERE verdict = ?", (PairVerdict.MERGED.value,)
        )
        found = groups((row[0], row[1]) for row in merged)
        return {person: leader for leader, people in found.items() for person in people}

    def _people(self) -> None:
        dirty = {entity for entity, _ in self.changed.pop(_PEOPLE, ())}
        touched = self._moved | dirty
        rows: list[tuple[bytes, EntityState]] = []
        for leader in sorted({self.leaders.get(person, person) for person in touched}):
            many = self._groups.get(leader, (leader,))
            known = [state for one in many if (state := self._state(one, _PEOPLE)) is not NOTHING]
            if known:
                rows.append((leader, known[0] if len(known) == 1 else united(known)))
            if leader in self._groups or leader in self._moved:
                self.anew.add(leader)
        self._drop(_PEOPLE, touched - {leader for leader, _ in rows})
        self._forget(_PEOPLE, self._moved - self.leaders.keys())
        self._remember(
            (
                person,
                _PEOPLE,
                self.leaders[person],
                person,
                *_found_by(self._state(person, _PEOPLE)),
            )
            for person in touched
            if person in self.leaders
        )
        if rows:
            self.changed[_PEOPLE] = rows

    def _requests(self) -> None:
        driver = self._driver
        affected = {entity for entity, _ in self.changed.pop(_REQUESTS, ())}
        moved = "SELECT id FROM accreditation WHERE person"
        affected.update(row[0] for row in fetch(driver, moved, self._moved))
        known = f"SELECT id, owner FROM same WHERE family = '{_REQUESTS}' AND"
        affected.update(row[0] for row in fetch(driver, f"{known} owner", self._moved))
        before = {row[0]: row[1] for row in fetch(driver, f"{known} id", affected)}
        owners = {one: ident(shown(self._state(one, _REQUESTS), "person")) for one in affected}
        people = {
            self.leaders[owner]
            for owner in (*owners.values(), *before.values())
            if owner in self.leaders
        }
        alone = [one for one in sorted(affected) if owners[one] not in self.leaders]
        self._forget(_REQUESTS, before.keys() & set(alone))
        self._remember(
            (one, _REQUESTS, one, owner, _text(self._state(one, _REQUESTS), "invitation"), "", "")
            for one, owner in owners.items()
            if owner is not None and owner in self.leaders
        )
        rows = [(one, self._state(one, _REQUESTS)) for one in alone]
        for person in sorted(people):
            rows += self._united_request(person)
        self.anew |= people
        if rows:
            self.changed[_REQUESTS] = rows

    def _united_request(self, person: bytes) -> list[tuple[bytes, EntityState]]:
        driver = self._driver
        owned = f"SELECT id FROM same WHERE family = '{_REQUESTS}' AND owner"
        many = sorted(row[0] for row in fetch(driver, owned, self._groups[person]))
        if not many:
            return []
        driver.executemany(
            "UPDATE same SET leader = ? WHERE id = ? AND family = ?",
            [(many[0], one, _REQUESTS) for one in many],
        )
        self._drop(_REQUESTS, set(many[1:]))
        states = [self._state(one, _REQUESTS) for one in many]
        whole = united(states, own=NOT_SHARED[_REQUESTS])
        last = whole.registers["person"][-1]
        owner = (Live(last.order, str(UUID(bytes=person))),)
        registers = {**whole.registers, "person": owner}
        return [(many[0], EntityState(registers, {}, whole.gone))]

    def _followers(self) -> None:
        """Badges, scans and bans of people who moved are written again under who they are now."""
        found = {
            "badge": {
                row[0].to_bytes(16, "big")
                for row in fetch(self._driver, "SELECT serial FROM badge WHERE person", self._moved)
            },
            "scan": {
                row[0]
                for row in fetch(self._driver, "SELECT id FROM scan WHERE person", self._moved)
            },
            "ban": {
                row[0]
                for row in fetch(
                    self._driver, "SELECT id FROM entity WHERE family = 'ban' AND id", self._moved
                )
            },
        }
        for family, entities in found.items():
            touched = self.changed.setdefault(family, [])
            entities -= {entity for entity, _ in touched}
            touched += [(entity, self._state(entity, family)) for entity in sorted(entities)]

    def _drop(self, family: str, entities: AbstractSet[bytes]) -> None:
        keys = [(entity,) for entity in sorted(entities)]
        if family == _PEOPLE:
            self._driver.executemany(
                "DELETE FROM search WHERE rowid = (SELECT row FROM person WHERE id = ?)", keys
            )
        self._driver.executemany(f"DELETE FROM {family} WHERE id = ?", keys)
        self._driver.executemany(
            "DELETE FROM conflict WHERE id = ? AND family = ?",
            [(*key, family) for key in keys],
        )

    def _forget(self, family: str, entities: AbstractSet[bytes]) -> None:
        self._driver.executemany(
            "DELETE FROM same WHERE id = ? AND family = ?",
            [(entity, family) for entity in sorted(entities)],
        )

    def _remember(self, rows: Iterable[tuple[object, ...]]) -> None:
        self._driver.executemany(UPSERT["same"], list(rows))


def write_conflicts(
    driver: Driver,
    changed: Mapping[str, Touched],
    *,
    fresh: AbstractSet[tuple[bytes, str]] = frozenset(),
) -> None:
    """Note what stations disagree about, of the registers that were touched.

    `fresh` are the things of which nothing was known: no conflict of theirs is on the list.
    """
    found, agreed = [], []
    for family, touched in changed.items():
        if family not in REGISTERS:
            continue
        for entity, state in touched:
            split = max(map(len, state.registers.values()), default=0) > 1
            fields = sorted(conflicts(state)) if split else []
            if fields:
                found.append((entity, family, words(fields)))
            elif (entity, family) not in fresh:
                agreed.append((entity, family))
    if found:
        driver.executemany(UPSERT["conflict"], found)
    if agreed and driver.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is not None:
        driver.executemany("DELETE FROM conflict WHERE id = ? AND family = ?", agreed)


def _by_leader(found: Leaders) -> dict[bytes, tuple[bytes, ...]]:
    many: dict[bytes, list[bytes]] = {}
    for person in sorted(found):
        many.setdefault(found[person], []).append(person)
    return {leader: tuple(people) for leader, people in many.items()}


def _found_by(state: EntityState) -> tuple[str, str, str]:
    """A person's document number, and the words of the names and of the rest."""
    named = (_text(state, name) for name in ("given_name", "family_name", "native_name"))
    number = _text(state, "document_number")
    rest = (tokens.stored_number(number), tokens.stored(_text(state, "email")))
    return number, " ".join(filter(None, map(tokens.stored, named))), " ".join(filter(None, rest))


def _text(state: EntityState, name: str) -> str:
    return text(shown(state, name))
