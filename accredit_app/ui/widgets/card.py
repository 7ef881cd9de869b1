"""A card: the white sheet on which one subject stands; and small makers of headed text."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from accredit_app.ui.theme import Theme


class Card(QFrame):
    """A rounded frame with a column of content, in `column`."""

    def __init__(
        self, theme: Theme, *, margin: int = 20, spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        side = theme.px(margin)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme.px(spacing))


class Header(QWidget):
    """A heading, a muted note beside it, and room at the end of the line for a chip."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "heading")
        self.note = label(note, "muted")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self.title)
        self.row.addWidget(self.note)
        self.row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Place a widget at the end of the line."""
        self.row.addWidget(widget)


class Line(QLabel):
    """Plain text on the side where the screen's reading begins, whatever script it is in.

    Qt would set a Latin name at the left of an Arabic screen: a list of names then has two edges.
    And where it breaks an Arabic line, it sets the blank that ended it at the right, which pushes
    the last letter over the left edge; so broken text has a blank's width to spare there.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._align()
        super().changeEvent(event)

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._align()

    def _align(self) -> None:
        broken = self.wordWrap() and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        spare = self.fontMetrics().horizontalAdvance(" ") if broken else 0
        self.setContentsMargins(spare, 0, 0, 0)
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(text: str, kind: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A line of plain text of one of the style sheet's kinds; never read as HTML."""
    made = Line(text)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def rule() -> QFrame:
    """A hair line between two subjects."""
    line = QFrame()
    line.setProperty("kind", "rule")
    return line
