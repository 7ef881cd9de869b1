"""Connections to a hub: a file, by SQLCipher's own SQLite, or PostgreSQL, by psycopg.

A URL's password never reaches a message. A server that is not on this machine is spoken to over
verified TLS unless its URL says otherwise.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.exchange import Login

_LOCAL = ("", "localhost", "127.0.0.1", "::1")
_NO_RIGHT = "42501"
_NO_HUB = ("3F000", "42883", "42P01")
_NO_LOGIN = ("password authentication failed", "not permitted to log in", 'role "accredit_')
_VERIFIED = ("verify-full", "verify-ca")
_SERVER_DEFAULTS = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "tcp_user_timeout": "60000",
    "application_name": "accredit",
}


def file_engine(path: Path, *, key: bytes | None, create: bool) -> Engine:
    """An engine on a hub file; a `key` of 32 bytes encrypts it.

    The file keeps SQLite's rollback journal, not WAL: it may lie on a shared folder or a stick.
    Raises `SyncError` when there is no such file, or no folder to make it in.
    """
    from sqlcipher3 import dbapi2

    if not create and not path.is_file():
        raise SyncError(
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
        connection.execute("PRAGMA busy_timeout = 30000")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("hub_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def login_of(database: str, station: int) -> str:
    """The name by which a station logs in."""
    return f"accredit_{database}_{station}"


def server_engine(location: str, *, login: Login | None = None) -> Engine:
    """An engine on PostgreSQL, from `postgresql+psycopg://…`; a `login` takes the place of the
    URL's user and password.

    Raises `SyncError` when the URL cannot be read, or asks for less than verified TLS to a server
    that is not on this machine.
    """
    try:
        url = make_url(location)
    except (ArgumentError, ValueError):
        # The cause holds the URL, and with it perhaps a password.
        raise SyncError(
            "The hub's address cannot be read",
            "Write it as postgresql://user@host/database.",
        ) from None
    if login is not None:
        url = url.set(
            username=login_of(url.database or "", login.station), password=login.password or None
        )
    given = dict(_SERVER_DEFAULTS)
    host = url.host or str(url.query.get("host", ""))
    if host not in _LOCAL and not host.startswith("/"):
        given["sslmode"] = "verify-full"
        if url.query.get("sslmode", "verify-full") not in _VERIFIED:
            raise SyncError(
                "The hub must be reached over verified TLS",
                "Names and photos would travel where others can read them. Give the server a "
                "certificate (docs/hub.md says how), and take sslmode out of the address.",
            )
    url = url.update_query_dict({k: v for k, v in given.items() if k not in url.query})
    return create_engine(url, pool_size=1, max_overflow=1, pool_pre_ping=True)


@contextmanager
def transaction(engine: Engine, *, write: bool) -> Iterator[Connection]:
    """One transaction. A lost connection or a full disk becomes a `SyncError`.

    When the commit itself fails nobody knows whether it took place: the next run asks.
    """
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(hub_write=write)
            with connection.begin():
                yield connection
    except DBAPIError as error:
        raise refused(error.orig or error) from error


def refused(cause: BaseException) -> SyncError:
    """A driver's failure in words for a desk: what happened, what is safe, what to do."""
    state = getattr(cause, "sqlstate", None)
    given = str(cause).strip().splitlines()
    reason = given[0] if given else say("No reason was given")
    if state in _NO_HUB:
        return SyncError(
            "There is no hub here yet",
            "The database answers, but holds no hub. Make it: accredit hub init.",
        )
    if state == _NO_RIGHT or any(word in str(cause) for word in _NO_LOGIN):
        return SyncError(
            "The hub does not let this station in",
            say(
                "{reason}.\nEverything on this station is safe. The event office enrols a station "
                "at the hub with its next sync; a station that was disabled stays out.",
                reason=reason,
            ),
        )
    if reason == "file is not a database":
        reason = say("This file is not a hub, or it is locked by another key")
    return SyncError(
        "The hub did not answer as it should",
        say(
            "{reason}.\nEverything on this station is safe, and what the hub had taken stays "
            "there: sync again when the hub can be reached.",
            reason=reason,
        ),
    )
