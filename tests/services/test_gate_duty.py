"""The gate: what it says, what it shows, what it writes down."""

from datetime import timedelta
from pathlib import Path

import pytest
from stations import SetClock

from accredit_app.domain.journal import Chain
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Answer, Direction, Reason
from accredit_app.errors import InvalidInput, NotFound
from accredit_app.services.badges.issuing import signing_key
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store import journal, queries


@pytest.fixture
def met(office: Services, desk: Services, gate: Services, tmp_path: Path) -> str:
    """The path of a hub at which all three stations may meet."""
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    return hub


def meet(hub: str, *stations: Services) -> None:
    for services in stations:
        for _ in services.sync.run(hub):
            pass


def badge_of(desk: Services, name: str = "Nguyễn", category: str = "DEL") -> str:
    details = Details(
        given_name="Ánh", family_name=name, native_name="阮玉", native_language="zh-Hans"
    )
    person = desk.registration.save(None, details, category=category, walk_in=True).value.person.id
    return desk.badges.issue(person).value.digits


def test_a_synced_gate_admits_and_shows_the_person(
    desk: Services, gate: Services, met: str
) -> None:
    digits = badge_of(desk)
    meet(met, desk, gate)
    gate.gate.configure("A", Direction.IN)
    answer = gate.gate.check(digits)
    assert answer.verdict.admitted
    assert (answer.name, answer.native_name) == ("Ánh Nguyễn", "阮玉")
    assert answer.category_label == "Delegate"
    assert gate.gate.counts().inside == 1


def test_every_attempt_is_on_record(desk: Services, gate: Services, met: str) -> None:
    digits = badge_of(desk)
    meet(met, desk, gate)
    gate.gate.configure("A", Direction.IN)
    for text in (digits, "12345", digits[:-1] + str((int(digits[-1]) + 1) % 10)):
        gate.gate.check(text)
    with gate.post.database.read() as connection:
        reasons = [scan.reason for scan in queries.scans(connection)]
    assert reasons == [Reason.OK, Reason.UNREADABLE, Reason.FORGED]


def test_a_badge_unknown_here_is_amber_and_a_revoked_one_refused(
    desk: Services, gate: Services, met: str
) -> None:
    digits = badge_of(desk)
    gate.gate.configure("A", Direction.IN)
    stranger = gate.gate.check(digits)
    assert stranger.verdict.answer is Answer.AMBER
    assert stranger.verdict.reason is Reason.NOT_ON_ROSTER
    (hit,) = desk.registration.find("nguyen")
    desk.badges.revoke(desk.badges.of(hit.person)[0].serial, reason="lost")
    meet(met, desk, gate)
    gate.gate.refresh()
    assert gate.gate.check(digits).verdict.reason is Reason.REVOKED


def test_zone_days_and_passback(desk: Services, gate: Services, met: str, clock: SetClock) -> None:
    digits = badge_of(desk)
    meet(met, desk, gate)
    gate.gate.configure("P", Direction.IN)
    assert gate.gate.check(digits).verdict.reason is Reason.WRONG_ZONE
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(digits).verdict.admitted
    assert gate.gate.check(digits).verdict.reason is Reason.ALREADY_INSIDE
    gate.gate.configure("A", Direction.OUT)
    assert gate.gate.check(digits).verdict.admitted
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(digits).verdict.admitted
    assert (
        gate.gate.judge(digits, zone="A", at=clock.at + timedelta(days=3)).reason is Reason.EXPIRED
    )


def test_a_gate_must_know_where_it_stands(gate: Services) -> None:
    with pytest.raises(InvalidInput):
        gate.gate.check("1" * 198)
    with pytest.raises(NotFound):
        gate.gate.configure("Q", Direction.IN)


def test_a_disabled_desk_signs_no_more_but_its_badges_stay(
    office: Services, desk: Services, gate: Services, met: str
) -> None:
    known = badge_of(desk)
    meet(met, desk, office)
    number = desk.post.database.station
    office.founding.disable(number)
    stolen = badge_of(desk, name="Thief")
    meet(met, desk, office, gate)
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(known).verdict.admitted
    assert gate.gate.check(stolen).verdict.reason is Reason.REVOKED


def ahead(desk: Services, gate: Services, kind: str) -> None:
    """The gate hears of the last row of this kind, and of no row before it."""
    with desk.post.database.read() as connection:
        chain = Chain(desk.post.database.station, desk.post.database.epoch)
        rows = journal.of_kinds(connection, chain, {kind}, after=0, limit=100)
    StoreJournal(gate.post).heed(rows[-1:])
    gate.gate.refresh()


def test_a_ban_that_runs_ahead_of_its_journal_is_heeded_until_it_has_come(
    desk: Services, gate: Services, met: str
) -> None:
    digits = badge_of(desk)
    meet(met, desk, gate)
    gate.gate.configure("A", Direction.OUT)
    assert gate.gate.check(digits).verdict.admitted
    (hit,) = desk.registration.find("nguyen")
    with desk.post.database.write("Officer") as unit:
        ban = unit.record("ban.add", hit.person, {"reason": "threat"})
    ahead(desk, gate, "ban.add")
    assert gate.gate.check(digits).verdict.reason is Reason.REVOKED
    meet(met, desk, gate)
    gate.gate.refresh()
    assert gate.gate.check(digits).verdict.reason is Reason.REVOKED
    with desk.post.database.write("Supervisor") as unit:
        unit.record("ban.lift", hit.person, {"bans": [list(ban.dot)]})
    meet(met, desk, gate)
    gate.gate.refresh()
    assert gate.gate.check(digits).verdict.admitted


def test_a_mistrusted_key_still_honours_the_badges_that_the_gate_knows(
    office: Services, desk: Services, gate: Services, met: str
) -> None:
    known = badge_of(desk)
    meet(met, desk, gate)
    unknown = badge_of(desk, name="Trần")
    with desk.post.database.write("Desk") as unit:
        key = signing_key(unit).id.hex()
        unit.record("key.revoke", desk.post.new_id(), {"key": key, "after": "2025-10-25"})
    ahead(desk, gate, "key.revoke")
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(unknown).verdict.reason is not Reason.REVOKED  # no desk takes keys back
    with office.post.database.write("Office") as unit:
        unit.record("key.revoke", office.post.new_id(), {"key": key, "after": "2025-10-25"})
    ahead(office, gate, "key.revoke")
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(known).verdict.admitted
    assert gate.gate.check(unknown).verdict.reason is Reason.REVOKED
