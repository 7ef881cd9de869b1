"""The close of day: what is unfinished, who is in, the sync, the proof, the reports, the backup."""

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.done import Topic
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer
from accredit_app.errors import SyncError, UserError
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.office.proof import ProofCard
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.sync_watch import SyncServices, SyncWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.abreast import Abreast
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.message_bar import Action
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.words import apart, report_language, translated

if TYPE_CHECKING:
    from accredit_app.services.close.backup import Backups
    from accredit_app.services.close.closing import ClosedDay, Closing, ClosingStep, Outlook
    from accredit_app.services.close.purge import Purging


class ClosingServices(SyncServices, Protocol):
    """The part of a station's services that the close of day uses."""

    @property
    def closing(self) -> "Closing": ...
    @property
    def backups(self) -> "Backups": ...
    @property
    def purging(self) -> "Purging": ...
    @property
    def reports(self) -> Path: ...


class CloseDayPage(OfficeSheet):
    """Closing may be done again: the day's entry and its reports are simply newer then."""

    def __init__(
        self, services: ClosingServices, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Close the day"),
            self.tr(
                "Syncs, signs the day's counts, has the hub prove that it holds them, and makes "
                "the reports and a backup."
            ),
            parent,
        )
        self._jobs, self._services = jobs, services
        self._watch = SyncWatch.of(jobs, services)
        self._words = SyncWords(self)
        self.running = False
        self.arrivals = Figure(theme, self.tr("Arrivals today"))
        self.prints = Figure(theme, self.tr("Badges printed today"))
        self.admitted = Figure(theme, self.tr("Admitted at gates today"))
        self.refused = Figure(theme, self.tr("Refused at gates today"))
        self.open = Chip(theme)
        self.unfinished = label("", "", wrap=True)
        self.proof = ProofCard(theme)
        self.folder = QLineEdit(str(services.reports))
        self.folder.setAccessibleName(self.tr("Folder for the reports"))
        self.choose = Button(
            theme, self.tr("Choose…"), sign="folder", name=self.tr("Choose the reports' folder")
        )
        self.backup = QLineEdit()
        self.backup.setAccessibleName(self.tr("Folder for the backup"))
        self.backup.setPlaceholderText(self.tr("Another disk or a stick; empty for no backup"))
        self.choose_backup = Button(
            theme, self.tr("Choose…"), sign="folder", name=self.tr("Choose the backup's folder")
        )
        self.close_button = Button(
            theme, self.tr("Close the day"), sign="tick", kind="primary", big=True
        )
        self.erase = Button(
            theme, self.tr("Erase the event's personal data…"), sign="shield", kind="quiet"
        )
        self.progress = Progress(theme, self)
        self.reports = QVBoxLayout()
        self._none = label(self.tr("Reports appear here when the day is closed."), "muted")
        self._links: list[Button] = []
        self._lay_out()
        self._connect()
        self._enable()
        self.look()

    def look(self) -> None:
        """Count again."""
        self._jobs.run(
            self, self._services.closing.outlook, then=self._show, failed=self.message.fail
        )

    def close_day(self) -> None:
        """Sync, close, report; a second press while it runs does nothing. A sync that runs by
        itself is stopped first: the close makes its own."""
        if self.running or not self.folder.text().strip():
            return
        self.running = True
        self._enable()
        self.message.clear()
        self._watch.when_free(lambda: self._close(self._services.hub))

    def close_without_hub(self) -> None:
        """Close and report, and leave the proof to a later sync or a stick."""
        if not self.running:
            self.running = True
            self._enable()
            self._close("")

    def _close(self, hub: str) -> None:
        language = report_language()
        folder, backup = Path(self.folder.text().strip()), self.backup.text().strip()
        stop = threading.Event()
        job = self._jobs.run(
            self,
            lambda: self._services.closing.close(
                hub=hub,
                stop=stop,
                folder=folder,
                backup=Path(backup) if backup else None,
                language=language,
            ),
            then=self._closed,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
            lane=Lane.HUB,
            stop=stop,
        )
        self.progress.follow(job, self.tr("Closing the day…"))

    def open_purge(self) -> None:
        """Show what an event's end erases, and who has erased it."""
        from accredit_app.ui.office.purge import PurgeDialog

        self.dialog = PurgeDialog(self.theme, self._jobs, self._services.purging, self.window())
        self.dialog.open()

    def _connect(self) -> None:
        self.erase.clicked.connect(self.open_purge)
        self.choose.clicked.connect(partial(self._ask_folder, self.folder))
        self.choose_backup.clicked.connect(partial(self._ask_folder, self.backup))
        self.close_button.clicked.connect(self.close_day)
        self.folder.textChanged.connect(lambda _: self._enable())
        self._jobs.changed.connect(self._changed)
        self._jobs.run(self, self._services.backups.folder, then=self.backup.setText)

    def _lay_out(self) -> None:
        gap = self.theme.px(14)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        figures = QHBoxLayout()
        figures.setSpacing(gap)
        for figure in (self.arrivals, self.prints, self.admitted, self.refused):
            figures.addWidget(figure, 1)
        column.addLayout(figures)
        before = Card(self.theme)
        header = Header(self.tr("Before you close"))
        header.add(self.open)
        before.column.addWidget(header)
        before.column.addWidget(self.unfinished)
        before.column.addStretch(1)
        row = Abreast(gap)
        row.addWidget(before, 2)
        row.addWidget(self.proof, 3)
        column.addLayout(row)
        column.addWidget(self._closing_card())
        column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.body.addWidget(Scrolled(self.theme, sheet), 1)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTrailing)

    def _closing_card(self) -> Card:
        card = Card(self.theme)
        header = Header(self.tr("Reports and backup"))
        card.column.addWidget(header)
        for title, field, choose in (
            (self.tr("&Folder for the reports"), self.folder, self.choose),
            (self.tr("&Backup to a second place"), self.backup, self.choose_backup),
        ):
            name = label(title, "label")
            name.setBuddy(field)
            card.column.addWidget(name)
            row = QHBoxLayout()
            row.setSpacing(self.theme.px(10))
            row.addWidget(field, 1)
            row.addWidget(choose)
            card.column.addLayout(row)
        self.reports.setSpacing(self.theme.px(6))
        self.reports.addWidget(self._none)
        card.column.addLayout(self.reports)
        return card

    def _enable(self) -> None:
        self.close_button.setEnabled(not self.running and bool(self.folder.text().strip()))
        for control in (self.folder, self.choose, self.backup, self.choose_backup):
            control.setEnabled(not self.running)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics and not self.running:
            self.look()

    def _show(self, outlook: "Outlook") -> None:
        facts = outlook.facts
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
        waiting = len(outlook.unfinished) + outlook.tasks
        if waiting:
            self.open.show_fact(self.tr("%n thing(s) unfinished", "", waiting), Tone.WARN)
        else:
            self.open.show_fact(self.tr("Nothing is unfinished"), Tone.OK)
        self.unfinished.setText(self._unfinished(outlook))
        self.proof.show_outlook(outlook, hub=bool(self._services.hub))

    def _unfinished(self, outlook: "Outlook") -> str:
        lines = []
        if outlook.unfinished:
            lines.append(
                self.tr(
                    "%n print(s) of which nobody has said whether paper came out: look at the "
                    "desk that printed.",
                    "",
                    len(outlook.unfinished),
                )
            )
        if outlook.tasks:
            lines.append(self.tr("%n task(s) wait for a supervisor.", "", outlook.tasks))
        if lines:
            lines.append(self.tr("The day can be closed all the same; they stay open."))
        return "\n".join(lines) or self.tr("Every print has its end and no task is open.")

    def _advance(self, step: "ClosingStep") -> None:
        from accredit_app.services.line import Moved

        if isinstance(step, Moved):
            words = self._words.progress(step, 0)
        else:
            words = self.tr("Writing and proving the backup…")
        self.progress.advance(step.done, step.total, words)

    def _closed(self, closed: "ClosedDay") -> None:
        self._end()
        self._show_reports(closed.reports)
        self.proof.show_closed(closed, hub=bool(self._services.hub))
        if closed.failures:
            told = (f"{translated(e.title)}. {translated(e.text)}" for e in closed.failures)
            self.message.say(
                self.tr("The day is closed, but not all that follows could be done"),
                "\n".join(told),
                tone=Tone.WARN,
            )
        elif not self._services.hub:
            self.message.say(
                self.tr("The day is closed"),
                self.tr(
                    "Write a file to a stick next. The office confirms the stations' closes when "
                    "it reads their files, and its own files tell them so."
                ),
                tone=Tone.INFO,
            )
        elif closed.sync is None:
            self.message.say(
                self.tr("The day is closed, and not yet proved"),
                self.tr(
                    "It was closed without the hub. The proof comes with the next sync, by "
                    "network or by stick."
                ),
                tone=Tone.WARN,
            )
        else:
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
                apart(path),
                sign="document",
                kind="section",
                name=self.tr("Open {file}").format(file=path.name),
            )
            url = QUrl.fromLocalFile(str(path))
            link.clicked.connect(partial(QDesktopServices.openUrl, url))
            self.reports.addWidget(link)
            QWidget.setTabOrder(self._links[-1] if self._links else self.choose_backup, link)
            self._links.append(link)

    def _failed(self, error: UserError) -> None:
        self._end()
        actions: tuple[Action, ...] = ()
        if isinstance(error, SyncError):
            actions = ((self.tr("Close without the hub"), self.close_without_hub),)
        self.message.say(
            translated(error.title), translated(error.text), tone=Tone.BAD, actions=actions
        )

    def _stopped(self) -> None:
        self._end()
        self._jobs.run(
            self,
            self._services.closing.outlook,
            then=self._tell_stopped,
            failed=self.message.fail,
        )

    def _tell_stopped(self, outlook: "Outlook") -> None:
        if outlook.mine is None:
            title = self.tr("The day is still open")
            text = self.tr("What was synced stays. Close the day again when you are ready.")
        else:
            title = self.tr("Stopped; the day is closed")
            text = self.tr(
                "Its proof, its reports or its backup may be missing. Close the day again to make "
                "them."
            )
        self.message.say(title, text, tone=Tone.WARN)

    def _end(self) -> None:
        self.running = False
        self.progress.end()
        self._enable()
        self.look()

    def _ask_folder(self, field: QLineEdit) -> None:
        chosen = QFileDialog.getExistingDirectory(self, field.accessibleName(), field.text())
        if chosen:
            field.setText(chosen)
