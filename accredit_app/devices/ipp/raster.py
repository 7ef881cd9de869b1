"""Pages as dots, for printers that read no PDF: PWG Raster (PWG 5102.4), and Apple's URF.

Eight bits a colour, sRGB or grey, each row once with its repeats, one coding for both forms. A
page is cut to whole dots from its upper left corner and never stretched, so that the modules of
a code stay whole. It refuses nothing but a resolution that is not the same both ways.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import pypdfium2
from PIL import Image

from accredit_app.domain.pdfium import PDFIUM

PWG: Final = "image/pwg-raster"
URF: Final = "image/urf"

LONG_EDGE: Final = "two-sided-long-edge"
SHORT_EDGE: Final = "two-sided-short-edge"

_PWG_SYNC: Final = b"RaS2"
_PWG_HEADER: Final = struct.Struct(
    ">64s 64s 64s 64s 12x 2I 2I 16x 3I 12x 2I 8x 2I 4x 2I 8x I 2I 4x 5I 16x I 28x I 2i 4I 2I 20x"
    " 2I 1088x 64x 64s 64s"
)
_PWG_SGRAY, _PWG_SRGB = 18, 19
_URF_SYNC: Final = struct.Struct(">8sI")
_URF_HEADER: Final = struct.Struct(">4B 8x 3I 8x")
_URF_GREY, _URF_SRGB = 0, 1
_URF_SIDES: Final = {SHORT_EDGE: 2, LONG_EDGE: 3}
_URF_ONE_SIDED: Final = 1
_BEST: Final = 5
"""print-quality "high" (RFC 8011 §5.2.13)."""
_TRANSFORMS: Final = {
    (LONG_EDGE, "flipped"): (1, -1),
    (LONG_EDGE, "rotated"): (-1, -1),
    (SHORT_EDGE, "flipped"): (-1, 1),
    (SHORT_EDGE, "manual-tumble"): (-1, -1),
}
"""Across and along the feed, how a back is laid for the printer (PWG 5102.4, table 8)."""
_TURNS: Final = {
    (1, -1): Image.Transpose.FLIP_TOP_BOTTOM,
    (-1, 1): Image.Transpose.FLIP_LEFT_RIGHT,
    (-1, -1): Image.Transpose.ROTATE_180,
}
_RUNS: Final = {
    dot: re.compile(rb"(?s)(.{%d})\1{1,127}|(?:(.{%d})(?!\2)){1,128}" % (dot, dot))
    for dot in (1, 3)
}
"""A row as runs of one dot, or of dots each unlike the next, in whole dots."""
_UNDER: Final = 0.002
"""Points; keeps a page of whole dots from being taken for one dot more."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the dots are for: `dpi` both ways, the paper in points, and whether in colour.

    `sides` is a value of that attribute, "" if none was asked for, and `back` how the printer
    wants the backs, by a keyword of pwg-raster-document-sheet-back.
    """

    dpi: int
    paper: tuple[float, float]
    colour: bool
    sides: str = ""
    back: str = "normal"

    @property
    def mode(self) -> str:
        return "RGB" if self.colour else "L"

    @property
    def two_sided(self) -> bool:
        return self.sides in (LONG_EDGE, SHORT_EDGE)

    def transform(self, number: int) -> tuple[int, int]:
        """How the page of that number, from 0, is laid: every second one is a back."""
        plain = (1, 1)
        return _TRANSFORMS.get((self.sides, self.back), plain) if number % 2 else plain


def encode(pdf: bytes, form: str, sheet: Sheet) -> bytes:
    """The document in one of the two forms; pages that lie across are turned to the paper."""
    pages = list(_pages(pdf, sheet))
    if form == URF:
        parts = [_URF_SYNC.pack(b"UNIRAST\0", len(pages))]
        parts += [_urf_header(page, sheet) + _coded(page) for page in pages]
    else:
        parts = [_PWG_SYNC]
        for number, page in enumerate(pages):
            parts += [_pwg_header(page, sheet, number, of=len(pages)), _coded(page)]
    return b"".join(parts)


def _pages(pdf: bytes, sheet: Sheet) -> Iterator[Image.Image]:
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for number, page in enumerate(document):
                picture = _picture(page, sheet)
                across = picture.width > picture.height
                if across != (sheet.paper[0] > sheet.paper[1]):
                    picture = picture.transpose(Image.Transpose.ROTATE_90)
                turn = _TURNS.get(sheet.transform(number))
                yield picture if turn is None else picture.transpose(turn)
        finally:
            document.close()


def _picture(page: pypdfium2.PdfPage, sheet: Sheet) -> Image.Image:
    left, bottom, right, top = page.get_cropbox()
    dot = 72 / sheet.dpi
    right = left + round((right - left) / dot) * dot - _UNDER
    bottom = top - round((top - bottom) / dot) * dot + _UNDER
    page.set_cropbox(left, bottom, right, top)
    page.set_mediabox(left, bottom, right, top)
    picture: Image.Image = page.render(scale=1 / dot).to_pil().convert(sheet.mode)
    return picture


def _pwg_header(page: Image.Image, sheet: Sheet, number: int, *, of: int) -> bytes:
    colours = len(page.getbands())
    paper = (round(side) for side in sheet.paper)
    return _PWG_HEADER.pack(
        *(b"PwgRaster", b"", b"", b""),
        *(0, sheet.two_sided),  # CutMedia, Duplex
        *(sheet.dpi, sheet.dpi),
        *(0, 0, 0),  # InsertSheet, Jog, LeadingEdge
        *(0, 0),  # MediaPosition, MediaWeightMetric
        *(1, 0),  # NumCopies, Orientation
        *paper,
        sheet.sides == SHORT_EDGE,  # Tumble
        *page.size,
        *(8, 8 * colours, page.width * colours),  # bits a colour and a dot, bytes a row
        *(0, _PWG_SRGB if colours == 3 else _PWG_SGRAY),  # chunky
        colours,
        of,
        *sheet.transform(number),
        *(0, 0, *page.size),  # ImageBox
        *(0xFFFFFF, _BEST),  # AlternatePrimary
        *(0, 0),  # nothing of a vendor's
        *(b"", b""),
    )


def _urf_header(page: Image.Image, sheet: Sheet) -> bytes:
    colours = len(page.getbands())
    space = _URF_SRGB if colours == 3 else _URF_GREY
    sides = _URF_SIDES.get(sheet.sides, _URF_ONE_SIDED)
    return _URF_HEADER.pack(8 * colours, space, sides, _BEST, *page.size, sheet.dpi)


def _coded(page: Image.Image) -> bytes:
    """The page's rows in PackBits for whole dots (PWG 5102.4 §4.4)."""
    dot = len(page.getbands())
    data, length = page.tobytes(), page.width * dot
    rows = (data[start : start + length] for start in range(0, len(data), length))
    out = bytearray()
    for row, same in groupby(rows):
        repeats = sum(1 for _ in same)
        coded = _coded_row(row, dot)
        while repeats > 0:
            part = min(repeats, 256)
            out.append(part - 1)
            out += coded
            repeats -= part
    return bytes(out)


def _coded_row(row: bytes, dot: int) -> bytes:
    out = bytearray()
    for run in _RUNS[dot].finditer(row):
        dots = (run.end() - run.start()) // dot
        if run.group(1) is not None or dots == 1:
            out.append(dots - 1)
            out += row[run.start() : run.start() + dot]
        else:
            out.append(257 - dots)
            out += run.group()
    return bytes(out)
