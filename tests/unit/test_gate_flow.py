"""The gate's screen: what stands on it after which events."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.gate import (
    Answered,
    CheckFailed,
    Dismissed,
    GateEvent,
    GatePhase,
    GateState,
    ListsAge,
    ListsHeld,
    Scanned,
    Tick,
    step,
)
from accredit_app.domain.verdicts import Answer, Reason, Verdict

START = datetime(2025, 10, 25, 2, 0, tzinfo=UTC)
YES = Verdict(Answer.ADMIT, Reason.OK)
NO = Verdict(Answer.REFUSE, Reason.REVOKED)
PERHAPS = Verdict(Answer.AMBER, Reason.NOT_ON_ROSTER)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def after(*events: GateEvent, state: GateState | None = None) -> GateState:
    state = state or GateState()
    for event in events:
        state = step(state, event)
    return state


def test_a_scan_is_checked_and_shown() -> None:
    state = after(Scanned("A", at(0)))
    assert (state.phase, state.checks, state.code) == (GatePhase.CHECKING, 1, "A")
    assert state.verdict is None
    state = after(Answered(1, YES, at(0.1)), state=state)
    assert (state.phase, state.verdict) == (GatePhase.SHOWING, YES)


@pytest.mark.parametrize(("verdict", "seconds"), [(YES, 3), (PERHAPS, 10), (NO, 10)])
def test_an_answer_stands_for_its_time(verdict: Verdict, seconds: float) -> None:
    shown = after(Scanned("A", at(0)), Answered(1, verdict, at(1)))
    assert after(Tick(at(0.999 + seconds)), state=shown).verdict is verdict
    gone = after(Tick(at(1 + seconds)), state=shown)
    assert (gone.phase, gone.verdict) == (GatePhase.IDLE, None)


def test_the_guard_may_dismiss_an_answer() -> None:
    state = after(Scanned("A", at(0)), Answered(1, NO, at(1)), Dismissed(at(2)))
    assert (state.phase, state.verdict) == (GatePhase.IDLE, None)


def test_dismissing_does_not_lose_an_answer_that_is_under_way() -> None:
    state = after(Scanned("A", at(0)), Dismissed(at(0.1)), Answered(1, NO, at(0.2)))
    assert state.verdict is NO


def test_the_same_code_is_mute_while_it_is_seen() -> None:
    state = after(Scanned("A", at(0)), Answered(1, YES, at(0.1)))
    for seconds in (2, 4, 6, 8):
        state = after(Scanned("A", at(seconds)), state=state)
        assert state.checks == 1
    assert state.phase is GatePhase.IDLE
    assert after(Scanned("A", at(10.4)), state=state).checks == 1
    assert after(Scanned("A", at(10.5)), state=state).checks == 2


def test_a_mute_repeat_leaves_the_answer_where_it_is() -> None:
    shown = after(Scanned("A", at(0)), Answered(1, NO, at(0.1)))
    again = after(Scanned("A", at(1)), state=shown)
    assert (again.phase, again.verdict, again.since) == (GatePhase.SHOWING, NO, at(0.1))


def test_another_code_is_checked_at_once() -> None:
    state = after(Scanned("A", at(0)), Answered(1, NO, at(0.1)), Scanned("B", at(0.2)))
    assert (state.phase, state.checks, state.code) == (GatePhase.CHECKING, 2, "B")
    assert state.verdict is None


def test_a_late_answer_is_never_shown_for_another_code() -> None:
    state = after(Scanned("A", at(0)), Scanned("B", at(0.1)), Answered(1, YES, at(0.2)))
    assert (state.phase, state.verdict) == (GatePhase.CHECKING, None)
    assert after(Answered(2, NO, at(0.3)), state=state).verdict is NO


def test_an_answer_is_taken_once() -> None:
    state = after(Scanned("A", at(0)), Answered(1, NO, at(0.1)), Answered(1, YES, at(0.2)))
    assert state.verdict is NO


def test_a_failed_check_says_so_and_may_be_tried_again_at_once() -> None:
    state = after(Scanned("A", at(0)), CheckFailed(1, at(0.1)))
    assert (state.phase, state.verdict) == (GatePhase.FAILED, None)
    assert after(Scanned("A", at(0.5)), state=state).checks == 2
    assert after(Tick(at(10)), state=state).phase is GatePhase.FAILED
    assert after(Tick(at(10.1)), state=state).phase is GatePhase.IDLE
    late = after(Scanned("A", at(0)), Scanned("B", at(0.1)), CheckFailed(1, at(0.2)))
    assert late.phase is GatePhase.CHECKING


def test_a_clock_that_is_set_back_ends_what_is_shown_and_mutes_nothing() -> None:
    shown = after(Scanned("A", at(0)), Answered(1, NO, at(0.1)))
    assert after(Tick(at(-60)), state=shown).phase is GatePhase.IDLE
    assert after(Scanned("A", at(-60)), state=shown).checks == 2


@pytest.mark.parametrize(
    ("hours", "age"),
    [
        (0, ListsAge.FRESH),
        (12, ListsAge.FRESH),
        (12.01, ListsAge.OLD),
        (24, ListsAge.OLD),
        (24.01, ListsAge.TOO_OLD),
    ],
)
def test_the_age_of_the_lists(hours: float, age: ListsAge) -> None:
    state = after(ListsHeld(START, at(0)), Tick(at(hours * 3600)))
    assert state.lists_age is age
    fresh = after(ListsHeld(at(hours * 3600), at(hours * 3600)), state=state)
    assert fresh.lists_age is ListsAge.FRESH


def test_no_lists_are_told_from_old_ones() -> None:
    assert GateState().lists_age is ListsAge.NONE
    assert after(Tick(at(0))).lists_age is ListsAge.NONE
    assert after(ListsHeld(START, at(0)), ListsHeld(None, at(1))).lists_age is ListsAge.NONE


def test_the_lists_age_does_not_touch_what_is_shown() -> None:
    state = after(Scanned("A", at(0)), Answered(1, YES, at(0.1)), ListsHeld(START, at(0.2)))
    assert state.verdict is YES


moments = st.integers(-5, 40).map(lambda n: at(n / 2))
checks = st.integers(0, 6)
events = st.one_of(
    st.builds(Scanned, st.sampled_from("AB"), moments),
    st.builds(Answered, checks, st.sampled_from([YES, NO, PERHAPS]), moments),
    st.builds(CheckFailed, checks, moments),
    st.builds(Dismissed, moments),
    st.builds(ListsHeld, st.none() | moments, moments),
    st.builds(Tick, moments),
)


@given(st.lists(events, max_size=30))
def test_what_is_shown_was_answered_for_the_newest_scan(history: list[GateEvent]) -> None:
    state, checked = GateState(), 0
    for event in history:
        state, before = step(state, event), state
        assert state.checks - before.checks in (0, 1)
        if state.checks > before.checks:
            assert isinstance(event, Scanned)
            checked = state.checks
        assert (state.verdict is not None) == (state.phase is GatePhase.SHOWING)
        if state.verdict is not None and before.verdict is None:
            assert isinstance(event, Answered)
            assert event.check == checked
            assert state.verdict is event.verdict
