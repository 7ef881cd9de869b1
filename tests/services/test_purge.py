"""The purge: what it takes from every station, what it leaves, and what it asks for first."""

from datetime import timedelta
from pathlib import Path

import pytest
from purge_parties import (
    EVENT_NAME,
    admit,
    contents,
    found_in,
    purge,
    run,
    scan,
    state,
    supervised,
    sync,
    vector,
)
from stations import SetClock

from accredit_app.domain.roles import OperatorRole
from accredit_app.errors import Conflict, InvalidInput
from accredit_app.services.bundle import Services
from accredit_app.store import queries


@pytest.fixture
def hub(office: Services, tmp_path: Path) -> str:
    path = str(tmp_path / "hub.db")
    office.sync.found_hub(path)
    supervised(office)
    return path


def photos_of(station: Services) -> tuple[bytes, ...]:
    with station.post.database.read() as connection:
        names = queries.photo_ids(connection)
        return tuple(data for name in names if (data := queries.photo(connection, name)))


def close_all(hub: str, *stations: Services) -> None:
    for station in stations:
        run(station.closing.close(hub=hub, folder=station.post.database.folder / "reports"))
    for station in stations:
        run(station.sync.run(hub))


def test_nothing_of_a_person_is_left_anywhere_and_every_chain_proves(
    office: Services, desk: Services, gate: Services, clock: SetClock, hub: str, tmp_path: Path
) -> None:
    person = admit(desk, 1)
    issued = desk.badges.issue(person).value
    admit(office, 2)
    sync(hub, desk, office, gate, desk)
    assert scan(gate, issued.digits) == "ok"
    clock.pass_time(timedelta(days=1))
    close_all(hub, desk, gate, office)
    photos = photos_of(office)
    stations = (office, desk, gate)
    for station in (office, desk):
        assert len(found_in(contents(station.post.database), photos)) > 4

    done = purge(office, copies=tmp_path / "copies")
    assert done.rows > 8
    assert done.photos == len(photos) >= 2
    sync(hub, office, desk, gate, desk, gate, office, desk, gate)

    assert vector(office.post.database) == vector(desk.post.database) == vector(gate.post.database)
    assert len({state(station.post.database) for station in stations}) == 1
    for station in stations:
        assert found_in(contents(station.post.database), photos) == set()
        assert photos_of(station) == ()
        assert station.registration.find("Okonjo") == []
        assert list(station.tasks.open()) == []
        assert station.closing.outlook().facts.arrivals == 0
        assert station.registration.counts().total == 0
    standing = office.purging.standing()
    assert [one.station.number for one in standing.stations if one.at is None] == []
    assert standing.left == 0
    assert standing.ordered is not None
    # The gate and the desk go on: the badge is sound, and nobody is known behind it.
    gate.gate.refresh()
    assert scan(gate, issued.digits) == "not_on_roster"
    assert gate.gate.check(issued.digits).name == ""
    admit(desk, 3)


def test_what_comes_late_is_taken_without_its_body(
    office: Services, desk: Services, gate: Services, clock: SetClock, hub: str, tmp_path: Path
) -> None:
    """The office had the desk's rows by a stick; the hub and the gate meet them after the purge."""
    admit(desk, 1)
    clock.pass_time(timedelta(days=1))
    run(desk.closing.close(folder=tmp_path / "reports"))
    run(desk.sticks.write(tmp_path / "late.accredit"))
    run(office.sticks.read(tmp_path / "late.accredit"))
    photos = photos_of(desk)
    purge(office, copies=tmp_path / "copies")
    sync(hub, office, gate)
    before = found_in(contents(desk.post.database), photos)
    sync(hub, desk, gate, office, gate, desk)
    assert before
    for station in (office, desk, gate):
        assert found_in(contents(station.post.database), photos) == set()
    assert state(desk.post.database) == state(gate.post.database) == state(office.post.database)
    # An old stick brings nothing back.
    run(office.sticks.read(tmp_path / "late.accredit"))
    assert found_in(contents(office.post.database), photos) == set()


