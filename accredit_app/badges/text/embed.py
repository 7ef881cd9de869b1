"""Fitted text written into a reportlab canvas as real, searchable text in embedded fonts.

Each face used becomes one Type0 font with Identity-H, subset when the document is saved. Each line
carries its ActualText, so that a copy gives the name as it was typed.
"""

import hashlib
import struct
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.fit import Fitted
from accredit_app.badges.text.fonts import UNITS, Face, FontBook
from accredit_app.badges.text.shape import Line, Run, cluster_ends

Align = Literal["start", "end", "left", "centre", "right"]
VAlign = Literal["top", "middle", "bottom"]
Colour = tuple[float, float, float]
_LAYOUT_TABLES = (
    "GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "STAT", "DSIG", "meta", "vhea", "vmtx", "VORG",
    "BASE", "gasp", "cmap", "MATH", "HVAR", "VVAR", "MVAR", "avar",
)  # fmt: skip
_LEAST_SHIFT = 0.4
_CMAP_BLOCK = 100


class TextPainter:
    """Draws fitted texts on one canvas; one painter a document."""

    def __init__(self, canvas: Canvas, book: FontBook) -> None:
        self._canvas = canvas
        self._book = book
        self._fonts: dict[Face, EmbeddedFont] = {}

    def draw(
        self,
        fitted: Fitted,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        align: Align = "start",
        valign: VAlign = "middle",
        colour: Colour = (0.0, 0.0, 0.0),
    ) -> None:
        """Draw in the box whose lower left corner is at `x`, `y`, all in points.

        `start` is the left of a left-to-right paragraph and the right of the other. Ink that fits
        the box stays inside it. `colour` is red, green, blue from 0 to 1.
        """
        if not fitted.text:
            return
        unit = fitted.size / UNITS
        first = _first_baseline(fitted, y, height, valign=valign)
        out = ["q", f"{_number(colour[0])} {_number(colour[1])} {_number(colour[2])} rg"]
        for line, below in zip(fitted.lines, fitted.baselines, strict=True):
            room = width - (line.ink.right - line.ink.left) * unit
            at = x + room * _share(align, fitted.base) - line.ink.left * unit
            self._line(out, line, at, first - below * unit, size=fitted.size)
        out.append("Q")
        self._canvas._code.append("\n".join(out))  # noqa: SLF001 - reportlab has no public way in

    def _line(self, out: list[str], line: Line, x: float, y: float, *, size: float) -> None:
        out.append(f"/Span <</ActualText <{_utf16(line.text)}>>> BDC BT")
        for run in line.runs:
            name = self._font(run.face).use(run)
            out.append(f"/{name} {_number(size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm")
            rise = 0.0
            for piece in _pieces(run):
                if piece.rise != rise:
                    rise = piece.rise
                    out.append(f"{_number(rise * size / UNITS)} Ts")
                out.append(f"[{piece.shown}] TJ")
            if rise:
                out.append("0 Ts")
            x += run.width * size / UNITS
        out.append("ET EMC")

    def _font(self, face: Face) -> "EmbeddedFont":
        font = self._fonts.get(face)
        if font is None:
            waiting = self._canvas._doc.delayedFonts  # noqa: SLF001 - as above
            font = self._fonts[face] = EmbeddedFont(face, f"AF{len(waiting) + 1}")
            waiting.append(font)
        return font


class EmbeddedFont:
    """One face in one document: what of it is used, and its objects when the document is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._used: dict[int, str] = {0: ""}
        self._seen: set[int] = set()

    def use(self, run: Run) -> str:
        """Take the run's glyphs into the subset; the font's resource name."""
        for glyph, text in _meanings(run):
            if text:
                self._used[glyph] = self._used.get(glyph) or text
            else:
                self._used.setdefault(glyph, "")
        return self.name

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab calls it so
        """Write the font's objects; reportlab calls this once, at save."""
        glyphs = tuple(sorted(self._used))
        program, mapping = _subset(self.face, glyphs)
        tag = hashlib.sha256(f"{self.face.key}{glyphs}".encode()).digest()[:6]
        base = "/" + "".join(chr(65 + byte % 26) for byte in tag) + "+" + _ascii(self.face.key)
        compact = self.face.compact
        file = _stream(program)
        if compact:
            file.dictionary["Subtype"] = "/CIDFontType0C"
        else:
            file.dictionary["Length1"] = len(program)
        descriptor = self._descriptor(base)
        descriptor["FontFile3" if compact else "FontFile2"] = self._keep(doc, file, "File")
        described = self._keep(doc, pdfdoc.PDFDictionary(descriptor), "Descriptor")
        widths = " ".join(f"{g} [{self.face.advance(g):g}]" for g in glyphs)
        system = {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if compact else "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system),
            "FontDescriptor": described,
            "DW": 1000,
            "W": f"[{widths}]",
        }
        if not compact:
            table = b"".join(
                struct.pack(">H", mapping.get(g, 0) if g in self._used else 0)
                for g in range(glyphs[-1] + 1)
            )
            descendant["CIDToGIDMap"] = self._keep(doc, _stream(table), "Map")
        child = self._keep(doc, pdfdoc.PDFDictionary(descendant), "Descendant")
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([child]),
            "ToUnicode": self._keep(doc, _stream(_to_unicode(self._used)), "Unicode"),
        }
        names = doc.idToObject[pdfdoc.BasicFonts].dict
        names[self.name] = self._keep(doc, pdfdoc.PDFDictionary(font), "")

    def _keep(
        self, doc: pdfdoc.PDFDocument, thing: pdfdoc.PDFObject, part: str
    ) -> pdfdoc.PDFObjectReference:
        return doc.Reference(thing, f"accredit{self.name}{part}")

    def _descriptor(self, base: str) -> dict[str, object]:
        extents, k = self.face.font.get_font_extents("ltr"), self.face.scale
        return {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 1600]),
            "ItalicAngle": 0,
            "Ascent": round(extents.ascender * k),
            "Descent": round(extents.descender * k),
            "CapHeight": 714,
            "StemV": 80,
        }


