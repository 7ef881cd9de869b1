"""When a station syncs by itself, decided step by step."""

from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.pace import (
    PACE,
    Asked,
    Began,
    Changed,
    Ended,
    Happening,
    Moved,
    Outcome,
    Phase,
    Plan,
    Switched,
    is_due,
    phase,
    seconds_left,
    step,
)

HUB = "postgresql://hub/accredit"
READY = Plan(hub=HUB, due=0.0)


def after(plan: Plan, *happenings: Happening, now: float = 0.0, chance: float = 0.0) -> Plan:
    for happening in happenings:
        plan = step(plan, happening, now=now, random=lambda: chance)
    return plan


def run(plan: Plan, outcome: Outcome, *, now: float = 0.0, chance: float = 0.0) -> Plan:
    return after(plan, Began(), Ended(outcome), now=now, chance=chance)


def test_a_station_with_a_hub_begins_at_once_and_one_without_never() -> None:
    assert is_due(after(Plan(), Moved(HUB)), 0.0)
    bare = after(Plan(), Changed(), Asked(), Switched(on=True))
    assert bare.due is None
    assert phase(bare) is Phase.NO_HUB


def test_after_a_sync_the_next_is_minutes_away_and_after_a_change_seconds() -> None:
    done = run(READY, Outcome.DONE)
    assert done.due == PACE.every
    assert phase(done) is Phase.IDLE
    changed = after(done, Changed(), now=10)
    assert changed.due == 10 + PACE.settle
    later = after(changed, Changed(), now=12)
    assert later.due == changed.due, "a busy desk does not put it off"


def test_what_is_entered_during_a_run_is_sent_soon_after_it() -> None:
    busy = after(READY, Began(), Changed(), Ended(Outcome.DONE), now=7)
    assert busy.due == 7 + PACE.settle
    assert not busy.changed


def test_a_hub_that_is_away_is_tried_ever_more_rarely_and_not_hurried_by_work() -> None:
    plan, waits = READY, []
    for _ in range(9):
        plan = run(plan, Outcome.AWAY)
        assert plan.due is not None
        waits.append(plan.due)
        assert after(plan, Changed()).due == plan.due
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert phase(plan) is Phase.AWAY
    assert seconds_left(plan, 260.4) == 40
    assert run(plan, Outcome.DONE).failures == 0
    assert run(READY, Outcome.AWAY, chance=0.999).due == 5 * (1 - PACE.jitter * 0.999)


def test_a_refusal_waits_for_a_person_and_looks_again_after_a_while() -> None:
    plan = run(READY, Outcome.REFUSED)
    assert phase(plan) is Phase.REFUSED
    assert after(plan, Changed()).due == PACE.refused
    assert is_due(after(plan, Asked(), now=3), 3)
    assert phase(after(plan, Moved("file.db"))) is Phase.IDLE


def test_switched_off_nothing_runs_but_what_is_asked_for() -> None:
    off = after(READY, Switched(on=False))
    assert phase(off) is Phase.OFF
    assert after(off, Changed()).due is None
    asked = after(off, Asked(), now=5)
    assert is_due(asked, 5)
    assert run(asked, Outcome.DONE, now=6).due is None
    assert is_due(after(off, Switched(on=True), now=9), 9)


def test_a_run_that_a_person_stopped_is_not_begun_again_at_once() -> None:
    assert run(READY, Outcome.STOPPED, now=2).due == 2 + PACE.every


_HAPPENINGS = st.one_of(
    st.just(Changed()),
    st.just(Asked()),
    st.builds(Switched, st.booleans()),
    st.builds(Moved, st.sampled_from(["", HUB, "hub.db"])),
    st.builds(Ended, st.sampled_from(Outcome)),
)


@given(st.lists(st.tuples(_HAPPENINGS, st.floats(0, 60), st.floats(0, 0.999))))
def test_never_two_at_once_and_never_forgotten(life: list[tuple[Happening, float, float]]) -> None:
    plan, now, running = Plan(), 0.0, False
    for happening, passed, chance in life:
        now += passed
        if isinstance(happening, Ended) and not running:
            continue
        running = running and not isinstance(happening, Ended)
        plan = step(plan, happening, now=now, random=lambda chance=chance: chance)  # type: ignore[misc]
        if is_due(plan, now):
            assert not running
            assert plan.hub
            plan, running = step(plan, Began(), now=now, random=lambda: 0.0), True
        if plan.on and plan.hub and not running:
            assert plan.due is not None
            assert plan.due <= now + PACE.refused  # the very sum that the plan is made by
