"""What is said of a template that can be used and should not be, and of the proof of one."""

import io
import re
from datetime import timedelta

import pypdfium2 as pdfium
import pytest

from accredit_app.badges.lint import Severity, lint
from accredit_app.badges.pdf import problems
from accredit_app.badges.proof import prove
from accredit_app.badges.template import TEMPLATES, load_template, parse_template
from accredit_app.badges.text.itemise import script_of
from accredit_app.badges.worst import SPECIMEN, Occasion, face, worst_cases
from accredit_app.config import resource
from accredit_app.credentials.token import read
from accredit_app.domain.text import clean
from accredit_app.services.badges.proofs import described
from tests.sample_badges import CATEGORIES, EVENT, ZONES

OCCASION = Occasion(EVENT, CATEGORIES, ZONES)
HEAD = 'schema = 1\nname = "Trial"\nstock = "a6-plain"\n\n[palette]\nink = "#0B1F3A"\n\n'


def element(kind: str, box: list[float], **keys: object) -> str:
    lines = [f'type = "{kind}"', f"box = {box}"]
    lines += [f"{key} = {value!r}".replace("'", '"') for key, value in keys.items()]
    return "[[front]]\n" + "\n".join(lines) + "\n\n"


def text(field: str, y: float, height: float = 6.0, **keys: object) -> str:
    keys = {"field": field, "colour": "ink", "max": 12, "min": 8, **keys}
    return element("text", [6.0, y, 90.0, height], **keys)


FIELDS = ("big_name", "native_name", "serial", "category", "letter", "validity")
WHOLE = (
    HEAD
    + "".join(text(field, 10.0 + 8 * n) for n, field in enumerate(FIELDS))
    + element("zones", [6.0, 60.0, 60.0, 8.0], plate="ink", ink="#FFFFFF")
    + element("qr", [60.0, 100.0, 32.0, 32.0])
)


def told(toml: str) -> list[str]:
    found = lint(parse_template(toml), CATEGORIES)
    return [f"{finding.severity.value} {finding.place}: {finding.text}" for finding in found]


def test_a_whole_template_has_nothing_against_it() -> None:
    assert told(WHOLE) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_templates_have_nothing_against_them(name: str) -> None:
    occasion = described(resource("sample_event", "event.toml"))
    assert lint(load_template(name), occasion.categories) == ()


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ('field = "big_name"', 'text = "Hello"', "error : the front says no name"),
        ('field = "native_name"', 'text = "Hello"', "warning : names in native script"),
        ('field = "serial"', 'text = "Hello"', "warning : the badge's number"),
        ('field = "category"', 'text = "Hello"', "warning : the category's name"),
        ('field = "letter"', 'text = "Hello"', "warning : the category's letter"),
        ('field = "validity"', 'text = "Hello"', "warning : the days of validity"),
        ("min = 8", "min = 3", "warning front element 1: its least size, 3 pt"),
    ],
)
def test_what_a_badge_should_say_is_missed(find: str, put: str, said: str) -> None:
    assert find in WHOLE
    (found,) = told(WHOLE.replace(find, put, 1))
    assert found.startswith(said)


def test_a_badge_without_a_code_or_with_two_is_an_error() -> None:
    code = element("qr", [60.0, 100.0, 32.0, 32.0])
    assert told(WHOLE.replace(code, "")) == [
        "error : there is no QR: no gate could check the badge"
    ]
    assert "several QRs" in told(WHOLE + element("qr", [6.0, 100.0, 32.0, 32.0]))[0]


def test_pale_text_is_an_error_and_names_the_category() -> None:
    band = element("rect", [0.0, 0.0, 105.0, 148.0], fill="category.band")
    found = told(WHOLE.replace("[[front]]", band + "[[front]]", 1))
    assert all("error" in line for line in found)
    assert any(
        re.search(r"the text has a contrast of \d\.\d only.*\(category ", line) for line in found
    )
    pale = WHOLE.replace('colour = "ink"', 'colour = "#9AA0A8"', 1)
    assert "contrast of 2.6 only" in told(pale)[0]


def test_a_surface_of_another_category_is_no_ground() -> None:
    white = 'colour = "#FFFFFF"\ncategories = ["HOD"]'
    hidden = WHOLE.replace('colour = "ink"', white, 1)
    assert "contrast of 1.0" in told(hidden)[0]
    for code, sound in (("HOD", True), ("DEL", False)):
        band = element("rect", [0.0, 0.0, 105.0, 16.5], fill="ink", categories=[code])
        assert (told(hidden.replace("[[front]]", band + "[[front]]", 1)) == []) is sound


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (text("function", 12.0), "warning front element 9: it lies on the text “big_name”"),
        (element("photo", [60.0, 90.0, 20.0, 20.0]), "error front element 9: it lies on the QR"),
        (
            element("rect", [0.0, 9.0, 50.0, 9.0], fill="ink"),
            "error front element 9: it covers the text “big_name”",
        ),
        (element("emblem", [20.0, 61.0, 8.0, 8.0], colour="ink"), "it lies on the zones"),
    ],
)
def test_what_lies_on_something_is_found(extra: str, said: str) -> None:
    assert any(said in line for line in told(WHOLE + extra))


