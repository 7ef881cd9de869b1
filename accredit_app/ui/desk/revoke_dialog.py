"""Giving up a badge: why, and what follows from it. There is no way back, so it is said before.

The dialog changes nothing; whoever opened it acts on `reason` when it is accepted.
"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.domain.badges import serial_text
from accredit_app.domain.text import clean
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field

OTHER = "other"


class RevokeDialog(QDialog):
    """Accepted with `reason`: lost, spoilt, wrong data, or what the officer wrote."""

    def __init__(self, serial: int, theme: Theme, *, replacing: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = Choice()
        self.words = QLineEdit()
        self._why = Field(self.tr("Reason"), self.choice)
        self._what = Field(self.tr("What happened?"), self.words)
        title = self.tr("Replace badge") if replacing else self.tr("Revoke badge")
        self.confirm = Button(theme, title, kind="primary" if replacing else "danger", big=True)
        self.setWindowTitle(title)
        for reason, text in (
            ("lost", self.tr("Lost")),
            ("spoilt", self.tr("Spoilt")),
            ("wrong data", self.tr("Wrong data")),
            (OTHER, self.tr("Other")),
        ):
            self.choice.addItem(text, reason)
        number = f"\u2066{serial_text(serial)}\u2069"  # reads from the left in Arabic too
        self._lay_out(theme, f"{title} {number}", self._consequence(replacing))
        self.choice.currentIndexChanged.connect(self._show_words)
        self.confirm.clicked.connect(self._confirm)
        self._show_words()
        self.choice.setFocus()

    @property
    def reason(self) -> str:
        """As the journal keeps it, in English unless the officer wrote it."""
        chosen = str(self.choice.currentData())
        return clean(self.words.text()) if chosen == OTHER else chosen

    def _lay_out(self, theme: Theme, title: str, consequence: str) -> None:
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(consequence, wrap=True))
        column.addWidget(self._why)
        column.addWidget(self._what)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        cancel = Button(theme, self.tr("Cancel"), big=True)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self.confirm)
        column.addLayout(row)
        self.confirm.setDefault(True)
        self.setMinimumWidth(theme.px(440))

    def _consequence(self, replacing: bool) -> str:
        refused = self.tr("Gates refuse this badge from their next sync on, for good.")
        if replacing:
            after = self.tr("A new badge is issued at once, ready to print.")
        else:
            after = self.tr("The person then has no badge until you issue a new one.")
        return f"{refused} {after}"

    def _show_words(self) -> None:
        self._what.setVisible(self.choice.currentData() == OTHER)

    def _confirm(self) -> None:
        if self.reason:
            self.accept()
        else:
            self._what.show_error(self.tr("Say in a few words what happened."))
            self.words.setFocus()
