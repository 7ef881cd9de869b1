"""A printer that is asked by IPP: on the network, or a queue of CUPS.

A job is made first and then given its document, so that its number is known before the first
byte of a badge leaves: whatever breaks after that, the printer itself can be asked what became
of it. What it cannot be asked is "unknown", never guessed. A printer that is known to lack the
badge's size of paper is given no job at all.
"""

from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from io import BytesIO
from typing import Final

import pypdfium2
from pypdfium2.raw import FPDF_VIEWERREF_GetDuplex

from accredit_app.devices.ipp import abilities, condition, raster
from accredit_app.devices.ipp.abilities import Abilities, Paper
from accredit_app.devices.ipp.client import Client, Operation, Refused, Status
from accredit_app.devices.ipp.condition import Condition
from accredit_app.devices.ipp.line import Address, Lost
from accredit_app.devices.ipp.message import Group, Members, Tag, number, one, words
from accredit_app.domain.pdfium import PDFIUM
from accredit_app.domain.printing import PrinterReport, PrintState
from accredit_app.errors import DeviceError, InvalidInput
from accredit_app.phrases import say

_LONGEST_NAME: Final = 255
_DUPLEX: Final = {1: "one-sided", 2: raster.SHORT_EDGE, 3: raster.LONG_EDGE}
"""pdfium's numbers for a document's Duplex."""
_NO_JOB: Final = 0
_LAST_JOB: Final = (1 << 31) - 1
_ASKED_OF_A_JOB: Final = (
    "job-state",
    "job-state-reasons",
    "job-name",
    "job-impressions-completed",
    "job-media-sheets-completed",
)


class JobState(IntEnum):
    """RFC 8011 §5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class _Document:
    """Pages to print, the paper of the first, and "sides" if they say which (ISO 32000-1, 12.2)."""

    pdf: bytes
    paper: Paper
    sides: str


class IppPrinter:
    """The printer at `ipp://…` or `ipps://…`; an answer may take `patience` seconds.

    InvalidInput if that is no printer's address.
    """

    def __init__(self, uri: str = "", *, patience: float = 10) -> None:
        self._address = Address.parse(uri)
        self._client = Client(self._address, patience=patience)

    @property
    def name(self) -> str:
        """Its address."""
        return self._address.uri

    def submit(self, pdf: bytes, *, title: str) -> str:
        """Hands the pages over, as PDF if the printer reads it, and returns a name for the job.

        InvalidInput if these bytes are no PDF. DeviceError if the printer has no job of it: it
        was not reached, it refused, or it lacks the paper. If the line breaks while the pages
        are on their way the job has a name all the same, and `state` says what is known.
        """
        document = _read(pdf)
        able = Abilities(self._ask(Operation.GET_PRINTER_ATTRIBUTES, *abilities.ASKED))
        paper, form, sides = able.paper(document.paper), able.form(), document.sides
        if paper is None:
            raise Refused(self._address, say("it has no paper of {size}", size=document.paper))
        if form is None:
            raise Refused(
                self._address, say("it reads neither PDF nor any picture of a page known here")
            )
        pages = document.pdf
        if form != abilities.PDF:
            pages = raster.encode(pages, form, able.sheet(form, paper, sides=sides))
        job = able.job(paper, sides=sides)
        named = {"job-name": one(Tag.NAME, _job_name(title))}
        formed = {"document-format": one(Tag.MIME_TYPE, form)}
        self._certain(Operation.VALIDATE_JOB, named | formed, job=job)
        if able.does(Operation.CREATE_JOB, Operation.SEND_DOCUMENT):
            # A job that is never given a document prints nothing, whatever becomes of the answer.
            made = self._certain(Operation.CREATE_JOB, named, job=job)
            self._send(made, formed, pages)
        else:
            made = self._print(named | formed, job, pages)
        return f"{made}:{_job_name(title)}"

    def state(self, ref: str) -> PrintState:
        """What the printer says of a job now; UNKNOWN if it cannot say, or cannot be asked."""
        try:
            return self._state(ref)
        except DeviceError:
            return PrintState.UNKNOWN

    def report(self, ref: str) -> PrinterReport:
        """What the printer says of a job now and, unless that is the last word, of itself."""
        try:
            state = self._state(ref)
        except DeviceError as error:
            return PrinterReport(
                PrintState.UNKNOWN, heard=False, remarks=(error.title,), stuck=True
            )
        if state.final:
            return PrinterReport(state)
        now = self.condition()
        return PrinterReport(state, remarks=now.words, stuck=now.hinders)

    def cancel(self, ref: str) -> None:
        """Asks the printer to drop a job; DeviceError if it does not. `state` says what came."""
        job, _ = _parsed(ref)
        if job != _NO_JOB:
            self._certain(Operation.CANCEL_JOB, {"job-id": one(Tag.INTEGER, job)})

    def condition(self) -> Condition:
        """How the printer is, for people: what is open, empty, stuck or far away."""
        try:
            return condition.read(self._ask(Operation.GET_PRINTER_ATTRIBUTES, *condition.ASKED))
        except DeviceError as error:
            return condition.unreachable(error.title)

    def _state(self, ref: str) -> PrintState:
        """As `state`; DeviceError if the printer could not be asked."""
        job, name = _parsed(ref)
        if job == _NO_JOB:
            return PrintState.UNKNOWN
        try:
            found = self._ask(
                Operation.GET_JOB_ATTRIBUTES,
                *_ASKED_OF_A_JOB,
                attributes={"job-id": one(Tag.INTEGER, job)},
                group=Group.JOB,
            )
        except Refused as refused:
            if refused.status == Status.BUSY:
                raise
            return PrintState.UNKNOWN
        # A printer that was switched off counts its jobs from 1 again.
        if words(found.get("job-name", ()))[:1] not in ((), (name,)):
            return PrintState.UNKNOWN
        return job_state(found)

    def _send(self, job: int, formed: Members, pages: bytes) -> None:
        numbered = {"job-id": one(Tag.INTEGER, job)}
        last = {"last-document": one(Tag.BOOLEAN, data=True)}
        try:
            self._client.ask(
                Operation.SEND_DOCUMENT, {**numbered, **formed, **last}, document=pages
            )
        except Lost:
            return
        except DeviceError:
            with suppress(DeviceError, Lost):
                self._client.ask(Operation.CANCEL_JOB, numbered)
            raise

    def _print(self, attributes: Members, job: Members, pages: bytes) -> int:
        try:
            answer = self._client.ask(Operation.PRINT_JOB, attributes, job=job, document=pages)
        except Lost:
            return _NO_JOB
        return number(answer.group(Group.JOB).get("job-id", ())) or _NO_JOB

    def _certain(
        self, operation: Operation, attributes: Members, *, job: Members | None = None
    ) -> int:
        """The job's number in an answer that had to come; DeviceError if it did not."""
        try:
            answer = self._client.ask(operation, attributes, job=job)
            made = number(answer.group(Group.JOB).get("job-id", ()))
            if operation is Operation.CREATE_JOB and made is None:
                raise Lost("it named no job")
        except Lost as lost:
            raise self._client.silent(lost) from lost
        return made or _NO_JOB

    def _ask(
        self,
        operation: Operation,
        *wanted: str,
        attributes: Members | None = None,
        group: Group = Group.PRINTER,
    ) -> Members:
        return self._client.question(operation, *wanted, attributes=attributes).group(group)


