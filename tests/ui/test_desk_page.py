"""The desk by keyboard from search to printed badge, and what may go wrong on the way."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui.desk_services import MemoryServices, StillCamera, peopled

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.ui.desk.controls import parse_equipment, show_equipment
from accredit_app.ui.desk.history_dialog import HistoryDialog
from accredit_app.ui.desk.needs import DeskDevices
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.desk.photo_dialog import PhotoDialog
from accredit_app.ui.desk.revoke_dialog import RevokeDialog
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.person_list import initials

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def services() -> MemoryServices:
    return peopled()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, services: MemoryServices) -> DeskPage:
    return _opened(qtbot, theme, services)


def _opened(
    qtbot: QtBot, theme: Theme, services: MemoryServices, jobs: Jobs | None = None
) -> DeskPage:
    made = DeskPage(services, jobs or InlineJobs(), theme)
    qtbot.addWidget(made)
    made.resize(1440, 820)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_text(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def find(text: str) -> None:
    press(Qt.Key.Key_F, CTRL)
    type_text(text)
    press(Qt.Key.Key_Return)


def field(page: DeskPage, name: str) -> QWidget:
    return page.person.form.controls.fields[name].control


def picture(path: Path) -> Path:
    image = QImage(400, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def test_by_keyboard_from_search_to_a_badge_in_hand(
    page: DeskPage, services: MemoryServices
) -> None:
    assert page.finder.search.hasFocus()
    type_text("nunez")
    assert page.finder.model.rowCount() == 1
    press(Qt.Key.Key_Return)
    assert page.person.title.text() == "María José Núñez Ferrer"
    assert page.badge.preview.has_page
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1
    badge = services.badges.of(page.visit.person)[0]
    assert badge.status is BadgeStatus.PRINTED
    assert services.registration.get(page.visit.person).accreditation.arrived is not None
    assert page.panes.toast.text == "Printed on Badge printer"
    press(Qt.Key.Key_H, CTRL)
    badge = services.badges.of(page.visit.person)[0]
    assert badge.status is BadgeStatus.HANDED_OVER
    assert page.badge.chip.text == "Handed over"
    press(Qt.Key.Key_F, CTRL)
    assert page.finder.search.hasFocus()
    assert page.finder.search.selectedText() == "nunez"


def test_arrows_walk_the_list_while_the_search_keeps_the_focus(page: DeskPage) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert page.person.title.text() == "Ahmad bin Yusuf"
    assert page.finder.search.hasFocus()


def test_return_that_outruns_the_search_opens_its_answer_and_no_other(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    jobs = Jobs()
    page = _opened(qtbot, theme, services, jobs)
    qtbot.waitUntil(lambda: page.finder.model.rowCount() == len(services.room.records))
    type_text("beridze")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.person.title.text() != "")
    assert page.person.title.text() == "Tamar Beridze"
    jobs.close()


def test_filters_and_their_counts(page: DeskPage, services: MemoryServices) -> None:
    arrived = page.finder._filters[True]
    assert arrived.text() == "Arrived 3"
    arrived.click()
    assert page.finder.model.rowCount() == 3
    page.finder._filters[None].click()
    assert page.finder.model.rowCount() == len(services.room.records)


def test_a_correction_is_saved_before_the_print(page: DeskPage, services: MemoryServices) -> None:
    find("raghunathan")
    edit = field(page, "family_name")
    edit.setFocus()
    edit.selectAll()
    type_text("Raghunath")
    assert page.person.save.isEnabled()
    press(Qt.Key.Key_P, CTRL)
    saved = services.registration.get(page.visit.person)
    assert saved.person.details.family_name == "Raghunath"
    assert saved.person.details.email == "person8@example.org"
    assert saved.organisation is not None
    assert saved.organisation.name == "Solar Alliance"
    assert len(services.printer.sheets) == 1
    assert not page.person.save.isEnabled()
    assert page.person.title.text() == "Priya Raghunath"


def test_a_walk_in_is_entered_once_photographed_and_printed(
    page: DeskPage, services: MemoryServices, tmp_path: Path
) -> None:
    before = set(services.room.records)
    press(Qt.Key.Key_N, CTRL)
    assert field(page, "given_name").hasFocus()
    type_text("Layla")
    press(Qt.Key.Key_Tab)
    type_text("Haddad")
    page.visit.read_picture(picture(tmp_path / "face.png"))
    assert page.person.photo.has_image
    assert services.registration.saves == 0
    page.person.form.controls.organisation.setText("Agence du Cèdre")
    box = page.person.form.controls.category
    box.setCurrentIndex(box.findData("PRS"))
    assert page.person.form._press.isVisibleTo(page)
    press(Qt.Key.Key_P, CTRL)
    entered = set(services.room.records) - before
    assert len(entered) == 1
    record = services.registration.get(entered.pop())
    assert record.accreditation.walk_in
    assert record.accreditation.state is AccreditationState.APPROVED
    assert record.person.details.photo in services.room.photos
    assert record.organisation is not None
    assert record.organisation.kind is OrganisationKind.NEWS_AGENCY
    assert len(services.printer.sheets) == 1


def test_press_fields_show_only_for_press(page: DeskPage) -> None:
    find("lefevre")
    assert page.person.form._press.isVisibleTo(page)
    find("nurhaliza")
    assert not page.person.form._press.isVisibleTo(page)


def test_a_double_click_prints_once(qtbot: QtBot, theme: Theme, services: MemoryServices) -> None:
    jobs = Jobs()
    page = _opened(qtbot, theme, services, jobs)
    qtbot.waitUntil(lambda: page.finder.model.rowCount() > 0)
    page.open_person(services.registration.find("Kim")[0].person)
    qtbot.waitUntil(lambda: page.badge.preview.has_page)
    QTest.mouseClick(page.badge.issue, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(page.badge.issue, Qt.MouseButton.LeftButton)
    page.issue()
    qtbot.waitUntil(lambda: page.badge.may_hand_over)
    page.issue()
    jobs.close()
    assert len(services.printer.sheets) == 1
    assert len(services.badges.of(page.visit.person)) == 1


def test_unsaved_edits_are_not_dropped_in_silence(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    field(page, "function").setFocus()
    type_text("Oceanographer")
    first = page.visit.person
    find("nurhaliza")
    assert page.visit.person == first
    assert page.bar.tone is Tone.WARN
    press(Qt.Key.Key_Space)
    assert services.registration.get(first).person.details.function == "Oceanographer"
    assert page.person.title.text() == "Siti Nurhaliza"


def test_discard_puts_back_what_was_saved(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    page.person.form.controls.texts["family_name"].setText("Petroff")
    page.person.form.controls.dates["birth_date"].setText("nonsense")
    page.person.form.zones._tiles["A"].click()
    assert page.person.discard.isEnabled()
    page.person.discard.click()
    assert page.person.form.controls.texts["family_name"].text() == "Petrov"
    assert page.person.form.controls.dates["birth_date"].text() == ""
    assert page.person.form.zones.own() is None
    assert not page.person.save.isEnabled()
    assert services.registration.saves == 0


def test_what_is_wrong_is_said_at_its_place(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    controls = page.person.form.controls
    controls.dates["birth_date"].setText("31.12.1970")
    controls.codes["country"].setEditText("Atlantis")
    controls.texts["email"].setText("no address")
    press(Qt.Key.Key_S, CTRL)
    wrong = {name for name, item in controls.fields.items() if item.wrong}
    assert wrong == {"birth_date", "country", "email"}
    assert controls.fields["birth_date"].isVisibleTo(page)
    assert services.registration.saves == 0
    assert controls.codes["country"].hasFocus()
    controls.dates["birth_date"].setText("1970-12-31")
    controls.codes["country"].setEditText("kg")
    controls.texts["email"].setText("ivan@example.org")
    press(Qt.Key.Key_S, CTRL)
    details = services.registration.get(page.visit.person).person.details
    assert details.birth_date is not None
    assert details.birth_date.isoformat() == "1970-12-31"
    assert details.country == "KG"
    assert not any(item.wrong for item in controls.fields.values())


def test_a_nameless_walk_in_is_not_saved(page: DeskPage, services: MemoryServices) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_S, CTRL)
    assert services.registration.saves == 0
    assert page.person.form.controls.fields["given_name"].wrong


def test_own_zones_replace_those_of_the_category(page: DeskPage, services: MemoryServices) -> None:
    find("nurhaliza")
    page.person.form.zones._tiles["V"].click()
    press(Qt.Key.Key_S, CTRL)
    person = page.visit.person
    assert services.registration.get(person).accreditation.zones == frozenset("ABCV")
    page.person.form.zones._tiles["V"].click()
    press(Qt.Key.Key_S, CTRL)
    assert services.registration.get(person).accreditation.zones is None


def test_a_printer_that_fails_says_so_and_the_second_try_prints(
    page: DeskPage, services: MemoryServices
) -> None:
    find("beridze")
    services.printer.failing = True
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.title == "The printer is out of paper"
    assert page.bar.tone is Tone.BAD
    assert page.badge.chip.text == "Issued"
    services.printer.failing = False
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1
    assert len(services.badges.of(page.visit.person)) == 1


def test_a_request_on_hold_gets_its_badge_after_approval(
    page: DeskPage, services: MemoryServices
) -> None:
    find("petrov")
    assert not page.badge.issue.isEnabled()
    press(Qt.Key.Key_P, CTRL)
    assert services.printer.sheets == []
    page.badge.approve.click()
    state = services.registration.get(page.visit.person).accreditation.state
    assert state is AccreditationState.APPROVED
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1


def test_a_character_without_a_glyph_blocks_the_print_and_is_named(
    page: DeskPage, services: MemoryServices
) -> None:
    find("petrov")
    page.badge.approve.click()
    page.person.form.controls.texts["family_name"].setText("ᚠᚢ")
    press(Qt.Key.Key_S, CTRL)
    assert "ᚠ" in page.badge.faults.text
    assert not page.badge.issue.isEnabled()


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
    page = _opened(qtbot, theme, services)
    find("kim")
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.title == "No printer is set up here"
    dialog = PhotoDialog({}, theme)
    qtbot.addWidget(dialog)
    assert dialog.bar.title == "No camera is set up here"
    assert not dialog.shoot.isEnabled()


def test_escape_closes_the_message_then_goes_back_then_empties_the_search(
    page: DeskPage, services: MemoryServices
) -> None:
    services.printer.failing = True
    find("kim")
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.isVisible()
    field(page, "function").setFocus()
    press(Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    assert page.finder.search.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.finder.search.text() == ""


def test_nobody_found_says_what_to_do(page: DeskPage) -> None:
    type_text("zzzz")
    assert page.finder._pages.currentIndex() == 1
    assert "zzzz" in page.finder._nobody.text()
    assert "Ctrl+N" in page.finder._nobody.text()


def test_the_history_is_shown(page: DeskPage) -> None:
    find("kim")
    page.person.history.click()
    dialog = page.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.accept()


def test_a_change_from_elsewhere_is_shown_but_never_over_an_edit(
    page: DeskPage, services: MemoryServices
) -> None:
    find("kim")
    person = page.visit.person
    jobs = page._jobs
    draft = page.person.form.draft()

    def elsewhere(function: str) -> None:
        from dataclasses import replace

        details = replace(draft.details, function=function)
        jobs.run(page, lambda: services.registration.save(person, details, category="DEL"))

    elsewhere("Deputy")
    assert page.person.form.controls.texts["function"].text() == "Deputy"
    page.person.form.controls.texts["honorific"].setText("Dr")
    elsewhere("Minister")
    assert page.person.form.controls.texts["honorific"].text() == "Dr"
    assert page.person.form.controls.texts["function"].text() == "Deputy"


def test_the_page_may_close_while_its_jobs_run(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    jobs = Jobs()
    page = DeskPage(services, jobs, theme)
    page.show()
    page.open_person(next(iter(services.room.records)))
    delete(page)
    idle: list[bool] = []
    jobs.busy.connect(idle.append)
    qtbot.waitUntil(lambda: False in idle)
    jobs.close()
    assert services.registration.questions


@pytest.fixture
def far_from_the_venue(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer's own time zone is not the event's."""
    monkeypatch.setenv("TZ", "America/Lima")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_from_the_venue")
