"""What a stolen desk writes into the register of stations gives it no right."""

from pathlib import Path

import pytest
from stations import SetClock, enrol

from accredit_app.app import finish
from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.event import named_id
from accredit_app.domain.people import Details
from accredit_app.domain.roles import OperatorRole
from accredit_app.errors import Conflict
from accredit_app.services.bundle import Services
from accredit_app.services.close.countersigning import OwnCopy, countersign, unconfirmed
from accredit_app.services.close.day_close import closes
from accredit_app.services.people.lists import certified_keys, disabled_stations
from accredit_app.store import queries

THIEF = SigningKey.generate(lambda size: bytes(range(size)))


@pytest.fixture
def met(office: Services, tmp_path: Path) -> str:
    """The path of a hub at which the stations may meet."""
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    return hub


def meet(hub: str, *stations: Services) -> None:
    for services in stations:
        finish(services.sync.run(hub), lambda _: None)


def rewrite(thief: Services, station: int, /, **fields: object) -> None:
    event = thief.post.event()
    with thief.post.database.write("thief") as unit:
        unit.set("station", named_id(event.id, "station", str(station)), fields)


def keys(station: Services) -> dict[int, tuple[bytes, ...]]:
    with station.post.database.read() as connection:
        return certified_keys(connection, station.post.event())


def test_operators_are_entered_at_the_office_alone(
    office: Services, desk: Services, met: str
) -> None:
    with pytest.raises(Conflict, match="office"):
        desk.founding.enter_operator("Mallory", OperatorRole.SUPERVISOR)
    event = desk.post.event()
    with desk.post.database.write("thief") as unit:
        name = {"name": "Mallory", "role": "supervisor"}
        unit.set("operator", named_id(event.id, "operator", "Mallory"), name)
    office.founding.enter_operator("Uyên", OperatorRole.OFFICER)
    meet(met, desk, office, desk)
    for station in (office, desk):
        assert [one.name for one in station.founding.operators()] == ["Uyên"]


def test_the_office_certifies_no_key_that_it_did_not_make(
    office: Services, desk: Services, met: str, tmp_path: Path, clock: SetClock
) -> None:
    before = keys(office)
    for number in (1, 2):
        rewrite(desk, number, public_key=THIEF.public.hex(), role="office")
    made_up = {"number": 3, "name": "Desk 9", "role": "desk", "public_key": THIEF.public.hex()}
    rewrite(desk, 3, **made_up)
    meet(met, desk, office)
    third = enrol(office, "Desk 2", "desk", tmp_path / "desk-2", clock)
    after = keys(office)
    assert {number: after[number] for number in before} == before
    assert THIEF.public not in {key for each in after.values() for key in each}
    assert third.post.database.station == 3
    third.post.database.close()


def test_disabling_takes_back_the_key_that_the_station_really_has(
    office: Services, desk: Services, gate: Services, met: str
) -> None:
    rewrite(desk, desk.post.database.station, public_key=THIEF.public.hex())
    meet(met, desk, office)
    office.founding.disable(desk.post.database.station)
    details = Details(given_name="Stolen", family_name="Desk")
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    stolen = desk.badges.issue(person).value
    meet(met, desk, office, gate)
    verdict = gate.gate.judge(stolen.digits, zone=min(stolen.zones))
    assert not verdict.admitted
    assert verdict.reason.value == "revoked"


def test_a_made_up_office_signs_for_no_closed_day(
    office: Services, desk: Services, met: str, tmp_path: Path
) -> None:
    rewrite(desk, desk.post.database.station, role="office")
    finish(desk.closing.close(hub="", folder=tmp_path / "out"), lambda _: None)
    countersign(desk.post, OwnCopy(desk.post), unconfirmed(desk.post))
    meet(met, desk, office)
    with office.post.database.read() as connection:
        (closed,) = closes(connection, office.post.event())
    assert closed.genuine
    assert closed.receipt is not None
    assert not closed.receipt.genuine


def test_a_disabled_station_stays_out_whatever_it_writes(
    office: Services, desk: Services, met: str
) -> None:
    number = desk.post.database.station
    office.founding.disable(number)
    for _ in range(3):  # later than the office's own word
        rewrite(desk, number, disabled=True)
        rewrite(desk, number, disabled=False)
    rewrite(desk, 1, disabled=True)
    meet(met, desk, office)
    event = office.post.event()
    with office.post.database.write("") as unit:
        assert not {s.number: s for s in queries.stations(unit.connection)}[number].disabled
        assert disabled_stations(unit, event) == {number}
