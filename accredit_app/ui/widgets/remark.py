"""A remark: a sign and a few sentences in the tone of what they mean, hidden while there are none.

The sign and the words carry the meaning; the colour helps.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone


class Remark(QWidget):
    """`tone` is WARN for what should be looked at, BAD for what must be mended."""

    def __init__(self, theme: Theme, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self._sign = QLabel()
        self._words = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def tone(self) -> Tone:
        return self._tone

    def say(self, *sentences: str) -> None:
        """Show these, one a line, each begun with a capital letter; nothing hides the remark."""
        text = "\n".join(f"{said[:1].upper()}{said[1:]}" for said in sentences)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _restyle(self) -> None:
        colour = self._theme.colour(self._tone.value).name()
        side = self._theme.px(16)
        picture: QPixmap = pixmap("alert", colour, side, density=self.devicePixelRatioF())
        self._sign.setPixmap(picture)
        self._words.setStyleSheet(
            f"color: {colour}; font-weight: 600; font-size: {self._theme.px(13)}px"
        )
