"""The zones that a badge opens: the category's own, or chosen for this person."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accredit_app.domain.event import Zone
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.flow import Flow


class ZoneTiles(QWidget):
    """One tile a zone, ticked when it is open. `edited` tells that a person pressed one."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[str, Button] = {}
        self._usual: frozenset[str] = frozenset()
        self._own: frozenset[str] | None = None
        self._flow = Flow(self, gap=theme.px(8))

    def offer(self, zones: Sequence[Zone]) -> None:
        """Make a tile for each zone of the event."""
        for tile in self._tiles.values():
            self._flow.removeWidget(tile)
            tile.deleteLater()
        self._tiles = {}
        for zone in zones:
            tile = Button(self._theme, f"{zone.letter}  {zone.name}", sign="minus", kind="zone")
            tile.setCheckable(True)
            tile.setAccessibleName(
                self.tr("Zone {letter}, {name}").format(letter=zone.letter, name=zone.name)
            )
            tile.clicked.connect(partial(self._pressed, zone.letter))
            self._flow.addWidget(tile)
            self._tiles[zone.letter] = tile
        self._show()

    def set_usual(self, zones: frozenset[str]) -> None:
        """The category's own zones: they hold while nothing else was chosen."""
        self._usual = zones
        self._show()

    def set_own(self, zones: frozenset[str] | None) -> None:
        """Zones chosen for this person; None for the category's own."""
        self._own = zones
        self._show()

    def own(self) -> frozenset[str] | None:
        return self._own

    def _pressed(self, letter: str) -> None:
        open_now = set(self._usual if self._own is None else self._own)
        open_now.symmetric_difference_update({letter})
        self._own = None if open_now == self._usual else frozenset(open_now)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        open_now = self._usual if self._own is None else self._own
        for letter, tile in self._tiles.items():
            tile.setChecked(letter in open_now)
            tile.set_sign("tick" if letter in open_now else "minus")
