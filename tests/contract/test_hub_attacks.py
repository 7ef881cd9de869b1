"""What a stolen desk can do at the hub with its own login: nothing that it could not do before."""

import hashlib
import os
from collections.abc import Iterator

import psycopg
import pytest
from hub_routes import Route, altered, busy_desk, sync
from memory_journal import EVENT, MemoryJournal, alerted, name_of
from psycopg import sql

from accredit_app.domain.journal import Chain, Entry, canonical
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import (
    PHOTO_LIMIT,
    AlarmKind,
    ChainError,
    HubAwayError,
    HubPlan,
    found_hub,
)
from accredit_app.sync.hub_engine import login_of
from accredit_app.sync.server_admin import verifier_of

DESK, OTHER, GATE, KIOSK = 7, 8, 9, 10


@pytest.fixture
def server(postgres_url: str) -> Iterator[Route]:
    route = Route("postgresql", postgres_url, None, [])
    route.found(desk=DESK, gate=GATE, kiosk=KIOSK)
    yield route
    for hub in route.opened:
        hub.close()


@pytest.fixture
def desk(server: Route) -> MemoryJournal:
    """A desk whose rows, and whose colleague's rows, are at the hub."""
    sync(busy_desk(OTHER), server.open())
    desk = busy_desk(DESK)
    sync(desk, server.open(station=DESK))
    return desk


@pytest.fixture
def thief(server: Route, desk: MemoryJournal) -> Iterator[psycopg.Connection]:
    """A connection with the stolen desk's login, and any SQL at hand."""
    name = login_of(psycopg.conninfo.conninfo_to_dict(server.location)["dbname"], DESK)
    with psycopg.connect(
        server.location, user=name, password="secret", autocommit=True
    ) as connection:
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM accredit_hub.journal",
        "SELECT * FROM accredit_hub.photo",
        "SELECT * FROM accredit_hub.station",
        "UPDATE accredit_hub.journal SET operator = 'x'",
        "INSERT INTO accredit_hub.about VALUES (1, NULL, 9)",
        "DELETE FROM accredit_hub.alarm",
        "TRUNCATE accredit_hub.journal",
        "DROP SCHEMA accredit_hub CASCADE",
        "SELECT accredit_hub.enrol(99, 'office', 'x')",
        "SELECT accredit_hub.afford(7, -1000000)",
        "SELECT accredit.enrol(7, 'office', 'SCRAM-SHA-256$4096:aa$bb:cc')",
        "SELECT accredit.disable(8)",
        "CREATE TABLE public.mine (x int)",
        "CREATE TEMP TABLE mine (x int)",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'",
        "CREATE ROLE mine",
        "ALTER ROLE {login} CREATEROLE",
        "ALTER ROLE {office} PASSWORD 'x'",
        "SET ROLE {owner}",
        "SET ROLE {office}",
        "SET SESSION AUTHORIZATION {office}",
        "SELECT * FROM pg_authid",
        "COPY (SELECT 1) TO PROGRAM 'id'",
        "SELECT pg_read_file('/etc/passwd')",
    ],
)
def test_a_stolen_desk_has_no_right_beyond_the_functions(
    server: Route, thief: psycopg.Connection, statement: str
) -> None:
    database = thief.info.dbname
    names = {
        "login": sql.Identifier(login_of(database, DESK)),
        "office": sql.Identifier(login_of(database, 1)),
        "owner": sql.Identifier(f"accredit_{database}_hub"),
    }
    before = server.open().heads()
    with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable)):
        thief.execute(sql.SQL(statement).format(**names))
    assert server.open().heads() == before


def test_no_path_or_temporary_thing_changes_what_a_function_calls(
    thief: psycopg.Connection, desk: MemoryJournal
) -> None:
    thief.execute("SET search_path = pg_temp, public")
    assert thief.execute("SELECT station FROM accredit.hello()").fetchone() == (DESK,)


def test_rows_of_another_station_are_refused_with_an_alarm(
    server: Route, desk: MemoryJournal
) -> None:
    stolen = server.open(station=DESK)
    forged = busy_desk(OTHER, 1)
    with pytest.raises(SyncError, match="only this station's own rows"):
        stolen.push(forged.rows[forged.own_chain])
    with pytest.raises(SyncError):
        stolen.alert(alerted(_revocation(forged)))
    assert forged.own_chain not in server.open().heads() or stolen.heads() == server.open().heads()
    alarms = server.open().alarms()
    for alarm in alarms:
        assert (alarm.kind, alarm.chain) == (AlarmKind.FOREIGN, forged.own_chain)
        assert int.from_bytes(alarm.held) == DESK
    assert [alarm.seq for alarm in alarms] == [1, 2]


def test_an_honest_desk_does_not_even_offer_rows_of_others(
    server: Route, desk: MemoryJournal
) -> None:
    stranger = busy_desk(OTHER + 20)
    desk.accept(stranger.rows[stranger.own_chain])
    sync(desk, server.open(station=DESK))
    assert stranger.own_chain not in server.open().heads()
    assert server.open().alarms() == ()


def test_an_altered_row_raises_an_alarm_and_a_gap_does_not(
    server: Route, desk: MemoryJournal
) -> None:
    stolen = server.open(station=DESK)
    rows = desk.rows[desk.own_chain]
    with pytest.raises(ChainError):
        stolen.push([altered(rows[2], rows[1].hash, body=canonical({"name": "Somebody Else"}))])
    late = Chain(DESK, 5)
    row = _row(desk, chain=late, seq=3)
    with pytest.raises(SyncError, match="missing in between"):
        stolen.push([row])
    assert [alarm.kind for alarm in server.open().alarms()] == [AlarmKind.FORK]
    assert late not in stolen.heads()


