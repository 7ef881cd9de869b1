"""Qt's own layout of the same names in the same font files: a second opinion on glyphs' order.

Qt is told no language, and chooses among several fonts by rules of its own. So whole glyph runs
are compared where one font writes the line, without the forms of one language. In mixed lines a
glyph that is a character's own counts as that character, whichever font it is from.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from accredit_app.badges.text.fonts import Face, FontBook
from accredit_app.badges.text.shape import Line, shape
from tools.golden_names import Name, names

TABLE = names()
SINGLE = [name for name in TABLE if len(name.runs) == 1]
MIXED = [name for name in TABLE if len(name.runs) > 1]
WEIGHTS = {
    "Regular": QFont.Weight.Normal,
    "Medium": QFont.Weight.Medium,
    "SemiBold": QFont.Weight.DemiBold,
    "Bold": QFont.Weight.Bold,
}
EM = 1000
LATIN = "Noto Sans"


@dataclass(frozen=True, slots=True)
class Placed:
    """A glyph of Qt's at `x`, and the character that it is the font's own glyph of."""

    x: float
    glyph: int
    family: str
    sign: str
    wide: bool


class Fonts:
    """The shipped files as Qt's own, while the tests run."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, str]] = {}
        self._faces: dict[str, Face] = {}

    def family(self, face: Face) -> str:
        if face.key not in self._known:
            number = QFontDatabase.addApplicationFont(str(face.path))
            self._known[face.key] = (number, QFontDatabase.applicationFontFamilies(number)[0])
            self._faces[self._known[face.key][1]] = face
        return self._known[face.key][1]

    def signs(self, family: str, text: str) -> dict[int, str]:
        """Each glyph that is a character's own in that family → the character."""
        own = self._faces[family].font.get_nominal_glyph
        found = {own(ord(c)): c for c in text if unicodedata.category(c)[0] not in "MZ"}
        return {glyph: c for glyph, c in found.items() if glyph}

    def close(self) -> None:
        for number, _ in self._known.values():
            QFontDatabase.removeApplicationFont(number)


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> Iterator[Fonts]:
    found = Fonts()
    yield found
    found.close()


def ours(name: Name) -> Line:
    paragraph = shape(name.text, book=FontBook.load(), weight=name.weight, language="")
    return paragraph.line(0, len(paragraph.text))


def qts(name: Name, line: Line, fonts: Fonts) -> list[list[Placed]]:
    """Qt's glyph runs of the line, each in the order in which Qt lists them."""
    # Noto Sans comes last, since it has some Devanagari of its own.
    families = sorted({fonts.family(r.face) for r in line.runs}, key=lambda f: (f == LATIN, f))
    font = QFont(families)
    font.setPixelSize(EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(WEIGHTS[line.runs[0].face.key.split("-")[1]])
    layout = QTextLayout(name.text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    found = []
    for run in layout.glyphRuns():
        raw = run.rawFont()
        known = fonts.signs(raw.familyName(), name.text)
        glyphs = run.glyphIndexes()
        found.append(
            [
                Placed(at.x(), glyph, raw.familyName(), known.get(glyph, ""), ahead.x() > 0)
                for glyph, at, ahead in zip(
                    glyphs, run.positions(), raw.advancesForGlyphIndexes(glyphs), strict=True
                )
                if not raw.boundingRect(glyph).isEmpty() or glyph == 0
            ]
        )
    return found


@pytest.mark.parametrize("name", SINGLE, ids=[f"{n.picture}-{n.row + 1}" for n in SINGLE])
def test_qt_draws_the_same_glyphs_in_the_same_order(name: Name, fonts: Fonts) -> None:
    line = ours(name)
    (run,) = line.runs
    inked = [g for g in run.glyphs if run.face.extents(g.glyph) != (0, 0, 0, 0)]
    (theirs,) = qts(name, line, fonts)
    # Qt lists a right-to-left run in the order of reading.
    listed = theirs[::-1] if run.item.level % 2 else theirs
    assert [placed.glyph for placed in listed] == [glyph.glyph for glyph in inked]
    places = [placed.x for placed in listed if placed.wide]
    assert places == sorted(places)


@pytest.mark.parametrize("name", MIXED, ids=[f"{n.picture}-{n.row + 1}" for n in MIXED])
def test_qt_puts_mixed_lines_in_the_same_order(name: Name, fonts: Fonts) -> None:
    line = ours(name)
    wide: list[tuple[str, int, str]] = []
    thin: Counter[tuple[str, int, str]] = Counter()
    for run in line.runs:
        family = fonts.family(run.face)
        nominal = fonts.signs(family, name.text)
        for glyph in run.glyphs:
            if run.face.extents(glyph.glyph) == (0, 0, 0, 0):
                continue
            token = _token(glyph.glyph, family, nominal.get(glyph.glyph, ""))
            if glyph.advance > 0:
                wide.append(token)
            else:
                thin[token] += 1
    theirs = [placed for run in qts(name, line, fonts) for placed in run]
    placed_wide = sorted((p for p in theirs if p.wide), key=lambda placed: placed.x)
    assert [_token(p.glyph, p.family, p.sign) for p in placed_wide] == wide
    assert Counter(_token(p.glyph, p.family, p.sign) for p in theirs if not p.wide) == thin


def _token(glyph: int, family: str, sign: str) -> tuple[str, int, str]:
    return ("", 0, sign) if sign else (family, glyph, "")
