"""The tables of a hub file.

They hold rows as their stations wrote them and fold nothing.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from accredit_app.domain.journal import Entry
from accredit_app.sync.exchange import REVOKING
from accredit_app.sync.upgrade import VERSION

SCHEMA = VERSION
"""A change to the tables below needs a step in `upgrade.py`, which raises it."""

metadata = MetaData()

about = Table(
    "hub_about",
    metadata,
    Column("id", SmallInteger, CheckConstraint("id = 1"), primary_key=True, autoincrement=False),
    Column("event", Uuid),
    Column("schema", Integer, nullable=False),
)

station = Table(
    "hub_station",
    metadata,
    Column("station", Integer, primary_key=True, autoincrement=False),
    Column("last_seen", DateTime(timezone=True), nullable=False),
)

head = Table(
    "hub_head",
    metadata,
    Column("station", Integer, primary_key=True, autoincrement=False),
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signed_seq", BigInteger),
    Column("signature", LargeBinary),
)

voucher = Table(
    "hub_voucher",
    metadata,
    Column("station", Integer, primary_key=True, autoincrement=False),
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("span", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
"""Of each span of rows the last signature; the newest of all is in `head`."""


def _columns(*, named: bool) -> list[Column[Any]]:
    """A row's columns; `named` by station, epoch and number."""
    return [
        Column("station", Integer, primary_key=named, autoincrement=False, nullable=False),
        Column("epoch", BigInteger, primary_key=named, autoincrement=False, nullable=False),
        Column("seq", BigInteger, primary_key=named, autoincrement=False, nullable=False),
        Column("lam", BigInteger, nullable=False),
        Column("wall", BigInteger, nullable=False),
        Column("offset", BigInteger, nullable=False),
        Column("operator", Text, nullable=False),
        Column("app_version", Text, nullable=False),
        Column("schema", BigInteger, nullable=False),
        Column("kind", Text, nullable=False),
        Column("entity", Uuid, nullable=False),
        Column("salt", LargeBinary),
        Column("body", LargeBinary),
        Column("body_hash", LargeBinary, nullable=False),
        Column("hash", LargeBinary, nullable=False),
    ]


journal = Table("hub_journal", metadata, *_columns(named=True))

urgent = Table(
    "hub_urgent",
    metadata,
    Column("place", Integer, primary_key=True),
    *_columns(named=False),
    Column("signature", LargeBinary, nullable=False),
    Column("settled", Boolean, nullable=False),
    # Two copies of a station may give two rows one number, and each row may have two signatures.
    UniqueConstraint("station", "epoch", "seq", "signature"),
    sqlite_autoincrement=True,
)
"""Rows that take a right away, left here ahead of the rows before them, each with its signature;
`settled` where the chain that is here has the same row. A place is given once."""

_revoking = journal.c.kind.in_(sorted(REVOKING))
Index(
    "hub_journal_revoking",
    journal.c.station,
    journal.c.epoch,
    journal.c.seq,
    sqlite_where=_revoking,
)

photo = Table(
    "hub_photo",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

purge = Table(
    "hub_purge",
    metadata,
    Column("station", Integer, primary_key=True, autoincrement=False),
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)
"""The purges that were carried out here, and are for every row that comes later."""

alarm = Table(
    "hub_alarm",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.current_timestamp()),
    Column("station", Integer, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("offered", LargeBinary, nullable=False),
    Column("held", LargeBinary, nullable=False),
    # A station that tries again and again raises one alarm, not a thousand.
    UniqueConstraint("station", "epoch", "seq", "kind", "offered"),
)

ENTRY_FIELDS = tuple(Entry.__dataclass_fields__)
"""`Entry`'s fields, which are the journal's columns by name and order."""
