"""The printer's card of the settings: a real printer says how it is, a real CUPS what it has."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ipp_server import Cups, EvePrinter, free_port
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.config import Settings
from accredit_app.devices.ipp.client import queues
from accredit_app.services.bundle import Services
from accredit_app.services.event.workplace import Tools
from accredit_app.ui.furnish import furnish
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.settings.page import SettingsPage
from accredit_app.ui.settings.printer import PrinterCard
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.chip import Tone


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
def card(qtbot: QtBot, theme: Theme, desk: Services, tmp_path: Path) -> PrinterCard:
    settings = Settings.from_environment(tmp_path / "desk", {})
    services = furnish(desk, settings, is_passphrase=PASSPHRASE.__eq__)
    page = SettingsPage(services, InlineJobs(), theme)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    box = page.printer.kind
    row = next(row for row in range(box.count()) if box.itemData(row).row == "ipp")
    assert box.itemText(row) == "Network printer (IPP), by its address"
    box.setCurrentIndex(row)
    return page.printer


def test_a_printer_is_asked_how_it_is_and_what_to_do_is_said(
    card: PrinterCard, eve_printer: EvePrinter
) -> None:
    assert not card.ask.isEnabled()
    card.take_address(eve_printer.uri)
    card.ask.click()
    assert (card.chip.text, card.chip.tone) == ("Ready", Tone.OK)
    assert card.words.text() == "It answers, and nothing stands against printing."
    eve_printer.load(sheets=0)
    card.ask.click()
    assert card.chip.text == "Look"
    assert card.obstacles.text == "Put paper or cards in: the tray is empty."
    assert card.words.text() == ""
    card.take_address(f"ipp://localhost:{free_port()}/ipp/print")
    assert card.chip.text == ""
    card.ask.click()
    assert (card.chip.text, card.chip.tone) == ("Look", Tone.WARN)
    assert card.obstacles.text == "The printer cannot be reached"


def test_the_queues_of_this_computer_are_offered_as_addresses(
    card: PrinterCard, cups: Cups, desk: Services
) -> None:
    assert not card._queues.isVisible()
    card.suggest(queues(f"ipp://{cups.server}/"))
    assert card._queues.isVisible()
    (button,) = (each for each in card._queues.findChildren(Button) if each.text() == "badges")
    button.click()
    assert card.address.text() == cups.uri("badges")
    assert desk.workplace.tools() == Tools(printer="ipp", printer_place=cups.uri("badges"))
    card.ask.click()
    assert card.chip.text == "Ready"
