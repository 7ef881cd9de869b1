"""Badges printed for real, by IPP, on the CUPS project's own model of a printer."""

from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from ipp_server import PRINT, Cutter, EvePrinter, free_port, until
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sample_badges import sample

from accredit_app.badges.pdf import render
from accredit_app.badges.raster import raster
from accredit_app.badges.template import load_template
from accredit_app.devices.ipp.client import Operation, Refused
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError, InvalidInput

MM = 72 / 25.4
FACTS = sample(1)
WAITING = (PrintState.QUEUED, PrintState.SENT)


@pytest.fixture(scope="module")
def badge() -> bytes:
    out = BytesIO()
    render([FACTS], template=load_template(FACTS.category.template), out=out)
    return out.getvalue()


@pytest.fixture
def printer(eve_printer: EvePrinter) -> IppPrinter:
    return IppPrinter(eve_printer.uri)


def outcome(printer: IppPrinter, ref: str) -> PrintState:
    until(lambda: printer.state(ref) not in WAITING)
    return printer.state(ref)


def code_on(picture: Image.Image) -> str:
    (code,) = zxingcpp.read_barcodes(picture)
    return str(code.text)


def test_a_badge_comes_out_whole(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    ref = printer.submit(badge, title="Badge 03-K7QM-0014")
    assert outcome(printer, ref) is PrintState.PRINTED
    (sheet,) = eve_printer.sheets()
    assert sheet.read_bytes() == badge
    assert code_on(raster(sheet.read_bytes(), dpi=300)) == FACTS.digits
    asked = eve_printer.asked.read_text()
    assert "media-size={x-dimension=10500 y-dimension=14800}" in asked
    assert "IPP_JOB_NAME=Badge 03-K7QM-0014" in asked


def test_the_bleed_stays_behind(eve_printer: EvePrinter, printer: IppPrinter) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(111 * MM, 154 * MM), cropBox=(8.5, 8.5, 306.1, 428))
    canvas.rect(0, 0, 400, 500, fill=1)
    canvas.save()
    assert outcome(printer, printer.submit(out.getvalue(), title="Badge")) is PrintState.PRINTED
    (sheet,) = eve_printer.sheets()
    (page,) = pypdfium2.PdfDocument(sheet.read_bytes())
    assert page.get_mediabox() == page.get_cropbox() == pytest.approx((8.5, 8.5, 306.1, 428))
    assert "media-size={x-dimension=10500 y-dimension=14800}" in eve_printer.asked.read_text()


