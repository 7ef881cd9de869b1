"""What the pages of the office share: a heading, a line on what the page is for, a body, a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, label
from accredit_app.ui.widgets.message_bar import MessageBar


class OfficeSheet(QWidget):
    """A page with `head` (controls beside its title), `message` and `body`."""

    def __init__(
        self, theme: Theme, title: str, purpose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.theme = theme
        self.message = MessageBar(theme, self)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(label(title, "display"))
        words.addWidget(label(purpose, "muted", wrap=True))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(10))
        self.head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(14))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(14))
        column.addLayout(self.head)
        column.addWidget(self.message)
        column.addLayout(self.body, 1)


class Figure(Card):
    """One number that is read from across the room, and what it counts."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=16, spacing=2, parent=parent)
        self._name = name
        self.number = label("–", "display")
        self.note = label("", "muted", wrap=True)
        self.column.addWidget(label(name, "label", wrap=True))
        self.column.addWidget(self.number)
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def show_number(self, number: int, note: str = "") -> None:
        self.number.setText(f"{number:,}")
        self.note.setText(note)
        self.setAccessibleName(f"{self._name}: {number}. {note}".strip())
