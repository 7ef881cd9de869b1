"""A short look at a station's file when it is opened: can its pages still be read?

Every page carries a keyed hash (SQLCipher), so a page that the disk altered is found when it is
read. The look ends after a given time; what it did not come to is found when it is used. It mends
nothing.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, cast

from accredit_app.errors import StoreError
from accredit_app.store.database import Database
from accredit_app.store.driver import FAILURES

WITHIN: Final = 2.0
"""Seconds that a start may spend on it, beside everything else."""

_FIRST: Final = ("local", "secret", "head", "journal", "entity")
"""The tables that nothing else can stand in for."""

_INTERRUPTED: Final = 9
_STEPS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was found. `complete` tells whether all pages were read in the time given."""

    defects: tuple[str, ...]
    complete: bool

    @property
    def sound(self) -> bool:
        return not self.defects


def damaged() -> StoreError:
    """What is said at a desk of a file with a bad page."""
    return StoreError(
        "This station's file is damaged",
        "A part of it cannot be read any more. Sync now, if the hub can be reached, and call the "
        "event office: it brings this station back from its last backup (accredit restore) and "
        "the hub. The damaged file is kept beside it, and nothing is deleted.",
    )


class _Interruptible(Protocol):
    def set_progress_handler(self, handler: Callable[[], bool] | None, steps: int, /) -> None: ...


def checkup(
    database: Database, *, within: float = WITHIN, clock: Callable[[], float] = time.monotonic
) -> Checkup:
    """Read as many pages as the time allows, the journal's first."""
    end = clock() + within
    driver = database.connect()
    cast("_Interruptible", driver).set_progress_handler(lambda: clock() > end, _STEPS)
    try:
        rows = driver.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        names = sorted((str(row[0]) for row in rows), key=_rank)
        for name in names:
            if clock() > end:
                return Checkup((), complete=False)
            found = driver.execute(f'PRAGMA quick_check("{name}")').fetchall()
            defects = tuple(str(row[0]) for row in found if row[0] != "ok")
            if defects:
                return Checkup(defects, complete=False)
    except FAILURES as error:
        if getattr(error, "sqlite_errorcode", None) == _INTERRUPTED:
            return Checkup((), complete=False)
        return Checkup((str(error),), complete=False)
    finally:
        driver.close()
    return Checkup((), complete=True)


def _rank(name: str) -> tuple[bool, bool, str]:
    return (name not in _FIRST, name == "photo", name)
