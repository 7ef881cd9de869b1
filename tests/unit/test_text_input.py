"""Names as they should not be: emoji, hidden controls, nothing at all, hundreds of marks."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accredit_app.badges.pdf import problems, render_one
from accredit_app.badges.template import load_template
from accredit_app.badges.text.bidi import levels
from accredit_app.badges.text.characters import extends, invisible
from accredit_app.badges.text.fit import fit
from accredit_app.badges.text.fonts import FontBook
from accredit_app.badges.text.itemise import clusters
from accredit_app.badges.text.shape import shape
from accredit_app.domain.badges import serial_text
from accredit_app.domain.text import BIDI_CONTROLS, clean
from accredit_app.errors import InvalidInput
from tests.sample_badges import sample

BOOK = FontBook.load()
DELEGATE = load_template("delegate-a6")


@pytest.mark.parametrize(
    ("sign", "named"),
    [
        ("🦊", "U+1F98A FOX FACE"),
        ("❤\ufe0f", "U+2764 HEAVY BLACK HEART"),
        ("👩‍🚀", "U+1F469 WOMAN"),
        ("🇻🇳", "U+1F1FB REGIONAL INDICATOR SYMBOL LETTER V"),
        ("\ue001", "U+E001"),
        ("\ufffd", "U+FFFD REPLACEMENT CHARACTER"),
    ],
)
def test_an_emoji_in_a_name_blocks_and_is_named_by_its_code(sign: str, named: str) -> None:
    facts = sample(3, family_name=f"Ha{sign}ddad")
    told = problems(facts, template=DELEGATE)
    assert any("Family name" in line and named in line for line in told)
    with pytest.raises(InvalidInput) as caught:
        render_one(facts, template=DELEGATE)
    assert facts.person.full_name in caught.value.title
    assert named in caught.value.text


def test_a_badge_without_a_name_is_not_printed() -> None:
    facts = sample(3, family_name="", given_name=" ", honorific="H.E.")
    assert problems(facts, template=DELEGATE) == ("Name: there is none.",)
    with pytest.raises(InvalidInput, match="there is none") as caught:
        render_one(facts, template=DELEGATE)
    assert serial_text(facts.serial) in caught.value.title
    assert "font" not in caught.value.text
    assert problems(sample(3, family_name="", given_name="Li"), template=DELEGATE) == ()


def test_an_empty_text_is_no_error_of_the_text_engine() -> None:
    for text in ("", " ", "\u200d", "\u200b\ufeff"):
        fitted = fit(text, book=BOOK, box=(100.0, 20.0), max_size=20.0)
        assert fitted.missing == ()
        assert fitted.top == fitted.bottom == 0
        assert not fitted.below_minimum


def test_all_twelve_direction_controls_are_stripped() -> None:
    kinds = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    found = {chr(p) for p in range(0x110000) if unicodedata.bidirectional(chr(p)) in kinds}
    assert found | {"\u200e", "\u200f", "\u061c"} == BIDI_CONTROLS
    assert len(BIDI_CONTROLS) == 12
    for control in BIDI_CONTROLS:
        assert clean(f"An{control}na") == "Anna"
        assert shape(f"An{control}na", book=BOOK, weight="bold", language="").text == "Anna"


def test_a_name_cannot_turn_the_text_beside_it_around() -> None:
    text = clean("\u202eevil\u202c \u2067Anna")
    assert text == "evil Anna"
    assert set(levels(text).levels) == {0}


@given(st.text(max_size=60))
@settings(max_examples=400, deadline=None)
def test_cleaned_text_is_normal_one_line_and_cleaned_for_good(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not BIDI_CONTROLS & set(cleaned)
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned


@given(st.text(max_size=40), st.sampled_from(["", "vi", "ar", "ja", "zh-Hant", "km"]))
@settings(max_examples=400, deadline=None)
def test_whatever_is_typed_is_drawn_or_named(text: str, language: str) -> None:
    """No box is printed in silence: a glyph of no character is in what the caller is told."""
    paragraph = shape(text, book=BOOK, weight="bold", language=language)
    blank = any(not glyph.glyph for run in paragraph.runs for glyph in run.glyphs)
    assert not blank or paragraph.missing
    assert "".join(run.text for run in paragraph.runs) == paragraph.text
    known = set("".join(paragraph.missing))
    assert known <= set(unicodedata.normalize("NFD", paragraph.text)) | set(paragraph.text)


@pytest.mark.parametrize("letter", ["A", "ع", "न", "中", "김"])
@pytest.mark.parametrize("filler", ["\u115f", "\u1160", "\u3164", "\uffa0"])
def test_a_hangul_filler_is_drawn_by_a_font_or_named(letter: str, filler: str) -> None:
    """HarfBuzz does not hide these four, and a font without them would draw its box."""
    assert not invisible(filler)
    paragraph = shape(letter + filler + letter, book=BOOK, weight="bold", language="")
    blank = any(not glyph.glyph for run in paragraph.runs for glyph in run.glyphs)
    assert blank == bool(paragraph.missing)


@pytest.mark.parametrize("hidden", ["\u00ad", "\u034f", "\u200b", "\u2060", "\ufeff", "\ufff3"])
def test_what_is_hidden_leaves_no_ink(hidden: str) -> None:
    assert invisible(hidden)
    paragraph = shape(f"A{hidden}B", book=BOOK, weight="bold", language="")
    assert paragraph.missing == ()
    glyphs = [
        glyph
        for run in paragraph.runs
        for glyph in run.glyphs
        if any(run.face.extents(glyph.glyph))
    ]
    assert len(glyphs) == 2


@pytest.mark.parametrize("mark", ["\u0cf3", "\u0ece", "\U00010efd", "\U00010efe", "\U00010eff"])
def test_marks_newer_than_pythons_tables_stay_with_their_base(mark: str) -> None:
    """Characters of Unicode 15 that the shipped fonts have; Python 3.11 knows Unicode 14."""
    base = {"\u0cf3": "ಕ", "\u0ece": "ກ"}.get(mark, "ع")
    assert extends(mark)
    assert clusters(base + mark) == [(0, 2)]
    paragraph = shape(base + mark, book=BOOK, weight="bold", language="")
    (run,) = paragraph.runs
    assert paragraph.missing == ()
    assert len({glyph.cluster for glyph in run.glyphs}) == 1


def test_a_letter_with_hundreds_of_marks_stays_in_its_box() -> None:
    fitted = fit("a" + "\u0302" * 300, book=BOOK, box=(100.0, 30.0), max_size=24.0)
    unit = fitted.size / 1000
    assert (fitted.top - fitted.bottom) * unit <= 30.0
    assert fitted.below_minimum


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("hi", "आइसलेंड िक", "\u093f"),
        ("my", "ေမာင္ေမာင္", "\u1031"),  # the beginning of a name in Zawgyi's order
        ("km", "្រស្រី", "\u17d2"),
        ("th", "ก ำ", ""),
        ("si", "ෙ ක", "\u0dd9"),
    ],
)
def test_a_sign_without_its_letter_is_named(language: str, text: str, named: str) -> None:
    """HarfBuzz draws a circle for the letter: on a badge, that is something that nobody wrote."""
    paragraph = shape(text, book=BOOK, weight="bold", language=language)
    circle = any(glyph.glyph == run.face.circle for run in paragraph.runs for glyph in run.glyphs)
    assert circle == bool(named)
    assert (named in "".join(paragraph.missing)) if named else not paragraph.missing


def test_a_circle_that_was_written_is_drawn() -> None:
    assert shape("◌ा ◌", book=BOOK, weight="bold", language="hi").missing == ()