def test_moments_are_shown_in_the_events_time(page: DeskPage) -> None:
    find("nurhaliza")
    assert page.person._chip.text == "Arrived 12:00"
    page.person.history.click()
    dialog = page.findChild(HistoryDialog)
    assert dialog is not None
    shown = " ".join(line.text() for line in dialog.findChildren(QLabel))
    assert "12:00" in shown
    dialog.accept()


def test_a_scanned_badge_opens_its_holder_and_is_asked_for_once(
    page: DeskPage, services: MemoryServices
) -> None:
    find("beridze")
    press(Qt.Key.Key_P, CTRL)
    (badge,) = services.badges.of(page.visit.person)
    find("petrov")
    services.registration.questions.clear()
    type_text(badge.digits)
    assert services.registration.questions == []
    press(Qt.Key.Key_Return)
    assert page.visit.person == badge.person
    assert badge.digits in services.registration.questions
    assert all(len(q) == 198 for q in services.registration.questions)
    assert page.finder.search.text() == "Tamar Beridze"
    assert page.finder.model.rowCount() == 1
    find_again = services.registration.find("petrov")[0].person
    type_text("petrov")
    press(Qt.Key.Key_Return)
    assert page.visit.person == find_again


def test_a_scan_opens_its_holder_though_the_answer_is_slow(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    jobs = Jobs()
    person = services.registration.find("Kim")[0].person
    digits = services.badges.replace(person, reason="").value.digits
    page = _opened(qtbot, theme, services, jobs)
    qtbot.waitUntil(lambda: page.finder.model.rowCount() == len(services.room.records))
    type_text(digits)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.person.title.text() != "")
    assert page.person.title.text() == "Ji-woo Kim"
    jobs.close()


