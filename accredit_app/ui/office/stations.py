"""The stations of the event: who they are, what they may do, whether they still may."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from accredit_app.domain.done import Topic
from accredit_app.domain.event import Station
from accredit_app.domain.roles import StationRole
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.sheet import OfficeSheet
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header

if TYPE_CHECKING:
    from accredit_app.services.event.founding import Founding


class StationsPage(OfficeSheet):
    """A list to look at; stations are enrolled by the command that makes their folder."""

    def __init__(
        self, theme: Theme, jobs: Jobs, founding: "Founding", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Stations"),
            self.tr("Desks, gates, kiosks and offices that were enrolled for this event."),
            parent,
        )
        self._jobs, self._founding = jobs, founding
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Name or role"))
        self.search.setAccessibleName(self.tr("Find a station"))
        self.search.setClearButtonEnabled(True)
        self.table = LinesTable(
            theme,
            (self.tr("Number"), self.tr("Name"), self.tr("Role"), self.tr("State")),
            name=self.tr("Stations"),
            wide=1,
            searched=4,
        )
        self._header = Header(self.tr("Enrolled"))
        card = Card(theme, margin=16)
        card.column.addWidget(self._header)
        card.column.addWidget(self.search)
        card.column.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.search.textChanged.connect(self.table.filter)
        jobs.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Read the list again."""
        self._jobs.run(self, self._founding.stations, then=self._show, failed=self.message.fail)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.STATIONS, Topic.SYNC}:
            self.look()

    def _show(self, stations: tuple[Station, ...]) -> None:
        self._header.note.setText(f"{len(stations):,}")
        self.table.show_lines(
            [
                (station.number, station.name, self._role(station.role), self._state(station))
                for station in sorted(stations, key=lambda station: station.number)
            ]
        )

    def _role(self, role: StationRole) -> str:
        return {
            StationRole.OFFICE: self.tr("Event office"),
            StationRole.DESK: self.tr("Registration desk"),
            StationRole.GATE: self.tr("Gate"),
            StationRole.KIOSK: self.tr("Kiosk"),
        }[role]

    def _state(self, station: Station) -> str:
        return (
            self.tr("Disabled: its badges are refused") if station.disabled else self.tr("In use")
        )
