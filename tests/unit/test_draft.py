"""A template while it is designed: every edit means its own lines and leaves a usable template."""

import difflib
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accredit_app.badges.draft import SIDES, Draft, Place
from accredit_app.badges.layout import Box
from accredit_app.badges.template import TEMPLATES, parse_template, shipped_text
from accredit_app.errors import InvalidInput

SMALL = """# A label.
schema = 1
name = "Small"
stock = "a6"  # punched

[palette]
ink = "#0B1F3A"  # dark

# ---- the ground ----

[[front]]
type = "rect"
box = [0, 0, 105, 148]  # the whole card
fill = "ink"

# The name.
[[front]]
type  =  "text"
field = 'big_name'  # in capitals
box = [7.5, 80.0, 90, 13.20]
colour = "white"
max = 36
upper = true

# ---- the code ----

[[front]]
type = "qr"
box = [65, 112, 32.5, 32.5]
"""

INLINE = """schema = 1
name = "x"
stock = "a6"
front = [{type = "rect", box = [0, 0, 5, 5], fill = "white"}]
"""


def draft(text=SMALL):
    return Draft.parse(text)


def changed_lines(before, after):
    """Lines that went and came, without what stands around them."""
    compared = difflib.ndiff(before.text().splitlines(), after.text().splitlines())
    return [line for line in compared if line[0] in "+-" and line[2:].strip()]


def comments(made):
    return [line.partition("#")[2] for line in made.text().splitlines() if "#" in line]


def everywhere(made):
    return [Place(side, n) for side in SIDES for n in range(len(made.elements(side)))]


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_shipped_template_is_held_to_the_byte(name):
    text = shipped_text(name)
    made = Draft.parse(text, source=name)
    assert made.text() == text
    assert made.template() == parse_template(text)
    data = tomllib.loads(text)
    assert [list(made.elements(side)) for side in SIDES] == [data.get(side, []) for side in SIDES]
    assert made.palette == data.get("palette", {})


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_element_of_a_shipped_template_can_be_changed_alone(name):
    made = Draft.parse(shipped_text(name))
    for place in everywhere(made):
        element = made.element(place)
        box = Box(element.box.x, element.box.y, element.box.width - 0.25, element.box.height)
        if made.values(place)["type"] == "qr":
            box = Box(element.box.x - 0.25, element.box.y, element.box.width, element.box.height)
        moved = made.set_box(place, box)
        assert [line[:5] for line in changed_lines(made, moved)] == ["- box", "+ box"]
        assert moved.element(place).box == box
        back = moved.set_box(place, element.box)
        assert back.template() == made.template()
        assert comments(back) == comments(made)


def test_a_new_box_rewrites_only_the_numbers_that_changed():
    made = draft().set_box(Place("front", 1), Box(7.5, 81.123, 90, 13.2))
    assert changed_lines(draft(), made) == [
        "- box = [7.5, 80.0, 90, 13.20]",
        "+ box = [7.5, 81.12, 90, 13.20]",
    ]
    assert "box = [0, 0, 105, 148]  # the whole card" in made.text()


def test_a_key_keeps_its_comment_and_its_neighbours():
    made = draft().set(Place("front", 1), {"field": "country", "max": 20.0, "lines": 2})
    assert changed_lines(draft(), made) == [
        "- field = 'big_name'  # in capitals",
        '+ field = "country"  # in capitals',
        "- max = 36",
        "+ max = 20",
        "+ lines = 2",
    ]
    assert made.values(Place("front", 1))["lines"] == 2
    assert made.element(Place("front", 1)).lines == 2


def test_none_takes_a_key_away():
    made = draft().set(Place("front", 1), {"upper": None, "round": None})
    assert changed_lines(draft(), made) == ["- upper = true"]
    assert made.element(Place("front", 1)).upper is False


def test_a_field_gives_way_to_words_and_a_list_is_written():
    made = draft().set(
        Place("front", 1), {"field": None, "text": "Không – “{serial}”", "categories": ["HOD"]}
    )
    assert made.element(Place("front", 1)).fields == ("serial",)
    assert made.element(Place("front", 1)).categories == ("HOD",)
    assert made.set(Place("front", 1), {"categories": ["HOD", "DEL"]}).element(
        Place("front", 1)
    ).categories == ("HOD", "DEL")


def test_an_added_element_lies_on_top_and_goes_without_a_trace():
    made = draft().add("front", {"type": "rect", "box": (5, 50, 10.5, 4), "fill": "ink"})
    assert made.text().startswith(SMALL)
    assert made.elements("front")[-1]["box"] == [5, 50, 10.5, 4]
    assert made.remove(Place("front", 3)).text() == SMALL


def test_a_back_begins_with_its_first_element_and_ends_with_its_last():
    made = draft().add("back", {"type": "emblem", "box": (40, 60, 20, 20), "colour": "ink"})
    assert len(made.template().back) == 1
    more = made.add("front", {"type": "rect", "box": (5, 50, 10, 4), "fill": "ink"})
    assert [len(more.elements(side)) for side in SIDES] == [4, 1]
    assert made.remove(Place("back", 0)).text() == SMALL


