"""Finding people at the desk: by typing, by walking the list, by scanning into the search."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.desk_hand import CTRL, find, opened, press, type_text
from ui.desk_services import MemoryServices

from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.person_list import initials


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
    page = opened(qtbot, theme, services, jobs)
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


def test_nobody_found_says_what_to_do(page: DeskPage) -> None:
    type_text("zzzz")
    assert page.finder._pages.currentIndex() == 1
    assert "zzzz" in page.finder._nobody.text()
    assert "Ctrl+N" in page.finder._nobody.text()


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
    page = opened(qtbot, theme, services, jobs)
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


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Nguyễn Thị Uyên", "NU"), ("張偉", "張"), ("김지우", "김"), ("Plato", "P"), ("", "?"),
        ("Ọlá Adé", "ỌA"),
    ],
)  # fmt: skip
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
