"""The photo at the desk: taken, chosen, dropped, and what may go wrong with it."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui.desk_devices import StillCamera
from ui.desk_hand import CTRL, find, opened, picture, press
from ui.desk_services import MemoryServices

from accredit_app.domain.people import Person
from accredit_app.ui.desk.needs import DeskDevices
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.desk.photo_dialog import PhotoDialog
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


def test_a_picture_is_dropped_on_the_photo(
    page: DeskPage, services: MemoryServices, tmp_path: Path
) -> None:
    find("tadesse")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "face.png")))])
    page.person.photo.dropEvent(
        QDropEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    record = services.registration.get(page.visit.person)
    assert record.person.details.photo in services.room.photos
    assert page.person.photo.has_image


@pytest.mark.parametrize("name", ["notes.txt", "missing.png"])
def test_a_file_that_is_no_picture_changes_nothing(
    page: DeskPage, services: MemoryServices, tmp_path: Path, name: str
) -> None:
    (tmp_path / "notes.txt").write_text("not a picture")
    find("tadesse")
    page.visit.read_picture(tmp_path / name)
    assert page.bar.tone is Tone.BAD
    assert services.registration.get(page.visit.person).person.details.photo == ""


def test_the_photo_is_taken_by_keyboard(
    qtbot: QtBot, page: DeskPage, services: MemoryServices
) -> None:
    find("tadesse")
    press(Qt.Key.Key_T, CTRL)
    dialog = page.findChild(PhotoDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.has_image)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.keep.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_R)
    assert dialog.shoot.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    photo = services.registration.get(page.visit.person).person.details.photo
    kept = QImage.fromData(services.room.photos[photo])
    assert abs(kept.width() / kept.height() - 35 / 45) < 0.01
    assert not services.camera.running


def test_a_camera_that_fails_says_what_to_do(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    services.camera = StillCamera(broken=True)
    dialog = PhotoDialog(services.devices.cameras, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.bar.isVisible)
    assert "unplugged" in dialog.bar.text
    assert not dialog.shoot.isEnabled()
    dialog.reject()
    assert not services.camera.running
    assert dialog.picture == b""


def test_no_camera_and_no_printer_are_said(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    services.devices = DeskDevices()
    page = opened(qtbot, theme, services)
    find("kim")
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.title == "No printer is set up here"
    dialog = PhotoDialog({}, theme)
    qtbot.addWidget(dialog)
    assert dialog.bar.title == "No camera is set up here"
    assert not dialog.shoot.isEnabled()


def test_a_photo_taken_at_another_desk_is_fetched_when_its_person_is_opened(
    page: DeskPage, services: MemoryServices, tmp_path: Path
) -> None:
    portrait = picture(tmp_path / "face.png").read_bytes()
    name = sha256(portrait).hexdigest()
    person = services.registration.find("tadesse")[0].person
    record = services.room.records[person]
    details = replace(record.person.details, photo=name)
    services.room.records[person] = replace(record, person=Person(person, details))
    find("lefevre")
    assert services.fetched == []
    find("tadesse")
    assert services.fetched == [name]
    assert not page.person.photo.has_image
    assert page.bar.isHidden()
    page.visit.reload()
    assert services.fetched == [name]
    services.elsewhere[name] = portrait
    find("lefevre")
    find("tadesse")
    assert services.room.photos[name] == portrait
    assert page.person.photo.has_image
    assert page.finder.model.missing_faces() == []
    assert not page.finder.model._faces[name].isNull()
    assert services.fetched == [name, name]
