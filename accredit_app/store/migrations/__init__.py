"""Alembic's revisions, shipped inside the package, and the two calls that the store needs of them.

A revision may drop tables that are folded from the journal: the small ones are written again here
after the last revision, and entries that an older version could only carry are folded in.

Importing Alembic takes a quarter of a second, so nothing imports this module while a station that
is up to date starts.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


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
    """Bring a file to the newest revision, in one transaction."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        older = connection.dialect.has_table(connection, "alembic_version")
        command.upgrade(config(connection), "head")
        if older:
            _fold_again(connection)
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def _fold_again(connection: Connection) -> None:
    """Write the rows of the event's registers, and fold what an older version did not know."""
    from accredit_app.domain.merge import family, from_bytes
    from accredit_app.store.fold import driver_of, fold
    from accredit_app.store.journal import COLUMNS, entry_of
    from accredit_app.store.rows import REGISTER_TABLES, WRITERS

    driver = driver_of(connection)
    for name in REGISTER_TABLES:
        rows = driver.execute("SELECT id, state FROM entity WHERE family = ?", (name,))
        touched = [(row[0], from_bytes(row[1])) for row in rows.fetchall()]
        WRITERS[name](driver, name, touched, {})
    held = {row[0] for row in driver.execute("SELECT DISTINCT family FROM entity")}
    kinds = [row[0] for row in driver.execute("SELECT DISTINCT kind FROM journal")]
    for kind in kinds:
        known = family(kind)
        if known is not None and known not in held:
            carried = driver.execute(f"SELECT {COLUMNS} FROM journal WHERE kind = ?", (kind,))
            fold(connection, [entry_of(row) for row in carried.fetchall()])
