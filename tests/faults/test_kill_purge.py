"""A station killed while it erases: all of it is undone, or all is done and tidied up."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from purge_parties import EVENT_NAME, admit, contents, found_in, purge, run, state, supervised, sync
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.services.bundle import Services, services_at
from accredit_app.services.post import Post
from accredit_app.store import purge as erasing
from accredit_app.store.database import FILE, Database
from accredit_app.store.fold import driver_of

pytestmark = pytest.mark.faults

AT_WORK = """
import sys
from datetime import datetime
from pathlib import Path
from purge_parties import EVENT_NAME
from stations import PASSPHRASE, SetClock
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store import journal
from accredit_app.store.database import Database

folder, hub, point = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
clock = SetClock(datetime.fromisoformat(sys.argv[4]))
database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
station = services_at(Post(database, "Thu Hà", clock))

def here():
    print("here", flush=True)
    sys.stdin.read()  # until it is killed

if point.isdigit():
    steps = station.purging.run(confirm=EVENT_NAME)
    for _ in range(int(point)):
        next(steps)
    here()
exchange = station.sync.open_hub(hub)
with database.read() as connection:
    known = journal.vector(connection)
rows = exchange.pull(known, limit=5_000)
with database.write("") as unit:
    journal.accept(unit, rows)
    if point == "before its commit":
        here()
here()
"""


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def killed_at(point: str, folder: Path, hub: str, clock: SetClock) -> None:
    """SIGKILL for a process that has come to that point and no further."""
    here = Path(__file__).parent.parent
    process = subprocess.Popen(
        [sys.executable, "-c", AT_WORK, str(folder), hub, point, clock.at.isoformat()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])},
    )
    assert process.stdout is not None
    said = process.stdout.readline()
    if not said:
        raise AssertionError(process.communicate()[1])
    process.kill()
    process.communicate()


def reopened(folder: Path, clock: SetClock) -> Services:
    database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
    return services_at(Post(database, "Thu Hà", clock))


def told_by(station: Services) -> list[tuple[int, int]]:
    """The desk's reports that a station knows of, and how many rows each tells."""
    with station.post.database.read() as connection:
        found = erasing.reports(driver_of(connection))
    return [(number, rows) for number, _, _, rows, _ in found if number == 2]


def test_wherever_the_office_is_killed_it_has_ordered_nothing_or_erased_all(
    tmp_path: Path, clock: SetClock
) -> None:
    office = found_office(tmp_path / "office", clock)
    supervised(office)
    admit(office, 1)
    clock.pass_time(timedelta(days=1))
    run(office.closing.close(folder=tmp_path / "out", backup=tmp_path / "copies"))
    before = state(office.post.database)
    office.post.database.close()
    for point in ("1", "2"):
        killed_at(point, tmp_path / "office", "", clock)
        office = reopened(tmp_path / "office", clock)
        assert state(office.post.database) == before
        assert office.purging.standing().ordered is None
        office.post.database.close()
    office = reopened(tmp_path / "office", clock)
    assert run(office.purging.run(confirm=EVENT_NAME)).value.photos > 0
    assert found_in(contents(office.post.database)) == set()
    office.post.database.close()


def test_a_desk_killed_before_it_has_swept_its_file_does_so_when_it_is_opened(
    tmp_path: Path, clock: SetClock
) -> None:
    hub = str(tmp_path / "hub.db")
    office = found_office(tmp_path / "office", clock)
    office.sync.found_hub(hub)
    supervised(office)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    for number in range(6):
        admit(desk, number)
    sync(hub, desk, office)
    clock.pass_time(timedelta(days=1))
    for station in (desk, office):
        run(station.closing.close(hub=hub, folder=tmp_path / "out"))
    sync(hub, office)
    purge(office, copies=tmp_path / "copies")
    sync(hub, office)
    before = state(desk.post.database)
    desk.post.database.close()
    whole = (tmp_path / "desk" / FILE).stat().st_size

    killed_at("before its commit", tmp_path / "desk", hub, clock)
    desk = reopened(tmp_path / "desk", clock)
    assert state(desk.post.database) == before
    desk.post.database.close()

    killed_at("after its commit", tmp_path / "desk", hub, clock)
    desk = reopened(tmp_path / "desk", clock)
    with closing(desk.post.database) as database:
        assert found_in(contents(database)) == set()
        with database.read() as connection:
            free = driver_of(connection).execute("PRAGMA freelist_count").fetchone()
        assert told_by(desk) == []  # no row before a hub was asked where the chain stands
        assert free is not None
        assert free[0] <= 1  # the pages are gone from the file, and not only free
        assert (tmp_path / "desk" / FILE).stat().st_size < whole
        assert state(database) == state(office.post.database)
        sync(hub, desk, office)
        assert [rows > 0 for _, rows in told_by(office)] == [True]
        assert state(database) == state(office.post.database)
    office.post.database.close()
