"""What waits for a supervisor: conflicts, people who may be one, badges and scans to look into."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from accredit_app.domain.badges import BadgeStatus, badge_id
from accredit_app.domain.clock import clock_error, moment
from accredit_app.domain.duplicates import Known
from accredit_app.domain.journal import Dot, Entry
from accredit_app.domain.merge import EntityState
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.same import Decision, PairVerdict, decisions
from accredit_app.store import tables as t
from accredit_app.store.decided_tables import conflict, pair
from accredit_app.store.fold import Fold, driver_of
from accredit_app.store.journal import COLUMNS, entry_of
from accredit_app.store.queries.badges import print_jobs
from accredit_app.store.types import from_instant

_QUESTION: Final = 500
"""Identities in one question."""

_ACTIVE: Final = (BadgeStatus.ISSUED, BadgeStatus.PRINTED, BadgeStatus.HANDED_OVER)


class Pair(NamedTuple):
    """Two people about whom something was decided, the smaller identity first."""

    one: UUID
    other: UUID
    verdict: PairVerdict


class Passage(NamedTuple):
    """An admission; `at` is the gate's clock, `offset` by how much the hub's was ahead of it."""

    scan: UUID
    at: datetime
    offset: timedelta
    station: int
    zone: str
    serial: int
    list: int | None

    @property
    def true_at(self) -> datetime:
        return self.at + self.offset


def journal_end(connection: Connection) -> int:
    """A number that grows with every entry that is appended here."""
    return int(connection.execute(select(func.max(t.journal.c.row))).scalar_one() or 0)


def state(connection: Connection, entity: UUID, family: str) -> EntityState:
    """What is known of a thing, under all identities that it was entered under."""
    return Fold(driver_of(connection)).whole(entity, family)


def entry(connection: Connection, dot: Dot) -> Entry | None:
    """One entry by its name, or None."""
    row = (
        driver_of(connection)
        .execute(
            f"SELECT {COLUMNS} FROM journal WHERE station = ? AND epoch = ? AND seq = ?", tuple(dot)
        )
        .fetchone()
    )
    return None if row is None else entry_of(row)


def conflicts(connection: Connection) -> tuple[tuple[str, UUID, tuple[str, ...]], ...]:
    """Family, identity and fields of everything about which stations disagree."""
    rows = connection.execute(select(conflict).order_by(conflict.c.family, conflict.c.id))
    return tuple((row.family, row.id, tuple(row.fields)) for row in rows)


def pairs(connection: Connection) -> tuple[Pair, ...]:
    """What was decided about people who may be one, in the order of their identities."""
    rows = connection.execute(select(pair).order_by(pair.c.one, pair.c.other))
    return tuple(Pair(row.one, row.other, PairVerdict(row.verdict)) for row in rows)


def pair_decisions(connection: Connection, identity: UUID) -> tuple[Decision, ...]:
    """The decisions about a pair that stand."""
    return decisions(state(connection, identity, "pair"))


def everybody_known(connection: Connection) -> list[Known]:
    """Of everybody what is compared to find people who were entered twice, by identity."""
    c = t.person.c
    rows = connection.execute(
        select(
            c.id,
            c.given_name,
            c.family_name,
            c.native_name,
            c.birth_date,
            c.document_number,
            c.document_issuer,
            c.organisation,
        ).order_by(c.id)
    )
    return [Known(*row) for row in rows]


def names(connection: Connection) -> dict[UUID, str]:
    """Everybody's name, by identity."""
    c = t.person.c
    rows = connection.execute(select(c.id, c.given_name, c.family_name, c.native_name))
    return {row[0]: f"{row[1]} {row[2]}".strip() or row[3] for row in rows}


def with_two_badges(connection: Connection) -> tuple[UUID, ...]:
    """The people who have two or more badges that are not revoked."""
    c = t.badge.c
    query = (
        select(c.person)
        .where(c.person.is_not(None), c.issued.is_not(None))
        .where(c.status.in_([int(status) for status in _ACTIVE]))
        .group_by(c.person)
        .having(func.count() > 1)
        .order_by(c.person)
    )
    return tuple(connection.execute(query).scalars())


def issued_twice(connection: Connection, serials: Iterable[int]) -> list[int]:
    """Of some serials those that more than one entry gives out, ascending."""
    named = sorted(badge_id(serial).bytes for serial in serials)
    found = []
    for start in range(0, len(named), _QUESTION):
        part = named[start : start + _QUESTION]
        rows = driver_of(connection).execute(
            f"SELECT entity FROM journal WHERE entity IN ({', '.join('?' * len(part))}) "
            "AND kind = 'badge.issue' GROUP BY entity HAVING count(*) > 1 ORDER BY entity",
            tuple(part),
        )
        found += [int.from_bytes(row[0], "big") for row in rows]
    return found


