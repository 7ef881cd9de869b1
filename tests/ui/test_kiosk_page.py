"""The kiosk's screen: one guest from invitation to badge, and no way off it without the staff."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from ui.screen_services import EVENT, GUEST, PASSPHRASE, Bundle, MemoryKiosk

from accredit_app.devices.registry import PrinterLater
from accredit_app.domain.kiosk import KioskPhase
from accredit_app.domain.printing import PrintState
from accredit_app.domain.roles import StationRole
from accredit_app.errors import DeviceError
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.kiosk.page import KioskPage
from accredit_app.ui.kiosk.window import KioskWindow
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import Translations


@pytest.fixture
def translations(qapp):
    made = Translations.of_application()
    yield made
    made.install("en")


@pytest.fixture
def make(qtbot, qapp, translations):
    theme = Theme(qapp, role=StationRole.KIOSK)
    windows = []

    def build(kiosk=None):
        page = KioskPage(Bundle(kiosk=kiosk or MemoryKiosk()), InlineJobs(), theme)
        window = KioskWindow(page)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_may_close", True))
        with qtbot.waitActive(window):
            window.open()
            window.activateWindow()
        return page

    return build


def enter(page, code="k7qm-2x"):
    QTest.keyClicks(page.wedge, code)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)


def later(page, seconds):
    page.duty._services.clock.advance(seconds)
    page.duty.tick()


def texts(page):
    """Everything that can be read on the whole page, hidden views as well."""
    return " ".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("portrait", [b"portrait", None])
def test_a_photo_taken_elsewhere_is_fetched_before_the_question(make, portrait):
    guest = replace(GUEST, absent_photo="aa")
    page = make(MemoryKiosk(guests={"K7QM-2X": guest}))
    if portrait:
        page.duty._services.photos.elsewhere["aa"] = portrait
    enter(page)
    if portrait:
        assert page.duty.state.phase is KioskPhase.CONFIRM
        assert page.duty._services.photos.kept == [b"portrait"]
    else:
        assert page.pages.currentWidget() is page.sorry
        assert page.duty._services.photos.kept == []


@pytest.fixture
def kiosk():
    return MemoryKiosk(guests={"K7QM-2X": GUEST})


def test_an_invitation_becomes_a_badge_by_keyboard_alone(make, kiosk):
    page = make(kiosk)
    assert page.pages.currentWidget() is page.welcome
    assert EVENT.name in texts(page)
    enter(page)
    assert kiosk.looked_up == ["K7QM-2X"]
    assert page.pages.currentWidget() is page.confirm
    assert page.confirm.name.text() == GUEST.name
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)
    assert kiosk.printed == [GUEST.id]
    assert page.pages.currentWidget() is page.thanks
    later(page, 11)
    assert page.pages.currentWidget() is page.welcome


def test_nothing_of_a_guest_is_left_after_the_reset(make, kiosk):
    page = make(kiosk)
    enter(page)
    assert GUEST.name in texts(page)
    later(page, 31)
    assert page.duty.state.phase is KioskPhase.WELCOME
    assert GUEST.name not in texts(page)
    assert GUEST.organisation not in texts(page)
    assert page.duty.person is None


def test_not_me_goes_to_the_desk_and_prints_nothing(make, kiosk, qtbot):
    page = make(kiosk)
    enter(page)
    qtbot.mouseClick(page.confirm.no, Qt.MouseButton.LeftButton)
    assert page.pages.currentWidget() is page.sorry
    assert kiosk.printed == []
    assert GUEST.name not in texts(page)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)
    assert page.pages.currentWidget() is page.welcome


@pytest.mark.parametrize("code", ["WRONG", "DESK"])
def test_whoever_cannot_be_served_is_told_no_reason(make, kiosk, code):
    page = make(kiosk)
    enter(page, code)
    assert page.pages.currentWidget() is page.sorry
    shown = [label.text() for label in page.sorry.findChildren(QLabel) if label.text()]
    assert shown == [
        "Please go to the registration desk",
        "We are sorry: the staff there will help you at once.",
    ]


@pytest.mark.parametrize(
    "outcome", [PrintState.FAILED, PrintState.UNKNOWN, DeviceError("No paper", "Refill it.")]
)
def test_a_failed_print_is_never_thanked_for(make, kiosk, outcome):
    kiosk.outcome = outcome
    page = make(kiosk)
    enter(page)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)
    assert page.pages.currentWidget() is page.sorry
    assert "No paper" not in texts(page)


def test_a_guest_is_thanked_when_the_badge_is_out_and_not_before(make, kiosk, eve_printer, qtbot):
    page = make(kiosk)
    page.duty._services.devices.printers = {"Hall": PrinterLater("ipp", eve_printer.uri)}
    eve_printer.hold()
    enter(page)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)
    assert page.pages.currentWidget() is page.printing
    eve_printer.release()
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.thanks)
    assert len(eve_printer.sheets()) == 1


def test_without_a_printer_the_guest_is_sent_to_the_desk(make, kiosk):
    page = make(kiosk)
    page.duty._services.devices.printers = {}
    enter(page)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)
    assert page.pages.currentWidget() is page.sorry
    assert kiosk.printed == []


def test_a_second_scan_before_the_answer_never_confirms_the_first(make, kiosk):
    page = make(kiosk)
    enter(page)
    enter(page)
    assert kiosk.printed == []
    assert page.pages.currentWidget() is page.confirm
    assert len(kiosk.looked_up) == 2


def test_the_code_is_not_shown_to_those_who_look_on(make, kiosk):
    page = make(kiosk)
    QTest.keyClicks(page.wedge, "k7q")
    assert "● ● ●" in texts(page)
    assert "K7Q" not in texts(page).upper()


def test_the_guests_own_language_is_put_on_and_taken_off(make, kiosk, translations):
    page = make(kiosk)
    enter(page)
    assert translations.language.tag == "vi"
    assert page.confirm.yes.text() == "Đúng là tôi"
    later(page, 31)
    assert translations.language.tag == "en"
    assert page.confirm.yes.text() == "This is me"


def test_a_chosen_language_wins_over_that_of_the_record(make, kiosk, translations, qtbot):
    page = make(kiosk)
    qtbot.mouseClick(page.languages.buttons["ar"], Qt.MouseButton.LeftButton)
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.languages.buttons["ar"].isChecked()
    enter(page)
    assert translations.language.tag == "ar"
    assert page.confirm.yes.x() < page.confirm.no.x()
    later(page, 31)
    assert page.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_seven_languages_name_themselves(make):
    page = make()
    assert [button.text() for button in page.languages.buttons.values()] == [
        "Tiếng Việt",
        "English",
        "Français",
        "Español",
        "Русский",
        "العربية",
        "中文",
    ]


def test_the_window_cannot_be_closed_without_the_passphrase(make):
    page = make()
    window = page.window()
    assert not window.close()
    assert window.isVisible()
    page.ask_staff()
    page.staff.field.setText("wrong")
    QTest.keyClick(page.staff.field, Qt.Key.Key_Return)
    assert window.isVisible()
    assert page.staff.wrong.text()
    page.staff.field.setText(PASSPHRASE)
    QTest.keyClick(page.staff.field, Qt.Key.Key_Return)
    assert window.isVisible(), "a second try at once is not even looked at"
    page.staff._pause.stop()
    page.staff._try_again()
    page.staff.field.setText(PASSPHRASE)
    QTest.keyClick(page.staff.field, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_the_staff_page_gives_the_screen_back(make):
    page = make()
    page.ask_staff()
    page.staff.field.setText("half a pass")
    page._back_to_guests()
    assert page.pages.currentWidget() is page.welcome
    assert page.staff.field.text() == ""
    assert page.wedge.hasFocus()


def test_a_window_that_is_made_small_fills_the_screen_again(make, qtbot):
    window = make().window()
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)


def test_every_button_has_a_name_and_a_place_for_a_finger(make, kiosk):
    page = make(kiosk)
    enter(page)
    for button in (page.confirm.yes, page.confirm.no):
        assert button.text()
        assert button.height() >= 84
        assert button.width() >= 340
