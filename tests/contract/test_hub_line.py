"""A line to a hub that is cut: one word for the person, none besides on stderr, and on it goes."""

import logging
from contextlib import closing

import psycopg
import pytest
from hub_routes import Route
from memory_journal import MemoryJournal

from accredit_app.errors import SyncError


def cut(server: str, database: str) -> None:
    with psycopg.connect(server, autocommit=True) as root:
        root.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = %s",
            [database],
        )


def test_a_cut_line_is_told_once_and_the_next_call_connects_again(
    postgres_url: str, postgres_server: str, caplog: pytest.LogCaptureFixture
) -> None:
    route = Route("postgresql", postgres_url, None, [])
    route.found()
    desk = MemoryJournal(7)
    rows = [desk.write(number=number) for number in range(3)]
    name = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
    with closing(route.open()) as hub, caplog.at_level(logging.WARNING, logger="psycopg"):
        hub.greet({})
        cut(postgres_server, name)
        with pytest.raises(SyncError, match="safe"):
            hub.greet({})
        assert hub.push(rows).seq == 3
        cut(postgres_server, name)
        with pytest.raises(SyncError, match="safe"):
            hub.push(rows)
        assert hub.push(rows).seq == 3
    assert [record.getMessage() for record in caplog.records if record.name == "psycopg"] == []


def test_a_refusal_of_the_server_is_told_and_the_line_stays(postgres_url: str) -> None:
    route = Route("postgresql", postgres_url, None, [])
    route.found(desk=7)
    with closing(route.open(station=7)) as hub:
        hub.hello()
        line = hub._open  # type: ignore[union-attr]  # this route's hub has one
        with pytest.raises(SyncError, match="only the office disables"):
            hub.dismiss(8)
        assert hub.hello().event is not None
        assert hub._open is line  # type: ignore[union-attr]
