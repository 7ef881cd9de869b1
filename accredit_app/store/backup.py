"""Copies of a station's file: made while it works, proved after they are written, put back.

A backup is a folder of its own with the encrypted file, the sealed key and a note on what is in it;
it appears under its name only when it is whole. It opens with the passphrase that the station had
then. Nothing here overwrites a station, or deletes a backup before a newer one is proved.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol, cast

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from accredit_app.errors import NotFound, StoreError
from accredit_app.phrases import say, why
from accredit_app.store import audit
from accredit_app.store.database import FILE, Database
from accredit_app.store.driver import FAILURES, Driver, explain
from accredit_app.store.keys import KEY_FILE, sync_folder
from accredit_app.store.place import COPY, PLACE

NOTE: Final = "backup.json"
KEPT: Final = 7
"""How many backups of a station stay in a folder unless told otherwise."""

_PAGES: Final = 1_000
_FORMAT: Final = 1
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was proved when it was written. `digest` names the state in it (`audit`)."""

    folder: Path
    station: int
    made_at: datetime
    entries: int
    photos: int
    bytes: int
    digest: str


class _Copying(Protocol):
    def backup(
        self, target: Driver, *, pages: int, progress: Callable[[int, int, int], None]
    ) -> None: ...


def write_backup(
    database: Database, folder: Path, *, keep: int = KEPT, now: datetime
) -> Generator[audit.Progress, None, Backup]:
    """Copy an open station into a new folder within `folder`, prove the copy, and only then delete
    the oldest ones of this station beyond `keep`.

    The station works on meanwhile; the copy is of one moment. `StoreError` if the folder cannot be
    written, or what was written does not prove: nothing is left behind then.
    """
    if keep < 1:
        raise ValueError("at least one backup is kept")
    name = f"station-{database.station:03}-{now.astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}"
    number = 1
    try:
        while (folder / name).exists():  # two within a second
            number += 1
            name = f"{name.partition('Z')[0]}Z-{number}"
        made, fresh = folder / name, folder / f"{name}.part"
        fresh.mkdir(parents=True)
        try:
            yield audit.Progress(0, 0)
            state = _copy(database, fresh)
            report = yield from _prove(database, fresh / FILE, state)
            about = {
                "format": _FORMAT,
                "station": database.station,
                "made_at": now.astimezone(UTC).isoformat(),
                "entries": report.entries,
                "photos": report.photos,
                "bytes": (fresh / FILE).stat().st_size,
                "digest": state,
                "sha256": _hash(fresh / FILE),
            }
            _write(fresh / NOTE, json.dumps(about, indent=1).encode())
            sync_folder(fresh)
            fresh.rename(made)
            sync_folder(folder)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    except FAILURES as error:
        raise explain(error) from error
    except OSError as error:
        raise StoreError(
            "The backup could not be written",
            say(
                "The station itself is safe and works on. See whether {folder} is there, may be "
                "written and has room. ({reason})",
                folder=folder,
                reason=why(error),
            ),
        ) from error
    for older in backups(folder, station=database.station)[keep:]:
        shutil.rmtree(older.folder, ignore_errors=True)
    return read_note(made)


def backups(folder: Path, *, station: int | None = None) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; whatever else lies there is passed over."""
    found = []
    for note in sorted(folder.glob(f"*/{NOTE}")):
        if note.parent.suffix == ".part":
            continue
        try:
            backup = read_note(note.parent)
        except (NotFound, StoreError):
            continue
        if station in (None, backup.station):
            found.append(backup)
    return tuple(sorted(found, key=lambda one: (one.made_at, one.folder.name), reverse=True))


def read_note(folder: Path) -> Backup:
    """What a backup says of itself. `NotFound` if there is none in the folder."""
    try:
        words = json.loads((folder / NOTE).read_bytes())
        return Backup(
            folder=folder,
            station=int(words["station"]),
            made_at=datetime.fromisoformat(words["made_at"]),
            entries=int(words["entries"]),
            photos=int(words["photos"]),
            bytes=int(words["bytes"]),
            digest=str(words["digest"]),
        )
    except OSError as error:
        raise NotFound(
            "There is no backup here",
            say(
                "{folder} holds none. Give a backup's own folder, or the one they lie in.",
                folder=folder,
            ),
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise _spoilt(folder) from error


def newest(source: Path) -> Backup:
    """The backup in a folder, or the newest of those that lie in it; of one station only."""
    if (source / NOTE).is_file() or not source.is_dir():
        return read_note(source)
    found = backups(source)
    if len({one.station for one in found}) > 1:
        raise StoreError(
            "There are backups of more than one station here",
            say("Nothing was changed. Give the folder of one of those in {folder}.", folder=source),
        )
    return found[0] if found else read_note(source)


def is_whole(backup: Backup) -> bool:
    """Whether a backup's file is still, byte for byte, the one that was proved."""
    try:
        told = json.loads((backup.folder / NOTE).read_bytes()).get("sha256")
        return bool(told) and _hash(backup.folder / FILE) == told
    except (OSError, ValueError, AttributeError, StoreError):
        return False


