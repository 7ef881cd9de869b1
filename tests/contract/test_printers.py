"""What every printer owes to a desk, and what each one owes besides."""

import os
import stat
from collections.abc import Callable
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from ipp_server import PRINT, EvePrinter, until
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from accredit_app.devices import Printer
from accredit_app.devices.dialog_qt import DialogPrinter
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.devices.registry import PRINTERS, PrinterLater, device_class, printer_row
from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError, InvalidInput

MM = 72 / 25.4
A6 = (105 * MM, 148 * MM)
A4_ACROSS = (297 * MM, 210 * MM)


def pages(*sizes: tuple[float, float]) -> bytes:
    """A PDF whose pages are red above and blue below."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for width, height in sizes:
        canvas.setPageSize((width, height))
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, height / 2, width, height / 2, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 1)
        canvas.rect(0, 0, width, height / 2, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def dialog(folder: Path) -> DialogPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(folder / "paper.pdf"))
    return DialogPrinter(printer)


MAKERS: dict[str, Callable[[Path], Printer]] = {"pdf": PdfFilePrinter, "dialog": dialog}
"""How to set up each printer of the table so that its paper lies in a folder."""


@pytest.fixture(params=PRINTERS)
def make(request: pytest.FixtureRequest, qapp: QApplication) -> Callable[[Path], Printer]:
    if request.param == "ipp":
        return partial(network, request.getfixturevalue("eve_printer"))
    return MAKERS[request.param]


def network(eve: EvePrinter, folder: Path) -> IppPrinter:
    eve.orders(PRINT, folder=folder)
    return IppPrinter(eve.uri)


def test_the_table_names_printers(make: Callable[[Path], Printer], tmp_path: Path) -> None:
    printer = make(tmp_path)
    assert isinstance(printer, Printer)
    assert type(printer) in {device_class(PRINTERS, name) for name in PRINTERS}


def sheets(folder: Path) -> list[pypdfium2.PdfPage]:
    (file,) = folder.iterdir()
    return list(pypdfium2.PdfDocument(file.read_bytes()))


@pytest.mark.parametrize("sizes", [(A6,), (A6, A6, A6), (A4_ACROSS,), (A6, A4_ACROSS)])
def test_every_page_comes_out_at_its_size(
    make: Callable[[Path], Printer], tmp_path: Path, sizes: tuple[tuple[float, float], ...]
) -> None:
    printer = make(tmp_path)
    ref = printer.submit(pages(*sizes), title="Badge 1")
    until(lambda: printer.state(ref) not in (PrintState.QUEUED, PrintState.SENT))
    assert printer.state(ref) is PrintState.PRINTED
    got = sheets(tmp_path)
    assert [page.get_size() for page in got] == [pytest.approx(size, abs=1) for size in sizes]
    for page in got:
        picture = page.render(scale=1).to_pil().convert("RGB")
        width, height = picture.size
        # To the very edge: no printer margin is added, and nothing is turned over.
        for x in (2, width - 3):
            assert picture.getpixel((x, 2)) == (255, 0, 0)
            assert picture.getpixel((x, height - 3)) == (0, 0, 255)


@pytest.mark.parametrize("data", [b"", b"not a PDF", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_refused(
    make: Callable[[Path], Printer], tmp_path: Path, data: bytes
) -> None:
    with pytest.raises(InvalidInput, match="cannot be printed"):
        make(tmp_path).submit(data, title="Badge 1")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", MAKERS, indirect=True)
def test_a_folder_that_cannot_be_written_is_told(
    make: Callable[[Path], Printer], tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DeviceError, match="registration is safe"):
        make(tmp_path / "file").submit(pages(A6), title="Badge 1")


def test_a_job_of_another_printer_is_unknown(
    make: Callable[[Path], Printer], tmp_path: Path
) -> None:
    printer = make(tmp_path)
    for ref in ("", "0", "none.pdf", "../secret.pdf", "/etc/passwd"):
        assert printer.state(ref) is PrintState.UNKNOWN


def test_a_setting_names_a_row_or_an_address() -> None:
    assert printer_row("pdf") == ("pdf", "")
    assert printer_row("ipp://printer") == ("ipp", "ipp://printer")
    assert printer_row("ipps://printer/ipp/print") == ("ipp", "ipps://printer/ipp/print")
    with pytest.raises(InvalidInput, match="no printer's address"):
        PrinterLater(*printer_row("ipp")[:1]).submit(pages(A6), title="Badge")


def test_only_a_printer_that_can_says_how_it_is(eve_printer: EvePrinter, tmp_path: Path) -> None:
    assert PrinterLater("pdf", tmp_path).condition() is None
    assert PrinterLater("ipp", eve_printer.uri).condition().working


# -- the folder -------------------------------------------------------------------------------


def test_the_file_has_the_pages_and_a_name_that_can_be_read(tmp_path: Path) -> None:
    printer = PdfFilePrinter(tmp_path / "printed" / "today")
    pdf = pages(A6)
    ref = printer.submit(pdf, title="03-K7QM-0014 Đỗ/Thị: Ví dụ")
    assert ref == "03-K7QM-0014-Đỗ-Thị-Ví-dụ.pdf"
    assert (tmp_path / "printed" / "today" / ref).read_bytes() == pdf


def test_a_second_print_does_not_replace_the_first(tmp_path: Path) -> None:
    printer = PdfFilePrinter(tmp_path)
    refs = [printer.submit(pages(A6), title="Badge") for _ in range(3)]
    assert refs == ["Badge.pdf", "Badge-2.pdf", "Badge-3.pdf"]
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(refs)


@pytest.mark.parametrize(
    ("title", "name"),
    [("", "badge.pdf"), ("../..", "badge.pdf"), (".hidden", "hidden.pdf"), ("x" * 300, None)],
)
def test_no_title_leads_out_of_the_folder(tmp_path: Path, title: str, name: str | None) -> None:
    ref = PdfFilePrinter(tmp_path).submit(pages(A6), title=title)
    assert ref == (name or "x" * 80 + ".pdf")
    assert (tmp_path / ref).is_file()


def test_a_job_that_was_taken_away_is_unknown(tmp_path: Path) -> None:
    printer = PdfFilePrinter(tmp_path)
    ref = printer.submit(pages(A6), title="Badge")
    (tmp_path / ref).unlink()
    assert printer.state(ref) is PrintState.UNKNOWN


def test_a_folder_without_links_is_written_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    printer = PdfFilePrinter(tmp_path)
    refs = [printer.submit(pages(A6), title="Badge") for _ in range(2)]
    assert refs == ["Badge.pdf", "Badge-2.pdf"]
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(refs)


def test_the_pages_may_be_read_by_the_station_s_user_only(tmp_path: Path) -> None:
    ref = PdfFilePrinter(tmp_path).submit(pages(A6), title="Badge")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / ref).stat().st_mode) == 0o600


# -- the system's printer -----------------------------------------------------------------------


def test_a_printer_with_no_name_is_named_after_its_file(qapp: QApplication, tmp_path: Path) -> None:
    assert dialog(tmp_path).name == "paper.pdf"


def test_without_a_printer_nothing_is_printed(qapp: QApplication) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(Path("no", "such", "folder", "paper.pdf")))
    with pytest.raises(DeviceError, match="did not take"):
        DialogPrinter(printer).submit(pages(A6), title="Badge")


def test_fine_lines_keep_the_printer_s_resolution(qapp: QApplication, tmp_path: Path) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A6)
    dot = 72 / 300
    for column in range(0, 400, 2):
        canvas.rect(20 + column * dot, 100, dot, 40, stroke=0, fill=1)
    canvas.save()
    dialog(tmp_path).submit(out.getvalue(), title="Badge")
    (page,) = sheets(tmp_path)
    row = page.render(scale=600 / 72, grayscale=True).to_pil()
    middle = row.height - round(120 * 600 / 72)
    dark = [row.getpixel((x, middle)) < 128 for x in range(row.width)]
    strokes = sum(1 for left, right in pairwise(dark) if right and not left)
    assert strokes == 200


@pytest.mark.parametrize("accept", [True, False])
def test_the_officer_chooses_in_the_system_s_dialog(
    qapp: QApplication, tmp_path: Path, *, accept: bool
) -> None:
    seen: list[str] = []

    def answer() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QPrintDialog)
        seen.append(box.windowTitle())
        box.done(QPrintDialog.DialogCode.Accepted if accept else QPrintDialog.DialogCode.Rejected)

    QTimer.singleShot(0, answer)
    assert dialog(tmp_path).choose() is accept
    assert len(seen) == 1
