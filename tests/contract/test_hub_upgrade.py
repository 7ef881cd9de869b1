"""An older hub is brought up to date by `accredit hub init`, whole or not at all."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from hub_routes import KEY, Hub, Route, everything, sync
from memory_journal import EVENT
from older_hub import DESK, SHUT_OUT, OlderHub

from accredit_app.errors import SyncError
from accredit_app.sync import upgrade
from accredit_app.sync.exchange import Founded, HubPlan, found_hub
from accredit_app.sync.upgrade import VERSION, Step
from accredit_app.sync.vouchers import Voucher


@pytest.fixture(params=["file", "file with a key", "postgresql"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OlderHub]:
    if request.param == "postgresql":
        location, key = request.getfixturevalue("postgres_url"), None
    else:
        location = str(tmp_path / "hub.db")
        key = KEY if request.param == "file with a key" else None
    older = OlderHub(Route(request.param, location, key, []))
    yield older
    for hub in older.route.opened:
        hub.close()


@pytest.fixture
def server(postgres_url: str) -> Iterator[OlderHub]:
    older = OlderHub(Route("postgresql", postgres_url, None, []))
    yield older
    for hub in older.route.opened:
        hub.close()


def brought_up_to_date(older: OlderHub) -> Founded:
    return found_hub(older.route.location, HubPlan(EVENT, older.route.key))


def is_still_older(older: OlderHub) -> None:
    """It is refused as an older hub, and none of its rows has changed."""
    with pytest.raises(SyncError, match="older than this station"):
        older.route.open().hello()
    assert brought_up_to_date(older) == Founded(1, VERSION)
    assert everything(older.route.open(station=DESK)) == older.rows


def test_the_rows_of_an_older_hub_are_the_same_when_it_is_up_to_date(older: OlderHub) -> None:
    with pytest.raises(SyncError, match=r"older than this station.*accredit hub init"):
        older.route.open().hello()
    assert brought_up_to_date(older) == Founded(1, VERSION)
    hub = older.route.open(station=DESK)
    assert everything(hub) == older.rows
    assert hub.photos(older.desk.pictures) == older.desk.pictures
    last = older.rows[-1]
    assert hub.vouchers({}) == {last.chain: (Voucher(last.seq, older.signature),)}
    assert vouchers_kept(older.route) == [(*last.chain, 0, last.seq, older.signature)]
    (alarm,) = older.route.open().alarms()
    found = (alarm.chain, alarm.seq, alarm.kind, alarm.offered, alarm.held)
    assert found == older.alarm
    assert brought_up_to_date(older) == Founded(VERSION, VERSION)


def vouchers_kept(route: Route) -> list[tuple[object, ...]]:
    """As a hub of the present version keeps them: one a span of rows."""
    question = "SELECT station, epoch, span, seq, signature FROM {}voucher"
    if route.on_server:
        with psycopg.connect(route.location) as root:
            return root.execute(question.format("accredit_hub.")).fetchall()
    with route.open()._engine.connect() as connection:
        rows = connection.exec_driver_sql(question.format("hub_")).all()
    return [tuple(row) for row in rows]


def test_stations_go_on_where_they_were_under_their_old_logins(older: OlderHub) -> None:
    brought_up_to_date(older)
    older.desk.register(9)
    report = sync(older.desk, older.route.open(station=DESK), prove=True)
    assert (report.rows_out, report.photos_out, report.photos_proved) == (1, 1, 6)
    if older.route.on_server:
        with pytest.raises(SyncError, match="does not let this station in"):
            older.route.open(station=SHUT_OUT)
    else:
        older.route.open(station=SHUT_OUT)


def test_a_hub_of_another_event_is_not_touched(older: OlderHub) -> None:
    with pytest.raises(SyncError, match="another event"):
        found_hub(older.route.location, HubPlan(uuid4(), older.route.key))
    is_still_older(older)


def test_a_newer_hub_is_refused_with_words_and_left_alone(older: OlderHub) -> None:
    brought_up_to_date(older)
    older.route.statement("UPDATE hub_about SET schema = ?", VERSION + 1)
    with pytest.raises(SyncError, match="newer than this program") as caught:
        brought_up_to_date(older)
    assert f"version {VERSION + 1}" in caught.value.text
    with pytest.raises(SyncError, match="newer than this station"):
        older.route.open().hello()


@pytest.mark.parametrize(
    ("version", "words"), [(VERSION + 1, "newer than this station"), (1, "older than this station")]
)
def test_a_hub_of_another_version_is_known_though_it_lacks_a_function(
    server: OlderHub, version: int, words: str
) -> None:
    brought_up_to_date(server)
    server.route.statement("UPDATE hub_about SET schema = ?", version)
    server.route.statement("DROP FUNCTION accredit.revocations")
    hub = server.route.open(station=DESK)
    with pytest.raises(SyncError, match=words):
        hub.greet({})


def test_an_upgraded_server_is_what_a_new_one_would_be(
    server: OlderHub, postgres_server: str
) -> None:
    brought_up_to_date(server)
    name = f"{psycopg.conninfo.conninfo_to_dict(server.route.location)['dbname']}_new"
    with psycopg.connect(postgres_server, autocommit=True) as root:
        root.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        root.execute(f"CREATE DATABASE {name}")
    fresh = postgres_server.replace("/postgres?", f"/{name}?")
    found_hub(fresh, HubPlan(EVENT))
    try:
        assert catalogue(server.route.location) == catalogue(fresh)
    finally:
        with psycopg.connect(postgres_server, autocommit=True) as root:
            root.execute(f"DROP DATABASE {name} WITH (FORCE)")
            root.execute(f"DROP ROLE accredit_{name}_stations, accredit_{name}_hub")


def catalogue(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything that makes the hub: columns, bounds, indexes, functions, rights."""
    name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
    questions = {
        "columns": "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), "
        "a.attnotnull, a.attstorage, pg_get_expr(d.adbin, d.adrelid) "
        "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
        "LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum) "
        "WHERE c.relnamespace = 'accredit_hub'::regnamespace AND a.attnum > 0 "
        "AND NOT a.attisdropped ORDER BY 1, a.attnum",
        "bounds": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) "
        "FROM pg_constraint WHERE connamespace = 'accredit_hub'::regnamespace ORDER BY 1, 2",
        "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes "
        "WHERE schemaname = 'accredit_hub' ORDER BY 1, 2",
        "functions": "SELECT pg_get_functiondef(oid), pg_get_userbyid(proowner), proacl::text "
        "FROM pg_proc WHERE pronamespace IN "
        "('accredit'::regnamespace, 'accredit_hub'::regnamespace) ORDER BY 1",
        "rights": "SELECT nspname, nspacl::text FROM pg_namespace "
        "WHERE nspname LIKE 'accredit%' ORDER BY 1",
        "tables": "SELECT relname, relacl::text FROM pg_class "
        "WHERE relnamespace = 'accredit_hub'::regnamespace ORDER BY 1",
    }
    with psycopg.connect(url) as root:
        found = {what: root.execute(question).fetchall() for what, question in questions.items()}
    roles = f"accredit_{name}_"
    return {
        what: [tuple(str(part).replace(roles, "accredit_") for part in row) for row in rows]
        for what, rows in found.items()
    }


