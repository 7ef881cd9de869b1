"""Text as people type it: cleaned for storage, folded for comparison.

Nothing here transliterates between scripts: a name is found in the script that it was written in.
"""

import re
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
_DIACRITICS = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u0483-\u0489\u0591-\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+"
)


def clean(text: str) -> str:
    """NFC, bidi and other control characters removed, runs of white space made one space."""
    kept = "".join(
        " " if c.isspace() else c
        for c in text
        if c not in BIDI_CONTROLS and (c.isspace() or unicodedata.category(c) not in ("Cc", "Cs"))
    )
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """The form in which names are compared: no case, no diacritics, no vowel points, one space.

    Marks that carry a letter of their own in Indic and South-East Asian scripts are kept: only
    non-spacing marks of Latin, Greek, Cyrillic, Arabic and Hebrew are dropped.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = _DIACRITICS.sub("", decomposed)
    folded = unicodedata.normalize("NFC", bare).translate(_LETTERS)
    if not folded.replace(" ", "").isalnum():
        folded = "".join(c if _in_word(c) else " " for c in folded)
    return " ".join(folded.split())


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"
