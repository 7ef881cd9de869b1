"""Rows of a desk that was stolen, key and all: stations take them, and nothing stops for it."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from hostile_rows import HOSTILE, Aim, chained, one_field_wrong, row, rows
from hypothesis import given, settings
from hypothesis import strategies as st
from stations import CHEAP, PASSPHRASE, SetClock, enrol, found_office, seeded

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.adoption import ADOPTIONS
from accredit_app.domain.event import named_id
from accredit_app.domain.journal import LAM_LIMIT, Chain, Dot, Entry, Head, canonical
from accredit_app.domain.merge import REGISTERS
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Direction
from accredit_app.errors import UserError
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.close import day_close
from accredit_app.services.close.countersigning import OwnCopy, countersign, unconfirmed
from accredit_app.services.people import lists
from accredit_app.services.post import Post
from accredit_app.services.tasks.tasks import TaskKind
from accredit_app.store import audit, journal, queries
from accredit_app.store.database import Database
from accredit_app.store.journal import REACH

DAY = date(2026, 11, 23)
_NAMES = itertools.count()


@dataclass(frozen=True)
class Ground:
    """Stations in their folders, closed; what is in their journals; the stolen desk's key."""

    folder: Path
    person: UUID
    digits: str
    entities: tuple[UUID, ...]
    chains: tuple[Chain, ...]
    stolen: Chain
    aim: Aim

    @contextmanager
    def station(self, name: str) -> Iterator[Services]:
        """A station as it was before the theft."""
        folder = self.folder / f"{name}{next(_NAMES)}"
        shutil.copytree(self.folder / name, folder)
        database = Database.open(folder, passphrase=PASSPHRASE, clock=SetClock())
        try:
            yield services_at(Post(database, "Thu Hà", SetClock(), seeded(3)))
        finally:
            database.close()
            shutil.rmtree(folder)


def enter(station: Services, name: str) -> UUID:
    details = Details(
        given_name="Minh", family_name=name, country="VN", birth_date=date(1980, 1, 2)
    )
    found = station.registration.save(None, details, category="DEL", walk_in=True)
    return found.value.person.id


def everything(station: Services) -> list[Entry]:
    with station.post.database.read() as connection:
        return [
            entry
            for chain in journal.heads(connection)
            for entry in journal.suffix(connection, chain, limit=1_000)
        ]


def give(source: Services, *targets: Services) -> None:
    """All rows of one station to others, chain by chain, as a sync does."""
    found = everything(source)
    for target in targets:
        for _, part in itertools.groupby(found, key=lambda entry: entry.chain):
            journal.accept(target.post.database, list(part))


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    folder = tmp_path_factory.mktemp("ground")
    clock = SetClock()
    office = found_office(folder / "office", clock)
    desk = enrol(office, "Desk 1", "desk", folder / "desk", clock, cost=CHEAP)
    gate = enrol(office, "Gate A", "gate", folder / "gate", clock, cost=CHEAP)
    give(office, desk, gate)
    person = enter(office, "TRẦN")
    twin = enter(office, "TRAN")
    badge = office.badges.issue(person).value
    give(office, desk, gate)
    gate.gate.configure("A", Direction.IN)
    gate.gate.check(badge.digits)
    give(gate, office, desk)
    stations = (office, desk, gate)
    event = office.post.event()
    entries = everything(office)
    known = dict.fromkeys(REGISTERS, event.id)
    known |= {entry.kind.partition(".")[0]: entry.entity for entry in entries}
    known["stolen"] = named_id(event.id, "station", str(desk.post.database.station))
    known["station"] = named_id(event.id, "station", str(gate.post.database.station))
    odd = [UUID(int=number) for number in (0, 5, 1 << 40, 1 << 48, (1 << 128) - 1)]
    named = [named_id(event.id, "list", kind) for kind in (lists.TRUST, lists.REVOCATIONS)]
    with desk.post.database.write("") as unit:
        key, stolen = SigningKey.from_bytes(unit.secret(STATION_KEY) or b""), unit.chain
    for station in stations:
        station.post.database.close()
    return Ground(
        folder=folder,
        person=person,
        digits=badge.digits,
        entities=tuple({*(entry.entity for entry in entries), *odd, *named, ADOPTIONS}),
        chains=tuple({entry.chain for entry in entries} | {stolen}),
        stolen=stolen,
        aim=Aim(
            known=known | {"list": named[0]}, person=person, twin=twin, serial=badge.serial,
            dot=Dot(*stolen, 1), sign=partial(day_close.sign_close, event=event, key=key),
        ),
    )  # fmt: skip


def newest(station: Services, number: int) -> list[Entry]:
    """The last rows that a station wrote."""
    with station.post.database.read() as connection:
        chain = journal.own_chain(connection)
        return journal.suffix(connection, chain, limit=1_000)[-number:]


