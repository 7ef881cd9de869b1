"""What the engine asks of single characters: bidirectional class, brackets, what joins its base.

The standard library's tables are used where they go (Unicode 14 in Python 3.11). Characters of
later versions get the defaults of their blocks, but for the marks that a shipped font draws.
"""

import unicodedata
from functools import lru_cache

from fontTools.unicodedata import Mirrored

_RIGHT_BLOCKS = (
    (0x590, 0x5FF), (0x7C0, 0x85F), (0xFB1D, 0xFB4F), (0x10800, 0x10CFF), (0x10D40, 0x10EBF),
    (0x10F00, 0x10F2F), (0x10F70, 0x10FFF), (0x1E800, 0x1EC6F), (0x1ECC0, 0x1ECFF),
    (0x1ED50, 0x1EDFF), (0x1EF00, 0x1EFFF),
)  # fmt: skip
_ARABIC_BLOCKS = (
    (0x600, 0x7BF), (0x860, 0x8FF), (0xFB50, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFF),
    (0x10D00, 0x10D3F), (0x10EC0, 0x10EFF), (0x10F30, 0x10F6F), (0x1EC70, 0x1ECBF),
    (0x1ED00, 0x1ED4F), (0x1EE00, 0x1EEFF),
)  # fmt: skip
# Marks of Unicode 15 in the shipped fonts: Kannada anusvara above right, Lao yamakkan, Arabic small
# low words. The first is spacing, and so of class L.
_LATER_MARKS = frozenset("\u0cf3\u0ece\U00010efd\U00010efe\U00010eff")
_SPACING = frozenset("\u0cf3")
_CURRENCY = range(0x20A0, 0x20D0)
CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


@lru_cache(maxsize=4096)
def bidi_class(character: str) -> str:
    """The Bidi_Class, with the defaults of DerivedBidiClass.txt for characters not yet assigned."""
    found = unicodedata.bidirectional(character)
    if found:
        return found
    point = ord(character)
    if character in _LATER_MARKS:
        return "L" if character in _SPACING else "NSM"
    if invisible(character) or _noncharacter(point):
        return "BN"
    if point in _CURRENCY:
        return "ET"
    if any(first <= point <= last for first, last in _RIGHT_BLOCKS):
        return "R"
    return "AL" if any(first <= point <= last for first, last in _ARABIC_BLOCKS) else "L"


def _noncharacter(point: int) -> bool:
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE


def _bracket_pairs() -> tuple[dict[str, str], frozenset[str]]:
    """Bidi_Paired_Bracket: each bracket's canonical partner, and the set of opening ones."""
    partner: dict[str, str] = {}
    opening: set[str] = set()
    for point, mirror in Mirrored.MIRRORED.items():
        character, other = chr(point), chr(mirror)
        kind = unicodedata.category(character)
        if kind in {"Ps", "Pe"} and bidi_class(character) == "ON":
            partner[character] = CANONICAL.get(other, other)
            if kind == "Ps":
                opening.add(character)
    return partner, frozenset(opening)


@lru_cache(maxsize=8192)
def extends(character: str) -> bool:
    """Whether the character belongs to the one before it."""
    return (
        unicodedata.category(character)[0] == "M"
        or invisible(character)
        or character in _LATER_MARKS
        or 0x1160 <= ord(character) <= 0x11FF
        or character in "\uff9e\uff9f"
    )


@lru_cache(maxsize=8192)
def invisible(character: str) -> bool:
    """Whether HarfBuzz hides the character when the font lacks it.

    It is so for Default_Ignorable_Code_Point without the Hangul fillers, which need a font.
    """
    point = ord(character)
    return (
        point in {0xAD, 0x34F, 0x61C, 0x17B4, 0x17B5, 0xFEFF}
        or 0x180B <= point <= 0x180F
        or 0x200B <= point <= 0x200F
        or 0x202A <= point <= 0x202E
        or 0x2060 <= point <= 0x206F
        or 0xFE00 <= point <= 0xFE0F
        or 0xFFF0 <= point <= 0xFFF8
        or 0x1D173 <= point <= 0x1D17A
        or 0xE0000 <= point <= 0xE0FFF
    )


BRACKETS, OPENING = _bracket_pairs()
