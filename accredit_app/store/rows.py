"""From the state of a thing to its row: one function for each folded table that stands alone.

People, organisations and requests have their own file, since they also feed the search.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from accredit_app.domain.badges import is_serial
from accredit_app.domain.clock import sane_wall
from accredit_app.domain.journal import canonical
from accredit_app.domain.merge import EntityState, Fact, badge_status, bans, print_state
from accredit_app.domain.same import decisions
from accredit_app.store.driver import Driver
from accredit_app.store.fields import (
    REGISTER_FIELDS,
    day,
    digest,
    ident,
    instant,
    number,
    number_or_none,
    serial_or_none,
    text,
    words,
)
from accredit_app.store.tables import FOLDED

_MILLISECOND: Final = 1000  # in microseconds

Touched = Sequence[tuple[bytes, EntityState]]
"""Things of one family, by the bytes of their identity, and what is now known of them."""

Leaders = Mapping[bytes, bytes]
"""For everybody who was entered under several identities, the one that stands for all."""


def _upsert(name: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(columns))
    quoted = ", ".join(f'"{column}"' for column in columns)
    changed = ", ".join(f'"{c}" = excluded."{c}"' for c in columns if c not in key and c != "row")
    return (
        f'INSERT INTO "{name}" ({quoted}) VALUES ({places}) '
        f"ON CONFLICT ({', '.join(key)}) DO " + (f"UPDATE SET {changed}" if changed else "NOTHING")
    )


def _statements() -> dict[str, str]:
    found = {}
    for table in FOLDED:
        columns = tuple(column.name for column in table.columns)
        keys = tuple(column.name for column in table.primary_key)
        found[table.name] = _upsert(table.name, columns, ("id",) if keys == ("row",) else keys)
    return found


UPSERT: Final = _statements()
_ROWS: Final = {
    name: (
        [None, *(field.column(field.default) for field in known)],
        {field.name: (place, field.column) for place, field in enumerate(known, start=1)},
    )
    for name, known in REGISTER_FIELDS.items()
}
"""For each register family a row in which nothing was written yet, and where each field goes."""


def register_row(name: str, entity: bytes, state: EntityState) -> list[object]:
    """The row of a register family, by its fields in order; what nobody wrote has its default."""
    blank, places = _ROWS[name]
    row = blank.copy()
    row[0] = entity
    for field, live in state.registers.items():
        at = places.get(field)
        if at is not None and live:
            place, column = at
            row[place] = column(live[-1].value)
    return row


def _registers(driver: Driver, name: str, touched: Touched, _: Leaders) -> None:
    driver.executemany(
        UPSERT[name], [register_row(name, entity, state) for entity, state in touched]
    )


def _badges(driver: Driver, _: str, touched: Touched, leaders: Leaders) -> None:
    rows = []
    for entity, state in touched:
        serial = int.from_bytes(entity, "big")
        if not is_serial(serial):
            continue
        issued, revoked = state.facts.get("issue"), state.facts.get("revoke")
        said = issued.content if issued is not None else {}
        rows.append(
            (
                serial,
                _leader(said.get("person"), leaders),
                text(said.get("category")),
                words(said.get("zones")),
                day(said.get("first_day")),
                number(said.get("days")),
                text(said.get("digits")),
                text(said.get("key")),
                int(badge_status(state)),
                text(revoked.content.get("reason")) if revoked is not None else "",
                sane_wall(issued.wall) * _MILLISECOND if issued is not None else None,
                digest(said.get("thumbnail")),
            )
        )
    driver.executemany(UPSERT["badge"], rows)


def _scans(driver: Driver, _: str, touched: Touched, leaders: Leaders) -> None:
    driver.executemany(
        UPSERT["scan"],
        [
            _scan_row(entity, fact, leaders)
            for entity, state in touched
            for fact in (state.facts.get("add"),)
            if fact is not None
        ],
    )


def _scan_row(entity: bytes, fact: Fact, leaders: Leaders) -> tuple[object, ...]:
    said = fact.content
    return (
        entity,
        instant(said.get("at")),
        fact.order[1],
        text(said.get("zone")),
        text(said.get("direction")),
        serial_or_none(said.get("serial")),
        _leader(said.get("person"), leaders),
        text(said.get("answer")),
        text(said.get("reason")),
        number_or_none(said.get("list")),
        fact.order[0],
    )


def _prints(driver: Driver, _: str, touched: Touched, __: Leaders) -> None:
    rows = []
    for entity, state in touched:
        queued, step = state.facts.get("queue"), print_state(state)
        said = queued.content if queued is not None else {}
        last = state.facts.get(step.value)
        rows.append(
            (
                entity,
                serial_or_none(said.get("serial")),
                text(said.get("printer")),
                step.value,
                text(last.content.get("message")) if last is not None else "",
                instant(said.get("at")),
            )
        )
    driver.executemany(UPSERT["print_job"], rows)


def _bans(driver: Driver, _: str, touched: Touched, leaders: Leaders) -> None:
    driver.executemany(
        "DELETE FROM ban WHERE station = ? AND epoch = ? AND seq = ?",
        [fact.dot for _, state in touched for fact in state.facts.values()],
    )
    driver.executemany(
        UPSERT["ban"],
        [
            (leaders.get(entity, entity), *ban.dot, ban.reason)
            for entity, state in touched
            for ban in bans(state)
        ],
    )


def _notices(driver: Driver, _: str, touched: Touched, __: Leaders) -> None:
    seen = {entity: bool(decisions(state)) for entity, state in touched}
    driver.executemany(UPSERT["notice"], [(entity,) for entity, is_seen in seen.items() if is_seen])
    driver.executemany(
        "DELETE FROM notice WHERE id = ?",
        [(entity,) for entity, is_seen in seen.items() if not is_seen],
    )


def _leader(person: object, leaders: Leaders) -> bytes | None:
    named = ident(person)
    return None if named is None else leaders.get(named, named)


def _keys(driver: Driver, _: str, touched: Touched, __: Leaders) -> None:
    driver.executemany(
        UPSERT["revoked_key"],
        [
            (entity, key, day(fact.content.get("after")))
            for entity, state in touched
            for key, fact in state.facts.items()
        ],
    )


def _days(driver: Driver, _: str, touched: Touched, __: Leaders) -> None:
    driver.executemany(
        UPSERT["day_close"],
        [
            (
                entity,
                name,
                canonical(fact.content.get("counts")).decode(),
                sane_wall(fact.wall) * _MILLISECOND,
            )
            for entity, state in touched
            for name, fact in state.facts.items()
        ],
    )


REGISTER_TABLES: Final = (
    "event", "category", "zone", "meeting", "operator", "station", "template",
)  # fmt: skip
"""Families of registers that stand alone: a table of few rows each."""

WRITERS: Final[Mapping[str, Callable[[Driver, str, Touched, Leaders], None]]] = {
    "badge": _badges,
    "scan": _scans,
    "print": _prints,
    "ban": _bans,
    "key": _keys,
    "day": _days,
    "notice": _notices,
    **dict.fromkeys(REGISTER_TABLES, _registers),
}
"""For each family that stands alone, what writes its rows."""
