"""A whole event on sticks alone: an office, two desks and a gate that never see a network."""

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sample_badges import photo as portrait
from stations import SetClock, enrol

from accredit_app.app import finish
from accredit_app.domain.journal import Chain
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Direction, Reason
from accredit_app.errors import Conflict, InvalidInput, NotFound, SyncError
from accredit_app.services.bundle import Services
from accredit_app.services.people.lists import trust_list
from accredit_app.services.sync import stick_keys
from accredit_app.store import journal, queries
from accredit_app.store.audit import digest, verify
from accredit_app.sync.stick.report import Taken, Written


@pytest.fixture
def second(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Desk 2", "desk", tmp_path / "second", clock)
    yield services
    services.post.database.close()


def carry(writer: Services, *readers: Services, stick: Path, **how: object) -> list[Taken]:
    """The writer's file, read at each of the readers."""
    written = write(writer, stick, **how)
    return [read(reader, written.paths[0]) for reader in readers]


def write(writer: Services, stick: Path, **how: object) -> Written:
    stick.mkdir(exist_ok=True)
    number = writer.post.database.station
    target = stick / f"{number}-{len(list(stick.iterdir()))}.accredit"
    return finish(writer.sticks.write(target, **how), lambda _: None).value  # type: ignore[arg-type]


def read(reader: Services, path: Path) -> Taken:
    (taken,) = finish(reader.sticks.read(path), lambda _: None).value.taken
    return taken


def register(desk: Services, family: str, *, photo: int = 0) -> str:
    name = desk.photos.keep(portrait(photo)).value if photo else ""
    details = Details(given_name="Ánh", family_name=family, photo=name)
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    return desk.badges.issue(person).value.digits


def state(services: Services) -> str:
    with services.post.database.read() as connection:
        assert verify(connection).sound
        return digest(connection)


def photos(services: Services) -> int:
    with services.post.database.read() as connection:
        return len(queries.photo_ids(connection))


def test_a_whole_event_over_sticks_only(
    office: Services, desk: Services, second: Services, gate: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    digits = register(desk, "Nguyễn", photo=1)
    lost = register(second, "Trần", photo=2)
    assert desk.sync.pending().entries > 0
    for station in (desk, second):
        (taken,) = carry(station, office, stick=stick)
        assert taken.rows > 0
        assert taken.photos == 2  # the portrait, and the small one of the badge
    carry(office, desk, second, gate, stick=stick)
    assert state(office) == state(desk) == state(second) == state(gate)
    assert (photos(office), photos(desk), photos(second), photos(gate)) == (4, 2, 2, 2)
    assert desk.sync.pending().entries == 0
    assert desk.sync.pending().last_at is not None

    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(digits).verdict.admitted
    assert gate.gate.check(lost).verdict.admitted
    (hit,) = desk.registration.find("tran")
    desk.badges.revoke(desk.badges.of(hit.person)[0].serial, reason="lost")
    carry(desk, office, stick=stick)
    carry(office, gate, desk, second, stick=stick)
    gate.gate.configure("A", Direction.OUT)
    assert gate.gate.check(lost).verdict.reason is Reason.REVOKED
    assert gate.gate.as_of == gate.post.clock.now()

    carry(gate, office, stick=stick)
    carry(office, gate, desk, second, stick=stick)
    assert state(office) == state(desk) == state(second) == state(gate)
    with office.post.database.read() as connection:
        assert len(queries.scans(connection)) == 3

    for station in (desk, second, gate):
        day = finish(station.closing.close(folder=tmp_path / "out"), lambda _: None).value.day
        carry(station, office, stick=stick)
    finish(office.closing.close(folder=tmp_path / "out"), lambda _: None)
    carry(office, gate, desk, second, stick=stick)
    for station in (gate, desk, second):
        roll = station.closing.roll(day)
        assert (roll.stations, roll.missing) == (4, ())
        receipts = {one.station.number: one.receipt for one in roll.closed}
        receipt = receipts[station.post.database.station]
        assert receipt is not None
        assert receipt.genuine
        assert receipt.in_office
    assert state(office) == state(desk) == state(second) == state(gate)


def test_what_has_arrived_is_not_written_again(
    office: Services, desk: Services, gate: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    register(desk, "Nguyễn", photo=1)
    first = write(desk, stick)
    read(office, first.paths[0])
    carry(office, desk, gate, stick=stick)
    carry(gate, office, stick=stick)
    again = write(desk, stick)
    assert (again.rows, again.photos) == (0, 0)
    whole = write(desk, stick, everything=True)
    assert whole.rows > first.rows
    assert whole.photos == 2
    for written in (again, whole):
        taken = read(office, written.paths[0])
        assert (taken.rows, taken.photos) == (0, 0)
    back = write(office, stick)
    assert (back.rows, back.photos) == (0, 0)


def test_rows_that_came_by_stick_go_on_to_the_hub(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    register(desk, "Nguyễn", photo=1)
    carry(desk, office, stick=tmp_path / "stick")
    finish(office.sync.run(hub), lambda _: None)
    exchange = office.sync.open_hub(hub)
    with desk.post.database.read() as connection:
        own = journal.own_chain(connection)
        assert exchange.heads()[own] == journal.heads(connection)[own]
        assert exchange.want(queries.photo_ids(connection)) == set()
    exchange.close()


def test_rows_that_came_by_stick_go_on_to_a_hub_on_a_server(
    office: Services, desk: Services, postgres_url: str, tmp_path: Path
) -> None:
    office.sync.found_hub(postgres_url)
    register(desk, "Nguyễn", photo=1)
    carry(desk, office, stick=tmp_path / "stick")
    finish(office.sync.run(postgres_url), lambda _: None)
    with desk.post.database.read() as connection:
        own = journal.own_chain(connection)
        head = journal.heads(connection)[own]
        names = queries.photo_ids(connection)
    exchange = office.sync.open_hub(postgres_url)
    assert exchange.heads()[own] == head
    assert exchange.want(names) == set()
    exchange.close()


def test_only_those_it_was_written_for_can_open_it(
    office: Services, desk: Services, second: Services, gate: Services, tmp_path: Path
) -> None:
    number = second.post.database.station
    written = write(office, tmp_path / "stick", to=[number])
    assert written.readers == (number,)
    assert read(second, written.paths[0]).sender == office.post.database.station
    for station in (desk, gate):
        with pytest.raises(SyncError, match="for another station"):
            read(station, written.paths[0])
    with pytest.raises(SyncError, match="at this very station"):
        read(office, written.paths[0])
    with pytest.raises(InvalidInput, match="no station 99"):
        write(office, tmp_path / "stick", to=[99])
    with pytest.raises(InvalidInput, match="no station"):
        write(desk, tmp_path / "stick", to=[number])


def test_a_disabled_station_is_neither_read_nor_written_for(
    office: Services, desk: Services, second: Services, gate: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    early = write(second, stick)
    read(office, early.paths[0])
    office.founding.disable(second.post.database.station)
    office.founding.disable(gate.post.database.station)
    register(second, "Thief")
    before = state(office)
    for stolen in (second, gate):
        with pytest.raises(SyncError, match="disabled"):
            carry(stolen, office, stick=stick)
    assert state(office) == before
    written = write(office, stick)
    assert written.readers == (desk.post.database.station,)
    with pytest.raises(SyncError, match="for another station"):
        read(second, written.paths[0])
    read(desk, written.paths[0])


def test_the_recovery_key_is_saved_once_and_opens_what_the_office_would(
    office: Services, desk: Services, second: Services, tmp_path: Path
) -> None:
    key = tmp_path / "recovery.txt"
    assert office.sticks.recovery_waits()
    assert not desk.sticks.recovery_waits()
    office.sticks.save_recovery(key)
    assert not office.sticks.recovery_waits()
    for station in (office, desk):
        with pytest.raises(Conflict):
            station.sticks.save_recovery(tmp_path / "again.txt")
    assert not (tmp_path / "again.txt").exists()
    register(desk, "Nguyễn")
    written = write(desk, tmp_path / "stick")
    with pytest.raises(SyncError, match="for another station"):
        read(second, written.paths[0])
    done = finish(second.sticks.read(written.paths[0], recovery=key), lambda _: None).value
    assert done.taken[0].rows > 0
    with second.post.database.read() as connection:
        number = desk.post.database.station
        assert any(chain.station == number for chain in journal.heads(connection))


def test_no_secret_shows_itself(office: Services, desk: Services) -> None:
    with office.post.database.write("") as unit:
        identity = stick_keys.identity_of(unit)
        assert identity.secret() not in repr(identity)
        handed = set(stick_keys.addresses(unit))
    with desk.post.database.write("") as unit:
        assert unit.secret(stick_keys.RECOVERY_SECRET) is None
        assert set(stick_keys.addresses(unit)) == {"1", "recovery"}
        assert set(stick_keys.addresses(unit)) < handed
        assert stick_keys.identity_of(unit).secret() != identity.secret()


def read_folder(reader: Services, stick: Path, *, only: str = "accredit") -> tuple[Taken, ...]:
    """What a station takes of a stick on which just these files lie."""
    folder = stick.with_name("only")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in stick.glob(only + "*.accredit"):
        shutil.copy(path, folder)
    return finish(reader.sticks.read(folder), lambda _: None).value.taken


def test_a_folder_is_read_in_the_order_in_which_it_was_written(
    office: Services,
    desk: Services,
    second: Services,
    gate: Services,
    clock: SetClock,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for turn, station in enumerate((desk, second, desk)):
        clock.pass_time(timedelta(minutes=1))
        register(station, f"Nguyễn {turn}")
        finish(station.sticks.write(stick), lambda _: None)
    clock.pass_time(timedelta(minutes=1))
    finish(office.sticks.write(stick), lambda _: None)
    (stick / "holiday.jpg").write_bytes(b"a picture")
    (stick / "broken.accredit").write_bytes(b"")
    assert min(path.name for path in stick.iterdir()).startswith("accredit-desk-")
    report = finish(office.sticks.read(stick), lambda _: None).value
    assert [taken.sender for taken in report.taken] == [
        desk.post.database.station,
        second.post.database.station,
        desk.post.database.station,
    ]
    assert [over.title for over in report.passed] == ["This file is not complete"]
    assert report.passed[0].path == stick / "broken.accredit"
    (stick / "broken.accredit").unlink()
    with pytest.raises(SyncError, match="for another station"):
        read_folder(gate, stick, only="accredit-desk-")
    assert read_folder(gate, stick)[0].sender == office.post.database.station
    assert {Chain(*chain) for chain in report.taken[0].behind} == set()
    assert len(office.registration.find("nguyen")) == 3


def test_a_folder_without_files_is_told(office: Services, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with pytest.raises(NotFound, match="There is no file of a station here"):
        finish(office.sticks.read(tmp_path / "stick"), lambda _: None)


def test_stations_of_an_older_version_must_be_enrolled_again(
    office: Services, desk: Services, gate: Services, tmp_path: Path
) -> None:
    number = desk.post.database.station
    with desk.post.database.write("") as unit:
        unit.put_secret(stick_keys.IDENTITY, b"")
    for act in (desk.sticks.write, desk.sticks.read):
        with pytest.raises(NotFound):
            finish(act(tmp_path / "f.accredit"), lambda _: None)
    with office.post.database.write("") as unit:
        known = stick_keys.addresses(unit)
        del known[str(number)]
        unit.put_secret(stick_keys.ADDRESSES, json.dumps(known).encode())
    assert write(office, tmp_path / "stick").readers == (gate.post.database.station,)
    with pytest.raises(NotFound, match="older version"):
        write(office, tmp_path / "stick", to=[number])


def test_a_gates_key_signs_no_badge(office: Services, gate: Services) -> None:
    with office.post.database.write("") as unit:
        trust = trust_list(unit, office.post.event())
    (certificate,) = (c for c in trust.certificates if c.station == gate.post.database.station)
    assert (certificate.categories, certificate.zones) == (frozenset(), 0)
    assert not certificate.may_sign_lists
