"""The gate's verdict: every reason, the order of the checks, and the edges of days and limits."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from signing import (
    DESK,
    FIRST_DAY,
    ISSUED,
    NOW,
    OFFICE,
    OFFSET,
    OTHER_EVENT,
    SERIAL,
    STRANGER,
    certificate,
    credential,
    digits_of,
    office_certificate,
    revocation_list,
    trust_list,
)

from accredit_app.credentials.roster import GateLimits, Roster
from accredit_app.credentials.token import read
from accredit_app.credentials.trust import KeyRevocation
from accredit_app.domain.verdicts import Answer, Direction, Reason, Verdict
from accredit_app.errors import InvalidInput

PERSON = UUID(int=7)
NEWCOMER = UUID(int=8)
OTHER_SERIAL = SERIAL + 1


def roster(**changes: Any) -> Roster:
    usual: dict[str, Any] = {
        "trust": trust_list(),
        "revocations": revocation_list(),
        "badges": [(SERIAL, PERSON)],
    }
    usual.update(changes)
    return Roster(usual.pop("trust"), usual.pop("revocations"), **usual)


def check(
    gate: Roster | None = None,
    digits: str | None = None,
    *,
    zone_bit: int = 0,
    now: datetime = NOW,
    direction: Direction = Direction.IN,
) -> Verdict:
    gate = gate or roster()
    return gate.check(digits or digits_of(), zone_bit=zone_bit, now=now, direction=direction)


def test_a_good_badge_is_admitted() -> None:
    verdict = check()
    assert verdict == Verdict(Answer.ADMIT, Reason.OK, credential())
    assert verdict.admitted


@pytest.mark.parametrize("digits", ["x", "1" * 198, digits_of()[:-1]])
def test_unreadable(digits: str) -> None:
    assert check(digits=digits) == Verdict(Answer.REFUSE, Reason.UNREADABLE, None)


def test_unknown_key() -> None:
    verdict = check(digits=digits_of(STRANGER))
    assert verdict == Verdict(Answer.REFUSE, Reason.UNKNOWN_KEY, None)


def test_forged() -> None:
    packed = bytearray(int(digits_of()).to_bytes(82, "big"))
    packed[14] ^= 2  # one zone more
    verdict = check(digits=str(int.from_bytes(packed, "big")))
    assert verdict == Verdict(Answer.REFUSE, Reason.FORGED, None)


def test_a_badge_of_an_event_in_another_zone_is_forged() -> None:
    assert check(roster(trust=trust_list(utc_offset=0))).reason is Reason.FORGED


@pytest.mark.parametrize(
    "changes",
    [
        {"first_day": FIRST_DAY - timedelta(days=1)},
        {"days": 3},
        {"category": 4},
        {"zones": 0b10001},
        {"serial": SERIAL + (1 << 38)},
    ],
)
def test_key_limits(changes: dict[str, Any]) -> None:
    verdict = check(digits=digits_of(**changes))
    assert verdict == Verdict(Answer.REFUSE, Reason.KEY_LIMITS, credential(**changes))


def test_revoked_by_serial() -> None:
    gate = roster(revocations=revocation_list([SERIAL - 1, SERIAL, SERIAL + 1]))
    assert check(gate) == Verdict(Answer.REFUSE, Reason.REVOKED, credential())


@pytest.mark.parametrize("serials", [[], [SERIAL - 1], [SERIAL + 1], [SERIAL - 1, SERIAL + 1]])
def test_its_neighbours_revocation_is_not_its_own(serials: list[int]) -> None:
    assert check(roster(revocations=revocation_list(serials))).admitted


def test_revoked_since_the_list() -> None:
    gate = roster()
    gate.learn(revoked=[SERIAL])
    assert check(gate).reason is Reason.REVOKED
    assert gate.revoked(SERIAL)
    assert not gate.revoked(OTHER_SERIAL)


def test_revoked_by_key_and_date() -> None:
    issued_before = read(digits_of())
    assert issued_before is not None
    revocation = KeyRevocation.of(DESK.id, after=FIRST_DAY, honoured=[issued_before])
    gate = roster(revocations=revocation_list(keys=[revocation]))
    assert check(gate).admitted
    # The thief's own badge, and one that takes a good badge's serial for other rights.
    for changes in ({"serial": OTHER_SERIAL}, {"zones": 0b1111}, {"category": 1}):
        verdict = check(gate, digits_of(**changes))
        assert verdict == Verdict(Answer.REFUSE, Reason.REVOKED, credential(**changes))


def test_another_key_s_revocation_is_not_its_own() -> None:
    revocation = KeyRevocation(key_id=OFFICE.id, after=FIRST_DAY)
    gate = roster(revocations=revocation_list(keys=[revocation]))
    assert check(gate).admitted
    office_badge = digits_of(OFFICE, serial=1 << 38)
    assert check(gate, office_badge).reason is Reason.REVOKED


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        # Midnight in Hanoi is 17:00 of the day before in Greenwich.
        (datetime(2025, 10, 24, 16, 59, 59, 999_999, tzinfo=UTC), Reason.NOT_YET_VALID),
        (datetime(2025, 10, 24, 17, 0, tzinfo=UTC), Reason.OK),
        (datetime(2025, 10, 26, 16, 59, 59, 999_999, tzinfo=UTC), Reason.OK),
        (datetime(2025, 10, 26, 17, 0, tzinfo=UTC), Reason.EXPIRED),
    ],
)
def test_the_edges_of_the_days_are_the_event_s_midnights(now: datetime, reason: Reason) -> None:
    lists = revocation_list(issued_at=datetime(2025, 10, 24, 12, tzinfo=UTC))
    trust = trust_list(issued_at=datetime(2025, 10, 24, 12, tzinfo=UTC))
    gate = roster(trust=trust, revocations=lists, limits=GateLimits(list_age=timedelta(days=9)))
    assert check(gate, now=now).reason is reason
    # The clock's own zone makes no difference.
    for hours in (-11, 7, 13):
        elsewhere = now.astimezone(timezone(timedelta(hours=hours)))
        assert check(gate, now=elsewhere).reason is reason


def test_wrong_zone() -> None:
    answers = [check(zone_bit=bit).reason for bit in range(24)]
    assert [bit for bit, reason in enumerate(answers) if reason is Reason.OK] == [0, 2]
    assert set(answers) == {Reason.OK, Reason.WRONG_ZONE}


def test_list_too_old() -> None:
    day = timedelta(hours=24)
    gate = roster(trust=trust_list(certificate(not_after=date(2025, 10, 30))))
    assert check(gate, digits_of(days=4), now=ISSUED + day).admitted
    later = ISSUED + day + timedelta(seconds=1)
    verdict = check(gate, digits_of(days=4), now=later)
    assert verdict == Verdict(Answer.REFUSE, Reason.LIST_TOO_OLD, credential(days=4))
    assert gate.lists_too_old(later)
    gate.learn(as_of=later)
    assert not gate.lists_too_old(later)
    assert gate.as_of == later
    assert check(gate, digits_of(days=4), now=later).admitted


def test_news_that_are_older_do_not_make_the_lists_older() -> None:
    gate = roster()
    gate.learn(as_of=ISSUED - timedelta(days=1))
    assert gate.as_of == ISSUED


def test_clock_behind_the_lists() -> None:
    issued = NOW + timedelta(minutes=10)
    gate = roster(revocations=revocation_list(issued_at=issued))
    assert check(gate).admitted
    verdict = check(gate, now=NOW - timedelta(seconds=1))
    assert verdict == Verdict(Answer.AMBER, Reason.CLOCK_WRONG, credential())
    late_trust = roster(trust=trust_list(issued_at=issued))
    assert check(late_trust, now=NOW - timedelta(seconds=1)).reason is Reason.CLOCK_WRONG


def test_clock_behind_the_last_scan() -> None:
    slack = timedelta(minutes=10)
    known = roster(last_seen=NOW + slack + timedelta(seconds=1))
    assert check(known).reason is Reason.CLOCK_WRONG
    assert check(roster(last_seen=NOW + slack)).admitted
    assert check(roster(last_seen=ISSUED - timedelta(days=2))).admitted
    gate = roster()
    gate.note_passage(OTHER_SERIAL, zone_bit=0, direction=Direction.IN, at=NOW + slack * 2)
    assert check(gate).reason is Reason.CLOCK_WRONG
    assert gate.clock_wrong(NOW)
    assert not gate.clock_wrong(NOW + slack)


def test_already_inside() -> None:
    gate = roster()
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.IN, at=NOW)
    assert check(gate) == Verdict(Answer.AMBER, Reason.ALREADY_INSIDE, credential())
    assert check(gate, zone_bit=2).admitted
    assert check(gate, direction=Direction.OUT).admitted
    assert gate.inside(SERIAL, zone_bit=0)
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.OUT, at=NOW)
    assert not gate.inside(SERIAL, zone_bit=0)
    assert check(gate).admitted
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.OUT, at=NOW)
    assert check(gate).admitted


def test_not_on_the_roster() -> None:
    digits = digits_of(serial=OTHER_SERIAL)
    gate = roster()
    verdict = check(gate, digits)
    assert verdict == Verdict(Answer.AMBER, Reason.NOT_ON_ROSTER, credential(serial=OTHER_SERIAL))
    gate.learn(badges=[(OTHER_SERIAL, NEWCOMER)])
    assert check(gate, digits).admitted


def test_the_persons_of_the_badges() -> None:
    badges = [(SERIAL + n * 3, UUID(int=1000 + n)) for n in reversed(range(50))]
    gate = roster(badges=badges)
    gate.learn(badges=[(SERIAL + 1, NEWCOMER)])
    assert all(gate.person(serial) == person for serial, person in badges)
    assert gate.person(SERIAL + 1) == NEWCOMER
    assert [gate.person(s) for s in (0, SERIAL + 2, SERIAL + 3000)] == [None] * 3
    assert roster(badges=[]).person(SERIAL) is None


def test_lists_of_two_events_are_refused() -> None:
    with pytest.raises(InvalidInput, match="two events"):
        roster(revocations=revocation_list(event=OTHER_EVENT))


def test_the_roster_tells_the_event_s_offset() -> None:
    assert roster().utc_offset == OFFSET


def test_checks_stand_in_the_order_of_reasons() -> None:
    """A badge with every fault at once is refused for the first; each cure shows the next."""
    everything = {
        "trust": trust_list(office_certificate(), issued_at=NOW + timedelta(hours=9)),
        "revocations": revocation_list([SERIAL]),
        "badges": [],
        "limits": GateLimits(list_age=timedelta(0)),
    }
    gate = roster(**everything)
    found = [check(gate, "1").reason, check(gate).reason]

    narrow = certificate(categories=frozenset({9}))
    everything["trust"] = trust_list(narrow, issued_at=NOW + timedelta(hours=9))
    packed = bytearray(int(digits_of()).to_bytes(82, "big"))
    packed[81] ^= 1
    gate = roster(**everything)
    found += [check(gate, str(int.from_bytes(packed, "big"))).reason, check(gate).reason]

    everything["trust"] = trust_list(issued_at=NOW + timedelta(hours=9))
    gate = roster(**everything)
    found.append(check(gate, now=NOW - timedelta(days=9)).reason)
    everything["revocations"] = revocation_list()
    gate = roster(**everything)
    found += [
        check(gate, now=NOW - timedelta(days=9)).reason,
        check(gate, now=NOW + timedelta(days=9), zone_bit=1).reason,
        check(gate, zone_bit=1).reason,
        check(gate).reason,
    ]
    del everything["limits"]
    gate = roster(**everything)
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.IN, at=NOW)
    found.append(check(gate).reason)
    everything["trust"] = trust_list()
    gate = roster(**everything)
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.IN, at=NOW)
    found.append(check(gate).reason)
    gate.note_passage(SERIAL, zone_bit=0, direction=Direction.OUT, at=NOW)
    found.append(check(gate).reason)
    assert found == [reason for reason in Reason if reason is not Reason.OK]
