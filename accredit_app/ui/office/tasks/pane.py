"""One task on screen: what happened, and the buttons that decide it.

A pane only shows and asks; the page hands what was pressed to the services.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.flow import Flow

Act = Callable[[], None]


class Pane(QWidget):
    """`decided` carries what the page is to do: a name and what it is about.

    `take` answers the keys 1, 2 …; `press` answers Enter.
    """

    decided = Signal(str, object)

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(14))
        self.column.addWidget(label(title, "title", wrap=True, selectable=True))
        self.column.addWidget(label(text, "muted", wrap=True))
        self.buttons: list[Button] = []
        self.primary: Button | None = None
        self._at_once: set[Button] = set()

    def take(self, number: int) -> None:
        """Press the button of that number; one that nothing undoes only gets the focus."""
        if 1 <= number <= len(self.buttons):
            button = self.buttons[number - 1]
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if button in self._at_once:
                button.click()

    def press(self) -> None:
        """Press the button that has the focus, or else the one that is proposed."""
        held = self.focusWidget()
        if isinstance(held, Button) and held.hasFocus():
            held.click()
        elif self.primary is not None:
            self.primary.click()

    def add_button(
        self, text: str, act: str, about: object, *, kind: str = "", final: bool = False
    ) -> Button:
        """A numbered button; `final` marks what cannot be undone."""
        number = len(self.buttons) + 1
        button = Button(self.theme, f"{number}   {text}", kind=kind, hint=str(number), name=text)
        button.clicked.connect(lambda: self.decided.emit(act, about))
        self.buttons.append(button)
        if not final:
            self._at_once.add(button)
        if kind == "primary":
            self.primary = button
        return button

    def add_row(self, *buttons: Button) -> None:
        """Buttons from the side where reading begins on, in a second line where they must."""
        row = Flow(gap=self.theme.px(10))
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def end(self) -> None:
        """Leave the rest of the room empty."""
        self.column.addStretch(1)


class Inset(QFrame):
    """A sunken sheet within a pane, with a column of content."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inset")
        self.column = QVBoxLayout(self)
        side = theme.px(16)
        self.column.setContentsMargins(side, theme.px(14), side, theme.px(14))
        self.column.setSpacing(theme.px(6))


class Facts(QGridLayout):
    """Lines of a caption and what stands beside it, in one column or in two to compare."""

    def __init__(self, theme: Theme, *, columns: int = 1) -> None:
        super().__init__()
        self._next = 0
        self.setHorizontalSpacing(theme.px(18))
        self.setVerticalSpacing(theme.px(7))
        for column in range(1, columns + 1):
            self.setColumnStretch(column, 1)

    def add(self, caption: str, *texts: str, compared: bool = True) -> None:
        """A line; what differs between two columns that are `compared` is strong. Nothing is
        shown for no texts."""
        if not any(texts):
            return
        differs = compared and len(set(texts)) > 1
        self.addWidget(label(caption, "label"), self._next, 0, Qt.AlignmentFlag.AlignTop)
        for column, text in enumerate(texts, start=1):
            kind = "strong" if differs else ""
            line = label(text or "–", kind, wrap=True, selectable=True)
            self.addWidget(line, self._next, column, Qt.AlignmentFlag.AlignTop)
        self._next += 1

    def add_widgets(self, *widgets: QWidget) -> None:
        """A line of widgets without a caption."""
        for column, widget in enumerate(widgets, start=1):
            self.addWidget(widget, self._next, column, Qt.AlignmentFlag.AlignLeading)
        self._next += 1
