"""The dialog at the end of an event: it says what is missing, and erases only what is meant."""

from datetime import timedelta

import pytest
from purge_parties import EVENT_NAME, admit, run, supervised
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from stations import SetClock, enrol, found_office

from accredit_app.domain.roles import StationRole
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.close_day import CloseDayPage
from accredit_app.ui.office.purge import PurgeDialog
from accredit_app.ui.theme import Theme


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def office(tmp_path, clock):
    services = found_office(tmp_path / "office", clock)
    enrol(services, "Desk 1", "desk", tmp_path / "desk", clock).post.database.close()
    supervised(services)
    admit(services, 1)
    yield services
    services.post.database.close()


@pytest.fixture
def jobs():
    return InlineJobs()


@pytest.fixture
def show(qtbot, qapp, office, jobs):
    parent = QWidget()
    qtbot.addWidget(parent)

    def build():
        parent.show()
        dialog = PurgeDialog(Theme(qapp, role=StationRole.OFFICE), jobs, office.purging, parent)
        dialog.open()
        return dialog

    return build


def make_ready(office, clock, folder):
    clock.pass_time(timedelta(days=1))
    run(office.closing.close(folder=folder / "out", backup=folder / "copies"))


def test_what_is_missing_is_said_and_the_name_cannot_be_typed(show, office):
    dialog = show()
    assert dialog.state.text.startswith("3 thing")
    for words in ("The event is not over", "Station 1 has not closed its day", "no other copy"):
        assert words in dialog.missing.text()
    assert not dialog.name.isEnabled()
    dialog.name.setText(EVENT_NAME)
    dialog.order()
    assert len(office.registration.find("Okonjo")) == 1
    assert dialog.table.shown()[1] == ("2", "Desk 1", "Not ordered", "0")


def test_the_event_is_erased_when_its_name_was_typed(show, office, jobs, clock, tmp_path):
    make_ready(office, clock, tmp_path)
    told = []
    jobs.changed.connect(told.append)
    dialog = show()
    assert dialog.state.text == "All is there"
    assert not dialog.erase.isEnabled()
    QTest.keyClicks(dialog.name, EVENT_NAME[:-1])
    assert not dialog.erase.isEnabled()
    QTest.keyClicks(dialog.name, EVENT_NAME[-1])
    QTest.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert dialog.message.title == "Erased here"
    assert office.registration.find("Okonjo") == []
    assert told, "open pages must look again"
    assert dialog.table.shown() == [
        ("1", "Office", "2026-11-24 08:00", "0"),
        ("2", "Desk 1", "Not yet heard of", "0"),
    ]
    assert "Last ordered 2026-11-24 08:00 by Thu Hà." in dialog.missing.text()
    assert "nothing left to erase" in dialog.missing.text()
    assert not dialog.erase.isEnabled()


def test_enter_in_the_name_erases_nothing(show, office, clock, tmp_path):
    make_ready(office, clock, tmp_path)
    dialog = show()
    dialog.name.setText(EVENT_NAME)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(office.registration.find("Okonjo")) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_refusal_between_look_and_press_is_shown(show, office, clock, tmp_path):
    make_ready(office, clock, tmp_path)
    dialog = show()
    admit(office, 2)
    dialog.name.setText(EVENT_NAME)
    dialog.order()
    assert dialog.message.title == "Station 1 has not closed its day"
    assert dialog.state.text.startswith("2 thing")
    assert len(office.registration.find("Okonjo")) == 2


def test_it_opens_from_the_close_of_day(qtbot, qapp, office, jobs, tmp_path):
    class Duties:
        hub = ""
        reports = tmp_path
        closing, backups, purging = office.closing, office.backups, office.purging
        sync, automatic = office.sync, office.automatic

    page = CloseDayPage(Duties(), jobs, Theme(qapp, role=StationRole.OFFICE))
    qtbot.addWidget(page)
    page.show()
    page.erase.click()
    assert page.dialog.isVisible()
    assert page.dialog.name.placeholderText() == EVENT_NAME
