"""What is done with many badges: issued, written, recorded as printed; one after another, in words.

It never takes a file for paper: badges count as printed when somebody has seen them and says so.
"""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from accredit_app.domain.done import Done
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.words import apart, translated

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import Batches, BatchProgress, BatchReport, Order
    from accredit_app.services.badges.bulk_issue import IssueProgress, IssueReport

T = TypeVar("T")


class BatchRun(QObject):
    """`changed` says that it began or ended, `halted` that it was stopped before its end."""

    changed = Signal()
    halted = Signal()

    def __init__(
        self, jobs: Jobs, batches: "Batches", message: MessageBar, progress: Progress
    ) -> None:
        """`progress` shows how far it is, `message` how it ended and what can be done then."""
        super().__init__(message)
        self._jobs, self._batches = jobs, batches
        self._message, self._progress = message, progress
        self.under_way = False

    def write(self, order: "Order", path: Path) -> None:
        """Write the file; it appears when it is whole, and not at all if it is stopped."""
        self._begin(
            partial(self._batches.write, order, path),
            self.tr("Writing {file}…").format(file=apart(path.name)),
            then=self._written,
            safe=self.tr("No file was left."),
        )

    def ask_to_issue(self, waiting: int) -> None:
        """Say what would be done, and ask."""
        self._message.say(
            self.tr("Issue the badges that are missing?"),
            self.tr(
                "Approved people without a badge: {count}. Each gets one that is valid on all days "
                "of the event. What is issued can only be revoked."
            ).format(count=f"{waiting:,}"),
            actions=(
                (self.tr("Issue them"), self._issue_missing),
                (self.tr("Not now"), lambda: None),
            ),
        )

    def _issue_missing(self) -> None:
        """Issue a badge to everybody who waits for one; stopping keeps those that were issued."""
        self._begin(
            self._batches.issue_waiting,
            self.tr("Issuing badges…"),
            then=self._issued,
            safe=self.tr("Badges that were issued stay issued."),
        )

    def _ask_whether_printed(self, report: "BatchReport") -> None:
        """Say what would be recorded, and ask; a no leads back to the file."""
        self._message.say(
            self.tr("Did all badges of {file} come out of the printer?").format(
                file=apart(report.path.name)
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
        self._begin(
            partial(self._batches.mark_printed, report),
            self.tr("Recording…"),
            then=self._marked,
            safe=self.tr("What was recorded stays recorded."),
        )

    def _begin(
        self,
        work: "Callable[[], Generator[BatchProgress | IssueProgress, None, Done[T] | T]]",
        words: str,
        *,
        then: Callable[[T], None],
        safe: str,
    ) -> None:
        """Begin, unless something is under way. `safe` says what a stop leaves."""
        if self.under_way:
            return
        self.under_way = True
        self.changed.emit()
        job = self._jobs.run(
            self,
            work,
            then=partial(self._end, then),
            failed=partial(self._end, self._message.fail),
            progress=self._advance,
            stopped=partial(self._end, self._stopped, safe),
        )
        self._progress.follow(job, words)

    def _end(self, tell: Callable[[T], None], told: T) -> None:
        self.under_way = False
        self._progress.end()
        self.changed.emit()
        tell(told)

    def _advance(self, step: "BatchProgress | IssueProgress") -> None:
        self._progress.advance(
            step.done,
            step.total,
            self.tr("{done} of {total} badges").format(
                done=f"{step.done:,}", total=f"{step.total:,}"
            ),
        )

    def _written(self, report: "BatchReport") -> None:
        said = self.tr("Badges in {file}: {count}").format(
            count=f"{report.badges:,}", file=apart(report.path.name)
        )
        if report.warnings:
            said += "\n" + self.tr("To look at: {count}. The first: {first}").format(
                count=f"{len(report.warnings):,}", first=translated(report.warnings[0].text)
            )
        self._message.say(
            self.tr("The badges are written"),
            said,
            tone=Tone.OK,
            actions=(
                (self.tr("Open"), partial(_open, report.path)),
                (self.tr("Show in folder"), partial(_open, report.path.parent)),
                (self.tr("They are printed…"), partial(self._ask_whether_printed, report)),
            ),
        )

    def _marked(self, count: int) -> None:
        self._message.confirm(
            self.tr("Badges that now count as printed: {count}").format(count=f"{count:,}")
        )

    def _issued(self, report: "IssueReport") -> None:
        refused = [f"{each.name}: {translated(each.reason.title)}" for each in report.refused]
        title = self.tr("Badges issued: {count}").format(count=f"{report.issued:,}")
        if not refused:
            self._message.confirm(title)
            return
        said = self.tr("These people got none: {names}").format(names="; ".join(refused[:3]))
        if len(refused) > 3:
            said += "; " + self.tr("{count} more").format(count=f"{len(refused) - 3:,}")
        self._message.say(title, said, tone=Tone.WARN)

    def _stopped(self, safe: str) -> None:
        """What was done until then stays, so that the page has to look again."""
        self.halted.emit()
        self._message.say(self.tr("Stopped"), safe, tone=Tone.WARN)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