def test_a_badge_that_is_not_known_here_says_so(page: DeskPage) -> None:
    type_text("7" * 198)
    press(Qt.Key.Key_Return)
    assert page.finder._pages.currentIndex() == 1
    assert "not known here" in page.finder._nobody.text()
    assert "777" not in page.finder._nobody.text()
    assert page.visit.person is None


def test_a_number_that_is_typed_is_searched_after_a_moment(
    qtbot: QtBot, page: DeskPage, services: MemoryServices
) -> None:
    services.registration.questions.clear()
    type_text("4711")
    assert services.registration.questions == []
    qtbot.waitUntil(lambda: services.registration.questions == ["4711"])


@pytest.mark.parametrize("word", [PrintState.SENT, PrintState.UNKNOWN])
def test_a_print_that_nobody_vouches_for_is_asked_about_and_the_answer_counts(
    page: DeskPage, services: MemoryServices, word: PrintState
) -> None:
    services.printer.word = word
    find("beridze")
    press(Qt.Key.Key_P, CTRL)
    assert "Did the badge come out?" in page.badge.question.text()
    assert page.badge.question.isVisible()
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1
    page.badge.no.setFocus()
    press(Qt.Key.Key_Space)
    assert not page.badge.question.isVisible()
    assert page.badge.chip.text == "Issued"
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 2
    press(Qt.Key.Key_H, CTRL)
    assert page.badge.chip.text == "Printed"
    press(Qt.Key.Key_H, CTRL)
    assert page.badge.chip.text == "Handed over"
    assert len(services.badges.of(page.visit.person)) == 1


