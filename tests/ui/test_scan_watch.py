"""A scan is understood wherever the focus is on the desk, and a person's typing is never eaten."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui.desk_hand import CTRL, Hand, field, find, opened, press
from ui.desk_services import MemoryServices

from accredit_app.devices.burst import RHYTHM_MS
from accredit_app.devices.burst_qt import ScanWatch
from accredit_app.devices.keys_qt import KeyReader
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.desk.photo_dialog import PhotoDialog
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme

AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
PLACE = dict(zip("1234567890", range(10, 20), strict=True))
CODE = "7K2QM4XW90ZD"


@pytest.fixture
def scanner(page: DeskPage, qtbot: QtBot) -> Hand:
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    qtbot.waitUntil(lambda: page.scans.watch.listening)
    return Hand(page)


@pytest.fixture
def badge(services: MemoryServices) -> tuple[UUID, str]:
    """Ji-woo Kim has a badge; these are its digits."""
    person = services.registration.find("Kim")[0].person
    return person, services.badges.replace(person, reason="").value.digits


@pytest.fixture
def invited(services: MemoryServices) -> UUID:
    person = services.registration.find("Nurhaliza")[0].person
    record = services.room.records[person]
    request = replace(record.accreditation, invitation=CODE)
    services.room.records[person] = replace(record, accreditation=request)
    return person


def somewhere(page: DeskPage) -> dict[str, QWidget]:
    """Every kind of place where the focus may be on the desk."""
    return {
        "line": field(page, "function"),
        "filled line": field(page, "family_name"),
        "country": page.person.form.controls.codes["country"],
        "organisation": page.person.form.controls.organisation,
        "category": page.person.form.controls.category,
        "equipment": page.person.form.controls.equipment,
        "list": page.finder.people,
        "search": page.finder.search,
        "button": page.badge.issue,
        "zone": page.person.form.zones._tiles["A"],
        "printer": page.person.take,
    }


PLACES = (
    "line", "filled line", "country", "organisation", "category", "equipment", "list", "search",
    "button", "zone", "printer",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_badge_is_understood_wherever_the_focus_is(
    page: DeskPage,
    services: MemoryServices,
    scanner: Hand,
    badge: tuple[UUID, str],
    place: str,
) -> None:
    find("lefevre")
    widget = somewhere(page)[place]
    widget.setFocus()
    before = page.person.form.draft()
    services.registration.questions.clear()
    scanner.type(badge[1])
    assert page.person.form.draft() == before
    assert not page.person.form.dirty
    scanner.enter()
    assert page.visit.person == badge[0]
    assert page.person.title.text() == "Ji-woo Kim"
    assert page.finder.search.text() == "Ji-woo Kim"
    assert services.printer.sheets == []
    assert services.registration.saves == 0


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_every_usual_suffix_ends_a_scan(
    page: DeskPage, scanner: Hand, badge: tuple[UUID, str], end: Qt.Key
) -> None:
    find("lefevre")
    field(page, "function").setFocus()
    scanner.type(badge[1])
    scanner.enter(end)
    assert page.visit.person == badge[0]


def test_a_scanner_without_a_suffix_is_understood_when_it_is_silent(
    qtbot: QtBot, page: DeskPage, scanner: Hand, badge: tuple[UUID, str]
) -> None:
    find("lefevre")
    field(page, "function").setFocus()
    scanner.type(badge[1])
    qtbot.waitUntil(lambda: page.visit.person == badge[0])


def test_the_signs_ahead_of_a_code_are_no_part_of_it(
    page: DeskPage, scanner: Hand, badge: tuple[UUID, str]
) -> None:
    find("lefevre")
    field(page, "function").setFocus()
    scanner.type("]Q1" + badge[1])
    scanner.enter()
    assert page.visit.person == badge[0]


def test_what_was_selected_and_typed_before_is_put_back(
    page: DeskPage, scanner: Hand, badge: tuple[UUID, str]
) -> None:
    find("lefevre")
    edit = field(page, "function")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    person = Hand(page, pace=140)
    person.type("Envoy, 2nd class")
    edit.setSelection(7, 3)
    scanner.moment = person.moment + 500
    scanner.type("9" * 198)
    scanner.enter()
    assert edit.text() == "Envoy, 2nd class"
    assert page.finder._pages.currentIndex() == 1
    assert "not known here" in page.finder._nobody.text()
    scanner.rest()
    scanner.type(badge[1])
    scanner.enter()
    assert page.bar.title == "There are unsaved changes"
    assert edit.text() == "Envoy, 2nd class"


@pytest.mark.parametrize(("shown", "place"), [(AZERTY, PLACE), (AZERTY | {"3": ""}, PLACE)])
@pytest.mark.parametrize("where", ["search", "line"])
def test_a_scanner_on_a_french_keyboard_is_understood(
    page: DeskPage,
    scanner: Hand,
    badge: tuple[UUID, str],
    shown: dict[str, str],
    place: dict[str, int],
    where: str,
) -> None:
    find("lefevre")
    page.scans.watch.keys = KeyReader("xcb")
    somewhere(page)[where].setFocus()
    for digit in badge[1]:
        scanner.key(shown[digit], scan=place[digit])
    scanner.enter()
    assert page.visit.person == badge[0]
    assert page.finder.search.text() == "Ji-woo Kim"


def test_an_invitation_is_understood_in_a_field(
    page: DeskPage, scanner: Hand, invited: UUID, qtbot: QtBot
) -> None:
    find("lefevre")
    edit = field(page, "document_number")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    scanner.type(CODE)
    scanner.enter()
    qtbot.waitUntil(lambda: page.visit.person == invited)
    assert page.bar.isHidden()
    assert page.person.title.text() == "Siti Nurhaliza"
    assert edit.text() == ""


def test_an_invitation_scanned_into_the_search_opens_its_person(
    page: DeskPage, scanner: Hand, invited: UUID, qtbot: QtBot
) -> None:
    find("lefevre")
    page.finder.search.setFocus()
    page.finder.search.selectAll()
    heard: list[str] = []
    page.scans.watch.code.connect(heard.append)
    scanner.type(CODE.lower())
    scanner.enter()
    qtbot.waitUntil(lambda: heard == [CODE])
    assert page.visit.person == invited
    assert page.finder.search.text() == "Siti Nurhaliza"
    assert page.finder.search.selectedText() == "Siti Nurhaliza"
    assert page.bar.isHidden()


def test_a_number_that_is_nobodys_invitation_stays_where_it_was_scanned(
    page: DeskPage, scanner: Hand, invited: UUID, qtbot: QtBot
) -> None:
    find("lefevre")
    before = page.visit.person
    edit = field(page, "document_number")
    edit.setFocus()
    heard: list[str] = []
    page.scans.watch.code.connect(heard.append)
    scanner.type("001203004005")  # an identity card's, from its own bar code
    scanner.enter()
    qtbot.waitUntil(lambda: heard == ["001203004005"])
    assert edit.text() == "001203004005"
    assert page.visit.person == before != invited


def test_what_a_person_types_is_never_eaten(
    page: DeskPage, scanner: Hand, badge: tuple[UUID, str]
) -> None:
    """Every digit of a whole badge, at the pace of the world's fastest hands."""
    find("lefevre")
    before = page.visit.person
    edit = field(page, "function")
    edit.setFocus()
    person = Hand(scanner.widget, pace=RHYTHM_MS + 1)
    person.type(badge[1])
    assert edit.text() == badge[1]
    person.enter()
    assert edit.text() == badge[1]
    assert page.visit.person == before


