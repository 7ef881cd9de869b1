"""The message bar: what happened, what is safe, what to do, and up to three things to press.

It takes no focus and covers nothing. A message that only confirms goes away by itself; an error
stays until it is closed or something else succeeds.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.errors import UserError
from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import SIGNS, Tone
from accredit_app.ui.words import translated

SHORT = 4000
"""Milliseconds that a confirmation stays."""

Action = tuple[str, Callable[[], None]]


class MessageBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.INFO
        self._title = label("", "strong", wrap=True)
        self._text = label("", wrap=True, selectable=True)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close = Button(theme, sign="close", kind="quiet", name=self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        self._buttons: list[Button] = []
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._row = QHBoxLayout(self)
        self._set_margins()
        self._row.setSpacing(theme.px(8))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.clear)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def tone(self) -> Tone:
        return self._tone

    def fail(self, error: UserError) -> None:
        """Show an error, in the language on screen, until it is closed."""
        self.say(translated(error.title), translated(error.text), tone=Tone.BAD)

    def confirm(self, title: str, text: str = "") -> None:
        """Show a success for a short while."""
        self.say(title, text, tone=Tone.OK, milliseconds=SHORT)

    def say(
        self,
        title: str,
        text: str = "",
        *,
        tone: Tone = Tone.INFO,
        actions: Sequence[Action] = (),
        milliseconds: int = 0,
    ) -> None:
        """Show a message, with buttons for `actions`; 0 milliseconds: until it is closed."""
        self._clock.stop()
        self._drop_buttons()
        self._tone = tone
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for position, (words, act) in enumerate(actions):
            button = Button(self._theme, words, kind="primary" if position == 0 else "")
            button.clicked.connect(self._acting(act))
            self._row.insertWidget(1 + position, button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {text}"))
        if self._buttons:
            self._buttons[0].setFocus()
        if milliseconds:
            self._clock.start(milliseconds)

    def clear(self) -> None:
        """Take the message away."""
        self._clock.stop()
        self._drop_buttons()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._set_margins()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar is drawn
        theme = self._theme
        name = "accent_strong" if self._tone is Tone.ACCENT else self._tone.value
        soft = "accent_soft" if self._tone is Tone.ACCENT else f"{self._tone.value}_soft"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(name))
        painter.setBrush(theme.colour(soft))
        radius = theme.px(10)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, radius, radius)
        side = theme.px(20)
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() - theme.px(14) - side if leftwards else box.left() + theme.px(14)
        colour = theme.colour(name).name()
        picture = pixmap(SIGNS[self._tone], colour, side, density=self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        painter.end()

    def _set_margins(self) -> None:
        """Room for the sign, which stands where reading begins; Qt mirrors no margins."""
        sign, rest = self._theme.px(44), self._theme.px(8)
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (rest, sign) if leftwards else (sign, rest)
        self._row.setContentsMargins(left, rest, right, rest)

    def _acting(self, act: Callable[[], None]) -> Callable[[], None]:
        def press() -> None:
            self.clear()
            act()

        return press

    def _drop_buttons(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
