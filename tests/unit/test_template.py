"""Templates: the shipped ones load and draw; wrong ones are refused with the place to look at."""

import dataclasses
import json
import re
from pathlib import Path

import pytest

from accredit_app.badges import ornament
from accredit_app.badges.elements import DRAW, scope, wanted
from accredit_app.badges.fields import FIELDS, Scope
from accredit_app.badges.layout import ELEMENTS, CategoryInk, Legend, Programme, Qr, Rect, Text
from accredit_app.badges.pictograms import pictograms
from accredit_app.badges.qr import code_width_mm
from accredit_app.badges.stocks import STOCKS, Slot, Stock
from accredit_app.badges.template import TEMPLATES, load_template, parse_template
from accredit_app.config import resource
from accredit_app.errors import InvalidInput
from tests.sample_badges import CATEGORIES, sample

GOOD = """\
schema = 1
name = "Small"
stock = "a6"

[palette]
ink = "#0B1F3A"

[[front]]
type = "rect"
box = [-3, -3, 111, 154]
fill = "category.band"

[[front]]
type = "text"
text = "{serial} · {validity}"
box = [10, 20, 80, 10]
colour = "ink"
max = 12
"""


def refusal(text: str) -> str:
    with pytest.raises(InvalidInput) as caught:
        parse_template(text, source="mine.toml")
    assert "mine.toml" in caught.value.title
    return caught.value.text


def test_a_good_template_is_read() -> None:
    template = parse_template(GOOD)
    band, text = template.front
    assert template.sides == (template.front,)
    assert isinstance(band, Rect)
    assert band.fill is CategoryInk.BAND
    assert isinstance(text, Text)
    assert text.fields == ("serial", "validity")
    assert text.colour == pytest.approx((11 / 255, 31 / 255, 58 / 255))


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ('name = "Small"', "name = Small", r"not valid TOML.*line 2, column \d+"),
        ("max = 12", "max = = 12", r"not valid TOML.*line 18, column 7"),
        (
            "colour = ",
            "color = ",
            r"line 17, column 1, front element 2, key “color”.*mean “colour”",
        ),
        ("max = 12", "", r"line 13, front element 2: “max” is missing"),
        ("max = 12", 'max = "big"', r"line 18, column 1, front element 2, key “max”"),
        (
            'type = "rect"',
            'type = "square"',
            r"line 9, column 1, front element 1, key “type”.*square",
        ),
        ("box = [10, 20, 80, 10]", "box = [10, 20, 80]", r"line 16, .*key “box”"),
        ("box = [10, 20, 80, 10]", "box = [1, 20, 80, 10]", r"line 16, .*safe area"),
        ("box = [10, 20, 80, 10]", "box = [10, 4, 80, 10]", r"line 16, .*slot"),
        ("[-3, -3, 111, 154]", "[-9, -3, 111, 154]", r"line 10, .*bleed"),
        ('colour = "ink"', 'colour = "sepia"', r"line 17, .*no colour “sepia”.*known are ink"),
        ("{serial}", "{serail}", r"line 15, .*no field “serail”"),
        ("{serial}", "{serial.real}", r"line 15, .*no field"),
        ("{serial}", "{serial!r}", r"line 15, .*only plain"),
        ("{serial}", "{serial", r"line 15, .*braces"),
        ("{serial}", "{}", r"line 15, .*only plain"),
        ("max = 12", "max = 12\nmin = 13", r"line 19, .*least size"),
        ("max = 12", "max = 12\n   font = 3", r"line 19, column 4, .*no key “font”"),
        ("max = 12", 'max = 12\nwhen = "rain"', r"line 19, .*no field “rain”"),
        ("max = 12", 'max = 12\nfield = "zones"', r"line 13, .*either “field” or “text”"),
        ('stock = "a6"', 'stock = "a66"', r"line 3, .*no stock “a66”.*a6"),
        ('ink = "#0B1F3A"', 'ink = "navy"', r"line 6, column 1, key “palette.ink”"),
        ("schema = 1", "schema = 2", r"line 1, column 1, key “schema”"),
        (
            "schema = 1",
            'schema = 1\nauthor = "me"',
            r"line 2, column 1, key “author”: there is no key",
        ),
    ],
)
def test_a_wrong_template_is_refused_with_the_place(find: str, put: str, said: str) -> None:
    assert find in GOOD
    assert re.search(said, refusal(GOOD.replace(find, put, 1)))


