"""Badges through a queue of CUPS: by IPP, and by the system's own way that Qt takes."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from ipp_server import Cups, EvePrinter, until
from sample_badges import sample

from accredit_app.badges.pdf import render
from accredit_app.badges.raster import raster
from accredit_app.badges.template import load_template
from accredit_app.devices.ipp.client import Client, Refused, queues
from accredit_app.devices.ipp.line import Address
from accredit_app.devices.ipp.message import Group, Tag, one, words
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError

A6 = (297.64, 419.53)
FACTS = sample(3)
PAUSE, RESUME, GET_JOBS, CUPS_REJECT_JOBS = 0x10, 0x11, 0x0A, 0x4009


@pytest.fixture(scope="module")
def badge() -> bytes:
    out = BytesIO()
    render([FACTS], template=load_template(FACTS.category.template), out=out)
    return out.getvalue()


def client(cups: Cups, queue: str) -> Client:
    return Client(Address.parse(cups.uri(queue)), patience=60)


def outcome(printer: IppPrinter, ref: str) -> PrintState:
    until(lambda: printer.state(ref) not in (PrintState.QUEUED, PrintState.SENT))
    return printer.state(ref)


def test_the_queues_are_found(cups: Cups) -> None:
    assert queues(f"ipp://{cups.server}/") == {name: cups.uri(name) for name in ("badges", "cards")}


@pytest.mark.parametrize("queue", ["badges", "cards"])
def test_a_badge_goes_through_a_queue_whole(
    cups: Cups, eve_printer: EvePrinter, badge: bytes, queue: str
) -> None:
    printer = IppPrinter(cups.uri(queue))
    ref = printer.submit(badge, title="Badge 03")
    assert printer.state(ref) is not PrintState.PRINTED
    assert outcome(printer, ref) is PrintState.PRINTED
    (sheet,) = eve_printer.sheets()
    assert sheet.read_bytes() == badge
    if queue == "cards":  # only a queue with a driver passes the paper on
        asked = eve_printer.asked.read_text()
        assert "media-size={x-dimension=10500 y-dimension=14800} media-bottom-margin=0" in asked


def test_a_paused_queue_holds_the_job_until_it_goes_on(
    cups: Cups, eve_printer: EvePrinter, badge: bytes
) -> None:
    printer = IppPrinter(cups.uri("badges"))
    client(cups, "badges").ask(PAUSE)
    condition = printer.condition()
    assert not condition.working
    assert condition.words == (
        "The printer is paused. Let it go on at the printer or in its queue.",
    )
    ref = printer.submit(badge, title="Badge")
    dropped = printer.submit(badge, title="Another")
    assert printer.state(ref) is PrintState.QUEUED
    printer.cancel(dropped)
    assert printer.state(dropped) is PrintState.FAILED
    assert eve_printer.sheets() == []
    client(cups, "badges").ask(RESUME)
    assert outcome(printer, ref) is PrintState.PRINTED
    assert len(eve_printer.sheets()) == 1
    assert printer.condition().working


def test_a_queue_that_takes_no_jobs_says_so(cups: Cups, badge: bytes) -> None:
    printer = IppPrinter(cups.uri("badges"))
    client(cups, "badges").ask(CUPS_REJECT_JOBS)
    assert printer.condition().words == ("The printer takes no jobs at present.",)
    with pytest.raises(Refused, match="takes no jobs at present"):
        printer.submit(badge, title="Badge")


def test_a_queue_that_is_not_there_is_told(cups: Cups, badge: bytes) -> None:
    with pytest.raises(Refused, match="no such printer"):
        IppPrinter(cups.uri("lost")).submit(badge, title="Badge")


def test_a_queue_whose_printer_is_gone_never_says_printed(
    cups: Cups, eve_printer: EvePrinter, badge: bytes
) -> None:
    printer = IppPrinter(cups.uri("badges"))
    eve_printer.kill()
    ref = printer.submit(badge, title="Badge")
    until(lambda: "unavailable" in printer.condition().message)
    assert printer.state(ref) in (PrintState.QUEUED, PrintState.SENT)
    cups.stop()
    assert printer.state(ref) is PrintState.UNKNOWN
    with pytest.raises(DeviceError):
        printer.submit(badge, title="Badge")


PRINT_BY_QT = """
import sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from accredit_app.devices.dialog_qt import DialogPrinter
app = QApplication([])
assert QPrinterInfo.availablePrinterNames() == ["badges", "cards"]
printer = QPrinter(QPrinterInfo.printerInfo("cards"), QPrinter.PrinterMode.HighResolution)
dialog = DialogPrinter(printer)
ref = dialog.submit(Path(sys.argv[1]).read_bytes(), title="Badge by Qt")
print(dialog.name, dialog.state(ref).value)
"""


def test_the_system_s_printer_prints_a_badge_at_its_size(
    cups: Cups, eve_printer: EvePrinter, badge: bytes, tmp_path: Path
) -> None:
    """What the dialog's printer does: Qt hands the page to CUPS, and CUPS to the printer."""
    file = tmp_path / "badge.pdf"
    file.write_bytes(badge)
    done = subprocess.run(
        [sys.executable, "-c", PRINT_BY_QT, str(file)],
        env={**os.environ, "CUPS_SERVER": cups.server, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["cards", "unknown"], done.stderr
    (sheet,) = until(eve_printer.sheets)
    pages = pypdfium2.PdfDocument(sheet.read_bytes())
    assert [page.get_size() for page in pages] == [pytest.approx(A6, abs=1)] * len(
        pypdfium2.PdfDocument(badge)
    )
    asked = eve_printer.asked.read_text()
    assert "media-size={x-dimension=10500 y-dimension=14800}" in asked
    assert "IPP_JOB_NAME=Badge by Qt" in asked
    (code,) = zxingcpp.read_barcodes(raster(sheet.read_bytes(), dpi=600))
    assert code.text == FACTS.digits
    wanted = {
        "which-jobs": one(Tag.KEYWORD, "all"),
        "requested-attributes": one(Tag.KEYWORD, "media"),
    }
    (job,) = client(cups, "cards").ask(GET_JOBS, wanted).all(Group.JOB)
    assert words(job["media"]) == ("A6",)
