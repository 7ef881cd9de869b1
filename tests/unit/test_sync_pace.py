"""How many photos go in one transaction, by how long the one before took."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from accredit_app.sync.pace import Pace

NAMES = [str(number) for number in range(400)]
AT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.at = AT

    def now(self) -> datetime:
        return self.at


def sizes(seconds: Iterator[float], *, names: list[str] = NAMES) -> list[int]:
    clock = Clock()
    found = []
    taken: list[str] = []
    for part in Pace(least=10, most=160, now=clock.now).parts(names):
        found.append(len(part))
        taken += part
        clock.at += timedelta(seconds=next(seconds))
    assert taken == names
    return found


def always(seconds: float) -> Iterator[float]:
    while True:
        yield seconds


def test_a_quick_line_is_given_twice_as_much_each_time() -> None:
    assert sizes(always(0.01)) == [10, 20, 40, 80, 160, 90]


def test_a_slow_line_is_given_little() -> None:
    assert set(sizes(always(5))) == {10}


def test_a_line_that_grows_slow_is_given_less() -> None:
    assert sizes(iter([0.1, 0.1, 0.1, 9, 0.5, 3, *[0.1] * 20]))[:7] == [10, 20, 40, 80, 40, 80, 40]


def test_a_clock_that_is_set_back_says_nothing() -> None:
    assert set(sizes(always(-3_600))) == {10}


@given(st.lists(st.floats(-9, 9), min_size=40, max_size=40), st.integers(0, 400))
def test_every_name_comes_once_and_no_part_is_too_great(seconds: list[float], count: int) -> None:
    found = sizes(iter(seconds), names=NAMES[:count])
    assert all(size <= 160 for size in found)
    assert all(size >= 10 for size in found[:-1])
