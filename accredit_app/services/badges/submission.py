"""A badge with its printer: given, asked about, withdrawn. Nothing here touches a table.

Printers are slow, and those that are switched off are slowest, so all of this may take its time
beside the desk's own work. A printer that reports back is asked until it has said its last word;
one that falls silent about a job is given time, and what it then has not said stays unknown.
"""

import logging
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from accredit_app.devices import Printer, ReportingPrinter
from accredit_app.domain.badges import serial_text
from accredit_app.domain.clock import Clock
from accredit_app.domain.printing import PrinterReport, PrintJob, PrintState
from accredit_app.errors import DeviceError, UserError

SILENCE: Final = timedelta(minutes=2)
"""How long a printer may be silent about a job before the job is called unknown."""

_SLOW: Final = timedelta(seconds=20)
"""After which a badge should have come out of any printer that has no other to print first."""
_PAUSE, _SILENT_PAUSE, _LONGEST_PAUSE = (timedelta(seconds=each) for each in (1, 2, 10))

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """A print that is recorded, and not yet with the printer. `holder` is the person's name,
    `title` what the printer's own lists call it, the badge's number if it is ""."""

    job: PrintJob
    person: UUID
    holder: str
    pdf: bytes = field(repr=False)
    title: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """A print that was given to its printer, and what the printer last said of it.

    `ref` is the printer's own name for the job. `refusal` is why the printer did not take it.
    `reporting` tells that it may be asked again. `asked` is when it last was, `heard` when it last
    answered.
    """

    order: PrintOrder
    printer: Printer
    ref: str
    report: PrinterReport
    begun: datetime
    asked: datetime
    heard: datetime
    reporting: bool = False
    refusal: UserError | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more is to be learnt from the printer."""
        silent = self.asked - self.heard >= SILENCE
        return not self.reporting or self.report.last or silent

    @property
    def slow(self) -> bool:
        """Whether somebody should look, whatever the printer says."""
        return self.asked - self.begun >= _SLOW

    @property
    def pause(self) -> timedelta:
        """How long to wait before the printer is asked again: longer as time goes by."""
        least = _PAUSE if self.report.heard else _SILENT_PAUSE
        return min(max(least, (self.asked - self.begun) / 10), _LONGEST_PAUSE)

    def told(self, report: PrinterReport, at: datetime) -> "Submission":
        """The same print after another answer, or none."""
        heard = at if report.heard else self.heard
        return replace(self, report=report, asked=at, heard=heard)


def submit(order: PrintOrder, printer: Printer, clock: Clock) -> Submission:
    """Gives a badge to its printer, and hears what the printer says of it.

    Raises nothing: a printer that did not take it is a `Submission` with a `refusal`. It may take
    as long as the printer does, and touches no table.
    """
    begun = clock.now()
    unknown = PrinterReport(PrintState.UNKNOWN)
    made = Submission(order, printer, "", unknown, begun, begun, begun)
    try:
        title = order.title or f"Badge {serial_text(order.job.serial)}"
        ref = printer.submit(order.pdf, title=title)
    except UserError as refusal:
        return replace(made, report=PrinterReport(PrintState.FAILED), refusal=refusal)
    except Exception:  # noqa: BLE001 - whatever it was, the job must not stay open for ever
        _log.exception("a printer broke")
        return made
    said = printer.report(ref) if isinstance(printer, ReportingPrinter) else None
    made = replace(made, ref=ref, reporting=said is not None)
    return made.told(said or PrinterReport(printer.state(ref)), clock.now())


def ask(submission: Submission, clock: Clock) -> Submission:
    """Asks the printer again what became of a print; touches no table."""
    printer = submission.printer
    said = printer.report(submission.ref) if isinstance(printer, ReportingPrinter) else None
    return submission.told(said or PrinterReport(PrintState.UNKNOWN), clock.now())


def withdraw(submission: Submission) -> None:
    """Asks the printer to drop a job of which somebody said that it did not come out, so that it
    does not come out later. Raises nothing: it may be too late."""
    if isinstance(submission.printer, ReportingPrinter):
        with suppress(DeviceError):
            submission.printer.cancel(submission.ref)
