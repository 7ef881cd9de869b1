"""What a gate knows, and the verdict it gives on a scan: all in memory, all without a network.

The checks stand in the order of `Reason`: whatever comes from outside is believed only as far as
the checks before it have held. The roster keeps no time of its own, shows nothing and stores
nothing; a refused badge is an answer, never an error.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import VerifyingKey
from accredit_app.credentials.token import SERIAL_BITS, Token, read, validity, verify
from accredit_app.credentials.trust import Certificate, KeyRevocation, RevocationList, TrustList
from accredit_app.domain.verdicts import Answer, Credential, Direction, Reason, Verdict
from accredit_app.errors import InvalidInput

_UUID_BYTES = 16


@dataclass(frozen=True, slots=True)
class GateLimits:
    """How much a gate forgives.

    Revocations older than `list_age` refuse everybody (BSI's profiles of visible digital seals ask
    for a sync at least every 24 hours); a clock may be behind the newest list or scan by
    `clock_slack` before the guard must decide.
    """

    list_age: timedelta = timedelta(hours=24)
    clock_slack: timedelta = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Signer:
    certificate: Certificate
    key: VerifyingKey
    revocation: KeyRevocation | None


class Roster:
    """The badges, keys and revocations by which one gate answers.

    `badges` are the badges known to this station, each with its person. `last_seen` is the time
    of the newest scan in the station's journal. InvalidInput if the lists are of two events.
    """

    def __init__(
        self,
        trust: TrustList,
        revocations: RevocationList,
        *,
        badges: Iterable[tuple[int, UUID]] = (),
        limits: GateLimits | None = None,
        last_seen: datetime | None = None,
    ) -> None:
        if trust.event != revocations.event:
            raise InvalidInput(
                "The lists do not belong together",
                "The trust list and the revocation list are of two events. "
                "Ask the event office for fresh ones.",
            )
        self._utc_offset = trust.utc_offset
        self._limits = limits or GateLimits()
        self._signers = {
            certificate.key_id: _Signer(
                certificate,
                VerifyingKey(certificate.public),
                revocations.key(certificate.key_id),
            )
            for certificate in trust.certificates
        }
        self._revoked = revocations.unpacked()
        self._revoked_since: set[int] = set()
        self._mistrusted: set[bytes] = set()
        known = sorted(dict(badges).items())
        self._serials = array("Q", (serial for serial, _ in known))
        self._people = b"".join(person.bytes for _, person in known)
        self._people_since: dict[int, UUID] = {}
        self._inside: set[int] = set()
        self._as_of = revocations.issued_at
        self._latest = max(trust.issued_at, revocations.issued_at, last_seen or trust.issued_at)

    @property
    def as_of(self) -> datetime:
        """Up to when this roster knows all revocations."""
        return self._as_of

    @property
    def utc_offset(self) -> int:
        """The event's offset from UTC, in minutes east."""
        return self._utc_offset

    def check(
        self, digits: str, *, zone_bit: int, now: datetime, direction: Direction = Direction.IN
    ) -> Verdict:
        """The answer for one scan at a gate of the zone with this bit (0 to 23).

        `now` is the station's clock, aware. Nothing is noted: see `note_passage`.
        """
        token = read(digits)
        if token is None:
            return Verdict(Answer.REFUSE, Reason.UNREADABLE)
        signer = self._signers.get(token.credential.key_id)
        if signer is None:
            return Verdict(Answer.REFUSE, Reason.UNKNOWN_KEY)
        if not verify(token, signer.key, utc_offset=self._utc_offset):
            return Verdict(Answer.REFUSE, Reason.FORGED)
        refusal = self._refusal(token, signer, zone_bit, now)
        if refusal is not None:
            return Verdict(Answer.REFUSE, refusal, token.credential)
        doubt = self._doubt(token.credential, zone_bit, now, direction)
        if doubt is not None:
            return Verdict(Answer.AMBER, doubt, token.credential)
        return Verdict(Answer.ADMIT, Reason.OK, token.credential)

    def note_passage(
        self, serial: int, *, zone_bit: int, direction: Direction, at: datetime
    ) -> None:
        """Remembers that the holder of this badge went in or out of the zone."""
        place = zone_bit << SERIAL_BITS | serial
        if direction is Direction.IN:
            self._inside.add(place)
        else:
            self._inside.discard(place)
        self._latest = max(self._latest, at)

    def learn(
        self,
        *,
        badges: Iterable[tuple[int, UUID]] = (),
        revoked: Iterable[int] = (),
        keys: Iterable[bytes] = (),
        as_of: datetime | None = None,
    ) -> None:
        """Takes in what a sync brought: new badges, revoked serials, and keys that are no longer
        trusted but for the badges that this roster knows.

        `as_of` is when the hub said that these were all the revocations there are; None leaves
        the age as it is. What was revoked stays so.
        """
        self._people_since.update(badges)
        self._revoked_since.update(revoked)
        self._mistrusted.update(keys)
        if as_of is not None:
            self._as_of = max(self._as_of, as_of)
            self._latest = max(self._latest, as_of)

    def person(self, serial: int) -> UUID | None:
        """Whose badge this is, if the badge is known to this station."""
        fresh = self._people_since.get(serial)
        if fresh is not None:
            return fresh
        place = bisect_left(self._serials, serial)
        if place == len(self._serials) or self._serials[place] != serial:
            return None
        return UUID(bytes=self._people[place * _UUID_BYTES : (place + 1) * _UUID_BYTES])

    def inside(self, serial: int, *, zone_bit: int) -> bool:
        """Whether this badge was last seen going into the zone."""
        return zone_bit << SERIAL_BITS | serial in self._inside

    def lists_too_old(self, now: datetime) -> bool:
        """Whether the revocations are too old to admit anybody."""
        return now - self._as_of > self._limits.list_age

    def clock_wrong(self, now: datetime) -> bool:
        """Whether the clock is behind a time that this roster has evidence of."""
        return now < self._latest - self._limits.clock_slack

    def revoked(self, serial: int) -> bool:
        """Whether the badge was revoked by serial, on the list or since."""
        place = bisect_left(self._revoked, serial)
        listed = place < len(self._revoked) and self._revoked[place] == serial
        return listed or serial in self._revoked_since

    def _refusal(
        self, token: Token, signer: _Signer, zone_bit: int, now: datetime
    ) -> Reason | None:
        credential = token.credential
        begins, ends = validity(credential, utc_offset=self._utc_offset)
        moment = now.timestamp()
        reason = None
        if not signer.certificate.covers(credential):
            reason = Reason.KEY_LIMITS
        elif self._taken_back(token, signer.revocation):
            reason = Reason.REVOKED
        elif moment < begins:
            reason = Reason.NOT_YET_VALID
        elif moment >= ends:
            reason = Reason.EXPIRED
        elif not credential.zones >> zone_bit & 1:
            reason = Reason.WRONG_ZONE
        elif self.lists_too_old(now):
            reason = Reason.LIST_TOO_OLD
        return reason

    def _taken_back(self, token: Token, key: KeyRevocation | None) -> bool:
        """Whether the badge, or the key that signed it, is good no more."""
        serial, signer = token.credential.serial, token.credential.key_id
        if signer in self._mistrusted and self.person(serial) is None:
            return True
        return self.revoked(serial) or (key is not None and not key.honours(token))

    def _doubt(
        self, credential: Credential, zone_bit: int, now: datetime, direction: Direction
    ) -> Reason | None:
        serial = credential.serial
        reason = None
        if self.clock_wrong(now):
            reason = Reason.CLOCK_WRONG
        elif direction is Direction.IN and self.inside(serial, zone_bit=zone_bit):
            reason = Reason.ALREADY_INSIDE
        elif self.person(serial) is None:
            reason = Reason.NOT_ON_ROSTER
        return reason
