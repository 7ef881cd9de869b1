"""Alembic's revisions, shipped inside the package, and the two calls that the store needs of them.

A revision may drop tables that are folded from the journal, or add columns to them that it leaves
empty: after the last one the whole journal is folded again.

Importing Alembic takes a quarter of a second, so nothing imports this module while a station that
is up to date starts.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from accredit_app.store.refold import refold


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings; it runs on the given, already decrypted connection."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings


def known() -> frozenset[str]:
    """The revisions that this version of the program has."""
    return frozenset(
        script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()
    )


def upgrade(connection: Connection) -> None:
    """Bring a file to the newest revision, and its tables to this version's fold, in one
    transaction."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        command.upgrade(config(connection), "head")
        for _ in refold(connection):
            pass
    except BaseException:
        connection.rollback()
        raise
    connection.commit()
