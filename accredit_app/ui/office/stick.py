"""The USB stick: write a file for the others, read one of theirs; by button or by dropping it here.

What happened, what is safe and what to do next stays on the card until the next file.
"""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.done import Done, Topic
from accredit_app.errors import UserError
from accredit_app.services.sync.stick_words import about_days, about_taken, about_written, fits
from accredit_app.sync.stick.report import StickProgress, StickStep
from accredit_app.ui.adopting import StickHome
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.office.drop_area import DropArea
from accredit_app.ui.office.recovery_key import RecoveryKey
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.words import apart, translated

if TYPE_CHECKING:
    from accredit_app.services.sync.sticks import StickReport, Sticks, StickStanding
    from accredit_app.sync.stick.report import Taken, Written

T = TypeVar("T")


class StickServices(Protocol):
    """The part of a station's services that the card uses."""

    @property
    def sticks(self) -> "Sticks": ...


class StickCard(Card):
    """One file at a time; it goes down the hub's lane, so that a slow stick holds up no desk."""

    def __init__(
        self,
        services: StickServices,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` tells seconds, for how long it has taken so far."""
        super().__init__(theme, parent=parent)
        self._theme, self._jobs, self._services, self._clock = theme, jobs, services, clock
        self._words = SyncWords(self)
        self._standing: StickStanding | None = None
        self._busy = False
        self._step: StickStep | None = None
        self._began = 0.0
        self._source: Path | None = None
        self.state = Chip(theme)
        self.purpose = label("", "muted", wrap=True)
        self.drop = DropArea(
            theme,
            self,
            prompt=self.tr("Drop a file from a stick here"),
            kinds=self.tr("or the whole stick: every file on it that is for this station"),
            title=self.tr("Read from a stick"),
            ending=self.tr("Files of stations (*.accredit);;All files (*)"),
        )
        self.write_button = Button(
            theme, self.tr("Write to a stick…"), sign="download", kind="primary", big=True
        )
        self.everything = QCheckBox(self.tr("Everything, also what has arrived before"))
        self.progress = Progress(theme, self)
        self.message = MessageBar(theme, self)
        self.home = StickHome(services, theme, self.message, self._follow)
        self.recovery = RecoveryKey(services.sticks, jobs, theme, self.message)
        self._lay_out()
        self.drop.chosen.connect(self.read)
        self.write_button.clicked.connect(self._ask_where)
        jobs.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Ask again which station this is, and for whom it writes."""
        self._jobs.run(
            self, self._services.sticks.standing, then=self._show, failed=self.message.fail
        )

    def write(self, target: Path) -> None:
        """Write a file into a folder, or under a name; not while another is under way."""
        if self._begin():
            everything, sticks = self.everything.isChecked(), self._services.sticks
            job = self._jobs.run(
                self,
                lambda: sticks.write(target, everything=everything),
                then=self._written,
                failed=self._failed,
                progress=self._advance,
                stopped=self._stopped_writing,
                lane=Lane.HUB,
            )
            self.progress.follow(job, self.tr("Looking at the stick…"))

    def read(self, source: Path) -> None:
        """Take what a file brings, or every file of a folder."""
        self._source = source
        self._follow(lambda: self._services.sticks.read(source), self._taken)

    def _follow(
        self,
        work: Callable[[], Generator[StickProgress, None, Done[T]]],
        then: Callable[[T], None],
    ) -> None:
        """Do something with a file that lies there; not while another is under way."""

        def finished(value: T) -> None:
            self._end()
            then(value)

        if self._begin():
            job = self._jobs.run(
                self,
                work,
                then=finished,
                failed=self._failed,
                progress=self._advance,
                stopped=self._stopped_reading,
                lane=Lane.HUB,
            )
            self.progress.follow(job, self.tr("Looking at the stick…"))

    def _lay_out(self) -> None:
        header = Header(self.tr("USB stick"), self.tr("where there is no network"))
        header.add(self.state)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(16))
        row.addWidget(self.write_button)
        row.addWidget(self.everything)
        row.addStretch(1)
        for widget in (header, self.purpose, self.message, self.drop):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.recovery)
        self.column.addStretch(1)

    def _begin(self) -> bool:
        """Whether the stick is free."""
        if self._busy:
            return False
        self._busy, self._step = True, None
        self.message.clear()
        self._enable()
        return True

    def _enable(self) -> None:
        free = not self._busy
        possible = self._standing is None or bool(self._standing.readers)
        self.write_button.setEnabled(free and possible)
        self.everything.setEnabled(free and possible)
        self.drop.setEnabled(free)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.SYNC, Topic.STATIONS}:
            self.look()

    def _show(self, standing: "StickStanding") -> None:
        self._standing = standing
        if not standing.readers:
            self.purpose.setText(
                self.tr("There is nobody to write for yet: enrol desks, gates and kiosks first.")
            )
        elif standing.at_office:
            self.purpose.setText(
                self.tr(
                    "Read the files that the stations bring, then write one for all of them. Only "
                    "they can open it."
                )
            )
        else:
            self.purpose.setText(
                self.tr(
                    "Write a file here and carry it to the event office; read the office's file "
                    "when it comes back. Only the office can open yours."
                )
            )
        if standing.at_office:
            words = self.tr("For %n station(s)", "", len(standing.readers))
            self.state.show_fact(words, Tone.INFO)
        self.recovery.setVisible(standing.recovery_waits)
        self._enable()

    def _advance(self, progress: StickProgress) -> None:
        now = self._clock()
        if self._step is None:
            self._began = now
        self._step = progress.step
        words = self._words.stick(progress, now - self._began)
        # In thousands of bytes: Qt counts its bar in 32 bits.
        self.progress.advance(progress.done // 1000, progress.total // 1000, words)

    def _written(self, written: "Written") -> None:
        self._end()
        title, text = about_written(written, named=self._name)
        self.everything.setChecked(False)
        tone = Tone.WARN if written.damaged else Tone.OK
        paths = ", ".join(apart(path.name) for path in written.paths)
        self.message.say(translated(title), f"{translated(text)}\n{paths}", tone=tone)

    def _taken(self, report: "StickReport") -> None:
        parts = [self._about(taken) for taken in report.taken]
        parts += [(translated(over.title), translated(over.text)) for over in report.passed]
        good = not report.passed and all(map(fits, report.taken))
        title = parts[0][0]
        lines = [parts[0][1]] + [f"{title}. {text}" for title, text in parts[1:]]
        here = self._standing.station if self._standing else 0
        days = translated(about_days(report.confirmed, here=here, named=self._name))
        lines += [days] if days else []
        home = self.home.actions(report, self._source, here=here)
        tone = Tone.OK if good else Tone.WARN
        self.message.say(title, "\n".join(lines), tone=tone, actions=home)

    def _about(self, taken: "Taken") -> tuple[str, str]:
        standing = self._standing
        title, text = about_taken(
            taken,
            here=standing.station if standing else 0,
            utc_offset=standing.utc_offset if standing else 0,
            named=self._name,
        )
        return translated(title), translated(text)

    def _name(self, station: int) -> str:
        names = self._standing.names if self._standing else {}
        return names.get(station) or self.tr("station {number}").format(number=station)

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _stopped_writing(self) -> None:
        self._end()
        self.message.say(
            self.tr("Stopped"),
            self.tr("No file was left on the stick, and nothing was changed here."),
            tone=Tone.WARN,
        )

    def _stopped_reading(self) -> None:
        self._end()
        self.message.say(
            self.tr("Stopped"),
            self.tr("What was taken stays; read the stick again, and it goes on from there."),
            tone=Tone.WARN,
        )

    def _end(self) -> None:
        self._busy = False
        self.progress.end()
        self._enable()

    def _ask_where(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where is the stick?"))
        if folder:
            self.write(Path(folder))


class StickDialog(QDialog):
    """The card in a window of its own, for screens that have no sync page."""

    def __init__(
        self, services: StickServices, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("USB stick"))
        self.card = StickCard(services, jobs, theme, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        side = theme.px(16)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(side)
        column.addWidget(self.card, 1)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.px(640))
