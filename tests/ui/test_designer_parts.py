"""The designer's plain parts: sums with boxes, the form that is made from the schema, undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.designer_services import NAME, OWN_TEXT

from accredit_app.badges.draft import Draft, Place
from accredit_app.badges.layout import ELEMENTS, Box, Qr, Rect, Text
from accredit_app.badges.stocks import STOCKS
from accredit_app.badges.template import TEMPLATES, shipped_text
from accredit_app.errors import InvalidInput
from accredit_app.ui.office.designer.additions import new_element
from accredit_app.ui.office.designer.controls import CONTROLS
from accredit_app.ui.office.designer.geometry import (
    LEAST,
    Grip,
    Guides,
    clear_of_slot,
    lines,
    moved,
    resized,
    room,
    snap_move,
    snap_resize,
)
from accredit_app.ui.office.designer.properties import in_short
from accredit_app.ui.office.designer.scale import LEAST as SMALLEST
from accredit_app.ui.office.designer.scale import MOST, Scale, following
from accredit_app.ui.office.designer.schema import Kind, properties, types
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.translations import LANGUAGES, Translations
from accredit_app.ui.words import translated

A6 = STOCKS["a6"]
CARD = Box(0, 0, 105, 148)
LENGTH = st.floats(1, 60).map(lambda value: round(value, 2))
STEP = st.floats(-300, 300).map(lambda value: round(value, 2))


def text(box):
    return Text(box=box, colour=(0, 0, 0), max=9, field="event")


def test_each_element_has_its_room():
    assert room(text(CARD), A6) == Box(4, 4, 97, 140)
    assert room(Rect(box=CARD, fill=(0, 0, 0)), A6) == Box(-3, -3, 111, 154)
    assert room(Qr(box=CARD), A6) == CARD


@given(LENGTH, LENGTH, STEP, STEP)
def test_a_moved_box_keeps_its_size_and_its_room(width, height, dx, dy):
    box = moved(Box(10, 10, width, height), dx, dy, CARD)
    assert (box.width, box.height) == (width, height)
    assert box.x >= 0
    assert box.y >= 0
    assert box.x + width <= 105 + 1e-9
    assert box.y + height <= 148 + 1e-9


@given(LENGTH, LENGTH, STEP, STEP, st.sampled_from(Grip))
def test_a_resized_box_keeps_its_far_edges_and_its_room(width, height, dx, dy, grip):
    start = Box(10, 10, width, height)
    box = resized(start, grip, dx, dy, CARD)
    across, down = grip.value
    assert box.width >= LEAST - 1e-9
    assert box.height >= LEAST - 1e-9
    assert -1e-9 <= box.x <= box.x + box.width <= 105 + 1e-9
    assert -1e-9 <= box.y <= box.y + box.height <= 148 + 1e-9
    if across >= 0:
        assert box.x == 10
    if across <= 0:
        assert box.x + box.width == pytest.approx(10 + width)
    if down >= 0:
        assert box.y == 10
    if down <= 0:
        assert box.y + box.height == pytest.approx(10 + height)


def test_a_box_larger_than_its_room_is_not_thrown_about():
    wide = Box(-20, 5, 140, 10)
    assert moved(wide, 3, 2, CARD) == Box(-20, 7, 140, 10)


def test_edges_and_middles_are_snapped_to_before_the_grid():
    to = lines([Box(20, 20, 30, 10)], A6)
    box, guides = snap_move(Box(20.4, 60.2, 10, 10), to, 1)
    assert box == Box(20, 60, 10, 10)
    assert guides == Guides((20,), ())
    box, guides = snap_move(Box(30.3, 60, 10, 10), to, 1)
    assert box.x == 30
    assert guides.across == (35,)
    box, guides = snap_move(Box(61.3, 97.7, 7, 7), Guides(), 1)
    assert box == Box(61.5, 97.5, 7, 7)
    assert guides == Guides()


def test_a_resized_edge_snaps_and_the_others_stay():
    to = lines([Box(20, 20, 30, 10)], A6)
    box, guides = snap_resize(Box(5.3, 60.3, 44.2, 10), Grip.RIGHT, to, 1)
    assert box == Box(5.3, 60.3, pytest.approx(44.7), 10)
    assert guides == Guides((50,), ())
    box, _ = snap_resize(Box(5.3, 60.3, 44, 10), Grip.TOP, Guides(), 1)
    assert box == Box(5.3, 60.5, 44, pytest.approx(9.8))


def test_the_slot_is_kept_clear_by_what_is_read():
    under = Box(50, 6, 10, 3)
    assert not clear_of_slot(text(under), under, A6)
    assert clear_of_slot(Rect(box=under, fill=(0, 0, 0)), under, A6)
    assert clear_of_slot(text(under), Box(50, 20, 10, 3), A6)
    assert clear_of_slot(text(under), under, STOCKS["cr80"])


def test_a_scale_goes_there_and_back():
    scale = Scale(3.78, 40, 30)
    assert scale.at(scale.point(12.5, 80)) == pytest.approx((12.5, 80))
    assert scale.rect(Box(0, 0, 10, 20)).width() == pytest.approx(37.8)


def test_the_zoom_goes_in_steps():
    assert following(1.0, larger=True) == 1.25
    assert following(0.97, larger=False) == 0.9
    assert following(MOST, larger=True) == MOST == 4
    assert following(SMALLEST, larger=False) == SMALLEST == 0.5


def test_every_key_of_the_schema_has_a_control_and_a_default():
    assert set(types()) == set(ELEMENTS)
    for name in types():
        for each in properties(name):
            assert each.kind in CONTROLS
            assert each.needed or each.default is not None, (name, each.key)
    by_key = {each.key: each for each in properties("text")}
    assert by_key["colour"].kind is Kind.COLOUR
    assert by_key["field"].instead_of == ("text",)
    assert by_key["max"].unit == "pt"
    assert by_key["lines"].kind is Kind.WHOLE
    assert by_key["lines"].most == 8
    assert by_key["weight"].choices == ("medium", "bold")
    assert by_key["prefer"].default == 0.82
    assert {each.key: each.unit for each in properties("rect")}["round"] == "mm"


def test_every_key_and_value_of_the_schema_has_a_name(qapp):
    words = DesignerWords()
    for name in types():
        assert words.type(name)
        for each in properties(name):
            assert "_" not in words.key(each.key)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("kind", ELEMENTS)
def test_a_new_element_fits_on_each_shipped_template(name, kind):
    draft = Draft.parse(shipped_text(name))
    values = new_element(kind, draft)
    added = draft.add("front", values)
    assert added.elements("front")[-1]["type"] == kind


@pytest.fixture
def table(qapp):
    made = Worktable()
    made.lay(Draft.parse(OWN_TEXT))
    made.choose(Place("front", NAME))
    return made


def test_steps_of_one_kind_are_taken_back_together(table):
    for x in (11, 12, 13):
        assert table.set_box(Box(x, 60, 80, 20), kind="drag 1")
    assert table.set_box(Box(13, 61, 80, 20), kind="drag 2")
    assert table.stack.count() == 2
    table.stack.undo()
    assert table.element.box == Box(13, 60, 80, 20)
    table.stack.undo()
    assert table.draft.text() == OWN_TEXT
    table.stack.redo()
    assert table.element.box == Box(13, 60, 80, 20)


def test_what_changes_nothing_is_no_step(table):
    assert not table.set_box(Box(10, 60, 80, 20))
    assert not table.set_keys({"lines": None})
    assert not table.raise_by(10)
    assert table.stack.count() == 0


def test_what_was_in_hand_is_in_hand_again(table):
    table.remove()
    assert table.place == Place("front", NAME)
    assert table.element.field == "native_name"
    table.stack.undo()
    assert table.element.field == "big_name"
    table.turn("back")
    assert table.place is None
    table.add({"type": "emblem", "box": (40, 60, 20, 20), "colour": "ink"})
    assert table.place == Place("back", 0)
    table.remove()
    assert table.place is None
    assert table.draft.text() == OWN_TEXT
    table.stack.undo()
    assert table.place == Place("back", 0)


def test_a_refusal_changes_nothing_and_is_told(table, qtbot):
    with qtbot.waitSignal(table.refused) as told:
        assert not table.set_keys({"colour": "no such"})
    assert "no such" in told.args[0].text
    assert table.stack.count() == 0


def test_an_element_that_is_gone_is_not_taken(table):
    table.choose(Place("front", 99))
    table.choose(Place("back", 0))
    assert table.place == Place("front", NAME)


def test_an_empty_table_takes_no_change(qapp):
    table = Worktable()
    assert table.elements() == ()
    assert not table.set_box(Box(1, 1, 1, 1))
    assert not table.remove()
    assert not table.add({"type": "photo", "box": (5, 5, 5, 5)})
    table.step(1)
    assert table.place is None


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
@pytest.mark.parametrize("change", [{"colour": "no such"}, {"shade": "no such"}])
def test_a_refusal_is_said_without_its_line_in_every_language(table, qtbot, tag, change):
    speech = Translations.of_application()
    speech.install(tag)
    try:
        with qtbot.waitSignal(table.refused) as told:
            table.set_keys(change)
        said, whole = in_short(told.args[0]), translated(told.args[0].text)
        assert "no such" in said or "shade" in said
        assert not any(digit in said for digit in "0123456789^*\\")
        assert said[1:] in whole
        assert len(said) < len(whole) - 10
        assert said[0] not in " :："
    finally:
        speech.install("en")
    plain = InvalidInput("The last element of the front stays", "A badge needs one.")
    assert in_short(plain) == "A badge needs one."
    assert in_short(InvalidInput("only a title", "")) == "Only a title"
