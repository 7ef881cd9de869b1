"""The designer by keyboard alone, its files, and that nothing is lost unasked."""

import tomllib
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from ui.designer_room import front, open_designer
from ui.designer_services import CODE, NAME, OWN, OWN_TEXT, MemoryTemplates

from accredit_app.badges.template import TEMPLATES, shipped_text
from accredit_app.domain.done import Topic
from accredit_app.errors import StoreError
from accredit_app.ui.widgets.chip import Tone

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def make(qtbot, qapp):
    return partial(open_designer, qtbot, qapp)


@pytest.fixture
def page(make):
    return make()


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """As a person: into whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def box_of(page, number):
    return page.table.draft.values(front(number))["box"]


def reach(widget):
    """Go to a control by Tab alone; fail if Tab does not lead there."""
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        press(Key.Key_Tab)
    raise AssertionError(widget)


def test_a_template_is_changed_and_saved_by_keyboard_alone(page, qtbot):
    templates, canvas = page._templates, page.bench.canvas
    page.head.template.setFocus()
    reach(page.bench.pile.layers)
    press(Key.Key_Down)
    press(Key.Key_End)
    press(Key.Key_Up)
    assert page.table.place == front(NAME)
    reach(canvas)
    press(Key.Key_Right)
    press(Key.Key_Down, Shift)
    press(Key.Key_Left, Ctrl)
    assert box_of(page, NAME) == [10.5, 65, 79.5, 20]
    press(Key.Key_Return)
    form = page.bench.form.form
    assert QApplication.focusWidget() is form.controls["field"]
    reach(form.controls["max"])
    form.controls["max"].selectAll()
    QTest.keyClicks(QApplication.focusWidget(), "24")
    press(Key.Key_Return)
    assert page.table.draft.values(front(NAME))["max"] == 24
    press(Key.Key_Z, Ctrl)
    assert page.table.draft.values(front(NAME))["max"] == 30
    assert form.controls["max"].value() == 30
    press(Key.Key_Y, Ctrl)
    assert page.table.draft.values(front(NAME))["max"] == 24
    assert page.head.used.text() == "Changed, not saved yet"
    press(Key.Key_S, Ctrl)
    qtbot.waitUntil(lambda: not page.filing.dirty)
    expected = OWN_TEXT.replace("[10, 60, 80, 20]", "[10.5, 65, 79.5, 20]")
    assert templates.kept[OWN] == expected.replace("max = 30", "max = 24")
    assert page.toast.text == "“evening” is saved"


def test_elements_are_chosen_ordered_copied_and_deleted_by_keys(page):
    table, canvas = page.table, page.bench.canvas
    canvas.setFocus()
    press(Key.Key_PageUp)
    assert table.place == front(0)
    press(Key.Key_PageDown)
    assert table.place == front(CODE)
    press(Key.Key_PageDown)
    press(Key.Key_PageDown)
    assert table.place == front(NAME)
    press(Key.Key_D, Ctrl)
    assert table.place == front(4)
    assert box_of(page, 4) == [12, 62, 80, 20]
    press(Key.Key_BracketLeft, Ctrl)
    assert table.place == front(3)
    assert table.draft.values(front(4))["type"] == "qr"
    press(Key.Key_BracketRight, Ctrl)
    press(Key.Key_Delete)
    assert table.draft.text() == OWN_TEXT
    assert table.place == front(CODE)
    for _ in range(4):
        press(Key.Key_Z, Ctrl)
    assert table.draft.text() == OWN_TEXT
    assert table.place == front(NAME)
    assert not page.filing.dirty
    press(Key.Key_Escape)
    assert table.place is None


def test_a_held_key_is_one_step_back_and_each_press_another(page):
    table, canvas = page.table, page.bench.canvas
    table.choose(front(NAME))
    canvas.setFocus()
    press(Key.Key_Down)
    for _ in range(5):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, canvas, Key.Key_Right, "", Qt.KeyboardModifier.NoModifier
        )
    assert table.stack.count() == 6
    table.stack.undo()
    assert box_of(page, NAME) == [12, 60.5, 80, 20]


def test_the_zoom_keeps_to_its_bounds_and_comes_back_to_real_size(page, qtbot):
    canvas = page.bench.canvas
    real = canvas.dots
    canvas.setFocus()
    for _ in range(12):
        press(Key.Key_Minus, Ctrl)
    assert canvas.zoom == 0.5
    for _ in range(15):
        press(Key.Key_Plus, Ctrl)
    assert canvas.zoom == 4.0
    assert page.bench.bar.percent.text() == "400 %"
    press(Key.Key_0, Ctrl)
    assert canvas.dots == real
    assert abs(real - canvas.screen().logicalDotsPerInch() / 25.4) < 2


def test_what_the_rules_forbid_is_said_under_its_field(page):
    page.table.choose(front(NAME))
    form = page.bench.form.form
    form.controls["min"].setValue(40)
    assert form._fields["min"].wrong
    assert form.controls["min"].accessibleDescription() == "The least size is above the greatest."
    assert page.table.draft.text() == OWN_TEXT
    form.controls["min"].setValue(12)
    assert not form._fields["min"].wrong
    assert page.table.draft.values(front(NAME))["min"] == 12
    form.controls["colour"].setEditText("#12345")
    form.controls["colour"].lineEdit().editingFinished.emit()
    assert form._fields["colour"].wrong
    form.sides["x"].setValue(100)
    assert form._fields["x"].control.accessibleDescription().endswith("safe area.")


def test_a_field_and_own_words_take_each_others_place(page):
    page.table.choose(front(NAME))
    form = page.bench.form.form
    form.controls["text"].setText("{serial} · {category}")
    form.controls["text"].editingFinished.emit()
    assert "field" not in page.table.draft.values(front(NAME))
    assert form.controls["field"].currentText() == "–"
    row = form.controls["field"].findData("country")
    form.controls["field"].setCurrentIndex(row)
    form.controls["field"].activated.emit(row)
    assert page.table.draft.values(front(NAME))["field"] == "country"
    assert form.controls["text"].text() == ""
    form.controls["text"].setText("")
    form.controls["field"].setCurrentIndex(0)
    form.controls["field"].activated.emit(0)
    assert form._fields["field"].wrong


@pytest.mark.parametrize("kind", ["rect", "stripes", "guilloche", "emblem", "pictogram", "text"])
@pytest.mark.parametrize("side", ["front", "back"])
def test_each_type_is_added_in_a_place_where_it_may_stand(page, kind, side):
    page.table.turn(side)
    page.bench.pile.add(kind)
    assert page.table.draft.elements(side)[-1]["type"] == kind
    assert page.table.element is not None
    assert page.bench.canvas.hasFocus()
    page.table.stack.undo()
    assert page.table.draft.text() == OWN_TEXT


def test_all_types_of_the_schema_can_be_added(page):
    for action in page.bench.pile.type_menu().actions():
        before = len(page.table.draft.elements("front"))
        page.bench.pile.add(action.data())
        assert len(page.table.draft.elements("front")) == before + 1, action.data()


def test_a_shipped_template_is_saved_as_an_own_copy(make):
    templates = MemoryTemplates()
    page = make(name=TEMPLATES[0], templates=templates)
    page.table.choose(front(1))
    page.table.remove()
    page.bench.canvas.setFocus()
    press(Key.Key_S, Ctrl)
    dialog = page.questions.dialog
    assert dialog.words.text() == f"{TEMPLATES[0]} 2"
    dialog.words.setText(OWN)
    dialog.confirm.click()
    assert dialog._field.wrong
    dialog.words.setText("Gala")
    dialog.confirm.click()
    assert tomllib.loads(templates.kept["Gala"])["name"] == "Gala"
    assert set(templates.kept) == {OWN, "Gala"}
    assert page.filing.name == "Gala"
    assert page.head.template.currentText() == "Gala"
    assert not page.filing.dirty
    page.table.stack.undo()
    page.table.stack.undo()
    assert page.table.draft.text() == shipped_text(TEMPLATES[0])
    assert page.filing.dirty


def test_a_save_that_fails_keeps_the_changes(page):
    page._templates.error = StoreError("The disk is full", "Earlier work is safe.")
    page.table.choose(front(NAME))
    page.table.remove()
    page.save()
    assert page.message.title == "The disk is full"
    assert page.filing.dirty
    page.save()
    assert not page.filing.dirty
    assert "big_name" not in page._templates.kept[OWN]


def test_unsaved_changes_are_asked_about(page):
    page.table.choose(front(NAME))
    page.table.remove()
    page.open(TEMPLATES[0])
    assert page.filing.name == OWN
    assert page.head.template.currentText() == OWN
    page.questions.dialog.stay.click()
    assert page.filing.dirty
    page.open(TEMPLATES[0])
    page.questions.dialog.keep.click()
    assert page.filing.name == TEMPLATES[0]
    assert "big_name" not in page._templates.kept[OWN]
    page.table.choose(front(1))
    page.table.remove()
    page.open(OWN)
    page.questions.dialog.drop.click()
    assert page.filing.name == OWN
    assert TEMPLATES[0] not in page._templates.kept


def test_the_window_is_not_closed_over_unsaved_changes(page):
    page.table.choose(front(NAME))
    page.table.remove()
    assert not page.close()
    assert page.isVisible()
    page.questions.dialog.stay.click()
    assert not page.close()
    page.questions.dialog.drop.click()
    assert not page.isVisible()


def drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, buttons, none))
    return enter.isAccepted()


def test_a_dropped_file_is_opened_and_kept_only_when_it_is_saved(page, tmp_path):
    path = tmp_path / "gala.toml"
    path.write_text(OWN_TEXT.replace("Evening", "Gala"), encoding="utf-8")
    assert not drop(page, tmp_path / "list.csv")
    assert drop(page, path)
    assert page.filing.name == "gala"
    assert page.filing.dirty
    assert page.head.template.currentText() == "gala"
    page.filing.save("gala")
    assert page._templates.kept["gala"].startswith("# The evening's badge.")


def test_a_file_that_is_no_template_changes_nothing(page, tmp_path):
    for name, content in (
        ("broken.toml", b"schema = "),
        ("latin.toml", b"name = '\xe9'"),
        ("huge.toml", b"#" * 1_000_001),
    ):
        (tmp_path / name).write_bytes(content)
        drop(page, tmp_path / name)
        assert page.message.tone is Tone.BAD, name
        page.message.clear()
    assert page.filing.name == OWN
    assert page.table.draft.text() == OWN_TEXT


def test_a_template_goes_out_as_it_stands(page, tmp_path):
    page.table.choose(front(NAME))
    page.table.set_keys({"max": 28})
    page.filing.export(tmp_path / "out.toml")
    written = (tmp_path / "out.toml").read_bytes().decode()
    assert written == OWN_TEXT.replace("max = 30", "max = 28")
    assert page.toast.text == "Written to out.toml"
    page.filing.export(tmp_path / "nowhere" / "out.toml")
    assert page.message.title == "The file could not be written"
    assert page.filing.dirty


def test_who_uses_a_template_is_said(make):
    page = make(name=TEMPLATES[0])
    assert page.head.used.text() == "Used by Head of Delegation, Delegate, Press, Observer"
    page.open(OWN)
    assert page.head.used.text() == "No category uses it yet"


def test_every_control_has_a_name(page):
    for number in (0, NAME, CODE):
        page.table.choose(front(number))
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in page.findChildren(kind):
                inner = isinstance(control.parent(), (QLineEdit, QComboBox))
                if control.objectName().startswith("qt_") or inner:
                    continue
                spoken = QAccessible.queryAccessibleInterface(control)
                assert spoken.text(QAccessible.Text.Name), control
    assert page.bench.canvas.accessibleName() == "The badge, QR code in hand"


def test_the_page_mirrors_and_the_badge_does_not(page, qapp):
    canvas = page.bench.canvas
    before = canvas.scale().point(10, 0).x() - canvas.scale().point(0, 0).x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qapp.processEvents()
        middle = page.width() / 2
        assert page.bench.pile.layers.mapTo(page, QPoint(0, 0)).x() > middle
        assert page.bench.form.mapTo(page, QPoint(0, 0)).x() < middle
        after = canvas.scale().point(10, 0).x() - canvas.scale().point(0, 0).x()
        assert after == pytest.approx(before)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_proof_sheets_are_written(page, tmp_path, qtbot):
    page.filing.prove(tmp_path / "proof.pdf", page.questions.cases[:3], page.questions.categories)
    qtbot.waitUntil(lambda: page.toast.text == "Written to proof.pdf")
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF-")


def test_what_another_station_made_of_it_is_taken_unless_it_was_changed_here(page):
    jobs, newer = page._jobs, OWN_TEXT.replace("max = 30", "max = 20")
    page._templates.kept[OWN] = newer
    page.table.choose(front(NAME))
    page.table.remove()
    jobs.changed.emit(frozenset({Topic.SYNC}))
    assert page.table.draft.text() not in (newer, OWN_TEXT)
    page.table.stack.undo()
    jobs.changed.emit(frozenset({Topic.SYNC}))
    assert page.table.draft.text() == newer
