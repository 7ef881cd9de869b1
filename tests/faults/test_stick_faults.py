"""Faults under a stick: it fills up, and either side is killed at any moment."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import StoreError
from accredit_app.services.bundle import Services
from accredit_app.store.audit import digest, verify
from accredit_app.store.database import Database
from accredit_app.sync.stick.drafts import leftovers

pytestmark = pytest.mark.faults

WORK = """
import sys
from pathlib import Path
from stations import PASSPHRASE, SetClock
from accredit_app.app import finish
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store.database import Database

folder, act, path = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
clock = SetClock()
with Database.open(folder, passphrase=PASSPHRASE, clock=clock) as database:
    sticks = services_at(Post(database, "An", clock)).sticks
    print("ready", flush=True)
    finish(getattr(sticks, act)(path), lambda step: print(step.done, flush=True))
    print("done", flush=True)
"""


def start(folder: Path, act: str, path: Path) -> "subprocess.Popen[str]":
    here = Path(__file__).parent.parent
    return subprocess.Popen(
        [sys.executable, "-c", WORK, str(folder), act, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])},
    )


def killed(folder: Path, act: str, path: Path, *, after: int) -> bool:
    """Runs a station and kills it after so many steps; whether it had come to its end before."""
    process = start(folder, act, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    told = [process.stdout.readline() for _ in range(after)]
    process.kill()
    told += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return "done\n" in told


def register(desk: Services, count: int) -> None:
    for number in range(count):
        photo = desk.photos.keep(random.Random(number).randbytes(60_000)).value
        details = Details(family_name=f"Nguyễn {number}", photo=photo)
        desk.registration.save(None, details, category="DEL", walk_in=True)


def state(services: Services) -> str:
    with services.post.database.read() as connection:
        assert verify(connection).sound
        return digest(connection)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def office(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = found_office(tmp_path / "office", clock)
    yield services
    services.post.database.close()


@pytest.fixture
def desk(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    register(services, 300)
    yield services
    services.post.database.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A stick of 8 MB, or a skip where this account may not mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a tmpfs cannot be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_stick_leaves_nothing_and_what_was_there(
    office: Services, desk: Services, small_disk: Path, tmp_path: Path
) -> None:
    finish(desk.sticks.write(tmp_path / "f.accredit"), lambda _: None)
    yesterdays = (tmp_path / "f.accredit").read_bytes()[:20_000]
    (small_disk / "f.accredit").write_bytes(yesterdays)
    before = state(desk)
    with pytest.raises(StoreError, match=r"No space left.*No file was left.*Make room"):
        finish(desk.sticks.write(small_disk / "f.accredit"), lambda _: None)
    assert [(path.name, path.read_bytes()) for path in small_disk.iterdir()] == [
        ("f.accredit", yesterdays)
    ]
    assert state(desk) == before
    finish(desk.sticks.write(tmp_path / "f.accredit"), lambda _: None)
    finish(office.sticks.read(tmp_path / "f.accredit"), lambda _: None)
    assert state(office) == before


def test_killed_while_writing_no_half_file_has_a_name(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    expected = state(desk)
    folder, station = desk.post.database.folder, desk.post.database.station
    desk.post.database.close()
    chance, whole, left = random.Random(2025), 0, 0
    for _ in range(6):
        killed(folder, "write", stick / "f.accredit", after=chance.randrange(16))
        left += len(leftovers(stick, station))
        if (stick / "f.accredit").exists():
            whole += 1
            finish(office.sticks.read(stick / "f.accredit"), lambda _: None)
            assert state(office) == expected
            (stick / "f.accredit").unlink()
    assert left, "no kill came while a draft lay on the stick"
    assert killed(folder, "write", stick / "f.accredit", after=1_000)
    assert [path.name for path in stick.iterdir()] == ["f.accredit"]
    finish(office.sticks.read(stick / "f.accredit"), lambda _: None)
    assert state(office) == expected


def test_killed_while_reading_it_goes_on_and_loses_nothing(
    office: Services, desk: Services, clock: SetClock, tmp_path: Path
) -> None:
    path = tmp_path / "f.accredit"
    finish(desk.sticks.write(path), lambda _: None)
    expected = state(desk)
    folder = office.post.database.folder
    office.post.database.close()
    chance, finished = random.Random(2026), 0
    for _ in range(6):
        finished += killed(folder, "read", path, after=chance.randrange(14))
        with Database.open(folder, passphrase=PASSPHRASE, clock=clock) as database:
            with database.read() as connection:
                assert verify(connection).sound
            assert database.defects() == ()
    assert finished < 6
    assert killed(folder, "read", path, after=1_000)
    with (
        Database.open(folder, passphrase=PASSPHRASE, clock=clock) as database,
        database.read() as connection,
    ):
        assert digest(connection) == expected
        assert verify(connection).photos == 300
