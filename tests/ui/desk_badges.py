"""The badge and the print duty in memory, with the contract of `services.issuing`, `.printing`."""

from dataclasses import replace
from io import BytesIO
from typing import TypeVar
from uuid import UUID, uuid4

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from stations import SetClock
from ui.desk_room import EVENT, NOON, Room, Sheet

from accredit_app.domain.badges import Badge, BadgeStatus, make_serial, serial_text
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.people import Record
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.errors import Conflict
from accredit_app.services.badges.submission import PrintOrder, Submission

T = TypeVar("T")


class MemoryBadges:
    def __init__(self, room: Room) -> None:
        self._room = room
        self.warnings: tuple[str, ...] = ()

    def of(self, person: UUID) -> tuple[Badge, ...]:
        return self._room.badges_of(person)

    def preview(self, person: UUID) -> Sheet:
        record = self._room.known(person)
        if "\u16a0" in record.person.details.full_name:
            return Sheet(b"", (), ("No font has the character ᚠ of the family name.",))
        return Sheet(self.sheet(record), self.warnings)

    def replace(self, person: UUID, *, reason: str) -> Done[Badge]:
        badge = self.active(person)
        if badge is not None:
            self.revoke(badge.serial, reason=reason)
        return Done.of(self.issue(self._room.known(person)), {Topic.BADGES, Topic.PEOPLE})

    def revoke(self, serial: int, *, reason: str) -> Done[Badge]:
        badge = replace(self._room.badges[serial], status=BadgeStatus.REVOKED, reason=reason)
        self._room.badges[serial] = badge
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def hand_over(self, serial: int) -> Done[Badge]:
        badge = replace(self._room.badges[serial], status=BadgeStatus.HANDED_OVER)
        self._room.badges[serial] = badge
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def sheet(self, record: Record) -> bytes:
        out = BytesIO()
        canvas = Canvas(out, pagesize=(105 * mm, 148 * mm))
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawCentredString(52 * mm, 70 * mm, record.person.details.family_name)
        canvas.save()
        return out.getvalue()

    def active(self, person: UUID) -> Badge | None:
        badges = self._room.badges_of(person)
        return next((b for b in badges if b.status is not BadgeStatus.REVOKED), None)

    def issue(self, record: Record) -> Badge:
        if not record.accreditation.state.may_have_badge:
            raise Conflict("The request is not approved", "No badge was made.")
        serial = make_serial(3, 77, len(self._room.badges))
        badge = Badge(
            serial, record.person.id, record.accreditation.category, frozenset("A"),
            EVENT.first_day, 2, f"{serial:0198d}", BadgeStatus.ISSUED,
        )  # fmt: skip
        self._room.badges[serial] = badge
        return badge


class MemoryPrints:
    """The print duty: what is given to the printer, and said of it, is real."""

    def __init__(self, room: Room, badges: MemoryBadges) -> None:
        self._room, self._badges = room, badges
        self._jobs: dict[UUID, PrintJob] = {}
        self.clock = SetClock(NOON)

    def begin(self, person: UUID, *, printer_name: str) -> Done[PrintOrder]:
        record = self._room.known(person)
        badge = self._badges.active(person) or self._badges.issue(record)
        if badge.status >= BadgeStatus.PRINTED:
            raise Conflict(f"Badge {serial_text(badge.serial)} is already printed", "Look.")
        if self.in_doubt(person):
            raise Conflict("This badge is being printed", "Look.")
        job = PrintJob(uuid4(), badge.serial, printer_name, PrintState.QUEUED, "", NOON)
        holder = record.person.details.full_name
        sheet = self._badges.sheet(record)
        return self._settle(job, PrintOrder(job, person, holder, sheet))

    def note(self, submission: Submission) -> Done[PrintJob | None]:
        job = self._jobs[submission.order.job.id]
        if job.state.final:
            return Done.of(None, set())
        job = replace(job, state=submission.report.state)
        return self._settle(job, job)

    def in_doubt(self, person: UUID) -> PrintJob | None:
        badge = self._badges.active(person)
        if badge is None or badge.status is not BadgeStatus.ISSUED:
            return None
        unsure = (PrintState.QUEUED, PrintState.SENT, PrintState.UNKNOWN)
        return next(
            (j for j in self._jobs.values() if j.serial == badge.serial and j.state in unsure),
            None,
        )

    def confirm(self, job: UUID, *, came_out: bool) -> Done[PrintJob]:
        state = PrintState.PRINTED if came_out else PrintState.FAILED
        settled = replace(self._jobs[job], state=state)
        return self._settle(settled, settled)

    def _settle(self, job: PrintJob, value: T) -> Done[T]:
        self._jobs[job.id] = job
        if job.state is PrintState.PRINTED:
            badge = replace(self._room.badges[job.serial], status=BadgeStatus.PRINTED)
            self._room.badges[job.serial] = badge
        return Done.of(value, {Topic.PRINTS, Topic.BADGES, Topic.PEOPLE})
