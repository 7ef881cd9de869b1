"""Search as you type: people by name in any script, organisation, document, e-mail, badge.

Each typed word must be found, in any order, at the beginning of a word; words of scripts without
spaces are found anywhere. Names come before organisations and numbers. It refuses to guess: there
is no fuzzy matching here, which would hide how a name is really written.
"""

from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.people import Hit
from accredit_app.store import people, tokens
from accredit_app.store.driver import Driver, Row
from accredit_app.store.fold import driver_of
from accredit_app.store.queries.people import state_of

_SERIAL_DIGITS: Final = 10
_SERIAL_LEAST: Final = 4
_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_HIT: Final = """
SELECT p.row, p.id, p.given_name, p.family_name, p.native_name,
       coalesce(o.name, ''), p.country, coalesce(a.category, ''), coalesce(a.state, ''),
       a.arrived IS NOT NULL,
       EXISTS (SELECT 1 FROM badge b WHERE b.person = p.id AND b.status IN (1, 2, 3)),
       p.photo
FROM {source}
LEFT JOIN accreditation a
       ON a.id = (SELECT min(id) FROM accreditation WHERE person = p.id)
LEFT JOIN organisation o ON o.id = p.organisation
{rest}
"""
_ALL: Final = _HIT.format(
    source="person p INDEXED BY ix_person_sort", rest="ORDER BY p.sort LIMIT ?"
)
_BY_WORDS: Final = _HIT.format(
    source="(SELECT rowid AS found FROM search WHERE search MATCH ? LIMIT ?) f "
    "CROSS JOIN person p ON p.row = f.found",
    rest="ORDER BY p.sort",
)
_BY_CODE: Final = _HIT.format(
    source="person p",
    rest="WHERE p.id IN (SELECT person FROM accreditation WHERE invitation = ?1 "
    "AND invitation != '' OR id IN (SELECT leader FROM same WHERE family = 'accreditation' "
    "AND code = ?1 AND code != '')) ORDER BY p.sort LIMIT ?2",
)
_BY_SERIAL: Final = _HIT.format(
    source="person p",
    rest="WHERE p.id IN (SELECT person FROM badge WHERE serial BETWEEN ? AND ?) "
    "ORDER BY p.sort LIMIT ?",
)
_WHETHER_MET: Final = 9


def search(
    connection: Connection, text: str, *, limit: int = 50, arrived: bool | None = None
) -> list[Hit]:
    """The people whom a typed text finds, names first; without text, the first ones by name.

    `arrived` keeps those whom a desk has met, or has not. A badge's serial may be typed from its
    beginning, and an invitation's code in full. Of more people than `limit` come those who were
    registered first.
    """
    driver = driver_of(connection)
    terms = tokens.asked(text)
    if not terms and arrived is None:
        return [_hit(row) for row in driver.execute(_ALL, (limit,))]
    found = {
        row[0]: row
        for row in _by_code(driver, text, limit)
        if arrived is None or row[_WHETHER_MET] == arrived
    }
    for match in _matches(terms, arrived):
        if len(found) < limit:
            rows = driver.execute(_BY_WORDS, (match, limit + len(found))).fetchall()
            found |= {row[0]: row for row in rows if row[0] not in found}
    return [_hit(row) for row in found.values()][:limit]


def _matches(terms: tuple[str, ...], arrived: bool | None) -> tuple[str, ...]:
    """What to ask the index: among names first, then among all that a person is found by."""
    met = () if arrived is None else (f'"{people.MET if arrived else people.UNMET}"',)
    if not terms:
        return met
    return tuple(
        " AND ".join((*met, whole)) for whole in (" AND ".join(terms), *tokens.in_all(terms))
    )


def _by_code(driver: Driver, text: str, limit: int) -> list[Row]:
    """Those whose invitation has the typed code, or whose badge's serial begins as typed."""
    rows = driver.execute(_BY_CODE, (text.strip(), limit)).fetchall()
    serials = serial_range(text)
    if serials is not None:
        rows += driver.execute(_BY_SERIAL, (*serials, limit)).fetchall()
    return rows


def serial_range(text: str) -> tuple[int, int] | None:
    """The first and last serial that begin as typed, or None if that is no part of a serial.

    Four to ten characters of Crockford's base 32, a digit among them, as in `serial_text`.
    """
    plain = "".join(text.upper().split()).replace("-", "")
    plain = plain.replace("O", "0").replace("I", "1").replace("L", "1")
    if not (
        _SERIAL_LEAST <= len(plain) <= _SERIAL_DIGITS
        and all(character in _CROCKFORD for character in plain)
        and any(character.isdigit() for character in text)
    ):
        return None
    value = 0
    for character in plain:
        value = value << 5 | _CROCKFORD.index(character)
    free = 5 * (_SERIAL_DIGITS - len(plain))
    return value << free, (value + 1 << free) - 1


def _hit(row: Row) -> Hit:
    (_, person, given, family, native, organisation) = row[:6]
    (country, category, state, met, badge, photo) = row[6:]
    return Hit(
        person=UUID(bytes=person),
        name=f"{given} {family}".strip(),
        native_name=native,
        organisation=organisation,
        country=country,
        category=category,
        state=state_of(state),
        arrived=bool(met),
        has_badge=bool(badge),
        photo=photo,
    )
