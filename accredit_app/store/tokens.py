"""How names are cut into words for the search, when they are stored and when they are typed.

Folded words are matched by their beginnings. Scripts that write no spaces, and names of one or two
characters, cannot be found so: runs of Han, kana, Hangul, Thai, Lao, Khmer and Myanmar letters are
also kept as single characters and as pairs, and a typed run asks for all of its pairs.

Words that are no name's are kept with a mark before them. A word that a whole event shares, such as
"ministry", is then looked up among names without walking through everybody's organisation.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from accredit_app.domain.text import fold

_RUN: Final = re.compile(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Myanmar
    "\u1100-\u11ff"  # Hangul jamo
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007\u3040-\u312f\u31f0-\u31ff"  # kana, bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\ua9e0-\ua9ff\uaa60-\uaa7f"  # Myanmar, extended
    "\uac00-\ud7af"  # Hangul
    "\U00020000-\U0003ffff"  # Han, extensions
    "]+"
)
_OTHER: Final = "·"
_INDEXED: Final = 8
"""So many letters of a beginning are looked up at once; longer ones are gathered word by word."""
_ASCII: Final = {code: None if chr(code) in "'`" else " " for code in range(128)} | {
    ord(c): c.lower() for c in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
}


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """`domain.text.fold`, remembered: family names and organisations come again and again."""
    if text.isascii():
        return " ".join(text.translate(_ASCII).split())
    return fold(text)


@lru_cache(maxsize=16_384)
def stored(text: str) -> str:
    """The words under which a text is found, separated by spaces."""
    plain = folded(text)
    if plain.isascii():
        return plain
    words = plain.split()
    found = [piece for whole in words for piece in _pieces(whole)]
    # Such a name is written with a space here and without one there: the pair across it counts.
    found += [
        before[-1] + after[0]
        for before, after in pairwise(words)
        if _RUN.match(before[-1]) and _RUN.match(after[0])
    ]
    return " ".join(found)


def stored_number(text: str) -> str:
    """The words of a document's number: as it is grouped, and run together."""
    plain = folded(text)
    return f"{plain} {plain.replace(' ', '')}" if " " in plain else plain


def marked(words: str) -> str:
    """Stored words of what is no name."""
    return " ".join([_OTHER + word for word in words.split()])


def in_all(terms: tuple[str, ...]) -> tuple[str, ...]:
    """What to ask for terms, each to be found in a name or elsewhere: first long words as if they
    were typed to their ends, which costs little however many people share them, then beginnings.
    """
    whole = tuple(
        term[:-1] if term.endswith("*") and len(term) > _INDEXED + 3 else term for term in terms
    )
    asked_for = dict.fromkeys((whole, terms))
    return tuple(
        " AND ".join(f'({term} OR "{_OTHER}{term[1:]})' for term in many) for many in asked_for
    )


def asked(text: str) -> tuple[str, ...]:
    """The FTS5 terms of a typed text, each to be found: `"ngu"*`, `"王小"`. Empty if there is no
    letter and no digit in it.
    """
    terms: dict[str, None] = {}
    for whole in folded(text).split():
        for run, piece in _split(whole):
            if not run:
                terms[f'"{piece}"*'] = None
            elif len(piece) == 1:
                terms[f'"{piece}"'] = None
            else:
                for pair in _pairs(piece):
                    terms[f'"{pair}"'] = None
    return tuple(terms)


def _pieces(whole: str) -> Iterator[str]:
    for run, piece in _split(whole):
        if not run:
            yield piece
        else:
            yield from piece
            yield from _pairs(piece)


def _pairs(run: str) -> Iterator[str]:
    return (first + second for first, second in pairwise(run))


def _split(whole: str) -> Iterator[tuple[bool, str]]:
    """The parts of a word, each with whether it is a run of a script without spaces."""
    end = 0
    for match in _RUN.finditer(whole):
        if match.start() > end:
            yield False, whole[end : match.start()]
        yield True, match.group()
        end = match.end()
    if end < len(whole):
        yield False, whole[end:]
