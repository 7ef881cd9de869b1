"""What is the whole template's in the designer: for whom it is used, and its colours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.designer_room import front, open_designer
from ui.designer_services import NAME, OWN, OWN_TEXT


@pytest.fixture
def page(qtbot, qapp):
    return open_designer(qtbot, qapp)


def test_a_category_is_given_the_template(page):
    menu = page.head.use_menu()
    actions = {str(action.data()): action for action in menu.actions()}
    assert set(actions) == {category.code for category in page.questions.categories}
    assert not any(action.isChecked() for action in actions.values())
    assert "No category uses it yet" in page.head.used.text()
    actions["PRS"].trigger()
    assert page._templates.occasion().categories[2].template == OWN
    assert "Press" in page.head.used.text()
    assert "Press" in page.toast.text
    again = {str(action.data()): action for action in page.head.use_menu().actions()}
    assert again["PRS"].isChecked()
    assert not again["PRS"].isEnabled()
    assert again["DEL"].isEnabled()


def test_what_is_not_kept_is_used_for_nobody(page, tmp_path, qtbot):
    path = tmp_path / "guest.toml"
    path.write_text(OWN_TEXT, encoding="utf-8")
    assert page.head.use.isEnabled()
    page.take(path)
    qtbot.waitUntil(lambda: page.filing.name == "guest")
    assert not page.head.use.isEnabled()


def test_a_colour_of_the_template_is_changed_wherever_it_is_used(page):
    palette = page.bench.form.palette_form
    assert palette.isVisible()
    ink = palette.controls["ink"]
    ink.setFocus()
    ink.selectAll()
    QTest.keyClicks(ink, "blue")
    QTest.keyClick(ink, Qt.Key.Key_Return)
    assert page.table.draft.text() == OWN_TEXT
    assert "#RRGGBB" in palette._fields["ink"]._error.text()
    ink.selectAll()
    QTest.keyClicks(ink, "#7A1F2B")
    QTest.keyClick(ink, Qt.Key.Key_Return)
    changed = OWN_TEXT.replace('ink = "#0B1F3A"', 'ink = "#7A1F2B"')
    assert page.table.draft.text() == changed
    assert not palette._fields["ink"].wrong
    page.table.stack.undo()
    assert ink.text() == "#0B1F3A"
    page.table.choose(front(NAME))
    assert not palette.isVisible()
