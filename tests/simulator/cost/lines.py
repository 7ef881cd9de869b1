"""Time, from what was counted: the questions of all stations over lines of a stated quality.

Each station asks its questions one after another, over its own line; all lines end in the hub's,
and a question waits for one of the hub's processors. What comes first is served first.
"""

import heapq
from array import array
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A station's line: seconds for a question with nothing in it, bits a second each way."""

    name: str
    latency: float
    bits: float


LINES = (
    Line("LAN, 1 ms, 100 Mbit/s", 0.001, 100e6),
    Line("4G, 60 ms, 10 Mbit/s", 0.060, 10e6),
    Line("bad, 300 ms, 1 Mbit/s", 0.300, 1e6),
)
HUB_BITS, HUB_PROCESSORS = 1e9, 4
"""The hub's own line, and how many questions it works on at once."""


@dataclass(frozen=True, slots=True)
class Timed:
    """When the first, the middle and the last station were through, in seconds, and how much of
    that time the hub's processors and its line were busy (1: always, all of them)."""

    first: float
    middle: float
    last: float
    processors: float
    line: float


def timed(stations: Sequence["array[float]"], line: Line) -> Timed:
    """All stations begin at once; each is its questions, four numbers a question."""
    processors = [0.0] * HUB_PROCESSORS
    there_free = back_free = work_done = bytes_moved = 0.0
    ends = [0.0] * len(stations)
    waiting = [(0.0, place, 0) for place, calls in enumerate(stations) if calls]
    heapq.heapify(waiting)
    while waiting:
        now, place, at = heapq.heappop(waiting)
        calls = stations[place]
        there, back, work, own = calls[at : at + 4]
        leaves = now + own
        arrives = leaves + line.latency / 2 + there * 8 / line.bits
        there_free = max(there_free, arrives - there * 8 / HUB_BITS) + there * 8 / HUB_BITS
        begins = max(arrives, there_free, heapq.heappop(processors))
        heapq.heappush(processors, begins + work)
        done = begins + work
        back_free = max(back_free, done) + back * 8 / HUB_BITS
        now = max(back_free, done + back * 8 / line.bits) + line.latency / 2
        work_done += work
        bytes_moved = bytes_moved + max(there, back)
        ends[place] = now
        if at + 4 < len(calls):
            heapq.heappush(waiting, (now, place, at + 4))
    order = sorted(end for end, calls in zip(ends, stations, strict=True) if calls)
    last = order[-1] if order else 0.0
    busy = max(last, 1e-9)
    return Timed(
        order[0] if order else 0.0,
        order[len(order) // 2] if order else 0.0,
        last,
        work_done / HUB_PROCESSORS / busy,
        bytes_moved * 8 / HUB_BITS / busy,
    )
