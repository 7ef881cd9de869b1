"""Lists come in: first a rehearsal that changes nothing, then the good rows.

Nothing is taken before the office has seen what would be refused, row by row.
"""

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.drop_area import DropArea
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.imports import PeopleList
    from accredit_app.services.people.importing import ImportProgress, ImportReport, PeopleImport

Rehearsed = tuple["PeopleList", "ImportReport"]


class PeopleImportPage(OfficeSheet):
    """Drop a list, read the report, take the good rows."""

    def __init__(
        self, theme: Theme, jobs: Jobs, importing: "PeopleImport", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Import people"),
            self.tr("A list is rehearsed first: nothing changes until you take its good rows."),
            parent,
        )
        self._jobs, self._importing = jobs, importing
        self._people: PeopleList | None = None
        self._path = Path()
        self.drop = DropArea(theme, self)
        self.progress = Progress(theme, self)
        self.figures = {
            "new": Figure(theme, self.tr("New")),
            "changed": Figure(theme, self.tr("Changed")),
            "unchanged": Figure(theme, self.tr("Unchanged")),
            "refused": Figure(theme, self.tr("Refused")),
        }
        self.header = Header(self.tr("Rows that are refused"))
        self.refused = LinesTable(
            theme,
            (self.tr("Row"), self.tr("Column"), self.tr("Reason")),
            name=self.tr("Rows that are refused"),
            wide=2,
            searched=3,
        )
        self.empty = label("", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.take = Button(theme, sign="tick", kind="primary", big=True)
        self.discard = Button(theme, self.tr("Leave it"))
        self._lay_out()
        self.drop.chosen.connect(self.rehearse)
        self.take.clicked.connect(self.take_good_rows)
        self.discard.clicked.connect(self.forget)
        self.forget()

    def rehearse(self, path: Path) -> None:
        """Read a list and show what taking it would do; nothing is changed."""
        self.forget()
        self._path = path

        def work() -> Generator["ImportProgress", None, Rehearsed]:
            people = self._importing.read(path)
            done = yield from self._importing.take(people, dry_run=True)
            return people, done.value

        job = self._jobs.run(
            self,
            work,
            then=self._rehearsed,
            failed=self._failed,
            progress=self._advance,
            stopped=self.forget,
        )
        self.progress.follow(job, self.tr("Reading {file}…").format(file=path.name))

    def take_good_rows(self) -> None:
        """Take all rows that were not refused; stopping keeps those that were taken."""
        people = self._people
        if people is None:
            return
        self.take.setEnabled(False)
        job = self._jobs.run(
            self,
            partial(self._importing.take, people),
            then=self._taken,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
        )
        self.progress.follow(
            job, self.tr("Taking the rows of {file}…").format(file=self._path.name)
        )

    def forget(self) -> None:
        """Back to the beginning; nothing was changed by a rehearsal."""
        self._people = None
        self.progress.end()
        self.header.note.clear()
        self._offer(report=None)

    def _lay_out(self) -> None:
        self.body.addWidget(self.drop)
        self.body.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(14))
        for figure in self.figures.values():
            row.addWidget(figure, 1)
        self.body.addLayout(row)
        card = Card(self.theme, margin=16)
        card.column.addWidget(self.header)
        card.column.addWidget(self.refused, 1)
        card.column.addWidget(self.empty, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(self.theme.px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.take)
        card.column.addLayout(buttons)
        self.body.addWidget(card, 1)

    def _advance(self, step: "ImportProgress") -> None:
        self.progress.advance(step.done, step.total)

    def _rehearsed(self, rehearsed: Rehearsed) -> None:
        self.progress.end()
        self._people, report = rehearsed
        self.message.clear()
        self._offer(report)
        ignored = ", ".join(self._people.ignored)
        self.header.note.setText(
            self.tr("Columns that are not read: {names}").format(names=ignored) if ignored else ""
        )
        if self.take.isEnabled():
            # A turn later: the Enter that chose the file must not take the rows as well.
            QTimer.singleShot(0, self.take, self.take.setFocus)

    def _taken(self, report: "ImportReport") -> None:
        self._people = None
        self.progress.end()
        self._offer(report)
        self.message.say(
            self.tr("The list was taken"),
            self.tr("{new} new, {changed} changed, {refused} refused.").format(
                new=report.new, changed=report.changed, refused=len(report.refused)
            ),
            tone=Tone.OK,
        )

    def _stopped(self) -> None:
        self.forget()
        self.message.say(
            self.tr("The import was stopped"),
            self.tr("What was taken stays. The same list completes it: no row comes in twice."),
            tone=Tone.WARN,
        )

    def _failed(self, error: UserError) -> None:
        self.forget()
        self.message.fail(error)

    def _offer(self, report: "ImportReport | None") -> None:
        good = 0 if report is None else report.new + report.changed
        numbers = {
            "new": report.new if report else 0,
            "changed": report.changed if report else 0,
            "unchanged": report.unchanged if report else 0,
            "refused": len(report.refused) if report else 0,
        }
        for name, figure in self.figures.items():
            figure.show_number(numbers[name])
        refused = report.refused if report else ()
        self.refused.show_lines(
            [(each.row, each.column, translated(each.reason)) for each in refused]
        )
        self.refused.setVisible(bool(refused))
        self.empty.setVisible(not refused)
        self.empty.setText(
            self.tr("Every row is good.")
            if report
            else self.tr("Drop a list above. Refused rows appear here, with the reason.")
        )
        open_question = self._people is not None
        self.take.setText(self.tr("Take the {count} good rows").format(count=f"{good:,}"))
        self.take.setVisible(open_question)
        self.take.setEnabled(open_question and good > 0)
        self.discard.setVisible(open_question)
