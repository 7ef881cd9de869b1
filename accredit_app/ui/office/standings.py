"""The stations one by one: as the hub told it, or, without a hub, as their own files told it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.office.table import LinesTable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header
from accredit_app.ui.widgets.chip import Chip, Tone

if TYPE_CHECKING:
    from accredit_app.services.sync.by_stick import ByStick
    from accredit_app.services.sync.syncing import HubView, Standing

_LINES = 6
"""Stations that are seen without scrolling."""


class StandingsCard(Card):
    """A line a station, and `heard`: of how many there was any word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._words = SyncWords(self)
        self._by_hub = (
            self.tr("Number"),
            self.tr("Station"),
            self.tr("Last heard"),
            self.tr("Rows at the hub"),
            self.tr("Not here yet"),
        )
        self._by_stick = (
            *self._by_hub[:3],
            self.tr("Its rows here"),
            self.tr("Not confirmed by it"),
        )
        self.table = LinesTable(theme, self._by_hub, name=self.tr("Stations"), wide=1)
        self.table.setMinimumHeight(theme.px(34) * (_LINES + 1))
        self.heard = Chip(theme)
        self.header = Header(self.tr("Stations"), self.tr("as the hub last told it"))
        self.header.add(self.heard)
        self.column.addWidget(self.header)
        self.column.addWidget(self.table)

    def show_hub(self, view: "HubView") -> None:
        """Show what the hub says of the stations."""
        self.header.note.setText(self.tr("as the hub last told it"))
        self.table.lines.show_headings(self._by_hub)
        known = [one for one in view.stations if not one.disabled]
        self._count(sum(one.seen is not None for one in known), len(known))
        self.table.show_lines(
            [(one.number, one.name, self._seen(one), one.rows, one.behind) for one in view.stations]
        )

    def show_silence(self) -> None:
        """Say that the hub told nothing this time."""
        self.heard.show_fact(self.tr("The hub did not answer"), Tone.WARN)

    def show_sticks(self, stations: tuple["ByStick", ...]) -> None:
        """Show what the stations' files told of them, where there is no hub."""
        self.header.note.setText(self.tr("as their own files told it"))
        self.table.lines.show_headings(self._by_stick)
        others = [one for one in stations if not (one.disabled or one.here)]
        self._count(sum(one.heard is not None for one in others), len(others))
        self.table.show_lines(
            [(one.number, one.name, self._came(one), one.rows, one.lacks) for one in stations]
        )

    def _count(self, heard: int, everyone: int) -> None:
        self.heard.show_fact(
            self.tr("{count} of {all} heard").format(count=heard, all=everyone),
            Tone.OK if heard == everyone else Tone.WARN,
        )

    def _seen(self, one: "Standing") -> str:
        if one.disabled:
            return self.tr("disabled")
        return self._words.moment(one.seen) if one.seen else self.tr("never")

    def _came(self, one: "ByStick") -> str:
        if one.disabled:
            return self.tr("disabled")
        if one.here:
            return self.tr("this station")
        return self._words.moment(one.heard) if one.heard else self.tr("never")
