"""The fonts of a badge: which family writes a character, and a face opened only when it is needed.

The manifest of `resources/fonts` says what each family covers, so that choosing opens no file.
A folder of the event's own fonts may be added: it is asked last, for rare Han and other scripts.
It never asks the system for a font: a badge looks the same on every station.
"""

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import uharfbuzz as hb

from accredit_app.badges.text.own_folder import adopted, stamp
from accredit_app.config import resource
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

Weight = Literal["medium", "bold"]
UNITS = 1000.0
_HAN_SCRIPTS = frozenset({"Hani", "Hira", "Kana", "Bopo", "Hang"})
_HAN_ORDER = ("zh-Hans", "ja", "zh-Hant", "ko")
_HAN_OF_SCRIPT = {"Hira": "ja", "Kana": "ja", "Hang": "ko", "Bopo": "zh-Hant"}
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_NEAREST: dict[Weight, tuple[str, ...]] = {
    "medium": ("medium", "regular", "semibold", "bold"),
    "bold": ("bold", "semibold", "medium", "regular"),
}


class Extents(NamedTuple):
    """An ink box in 1/1000 em from the origin; all zero for a glyph without ink."""

    left: float
    bottom: float
    right: float
    top: float


class Face:
    """One font file, mapped into memory on first use; figures are in 1/1000 em."""

    def __init__(self, key: str, path: Path, index: int = 0) -> None:
        self.key = key
        self.path = path
        self.index = index
        self._advances: dict[int, float] = {}
        self._extents: dict[int, Extents] = {}

    def __repr__(self) -> str:
        return f"Face({self.key})"

    @cached_property
    def hb_face(self) -> hb.Face:
        """The HarfBuzz face.

        Raises InvalidInput when the file is missing or is no font.
        """
        try:
            face = hb.Face(hb.Blob.from_file_path(str(self.path)), self.index)
        except hb.HarfBuzzError as error:
            raise unreadable(self.path) from error
        if not face.glyph_count:
            raise unreadable(self.path)
        return face

    @cached_property
    def font(self) -> hb.Font:
        """The HarfBuzz font, in font units."""
        return hb.Font(self.hb_face)

    @cached_property
    def scale(self) -> float:
        """1/1000 em in one font unit."""
        return UNITS / int(self.hb_face.upem)

    @cached_property
    def circle(self) -> int:
        """The glyph of U+25CC, which HarfBuzz draws under a sign that stands alone; 0 if none."""
        return self.font.get_nominal_glyph(0x25CC) or 0

    @cached_property
    def compact(self) -> bool:
        """Whether the outlines are CFF, which a PDF embeds in another way than TrueType."""
        return "CFF " in self.hb_face.table_tags

    def advance(self, glyph: int) -> float:
        """The advance that the PDF states for the glyph, rounded as it is written there."""
        known = self._advances.get(glyph)
        if known is None:
            known = round(self.font.get_glyph_h_advance(glyph) * self.scale, 2)
            self._advances[glyph] = known
        return known

    def extents(self, glyph: int) -> Extents:
        """The glyph's ink box."""
        known = self._extents.get(glyph)
        if known is None:
            box, k = self.font.get_glyph_extents(glyph), self.scale
            known = Extents(0.0, 0.0, 0.0, 0.0)
            if box is not None and box.width and box.height:
                left, top = box.x_bearing * k, box.y_bearing * k
                known = Extents(left, top + box.height * k, left + box.width * k, top)
            self._extents[glyph] = known
        return known


