"""The band that a badge wears at its foot: the category's letter and name in its colours."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accredit_app.ui.colour import contrast
from accredit_app.ui.lettering import Lettering

_DARK, _LIGHT = "#10161f", "#ffffff"


def ink_on(ground: QColor) -> QColor:
    """Near-black or white, whichever stands out more."""
    return QColor(max((_DARK, _LIGHT), key=lambda ink: contrast(ink, ground.name())))


class CategoryBand(QWidget):
    """The letter in a square, then the name, on the category's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QColor(_DARK)
        alignment = Qt.AlignmentFlag
        self._letter = Lettering(
            "", self, largest=54, weight=QFont.Weight.Bold, alignment=alignment.AlignHCenter
        )
        self._label = Lettering("", self, largest=44, weight=QFont.Weight.Bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 11, 24, 11)
        row.setSpacing(20)
        row.addWidget(self._letter)
        row.addWidget(self._label, 1)
        self._letter.setFixedWidth(72)
        self.setFixedHeight(84)

    def show_category(self, label: str, letter: str, colour: str) -> None:
        """Wear a category's colour (#RRGGBB); hidden while there is no category."""
        self.setVisible(bool(label))
        self._ground = QColor(colour) if QColor.isValidColorName(colour) else QColor(_DARK)
        self._label.setText(label)
        self._label.set_colour(ink_on(self._ground))
        self._letter.setText(letter)
        self._letter.set_colour(self._ground)
        self._letter.setVisible(bool(letter))
        self.setAccessibleName(label)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(_LIGHT), 3))  # a dark band must stand out from a red ground
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._letter.isVisible():
            painter.setBrush(ink_on(self._ground))
            painter.drawRoundedRect(self._letter.geometry(), 8, 8)
        painter.end()
