"""Many badges into one file: which, in what order, on what paper; counted while one chooses.

What was chosen is kept for the next time. The file is for a printer or a printing house; whether
paper came out of it, this page does not know: it asks, and records what somebody saw.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QWidget

from accredit_app.domain.done import Topic
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Job, Jobs
from accredit_app.ui.office.print_choices import PrintChoices
from accredit_app.ui.office.sheet import OfficeSheet
from accredit_app.ui.office.sheet_picture import SheetPicture
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import (
        Batches,
        BatchProgress,
        BatchReport,
        Choices,
        Outlook,
    )
    from accredit_app.services.badges.bulk_issue import IssueProgress, IssueReport
    from accredit_app.services.people.habits import Habits


class PrintBadgesPage(OfficeSheet):
    """Choose, look at the count, press Write PDF."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        batches: "Batches",
        *,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Files go to `folder` until another was chosen."""
        super().__init__(
            theme,
            self.tr("Print badges"),
            self.tr(
                "Writes many badges into one PDF, in true size, for a printer or a print shop."
            ),
            parent,
        )
        self._jobs, self._batches, self._folder = jobs, batches, folder
        self._counting: Job | None = None
        self._running = False
        self._count = self._waiting = 0
        self.form = PrintChoices(theme)
        self.picture = SheetPicture(theme)
        self.place = label("", "muted", wrap=True)
        self.tally = label("", "heading", wrap=True)
        self.remark = Remark(theme, Tone.WARN)
        self.write = Button(
            theme,
            self.tr("Write PDF…"),
            sign="document",
            kind="primary",
            big=True,
            hint="Ctrl+Return",
        )
        self.issue = Button(theme, sign="badge")
        self.issue.hide()
        self.progress = Progress(theme, self)
        self.empty = label(
            self.tr(
                "No badge is issued yet. A desk issues a badge when it meets the person; sync "
                "brings it here."
            ),
            "muted",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choosing, self._sheet, self._empty = QWidget(), Card(theme), Card(theme)
        self._sheet.hide()
        self._empty.hide()
        self._lay_out()
        self.form.changed.connect(self._recount)
        self.picture.chosen.connect(self._recount)
        self.issue.clicked.connect(self.ask_to_issue)
        self.write.clicked.connect(self.ask_file)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.ask_file)
        jobs.changed.connect(self._changed)
        self._jobs.run(self, batches.habits, then=self._recall, failed=self.message.fail)
        self.look()

    def look(self) -> None:
        """Ask again what there is to print."""
        self._jobs.run(self, self._batches.choices, then=self._offer, failed=self.message.fail)

    def ask_file(self) -> None:
        """Ask where the file shall go, and write it."""
        if not self.write.isEnabled():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Write the badges to"),
            str(self._folder / "badges.pdf"),
            self.tr("PDF files (*.pdf)"),
        )
        if chosen:
            path = Path(chosen)
            self.write_to(path if path.suffix else path.with_suffix(".pdf"))

    def write_to(self, path: Path) -> None:
        """Write the file; it appears when it is whole, and not at all if it is stopped."""
        order = self.form.order(start=self.picture.start)
        if self._running or order is None:
            return
        self._running = True
        self._folder = path.parent
        self._enable()
        self.message.clear()
        kept = self.form.habits(self._folder)
        self._jobs.run(self, lambda: self._batches.keep_habits(kept), failed=self.message.fail)
        job = self._jobs.run(
            self,
            partial(self._batches.write, order, path),
            then=self._written,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
        )
        self.progress.follow(job, self.tr("Writing {file}…").format(file=path.name))

    def ask_to_issue(self) -> None:
        """Say what would be done, and ask."""
        self.message.say(
            self.tr("Issue the badges that are missing?"),
            self.tr(
                "Approved people without a badge: {count}. Each gets one that is valid on all days "
                "of the event. What is issued can only be revoked."
            ).format(count=f"{self._waiting:,}"),
            actions=(
                (self.tr("Issue them"), self.issue_missing),
                (self.tr("Not now"), lambda: None),
            ),
        )

    def issue_missing(self) -> None:
        """Issue a badge to everybody who waits for one; stopping keeps those that were issued."""
        if self._running:
            return
        self._running = True
        self._enable()
        job = self._jobs.run(
            self,
            self._batches.issue_waiting,
            then=self._issued,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
        )
        self.progress.follow(job, self.tr("Issuing badges…"))

    def _lay_out(self) -> None:
        theme = self.theme
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setProperty("kind", "sheet")
        scrolled.setWidget(self.form)
        self._sheet.column.addWidget(Header(self.tr("The first sheet")))
        self._sheet.column.addWidget(self.picture, 1)
        self._sheet.column.addWidget(self.place)
        columns = QHBoxLayout(self._choosing)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.px(14))
        columns.addWidget(scrolled, 3)
        columns.addWidget(self._sheet, 2)
        self._empty.column.addStretch(1)
        self._empty.column.addWidget(self.empty)
        self._empty.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(14))
        foot.addWidget(self.tally, 1)
        foot.addWidget(self.issue)
        foot.addWidget(self.write)
        self.body.addWidget(self._choosing, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.remark)
        self.body.addWidget(self.progress)
        self.body.addLayout(foot)

    def _recall(self, habits: "Habits") -> None:
        self.form.recall(habits)
        if habits.folder and Path(habits.folder).is_dir():
            self._folder = Path(habits.folder)
        self._recount()

    def _offer(self, choices: "Choices") -> None:
        self.form.offer(choices)
        self._empty.setVisible(not choices.badges)
        self._choosing.setVisible(bool(choices.badges))
        self._waiting = choices.waiting
        self.issue.setVisible(choices.waiting > 0)
        self.issue.set_words(
            self.tr("Issue missing badges: {count}…").format(count=f"{choices.waiting:,}")
        )
        self._recount()

    def _recount(self) -> None:
        """Ask what the choice comes to; only the newest question is answered."""
        if self._counting is not None:
            self._counting.forget()
        self._counting = None
        order = self.form.order(start=self.picture.start)
        if order is None:
            self._show_nothing()
        else:
            self._counting = self._jobs.run(
                self,
                partial(self._batches.outlook, order),
                then=self._show,
                failed=self._show_nothing,
            )

    def _show(self, outlook: "Outlook") -> None:
        self._count, grid = outlook.badges, outlook.imposition
        self.picture.show_sheet(grid, outlook.badges)
        self._sheet.setVisible(grid is not None)
        said = [self.tr("Badges: {count}").format(count=f"{outlook.badges:,}")]
        if grid is not None:
            said.append(self.tr("Sheets: {count}").format(count=f"{outlook.sheets:,}"))
            words = self.tr(
                "Cards a sheet: {count}. The first goes to place {place}; press another place."
            )
            self.place.setText(words.format(count=grid.count, place=self.picture.start))
        if outlook.separators:
            said.append(self.tr("Pages to sign: {count}").format(count=f"{outlook.separators:,}"))
        self.tally.setText("  ·  ".join(said))
        self.remark.say(*(translated(remark) for remark in outlook.remarks))
        self._enable()

    def _show_nothing(self, error: UserError | None = None) -> None:
        self._count = 0
        self.tally.clear()
        self.remark.say(
            *([f"{translated(error.title)}. {translated(error.text)}"] if error else [])
        )
        self._enable()

    def _enable(self) -> None:
        self.write.setEnabled(self._count > 0 and not self._running)
        self.issue.setEnabled(not self._running)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.BADGES, Topic.PEOPLE, Topic.ORGANISATIONS, Topic.EVENT}:
            self.look()

    def _advance(self, step: "BatchProgress | IssueProgress") -> None:
        self.progress.advance(
            step.done,
            step.total,
            self.tr("{done} of {total} badges").format(
                done=f"{step.done:,}", total=f"{step.total:,}"
            ),
        )

    def _written(self, report: "BatchReport") -> None:
        self._end()
        said = self.tr("Badges in {file}: {count}").format(
            count=f"{report.badges:,}", file=report.path.name
        )
        if report.warnings:
            said += "\n" + self.tr("To look at: {count}. The first: {first}").format(
                count=f"{len(report.warnings):,}", first=translated(report.warnings[0].text)
            )
        self.message.say(
            self.tr("The badges are written"),
            said,
            tone=Tone.OK,
            actions=(
                (self.tr("Open"), partial(_open, report.path)),
                (self.tr("Show in folder"), partial(_open, report.path.parent)),
                (self.tr("They are printed…"), partial(self._ask_whether_printed, report)),
            ),
        )

    def _ask_whether_printed(self, report: "BatchReport") -> None:
        """Say what would be recorded, and ask; a no leads back to the file."""
        self.message.say(
            self.tr("Did all badges of {file} come out of the printer?").format(
                file=report.path.name
            ),
            self.tr(
                "They then count as printed and can be handed over: {count}. It cannot be taken "
                "back; a badge that was spoilt is replaced."
            ).format(count=f"{report.badges:,}"),
            actions=(
                (self.tr("Yes, all of them"), partial(self._mark_printed, report)),
                (self.tr("Not yet"), partial(self._written, report)),
            ),
        )

    def _mark_printed(self, report: "BatchReport") -> None:
        if self._running:
            return
        self._running = True
        self._enable()
        job = self._jobs.run(
            self,
            partial(self._batches.mark_printed, report),
            then=self._marked,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped_marking,
        )
        self.progress.follow(job, self.tr("Recording…"))

    def _marked(self, count: int) -> None:
        self._end()
        self.message.confirm(
            self.tr("Badges that now count as printed: {count}").format(count=f"{count:,}")
        )

    def _stopped_marking(self) -> None:
        self._end()
        self.look()
        self.message.say(
            self.tr("Stopped"), self.tr("What was recorded stays recorded."), tone=Tone.WARN
        )

    def _issued(self, report: "IssueReport") -> None:
        self._end()
        refused = [f"{each.name}: {translated(each.reason.title)}" for each in report.refused]
        title = self.tr("Badges issued: {count}").format(count=f"{report.issued:,}")
        if not refused:
            self.message.confirm(title)
            return
        said = self.tr("These people got none: {names}").format(names="; ".join(refused[:3]))
        if len(refused) > 3:
            said += "; " + self.tr("{count} more").format(count=f"{len(refused) - 3:,}")
        self.message.say(title, said, tone=Tone.WARN)

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _stopped(self) -> None:
        self._end()
        self.message.say(
            self.tr("Stopped"),
            self.tr("No file was left. Badges that were issued stay issued."),
            tone=Tone.WARN,
        )

    def _end(self) -> None:
        self._running = False
        self.progress.end()
        self._enable()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