class Family:
    """One typeface: the scripts it is for, its coverage, its weights."""

    def __init__(
        self,
        name: str,
        *,
        scripts: Sequence[str],
        han: str,
        coverage: str,
        faces: Mapping[str, Face],
    ) -> None:
        self.name = name
        self.scripts = frozenset(scripts)
        self.han = han
        self._coverage = coverage
        self._faces = faces

    def __repr__(self) -> str:
        return f"Family({self.name})"

    def face(self, weight: Weight) -> Face:
        """The face of that weight, or the nearest that the family has."""
        return next(self._faces[name] for name in _NEAREST[weight] if name in self._faces)

    def covers(self, point: int) -> bool:
        """Whether the family has the character."""
        starts, ends = self._ranges
        at = bisect_right(starts, point) - 1
        return at >= 0 and point <= ends[at]

    @cached_property
    def _ranges(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        pairs = [part.split("-") for part in self._coverage.split()]
        starts = tuple(int(pair[0], 16) for pair in pairs)
        return starts, tuple(int(pair[-1], 16) for pair in pairs)


class FontBook:
    """Every family that a badge may use, in the order in which they are asked."""

    def __init__(self, families: Sequence[Family]) -> None:
        self.families = tuple(families)
        self._orders: dict[tuple[str, str], tuple[Family, ...]] = {}

    @classmethod
    def load(cls, extra: Path | None = None) -> "FontBook":
        """The shipped fonts and those of the event's own folder: `extra`, or the one adopted.

        Kept once loaded, until a file in the folder changes. Raises InvalidInput, naming the file,
        when a font in the folder cannot be used.
        """
        folder = extra or adopted()
        held = stamp(folder) if folder else ()
        return _load(folder, held) if held else _load(None, ())

    def order(self, script: str, han: str) -> tuple[Family, ...]:
        """The families to ask for a script (ISO 15924), Han in the form of `han`, best first."""
        known = self._orders.get((script, han))
        if known is None:
            known = tuple(sorted(self.families, key=lambda family: _rank(family, script, han)))
            self._orders[script, han] = known
        return known

    def face(
        self, points: tuple[int, ...], *, script: str, han: str, weight: Weight
    ) -> Face | None:
        """The first face that has all the characters of a cluster; None when there is none."""
        for family in self.order(script, han):
            if all(family.covers(point) for point in points):
                return family.face(weight)
        return None


def han_form(language: str) -> str:
    """The form of Han that a BCP 47 tag asks for: zh-Hans, zh-Hant, ja, ko, or "" for none."""
    parts = language.lower().replace("_", "-").split("-")
    if parts[0] in {"ja", "ko"}:
        return parts[0]
    if parts[0] in {"zh", "yue", "cmn", "hak", "nan", "lzh"}:
        if "hans" in parts:
            return "zh-Hans"
        return "zh-Hant" if parts[0] == "yue" or _TRADITIONAL & set(parts) else "zh-Hans"
    return ""


def _rank(family: Family, script: str, han: str) -> int:
    """Own script first, then Latin's family, then Han's, then the rest in the manifest's order."""
    if script in _HAN_SCRIPTS:
        forms = [_HAN_OF_SCRIPT.get(script, han), han, *_HAN_ORDER]
        if family.han:
            return forms.index(family.han)
    if script in family.scripts:
        return 0
    if "Latn" in family.scripts:
        return 10
    if family.han:
        return 20 + [han, *_HAN_ORDER].index(family.han)
    return 40


def unreadable(path: Path) -> InvalidInput:
    """What is said of a file that cannot be used as a font."""
    return InvalidInput(
        "A font cannot be read",
        say(
            "{file} is not a font that can be used. Nothing was printed. "
            "Remove the file from the fonts folder, or install the program again.",
            file=path.name,
        ),
    )


@lru_cache(maxsize=8)
def _load(extra: Path | None, held: tuple[object, ...]) -> FontBook:  # noqa: ARG001 - part of the key
    from accredit_app.badges.text.own_fonts import own_families

    folder = resource("fonts")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    families = [
        Family(
            entry["family"],
            scripts=entry["scripts"],
            han=entry["han"],
            coverage=entry["coverage"],
            faces={
                weight: Face(Path(face["file"]).stem, folder / face["file"])
                for weight, face in entry["faces"].items()
            },
        )
        for entry in manifest["families"]
    ]
    shipped = {script for family in families for script in family.scripts}
    return FontBook(families + (own_families(extra, shipped) if extra else []))
