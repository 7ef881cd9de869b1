"""The line above the answer: where the gate stands, which way people go, what it knows."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.domain.event import Zone
from accredit_app.domain.gate import ListsAge
from accredit_app.domain.verdicts import Direction
from accredit_app.ui.gate.words import GateWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Chip, Tone

_TONES = {
    ListsAge.FRESH: Tone.OK,
    ListsAge.OLD: Tone.WARN,
    ListsAge.TOO_OLD: Tone.BAD,
    ListsAge.NONE: Tone.BAD,
}


class ZoneChoice(QComboBox):
    """The zones; what is typed is left to the scanner's field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class GateBar(QFrame):
    """Says what was chosen; shows counts and the age of the lists."""

    zone_chosen = Signal(str)
    direction_chosen = Signal(Direction)
    sound_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topbar")
        self._words = GateWords(self)
        self._lists: tuple[datetime | None, ListsAge, bool] = (None, ListsAge.NONE, True)
        self._inside: int | None = None
        self._zone_label = label("", "label")
        self.zone = ZoneChoice(self)
        self.zone.setMinimumWidth(theme.px(240))
        self._zone_label.setBuddy(self.zone)
        self.ways = {
            way: Button(theme, sign="door" if way is Direction.IN else "arrow-right", kind="zone")
            for way in Direction
        }
        self.inside = label("", "display")
        self._inside_label = label("", "label")
        self.lists = Chip(theme)
        self.listening = Chip(theme)
        self.time = label("", "title")
        self.sound = Button(theme, kind="zone")
        self._lay_out(theme)
        self._connect()
        self._write()

    def show_zones(self, zones: Sequence[Zone], chosen: str) -> None:
        """Offer these zones, with one of them (a letter) chosen."""
        with QSignalBlocker(self.zone):
            self.zone.clear()
            for zone in zones:
                self.zone.addItem(f"{zone.letter}  ·  {zone.name}", zone.letter)
            self.zone.setCurrentIndex(max(0, self.zone.findData(chosen)))

    def show_direction(self, direction: Direction) -> None:
        for way, button in self.ways.items():
            button.setChecked(way is direction)

    def show_inside(self, inside: int | None) -> None:
        """The number of people inside the zone; None while it is not known."""
        self._inside = inside
        self._write()

    def show_lists(self, as_of: datetime | None, age: ListsAge, *, today: bool) -> None:
        """Up to when revocations are known, in the event's own time."""
        if (as_of, age, today) != self._lists:
            self._lists = (as_of, age, today)
            self._write()

    def show_time(self, text: str) -> None:
        if text != self.time.text():
            self.time.setText(text)

    def show_listening(self, *, listening: bool) -> None:
        """Warn when scans would go nowhere."""
        self.listening.show_fact("" if listening else self.tr("Scanner off: press Esc"), Tone.BAD)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(10))
        row.addWidget(self._zone_label)
        row.addWidget(self.zone)
        row.addSpacing(theme.px(8))
        for button in self.ways.values():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.listening)
        row.addWidget(self.lists)
        row.addWidget(self.sound)
        row.addSpacing(theme.px(8))
        count = QVBoxLayout()
        count.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        count.addWidget(self.inside, 0, middle)
        count.addWidget(self._inside_label, 0, middle)
        row.addLayout(count)
        row.addSpacing(theme.px(8))
        row.addWidget(self.time)
        self.sound.setCheckable(True)
        self.sound.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listening.hide()

    def _connect(self) -> None:
        self.zone.activated.connect(lambda: self.zone_chosen.emit(self.zone.currentData()))
        for way, button in self.ways.items():
            button.clicked.connect(lambda _=False, way=way: self.direction_chosen.emit(way))
        self.sound.toggled.connect(self._sound_toggled)

    def _sound_toggled(self, on: bool) -> None:
        self._write()
        self.sound_chosen.emit(on)

    def _write(self) -> None:
        self._zone_label.setText(self.tr("Zone"))
        self.zone.setAccessibleName(self.tr("Zone of this gate"))
        self.zone.setToolTip(self.tr("Choose the zone (F2)"))
        for way, button in self.ways.items():
            button.setText(self._words.direction(way))
            button.setToolTip(self.tr("Turn the direction (F3)"))
        self.sound.setText(self.tr("Sound on") if self.sound.isChecked() else self.tr("Sound off"))
        self.sound.setToolTip(self.tr("Switch the sound (F4)"))
        self._inside_label.setText(self.tr("inside"))
        self.inside.setText("–" if self._inside is None else f"{self._inside:,}")
        self.inside.setAccessibleName(self.tr("Inside: {count}").format(count=self.inside.text()))
        as_of, age, today = self._lists
        if as_of is None:
            words = self.tr("No lists yet")
        else:
            shape = "%H:%M" if today else "%d.%m. %H:%M"
            words = self.tr("Lists as of {time}").format(time=as_of.strftime(shape))
        self.lists.show_fact(words, _TONES[age])