def end_of(station: Services, chain: Chain) -> Head:
    with station.post.database.read() as connection:
        return journal.heads(connection).get(chain, Head(0, bytes(32)))


def digest(station: Services) -> str:
    with station.post.database.read() as connection:
        return audit.digest(connection)


def agree(one: Services, other: Services) -> None:
    """Each takes what the other wrote; then both hold the same, as does whoever folds it anew."""
    give(one, other)
    give(other, one)
    assert everything(one) == everything(other)
    assert digest(one) == digest(other)
    for station in (one, other):
        rebuilt = audit.rebuild(station.post.database)
        assert rebuilt.before == rebuilt.after


def use(station: Services, ground: Ground, *, tasks: bool = True) -> None:
    """Everything that reads bodies, clocks or folded tables; UserErrors are answers."""
    post, registration = station.post, station.registration
    event = post.event()
    for read in (
        registration.counts, registration.categories, registration.zones,
        registration.organisations, station.sync.pending, station.purging.standing,
        lambda: registration.find("tran"), lambda: registration.history(ground.person),
        lambda: station.closing.outlook(DAY), lambda: station.closing.roll(DAY),
        lambda: list(station.badges.of(ground.person)),
        lambda: station.badges.preview(ground.person),
        lambda: station.kiosk.look_up(ground.digits),
        lambda: countersign(post, OwnCopy(post), unconfirmed(post), in_office=True),
        lambda: station.gate.configure("A", Direction.IN),
        lambda: station.gate.check(ground.digits), station.gate.counts,
        lambda: station.closing.write_daily(
            ground.folder / f"daily{next(_NAMES)}.csv", day=DAY
        ),
    ):  # fmt: skip
        with suppress(UserError):
            read()
    for task in station.tasks.open() if tasks else ():
        with suppress(UserError):
            open_task(station, task.kind, task)
    with post.database.write("") as unit:
        connection = unit.connection
        trust = lists.trust_list(unit, event)
        lists.revocation_list(unit, event, trust)
        lists.disabled_stations(unit, event)
        assert lists.certified_keys(connection, event)[1]
        queries.meetings(connection)
        queries.operators(connection)
        queries.templates(connection)
        assert queries.records(connection)
        queries.scans(connection)
        queries.revoked_keys(connection)
        list(queries.badges(connection))


def open_task(station: Services, kind: TaskKind, task: object) -> None:
    subject = task.subject  # type: ignore[attr-defined]  # of any kind
    reads: dict[TaskKind, Callable[[], object]] = {
        TaskKind.REVOKED_ADMITTED: lambda: station.tasks.admission(task),  # type: ignore[arg-type]
        TaskKind.DOUBLE_USE: lambda: station.tasks.admission(task),  # type: ignore[arg-type]
        TaskKind.SHARED_SERIAL: lambda: station.tasks.shared_serial(subject),
        TaskKind.TWO_BADGES: lambda: station.tasks.two_badges(subject),
        TaskKind.PRINT: lambda: station.tasks.doubt(subject),
        TaskKind.DUPLICATE: lambda: station.tasks.duplicates.detail(subject),
        TaskKind.CONFLICT: lambda: station.tasks.conflicts.detail(subject),
    }
    reads[kind]()


@pytest.mark.parametrize("part", range(4))
def test_any_field_of_any_kind_may_be_wrong(ground: Ground, part: int) -> None:
    with ground.station("office") as office, ground.station("gate") as gate:
        genuine = 0
        for value in HOSTILE[part::4]:
            loose = one_field_wrong(value, ground.aim)
            stolen = chained(ground.stolen, loose, after=end_of(office, ground.stolen))
            for station in (office, gate):
                journal.accept(station.post.database, stolen)
            use(office, ground, tasks=False)
            genuine += closes(office)
        assert genuine  # the stolen key stands behind some of the closes
        use(gate, ground)  # by now with all of these values side by side
        agree(office, gate)


@settings(max_examples=25)
@given(st.data())
def test_whatever_a_stolen_desk_writes_everything_works_on(
    ground: Ground, data: st.DataObject
) -> None:
    loose = data.draw(rows(ground.entities, ground.chains))
    with ground.station("office") as office, ground.station("gate") as gate:
        stolen = chained(ground.stolen, loose, after=end_of(office, ground.stolen))
        journal.accept(office.post.database, stolen)
        use(office, ground)
        enter(office, "NGUYỄN")
        for entry in stolen:  # one by one, and in another order among the chains
            journal.accept(gate.post.database, [entry])
        use(gate, ground)
        assert end_of(gate, ground.stolen) == Head(stolen[-1].seq, stolen[-1].hash)
        agree(office, gate)


