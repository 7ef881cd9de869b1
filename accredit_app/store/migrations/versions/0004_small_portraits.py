"""The small portrait that an issued badge names, which is what a gate shows.

The column is added to the badges that are there, and filled from what is known of each: an older
version carried the name of the portrait without writing it into the row.
"""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0004"
down_revision: Final = "0003"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Add the column; badges that were issued by an older version name no portrait."""
    column = sa.Column("thumbnail", sa.Text(), server_default="", nullable=False)
    op.add_column("badge", column)
    _take_names()


def _take_names() -> None:
    from accredit_app.domain.merge import from_bytes
    from accredit_app.store.fields import digest
    from accredit_app.store.fold import driver_of

    driver = driver_of(op.get_bind())
    rows = driver.execute("SELECT id, state FROM entity WHERE family = 'badge'")
    named = []
    for entity, state in rows.fetchall():
        issued = from_bytes(state).facts.get("issue")
        name = digest(issued.content.get("thumbnail")) if issued is not None else ""
        if name:
            named.append((name, int.from_bytes(entity, "big")))
    driver.executemany("UPDATE badge SET thumbnail = ? WHERE serial = ?", named)
