"""A station whose copy wrote apart finds its way home by sticks alone, and nothing is lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from purge_parties import run
from sample_badges import photo as portrait
from stations import SetClock, enrol, found_office
from twins import split

from accredit_app.domain.badges import serial_text
from accredit_app.domain.journal import Chain, Entry
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, NotFound, SyncError, UserError
from accredit_app.services.bundle import Services
from accredit_app.services.sync.stick_adopting import HomeByStick
from accredit_app.services.sync.stick_words import about_taken
from accredit_app.services.tasks.tasks import TaskKind
from accredit_app.store import adopting, audit, journal
from accredit_app.store.adopting import Split
from accredit_app.sync.stick.report import Taken


class Event:
    """An office, a desk and a copy of it, in an event of sticks. The office has read the original's
    file; `chain` is the one that has split."""

    def __init__(self, folder: Path, clock: SetClock) -> None:
        self.stick, self.clock = folder / "stick", clock
        self.stick.mkdir()
        self.office = found_office(folder / "office", clock)
        desk = enrol(self.office, "Desk 1", "desk", folder / "desk", clock)
        enter(desk, "Common")
        self.carry(desk, self.office)
        self.carry(self.office, desk)
        self.chain = Chain(desk.post.database.station, desk.post.database.epoch)
        self.original, self.copy = split(desk, folder / "desk", clock)
        self.stations = (self.office, self.original, self.copy)

    def file(self, writer: Services, *, everything: bool = False) -> Path:
        target = self.stick / f"{len(list(self.stick.iterdir()))}.accredit"
        run(writer.sticks.write(target, everything=everything))
        return target

    def carry(self, writer: Services, reader: Services, *, everything: bool = False) -> Taken:
        path = self.file(writer, everything=everything)
        (taken,) = run(reader.sticks.read(path)).value.taken
        return taken

    def part(self) -> None:
        """Both write; the original's file comes to the office, and the copy's after it."""
        enter(self.original, "Original")
        for number in range(2):
            enter(self.copy, f"Copied {number}")
        self.carry(self.original, self.office)
        assert self.carry(self.copy, self.office).split == (self.chain,)

    def everybody_meets(self) -> None:
        for _round in range(2):
            for desk in (self.copy, self.original):
                self.carry(desk, self.office)
                self.carry(self.office, desk)
        assert len({state(station) for station in self.stations}) == 1
        assert heads(self.office) == heads(self.original) == heads(self.copy)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    made = Event(tmp_path, SetClock())
    yield made
    for station in made.stations:
        station.post.database.close()


def enter(station: Services, family: str, *, face: int = 1) -> UUID:
    photo = station.photos.keep(portrait(face)).value
    details = Details(given_name="Ánh", family_name=family, photo=photo)
    return station.registration.save(
        None, details, category="DEL", walk_in=True
    ).value.person.id  # fmt: skip


def state(station: Services) -> str:
    with station.post.database.read() as connection:
        report = audit.verify(connection)
        assert report.sound, report.problems
        return audit.digest(connection)


def heads(station: Services) -> object:
    with station.post.database.read() as connection:
        return journal.heads(connection)


def rows(station: Services, chain: Chain) -> list[Entry]:
    with station.post.database.read() as connection:
        return journal.suffix(connection, chain, limit=10_000)


def families(station: Services) -> list[str]:
    return sorted(hit.name.split(maxsplit=1)[1] for hit in station.registration.find("Ánh"))


def home(station: Services, source: Path) -> HomeByStick:
    done: HomeByStick = run(station.sticks.adopt(source, by="Hoa")).value
    return done


def found(station: Services, source: Path) -> tuple[Split, ...]:
    splits: tuple[Split, ...] = run(station.sticks.splits(source)).value
    return splits


def refused(station: Services, source: Path) -> UserError:
    """Why a file is not enough to come home by; nothing is changed by it."""
    before, ends = state(station), heads(station)
    with pytest.raises(UserError) as caught:
        home(station, source)
    assert (state(station), heads(station)) == (before, ends)
    return caught.value


def test_alarm_then_home_then_all_are_equal_and_nothing_is_lost(event: Event) -> None:
    event.part()
    old = rows(event.copy, event.chain)
    common = [row for row in old if row in rows(event.original, event.chain)]
    path = event.file(event.office)
    (taken,) = run(event.copy.sticks.read(path)).value.taken
    assert event.chain in taken.split
    assert "own journal has split" in about_taken(taken, here=2)[1]
    assert rows(event.copy, event.chain) == old
    (split,) = found(event.copy, path)
    assert (split.chain, split.common.seq) == (event.chain, len(common))
    assert (split.rows, split.common.hash) == (len(old) - len(common), common[-1].hash)
    done = home(event.copy, path)
    assert (done.adoption.rows, done.adoption.left) == (split.rows, 0)
    assert done.fits
    assert done.failed is None
    with event.copy.post.database.write("") as unit:
        assert adopting.set_aside(unit) == old[len(common) :]
    assert rows(event.copy, event.chain) == rows(event.original, event.chain)
    event.everybody_meets()
    for station in event.stations:
        assert families(station) == ["Common", "Copied 0", "Copied 1", "Original"]
    assert len({event.original.post.database.epoch, event.copy.post.database.epoch}) == 2
    enter(event.original, "Later")
    enter(event.copy, "Latest")
    event.everybody_meets()
    assert families(event.office)[-3:] == ["Later", "Latest", "Original"]


def test_a_file_that_begins_where_they_part_tells_enough(event: Event) -> None:
    """The office knows how far the desk was before, and sends only what came after."""
    enter(event.original, "Original")
    enter(event.copy, "Copied")
    standing = event.file(event.copy)  # before it parts for the office: nothing of it was read
    event.carry(event.original, event.office)
    path = event.file(event.office, everything=True)
    assert standing.exists()
    (split,) = found(event.copy, path)
    assert split.theirs > 0
    assert home(event.copy, path).fits
    event.everybody_meets()


def test_a_file_that_carries_too_little_changes_nothing_and_says_what_to_do(event: Event) -> None:
    enter(event.original, "Original")
    event.carry(event.original, event.office)
    for number in range(3):
        enter(event.copy, f"Copied {number}")
    short = event.file(event.office)  # for whoever holds what the original said that it holds
    (taken,) = run(event.copy.sticks.read(short)).value.taken
    assert event.chain in taken.split
    error = refused(event.copy, short)
    assert isinstance(error, NotFound)
    assert "write the file again with everything" in error.text
    whole = event.file(event.office, everything=True)
    assert home(event.copy, event.stick).fits  # the folder: the newest that tells is used
    assert whole.exists()
    event.everybody_meets()


def test_without_a_split_there_is_nothing_to_adopt(event: Event) -> None:
    enter(event.copy, "Ahead")
    path = event.file(event.office, everything=True)
    for station in (event.copy, event.original):
        error = refused(station, path)
        assert isinstance(error, Conflict)
        assert "have not split" in error.title
    event.part()
    path = event.file(event.office)
    home(event.copy, path)
    before = heads(event.copy)
    with pytest.raises(Conflict, match="have not split"):
        home(event.copy, path)
    assert heads(event.copy) == before


def test_what_was_entered_meanwhile_has_it_asked_again(event: Event) -> None:
    event.part()
    path = event.file(event.office)
    steps = event.copy.sticks.adopt(path, by="Hoa")
    next(steps)
    steps.close()
    assert event.copy.post.database.epoch == event.chain.epoch
    before = heads(event.copy)
    splits = found(event.copy, path)
    enter(event.copy, "Meanwhile")
    with pytest.raises(ValueError, match="grown"), event.copy.post.database.write("") as unit:
        adopting.adopt(unit, splits, by="Hoa", random=bytes)
    assert heads(event.copy) != before  # what was entered, and nothing else
    home(event.copy, path)
    event.everybody_meets()
    assert "Meanwhile" in families(event.office)


def test_a_copy_whose_disk_was_behind_comes_home_too(event: Event) -> None:
    """The office's copy is the longer one: a fresh epoch is begun before anybody is asked."""
    for number in range(4):
        enter(event.original, f"Original {number}")
    enter(event.copy, "Copied")
    event.carry(event.original, event.office)
    path = event.file(event.office, everything=True)
    (taken,) = run(event.copy.sticks.read(path)).value.taken
    assert taken.own_ahead
    assert taken.split == (event.chain,)
    enter(event.copy, "After")
    assert home(event.copy, path).adoption.rows > 0
    event.everybody_meets()
    assert len(families(event.office)) == 7


