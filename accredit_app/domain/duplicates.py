"""Who may be one person under two identities: guesses, the same on every station, for a supervisor.

A guess names its ground and decides nothing. It is never made where birth dates or documents speak
against it, unless the document itself is the ground: two delegates of one delegation often share
all but one syllable of their names.
"""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from typing import Final
from uuid import UUID

from accredit_app.domain.text import fold

ALIKE: Final = 82
"""Percent of two names' letters that must agree before their words are compared one by one."""

_COMMON: Final = 80
"""So many people of a block with the same two words of a name say nothing by that."""
_A_STEP: Final = 100
_STEPS: Final = 10
_SHORT: Final = 5
_ARTICLES: Final = frozenset({"al", "el", "abd", "abu", "o"})
"""Words that are written with the next one as often as apart."""
_LONG_NAME: Final = 8
"""Letters from which on a name that is written without spaces may be misspelt."""


class Likeness(StrEnum):
    """Why two people may be one, the strongest ground first."""

    DOCUMENT = "document"
    NAME_AND_BIRTH = "name_and_birth"
    SIMILAR_NAME = "similar_name"


@dataclass(frozen=True, slots=True)
class Known:
    """What of a person is compared. `organisation` stands for the delegation."""

    person: UUID
    given_name: str
    family_name: str
    native_name: str
    birth_date: date | None
    document_number: str
    document_issuer: str
    organisation: UUID | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two people who may be one, the smaller identity first."""

    one: UUID
    other: UUID
    why: Likeness


@dataclass(frozen=True, slots=True)
class _Facts:
    place: int
    names: tuple[tuple[str, ...], ...]
    document: str
    issuer: str
    birth_date: date | None


def candidates(people: Sequence[Known]) -> Generator[int, None, tuple[Candidate, ...]]:
    """Everybody who may be entered twice, by identity; yields now and then.

    Documents are compared without blanks and hyphens, names folded and in any order of their words,
    in each script that they are written in.
    """
    facts = [_facts(place, known) for place, known in enumerate(people)]
    found: dict[tuple[int, int], Likeness] = {}
    for one, other in _sharing((each.document, each) for each in facts if each.document):
        if not (one.issuer and other.issuer and one.issuer != other.issuer):
            found[one.place, other.place] = Likeness.DOCUMENT
    for one, other in _sharing(
        ((tuple(sorted(name)), each.birth_date), each)
        for each in facts
        if each.birth_date is not None
        for name in each.names
    ):
        found.setdefault((one.place, other.place), Likeness.NAME_AND_BIRTH)
    blocks: dict[object, list[_Facts]] = defaultdict(list)
    for known, each in zip(people, facts, strict=True):
        for key in {known.organisation, known.birth_date} - {None}:
            blocks[key].append(each)
    done = 0
    for block in blocks.values():
        for pair in _similar(block):
            if pair is None:
                done += 1
                if done % _STEPS == 0:
                    yield done
            elif (places := (pair[0].place, pair[1].place)) not in found and _may_be_one(*pair):
                found[places] = Likeness.SIMILAR_NAME
    return tuple(
        sorted(
            (
                _candidate(people[one].person, people[other].person, why)
                for (one, other), why in found.items()
            ),
            key=lambda each: (each.one, each.other),
        )
    )


def _candidate(one: UUID, other: UUID, why: Likeness) -> Candidate:
    return Candidate(min(one, other), max(one, other), why)


def _facts(place: int, known: Known) -> _Facts:
    names = {
        _glued(folded.split())
        for name in (f"{known.family_name} {known.given_name}", known.native_name)
        if (folded := fold(name))
    }
    number = "".join(filter(str.isalnum, known.document_number)).casefold()
    issuer = known.document_issuer.casefold()
    return _Facts(place, tuple(sorted(names)), number, issuer, known.birth_date)


def _glued(words: list[str]) -> tuple[str, ...]:
    glued: list[str] = []
    article = ""
    for word in words:
        if word in _ARTICLES:
            article += word
        else:
            glued.append(article + word)
            article = ""
    return (*glued, article) if article else tuple(glued)


def _sharing(
    keyed: Iterable[tuple[object, _Facts]],
) -> Generator[tuple[_Facts, _Facts], None, None]:
    groups: dict[object, dict[int, _Facts]] = defaultdict(dict)
    for key, each in keyed:
        groups[key][each.place] = each
    for group in groups.values():
        yield from combinations(group.values(), 2)


def _similar(block: list[_Facts]) -> Generator[tuple[_Facts, _Facts] | None, None, None]:
    """The pairs of a block whose names are alike on the whole, share two words, or are the same
    but for their vowels or for where their words are parted; None when it has compared some more.
    """
    from rapidfuzz import fuzz, process  # takes a while, and only an office compares

    written = [(" ".join(sorted(name)), each) for each in block for name in each.names]
    texts = [text for text, _ in written]
    for place, (text, one) in enumerate(written[:-1], start=1):
        if place % _A_STEP == 0:
            yield None
        rest = texts[place:]
        for _, _, distance in process.extract(
            text, rest, scorer=fuzz.ratio, processor=None, score_cutoff=ALIKE, limit=None
        ):
            yield from _pair(one, written[place + distance][1])
    shared: dict[tuple[str, ...], dict[int, _Facts]] = defaultdict(dict)
    for each in block:
        for name in each.names:
            for words in combinations(sorted(set(name)), 2):
                shared[words][each.place] = each
            bare = sorted(_consonants(word) or word for word in name)
            shared["", *bare][each.place] = each
            shared["".join(sorted("".join(name))),][each.place] = each
    for group in shared.values():
        if len(group) <= _COMMON:
            yield None
            yield from combinations(group.values(), 2)


def _pair(one: _Facts, other: _Facts) -> Generator[tuple[_Facts, _Facts], None, None]:
    if one.place != other.place:
        yield (one, other) if one.place < other.place else (other, one)


def _may_be_one(one: _Facts, other: _Facts) -> bool:
    if one.document and other.document and one.document != other.document:
        return False
    if not _same_day(one.birth_date, other.birth_date):
        return False
    return any(_alike(name, twin) for name in one.names for twin in other.names)


def _same_day(one: date | None, other: date | None) -> bool:
    """Whether two birth dates may be one, a day and a month in the other's place included."""
    if one is None or other is None or one == other:
        return True
    return one.year == other.year and (one.day, one.month) == (other.month, other.day)