def test_every_fault_is_told_at_once() -> None:
    text = refusal(GOOD.replace("max = 12", 'max = 12\nwhen = "rain"').replace("serial", "serail"))
    assert len(text.splitlines()) == 2


@pytest.mark.parametrize(
    ("box", "said"),
    [("[60, 100, 28, 28]", "22.9 mm wide at 300 dpi"), ("[90, 100, 32, 32]", "out of the card")],
)
def test_a_qr_too_small_or_off_the_card_is_refused(box: str, said: str) -> None:
    text = refusal(GOOD + f'\n[[front]]\ntype = "qr"\nbox = {box}\n')
    assert "line 22" in text
    assert re.search(said, text)


def test_a_plate_whose_corners_cut_the_quiet_zone_is_refused() -> None:
    code = '\n[[front]]\ntype = "qr"\nbox = [60, 100, 31.5, 31.5]\nround = 2\n'
    assert "line 23" in refusal(GOOD + code)
    assert parse_template(GOOD + code.replace("round = 2", "round = 0"))


def test_an_unknown_pictogram_is_refused() -> None:
    mark = (
        '\n[[front]]\ntype = "pictogram"\nname = "unicorn-x"\nbox = [9, 9, 9, 9]\ncolour = "ink"\n'
    )
    assert "no pictogram “unicorn-x”" in refusal(GOOD + mark)


def test_a_template_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="delegate-a6"):
        load_template(tmp_path / "none.toml")
    with pytest.raises(InvalidInput):
        load_template("no-such-template")


def test_a_template_from_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD, encoding="utf-8")
    assert load_template(path) == parse_template(GOOD)


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_templates_are_sound(name: str) -> None:
    template = load_template(name)
    assert template.stock in STOCKS.values()
    (code,) = (element for element in template.front if isinstance(element, Qr))
    assert code_width_mm(min(code.box.width, code.box.height), code.dpi) >= 25
    said = {name for e in template.front if isinstance(e, Text) for name in e.fields}
    assert {"event", "big_name", "given_line", "native_name", "country", "letter"} <= said
    assert {"serial", "validity", "category"} <= said
    kinds = {type(element) for element in template.back}
    assert {Legend, Programme} <= kinds
    told = {name for e in template.back if isinstance(e, Text) for name in e.fields}
    assert {"emergency_number", "say_emergency", "say_found", "event"} - told <= {"event"}


def test_every_kind_of_element_can_be_drawn() -> None:
    assert set(DRAW) == set(ELEMENTS.values())


def test_parts_are_shared_only_as_far_as_they_are_alike() -> None:
    scopes = {scope(element) for element in parse_template(GOOD).front}
    assert scopes == {Scope.CATEGORY, Scope.PERSON}
    assert all(scope(Text(**_text(name))) is field.scope for name, field in FIELDS.items())


def _text(name: str) -> dict[str, object]:
    box = parse_template(GOOD).front[1].box
    return {"box": box, "colour": (0.0, 0.0, 0.0), "max": 9, "field": name}


