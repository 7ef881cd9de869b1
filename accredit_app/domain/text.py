"""Text as people type it: cleaned for storage, folded for comparison.

Nothing here transliterates between scripts: a name is found in the script that it was written in.
"""

import unicodedata

BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_LETTERS = str.maketrans(
    {
        "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t", "ʻ": "", "ʼ": "",
        "'": "", "’": "", "‘": "", "`": "", "æ": "ae", "œ": "oe", "þ": "th",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
    }
)  # fmt: skip


def clean(text: str) -> str:
    """NFC, bidi and other control characters removed, runs of white space made one space."""
    kept = "".join(
        " " if c.isspace() else c
        for c in text
        if c not in BIDI_CONTROLS and (c.isspace() or unicodedata.category(c) != "Cc")
    )
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """The form in which names are compared: no case, no diacritics, no vowel points, one space.

    Marks that carry a letter of their own in Indic and South-East Asian scripts are kept: only
    non-spacing marks of Latin, Greek, Cyrillic, Arabic and Hebrew are dropped.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in decomposed if not _is_diacritic(c))
    folded = unicodedata.normalize("NFC", bare).translate(_LETTERS)
    return " ".join("".join(c if _in_word(c) else " " for c in folded).split())


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _is_diacritic(character: str) -> bool:
    point = ord(character)
    return (
        0x300 <= point <= 0x36F
        or 0x1AB0 <= point <= 0x1AFF
        or 0x1DC0 <= point <= 0x1DFF
        or 0x483 <= point <= 0x489
        or 0x591 <= point <= 0x5C7
        or 0x610 <= point <= 0x61A
        or 0x64B <= point <= 0x65F
        or point == 0x670
        or 0x6D6 <= point <= 0x6ED
    )
