"""The clock as a part that is handed in, so that a test or a replayed day can set the time.

And what another station's clock said: that is shown, and may be anything, so a moment no calendar
has is brought within those that every zone of time can show.
"""

from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

EARLIEST: Final = datetime(1900, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(2200, 1, 1, tzinfo=UTC)
"""Between these moments a clock is believed, however wrong it is."""

_FIRST: Final = (EARLIEST - _EPOCH) // _MILLISECOND
_LAST: Final = (LATEST - _EPOCH) // _MILLISECOND
_FARTHEST: Final = _LAST - _FIRST


def sane_wall(wall: int) -> int:
    """Milliseconds since 1970 as an entry gives them, brought between EARLIEST and LATEST."""
    return min(max(wall, _FIRST), _LAST)


def moment(wall: int, offset: int = 0) -> datetime:
    """The time, in UTC, of a wall clock in milliseconds since 1970 with the error that the hub
    found in it; brought between EARLIEST and LATEST."""
    return _EPOCH + sane_wall(sane_wall(wall) + clock_error(offset) // _MILLISECOND) * _MILLISECOND


def clock_error(offset: int) -> timedelta:
    """By how much the hub's clock was ahead, of milliseconds as an entry gives them; at most as
    long as EARLIEST and LATEST are apart."""
    return min(max(offset, -_FARTHEST), _FARTHEST) * _MILLISECOND


def told_at(at: datetime) -> datetime:
    """A moment that a body tells, in UTC, which it means where it names no zone; brought between
    EARLIEST and LATEST."""
    aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return min(max(aware, EARLIEST), LATEST).astimezone(UTC)


class Clock(Protocol):
    """Whatever can say what time it is."""

    def now(self) -> datetime:
        """The present moment, aware and in UTC."""
        ...
