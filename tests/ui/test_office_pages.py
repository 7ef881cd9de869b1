"""The office's pages: what they show, and that nothing happens before it is asked for."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from ui.screen_services import Bundle, MemoryImport

from accredit_app.domain.done import Topic
from accredit_app.domain.roles import StationRole
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.office.page import SIGNS, OfficePage
from accredit_app.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def make(qtbot, theme):
    def build(services=None, jobs=None):
        page = OfficePage(services or Bundle(), jobs or InlineJobs(), theme)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return build


def test_all_five_duties_open_by_keyboard(make):
    page = make()
    for place, name in enumerate(SIGNS, start=1):
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
        assert page.buttons[name].isChecked()
        assert page._stack.currentWidget() is page._opened[name]


def test_the_overview_counts_and_finds_a_delegation(make):
    overview = make().open_duty("overview")
    assert overview.expected.number.text() == "2,912"
    assert overview.arrived.note.text() == "40 % · 846 today"
    assert overview.delegations.number.text() == "5"
    assert len(overview.table.shown()) == 7
    QTest.keyClicks(overview.search, "viet")
    assert overview.table.shown() == [("Việt Nam", "VN", "86", "71", "71")]
    overview.search.setText("عمان")
    assert [line[1] for line in overview.table.shown()] == ["OM"]


def test_numbers_sort_as_numbers(make):
    overview = make().open_duty("overview")
    overview.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    expected = [int(line[2]) for line in overview.table.shown()]
    assert expected == sorted(expected, reverse=True)
    assert expected[-1] == 12


def test_the_overview_counts_again_after_a_change(make):
    services, jobs = Bundle(), InlineJobs()
    make(services, jobs)
    before = services.closing.counted
    jobs.changed.emit(frozenset({Topic.SCANS}))
    assert services.closing.counted == before
    jobs.changed.emit(frozenset({Topic.PEOPLE}))
    assert services.closing.counted == before + 1


def drop(area, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(area, enter)
    if enter.isAccepted():
        QApplication.sendEvent(area, QDropEvent(QPointF(9, 9), action, data, buttons, none))
    return enter.isAccepted()


def test_a_dropped_list_is_rehearsed_and_nothing_is_taken(make, tmp_path):
    services = Bundle()
    page = make(services).open_duty("import")
    assert page.empty.isVisible()
    assert not page.take.isVisible()
    path = tmp_path / "delegates.xlsx"
    assert drop(page.drop, path)
    assert services.importing.read_paths == [path]
    assert services.importing.rehearsals == 1
    assert services.importing.taken == 0
    assert page.figures["new"].number.text() == "100"
    assert page.figures["refused"].number.text() == "3"
    assert page.refused.shown()[1] == (
        "17",
        "country",
        "“Utopia” is no ISO 3166 code of two letters",
    )
    assert page.take.text() == "Take the 115 good rows"


def test_the_good_rows_are_taken_once(make, tmp_path):
    services = Bundle()
    page = make(services).open_duty("import")
    drop(page.drop, tmp_path / "delegates.csv")
    page.take.click()
    assert services.importing.taken == 120
    assert page.message.title == "The list was taken"
    assert page.message.text == "100 new, 15 changed, 3 refused."
    assert not page.take.isVisible()
    page.take_good_rows()
    assert services.importing.taken == 120


def test_a_list_that_is_none_changes_nothing_and_says_so(make, tmp_path):
    services = Bundle()
    page = make(services).open_duty("import")
    drop(page.drop, tmp_path / "broken.docx")
    assert page.message.title == "This is not a list"
    assert services.importing.taken == 0
    assert not page.take.isVisible()


def test_two_files_at_once_are_not_taken(make, tmp_path):
    services = Bundle()
    page = make(services).open_duty("import")
    assert not drop(page.drop, tmp_path / "a.csv", tmp_path / "b.csv")
    assert services.importing.read_paths == []


def test_a_list_without_a_good_row_cannot_be_taken(make, tmp_path):
    services = Bundle(importing=MemoryImport(good=0))
    page = make(services).open_duty("import")
    drop(page.drop, tmp_path / "bad.csv")
    assert page.figures["refused"].number.text() == "3"
    assert page.take.isVisible()
    assert not page.take.isEnabled()


def test_columns_that_nobody_reads_are_named(make, tmp_path):
    services = Bundle(importing=MemoryImport(ignored=("Shoe size", "Note")))
    page = make(services).open_duty("import")
    drop(page.drop, tmp_path / "wide.csv")
    assert page.header.note.text() == "Columns that are not read: Shoe size, Note"


def test_an_import_can_be_stopped_between_two_steps(make, tmp_path, qtbot):
    services, jobs = Bundle(importing=MemoryImport(good=500)), Jobs()
    page = make(services, jobs).open_duty("import")
    page.rehearse(tmp_path / "long.csv")
    qtbot.waitUntil(page.take.isVisible)
    original = page._advance

    def advance_and_stop(step):
        original(step)
        page.progress._cancel.click()

    page._advance = advance_and_stop
    page.take.click()
    qtbot.waitUntil(lambda: page.message.title == "The import was stopped")
    assert 0 < services.importing.taken < 500
    jobs.close()


def test_stations_are_listed_by_number_and_found_by_role(make):
    page = make().open_duty("stations")
    assert [line[0] for line in page.table.shown()] == ["1", "3", "7", "12"]
    assert page.table.shown()[2][3] == "Disabled: its badges are refused"
    QTest.keyClicks(page.search, "gate")
    assert page.table.shown() == [("12", "Gate A", "Gate", "In use")]


def test_every_control_has_a_name(make):
    page = make()
    for name in SIGNS:
        duty = page.open_duty(name)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in duty.findChildren(kind):
                qts_own = control.objectName().startswith("qt_")
                if qts_own or isinstance(control.parent(), QLineEdit):
                    continue
                spoken = QAccessible.queryAccessibleInterface(control)
                assert spoken.text(QAccessible.Text.Name), (name, control)


def test_the_office_mirrors(make, qapp):
    page = make()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qapp.processEvents()
        assert page.buttons["sync"].mapTo(page, QPoint(0, 0)).x() > page.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
