"""What the sync page says of a run in which not everything fitted."""

import pytest
from ui.screen_services import Bundle

from accredit_app.domain.journal import Chain
from accredit_app.domain.roles import StationRole
from accredit_app.sync.progress import SyncReport
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.sync import SyncPage
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme

DESK, GATE = Chain(2, 7), Chain(12, 9)


@pytest.fixture
def page(qtbot, qapp):
    jobs, services = InlineJobs(), Bundle()
    page = SyncPage(services, jobs, Theme(qapp, role=StationRole.OFFICE))
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    page.ended = SyncWatch.of(jobs, services).finished.emit
    return page


def test_a_forgery_is_told_by_name_and_in_the_loudest_tone(page):
    page.ended(SyncReport(quarantined=(DESK,), forged=(DESK,), waiting=(GATE,)))
    assert page.message.title == "Synced, but something does not fit"
    assert "that they did not sign: Desk 2. None of them was taken" in page.message.text
    assert "or for its key: Gate A." in page.message.text
    assert page.message.tone == "bad"


def test_what_waits_is_told_to_whoever_asked_and_to_nobody_else(page):
    waits = SyncReport(rows_in=3, waiting=(GATE,))
    page.ended(waits)
    assert not page.message.isVisible()
    page._asked = True
    page.ended(waits)
    assert page.message.title == "Synced"
    assert "wait at the hub for their station's signature" in page.message.text


def test_a_station_without_a_name_is_a_number(page):
    page.ended(SyncReport(quarantined=(Chain(44, 1),)))
    assert "Two different journals exist of: station 44." in page.message.text
    assert page.message.tone == "warn"
