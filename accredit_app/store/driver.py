"""The SQLCipher driver: how a connection is opened, and what its failures mean at a desk.

It refuses to open a file with a passphrase: only with the station's own random key.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, Protocol, cast

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from accredit_app.errors import StoreError
from accredit_app.phrases import say
from accredit_app.store.keys import StationKey

APPLICATION_ID: Final = 0x41636372
"""`PRAGMA application_id` of a station's file ("Accr")."""

FAILURES: Final = (dbapi2.Error, DBAPIError)
"""What the driver raises, bare or through SQLAlchemy."""

_BUSY_MS: Final = 10_000
_CACHE_KIB: Final = 24_576
_WAL_LIMIT: Final = 64 << 20
_NOT_A_DATABASE, _CORRUPT, _FULL, _IO, _READ_ONLY, _CANNOT_OPEN = 26, 11, 13, 10, 8, 14

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The part of DB-API's cursor that the store uses."""

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def fetchmany(self, size: int, /) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...


class Driver(Protocol):
    """The part of a DB-API connection that the store uses."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Sequence[object]], /) -> Cursor: ...
    def close(self) -> None: ...


def connect(path: Path, key: StationKey, *, writer: bool) -> Driver:
    """Open the encrypted file.

    Durability is WAL with `synchronous=FULL`: each acknowledged commit survives a power cut.
    A connection that is no writer cannot change anything. Errors are the driver's own.
    """
    raw = dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, cached_statements=256
    )
    driver = cast("Driver", raw)
    try:
        driver.execute("PRAGMA cipher_log_level = NONE").fetchall()  # we tell it ourselves
        driver.execute(f'PRAGMA key = "{key.raw_pragma()}"')
        driver.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        driver.execute("PRAGMA journal_mode = WAL").fetchall()
        driver.execute("PRAGMA synchronous = FULL")
        driver.execute("PRAGMA fullfsync = ON")
        driver.execute("PRAGMA checkpoint_fullfsync = ON")
        driver.execute("PRAGMA foreign_keys = ON")
        driver.execute("PRAGMA secure_delete = ON").fetchall()
        driver.execute("PRAGMA trusted_schema = OFF")
        driver.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}").fetchall()
        driver.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        if not writer:
            driver.execute("PRAGMA query_only = ON")
    except dbapi2.Error:
        driver.close()
        raise
    return driver


def explain(error: Exception) -> StoreError:
    """The driver's failure in words for a desk: what happened, what is safe, what to do."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    code = code & 0xFF if isinstance(code, int) else None
    if code == _FULL:
        return StoreError(
            "The disk is full",
            "The last change was not saved; everything before it is safe. Free some space on "
            "this station's disk, then do it again.",
        )
    if code in (_NOT_A_DATABASE, _CORRUPT):
        return StoreError(
            "The station's file is damaged",
            "It could not be read as a station's database. Do not delete it: call the event "
            "office, which can bring this station back from the hub and its last backup.",
        )
    if code == _IO:
        return StoreError(
            "The disk did not answer",
            "It is not certain that the last change was saved. Close the station, open it again "
            "and look at the last person before going on.",
        )
    if code in (_READ_ONLY, _CANNOT_OPEN):
        return StoreError(
            "The station's file cannot be written",
            "Nothing was changed. See whether this account may write in the station's folder.",
        )
    return StoreError(
        "The station's file could not be used",
        say(
            "Nothing of the last change was saved; what was there before is safe. ({cause})",
            cause=cause,
        ),
    )