def test_what_is_never_drawn_together_does_not_collide() -> None:
    apart = text("country", 80.0, when="country") + text("organisation", 80.0, unless="country")
    assert told(WHOLE + apart) == []
    either = text("function", 80.0, categories=["PRS"]) + text("role", 80.0, categories=["DEL"])
    assert told(WHOLE + either) == []
    both = text("function", 80.0, categories=["PRS"]) + text("role", 80.0)
    assert len(told(WHOLE + both)) == 1


def test_text_on_stripes_is_an_error() -> None:
    stripes = element("stripes", [0.0, 70.0, 105.0, 20.0], colour="ink")
    found = told(WHOLE + stripes + text("function", 75.0))
    assert found == ["error front element 10: it stands on stripes or a pattern"]
    plate = element("rect", [5.0, 74.0, 95.0, 8.0], fill="#FFFFFF")
    assert told(WHOLE + stripes + plate + text("function", 75.0)) == []


# -- the hardest badges ------------------------------------------------------


def test_the_worst_cases_are_of_every_script_and_category() -> None:
    cases = worst_cases(OCCASION)
    scripts = {
        script_of(character)
        for case in cases
        for character in case.facts.person.native_name
        if character.isalpha()
    }
    assert len(cases) == len({case.caption for case in cases})
    assert {
        "Latn", "Cyrl", "Grek", "Armn", "Geor", "Arab", "Hebr", "Thaa", "Deva", "Beng", "Guru",
        "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Khmr", "Mymr",
        "Tibt", "Ethi", "Hani", "Hang",
    } <= scripts  # fmt: skip
    assert {case.facts.category.code for case in cases} == {one.code for one in CATEGORIES}
    assert {case.facts.photo for case in cases} == {None, face()}
    assert any(not case.facts.country for case in cases)
    assert any(not case.facts.zones for case in cases)
    assert any(case.facts.zones == ZONES for case in cases)
    for case in cases:
        assert clean(case.facts.person.native_name) == case.facts.person.native_name


def test_no_gate_reads_the_code_of_a_worst_case() -> None:
    assert {case.facts.digits for case in worst_cases(OCCASION)} == {SPECIMEN}
    assert read(SPECIMEN) is None


def test_an_event_without_categories_has_no_cases() -> None:
    with pytest.raises(ValueError, match="category"):
        worst_cases(Occasion(EVENT, (), ZONES))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_worst_case_can_be_printed_by_every_template(name: str) -> None:
    template = load_template(name)
    for case in worst_cases(OCCASION):
        assert problems(case.facts, template=template) == (), case.caption


def test_the_proof_shows_every_case_and_what_was_found() -> None:
    out = io.BytesIO()
    cases = worst_cases(OCCASION)
    proof = prove(load_template("delegate-a6"), cases, CATEGORIES, out=out)
    assert proof.sound
    assert proof.cases == len(cases)
    assert any("Malagasy" in finding.text for finding in proof.findings)
    document = pdfium.PdfDocument(out.getvalue())
    said = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    assert len(document) == proof.pages
    assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.01)
    document.close()
    for case in cases:
        assert case.caption in said


def test_a_case_that_may_not_be_printed_is_an_error_and_the_rest_is_shown() -> None:
    template = parse_template(WHOLE)
    first, *others = worst_cases(OCCASION)[:8]
    broken = first._replace(
        facts=OCCASION.badge(type(first.facts.person)(given_name="\U0001f9f8"), CATEGORIES[0])
    )
    out = io.BytesIO()
    proof = prove(template, [broken, *others], CATEGORIES, out=out)
    assert not proof.sound
    assert proof.findings[0].severity is Severity.ERROR
    assert "U+1F9F8" in proof.findings[0].text
    document = pdfium.PdfDocument(out.getvalue())
    assert len(document) == proof.pages
    document.close()


def test_an_occasions_programme_is_what_the_holder_may_go_to() -> None:
    occasion = described(resource("sample_event", "event.toml"))
    press = next(one for one in occasion.categories if one.code == "PRS")
    badge = next(case.facts for case in worst_cases(occasion) if case.facts.category.code == "PRS")
    titles = {meeting.title for meeting in badge.programme}
    assert "Closing press conference" in titles
    assert "Reception of the host country" not in titles
    assert {meeting.zone for meeting in badge.programme} <= press.zones
    last = occasion.event.last_day + timedelta(days=1)
    assert all(meeting.starts.date() < last for meeting in badge.programme)
