"""The event at a glance: who is expected, who has come, and delegation by delegation."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Topic
from accredit_app.domain.people import OrganisationKind
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.chart import HoursChart
from accredit_app.ui.office.sheet import Figure, OfficeSheet
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header

if TYPE_CHECKING:
    from accredit_app.reports.facts import DailyFacts
    from accredit_app.services.close.closing import Closing

_SHOWN = frozenset({Topic.PEOPLE, Topic.BADGES, Topic.ORGANISATIONS, Topic.SYNC})


class OverviewPage(OfficeSheet):
    """Numbers of today; they are read again after every change on this station."""

    def __init__(
        self, theme: Theme, jobs: Jobs, closing: "Closing", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Overview"),
            self.tr("What this station knows now; other stations count after a sync."),
            parent,
        )
        self._jobs, self._closing = jobs, closing
        self._asked = False
        self.expected = Figure(theme, self.tr("Expected"))
        self.arrived = Figure(theme, self.tr("Arrived"))
        self.walk_ins = Figure(theme, self.tr("Walk-ins today"))
        self.handed_over = Figure(theme, self.tr("Badges handed over"))
        self.delegations = Figure(theme, self.tr("State delegations present"))
        self.chart = HoursChart(theme)
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Organisation or country"))
        self.search.setAccessibleName(self.tr("Find an organisation"))
        self.table = LinesTable(
            theme,
            (
                self.tr("Organisation"),
                self.tr("Country"),
                self.tr("Expected"),
                self.tr("Arrived"),
                self.tr("Badges"),
            ),
            name=self.tr("Organisations"),
            searched=2,
        )
        self._lay_out()
        self.search.textChanged.connect(self.table.filter)
        jobs.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Count again; asked ten times at once, it counts once more."""
        if self._asked:
            return
        self._asked = True
        self._jobs.run(self, self._count, then=self._show, failed=self.message.fail)

    def _count(self) -> "DailyFacts":
        self._asked = False  # whatever changes from here on is worth another count
        return self._closing.daily()

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & _SHOWN:
            self.look()

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(self.theme.px(14))
        for figure in (
            self.expected,
            self.arrived,
            self.walk_ins,
            self.handed_over,
            self.delegations,
        ):
            figures.addWidget(figure, 1)
        self.body.addLayout(figures)
        hours = Card(self.theme, margin=16, spacing=6)
        hours.column.addWidget(Header(self.tr("Arrivals today, by the hour")))
        hours.column.addWidget(self.chart)
        self.body.addWidget(hours)
        card = Card(self.theme, margin=16)
        header = Header(self.tr("Organisations"))
        self.search.setFixedWidth(self.theme.px(280))
        header.add(self.search)
        card.column.addWidget(header)
        card.column.addWidget(self.table, 1)
        self.body.addWidget(card, 1)

    def _show(self, facts: "DailyFacts") -> None:
        self.expected.show_number(facts.expected)
        share = round(100 * facts.arrived / facts.expected) if facts.expected else 0
        self.arrived.show_number(
            facts.arrived,
            self.tr("{share} % · {today} today").format(share=share, today=f"{facts.arrivals:,}"),
        )
        self.walk_ins.show_number(facts.walk_ins)
        waiting = facts.badges.get(BadgeStatus.PRINTED, 0)
        self.handed_over.show_number(
            facts.badges.get(BadgeStatus.HANDED_OVER, 0),
            self.tr("{count} printed and waiting").format(count=f"{waiting:,}"),
        )
        present, known = facts.present(OrganisationKind.STATE)
        self.delegations.show_number(present, self.tr("of {count}").format(count=f"{known:,}"))
        self.chart.show_hours(facts.by_hour)
        self.table.show_lines(
            [
                (line.name or "–", line.country, line.expected, line.arrived, line.badges)
                for line in facts.delegations
            ]
        )
