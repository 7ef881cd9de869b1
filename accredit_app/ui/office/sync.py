"""Sync: what waits here, a run that can be stopped at any step, and the hub's last word."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from accredit_app.domain.done import Topic
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.progress import Progress

if TYPE_CHECKING:
    from accredit_app.services.syncing import Pending, Sync
    from accredit_app.sync.progress import Progress as SyncProgress
    from accredit_app.sync.progress import SyncReport


class SyncPage(OfficeSheet):
    """`route` is the hub's PostgreSQL URL or the path of a hub file, "" while none is set."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        sync: "Sync",
        *,
        route: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            self.tr("Sync"),
            self.tr("Sends what was entered here to the hub and fetches what others entered."),
            parent,
        )
        self._jobs, self._sync = jobs, sync
        self._words = SyncWords(self)
        self.pending = Figure(theme, self.tr("Changes that wait here"))
        self.last = Figure(theme, self.tr("Rows of the last run, both ways"))
        self.state = Chip(theme)
        self.route = QLineEdit(route)
        self.route.setPlaceholderText(self.tr("postgresql://… or the path of a hub file"))
        self.run_button = Button(theme, self.tr("Sync now"), sign="sync", kind="primary", big=True)
        self.progress = Progress(theme, self)
        self.receipt = label(self.tr("No receipt yet."), "", wrap=True, selectable=True)
        self._lay_out()
        self.route.textChanged.connect(lambda _: self._enable())
        self.route.returnPressed.connect(self.run)
        self.run_button.clicked.connect(self.run)
        jobs.changed.connect(self._changed)
        self._running = False
        self._enable()
        self.look()

    def look(self) -> None:
        """Ask again what waits here."""
        self._jobs.run(self, self._sync.pending, then=self._show_pending, failed=self.message.fail)

    def run(self) -> None:
        """Sync with the hub; a second press while it runs does nothing."""
        route = self.route.text().strip()
        if self._running or not route:
            return
        self._running = True
        self._enable()
        self.message.clear()
        job = self._jobs.run(
            self,
            lambda: self._sync.run(route),
            then=self._finished,
            failed=self._failed,
            progress=self._advance,
            stopped=self._stopped,
        )
        self.progress.follow(job, self.tr("Calling the hub…"))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(self.theme.px(14))
        figures.addWidget(self.pending, 1)
        figures.addWidget(self.last, 1)
        self.body.addLayout(figures)
        card = Card(self.theme)
        header = Header(self.tr("Hub"))
        header.add(self.state)
        card.column.addWidget(header)
        name = label(self.tr("&Address"), "label")
        name.setBuddy(self.route)
        self.route.setAccessibleName(self.tr("Address of the hub"))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        row.addWidget(self.route, 1)
        row.addWidget(self.run_button)
        card.column.addWidget(name)
        card.column.addLayout(row)
        card.column.addWidget(self.progress)
        self.body.addWidget(card)
        proof = Card(self.theme)
        proof.column.addWidget(
            Header(self.tr("Last receipt"), self.tr("the hub's word on what it holds"))
        )
        proof.column.addWidget(self.receipt)
        self.body.addWidget(proof)
        self.body.addStretch(1)

    def _enable(self) -> None:
        self.run_button.setEnabled(not self._running and bool(self.route.text().strip()))
        self.route.setEnabled(not self._running)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if not self._running and topics:
            self.look()

    def _advance(self, progress: "SyncProgress") -> None:
        self.progress.advance(progress.done, progress.total, self._words.step(progress.step))

    def _finished(self, report: "SyncReport") -> None:
        self._end()
        self.last.show_number(
            report.rows_out + report.rows_in,
            self.tr(
                "{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched"
            ).format(
                out=report.rows_out,
                into=report.rows_in,
                photos_out=report.photos_out,
                photos_in=report.photos_in,
            ),
        )
        if report.receipt is not None:
            self.receipt.setText(self._receipt_text(report))
        if report.quarantined or report.damaged:
            self.message.say(
                self.tr("Synced, but something does not fit"),
                self.tr(
                    "{forks} journals of other stations and {photos} photos were left alone. "
                    "Nothing here was changed by them. Tell the event office."
                ).format(forks=len(report.quarantined), photos=len(report.damaged)),
                tone=Tone.WARN,
            )
        else:
            self.message.confirm(self.tr("Synced"))

    def _receipt_text(self, report: "SyncReport") -> str:
        receipt = report.receipt
        assert receipt is not None
        return self.tr("Rows 1 to {rows} of station {station} are at the hub, bit for bit.").format(
            rows=f"{receipt.head.seq:,}", station=receipt.chain.station
        )

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _stopped(self) -> None:
        self._end()
        self.message.say(
            self.tr("The sync was stopped"),
            self.tr("What was exchanged stays; the next run goes on from there."),
            tone=Tone.WARN,
        )

    def _end(self) -> None:
        self._running = False
        self.progress.end()
        self._enable()
        self.look()

    def _show_pending(self, pending: "Pending") -> None:
        self.pending.show_number(pending.entries)
        self.state.show_fact(self._last_sync(pending.last_at), self._tone(pending))

    def _last_sync(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("Never synced")
        return self.tr("Last sync {time}").format(time=f"{at:%d.%m. %H:%M}")

    @staticmethod
    def _tone(pending: "Pending") -> Tone:
        return Tone.OK if pending.last_at is not None and not pending.entries else Tone.WARN
