"""The clock as a part that is handed in, so that a test or a replayed day can set the time."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Whatever can say what time it is."""

    def now(self) -> datetime:
        """The present moment, aware and in UTC."""
        ...
