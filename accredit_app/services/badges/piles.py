"""The order in which badges leave a printer, and the piles that they are handed out in.

Names are compared folded, so that Đặng stands with Dang and Øst with Ost. A box is what stands on
a pick-up desk: it holds a stretch of the alphabet by the first letter of the family name. A letter
is never torn apart unless it alone fills more than a box.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import Details, Organisation
from accredit_app.domain.text import fold

BOX_HOLDS = 100
"""Badges that a pick-up box holds, unless told otherwise."""


class Sort(StrEnum):
    """By delegation, by name alone, or into pick-up boxes."""

    ORGANISATION = "organisation"
    NAME = "name"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Entry:
    """One badge to be printed, without its photo and its code."""

    serial: int
    status: BadgeStatus
    category: str
    holder: UUID
    person: Details
    organisation: Organisation | None

    @property
    def letter(self) -> str:
        """The first letter of the name by which the holder is looked for; "#" if it has none."""
        return _by_name(self)[0][:1].upper() or "#"


@dataclass(frozen=True, slots=True)
class Pile:
    """Badges that lie together. `organisation` is None for a box, and for people of none.

    `first` and `last` are the letters that a box begins and ends with.
    """

    entries: tuple[Entry, ...]
    organisation: Organisation | None = None
    number: int = 0
    first: str = ""
    last: str = ""


def piles(entries: Iterable[Entry], sort: Sort, *, box_holds: int = BOX_HOLDS) -> tuple[Pile, ...]:
    """The badges in order, in piles: one a delegation, one a box, or a single one by name."""
    if sort is Sort.ORGANISATION:
        ordered = sorted(entries, key=lambda entry: (*_by_organisation(entry), *_by_name(entry)))
        groups = [tuple(group) for _, group in groupby(ordered, key=_by_organisation)]
        return tuple(Pile(group, organisation=group[0].organisation) for group in groups)
    ordered = sorted(entries, key=_by_name)
    if sort is Sort.NAME:
        return (Pile(tuple(ordered)),) if ordered else ()
    return tuple(
        Pile(tuple(box), number=number, first=box[0].letter, last=box[-1].letter)
        for number, box in enumerate(_boxes(ordered, box_holds), 1)
    )


def _boxes(ordered: Sequence[Entry], holds: int) -> list[list[Entry]]:
    boxes: list[list[Entry]] = []
    room = 0
    for _, group in groupby(ordered, key=lambda entry: entry.letter):
        letter = list(group)
        if len(letter) <= room:
            boxes[-1] += letter
            room -= len(letter)
            continue
        parts = -(-len(letter) // holds)
        size = -(-len(letter) // parts)
        boxes += [letter[start : start + size] for start in range(0, len(letter), size)]
        # A letter that needed several boxes shares none of them.
        room = holds - len(letter) if parts == 1 else 0
    return boxes


def _by_name(entry: Entry) -> tuple[str, str, int]:
    person = entry.person
    if person.family_name:
        return fold(person.family_name), fold(person.given_name), entry.serial
    return fold(person.given_name), "", entry.serial


def _by_organisation(entry: Entry) -> tuple[bool, str, str]:
    """People of no organisation stand last."""
    found = entry.organisation
    return (True, "", "") if found is None else (False, fold(found.name), str(found.id))
