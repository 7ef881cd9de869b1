"""The tables of what a supervisor decides, and of what waits for a decision.

They are folded from the journal, as all tables in `tables` but the few that are the truth.
"""

from typing import Final

from sqlalchemy import Column, MetaData, Table, Text

from accredit_app.store.types import Ident, Words

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

pair = Table(
    "pair",
    METADATA,
    Column("id", Ident, primary_key=True),
    Column("one", Ident, nullable=False, index=True),
    Column("other", Ident, nullable=False, index=True),
    Column("verdict", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Two people about whom it was decided whether they are one."""

same = Table(
    "same",
    METADATA,
    Column("id", Ident, primary_key=True),
    Column("family", Text, primary_key=True),
    Column("leader", Ident, nullable=False, index=True),
    Column("owner", Ident, nullable=False, index=True),
    Column("code", Text, nullable=False, index=True),
    Column("names", Text, nullable=False),
    Column("other", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""People who were entered under several identities, and their requests, each with the one that
stands for all: only that one has a row in the tables of people and requests. `owner` is the person
of a request as it was entered; `code` is what an identity is looked up by, a document's number or
an invitation; `names` and `other` are words under which it was found before."""

conflict = Table(
    "conflict",
    METADATA,
    Column("id", Ident, primary_key=True),
    Column("family", Text, primary_key=True),
    Column("fields", Words, nullable=False),
    sqlite_with_rowid=False,
)
"""What stations disagree about; of people who are one, under the one who stands for them."""

notice = Table(
    "notice",
    METADATA,
    Column("id", Ident, primary_key=True),
    sqlite_with_rowid=False,
)
"""Scans that a supervisor has looked into."""
