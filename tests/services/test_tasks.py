"""What waits for a supervisor, on an office, two desks and a gate that met at a hub file."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from stations import SetClock, enrol, found_office
from stores import enter as put_in

from accredit_app.domain.badges import BadgeStatus, badge_id
from accredit_app.domain.duplicates import Candidate, Likeness
from accredit_app.domain.people import Details
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Direction
from accredit_app.errors import Conflict, InvalidInput, NotFound
from accredit_app.services.badges.printing import Prints
from accredit_app.services.bundle import Services
from accredit_app.services.tasks.conflicts import Field
from accredit_app.services.tasks.tasks import Task, TaskKind, Tasks
from accredit_app.store import audit

BIRTH = date(1971, 3, 9)


class Event:
    """An office, two desks and a gate; `meet` syncs all of them until all know the same."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.ahead = SetClock(self.clock.at + timedelta(hours=2))
        self.route = str(folder / "hub.db")
        self.office = found_office(folder / "office", self.clock)
        self.desk = enrol(self.office, "Desk 1", "desk", folder / "desk", self.clock)
        self.other = enrol(self.office, "Desk 2", "desk", folder / "other", self.ahead)
        self.everyone = [self.office, self.desk, self.other]
        self.folder = folder
        self.office.sync.found_hub(self.route)
        self.meet()

    def add_gates(self) -> tuple[Services, Services]:
        gates = [
            enrol(self.office, name, "gate", self.folder / name, self.clock)
            for name in ("Gate A", "Gate B")
        ]
        self.everyone += gates
        self.meet()
        return gates[0], gates[1]

    def meet(self) -> None:
        for station in (*self.everyone[1:], *self.everyone):
            for _ in station.sync.run(self.route):
                pass
        with self.other.post.database.write("") as unit:  # as a hub with a clock of its own finds
            unit.set_clock_offset(-2 * 3_600_000)

    def pass_minutes(self, minutes: float) -> None:
        for clock in (self.clock, self.ahead):
            clock.pass_time(timedelta(minutes=minutes))

    def close(self) -> None:
        for station in self.everyone:
            with station.post.database.read() as connection:
                assert audit.verify(connection).sound
            station.post.database.close()


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    made = Event(tmp_path)
    yield made
    made.close()


def enter(desk: Services, given: str, family: str, **more: object) -> UUID:
    details = Details(given_name=given, family_name=family, country="OM", **more)  # type: ignore[arg-type]  # test data
    saved = desk.registration.save(
        None, details, category="DEL", organisation_name="Oman", walk_in=True
    )
    return saved.value.person.id


def of(tasks: Tasks, *kinds: TaskKind) -> list[Task]:
    return [task for task in tasks.open() if not kinds or task.kind in kinds]


@pytest.fixture
def gates(event: Event) -> tuple[Services, Services]:
    return event.add_gates()


@pytest.fixture
def twins(event: Event) -> tuple[UUID, UUID]:
    """Layla, entered at two desks that had not met."""
    one = enter(event.desk, "Layla", "Al-Harthy", birth_date=BIRTH, function="Minister")
    other = enter(event.other, "Leila", "Alharthi", birth_date=BIRTH, email="l@moa.om")
    event.desk.badges.issue(one)
    event.other.badges.issue(other)
    event.meet()
    first, second = sorted((one, other))
    return first, second


def test_nothing_waits_at_first(event: Event) -> None:
    assert event.office.tasks.open() == ()


def test_two_desks_that_entered_one_person_raise_one_task(
    event: Event, twins: tuple[UUID, UUID]
) -> None:
    for station in (event.office, event.desk, event.other):
        (task,) = station.tasks.open()
        assert task.kind is TaskKind.DUPLICATE
        assert task.people == twins
        assert task.subject == Candidate(*twins, Likeness.SIMILAR_NAME)
    shown = event.office.tasks.duplicates.detail(Candidate(*twins, Likeness.SIMILAR_NAME))
    sides = {side.record.person.details.given_name: side for side in (shown.one, shown.other)}
    told = sides["Leila"].told
    assert told is not None
    assert (told.station, told.operator) == ("Desk 2", "Officer 3")
    assert len(sides["Layla"].badges) == 1


