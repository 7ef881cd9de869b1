"""What there is to be said of the draft: what stops a print, what a person should look at.

A line that means an element takes it in hand when it is chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from accredit_app.badges.draft import Place
from accredit_app.ui.icons import icon
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Header
from accredit_app.ui.widgets.chip import Chip, Tone

_ROWS = 3
_SIGNS = {Tone.BAD: "alert", Tone.WARN: "alert", Tone.INFO: "info"}


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One sentence, how grave it is, and the element that it means."""

    tone: Tone
    text: str
    place: Place | None = None


class Findings(QWidget):
    """A count, and the sentences under it. `picked` carries the place of the chosen one."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: tuple[FindingLine, ...] = ()
        self.header = Header(self.tr("Findings"))
        self.chip = Chip(theme)
        self.header.add(self.chip)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.header)
        column.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._restyle)
        self.show_findings(())

    @property
    def findings(self) -> tuple[FindingLine, ...]:
        return self._findings

    def show_findings(self, findings: Sequence[FindingLine]) -> None:
        """Show these, the gravest first; none says that all is well."""
        order = list(_SIGNS)
        listed = tuple(sorted(findings, key=lambda each: order.index(each.tone)))
        if listed == self._findings and self.chip.text:
            return
        self._findings = listed
        self.list.clear()
        for each in listed:
            item = QListWidgetItem(each.text)
            item.setToolTip(each.text)
            self.list.addItem(item)
        self._restyle()
        if not listed:
            self.chip.show_fact(self.tr("Nothing to mend"), Tone.OK)
        else:
            worst = listed[0].tone
            words = self.tr("%n to look at", "", len(listed))
            self.chip.show_fact(words, worst, sign=_SIGNS[worst])

    def _pick(self, item: QListWidgetItem) -> None:
        place = self._findings[self.list.row(item)].place
        if place is not None:
            self.picked.emit(place)

    def _restyle(self) -> None:
        height = self._theme.px(26)
        for row, each in enumerate(self._findings):
            item = self.list.item(row)
            colour = getattr(self._theme.tokens, each.tone.value)
            item.setIcon(icon(_SIGNS[each.tone], colour, self._theme.px(15)))
            hint = item.sizeHint()
            hint.setHeight(height)
            item.setSizeHint(hint)
        rows = min(len(self._findings), _ROWS)
        self.list.setFixedHeight(rows * height + (2 if rows else 0))
        self.list.setVisible(bool(rows))
