"""The event as this station knows it, with all that belongs to it, from categories to operators."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from accredit_app.domain.event import (
    BadgeTemplate,
    Category,
    Event,
    Meeting,
    Operator,
    Station,
    Zone,
)
from accredit_app.domain.roles import OperatorRole, StationRole
from accredit_app.store import tables as t

_NO_DAY = date(1970, 1, 1)
_NO_MOMENT = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def event(connection: Connection) -> Event | None:
    """The event of this station, or None before it was set up."""
    row = connection.execute(select(t.event).order_by(t.event.c.id).limit(1)).one_or_none()
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
    """All enrolled stations, by number."""
    rows = connection.execute(select(t.station).order_by(t.station.c.number, t.station.c.id))
    roles = {role.value: role for role in StationRole}
    return tuple(
        Station(
            id=row.id,
            number=row.number,
            name=row.name,
            role=roles.get(row.role, StationRole.DESK),
            public_key=row.public_key,
            disabled=row.disabled,
        )
        for row in rows
    )


def operators(connection: Connection) -> tuple[Operator, ...]:
    """All operators, by name."""
    rows = connection.execute(select(t.operator).order_by(t.operator.c.name, t.operator.c.id))
    roles = {role.value: role for role in OperatorRole}
    return tuple(
        Operator(row.id, row.name, roles.get(row.role, OperatorRole.OFFICER), row.languages)
        for row in rows
    )
