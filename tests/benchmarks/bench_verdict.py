"""Digits to verdict at a gate, against a bare Ed25519 verification in the same run."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.roster import Roster
from accredit_app.credentials.token import mint
from accredit_app.credentials.trust import Certificate, RevocationList, TrustList
from accredit_app.domain.badges import make_serial
from accredit_app.domain.verdicts import Answer, Credential

BADGES, REVOKED = 100_000, 200_000
BAR = 2.0

_EVENT = UUID("6f6cb2d4-9d3b-4f0e-8a77-0a4d1a5f3a10")
_DAY = date(2025, 10, 25)
_NOW = datetime(2025, 10, 25, 2, 0, tzinfo=UTC)
_OFFSET = 7 * 60
_SAMPLE, _ROUNDS = 200, 15


def _gate() -> tuple[Roster, list[str]]:
    chance = random.Random(2025)
    root = SigningKey.generate(chance.randbytes)
    station = SigningKey.generate(chance.randbytes)
    certificate = Certificate(
        public=station.public,
        station=2,
        name="Desk 2",
        not_before=_DAY,
        not_after=_DAY + timedelta(days=2),
        categories=frozenset(range(1, 20)),
        zones=0xFFFFFF,
    )
    issued = _NOW - timedelta(hours=1)
    trust = TrustList(
        root=root.public,
        event=_EVENT,
        counter=1,
        issued_at=issued,
        utc_offset=_OFFSET,
        certificates=(certificate,),
    )
    serials = [make_serial(2, 77, count) for count in range(BADGES)]
    revoked = {make_serial(3, 9, count) for count in range(REVOKED)}
    lists = RevocationList.of(_EVENT, revoked, counter=1, issued_at=issued)
    roster = Roster(trust, lists, badges=((serial, UUID(int=serial + 1)) for serial in serials))
    scans = [
        mint(
            Credential(
                key_id=station.id,
                serial=serial,
                category=3,
                zones=0b101,
                first_day=_DAY,
                days=2,
            ),
            key=station,
            utc_offset=_OFFSET,
        )
        for serial in chance.sample(serials, _SAMPLE)
    ]
    return roster, scans


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) / _SAMPLE


def verdict_bench() -> tuple[str, float, float, float, float]:
    """(name, measured, floor, ratio, bar); times in seconds a scan.

    Each round measures both, one after the other; the ratio is the median of the rounds' ratios,
    so that a machine that slows down for a while slows both.
    """
    roster, scans = _gate()
    bare = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = bare.public_key()
    message = bytes(90)
    signature = bare.sign(message)

    def verdicts() -> None:
        for digits in scans:
            answer = roster.check(digits, zone_bit=0, now=_NOW).answer
            if answer is not Answer.ADMIT:
                raise AssertionError(answer)

    def verifications() -> None:
        for _ in scans:
            public.verify(signature, message)

    verdicts()
    verifications()
    rounds = [(_seconds(verdicts), _seconds(verifications)) for _ in range(_ROUNDS)]
    measured = statistics.median(ours for ours, _ in rounds)
    floor = statistics.median(theirs for _, theirs in rounds)
    ratio = statistics.median(ours / theirs for ours, theirs in rounds)
    return "digits to verdict", measured, floor, ratio, BAR


if __name__ == "__main__":
    print(verdict_bench())
