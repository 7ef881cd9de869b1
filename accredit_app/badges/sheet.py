"""One PDF being written: pages, forms drawn once, flags, photos, raw operators.

All that touches reportlab's own insides, save the fonts, is in this file; the version is pinned for
it. Coordinates are points from the trimmed card's lower left corner. The same calls give the same
bytes: no date, no random name.
"""

import hashlib
import math
from collections.abc import Callable
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.flags import Flag
from accredit_app.errors import InvalidInput

# JPEG and deflated bytes go into the file as they are; ASCII85 would cost a quarter more of both
# time and size.
rl_config.useA85 = 0

MM = 72 / 25.4
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})


class Sheet(Canvas):
    """A PDF of cards of one size. `width`, `height` and `bleed` in points."""

    _code: list[str]
    _doc: Any

    def __init__(
        self, out: BinaryIO, *, width: float, height: float, bleed: float = 0, title: str = ""
    ) -> None:
        self.width, self.height, self.bleed = width, height, bleed
        page = (width + 2 * bleed, height + 2 * bleed)
        super().__init__(out, pagesize=page, pageCompression=1, invariant=1)
        self.setTitle(title)
        self.setCreator("Accredit")
        if bleed:
            trim = (bleed, bleed, bleed + width, bleed + height)
            self.setTrimBox(trim)
            self.setCropBox(trim)
            self.setBleedBox((0, 0, *page))
        self._begin_page()

    def _make_preamble(self) -> None:
        """None: reportlab's own would name Helvetica, which is neither used nor embedded."""
        self._preamble = ""

    def _begin_page(self) -> None:
        if self.bleed:
            self.write(f"1 0 0 1 {number(self.bleed)} {number(self.bleed)} cm")

    def end_page(self) -> None:
        """Finishes the page and opens the next, which is left out if nothing comes on it."""
        self.showPage()
        self._begin_page()

    def save(self) -> None:
        """Writes the file; what was drawn since the last `end_page` is dropped."""
        self._code.clear()
        super().save()

    def write(self, operators: str) -> None:
        """Appends operators to the page, or to the form that is being drawn."""
        self._code.append(operators)

    def stamp(self, name: str, draw: Callable[[], None]) -> None:
        """Puts a part on the page that is drawn on its first use and referred to ever after."""
        if not self.hasForm(name):
            # Room for all that a card may bear, its own bleed on every side.
            spare = math.ceil(10 * MM)
            right, top = math.ceil(self.width) + spare, math.ceil(self.height) + spare
            self.beginForm(name, -spare, -spare, right, top)
            draw()
            self.endForm()
        self.doForm(name)

    def flag(self, flag: Flag, box: tuple[float, float, float, float]) -> None:
        """Draws a flag to fill `box` (x, y, width, height)."""
        name = f"flag-{flag.code}"
        if not self.hasForm(name):
            states = {
                f"A{alpha}": pdfdoc.PDFDictionary({"ca": alpha / 1000}) for alpha in flag.alphas
            }
            entries = {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Form"),
                "BBox": pdfdoc.PDFArray([0, 0, flag.width, flag.height]),
                "Filter": pdfdoc.PDFName("FlateDecode"),
                "Resources": pdfdoc.PDFDictionary({"ExtGState": pdfdoc.PDFDictionary(states)}),
            }
            self._add(name, entries, flag.deflated)
        x, y, width, height = box
        self._place(name, (x, y, width / flag.width, height / flag.height))

    def jpeg(self, data: bytes, box: tuple[float, float, float, float]) -> None:
        """Draws a JPEG to fill `box`; its bytes enter the file untouched, and once.

        Raises InvalidInput if it is not a grey or RGB JPEG of 8 bits.
        """
        name = f"photo-{hashlib.sha256(data).hexdigest()[:24]}"
        if not self.hasForm(name):
            width, height, channels = jpeg_size(data)
            entries = {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": width,
                "Height": height,
                "BitsPerComponent": 8,
                "ColorSpace": pdfdoc.PDFName("DeviceGray" if channels == 1 else "DeviceRGB"),
                "Filter": pdfdoc.PDFName("DCTDecode"),
            }
            self._add(name, entries, data)
        x, y, width_pt, height_pt = box
        self._place(name, (x, y, width_pt, height_pt))

    def _add(self, name: str, entries: dict[str, object], content: bytes) -> None:
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content)
        self._doc.addForm(name, stream)

    def _place(self, name: str, placing: tuple[float, float, float, float]) -> None:
        x, y, across, up = placing
        self.write(f"q {across:.6f} 0 0 {up:.6f} {number(x)} {number(y)} cm")
        self.doForm(name)
        self.write("Q")


def jpeg_size(data: bytes) -> tuple[int, int, int]:
    """Width, height and channels (1 or 3) of a JPEG, from its frame header (ITU-T T.81, B.2.2).

    Raises InvalidInput for anything else, CMYK and 12-bit pictures included.
    """
    at = 2
    while data[:2] == b"\xff\xd8" and at + 10 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _STANDALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            depth, channels = data[at + 4], data[at + 9]
            height = int.from_bytes(data[at + 5 : at + 7], "big")
            width = int.from_bytes(data[at + 7 : at + 9], "big")
            if depth == 8 and channels in (1, 3) and width and height:
                return width, height, channels
            break
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise InvalidInput(
        "The photo cannot be printed",
        "It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.",
    )


def number(value: float) -> str:
    """A number as PDF writes it, to 1/1000 pt."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
