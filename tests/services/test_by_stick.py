"""An event without a hub: what waits, what is on a stick, and what the stations' files told."""

from datetime import timedelta
from pathlib import Path

import pytest
from sample_badges import photo as portrait
from stations import SetClock

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.services.sync.by_stick import ByStick, StickWaiting


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def write(writer: Services, stick: Path, *, to: tuple[int, ...] = ()) -> Path:
    target = stick / f"{len(list(stick.iterdir()))}.accredit"
    finish(writer.sticks.write(target, to=to), lambda _: None)
    return target


def carry(writer: Services, *readers: Services, stick: Path) -> None:
    target = write(writer, stick)
    for reader in readers:
        finish(reader.sticks.read(target), lambda _: None)


def register(desk: Services, *, photo: int) -> None:
    details = Details(
        given_name="Ánh", family_name="Nguyễn", photo=desk.photos.keep(portrait(photo)).value
    )
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    desk.badges.issue(person)


def waits(station: Services) -> StickWaiting:
    pending = station.sync.pending(hub=False)
    assert pending.stick is not None
    assert (pending.entries, pending.photos) == (pending.stick.rows, pending.stick.photos)
    return pending.stick


def told(station: Services) -> dict[str, ByStick]:
    return {one.name: one for one in station.sync.look_by_stick()}


def test_the_offices_changes_wait_until_every_station_has_said_to_hold_them(
    office: Services, desk: Services, gate: Services, clock: SetClock, stick: Path
) -> None:
    register(desk, photo=1)
    carry(desk, office, stick=stick)
    before = waits(office)
    assert before.rows == before.unwritten > 0
    assert before.photos == 1  # the small portrait, which the gate is to have
    assert before.bytes > 300 * before.rows
    assert before.wrote is None
    clock.at += timedelta(minutes=10)
    carry(office, desk, gate, stick=stick)
    on_stick = waits(office)
    assert (on_stick.rows, on_stick.unwritten, on_stick.photos) == (before.rows, 0, 1)
    assert on_stick.wrote == clock.at
    carry(desk, office, stick=stick)
    assert waits(office).rows == before.rows, "the gate has not answered"
    carry(gate, office, stick=stick)
    confirmed = waits(office)
    assert (confirmed.rows, confirmed.photos, confirmed.bytes) == (0, 0, 0)
    assert confirmed.heard == clock.at
    register(office, photo=2)
    assert waits(office).unwritten > 0


def test_a_desks_own_changes_wait_for_the_offices_word_alone(
    office: Services, desk: Services, gate: Services, stick: Path
) -> None:
    register(desk, photo=1)
    assert desk.sync.pending(hub=False).stick is None, "no stick has gone round yet"
    carry(desk, office, stick=stick)
    at_desk = waits(desk)
    assert at_desk.rows > 0 == at_desk.unwritten
    assert at_desk.photos == 2
    register(gate, photo=2)
    carry(gate, office, stick=stick)
    carry(office, desk, gate, stick=stick)
    assert (waits(desk).rows, waits(desk).photos) == (0, 0)
    assert waits(gate).rows == 0


def test_a_file_for_one_station_is_not_written_for_all(
    office: Services, desk: Services, gate: Services, stick: Path
) -> None:
    carry(desk, office, stick=stick)
    write(office, stick, to=(desk.post.database.station,))
    assert waits(office).unwritten == waits(office).rows > 0


def test_a_disabled_station_is_not_waited_for(
    office: Services, desk: Services, gate: Services, stick: Path
) -> None:
    carry(office, desk, stick=stick)
    carry(desk, office, stick=stick)
    assert waits(office).rows > 0
    office.founding.disable(gate.post.database.station)
    carry(office, desk, stick=stick)
    carry(desk, office, stick=stick)
    assert waits(office).rows == 0


def test_with_a_hub_sticks_change_nothing_of_what_waits(
    office: Services, desk: Services, tmp_path: Path, stick: Path
) -> None:
    carry(desk, office, stick=stick)
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    register(office, photo=1)
    finish(office.sync.run(hub), lambda _: None)
    pending = office.sync.pending()
    assert (pending.entries, pending.stick) == (0, None)
    assert office.sync.pending(hub=False).entries > 0


def test_the_stations_are_listed_as_their_files_told(
    office: Services, desk: Services, gate: Services, clock: SetClock, stick: Path
) -> None:
    register(desk, photo=1)
    carry(desk, office, stick=stick)
    morning = clock.at
    clock.at += timedelta(hours=1)
    first = told(office)
    assert first["Office"].here
    assert (first["Office"].heard, first["Office"].lacks) == (None, 0)
    assert (first["Desk 1"].heard, first["Gate A"].heard) == (morning, None)
    assert first["Desk 1"].rows > 0 == first["Gate A"].rows
    assert first["Gate A"].lacks > first["Desk 1"].lacks > 0
    carry(office, gate, stick=stick)
    carry(gate, office, stick=stick)
    second = told(office)
    assert (second["Gate A"].heard, second["Gate A"].lacks) == (clock.at, 0)
    old = stick / "0.accredit"
    finish(office.sticks.read(old), lambda _: None)
    assert told(office)["Desk 1"].heard == morning, "an old file is no later visit"
