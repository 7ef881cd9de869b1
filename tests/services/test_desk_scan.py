"""A badge that is scanned at the desk opens its holder; and the desk's clock is the event's."""

from datetime import timedelta

import pytest
from stations import SetClock

from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services

ANH = Details(given_name="Thị Ánh Nguyệt", family_name="Nguyễn", country="VN")
LAYLA = Details(given_name="Layla", family_name="Haddad", country="LB")


def test_the_code_of_a_badge_finds_its_holder_alone_met_or_not(desk: Services) -> None:
    codes = {}
    for details in (ANH, LAYLA):
        person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
        codes[person] = desk.badges.issue(person).value.digits
    for person, code in codes.items():
        for arrived in (None, False, True):
            found = desk.registration.find(f"{code}\n", arrived=arrived)
            assert [hit.person for hit in found] == [person]


def test_a_revoked_badge_still_finds_whoever_lost_it(desk: Services) -> None:
    person = desk.registration.save(None, ANH, category="DEL", walk_in=True).value.person.id
    lost = desk.badges.issue(person).value
    desk.badges.replace(person, reason="lost")
    assert [hit.person for hit in desk.registration.find(lost.digits)] == [person]


def test_a_code_that_nobody_issued_finds_nobody(desk: Services) -> None:
    person = desk.registration.save(None, ANH, category="DEL", walk_in=True).value.person.id
    code = desk.badges.issue(person).value.digits
    forged = str(int(code) + 1)
    arabic = code.translate({ord("0") + n: 0x660 + n for n in range(10)})
    for wrong in (forged, "0" * 198, "9" * 198, code[:-1], code + "0", arabic):
        assert desk.registration.find(wrong) == []


@pytest.mark.parametrize("text", ["7", "0" * 20])
def test_other_digits_are_searched_as_text(desk: Services, text: str) -> None:
    passport = Details(given_name="Ánh", family_name="Nguyễn", document_number=text)
    person = desk.registration.save(None, passport, category="DEL").value.person.id
    assert [hit.person for hit in desk.registration.find(text)] == [person]


def test_history_and_last_sync_are_told_in_the_events_time(
    office: Services, desk: Services, clock: SetClock, tmp_path
) -> None:
    venue = timedelta(minutes=desk.registration.event().utc_offset)
    assert venue
    person = desk.registration.save(None, ANH, category="DEL").value.person.id
    (first, *_) = desk.registration.history(person)
    assert first.at.utcoffset() == venue
    assert abs(first.at - clock.now()) < timedelta(hours=1)
    assert desk.sync.pending().last_at is None
    office.sync.found_hub(tmp_path / "hub")
    for _step in desk.sync.run(tmp_path / "hub"):
        pass
    last = desk.sync.pending().last_at
    assert last is not None
    assert last.utcoffset() == venue
    assert abs(last - clock.now()) < timedelta(hours=1)
