"""Alembic's entry point: it runs on the connection that the store hands over, and no other.

There is no offline mode: a script of SQL could not decrypt a station's file.
"""

from alembic import context

from accredit_app.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
