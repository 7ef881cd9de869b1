"""Questions about people, organisations and the event."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from stores import NOON, enter, identity, make, put

from accredit_app.domain.event import OFFICE, Category, Event, Meeting, Operator, Station, Zone
from accredit_app.domain.fields import to_fields
from accredit_app.domain.people import (
    Accreditation,
    AccreditationState,
    Details,
    Equipment,
    Organisation,
    OrganisationKind,
)
from accredit_app.domain.roles import OperatorRole, StationRole
from accredit_app.store import queries
from accredit_app.store.database import Database

DAY = date(2025, 10, 25)
HANOI = timezone(timedelta(hours=7))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "station", 3) as database:
        yield database


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "office", OFFICE) as database:
        yield database


def test_what_belongs_to_an_event_comes_back_as_it_was(office: Database) -> None:
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
    with office.write("An") as unit:
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
    with office.read() as connection:
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
