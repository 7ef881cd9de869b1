"""The end of an event: who has erased what, what is missing, and the one button without a way back.

It erases nothing by itself: the event's name is typed first, and the service refuses until every
station's data has come in and lies in one place more.
"""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.abreast import Abreast
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.words import apart, translated

if TYPE_CHECKING:
    from accredit_app.services.close.purge import (
        ErasingStep,
        Purged,
        PurgeStanding,
        Purging,
        StationPurge,
    )


class PurgeDialog(QDialog):
    """Shows how far the erasure has come, and orders it."""

    def __init__(self, theme: Theme, jobs: Jobs, purging: "Purging", parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._jobs, self._purging = theme, jobs, purging
        self._event = ""
        self._ready = self._running = False
        self.setWindowTitle(self.tr("Erase the event's personal data"))
        self.message = MessageBar(theme, self)
        self.state = Chip(theme)
        self.missing = label("", "", wrap=True)
        self.table = LinesTable(
            theme,
            (self.tr("Number"), self.tr("Station"), self.tr("Erased"), self.tr("Left")),
            name=self.tr("Stations and what they have erased"),
            wide=1,
            searched=2,
        )
        self.name = QLineEdit()
        self.field = Field(self.tr("Type the event's name"), self.name)
        self.erase = Button(theme, self.tr("Erase for good"), kind="danger", big=True)
        self.leave = Button(theme, self.tr("Close"), big=True)
        self.progress = Progress(theme, self)
        self._lay_out()
        self.name.textChanged.connect(lambda _: self._enable())
        self.erase.clicked.connect(self.order)
        self.leave.clicked.connect(self.reject)
        self._enable()
        self.look()

    def look(self) -> None:
        """Ask again who has erased what."""
        self._jobs.run(
            self,
            self._purging.standing,
            then=self._show,
            failed=self.message.fail,
            lane=Lane.HUB,
        )

    def order(self) -> None:
        """Erase, when the event's name was typed; a second press while it runs does nothing."""
        if self._running or not self.erase.isEnabled():
            return
        self._running = True
        self._enable()
        self.message.clear()
        job = self._jobs.run(
            self,
            partial(self._purging.run, confirm=self.name.text()),
            then=self._done,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
            lane=Lane.HUB,
        )
        self.progress.follow(job, self.tr("Erasing…"))

    def reject(self) -> None:
        """Not while it erases: the Cancel button beside the bar stops that first."""
        if not self._running:
            super().reject()

    def _lay_out(self) -> None:
        theme = self.theme
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addWidget(label(self.tr("Erase the event's personal data"), "title", wrap=True))
        inner.addWidget(
            label(
                self.tr(
                    "People, photos, badges and scans are erased here at once, and at the hub and "
                    "every other station with their next sync. What was set up for the event "
                    "stays, and the journal goes on proving. There is no way back."
                ),
                wrap=True,
            )
        )
        before = Card(theme, margin=16)
        header = Header(self.tr("Before you erase"))
        header.add(self.state)
        before.column.addWidget(header)
        before.column.addWidget(self.missing)
        inner.addWidget(before)
        inner.addLayout(self._cards(), 1)
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(self.message)
        area = Scrolled(theme, sheet)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # there is more to read than to press
        area.setAccessibleName(self.windowTitle())
        column.addWidget(area, 1)
        column.addWidget(self.progress)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.erase)
        column.addLayout(row)
        room = self.screen().availableGeometry()
        self.resize(
            min(theme.px(900), room.width() - theme.px(40)),
            min(theme.px(720), room.height() - theme.px(60)),
        )
        self.leave.setFocus()

    def _cards(self) -> Abreast:
        stations = Card(self.theme, margin=16)
        stations.column.addWidget(Header(self.tr("Stations")))
        self.table.setMinimumHeight(self.theme.px(220))
        stations.column.addWidget(self.table, 1)
        beyond = Card(self.theme, margin=16)
        beyond.column.addWidget(Header(self.tr("What this cannot reach")))
        for sentence in _out_of_reach():
            beyond.column.addWidget(label(translated(sentence), "muted", wrap=True))
        beyond.column.addStretch(1)
        row = Abreast(self.theme.px(12))
        row.addWidget(stations, 3)
        row.addWidget(beyond, 2)
        return row

    def _enable(self) -> None:
        typed = " ".join(self.name.text().split())
        named = bool(self._event) and typed == " ".join(self._event.split())
        self.name.setEnabled(self._ready and not self._running)
        self.leave.setEnabled(not self._running)
        self.erase.setEnabled(self._ready and named and not self._running)

    def _show(self, standing: "PurgeStanding") -> None:
        self._event, self._ready = standing.event, not standing.obstacles
        self.name.setPlaceholderText(standing.event)
        if not standing.left:
            self.state.show_fact(self.tr("Nothing is left here"), Tone.OK)
        elif standing.obstacles:
            count = len(standing.obstacles)
            self.state.show_fact(self.tr("%n thing(s) missing", "", count), Tone.WARN)
        else:
            self.state.show_fact(self.tr("All is there"), Tone.OK)
        self.missing.setText(self._words(standing))
        self.table.show_lines(
            [
                (one.station.number, one.station.name, self._state(standing, one), one.left)
                for one in standing.stations
            ]
        )
        self._enable()
        if self._ready:
            self.name.setFocus()

    def _words(self, standing: "PurgeStanding") -> str:
        lines = [
            f"{translated(one.title)}. {translated(one.text)}" for one in standing.obstacles
        ] or [
            self.tr(
                "Every day is closed, everything has come in, and a backup holds all of it. "
                "%n row(s) here say something of a person.",
                "",
                standing.left,
            )
        ]
        if standing.ordered is not None:
            lines.insert(
                0,
                self.tr("Last ordered {at} by {name}.").format(
                    at=_moment(standing.ordered.at), name=standing.ordered.operator
                ),
            )
        return "\n".join(lines)

    def _state(self, standing: "PurgeStanding", one: "StationPurge") -> str:
        if one.at is not None:
            return _moment(one.at)
        if one.station.disabled:
            return self.tr("Disabled: its disk still holds all")
        return self.tr("Not yet heard of") if standing.ordered else self.tr("Not ordered")

    def _advance(self, step: "ErasingStep") -> None:
        self.progress.advance(step.done, step.total, self.tr("Erasing…"))

    def _done(self, purged: "Purged") -> None:
        self._end()
        self.name.clear()
        self.message.say(
            self.tr("Erased here"),
            self.tr("%n row(s) and their photos. Sync now, so that all others erase theirs.", "",
                    purged.rows),
            tone=Tone.OK,
        )  # fmt: skip

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _stopped(self) -> None:
        self._end()
        self.message.say(
            self.tr("Nothing was erased"),
            self.tr("It was stopped before its end, and everything is as it was."),
            tone=Tone.WARN,
        )

    def _end(self) -> None:
        self._running = False
        self.progress.end()
        self._enable()
        self.leave.setFocus()
        self.look()


def _moment(at: datetime) -> str:
    return apart(f"{at:%Y-%m-%d %H:%M}")


def _out_of_reach() -> tuple[str, ...]:
    from accredit_app.services.close.purge import OUT_OF_REACH

    return OUT_OF_REACH
