"""A stolen desk that keeps transactions open: it is put out all the same, and holds nobody up."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

import psycopg
import pytest
from hub_routes import OFFICE, Route
from hub_thief import DESK, ENDLESS, GATE, StolenDesk
from memory_journal import EVENT, MemoryJournal, name_of
from older_hub import OlderHub
from psycopg import sql

from accredit_app.domain.purge import PURGE
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import AlarmKind, HubPlan, found_hub
from accredit_app.sync.hub_engine import login_of

FACE = b"a face"
PUT = f"SELECT accredit.put_photo('\\x{name_of(FACE)}', 'a face')"
WANT = f"SELECT * FROM accredit.want(ARRAY['\\x{name_of(FACE)}'::bytea])"


@pytest.fixture
def stolen(postgres_url: str) -> Iterator[StolenDesk]:
    route = Route("postgresql", postgres_url, None, [])
    yield StolenDesk(route)
    for hub in route.opened:
        hub.close()


def is_cut(line: psycopg.Connection) -> bool:
    with suppress(psycopg.OperationalError):
        line.execute("SELECT 1")
    return line.broken


def beside(deed: Callable[[], object]) -> threading.Thread:
    def do() -> None:
        with suppress(psycopg.Error, SyncError):
            deed()

    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    return thread


def until_waiting(stolen: StolenDesk, count: int = 1) -> None:
    """Until so many statements wait for a lock at the hub."""
    question = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    while stolen.one(question) != count:
        pass


@pytest.mark.parametrize(
    "held",
    [
        (PUT,),
        (WANT,),
        ("ALTER ROLE {login} PASSWORD 'mine'",),
        ("ALTER ROLE {login} SET work_mem = '1MB'",),
        (PUT, "ALTER ROLE {login} PASSWORD 'mine'", "SELECT pg_advisory_lock(1094927186)"),
    ],
)
def test_a_desk_is_disabled_whatever_its_transaction_holds(
    stolen: StolenDesk, held: tuple[str, ...]
) -> None:
    office = stolen.route.open()
    with stolen.transaction(*(one.format(login=stolen.login) for one in held)) as line:
        office.dismiss(DESK)
        assert is_cut(line)
    assert {one.station: one.active for one in office.stations()}[DESK] is False
    with pytest.raises(SyncError, match="does not let this station in"):
        stolen.route.open(station=DESK)
    assert office.want([name_of(FACE)]) == {name_of(FACE)}


def test_a_desk_that_comes_back_again_and_again_is_shut_out(stolen: StolenDesk) -> None:
    office, over = stolen.route.open(), threading.Event()

    def come_back() -> None:
        while not over.is_set():
            with suppress(psycopg.Error), stolen.transaction(PUT) as line:
                line.execute("SELECT pg_sleep(60)")

    thieves = [threading.Thread(target=come_back, daemon=True) for _ in range(3)]
    for thief in thieves:
        thief.start()
    until_waiting(stolen, 2)  # for the first, whose row they all want
    office.dismiss(DESK)
    connected = f"SELECT count(*) FROM pg_stat_activity WHERE usename = '{stolen.login}'"
    while stolen.one(connected):
        pass
    with pytest.raises(SyncError, match="does not let this station in"):
        stolen.route.open(station=DESK)
    over.set()
    for thief in thieves:
        thief.join()


def test_a_purge_waits_for_a_transaction_no_longer_than_it_must(stolen: StolenDesk) -> None:
    stolen.hurry("accredit_hub.have_all_wait", ("'5s'", "'100ms'"))
    office = MemoryJournal(OFFICE)
    order = office.write(PURGE, upto={f"{DESK}.1": 1}, spares=["person.register"])
    with stolen.transaction(WANT) as line:
        with closing(stolen.route.open()) as hub:
            assert hub.push([order]).seq == 1
        assert is_cut(line)
    assert stolen.one("SELECT count(*) FROM accredit_hub.purge") == 1
    assert [alarm.kind for alarm in stolen.route.open().alarms()] == [AlarmKind.STUCK]


def test_a_backup_is_no_station_and_is_not_ended_for_a_purge(stolen: StolenDesk) -> None:
    stolen.hurry("accredit_hub.have_all_wait", ("'5s'", "'100ms'"))
    order = MemoryJournal(OFFICE).write(PURGE, upto={}, spares=[])
    with stolen.root() as dump:
        dump.execute("BEGIN")
        dump.execute("LOCK TABLE accredit_hub.purge IN ACCESS SHARE MODE")
        with (
            closing(stolen.route.open()) as hub,
            pytest.raises(SyncError, match="a backup perhaps"),
        ):
            hub.push([order])
        dump.execute("ROLLBACK")
    with closing(stolen.route.open()) as hub:
        assert hub.push([order]).seq == 1


def test_whoever_greets_the_hub_ends_what_keeps_others_waiting(stolen: StolenDesk) -> None:
    stolen.hurry("accredit_hub.unblock", ("'60 s'", "'0.2 s'"), ("'5 s'", "'0.1 s'"))
    with stolen.root() as root:
        root.execute("UPDATE accredit_hub.station SET last_seen = NULL WHERE station = 1")
    with stolen.transaction(PUT) as line, stolen.line(station=GATE) as gate:
        put = beside(lambda: gate.execute(PUT))
        until_waiting(stolen)
        while put.is_alive():
            with closing(stolen.route.open()) as office:
                office.hello()
            with stolen.root() as root:
                root.execute("UPDATE accredit_hub.station SET last_seen = NULL WHERE station = 1")
        assert is_cut(line)
        assert not is_cut(gate)
    (alarm,) = stolen.route.open().alarms()
    assert (alarm.kind, alarm.chain.station) == (AlarmKind.STUCK, DESK)
    digest = hashlib.sha256(FACE).hexdigest()
    assert stolen.one("SELECT encode(id, 'hex') FROM accredit_hub.photo "
                      f"WHERE data = '\\x{FACE.hex()}'") == digest  # fmt: skip


def test_a_slow_transaction_for_which_nobody_waits_is_left_alone(stolen: StolenDesk) -> None:
    stolen.hurry("accredit_hub.unblock", ("'60 s'", "'0 s'"), ("'5 s'", "'0 s'"))
    with stolen.transaction(PUT) as line:
        with stolen.root() as root:
            root.execute("UPDATE accredit_hub.station SET last_seen = NULL WHERE station = 1")
        with closing(stolen.route.open()) as office:
            office.hello()
        assert not is_cut(line)


def test_the_office_is_not_cut_in_the_middle_of_its_work(stolen: StolenDesk) -> None:
    stolen.hurry("accredit_hub.unblock", ("'60 s'", "'0 s'"), ("'5 s'", "'0 s'"))
    with stolen.line(station=OFFICE) as office, stolen.line() as other:
        office.execute("BEGIN")
        office.execute(PUT)
        put = beside(lambda: other.execute(PUT))
        until_waiting(stolen)
        with closing(stolen.route.open(station=GATE)) as gate:
            gate.hello()
        assert not is_cut(office)
        office.execute("COMMIT")
        put.join()
        assert not is_cut(other)


def test_making_the_hub_again_waits_for_no_lock_of_a_station(stolen: StolenDesk) -> None:
    with stolen.transaction("SELECT pg_advisory_lock(1094927186)", PUT, WANT) as line:
        stolen.route.found(desk=DESK, gate=GATE)
        assert not is_cut(line)


def test_two_offices_that_make_the_hub_again_wait_for_each_other(stolen: StolenDesk) -> None:
    with stolen.root() as root:
        root.execute("BEGIN")
        root.execute("LOCK TABLE accredit_hub.about IN SHARE UPDATE EXCLUSIVE MODE")
        made: list[object] = []
        other = beside(lambda: made.append(found_hub(stolen.route.location, HubPlan(EVENT))))
        until_waiting(stolen)
        assert not made
        root.execute("ROLLBACK")
        other.join()
        assert len(made) == 1  # and not an error, which `beside` would keep to itself


def test_what_a_login_has_set_for_itself_is_forgotten(stolen: StolenDesk) -> None:
    with stolen.line() as line:
        for setting in ENDLESS:
            line.execute(f"ALTER ROLE {stolen.login} {setting}".encode())
            here = f"ALTER ROLE {stolen.login} IN DATABASE {stolen.database} {setting}"
            line.execute(here.encode())
        line.execute(f"ALTER ROLE {stolen.login} PASSWORD 'mine'".encode())
    stolen.route.found(desk=DESK)
    with stolen.line() as line:
        assert line.execute("SHOW statement_timeout").fetchone() == ("2min",)
        assert line.execute("SHOW lock_timeout").fetchone() == ("0",)
        assert line.execute("SHOW idle_in_transaction_session_timeout").fetchone() == ("1min",)


def test_a_login_of_an_older_hub_can_be_put_out_once_it_is_up_to_date(postgres_url: str) -> None:
    older = OlderHub(Route("postgresql", postgres_url, None, []))
    login = login_of(psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"], DESK)
    with psycopg.connect(
        postgres_url, user=login, password="secret", autocommit=True
    ) as line, closing(line):  # fmt: skip
        found_hub(postgres_url, HubPlan(EVENT))
        for statement in (*ENDLESS, "BEGIN", PUT):
            line.execute(sql.SQL(statement))
        with closing(older.route.open()) as office:
            office.dismiss(DESK)
        assert is_cut(line)
