"""The kiosk's screen: from the welcome to the badge, and never another guest's data."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.kiosk import (
    CodeRead,
    Confirmed,
    Denied,
    Found,
    Guest,
    KioskEvent,
    KioskPhase,
    KioskState,
    LeftAlone,
    NotServed,
    Printed,
    PrintFailed,
    Sorry,
    Tick,
    Touched,
    step,
)

START = datetime(2025, 10, 25, 2, 0, tzinfo=UTC)
ANNA = Guest(UUID(int=1), "Anna Example", language="en")
BAO = Guest(UUID(int=2), "Bao Example", "Bảo Ví Dụ", "vi")


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def after(*events: KioskEvent, state: KioskState | None = None) -> KioskState:
    state = state or KioskState()
    for event in events:
        state = step(state, event)
    return state


LOOKING_UP = after(CodeRead("A-1", at(0)))
CONFIRM = after(Found(1, ANNA, at(1)), state=LOOKING_UP)
PRINTING = after(Confirmed(at(2)), state=CONFIRM)
THANKS = after(Printed(1, at(10)), state=PRINTING)
SORRY = after(NotServed(1, Sorry.NOT_FOUND, at(1)), state=LOOKING_UP)


def test_the_whole_way() -> None:
    assert (LOOKING_UP.phase, LOOKING_UP.look_ups, LOOKING_UP.code) == (
        KioskPhase.LOOKING_UP,
        1,
        "A-1",
    )
    assert (CONFIRM.phase, CONFIRM.guest, CONFIRM.prints) == (KioskPhase.CONFIRM, ANNA, 0)
    assert (PRINTING.phase, PRINTING.guest, PRINTING.prints) == (KioskPhase.PRINTING, ANNA, 1)
    assert (THANKS.phase, THANKS.guest) == (KioskPhase.THANKS, ANNA)
    home = after(Tick(at(20)), state=THANKS)
    assert home == KioskState(look_ups=1, prints=1, now=at(20))


@pytest.mark.parametrize("why", [Sorry.NOT_FOUND, Sorry.NOT_READY])
def test_a_guest_whom_the_kiosk_may_not_serve_goes_to_a_desk(why: Sorry) -> None:
    state = after(NotServed(1, why, at(1)), state=LOOKING_UP)
    assert (state.phase, state.sorry, state.guest, state.code) == (KioskPhase.SORRY, why, None, "")


def test_a_guest_who_is_somebody_else_goes_to_a_desk() -> None:
    state = after(Denied(at(2)), state=CONFIRM)
    assert (state.phase, state.sorry, state.guest) == (KioskPhase.SORRY, Sorry.NOT_ME, None)


@pytest.mark.parametrize(
    ("known", "why"), [(True, Sorry.PRINT_FAILED), (False, Sorry.PRINT_UNKNOWN)]
)
def test_a_print_that_fails(*, known: bool, why: Sorry) -> None:
    state = after(PrintFailed(1, at(3), known), state=PRINTING)
    assert (state.phase, state.sorry, state.guest) == (KioskPhase.SORRY, why, None)
    assert after(Printed(1, at(4)), state=state).phase is (
        KioskPhase.SORRY if known else KioskPhase.THANKS
    )


@pytest.mark.parametrize(
    ("state", "ends", "phase", "why"),
    [
        (LOOKING_UP, 10, KioskPhase.SORRY, Sorry.TOO_SLOW),
        (CONFIRM, 31, KioskPhase.WELCOME, None),
        (PRINTING, 92, KioskPhase.SORRY, Sorry.PRINT_UNKNOWN),
        (THANKS, 20, KioskPhase.WELCOME, None),
        (SORRY, 16, KioskPhase.WELCOME, None),
    ],
)
def test_every_screen_ends_by_itself(
    state: KioskState, ends: float, phase: KioskPhase, why: Sorry | None
) -> None:
    nearly = after(Tick(at(ends - 0.5)), state=state)
    assert nearly.phase is state.phase
    assert nearly.remaining == timedelta(seconds=0.5)
    over = after(Tick(at(ends)), state=state)
    assert (over.phase, over.sorry, over.guest) == (phase, why, None)


def test_the_welcome_screen_stays() -> None:
    state = after(Tick(at(0)), Tick(at(10_000)))
    assert state.phase is KioskPhase.WELCOME
    assert state.remaining is None


@pytest.mark.parametrize("state", [CONFIRM, THANKS, SORRY])
def test_a_touch_gives_the_full_time_again(state: KioskState) -> None:
    touched = after(Touched(at(9)), state=state)
    assert touched.remaining == state.lasts[state.phase]
    assert touched.guest is state.guest


@pytest.mark.parametrize("state", [KioskState(), LOOKING_UP, PRINTING])
def test_a_touch_changes_nothing_where_nobody_is_asked(state: KioskState) -> None:
    touched = after(Touched(at(5)), state=state)
    assert (touched.phase, touched.since) == (state.phase, state.since)


@pytest.mark.parametrize("state", [KioskState(), CONFIRM, THANKS, SORRY])
def test_the_next_guest_may_scan_at_once_and_sees_nothing_of_the_last(state: KioskState) -> None:
    following = after(CodeRead("B-2", at(12)), state=state)
    assert (following.phase, following.code) == (KioskPhase.LOOKING_UP, "B-2")
    assert (following.guest, following.sorry) == (None, None)
    assert following.look_ups == state.look_ups + 1


@pytest.mark.parametrize("state", [LOOKING_UP, PRINTING])
def test_a_scan_does_not_disturb_what_is_under_way(state: KioskState) -> None:
    disturbed = after(CodeRead("B-2", at(3)), state=state)
    assert (disturbed.phase, disturbed.code) == (state.phase, "A-1")


def test_a_double_touch_prints_once() -> None:
    assert after(Confirmed(at(2.1)), state=PRINTING).prints == 1
    assert after(Denied(at(2.1)), state=PRINTING).phase is KioskPhase.PRINTING


def test_a_guest_may_go_back_but_not_while_paper_moves() -> None:
    for state in (LOOKING_UP, CONFIRM, THANKS, SORRY):
        left = after(LeftAlone(at(3)), state=state)
        assert (left.phase, left.guest, left.code) == (KioskPhase.WELCOME, None, "")
    assert after(LeftAlone(at(3)), state=PRINTING).phase is KioskPhase.PRINTING


def test_a_late_answer_is_dropped() -> None:
    home = after(LeftAlone(at(1)), state=LOOKING_UP)
    assert after(Found(1, ANNA, at(2)), state=home).guest is None
    next_guest = after(CodeRead("B-2", at(2)), Found(1, ANNA, at(3)), state=home)
    assert (next_guest.phase, next_guest.guest) == (KioskPhase.LOOKING_UP, None)
    assert after(NotServed(1, Sorry.NOT_FOUND, at(4)), state=next_guest).sorry is None
    assert after(Found(2, BAO, at(4)), state=next_guest).guest is BAO


def test_late_paper_is_thanked_for_only_while_its_own_apology_stands() -> None:
    unknown = after(Tick(at(92)), state=PRINTING)
    thanked = after(Printed(1, at(93)), state=unknown)
    assert (thanked.phase, thanked.sorry) == (KioskPhase.THANKS, None)
    assert after(Printed(2, at(93)), state=unknown).phase is KioskPhase.SORRY
    gone = after(Tick(at(107)), Printed(1, at(108)), state=unknown)
    assert gone.phase is KioskPhase.WELCOME
    following = after(CodeRead("B-2", at(94)), Printed(1, at(95)), state=unknown)
    assert following.phase is KioskPhase.LOOKING_UP


def test_a_clock_that_is_set_back_does_not_hold_a_name_on_the_screen() -> None:
    back = after(Tick(at(-3600)), state=CONFIRM)
    assert (back.phase, back.since) == (KioskPhase.CONFIRM, at(-3600))
    assert after(Tick(at(-3570)), state=back).phase is KioskPhase.WELCOME


GUESTS = [Guest(UUID(int=n), f"Guest {n}") for n in range(40)]
moments = st.integers(0, 60).map(lambda n: at(n * 3))
numbers = st.integers(0, 8)
events = st.one_of(
    st.builds(CodeRead, st.just("X"), moments),
    st.builds(lambda n, m: Found(n, GUESTS[n], m), numbers, moments),
    st.builds(NotServed, numbers, st.sampled_from(Sorry), moments),
    st.builds(Confirmed, moments),
    st.builds(Denied, moments),
    st.builds(Printed, numbers, moments),
    st.builds(PrintFailed, numbers, moments, st.booleans()),
    st.builds(Touched, moments),
    st.builds(LeftAlone, moments),
    st.builds(Tick, moments),
)


@given(st.lists(events, max_size=40))
def test_a_guest_is_shown_only_to_the_one_who_brought_the_code(history: list[KioskEvent]) -> None:
    state = KioskState()
    for event in history:
        state, before = step(state, event), state
        if state.guest is not None:
            # Guest n is what look-up n found.
            assert state.guest is GUESTS[state.look_ups]
            assert state.phase in {KioskPhase.CONFIRM, KioskPhase.PRINTING, KioskPhase.THANKS}
        if state.phase is KioskPhase.WELCOME:
            assert (state.code, state.sorry, state.since) == ("", None, None)
        if state.prints > before.prints:
            assert isinstance(event, Confirmed)
            assert before.guest is state.guest is not None
        assert state.prints <= state.look_ups
