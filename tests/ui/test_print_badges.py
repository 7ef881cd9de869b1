"""The office prints many badges: what is counted, chosen, written, stopped and remembered."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from stations import SetClock, found_office

from accredit_app.domain.people import Details
from accredit_app.domain.roles import StationRole
from accredit_app.services.badges import batch
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.office.print_badges import PrintBadgesPage
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone

PEOPLE = (("Nguyễn", "DEL", "Ministry of Water"), ("Trần", "DEL", "Ministry of Water"))
MORE = (("Zhang", "PRS", "Xin News"), ("Al-Harthy", "DEL", "Oman"), ("Ba", "DEL", ""))


@pytest.fixture
def office(tmp_path):
    services = found_office(tmp_path / "office", SetClock())
    yield services
    services.post.database.close()


@pytest.fixture
def issued(office):
    for family, category, body in (*PEOPLE, *MORE):
        details = Details(family_name=family, country="VN")
        person = office.registration.save(
            None, details, category=category, organisation_name=body, walk_in=True
        ).value.person.id
        office.badges.issue(person)
    return office


@pytest.fixture
def make(qapp, qtbot, tmp_path):
    def build(services, jobs=None):
        theme = Theme(qapp, role=StationRole.OFFICE)
        page = PrintBadgesPage(
            theme, jobs or InlineJobs(), services.batches, folder=tmp_path / "reports"
        )
        qtbot.addWidget(page)
        page.resize(1000, 640)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return build


def pick(box: QComboBox, code: object) -> None:
    box.setCurrentIndex(box.findData(code))


def pages(path: Path) -> int:
    document = pdfium.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def test_without_badges_the_page_says_where_they_come_from(make, office):
    page = make(office)
    assert page.empty.isVisible()
    assert "No badge is issued yet" in page.empty.text()
    assert not page.form.isVisible()
    assert not page.write.isEnabled()
    page.ask_file()  # opens no dialogue


def test_the_count_follows_the_choice(make, issued):
    page = make(issued)
    assert page.tally.text() == "Badges: 5"
    assert not page.picture.isVisible()
    pick(page.form.paper, "a4")
    assert page.tally.text() == "Badges: 5  ·  Sheets: 2"
    assert page.picture.isVisible()
    assert "edge to edge" in page.remark.text
    page.form.separators.setChecked(True)
    assert page.tally.text() == "Badges: 5  ·  Sheets: 4  ·  Pages to sign: 4"
    page.form.bleed.setChecked(True)
    assert page.remark.text == ""
    pick(page.form.category, "PRS")
    assert page.tally.text() == "Badges: 1  ·  Sheets: 1  ·  Pages to sign: 1"
    pick(page.form.category, "")
    page.form.organisation.set_code(str(issued.batches.organisation_id("ministry of water")))
    page.form.organisation.edited.emit()
    assert page.tally.text().startswith("Badges: 2")
    page.form.organisation.setEditText("no such body")
    assert not page.write.isEnabled()


def test_controls_that_mean_nothing_are_off(make, issued):
    form = make(issued).form
    on_paper = (form.flip, form.marks, form.bleed, form.separators)
    assert not any(control.isEnabled() for control in on_paper)
    pick(form.paper, "a3")
    assert all(control.isEnabled() for control in on_paper)
    form.separators.setChecked(True)
    pick(form.sort, "name")
    assert not form.separators.isEnabled()
    order = form.order(start=1)
    assert order is not None
    assert not order.separators


def test_the_first_free_place_by_mouse_and_by_keys(make, issued):
    page = make(issued)
    pick(page.form.paper, "a4")
    grid = issued.batches.outlook(page.form.order(start=1)).imposition
    third = page.picture._cell(grid, 2).center().toPoint()
    QTest.mouseClick(page.picture, Qt.MouseButton.LeftButton, pos=third)
    assert page.picture.start == 3
    assert page.tally.text().endswith("Sheets: 2")
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert page.picture.start == 4
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert page.picture.start == 4
    QTest.keyClick(page.picture, Qt.Key.Key_Up)
    assert page.picture.start == 2
    assert page.picture.accessibleDescription() == "2 of 4"
    assert "place 2" in page.place.text()
    pick(page.form.paper, "letter")
    assert page.picture.start == 2
    page.picture._choose(1)
    QTest.keyClick(page.picture, Qt.Key.Key_Down)
    assert page.picture.start == 1


def test_the_file_is_written_and_shown(make, issued, tmp_path):
    page = make(issued)
    pick(page.form.paper, "a4")
    pick(page.form.flip, "none")
    page.write_to(tmp_path / "out.pdf")
    assert pages(tmp_path / "out.pdf") == 2
    assert page.message.tone is Tone.OK
    assert "Badges in out.pdf: 5" in page.message.text
    assert "There is no photo" in page.message.text
    words = {button.text() for button in page.message.findChildren(QAbstractButton)}
    assert {"Open", "Show in folder", "They are printed…"} <= words
    assert not page.progress.isVisible()


def answer(page: PrintBadgesPage, words: str) -> None:
    buttons = page.message.findChildren(QAbstractButton)
    next(button for button in buttons if button.text() == words).click()


def test_badges_count_as_printed_when_somebody_says_so(make, issued, tmp_path):
    jobs = InlineJobs()
    page = make(issued, jobs)
    page.write_to(tmp_path / "out.pdf")
    assert issued.batches.choices().unprinted == 5
    answer(page, "They are printed…")
    assert "out.pdf" in page.message.title
    answer(page, "Not yet")
    assert page.message.title == "The badges are written"
    assert issued.batches.choices().unprinted == 5
    answer(page, "They are printed…")
    answer(page, "Yes, all of them")
    assert page.message.title == "Badges that now count as printed: 5"
    assert page.write.isEnabled()
    assert issued.batches.choices().unprinted == 0
    page.form.unprinted.setChecked(True)
    assert not page.write.isEnabled()


def test_what_was_chosen_is_there_again(make, issued, tmp_path):
    page = make(issued)
    pick(page.form.paper, "a3")
    pick(page.form.sort, "box")
    pick(page.form.flip, "short")
    page.form.separators.setChecked(True)
    page.form.marks.setChecked(False)
    page.write_to(tmp_path / "out.pdf")
    again = make(issued).form
    assert again.habits(tmp_path) == page.form.habits(tmp_path)
    assert (again.paper.currentData(), again.sort.currentData()) == ("a3", "box")


def test_words_that_nobody_can_read_are_no_habit(make, issued):
    with issued.post.database.write("test") as unit:
        unit.put_secret("badges.habits", b'{"sheet": 7, "sort": "box", "later": true}')
    page = make(issued)
    assert (page.form.paper.currentData(), page.form.sort.currentData()) == ("", "box")
    with issued.post.database.write("test") as unit:
        unit.put_secret("badges.habits", b"\xff{")
    assert make(issued).form.sort.currentData() == "organisation"


def test_a_new_badge_is_counted_at_once(make, issued):
    jobs = InlineJobs()
    page = make(issued, jobs)
    details = Details(family_name="Ito", country="JP")
    person = issued.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    jobs.run(page, lambda: issued.badges.issue(person))
    assert page.tally.text() == "Badges: 6"


def test_badges_that_are_missing_are_issued_after_a_question(make, office):
    for family in ("Nguyễn", "Bad \U0002a6a5", "Trần"):
        details = Details(family_name=family, country="VN")
        office.registration.save(None, details, category="DEL", walk_in=True)
    page = make(office)
    assert "3" in page.issue.text()
    page.issue.click()
    assert "without a badge: 3" in page.message.text
    assert office.batches.choices().badges == 0
    answers = {button.text(): button for button in page.message.findChildren(QAbstractButton)}
    answers["Issue them"].click()
    assert page.tally.text() == "Badges: 2"
    assert page.message.tone is Tone.WARN
    assert "Bad \U0002a6a5" in page.message.text
    assert page.issue.isVisible()


def test_a_folder_that_cannot_be_written_is_said(make, issued, tmp_path):
    page = make(issued)
    page.write_to(tmp_path / "nowhere" / "out.pdf")
    assert page.message.tone is Tone.BAD
    assert "No file was left" in page.message.text
    assert page.write.isEnabled()


def test_cancel_leaves_no_file(make, issued, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(batch, "TELL_EVERY", 1)
    jobs = Jobs()
    page = make(issued, jobs)
    try:
        qtbot.waitUntil(lambda: page.tally.text() == "Badges: 5")
        advanced = page.run._advance

        def stop_at_once(step):
            advanced(step)
            page.progress._cancel.click()

        page.run._advance = stop_at_once
        page.write_to(tmp_path / "out.pdf")
        qtbot.waitUntil(lambda: page.message.tone is Tone.WARN)
        assert "No file was left" in page.message.text
        assert not list(tmp_path.glob("out.pdf*"))
        assert page.write.isEnabled()
    finally:
        jobs.close()


def test_every_control_has_a_name_and_stands_in_the_row_of_keys(make, issued):
    page = make(issued)
    pick(page.form.paper, "a4")
    form = page.form
    controls = [
        form.organisation, form.category, form.sort, form.unprinted, form.paper, form.flip,
        form.separators, form.marks, form.bleed, page.picture, page.write,
    ]  # fmt: skip
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name)
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    seen, widget = [], form.organisation
    for _ in range(60):
        widget = widget.nextInFocusChain()
        if widget in controls:
            seen.append(controls.index(widget))
        if widget is page.write:
            break
    assert seen == sorted(seen)
    assert seen[-1] == len(controls) - 1


def test_a_message_leaves_room_for_its_sign_where_reading_begins(make, issued, qapp):
    page = make(issued)
    page.message.say("Words", "More words")
    words = page.message._title
    assert words.x() >= page.theme.px(40)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert page.message.width() - words.geometry().right() >= page.theme.px(40)
