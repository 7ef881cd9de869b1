"""A push button with an icon that follows the theme."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from accredit_app.ui.icons import icon
from accredit_app.ui.theme import Theme

_INK = {"primary": "on_accent", "danger": "bad", "section": "muted"}


class Button(QPushButton):
    """`kind` is "", primary, danger, quiet, section, filter or zone: see the style sheet."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        sign: str = "",
        kind: str = "",
        big: bool = False,
        name: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is said by a screen reader; a button without text must have one."""
        # A space of its own: the style leaves none between the icon and the words.
        super().__init__(f" {text}" if sign and text else text, parent)
        self._theme, self._sign, self._kind, self._big = theme, sign, kind, big
        self.setProperty("kind", kind)
        self.setProperty("big", big)
        self.setAccessibleName(name or text)
        self.setToolTip(hint or (name if not text else ""))
        self.setAutoDefault(False)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_words(self, text: str) -> None:
        """Say something else on the button."""
        self.setText(f" {text}" if self._sign else text)
        self.setAccessibleName(text)

    def set_sign(self, sign: str) -> None:
        self._sign = sign
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        if not self._sign:
            return
        tokens = self._theme.tokens
        side = self._theme.px(22 if self._big else 18)
        ink = getattr(tokens, _INK.get(self._kind, "ink"))
        self.setIcon(icon(self._sign, ink, side, disabled=tokens.muted))
        self.setIconSize(QSize(side, side))