def test_the_front_keeps_one_element():
    made = draft().remove(Place("front", 2)).remove(Place("front", 1))
    with pytest.raises(InvalidInput, match="last element"):
        made.remove(Place("front", 0))


def test_a_removed_element_takes_its_own_comment_and_leaves_the_headings():
    made = draft().remove(Place("front", 1))
    assert "# The name." not in made.text()
    assert "# ---- the ground ----" in made.text()
    assert "# ---- the code ----" in made.text()
    assert "\n\n\n" not in made.text()


def test_an_element_moves_with_its_comment_past_the_headings():
    made = draft().move(Place("front", 1), 2)
    assert [values["type"] for values in made.elements("front")] == ["rect", "qr", "text"]
    assert made.text().index("# ---- the code") < made.text().index("# The name.")
    assert sorted(comments(made)) == sorted(comments(draft()))
    assert made.move(Place("front", 2), 1).text() == SMALL


def test_a_file_without_a_last_line_end_is_mended_where_it_must_be():
    made = draft(SMALL.rstrip("\n"))
    assert made.text() == SMALL.rstrip("\n")
    moved = made.move(Place("front", 2), 0)
    assert [values["type"] for values in moved.elements("front")] == ["qr", "rect", "text"]
    added = made.add("front", {"type": "rect", "box": (5, 50, 10, 4), "fill": "ink"})
    assert len(added.elements("front")) == 4


def test_lines_may_end_as_on_windows():
    text = SMALL.replace("\n", "\r\n")
    assert draft(text).text() == text
    made = draft(text).set(Place("front", 1), {"max": 20})
    assert made.text() == text.replace("max = 36", "max = 20")


def test_the_title_changes_alone():
    made = draft().rename("Großer Abend")
    assert changed_lines(draft(), made) == ['- name = "Small"', '+ name = "Großer Abend"']
    assert made.template().name == "Großer Abend"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"colour": "inky"}, "there is no colour “inky”"),
        ({"weight": "heavy"}, "“heavy” is not known here; known are medium, bold"),
        ({"max": -1}, "-1 is too little; it must be more than 0"),
        ({"min": 50}, "the least size is above the greatest"),
        ({"field": "shoe_size"}, "there is no field “shoe_size”"),
        ({"shape": "round"}, "there is no key “shape”"),
        ({"box": (0, 0, 200, 10)}, "safe area"),
        ({"box": (45, 5, 20, 4)}, "slot"),
        ({"text": "{serial}"}, "either “field” or “text”"),
    ],
)
def test_what_the_rules_forbid_is_refused_in_words(changes, said):
    made = draft()
    with pytest.raises(InvalidInput) as refusal:
        made.set(Place("front", 1), changes)
    assert said in refusal.value.text
    assert made.text() == SMALL


@pytest.mark.parametrize(
    "text",
    [
        INLINE,
        SMALL.replace('[[front]]\ntype = "qr"', '["front"]\ntype = "qr"'),
        "front = 3",
        "",
    ],
)
def test_what_cannot_be_edited_is_refused(text):
    with pytest.raises(InvalidInput):
        Draft.parse(text)


def test_a_heading_within_a_text_is_none():
    text = SMALL.replace("field = 'big_name'  # in capitals", 'text = """\n[[front]]\n# no"""')
    with pytest.raises(InvalidInput, match="cannot be edited here"):
        Draft.parse(text)


EDITS = st.lists(
    st.tuples(st.sampled_from(("move", "remove", "add", "set")), st.integers(0, 30)), max_size=12
)


@given(EDITS)
@settings(max_examples=25, deadline=None)
def test_any_edits_leave_a_file_that_reads_as_the_draft_says(edits):
    made = draft()
    for what, number in edits:
        count = len(made.elements("front"))
        place = Place("front", number % count)
        if what == "move":
            made = made.move(place, (number // 3) % count)
        elif what == "remove" and count > 1:
            made = made.remove(place)
        elif what == "add":
            side = SIDES[number % 2]
            made = made.add(side, {"type": "rect", "box": (1, 1, 2, number + 1), "fill": "ink"})
        else:
            made = made.set(place, {"when": "photo" if number % 2 else "country"})
        again = Draft.parse(made.text())
        assert [again.elements(side) for side in SIDES] == [made.elements(side) for side in SIDES]
        assert again.template() == made.template()
    assert made.text().endswith("\n")


def test_a_colour_of_the_palette_changes_its_own_line_alone():
    for name in TEMPLATES:
        before = Draft.parse(shipped_text(name))
        colour = next(iter(before.palette))
        made = before.paint(colour, "#123456")
        assert made.palette[colour] == "#123456"
        assert len(changed_lines(before, made)) == 2
    with pytest.raises(InvalidInput, match="no colour"):
        before.paint("no_such", "#123456")
    with pytest.raises(InvalidInput, match="is no colour; give #RRGGBB"):
        before.paint(colour, "blue")
