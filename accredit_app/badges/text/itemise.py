"""A paragraph cut into runs of one direction, one script and one face.

Text is cleaned first (NFC, no direction controls, one space). A mark, joiner or variation selector
is never parted from its base, since no two faces may draw one character.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fontTools.unicodedata import script as script_of
from fontTools.unicodedata import script_extension

from accredit_app.badges.text import bidi
from accredit_app.badges.text.characters import BRACKETS, OPENING, extends, invisible
from accredit_app.badges.text.fonts import Face, FontBook, Weight, han_form
from accredit_app.domain.text import clean

_NO_SCRIPT = frozenset({"Zyyy", "Zinh", "Zzzz"})
_DEFAULT_SCRIPT = {"zh-Hans": "Hani", "zh-Hant": "Hani", "ja": "Hani", "ko": "Hang"}
_LIKELY = ("Latn", "Arab", "Deva", "Hani", "Kana")
_KANA = frozenset({"Hira", "Kana"})
_JOINER = "\u200d"
_DAMAGED = frozenset("\ufffc\ufffd")


@dataclass(frozen=True, slots=True)
class Item:
    """Characters `start` to `end` (exclusive) of a paragraph that are shaped together."""

    start: int
    end: int
    level: int
    script: str
    face: Face


@dataclass(frozen=True, slots=True)
class Itemised:
    """A cleaned paragraph, its base level, its items in logical order, and what no font has."""

    text: str
    base: int
    items: tuple[Item, ...]
    missing: tuple[str, ...]


def itemise(text: str, *, book: FontBook, weight: Weight, language: str) -> Itemised:
    """Cut a paragraph into items.

    `language` is a BCP 47 tag or ""; it decides the form of Han. A cluster that no face has stays
    in the item before it and is named in `missing`.
    """
    text = clean(text)
    base, levels = bidi.levels(text)
    scripts = resolve_scripts(text, _DEFAULT_SCRIPT.get(han_form(language), "Latn"))
    han = han_form(language) or _guess_han(scripts)
    items: list[list[int]] = []
    kinds: list[tuple[int, str, Face]] = []
    missing: dict[str, None] = {}
    for start, end in clusters(text):
        face = _face(book, text[start:end], script=scripts[start], han=han, weight=weight)
        if face is None:
            missing[text[start:end]] = None
            face = kinds[-1][2] if kinds else book.families[0].face(weight)
        kind = (levels[start], scripts[start], face)
        if kinds and kinds[-1] == kind:
            items[-1][1] = end
        else:
            items.append([start, end])
            kinds.append(kind)
    cut = tuple(
        Item(start, end, level, script, face)
        for (start, end), (level, script, face) in zip(items, kinds, strict=True)
    )
    return Itemised(text, base, cut, tuple(missing))


def clusters(text: str) -> list[tuple[int, int]]:
    """Start and end of each base with its marks, joiners and variation selectors (UAX #29)."""
    found: list[tuple[int, int]] = []
    for i, character in enumerate(text):
        if i and (extends(character) or (text[i - 1] == _JOINER and not character.isspace())):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def resolve_scripts(text: str, default: str) -> list[str]:
    """The script (ISO 15924) of each character; shared ones take their neighbour's (UAX #24).

    A shared character takes the script before it, else the one after it, else `default`, as far as
    its Script_Extensions allow; a closing bracket takes that of the opening one.
    """
    scripts: list[str] = []
    last = ""
    waiting: list[tuple[str, str]] = []
    for character in text:
        script, allowed = _script(character)
        if script:
            last = script
        else:
            script = last if not allowed or last in allowed else ""
            if character in BRACKETS:
                script = _paired(character, script, waiting)
        scripts.append(script)
    following = ""
    for i in range(len(scripts) - 1, -1, -1):
        if scripts[i]:
            following = scripts[i]
            continue
        allowed = _script(text[i])[1]
        nearest = following or default
        if allowed and nearest not in allowed:
            nearest = next((script for script in _LIKELY if script in allowed), min(allowed))
        scripts[i] = nearest
    return scripts


def _paired(bracket: str, script: str, waiting: list[tuple[str, str]]) -> str:
    if bracket in OPENING:
        waiting.append((BRACKETS[bracket], script))
        return script
    while waiting:
        closing, opened = waiting.pop()
        if closing == bracket:
            return opened
    return script


@lru_cache(maxsize=8192)
def _script(character: str) -> tuple[str, frozenset[str]]:
    """The character's own script, or "" and the scripts that share it (none: any script)."""
    own = script_of(character)
    if own not in _NO_SCRIPT:
        return own, frozenset()
    return "", frozenset(script_extension(character)) - _NO_SCRIPT


def _guess_han(scripts: Sequence[str]) -> str:
    found = set(scripts)
    if found & _KANA:
        return "ja"
    if "Hang" in found:
        return "ko"
    return "zh-Hant" if "Bopo" in found else "zh-Hans"


@lru_cache(maxsize=16384)
def _face(book: FontBook, cluster: str, *, script: str, han: str, weight: Weight) -> Face | None:
    if not _DAMAGED.isdisjoint(cluster):
        # What stands for a character that was lost is no part of a name, though fonts have it.
        return None
    points = tuple(ord(c) for c in cluster if not invisible(c))
    face = book.face(points, script=script, han=han, weight=weight)
    if face is None:
        apart = unicodedata.normalize("NFD", cluster)
        if apart != cluster:
            points = tuple(ord(c) for c in apart if not invisible(c))
            face = book.face(points, script=script, han=han, weight=weight)
    return face
