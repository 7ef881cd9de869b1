"""A test badge from the settings: on a real printer, followed to the paper, recorded nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from ipp_server import EvePrinter, free_port
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.badges.raster import raster
from accredit_app.config import Settings
from accredit_app.credentials.token import read
from accredit_app.services.badges.specimen import MARK
from accredit_app.services.bundle import Services
from accredit_app.store import queries
from accredit_app.store.audit import digest
from accredit_app.ui.furnish import furnish
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.settings.page import SettingsPage
from accredit_app.ui.settings.trial import TestBadge
from accredit_app.ui.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    clock = SetClock()
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


@pytest.fixture
def trial_on(qtbot: QtBot, theme: Theme, desk: Services, jobs: Jobs, tmp_path: Path):
    def make(printer: str) -> TestBadge:
        settings = Settings.from_environment(tmp_path / "desk", {"ACCREDIT_PRINTER": printer})
        services = furnish(desk, settings, is_passphrase=PASSPHRASE.__eq__)
        page = SettingsPage(services, jobs, theme)
        qtbot.addWidget(page)
        page.resize(1200, 900)
        page.show()
        return page.printer.trial

    return make


def recorded(desk: Services) -> tuple[str, int]:
    with desk.post.database.read() as connection:
        return digest(connection), len(queries.print_jobs(connection))


def test_a_test_badge_comes_out_and_nobody_gets_in_with_it(
    qtbot: QtBot, trial_on, desk: Services, eve_printer: EvePrinter
) -> None:
    before = recorded(desk)
    trial = trial_on(eve_printer.uri)
    eve_printer.hold()
    trial.print.click()
    assert not trial.print.isEnabled()
    assert trial.words.text() == "Printing a test badge on Network printer · localhost…"
    qtbot.waitUntil(trial.withdraw.isVisible)
    eve_printer.release()
    qtbot.waitUntil(lambda: not trial.under_way and trial.print.isEnabled())
    assert trial.words.text().startswith("Printed on Network printer · localhost. See that")
    assert not trial.withdraw.isVisible()
    (sheet,) = eve_printer.sheets()
    (code,) = zxingcpp.read_barcodes(raster(sheet.read_bytes(), dpi=300))
    assert len(code.text) == 198
    assert read(code.text) is None, "no gate can read it"
    with pypdfium2.PdfDocument(sheet.read_bytes()) as document:
        front = document[0].get_textpage().get_text_range()
    assert front.count(MARK) == 2, "in the name, and across the photo"
    assert "IPP_JOB_NAME=Badge (test)" in eve_printer.asked.read_text()
    assert recorded(desk) == before


def test_an_empty_tray_is_told_and_the_badge_can_be_withdrawn(
    qtbot: QtBot, trial_on, eve_printer: EvePrinter
) -> None:
    trial = trial_on(eve_printer.uri)
    eve_printer.hold('echo "STATE: +cover-open-error" >&2')
    trial.print.click()
    qtbot.waitUntil(lambda: trial.obstacles.text == "Close the printer's cover.")
    trial.withdraw.click()
    assert trial.words.text() == "The printer was asked to drop the test badge."
    assert trial.print.isEnabled()
    assert trial.obstacles.text == ""
    qtbot.waitUntil(lambda: "Cancel-Job" in eve_printer.log.read_text())
    eve_printer.release()


def test_a_printer_that_is_off_is_told(qtbot: QtBot, trial_on) -> None:
    trial = trial_on(f"ipp://localhost:{free_port()}/ipp/print")
    trial.print.click()
    qtbot.waitUntil(trial.print.isEnabled)
    assert trial.obstacles.text.startswith("The printer cannot be reached.")
    assert trial.words.text() == ""


def test_a_folder_gets_a_file(qtbot: QtBot, trial_on, desk: Services, tmp_path: Path) -> None:
    before = recorded(desk)
    trial = trial_on("pdf")
    trial.print.click()
    qtbot.waitUntil(trial.print.isEnabled)
    assert trial.words.text() == "The test badge lies in the folder as a PDF file."
    (file,) = (tmp_path / "desk" / "printed").glob("*.pdf")
    assert file.stat().st_size > 1000
    assert recorded(desk) == before


def test_a_badge_that_the_printer_gave_up_is_told(
    qtbot: QtBot, trial_on, eve_printer: EvePrinter
) -> None:
    trial = trial_on(eve_printer.uri)
    eve_printer.orders("exit 1")
    trial.print.click()
    qtbot.waitUntil(trial.print.isEnabled)
    said = "Network printer · localhost did not print the test badge."
    assert trial.obstacles.text == said
