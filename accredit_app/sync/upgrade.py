"""What brings an older hub up to date, a version at a time.

A step alters the tables, and of the chains only by adding to them: rows stay as their stations
wrote them, since their hashes are the proof of the day. The functions of a hub on PostgreSQL need
no step: they are made anew wherever they are not this program's. A step that was published is never
changed.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import Connection

from accredit_app.errors import SyncError
from accredit_app.phrases import say


class Step(NamedTuple):
    """What the tables of one version have that those before had not: statements for a hub on
    PostgreSQL, and for a hub file."""

    version: int
    server: Iterable[str]
    file: Iterable[str]


_SERVER_2: Final = (
    """CREATE TABLE accredit_hub.voucher (
        station integer NOT NULL,
        epoch bigint NOT NULL,
        span bigint NOT NULL,
        seq bigint NOT NULL,
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        PRIMARY KEY (station, epoch, span)
    )""",
    # What version 1 kept is the newest signature over each chain.
    """INSERT INTO accredit_hub.voucher
        SELECT station, epoch, (signed_seq - 1) / 500, signed_seq, signature
        FROM accredit_hub.head WHERE signature IS NOT NULL AND signed_seq > 0""",
    """CREATE TABLE accredit_hub.purge (
        station integer NOT NULL,
        epoch bigint NOT NULL,
        seq bigint NOT NULL,
        upto jsonb NOT NULL,
        spares text[] NOT NULL,
        PRIMARY KEY (station, epoch, seq)
    )""",
    # Version 1 kept what goes ahead unsigned, so nobody would obey it; it comes with its chain.
    "DROP TABLE accredit_hub.urgent",
    """CREATE TABLE accredit_hub.urgent (
        place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        station integer NOT NULL,
        epoch bigint NOT NULL,
        seq bigint NOT NULL,
        lam bigint NOT NULL,
        wall bigint NOT NULL,
        "offset" bigint NOT NULL,
        operator text NOT NULL,
        app_version text NOT NULL,
        schema bigint NOT NULL,
        kind text NOT NULL,
        entity uuid NOT NULL,
        salt bytea NOT NULL CHECK (octet_length(salt) <= 64),
        body bytea NOT NULL CHECK (octet_length(body) <= 4096),
        body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        settled boolean NOT NULL,
        CHECK (char_length(operator) <= 1000 AND char_length(app_version) <= 1000),
        UNIQUE (station, epoch, seq, signature)
    )""",
    "CREATE INDEX urgent_open ON accredit_hub.urgent (place) WHERE NOT settled",
)
_FILE_2: Final = (
    """CREATE TABLE hub_voucher (
        station INTEGER NOT NULL,
        epoch BIGINT NOT NULL,
        span BIGINT NOT NULL,
        seq BIGINT NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (station, epoch, span)
    )""",
    """INSERT INTO hub_voucher
        SELECT station, epoch, (signed_seq - 1) / 500, signed_seq, signature
        FROM hub_head WHERE signature IS NOT NULL AND signed_seq > 0""",
    """CREATE TABLE hub_purge (
        station INTEGER NOT NULL,
        epoch BIGINT NOT NULL,
        seq BIGINT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (station, epoch, seq)
    )""",
    "DROP TABLE hub_urgent",
    """CREATE TABLE hub_urgent (
        place INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        station INTEGER NOT NULL,
        epoch BIGINT NOT NULL,
        seq BIGINT NOT NULL,
        lam BIGINT NOT NULL,
        wall BIGINT NOT NULL,
        "offset" BIGINT NOT NULL,
        operator TEXT NOT NULL,
        app_version TEXT NOT NULL,
        schema BIGINT NOT NULL,
        kind TEXT NOT NULL,
        entity CHAR(32) NOT NULL,
        salt BLOB,
        body BLOB,
        body_hash BLOB NOT NULL,
        hash BLOB NOT NULL,
        signature BLOB NOT NULL,
        settled BOOLEAN NOT NULL,
        UNIQUE (station, epoch, seq, signature)
    )""",
)

STEPS: Final[tuple[Step, ...]] = (Step(2, _SERVER_2, _FILE_2),)
"""Ascending and without a gap; the first leads from version 1."""

VERSION: Final = STEPS[-1].version
"""Of the hub that this program makes, and the only one that it syncs with."""


def refuse_newer(held: int) -> None:
    """Raises SyncError when the hub is of a version that this program does not know."""
    if held > VERSION:
        raise SyncError(
            "The hub is newer than this program",
            say(
                "It has version {held}, and this program knows versions up to {known}. Nothing "
                "was changed. Update the program on this computer, then try again.",
                held=held,
                known=VERSION,
            ),
        )


def upgrade_file(connection: Connection, held: int) -> None:
    """Takes a hub file from version `held` to the present one, within the caller's transaction."""
    for step in STEPS:
        if step.version > held:
            for statement in step.file:
                connection.exec_driver_sql(statement)
    connection.exec_driver_sql("UPDATE hub_about SET schema = ?", (VERSION,))


def upgrade_server_tables(connection: Connection, held: int) -> None:
    """The same for the tables of a hub on PostgreSQL, as their owner."""
    for step in STEPS:
        if step.version > held:
            for statement in step.server:
                connection.exec_driver_sql(statement.replace("%", "%%"))  # none is a placeholder
    connection.exec_driver_sql("UPDATE accredit_hub.about SET schema = %s", (VERSION,))
