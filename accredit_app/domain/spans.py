"""A span of time in English, for the command line and logs; the screen has its own words."""

from datetime import timedelta
from typing import Final

_SECOND: Final = timedelta(seconds=1)


def spoken(span: timedelta) -> str:
    """Its largest unit, and the next where that matters: "40 s", "6 h 2 min", "3 days"."""
    seconds = round(abs(span) / _SECOND)
    if seconds < 90:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{round(hours / 24)} days"
