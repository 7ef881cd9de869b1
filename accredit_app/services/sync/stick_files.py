"""The files of a stick before one is read: which belong together, and which are none."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

from accredit_app.errors import NotFound, SyncError, UserError
from accredit_app.phrases import say
from accredit_app.sync.stick.header import SUFFIX, Opened, look
from accredit_app.sync.stick.inspection import batches_of, parts_of
from accredit_app.sync.stick.report import StickProgress

T = TypeVar("T")


def find_batches(
    source: Path,
) -> tuple[list[list[Opened]], list[tuple[Path, UserError]]]:
    """The files of a folder, or a file and its other parts beside it, batch by batch in the order
    in which they were written; and those that are none, with the reason."""
    passed: list[tuple[Path, UserError]] = []
    if not source.is_dir():
        first = look(source)
        beside = [] if first.header.parts == 1 else _files(source.parent, source.suffix)
        return [parts_of(first.header, [first, *_looked(beside, [])])], passed
    return batches_of(_looked(_files(source, SUFFIX), passed)), passed


def _files(folder: Path, suffix: str) -> list[Path]:
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() == suffix.lower() and not path.name.startswith(".")
    )


def _looked(paths: list[Path], passed: list[tuple[Path, UserError]]) -> list[Opened]:
    found = []
    for path in paths:
        try:
            found.append(look(path))
        except (SyncError, NotFound) as error:
            passed.append((path, error))
    return found


def nothing_in(source: Path, passed: list[tuple[Path, UserError]]) -> UserError:
    """Why nothing was of use."""
    if passed:
        return passed[-1][1]
    return NotFound(
        "There is no file of a station here",
        say(
            "{folder} holds none (their names end in {suffix}). Nothing was changed.",
            folder=source,
            suffix=SUFFIX,
        ),
    )


def last_of(steps: Iterator[StickProgress | T], kind: type[T]) -> Generator[StickProgress, None, T]:
    """Passes the steps on, and returns what comes last."""
    for step in steps:
        if isinstance(step, kind):
            return step
        assert isinstance(step, StickProgress)
        yield step
    raise AssertionError("a run ends with its result")
