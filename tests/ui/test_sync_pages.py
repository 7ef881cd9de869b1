"""The pages of the sync and of the day's end, and the chip in the window's corner."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from ui.screen_services import EVENT, Bundle
from ui.sync_services import (
    MemoryAutomatic,
    MemoryBackups,
    MemoryClosing,
    MemorySync,
    alarm,
    closed_by,
)

from accredit_app.domain.pace import PACE, Phase
from accredit_app.domain.roles import StationRole
from accredit_app.errors import InvalidInput, StoreError, SyncError
from accredit_app.services.close.day_close import OfficeReceipt
from accredit_app.sync.exchange import AlarmKind, HubAwayError
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.navigation import StationWindow
from accredit_app.ui.office.close_day import CloseDayPage
from accredit_app.ui.office.steps import SyncWords, seconds_to_go
from accredit_app.ui.office.sync import SyncPage
from accredit_app.ui.sync_chip import SyncChip
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme

HUB = "postgresql://hub.example/accredit"
AWAY = HubAwayError("The hub did not answer as it should", "Everything on this station is safe.")


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def open_page(qtbot, theme):
    def build(kind, services=None, jobs=None):
        page = kind(services or Bundle(), jobs or InlineJobs(), theme)
        qtbot.addWidget(page)
        page.resize(1280, 900)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return build


def test_a_sync_shows_its_receipt_and_who_is_in(open_page):
    services = Bundle()
    page = open_page(SyncPage, services)
    assert (page.pending.number.text(), page.pending.note.text()) == ("12", "187 kB")
    assert page.photos.number.text() == "3"
    assert page.state.text.startswith("12 change")
    assert page.stations.shown() == [
        ("1", "Office", "25.10. 12:00", "214", "0"),
        ("2", "Desk 2", "25.10. 09:00", "4,102", "88"),
        ("12", "Gate A", "never", "0", "0"),
    ]
    assert page.heard.text == "2 of 3 heard"
    page.run_button.click()
    assert services.sync.routes == [HUB]
    assert page.pending.number.text() == "0"
    assert page.last.number.text() == "100"
    assert page.receipt.text() == "Rows 1 to 412 of station 3 are at the hub, bit for bit."
    assert page.message.title == "Synced"
    assert (page.state.text, page.state.tone) == ("Synced 12:00", "ok")


def test_a_hub_that_is_away_is_told_and_can_be_tried_again(open_page):
    services = Bundle(sync=MemorySync(error=AWAY))
    page = open_page(SyncPage, services)
    page.run_button.click()
    assert page.message.title == "The hub did not answer as it should"
    assert page.state.text == "No network, trying again in 5 s"
    assert page.run_button.isEnabled()
    services.sync.error = None
    page.run_button.click()
    assert page.message.title == "Synced"


def test_no_hub_no_sync(open_page):
    services = Bundle(hub="")
    page = open_page(SyncPage, services)
    assert not page.run_button.isEnabled()
    page.run()
    assert services.sync.routes == []
    QTest.keyClicks(page.route, "hub.db")
    assert page.run_button.isEnabled()
    page.run_button.click()
    assert services.sync.routes == ["hub.db"]


def test_a_wrong_clock_and_alarms_are_told_with_what_to_do(open_page):
    kinds = tuple(alarm(kind) for kind in AlarmKind if kind is not AlarmKind.STUCK)
    sync = MemorySync(waiting=0, clock_error=timedelta(hours=3, minutes=20), alarms=kinds)
    page = open_page(SyncPage, Bundle(sync=sync))
    assert page.clock.isVisible()
    assert page.clock.text().startswith("This clock is 3 h 20 min ahead, by the hub's clock.")
    assert (page.state.text, page.state.tone) == ("This clock is 3 h 20 min ahead", "bad")
    assert page.alarms.isVisible()
    assert page.alarms.chip.text.startswith(f"{len(kinds)} alarm")
    told = [line.text() for line in page.alarms._lines if hasattr(line, "text")]
    assert told[0].startswith("25.10. 12:00 · Station 12 wants more room")
    assert any("Nothing was dropped" in words for words in told)
    assert not open_page(SyncPage).alarms.isVisible()
    page = open_page(SyncPage, Bundle(sync=MemorySync(alarms=(alarm(AlarmKind.STUCK),))))
    assert "kept others waiting" in page.alarms._lines[0].text()


def test_the_bytes_and_the_time_left_are_told(open_page):
    assert seconds_to_go(10, 100, 4.0) == 36
    assert seconds_to_go(10, 100, 1.0) == 0
    assert seconds_to_go(0, 0, 9.0) == seconds_to_go(5, 5, 9.0) == 0
    words = SyncWords()
    assert [words.span(s) for s in (7, 200, 12_000, 400_000)] == [
        "7 s", "3 min", "3 h 20 min", "5 days",
    ]  # fmt: skip
    assert [words.size(n) for n in (20, 187_000, 3_400_000)] == ["1 kB", "187 kB", "3.4 MB"]


def test_a_run_is_followed_and_stopped_on_the_page(open_page, qtbot):
    services, jobs = Bundle(), Jobs()
    page = open_page(SyncPage, services, jobs)
    qtbot.waitUntil(lambda: page.pending.number.text() == "12")
    page._watch.advanced.connect(lambda _: page.progress._cancel.click())
    page.run_button.click()
    qtbot.waitUntil(lambda: page.message.title == "The sync was stopped")
    assert services.sync.waiting == 12
    assert not page.progress.isVisible()
    jobs.close()


# -- by itself


@pytest.fixture
def watched(qtbot, theme, tmp_path):
    def build(sync=None, hub=HUB):
        services, jobs = Bundle(sync=sync or MemorySync(), hub=hub), InlineJobs()
        window = StationWindow(
            services, jobs, theme, pages=("office",),
            settings=QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat),
        )  # fmt: skip
        qtbot.addWidget(window)
        watch = SyncWatch.of(jobs, services)
        chip = SyncChip(theme, watch, window.bar)
        window.place(chip)
        window.show_place(EVENT, "Office", "Thu Hà")
        watch.begin()
        watch._timer.stop()
        window.show()
        return services, watch, chip, window

    return build


def test_a_station_syncs_by_itself_and_its_corner_says_so(watched):
    services, watch, chip, _ = watched()
    assert services.sync.routes == [HUB]
    assert (chip.text, chip.tone) == ("Synced 12:00", "ok")
    watch.tick()
    assert len(services.sync.routes) == 1
    services.sync.waiting = 2
    watch.look()
    assert chip.text.startswith("2 change")
    services.automatic.time.at += PACE.settle
    watch.tick()
    assert len(services.sync.routes) == 2
    services.automatic.time.at += PACE.every
    watch.tick()
    assert len(services.sync.routes) == 3


def test_a_network_that_is_away_is_waited_for(watched):
    services, watch, chip, window = watched(MemorySync(error=AWAY))
    assert chip.text == "No network, trying again in 5 s"
    services.automatic.time.at += 2
    watch.tick()
    assert chip.text == "No network, trying again in 3 s"
    services.automatic.time.at += 3
    watch.tick()
    assert chip.text == "No network, trying again in 10 s"
    assert window.bar.isHidden(), "nobody asked"
    services.sync.error = None
    services.automatic.time.at += 10
    watch.tick()
    assert chip.text == "Synced 12:00"


def test_what_needs_a_person_is_told_on_a_press_and_tried_again_from_there(watched, qtbot):
    refused = SyncError("This hub belongs to another event", "Check the hub's address.")
    services, watch, chip, window = watched(MemorySync(error=refused))
    assert (chip.text, chip.tone) == ("Sync stopped: needs a person", "bad")
    assert watch.phase is Phase.REFUSED
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.bar.title == "This hub belongs to another event"
    assert window.bar.text == "Check the hub's address."
    services.sync.error = None
    window.bar._buttons[0].click()
    assert chip.text == "Synced 12:00"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert window.bar.title == "Synced 12:00"


def test_switched_off_it_runs_only_when_asked_and_stays_so(watched, open_page):
    services, watch, chip, _ = watched()
    watch.switch(False)
    assert services.automatic.kept is False
    services.sync.waiting = 2
    watch.look()
    services.automatic.time.at += 10_000
    watch.tick()
    assert len(services.sync.routes) == 1
    assert chip.text.startswith("2 change")
    watch.ask()
    assert len(services.sync.routes) == 2
    assert chip.text == "Syncs only when asked"
    automatic = MemoryAutomatic()
    automatic.kept = False
    page = open_page(SyncPage, Bundle(automatic=automatic))
    page._watch.begin()
    assert not page.automatic.isChecked()
    assert page._services.sync.routes == []
    page.automatic.click()
    assert automatic.kept is True
    page._watch.tick()
    assert page._services.sync.routes == [HUB]


def test_a_station_without_a_hub_waits_and_goes_on_once_it_has_one(watched):
    services, watch, chip, _ = watched(hub="")
    assert chip.text.startswith("12 change")
    services.hub = HUB
    watch.tick()
    assert chip.text == "Synced 12:00"


# -- close of day


def test_closing_the_day_leaves_its_reports_and_its_proof(open_page, tmp_path):
    services = Bundle(reports=tmp_path, backups=MemoryBackups(str(tmp_path / "stick")))
    page = open_page(CloseDayPage, services)
    assert page.proof.complete.text == "Not all are in"
    assert page.proof.missing.text() == (
        "3 of 4 stations are in. Missing: 4\nNot confirmed by the office yet: 1, 2, 3"
    )
    assert page.refused.number.text() == "10"
    assert (page.prints.number.text(), page.prints.note.text()) == ("838", "3 failed")
    assert page.open.text == "Nothing is unfinished"
    page.close_button.click()
    assert services.closing.closed == [(HUB, tmp_path)]
    assert services.closing.backups == [tmp_path / "stick"]
    assert services.closing.language == "en_GB"
    assert [Path(link.text()).name for link in page._links] == [
        "daily-2025-10-25.pdf",
        "daily-2025-10-25.xlsx",
    ]
    assert page.message.title == "The day is closed"
    assert page.proof.complete.text == "All are in"
    assert page.proof.mine.text().startswith("The hub read again rows 1 to 412 and 4 photos")


def test_what_is_unfinished_is_told_before_the_close(open_page):
    page = open_page(CloseDayPage, Bundle(closing=MemoryClosing(unfinished=2, tasks=1)))
    assert page.open.text.startswith("3 thing")
    assert page.unfinished.text().startswith("2 print")
    assert "supervisor" in page.unfinished.text()


@pytest.mark.parametrize(
    ("receipt", "words"),
    [
        (None, "has not signed yet"),
        ((412, 40, 0, True), "all 412 rows and 40 photos"),
        ((412, 38, 2, True), "but 2 photos are not"),
        ((412, 40, 0, False), "do not rely on it"),
    ],
)
def test_the_offices_word_is_told_as_it_is(open_page, receipt, words):
    given = receipt and OfficeReceipt(datetime.now(UTC), *receipt[:3], genuine=receipt[3])
    mine = closed_by(3, receipt=given)
    page = open_page(CloseDayPage, Bundle(closing=MemoryClosing(mine=mine)))
    assert words in page.proof.mine.text()


@pytest.mark.parametrize(
    ("photos", "words"),
    [((40, 0), "all 412 rows and 40 photos"), ((38, 2), "but 2 photos not yet")],
)
def test_a_close_that_went_by_stick_is_told_so(open_page, photos, words):
    given = OfficeReceipt(datetime.now(UTC), 412, *photos, genuine=True, in_office=True)
    mine = closed_by(3, receipt=given)
    page = open_page(CloseDayPage, Bundle(closing=MemoryClosing(mine=mine)))
    assert page.proof.mine.text().startswith("Confirmed by the office by stick: it holds")
    assert words in page.proof.mine.text()


def test_a_day_that_cannot_be_closed_stays_open(open_page):
    services = Bundle()
    page = open_page(CloseDayPage, services)

    def full_disk(**_):
        raise StoreError("The disk is full", "Earlier work is safe.")

    services.closing.close = full_disk
    page.close_button.click()
    assert page.message.title == "The disk is full"
    assert page._links == []
    assert page.message._buttons == []
    assert page.close_button.isEnabled()


def test_a_day_is_closed_without_the_hub_only_when_somebody_says_so(open_page):
    services = Bundle()
    page = open_page(CloseDayPage, services)
    close = services.closing.close

    def away(*, hub, **words):
        if hub:
            raise AWAY
        return close(hub=hub, **words)

    services.closing.close = away
    page.close_button.click()
    assert page.message.title == AWAY.title
    assert services.closing.closed == []
    page.message._buttons[0].click()
    assert services.closing.closed == [("", services.reports)]
    assert page.message.title == "The day is closed, and not yet proved"


def test_what_fails_after_the_close_is_told_and_the_day_is_closed_all_the_same(open_page):
    failures = (
        InvalidInput("The report could not be written", "Choose another place."),
        StoreError("The backup could not be written", "The station is safe."),
    )
    page = open_page(CloseDayPage, Bundle(closing=MemoryClosing(failures=failures)))
    page.close_button.click()
    assert page.message.title == "The day is closed, but not all that follows could be done"
    assert all(failure.title in page.message.text for failure in failures)


@pytest.mark.parametrize("closed", [True, False])
def test_a_close_that_is_stopped_says_whether_the_day_is_closed(open_page, closed):
    services = Bundle(closing=MemoryClosing())
    page = open_page(CloseDayPage, services)
    services.closing.mine = closed_by(3) if closed else None
    page._stopped()
    title = "Stopped; the day is closed" if closed else "The day is still open"
    assert page.message.title == title