def restore(backup: Backup, folder: Path, *, aside: str = "") -> Backup:
    """Put a backup into a station's folder.

    With `aside`, a station's file that is there already gets that added to its name and stays;
    without, it is refused. Opened for the first time, what was put back begins a new epoch.
    """
    source = backup.folder
    if not is_whole(backup):
        raise _spoilt(source)
    if (folder / FILE).is_file() and not aside:
        raise StoreError(
            "There is a station in this folder already",
            "It was left as it is. Open it, or choose an empty folder.",
        )
    fresh = folder / f"{FILE}.restored"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / FILE, fresh)
        _settle(fresh)
        if aside:
            # A log that belongs to the file must go with it: it would spoil the one put back.
            for name in (FILE, f"{FILE}-wal", f"{FILE}-shm", KEY_FILE):
                if (folder / name).exists():
                    (folder / name).rename(folder / f"{name}{aside}")
        shutil.copyfile(source / KEY_FILE, folder / KEY_FILE)
        (folder / KEY_FILE).chmod(0o600)
        _settle(folder / KEY_FILE)
        fresh.rename(folder / FILE)
        sync_folder(folder)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise StoreError(
            "The backup could not be put back",
            say("It is whole still. See whether {folder} may be written and has room. ({reason})",
                folder=folder, reason=why(error)),
        ) from error  # fmt: skip
    return backup


def _copy(database: Database, fresh: Path) -> str:
    """Copies the file as it is at one moment; returns the digest of that moment."""
    target = database.connect_to(fresh / FILE)
    try:
        with database.read() as connection:
            state = audit.digest(connection)  # from here on this connection sees no other moment
            source = cast("_Copying", connection.connection.dbapi_connection)
            source.backup(target, pages=_PAGES, progress=lambda *_: None)
        # Whoever opens the copy, here or elsewhere, is to begin an epoch of its own.
        target.execute(
            "INSERT INTO secret (name, data) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET data = excluded.data",
            (PLACE, COPY),
        )
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        target.close()
    shutil.copyfile(database.folder / KEY_FILE, fresh / KEY_FILE)
    for name in (FILE, KEY_FILE):
        (fresh / name).chmod(0o600)
        _settle(fresh / name)
    return state


def _prove(
    database: Database, file: Path, state: str
) -> Generator[audit.Progress, None, audit.Report]:
    """Reads the copy back, as whoever needs it will."""
    with _opened(database, file) as connection:
        report = yield from audit.verify_steps(connection)
        same = audit.digest(connection) == state
    if not report.sound or not same:
        raise StoreError(
            "The backup does not prove",
            say(
                "What was written to {folder} is not what the station holds, and was deleted. The "
                "station works on; try another disk, and have the journal checked. ({problem})",
                folder=file.parent.parent,
                problem=report.problems[0] if report.problems else "digest",
            ),
        )
    return report


@contextmanager
def _opened(database: Database, file: Path) -> Iterator[Connection]:
    with closing(database.connect_to(file)) as driver:
        engine = create_engine(
            "sqlite://", module=dbapi2, creator=lambda: driver, poolclass=StaticPool
        )
        with engine.connect() as connection:
            yield connection


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise _spoilt(path.parent) from error


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    _settle(path)


def _settle(path: Path) -> None:
    """Have the disk write down what the system still holds of a file."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _spoilt(folder: Path) -> StoreError:
    return StoreError(
        "This backup is damaged",
        say(
            "{folder} is not as it was written. Nothing was changed. Take an older backup.",
            folder=folder,
        ),
    )
