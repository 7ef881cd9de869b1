"""The card for USB sticks: real stations behind it, files dropped and buttons pressed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from stations import SetClock, enrol, found_office

from accredit_app.domain.people import Details
from accredit_app.domain.roles import StationRole
from accredit_app.services.bundle import Services
from accredit_app.sync.stick.report import StickProgress, StickStep
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.stick import StickCard, StickDialog
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[tuple[Services, Services]]:
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1 · Main hall", "desk", tmp_path / "desk", clock)
    desk.registration.save(None, Details(family_name="Nguyễn"), category="DEL", walk_in=True)
    (tmp_path / "stick").mkdir()
    yield office, desk
    for services in (desk, office):
        services.post.database.close()


@pytest.fixture
def make(qtbot, theme):
    def build(services: Services, clock=lambda: 0.0) -> StickCard:
        card = StickCard(services, InlineJobs(), theme, clock=clock)
        qtbot.addWidget(card)
        card.resize(900, 420)
        card.show()
        return card

    return build


def drop(card: StickCard, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    card.drop.dragEnterEvent(enter)
    assert enter.isAccepted()
    card.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_there_and_back(make, stations, tmp_path):
    office, desk = stations
    stick = tmp_path / "stick"
    card = make(desk)
    assert "carry it to the event office" in card.purpose.text()
    card.write(stick)
    assert card.message.title == "Written to the stick"
    assert card.message.tone is Tone.OK
    assert "Only the office can open it" in card.message.text
    (path,) = stick.iterdir()
    assert path.name in card.message.text
    assert card.write_button.isEnabled()

    at_office = make(office)
    assert at_office.state.text.startswith("For 1 station")
    drop(at_office, path)
    assert at_office.message.title == "Taken from the stick"
    assert "from Desk 1 · Main hall, as of 23.11. 08:00." in at_office.message.text
    assert "Write a file for the stations next" in at_office.message.text
    drop(at_office, stick)
    assert at_office.message.title == "Nothing new on this stick"
    at_office.write(stick / "back.accredit")
    assert "Read it at: Desk 1 · Main hall" in at_office.message.text
    drop(card, stick)
    assert card.message.title == "Nothing new on this stick"
    assert "Office holds everything that was entered at this station." in card.message.text
    assert card.message.tone is Tone.OK
    assert "very station" not in card.message.text, "the desk's own file lies there as well"
    assert desk.sync.pending().entries == 0
    desk.registration.save(None, Details(family_name="Trần"), category="DEL", walk_in=True)
    drop(card, stick / "back.accredit")
    assert "does not hold 2 of this station's changes yet" in card.message.text


def test_what_is_wrong_is_told_and_stays(make, stations, tmp_path):
    office, desk = stations
    card = make(office)
    (tmp_path / "holiday.accredit").write_bytes(b"a picture of the sea")
    drop(card, tmp_path / "holiday.accredit")
    assert card.message.title == "This is no file of this program"
    assert card.message.tone is Tone.BAD
    make(desk).write(tmp_path / "f.accredit")
    data = (tmp_path / "f.accredit").read_bytes()
    (tmp_path / "f.accredit").write_bytes(data[:-3])
    drop(card, tmp_path / "f.accredit")
    assert card.message.title == "This file is not complete"
    assert "everything on this station is safe" in card.message.text
    card.write(tmp_path / "gone" / "f.accredit")
    assert card.message.title == "The file could not be written"


def test_the_recovery_key_is_offered_until_it_is_saved(make, stations, tmp_path):
    office, desk = stations
    assert not make(desk).recovery.isVisible()
    card = make(office)
    assert card.recovery.isVisible()
    card.recovery.save(tmp_path / "gone" / "key.txt")
    assert card.message.title == "The recovery key could not be saved"
    assert card.recovery.isVisible()
    card.recovery.save(tmp_path / "key.txt")
    assert not card.recovery.isVisible()
    assert "Lock it away" in card.message.text
    assert not make(office).recovery.isVisible()


def test_progress_tells_bytes_and_the_time_left(make, stations):
    now = [100.0]
    card = make(stations[0], clock=lambda: now[0])
    card._advance(StickProgress(StickStep.WRITING, 0, 360_000_000))
    now[0] += 10
    card._advance(StickProgress(StickStep.READING_BACK, 90_000_000, 360_000_000))
    words = card.progress._words.text()
    assert words == "Reading it back from the stick… · 90.0 MB of 360.0 MB · about 30 s left"


def test_one_file_at_a_time(make, stations, tmp_path):
    card = make(stations[1])
    assert card._begin()
    card.write(tmp_path / "f.accredit")
    card.read(tmp_path)
    assert not (tmp_path / "f.accredit").exists()
    assert not card.write_button.isEnabled()
    card._stopped_writing()
    assert "No file was left" in card.message.text
    card._stopped_reading()
    assert "goes on from there" in card.message.text
    assert card.write_button.isEnabled()


def test_an_office_alone_has_nobody_to_write_for(make, tmp_path):
    office = found_office(tmp_path / "lone", SetClock())
    card = make(office)
    assert not card.write_button.isEnabled()
    assert "nobody to write for" in card.purpose.text()
    office.post.database.close()


def test_the_dialog_holds_the_card(qtbot, theme, stations):
    dialog = StickDialog(stations[1], InlineJobs(), theme)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "USB stick"
    assert dialog.card.write_button.isEnabled()
