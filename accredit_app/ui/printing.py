"""Prints under way at this station: each goes to its printer and is followed to its end.

Printers are asked in the side lane, what they say is recorded in the desk lane, so that no work at
the desk ever waits for paper. A page asks `of` what is known of a print, and looks again when
`changed` says so; whoever is served next may stand at the desk meanwhile.
"""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from accredit_app.domain.done import Done
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.errors import UserError
from accredit_app.services.badges.submission import PrintOrder, Submission, ask, submit, withdraw
from accredit_app.ui.jobs import Jobs, Lane

if TYPE_CHECKING:
    from accredit_app.devices import Printer
    from accredit_app.domain.clock import Clock


class Prints(Protocol):
    """The part of the print duty that follows a print."""

    @property
    def clock(self) -> "Clock": ...
    def note(self, submission: Submission) -> Done[PrintJob | None]: ...


@dataclass(frozen=True, slots=True)
class Printing:
    """What is known of a print under way: `remarks` say what the printer needs, `stuck` that it
    may wait for that, `slow` that somebody should look whatever the printer says."""

    printer: str
    remarks: tuple[str, ...] = ()
    stuck: bool = False
    slow: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """A print of which the printer has said its last word; `refusal` if it did not take it."""

    order: PrintOrder
    job: PrintJob
    refusal: UserError | None = None


class PrintWatch(QObject):
    """`changed` carries the id of a job of which something new is known, `ended` an `Ended`, and
    `failed` the `UserError` of an outcome that could not be recorded yet."""

    changed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, prints: Prints, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._prints, self._jobs = prints, jobs
        self._orders: dict[UUID, PrintOrder] = {}
        self._told: dict[UUID, Submission] = {}

    def of(self, job: PrintJob | None) -> Printing | None:
        """What is known of a print that is under way here; None of any other."""
        if job is None or job.id not in self._orders:
            return None
        told = self._told.get(job.id)
        if told is None:
            return Printing(job.printer)
        said = told.report
        return Printing(job.printer, said.remarks, stuck=said.stuck, slow=told.slow)

    def begin(self, order: PrintOrder, printer: "Printer") -> None:
        """Give a badge to its printer and follow it."""
        self._orders[order.job.id] = order
        self._jobs.run(
            self,
            partial(submit, order, printer, self._prints.clock),
            then=self._note,
            failed=partial(self._lost, order.job.id),
            lane=Lane.SIDE,
        )

    def settled(self, job: UUID, *, came_out: bool) -> None:
        """Somebody said what became of a print: follow it no longer, and after a no withdraw it."""
        self._orders.pop(job, None)
        told = self._told.pop(job, None)
        if told is not None and not came_out:
            self._jobs.run(self, partial(withdraw, told), lane=Lane.SIDE)

    def _note(self, told: Submission) -> None:
        job = told.order.job.id
        if job in self._orders:
            self._told[job] = told
            self._jobs.run(
                self,
                partial(self._prints.note, told),
                then=partial(self._noted, told),
                failed=partial(self._not_noted, told),
            )

    def _noted(self, told: Submission, job: PrintJob | None) -> None:
        order = told.order
        if order.job.id not in self._orders:
            return
        if job is not None and not told.over:
            self._ask_later(told)
        else:
            del self._orders[order.job.id], self._told[order.job.id]
            if job is not None:
                self.ended.emit(Ended(order, job, told.refusal))
        self.changed.emit(order.job.id)

    def _not_noted(self, told: Submission, error: UserError) -> None:
        """The disk is full, say: what the printer said is kept until it can be recorded."""
        self.failed.emit(error)
        QTimer.singleShot(_milliseconds(told), self, partial(self._note, told))

    def _ask_later(self, told: Submission) -> None:
        QTimer.singleShot(_milliseconds(told), self, partial(self._ask, told))

    def _ask(self, told: Submission) -> None:
        if told.order.job.id in self._orders:
            self._jobs.run(
                self,
                partial(ask, told, self._prints.clock),
                then=self._note,
                failed=partial(self._lost, told.order.job.id),
                lane=Lane.SIDE,
            )

    def _lost(self, job: UUID, error: UserError) -> None:
        """A fault of the program's own: the job stays open, and somebody is asked about it."""
        self._orders.pop(job, None)
        self._told.pop(job, None)
        self.failed.emit(error)
        self.changed.emit(job)


class PrintWords(QObject):
    """How the end of a print is said."""

    def outcome(self, job: PrintJob, holder: str = "") -> str:
        """In a few words; with the holder's name where the badge is not the one before one."""
        words = {
            PrintState.PRINTED: self.tr("Printed on {printer}"),
            PrintState.FAILED: self.tr("{printer} did not print"),
            PrintState.UNKNOWN: self.tr("{printer} does not say whether it printed: look there"),
        }
        word = words.get(job.state, self.tr("Sent to {printer}")).format(printer=job.printer)
        return self.tr("{name}: {outcome}").format(name=holder, outcome=word) if holder else word


def _milliseconds(told: Submission) -> int:
    return round(told.pause.total_seconds() * 1000)
