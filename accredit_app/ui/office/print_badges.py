"""Many badges into one file: which, in what order, on what paper; counted while one chooses.

What was chosen is kept for the next time. The file is for a printer or a printing house. What is
done with the badges, and what came of it, is a `BatchRun`.
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from accredit_app.domain.done import Topic
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Job, Jobs
from accredit_app.ui.office.batch_run import BatchRun
from accredit_app.ui.office.print_choices import PrintChoices
from accredit_app.ui.office.sheet import OfficeSheet
from accredit_app.ui.office.sheet_picture import SheetPicture
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import Batches, Choices, Outlook
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
        self.run = BatchRun(jobs, batches, self.message, self.progress)
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
        self.run.changed.connect(self._enable)
        self.run.halted.connect(self.look)
        self.issue.clicked.connect(lambda: self.run.ask_to_issue(self._waiting))
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
        with suppress(OSError):  # the dialog then begins elsewhere
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
        if self.run.under_way or order is None:
            return
        self._folder = path.parent
        self.message.clear()
        kept = self.form.habits(self._folder)
        self._jobs.run(self, lambda: self._batches.keep_habits(kept), failed=self.message.fail)
        self.run.write(order, path)

    def _lay_out(self) -> None:
        theme = self.theme
        self._sheet.column.addWidget(Header(self.tr("The first sheet")))
        self._sheet.column.addWidget(self.picture, 1)
        self._sheet.column.addWidget(self.place)
        columns = QHBoxLayout(self._choosing)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.px(14))
        columns.addWidget(Scrolled(theme, self.form), 3)
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
        self.write.setEnabled(self._count > 0 and not self.run.under_way)
        self.issue.setEnabled(not self.run.under_way)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.BADGES, Topic.PEOPLE, Topic.ORGANISATIONS, Topic.EVENT}:
            self.look()