def test_merged_they_behave_as_one_at_every_station_and_undone_as_two(
    event: Event, twins: tuple[UUID, UUID], gates: tuple[Services, Services]
) -> None:
    office = event.office
    merged = office.tasks.duplicates.merge(*twins[::-1]).value
    event.meet()
    for station in (office, event.desk, event.other):
        assert station.registration.counts().total == 1
        for word in ("layla", "leila"):
            assert [hit.person for hit in station.registration.find(word)] == [twins[0]]
        assert station.registration.get(twins[1]) == station.registration.get(twins[0])
        assert len(station.badges.of(twins[1])) == 2
        kinds = [task.kind for task in station.tasks.open()]
        assert TaskKind.TWO_BADGES in kinds
        assert TaskKind.DUPLICATE not in kinds
    gate = gates[0].gate
    gate.configure("A", Direction.IN)
    badges = office.badges.of(twins[0])
    assert [gate.check(badge.digits).verdict.answer for badge in badges] == [
        Answer.ADMIT,
        Answer.ADMIT,
    ]
    history = [line.what for line in office.registration.history(twins[1])]
    assert history.count("person.merge") == 1
    assert history.count("badge.issue") == 2
    office.tasks.undo(merged)
    event.meet()
    for station in (office, event.desk):
        assert station.registration.counts().total == 2
        assert [task.kind for task in station.tasks.open()] == [TaskKind.DUPLICATE]
    with pytest.raises(Conflict, match="does not stand"):
        office.tasks.undo(merged)


def test_kept_apart_they_are_not_asked_about_again(event: Event, twins: tuple[UUID, UUID]) -> None:
    decided = event.office.tasks.duplicates.keep_apart(*twins).value
    event.meet()
    assert event.desk.tasks.open() == ()
    event.office.tasks.undo(decided)
    assert [task.kind for task in event.office.tasks.open()] == [TaskKind.DUPLICATE]


def test_one_desk_merges_and_another_keeps_apart(event: Event, twins: tuple[UUID, UUID]) -> None:
    event.desk.tasks.duplicates.merge(*twins)
    event.other.tasks.duplicates.keep_apart(*twins)
    event.meet()
    (task,) = event.office.tasks.open()
    assert isinstance(task.subject, Candidate)
    assert event.office.tasks.duplicates.detail(task.subject).disputed
    event.office.tasks.duplicates.keep_apart(*twins)
    event.meet()
    assert event.other.tasks.open() == ()


def test_a_field_that_two_desks_wrote_is_shown_settled_and_reopened(event: Event) -> None:
    person = enter(event.desk, "Minh", "Trần")
    event.meet()
    for station, phone in ((event.desk, "+84 1"), (event.other, "+84 2")):
        record = station.registration.get(person)
        details = Details(**{**_fields(record.person.details), "phone": phone})
        station.registration.save(person, details, category="DEL")
    event.meet()
    office = event.office.tasks
    (task,) = office.open()
    field = Field("person", person, "phone")
    assert (task.kind, task.subject, task.what) == (TaskKind.CONFLICT, field, "Minh Trần")
    shown = office.conflicts.detail(field)
    assert shown.typed
    first, second = sorted(shown.said, key=lambda said: said.told.station)
    assert [(said.value, said.told.station) for said in (first, second)] == [
        ("+84 1", "Desk 1"),
        ("+84 2", "Desk 2"),
    ]
    assert second.told.behind == timedelta(hours=-2)
    assert second.told.at - first.told.at == timedelta(hours=2)
    settled = office.conflicts.settle(field, "+84 1").value
    event.meet()
    assert event.other.tasks.open() == ()
    assert event.other.registration.get(person).person.details.phone == "+84 1"
    with pytest.raises(NotFound, match="decided already"):
        office.conflicts.settle(field, "+84 2")
    office.undo(settled)
    again = office.conflicts.detail(field)
    assert {(said.value, said.told.station) for said in again.said} == {
        ("+84 1", "Desk 1"),
        ("+84 2", "Desk 2"),
    }
    typed = office.conflicts.settle(field, " +84  3 ").value
    assert event.office.registration.get(person).person.details.phone == "+84 3"
    event.office.registration.save(
        person, Details(given_name="Minh", family_name="Trần", phone="+84 4"), category="DEL"
    )
    with pytest.raises(Conflict, match="changed again"):
        office.undo(typed)


