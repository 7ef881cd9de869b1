"""The way home for a copy of a station, offered where its sync, or a stick that it reads, says that
its journal has split.

A supervisor reads what will happen, gives a name and presses; nothing happens by itself.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

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
    from collections.abc import Callable, Generator, Sequence

    from accredit_app.domain.done import Done
    from accredit_app.services.sync.adopting import Adoption
    from accredit_app.services.sync.stick_adopting import HomeByStick
    from accredit_app.services.sync.sticks import StickReport, Sticks
    from accredit_app.sync.stick.report import StickProgress


_NAMED = 5
"""Serials that a message names; open tasks name all that matter."""


class AdoptDialog(QDialog):
    """Accepted with `supervisor`; whoever opened it acts. `by_stick`: a file of the event office
    told of the split, and not a hub."""

    def __init__(self, theme: Theme, parent: QWidget, *, by_stick: bool = False) -> None:
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
                "Two copies of this station were at work, and the event office holds what the "
                "other one wrote. What only this copy wrote is recorded once more under a fresh "
                "number, so that nothing is lost. The old rows are set aside in this station's "
                "file."
            )
            if by_stick
            else self.tr(
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


class HomeWords(QObject):
    """What a supervisor is told of it. It is a class of its own, for Qt looks the words of a number
    up under the very class that says them."""

    def told(self, done: "Adoption") -> list[str]:
        words = [self.tr("%n row(s) recorded once more; nothing is lost.", "", done.rows)]
        if done.left:
            words.append(self.tr("A day was closed here meanwhile: close it again after the sync."))
        if done.badges:
            named = ", ".join(done.badges[:_NAMED]) + "…" * (len(done.badges) > _NAMED)
            words.append(self.tr("Badges to look at: {serials}.").format(serials=named))
        return words


class _WayHome(QObject):
    """What both ways have in common: a supervisor is asked, and told how it ended."""

    def __init__(
        self, theme: Theme, bar: MessageBar, go: "Callable[[], None]", *, by_stick: bool = False
    ) -> None:
        super().__init__(bar)
        self._theme, self._bar = theme, bar
        self._then, self._by_stick = go, by_stick
        self._words = HomeWords(self)
        self.dialog: AdoptDialog | None = None

    def _offer(self) -> tuple[Action, ...]:
        return ((self.tr("Bring this copy home…"), self._ask),)

    def _ask(self) -> None:
        self.dialog = AdoptDialog(self._theme, self._bar.window(), by_stick=self._by_stick)
        self.dialog.accepted.connect(self._then)
        self.dialog.open()

    def _say(self, words: "Sequence[str]", tone: Tone) -> None:
        self._bar.say(self.tr("This copy is home"), " ".join(words), tone=tone)


class HomeComing(_WayHome):
    """Offers the way home beside an error, and goes it. `bar` tells how it ended."""

    def __init__(self, theme: Theme, watch: SyncWatch, bar: MessageBar) -> None:
        super().__init__(theme, bar, self._go)
        self._watch = watch

    def actions(self, error: UserError) -> tuple[Action, ...]:
        """What to press beside an error; nothing beside one that does not tell of a split."""
        if not isinstance(error, ChainError) or error.kind is not AlarmKind.FORK:
            return ()
        return self._offer()

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
        self._say(self._words.told(done), Tone.OK)
        self._watch.ask(self._watch.route)


class StickServices(Protocol):
    """The part of a station's services that the way home by stick uses."""

    @property
    def sticks(self) -> "Sticks": ...


class Follow(Protocol):
    """How a card runs work on a stick: one at a time, its progress on show."""

    def __call__(
        self,
        work: "Callable[[], Generator[StickProgress, None, Done[HomeByStick]]]",
        then: "Callable[[HomeByStick], None]",
    ) -> None: ...


class StickHome(_WayHome):
    """Offers the way home beside what reading a stick told, and goes it with the same file; `bar`
    tells how it ended, and `follow` shows how far it is."""

    def __init__(
        self, services: StickServices, theme: Theme, bar: MessageBar, follow: Follow
    ) -> None:
        super().__init__(theme, bar, self._go, by_stick=True)
        self._services, self._follow = services, follow
        self._source: Path | None = None

    def actions(
        self, report: "StickReport", source: Path | None, *, here: int
    ) -> tuple[Action, ...]:
        """What to press beside a report on `source`; nothing where this station, `here`, has not
        split."""
        self._source = source
        own = any(chain.station == here for taken in report.taken for chain in taken.split)
        return self._offer() if own else ()

    def _go(self) -> None:
        assert self.dialog is not None
        assert self._source is not None
        source, by = self._source, self.dialog.supervisor
        self._follow(lambda: self._services.sticks.adopt(source, by=by), self._home)

    def _home(self, done: "HomeByStick") -> None:
        words = self._words.told(done.adoption)
        if not done.fits:
            words.append(self.tr("Not all of the file could be read: read it again here."))
        words.append(self.tr("Write a file here next, and carry it to the event office."))
        self._say(words, Tone.OK if done.fits else Tone.WARN)
