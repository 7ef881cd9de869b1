"""How much goes in one transaction: little on a line that may break, more while it is quick.

What a cut interrupts is sent again, so a slow line must have short transactions; each ends with a
wait for the other side's disk, so a quick one should have few.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

QUICK = timedelta(seconds=1)
"""What took no longer may be twice as much the next time."""


class Pace:
    """Cuts names into parts of `least` to `most`, by how long the caller was at the one before."""

    def __init__(self, *, least: int, most: int, now: Callable[[], datetime]) -> None:
        self._least = least
        self._most = most
        self._now = now
        self._size = least

    def parts(self, names: Sequence[str]) -> Iterator[Sequence[str]]:
        done = 0
        while done < len(names):
            part = names[done : done + self._size]
            began = self._now()
            yield part
            done += len(part)
            quick = timedelta() <= self._now() - began <= QUICK  # a clock may be set back meanwhile
            size = self._size * 2 if quick else self._size // 2
            self._size = min(max(size, self._least), self._most)
