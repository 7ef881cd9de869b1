"""A field for names in any script, each in the middle of the field.

Qt places a text by the measures of the field's own face, and a name in a script with a taller face
(Arabic, Myanmar, Tibetan) comes out too high. This field takes that face for its own meanwhile.
"""

from PySide6.QtGui import QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class NameEdit(QLineEdit):
    """A `QLineEdit` that takes the tallest face of its text for its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = ""
        self.textChanged.connect(self._suit)

    def _suit(self, text: str) -> None:
        face = "" if text.isascii() else _taller_face(text)
        if face != self._face:
            self._face = face
            own = ", ".join(f'"{name}"' for name in (face, *QApplication.font().families()))
            self.setStyleSheet(f"font-family: {own}" if face else "")


def _taller_face(text: str) -> str:
    """The family in which some of the text is set, if it is taller than the program's own."""
    font = QApplication.font()
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    tallest, height = "", QFontMetricsF(font).height() * 1.2
    for run in layout.glyphRuns():
        face = run.rawFont()
        if face.ascent() + face.descent() > height:
            tallest, height = face.familyName(), face.ascent() + face.descent()
    return tallest
