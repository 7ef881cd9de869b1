"""What a running sync tells, and what it leaves behind."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from accredit_app.domain.journal import Chain
from accredit_app.sync.exchange import Receipt


class Step(StrEnum):
    """The steps of a run, in their order: what protects people first, heavy things last."""

    GREETING = "greeting"
    REVOCATIONS = "revocations"
    ROWS_OUT = "rows_out"
    ROWS_IN = "rows_in"
    PHOTOS_OUT = "photos_out"
    PHOTOS_IN = "photos_in"
    PROOF = "proof"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """A finished run.

    `quarantined`: other stations' chains that do not fit what the other side holds (a fork), and
    those in `forged`, for which the other side shows a signature that is nobody's who may vouch;
    everything else was synced. `waiting`: chains of which the other side holds rows that nobody has
    vouched for yet, or whose station's key has not come here; they come later. `damaged`: photos
    whose bytes do not hash to their name, here or there; they were left alone. `clock_offset`: the
    hub's clock minus the station's. `door`: why the hub could not be told who may come in and who
    may not, "" if it was. `receipt` is None while the station has written nothing.
    """

    rows_out: int = 0
    rows_in: int = 0
    photos_out: int = 0
    photos_in: int = 0
    photos_proved: int = 0
    clock_offset: timedelta | None = None
    quarantined: tuple[Chain, ...] = ()
    forged: tuple[Chain, ...] = ()
    waiting: tuple[Chain, ...] = ()
    damaged: tuple[str, ...] = ()
    door: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """One step done. `done` of `total` count rows or photos; `report` comes with the last."""

    step: Step
    done: int = 0
    total: int = 0
    report: SyncReport | None = None
