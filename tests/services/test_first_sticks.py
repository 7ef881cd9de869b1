"""What sticks say in ordinary use: no false alarm, no false comfort, nothing overwritten."""

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from stations import SetClock, enrol, found_office
from twins import split

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, SyncError
from accredit_app.services.bundle import Services
from accredit_app.services.sync.stick_words import about_taken, fits
from accredit_app.services.sync.sticks import StickReport, Sticks
from accredit_app.store.audit import digest, verify
from accredit_app.sync.stick.header import look

NEW = "Nothing new on this stick"


@pytest.fixture
def second(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Desk 2", "desk", tmp_path / "second", clock)
    yield services
    services.post.database.close()


def register(desk: Services, family: str, *, function: str = "") -> None:
    details = Details(given_name="Ánh", family_name=family, function=function)
    desk.registration.save(None, details, category="DEL", walk_in=True)


def write(writer: Services, path: Path, *, everything: bool = False) -> Path:
    return finish(writer.sticks.write(path, everything=everything), lambda _: None).value.paths[0]


def report(reader: Services, path: Path) -> StickReport:
    return finish(reader.sticks.read(path), lambda _: None).value


def told(reader: Services, path: Path) -> tuple[str, str]:
    """What a person is told who reads a file there."""
    (taken,) = report(reader, path).taken
    return about_taken(taken, here=reader.post.database.station)


def state(services: Services) -> str:
    with services.post.database.read() as connection:
        assert verify(connection).sound
        return digest(connection)


# -- no false alarm, no false comfort


def test_the_first_desks_stick_is_no_alarm_after_a_second_was_enrolled(
    office: Services, desk: Services, second: Services, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    first = write(desk, tmp_path / "first.accredit")
    title, text = told(office, first)
    assert title == "Taken from the stick"
    assert "signed" not in text
    register(second, "Trần")
    for path in (
        first,
        write(desk, tmp_path / "all.accredit", everything=True),
        write(second, tmp_path / "second.accredit", everything=True),
        write(second, tmp_path / "second.accredit", everything=True),
    ):
        (taken,) = report(office, path).taken
        assert fits(taken), about_taken(taken, here=1)
    for station in (desk, second):
        back = write(office, tmp_path / "back.accredit", everything=True)
        assert all(map(fits, report(station, back).taken))
        again = write(station, tmp_path / f"{station.post.database.station}.accredit",
                      everything=True)  # fmt: skip
        assert told(office, again)[0] == NEW
    assert state(office) == state(desk) == state(second)


def test_rows_that_could_not_be_taken_are_not_said_to_have_come(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    for number in range(520):
        register(desk, f"Nguyễn {number}")
    sticks = Sticks(desk.post, part_limit=60_000)
    stick = tmp_path / "stick"
    stick.mkdir()
    parts = finish(sticks.write(stick / "f.accredit"), lambda _: None).value.paths
    number = next(n for n, path in enumerate(parts) if first_row(path, station=2) == 1)
    assert first_row(parts[number + 1], station=2) > 1
    away = shutil.move(parts[number], tmp_path / parts[number].name)
    title, text = told(office, stick)
    assert title == "Read, but something is missing or does not fit"
    assert "Nothing new could be taken" in text
    assert text.endswith(
        f"Parts not found: {number + 1}. Copy them beside this one and read it again."
    )
    shutil.move(away, parts[number])
    assert told(office, stick)[0] == "Taken from the stick"
    assert told(office, stick)[0] == NEW
    assert state(office) == state(desk)


def first_row(path: Path, *, station: int) -> int:
    """The first row of a station in one part."""
    return next(
        (item.first for item in look(path).header.ranges if item.chain.station == station), 0
    )


def test_a_split_copys_stick_says_what_to_do(
    office: Services, desk: Services, tmp_path: Path, clock: SetClock
) -> None:
    register(desk, "One")
    original, copy = split(desk, tmp_path / "desk", clock)
    with closing(original.post.database), closing(copy.post.database):
        register(original, "Two")
        register(copy, "Three")
        told(office, write(original, tmp_path / "original.accredit"))
        title, text = told(office, write(copy, tmp_path / "copy.accredit"))
        assert title == "Read, but something is missing or does not fit"
        assert "before" not in text
        assert "Read the event office's newest file at that station" in text


# -- a folder of everybody's files


def test_files_for_others_are_passed_over_at_a_desk_that_does_not_know_their_writer(
    office: Services, desk: Services, second: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    register(second, "Trần")
    path = write(second, stick / "second.accredit")
    with pytest.raises(SyncError, match="for another station"):
        report(desk, path)
    write(office, stick / "office.accredit")
    office.founding.disable(second.post.database.station)
    later = tmp_path / "later"
    later.mkdir()
    for folder in (stick, later):
        shutil.copy(path, folder / "copy.accredit")
        told_here = report(desk, stick)
        assert [one.sender for one in told_here.taken] == [1]
        assert told_here.passed == ()
        write(office, stick / "office.accredit")


def test_a_disabled_stations_file_sends_nobody_from_the_office_to_the_office(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    path = write(desk, tmp_path / "f.accredit")
    office.founding.disable(desk.post.database.station)
    with pytest.raises(SyncError, match="disabled") as caught:
        report(office, path)
    assert "must be entered again at another station" in caught.value.text
    assert "office" not in caught.value.text


# -- nothing is overwritten, and nobody waits for ever


def test_only_an_earlier_file_of_this_station_at_this_event_is_replaced(
    office: Services, desk: Services, tmp_path: Path, clock: SetClock
) -> None:
    register(desk, "Nguyễn")
    own = write(desk, tmp_path / "own.accredit")
    before = own.read_bytes()
    assert write(desk, own) == own
    assert own.read_bytes() != before
    own.write_bytes(own.read_bytes()[:-100])
    assert write(desk, own) == own, "one that was cut short is still its own"

    (tmp_path / "precious.txt").write_text("a year's work")
    write(office, tmp_path / "office.accredit")
    forged = bytearray(own.read_bytes())
    forged[200] ^= 1
    (tmp_path / "damaged.accredit").write_bytes(forged)
    elsewhere = Path(shutil.copy(own, tmp_path / "elsewhere.accredit"))
    whole = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    for path in ("precious.txt", "office.accredit", "damaged.accredit"):
        with pytest.raises(Conflict, match=r"stays as it is\. Nothing was written"):
            write(desk, tmp_path / path)
    other = found_office(tmp_path / "other-event", clock, seed=78)
    with closing(other.post.database):
        theirs = enrol(other, "Desk 1", "desk", tmp_path / "their-desk", clock)
        with closing(theirs.post.database), pytest.raises(Conflict):
            write(theirs, elsewhere)
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == whole


def test_a_part_does_not_take_anothers_name_either(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    for number in range(200):
        register(desk, f"Nguyễn {number}", function=os.urandom(300).hex())
    sticks = Sticks(desk.post, part_limit=60_000)
    stick = tmp_path / "stick"
    stick.mkdir()
    parts = finish(sticks.write(stick / "f.accredit"), lambda _: None).value.paths
    parts[1].write_text("a year's work")
    with pytest.raises(Conflict):
        finish(sticks.write(stick / "f.accredit"), lambda _: None)
    assert parts[1].read_text() == "a year's work"
    assert sorted(stick.iterdir()) == sorted(parts)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_pipe_or_a_socket_is_no_file(
    office: Services, desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.chdir(stick)  # a socket's whole name has little room
    os.mkfifo(stick / "a.accredit")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("b.accredit")
        register(desk, "Nguyễn")
        with pytest.raises(SyncError, match="no file of this program"):
            report(office, Path("/dev/zero"))
        for path in (stick / "a.accredit", stick / "b.accredit"):
            with pytest.raises(SyncError, match="no file of this program"):
                report(office, path)
            with pytest.raises(Conflict):
                write(desk, path)
        write(desk, stick / "c.accredit")
        found = report(office, stick)
    assert [one.sender for one in found.taken] == [desk.post.database.station]
    assert {over.title for over in found.passed} == {"This is no file of this program"}


# -- clocks


def lead(reader: Services, path: Path) -> timedelta:
    (taken,) = report(reader, path).taken
    return taken.lead


def test_a_clock_that_is_behind_is_told_of_by_a_stick(
    office: Services, tmp_path: Path, clock: SetClock
) -> None:
    late = SetClock(clock.at - timedelta(hours=6))
    desk = enrol(office, "Late", "desk", tmp_path / "late", late)
    with closing(desk.post.database):
        register(desk, "Nguyễn")
        path = write(desk, tmp_path / "late.accredit")
        assert "clock" not in told(office, path)[1], "it may well be six hours old"
        back = write(office, tmp_path / "office.accredit")
        _, text = told(desk, back)
        assert "This computer's clock is behind that of station 1 by at least 6 h." in text
        assert fits(report(desk, back).taken[0])

        late.at = clock.at - timedelta(minutes=4)
        assert lead(desk, back) == timedelta(), "clocks may differ by so much"
        late.at = clock.at - timedelta(minutes=6)
        assert lead(desk, back) == timedelta(minutes=6)


def test_what_a_hub_has_said_of_the_clock_is_not_said_again(
    office: Services, tmp_path: Path, clock: SetClock
) -> None:
    late = SetClock(clock.at - timedelta(hours=6))
    desk = enrol(office, "Late", "desk", tmp_path / "late", late)
    with closing(desk.post.database) as database:
        back = write(office, tmp_path / "office.accredit")
        for hours, expected in ((6, 0), (-6, 6), (0, 6)):
            with database.write("An") as unit:
                unit.set_clock_offset(hours * 3_600_000)
            assert lead(desk, back) == timedelta(hours=expected)
