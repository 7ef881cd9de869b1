"""A face embedded in a PDF as a Type0 font with Identity-H, subset when the document is saved.

The character codes are the face's own glyph numbers (PDF 32000-1, 9.7), so that whatever HarfBuzz
chose is what is drawn. This is the one module that reaches behind reportlab's public face: the
version is pinned, and a test watches what is used.
"""

import hashlib
import math
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.fit import CAP_HEIGHT
from accredit_app.badges.text.fonts import Face
from accredit_app.badges.text.shape import Run, cluster_ends

_LAYOUT_TABLES = (
    "GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "STAT", "DSIG", "meta", "vhea", "vmtx", "VORG",
    "BASE", "gasp", "cmap", "MATH", "HVAR", "VVAR", "MVAR", "avar",
)  # fmt: skip
_CMAP_BLOCK = 100
_MOST_CODES = 0xFFFF


def embed(canvas: Canvas, face: Face) -> "EmbeddedFont":
    """A new font of the canvas's document for one face."""
    doc: pdfdoc.PDFDocument = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - [no public way to a canvas's document]
    font = EmbeddedFont(face, f"AF{len(doc.delayedFonts) + 1}")
    doc.delayedFonts.append(font)
    return font


class EmbeddedFont:
    """One face in one document: what of it is used, and its objects when the document is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._used: dict[int, str] = {0: ""}
        self._sure: set[int] = set()
        self._letters: dict[tuple[int, str], int] = {}

    def letter(self, glyph: int | None, letter: str) -> int | None:
        """A code that draws a glyph, or nothing, and stands for one letter and no other.

        None for a face that cannot have such codes: its glyph numbers are all taken, or are the
        only codes there are, or it has no space, which is what nothing is drawn by.
        """
        drawn = self.face.font.get_nominal_glyph(32) if glyph is None else glyph
        code = self.face.hb_face.glyph_count + len(self._letters)
        if self.face.compact or drawn is None or code > _MOST_CODES:
            return None
        # A glyph that is drawn and the space that is not have widths of their own.
        key = (-1 if glyph is None else glyph, letter)
        self._used.setdefault(drawn, "")
        return self._letters.setdefault(key, code)

    def use(self, run: Run) -> bool:
        """Take the run's glyphs into the subset; whether they alone say what the run's text is."""
        plain = len(cluster_ends(run)) == len(run.glyphs)
        for glyph, text, sure in _meanings(run):
            if (sure and glyph not in self._sure) or not self._used.get(glyph):
                self._used[glyph] = text
            if sure:
                self._sure.add(glyph)
            plain = plain and sure and self._used[glyph] == text
        return plain

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab calls it so
        """Write the font's objects; reportlab calls this once, at save."""
        glyphs = tuple(sorted(self._used))
        program, mapping = _subset(self.face, glyphs)
        letters = [(code, glyph) for (glyph, _), code in self._letters.items()]
        said = {**self._used, **{code: letter for (_, letter), code in self._letters.items()}}
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
        widths = " ".join(
            f"{code} [{self.face.advance(glyph) if glyph >= 0 else 0:g}]"
            for code, glyph in (*((g, g) for g in glyphs), *letters)
        )
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
            space = self.face.font.get_nominal_glyph(32) or 0
            drawn = dict((*zip(glyphs, glyphs, strict=True), *letters))
            table = b"".join(
                struct.pack(">H", mapping.get(space if drawn[c] < 0 else drawn[c], 0))
                if c in drawn
                else b"\0\0"
                for c in range(max(drawn) + 1)
            )
            descendant["CIDToGIDMap"] = self._keep(doc, _stream(table), "Map")
        child = self._keep(doc, pdfdoc.PDFDictionary(descendant), "Descendant")
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([child]),
            "ToUnicode": self._keep(doc, _stream(_to_unicode(said)), "Unicode"),
        }
        names = doc.idToObject[pdfdoc.BasicFonts]
        if not isinstance(names, pdfdoc.PDFDictionary):
            raise TypeError("reportlab keeps its fonts in another way than in 5.1.0")
        names.dict[self.name] = self._keep(doc, pdfdoc.PDFDictionary(font), "")

    def _keep(
        self, doc: pdfdoc.PDFDocument, thing: pdfdoc.PDFObject, part: str
    ) -> pdfdoc.PDFObjectReference:
        kept: pdfdoc.PDFObjectReference = doc.Reference(  # type: ignore[no-untyped-call]  # [untyped stub]
            thing, f"accredit{self.name}{part}"
        )
        return kept

    def _descriptor(self, base: str) -> dict[str, object]:
        extents, k = self.face.font.get_font_extents("ltr"), self.face.scale
        boxes = [self.face.extents(glyph) for glyph in self._used]
        bounds = [
            math.floor(min(box.left for box in boxes)),
            math.floor(min(box.bottom for box in boxes)),
            math.ceil(max(box.right for box in boxes)),
            math.ceil(max(box.top for box in boxes)),
        ]
        return {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray(bounds),
            "ItalicAngle": 0,
            "Ascent": round(extents.ascender * k),
            "Descent": round(extents.descender * k),
            "CapHeight": round(CAP_HEIGHT),
            "StemV": 80,
        }


class _Meaning(NamedTuple):
    glyph: int
    text: str
    sure: bool


@lru_cache(maxsize=4096)
def _meanings(run: Run) -> tuple[_Meaning, ...]:
    """Each glyph and the text it stands for, for readers that know no ActualText.

    Sure is a glyph that is alone in its cluster, or the font's own for one character of it; of the
    others the first stands for what is left of the cluster.
    """
    drawn: dict[int, list[int]] = {}
    for glyph in run.glyphs:
        drawn.setdefault(glyph.cluster, []).append(glyph.glyph)
    start = run.item.start
    found: dict[_Meaning, None] = {}
    for cluster, end in cluster_ends(run).items():
        glyphs, text = drawn[cluster], run.text[cluster - start : end - start]
        if len(glyphs) == 1:
            found[_Meaning(glyphs[0], text, True)] = None
        else:
            found.update(dict.fromkeys(_shares(run.face, glyphs, text)))
    return tuple(found)


def _shares(face: Face, glyphs: list[int], text: str) -> Iterator[_Meaning]:
    """A cluster's text dealt out to its glyphs."""
    left = list(unicodedata.normalize("NFD", text))
    rest = []
    for glyph in glyphs:
        own = next((c for c in left if face.font.get_nominal_glyph(ord(c)) == glyph), "")
        if own:
            left.remove(own)
            yield _Meaning(glyph, own, True)
        else:
            rest.append(glyph)
    for i, glyph in enumerate(rest):
        share = "".join(left) if i == 0 else ""
        yield _Meaning(glyph, unicodedata.normalize("NFC", share), False)


@lru_cache(maxsize=64)
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
        lines += [f"<{glyph:04X}> <{utf16(text)}>" for glyph, text in block]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _ascii(name: str) -> str:
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c == "-")) or "Font"


def utf16(text: str) -> str:
    """The text in UTF-16BE as hexadecimal digits, without a byte order mark."""
    return text.encode("utf-16-be").hex().upper()
