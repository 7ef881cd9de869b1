"""Jobs: lanes, steps, cancel, owners that go away, errors that become words."""

import gc
import threading
import weakref
from collections.abc import Generator, Iterator

import pytest
from patience import PATIENCE
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from accredit_app.domain.done import Done, Topic
from accredit_app.errors import Cancelled, InvalidInput, UserError
from accredit_app.ui.jobs import InlineJobs, Jobs, Lane


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def owner(qapp: QObject) -> QObject:
    return QObject()


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot, jobs: Jobs, owner: QObject) -> None:
    got: list[tuple[int, str, str]] = []
    here = threading.current_thread().name

    def work() -> str:
        return threading.current_thread().name

    jobs.run(owner, work, then=lambda name: got.append((1, name, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(got))
    _, worked, delivered = got[0]
    assert worked.startswith("accredit-desk")
    assert delivered == here


def test_the_desk_lane_never_works_side_by_side(qtbot: QtBot, jobs: Jobs, owner: QObject) -> None:
    inside, most, order = 0, 0, []
    lock = threading.Lock()

    def work(number: int) -> int:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        order.append(number)
        with lock:
            inside -= 1
        return number

    got: list[int] = []
    for number in range(40):
        jobs.run(owner, lambda number=number: work(number), then=got.append)
    qtbot.waitUntil(lambda: len(got) == 40)
    assert most == 1
    assert order == got == list(range(40))


def test_side_lane_does_not_wait_for_the_desk_lane(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    gate = threading.Event()
    got: list[str] = []
    jobs.run(owner, lambda: gate.wait(PATIENCE) and "desk", then=lambda word: got.append(str(word)))
    jobs.run(owner, lambda: "side", then=got.append, lane=Lane.SIDE)
    qtbot.waitUntil(lambda: got == ["side"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["side", "desk"])


def test_a_scan_slips_in_between_two_steps_of_an_import(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    seen: list[str] = []
    total: list[int] = []

    def steps() -> Generator[int, None, int]:
        for number in range(50):
            seen.append(f"row {number}")
            yield number
        return 50

    def progress(number: int) -> None:
        if number == 3:
            jobs.run(owner, lambda: seen.append("scan"))

    jobs.run(owner, steps, then=total.append, progress=progress)
    qtbot.waitUntil(lambda: total == [50])
    assert "scan" in seen
    assert seen.index("scan") < seen.index("row 49")
    assert [row for row in seen if row != "scan"] == [f"row {number}" for number in range(50)]


def test_a_cancel_ends_a_step_that_waits_for_somebody_else(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    stop, begun = threading.Event(), threading.Event()
    stopped: list[bool] = []

    def work() -> Generator[int, None, None]:
        yield 1
        begun.set()
        assert stop.wait(PATIENCE)
        raise Cancelled

    job = jobs.run(owner, work, stopped=lambda: stopped.append(True), lane=Lane.HUB, stop=stop)
    qtbot.waitUntil(begun.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: stopped == [True])


def test_cancel_stops_at_the_next_step_and_lets_the_work_tidy_up(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    tidied: list[bool] = []
    stopped: list[bool] = []
    done: list[int] = []

    def steps() -> Generator[int, None, int]:
        try:
            yield from range(10_000)
        finally:
            tidied.append(True)
        return 10_000

    job = jobs.run(
        owner,
        steps,
        then=done.append,
        progress=lambda number: job.cancel() if number == 5 else None,
        stopped=lambda: stopped.append(True),
    )
    qtbot.waitUntil(lambda: bool(stopped))
    assert tidied == [True]
    assert done == []
    assert job.finished


def test_a_forgotten_question_is_not_answered(qtbot: QtBot, jobs: Jobs, owner: QObject) -> None:
    gate = threading.Event()
    got: list[str] = []
    jobs.run(owner, lambda: gate.wait(PATIENCE))
    old = jobs.run(owner, lambda: "old", then=got.append)
    old.forget()
    jobs.run(owner, lambda: "new", then=got.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["new"]


def test_the_result_is_dropped_when_the_owner_is_gone_but_the_change_is_told(
    qtbot: QtBot, jobs: Jobs
) -> None:
    gate = threading.Event()
    got: list[object] = []
    page = QWidget()
    qtbot.addWidget(page)

    def work() -> Done[str]:
        gate.wait(PATIENCE)
        return Done.of("value", {Topic.PEOPLE})

    jobs.run(page, work, then=got.append, failed=got.append)
    delete(page)
    with qtbot.waitSignal(jobs.changed) as told:
        gate.set()
    assert told.args == [frozenset({Topic.PEOPLE})]
    assert got == []


def test_what_the_work_captured_dies_on_the_gui_thread(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    died: list[str] = []

    class Captured:
        pass

    captured = Captured()
    weakref.finalize(captured, lambda: died.append(threading.current_thread().name))
    done: list[bool] = []

    def work(held: Captured = captured) -> bool:
        return held is not None

    jobs.run(owner, work, then=done.append)
    del captured, work
    qtbot.waitUntil(lambda: done == [True])
    gc.collect()
    assert died == [threading.main_thread().name]


def test_topics_follow_the_answer(qapp: QObject, owner: QObject) -> None:
    jobs = InlineJobs()
    heard: list[object] = []
    jobs.changed.connect(heard.append)
    jobs.run(owner, lambda: Done.of(7, {Topic.BADGES}), then=heard.append)
    assert heard == [7, frozenset({Topic.BADGES})]


def test_a_user_error_reaches_the_page_and_a_bug_is_apologised_for(
    qapp: QObject, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    jobs = InlineJobs()
    heard: list[UserError] = []

    def refuse() -> str:
        raise InvalidInput("The name is missing", "Nothing was saved.")

    def stumble() -> str:
        raise ZeroDivisionError

    jobs.run(owner, refuse, failed=heard.append)
    jobs.run(owner, stumble, failed=heard.append)
    assert [error.title for error in heard] == ["The name is missing", "That did not work"]
    assert "ZeroDivisionError" in caplog.text
    jobs.fault.connect(heard.append)
    jobs.run(owner, refuse)
    assert len(heard) == 3


def test_busy_is_told_at_the_first_and_after_the_last(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    said: list[bool] = []
    jobs.busy.connect(said.append)
    got: list[int] = []
    for number in range(3):
        jobs.run(owner, lambda number=number: number, then=got.append)
    qtbot.waitUntil(lambda: said == [True, False])
    assert got == [0, 1, 2]


def test_closing_finishes_what_is_queued_and_takes_nothing_more(
    qtbot: QtBot, owner: QObject
) -> None:
    jobs = Jobs()
    kept: list[int] = []
    for number in range(20):
        jobs.run(owner, lambda number=number: kept.append(number))
    jobs.close()
    assert kept == list(range(20))
    late = jobs.run(owner, lambda: kept.append(99))
    assert late.finished
    assert 99 not in kept


def test_closing_stops_a_long_job(qtbot: QtBot, owner: QObject) -> None:
    jobs = Jobs()
    steps_taken: list[int] = []

    def steps() -> Generator[int, None, None]:
        for number in range(1_000_000):
            steps_taken.append(number)
            yield number

    stopped: list[bool] = []
    jobs.run(owner, steps, stopped=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: len(steps_taken) > 2)
    jobs.close()
    qtbot.waitUntil(lambda: stopped == [True])
    assert len(steps_taken) < 1_000_000
