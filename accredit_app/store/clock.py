"""The clock of the machine that a station runs on."""

from datetime import UTC, datetime


class SystemClock:
    """Says the operating system's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)
