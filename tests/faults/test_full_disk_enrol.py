"""A disk that fills up while a station is made on it: an error that says so, and nothing left."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from stations import CHEAP, PASSPHRASE, SetClock, found_office

from accredit_app.app import finish
from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.event import Event, Station
from accredit_app.domain.people import Details
from accredit_app.domain.roles import StationRole
from accredit_app.errors import StoreError, UserError
from accredit_app.services.bundle import Services
from accredit_app.services.event.founding import Founding
from accredit_app.services.post import Post
from accredit_app.store import audit
from accredit_app.store.database import Database

pytestmark = pytest.mark.faults

STEP = 64
"""Kilobytes by which a disk is larger than the one on which a station had no room."""

ENOUGH = 4_096


@contextmanager
def disk_of(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A file system of that size, or a skip where this account may not mount one."""
    folder.mkdir()
    size = f"size={kilobytes}k"
    mount = ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a tmpfs cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = found_office(tmp_path / "office", SetClock())
    yield services
    services.post.database.close()


def test_a_full_stick_gets_no_station_and_nobody_waits_for_one(
    office: Services, tmp_path: Path
) -> None:
    titles = set()
    for number in range(200):
        details = Details(given_name="Minh", family_name=f"Nguyễn {number}", country="VN")
        office.registration.save(None, details, category="DEL")
    for kilobytes in range(STEP, ENOUGH, STEP):
        with disk_of(tmp_path / f"stick {kilobytes}", kilobytes) as stick:
            try:
                made = office.founding.enrol(
                    "Desk", StationRole.DESK, folder=stick / "a", passphrase=PASSPHRASE, cost=CHEAP
                ).value
            except StoreError as error:
                titles.add(error.title)
                assert list(stick.iterdir()) == []
                with office.post.database.read() as connection:
                    assert audit.verify(connection).sound
                assert all(one.number == 1 or one.disabled for one in office.founding.stations())
                assert office.closing.roll(office.closing.daily().day).stations == 1
                continue
            with Database.open(stick / "a", passphrase=PASSPHRASE, clock=SetClock()) as station:
                assert station.station == made.number
                with station.read() as connection:
                    assert audit.verify(connection).sound
            break
    else:
        pytest.fail("no disk was large enough")
    assert titles == {
        "The station could not be made",
        "The new station's folder could not be written whole",
    }


class Unlucky(Founding):
    """Somebody else fills the stick up just after the station was entered."""

    def __init__(self, post: Post, stick: Path) -> None:
        super().__init__(post)
        self.stick = stick

    def _enter(self, event: Event, station: Station, key: SigningKey) -> dict[str, bytes]:
        handed = super()._enter(event, station, key)
        with suppress(OSError), (self.stick / "film").open("wb") as film:
            while True:
                film.write(bytes(4_096))
                film.flush()
        return handed


def test_a_stick_that_fills_up_at_the_last_moment_leaves_a_disabled_station(
    office: Services, tmp_path: Path
) -> None:
    with disk_of(tmp_path / "stick", ENOUGH) as stick:
        with pytest.raises(StoreError, match="not waited for"):
            Unlucky(office.post, stick).enrol(
                "Desk", StationRole.DESK, folder=stick / "a", passphrase=PASSPHRASE, cost=CHEAP
            )
        assert [path.name for path in stick.iterdir()] == ["film"]
        assert [(one.number, one.disabled) for one in office.founding.stations()] == [
            (1, False),
            (2, True),
        ]
        assert office.closing.roll(office.closing.daily().day).stations == 1


def test_no_half_office_is_left_on_a_full_disk(tmp_path: Path) -> None:
    failures = 0
    for kilobytes in range(STEP, ENOUGH, STEP):
        with disk_of(tmp_path / f"disk {kilobytes}", kilobytes) as disk:
            try:
                database = found_office(disk / "office", SetClock()).post.database
            except StoreError:
                failures += 1
                assert list(disk.iterdir()) == []
                continue
            database.close()
            break
    else:
        pytest.fail("no disk was large enough")
    assert failures


def test_a_full_disk_for_reports_or_backup_leaves_the_day_as_it_was_said(
    office: Services, tmp_path: Path
) -> None:
    with disk_of(tmp_path / "stick", 128) as stick:
        with pytest.raises(UserError, match="The day is still open"):
            finish(office.closing.close(folder=stick / "out"), lambda _: None)
        assert office.closing.outlook().mine is None
        steps = office.closing.close(folder=tmp_path / "out", backup=stick)
        closed = finish(steps, lambda _: None).value
        assert office.closing.outlook().mine is not None
        assert len(closed.reports) == 2
        assert closed.backup is None
        assert len(closed.failures) == 1
        assert [path for path in stick.rglob("*") if path.is_file()] == []
