"""Badges, print jobs, scans and keys that are no longer trusted."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, func, select

from accredit_app.domain.badges import Badge, BadgeStatus
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.verdicts import Answer, Direction, Reason
from accredit_app.store import tables as t
from accredit_app.store.queries.people import leader

_B, _S, _J = t.badge.c, t.scan.c, t.print_job.c
_NO_DAY = date(1970, 1, 1)
_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
_ANSWERS = {item.value: item for item in Answer}
_REASONS = {item.value: item for item in Reason}
_DIRECTIONS = {item.value: item for item in Direction}
_STATES = {item.value: item for item in PrintState}


@dataclass(frozen=True, slots=True)
class Scan:
    """One attempt at a gate, as it was decided there. `list` is the counter of the revocation
    list that the gate held.
    """

    id: UUID
    at: datetime
    station: int
    zone: str
    direction: Direction
    serial: int | None
    person: UUID | None
    answer: Answer
    reason: Reason
    list: int | None


@dataclass(frozen=True, slots=True)
class RevokedKey:
    """A signing key whose badges of later days are not trusted; `key` is its identity in hex."""

    station: UUID
    key: str
    after: date


def answer_of(value: str) -> Answer:
    """The answer of that name; one that this version does not know let nobody in."""
    return _ANSWERS.get(value, Answer.REFUSE)


def reason_of(value: str) -> Reason:
    """The reason of that name, or UNREADABLE."""
    return _REASONS.get(value, Reason.UNREADABLE)


def badge(connection: Connection, serial: int) -> Badge | None:
    """One badge, or None if its issue is not known here."""
    row = connection.execute(_badges().where(_B.serial == serial)).one_or_none()
    return None if row is None else _badge(row)


def badges_of(connection: Connection, person: UUID) -> tuple[Badge, ...]:
    """A person's badges, oldest first."""
    whose = leader(connection, person)
    query = _badges().where(_B.person == whose).order_by(_B.issued, _B.serial)
    return tuple(_badge(row) for row in connection.execute(query))


def badges(
    connection: Connection,
    *,
    status: Collection[BadgeStatus] | None = None,
    person: UUID | None = None,
) -> Iterator[Badge]:
    """All badges, or those of some states, by serial."""
    query = _badges().order_by(_B.serial)
    if status is not None:
        query = query.where(_B.status.in_([int(item) for item in status]))
    if person is not None:
        query = query.where(_B.person == leader(connection, person))
    return (_badge(row) for row in connection.execute(query))


def revoked_serials(connection: Connection) -> list[int]:
    """The serials of all revoked badges, ascending, those never seen here included."""
    query = select(_B.serial).where(_B.status == int(BadgeStatus.REVOKED)).order_by(_B.serial)
    return list(connection.execute(query).scalars())


def revoked_keys(connection: Connection) -> tuple[RevokedKey, ...]:
    """The signing keys that were revoked, by station and key."""
    c = t.revoked_key.c
    rows = connection.execute(select(t.revoked_key).order_by(c.station, c.key))
    return tuple(RevokedKey(row.station, row.key, row.after or _NO_DAY) for row in rows)


def print_job(connection: Connection, job: UUID) -> PrintJob | None:
    """One print job, or None."""
    row = connection.execute(_jobs().where(_J.id == job)).one_or_none()
    return None if row is None else _job(row)


def print_jobs(
    connection: Connection, *, open_only: bool = False, serial: int | None = None
) -> tuple[PrintJob, ...]:
    """Print jobs as they were queued; `open_only` leaves out those with a final state."""
    query = _jobs().order_by(_J.queued_at, _J.id)
    if open_only:
        query = query.where(_J.state.in_([state.value for state in PrintState if not state.final]))
    if serial is not None:
        query = query.where(_J.serial == serial)
    return tuple(_job(row) for row in connection.execute(query))


def scans(
    connection: Connection,
    *,
    admitted: bool | None = None,
    since: datetime | None = None,
    limit: int | None = None,
) -> tuple[Scan, ...]:
    """Scans in the order of the journal; with `limit`, the latest ones, still oldest first."""
    query = select(t.scan).order_by(_S.lam.desc(), _S.station.desc(), _S.id.desc())
    if admitted is not None:
        admits = _S.answer == Answer.ADMIT.value
        query = query.where(admits if admitted else ~admits)
    if since is not None:
        query = query.where(_S.at >= since)
    if limit is not None:
        query = query.limit(limit)
    found = [_scan(row) for row in connection.execute(query)]
    return tuple(reversed(found))


def last_scan(connection: Connection, serial: int) -> Scan | None:
    """The latest scan of a badge, by the order of the journal, or None."""
    query = (
        select(t.scan)
        .where(_S.serial == serial)
        .order_by(_S.lam.desc(), _S.station.desc(), _S.id.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _scan(row)


def inside_count(connection: Connection, zone: str) -> int:
    """How many badges were admitted into a zone and not yet out of it again."""
    latest = func.row_number().over(
        partition_by=_S.serial, order_by=(_S.lam.desc(), _S.station.desc(), _S.id.desc())
    )
    last = (
        select(_S.direction, latest.label("place"))
        .where(_S.zone == zone, _S.answer == Answer.ADMIT.value, _S.serial.is_not(None))
        .subquery()
    )
    query = select(func.count()).where(last.c.place == 1, last.c.direction == Direction.IN.value)
    return int(connection.execute(query).scalar_one())


def scan_counts(connection: Connection, station: int) -> tuple[int, int]:
    """How many scans a station answered with yes, and how many it did not."""
    admitted = func.count().filter(_S.answer == Answer.ADMIT.value)
    row = connection.execute(
        select(admitted.label("yes"), func.count().label("whole")).where(_S.station == station)
    ).one()
    return int(row.yes), int(row.whole - row.yes)


def _badges() -> Select[Any]:
    return select(t.badge).where(_B.issued.is_not(None), _B.person.is_not(None))


def _badge(row: Row[Any]) -> Badge:
    return Badge(
        serial=row.serial,
        person=row.person,
        category=row.category,
        zones=frozenset(row.zones),
        first_day=row.first_day or _NO_DAY,
        days=row.days,
        digits=row.digits,
        status=BadgeStatus(row.status),
        reason=row.reason,
        thumbnail=row.thumbnail,
    )


def _jobs() -> Select[Any]:
    return select(t.print_job).where(_J.serial.is_not(None))


def _job(row: Row[Any]) -> PrintJob:
    return PrintJob(
        id=row.id,
        serial=row.serial,
        printer=row.printer,
        state=_STATES[row.state],
        message=row.message,
        queued_at=row.queued_at or _NO_MOMENT,
    )


def _scan(row: Row[Any]) -> Scan:
    return Scan(
        id=row.id,
        at=row.at or _NO_MOMENT,
        station=row.station,
        zone=row.zone,
        direction=_DIRECTIONS.get(row.direction, Direction.IN),
        serial=row.serial,
        person=row.person,
        answer=answer_of(row.answer),
        reason=reason_of(row.reason),
        list=row.list,
    )
