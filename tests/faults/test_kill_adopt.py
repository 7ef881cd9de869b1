"""A copy killed while it is brought home: nothing of it was done, or all, and it ends the same."""

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from purge_parties import state, sync
from stations import PASSPHRASE, SetClock, enrol, found_office
from twins import split

from accredit_app.domain.adoption import KIND
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.post import Post
from accredit_app.store import adopting, journal
from accredit_app.store.database import Database

pytestmark = pytest.mark.faults

AT_THE_COPY = "Linh at the copy"

AT_WORK = """
import sys
from datetime import datetime
from pathlib import Path
from stations import PASSPHRASE, SetClock
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store.database import Database

folder, hub, point = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
clock = SetClock(datetime.fromisoformat(sys.argv[4]))
database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
station = services_at(Post(database, "Linh at the copy", clock))
seen = 0

def here():
    print("here", flush=True)
    sys.stdin.read()  # until it is killed

def told(statement):
    global seen
    seen += 1
    if point == "on and on":
        print(statement[:20], flush=True)
    elif point == str(seen) or (point == "commit" and statement == "COMMIT" and seen > 20):
        here()

if point.startswith("sync"):
    steps = station.sync.run(hub)
    for _ in range(int(point.split()[1])):
        next(steps)
    here()
database._driver.set_trace_callback(told)
station.sync.adopt(hub, by="Hoa")
database._driver.set_trace_callback(None)
print(seen, flush=True)
if point != "count":
    here()
database.close()
"""


class Party(NamedTuple):
    """An office, a desk and, in `folder`, a copy of the desk that wrote apart and is closed; the
    hub has the desk's rows. `old` are the copy's rows since the split, `before` its state then."""

    office: Services
    desk: Services
    folder: Path
    hub: str
    clock: SetClock
    chain: Chain
    old: list[Entry]
    before: str


def enter(station: Services, family: str, face: int) -> None:
    details = Details(given_name="Ánh", family_name=family)
    record = station.registration.save(None, details, category="DEL", walk_in=True).value
    station.photos.attach(record.person.id, draw_face(face))
    corrected = Details(given_name="Ngọc", family_name=family)
    station.registration.save(record.person.id, corrected, category="DEL")


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    clock, hub = SetClock(), str(tmp_path / "hub.db")
    office = found_office(tmp_path / "office", clock)
    office.sync.found_hub(hub)
    first = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    enter(first, "Common", 0)
    sync(hub, first, office)
    chain = Chain(first.post.database.station, first.post.database.epoch)
    desk, copy = split(first, tmp_path / "desk", clock)
    for number in range(3):
        enter(desk, f"Original {number}", 1)
        enter(copy, f"Copied {number}", 2)
    sync(hub, desk, office)
    theirs = {row.hash for row in rows(desk)}
    old = [row for row in rows(copy) if row.hash not in theirs]
    before = state(copy.post.database)
    copy.post.database.close()
    yield Party(office, desk, copy.post.database.folder, hub, clock, chain, old, before)
    for station in (office, desk):
        station.post.database.close()


def rows(station: Services) -> list[Entry]:
    with station.post.database.read() as connection:
        heads = journal.heads(connection)
        return [
            row
            for chain, head in sorted(heads.items())
            for row in journal.suffix(connection, chain, limit=head.seq)
        ]


def heads(station: Services) -> dict[Chain, Head]:
    with station.post.database.read() as connection:
        return journal.heads(connection)


def at_work(party: Party, point: str, *, lines: int = 1) -> list[str]:
    """SIGKILL for a process that brings the copy home, once it has said so many lines."""
    here = Path(__file__).parent.parent
    process = subprocess.Popen(
        [
            sys.executable, "-c", AT_WORK, str(party.folder), party.hub, point,
            party.clock.at.isoformat(),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])},
    )  # fmt: skip
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(lines)]
    if point == "count":
        process.wait()
    process.kill()
    error = process.communicate()[1]
    assert said[0], error
    return said


def reopened(party: Party) -> Services:
    database = Database.open(party.folder, passphrase=PASSPHRASE, clock=party.clock)
    return services_at(Post(database, AT_THE_COPY, party.clock))


def is_home(party: Party) -> bool:
    """Whether all of it is there; AssertionError if it is neither that nor nothing."""
    copy = reopened(party)
    with closing(copy.post.database) as database:
        proved, own = state(database), Chain(database.station, database.epoch)
        told = [row for row in rows(copy) if row.kind == KIND]
        with database.write("") as unit:
            aside = adopting.set_aside(unit)
        if own == party.chain:
            assert (proved, told, aside) == (party.before, [], [])
            assert [row for row in rows(copy) if row.dot in {o.dot for o in party.old}] == party.old
            return False
        assert [row.chain for row in told] == [own]
        assert aside == party.old
        again = [row for row in rows(copy) if row.chain == own and row.kind != KIND]
        assert list(map(gist, again)) == list(map(gist, party.old))
        return True


def gist(row: Entry) -> tuple[object, ...]:
    """What is the same of a row that was recorded once more."""
    return row.kind, row.entity, row.wall, row.operator


def comes_home(party: Party) -> None:
    """Adopted again if need be, and synced: every row is at the hub once, all are equal."""
    home = is_home(party)
    copy = reopened(party)
    with closing(copy.post.database):
        if home:
            with pytest.raises(Conflict, match="have not split"):
                copy.sync.adopt(party.hub, by="Hoa")
        else:
            assert copy.sync.adopt(party.hub, by="Hoa").value.rows == len(party.old)
        stations = (copy, party.desk, party.office)
        for _ in range(2):
            sync(party.hub, *stations)
        assert len({state(station.post.database) for station in stations}) == 1
        assert heads(copy) == heads(party.desk) == heads(party.office)
        with closing(party.office.sync.open_hub(party.hub)) as exchange:
            there = exchange.pull({}, limit=10_000)
        assert [row.hash for row in there] == [row.hash for row in rows(party.office)]
        copied = (row for row in there if row.operator == AT_THE_COPY and row.kind != KIND)
        assert Counter(map(gist, copied)) == Counter(map(gist, party.old))
        assert len(party.office.registration.find("Ánh")) == 0
        assert len(party.office.registration.find("Ngọc")) == 7


@pytest.fixture
def statements(party: Party, tmp_path: Path) -> int:
    """How many statements of SQL it takes, as one that is left alone tells."""
    aside = tmp_path / "aside"
    shutil.copytree(party.folder, aside)
    (said,) = at_work(party._replace(folder=aside), "count")
    return int(said)


def test_wherever_it_is_killed_all_of_it_is_undone(party: Party, statements: int) -> None:
    assert statements > 50, statements
    moments = [1, *(statements * part // 10 for part in range(1, 10)), statements - 1]
    for moment in map(str, moments):
        at_work(party, moment)
        assert not is_home(party), moment
    at_work(party, "commit")
    assert not is_home(party)
    comes_home(party)


def test_killed_at_random_it_is_undone_or_done(party: Party, statements: int) -> None:
    """The process runs on while it is heard, so that each kill falls where it falls."""
    dice = random.Random(71)
    for _ in range(6):
        at_work(party, "on and on", lines=dice.randint(1, statements))
        if is_home(party):
            break
    comes_home(party)


def test_killed_before_its_next_sync_or_within_it_nothing_is_lost_or_doubled(party: Party) -> None:
    assert at_work(party, "home", lines=2)[1] == "here"
    assert is_home(party)
    for steps in (2, 3, 4, 6):
        at_work(party, f"sync {steps}")
    comes_home(party)
