"""The desk prints on a real printer: it says how far the badge is, and never waits for it."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from ipp_server import EvePrinter, free_port
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stations import PASSPHRASE, SetClock, enrol, found_office
from ui.office_people import enter

from accredit_app.config import Settings
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.printing import PrintState
from accredit_app.services.badges.submission import SILENCE
from accredit_app.services.bundle import Services
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.furnish import furnish
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    office = found_office(tmp_path / "office", clock)
    made = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    office.post.database.close()
    yield made
    made.post.database.close()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


class Counter:
    """The desk page on its station, with one printer by its address."""

    def __init__(self, qtbot: QtBot, desk: Services, jobs: Jobs, theme: Theme) -> None:
        self._bot, self._desk, self._jobs, self._theme = qtbot, desk, jobs, theme
        self.page: DeskPage

    def open(self, uri: str, folder: Path) -> DeskPage:
        settings = Settings.from_environment(folder, {"ACCREDIT_PRINTER": uri})
        services = furnish(self._desk, settings, is_passphrase=PASSPHRASE.__eq__)
        self.page = DeskPage(services, self._jobs, self._theme)
        self._bot.addWidget(self.page)
        self.page.resize(1440, 820)
        self.page.show()
        return self.page

    def until(self, seen) -> None:
        self._bot.waitUntil(seen)

    def print(self, person: UUID) -> None:
        self.page.open_person(person)
        self.until(lambda: self.page.visit.badge is None and self.page.badge.may_issue)
        self.until(lambda: self.page.badge.preview.has_page)
        self.page.issue()

    @property
    def recorded(self) -> PrintState | None:
        doubt = self.page.visit.doubt
        return doubt.state if doubt else None

    @property
    def words(self) -> str:
        return self.page.badge.outcome.question.text()


@pytest.fixture
def counter(qtbot: QtBot, desk: Services, jobs: Jobs, theme: Theme) -> Counter:
    return Counter(qtbot, desk, jobs, theme)


@pytest.fixture
def off_printer() -> Iterator[str]:
    """An address from which nothing comes back, not even a refusal."""
    with ExitStack() as stack:
        deaf = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):  # as many as the system lets wait at the door
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(deaf.getsockname())
        yield f"ipp://127.0.0.1:{deaf.getsockname()[1]}/ipp/print"


def status(desk: Services, person: UUID) -> BadgeStatus:
    (badge,) = desk.badges.of(person)
    return badge.status


def test_a_badge_is_followed_from_the_button_to_the_paper(
    counter: Counter, desk: Services, eve_printer: EvePrinter, tmp_path: Path
) -> None:
    page = counter.open(eve_printer.uri, tmp_path)
    assert page.badge.printer.currentText() == "Network printer · localhost"
    person = enter(desk, "Nguyễn")
    eve_printer.hold()
    counter.print(person)
    page.issue()
    counter.until(lambda: page.visit.under_way is not None and page.badge.outcome.isVisible())
    assert counter.words == "Printing on Network printer · localhost…"
    assert not page.badge.outcome.yes.isVisible()
    assert not page.badge.may_issue
    page.issue()
    eve_printer.release()
    counter.until(lambda: page.badge.may_hand_over)
    assert page.badge.chip.text == "Printed"
    assert page.panes.toast.text == "Printed on Network printer · localhost"
    assert status(desk, person) is BadgeStatus.PRINTED
    assert len(eve_printer.sheets()) == 1


def test_an_empty_tray_is_told_with_what_to_do_and_then_it_goes_on(
    counter: Counter, desk: Services, eve_printer: EvePrinter, tmp_path: Path
) -> None:
    page = counter.open(eve_printer.uri, tmp_path)
    person = enter(desk, "Nguyễn")
    eve_printer.load(sheets=0)
    counter.print(person)
    counter.until(page.badge.outcome.obstacles.isVisible)
    assert page.badge.outcome.obstacles.text == "Put paper or cards in: the tray is empty."
    assert page.badge.outcome.no.text() == "Withdraw it"
    assert not page.badge.may_confirm
    assert "goes on by itself" in page.badge.status.text()
    eve_printer.load(sheets=50)
    counter.until(lambda: page.badge.may_hand_over)
    assert not page.badge.outcome.isVisible()


def test_a_printer_that_is_off_is_told_and_the_desk_is_free_meanwhile(
    counter: Counter, desk: Services, off_printer: str, tmp_path: Path
) -> None:
    page = counter.open(off_printer, tmp_path)
    person, other = enter(desk, "Nguyễn"), enter(desk, "Trần")
    counter.print(person)
    counter.until(lambda: page.visit.under_way is not None)
    page.open_person(other)
    counter.until(lambda: page.visit.person == other and page.badge.may_issue)
    assert desk.prints.in_doubt(person) is not None, "the first one is still being tried"
    counter.until(page.bar.isVisible)
    assert page.bar.title == "Ánh Nguyễn: Network printer · 127.0.0.1 did not print"
    assert page.bar.tone is Tone.BAD
    assert "registration is safe" in page.bar.text
    page.bar._buttons[0].click()
    counter.until(lambda: page.visit.person == person and page.badge.may_issue)
    assert status(desk, person) is BadgeStatus.ISSUED


def test_a_refusal_is_shown_at_once_and_the_next_try_prints(
    counter: Counter, desk: Services, eve_printer: EvePrinter, tmp_path: Path
) -> None:
    page = counter.open(f"ipp://localhost:{free_port()}/ipp/print", tmp_path)
    person = enter(desk, "Nguyễn")
    counter.print(person)
    counter.until(page.bar.isVisible)
    assert page.bar.title == "The printer cannot be reached"
    counter.until(lambda: page.badge.may_issue)
    page.close()
    again = counter.open(eve_printer.uri, tmp_path)
    again.open_person(person)
    counter.until(lambda: again.badge.may_issue)
    again.issue()
    counter.until(lambda: again.badge.may_hand_over)
    (badge,) = desk.badges.of(person)
    assert badge.status is BadgeStatus.PRINTED


def test_a_printer_that_dies_is_asked_about_after_a_silence(
    counter: Counter, desk: Services, start_eve_printer, clock: SetClock, tmp_path: Path
) -> None:
    eve = start_eve_printer()
    page = counter.open(eve.uri, tmp_path)
    person = enter(desk, "Nguyễn")
    eve.hold()
    counter.print(person)
    counter.until(lambda: counter.recorded is PrintState.SENT)
    eve.kill()
    counter.until(lambda: page.badge.outcome.obstacles.text == "The printer cannot be reached")
    assert page.visit.under_way is not None
    clock.pass_time(SILENCE + timedelta(seconds=1))
    counter.until(lambda: page.visit.under_way is None)
    counter.until(lambda: "Did the badge come out?" in counter.words)
    assert page.badge.outcome.yes.isVisible()
    page.hand_over()
    counter.until(lambda: page.badge.may_hand_over)
    assert status(desk, person) is BadgeStatus.PRINTED


def test_a_no_while_it_waits_withdraws_it_from_the_printer(
    counter: Counter, desk: Services, eve_printer: EvePrinter, tmp_path: Path
) -> None:
    page = counter.open(eve_printer.uri, tmp_path)
    person = enter(desk, "Nguyễn")
    eve_printer.hold('echo "STATE: +cover-open-error" >&2')
    counter.print(person)
    counter.until(page.badge.outcome.no.isVisible)
    assert page.badge.outcome.obstacles.text == "Close the printer's cover."
    page.badge.outcome.no.click()
    counter.until(lambda: page.badge.may_issue)
    counter.until(lambda: "Cancel-Job" in eve_printer.log.read_text())
    assert page.visit.under_way is None
    assert status(desk, person) is BadgeStatus.ISSUED
    eve_printer.release()
