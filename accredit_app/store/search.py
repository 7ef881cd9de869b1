"""Search as you type: people by name in any script, organisation, document, e-mail, badge.

Each typed word must be found, in any order, at the beginning of a word; words of scripts without
spaces are found anywhere. Names come before organisations and numbers. It refuses to guess: there
is no fuzzy matching here, which would hide how a name is really written.
"""

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from accredit_app.domain.people import Hit
from accredit_app.store import tokens
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
WHERE {condition} {arrived}
{order}
LIMIT ?
"""
_BY_NAME: Final = "person p INDEXED BY ix_person_sort"
_BY_WORDS: Final = "(SELECT rowid AS found FROM search WHERE search MATCH ?) f CROSS JOIN person p"
_ARRIVED: Final = {
    None: "",
    True: "AND a.arrived IS NOT NULL",
    False: "AND a.arrived IS NULL",
}


def search(
    connection: Connection, text: str, *, limit: int = 50, arrived: bool | None = None
) -> list[Hit]:
    """The people whom a typed text finds, names first; without text, the first ones by name.

    `arrived` keeps those whom a desk has met, or has not. A badge's serial may be typed from its
    beginning, and an invitation's code in full.
    """
    driver = driver_of(connection)
    found: dict[int, Hit] = {}
    for row in _rows(driver, text, limit, _ARRIVED[arrived]):
        found.setdefault(row[0], _hit(row))
        if len(found) >= limit:
            break
    return list(found.values())


def _rows(driver: Driver, text: str, limit: int, arrived: str) -> Iterator[Row]:
    terms = tokens.asked(text)
    if not terms:
        yield from driver.execute(
            _HIT.format(source=_BY_NAME, condition="1", arrived=arrived, order="ORDER BY p.sort"), (limit,)
        )
        return
    yield from _by_code(driver, text, limit, arrived)
    whole = " AND ".join(terms)
    statement = _HIT.format(
        source=_BY_WORDS, condition="p.row = f.found", arrived=arrived, order=""
    )
    for match in (f"{{name}} : ({whole})", whole):
        page = driver.execute(statement, (match, limit)).fetchall()
        yield from page


def _by_code(driver: Driver, text: str, limit: int, arrived: str) -> Iterator[Row]:
    """Those whose invitation has the typed code, or whose badge's serial begins as typed."""
    statement = _HIT.format(
        source="person p",
        condition="p.id IN (SELECT person FROM accreditation WHERE invitation = ?)",
        arrived=arrived,
        order="ORDER BY p.sort",
    ).replace("invitation = ?", "invitation = ? AND invitation != ''")
    yield from driver.execute(statement, (text.strip(), limit)).fetchall()
    serials = serial_range(text)
    if serials is not None:
        statement = _HIT.format(
            source="person p",
            condition="p.id IN (SELECT person FROM badge WHERE serial BETWEEN ? AND ?)",
            arrived=arrived,
            order="ORDER BY p.sort",
        )
        yield from driver.execute(statement, (*serials, limit)).fetchall()


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
    _, person, given, family, native, organisation, country, category, state, met, badge, photo = (
        row
    )
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
