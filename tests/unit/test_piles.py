"""The order of a print run, and what lies in which box."""

from uuid import UUID

import pytest

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import Details, Organisation, OrganisationKind
from accredit_app.services.badges.piles import Entry, Sort, piles


def body(number: int, name: str) -> Organisation:
    return Organisation(UUID(int=number), name, OrganisationKind.STATE)


def entry(serial: int, family: str, given: str = "", of: Organisation | None = None) -> Entry:
    person = Details(given_name=given, family_name=family)
    return Entry(serial, BadgeStatus.ISSUED, "DEL", UUID(int=serial), person, of)


def named(names: str) -> list[Entry]:
    return [entry(number, name) for number, name in enumerate(names.split())]


def families(entries: tuple[Entry, ...]) -> str:
    return " ".join(each.person.family_name for each in entries)


def test_names_are_sorted_as_a_person_looks_for_them() -> None:
    (pile,) = piles(named("Đặng Ødegaard Eriksen Ángel Zola anders Dang Oslo"), Sort.NAME)
    assert families(pile.entries) == "anders Ángel Đặng Dang Eriksen Ødegaard Oslo Zola"


def test_a_person_of_one_name_stands_under_that() -> None:
    (pile,) = piles([entry(1, "Tan"), entry(2, "", "Sukarwati"), entry(3, "Roy")], Sort.NAME)
    assert [each.serial for each in pile.entries] == [3, 2, 1]


def test_a_pile_a_delegation_and_people_of_none_last() -> None:
    water, air = body(1, "Ministry of Water"), body(2, "Élan Air Authority")
    people = [entry(1, "Zhu", of=water), entry(2, "Roy"), entry(3, "Ba", of=air)]
    people.append(entry(4, "An", of=water))
    found = piles(people, Sort.ORGANISATION)
    assert [(pile.organisation, families(pile.entries)) for pile in found] == [
        (air, "Ba"),
        (water, "An Zhu"),
        (None, "Roy"),
    ]


def test_boxes_hold_whole_letters() -> None:
    found = piles(named("An Ba Bo Ca Da Du Đo Ea"), Sort.BOX, box_holds=4)
    assert [(pile.number, pile.first, pile.last, len(pile.entries)) for pile in found] == [
        (1, "A", "C", 4),
        (2, "D", "E", 4),
    ]


def test_a_letter_that_is_too_many_for_one_box_has_its_own() -> None:
    found = piles(named("An Na Nb Nc Nd Ne Pa"), Sort.BOX, box_holds=4)
    assert [(pile.first, pile.last, len(pile.entries)) for pile in found] == [
        ("A", "A", 1),
        ("N", "N", 3),
        ("N", "N", 2),
        ("P", "P", 1),
    ]


@pytest.mark.parametrize("holds", [1, 3, 10, 100])
def test_no_badge_is_lost_and_no_box_is_overfull(holds: int) -> None:
    people = named(" ".join(f"{chr(65 + n % 26)}{n}" for n in range(120)))
    found = piles(people, Sort.BOX, box_holds=holds)
    assert sorted(each.serial for pile in found for each in pile.entries) == list(range(120))
    assert max(len(pile.entries) for pile in found) <= holds


def test_nobody_makes_no_pile() -> None:
    assert [piles([], sort) for sort in Sort] == [(), (), ()]
