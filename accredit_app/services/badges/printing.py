"""The print duty: what is known of each print is recorded, and no more than that.

Paper is outside any transaction, and printers are slow. A print is therefore a row of steps, of
which one touches the database and the next only the printer: the intent is recorded (`begin`), the
printer is given the badge (`submission.submit`), what it says is recorded (`note`), and a printer
that reports back is asked again (`submission.ask`) until it has said its last word. Whatever breaks
in between leaves a job that says "unknown", never a guess.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from accredit_app.devices import Printer
from accredit_app.domain.badges import Badge, BadgeStatus, badge_id, serial_station, serial_text
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.errors import AccreditError, Conflict, NotFound
from accredit_app.phrases import say
from accredit_app.services.badges.issuing import Badges, active
from accredit_app.services.badges.sheet import known_badge
from accredit_app.services.badges.submission import PrintOrder, Submission, submit
from accredit_app.services.people.registration import known
from accredit_app.services.post import Post
from accredit_app.store import journal, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

_TOUCHED: Final = frozenset({Topic.PRINTS, Topic.BADGES, Topic.PEOPLE})


class Prints:
    """Prints badges, and keeps what is known of each print."""

    def __init__(self, post: Post, badges: Badges) -> None:
        self._post, self._badges = post, badges
        self._database = post.database
        self._begun: set[UUID] = set()
        self.clock = post.clock

    def begin(self, person: UUID, *, printer_name: str) -> Done[PrintOrder]:
        """Issues a badge if need be, and records that it is about to be printed.

        Raises Conflict while another print of it is open, or after one came out, and what `issue`
        raises.
        """
        with self._database.write(self._post.operator) as unit:
            held = active(queries.badges_of(unit.connection, person))
            badge = held or self._badges.issue_within(unit, person)
            if badge.status in (BadgeStatus.PRINTED, BadgeStatus.HANDED_OVER):
                raise Conflict(
                    say("Badge {serial} is already printed", serial=serial_text(badge.serial)),
                    "Look on the printer and in the box. If it is lost or spoilt, replace it: "
                    "the old one is then revoked.",
                )
            job = self._queue(unit, badge, printer_name)
            holder = known(unit.connection, person).person.details.full_name
        try:
            pdf = self._badges.pdf([badge.serial])
        except AccreditError as error:
            self._record(job, PrintState.FAILED, str(error))
            raise
        return Done.of(PrintOrder(job, person, holder, pdf), _TOUCHED)

    def _queue(self, unit: "Unit", badge: Badge, printer_name: str) -> PrintJob:
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
        self._begun.add(job)
        return _known_job(unit.connection, job)

    def note(self, submission: Submission) -> Done[PrintJob | None]:
        """Records what the printer said, if it is news; asks nobody.

        None if somebody settled the job meanwhile: what the printer says then no longer counts.
        """
        with self._database.read() as connection:
            job = _known_job(connection, submission.order.job.id)
        if job.state.final:
            return Done.of(None, set())
        # What waits in the printer's own queue was sent as well.
        state, message = PrintState.SENT, ""
        if submission.over and submission.report.state.final:
            state = submission.report.state
            if submission.refusal is not None:
                message = str(submission.refusal)
            elif state is PrintState.UNKNOWN:
                message = "the printer does not say whether it printed"
        if state is job.state:
            return Done.of(job, set())
        return Done.of(self._record(job, state, message), _TOUCHED)

    def carry_out(self, order: PrintOrder, printer: Printer) -> Done[PrintJob]:
        """Prints at one go and asks no second time: for whoever has nothing else to do.

        Raises the printer's refusal, which is recorded.
        """
        submission = submit(order, printer, self.clock)
        done = self.note(replace(submission, reporting=False))
        if submission.refusal is not None:
            raise submission.refusal
        assert done.value is not None
        return Done.of(done.value, _TOUCHED)

    def issue_and_print(
        self, person: UUID, *, printer: Printer, printer_name: str
    ) -> Done[PrintJob]:
        """Issues if need be, then prints, at one go; errors as of `begin` and `carry_out`."""
        return self.carry_out(self.begin(person, printer_name=printer_name).value, printer)

    def in_doubt(self, person: UUID) -> PrintJob | None:
        """The print of the person's badge that is still open, or of which only somebody who looks
        can say the outcome."""
        with self._database.read() as connection:
            held = active(queries.badges_of(connection, person))
            if held is None or held.status is not BadgeStatus.ISSUED:
                return None
            jobs = queries.print_jobs(connection, serial=held.serial)
            return next((job for job in reversed(jobs) if _in_doubt(connection, job)), None)

    def confirm(self, job: UUID, *, came_out: bool) -> Done[PrintJob]:
        """Records what somebody saw at the printer; after a no the badge may be printed again.

        A yes is the last word on a job. A no ends one that was open, and leaves one that is
        "unknown" so: a sheet found later is still a yes. Raises NotFound for a job that is not
        here, Conflict for a no to one that is known to have printed.
        """
        with self._database.read() as connection:
            found = _known_job(connection, job)
        if found.state is PrintState.PRINTED and not came_out:
            raise Conflict(
                "This badge is recorded as printed",
                "Nothing was changed. If it is lost or spoilt, replace it.",
            )
        if found.state is not PrintState.PRINTED:
            state = PrintState.PRINTED if came_out else PrintState.FAILED
            found = self._record(found, state, "" if came_out else "nothing came out")
        return Done.of(found, _TOUCHED)

    def settle(self) -> Done[int]:
        """After a crash: jobs that were left open become "unknown", for a person to look at.

        Those that were begun since this station was opened are not left.
        """
        with self._database.write(self._post.operator) as unit:
            mine = self._database.station
            left = [
                job
                for job in queries.print_jobs(unit.connection, open_only=True)
                if serial_station(job.serial) == mine and job.id not in self._begun
            ]
            for job in left:
                unit.record(
                    "print.unknown", job.id, {"message": "the station stopped during the print"}
                )
        return Done.of(len(left), {Topic.PRINTS} if left else set())

    def _record(self, job: PrintJob, state: PrintState, message: str) -> PrintJob:
        with self._database.write(self._post.operator) as unit:
            if state in (PrintState.SENT, PrintState.PRINTED):
                unit.record("print.sent", job.id, {})
            if state is PrintState.PRINTED:
                known_badge(unit.connection, job.serial)
                unit.record("print.printed", job.id, {})
                unit.record("badge.print", badge_id(job.serial), {"job": str(job.id)})
            elif state in (PrintState.FAILED, PrintState.UNKNOWN):
                unit.record(f"print.{state.value}", job.id, {"message": message})
            return _known_job(unit.connection, job.id)


def _known_job(connection: "Connection", job: UUID) -> PrintJob:
    found = queries.print_job(connection, job)
    if found is None:
        raise NotFound("This print is not known here", "Nothing was changed. Print again.")
    return found


def _in_doubt(connection: "Connection", job: PrintJob) -> bool:
    """Open, or "unknown" with nobody having said no: that no does not show in the state."""
    if job.state is PrintState.UNKNOWN:
        return all(entry.kind != "print.failed" for entry in journal.about(connection, [job.id]))
    return not job.state.final
