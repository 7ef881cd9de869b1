"""The desk's first duty: find, enter, correct, receive."""

from dataclasses import replace
from uuid import uuid4

import pytest

from accredit_app.domain.done import Topic
from accredit_app.domain.people import AccreditationState, Details, OrganisationKind
from accredit_app.errors import Conflict, InvalidInput, NotFound
from accredit_app.services.bundle import Services

ANH = Details(given_name="Thị Ánh Nguyệt", family_name="Nguyễn", country="VN")


def test_a_walk_in_is_entered_approved_and_found_without_diacritics(desk: Services) -> None:
    done = desk.registration.save(
        None, ANH, category="DEL", organisation_name="Ministry of Water", walk_in=True
    )
    assert Topic.PEOPLE in done.topics
    assert done.value.accreditation.state is AccreditationState.APPROVED
    assert done.value.organisation is not None
    assert [hit.person for hit in desk.registration.find("nguyen anh")] == [done.value.person.id]
    counts = desk.registration.counts()
    assert (counts.total, counts.expected, counts.walk_ins) == (1, 1, 1)


def test_a_correction_journals_only_what_changed(desk: Services) -> None:
    person = desk.registration.save(None, ANH, category="DEL").value.person.id
    before = len(desk.registration.history(person))
    corrected = Details(given_name="Thị Ánh Nguyệt", family_name="Nguyễn", country="VN", phone="1")
    desk.registration.save(person, corrected, category="DEL")
    history = desk.registration.history(person)
    assert len(history) == before + 1
    assert history[0].changes == {"phone": "1"}
    assert history[0].operator == desk.post.operator
    desk.registration.save(person, corrected, category="DEL")
    assert len(desk.registration.history(person)) == before + 1


@pytest.mark.parametrize(
    ("category", "told", "kind"),
    [
        ("DEL", {}, OrganisationKind.STATE),
        ("PRS", {}, OrganisationKind.NEWS_AGENCY),
        ("DEL", {"medium": "Lotus Radio"}, OrganisationKind.NEWS_AGENCY),
        ("DEL", {"press_card": "2025/17"}, OrganisationKind.NEWS_AGENCY),
    ],
)
def test_the_organisation_of_a_walk_in_is_of_the_kind_that_its_people_are(
    desk: Services, category: str, told: dict[str, str], kind: OrganisationKind
) -> None:
    details = replace(ANH, **told)
    saved = desk.registration.save(
        None, details, category=category, organisation_name="Lotus House", walk_in=True
    ).value
    assert saved.organisation is not None
    assert saved.organisation.kind is kind


def test_a_kind_that_is_said_counts_and_a_known_organisation_keeps_its_own(desk: Services) -> None:
    said = desk.registration.save(
        None,
        ANH,
        category="PRS",
        organisation_name="Institute of Rivers",
        organisation_kind=OrganisationKind.RESEARCH,
        walk_in=True,
    ).value
    assert said.organisation is not None
    assert said.organisation.kind is OrganisationKind.RESEARCH
    later = desk.registration.save(
        None, ANH, category="PRS", organisation_name="Institute of Rivers", walk_in=True
    ).value
    assert later.organisation is not None
    assert later.organisation.kind is OrganisationKind.RESEARCH


def test_an_invitation_finds_its_person_and_no_other_text_does(office: Services) -> None:
    person = office.registration.save(None, ANH, category="DEL").value
    with office.post.database.write("office") as unit:
        unit.set("accreditation", person.accreditation.id, {"invitation": "7K2QM4XW90ZD"})
    assert office.registration.invited("7K2QM4XW90ZD") == person.person.id
    for other in ("7K2QM4XW90ZE", "7K2QM4", "", "nguyen"):
        assert office.registration.invited(other) is None


def test_an_arrival_is_noted_once(desk: Services) -> None:
    person = desk.registration.save(None, ANH, category="DEL").value.person.id
    first = desk.registration.arrive(person).value.accreditation.arrived
    again = desk.registration.arrive(person).value.accreditation.arrived
    assert first is not None
    assert first == again
    assert desk.registration.counts().arrived == 1
    assert not desk.registration.find("nguyen", arrived=False)


def test_bidi_controls_and_double_spaces_do_not_enter(desk: Services) -> None:
    typed = Details(given_name="\u202eLayla  ", family_name=" Al\u200f Harthy")
    record = desk.registration.save(None, typed, category="DEL").value
    assert record.person.details.full_name == "Layla Al Harthy"


@pytest.mark.parametrize(
    ("details", "category", "zones"),
    [
        (Details(), "DEL", None),
        (Details(given_name="\u200e "), "DEL", None),
        (ANH, "KING", None),
        (ANH, "DEL", frozenset("AZ")),
    ],
)
def test_what_cannot_be_saved_changes_nothing(
    desk: Services, details: Details, category: str, zones: frozenset[str] | None
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        desk.registration.save(None, details, category=category, zones=zones)
    assert refusal.value.title
    assert desk.registration.counts().total == 0


def test_a_withdrawn_request_stays_withdrawn(desk: Services) -> None:
    person = desk.registration.save(None, ANH, category="DEL").value.person.id
    desk.registration.decide(person, AccreditationState.WITHDRAWN, note="letter of 3 May")
    with pytest.raises(Conflict):
        desk.registration.decide(person, AccreditationState.APPROVED)
    assert desk.registration.get(person).accreditation.note == "letter of 3 May"


def test_an_unknown_person_is_not_found(desk: Services) -> None:
    with pytest.raises(NotFound):
        desk.registration.get(uuid4())
    with pytest.raises(NotFound):
        desk.registration.arrive(uuid4())
