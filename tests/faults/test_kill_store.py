"""Faults under the store: a writer killed at any moment, a disk that fills up."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from stores import enter, make, reopen

from accredit_app.errors import StoreError
from accredit_app.store import audit, journal, queries
from accredit_app.store.database import FILE, Database

pytestmark = pytest.mark.faults

WRITER = """
import sys
from pathlib import Path
from stores import enter, reopen

database = reopen(Path(sys.argv[1]))
turn = int(sys.argv[2])
while True:
    with database.write("An") as unit:
        person = enter(unit, f"Minh {turn}", "Nguyễn", photo=unit.keep_photo(b"p%d" % turn * 9000))
        unit.next_badge_count()
    print(turn, flush=True)  # this is the acknowledgement
    turn += 1
"""


def _writer(folder: Path, turn: int) -> "subprocess.Popen[str]":
    here = Path(__file__).parent.parent
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(turn)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])},
    )


def test_what_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    folder, chance, turn = tmp_path / "station", random.Random(2025), 0
    make(folder).close()
    for _ in range(6):
        writer = _writer(folder, turn)
        assert writer.stdout is not None
        acknowledged = turn - 1
        for _ in range(chance.randrange(1, 60)):
            acknowledged = int(writer.stdout.readline())
        writer.kill()  # SIGKILL, somewhere within a later turn
        rest = writer.stdout.read().split()
        writer.wait()
        writer.stdout.close()
        acknowledged = max([acknowledged, *map(int, rest)])
        with reopen(folder) as database, database.read() as connection:
            people = queries.records(connection)
            names = {record.person.details.given_name for record in people}
            assert {f"Minh {number}" for number in range(acknowledged + 1)} <= names
            assert len(names) in (acknowledged + 1, acknowledged + 2)
            for record in people:
                assert queries.photo(connection, record.person.details.photo) is not None
            report = audit.verify(connection)
            assert report.problems == ()
            assert report.entries == 2 * len(names) == 2 * report.photos
            badges = connection.exec_driver_sql("SELECT badges FROM local").scalar_one()
            assert badges == len(names)
            turn = len(names)
        with reopen(folder) as database:
            assert database.defects() == ()


def _fill(database: Database) -> int:
    """Enter people until the disk is full; how many were acknowledged."""
    done = 0

    def enter_many() -> None:
        nonlocal done
        while done < 10_000:
            with database.write("An") as unit:
                enter(unit, f"Minh {done}", photo=unit.keep_photo(os.urandom(20_000)))
            done += 1

    with pytest.raises(StoreError, match=r"The disk is full: .* is safe"):
        enter_many()
    return done


def _check(database: Database, done: int) -> None:
    with database.read() as connection:
        assert len(queries.person_ids(connection)) == done > 0
        assert [head.seq for head in journal.heads(connection).values()] == [2 * done]
        assert audit.verify(connection).sound


def test_a_file_that_may_not_grow_keeps_what_it_has(tmp_path: Path) -> None:
    with make(tmp_path / "station") as database:
        _limit(database, 400)
        done = _fill(database)
        _check(database, done)
        _limit(database, 4000)
        with database.write("An") as unit:
            enter(unit, "When there is space again")
        _check(database, done + 1)


def _limit(database: Database, pages: int) -> None:
    """SQLite's own limit, which raises the SQLITE_FULL that a full disk raises."""
    with database.write("An") as unit:
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 6 MB, or a skip where this account may not mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a tmpfs cannot be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    folder = small_disk / "station"
    with make(folder) as database:
        done = _fill(database)
        with pytest.raises(StoreError, match="disk is full"), database.write("An") as unit:
            unit.keep_photo(os.urandom(3_000_000))
        _check(database, done)
    with reopen(folder) as database:
        _check(database, done)


def test_a_station_is_not_half_made_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(5_900_000))
    with pytest.raises(StoreError):
        make(small_disk / "station")
    assert not (small_disk / "station" / FILE).exists()
    (small_disk / "filler").unlink()
    make(small_disk / "station").close()


@pytest.mark.parametrize("cut", [0, 1, 4096, 20_000])
def test_a_cut_write_ahead_log_loses_only_its_end(
    tmp_path: Path, cut: int, copy_of: Callable[[Path, Path], None]
) -> None:
    folder, copy = tmp_path / "station", tmp_path / "copy"
    with make(folder) as database:
        for number in range(10):
            with database.write("An") as unit:
                enter(unit, f"Minh {number}")
        copy_of(folder, copy)
    log = copy / (FILE + "-wal")
    with log.open("r+b") as stream:
        stream.truncate(max(0, log.stat().st_size - cut))
    with reopen(copy) as database, database.read() as connection:
        report = audit.verify(connection)
        assert report.sound
        assert report.entries == 20 if cut == 0 else report.entries < 20
        assert report.entries % 2 == 0


@pytest.fixture
def copy_of() -> Callable[[Path, Path], None]:
    import shutil

    def copy(source: Path, target: Path) -> None:
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("*-shm", "station.lock"))

    return copy
