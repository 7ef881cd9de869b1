"""What a template is tried on: the event's own categories, zones and meetings, invented people."""

from accredit_app.badges.pdf import problems
from accredit_app.badges.worst import worst_cases
from accredit_app.services.bundle import Services


def test_the_occasion_is_the_stations_event(office: Services) -> None:
    occasion = office.templates.occasion()
    assert occasion.event == office.registration.event()
    assert occasion.categories == office.registration.categories()
    assert occasion.zones == office.registration.zones()


def test_the_hardest_people_of_the_event_can_be_printed(office: Services) -> None:
    cases = worst_cases(office.templates.occasion())
    template = office.templates.load("delegate-a6")
    assert len({case.caption for case in cases}) == len(cases)
    assert problems(cases[0].facts, template=template) == ()
