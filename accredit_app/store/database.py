"""The station's file: one encrypted SQLite database that holds everything, photos too.

One process opens it, one unit writes at a time, and what is acknowledged survives a power cut. It
refuses to open with a wrong passphrase, when a newer version wrote it, or while another process
holds it; it never repairs or resets anything by itself.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2

from accredit_app.domain.clock import Clock
from accredit_app.errors import NotFound, StoreError
from accredit_app.phrases import say, why
from accredit_app.store import keys, purge
from accredit_app.store.driver import APPLICATION_ID, FAILURES, Driver, connect, explain
from accredit_app.store.keys import KEY_FILE, KeyFile, StationKey
from accredit_app.store.lock import LOCK_FILE, FolderLock
from accredit_app.store.place import PLACE_FILE, Machine, claim, is_copy, this_machine
from accredit_app.store.refold import bring_up_to_date
from accredit_app.store.tables import REVISION
from accredit_app.store.unit import Unit, random_epoch

FILE: Final = "station.db"
__all__ = ["FILE", "KEY_FILE", "LOCK_FILE", "Database", "Identity", "Unit", "discard"]

_STATIONS: Final = 1 << 10
_READERS: Final = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose file this is: the station's number and the epoch of its present chain."""

    station: int
    epoch: int


class Database:
    """An open station. Make one with `create` or `open`; `close` it, or use it with `with`."""

    def __init__(
        self,
        folder: Path,
        key: StationKey,
        lock: FolderLock,
        *,
        clock: Clock,
        random: Callable[[int], bytes],
        machine: Machine | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self._key = key
        self._machine = machine or this_machine()
        self._lock = lock
        self._random = random
        self._writing = threading.Lock()
        self._writer_thread: int | None = None
        self._closed = False
        path = folder / FILE
        self._driver = connect(path, key, writer=True)
        self._write_engine = _engine(lambda: self._driver, StaticPool)
        self._writer = self._write_engine.connect()
        self._connect = partial(connect, path, key, writer=False)
        self._read_engine = _engine(self._connect, QueuePool, pool_size=_READERS)
        event.listen(self._read_engine, "begin", _begin)
        try:
            self._check_version()
            self._identity = self._read_identity()
            with self.write("") as unit:
                # Of a copy the original may write on under the old epoch.
                if is_copy(unit, folder, self._machine):
                    unit.new_epoch()
                    claim(unit, folder, self._machine)
            if purge.is_unswept(self._driver):
                purge.erase(self)
        except BaseException:
            self._disconnect()
            raise

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        passphrase: str,
        station: int,
        clock: Clock,
        random: Callable[[int], bytes] = os.urandom,
        cost: keys.Cost = keys.STANDARD,
    ) -> "Database":
        """Make a new, empty station in a folder and open it.

        The file appears under its name only when it is whole. `StoreError` if the folder has a
        station already or cannot be written, of which nothing is left then; `InvalidInput` if the
        passphrase is empty.
        """
        if not 1 <= station < _STATIONS:
            raise ValueError("a station's number is 1..1023")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                "The station's folder cannot be made",
                say("Nothing was changed. Choose another folder. ({reason})", reason=why(error)),
            ) from error
        lock = FolderLock(folder)
        lock.take(clock.now())
        try:
            if (folder / FILE).exists():
                raise StoreError(
                    "There is a station in this folder already",
                    "It was left as it is. Open it, or choose an empty folder.",
                )
            key = StationKey.generate(random)
            KeyFile(folder / KEY_FILE).write(keys.wrap(key, passphrase, cost=cost, random=random))
            try:
                _build(folder, key, Identity(station, random_epoch(random)))
                return cls(folder, key, lock, clock=clock, random=random)
            except BaseException:
                _clear(folder)
                raise
        except FAILURES as error:
            lock.release()
            raise _not_made(folder, explain(error).title) from error
        except OSError as error:
            lock.release()
            raise _not_made(folder, why(error)) from error
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        key: StationKey | None = None,
        clock: Clock,
        random: Callable[[int], bytes] = os.urandom,
        machine: Machine | None = None,
    ) -> "Database":
        """Open a station with its passphrase, or with the key that the keyring remembered.

        A folder that was copied, put back from a backup, or moved to another `machine` (None: this
        one) begins a new epoch. `NotFound` if there is none in the folder; `StoreError` if the
        passphrase is wrong, a newer version wrote the file, another process holds it, or it is
        damaged.
        """
        if not (folder / FILE).is_file():
            raise NotFound(
                "There is no station in this folder",
                say(
                    "{folder} holds no station's file. Set the station up first, or give the "
                    "folder that it was set up in.",
                    folder=folder,
                ),
            )
        lock = FolderLock(folder)
        lock.take(clock.now())
        try:
            if key is None:
                key = keys.unwrap(KeyFile(folder / KEY_FILE).read(), passphrase or "")
            return cls(folder, key, lock, clock=clock, random=random, machine=machine)
        except FAILURES as error:
            lock.release()
            raise explain(error) from error
        except BaseException:
            lock.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def identity(self) -> Identity:
        """Whose file this is, as of the last unit that was committed."""
        return self._identity

    @property
    def station(self) -> int:
        return self.identity.station

    @property
    def epoch(self) -> int:
        return self.identity.epoch

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection on one unchanging view of the file, beside any writer."""
        try:
            with self._read_engine.connect() as connection:
                yield connection
        except FAILURES as error:
            raise explain(error) from error

    @contextmanager
    def write(self, operator: str) -> Iterator[Unit]:
        """A unit that commits at the end of the block, and undoes all of it on any error.

        `StoreError` if the disk is full or fails. Units do not nest: each service call has one.
        """
        if self._writer_thread == threading.get_ident():
            raise RuntimeError("a unit within a unit")
        with self._writing:
            self._writer_thread = threading.get_ident()
            try:
                self._driver.execute("BEGIN IMMEDIATE")
                unit = Unit(
                    self._writer, operator=operator, now=self.clock.now(), random=self._random
                )
                yield unit
                unit.flush()
                self._driver.execute("COMMIT")
                self._identity = Identity(*unit.chain)
            except FAILURES as error:
                self._undo()
                raise explain(error) from error
            except BaseException:
                self._undo()
                raise
            finally:
                self._writer.rollback()  # ends SQLAlchemy's own idea of a transaction
                self._writer_thread = None

    def new_epoch(self) -> Identity:
        """Begin a new chain, as is needed after a restore or a clone of this folder."""
        with self.write("") as unit:
            unit.new_epoch()
        return self.identity

    def defects(self) -> tuple[str, ...]:
        """What SQLCipher and SQLite find wrong with the file's pages; it reads all of them."""
        for question in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check"):
            # SQLCipher gives up a connection that met a bad page, so each question has its own.
            driver = self.connect()
            try:
                found = [str(row[0]) for row in driver.execute(question) if row[0] != "ok"]
            except FAILURES as error:
                found = [str(error)]
            finally:
                driver.close()
            if found:
                return tuple(found)
        return ()

    def sweep(self) -> bool:
        """Write the file anew without the pages that nothing uses, and empty its log.

        False if a reader that is under way kept part of the log from being emptied. Errors are the
        driver's own; the file is whole whatever happens.
        """
        with self._writing:
            self._driver.execute("VACUUM")
            row = self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return row is not None and row[0] == 0

    def connect(self) -> Driver:
        """A connection of one's own that only reads, beside all others; close it."""
        return self._connect()

    def connect_to(self, file: Path) -> Driver:
        """A connection that writes to another file under this station's key: for a copy of it."""
        return connect(file, self._key, writer=True)

    def close(self) -> None:
        """Close the file and give up the folder; again is no harm."""
        if not self._closed:
            self._closed = True
            with suppress(StoreError), self.write("") as unit:
                claim(unit, self.folder, self._machine)
        with self._writing:
            self._disconnect()
            self._lock.release()

    def _read_identity(self) -> Identity:
        row = self._driver.execute("SELECT station, epoch FROM local").fetchone()
        assert row is not None, "a station's file always says whose it is"
        return Identity(row[0], row[1])

    def _undo(self) -> None:
        if self._driver.in_transaction:
            self._driver.execute("ROLLBACK")

    def _disconnect(self) -> None:
        self._read_engine.dispose()
        self._writer.close()
        self._write_engine.dispose()
        self._driver.close()

    def _check_version(self) -> None:
        """Bring an older file up to date; refuse a newer one, and one that is no station's."""
        row = self._driver.execute("PRAGMA application_id").fetchone()
        if row is None or row[0] != APPLICATION_ID:
            raise StoreError(
                "This is no station's file",
                say("{file} was not written by this program. It was left as it is.", file=FILE),
            )
        row = self._driver.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is not None and row[0] == REVISION:
            bring_up_to_date(self._writer)
            return
        from accredit_app.store import migrations

        if row is None or row[0] not in migrations.known():
            raise StoreError(
                "A newer version of Accredit wrote this station's file",
                "It was left as it is, and nothing is lost. Install the newer version on this "
                "computer, then open the station again.",
            )
        migrations.upgrade(self._writer)