def test_bursts_of_a_quick_hand_are_left_alone(page: DeskPage, scanner: Hand) -> None:
    """Fingers that roll over the keys are quick for a few of them."""
    find("lefevre")
    edit = field(page, "phone")
    edit.setFocus()
    person = Hand(scanner.widget)
    paces = cycle((12, 18, 25, 40, 9, 210))
    typed = "00842438222222" * 4
    for character in typed:
        person.key(character, pace=next(paces))
    assert edit.text() == typed


def test_a_key_that_is_held_down_is_no_scanner(page: DeskPage, scanner: Hand) -> None:
    find("lefevre")
    edit = field(page, "phone")
    edit.setFocus()
    person = Hand(scanner.widget, pace=30)
    person.key("5")
    for _ in range(199):
        person.key("5", repeat=True)
    assert edit.text() == "5" * 200


@pytest.mark.parametrize("length", [33, 120, 197, 199, 260])
def test_a_burst_that_is_no_code_is_typed_where_it_was_meant_to_go(
    page: DeskPage, scanner: Hand, length: int
) -> None:
    find("lefevre")
    before = page.visit.person
    edit = field(page, "function")
    edit.setFocus()
    typed = ("0123456789" * 26)[:length]
    scanner.type(typed)
    scanner.enter()
    assert edit.text() == typed
    assert page.visit.person == before


