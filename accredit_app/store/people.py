"""People, organisations and requests as rows, and the words by which a person is found.

A person is found by what stands in three tables. Whenever one of them changes, the words of the
people whom it concerns are written again, and of nobody else.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import count
from typing import Final

from accredit_app.domain.merge import EntityState
from accredit_app.store import tokens
from accredit_app.store.driver import Driver, Row
from accredit_app.store.fields import REGISTER_FIELDS
from accredit_app.store.rows import UPSERT, Touched, register_row

MET, UNMET = "··y", "··n"
"""Words of the search that nobody can type: whether a desk has met the person."""

_FIELDS: Final = ("id", *(field.name for field in REGISTER_FIELDS["person"]), "sort")
_AT: Final = {name: place for place, name in enumerate(_FIELDS)}
_FAMILY, _GIVEN, _NATIVE = (_AT[name] for name in ("family_name", "given_name", "native_name"))
_COLUMNS: Final = ", ".join(f'"{name}"' for name in _FIELDS)
_FOUND_BY: Final = tuple(
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
_PERSON_BY_ID: Final = f"SELECT row, {_COLUMNS} FROM person WHERE id"
_NAMED_BY: Final = ("given_name", "family_name", "native_name")
_CHUNK: Final = 200


def fetch(driver: Driver, question: str, keys: Collection[bytes]) -> Iterator[Row]:
    """The rows of a question that stops before its `IN (…)`, for many keys."""
    if len(keys) == 1:
        yield from driver.execute(f"{question} = ?", tuple(keys))
        return
    many = list(keys)
    for start in range(0, len(many), _CHUNK):
        part = many[start : start + _CHUNK]
        marks = ", ".join("?" * len(part))
        yield from driver.execute(f"{question} IN ({marks})", part)


def write_people(
    driver: Driver,
    *,
    organisations: Touched,
    requests: Touched,
    people: Touched,
    fresh: AbstractSet[tuple[bytes, str]],
    anew: AbstractSet[bytes] = frozenset(),
) -> None:
    """Write the rows, then the words of everybody for whom they changed.

    `fresh` are the things, by identity and family, of which nothing was known: they have no row.
    `anew` are the people whose words are written in any case.
    """
    words: dict[int, Row] = {}
    for organisation in _write_organisations(driver, organisations):
        _add(words, driver, "organisation", [organisation])
    met = _write_requests(driver, requests, fresh) | anew
    if met:
        _add(words, driver, "id", met - {entity for entity, _ in people})
    _write_people(driver, people, words, met=met, fresh=fresh)
    if words:
        _write_words(driver, words)


def _add(words: dict[int, Row], driver: Driver, column: str, keys: Collection[bytes]) -> None:
    question = f"SELECT row, {_COLUMNS} FROM person WHERE {column}"
    words.update((row, tuple(person)) for row, *person in fetch(driver, question, keys))


def _write_organisations(driver: Driver, touched: Touched) -> set[bytes]:
    """Write organisations; the answer is those whose name is not what it was."""
    if not touched:
        return set()
    before = _names(driver, [key for key, _ in touched])
    rows = [register_row("organisation", entity, state) for entity, state in touched]
    driver.executemany(UPSERT["organisation"], [(*row, tokens.folded(str(row[1]))) for row in rows])
    return {
        entity
        for (entity, _), (_, name, *_) in zip(touched, rows, strict=True)
        if before.get(entity, "") != name
    }


def _names(driver: Driver, organisations: Collection[bytes]) -> dict[bytes, str]:
    rows = fetch(driver, "SELECT id, name FROM organisation WHERE id", organisations)
    return {row[0]: row[1] for row in rows}


def _write_requests(
    driver: Driver, touched: Touched, fresh: AbstractSet[tuple[bytes, str]]
) -> set[bytes]:
    """Write requests; the answer is the people who, by them, arrived or did not after all."""
    if not touched:
        return set()
    question = "SELECT id, person, arrived IS NULL FROM accreditation WHERE id"
    known = [key for key, _ in touched if (key, "accreditation") not in fresh]
    before = {row[0]: row[1:] for row in fetch(driver, question, known)}
    rows = [register_row("accreditation", entity, state) for entity, state in touched]
    driver.executemany(UPSERT["accreditation"], rows)
    changed: set[bytes] = set()
    for entity, person, *_, arrived, _walk_in, _note in rows:
        old_person, old_unmet = before.get(entity, (None, True))
        if (person, arrived is None) != (old_person, bool(old_unmet)):
            changed.update(key for key in (person, old_person) if isinstance(key, bytes))
    return changed


def _write_people(
    driver: Driver,
    touched: Touched,
    words: dict[int, Row],
    *,
    met: AbstractSet[bytes],
    fresh: AbstractSet[tuple[bytes, str]],
) -> None:
    """Write people, and note whose words are to be written with what they are found by now.

    `met` are those who, by a request, arrived or did not after all, and others to be written anew.
    """
    if not touched:
        return
    people = {entity: _person_row(entity, state) for entity, state in touched}
    rows = {}
    known = [entity for entity in people if (entity, "person") not in fresh]
    for row, *before in fetch(driver, _PERSON_BY_ID, known):
        after = people[before[0]]
        rows[before[0]] = row
        if (
            row in words
            or before[0] in met
            or any(after[place] != before[place] for place in _FOUND_BY)
        ):
            words[row] = after
    last = driver.execute("SELECT coalesce(max(row), 0) FROM person").fetchone()
    free = count(1 if last is None else last[0] + 1)
    for entity, person in people.items():
        if entity not in rows:
            rows[entity] = next(free)
            words[rows[entity]] = person
    driver.executemany(
        UPSERT["person"], [(rows[entity], *person) for entity, person in people.items()]
    )


def _person_row(entity: bytes, state: EntityState) -> tuple[object, ...]:
    row = register_row("person", entity, state)
    family, given = tokens.folded(str(row[_FAMILY])), tokens.folded(str(row[_GIVEN]))
    return (*row, f"{family} {given}".strip() or tokens.folded(str(row[_NATIVE])))


def _write_words(driver: Driver, words: Mapping[int, Row]) -> None:
    wanted = {person[_AT["organisation"]] for person in words.values()} - {None}
    names = _names(driver, wanted)
    people = [person[0] for person in words.values()]
    unmet: dict[bytes, tuple[bytes, bool]] = {}
    question = "SELECT person, id, arrived IS NULL FROM accreditation WHERE person"
    for person, request, waits in fetch(driver, question, people):
        unmet[person] = min(unmet.get(person, (request, waits)), (request, waits))
    before = {row[0]: row[1:] for row in _found_before(driver, people)}
    driver.executemany(
        "INSERT OR REPLACE INTO search (rowid, name, other, met) VALUES (?, ?, ?, ?)",
        [
            (
                row,
                _joined(
                    (
                        *(tokens.stored(person[_AT[name]]) for name in _NAMED_BY),
                        before.get(person[0], ("", ""))[0],
                    )
                ),
                tokens.marked(
                    _joined(
                        (
                            tokens.stored(names.get(person[_AT["organisation"]], "")),
                            tokens.stored_number(person[_AT["document_number"]]),
                            tokens.stored(person[_AT["email"]]),
                            before.get(person[0], ("", ""))[1],
                        )
                    )
                ),
                UNMET if unmet.get(person[0], (b"", True))[1] else MET,
            )
            for row, person in words.items()
        ],
    )


def _found_before(driver: Driver, people: Collection[bytes]) -> Iterator[tuple[bytes, str, str]]:
    """Of people who were entered under several identities, the words of all of them."""
    words: dict[bytes, tuple[set[str], set[str]]] = {}
    question = "SELECT leader, names, other FROM same WHERE family = 'person' AND leader"
    if driver.execute("SELECT 1 FROM same LIMIT 1").fetchone() is not None:
        for leader, names, other in fetch(driver, question, people):
            held = words.setdefault(leader, (set(), set()))
            held[0].update(names.split())
            held[1].update(other.split())
    for leader, (named, rest) in words.items():
        yield leader, " ".join(sorted(named)), " ".join(sorted(rest))


def _joined(parts: Iterable[str]) -> str:
    return " ".join(filter(None, parts))
