"""The languages of the kiosk: a button each, in the language's own name for itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from accredit_app.ui.translations import LANGUAGES


class LanguageChoice(QWidget):
    """`chosen` carries a BCP 47 tag."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addStretch(1)
        for language in LANGUAGES:
            button = QPushButton(language.name, self)
            button.setProperty("kind", "zone")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet(
                "QPushButton { font-size: 22px; min-height: 52px; min-width: 108px;"
                " border-radius: 14px; padding: 0 12px; text-align: center; }"
            )
            button.clicked.connect(lambda _=False, tag=language.tag: self.chosen.emit(tag))
            row.addWidget(button)
            self.buttons[language.tag] = button
        row.addStretch(1)
        self._write_texts()

    def show_language(self, tag: str) -> None:
        """Mark the language that is on screen."""
        for each, button in self.buttons.items():
            button.setChecked(each == tag)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.tr("Language"))
