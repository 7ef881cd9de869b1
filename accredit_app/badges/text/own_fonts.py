"""The fonts that an event adds in a folder of its own, checked before any badge uses them.

A file that would print nothing, or something else, is refused by its name: no font, cut short,
without outlines that a PDF takes (web fonts, colour fonts, CFF2), or not to be embedded by its
licence (fsType). Other files in the folder, such as a licence, are passed over.
"""

import struct
from collections.abc import Collection, Iterator
from pathlib import Path

import uharfbuzz as hb
from fontTools.unicodedata import script

from accredit_app.badges.text.fonts import Face, Family, unreadable

_FONTS = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_OTHER_FONTS = frozenset({".woff", ".woff2", ".eot", ".pfb", ".pfa", ".dfont", ".bdf", ".pcf"})
_COLOURS = frozenset({"COLR", "CBDT", "sbix", "SVG "})
_OS2 = struct.Struct(">4xH2xH52xH")
"""Of an OS/2 table: usWeightClass, fsType, fsSelection."""
_SHARED = frozenset({"Zyyy", "Zinh", "Zzzz"})
_RESTRICTED = 0x0002
_ITALIC = 0x0001
_TRIED = 400


def own_families(folder: Path, shipped: Collection[str]) -> list[Family]:
    """The families in a folder; files of one name and one coverage are weights of one family.

    They are for the scripts (ISO 15924) that they have and that are not `shipped`.
    Raises InvalidInput, naming the file, for the first font that cannot be used.
    """
    grouped: dict[tuple[str, bool, tuple[int, ...]], dict[str, Face]] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        ending = path.suffix.lower()
        if ending in _OTHER_FONTS:
            raise unreadable(path)
        if ending in _FONTS:
            face = Face(path.stem, path)
            name, slanted, weight = _style(face)
            weights = grouped.setdefault((name, slanted, _coverage(face)), {})
            weights.setdefault(weight, face)
    return [
        Family(
            next(iter(faces.values())).key,
            scripts=sorted({script(chr(point)) for point in points} - _SHARED - {*shipped}),
            han="",
            coverage=" ".join(f"{point:X}" for point in points),
            faces=faces,
        )
        for (_, _, points), faces in grouped.items()
    ]


def _style(face: Face) -> tuple[str, bool, str]:
    """The family's name, whether it slants, and which of the program's weights the file is."""
    tables = set(face.hb_face.table_tags)
    if not {"glyf", "CFF "} & tables or tables & _COLOURS or not _whole(face.path):
        raise unreadable(face.path)
    about = bytes(face.hb_face.reference_table("OS/2").data)
    weight, allowed, style = _OS2.unpack_from(about) if len(about) >= _OS2.size else (400, 0, 0)
    if allowed & 0xF == _RESTRICTED:
        raise unreadable(face.path)
    name = (
        face.hb_face.get_name(hb.OTNameIdPredefined.TYPOGRAPHIC_FAMILY)
        or face.hb_face.get_name(hb.OTNameIdPredefined.FONT_FAMILY)
        or face.key
    )
    named = "regular" if weight < 450 else "medium" if weight < 550 else "semibold"
    return name, bool(style & _ITALIC), "bold" if weight >= 650 else named


def _coverage(face: Face) -> tuple[int, ...]:
    """The font's characters; it must draw one of the first."""
    points = tuple(sorted(face.hb_face.unicodes))
    glyphs = (face.font.get_nominal_glyph(point) for point in points[:_TRIED])
    if not any(glyph and any(face.extents(glyph)) for glyph in glyphs):
        raise unreadable(face.path)
    return points


def _whole(path: Path) -> bool:
    """Whether every table of every font in the file ends before the file does."""
    data = path.read_bytes()
    try:
        ends = [end for start in _starts(data) for end in _table_ends(data, start)]
    except struct.error:
        return False
    return bool(ends) and max(ends) <= len(data)


def _starts(data: bytes) -> tuple[int, ...]:
    if data[:4] != b"ttcf":
        return (0,)
    (count,) = struct.unpack_from(">L", data, 8)
    return struct.unpack_from(f">{min(count, 64)}L", data, 12)


def _table_ends(data: bytes, start: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", data, start + 4)
    for i in range(count):
        offset, length = struct.unpack_from(">LL", data, start + 12 + 16 * i + 8)
        yield offset + length