def _fields(details: Details) -> dict[str, object]:
    return {name: getattr(details, name) for name in Details.__slots__}


def test_what_is_typed_must_be_what_the_field_can_hold(event: Event) -> None:
    person = enter(event.desk, "Minh", "Trần")
    event.meet()
    for station, day in ((event.desk, date(1980, 2, 1)), (event.other, date(1980, 1, 2))):
        station.registration.save(
            person,
            Details(given_name="Minh", family_name="Trần", birth_date=day, country="VN"),
            category="PRS" if station is event.desk else "DEL",
            zones=frozenset("P") if station is event.other else None,
        )
    event.meet()
    conflicts = event.office.tasks.conflicts
    born = Field("person", person, "birth_date")
    with pytest.raises(InvalidInput, match="no date"):
        conflicts.settle(born, "01.02.1980")
    conflicts.settle(born, "1980-02-03")
    assert event.office.registration.get(person).person.details.birth_date == date(1980, 2, 3)


def test_two_badges_leave_the_one_in_the_holders_hand(
    event: Event, twins: tuple[UUID, UUID]
) -> None:
    office = event.office
    with event.other.post.database.write("An") as unit:
        (badge,) = event.other.badges.of(twins[1]) or event.other.badges.of(twins[0])
        unit.record("badge.print", badge_id(badge.serial), {})
    event.other.badges.hand_over(badge.serial)
    event.meet()
    office.tasks.duplicates.merge(*twins)
    (task,) = of(office.tasks, TaskKind.TWO_BADGES)
    assert task.subject == twins[0]
    shown = office.tasks.two_badges(twins[0])
    assert len(shown.badges) == 2
    assert shown.proposed != badge.serial
    revoked = office.tasks.revoke(shown.proposed, reason="duplicate").value
    assert revoked.status is BadgeStatus.REVOKED
    assert of(office.tasks, TaskKind.TWO_BADGES) == []
    with pytest.raises(Conflict, match="Only one badge"):
        office.tasks.revoke(badge.serial, reason="duplicate")


def test_a_gate_with_an_old_list_admits_a_revoked_badge(
    event: Event, gates: tuple[Services, Services]
) -> None:
    person = enter(event.desk, "Minh", "Trần")
    badge = event.desk.badges.issue(person).value
    event.meet()
    gate = gates[0].gate
    gate.configure("A", Direction.IN)
    gate.check(badge.digits)
    event.pass_minutes(5)
    event.desk.badges.revoke(badge.serial, reason="lost")
    event.pass_minutes(5)
    assert gate.check(badge.digits).verdict.answer is Answer.AMBER
    gate.configure("A", Direction.OUT)
    assert gate.check(badge.digits).verdict.admitted
    event.meet()
    office = event.office.tasks
    (task,) = office.open()
    assert (task.kind, task.what, task.people) == (
        TaskKind.REVOKED_ADMITTED,
        "Minh Trần",
        (person,),
    )
    shown = office.admission(task)
    assert (shown.gate, shown.zone, shown.reason) == ("Gate A", "Plenary", "lost")
    assert shown.revoked is not None
    assert shown.at - shown.revoked.at == timedelta(minutes=5)
    seen = office.see(task.subject).value  # type: ignore[arg-type]  # a scan's identity
    event.meet()
    assert event.desk.tasks.open() == ()
    event.office.tasks.undo(seen)
    assert [one.kind for one in office.open()] == [TaskKind.REVOKED_ADMITTED]