def test_a_lost_badge_is_replaced_by_keyboard_and_the_new_one_printed(
    page: DeskPage, services: MemoryServices
) -> None:
    find("beridze")
    press(Qt.Key.Key_R, CTRL)
    assert page.findChild(RevokeDialog) is None
    press(Qt.Key.Key_P, CTRL)
    edit = field(page, "family_name")
    edit.setFocus()
    edit.selectAll()
    type_text("Berise")
    press(Qt.Key.Key_R, CTRL)
    dialog = page.findChild(RevokeDialog)
    assert dialog is not None
    assert any("next sync" in line.text() for line in dialog.findChildren(QLabel))
    assert dialog.focusWidget() is dialog.choice
    QTest.keyClick(dialog.choice, Qt.Key.Key_W)
    QTest.keyClick(dialog.choice, Qt.Key.Key_Return)
    old, new = services.badges.of(page.visit.person)
    assert (old.status, old.reason) == (BadgeStatus.REVOKED, "wrong data")
    assert new.status is BadgeStatus.ISSUED
    assert page.person.title.text() == "Tamar Berise"
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 2
    assert services.room.badges[new.serial].status is BadgeStatus.PRINTED


def test_a_badge_is_revoked_with_a_reason_in_words(
    page: DeskPage, services: MemoryServices
) -> None:
    find("beridze")
    press(Qt.Key.Key_P, CTRL)
    press(Qt.Key.Key_H, CTRL)
    page.badge.revoke.click()
    dialog = page.findChild(RevokeDialog)
    assert dialog is not None
    dialog.choice.setCurrentIndex(dialog.choice.findData("other"))
    dialog.confirm.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.words
    QTest.keyClicks(dialog.words, "given to a colleague")
    dialog.confirm.click()
    (badge,) = services.badges.of(page.visit.person)
    assert (badge.status, badge.reason) == (BadgeStatus.REVOKED, "given to a colleague")
    assert page.badge.issue.isVisible()
    assert not page.badge.revoke.isVisible()


