"""Questions to the tables: every word of the domain goes in and comes out the same."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from stores import NOON, enter, identity, make

from accredit_app.domain.badges import Badge, BadgeStatus, badge_id, make_serial
from accredit_app.domain.event import (
    Category,
    Event,
    Meeting,
    Operator,
    OperatorRole,
    Station,
    StationRole,
    Zone,
)
from accredit_app.domain.fields import to_fields
from accredit_app.domain.people import (
    Accreditation,
    AccreditationState,
    Details,
    Equipment,
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


def put(unit: Unit, kind: str, value: object) -> None:
    unit.set(kind, value.id, to_fields(value))  # type: ignore[attr-defined]  # a value with an identity


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


def test_what_belongs_to_an_event_comes_back_as_it_was(store: Database) -> None:
    event = Event(
        identity("e"),
        "Lễ ký",
        "Hà Nội",
        DAY,
        date(2025, 10, 26),
        420,
        "Công ước",
        ("en", "vi"),
        "113",
    )
    categories = (
        Category(identity("c1"), "HOD", 1, "Head", "H", "#112233", "#ffffff", frozenset("ABC")),
        Category(
            identity("c2"), "PRS", 2, "Press", "P", "#445566", "#000000", frozenset(), "press-a6"
        ),
    )
    zones = (
        Zone(identity("z1"), "A", 0, "Plenary", "gavel"),
        Zone(identity("z2"), "P", 23, "Press", "mic"),
    )
    meetings = (
        Meeting(
            identity("m1"),
            "Plenary",
            "A",
            datetime(2025, 10, 25, 9, 30, 15, 250_001, HANOI),
            datetime(2025, 10, 25, 12, 0, tzinfo=HANOI),
            900,
            frozenset({"HOD"}),
        ),
        Meeting(identity("m2"), "Side", "B", NOON + timedelta(1), NOON + timedelta(2)),
    )
    stations = (
        Station(identity("s1"), 1, "Office", StationRole.OFFICE, bytes(range(32))),
        Station(identity("s2"), 2, "Gate", StationRole.GATE, b"\xff" * 32, disabled=True),
    )
    operators = (
        Operator(identity("o1"), "An", OperatorRole.SUPERVISOR, ("en", "vi")),
        Operator(identity("o2"), "Bình", OperatorRole.GUARD),
    )
    with store.write("An") as unit:
        put(unit, "event", event)
        for kind, many in (
            ("category", categories),
            ("zone", zones),
            ("meeting", meetings),
            ("station", stations),
            ("operator", operators),
        ):
            for value in reversed(many):
                put(unit, kind, value)
    with store.read() as connection:
        assert queries.event(connection) == event
        assert queries.categories(connection) == categories
        assert queries.zones(connection) == zones
        assert queries.meetings(connection) == meetings
        assert queries.stations(connection) == stations
        assert queries.operators(connection) == operators


def test_a_person_comes_back_whole(store: Database) -> None:
    organisation = Organisation(
        identity("org"), "Thông tấn xã", OrganisationKind.NEWS_AGENCY, "VN", 12, "Chị Hà"
    )
    details = Details(
        given_name="Minh Anh",
        family_name="Nguyễn",
        native_name="阮明英",
        native_language="vi-Hani",
        honorific="Ms",
        function="Reporter",
        organisation=organisation.id,
        country="VN",
        birth_date=date(1990, 2, 28),
        nationality="VN",
        document_type="P",
        document_number="C1234567",
        document_issuer="VN",
        document_expiry=date(2030, 1, 1),
        language="vi",
        email="an@example.org",
        phone="+84 24 000",
        medium="Thông tấn",
        press_card="IBC 1",
        assignment_letter="No. 7",
        equipment=(Equipment("Camera", "SN 1"), Equipment("Recorder", "")),
        photo="ab" * 32,
    )
    person = identity("person")
    request = Accreditation(
        identity("request"),
        person,
        "PRS",
        AccreditationState.ON_HOLD,
        frozenset("PA"),
        "7HQ2",
        NOON,
        True,
        "see letter",
    )
    with store.write("An") as unit:
        put(unit, "organisation", organisation)
        unit.set("person", person, to_fields(details))
        put(unit, "accreditation", request)
    with store.read() as connection:
        record = queries.record(connection, person)
        assert record is not None
        assert record.person.details == details
        assert record.accreditation == request
        assert record.organisation == organisation
        assert queries.by_invitation(connection, "7HQ2") == record
        assert queries.by_document(connection, "C1234567") == record
        assert queries.records(connection) == (record,)
        assert queries.records(connection, organisation=organisation.id) == (record,)
        assert queries.person_ids(connection, organisation=organisation.id) == (person,)
        assert queries.person_ids(connection, organisation=identity("other")) == ()
        assert queries.organisation(connection, organisation.id) == organisation
        for nothing in (
            queries.record(connection, identity("nobody")),
            queries.by_invitation(connection, ""),
            queries.by_invitation(connection, "7HQ3"),
            queries.by_document(connection, ""),
            queries.by_document(connection, "C7"),
            queries.organisation(connection, identity("none")),
        ):
            assert nothing is None


def test_zones_of_a_request_tell_none_from_no_zone(store: Database) -> None:
    with store.write("An") as unit:
        person = enter(unit, "Minh")
        request = identity("request", "Minh", "")
        for zones in (None, frozenset[str](), frozenset("A"), None):
            unit.set("accreditation", request, {"zones": zones})
            record = queries.record(unit.connection, person)
            assert record is not None
            assert record.accreditation.zones == zones


def test_a_person_whose_request_has_not_come_yet_is_new(store: Database) -> None:
    with store.write("An") as unit:
        unit.set("person", identity("p"), {"given_name": "Minh", "organisation": identity("o")})
        record = queries.record(unit.connection, identity("p"))
    assert record is not None
    assert record.accreditation.state is AccreditationState.NEW
    assert record.organisation is None


def test_two_requests_made_apart_read_as_the_same_one_everywhere(store: Database) -> None:
    person = identity("p")
    with store.write("An") as unit:
        unit.set("person", person, {"given_name": "Minh"})
        for number in range(4):
            unit.set(
                "accreditation",
                identity("request", number),
                {"person": person, "category": f"C{number}", "state": "approved"},
            )
        record = queries.record(unit.connection, person)
        assert len(queries.records(unit.connection)) == 1
    assert record is not None
    assert record.accreditation.id == min(identity("request", number) for number in range(4))


def test_organisations_are_found_by_the_words_of_their_names(store: Database) -> None:
    with store.write("An") as unit:
        for name in ("Bộ Ngoại giao", "Bộ Công an", "外交部", "Amnesty"):
            put(unit, "organisation", Organisation(identity(name), name, OrganisationKind.STATE))
    with store.read() as connection:

        def names(text: str, limit: int | None = None) -> list[str]:
            return [one.name for one in queries.organisations(connection, text, limit=limit)]

        assert names("") == ["Amnesty", "Bộ Công an", "Bộ Ngoại giao", "外交部"]
        assert names("", 2) == ["Amnesty", "Bộ Công an"]
        assert names("bo") == ["Bộ Công an", "Bộ Ngoại giao"]
        assert names("giao ngo") == ["Bộ Ngoại giao"]
        assert names("交部") == ["外交部"]
        assert names("giao x") == names("iao") == []


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