def test_the_order_and_the_word_that_it_was_carried_out_travel_by_stick(
    office: Services, desk: Services, clock: SetClock, tmp_path: Path
) -> None:
    supervised(office)
    admit(desk, 1)
    clock.pass_time(timedelta(days=1))
    run(desk.closing.close(folder=tmp_path / "reports"))
    run(desk.sticks.write(tmp_path / "up.accredit"))
    run(office.sticks.read(tmp_path / "up.accredit"))
    photos = photos_of(office)
    purge(office, copies=tmp_path / "copies")
    run(office.sticks.write(tmp_path / "down.accredit", everything=True))
    run(desk.sticks.read(tmp_path / "down.accredit"))
    assert found_in(contents(desk.post.database), photos) == set()
    run(desk.sticks.write(tmp_path / "back.accredit"))
    run(office.sticks.read(tmp_path / "back.accredit"))
    assert state(desk.post.database) == state(office.post.database)
    assert all(one.at for one in office.purging.standing().stations)


def test_what_is_entered_afterwards_stays_until_the_next_purge(
    office: Services, desk: Services, clock: SetClock, hub: str, tmp_path: Path
) -> None:
    first = admit(desk, 1)
    sync(hub, desk, office)
    with desk.post.database.read() as connection:
        record = queries.record(connection, first)
    assert record is not None
    clock.pass_time(timedelta(days=1))
    close_all(hub, desk, office)
    second = admit(desk, 2)  # after its close, and before it heard of the purge
    purge(office, copies=tmp_path / "copies")
    sync(hub, office, desk, office, desk, office)
    assert [hit.person for hit in office.registration.find("Okonjo")] == [second]
    assert len(photos_of(desk)) == 1
    assert state(desk.post.database) == state(office.post.database)
    standing = office.purging.standing()
    assert standing.left > 0
    assert [one.title for one in standing.obstacles][:1] == ["Station 2 has not closed its day"]

    close_all(hub, desk, office)
    purge(office, copies=tmp_path / "copies")
    sync(hub, office, desk, office)
    assert office.purging.standing().left == 0
    assert found_in(contents(desk.post.database)) == set()
    assert state(desk.post.database) == state(office.post.database)


def test_it_says_what_is_missing_and_erases_nothing_until_all_is_there(
    office: Services, desk: Services, clock: SetClock, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    admit(desk, 1)
    sync(hub, desk, office)
    admit(office, 2)

    def missing() -> list[str]:
        return [one.title for one in office.purging.standing().obstacles]

    assert missing() == [
        "Only a supervisor may erase the event's data",
        "The event is not over",
        "Station 1 has not closed its day",
        "Station 2 has not closed its day",
        "The hub has not confirmed all of this office's rows",
        "There is no other copy of what is here",
    ]
    office.founding.enter_operator("Thu Hà", OperatorRole.OFFICER)
    clock.pass_time(timedelta(days=1))
    run(desk.closing.close(hub=hub, folder=tmp_path / "desk"))
    run(office.closing.close(hub=hub, folder=tmp_path / "out"))
    assert missing() == [
        "Only a supervisor may erase the event's data",
        "There is no other copy of what is here",
    ]
    supervised(office)
    made = run(office.backups.write(tmp_path / "copies")).value
    assert missing() == []
    with (made.folder / "station.db").open("r+b") as file:
        file.seek(5_000)
        file.write(b"spoilt")
    with pytest.raises(Conflict, match="no other copy"):
        run(office.purging.run(confirm=EVENT_NAME))
    run(office.backups.write(tmp_path / "copies"))
    with pytest.raises(InvalidInput, match=EVENT_NAME):
        run(office.purging.run(confirm="Conference"))
    assert len(office.registration.find("Okonjo")) == 2
    assert office.purging.standing().ordered is None
    with pytest.raises(Conflict, match="Only the office may do this"):
        run(desk.purging.run(confirm=EVENT_NAME))

    assert run(office.purging.run(confirm=EVENT_NAME)).value.rows > 8
    assert missing() == ["There is nothing left to erase here"]
