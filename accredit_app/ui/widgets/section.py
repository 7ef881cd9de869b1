"""A part of a form that can be folded away under its own title."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button


class Section(QWidget):
    """A title to press, and the content that it opens."""

    def __init__(
        self, theme: Theme, title: str, content: QWidget, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._title = title
        self._button = Button(theme, title, sign="chevron-right", kind="section")
        self._button.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._button)
        column.addWidget(content)
        self.set_open(open_now=False)

    @property
    def is_open(self) -> bool:
        return not self._content.isHidden()

    def set_open(self, *, open_now: bool) -> None:
        self._content.setVisible(open_now)
        self._button.set_sign("chevron-down" if open_now else "chevron-right")
        state = self.tr("open") if open_now else self.tr("folded")
        self._button.setAccessibleName(f"{self._title}, {state}")

    def _toggle(self) -> None:
        self.set_open(open_now=not self.is_open)
