"""Print jobs: paper is outside any transaction, so a job says only what is known."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class PrintState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def final(self) -> bool:
        return self in (PrintState.PRINTED, PrintState.FAILED, PrintState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class PrintJob:
    id: UUID
    serial: int
    printer: str
    state: PrintState
    message: str
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """What a printer says of a job at one time.

    `heard` is False where it could not be asked, so that the next answer may be another one.
    `remarks` are sentences on what the printer needs, `stuck` that it may wait for that.
    """

    state: PrintState
    heard: bool = True
    remarks: tuple[str, ...] = ()
    stuck: bool = False

    @property
    def last(self) -> bool:
        """Whether no later answer can differ."""
        return self.heard and self.state.final
