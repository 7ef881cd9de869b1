"""The first window: who is here, and the passphrase that opens the station.

It is on screen before anything heavy is loaded: this file and what it imports know no database,
no PDF and no fonts but the Latin ones. Opening is a job; the passphrase is let go at once.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.errors import UserError
from accredit_app.ui.icons import pixmap
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, label
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.message_bar import MessageBar

OPERATOR = "login/operator"

Opener = Callable[[str, str], object]
"""Opens the station with (passphrase, operator) in the desk lane; what it gives is passed on."""


class LoginWindow(QWidget):
    """`opened` carries what the opener gave, once the passphrase was right."""

    opened = Signal(object)

    def __init__(
        self,
        opener: Opener,
        jobs: Jobs,
        theme: Theme,
        *,
        folder: Path,
        settings: QSettings,
        warm: Callable[[], object] | None = None,
    ) -> None:
        """`warm` loads heavy parts in the side lane, once the window is painted."""
        super().__init__()
        self._opener, self._jobs, self._theme = opener, jobs, theme
        self._settings, self._warm = settings, warm
        self.setProperty("kind", "page")
        self.setWindowTitle(self.tr("Accredit"))
        self.operator = QLineEdit(str(settings.value(OPERATOR, "")))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter = Button(theme, self.tr("Open the station"), kind="primary", big=True)
        self.bar = MessageBar(theme)
        self._status = label("", "muted", wrap=True)
        self._lay_out(folder)
        self.enter.clicked.connect(self.open_station)
        for edit in (self.operator, self.passphrase):
            edit.returnPressed.connect(self._next_or_open)
            edit.textChanged.connect(self._show_ready)
        self._show_ready()
        first = self.passphrase if self.operator.text() else self.operator
        first.setFocus()

    def open_station(self) -> None:
        """Try the passphrase; the window waits and says so."""
        if not self.enter.isEnabled():
            return
        operator, passphrase = self.operator.text().strip(), self.passphrase.text()
        self.passphrase.clear()
        self._set_waiting(waiting=True)
        self._jobs.run(
            self,
            partial(self._opener, passphrase, operator),
            then=self._let_in,
            failed=self._refuse,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._warm is not None:
            warm, self._warm = self._warm, None
            # After the first paint: imports hold the interpreter, and the window comes first.
            QTimer.singleShot(30, partial(self._begin_warming, warm))

    def _begin_warming(self, warm: Callable[[], object]) -> None:
        self._jobs.run(self, warm, failed=self.bar.fail, lane=Lane.SIDE)
        self._theme.load_rest()

    def _lay_out(self, folder: Path) -> None:
        theme = self._theme
        page = QVBoxLayout(self)
        page.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        card = Card(theme, margin=32, spacing=14)
        card.setFixedWidth(max(440, theme.px(400)))
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        sign = label("")
        side = theme.px(40)
        sign.setPixmap(pixmap("badge", theme.tokens.accent, side, density=self.devicePixelRatioF()))
        head.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Accredit"), "display"))
        words.addWidget(label(self.tr("Accreditation station"), "muted"))
        head.addLayout(words, 1)
        card.column.addLayout(head)
        card.column.addSpacing(theme.px(6))
        card.column.addWidget(self.bar)
        card.column.addWidget(Field(self.tr("Your name"), self.operator))
        card.column.addWidget(Field(self.tr("Passphrase"), self.passphrase))
        card.column.addSpacing(theme.px(4))
        card.column.addWidget(self.enter)
        card.column.addWidget(self._status)
        where = label(self.tr("Station folder: {folder}").format(folder=folder), "muted", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.column.addWidget(where)
        line.addWidget(card)
        line.addStretch(1)
        page.addLayout(line)
        page.addStretch(3)
        self.resize(900, 640)

    def _next_or_open(self) -> None:
        if self.enter.isEnabled():
            self.open_station()
        elif not self.operator.text().strip():
            self.operator.setFocus()
        else:
            self.passphrase.setFocus()

    def _show_ready(self) -> None:
        ready = bool(self.operator.text().strip() and self.passphrase.text())
        self.enter.setEnabled(ready)

    def _set_waiting(self, *, waiting: bool) -> None:
        for widget in (self.operator, self.passphrase):
            widget.setEnabled(not waiting)
        self._status.setText(self.tr("Opening the encrypted station…") if waiting else "")
        if waiting:
            self.enter.setEnabled(False)
            self.bar.clear()
        else:
            self._show_ready()

    def _let_in(self, station: object) -> None:
        self._settings.setValue(OPERATOR, self.operator.text().strip())
        self._set_waiting(waiting=False)
        self.opened.emit(station)

    def _refuse(self, error: UserError) -> None:
        self._set_waiting(waiting=False)
        self.bar.fail(error)
        self.passphrase.setFocus()