@pytest.mark.parametrize(
    "lams", [[LAM_LIMIT - 1], [1 << 61, LAM_LIMIT - 1], [REACH, 2 * REACH, 3 * REACH]]
)
def test_a_counter_at_the_limit_leaves_room_for_the_rows_of_all_others(
    ground: Ground, lams: list[int]
) -> None:
    with ground.station("office") as office, ground.station("gate") as gate:
        loose = [row("vehicle.set", b"{}", entity=ground.person, lam=lam) for lam in lams]
        stolen = chained(ground.stolen, loose, after=end_of(office, ground.stolen))
        journal.accept(office.post.database, stolen)
        enter(office, "NGUYỄN")
        office.badges.revoke(ground.aim.serial, reason="lost")
        own = newest(office, 3)
        assert [entry.lam - own[0].lam for entry in own] == [0, 1, 2]
        assert own[-1].lam < 5 * REACH
        journal.accept(gate.post.database, stolen)
        give(office, gate)
        gate.gate.configure("A", Direction.IN)
        assert not gate.gate.check(ground.digits).verdict.admitted
        enter(gate, "LÊ")
        agree(office, gate)


def test_a_counter_that_is_at_the_limit_stays_there(ground: Ground) -> None:
    with ground.station("office") as office, ground.station("gate") as gate:
        with office.post.database.write("") as unit:  # as an older version took it
            unit.connection.exec_driver_sql("UPDATE head SET lam = ?", (LAM_LIMIT - 1,))
            unit.refresh()
        enter(office, "NGUYỄN")
        assert newest(office, 1)[0].lam == LAM_LIMIT - 1
        agree(office, gate)


def test_a_value_with_a_counter_at_the_limit_can_be_written_over(ground: Ground) -> None:
    with ground.station("office") as office, ground.station("gate") as gate:
        body = b'{"f":{"family_name":["THIEF",[]]}}'
        loose = [row("person.set", body, entity=ground.person, lam=LAM_LIMIT - 1)]
        stolen = chained(ground.stolen, loose, after=end_of(office, ground.stolen))
        journal.accept(office.post.database, stolen)
        journal.accept(gate.post.database, stolen)
        person = office.registration.get(ground.person).person
        assert person.details.family_name == "THIEF"
        mended = replace(person.details, family_name="TRẦN")
        office.registration.save(ground.person, mended, category="DEL")
        agree(office, gate)
        for station in (office, gate):
            shown = station.registration.get(ground.person).person.details.family_name
            assert shown == "TRẦN"


def test_a_list_of_the_office_is_not_spoilt_by_another_stations_part_of_it(ground: Ground) -> None:
    with ground.station("office") as office, ground.station("gate") as gate:
        listed = [entry for entry in everything(office) if entry.kind == "list.publish"]
        loose = [
            row("list.publish", canonical({**entry.content(), **wrong}), entity=entry.entity)
            for entry in listed
            for wrong in ({"data": "AAAA"}, {"data": "é"}, {"part": 9})
        ]
        stolen = chained(ground.stolen, loose, after=end_of(office, ground.stolen))
        for station in (office, gate):
            event = station.post.event()
            before = certified(station)
            journal.accept(station.post.database, stolen)
            assert certified(station) == before
            assert set(before) == {1, 2, 3}
            use(station, ground)
            assert station.post.event() == event


def closes(station: Services) -> int:
    with station.post.database.read() as connection:
        found = day_close.closes(connection, station.post.event())
    return sum(one.genuine for one in found)


def certified(station: Services) -> dict[int, tuple[bytes, ...]]:
    with station.post.database.read() as connection:
        return lists.certified_keys(connection, station.post.event())


def test_an_event_that_only_a_desk_tells_of_is_no_event(ground: Ground) -> None:
    with ground.station("office") as office:
        event = office.post.event()
        body = b'{"f":{"name":["Another event",[[1,%d,1]]]}}' % ground.chains[0].epoch
        stolen = chained(
            ground.stolen,
            [row("event.set", body, entity=UUID(int=0))],
            after=end_of(office, ground.stolen),
        )
        journal.accept(office.post.database, stolen)
        assert office.post.event() == event
        use(office, ground)


def test_no_station_loses_its_number_to_what_a_desk_says_of_it(ground: Ground) -> None:
    with ground.station("gate") as gate:
        before = numbers(gate)
        assert set(before.values()) == {1, 2, 3}
        stations = [*before, UUID(int=0), UUID(int=(1 << 128) - 1)]
        loose = [
            row("station.set", b'{"f":{"number":[%d,[]]}}' % number, entity=station)
            for station in stations
            for number in (9, 0, 3)
        ]
        stolen = chained(ground.stolen, loose, after=end_of(gate, ground.stolen))
        journal.accept(gate.post.database, stolen)
        assert numbers(gate) == before
        use(gate, ground)


def numbers(station: Services) -> dict[UUID, int]:
    with station.post.database.read() as connection:
        return {one.id: one.number for one in queries.stations(connection)}
