"""What is a disagreement and what is not: values that nobody typed, and a third one for a code."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.people import Details, OrganisationKind
from accredit_app.errors import InvalidInput
from accredit_app.services.bundle import Services
from accredit_app.services.tasks.conflicts import Field, Unsettled
from accredit_app.services.told import Witnesses
from accredit_app.store import audit, queries
from accredit_app.store.queries import open as waiting

Pair = tuple[Services, Services]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Two desks that have not met since they were enrolled."""
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    office.sync.found_hub(str(tmp_path / "hub.db"))
    desks = [
        enrol(office, f"Desk {number}", "desk", tmp_path / f"desk {number}", clock)
        for number in (1, 2)
    ]
    finish(office.sync.run(str(tmp_path / "hub.db")), lambda _: None)
    yield desks[0], desks[1]
    for station in (office, *desks):
        with station.post.database.read() as connection:
            assert audit.verify(connection).sound
        station.post.database.close()


def enter(
    desk: Services,
    family: str,
    country: str,
    *,
    kind: OrganisationKind | None = None,
    category: str = "DEL",
) -> None:
    details = Details(given_name="Layla", family_name=family, country=country)
    desk.registration.save(
        None, details, category=category, organisation_name="Water Partners", organisation_kind=kind
    )


def meet(pair: Pair, tmp_path: Path) -> None:
    for desk in (*pair, *pair):
        finish(desk.sync.run(str(tmp_path / "hub.db")), lambda _: None)


def disputed(desk: Services) -> tuple[Unsettled, ...]:
    with desk.post.database.read() as connection:
        return desk.tasks.conflicts.open(connection, Witnesses(connection, desk.post.event()))


def kept(desk: Services) -> list[tuple[str, ...]]:
    """The fields that stand side by side in the store, decided on or not."""
    with desk.post.database.read() as connection:
        return [names for _, _, names in waiting.conflicts(connection)]


def test_what_nobody_typed_is_no_disagreement(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    enter(one, "Al-Harthy", "OM", category="DEL")
    enter(other, "Haddad", "AE", category="PRS")
    meet(pair, tmp_path)
    for desk in pair:
        assert [set(names) for names in kept(desk)] == [{"country", "kind"}]
        assert disputed(desk) == ()
        assert desk.tasks.open() == ()


def test_what_one_typed_is_shown_or_asked_about(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    enter(one, "Al-Harthy", "OM", kind=OrganisationKind.RESEARCH)
    enter(other, "Haddad", "OM")
    meet(pair, tmp_path)
    with one.post.database.read() as connection:
        (organisation,) = queries.organisations(connection, "water", limit=5)
    shown = organisation.kind is OrganisationKind.RESEARCH
    assert [one.field.name for one in disputed(one)] == ([] if shown else ["kind"])


def test_what_two_typed_is_a_disagreement(pair: Pair, tmp_path: Path) -> None:
    one, other = pair
    enter(one, "Al-Harthy", "OM", kind=OrganisationKind.RESEARCH)
    enter(other, "Haddad", "OM", kind=OrganisationKind.PRIVATE_SECTOR)
    meet(pair, tmp_path)
    for desk in pair:
        assert [one.field.name for one in disputed(desk)] == ["kind"]


def test_two_that_typed_the_same_agree(pair: Pair, tmp_path: Path) -> None:
    for desk, family in zip(pair, ("Al-Harthy", "Haddad"), strict=True):
        enter(desk, family, "OM", kind=OrganisationKind.RESEARCH)
    meet(pair, tmp_path)
    assert kept(pair[0]) == []


@pytest.fixture
def lands(pair: Pair, tmp_path: Path) -> Field:
    """A person whose country two desks corrected, each to another."""
    one, other = pair
    enter(one, "Al-Harthy", "OM")
    meet(pair, tmp_path)
    (hit,) = one.registration.find("Harthy")
    for desk, country in ((one, "AE"), (other, "QA")):
        details = Details(given_name="Layla", family_name="Al-Harthy", country=country)
        desk.registration.save(
            hit.person, details, category="DEL", organisation_name="Water Partners"
        )
    meet(pair, tmp_path)
    return Field("person", hit.person, "country")


def test_a_third_country_is_typed_as_its_code(pair: Pair, lands: Field) -> None:
    conflicts = pair[0].tasks.conflicts
    shown = conflicts.detail(lands)
    assert shown.typed
    assert {said.value for said in shown.said} == {"AE", "QA"}
    conflicts.settle(lands, " om ")
    with pair[0].post.database.read() as connection:
        record = queries.record(connection, lands.entity)
    assert record is not None
    assert record.person.details.country == "OM"
    assert disputed(pair[0]) == ()


@pytest.mark.parametrize("wrong", ["Oman", "XX", "O", "ZZZ"])
def test_what_is_no_country_is_not_taken(pair: Pair, lands: Field, wrong: str) -> None:
    conflicts = pair[0].tasks.conflicts
    with pytest.raises(InvalidInput, match=r"Nothing was changed.*no country code"):
        conflicts.settle(lands, wrong)
    assert [one.field for one in disputed(pair[0])] == [lands]
