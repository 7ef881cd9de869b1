"""Bodies and clocks as a thief may write them: read alike everywhere, or not at all."""

import sys
from datetime import UTC, datetime, timedelta

import pytest
from hostile_rows import SPOILT, row, rows
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.adoption import ADOPTIONS, KIND, adopted_chains, doubtful_serials
from accredit_app.domain.clock import EARLIEST, LATEST, clock_error, moment, told_at
from accredit_app.domain.journal import DEEPEST, Chain, Dot, canonical, dot_of, readable
from accredit_app.domain.merge import NOTHING, absorb, family, from_bytes, to_bytes

THINGS = [ADOPTIONS]
CHAINS = [Chain(2, (1 << 63) - 1)]


@given(st.binary() | st.sampled_from(SPOILT))
def test_what_is_read_can_be_written_again_and_reads_the_same(body: bytes) -> None:
    content = readable(body)
    if content is not None:
        assert readable(canonical(content)) == content


def nested(depth: int) -> bytes:
    return b'{"a":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}"


def deep_in_the_stack(body: bytes, frames: int) -> object:
    return readable(body) if frames == 0 else deep_in_the_stack(body, frames - 1)


@pytest.mark.parametrize("depth", [DEEPEST, DEEPEST + 1, 300, 60_000])
def test_how_deep_a_body_may_be_does_not_hang_on_who_asks(depth: int) -> None:
    assert (readable(nested(depth)) is not None) is (depth <= DEEPEST)
    here = sys.getrecursionlimit() // 2
    assert (deep_in_the_stack(nested(depth), here) is not None) is (depth <= DEEPEST)


def test_brackets_in_words_are_no_depth() -> None:
    words = '["\\"[[{' * 3 + "\\\\"
    flat = canonical({"a": words, "b": ["x"] * 3, "c": [[] for _ in range(2 * DEEPEST)]})
    assert readable(flat) is not None
    assert readable(b" \n" + flat + b"\t ") == readable(flat)


def test_an_erased_body_reads_as_empty_and_is_told_from_an_empty_one() -> None:
    assert readable(None) is None
    assert readable(b"{}") == {}
    assert row("badge.issue", None, entity=ADOPTIONS).content() == {}


@given(rows(THINGS, CHAINS))
def test_a_state_is_written_and_read_whatever_was_said(entries: list[object]) -> None:
    state = NOTHING
    for entry in entries:
        if family(entry.kind) is not None:  # type: ignore[attr-defined]  # composite strategies are untyped
            state = absorb(state, entry)  # type: ignore[arg-type]
            assert from_bytes(to_bytes(state)) == state


@given(st.integers(-(1 << 63), (1 << 63) - 1), st.integers(-(1 << 63), (1 << 63) - 1))
def test_every_clock_is_a_time(wall: int, offset: int) -> None:
    assert EARLIEST <= moment(wall, offset) <= LATEST
    assert moment(wall) + clock_error(offset)
    assert moment(1_795_400_000_000, -5_000) == datetime(2026, 11, 23, 2, 13, 15, tzinfo=UTC)


@pytest.mark.parametrize("told", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_every_moment_can_be_shown_in_every_zone(told: str) -> None:
    assert EARLIEST <= told_at(datetime.fromisoformat(told)) <= LATEST
    assert told_at(datetime(2026, 11, 23)) == datetime(2026, 11, 23, tzinfo=UTC)  # noqa: DTZ001
    assert timedelta.max > LATEST - EARLIEST


@pytest.mark.parametrize(
    "value",
    [None, "1.1.1", [1, 1], [1, 1, 1, 1], [1, 1, 0], [-1, 1, 1], [1 << 16, 1, 1], [1, 1 << 63, 1],
     [1, 1, 1 << 63], [1, 1, 1.0], [[], 1, 1], {"0": 1}],
)  # fmt: skip
def test_what_no_entry_can_be_called_is_no_name(value: object) -> None:
    assert dot_of(value) is None
    assert dot_of([2, 3, 4]) == Dot(2, 3, 4)


def test_a_split_chain_tells_of_serials_alone() -> None:
    body = canonical({"serials": [7, -1, 1 << 48, 1 << 200, True, "8", None], "chain": [[], 1]})
    told = [row(KIND, body, entity=ADOPTIONS), row(KIND, b"[" * 60_000, entity=ADOPTIONS)]
    assert doubtful_serials(told) == {7}
    assert adopted_chains(told) == frozenset()