def test_a_badge_at_two_gates_within_minutes_is_shown_with_both(
    event: Event, gates: tuple[Services, Services]
) -> None:
    person = enter(event.desk, "Minh", "Trần")
    badge = event.desk.badges.issue(person).value
    event.meet()
    for station in gates:
        station.gate.configure("A", Direction.IN)
        assert station.gate.check(badge.digits).verdict.admitted
        event.pass_minutes(4)
    event.meet()
    (task,) = event.office.tasks.open()
    assert task.kind is TaskKind.DOUBLE_USE
    shown = event.office.tasks.admission(task)
    assert shown.earlier is not None
    assert (shown.earlier.gate, shown.gate) == ("Gate A", "Gate B")
    assert shown.at - shown.earlier.at == timedelta(minutes=4)
    event.office.tasks.see(task.subject)  # type: ignore[arg-type]  # a scan's identity
    assert event.office.tasks.open() == ()


@pytest.mark.parametrize(("minutes", "leaves", "waits"), [(60, False, 0), (60, True, 1)])
def test_hours_later_it_counts_only_where_ways_out_are_scanned(
    event: Event, gates: tuple[Services, Services], minutes: float, leaves: bool, waits: int
) -> None:
    badges = [
        event.desk.badges.issue(enter(event.desk, name, "Trần")).value for name in ("Minh", "An")
    ]
    event.meet()
    first, second = (station.gate for station in gates)
    first.configure("A", Direction.IN)
    for badge in badges:
        first.check(badge.digits)
    if leaves:
        first.configure("A", Direction.OUT)
        first.check(badges[1].digits)
    event.pass_minutes(minutes)
    second.configure("A", Direction.IN)
    for badge in badges:
        second.check(badge.digits)
    event.meet()
    assert len(of(event.office.tasks, TaskKind.DOUBLE_USE)) == waits


@pytest.mark.parametrize("came_out", [True, False])
def test_a_print_in_doubt_is_asked_about_once(event: Event, came_out: bool) -> None:
    person = enter(event.desk, "Minh", "Trần")
    event.desk.badges.issue(person)
    event.desk.prints.begin(person, printer_name="Card printer")
    Prints(event.desk.post, event.desk.badges).settle()  # as after a crash
    event.meet()
    office = event.office.tasks
    (task,) = office.open()
    assert task.kind is TaskKind.PRINT
    shown = office.doubt(task.subject)  # type: ignore[arg-type]  # a job's identity
    assert (shown.job.printer, shown.job.state) == ("Card printer", PrintState.UNKNOWN)
    assert shown.record is not None
    office.confirm_print(task.subject, came_out=came_out)  # type: ignore[arg-type]  # as above
    event.meet()
    assert office.open() == event.desk.tasks.open() == ()


def test_an_invitation_and_a_list_find_the_merged_person(event: Event, tmp_path: Path) -> None:
    lists = []
    for station, given, email in (
        (event.desk, "Layla", "l@moa.om"),
        (event.other, "Leila", "leila@moa.om"),
    ):
        path = tmp_path / f"{given}.csv"
        path.write_text(
            "given_name,family_name,category,organisation,country,email\n"
            f"{given},Alharthi,DEL,Oman,OM,{email}\n"
        )
        taken = station.importing.take(station.importing.read(path))
        for _ in taken:
            pass
        lists.append(path)
    event.meet()
    office = event.office
    (task,) = office.tasks.open()
    codes = [office.registration.get(one).accreditation.invitation for one in task.people]
    assert all(codes)
    assert codes[0] != codes[1]
    office.tasks.duplicates.merge(*task.people)
    assert {office.registration.invited(code) for code in codes} == {task.people[0]}
    for path in lists:
        for _ in office.importing.take(office.importing.read(path)):
            pass
    assert office.registration.counts().total == 1


def test_a_long_look_takes_turns_and_is_kept_until_something_changes(event: Event) -> None:
    tasks = event.office.tasks
    with event.office.post.database.write("An") as unit:
        for number in range(700):
            put_in(unit, f"Guest{number}", "Trần", organisation=UUID(int=1), birth_date=BIRTH)
    steps = list(tasks.look())
    assert len(steps) >= 1
    assert list(tasks.look()) == []
    enter(event.office, "Minh", "Lê")
    assert len(list(tasks.look())) >= 1
