"""The badge duty: issue, preview, hand over, replace, revoke. Paper is the duty of `printing`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Template
from accredit_app.badges.pdf import problems, render
from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import mint
from accredit_app.domain.badges import (
    Badge,
    BadgeStatus,
    badge_id,
    make_serial,
    serial_text,
)
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.people import AccreditationState
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import Conflict, InvalidInput
from accredit_app.photos.small import small_portrait
from accredit_app.phrases import Phrase, joined, say
from accredit_app.services.badges.sheet import Sheet, known_badge
from accredit_app.services.badges.templates import Templates
from accredit_app.services.people.registration import known
from accredit_app.services.post import Post
from accredit_app.store import queries

if TYPE_CHECKING:
    from accredit_app.store.database import Unit

STATION_KEY = "station.key"
"""Name of the secret under which a station keeps its signing key."""


_NOT_APPROVED = {
    AccreditationState.NEW: say("This request is new"),
    AccreditationState.PRE_APPROVED: say("This request is only pre-approved"),
    AccreditationState.ON_HOLD: say("This request is on hold"),
    AccreditationState.REJECTED: say("This request was rejected"),
    AccreditationState.WITHDRAWN: say("This request was withdrawn"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """A badge as it would be printed. `blocked` says what must be mended before it may be."""

    pdf: bytes
    warnings: tuple[Phrase, ...]
    blocked: tuple[Phrase, ...]


class Badges:
    """Issues the badges of people whose request is approved."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._templates = Templates(post)

    def of(self, person: UUID) -> tuple[Badge, ...]:
        with self._database.read() as connection:
            return queries.badges_of(connection, person)

    def preview(self, person: UUID) -> Preview:
        """The person's badge on screen: the active one, or a specimen of the one to come."""
        with self._database.read() as connection:
            record = known(connection, person)
            held = active(queries.badges_of(connection, person))
            sheet = Sheet(connection, self._post.event())
            facts = sheet.facts(record, held) if held else sheet.specimen(record)
        template = self._template(facts)
        blocked = problems(facts, template=template)
        if blocked:
            return Preview(b"", (), blocked)
        out = BytesIO()
        report = render([facts], template=template, out=out)
        return Preview(out.getvalue(), tuple(w.text for w in report.warnings), ())

    def _template(self, facts: BadgeFacts) -> Template:
        return self._templates.load(facts.category.template)

    def issue(
        self, person: UUID, *, first_day: date | None = None, last_day: date | None = None
    ) -> Done[Badge]:
        """Signs a badge for the event's days, or for the days given.

        Raises Conflict when the request is not approved or another badge is active, InvalidInput
        when a character of the name has no glyph.
        """
        with self._database.write(self._post.operator) as unit:
            badge = self.issue_within(unit, person, first_day=first_day, last_day=last_day)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def replace(self, person: UUID, *, reason: str) -> Done[Badge]:
        """Revokes the active badge, for good, and issues a new one with a new serial."""
        with self._database.write(self._post.operator) as unit:
            held = active(queries.badges_of(unit.connection, person))
            if held is not None:
                unit.record("badge.revoke", badge_id(held.serial), {"reason": reason})
            badge = self.issue_within(unit, person)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def revoke(self, serial: int, *, reason: str) -> Done[Badge]:
        """Revokes a badge; there is no way back, only a new badge."""
        with self._database.write(self._post.operator) as unit:
            known_badge(unit.connection, serial)
            unit.record("badge.revoke", badge_id(serial), {"reason": reason})
            badge = known_badge(unit.connection, serial)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def hand_over(self, serial: int) -> Done[Badge]:
        """Notes that the holder has the badge in hand."""
        with self._database.write(self._post.operator) as unit:
            badge = known_badge(unit.connection, serial)
            if badge.status is BadgeStatus.REVOKED:
                raise Conflict(
                    "This badge is revoked", "Do not hand it over. Issue a new badge instead."
                )
            if badge.status is BadgeStatus.ISSUED:
                raise Conflict("This badge is not printed yet", "Print it first.")
            if badge.status is not BadgeStatus.HANDED_OVER:
                unit.record("badge.hand_over", badge_id(serial), {})
            badge = known_badge(unit.connection, serial)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def pdf(self, serials: Iterable[int]) -> bytes:
        """The badges of these serials as one PDF, in this order, each side a page."""
        out = BytesIO()
        with self._database.read() as connection:
            sheet = Sheet(connection, self._post.event())
            facts = (sheet.of_serial(serial) for serial in serials)
            render(facts, template=self._template, out=out)
        return out.getvalue()

    def issue_within(
        self,
        unit: "Unit",
        person: UUID,
        *,
        first_day: date | None = None,
        last_day: date | None = None,
    ) -> Badge:
        """As `issue`, as a part of a larger change."""
        connection = unit.connection
        record = known(connection, person)
        event = self._post.event()
        if not record.accreditation.state.may_have_badge:
            raise Conflict(
                _NOT_APPROVED[record.accreditation.state],
                "No badge was made. A supervisor must approve the person first.",
            )
        if queries.bans(connection, person):
            raise Conflict("This person is banned", "No badge was made. Call a supervisor.")
        held = active(queries.badges_of(connection, person))
        if held is not None:
            raise Conflict(
                say("Badge {serial} is active", serial=serial_text(held.serial)),
                "A person has one badge. Replace it: the old one is then revoked.",
            )
        sheet = Sheet(connection, event)
        specimen = sheet.specimen(record)
        blocked = problems(specimen, template=self._template(specimen))
        if blocked:
            raise InvalidInput("This badge cannot be printed", joined(" ", blocked))
        first, last = first_day or event.first_day, last_day or event.last_day
        days = (last - first).days + 1
        if not 1 <= days <= 255:
            raise InvalidInput("These days make no badge", "A badge is valid for 1 to 255 days.")
        key = signing_key(unit)
        serial = make_serial(self._database.station, self._database.epoch, unit.next_badge_count())
        mask = sum(1 << zone.bit for zone in specimen.zones)
        credential = Credential(
            key_id=key.id,
            serial=serial,
            category=specimen.category.number,
            zones=mask,
            first_day=first,
            days=days,
        )
        body: dict[str, object] = {
            "person": str(person),
            "category": record.accreditation.category,
            "zones": [zone.letter for zone in specimen.zones],
            "first_day": first.isoformat(),
            "days": days,
            "digits": mint(credential, key=key, utc_offset=event.utc_offset),
            "key": key.id.hex(),
        }
        # What the gates show. Without it, as where another desk took the photo and its bytes are
        # not here, they fetch the holder's whole photo instead.
        face = small_portrait(specimen.photo) if specimen.photo else None
        if face is not None:
            body["thumbnail"] = unit.keep_photo(face)
        unit.record("badge.issue", badge_id(serial), body)
        return known_badge(connection, serial)


def signing_key(unit: "Unit") -> SigningKey:
    """This station's key; Conflict when it was enrolled without one (a gate)."""
    private = unit.secret(STATION_KEY)
    if private is None:
        raise Conflict("This station may not sign badges", "Issue the badge at a desk.")
    return SigningKey.from_bytes(private)


def active(badges: Iterable[Badge]) -> Badge | None:
    """The one that is not revoked."""
    return next((badge for badge in badges if badge.status is not BadgeStatus.REVOKED), None)
