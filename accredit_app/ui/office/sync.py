"""Sync: what waits here, a run that can be stopped at any step, who is in, and the hub's word."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.done import Topic
from accredit_app.domain.pace import Phase
from accredit_app.errors import UserError
from accredit_app.services.sync.stick_words import numbered
from accredit_app.services.sync.sync_words import about_run, all_fits
from accredit_app.ui.adopting import HomeComing
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.office.alarms import AlarmCard
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.standings import StandingsCard
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.office.stick import StickCard, StickServices
from accredit_app.ui.sync_watch import SyncServices, SyncWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.abreast import Abreast
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.progress import Progress
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.line import Moved
    from accredit_app.services.sync.by_stick import ByStick
    from accredit_app.services.sync.syncing import HubView, Pending
    from accredit_app.sync.progress import SyncReport


class SyncPageServices(SyncServices, StickServices, Protocol):
    """The part of a station's services that the page uses."""


class SyncPage(OfficeSheet):
    """It shows the station's one watch: a run that began by itself is seen here like any other."""

    def __init__(
        self, services: SyncPageServices, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Sync"),
            self.tr("Sends what was entered here to the hub and fetches what others entered."),
            parent,
        )
        self._jobs, self._services = jobs, services
        self._watch = SyncWatch.of(jobs, services)
        self._words = SyncWords(self)
        self._home = HomeComing(theme, self._watch, self.message)
        self._asked = False
        self._names: dict[int, str] = {}
        self.pending = Figure(theme, self.tr("Changes that wait here"))
        self.photos = Figure(theme, self.tr("Photos that wait here"))
        self.last = Figure(theme, self.tr("Rows of the last run, both ways"))
        self.state = Chip(theme)
        self.clock = label("", "strong", wrap=True)
        self.automatic = QCheckBox(self.tr("Sync by itself whenever the hub can be reached"))
        self.route = QLineEdit(services.hub)
        self.route.setPlaceholderText(self.tr("postgresql://… or the path of a hub file"))
        self.run_button = Button(theme, self.tr("Sync now"), sign="sync", kind="primary", big=True)
        self.progress = Progress(theme, self)
        self.standings = StandingsCard(theme)
        self.stations, self.heard = self.standings.table, self.standings.heard
        self.alarms = AlarmCard(theme)
        self.stick = StickCard(services, jobs, theme)
        self.receipt = label(self.tr("No receipt yet."), "", wrap=True, selectable=True)
        self._lay_out()
        self._connect()
        self._enable()
        self.look()

    def look(self) -> None:
        """Ask again what waits here, and the hub who is in; without one, what the sticks told."""
        self._watch.look()
        route = self._route()
        if route and self._watch.job is None:
            self._jobs.run(
                self,
                lambda: self._services.sync.look(route),
                then=self._show_hub,
                failed=lambda _: self.standings.show_silence(),
                lane=Lane.HUB,
            )
        elif not route:
            self._jobs.run(
                self,
                self._services.sync.look_by_stick,
                then=self._show_sticks,
                failed=self.message.fail,
            )

    def run(self) -> None:
        """Sync with the hub; a second press while it runs does nothing."""
        if self._watch.job is None and self._route():
            self.message.clear()
            self._asked = True
            self._watch.ask(self._route())

    def _route(self) -> str:
        return self.route.text().strip()

    def _connect(self) -> None:
        self.route.textChanged.connect(lambda _: self._enable())
        self.route.returnPressed.connect(self.run)
        self.run_button.clicked.connect(self.run)
        self.automatic.toggled.connect(self._switch)
        self._jobs.changed.connect(self._changed)
        watch = self._watch
        watch.moved.connect(self._moved)
        watch.advanced.connect(self._advance)
        watch.finished.connect(self._finished)
        watch.failed.connect(self._failed)
        watch.halted.connect(self._stopped)
        self._moved()

    def _lay_out(self) -> None:
        gap = self.theme.px(14)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        figures = QHBoxLayout()
        figures.setSpacing(gap)
        for figure in (self.pending, self.photos, self.last):
            figures.addWidget(figure, 1)
        column.addLayout(figures)
        column.addWidget(self.alarms)
        ways = Abreast(gap)
        network = QVBoxLayout()
        network.setSpacing(gap)
        network.addWidget(self._hub_card())
        network.addWidget(self._receipt_card())
        network.addStretch(1)
        ways.addLayout(network, 1)
        ways.addWidget(self.stick, 1)
        column.addLayout(ways)
        column.addWidget(self.standings)
        column.addStretch(1)
        self.body.addWidget(Scrolled(self.theme, sheet), 1)

    def _receipt_card(self) -> Card:
        card = Card(self.theme)
        card.column.addWidget(
            Header(self.tr("Last receipt"), self.tr("the hub's word on what it holds"))
        )
        card.column.addWidget(self.receipt)
        return card

    def _hub_card(self) -> Card:
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
        card.column.addWidget(self.automatic)
        card.column.addWidget(self.clock)
        card.column.addWidget(self.progress)
        self.clock.hide()
        return card

    def _enable(self) -> None:
        running = self._watch.job is not None
        self.run_button.setEnabled(not running and bool(self._route()))
        self.route.setEnabled(not running)

    def _switch(self, on: bool) -> None:
        if on != self._watch.is_on:
            self._watch.switch(on)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.SYNC, Topic.STATIONS}:
            self.look()

    def _moved(self) -> None:
        job = self._watch.job
        if job is not None and not self.progress.isVisible():
            self.progress.follow(job, self.tr("Calling the hub…"))
        if job is None:
            self.progress.end()
        fact = self._words.state(self._watch)
        self.state.show_fact(fact.text, fact.tone, sign=fact.sign)
        self.automatic.setChecked(self._watch.is_on)
        self._enable()
        if self._watch.pending is not None:
            self._show_pending(self._watch.pending)

    def _advance(self, moved: "Moved") -> None:
        words = self._words.progress(moved, self._watch.seconds_in_step())
        self.progress.advance(moved.done, moved.total, words)

    def _finished(self, report: "SyncReport") -> None:
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
        told = translated(about_run(report, named=lambda n: self._names.get(n) or numbered(n)))
        if not all_fits(report):
            tone = Tone.BAD if report.forged else Tone.WARN
            self.message.say(self.tr("Synced, but something does not fit"), told, tone=tone)
        elif self._asked and told:
            self.message.say(self.tr("Synced"), told, tone=Tone.INFO)
        elif self._asked:
            self.message.confirm(self.tr("Synced"))
        self._asked = False

    def _receipt_text(self, report: "SyncReport") -> str:
        receipt = report.receipt
        assert receipt is not None
        return self.tr("Rows 1 to {rows} of station {station} are at the hub, bit for bit.").format(
            rows=f"{receipt.head.seq:,}", station=receipt.chain.station
        )

    def _failed(self, error: UserError) -> None:
        actions = self._home.actions(error)
        if actions:
            title, text = translated(error.title), translated(error.text)
            self.message.say(title, text, tone=Tone.BAD, actions=actions)
        elif self._asked or self._watch.phase is Phase.REFUSED:
            self.message.fail(error)
        self._asked = False

    def _stopped(self) -> None:
        self._asked = False
        self.message.say(
            self.tr("The sync was stopped"),
            self.tr("What was exchanged stays; the next run goes on from there."),
            tone=Tone.WARN,
        )

    def _show_pending(self, pending: "Pending") -> None:
        size = self._words.size(pending.bytes) if pending.bytes else ""
        self.pending.show_number(pending.entries, size)
        self.photos.show_number(pending.photos)
        self.clock.setVisible(pending.clock_is_wrong)
        if pending.clock_is_wrong:
            self.clock.setText(
                self.tr(
                    "{error}, by the hub's clock. Nothing is lost by that, but times on badges, "
                    "scans and reports are wrong: set the clock of this computer."
                ).format(error=self._words.clock(pending))
            )

    def _show_hub(self, view: "HubView") -> None:
        self._names = {one.number: one.name for one in view.stations}
        self.standings.show_hub(view)
        self.alarms.show_alarms(view.alarms, view.zone, homes=view.homes)

    def _show_sticks(self, stations: tuple["ByStick", ...]) -> None:
        self._names = {one.number: one.name for one in stations}
        self.standings.show_sticks(stations)
