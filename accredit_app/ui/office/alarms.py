"""What a hub refused, said for the office: what happened, what is safe, what to do."""

from datetime import timezone
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from accredit_app.sync.exchange import AlarmKind
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header, label, rule
from accredit_app.ui.widgets.chip import Chip, Tone

if TYPE_CHECKING:
    from collections.abc import Collection

    from accredit_app.domain.journal import Chain
    from accredit_app.sync.exchange import Alarm

SHOWN = 5
"""The newest alarms; the hub keeps them all."""


class AlarmCard(Card):
    """Hidden while there is none. The newest stand first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.header = Header(self.tr("Alarms of the hub"))
        self.chip = Chip(theme)
        self.header.add(self.chip)
        self.column.addWidget(self.header)
        self._lines: list[QWidget] = []
        self.hide()

    def show_alarms(
        self, alarms: "tuple[Alarm, ...]", zone: timezone, *, homes: "Collection[Chain]" = ()
    ) -> None:
        """Show what was refused; the times are told in `zone`. Of a split chain in `homes` both
        copies are together again."""
        for line in self._lines:
            self.column.removeWidget(line)
            line.deleteLater()
        self._lines = []
        told = self.tr("%n alarm(s)", "", len(alarms))
        settled = all(self._is_home(alarm, homes) for alarm in alarms)
        self.chip.show_fact(told, Tone.OK if settled else Tone.BAD)
        for place, alarm in enumerate(reversed(alarms[-SHOWN:])):
            when = SyncWords.moment(alarm.at.astimezone(zone))
            title, text = self._words(alarm)
            if self._is_home(alarm, homes):
                text = self.tr("Settled: the copy has come home, and nothing was lost.")
            if place:
                self._add(rule())
            self._add(label(f"{when} · {title}", "strong", wrap=True, selectable=True))
            self._add(label(text, "muted", wrap=True, selectable=True))
        self.setVisible(bool(alarms))

    def _add(self, line: QWidget) -> None:
        self.column.addWidget(line)
        self._lines.append(line)

    @staticmethod
    def _is_home(alarm: "Alarm", homes: "Collection[Chain]") -> bool:
        return alarm.kind is AlarmKind.FORK and alarm.chain in homes

    def _words(self, alarm: "Alarm") -> tuple[str, str]:
        station = alarm.chain.station
        title = {
            AlarmKind.FORK: self.tr("Station {station} has two journals that part at row {row}"),
            AlarmKind.DAMAGED: self.tr("Rows of station {station} came damaged, from row {row} on"),
            AlarmKind.FOREIGN: self.tr("Another login offered rows of station {station}"),
            AlarmKind.QUOTA: self.tr("Station {station} wants more room than it has"),
            AlarmKind.PURGE: self.tr("Station {station} ordered the event's data to be erased"),
            AlarmKind.STUCK: self.tr("Station {station} kept others waiting at the hub"),
        }[alarm.kind].format(station=station, row=f"{alarm.seq:,}")
        text = {
            AlarmKind.FORK: self.tr(
                "A copy of its disk has written: a clone, or a backup that was put back by hand. "
                "Nothing was dropped, each copy keeps its rows. Find both computers. The one that "
                "cannot sync offers to bring its rows home; then let only one go on."
            ),
            AlarmKind.DAMAGED: self.tr(
                "They were not taken. Have the journal checked on that station; if its disk is "
                "failing, put its last backup on another computer."
            ),
            AlarmKind.FOREIGN: self.tr(
                "They were not taken. Somebody writes in another station's name: find the "
                "computer that has that login, and disable it if in doubt."
            ),
            AlarmKind.QUOTA: self.tr(
                "Nothing is lost: its rows wait on it. See what it is doing; if all is well, give "
                "it more room at the hub: accredit hub quota."
            ),
            AlarmKind.PURGE: self.tr(
                "Only the office may order that, so nothing was erased. Find that computer, and "
                "disable the station."
            ),
            AlarmKind.STUCK: self.tr(
                "Its connection was ended, and nothing is lost. Its line may have broken off; if "
                "this comes again and again, disable the station."
            ),
        }[alarm.kind]
        return title, text
