"""Elements taken hold of on the badge by the pointer; the picture that follows them."""

from functools import partial

import pytest
from PIL import ImageChops
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.designer_room import front, open_designer
from ui.designer_services import CODE, NAME, NATIVE, OWN_TEXT, RECT

from accredit_app.badges.draft import Draft
from accredit_app.badges.layout import Box
from accredit_app.badges.sketch import sketch
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.designer.findings import FindingLine
from accredit_app.ui.office.designer.geometry import Grip
from accredit_app.ui.widgets.chip import Tone

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def make(qtbot, qapp):
    return partial(open_designer, qtbot, qapp)


@pytest.fixture
def page(make):
    return make()


def pixel(page, x, y):
    return page.bench.canvas.scale().point(x, y).toPoint()


def drag(page, start, end, *, keys=NONE, let_go=True):
    """From one place of the card to another, in millimetres, in several moves."""
    canvas = page.bench.canvas
    first, last = pixel(page, *start), pixel(page, *end)
    QTest.mousePress(canvas, LEFT, keys, first)
    for share in (0.2, 0.5, 0.8, 1):
        at = first + (last - first) * share
        event_at = QPoint(round(at.x()), round(at.y()))
        move(canvas, event_at, keys)
    if let_go:
        QTest.mouseRelease(canvas, LEFT, keys, last)


def move(canvas, at, keys):
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, canvas.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, keys
    )
    QApplication.sendEvent(canvas, event)


def box_of(page, number):
    return tuple(page.table.draft.values(front(number))["box"])


def test_the_topmost_element_under_the_pointer_is_taken(page):
    canvas = page.bench.canvas
    QTest.mouseClick(canvas, LEFT, NONE, pixel(page, 20, 65))
    assert page.table.place == front(NAME)
    QTest.mouseClick(canvas, LEFT, ALT, pixel(page, 20, 65))
    assert page.table.place == front(RECT)
    QTest.mouseClick(canvas, LEFT, NONE, pixel(page, 20, 65))
    assert page.table.place == front(NAME)
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(2, 2))
    assert page.table.place is None


def test_what_is_not_drawn_for_the_person_is_not_taken(page, qtbot):
    page.table.choose(front(NAME))
    page.table.set_keys({"unless": "country"})
    page.table.choose(None)
    QTest.mouseClick(page.bench.canvas, LEFT, NONE, pixel(page, 20, 65))
    assert page.table.place == front(RECT)


def test_an_element_is_drawn_about_and_snaps(page):
    drag(page, (30, 68), (32.1, 75.5))
    assert page.table.place == front(NAME)
    x, y, width, height = box_of(page, NAME)
    assert (width, height) == (80, 20)
    assert y == pytest.approx(67.5)  # the grid
    assert x == pytest.approx(12.5)  # the middle of the card
    page.table.stack.undo()
    assert page.table.draft.text() == OWN_TEXT


def test_alt_lets_it_go_between_the_lines(page):
    drag(page, (30, 68), (32.2, 75.2), keys=NONE)
    page.table.stack.undo()
    page.table.choose(front(NAME))
    canvas = page.bench.canvas
    QTest.mousePress(canvas, LEFT, NONE, pixel(page, 30, 68))
    move(canvas, pixel(page, 30, 68) + QPoint(5, 9), ALT)
    dots = canvas.dots
    box = page.bench.canvas.box
    expected = pytest.approx((10 + 5 / dots, 60 + 9 / dots, 80, 20))
    assert (box.x, box.y, box.width, box.height) == expected
    QTest.mouseRelease(canvas, LEFT, NONE, pixel(page, 30, 68) + QPoint(5, 9))
    assert box_of(page, NAME) == pytest.approx((10 + 5 / dots, 60 + 9 / dots, 80, 20), abs=0.0051)


def test_a_ground_is_not_drawn_about_by_a_first_touch(page):
    drag(page, (20, 30), (40, 50))
    assert page.table.place == front(RECT)
    assert page.table.draft.text() == OWN_TEXT


@pytest.mark.parametrize("grip", list(Grip))
def test_each_handle_draws_its_edges(page, grip):
    page.table.choose(front(NAME))
    start = grip.at(Box(10, 60, 80, 20))
    drag(page, start, (start[0] + 3.1, start[1] + 2.1))
    x, y, width, height = box_of(page, NAME)
    across, down = grip.value
    assert (x == 10) is (across >= 0)
    assert (y == 60) is (down >= 0)
    assert (width == 80) is (across == 0)
    assert (height == 20) is (down == 0)
    if across < 0:
        assert x + width == pytest.approx(90)
    if down < 0:
        assert y + height == pytest.approx(80)


def test_nothing_is_drawn_off_the_safe_area(page):
    page.table.choose(front(NAME))
    drag(page, (30, 68), (-60, 400))
    assert box_of(page, NAME)[:2] == (4, 124)


