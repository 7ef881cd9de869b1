"""The backup duty: a copy in a second place, and a station put back from one.

A backup holds what this station knew when it was made. What was entered later comes back from the
hub with the next sync, if it had got there; what had not is in the damaged file alone, which is
kept. Nothing here deletes a station's file.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from accredit_app.domain.clock import Clock
from accredit_app.domain.done import Done, Topic
from accredit_app.services.post import Post
from accredit_app.store import audit, backup
from accredit_app.store.backup import KEPT, Backup
from accredit_app.store.checkup import WITHIN, Checkup, checkup
from accredit_app.store.database import Database
from accredit_app.store.keys import KEY_FILE, KeyFile, unwrap

BACKUP_FOLDER = "backup.folder"
"""Secret: where the last backup went."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A station that was put back: what from, and the epoch that it writes under from now on."""

    backup: Backup
    station: int
    epoch: int


class Backups:
    """Makes this station's backups, and looks whether its file is sound."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def folder(self) -> str:
        """Where the last backup went; "" before the first."""
        with self._post.database.write(self._post.operator) as unit:
            return (unit.secret(BACKUP_FOLDER) or b"").decode()

    def write(
        self, folder: Path, *, keep: int = KEPT
    ) -> Generator[audit.Progress, None, Done[Backup]]:
        """Copies the station into `folder` while it works, proves the copy, and keeps the newest
        `keep` of this station. Raises StoreError and leaves nothing when that fails."""
        database, now = self._post.database, self._post.clock.now()
        made = yield from backup.write_backup(database, folder.absolute(), keep=keep, now=now)
        with database.write(self._post.operator) as unit:
            unit.put_secret(BACKUP_FOLDER, str(folder.absolute()).encode())
        return Done.of(made, {Topic.SYNC})

    def look(self, *, within: float = WITHIN) -> Checkup:
        """Whether the file's pages can be read, as far as that is seen in so many seconds."""
        return checkup(self._post.database, within=within)


def restore_station(
    source: Path, folder: Path, *, passphrase: str, clock: Clock, aside: bool = False
) -> Restored:
    """Puts a backup back as a station and opens it once, which begins its new epoch.

    `source` is a backup or a folder of this station's. `aside` keeps a damaged station's file
    beside, under another name, instead of refusing. The passphrase is tried before anything is
    put anywhere. Raises NotFound, StoreError.
    """
    found = backup.newest(source)
    unwrap(KeyFile(found.folder / KEY_FILE).read(), passphrase)
    name = f".damaged-{clock.now().astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}" if aside else ""
    done = backup.restore(found, folder, aside=name)
    with Database.open(folder, passphrase=passphrase, clock=clock) as database:
        return Restored(done, database.station, database.epoch)
