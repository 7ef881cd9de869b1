"""A file that appears under its name only when all of it is on the disk."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from accredit_app.errors import StoreError
from accredit_app.phrases import say, why


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Opens a draft beside `path`, which takes its name when the block has come to its end.

    Whatever ends the block early leaves nothing; a file that was there before stays. Raises
    StoreError for a full disk or a folder that cannot be written.
    """
    draft = path.with_name(path.name + ".part")
    try:
        with draft.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except OSError as error:
        raise StoreError(
            "The badges could not be written",
            say("{path}: {reason}. No file was left.", path=path, reason=why(error)),
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink()
