"""The badge at the desk: issued, printed, handed over, replaced, revoked, and never cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from ui.desk_hand import CTRL, field, find, opened, press, type_text
from ui.desk_services import MemoryServices

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import AccreditationState
from accredit_app.domain.printing import PrintState
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.desk.revoke_dialog import RevokeDialog
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


def test_a_double_click_prints_once(qtbot: QtBot, theme: Theme, services: MemoryServices) -> None:
    jobs = Jobs()
    page = opened(qtbot, theme, services, jobs)
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


@pytest.mark.parametrize("word", [PrintState.SENT, PrintState.UNKNOWN])
def test_a_print_that_nobody_vouches_for_is_asked_about_and_the_answer_counts(
    page: DeskPage, services: MemoryServices, word: PrintState
) -> None:
    services.printer.word = word
    find("beridze")
    press(Qt.Key.Key_P, CTRL)
    assert "Did the badge come out?" in page.badge.outcome.question.text()
    assert page.badge.outcome.question.isVisible()
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1
    page.badge.outcome.no.setFocus()
    press(Qt.Key.Key_Space)
    assert not page.badge.outcome.question.isVisible()
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
        page = opened(qtbot, theme, services)
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
