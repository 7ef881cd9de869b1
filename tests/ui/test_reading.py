"""Screens read from the right, by long words, in large letters: what Qt does not see to itself."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from ui.screen_services import Bundle

from accredit_app.domain.roles import StationRole
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.page import OfficePage
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.office.tasks.words import moment
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import Translations
from accredit_app.ui.widgets.abreast import Abreast
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.words import apart

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LAPTOP = (1366, 708)
"""The room that a window's page has on the smallest usual screen."""


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def arabic(qapp):
    made = Translations.of_application()
    made.install("ar")
    yield made
    made.install("en")


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_gap_parts_the_sheet_from_its_bar(qtbot, theme, direction):
    sheet = QWidget()
    sheet.setMinimumHeight(900)
    area = Scrolled(theme, sheet, gap=4)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    area.setLayoutDirection(direction)
    bar, view = place(area.verticalScrollBar(), area), place(area.viewport(), area)
    if direction is LEFT:
        assert bar.left() - view.right() - 1 == theme.px(4)
    else:
        assert view.left() - bar.right() - 1 == theme.px(4)
        assert view.right() == area.rect().right()


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_duties_stand_off_the_windows_edge(qtbot, theme, direction):
    page = OfficePage(Bundle(), InlineJobs(), theme)
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.resize(*LAPTOP)
    page.show()
    side = place(page.buttons["sync"].parentWidget(), page)
    outer = side.left() if direction is LEFT else page.rect().right() - side.right()
    assert outer == theme.px(18)


def test_digits_are_the_same_all_over_the_screen(arabic):
    assert QLocale().toString(12345) == f"{12345:,}"
    told = moment(datetime(2025, 10, 25, 14, 5))  # noqa: DTZ001 - told as it is given
    assert "2025" in told
    assert SyncWords().waiting(11).startswith("11 ")


def test_a_path_keeps_its_own_direction(arabic):
    assert apart(Path("/reports/day.pdf")) == "\u2068/reports/day.pdf\u2069"
    arabic.install("en")
    assert apart(Path("/reports/day.pdf")) == "/reports/day.pdf"


def test_the_reports_of_a_day_are_named_as_paths(qtbot, theme, arabic):
    page = OfficePage(Bundle(), InlineJobs(), theme)
    qtbot.addWidget(page)
    page.resize(*LAPTOP)
    page.show()
    day = page.open_duty("close")
    day.close_day()
    links = [each for each in day.findChildren(Button) if "daily-2025-10-25" in each.text()]
    assert len(links) == 2
    assert all(each.text().strip().startswith("\u2068") for each in links)


@pytest.mark.parametrize("tag", ["en", "fr", "ru", "ar"])
def test_the_day_can_be_closed_without_scrolling(qtbot, theme, arabic, tag):
    arabic.install(tag)
    page = OfficePage(Bundle(), InlineJobs(), theme)
    qtbot.addWidget(page)
    page.resize(*LAPTOP)
    page.show()
    day = page.open_duty("close")
    day.close_day()
    assert not day.close_button.visibleRegion().isEmpty()
    assert page.rect().contains(place(day.close_button, page))


def test_the_keys_come_to_the_reports_before_they_leave_the_card(qtbot, theme):
    page = OfficePage(Bundle(), InlineJobs(), theme)
    qtbot.addWidget(page)
    page.show()
    day = page.open_duty("close")
    day.close_day()
    seen: list[QWidget] = [day.choose_backup]
    while seen[-1] is not day.close_button:
        seen.append(seen[-1].nextInFocusChain())
    named = [each.accessibleName() for each in seen if isinstance(each, Button)]
    assert named[1:3] == ["Open daily-2025-10-25.pdf", "Open daily-2025-10-25.xlsx"]


@pytest.mark.parametrize("duty", ["sync", "close"])
def test_larger_letters_of_longer_words_are_not_cut_off(qtbot, theme, arabic, duty):
    arabic.install("fr")
    theme.set_scale(1.5)
    try:
        page = OfficePage(Bundle(), InlineJobs(), theme)
        qtbot.addWidget(page)
        page.resize(*LAPTOP)
        page.show()
        sheet = page.open_duty(duty).findChild(Scrolled)
        qtbot.waitUntil(lambda: sheet.widget().width() <= sheet.viewport().width())
        side = page.buttons[duty].parentWidget()
        assert side.width() >= side.minimumSizeHint().width()
        for button in page.buttons.values():
            assert button.width() >= button.sizeHint().width()
    finally:
        theme.set_scale(1.0)


def test_parts_fold_where_one_would_be_cut_off_and_unfold(qtbot):
    page, parts = QWidget(), [QWidget(), QWidget()]
    row = Abreast(10)
    page.setLayout(row)
    for part in parts:
        part.setMinimumSize(200, 50)
        row.addWidget(part, 1)
    qtbot.addWidget(page)
    page.resize(410, 300)
    page.show()
    assert parts[0].y() == parts[1].y()
    page.resize(409, 300)
    qtbot.waitUntil(lambda: parts[0].x() == parts[1].x() and parts[1].y() > parts[0].y())
    assert parts[1].width() == 409
    page.resize(410, 300)
    qtbot.waitUntil(lambda: parts[0].y() == parts[1].y())
    assert page.minimumSizeHint().width() == 200


def test_cells_stand_under_their_headings(qtbot, theme):
    table = LinesTable(theme, ("Station", "Rows"), name="Stations")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.show_lines([("MMMM", 1)])
    image = table.viewport().grab().toImage()
    header = table.horizontalHeader().viewport()
    table.lines._headings = ("MMMM", "Rows")
    above = header.grab().toImage()
    assert abs(first_ink(image, theme.px(17)) - first_ink(above, header.height() // 2)) <= 1


def first_ink(image, y: int) -> int:
    """The first column that is not of the ground's colour, in the lines about `y`."""
    ground = image.pixel(2, y)
    lines = range(y - 3, y + 3)
    return next(
        x for x in range(3, image.width()) if any(image.pixel(x, line) != ground for line in lines)
    )
