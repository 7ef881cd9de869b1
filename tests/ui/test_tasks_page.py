"""The supervisor's page: each task with its one action, by keys alone, and back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from ui.screen_services import Bundle
from ui.task_services import (
    AHEAD,
    JOB,
    LANDS,
    ONE,
    OTHER,
    REFUSED,
    SCAN,
    SHARED,
    TASKS,
    TWICE,
    MemoryTasks,
)

from accredit_app.domain.done import Topic
from accredit_app.domain.roles import StationRole
from accredit_app.services.tasks.tasks import TaskKind
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.page import OfficePage
from accredit_app.ui.office.tasks.list import TASK
from accredit_app.ui.office.tasks.page import TasksPage
from accredit_app.ui.office.tasks.words import span, when
from accredit_app.ui.theme import Mode, Theme
from accredit_app.ui.widgets.choices import CodeChoice

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def tasks():
    return MemoryTasks(TASKS)


@pytest.fixture
def jobs():
    return InlineJobs()


@pytest.fixture
def office(qtbot, theme, tasks, jobs):
    page = OfficePage(Bundle(tasks=tasks), jobs, theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def page(office) -> TasksPage:
    return office.open_duty("tasks")


def choose(page: TasksPage, kind: TaskKind, place: int = 0) -> None:
    """Go to a task by the down key."""
    rows = [row for row in range(page.list.count()) if page.list.item(row).data(TASK)]
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    for _ in rows:
        wanted = [task for task in TASKS if task.kind is kind][place]
        if page.list.task == wanted:
            return
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    raise AssertionError(kind)


def press(page: TasksPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.focusWidget() or page.list, key)


def words(page: TasksPage) -> str:
    labels = page.pane.findChildren(QLabel)
    return "\n".join(label.text() for label in labels)


def test_the_duty_says_how_many_wait(office, tasks, jobs):
    assert office.buttons["tasks"].text().strip() == "Open tasks · 7"
    tasks.open_tasks = ()
    jobs.changed.emit(frozenset({Topic.SYNC}))
    assert office.buttons["tasks"].text().strip() == "Open tasks"
    looked = tasks.looked
    jobs.changed.emit(frozenset({Topic.DEVICES}))
    assert tasks.looked == looked


def test_the_list_has_a_heading_with_a_count_for_each_kind(page):
    headings = [
        page.list.item(row).text()
        for row in range(page.list.count())
        if page.list.item(row).data(TASK) is None
    ]
    assert headings == [
        "Admitted though revoked · 1",
        "Badge used twice · 1",
        "Two active badges · 1",
        "Printed or not · 1",
        "Entered twice · 1",
        "Stations disagree · 2",
    ]
    assert page.list.task == TASKS[0]
    assert page.list.hasFocus()


def test_nothing_waits(page, tasks, jobs):
    tasks.open_tasks = ()
    jobs.changed.emit(frozenset({Topic.PEOPLE}))
    shown = page._stack.currentWidget().findChildren(QLabel)
    assert shown[0].text() == "Nothing waits for a decision"
    assert page.pane is None
    press(page, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert tasks.log == []


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_1, "+968 1"), (Qt.Key.Key_2, "+968 2")])
def test_a_number_takes_a_value_and_control_z_gives_the_choice_back(page, tasks, key, value):
    choose(page, TaskKind.CONFLICT)
    assert "Officer 3 · Desk 2" in words(page)
    assert "this clock was 2 h ahead" in words(page)
    press(page, key)
    assert tasks.log == [("settle", value)]
    assert page.list.task == TASKS[6]
    assert page.undo_button.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert tasks.log[1] == ("undo", TASKS[5].subject)
    assert tasks.open_tasks == TASKS
    assert not page.undo_button.isEnabled()


def test_a_third_value_is_typed_digits_and_all(page, tasks):
    choose(page, TaskKind.CONFLICT)
    page.pane.edit.setFocus()
    QTest.keyClicks(page.pane.edit, "+968 12")
    assert tasks.log == []
    press(page, Qt.Key.Key_Return)
    assert tasks.log == [("settle", "+968 12")]


def test_a_third_country_is_found_by_its_name_and_taken_as_its_code(page, tasks, jobs):
    tasks.open_tasks = (LANDS,)
    jobs.changed.emit(frozenset({Topic.PEOPLE}))
    pane = page.pane
    assert isinstance(pane.edit, CodeChoice)
    pane.edit.setEditText("Atlantis")
    assert not pane.use.isEnabled()
    pane.edit.setEditText("viet")  # no whole name yet
    assert not pane.use.isEnabled()
    pane.edit.setEditText("Vietnam")
    assert pane.use.isEnabled()
    pane.edit.setFocus()
    press(page, Qt.Key.Key_Return)
    assert tasks.log == [("settle", "VN")]


def test_a_photo_is_chosen_and_not_typed(page, tasks):
    choose(page, TaskKind.CONFLICT, 1)
    assert page.pane.findChildren(QLineEdit) == []
    press(page, Qt.Key.Key_2)
    assert tasks.log == [("settle", "bb")]


def test_two_records_are_merged_by_enter_or_kept_apart_by_two(page, tasks):
    choose(page, TaskKind.DUPLICATE)
    assert "Similar name" in words(page)
    press(page, Qt.Key.Key_2)
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    choose(page, TaskKind.DUPLICATE)
    press(page, Qt.Key.Key_Return)
    acts = [act for act in tasks.log if act[0] != "undo"]
    assert acts == [("keep_apart", (ONE, OTHER)), ("merge", (ONE, OTHER))]


def test_a_revocation_needs_a_number_and_enter(page, tasks):
    choose(page, TaskKind.TWO_BADGES)
    press(page, Qt.Key.Key_1)
    assert tasks.log == []
    assert page.pane.buttons[0].hasFocus()
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert tasks.log == [("revoke", 12)]
    assert not page.undo_button.isEnabled()


def test_the_badge_that_was_not_handed_over_is_proposed(page, tasks):
    choose(page, TaskKind.TWO_BADGES)
    press(page, Qt.Key.Key_Return)
    assert tasks.log == [("revoke", 12)]


@pytest.mark.parametrize(
    ("kind", "scan"), [(TaskKind.REVOKED_ADMITTED, SCAN), (TaskKind.DOUBLE_USE, TWICE)]
)
def test_a_scan_is_looked_into_and_that_is_undone(page, tasks, kind, scan):
    choose(page, kind)
    shown = words(page)
    assert "Gate A" in shown
    assert ("lost" in shown) == (kind is TaskKind.REVOKED_ADMITTED)
    assert ("3 h old" in shown) == (kind is TaskKind.DOUBLE_USE)
    press(page, Qt.Key.Key_Return)
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert tasks.log == [("see", scan), ("undo", scan)]


@pytest.mark.parametrize(("key", "came_out"), [(Qt.Key.Key_1, True), (Qt.Key.Key_2, False)])
def test_a_print_is_told_with_a_number_and_enter(page, tasks, key, came_out):
    choose(page, TaskKind.PRINT)
    assert "Card printer" in words(page)
    press(page, key)
    assert tasks.log == []
    press(page, Qt.Key.Key_Return)
    assert tasks.log == [("print", came_out)]
    assert all(task.subject != JOB for task in tasks.open_tasks)


def test_a_refused_undo_says_why_and_is_not_offered_again(page, tasks):
    choose(page, TaskKind.DUPLICATE)
    press(page, Qt.Key.Key_1)
    tasks.refusal = REFUSED
    page.undo_button.click()
    assert page.message.title == REFUSED.title
    assert not page.undo_button.isEnabled()


def test_what_another_station_decided_a_moment_ago_just_goes(page, tasks):
    tasks.open_tasks = TASKS[:1]
    choose(page, TaskKind.DUPLICATE)
    assert page.pane is None
    assert page.message.isHidden()


def test_the_same_task_stays_open_when_others_come(page, tasks, jobs):
    choose(page, TaskKind.DUPLICATE)
    tasks.open_tasks = TASKS[2:]
    jobs.changed.emit(frozenset({Topic.SYNC}))
    assert page.list.task == TASKS[4]


def test_a_serial_on_two_badges_shows_both_people_and_is_revoked_by_hand(page, tasks, jobs):
    tasks.open_tasks = (SHARED,)
    jobs.changed.emit(frozenset({Topic.SYNC}))
    assert page.list.task == SHARED
    told = words(page)
    assert "00-0000-000B" in told
    assert "Layla Al-Harthy" in told
    assert "Leila Alharthi" in told
    press(page, Qt.Key.Key_1)  # nothing gives a badge back: the number only goes there
    assert tasks.log == []
    press(page, Qt.Key.Key_Return)
    assert tasks.log == [("revoke_shared", 11)]


def test_every_button_is_named_and_the_page_stands_in_each_look(page, theme, qapp):
    for mode, direction in (
        (Mode.LIGHT, Qt.LayoutDirection.LeftToRight),
        (Mode.DARK, Qt.LayoutDirection.RightToLeft),
    ):
        theme.set_mode(mode)
        qapp.setLayoutDirection(direction)
        for kind in {task.kind: None for task in TASKS}:
            choose(page, kind)
            names = [one.accessibleName() for one in page.pane.findChildren(QAbstractButton)]
            assert names
            assert all(names)
            assert not page.grab().isNull()
    theme.set_mode(Mode.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_clock_that_was_wrong_is_said():
    assert "about" in when(AHEAD.at, AHEAD.behind)
    assert when(AHEAD.at, -AHEAD.behind).endswith("2 h behind")
    assert "clock" not in when(AHEAD.at, AHEAD.behind / 1000)
    assert span(abs(AHEAD.behind) * 13) == "1 d 2 h"
    assert span(AHEAD.behind * 0) == "0 min"
