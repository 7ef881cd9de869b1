"""A station whose journal has split from the hub's finds its way home, and nothing is lost."""

import itertools
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest
from stations import SetClock, enrol, found_office
from twins import split

from accredit_app.app import finish
from accredit_app.domain.badges import serial_text
from accredit_app.domain.journal import Chain, Entry
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, NotFound
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.services.sync.adopting import find_splits
from accredit_app.services.tasks.tasks import TaskKind
from accredit_app.store import adopting, audit, journal
from accredit_app.sync.exchange import AlarmKind, ChainError

FACES = [draw_face(seed) for seed in range(3)]


class Twins(NamedTuple):
    """An office, a desk and a copy of the desk that wrote apart; the hub took the original's
    rows. `common` is somebody whom both copies know, `chain` the one that has split."""

    office: Services
    original: Services
    copy: Services
    route: str
    common: UUID
    chain: Chain


def enter(station: Services, family: str, *, face: int = 0) -> UUID:
    details = Details(given_name="Ánh", family_name=family, country="VN")
    record = station.registration.save(None, details, category="DEL", walk_in=True).value
    station.photos.attach(record.person.id, FACES[face])
    return record.person.id


def correct(station: Services, person: UUID, *, given_name: str) -> None:
    record = station.registration.get(person)
    details = replace(record.person.details, given_name=given_name)
    station.registration.save(person, details, category="DEL")


def sync(*stations: Services, route: str) -> None:
    for station in stations:
        finish(station.sync.run(route), lambda _: None)


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


def families(station: Services) -> set[str]:
    return {hit.name.split()[-1] for hit in station.registration.find("Ánh")}


@pytest.fixture(params=["file", "postgresql"])
def route(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "hub.db")


@pytest.fixture
def twins(tmp_path: Path, route: str) -> Iterator[Twins]:
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    login = route.replace("postgresql://postgres:@", "postgresql://")
    office.sync.found_hub(route)
    common = enter(desk, "Common")
    sync(desk, office, route=login)
    chain = Chain(desk.post.database.station, desk.post.database.epoch)
    original, copy = split(desk, tmp_path / "desk", clock)
    yield Twins(office, original, copy, login, common, chain)
    for station in (office, original, copy):
        station.post.database.close()


def refused(twins: Twins) -> None:
    with pytest.raises(ChainError) as caught:
        sync(twins.copy, route=twins.route)
    assert (caught.value.kind, caught.value.chain) == (AlarmKind.FORK, twins.chain)


def everybody_meets(twins: Twins) -> None:
    stations = (twins.copy, twins.original, twins.office)
    sync(*stations, *stations, route=twins.route)
    assert len({state(station) for station in stations}) == 1
    assert heads(twins.office) == heads(twins.original) == heads(twins.copy)


def test_alarm_then_adopt_then_all_are_equal_and_nothing_is_lost(twins: Twins) -> None:
    enter(twins.original, "Original", face=1)
    enter(twins.copy, "Copied", face=2)
    sync(twins.original, route=twins.route)
    before = rows(twins.copy, twins.chain)
    refused(twins)
    assert rows(twins.copy, twins.chain) == before
    done = twins.copy.sync.adopt(twins.route, by="Hoa").value
    assert (done.left, done.badges) == (0, ())
    assert twins.copy.post.database.epoch != twins.chain.epoch
    assert families(twins.copy) == {"Common", "Copied"}
    everybody_meets(twins)
    for station in twins[:3]:
        assert families(station) == {"Common", "Copied", "Original"}
        assert rows(station, twins.chain) == rows(twins.original, twins.chain)
    (alarm,) = twins.office.sync.look(twins.route).alarms
    assert (alarm.kind, alarm.chain) == (AlarmKind.FORK, twins.chain)
    assert twins.office.sync.look(twins.route).homes == {twins.chain}
    (copied,) = twins.office.registration.find("Copied")
    portrait = twins.office.registration.get(copied.person).person.details.photo
    assert portrait is not None
    with closing(twins.office.sync.open_hub(twins.route)) as exchange:
        assert exchange.intact([portrait]) == {portrait}