class _Piece(NamedTuple):
    """Operands of one TJ, and the rise of its glyphs in 1/1000 em."""

    rise: float
    shown: str


@lru_cache(maxsize=4096)
def _pieces(run: Run) -> tuple[_Piece, ...]:
    """The run as TJ operands; shifts under 0.4/1000 em are left to the stated advances."""
    pieces: list[_Piece] = []
    parts: list[str] = []
    codes: list[str] = []
    rise = owed = 0.0

    def close() -> None:
        if codes:
            parts.append(f"<{''.join(codes)}>")
            codes.clear()

    for glyph in run.glyphs:
        if glyph.dy != rise:
            close()
            if parts:
                pieces.append(_Piece(rise, "".join(parts)))
                parts.clear()
            rise = glyph.dy
        shift = owed - glyph.dx
        if abs(shift) > _LEAST_SHIFT:
            close()
            parts.append(f"{_number(shift)} ")
            shift = 0.0
        codes.append(f"{glyph.glyph:04X}")
        owed = shift + glyph.dx + run.face.advance(glyph.glyph) - glyph.advance
    close()
    if parts:
        pieces.append(_Piece(rise, "".join(parts)))
    return tuple(pieces)


@lru_cache(maxsize=4096)
def _meanings(run: Run) -> tuple[tuple[int, str], ...]:
    """Each glyph and the text it stands for: the first of a cluster says all of it."""
    ends = cluster_ends(run)
    said: set[int] = set()
    found: dict[int, str] = {}
    for glyph in run.glyphs:
        text = ""
        if glyph.cluster not in said:
            said.add(glyph.cluster)
            start = run.item.start
            text = run.text[glyph.cluster - start : ends[glyph.cluster] - start]
        found[glyph.glyph] = found.get(glyph.glyph) or text
    return tuple(found.items())


@lru_cache(maxsize=128)
def _subset(face: Face, glyphs: tuple[int, ...]) -> tuple[bytes, Mapping[int, int]]:
    """A font program of only these glyphs, and old → new glyph numbers."""
    request = hb.SubsetInput()
    request.glyph_set.update(glyphs)
    flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    if face.compact:
        flags |= hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    request.flags = flags
    request.drop_table_tag_set.update(
        int.from_bytes(tag.ljust(4).encode(), "big") for tag in _LAYOUT_TABLES
    )
    plan = hb.SubsetPlan(face.hb_face, request)
    data = bytes(plan.execute().blob.data)
    return (_table(data, b"CFF ") if face.compact else data), dict(plan.old_to_new_glyph_mapping)


def _table(data: bytes, wanted: bytes) -> bytes:
    """One table cut out of an OpenType file."""
    (count,) = struct.unpack_from(">H", data, 4)
    for i in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * i)
        if tag == wanted:
            return data[offset : offset + length]
    raise KeyError(wanted)


def _to_unicode(used: Mapping[int, str]) -> bytes:
    """A ToUnicode CMap (PDF 32000-1, 9.10.3)."""
    said = [(glyph, text) for glyph, text in sorted(used.items()) if text]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for i in range(0, len(said), _CMAP_BLOCK):
        block = said[i : i + _CMAP_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{glyph:04X}> <{_utf16(text, mark=False)}>" for glyph, text in block]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _first_baseline(fitted: Fitted, y: float, height: float, *, valign: VAlign) -> float:
    """Where the first baseline stands: placed by the letters' bodies, kept inside by their ink."""
    unit = fitted.size / UNITS
    if valign == "top":
        at = y + height - fitted.body_top * unit
    elif valign == "bottom":
        at = y - fitted.body_bottom * unit
    else:
        at = y + (height - (fitted.body_top + fitted.body_bottom) * unit) / 2
    highest = y + height - fitted.top * unit
    lowest = y - fitted.bottom * unit
    return max(min(at, highest), lowest) if lowest <= highest else (lowest + highest) / 2


def _share(align: Align, base: int) -> float:
    """The part of the free width that stands left of the line."""
    if align == "centre":
        return 0.5
    right = align == "right" or (align == "start" and base) or (align == "end" and not base)
    return 1.0 if right else 0.0


def _ascii(name: str) -> str:
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c == "-")) or "Font"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def _utf16(text: str, *, mark: bool = True) -> str:
    return ("FEFF" if mark else "") + text.encode("utf-16-be").hex().upper()
