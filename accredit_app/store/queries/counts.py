"""Counts for screens and for the report of a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, select

from accredit_app.domain.badges import BadgeStatus
from accredit_app.store import tables as t
from accredit_app.store.queries.event import event
from accredit_app.store.queries.people import first_request

_P, _A, _O, _B, _S, _J = (
    t.person.c,
    t.accreditation.c,
    t.organisation.c,
    t.badge.c,
    t.scan.c,
    t.print_job.c,
)


@dataclass(frozen=True, slots=True)
class Delegation:
    """One organisation's numbers. `id` is None for the people who belong to none."""

    id: UUID | None
    name: str
    country: str
    kind: str
    expected: int
    arrived: int
    badges: int


@dataclass(frozen=True, slots=True)
class DayCounts:
    """A day in numbers. People, badges and delegations are as they stand now; arrivals, walk-ins,
    scans and prints are those of the day. Keys are the values of the domain's enums, and codes.
    """

    people: int
    by_state: Mapping[str, int]
    by_category: Mapping[str, int]
    by_kind: Mapping[str, int]
    arrived: int
    arrivals: int
    arrivals_by_hour: Mapping[int, int]
    arrivals_by_category: Mapping[str, int]
    walk_ins: int
    badges: Mapping[str, int]
    scans: Mapping[tuple[str, str, str], int]
    prints: Mapping[str, int]
    delegations: tuple[Delegation, ...]


def arrival_counts(connection: Connection) -> tuple[int, int, int]:
    """How many people there are, how many of them have arrived, and how many were walk-ins."""
    row = connection.execute(
        select(
            select(func.count()).select_from(t.person).scalar_subquery().label("people"),
            func.count(_A.arrived).label("arrived"),
            func.coalesce(func.sum(_A.walk_in), 0).label("walk_ins"),
        )
    ).one()
    return int(row.people), int(row.arrived), int(row.walk_ins)


def counts(connection: Connection, day: date) -> DayCounts:
    """A day of the event in numbers; it begins and ends by the event's own offset from UTC."""
    known = event(connection)
    zone = timezone(timedelta(minutes=known.utc_offset)) if known is not None else UTC
    start = datetime.combine(day, time(), zone)
    end = start + timedelta(days=1)
    people = t.person.outerjoin(t.accreditation, and_(_A.person == _P.id, first_request)).outerjoin(
        t.organisation, _O.id == _P.organisation
    )
    on_day = and_(_A.arrived >= start, _A.arrived < end)

    def tally(column: ColumnElement[Any], *where: ColumnElement[bool]) -> dict[Any, int]:
        query = select(column, func.count()).select_from(people).where(*where).group_by(column)
        return {key or "": number for key, number in connection.execute(query)}

    hours: dict[int, int] = {}
    for moment in connection.execute(select(_A.arrived).where(on_day)).scalars():
        hour = moment.astimezone(zone).hour
        hours[hour] = hours.get(hour, 0) + 1
    total, arrived, _ = arrival_counts(connection)
    scans = connection.execute(
        select(_S.zone, _S.answer, _S.reason, func.count())
        .where(_S.at >= start, _S.at < end)
        .group_by(_S.zone, _S.answer, _S.reason)
    )
    prints = connection.execute(
        select(_J.state, func.count())
        .where(_J.queued_at >= start, _J.queued_at < end)
        .group_by(_J.state)
    )
    badges = connection.execute(select(_B.status, func.count()).group_by(_B.status))
    return DayCounts(
        people=total,
        by_state=tally(_A.state),
        by_category=tally(_A.category),
        by_kind=tally(_O.kind),
        arrived=arrived,
        arrivals=sum(hours.values()),
        arrivals_by_hour=dict(sorted(hours.items())),
        arrivals_by_category=tally(_A.category, on_day),
        walk_ins=sum(tally(_A.walk_in, on_day, _A.walk_in).values()),
        badges={BadgeStatus(status).name.lower(): number for status, number in badges},
        scans={(zone, answer, reason): number for zone, answer, reason, number in scans},
        prints={state: number for state, number in prints},  # noqa: C416 - rows are no pairs
        delegations=_delegations(connection),
    )


def _delegations(connection: Connection) -> tuple[Delegation, ...]:
    held = (
        select(func.count())
        .where(
            _B.person == _P.id,
            _B.status.in_([int(BadgeStatus.PRINTED), int(BadgeStatus.HANDED_OVER)]),
        )
        .correlate(t.person)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(
            _O.id,
            func.coalesce(_O.name, "").label("name"),
            func.coalesce(_O.country, "").label("country"),
            func.coalesce(_O.kind, "").label("kind"),
            func.count(_P.id).label("expected"),
            func.count(_A.arrived).label("arrived"),
            func.coalesce(func.sum(held), 0).label("badges"),
        )
        .select_from(
            t.person.outerjoin(t.accreditation, and_(_A.person == _P.id, first_request)).outerjoin(
                t.organisation, _O.id == _P.organisation
            )
        )
        .group_by(_O.id)
        .order_by(_O.sort, _O.id)
    )
    return tuple(Delegation(*row) for row in rows)