def test_what_was_written_apart_keeps_its_time_its_operator_and_its_words(twins: Twins) -> None:
    person = enter(twins.copy, "Copied")
    enter(twins.original, "Original")
    sync(twins.original, route=twins.route)
    common = rows(twins.original, twins.chain)
    old = [row for row in rows(twins.copy, twins.chain) if row not in common]
    with twins.copy.post.database.read() as connection:
        told = journal.about(connection, [person])
    done = twins.copy.sync.adopt(twins.route, by="Hoa").value
    assert done.rows == len(old)
    with twins.copy.post.database.write("") as unit:
        assert adopting.set_aside(unit) == old
    with twins.copy.post.database.read() as connection:
        again = journal.about(connection, [person])
    kept = [(row.kind, row.entity, row.wall, row.operator, row.app_version) for row in told]
    assert [(r.kind, r.entity, r.wall, r.operator, r.app_version) for r in again] == kept
    assert {row.operator for row in again} == {"Linh at the copy"}
    (notice,) = rows(twins.copy, Chain(twins.chain.station, twins.copy.post.database.epoch))[:1]
    assert notice.kind == "chain.adopt"
    assert notice.content() == {
        "chain": list(twins.chain), "after": old[0].seq - 1, "rows": len(old),
        "head": old[-1].hash.hex(), "serials": [], "by": "Hoa",
    }  # fmt: skip


def test_a_row_that_overwrote_another_still_does(twins: Twins) -> None:
    person = enter(twins.copy, "Copied")
    for name in ("Ngọc", "Nga"):
        correct(twins.copy, person, given_name=name)
    correct(twins.copy, twins.common, given_name="Linh's")
    enter(twins.original, "Original")
    sync(twins.original, route=twins.route)
    before = twins.copy.registration.get(person)
    twins.copy.sync.adopt(twins.route, by="Hoa")
    assert twins.copy.registration.get(person) == before
    everybody_meets(twins)
    assert twins.office.registration.get(person) == before
    assert twins.office.registration.get(twins.common).person.details.given_name == "Linh's"
    assert [task.kind for task in twins.office.tasks.open() if person in task.people] == []


def test_what_both_copies_changed_waits_for_a_supervisor(twins: Twins) -> None:
    correct(twins.original, twins.common, given_name="Mai's")
    correct(twins.copy, twins.common, given_name="Linh's")
    sync(twins.original, route=twins.route)
    refused(twins)
    twins.copy.sync.adopt(twins.route, by="Hoa")
    everybody_meets(twins)
    (task,) = twins.office.tasks.open()
    assert task.kind.value == "conflict"
    detail = twins.office.tasks.conflicts.detail(task.subject)  # type: ignore[arg-type]  # a field
    assert {str(said.value) for said in detail.said} == {"Mai's", "Linh's"}


def test_both_copies_may_go_on_and_never_share_a_serial_again(twins: Twins) -> None:
    enter(twins.original, "Original")
    enter(twins.copy, "Copied")
    sync(twins.original, route=twins.route)
    twins.copy.sync.adopt(twins.route, by="Hoa")
    everybody_meets(twins)
    epochs = {station.post.database.epoch for station in (twins.original, twins.copy)}
    assert len(epochs) == 2
    assert twins.chain.epoch not in epochs
    enter(twins.original, "Later")
    enter(twins.copy, "Latest")
    everybody_meets(twins)
    assert len(families(twins.office)) == 5
    assert len(twins.office.sync.look(twins.route).alarms) == 0


def test_a_day_that_the_copy_closed_is_set_aside_and_said(twins: Twins, tmp_path: Path) -> None:
    enter(twins.original, "Original")
    enter(twins.copy, "Copied")
    finish(twins.copy.closing.close(folder=tmp_path / "reports"), lambda _: None)
    sync(twins.original, route=twins.route)
    done = twins.copy.sync.adopt(twins.route, by="Hoa").value
    assert done.left == 1
    with twins.copy.post.database.write("") as unit:
        assert [row.kind for row in adopting.set_aside(unit)].count("day.close") == 1
    everybody_meets(twins)


def test_a_copy_that_split_before_its_first_row_and_one_that_is_longer_come_home(
    twins: Twins,
) -> None:
    for number in range(4):
        enter(twins.copy, f"Copied{number}")
    enter(twins.original, "Original")
    sync(twins.original, route=twins.route)
    with closing(twins.copy.sync.open_hub(twins.route)) as exchange:
        (found,) = find_splits(twins.copy.post, exchange)
    ours = rows(twins.copy, twins.chain)
    theirs = rows(twins.original, twins.chain)
    common = sum(1 for one, other in itertools.zip_longest(ours, theirs) if one == other)
    assert (found.common.seq, found.rows) == (common, len(ours) - common)
    assert found.theirs == len(theirs) - common
    twins.copy.sync.adopt(twins.route, by="Hoa")
    everybody_meets(twins)


