"""The way home for a copy of a station, offered where its sync says that its journal has split.

A supervisor reads what will happen, gives a name and presses; nothing happens by itself.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.domain.text import clean
from accredit_app.errors import UserError
from accredit_app.sync.exchange import AlarmKind, ChainError
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.message_bar import Action, MessageBar

if TYPE_CHECKING:
    from accredit_app.services.sync.adopting import Adoption


_NAMED = 5
"""Serials that a message names; open tasks name all that matter."""


class AdoptDialog(QDialog):
    """Accepted with `supervisor`; whoever opened it acts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self._field = Field(self.tr("Supervisor's name"), self.name)
        title = self.tr("Bring this copy home")
        self.setWindowTitle(title)
        self.confirm = Button(theme, title, kind="primary", big=True)
        self.confirm.clicked.connect(self._confirm)
        cancel = Button(theme, self.tr("Cancel"), big=True)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "title", wrap=True))
        for text in (
            self.tr(
                "Two copies of this station were at work, and the hub holds what the other one "
                "wrote. What only this copy wrote is recorded once more under a fresh number, so "
                "that nothing is lost. The old rows are set aside in this station's file, and the "
                "alarm stays on record."
            ),
            self.tr(
                "First find the other computer. If both gave out badges since, some serials may "
                "stand on two badges: they come up as open tasks."
            ),
        ):
            column.addWidget(label(text, wrap=True))
        column.addWidget(self._field)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self.confirm)
        column.addLayout(row)
        self.confirm.setDefault(True)
        self.setMinimumWidth(theme.px(520))
        self.name.setFocus()

    @property
    def supervisor(self) -> str:
        return clean(self.name.text())

    def _confirm(self) -> None:
        if self.supervisor:
            self.accept()
        else:
            self._field.show_error(self.tr("Give your name: it stands in the journal."))
            self.name.setFocus()


class HomeComing(QObject):
    """Offers the way home beside an error, and goes it. `bar` tells how it ended."""

    def __init__(self, theme: Theme, watch: SyncWatch, bar: MessageBar) -> None:
        super().__init__(bar)
        self._theme, self._watch, self._bar = theme, watch, bar
        self.dialog: AdoptDialog | None = None

    def actions(self, error: UserError) -> tuple[Action, ...]:
        """What to press beside an error; nothing beside one that does not tell of a split."""
        if not isinstance(error, ChainError) or error.kind is not AlarmKind.FORK:
            return ()
        return ((self.tr("Bring this copy home…"), self._ask),)

    def _ask(self) -> None:
        self.dialog = AdoptDialog(self._theme, self._bar.window())
        self.dialog.accepted.connect(self._go)
        self.dialog.open()

    def _go(self) -> None:
        assert self.dialog is not None
        jobs, route = self._watch.parent(), self._watch.route
        assert isinstance(jobs, Jobs)
        jobs.run(
            self._bar,
            partial(self._watch.services.sync.adopt, route, by=self.dialog.supervisor),
            then=self._home,
            failed=self._bar.fail,
            lane=Lane.HUB,
        )

    def _home(self, done: "Adoption") -> None:
        words = [self.tr("%n row(s) recorded once more; nothing is lost.", "", done.rows)]
        if done.left:
            words.append(self.tr("A day was closed here meanwhile: close it again after the sync."))
        if done.badges:
            named = ", ".join(done.badges[:_NAMED]) + "…" * (len(done.badges) > _NAMED)
            words.append(self.tr("Badges to look at: {serials}.").format(serials=named))
        self._bar.say(self.tr("This copy is home"), " ".join(words), tone=Tone.OK)
        self._watch.ask(self._watch.route)