def test_an_upgraded_file_is_what_a_new_one_would_be(tmp_path: Path) -> None:
    older = OlderHub(Route("file", str(tmp_path / "older.db"), None, []))
    brought_up_to_date(older)
    new = Route("file", str(tmp_path / "new.db"), None, [])
    new.found()
    assert described(older.route.open()) == described(new.open())
    for route in (older.route, new):
        for hub in route.opened:
            hub.close()


def described(hub: Hub) -> list[tuple[object, ...]]:
    with hub._engine.connect() as connection:
        names = connection.exec_driver_sql(
            "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2"
        ).all()
        columns = [
            (name, *column)
            for kind, name, _ in names
            if kind == "table"
            for column in connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
        ]
    return [tuple(row) for row in names] + columns


KILLED_HALF_WAY = """
import os, signal, sys
from uuid import UUID
from accredit_app.sync import upgrade
from accredit_app.sync.exchange import HubPlan, found_hub

def half():
    yield "ALTER TABLE hub_journal ADD COLUMN half TEXT"
    yield "UPDATE hub_journal SET half = 'done', operator = 'nobody'"
    os.kill(os.getpid(), signal.SIGKILL)

upgrade.STEPS = (*upgrade.STEPS, upgrade.Step(99, (), half()))
found_hub(sys.argv[1], HubPlan(UUID(sys.argv[2])))
"""


def test_a_kill_in_the_middle_leaves_the_older_file_usable(tmp_path: Path) -> None:
    older = OlderHub(Route("file", str(tmp_path / "hub.db"), None, []))
    child = [sys.executable, "-c", KILLED_HALF_WAY, older.route.location, str(EVENT)]
    # Where the tests are not installed as a package, the child finds it where this one did.
    paths = os.pathsep.join(path for path in sys.path if path)
    ended = subprocess.run(child, env={**os.environ, "PYTHONPATH": paths}, check=False)
    assert ended.returncode == -signal.SIGKILL
    is_still_older(older)
    for hub in older.route.opened:
        hub.close()


def test_a_line_cut_in_the_middle_leaves_the_older_server_usable(
    server: OlderHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = Step(VERSION, ("ALTER TABLE accredit_hub.alarm ADD COLUMN half text",), ())
    told: list[SyncError] = []

    def bring_up_to_date() -> None:
        try:
            brought_up_to_date(server)
        except SyncError as error:
            told.append(error)

    with (
        psycopg.connect(server.route.location) as holder,
        psycopg.connect(server.route.location, autocommit=True) as root,
        monkeypatch.context() as patched,
    ):
        patched.setattr(upgrade, "STEPS", (*upgrade.STEPS, late))
        holder.execute("LOCK TABLE accredit_hub.alarm")
        waiting = threading.Thread(target=bring_up_to_date)
        waiting.start()
        # The functions have gone by then, in its eyes: it waits for the last table.
        found = (
            "SELECT pid FROM pg_locks WHERE NOT granted "
            "AND relation = 'accredit_hub.alarm'::regclass"
        )
        while (row := root.execute(found).fetchone()) is None:
            assert waiting.is_alive()
        root.execute("SELECT pg_terminate_backend(%s)", row)
        waiting.join()
        holder.rollback()
    (error,) = told
    assert error.title == "The hub did not answer as it should"
    is_still_older(server)
