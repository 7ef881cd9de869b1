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
