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
from sqlalchemy.pool import NullPool

from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.certificate import untimely_certificate
from accredit_app.sync.exchange import HubAwayError, Login

_LOCAL = ("", "localhost", "127.0.0.1", "::1")
_NO_RIGHT = "42501"
_NO_HUB = ("3F000", "42883", "42P01")
_NO_LOGIN = ("password authentication failed", "not permitted to log in", 'role "accredit_')
_VERIFIED = ("verify-full", "verify-ca")
_CERTIFICATE = ("certificate", "does not match host name", "server does not support SSL")
_DAMAGED = ("file is not a database", "database disk image is malformed")
_PASSING = ("08", "40", "53", "55", "57", "58")
"""Classes of SQLSTATE that go away by themselves: connection, rollback, resources, lock, operator,
system (PostgreSQL, appendix A)."""

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
    return create_engine(url, poolclass=NullPool)


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
        raise refused(error.orig or error, url=engine.url) from error


def _told(cause: BaseException) -> str:
    """What libpq says behind the address that it tried, which is in front of it."""
    said = str(cause).strip().splitlines()[0]
    return said.rpartition("failed: ")[2].strip()


class NoHubError(SyncError):
    """The database answers, but has no hub, or lacks a function of it."""


def refused(cause: BaseException, *, url: URL | None = None) -> SyncError:
    """A driver's failure in words for a desk: what happened, what is safe, what to do. A `url` is
    that of the server, where the line to it was to be opened."""
    state = getattr(cause, "sqlstate", None)
    given = str(cause).strip().splitlines()
    reason = given[0] if given else say("No reason was given")
    if state in _NO_HUB:
        return NoHubError(
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
    if state is None and any(word in str(cause) for word in _CERTIFICATE):
        untimely = url is not None and untimely_certificate(url)
        if untimely:
            return untimely
        return SyncError(
            "The hub cannot prove that it is the hub",
            say(
                "Its certificate is not the one that this station trusts, or is made out to "
                "another name: {reason}.\nNothing was sent. Do not go round it: call the event "
                "office, which checks the address and the certificate (docs/hub.md).",
                reason=_told(cause),
            ),
        )
    if reason == "file is not a database":
        reason = say("This file is not a hub, or it is locked by another key")
    lasting = state is not None and state[:2] not in _PASSING
    kind = SyncError if lasting or str(cause) in _DAMAGED else HubAwayError
    return kind(
        "The hub did not answer as it should",
        say(
            "{reason}.\nEverything on this station is safe, and what the hub had taken stays "
            "there: sync again when the hub can be reached.",
            reason=reason,
        ),
    )


def too_old() -> SyncError:
    """What is said of a hub that an older version made."""
    return SyncError(
        "The hub is older than this station",
        "Everything on this station is safe, and nothing was changed. At the event office, bring "
        "the hub up to date (accredit hub init with its address), then sync again.",
    )
