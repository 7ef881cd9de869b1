"""The close of day: what was counted, what is still missing, the sync, the reports."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.domain.done import Topic
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.words import report_language

if TYPE_CHECKING:
    from accredit_app.reports.facts import DailyFacts
    from accredit_app.services.closing import ClosedDay, Closing
    from accredit_app.sync.progress import Progress as SyncProgress


class CloseDayPage(OfficeSheet):
    """Closing may be done again: the day's entry and its reports are simply newer then."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        closing: "Closing",
        *,
        route: str,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """`route` is the hub's address or ""; reports go to `folder` unless told otherwise."""
        super().__init__(
            theme,
            self.tr("Close the day"),
            self.tr("Syncs, writes the day's counts into the journal, and makes the reports."),
            parent,
        )
        self._jobs, self._closing, self._route = jobs, closing, route
        self._words = SyncWords(self)
        self._running = False
        self.arrivals = Figure(theme, self.tr("Arrivals today"))
        self.prints = Figure(theme, self.tr("Badges printed today"))
        self.admitted = Figure(theme, self.tr("Admitted at gates today"))
        self.refused = Figure(theme, self.tr("Refused at gates today"))
        self.complete = Chip(theme)
        self.missing = label("", "", wrap=True)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder for the reports"))
        self.choose = Button(theme, self.tr("Choose…"), sign="folder")
        self.close_button = Button(
            theme, self.tr("Close the day"), sign="tick", kind="primary", big=True
        )
        self.progress = Progress(theme, self)
        self.reports = QVBoxLayout()
        self._none = label(self.tr("Reports appear here when the day is closed."), "muted")
        self._links: list[Button] = []
        self._lay_out()
        self.choose.clicked.connect(self._ask_folder)
        self.close_button.clicked.connect(self.close_day)
        self.folder.textChanged.connect(lambda _: self._enable())
        jobs.changed.connect(self._changed)
        self._enable()
        self.look()

    def look(self) -> None:
        """Count again."""
        self._jobs.run(self, self._closing.daily, then=self._show, failed=self.message.fail)

    def close_day(self) -> None:
        """Sync, close, report; a second press while it runs does nothing."""
        folder = self.folder.text().strip()
        if self._running or not folder:
            return
        self._running = True
        self._enable()
        self.message.clear()
        language = report_language()
        job = self._jobs.run(
            self,
            lambda: self._closing.close(hub=self._route, folder=Path(folder), language=language),
            then=self._closed,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
        )
        self.progress.follow(job, self.tr("Closing the day…"))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(self.theme.px(14))
        for figure in (self.arrivals, self.prints, self.admitted, self.refused):
            figures.addWidget(figure, 1)
        self.body.addLayout(figures)
        stations = Card(self.theme)
        header = Header(self.tr("Stations"))
        header.add(self.complete)
        stations.column.addWidget(header)
        stations.column.addWidget(self.missing)
        self.body.addWidget(stations)
        card = Card(self.theme)
        card.column.addWidget(Header(self.tr("Reports")))
        name = label(self.tr("&Folder"), "label")
        name.setBuddy(self.folder)
        card.column.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        row.addWidget(self.close_button)
        card.column.addLayout(row)
        card.column.addWidget(self.progress)
        self.reports.setSpacing(self.theme.px(6))
        self.reports.addWidget(self._none)
        card.column.addLayout(self.reports)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _enable(self) -> None:
        self.close_button.setEnabled(not self._running and bool(self.folder.text().strip()))
        self.folder.setEnabled(not self._running)
        self.choose.setEnabled(not self._running)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics and not self._running:
            self.look()

    def _show(self, facts: "DailyFacts") -> None:
        self.arrivals.show_number(
            facts.arrivals, self.tr("{count} walk-ins").format(count=f"{facts.walk_ins:,}")
        )
        failed = facts.prints.get(PrintState.FAILED, 0)
        self.prints.show_number(
            facts.prints.get(PrintState.PRINTED, 0),
            self.tr("{count} failed").format(count=f"{failed:,}") if failed else "",
        )
        self.admitted.show_number(facts.scanned(Answer.ADMIT))
        self.refused.show_number(facts.scanned(Answer.REFUSE))
        missing = facts.stations_missing
        if missing:
            self.complete.show_fact(self.tr("Not all are in"), Tone.WARN)
            self.missing.setText(
                self.tr("Nothing of today has come from: {names}").format(names=", ".join(missing))
            )
        else:
            self.complete.show_fact(self.tr("All are in"), Tone.OK)
            self.missing.setText(
                self.tr("Figures of: {names}").format(
                    names=", ".join(facts.stations_in) or facts.station
                )
            )

    def _advance(self, progress: "SyncProgress") -> None:
        self.progress.advance(progress.done, progress.total, self._words.step(progress.step))

    def _closed(self, closed: "ClosedDay") -> None:
        self._end()
        self._show_reports(closed.reports)
        self.message.say(
            self.tr("The day is closed"),
            self.tr("Its counts are in the journal, and the reports are written."),
            tone=Tone.OK,
        )

    def _show_reports(self, paths: tuple[Path, ...]) -> None:
        for link in self._links:
            self.reports.removeWidget(link)
            link.deleteLater()
        self._links = []
        self._none.setVisible(not paths)
        for path in paths:
            link = Button(
                self.theme,
                str(path),
                sign="document",
                kind="section",
                name=self.tr("Open {file}").format(file=path.name),
            )
            url = QUrl.fromLocalFile(str(path))
            link.clicked.connect(partial(QDesktopServices.openUrl, url))
            self.reports.addWidget(link)
            self._links.append(link)

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _stopped(self) -> None:
        self._end()
        self.message.say(
            self.tr("The day is still open"),
            self.tr("What was synced stays. Close the day again when you are ready."),
            tone=Tone.WARN,
        )

    def _end(self) -> None:
        self._running = False
        self.progress.end()
        self._enable()
        self.look()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the reports"), self.folder.text()
        )
        if chosen:
            self.folder.setText(chosen)