def _engine(
    creator: Callable[[], Driver], pool: type[QueuePool | StaticPool], **options: int
) -> Engine:
    return create_engine("sqlite://", module=dbapi2, creator=creator, poolclass=pool, **options)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _not_made(folder: Path, reason: str) -> StoreError:
    return StoreError(
        "The station could not be made",
        say(
            "{folder}: {reason}. Nothing was left there. Choose another folder, or make room.",
            folder=folder,
            reason=reason,
        ),
    )


def discard(database: Database) -> None:
    """Close a station that was only just made, and whose making failed, and delete its files."""
    database.close()
    _clear(database.folder)


def _clear(folder: Path) -> None:
    names = (KEY_FILE, PLACE_FILE, LOCK_FILE)
    for path in (*folder.glob(f"{FILE}*"), *(folder / name for name in names)):
        with suppress(OSError):
            path.unlink()


def _build(folder: Path, key: StationKey, identity: Identity) -> None:
    """Make the file under another name, whole and closed, and only then give it its own."""
    from accredit_app.store import migrations

    fresh = folder / (FILE + ".new")
    for leftover in folder.glob(fresh.name + "*"):
        leftover.unlink()
    driver = connect(fresh, key, writer=True)
    try:
        driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        engine = _engine(lambda: driver, StaticPool)
        with engine.connect() as connection:
            migrations.upgrade(connection)
        driver.execute(
            "INSERT INTO local (one, station, epoch, badges, clock_offset) VALUES (1, ?, ?, 0, 0)",
            (identity.station, identity.epoch),
        )
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        driver.close()
    fresh.rename(folder / FILE)
    keys.sync_folder(folder)