def test_a_photo_under_another_name_is_refused_by_the_server_itself(
    server: Route, thief: psycopg.Connection
) -> None:
    name = hashlib.sha256(b"a face").digest()
    with pytest.raises(psycopg.errors.CheckViolation):
        thief.execute("SELECT accredit.put_photo(%b, %b)", (name, b"another face"))
    big = b"x" * (PHOTO_LIMIT + 1)
    with pytest.raises(psycopg.errors.CheckViolation):
        thief.execute("SELECT accredit.put_photo(%b, %b)", (hashlib.sha256(big).digest(), big))


def test_a_flood_ends_at_the_quota_and_is_told_to_the_office(
    server: Route, desk: MemoryJournal
) -> None:
    server.statement("UPDATE hub_station SET quota = stored + 5000 WHERE station = ?", DESK)
    stolen = server.open(station=DESK)
    for _ in range(40):
        desk.write(text="x" * 500)
    with pytest.raises(SyncError, match="used up"):
        sync(desk, stolen)
    with pytest.raises(SyncError, match="used up"):
        stolen.put_photos(sorted((name_of(data), data) for data in (b"y" * 9000, b"z" * 9000)))
    alarms = server.open().alarms()
    assert {alarm.kind for alarm in alarms} == {AlarmKind.QUOTA}
    assert [alarm.seq for alarm in alarms].count(0) == 1  # however many photos found no room
    assert len(stolen.want([name_of(b"y" * 9000), name_of(b"z" * 9000)])) == 2
    server.statement("UPDATE hub_station SET quota = 1 << 30 WHERE station = ?", DESK)
    sync(desk, server.open(station=DESK))
    assert server.open().heads()[desk.own_chain].seq == len(desk.rows[desk.own_chain])


def test_few_connections_and_no_endless_statement(server: Route, thief: psycopg.Connection) -> None:
    assert thief.execute("SHOW statement_timeout").fetchone() == ("2min",)
    others: list[psycopg.Connection] = []

    def many() -> None:
        others.extend(
            psycopg.connect(server.location, user=thief.info.user, password="secret")
            for _ in range(10)
        )

    with pytest.raises(psycopg.OperationalError, match="too many connections"):
        many()
    assert len(others) <= 3
    for other in others:
        other.close()


def test_a_disabled_desk_stays_out_also_with_a_connection_that_stands(
    server: Route, desk: MemoryJournal
) -> None:
    stolen = server.open(station=DESK)
    server.statement("UPDATE hub_station SET active = false WHERE station = ?", DESK)
    with pytest.raises(SyncError, match="does not let this station in"):
        stolen.heads()
    with pytest.raises(SyncError, match="does not let this station in"):
        stolen.put_photos([(name_of(b"a face"), b"a face")])
    server.open().dismiss(DESK)
    with pytest.raises(HubAwayError, match="did not answer"):
        stolen.heads()
    with pytest.raises(SyncError, match="does not let this station in"):
        stolen.heads()
    with pytest.raises(SyncError, match="does not let this station in"):
        server.open(station=DESK)
    assert [one.active for one in server.open().stations() if one.station == DESK] == [False]


def test_photos_go_to_those_who_need_them(server: Route, desk: MemoryJournal) -> None:
    names = list(desk.pictures)
    assert server.open(station=DESK).photos(names).keys() == set(names)
    assert server.open(station=GATE).photos(names).keys() == set(names)
    assert server.open(station=KIOSK).photos(names) == {}


def test_revocations_travel_ahead_of_a_long_backlog(server: Route, desk: MemoryJournal) -> None:
    for number in range(1_200):
        desk.write(number=number)
    revoked = desk.write("badge.revoke", reason="lost")
    stolen = server.open(station=DESK)
    before = stolen.heads()[desk.own_chain].seq
    stolen.alert(alerted(revoked))
    found = server.open(station=GATE).revocations({desk.own_chain: before})
    assert [alert.entry for alert in found] == [revoked]
    assert server.open(station=GATE).heads()[desk.own_chain].seq == before
    sync(desk, stolen)
    assert server.open(station=GATE).revocations({desk.own_chain: before}) == found


def test_a_stranger_has_no_login(server: Route) -> None:
    with pytest.raises(SyncError, match="does not let this station in"):
        server.open(station=99)


def test_only_a_verifier_is_taken_for_a_password(server: Route) -> None:
    from accredit_app.sync.exchange import Admission

    with pytest.raises(SyncError, match="SCRAM"):
        server.open().admit({20: Admission("desk", "secret")})
    server.open().admit({20: Admission("desk", verifier_of("secret", random=os.urandom))})
    assert server.open(station=20).heads() == {}


def test_an_older_server_is_refused(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accredit_app.sync.server_sql.LEAST_SERVER", 990_000)
    with pytest.raises(SyncError, match="too old"):
        found_hub(postgres_url, HubPlan(EVENT))


def _row(desk: MemoryJournal, *, chain: Chain, seq: int) -> Entry:
    from dataclasses import replace

    row = replace(desk.rows[desk.own_chain][0], epoch=chain.epoch, seq=seq)
    return altered(row, bytes(32))


def _revocation(desk: MemoryJournal) -> Entry:
    return desk.write("badge.revoke", reason="forged")
