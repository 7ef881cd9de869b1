"""The event as this station knows it, with all that belongs to it, from categories to operators."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, exists, select

from accredit_app.domain.event import (
    OFFICE,
    BadgeTemplate,
    Category,
    Event,
    Meeting,
    Operator,
    Station,
    Zone,
    named_id,
)
from accredit_app.domain.roles import OperatorRole, StationRole
from accredit_app.store import tables as t

_NO_DAY = date(1970, 1, 1)
_NO_MOMENT = datetime.fromisoformat("1970-01-01T00:00:00+00:00")

_J: Final = t.journal.c
_FOUNDED: Final = exists().where(
    _J.entity == t.event.c.id, _J.kind == "event.set", _J.station == OFFICE
)
_ENTERED: Final = exists().where(
    _J.entity == t.operator.c.id, _J.kind == "operator.set", _J.station == OFFICE
)
_EVENT: Final = select(t.event).order_by(_FOUNDED.desc(), t.event.c.id).limit(1)


def event(connection: Connection) -> Event | None:
    """The event of this station, or None before it was set up: what the office entered as one. A
    row of another station that speaks of another event changes nothing."""
    row = connection.execute(_EVENT).one_or_none()
    if row is None:
        return None
    return Event(
        id=row.id,
        name=row.name,
        place=row.place,
        first_day=row.first_day or _NO_DAY,
        last_day=row.last_day or row.first_day or _NO_DAY,
        utc_offset=row.utc_offset,
        subtitle=row.subtitle,
        languages=row.languages,
        emergency_number=row.emergency_number,
    )


def categories(connection: Connection) -> tuple[Category, ...]:
    """All categories, by the number that a QR carries."""
    rows = connection.execute(select(t.category).order_by(t.category.c.number, t.category.c.id))
    return tuple(
        Category(
            id=row.id,
            code=row.code,
            number=row.number,
            label=row.label,
            letter=row.letter,
            band=row.band,
            text=row.text,
            zones=frozenset(row.zones),
            template=row.template,
            labels=row.labels,
        )
        for row in rows
    )


def zones(connection: Connection) -> tuple[Zone, ...]:
    """All zones, by letter."""
    rows = connection.execute(select(t.zone).order_by(t.zone.c.letter, t.zone.c.id))
    return tuple(
        Zone(row.id, row.letter, row.bit, row.name, row.pictogram, row.names) for row in rows
    )


def meetings(connection: Connection) -> tuple[Meeting, ...]:
    """All meetings, as they begin."""
    rows = connection.execute(select(t.meeting).order_by(t.meeting.c.starts, t.meeting.c.id))
    return tuple(
        Meeting(
            id=row.id,
            title=row.title,
            zone=row.zone,
            starts=row.starts or _NO_MOMENT,
            ends=row.ends or row.starts or _NO_MOMENT,
            capacity=row.capacity,
            categories=frozenset(row.categories),
            titles=row.titles,
        )
        for row in rows
    )


def templates(connection: Connection) -> tuple[BadgeTemplate, ...]:
    """The event's own badge templates, by name."""
    rows = connection.execute(select(t.template).order_by(t.template.c.name, t.template.c.id))
    return tuple(BadgeTemplate(row.id, row.name, row.text) for row in rows)


def template_text(connection: Connection, name: str) -> str | None:
    """The TOML of the event's own template of that name, or None."""
    question = select(t.template.c.text).where(t.template.c.name == name).order_by(t.template.c.id)
    return connection.execute(question.limit(1)).scalar_one_or_none()


def stations(connection: Connection) -> tuple[Station, ...]:
    """All enrolled stations, by number. An identity that was given to a number stands for it,
    whatever some row says: no station loses its own to another one."""
    known = event(connection)
    numbers = _numbers(known.id) if known is not None else {}
    roles = {role.value: role for role in StationRole}
    found: dict[int, Station] = {}
    rows = connection.execute(select(t.station).order_by(t.station.c.id)).all()
    for row in sorted(rows, key=lambda row: row.id not in numbers):
        number = numbers.get(row.id, row.number)
        station = Station(
            id=row.id,
            number=number,
            name=row.name,
            role=roles.get(row.role, StationRole.DESK),
            public_key=row.public_key,
            disabled=row.disabled,
        )
        found.setdefault(number, station)
    return tuple(found[number] for number in sorted(found))


@lru_cache(maxsize=4)
def _numbers(event: UUID) -> Mapping[UUID, int]:
    """For the identity that each station's number has in an event, the number."""
    return {named_id(event, "station", str(number)): number for number in range(1, 1 << 10)}


def operators(connection: Connection) -> tuple[Operator, ...]:
    """All operators whom the office has entered, by name; another station makes nobody one."""
    rows = connection.execute(
        select(t.operator).where(_ENTERED).order_by(t.operator.c.name, t.operator.c.id)
    )
    roles = {role.value: role for role in OperatorRole}
    return tuple(
        Operator(row.id, row.name, roles.get(row.role, OperatorRole.OFFICER), row.languages)
        for row in rows
    )
