"""What writing and reading a file tell while they run, and what they leave behind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from accredit_app.domain.journal import Chain, Head
from accredit_app.sync.vouchers import SignedHead


class StickStep(StrEnum):
    """What is being done to the file."""

    WRITING = "writing"
    READING_BACK = "reading_back"
    CHECKING = "checking"
    TAKING = "taking"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StickProgress:
    """One step done. `done` of `total` are bytes; while writing, the total is an estimate that
    becomes exact towards the end."""

    step: StickStep
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, and read back from the stick to compare. `readers` are stations' numbers;
    `damaged` are photos whose bytes had rotted here: they were left out."""

    paths: tuple[Path, ...]
    readers: tuple[int, ...]
    rows: int
    photos: int
    size: int
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the sender said of itself, to be kept: how far it holds each chain, which photos (None:
    it did not say), and the stations' own words on their chains, each checked against its key and
    against the rows that are here."""

    heads: Mapping[Chain, Head]
    signed: Mapping[Chain, SignedHead]
    held: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file, with all its parts, brought.

    `known`: rows that were here already. `missing_parts`: those that were not found. `behind`:
    chains whose rows begin after a hole; `split`: chains that do not fit what is held here;
    `unproved`: rows of a third station without that station's word. All else was taken.
    `damaged_parts`: those that are not what was written, while others were sound. `own_ahead`: the
    sender holds rows of this station that are missing here, so a new chain was begun. `own` is the
    number of this station's rows, of which the sender holds `confirmed`. `lead` is by how much, at
    the least, the sender's clock goes ahead of this station's: a file cannot be read before it was
    written. `learnt` is None where only the figures matter.
    """

    sender: int
    written: datetime
    paths: tuple[Path, ...]
    rows: int = 0
    known: int = 0
    photos: int = 0
    missing_parts: tuple[int, ...] = ()
    damaged_parts: tuple[int, ...] = ()
    behind: tuple[Chain, ...] = ()
    split: tuple[Chain, ...] = ()
    unproved: tuple[Chain, ...] = ()
    own_ahead: bool = False
    own: int = 0
    confirmed: int = 0
    lead: timedelta = timedelta()
    learnt: Learnt | None = field(repr=False, default=None)
