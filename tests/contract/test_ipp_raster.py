"""Pages as dots, read back by the CUPS project's own reader."""

import ctypes
import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from ipp_server import until
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas
from sample_badges import sample

from accredit_app.badges.pdf import render
from accredit_app.badges.raster import raster
from accredit_app.badges.template import load_template
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.devices.ipp.raster import LONG_EDGE, PWG, SHORT_EDGE, URF, Sheet, encode
from accredit_app.domain.printing import PrintState

A6 = (297.638, 419.528)
FACTS = sample(2)
HEADER = 1796
READ = 0
# Where numbers lie in cups_page_header2_t.
DUPLEX, RESOLUTION, SIZE, TUMBLE, DOTS, BITS, SPACE = 272, 276, 352, 368, 372, 384, 400
COUNT, TRANSFORMS = 452, 456
SGRAY, SRGB = 18, 19


@pytest.fixture(scope="module")
def badge() -> bytes:
    out = BytesIO()
    render([FACTS], template=load_template(FACTS.category.template), out=out)
    return out.getvalue()


def pages(file: Path) -> Iterator[tuple[bytes, Image.Image]]:
    """Each page's header, in this machine's order, and its dots, as libcups reads them."""
    cups = ctypes.CDLL("libcups.so.2")
    cups.cupsRasterOpen.restype = ctypes.c_void_p
    descriptor = os.open(file, os.O_RDONLY)
    stream = ctypes.c_void_p(cups.cupsRasterOpen(descriptor, READ))
    header = ctypes.create_string_buffer(HEADER)
    try:
        while cups.cupsRasterReadHeader2(stream, header):
            width, height = numbers(header.raw, DOTS, 2)
            mode, dot = ("RGB", 3) if numbers(header.raw, SPACE, 1) == [SRGB] else ("L", 1)
            row = ctypes.create_string_buffer(width * dot)
            dots = bytearray()
            for _ in range(height):
                assert cups.cupsRasterReadPixels(stream, row, len(row)) == len(row)
                dots += row.raw
            yield header.raw, Image.frombytes(mode, (width, height), bytes(dots))
    finally:
        cups.cupsRasterClose(stream)
        os.close(descriptor)


def numbers(header: bytes, start: int, count: int) -> list[int]:
    return list(memoryview(header[start : start + 4 * count]).cast("I"))


@pytest.mark.parametrize("form", [PWG, URF])
@pytest.mark.parametrize(("colour", "space"), [(True, SRGB), (False, SGRAY)])
def test_every_dot_comes_back(
    badge: bytes, tmp_path: Path, form: str, space: int, *, colour: bool
) -> None:
    file = tmp_path / "page"
    file.write_bytes(encode(badge, form, Sheet(300, A6, colour=colour)))
    for number, (header, picture) in enumerate(pages(file)):
        assert numbers(header, RESOLUTION, 2) == [300, 300]
        assert numbers(header, DOTS, 2) == [1240, 1748]
        assert numbers(header, SPACE, 1) == [space]
        assert numbers(header, BITS, 2) == [8, 24 if colour else 8]
        if form == PWG:
            assert numbers(header, SIZE, 2) == [298, 420]
            assert header.startswith(b"PwgRaster\0")
        drawn = raster(badge, dpi=300, page=number).convert(picture.mode)
        assert ImageChops.difference(picture, drawn).getbbox() is None