def _alike(name: tuple[str, ...], twin: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name is a word of the longer one, or a slip of it, or the
    two differ only in where their words are parted and which of them comes first."""
    few, many = (name, twin) if len(name) <= len(twin) else (twin, name)
    left = [word for word in few if word not in many]
    if len(few) > 1:
        free = [word for word in many if word not in few]
        for word in left:
            match = next((item for item in free if _slip(word, item)), None)
            if match is None:
                break
            free.remove(match)
        else:
            return True
    whole, twice = "".join(few), "".join(many)
    if len(few) == 1 == len(many):
        return whole == twice or (len(whole) >= _LONG_NAME and _slip(whole, twice))
    return len(whole) == len(twice) and whole in twice + twice


@lru_cache(maxsize=65_536)
def _slip(word: str, twin: str) -> bool:
    """Whether two words are one but for a slip, or for another way to transcribe the vowels.

    Short words must agree: "An" and "Anh" are two names.
    """
    from rapidfuzz.distance import OSA

    length = max(len(word), len(twin))
    if length < _SHORT:
        return word == twin
    distance = OSA.distance(word, twin, score_cutoff=2)
    allowed = 1 if length < _SHORT + 2 else 2
    return distance <= allowed or (distance == 2 and _consonants(word) == _consonants(twin) != "")


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in "aeiouy")
