"""The staff's way off the kiosk, and to the end of its day: a passphrase, and nothing else.

A wrong one says no more than that it is wrong; every further try waits twice as long.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, label

FIRST_WAIT = 1000
"""Milliseconds after the first wrong passphrase; doubled each time, up to a minute."""


class StaffView(QWidget):
    """`unlocked`, `closing_day`: the passphrase was right, and the kiosk is to be left, or its day
    to be closed. `left`: back to the guests' screen."""

    unlocked = Signal()
    closing_day = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        is_passphrase: Callable[[str], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """`is_passphrase` may be slow: it runs in the side lane."""
        super().__init__(parent)
        self._jobs, self._is_passphrase = jobs, is_passphrase
        self._wait = FIRST_WAIT
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._try_again)
        self._way: SignalInstance = self.unlocked
        self._title = label("", "title")
        self._label = label("", "label")
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._label.setBuddy(self.field)
        self.wrong = label("", "error", wrap=True)
        self.open = Button(theme, kind="primary")
        self.close_day = Button(theme)
        self.back = Button(theme)
        self.field.returnPressed.connect(self.open.click)
        self.open.clicked.connect(lambda: self._try(self.unlocked))
        self.close_day.clicked.connect(lambda: self._try(self.closing_day))
        self.back.clicked.connect(self.left)
        card = Card(theme, margin=28)
        card.setFixedWidth(theme.px(540))
        card.column.addWidget(self._title)
        card.column.addWidget(self._label)
        card.column.addWidget(self.field)
        card.column.addWidget(self.wrong)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_day)
        buttons.addWidget(self.open)
        card.column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self._write_texts()

    def begin(self) -> None:
        """Ask for the passphrase."""
        self.field.clear()
        self.wrong.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def _try(self, way: SignalInstance) -> None:
        typed = self.field.text()
        self.field.clear()
        if not typed or self._pause.isActive() or not self.open.isEnabled():
            return
        self._way = way
        self._enable(on=False)
        self._jobs.run(
            self,
            lambda: self._is_passphrase(typed),
            then=self._judged,
            failed=lambda _: self._judged(right=False),
            lane=Lane.SIDE,
        )

    def _judged(self, right: bool) -> None:
        if right:
            self._wait = FIRST_WAIT
            self._enable(on=True)
            self._way.emit()
            return
        self.wrong.setText(self.tr("This is not the passphrase."))
        self._pause.start(self._wait)
        self._wait = min(self._wait * 2, 60_000)

    def _try_again(self) -> None:
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        self.open.setEnabled(on)
        self.close_day.setEnabled(on)

    def _write_texts(self) -> None:
        self._title.setText(self.tr("Staff only"))
        self._label.setText(self.tr("Passphrase of this station"))
        self.field.setAccessibleName(self._label.text())
        self.open.setText(self.tr("Leave the kiosk"))
        self.close_day.set_words(QCoreApplication.translate("CloseDayPage", "Close the day") + "…")
        self.back.setText(self.tr("Back"))
