"""The settings of a station: chosen on one page, in use at once, remembered, and overruled by the
environment alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.config import TRAINING_FILM, Settings
from accredit_app.demo.film import write_film
from accredit_app.devices.dialog_qt import DialogPrinter
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.devices.registry import PrinterLater
from accredit_app.domain.done import Topic
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.event.workplace import Tools
from accredit_app.services.post import Post
from accredit_app.store.database import Database
from accredit_app.ui.devices import CameraChoice, PrinterChoice, StationDevices
from accredit_app.ui.furnish import WindowServices, furnish
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.close_day_dialog import CloseDayDialog
from accredit_app.ui.office.stick import StickDialog
from accredit_app.ui.settings.page import SettingsPage
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone

DIGITS = "0123456789" * 19 + "01234567"
AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


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


Furnish = Callable[..., WindowServices]


@pytest.fixture
def furnished(desk: Services, tmp_path: Path) -> Furnish:
    def make(*, train: bool = False, **said: str) -> WindowServices:
        settings = Settings.from_environment(tmp_path / "desk", said)
        return furnish(
            desk,
            settings,
            is_passphrase=PASSPHRASE.__eq__,
            draw_face=draw_face if train else None,
        )

    return make


Opened = Callable[[WindowServices], SettingsPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    def make(services: WindowServices) -> SettingsPage:
        page = SettingsPage(services, InlineJobs(), theme)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        return page

    return make


def rows(page: SettingsPage) -> list[CameraChoice]:
    return [page.camera.kind.itemData(row) for row in range(page.camera.kind.count())]


def choose(page: SettingsPage, row: str) -> None:
    page.camera.kind.setCurrentIndex([choice.row for choice in rows(page)].index(row))


def test_a_camera_is_chosen_seen_live_and_used_by_the_desk_at_once(
    qtbot: QtBot, furnished: Furnish, opened: Opened, tmp_path: Path
) -> None:
    services = furnished()
    assert list(services.devices.cameras) == ["Webcam"]
    face = tmp_path / "face.jpg"
    Image.new("RGB", (350, 450), "#336699").save(face)
    page = opened(services)
    choose(page, "picture")
    assert services.workplace.tools() == Tools()
    assert page.camera.path.edit.isVisible()
    QTest.keyClicks(page.camera.path.edit, str(face))
    QTest.keyClick(page.camera.path.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.camera.view.has_image)
    assert page.toast.text == "Kept"
    assert services.workplace.tools() == Tools(camera="picture", camera_source=str(face))
    assert list(services.devices.cameras) == ["Picture file", "Webcam"]
    source = services.devices.cameras["Picture file"]()
    with qtbot.waitSignal(source.still) as taken:
        source.capture()
    assert isinstance(taken.args[0], QImage)
    source.stop()


def test_what_was_chosen_is_there_after_the_next_start(
    qtbot: QtBot, desk: Services, furnished: Furnish, opened: Opened, tmp_path: Path
) -> None:
    folder = tmp_path / "tether"
    folder.mkdir()
    page = opened(furnished())
    choose(page, "folder")
    page.camera.path.take(str(folder))
    page.hub.address.setText("hub.db")
    page.hub.address.editingFinished.emit()
    page.close()
    desk.post.database.close()
    with Database.open(tmp_path / "desk", passphrase=PASSPHRASE, clock=SetClock()) as database:
        again = services_at(Post(database, "Officer", SetClock()))
        settings = Settings(data=tmp_path / "desk", hub="other.db")
        services = furnish(again, settings, is_passphrase=bool)
        assert services.table.camera == CameraChoice("folder", str(folder))
        assert services.hub == "hub.db"
        later = opened(services)
        assert later.camera.kind.currentData().row == "folder"
        assert later.camera.path.edit.text() == str(folder)
        later.close()


def test_the_environment_wins_and_the_page_says_so(
    desk: Services, furnished: Furnish, opened: Opened
) -> None:
    desk.workplace.keep(Tools(camera="video", camera_source="film.avi", hub="chosen.db"))
    services = furnished(ACCREDIT_CAMERA="folder", ACCREDIT_CAMERA_SOURCE="/x", ACCREDIT_HUB="h.db")
    assert services.table.camera == CameraChoice("folder", "/x")
    assert services.hub == "h.db"
    page = opened(services)
    assert "ACCREDIT_CAMERA decides" in page.camera.remark.text
    assert not page.camera.kind.isEnabled()
    assert "ACCREDIT_HUB decides" in page.hub.remark.text
    assert not page.hub.address.isEnabled()
    assert not page.printer.remark.isVisible()
    assert page.printer.kind.isEnabled()
    assert furnished().table.camera == CameraChoice("video", "film.avi")


@pytest.mark.parametrize(("row", "word"), [("folder", "folder"), ("video", "file")])
def test_a_path_that_leads_nowhere_is_not_kept(
    furnished: Furnish, opened: Opened, row: str, word: str
) -> None:
    services = furnished()
    page = opened(services)
    choose(page, row)
    page.camera.path.take("/nowhere/at/all")
    assert page.camera.path.wrong
    assert page.camera.path.edit.property("wrong") or page.camera.path.wrong
    assert services.workplace.tools() == Tools()
    assert word in page.camera.path._error.text()


def test_the_demo_trains_with_drawn_people_or_with_its_film(
    qtbot: QtBot, furnished: Furnish, opened: Opened, tmp_path: Path
) -> None:
    film = write_film(tmp_path / "desk" / TRAINING_FILM)
    services = furnished(train=True)
    assert list(services.devices.cameras) == ["Training camera", "Webcam", "Training video"]
    page = opened(services)
    qtbot.waitUntil(lambda: page.camera.view.has_image)
    choose(page, "video")
    assert page.camera.path.edit.text() == str(film)
    qtbot.waitUntil(lambda: page.camera.view.has_image)
    assert next(iter(services.devices.cameras)) == "Training video"
    assert services.workplace.tools().camera_source == str(film)
    assert "sample" not in [choice.row for choice in rows(opened(furnished()))]


def test_the_camera_runs_only_while_the_page_is_looked_at(
    qtbot: QtBot, furnished: Furnish, opened: Opened
) -> None:
    page = opened(furnished(train=True))
    qtbot.waitUntil(lambda: page.camera.view.has_image)
    page.hide()
    assert page.camera._source is None
    page.show()
    assert page.camera._source is not None


def test_a_camera_that_fails_is_told_on_its_card(
    qtbot: QtBot, desk: Services, furnished: Furnish, opened: Opened
) -> None:
    desk.workplace.keep(Tools(camera="folder", camera_source="/nowhere/at/all"))
    page = opened(furnished())
    qtbot.waitUntil(page.camera.trouble.isVisible)
    assert "is not there" in page.camera.trouble.text


def test_a_printer_is_chosen_and_badges_go_there(
    furnished: Furnish, opened: Opened, tmp_path: Path
) -> None:
    services = furnished()
    first = next(iter(services.devices.printers))
    assert first == "Folder of PDF files"
    folder = tmp_path / "paper"
    folder.mkdir()
    page = opened(services)
    page.printer.path.take(str(folder))
    assert services.table.printer == PrinterChoice("pdf", str(folder))
    name, printer = next(iter(services.devices.printers.items()))
    assert name == "Folder of PDF files · paper"
    printer.submit(b"%PDF-1.4\n", title="Badge")
    assert [path.name for path in folder.iterdir()] == ["Badge.pdf"]
    box = page.printer.kind
    box.setCurrentIndex(
        next(r for r in range(box.count()) if box.itemData(r) == PrinterChoice("dialog"))
    )
    assert not page.printer.path.isVisible()
    assert next(iter(services.devices.printers)) == "Printer of this computer"


def test_a_named_printer_is_offered_though_it_is_gone_and_makes_the_adapter(
    desk: Services, furnished: Furnish, opened: Opened
) -> None:
    desk.workplace.keep(Tools(printer="dialog", printer_place="Hall printer"))
    services = furnished()
    name, printer = next(iter(services.devices.printers.items()))
    assert name == "Hall printer"
    assert isinstance(printer, PrinterLater)
    assert isinstance(printer._real(), DialogPrinter)
    page = opened(services)
    assert page.printer.kind.currentText() == "Hall printer"
    assert isinstance(services.devices.printers["Folder of PDF files"]._real(), PdfFilePrinter)


def test_a_network_printer_is_chosen_by_its_address(furnished: Furnish, opened: Opened) -> None:
    services = furnished()
    page = opened(services)
    card = page.printer
    box = card.kind
    box.setCurrentIndex(
        next(row for row in range(box.count()) if box.itemData(row) == PrinterChoice("ipp"))
    )
    assert card.address.isVisible()
    assert services.workplace.tools() == Tools()
    card.take_address("printer in the hall")
    assert card._address.wrong
    assert services.workplace.tools() == Tools()
    card.take_address("ipp://192.0.2.7/ipp/print")
    assert not card._address.wrong
    name, printer = next(iter(services.devices.printers.items()))
    assert name == "Network printer · 192.0.2.7"
    assert isinstance(printer, PrinterLater)
    assert isinstance(printer._real(), IppPrinter)
    again = opened(services)
    assert again.printer.address.text() == "ipp://192.0.2.7/ipp/print"
    given = furnished(ACCREDIT_PRINTER="ipp://192.0.2.8/ipp/print")
    assert given.table.printer == PrinterChoice("ipp", "ipp://192.0.2.8/ipp/print")


def test_pages_hear_of_a_change(desk: Services) -> None:
    assert desk.workplace.keep(Tools(camera="sample")).topics == {Topic.DEVICES}


def test_a_word_of_a_newer_version_is_passed_over(desk: Services) -> None:
    with desk.post.database.write("newer") as unit:
        unit.put_secret("workplace.tools", b'{"camera": "webcam", "lamp": "on"}')
    assert desk.workplace.tools() == Tools(camera="webcam")


def scan(page: SettingsPage, digits: str) -> None:
    """What a scanner set up for a French keyboard types, and Enter."""
    for digit in digits:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, AZERTY[digit])
        QApplication.sendEvent(page.scanner.wedge, event)
    QTest.keyClick(page.scanner.wedge, Qt.Key.Key_Return)


def test_a_scanner_is_tried_taught_and_understood_from_then_on(
    furnished: Furnish, opened: Opened
) -> None:
    services = furnished()
    page = opened(services)
    card = page.scanner
    card.wedge.setFocus()
    scan(page, DIGITS)
    assert card.chip.text == "Does not fit"
    assert "of 198" in card.words.text()
    card.teach.click()
    assert card.code.isVisible()
    assert not card.code.grab().toImage().isNull()
    scan(page, "0123456789")
    assert not card.code.isVisible()
    assert services.devices.digits == {sign: digit for digit, sign in AZERTY.items()}
    assert services.workplace.tools().digits == services.devices.digits
    scan(page, DIGITS)
    assert card.chip.text == "Works"
    card.forget.click()
    assert services.workplace.tools().digits == {}


def test_the_taught_code_says_the_ten_digits(furnished: Furnish, opened: Opened) -> None:
    import zxingcpp

    page = opened(furnished())
    page.scanner.teach.click()
    image = page.scanner.code.grab().toImage().scaled(528, 528)
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    picture = Image.frombytes(
        "L", (image.width(), image.height()), bytes(image.constBits()), "raw", "L",
        image.bytesPerLine(),
    )  # fmt: skip
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == "0123456789"


def test_the_day_is_closed_from_the_settings_of_a_desk(
    desk: Services, furnished: Furnish, opened: Opened
) -> None:
    page = opened(furnished())
    page.close_day.setFocus()
    QTest.keyClick(page.close_day, Qt.Key.Key_Space)
    dialog = page.findChild(CloseDayDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.page.proof.mine.text() == "This station has not closed the day."
    dialog.page.close_button.click()
    assert dialog.page.message.title == "The day is closed"
    assert desk.closing.outlook().mine is not None
    dialog.reject()
    assert not dialog.isVisible()


def test_the_hub_is_asked_and_answers_or_does_not(
    desk: Services, furnished: Furnish, opened: Opened, tmp_path: Path
) -> None:
    hub = tmp_path / "hub.db"
    desk.sync.found_hub(hub)
    services = furnished()
    page = opened(services)
    assert not page.hub.ask.isEnabled()
    page.hub.address.setText(str(hub))
    page.hub.ask.click()
    assert page.hub.chip.text == "It answers"
    assert services.hub == str(hub)
    page.hub.address.setText(str(tmp_path / "nowhere" / "hub.db"))
    page.hub.ask.click()
    assert page.hub.chip.tone is Tone.WARN
    assert page.hub.words.text()


def test_by_keyboard_alone(qtbot: QtBot, furnished: Furnish, opened: Opened) -> None:
    page = opened(furnished(train=True))
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    visited = []
    for _ in range(30):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in visited:
            break
        visited.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for control in (page.camera.kind, page.printer.kind, page.scanner.wedge, page.hub.address):
        assert control in visited
        assert control.accessibleName()


def test_devices_are_made_once(furnished: Furnish) -> None:
    table = furnished().table
    assert isinstance(table, StationDevices)
    assert list(table.devices().printers.values()) == list(table.devices().printers.values())


def test_a_station_without_a_sync_page_reads_and_writes_a_stick_from_here(
    qtbot: QtBot, furnished: Furnish, opened: Opened
) -> None:
    page = opened(furnished())
    page.stick.click()
    (dialog,) = page.findChildren(StickDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.card.isVisible()
    dialog.reject()
