"""Printing on whatever the system's print dialog offers.

The pages are painted at the printer's own resolution. A system's spooler takes them and reports
nothing back, so a job is never called printed here, unless it went to a file.
"""

from math import ceil
from pathlib import Path
from typing import Final
from uuid import uuid4

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from accredit_app.domain.pdfium import PDFIUM
from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError, InvalidInput
from accredit_app.phrases import say

_POINTS_PER_INCH: Final = 72
_FINEST: Final = 600
"""Dots per inch beyond which a badge does not gain, while an A4 page outgrows the memory."""


def printer_names() -> list[str]:
    """The printers of this computer, by the names that the system has for them."""
    return list(QPrinterInfo.availablePrinterNames())


class DialogPrinter:
    """One printer of this computer: the one of a name, or as `choose` or a `QPrinter` set up by
    hand gives it."""

    def __init__(self, printer: QPrinter | str | None = None) -> None:
        self._wanted = printer if isinstance(printer, str) else ""
        if isinstance(printer, QPrinter):
            self._printer = printer
        else:
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._wanted:
            self._printer.setPrinterName(self._wanted)
        self._states: dict[str, PrintState] = {}

    @property
    def name(self) -> str:
        """What the system calls this printer; the file's name if it prints to one."""
        return self._printer.printerName() or Path(self._printer.outputFileName()).name

    def choose(self, parent: QWidget | None = None) -> bool:
        """Opens the system's dialog; whether the officer chose a printer. GUI thread only.

        A printer that was named is chosen already, as long as the system still has it.
        """
        if self._wanted and self._wanted in printer_names():
            return True
        dialog = QPrintDialog(self._printer, parent)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def submit(self, pdf: bytes, *, title: str) -> str:
        """Paints every page of the PDF to the printer, at the page's own size.

        InvalidInput if the bytes are no PDF; DeviceError if the printer does not take the job.
        """
        with PDFIUM:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise InvalidInput(
                    "This cannot be printed", "It is not a PDF, so nothing was sent to the printer."
                ) from error
            try:
                self._paint(document, title)
            finally:
                document.close()
        ref = uuid4().hex
        self._states[ref] = self._outcome()
        return ref

    def state(self, ref: str) -> PrintState:
        """PRINTED if the job's file is there; else UNKNOWN, for spoolers do not report back."""
        return self._states.get(ref, PrintState.UNKNOWN)

    def _paint(self, document: pypdfium2.PdfDocument, title: str) -> None:
        self._printer.setDocName(title)
        painter = QPainter()
        try:
            for number in range(len(document)):
                page = document[number]
                _lay_out(self._printer, page)
                began = painter.begin(self._printer) if number == 0 else self._printer.newPage()
                if not began:
                    raise self._refused()
                _draw(painter, page, resolution=self._printer.resolution())
            if not painter.end() or self._printer.printerState() is QPrinter.PrinterState.Error:
                raise self._refused()
        finally:
            if painter.isActive():
                # Half a job must not come out as if it were whole.
                self._printer.abort()
                painter.end()

    def _outcome(self) -> PrintState:
        name = self._printer.outputFileName()
        if name and Path(name).is_file():
            return PrintState.PRINTED
        return PrintState.UNKNOWN

    def _refused(self) -> DeviceError:
        return DeviceError(
            "The printer did not take the badge",
            say(
                "{printer} refused the job, and nothing was printed. The "
                "registration is safe. Look whether it is on and connected, or choose another one.",
                printer=self.name or say("The printer"),
            ),
        )


def _lay_out(printer: QPrinter, page: pypdfium2.PdfPage) -> None:
    """Makes the printer's page the PDF's page, with no margins: the template has its own."""
    width, height = page.get_size()
    size = QSizeF(min(width, height), max(width, height))
    across = width > height
    printer.setPageLayout(
        QPageLayout(
            QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    printer.setFullPage(True)


def _draw(painter: QPainter, page: pypdfium2.PdfPage, *, resolution: int) -> None:
    """Paints the page as a picture, each pixel of which is a whole number of printer's dots."""
    dots = ceil(resolution / _FINEST)
    picture = _raster(page, dpi=resolution / dots)
    # Qt would pack the picture as a JPEG otherwise, and blur the code.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(0, 0, picture.width() * dots, picture.height() * dots), picture)


def _raster(page: pypdfium2.PdfPage, *, dpi: float) -> QImage:
    """The page as a picture that owns its pixels."""
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, prefer_bgrx=True)
    return QImage(
        memoryview(bitmap.buffer).cast("B"),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    ).copy()