def job_state(job: Members) -> PrintState:
    """What a job's attributes say of its paper (RFC 8011 §5.3.7 and §5.3.8).

    A job that was stopped after a sheet came out, or that ended with errors, is UNKNOWN: somebody
    must look. So is one whose state is none of the standard's.
    """
    reasons = words(job.get("job-state-reasons", ()))
    counts = ("job-impressions-completed", "job-media-sheets-completed")
    out = any((number(job.get(count, ())) or 0) > 0 for count in counts)
    match number(job.get("job-state", ())):
        case JobState.PENDING | JobState.HELD:
            return PrintState.QUEUED
        case JobState.PROCESSING | JobState.STOPPED:
            return PrintState.SENT
        case JobState.CANCELED | JobState.ABORTED:
            return PrintState.UNKNOWN if out else PrintState.FAILED
        case JobState.COMPLETED if "job-completed-with-errors" not in reasons:
            return PrintState.PRINTED
    return PrintState.UNKNOWN


def _job_name(title: str) -> str:
    return title.encode()[:_LONGEST_NAME].decode(errors="ignore") or "badge"


def _parsed(ref: str) -> tuple[int, str]:
    """The job's number and name; no job if this is no name that `submit` gave."""
    digits, _, name = ref.partition(":")
    plain = digits.isascii() and digits.isdecimal() and len(digits) <= 10
    return (int(digits) if plain and int(digits) <= _LAST_JOB else _NO_JOB), name


def _read(pdf: bytes) -> _Document:
    """The pages with nothing beyond their trim; InvalidInput if these bytes are no PDF.

    Some printers lay a page out by its media box, which holds the bleed as well.
    """
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise _no_pdf() from error
        try:
            if not len(document):
                raise _no_pdf()
            paper = Paper.of(*document[0].get_size())
            sides = _DUPLEX.get(FPDF_VIEWERREF_GetDuplex(document.raw), "")
            if len(document) == 1:
                sides = "one-sided"
            beyond = False
            for page in document:
                if page.get_mediabox() != page.get_cropbox():
                    page.set_mediabox(*page.get_cropbox())
                    beyond = True
            if beyond:
                out = BytesIO()
                document.save(out)
                pdf = out.getvalue()
            return _Document(pdf, paper, sides)
        finally:
            document.close()


def _no_pdf() -> InvalidInput:
    return InvalidInput(
        "This cannot be printed", "It is not a PDF, so nothing was sent to the printer."
    )
