"""The badge duty: issue, preview, print, hand over, replace, revoke.

Paper is outside any transaction. A print is therefore three steps: the intent is recorded, the
printer is asked, the outcome is recorded. A crash between them leaves a job that says "unknown",
never a guess.
"""

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
from accredit_app.devices import Printer
from accredit_app.domain.badges import (
    Badge,
    BadgeStatus,
    badge_id,
    make_serial,
    serial_station,
    serial_text,
)
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.people import AccreditationState
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import AccreditError, Conflict, InvalidInput, NotFound
from accredit_app.phrases import Phrase, joined, say
from accredit_app.services.post import Post
from accredit_app.services.registration import known
from accredit_app.services.sheet import Sheet, known_badge
from accredit_app.services.templates import Templates
from accredit_app.store import journal, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

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
    """Issues and prints the badges of people whose request is approved."""

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
            active = _active(queries.badges_of(connection, person))
            sheet = Sheet(connection, self._post.event())
            facts = sheet.facts(record, active) if active else sheet.specimen(record)
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
            badge = self._issue(unit, person, first_day, last_day)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def replace(self, person: UUID, *, reason: str) -> Done[Badge]:
        """Revokes the active badge, for good, and issues a new one with a new serial."""
        with self._database.write(self._post.operator) as unit:
            active = _active(queries.badges_of(unit.connection, person))
            if active is not None:
                unit.record("badge.revoke", badge_id(active.serial), {"reason": reason})
            badge = self._issue(unit, person, None, None)
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

    def issue_and_print(
        self, person: UUID, *, printer: Printer, printer_name: str
    ) -> Done[PrintJob]:
        """The desk's big button: issue if need be, then print.

        A second call while the first still runs, or after it printed, raises Conflict.
        """
        with self._database.write(self._post.operator) as unit:
            active = _active(queries.badges_of(unit.connection, person))
            badge = active or self._issue(unit, person, None, None)
            if badge.status in (BadgeStatus.PRINTED, BadgeStatus.HANDED_OVER):
                raise Conflict(
                    say("Badge {serial} is already printed", serial=serial_text(badge.serial)),
                    "Look on the printer and in the box. If it is lost or spoilt, replace it: "
                    "the old one is then revoked.",
                )
            job = self._queue(unit, badge, printer_name)
        return self._send(job, badge, printer)

    def _queue(self, unit: "Unit", badge: Badge, printer_name: str) -> UUID:
        if queries.print_jobs(unit.connection, open_only=True, serial=badge.serial):
            raise Conflict(
                "This badge is being printed",
                "Nothing was sent a second time. Look on the printer, and say at the badge "
                "whether it came out.",
            )
        job = self._post.new_id()
        unit.record(
            "print.queue",
            job,
            {
                "serial": badge.serial,
                "printer": printer_name,
                "at": self._post.clock.now().isoformat(),
            },
        )
        return job

    def _send(self, job: UUID, badge: Badge, printer: Printer) -> Done[PrintJob]:
        try:
            sheet = self.pdf([badge.serial])
            reference = printer.submit(sheet, title=f"Badge {serial_text(badge.serial)}")
            state = printer.state(reference)
        except AccreditError as error:
            self._outcome(job, badge, PrintState.FAILED, str(error))
            raise
        except BaseException:
            self._outcome(job, badge, PrintState.UNKNOWN, "the printer did not answer")
            raise
        return Done.of(
            self._outcome(job, badge, state, ""), {Topic.PRINTS, Topic.BADGES, Topic.PEOPLE}
        )

    def _outcome(self, job: UUID, badge: Badge, state: PrintState, message: str) -> PrintJob:
        with self._database.write(self._post.operator) as unit:
            if state in (PrintState.SENT, PrintState.PRINTED):
                unit.record("print.sent", job, {})
            if state is PrintState.PRINTED:
                unit.record("print.printed", job, {})
                unit.record("badge.print", badge_id(badge.serial), {"job": str(job)})
            elif state in (PrintState.FAILED, PrintState.UNKNOWN):
                unit.record(f"print.{state.value}", job, {"message": message})
            found = queries.print_job(unit.connection, job)
        assert found is not None
        return found

    def in_doubt(self, person: UUID) -> PrintJob | None:
        """The print of the person's badge of which only somebody who looks can say the outcome."""
        with self._database.read() as connection:
            active = _active(queries.badges_of(connection, person))
            if active is None or active.status is not BadgeStatus.ISSUED:
                return None
            jobs = queries.print_jobs(connection, serial=active.serial)
            return next((job for job in reversed(jobs) if _in_doubt(connection, job)), None)

    def confirm_print(self, job: UUID, *, came_out: bool) -> Done[PrintJob]:
        """Records what somebody saw at the printer; after a no the badge may be printed again.

        A yes is the last word on a job. A no ends one that was open, and leaves one that is
        "unknown" so: a sheet found later is still a yes. Raises NotFound for a job that is not
        here, Conflict for a no to one that is known to have printed.
        """
        with self._database.write(self._post.operator) as unit:
            found = queries.print_job(unit.connection, job)
            if found is None:
                raise NotFound("This print is not known here", "Nothing was changed. Print again.")
            if found.state is PrintState.PRINTED and not came_out:
                raise Conflict(
                    "This badge is recorded as printed",
                    "Nothing was changed. If it is lost or spoilt, replace it.",
                )
            badge = known_badge(unit.connection, found.serial)
        if found.state is not PrintState.PRINTED:
            state = PrintState.PRINTED if came_out else PrintState.FAILED
            found = self._outcome(job, badge, state, "" if came_out else "nothing came out")
        return Done.of(found, {Topic.PRINTS, Topic.BADGES, Topic.PEOPLE})

    def settle(self) -> Done[int]:
        """After a crash: jobs that were left open become "unknown", for a person to look at."""
        with self._database.write(self._post.operator) as unit:
            mine = self._database.station
            left = [
                job
                for job in queries.print_jobs(unit.connection, open_only=True)
                if serial_station(job.serial) == mine
            ]
            for job in left:
                unit.record(
                    "print.unknown", job.id, {"message": "the station stopped during the print"}
                )
        return Done.of(len(left), {Topic.PRINTS} if left else set())

    def _issue(
        self, unit: "Unit", person: UUID, first_day: date | None, last_day: date | None
    ) -> Badge:
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
        active = _active(queries.badges_of(connection, person))
        if active is not None:
            raise Conflict(
                say("Badge {serial} is active", serial=serial_text(active.serial)),
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
        digits = mint(credential, key=key, utc_offset=event.utc_offset)
        unit.record(
            "badge.issue",
            badge_id(serial),
            {
                "person": str(person),
                "category": record.accreditation.category,
                "zones": [zone.letter for zone in specimen.zones],
                "first_day": first.isoformat(),
                "days": days,
                "digits": digits,
                "key": key.id.hex(),
            },
        )
        return known_badge(connection, serial)


def signing_key(unit: "Unit") -> SigningKey:
    """This station's key; Conflict when it was enrolled without one (a gate)."""
    private = unit.secret(STATION_KEY)
    if private is None:
        raise Conflict("This station may not sign badges", "Issue the badge at a desk.")
    return SigningKey.from_bytes(private)


def _in_doubt(connection: "Connection", job: PrintJob) -> bool:
    """Open, or "unknown" with nobody having said no: that no does not show in the state."""
    if job.state is PrintState.UNKNOWN:
        return all(entry.kind != "print.failed" for entry in journal.about(connection, [job.id]))
    return not job.state.final


def _active(badges: Iterable[Badge]) -> Badge | None:
    return next((badge for badge in badges if badge.status is not BadgeStatus.REVOKED), None)