def test_a_refusal_of_the_dialog_keeps_the_badge(page: DeskPage, services: MemoryServices) -> None:
    find("beridze")
    press(Qt.Key.Key_P, CTRL)
    page.badge.revoke.click()
    dialog = page.findChild(RevokeDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (badge,) = services.badges.of(page.visit.person)
    assert badge.status is BadgeStatus.PRINTED


def test_a_warning_begins_with_a_capital_and_goes_with_its_person(
    page: DeskPage, services: MemoryServices
) -> None:
    services.badges.warnings = ("there is no flag for “XX”",)
    find("beridze")
    assert page.badge.warnings.text == "There is no flag for “XX”"
    assert page.badge.warnings.tone is Tone.WARN
    assert page.badge.warnings.isVisible()
    assert not page.badge.faults.isVisible()
    assert page.badge.issue.isEnabled()
    press(Qt.Key.Key_N, CTRL)
    assert not page.badge.warnings.isVisible()


@pytest.mark.parametrize(
    ("scale", "direction"),
    [
        (1.0, Qt.LayoutDirection.LeftToRight),
        (1.25, Qt.LayoutDirection.RightToLeft),
        (1.5, Qt.LayoutDirection.LeftToRight),
        (1.5, Qt.LayoutDirection.RightToLeft),
    ],
)
@pytest.mark.parametrize("state", ["asked", "printed"])
def test_nothing_of_the_badge_pane_is_cut_at_any_text_size(
    qtbot: QtBot,
    theme: Theme,
    services: MemoryServices,
    scale: float,
    direction: Qt.LayoutDirection,
    state: str,
) -> None:
    theme.set_scale(scale)
    try:
        page = _opened(qtbot, theme, services)
        page.setLayoutDirection(direction)
        services.badges.warnings = ("There is no photo",)
        if state == "asked":
            services.printer.word = PrintState.SENT
        find("beridze")
        press(Qt.Key.Key_P, CTRL)
        qtbot.wait(1)
        parts = [
            item
            for item in (*page.badge.findChildren(QPushButton), *page.badge.findChildren(QLabel))
            if item.isVisible() and not item.size().isEmpty()
        ]
        assert len(parts) > 6
        for item in parts:
            wanted = item.sizeHint() if isinstance(item, QPushButton) else item.minimumSizeHint()
            assert item.width() >= wanted.width(), item
            if isinstance(item, QLabel) and item.wordWrap():
                assert item.height() >= item.heightForWidth(item.width()), item.text()
            assert page.badge.rect().contains(
                item.rect().translated(item.mapTo(page.badge, QPoint(0, 0)))
            ), item
            if isinstance(item, QPushButton):
                assert item.accessibleName()
    finally:
        theme.set_scale(1.0)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Nguyễn Thị Uyên", "NU"), ("張偉", "張"), ("김지우", "김"), ("Plato", "P"), ("", "?"),
        ("Ọlá Adé", "ỌA"),
    ],
)  # fmt: skip
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_equipment_is_read_back_as_it_is_shown() -> None:
    text = "Camera Sony A7, 4012345\nTripod"
    assert show_equipment(parse_equipment(text)) == text


@pytest.fixture(autouse=True)
def no_dialog_stays() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
