"""The close of a day at a station that is reached by stick only, confirmed by the office."""

from datetime import date
from pathlib import Path

import pytest
from sample_badges import photo as portrait
from stations import SetClock

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.services.close.countersigning import OwnCopy, countersign
from accredit_app.services.close.day_close import Closed, OfficeReceipt
from accredit_app.services.sync.stick_words import about_days
from accredit_app.services.sync.sticks import StickReport
from accredit_app.store.audit import digest, verify


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def carry(writer: Services, reader: Services, stick: Path) -> StickReport:
    target = stick / f"{len(list(stick.iterdir()))}.accredit"
    finish(writer.sticks.write(target), lambda _: None)
    return finish(reader.sticks.read(target), lambda _: None).value


def register(desk: Services, *, photo: int) -> None:
    details = Details(
        given_name="Ánh", family_name="Nguyễn", photo=desk.photos.keep(portrait(photo)).value
    )
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    desk.badges.issue(person)


def close(station: Services, out: Path, *, hub: str = "") -> date:
    done = finish(station.closing.close(hub=hub, folder=out), lambda _: None).value
    return done.day


def close_at(station: Services, closed: Services, day: date) -> Closed:
    number = closed.post.database.station
    return next(one for one in station.closing.roll(day).closed if one.station.number == number)


def receipt_at(station: Services, closed: Services, day: date) -> OfficeReceipt | None:
    return close_at(station, closed, day).receipt


def spoil(station: Services, statement: str) -> None:
    """What a failing disk does to a row, or somebody with the passphrase."""
    with station.post.database.write("") as unit:
        unit.connection.exec_driver_sql(statement)


def test_the_office_confirms_a_close_and_the_next_stick_tells_the_station(
    office: Services, desk: Services, gate: Services, stick: Path
) -> None:
    register(desk, photo=1)
    day = close(desk, stick.parent / "out")
    report = carry(desk, office, stick)
    assert [one.station.number for one in report.confirmed] == [desk.post.database.station]
    assert "read again here" in about_days(report.confirmed, here=1)
    assert receipt_at(desk, desk, day) is None

    report = carry(office, desk, stick)
    assert [one.day for one in report.confirmed] == [day]
    said = about_days(report.confirmed, here=desk.post.database.station)
    assert said.endswith("is confirmed by the office by stick.")
    receipt = receipt_at(desk, desk, day)
    assert receipt is not None
    assert receipt.genuine
    assert receipt.in_office
    assert (receipt.photos, receipt.missing) == (1, 0)
    assert receipt.rows == sum(close_at(desk, desk, day).body["kinds"].values())

    carry(office, gate, stick)
    assert receipt_at(gate, desk, day) == receipt
    for station in (office, desk, gate):
        with station.post.database.read() as connection:
            assert verify(connection).sound
    with office.post.database.read() as here, desk.post.database.read() as there:
        assert digest(here) == digest(there)


def test_a_receipt_is_written_once_and_only_for_those_who_came(
    office: Services, desk: Services, gate: Services, stick: Path
) -> None:
    register(desk, photo=1)
    close(desk, stick.parent / "out")
    assert len(carry(desk, office, stick).confirmed) == 1
    assert carry(desk, office, stick).confirmed == ()
    assert carry(gate, office, stick).confirmed == ()
    assert len(carry(office, desk, stick).confirmed) == 1
    assert carry(office, desk, stick).confirmed == ()


def test_a_day_closed_again_is_confirmed_again(
    office: Services, desk: Services, clock: SetClock, stick: Path
) -> None:
    register(desk, photo=1)
    close(desk, stick.parent / "out")
    carry(desk, office, stick)
    register(desk, photo=2)
    day = close(desk, stick.parent / "out")
    assert receipt_at(desk, desk, day) is None
    assert len(carry(desk, office, stick).confirmed) == 1
    carry(office, desk, stick)
    receipt = receipt_at(desk, desk, day)
    assert receipt is not None
    assert receipt.photos == 2


def test_rows_that_rotted_at_the_office_are_not_confirmed(
    office: Services, desk: Services, stick: Path, caplog: pytest.LogCaptureFixture
) -> None:
    number = desk.post.database.station
    register(desk, photo=1)
    close(desk, stick.parent / "out")
    (closed,) = carry(desk, office, stick).confirmed
    copy = OwnCopy(office.post)
    assert countersign(office.post, copy, [closed], in_office=True) == [closed]
    spoil(office, f"UPDATE journal SET operator = 'Mallory' WHERE station = {number} AND seq = 1")
    assert countersign(office.post, copy, [closed], in_office=True) == []
    assert "do not prove" in caplog.text


def test_a_photo_that_rotted_at_the_office_is_counted_as_missing(
    office: Services, desk: Services, stick: Path
) -> None:
    register(desk, photo=1)
    carry(desk, office, stick)
    spoil(office, "UPDATE photo SET data = x'00'")
    day = close(desk, stick.parent / "out")
    carry(desk, office, stick)
    receipt = receipt_at(office, desk, day)
    assert receipt is not None
    assert (receipt.photos, receipt.missing) == (0, 1)


def test_a_hub_that_is_there_later_has_the_last_word(
    office: Services, desk: Services, tmp_path: Path, stick: Path
) -> None:
    register(desk, photo=1)
    day = close(desk, tmp_path / "out")
    carry(desk, office, stick)
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    finish(office.sync.run(hub), lambda _: None)
    receipt = receipt_at(office, desk, day)
    assert receipt is not None
    assert receipt.genuine
    assert not receipt.in_office
    before = office.sync.pending().entries
    finish(office.sync.run(hub), lambda _: None)
    assert office.sync.pending().entries == before == 0