def test_a_burst_that_breaks_off_is_typed_after_a_moment(
    qtbot: QtBot, page: DeskPage, scanner: Hand
) -> None:
    find("lefevre")
    edit = field(page, "function")
    edit.setFocus()
    scanner.type("4" * 60)
    assert len(edit.text()) < 60
    qtbot.waitUntil(lambda: edit.text() == "4" * 60)
    scanner.rest()
    Hand(page, pace=90).type("and on")
    assert edit.text() == "4" * 60 + "and on"


def test_a_letter_in_the_middle_gives_everything_back_in_order(
    page: DeskPage, scanner: Hand
) -> None:
    find("lefevre")
    edit = field(page, "function")
    edit.setFocus()
    scanner.type("1" * 50 + "x" + "2" * 20)
    scanner.rest()
    scanner.type("!")
    assert edit.text() == "1" * 50 + "x" + "2" * 20 + "!"


def test_a_scan_into_a_dialog_opens_nobody_and_confirms_nothing(
    qtbot: QtBot, page: DeskPage, scanner: Hand, services: MemoryServices, badge: tuple[UUID, str]
) -> None:
    find("tadesse")
    before = page.visit.person
    press(Qt.Key.Key_T, CTRL)
    dialog = page.findChild(PhotoDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.has_image)
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    scanner.type(badge[1])
    scanner.enter()
    assert dialog.isVisible()
    assert dialog.shoot.isVisible()
    assert page.visit.person == before
    dialog.reject()


def test_a_desk_that_is_not_shown_reads_no_scans(
    page: DeskPage, scanner: Hand, badge: tuple[UUID, str]
) -> None:
    heard: list[str] = []
    page.scans.watch.scanned.connect(heard.append)
    scanner.type(badge[1])
    page.scans.watch.end()
    page.scans.watch.begin()
    scanner.rest()
    assert heard == []
    scanner.type(badge[1])
    scanner.enter()
    assert heard == [badge[1]]


def test_a_scan_opens_its_holder_though_the_answers_are_slow(
    qtbot: QtBot, theme: Theme, services: MemoryServices, badge: tuple[UUID, str]
) -> None:
    jobs = Jobs()
    page = opened(qtbot, theme, services, jobs)
    qtbot.waitUntil(lambda: page.finder.model.rowCount() == len(services.room.records))
    page.open_person(services.registration.find("petrov")[0].person)
    qtbot.waitUntil(lambda: page.person.title.text() == "Ivan Petrov")
    qtbot.waitUntil(lambda: page.scans.watch.listening)
    field(page, "function").setFocus()
    scanner = Hand(page)
    scanner.type(badge[1])
    scanner.enter()
    qtbot.waitUntil(lambda: page.person.title.text() == "Ji-woo Kim")
    jobs.close()


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[ScanWatch]:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    made = ScanWatch(window)
    made.begin()
    yield made
    made.end()


def test_shift_between_the_digits_does_not_break_a_scan(watch: ScanWatch) -> None:
    heard: list[str] = []
    watch.scanned.connect(heard.append)
    window = watch.parent()
    assert isinstance(window, QLineEdit)
    scanner = Hand(window)
    for digit in "8" * 198:
        scanner.key("", key=Qt.Key.Key_Shift)
        scanner.key(digit)
    scanner.enter()
    assert heard == ["8" * 198]
    assert window.text() == ""
