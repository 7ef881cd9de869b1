"""Questions about badges, prints and scans, and what a day comes to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from stores import NOON, enter, identity, make, put

from accredit_app.domain.badges import Badge, BadgeStatus, badge_id, make_serial
from accredit_app.domain.event import (
    Event,
)
from accredit_app.domain.people import (
    Organisation,
    OrganisationKind,
)
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.verdicts import Answer, Direction, Reason
from accredit_app.store import queries
from accredit_app.store.database import Database, Unit

DAY = date(2025, 10, 25)
HANOI = timezone(timedelta(hours=7))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "station", 3) as database:
        yield database


def issue(unit: Unit, serial: int, person: object) -> None:
    unit.record(
        "badge.issue",
        badge_id(serial),
        {
            "person": person,
            "category": "DEL",
            "zones": frozenset("BA"),
            "first_day": DAY,
            "days": 2,
            "digits": "123",
            "key": "00ff00ff",
        },
    )


def test_badges_climb_and_revoked_ones_are_listed_even_if_unknown(store: Database) -> None:
    first, second, unknown = (make_serial(3, store.epoch, n) for n in range(3))
    with store.write("An") as unit:
        person = enter(unit, "Minh")
        issue(unit, first, person)
        issue(unit, second, person)
        unit.record("badge.print", badge_id(first), {"job": identity("j")})
        unit.record("badge.hand_over", badge_id(first), {})
        unit.record("badge.revoke", badge_id(second), {"reason": "lost"})
        unit.record("badge.revoke", badge_id(unknown), {"reason": "stolen"})
    one = Badge(first, person, "DEL", frozenset("AB"), DAY, 2, "123", BadgeStatus.HANDED_OVER)
    two = Badge(second, person, "DEL", frozenset("AB"), DAY, 2, "123", BadgeStatus.REVOKED, "lost")
    with store.read() as connection:
        assert queries.badge(connection, first) == one
        assert queries.badge(connection, second) == two
        assert queries.badge(connection, unknown) is None
        assert queries.badges_of(connection, person) == (one, two)
        assert tuple(queries.badges(connection)) == (one, two)
        assert tuple(queries.badges(connection, status=[BadgeStatus.REVOKED])) == (two,)
        assert tuple(queries.badges(connection, person=identity("nobody"))) == ()
        assert queries.revoked_serials(connection) == [second, unknown]


def test_print_jobs_bans_and_keys(store: Database) -> None:
    with store.write("An") as unit:
        for number, steps in enumerate((("sent",), ("sent", "printed"), ("failed",), ())):
            job = identity("job", number)
            at = NOON + timedelta(seconds=number)
            unit.record("print.queue", job, {"serial": 5 + number, "printer": "P", "at": at})
            for step in steps:
                unit.record(f"print.{step}", job, {"message": "jam"} if step == "failed" else {})
        unit.record("print.sent", identity("a job whose queueing is not here yet"), {})
        person = enter(unit, "Minh")
        ban = unit.record("ban.add", person, {"reason": "fight"})
        other = unit.record("ban.add", person, {"reason": "theft"})
        unit.record("ban.lift", person, {"bans": [ban.dot]})
        unit.record("key.revoke", identity("station"), {"key": "00ff00ff", "after": DAY})
    with store.read() as connection:
        jobs = queries.print_jobs(connection)
        assert [job.state for job in jobs] == [
            PrintState.SENT,
            PrintState.PRINTED,
            PrintState.FAILED,
            PrintState.QUEUED,
        ]
        assert jobs[2] == PrintJob(
            identity("job", 2), 7, "P", PrintState.FAILED, "jam", NOON + timedelta(seconds=2)
        )
        assert queries.print_jobs(connection, open_only=True) == (jobs[0], jobs[3])
        assert queries.print_jobs(connection, serial=6) == (jobs[1],)
        assert queries.print_job(connection, identity("job", 2)) == jobs[2]
        assert queries.print_job(connection, identity("none")) is None
        assert [(one.dot, one.reason) for one in queries.bans(connection, person)] == [
            (other.dot, "theft")
        ]
        (key,) = queries.revoked_keys(connection)
        assert (key.station, key.key, key.after) == (identity("station"), "00ff00ff", DAY)


def scan(
    unit: Unit, number: int, serial: int | None, zone: str, direction: str, answer: str
) -> None:
    unit.record(
        "scan.add",
        identity("scan", number),
        {
            "at": NOON + timedelta(minutes=number),
            "zone": zone,
            "direction": direction,
            "serial": serial,
            "answer": answer,
            "reason": "ok" if answer == "admit" else "revoked",
            "list": 7,
        },
    )


def test_scans_are_counted_and_the_last_one_decides_who_is_inside(store: Database) -> None:
    with store.write("An") as unit:
        for number, what in enumerate(
            (
                (1, "A", "in", "admit"),
                (2, "A", "in", "admit"),
                (1, "A", "out", "admit"),
                (3, "A", "in", "refuse"),
                (4, "B", "in", "admit"),
                (2, "A", "out", "refuse"),
                (None, "A", "in", "refuse"),
            )
        ):
            scan(unit, number, *what)
    with store.read() as connection:
        assert queries.inside_count(connection, "A") == 1
        assert queries.inside_count(connection, "B") == 1
        assert queries.inside_count(connection, "C") == 0
        assert queries.scan_counts(connection, 3) == (4, 3)
        assert queries.scan_counts(connection, 4) == (0, 0)
        everything = queries.scans(connection)
        assert [one.id for one in everything] == [identity("scan", n) for n in range(7)]
        assert queries.scans(connection, limit=2) == everything[-2:]
        assert queries.scans(connection, since=NOON + timedelta(minutes=5)) == everything[5:]
        assert len(queries.scans(connection, admitted=True)) == 4
        assert len(queries.scans(connection, admitted=False)) == 3
        last = queries.last_scan(connection, 1)
        assert last == everything[2]
        assert last is not None
        assert (last.direction, last.answer, last.reason, last.list, last.station) == (
            Direction.OUT,
            Answer.ADMIT,
            Reason.OK,
            7,
            3,
        )
        assert queries.last_scan(connection, 99) is None


def test_a_day_begins_and_ends_by_the_event(store: Database) -> None:
    organisation = Organisation(identity("org"), "MFA", OrganisationKind.STATE, "VN")
    evening = datetime(2025, 10, 24, 23, 59, tzinfo=HANOI)
    arrivals = (evening, evening + timedelta(minutes=2), evening + timedelta(hours=9), None)
    with store.write("An") as unit:
        put(unit, "event", Event(identity("e"), "E", "P", DAY, DAY, 420))
        put(unit, "organisation", organisation)
        for number, moment in enumerate(arrivals):
            person = enter(unit, f"Minh {number}", organisation=organisation.id if number else None)
            unit.set(
                "accreditation",
                identity("request", f"Minh {number}", ""),
                {"arrived": moment, "walk_in": number == 1},
            )
        issue(unit, make_serial(3, 1, 0), person)
        unit.record("badge.print", badge_id(make_serial(3, 1, 0)), {})
        scan(unit, 0, 1, "A", "in", "admit")
        scan(unit, 60 * 24, 1, "A", "in", "refuse")
        unit.record("print.queue", identity("job"), {"serial": 1, "printer": "P", "at": NOON})
    with store.read() as connection:
        assert queries.arrival_counts(connection) == (4, 3, 1)
        counts = queries.counts(connection, DAY)
    assert (counts.people, counts.arrived, counts.arrivals, counts.walk_ins) == (4, 3, 2, 1)
    assert counts.arrivals_by_hour == {0: 1, 8: 1}
    assert counts.arrivals_by_category == {"DEL": 2}
    assert counts.by_state == {"approved": 4}
    assert counts.by_category == {"DEL": 4}
    assert counts.by_kind == {"state": 3, "": 1}
    assert counts.badges == {"printed": 1}
    assert counts.scans == {("A", "admit", "ok"): 1}
    assert counts.prints == {"queued": 1}
    assert [
        (one.id, one.name, one.expected, one.arrived, one.badges) for one in counts.delegations
    ] == [
        (None, "", 1, 1, 0),
        (organisation.id, "MFA", 3, 2, 1),
    ]


def test_a_station_without_an_event_counts_by_utc(store: Database) -> None:
    with store.write("An") as unit:
        enter(unit, "Minh")
        unit.set(
            "accreditation",
            identity("request", "Minh", ""),
            {"arrived": datetime(2025, 10, 25, tzinfo=UTC)},
        )
    with store.read() as connection:
        assert queries.counts(connection, DAY).arrivals_by_hour == {0: 1}
        assert queries.counts(connection, DAY - timedelta(1)).arrivals == 0
