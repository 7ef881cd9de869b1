"""One process a station: the lock on its folder, with a word on who holds it."""

import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from accredit_app.errors import StoreError
from accredit_app.phrases import Phrase, say, why

LOCK_FILE: Final = "station.lock"
HOLDER_FILE: Final = "station.holder"
"""Beside the lock, since some systems do not let another process read a locked file."""


class FolderLock:
    """Held from `take` to `release`; the system frees it when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK_FILE, blocking=False, thread_local=False)
        self._holder = folder / HOLDER_FILE

    def take(self, since: datetime) -> None:
        """Take the lock, or raise `StoreError` that names the process, the machine and the time."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreError(
                "This station is already open",
                say(
                    "{holder} Nothing was changed. Use that window, or close it first.",
                    holder=self._who(),
                ),
            ) from error
        except OSError as error:
            raise StoreError(
                "The station's folder cannot be written",
                say("See whether this account may write in it. ({reason})", reason=why(error)),
            ) from error
        who = {"pid": os.getpid(), "host": socket.gethostname(), "since": since.isoformat()}
        with suppress(OSError):  # on a full disk: the lock holds all the same
            self._holder.write_text(json.dumps(who))

    def release(self) -> None:
        """Give the lock up; again is no harm."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._holder.unlink()
            self._lock.release()

    def _who(self) -> Phrase:
        try:
            holder = json.loads(self._holder.read_text())
            since = datetime.fromisoformat(holder["since"])
            return say(
                "Process {number} on {computer} has held it since {moment} UTC.",
                number=holder["pid"],
                computer=holder["host"],
                moment=f"{since:%Y-%m-%d %H:%M}",
            )
        except (OSError, ValueError, KeyError, TypeError):
            return say("Another process holds it.")
