"""The bidirectional algorithm against hand-made cases and an independent implementation."""

import random
import unicodedata

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from accredit_app.badges.text.bidi import levels, line_order, paragraph_level
from accredit_app.badges.text.characters import BRACKETS, OPENING, bidi_class

EXPLICIT = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
ALPHABET = (
    "abz ABÉ  אבג عمح٣٤ 0129 +-#$%.,:/ ()[]{}<>«»（）〈〉\u2329\u232a !?&*\t"
    "\u00ad\u0301\u05b0\u064b\u200d中カ가ไޔ𐤀𞤀" + EXPLICIT
)


REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})


def shown(text: str) -> str:
    """Without the characters of rule X9, which stand anywhere since they are not seen."""
    return "".join(c for c in text if bidi_class(c) not in REMOVED)


def visual(text: str, base: int | None = None) -> str:
    found = levels(text, base)
    return shown("".join(text[i] for i in line_order(found.levels)))


def judged(text: str, base: int | None) -> str:
    """With a letter at a level of 1, where the paragraph's is 1.

    The oracle orders nothing when all levels are even before rule L1, though this rule then sets
    separators and isolates at the end back to 1: against "EN LRO R LRI" in BidiTest.txt.
    """
    right = paragraph_level(text) if base is None else base
    return "א" + text if right else text


def alphabets() -> dict[str, list[str]]:
    """Every assigned character by its class, paragraph separators apart."""
    found: dict[str, list[str]] = {}
    for character in map(chr, range(0x110000)):
        if unicodedata.category(character) not in {"Cn", "Cs", "Co"}:
            found.setdefault(bidi_class(character), []).append(character)
    del found["B"]
    # Of class NSM until Unicode 15.1, and L in the oracle's later version.
    found["NSM"].remove("\U0001171e")
    return found


def oracle(text: str, base: int | None = None) -> str:
    return shown(get_display(text, base_dir=None if base is None else "LR"[base]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Anna", "0000"),
        ("אבג", "111"),
        ("car אבג 12", "0000111122"),
        ("אב 12 גד", "11122111"),
        ("عمر 12", "111122"),
        ("د. أحمد El (IAEA)", "11111111222222222"),
        ("Dr. علي (12-34), W", "000011111221221000"),
        ("a (אב) ג", "00011001"),
        ("אב (cd) e", "111122112"),
        ("a[אב]c", "001100"),
        ("אב!", "111"),
        ("ab אב! ", "0001100"),
        ("a\u2067b\u2069c", "00200"),
        ("a\u2068אב\u2069c", "001100"),
        ("a\u202ebc\u202cd", "001110"),
        ("+12 אב", "122111"),
        ("אב +12", "111122"),
    ],
)
def test_levels_by_hand(text: str, expected: str) -> None:
    assert "".join(map(str, levels(text).levels)) == expected


@pytest.mark.parametrize(
    ("text", "base"),
    [("Anna", 0), ("אבג Anna", 1), ("12 — عمر", 1), ("12", 0), ("\u2067א\u2069a", 0)],
)
def test_base_level_is_the_first_strong_characters(text: str, base: int) -> None:
    assert paragraph_level(text) == levels(text).base == base


@pytest.mark.parametrize("base", [None, 0, 1])
def test_visual_order_of_random_strings_is_that_of_an_independent_implementation(
    base: int | None,
) -> None:
    source = random.Random(20251025)
    different = []
    for _ in range(6000):
        text = "".join(source.choices(ALPHABET, k=source.randint(1, 24)))
        text = judged(text, base)
        if visual(text, base) != oracle(text, base):
            different.append(ascii(text))
    assert different == []


def test_visual_order_of_any_characters_is_that_of_an_independent_implementation() -> None:
    source = random.Random(20251118)
    by_kind = alphabets()
    kinds = sorted(by_kind)
    assert len(kinds) == 22
    different = []
    for _ in range(12_000):
        base = source.choice([None, 0, 1])
        chosen = source.choices(kinds, k=source.randint(1, 20))
        text = judged("".join(source.choice(by_kind[kind]) for kind in chosen), base)
        if visual(text, base) != oracle(text, base):
            different.append((ascii(text), base))
    assert different == []


@given(st.text(alphabet=st.sampled_from(ALPHABET), max_size=80), st.sampled_from([None, 0, 1]))
@settings(max_examples=300, deadline=None)
def test_every_character_keeps_its_place_in_one_order(text: str, base: int | None) -> None:
    text = judged(text, base)
    found = levels(text, base)
    assert len(found.levels) == len(text)
    assert all(found.base <= level <= 126 for level in found.levels)
    assert sorted(line_order(found.levels)) == list(range(len(text)))
    assert visual(text, base) == oracle(text, base)


@pytest.mark.parametrize("depth", [60, 62, 63, 124, 125, 126, 200])
@pytest.mark.parametrize("code", ["\u202b", "\u2067", "\u202a", "\u2068"])
def test_nesting_deeper_than_the_limit(depth: int, code: str) -> None:
    text = f"a{code * depth}ב1c" + "\u202c\u2069" * depth + "d"
    assert visual(text) == oracle(text)


@given(st.lists(st.integers(0, 8), max_size=40))
def test_order_of_a_line_reverses_each_odd_run(given_levels: list[int]) -> None:
    order = line_order(given_levels)
    assert sorted(order) == list(range(len(given_levels)))
    if all(level % 2 == 0 and level == given_levels[0] for level in given_levels):
        assert order == list(range(len(given_levels)))
    if given_levels and all(level == 1 for level in given_levels):
        assert order == list(range(len(given_levels)))[::-1]


def test_brackets_are_pairs_of_mirrored_neutrals() -> None:
    assert len(BRACKETS) == 2 * len(OPENING) == 128
    for bracket in BRACKETS:
        assert unicodedata.mirrored(bracket)
        assert (bracket in OPENING) == (unicodedata.category(bracket) == "Ps")


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("a", "L"),
        ("א", "R"),
        ("ع", "AL"),
        ("1", "EN"),
        ("٣", "AN"),
        ("\u05ff", "R"),
        ("\u08ff", "NSM"),
    ],
)
def test_class_of_a_character(character: str, expected: str) -> None:
    assert bidi_class(character) == expected