def test_without_a_split_there_is_nothing_to_adopt(twins: Twins) -> None:
    enter(twins.copy, "Ahead")
    before = state(twins.copy)
    with pytest.raises(Conflict, match="have not split"):
        twins.copy.sync.adopt(twins.route, by="Hoa")
    sync(twins.copy, route=twins.route)
    with pytest.raises(Conflict, match="have not split"):
        twins.original.sync.adopt(twins.route, by="Hoa")  # behind, which is no split
    assert state(twins.copy) == before


def test_what_fails_half_way_changes_nothing(twins: Twins) -> None:
    person = enter(twins.copy, "Copied")
    correct(twins.copy, person, given_name="Nga")
    enter(twins.original, "Original")
    sync(twins.original, route=twins.route)
    with closing(twins.copy.sync.open_hub(twins.route)) as exchange:
        splits = find_splits(twins.copy.post, exchange)
    before, ends = state(twins.copy), heads(twins.copy)

    def fails(_: int) -> bytes:
        raise OSError("no more random numbers")

    with pytest.raises(OSError, match="random"), twins.copy.post.database.write("") as unit:
        adopting.adopt(unit, splits, by="Hoa", random=fails)
    assert (state(twins.copy), heads(twins.copy)) == (before, ends)
    assert twins.copy.post.database.epoch == twins.chain.epoch
    enter(twins.copy, "Meanwhile")
    with pytest.raises(ValueError, match="grown"), twins.copy.post.database.write("") as unit:
        adopting.adopt(unit, splits, by="Hoa", random=fails)


def test_serials_that_both_copies_gave_out_are_told(twins: Twins) -> None:
    one, other = enter(twins.original, "Original"), enter(twins.copy, "Copied")
    badge = twins.original.badges.issue(one).value
    twin = twins.copy.badges.issue(other).value
    assert badge.serial == twin.serial
    sync(twins.original, route=twins.route)
    done = twins.copy.sync.adopt(twins.route, by="Hoa").value
    assert done.badges == (serial_text(badge.serial),)


def test_a_serial_on_two_badges_is_a_task_until_it_is_revoked(twins: Twins) -> None:
    one, other = enter(twins.original, "Original"), enter(twins.copy, "Copied")
    badge = twins.original.badges.issue(one).value
    twins.copy.badges.issue(other)
    sync(twins.original, route=twins.route)
    twins.copy.sync.adopt(twins.route, by="Hoa")
    everybody_meets(twins)
    for station in twins[:3]:
        (task,) = station.tasks.open()
        assert (task.kind, task.subject) == (TaskKind.SHARED_SERIAL, badge.serial)
        assert set(task.people) == {one, other}
        assert set(task.what.split(" · ")) == {"Ánh Original", "Ánh Copied"}
    shown = twins.office.tasks.shared_serial(badge.serial)
    assert {bearer.told.operator for bearer in shown.bearers} == {
        "Mai at the original", "Linh at the copy",
    }  # fmt: skip
    twins.office.tasks.revoke_shared(badge.serial, reason="issued twice")
    with pytest.raises(NotFound):
        twins.office.tasks.revoke_shared(badge.serial, reason="again")
    everybody_meets(twins)
    assert twins.original.tasks.open() == ()
    for person in (one, other):
        assert twins.office.badges.issue(person).value.serial != badge.serial


def test_an_older_chain_that_had_split_is_told_after_all_else_was_synced(twins: Twins) -> None:
    enter(twins.original, "Original")
    enter(twins.copy, "Before")
    sync(twins.original, route=twins.route)
    twins.copy.post.database.new_epoch()  # as it begins one when its folder is moved
    enter(twins.copy, "After")
    refused(twins)
    sync(twins.office, route=twins.route)
    assert families(twins.office) == {"Common", "Original", "After"}
    assert twins.copy.sync.adopt(twins.route, by="Hoa").value.rows > 0
    everybody_meets(twins)
    assert families(twins.office) == {"Common", "Original", "Before", "After"}
