"""An event without a hub on the screen: the chip, the stations' table, the proof; and the close of
day in the windows that have no office page."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from ui.screen_services import PASSPHRASE, Bundle, MemoryKiosk
from ui.sync_services import NOON, VENUE, MemoryClosing, MemorySync, closed_by

from accredit_app.domain.roles import StationRole
from accredit_app.services.close.day_close import OfficeReceipt
from accredit_app.services.sync.by_stick import ByStick, StickWaiting
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.kiosk.page import KioskPage
from accredit_app.ui.navigation import StationWindow
from accredit_app.ui.office.close_day import CloseDayPage
from accredit_app.ui.office.close_day_dialog import CloseDayDialog
from accredit_app.ui.office.sync import SyncPage
from accredit_app.ui.sync_chip import SyncChip
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme

MORNING = NOON.astimezone(VENUE)
WAITS = StickWaiting(26, 26, 2, 31_000, None, MORNING)
WRITTEN = replace(WAITS, unwritten=0, wrote=MORNING + timedelta(hours=1))
CONFIRMED = replace(WRITTEN, rows=0, photos=0, bytes=0, heard=MORNING + timedelta(hours=3))


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def shown(qtbot, theme):
    def build(kind, services):
        page = kind(services, InlineJobs(), theme)
        qtbot.addWidget(page)
        page.resize(1280, 900)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return build


@pytest.mark.parametrize(
    ("stick", "words", "tone", "more"),
    [
        (WAITS, "26 change(s) wait for a stick", "warn", "Write a file to a stick"),
        (WRITTEN, "On a stick since 25.10. 13:00", "info", "come back"),
        (CONFIRMED, "By stick: confirmed 25.10. 15:00", "ok", "that they hold it"),
    ],
)
def test_the_chip_tells_what_waits_for_a_stick(qtbot, theme, tmp_path, stick, words, tone, more):
    services = Bundle(hub="", sync=MemorySync(stick=stick))
    jobs = InlineJobs()
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = StationWindow(services, jobs, theme, pages=("office",), settings=memory)
    qtbot.addWidget(window)
    watch = SyncWatch.of(jobs, services)
    chip = SyncChip(theme, watch, window.bar)
    window.place(chip)
    watch.begin()
    assert chip.text in (words, words.replace("(s)", "s"))
    assert chip.tone == tone
    chip.pressed.emit()
    assert more in window.bar.text
    services.hub = "postgresql://hub.example/accredit"
    watch.look()
    assert chip.text.startswith("12 change")


def test_without_a_hub_the_stations_are_listed_as_their_files_told(shown):
    stations = (
        ByStick(1, "Office", disabled=False, here=True, heard=None, rows=40, lacks=0),
        ByStick(2, "Desk 2", disabled=False, here=False, heard=MORNING, rows=1_204, lacks=26),
        ByStick(3, "Desk 3", disabled=True, here=False, heard=MORNING, rows=3, lacks=90),
        ByStick(12, "Gate A", disabled=False, here=False, heard=None, rows=0, lacks=1_270),
    )
    services = Bundle(hub="", sync=MemorySync(by_stick=stations, stick=WAITS))
    page = shown(SyncPage, services)
    assert page.stations.shown() == [
        ("1", "Office", "this station", "40", "0"),
        ("2", "Desk 2", "25.10. 12:00", "1,204", "26"),
        ("3", "Desk 3", "disabled", "3", "90"),
        ("12", "Gate A", "never", "0", "1,270"),
    ]
    assert page.heard.text == "1 of 2 heard"
    assert page.standings.header.note.text() == "as their own files told it"
    heading = page.stations.model().headerData
    assert heading(4, Qt.Orientation.Horizontal) == "Not confirmed by it"
    assert page.pending.number.text() == "26"
    page.route.setText("postgresql://hub.example/accredit")
    page.look()
    assert page.standings.header.note.text() == "as the hub last told it"
    assert heading(4, Qt.Orientation.Horizontal) == "Not here yet"


def receipt(*, in_office=True):
    return OfficeReceipt(datetime.now(UTC), 412, 40, 0, genuine=True, in_office=in_office)


def test_the_offices_own_close_waits_for_nobody_where_there_is_no_hub(shown):
    closes = (closed_by(1), closed_by(2, receipt=receipt()), closed_by(3))
    services = Bundle(hub="", closing=MemoryClosing(mine=closes[0], closes=closes))
    page = shown(CloseDayPage, services)
    assert page.proof.mine.text().startswith("The office has closed the day. Where there is no hub")
    assert page.proof.missing.text().splitlines() == [
        "3 of 4 stations are in. Missing: 4",
        "Confirmed by the office: 2",
        "Not confirmed by the office yet: 3",
    ]
    page.close_button.click()
    assert page.message.title == "The day is closed"
    assert "Write a file to a stick next" in page.message.text

    with_hub = Bundle(closing=MemoryClosing(mine=closes[0], closes=closes))
    page = shown(CloseDayPage, with_hub)
    assert "has not signed yet" in page.proof.mine.text()
    assert page.proof.missing.text().endswith("yet: 1, 3")


def test_work_after_a_close_and_a_close_that_does_not_prove_are_seen(shown):
    mine = closed_by(2, receipt=receipt())
    closing = MemoryClosing(missing=(), mine=mine, closes=(mine, closed_by(3)), later={2: 7})
    page = shown(CloseDayPage, Bundle(closing=closing))
    assert page.proof.complete.text == "Not all that was done is in"
    assert page.proof.complete.tone == "warn"
    assert "Closed, but wrote on: 2." in page.proof.missing.text()
    first, second = page.proof.mine.text().splitlines()
    assert first.startswith("Changes that were entered here after the close")
    assert "7" in first
    assert second.startswith("Up to the close: Confirmed by the office by stick")

    closing.later, closing.unproved = {}, frozenset({3})
    page.look()
    assert (page.proof.complete.text, page.proof.complete.tone) == (
        "Something does not prove",
        "bad",
    )
    assert "The close of these does not prove: 3." in page.proof.missing.text()
    assert page.proof.mine.text().startswith("Confirmed by the office by stick")


# -- in the other windows


def test_the_days_window_stays_until_the_close_is_over(shown, theme):
    services = Bundle(hub="")
    dialog = shown(CloseDayDialog, services)
    assert dialog.page.erase.isHidden()
    dialog.page.running = True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.page.running = False
    QTest.keyClick(dialog.page.folder, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.page.close_button.setFocus()
    QTest.keyClick(dialog.page.close_button, Qt.Key.Key_Space)
    assert services.closing.closed == [("", services.reports)]
    dialog.stick.setFocus()
    QTest.keyClick(dialog.stick, Qt.Key.Key_Space)
    assert dialog.at_stick.isVisible()
    dialog.at_stick.reject()
    assert dialog.at_stick is None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def kiosk(shown):
    page = shown(KioskPage, Bundle(hub="", kiosk=MemoryKiosk()))
    page.ask_staff()
    return page


def ask_for_the_day(page, typed):
    page.staff.field.setText(typed)
    page.staff.close_day.setFocus()
    QTest.keyClick(page.staff.close_day, Qt.Key.Key_Space)


def test_at_a_kiosk_the_day_is_closed_behind_the_staffs_passphrase(kiosk, qtbot):
    left = []
    kiosk.unlocked.connect(lambda: left.append(True))
    ask_for_the_day(kiosk, "wrong")
    assert kiosk.staff.wrong.text()
    assert not hasattr(kiosk, "day")
    assert not kiosk.staff.close_day.isEnabled()
    kiosk.staff._pause.stop()
    kiosk.staff._try_again()
    ask_for_the_day(kiosk, PASSPHRASE)
    assert kiosk.day.isVisible()
    assert not kiosk._leave_staff.isActive()
    kiosk.day.page.close_button.click()
    assert len(kiosk._services.closing.closed) == 1
    kiosk.day.reject()
    assert kiosk.pages.currentWidget() is kiosk.welcome
    assert left == []


def test_a_kiosks_day_that_was_left_alone_goes(kiosk):
    ask_for_the_day(kiosk, PASSPHRASE)
    day = kiosk.day
    day.page.running = True
    day.alone.timeout.emit()
    assert day.isVisible()
    assert day.alone.isActive()
    day.page.running = False
    day.stick.click()
    stick = day.at_stick
    day.alone.setInterval(77_000)
    day.alone.stop()
    QTest.keyClick(stick, Qt.Key.Key_Tab)
    assert day.alone.isActive(), "somebody is there"
    day.alone.timeout.emit()
    assert not day.isVisible()
    assert not stick.isVisible()
    assert kiosk.pages.currentWidget() is kiosk.welcome