def test_a_job_is_sent_until_the_printer_is_done(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    eve_printer.hold()
    ref = printer.submit(badge, title="Badge")
    until(lambda: printer.state(ref) is PrintState.SENT)
    assert eve_printer.sheets() == []
    eve_printer.release()
    assert outcome(printer, ref) is PrintState.PRINTED
    assert len(eve_printer.sheets()) == 1


def test_a_cancelled_job_has_failed(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    eve_printer.hold()
    ref = printer.submit(badge, title="Badge")
    eve_printer.until_held()
    printer.cancel(ref)
    assert printer.state(ref) is not PrintState.PRINTED
    eve_printer.orders(PRINT)
    eve_printer.release()
    assert outcome(printer, ref) is PrintState.FAILED
    with pytest.raises(DeviceError):
        printer.cancel(ref)


@pytest.mark.parametrize(
    ("orders", "state"),
    [
        ("exit 1", PrintState.FAILED),
        # A sheet lies in the tray, so somebody must look at it.
        ('echo "ATTR: job-impressions-completed=1" >&2; exit 1', PrintState.UNKNOWN),
    ],
)
def test_a_job_that_the_printer_gave_up(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes, orders: str, state: PrintState
) -> None:
    eve_printer.orders(orders)
    assert outcome(printer, printer.submit(badge, title="Badge")) is state


def test_an_empty_tray_is_told_and_filled(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    assert printer.condition().words == ()
    eve_printer.load(sheets=0)
    until(lambda: printer.condition().reasons == ("media-empty",))
    assert printer.condition().words == ("Put paper or cards in: the tray is empty.",)
    ref = printer.submit(badge, title="Badge")
    until(lambda: printer.state(ref) is PrintState.SENT)
    eve_printer.load(sheets=50)
    assert outcome(printer, ref) is PrintState.PRINTED
    until(lambda: printer.condition().words == ())


def test_what_is_wrong_with_the_printer_is_told(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    wrong = "media-jam-error,cover-open-error,marker-supply-low-warning"
    eve_printer.hold(f'echo "STATE: +{wrong}" >&2')
    ref = printer.submit(badge, title="Badge")
    until(lambda: len(printer.condition().reasons) == 3)
    assert set(printer.condition().words) == {
        "Clear the jam: a sheet or card is stuck.",
        "Close the printer's cover.",
        "Ink, toner or ribbon is running low.",
    }
    until(lambda: printer.state(ref) is PrintState.SENT)
    eve_printer.release()
    assert outcome(printer, ref) is PrintState.PRINTED


def test_a_printer_that_dies_under_a_job_leaves_it_unknown(start_eve_printer, badge: bytes) -> None:
    eve = start_eve_printer()
    printer = IppPrinter(eve.uri)
    eve.hold()
    ref = printer.submit(badge, title="Badge")
    until(lambda: printer.state(ref) is PrintState.SENT)
    eve.kill()
    assert printer.state(ref) is PrintState.UNKNOWN
    assert not printer.condition().working
    assert printer.condition().words == ("The printer cannot be reached",)


def test_a_printer_that_counts_anew_does_not_answer_for_an_old_job(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    ref = printer.submit(badge, title="Badge 1")
    assert outcome(printer, ref) is PrintState.PRINTED
    another = ref.replace("Badge 1", "Badge 2")
    assert printer.state(another) is PrintState.UNKNOWN


def test_where_no_printer_is_nothing_was_sent(badge: bytes) -> None:
    printer = IppPrinter(f"ipp://localhost:{free_port()}")
    with pytest.raises(DeviceError, match="registration is safe and nothing was printed"):
        printer.submit(badge, title="Badge")
    with pytest.raises(DeviceError):
        printer.cancel("1:Badge")


def test_a_busy_printer_takes_no_second_job(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    eve_printer.hold()
    first = printer.submit(badge, title="Badge 1")
    with pytest.raises(Refused, match="busy with another job"):
        printer.submit(badge, title="Badge 2")
    eve_printer.release()
    assert outcome(printer, first) is PrintState.PRINTED
    assert len(eve_printer.sheets()) == 1


def test_paper_that_the_printer_lacks_is_named(
    eve_printer: EvePrinter, printer: IppPrinter
) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(54 * MM, 86 * MM))
    canvas.showPage()
    canvas.save()
    with pytest.raises(DeviceError, match="no paper of 54 × 86 mm"):
        printer.submit(out.getvalue(), title="Badge")
    assert eve_printer.sheets() == []


def test_a_printer_that_reads_nothing_of_ours_is_told(start_eve_printer, badge: bytes) -> None:
    eve = start_eve_printer("-f", "text/plain")
    with pytest.raises(DeviceError, match="neither PDF nor"):
        IppPrinter(eve.uri).submit(badge, title="Badge")


# -- a line that is cut ---------------------------------------------------------------------------


@pytest.mark.parametrize("operation", [Operation.VALIDATE_JOB, Operation.CREATE_JOB])
def test_a_line_cut_before_the_pages_is_an_error(
    eve_printer: EvePrinter, badge: bytes, operation: Operation
) -> None:
    cutter = Cutter(eve_printer, operation, after=operation is Operation.VALIDATE_JOB)
    try:
        with pytest.raises(DeviceError, match="Nothing was printed"):
            IppPrinter(cutter.uri).submit(badge, title="Badge")
    finally:
        cutter.close()
    assert eve_printer.sheets() == []


def test_a_line_cut_after_the_pages_does_not_hide_the_outcome(
    eve_printer: EvePrinter, badge: bytes
) -> None:
    cutter = Cutter(eve_printer, Operation.SEND_DOCUMENT, after=True)
    printer = IppPrinter(cutter.uri)
    try:
        ref = printer.submit(badge, title="Badge")
        assert outcome(printer, ref) is PrintState.PRINTED
    finally:
        cutter.close()
    assert len(eve_printer.sheets()) == 1
    assert printer.state(ref) is PrintState.UNKNOWN


def test_pages_that_never_arrived_are_not_called_printed(start_eve_printer, badge: bytes) -> None:
    eve = start_eve_printer()
    cutter = Cutter(eve, Operation.SEND_DOCUMENT, after=False)
    printer = IppPrinter(cutter.uri)
    try:
        ref = printer.submit(badge, title="Badge")
        assert printer.state(ref) in WAITING
        printer.cancel(ref)
        assert printer.state(ref) is PrintState.FAILED
    finally:
        cutter.close()
    assert eve.sheets() == []


@pytest.mark.parametrize("operation", [Operation.CANCEL_JOB, Operation.PRINT_JOB])
def test_a_printer_that_takes_job_and_pages_at_once(
    eve_printer: EvePrinter, badge: bytes, operation: Operation
) -> None:
    """There, an answer that is lost takes the job's number with it."""
    without = (Operation.CREATE_JOB, Operation.SEND_DOCUMENT)
    cutter = Cutter(eve_printer, operation, after=True, without=without)
    printer = IppPrinter(cutter.uri)
    try:
        ref = printer.submit(badge, title="Badge")
        lost = operation is Operation.PRINT_JOB
        assert outcome(printer, ref) is (PrintState.UNKNOWN if lost else PrintState.PRINTED)
    finally:
        cutter.close()
    (sheet,) = until(eve_printer.sheets)
    assert sheet.read_bytes() == badge
    assert "Print-Job" in eve_printer.log.read_text()


# -- what is handed over --------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"not a PDF"])
def test_what_is_no_pdf_is_refused(printer: IppPrinter, data: bytes) -> None:
    with pytest.raises(InvalidInput, match="cannot be printed"):
        printer.submit(data, title="Badge")


def test_a_long_title_is_cut_between_letters(
    eve_printer: EvePrinter, printer: IppPrinter, badge: bytes
) -> None:
    ref = printer.submit(badge, title="Đỗ" * 200)
    assert outcome(printer, ref) is PrintState.PRINTED
    assert len(ref.partition(":")[2].encode()) <= 255
