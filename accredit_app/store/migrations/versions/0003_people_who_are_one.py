"""Decisions about people, what stations disagree about, and scans that were looked into.

All four tables are folded from the journal, as soon as they are there.
"""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0003"
down_revision: Final = "0002"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make the tables; what an older version could only carry is folded afterwards."""
    op.create_table(
        "pair",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("one", sa.LargeBinary(16), nullable=False),
        sa.Column("other", sa.LargeBinary(16), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pair")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_pair_one"), "pair", ["one"], unique=False)
    op.create_index(op.f("ix_pair_other"), "pair", ["other"], unique=False)
    op.create_table(
        "same",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("leader", sa.LargeBinary(16), nullable=False),
        sa.Column("owner", sa.LargeBinary(16), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "family", name=op.f("pk_same")),
        sqlite_with_rowid=False,
    )
    for column in ("leader", "owner", "code"):
        op.create_index(op.f(f"ix_same_{column}"), "same", [column], unique=False)
    op.create_table(
        "conflict",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "family", name=op.f("pk_conflict")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sqlite_with_rowid=False,
    )
