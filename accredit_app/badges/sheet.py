"""One PDF being written: pages, forms drawn once, flags, photos, raw operators.

What is finished goes into the file at once, so that a thousand badges take no more memory than a
few; only object numbers, offsets and the fonts' glyphs are kept until the end. All that touches
reportlab's own insides, save the fonts, is in this file; the version is pinned for it. Coordinates
are points from the trimmed card's lower left corner. The same calls give the same bytes: no date,
no random name.
"""

import functools
import hashlib
import math
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.flags import Flag
from accredit_app.badges.pictures import Picture
from accredit_app.errors import InvalidInput

# JPEG and deflated bytes go into the file as they are; ASCII85 would cost a quarter more of both
# time and size.
rl_config.useA85 = 0

MM = 72 / 25.4
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_END, _TAIL = b"\xff\xd9", 64  # some cameras write a few bytes after the end
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})


class _WrittenDocument(pdfdoc.PDFDocument):
    """A document that writes each page, form and picture as soon as it is whole.

    Structure: PDF 32000-1, 7.5. What later objects still change is held back until the end: the
    page tree and the dictionary of fonts.
    """

    Catalog: Any
    Pages: Any
    idToObject: Any  # noqa: N815 - the name is reportlab's
    info: Any
    signature: Any

    def __init__(self, out: BinaryIO) -> None:
        super().__init__(compression=1, invariant=1)
        self._out = out
        self._at = 0
        self._looked_at = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        self._put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self._held = (pdfdoc.BasicFonts, self._reference(self.Pages).name)

    def addPage(self, page: pdfdoc.PDFPage) -> None:  # noqa: N802 - reportlab calls it so
        name = self.thisPageName()
        super().addPage(page)
        self.Pages.pages[-1] = pdfdoc.PDFObjectReference(name)
        self._put_whole()

    def addForm(self, name: str, form: pdfdoc.PDFObject) -> None:  # noqa: N802
        super().addForm(name, form)
        self._put_whole()

    def SaveToFile(self, *_: object) -> None:  # noqa: N802
        """Writes what is left: fonts, page tree, catalogue, the table of offsets."""
        for font in self.delayedFonts:
            font.addObjects(self)
        self.info.invariant = 1
        self.info.digest(self.signature)
        self.Catalog.Outlines = None
        catalogue, info = self._reference(self.Catalog), self._reference(self.info)
        self._put_whole()
        for name in self._held:
            self._put_object(name)
        self._put_whole()
        offsets = [self.idToOffset[name] for _, name in sorted(self.numberToId.items())]
        start, size = self._at, len(offsets) + 1
        self._put(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        self._put(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
        mark = self._digest.hexdigest().encode()
        self._put(
            b"trailer\n<< /Size %d /Root %s /Info %s /ID [<%s> <%s>] >>\n"
            b"startxref\n%d\n%%%%EOF\n"
            % (size, catalogue.format(self), info.format(self), mark, mark, start)
        )

    def _reference(self, thing: Any) -> pdfdoc.PDFObjectReference:
        kept: pdfdoc.PDFObjectReference = self.Reference(thing)  # type: ignore[no-untyped-call]
        return kept

    def _put_whole(self) -> None:
        """Writes every object that is not yet in the file, and those that writing them makes."""
        while self._looked_at < self.objectcounter:
            self._looked_at += 1
            name = self.numberToId[self._looked_at]
            if name not in self._held:
                self._put_object(name)

    def _put_object(self, name: str) -> None:
        thing = pdfdoc.PDFIndirectObject(name, self.idToObject[name])
        self.idToOffset[name] = self._at
        self._put(thing.format(self))
        # The name stays taken; the object itself, a photo perhaps, is let go.
        self.idToObject[name] = None

    def _put(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._at += len(data)


class Sheet(Canvas):
    """A PDF of cards, or of sheets of cards. `width`, `height` and `bleed` in points."""

    _code: list[str]
    _doc: Any
    _formsinuse: list[str]

    def __init__(
        self, out: BinaryIO, *, width: float, height: float, bleed: float = 0, title: str = ""
    ) -> None:
        super().__init__(out, pageCompression=1, invariant=1)
        self._doc = _WrittenDocument(out)
        self.setTitle(title)
        self.setCreator("Accredit")
        self.resize(width=width, height=height, bleed=bleed)

    def resize(self, *, width: float, height: float, bleed: float = 0) -> None:
        """The size of this page, on which nothing was drawn yet, and of those that follow."""
        self.width, self.height, self.bleed = width, height, bleed
        page = (width + 2 * bleed, height + 2 * bleed)
        self.setPageSize(page)
        trim = (bleed, bleed, bleed + width, bleed + height) if bleed else None
        self._trimBox, self._cropBox = trim, trim
        self._bleedBox = (0, 0, *page) if bleed else None
        self._code.clear()
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
        """Writes the file's end; what was drawn since the last `end_page` is dropped."""
        self._code.clear()
        super().save()

    @contextmanager
    def cell(
        self, place: tuple[float, float, float, float], *, bleed: float = 0, turned: bool = False
    ) -> Iterator[None]:
        """A card's place (x, y, width, height) on a larger page: what is drawn within is the card.

        It is cut off at the bleed; `turned` puts the card upside down.
        """
        x, y, width, height = place
        page = self.width, self.height
        edge = (x - bleed, y - bleed, width + 2 * bleed, height + 2 * bleed)
        turn = (-1, 0, 0, -1, x + width, y + height) if turned else (1, 0, 0, 1, x, y)
        self.write(f"q {' '.join(f'{n:.5f}' for n in edge)} re W n")
        self.write(" ".join(f"{n:.5f}" if n % 1 else f"{n:.0f}" for n in turn) + " cm")
        self.width, self.height = width, height
        yield
        self.width, self.height = page
        self.write("Q")

    @contextmanager
    def scrap(self) -> Iterator[None]:
        """What is written within is dropped; forms that are drawn on the way stay in the file."""
        before = len(self._code)
        yield
        del self._code[before:]

    def write(self, operators: str) -> None:
        """Appends operators to the page, or to the form that is being drawn."""
        self._code.append(operators)

    def stamp(self, name: str, draw: Callable[[], None]) -> None:
        """Puts a part on the page that is drawn on its first use and referred to ever after."""
        if not self.hasForm(name):
            page, used = self._code, self._formsinuse
            self._code, self._formsinuse = [], []
            try:
                draw()
                content, within = "\n".join(self._code), self._formsinuse
            finally:
                self._code, self._formsinuse = page, used
            # Room for all that a card may bear, its own bleed on every side.
            spare = math.ceil(10 * MM)
            right, top = math.ceil(self.width) + spare, math.ceil(self.height) + spare
            resources = {
                "Font": pdfdoc.PDFObjectReference(pdfdoc.BasicFonts),
                "XObject": self._doc.xobjDict(within),
            }
            entries = {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Form"),
                "BBox": pdfdoc.PDFArray([-spare, -spare, right, top]),
                "Filter": pdfdoc.PDFName("FlateDecode"),
                "Resources": pdfdoc.PDFDictionary(resources),
            }
            self._add(name, entries, _deflated(content))
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

    def picture(self, picture: Picture, box: tuple[float, float, float, float]) -> None:
        """Draws a template's own picture to fill `box`; it is in the file once."""
        name = f"picture-{hashlib.sha256(picture.colours).hexdigest()[:24]}"
        if not self.hasForm(name):
            entries: dict[str, object] = _image_of(picture, "DeviceRGB")
            if picture.opacity is not None:
                mask = pdfdoc.PDFDictionary(_image_of(picture, "DeviceGray"))
                entries["SMask"] = self._doc.Reference(pdfdoc.PDFStream(mask, picture.opacity))
            self._add(name, entries, picture.colours)
        x, y, width, height = box
        self._place(name, (x, y, width, height))

    def _add(self, name: str, entries: dict[str, object], content: bytes) -> None:
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content)
        self._doc.addForm(name, stream)

    def _place(self, name: str, placing: tuple[float, float, float, float]) -> None:
        x, y, across, up = placing
        self.write(f"q {across:.6f} 0 0 {up:.6f} {number(x)} {number(y)} cm")
        self.doForm(name)
        self.write("Q")


@functools.lru_cache(64)
def _deflated(operators: str) -> bytes:
    """Kept, for a desk prints the same few templates all day, and their ornaments are large."""
    return zlib.compress(operators.encode("ascii"))


def _image_of(picture: Picture, colours: str) -> dict[str, object]:
    return {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": 8,
        "ColorSpace": pdfdoc.PDFName(colours),
        "Filter": pdfdoc.PDFName("FlateDecode"),
    }


def jpeg_size(data: bytes) -> tuple[int, int, int]:
    """Width, height and channels (1 or 3) of a JPEG, from its frame header (ITU-T T.81, B.2.2).

    Raises InvalidInput for anything else: one that is cut off, CMYK and 12-bit pictures included.
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
                if _END not in data[-_TAIL:]:
                    raise InvalidInput(
                        "The photo cannot be printed",
                        "Its file is cut off. The badge was not printed; take the photo again.",
                    )
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
