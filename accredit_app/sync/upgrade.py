"""What brings an older hub up to date, a version at a time.

A step alters the tables, and only by adding to them: rows stay as their stations wrote them, since
their hashes are the proof of the day. The functions of a hub on PostgreSQL need no step, because
every upgrade makes them anew. A step that was published is never changed.
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