def test_serials_that_both_gave_out_come_up_as_tasks(event: Event) -> None:
    one, other = enter(event.original, "Original"), enter(event.copy, "Copied")
    badge = event.original.badges.issue(one).value
    assert event.copy.badges.issue(other).value.serial == badge.serial
    event.carry(event.original, event.office)
    done = home(event.copy, event.file(event.office, everything=True))
    assert done.adoption.badges == (serial_text(badge.serial),)
    event.everybody_meets()
    for station in event.stations:
        (task,) = station.tasks.open()
        assert (task.kind, task.subject) == (TaskKind.SHARED_SERIAL, badge.serial)


def test_a_strangers_file_never_has_it_done(event: Event, tmp_path: Path) -> None:
    event.part()
    with closing(found_office(tmp_path / "other", event.clock, 51).post.database) as database:
        stranger = found_office_at(database, event.clock)
        enrol(stranger, "Desk 1", "desk", tmp_path / "theirs", event.clock).post.database.close()
        path = tmp_path / "stranger.accredit"
        run(stranger.sticks.write(path))
    assert isinstance(refused(event.copy, path), SyncError)
    spoilt = event.file(event.office)
    whole = bytearray(spoilt.read_bytes())
    whole[-1] ^= 1
    spoilt.write_bytes(whole)
    assert isinstance(refused(event.copy, spoilt), SyncError)
    assert isinstance(refused(event.copy, event.file(event.copy)), SyncError)  # its own
    assert isinstance(refused(event.copy, tmp_path / "none.accredit"), UserError)


def found_office_at(database: object, clock: SetClock) -> Services:
    from accredit_app.services.bundle import services_at
    from accredit_app.services.post import Post

    return services_at(Post(database, "Nobody", clock))  # type: ignore[arg-type]  # a database