def doubtful_prints(connection: Connection) -> tuple[PrintJob, ...]:
    """The prints of which only somebody who looks can say the outcome, and nobody has; of badges
    that are not printed yet.
    """
    issued = select(t.badge.c.serial).where(t.badge.c.status == int(BadgeStatus.ISSUED))
    waiting = set(connection.execute(issued).scalars())
    return tuple(
        job
        for job in print_jobs(connection)
        if job.state is PrintState.UNKNOWN
        and job.serial in waiting
        and "failed" not in state(connection, job.id, "print").facts
    )


_PASSAGE: Final = """
SELECT s.id, s.at, j.offset, s.station, s.zone, s.serial, s.list
FROM scan s JOIN journal j ON j.entity = s.id AND j.kind = 'scan.add'
WHERE s.answer = 'admit' AND {where}
"""
_BY_REVOKED: Final = _PASSAGE.format(
    where="s.serial IN (SELECT serial FROM badge WHERE status = 9) "
    "AND s.id NOT IN (SELECT id FROM notice) ORDER BY s.at, s.id"
)
_TWICE: Final = """
WITH passage AS (
    SELECT id, serial, zone, station, direction, real FROM (
        SELECT s.id, s.serial, s.zone, s.station, s.direction, s.at + j.offset * 1000 AS real
        FROM scan s JOIN journal j ON j.entity = s.id AND j.kind = 'scan.add'
        WHERE s.answer = 'admit' AND s.serial IN (
            SELECT serial FROM scan WHERE answer = 'admit' AND serial IS NOT NULL
            GROUP BY serial, zone HAVING count(DISTINCT station) > 1))
), ordered AS (
    SELECT id, zone, station, direction, real, lag(id) OVER road AS before,
           lag(station) OVER road AS old_station, lag(direction) OVER road AS old_direction,
           lag(real) OVER road AS old_real
    FROM passage WINDOW road AS (PARTITION BY serial, zone ORDER BY real, id)
)
SELECT before, id FROM ordered
WHERE direction = 'in' AND old_direction = 'in' AND station != old_station
AND id NOT IN (SELECT id FROM notice)
AND (real - old_real < ? OR zone IN (
    SELECT zone FROM scan WHERE answer = 'admit' AND direction = 'out'))
ORDER BY real, id
"""


def admitted_though_revoked(connection: Connection) -> tuple[tuple[Passage, Entry], ...]:
    """The admissions that came after the badge's revocation, by clocks as the hub found them, each
    with the revocation; those that somebody has looked into are left out.
    """
    found = []
    for row in driver_of(connection).execute(_BY_REVOKED).fetchall():
        passage = _passage(row)
        revoked = state(connection, badge_id(passage.serial), "badge").facts["revoke"]
        said = entry(connection, revoked.dot)
        if said is not None and true_time(said) <= passage.true_at:
            found.append((passage, said))
    return tuple(found)


def used_twice(connection: Connection, *, within: timedelta) -> tuple[tuple[Passage, Passage], ...]:
    """Admissions into one zone at two gates, with no way out between them: where ways out are
    scanned at all, and else those that are closer than `within`; the earlier one first.
    """
    driver = driver_of(connection)
    rows = driver.execute(_TWICE, (round(within / timedelta(microseconds=1)),)).fetchall()
    one = _PASSAGE.format(where="s.id = ?")
    return tuple(
        (_passage(driver.execute(one, (row[0],)).fetchone()), _passage(last))
        for row in rows
        if (last := driver.execute(one, (row[1],)).fetchone())
    )


def passage(connection: Connection, scan: UUID) -> Passage | None:
    """One admission, or None."""
    query = _PASSAGE.format(where="s.id = ?")
    row = driver_of(connection).execute(query, (scan.bytes,)).fetchone()
    return None if row is None else _passage(row)


def true_time(said: Entry) -> datetime:
    """When an entry was written, by the hub's clock as far as it is known."""
    return moment(said.wall, said.offset)


def _passage(row: object) -> Passage:
    assert isinstance(row, tuple)
    scan, at, offset, station, zone, serial, held = row
    return Passage(
        UUID(bytes=scan),
        from_instant(at or 0),
        clock_error(offset),
        station,
        zone,
        serial,
        held,
    )