def test_what_would_lie_under_the_slot_is_marked_and_goes_back(page):
    page.table.choose(front(NAME))
    page.table.set_box(Box(40, 30, 20, 8))
    drag(page, (50, 34), (52.5, 9), let_go=False)
    assert page.bench.canvas._wrong
    QTest.mouseRelease(page.bench.canvas, LEFT, NONE, pixel(page, 52.5, 9))
    assert box_of(page, NAME) == (40, 30, 20, 8)
    assert "slot" in page.bench.refusal.text


def test_escape_lets_go_and_changes_nothing(page):
    page.table.choose(front(NAME))
    drag(page, (30, 68), (35, 90), let_go=False)
    assert page.bench.canvas.box != Box(10, 60, 80, 20)
    QTest.keyClick(page.bench.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.bench.canvas, LEFT, NONE, pixel(page, 35, 90))
    assert page.table.draft.text() == OWN_TEXT
    assert page.table.place == front(NAME)


def test_the_picture_is_the_page_that_is_printed(page, qtbot):
    canvas, person = page.bench.canvas, page.trial._person
    page.table.choose(front(NAME))
    page.table.set_keys({"max": 9})
    dpi = canvas.dots * 25.4
    wanted = sketch(page.table.draft.template(), person, side="front", dpi=dpi).picture
    lines = wanted.width * 3

    def same():
        image = canvas.picture.convertToFormat(QImage.Format.Format_RGB888)
        rows = [bytes(image.constScanLine(y))[:lines] for y in range(image.height())]
        return b"".join(rows) == wanted.tobytes()

    qtbot.waitUntil(same)
    before = sketch(Draft.parse(OWN_TEXT).template(), person, side="front", dpi=dpi).picture
    assert ImageChops.difference(before, wanted).getbbox() is not None


def test_the_picture_follows_a_box_that_is_drawn_about(make, qtbot):
    jobs = Jobs()
    page = make(jobs=jobs)
    page.table.choose(front(NAME))
    seen = []
    page.trial.preview.drawn.connect(lambda drawn: seen.append(drawn.wish.box))
    drag(page, (30, 68), (30, 90), let_go=False)
    held = page.bench.canvas.box
    qtbot.waitUntil(lambda: held in seen)
    QTest.mouseRelease(page.bench.canvas, LEFT, NONE, pixel(page, 30, 90))
    qtbot.waitUntil(lambda: seen[-1] is None)
    assert len(seen) <= 4
    jobs.close()


def test_a_size_that_cannot_be_kept_is_found_and_leads_to_its_element(page, qtbot):
    page.table.choose(front(NAME))
    page.table.set_box(Box(10, 60, 12, 3))
    page.table.choose(None)
    findings = page.bench.findings
    qtbot.waitUntil(lambda: any("below the least" in each.text for each in findings.findings))
    row = next(n for n, each in enumerate(findings.findings) if "below" in each.text)
    assert findings.findings[row].text.startswith("big_name: set in ")
    assert findings.chip.tone in (Tone.WARN, Tone.BAD)
    rect = findings.list.visualItemRect(findings.list.item(row))
    QTest.mouseClick(findings.list.viewport(), LEFT, NONE, rect.center())
    assert page.table.place == front(NAME)


def test_a_pale_colour_is_found(page, qtbot):
    page.table.choose(front(NATIVE))
    page.table.set_keys({"colour": "#EEEEEE"})
    findings = page.bench.findings
    qtbot.waitUntil(lambda: any("contrast" in each.text for each in findings.findings))
    assert findings.findings[0].place == front(NATIVE)
    assert findings.findings[0].tone is Tone.BAD


def test_another_person_and_the_gravest_finding_first(page, qtbot):
    bar, findings = page.bench.bar, page.bench.findings
    before = page.trial._person
    bar.person.setCurrentIndex(3)
    bar.person.activated.emit(3)
    assert page.trial._person is not before
    qtbot.waitUntil(lambda: page.bench.canvas.picture is not None)
    findings.show_findings([FindingLine(Tone.WARN, "a"), FindingLine(Tone.BAD, "b")])
    assert [each.text for each in findings.findings] == ["b", "a"]
    assert findings.chip.text == "2 to look at"
    findings.show_findings([])
    assert findings.chip.text == "Nothing to mend"


def test_the_wheel_with_ctrl_zooms(page):
    canvas = page.bench.canvas
    middle = QPointF(50, 50)
    event = QWheelEvent(
        middle,
        canvas.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == 1.25


def test_the_code_keeps_its_least_size(page):
    page.table.choose(front(CODE))
    corner = Grip.BOTTOM_RIGHT.at(Box(65, 108, 32.5, 32.5))
    drag(page, corner, (corner[0] - 12, corner[1] - 12))
    assert box_of(page, CODE) == (65, 108, 32.5, 32.5)
    assert "25 mm is the least" in page.bench.refusal.text