def test_the_schema_knows_the_keys_of_every_element_and_no_others() -> None:
    schema = json.loads(resource("templates", "template.schema.json").read_text(encoding="utf-8"))
    shapes = schema["$defs"]
    assert set(shapes["element"]["properties"]["type"]["enum"]) == set(ELEMENTS)
    for name, kind in ELEMENTS.items():
        known = {field.name: field for field in dataclasses.fields(kind)}
        known.pop("content", None)  # the picture itself, which stands elsewhere in the file
        assert set(shapes[name]["properties"]) == {"type", *known}, name
        needed = {key for key, field in known.items() if field.default is dataclasses.MISSING}
        assert set(shapes[name].get("required", ())) | {"box"} == needed | {"box"}, name
        (rule,) = [
            rule
            for rule in shapes["element"]["allOf"]
            if rule["if"]["properties"]["type"]["const"] == name
        ]
        assert rule["then"] == {"$ref": f"#/$defs/{name}"}
    stock = {field.name for field in dataclasses.fields(Stock)}
    assert set(shapes["stock"]["properties"]) == stock
    figures = set(shapes["pattern"]["properties"]["figure"]["enum"])
    assert figures == {"category", *ornament.FIGURES}


OWN_STOCK = "stock = { width = 90, height = 120, bleed = 2, safe = 5, slot = [10, 6, 14, 3] }"


def test_a_template_may_have_a_card_of_its_own() -> None:
    text = GOOD.replace('stock = "a6"', OWN_STOCK).replace(
        "[-3, -3, 111, 154]", "[-2, -2, 94, 124]"
    )
    template = parse_template(text.replace("[10, 20, 80, 10]", "[6, 20, 70, 10]"))
    assert template.stock == Stock(90, 120, bleed=2, safe=5, slot=Slot(10, 6, 14, 3))
    back = template.stock.slot_on("back")
    assert back == Slot(66, 6, 14, 3)


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ("width = 90", "width = 9", r"line 3, column 11, key “stock.width”"),
        ("height = 120, ", "", r"line 3, .*“height” is missing"),
        ("safe = 5", "safety = 5", r"no key “safety”; did you mean “safe”"),
        ("safe = 5", "safe = 30, bleed = 2.5", r"TOML|nothing of the card is left"),
        ("[10, 6, 14, 3]", "[80, 6, 14, 3]", r"key “stock.slot”: it is not on the card"),
    ],
)
def test_a_wrong_card_is_refused(find: str, put: str, said: str) -> None:
    assert find in OWN_STOCK
    assert re.search(said, refusal(GOOD.replace('stock = "a6"', OWN_STOCK.replace(find, put))))


def test_the_back_keeps_clear_of_the_slot_as_the_back_sees_it() -> None:
    whole = GOOD.replace('stock = "a6"', OWN_STOCK).replace("[-3, -3, 111, 154]", "[0, 0, 90, 120]")
    whole = whole.replace("[10, 20, 80, 10]", "[6, 20, 70, 10]")
    mark = '\n[[back]]\ntype = "emblem"\nbox = {}\ncolour = "ink"\n'
    assert "slot" in refusal(whole + mark.format("[66, 5, 10, 10]"))
    assert parse_template(whole + mark.format("[10, 5, 10, 10]")).back


def test_an_element_may_be_of_some_categories_only() -> None:
    text = GOOD.replace('fill = "category.band"', 'fill = "ink"\ncategories = ["PRS"]')
    press, delegate = (sample(0, category=CATEGORIES[n]) for n in (2, 1))
    band = parse_template(text).front[0]
    assert scope(band) is Scope.CATEGORY
    assert (wanted(band, press), wanted(band, delegate)) == (True, False)


def test_the_manual_knows_every_element_field_stock_and_template() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
    keys = {field.name for kind in ELEMENTS.values() for field in dataclasses.fields(kind)}
    for name in (*ELEMENTS, *FIELDS, *STOCKS, *TEMPLATES, *(keys - {"content"})):
        assert f"`{name}`" in manual or f"{name} =" in manual, name


def test_every_template_in_the_folder_is_named() -> None:
    assert {path.stem for path in resource("templates").glob("*.toml")} == set(TEMPLATES)


def test_pictograms_are_outlines_in_their_square() -> None:
    for drawn in pictograms().values():
        numbers = [float(n) for n in re.findall(r"-?[\d.]+(?= )", drawn.pdf)]
        assert numbers
        assert all(-0.5 <= n <= 24.5 for n in numbers)
        assert not re.search(r"\b[fSB]\b", drawn.pdf)