@pytest.mark.parametrize("form", [PWG, URF])
def test_long_and_short_runs_come_back(tmp_path: Path, form: str) -> None:
    """Lines of every length around the ends of a run, and more equal rows than one count holds."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(400, 700))
    for row, length in enumerate([1, 2, 3, 126, 127, 128, 129, 130, 255, 256, 257, 384]):
        canvas.rect(3, 690 - 3 * row, length, 1, stroke=0, fill=1)
    for column in range(0, 300, 2):
        canvas.setFillColorRGB(column / 300, 0, 1 - column / 300)
        canvas.rect(column, 600, 1, 1, stroke=0, fill=1)
    canvas.save()
    file = tmp_path / "page"
    file.write_bytes(encode(out.getvalue(), form, Sheet(72, (400, 700), colour=True)))
    ((_, picture),) = pages(file)
    assert ImageChops.difference(picture, raster(out.getvalue(), dpi=72)).getbbox() is None


def test_pages_that_lie_across_are_turned_to_the_paper(tmp_path: Path) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(A6[1], A6[0]))
    for _ in range(2):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, A6[1] / 2, A6[0], stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    file = tmp_path / "pages"
    file.write_bytes(encode(out.getvalue(), PWG, Sheet(72, A6, colour=True)))
    found = list(pages(file))
    assert [numbers(header, COUNT, 1) for header, _ in found] == [[2], [2]]
    for _, picture in found:
        assert picture.size == (298, 420)
        assert picture.getpixel((150, 417)) == (255, 0, 0)
        assert picture.getpixel((150, 2)) == (255, 255, 255)


def two_pages() -> bytes:
    """A red corner on the front, a blue one on the back; to be turned over its long edge."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A6)
    canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
    for colour in ((1, 0, 0), (0, 0, 1)):
        canvas.setFillColorRGB(*colour)
        canvas.rect(0, A6[1] - 100, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize("form", [PWG, URF])
@pytest.mark.parametrize(
    ("sides", "back", "transforms", "corner"),
    [
        (LONG_EDGE, "normal", [1, 1], (2, 2)),
        (LONG_EDGE, "manual-tumble", [1, 1], (2, 2)),
        (LONG_EDGE, "flipped", [1, -1], (2, -3)),
        (LONG_EDGE, "rotated", [-1, -1], (-3, -3)),
        (SHORT_EDGE, "rotated", [1, 1], (2, 2)),
        (SHORT_EDGE, "flipped", [-1, 1], (-3, 2)),
        (SHORT_EDGE, "manual-tumble", [-1, -1], (-3, -3)),
        ("one-sided", "rotated", [1, 1], (2, 2)),
    ],
)
def test_backs_lie_as_the_printer_wants_them(
    tmp_path: Path,
    form: str,
    sides: str,
    back: str,
    transforms: list[int],
    corner: tuple[int, int],
) -> None:
    file = tmp_path / "pages"
    file.write_bytes(encode(two_pages(), form, Sheet(72, A6, True, sides=sides, back=back)))
    (front, first), (header, second) = pages(file)
    assert first.getpixel((2, 2)) == (255, 0, 0)
    x, y = (each % side for each, side in zip(corner, second.size, strict=True))
    assert second.getpixel((x, y)) == (0, 0, 255)
    assert numbers(header, DUPLEX, 1) == [sides != "one-sided"]
    assert numbers(header, TUMBLE, 1) == [sides == SHORT_EDGE]
    if form == PWG:
        assert list(memoryview(front[TRANSFORMS:][:8]).cast("i")) == [1, 1]
        assert list(memoryview(header[TRANSFORMS:][:8]).cast("i")) == transforms


@pytest.mark.parametrize("form", ["application/pdf", PWG])
def test_a_badge_with_a_back_is_printed_on_both_sides(start_eve_printer, form: str) -> None:
    eve = start_eve_printer("-2", "-f", form)
    IppPrinter(eve.uri).submit(two_pages(), title="Badge")
    (sheet,) = until(eve.sheets)
    assert "IPP_SIDES=two-sided-long-edge\n" in eve.asked.read_text()
    if form == PWG:
        assert [numbers(header, DUPLEX, 1) for header, _ in pages(sheet)] == [[1], [1]]


@pytest.mark.parametrize("form", [PWG, URF])
def test_a_printer_without_pdf_gets_dots_that_a_gate_reads(
    start_eve_printer, badge: bytes, form: str
) -> None:
    eve = start_eve_printer("-f", form)
    printer = IppPrinter(eve.uri)
    ref = printer.submit(badge, title="Badge")
    until(lambda: printer.state(ref) not in (PrintState.QUEUED, PrintState.SENT))
    assert printer.state(ref) is PrintState.PRINTED
    (sheet,) = eve.sheets()
    header, front = next(pages(sheet))
    assert numbers(header, RESOLUTION, 2) == [600, 600]
    (code,) = zxingcpp.read_barcodes(front)
    assert code.text == FACTS.digits
