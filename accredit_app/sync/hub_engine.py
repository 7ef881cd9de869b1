"""Connections to a hub: a file, by SQLCipher's own SQLite, or PostgreSQL, by psycopg.

A URL's password never reaches a message. A server that is not on this machine is spoken to over
verified TLS, whatever its URL says.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.address import settled, unreadable
from accredit_app.sync.exchange import HubAwayError, Login
from accredit_app.sync.refusals import refused

_PATIENCE = 30_000
"""Milliseconds that a hub file is waited for while others are at it."""

_SERVER_DEFAULTS = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
    "application_name": "accredit",
}


def file_engine(path: Path, *, key: bytes | None, create: bool) -> Engine:
    """An engine on a hub file; a `key` of 32 bytes encrypts it.

    The file keeps SQLite's rollback journal, not WAL: it may lie on a shared folder or a stick.
    Raises `SyncError` when there is no such file, or no folder to make it in.
    """
    from sqlcipher3 import dbapi2

    if os.path.isdir(path):  # noqa: PTH112 - that of a Path raises where a folder is not readable
        raise SyncError(
            "The hub's address leads to a folder",
            say(
                "{path} is no hub file. Give the file in it: the event office knows its name, or "
                "makes one (accredit hub init). Nothing was sent, and everything on this station "
                "is safe.",
                path=path,
            ),
        )
    if not create and not os.path.isfile(path):  # noqa: PTH113 - as above
        raise HubAwayError(
            "There is no hub file here",
            say(
                "{path} does not exist. Check the path, or make the hub first: "
                "accredit hub init PATH. Everything on this station is safe.",
                path=path,
            ),
        )
    if not path.parent.is_dir():
        raise SyncError(
            "There is no such folder",
            say("{folder} does not exist; make it first.", folder=path.parent),
        )
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        given = connection.get_execution_options()
        write, patient = given.get("hub_write", False), given.get("hub_patient", True)
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {_PATIENCE if patient else 0}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def login_of(database: str, station: int) -> str:
    """The name by which a station logs in."""
    return f"accredit_{database}_{station}"


def server_engine(location: str, *, login: Login | None = None) -> Engine:
    """An engine on PostgreSQL, from `postgresql+psycopg://…`; a `login` takes the place of the
    URL's user and password.

    Raises `SyncError` when the URL cannot be read, or asks for less than verified TLS to a server
    that is not on this machine (`address.settled`).
    """
    try:
        url = make_url(location)
    except (ArgumentError, ValueError):
        # The cause holds the URL, and with it perhaps a password.
        raise unreadable() from None
    if login is not None:
        url = url.set(
            username=login_of(url.database or "", login.station), password=login.password or None
        )
    url = settled(url, os.environ)
    missing = {name: value for name, value in _SERVER_DEFAULTS.items() if name not in url.query}
    try:
        return create_engine(url.update_query_dict(missing), poolclass=NullPool)
    except (ArgumentError, ValueError):  # a list of hosts or ports that makes no sense
        raise unreadable() from None


@contextmanager
def transaction(engine: Engine, *, write: bool, patient: bool = True) -> Iterator[Connection]:
    """One transaction. A lost connection or a full disk becomes a `SyncError`; a hub file that is
    in use does so at once unless `patient`.

    When the commit itself fails nobody knows whether it took place: the next run asks.
    """
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(hub_write=write, hub_patient=patient)
            with connection.begin():
                yield connection
    except DBAPIError as error:
        raise refused(error.orig or error, url=engine.url) from error


def too_old() -> SyncError:
    """What is said of a hub that an older version made."""
    return SyncError(
        "The hub is older than this station",
        "Everything on this station is safe, and nothing was changed. At the event office, bring "
        "the hub up to date (accredit hub init with its address), then sync again.",
    )
