"""What a person chooses before many badges are printed: which ones, and on what paper."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from accredit_app.badges.imposition import PAPERS, Flip
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header
from accredit_app.ui.widgets.choices import Choice, CodeChoice
from accredit_app.ui.widgets.fields import Field, FieldGrid

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import Choices, Order
    from accredit_app.services.people.habits import Habits


class PrintChoices(QWidget):
    """Two cards of controls; `changed` says that the order is another one."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation = CodeChoice()
        self.category = Choice()
        self.unprinted = QCheckBox(self.tr("Only badges not printed yet"))
        self.sort = Choice()
        self.paper = Choice()
        self.flip = Choice()
        self.separators = QCheckBox(self.tr("A page to sign before each pile"))
        self.marks = QCheckBox(self.tr("Crop marks"))
        self.bleed = QCheckBox(self.tr("Keep the bleed, with fewer cards a sheet"))
        self._fill()
        self._lay_out(theme)
        self.organisation.edited.connect(self._tell)
        for choice in (self.category, self.sort, self.paper, self.flip):
            choice.currentIndexChanged.connect(self._tell)
        for box in (self.unprinted, self.separators, self.marks, self.bleed):
            box.toggled.connect(self._tell)
        self._enable()

    @property
    def on_sheets(self) -> bool:
        return bool(self.paper.currentData())

    def order(self, *, start: int) -> "Order | None":
        """What is asked for; None while the delegation's name is none."""
        from accredit_app.services.badges.batch import Choice as Which
        from accredit_app.services.badges.batch import Order
        from accredit_app.services.badges.piles import Sort

        code = self.organisation.code()
        if code is None:
            return None
        sort = Sort(self.sort.currentData())
        return Order(
            choice=Which(
                organisation=UUID(code) if code else None,
                category=str(self.category.currentData() or ""),
                unprinted=self.unprinted.isChecked(),
            ),
            paper=PAPERS.get(str(self.paper.currentData())),
            sort=sort,
            separators=self.separators.isChecked() and self.separators.isEnabled(),
            start=start if self.on_sheets else 1,
            flip=Flip(self.flip.currentData()),
            marks=self.marks.isChecked(),
            bleed=True if self.bleed.isChecked() else None,
        )

    def offer(self, choices: "Choices") -> None:
        """Name the delegations and categories that have badges; what was chosen stays so."""
        blocked = self.blockSignals(True)
        self.organisation.set_choices(
            (f"{body.name} · {count:,}", str(body.id)) for body, count in choices.organisations
        )
        chosen = self.category.currentData()
        while self.category.count() > 1:
            self.category.removeItem(1)
        for category, count in choices.categories:
            self.category.addItem(f"{category.label} · {count:,}", category.code)
        self.category.setCurrentIndex(max(self.category.findData(chosen), 0))
        self.blockSignals(blocked)

    def habits(self, folder: Path) -> "Habits":
        """What is worth keeping for the next time."""
        from accredit_app.services.people.habits import Habits

        return Habits(
            sheet=str(self.paper.currentData()),
            sort=str(self.sort.currentData()),
            duplex=str(self.flip.currentData()),
            separators=self.separators.isChecked(),
            marks=self.marks.isChecked(),
            keep_bleed=self.bleed.isChecked(),
            folder=str(folder),
        )

    def recall(self, habits: "Habits") -> None:
        """Show what was chosen last time."""
        blocked = self.blockSignals(True)
        for control, code in (
            (self.paper, habits.sheet),
            (self.sort, habits.sort),
            (self.flip, habits.duplex),
        ):
            control.setCurrentIndex(max(control.findData(code), 0))
        self.separators.setChecked(habits.separators)
        self.marks.setChecked(habits.marks)
        self.bleed.setChecked(habits.keep_bleed)
        self.blockSignals(blocked)
        self._enable()

    def _fill(self) -> None:
        for control, rows in (
            (
                self.sort,
                (
                    (self.tr("By delegation"), "organisation"),
                    (self.tr("By name"), "name"),
                    (self.tr("Into pick-up boxes by letter"), "box"),
                ),
            ),
            (
                self.paper,
                (
                    (self.tr("One card a page"), ""),
                    *((paper.name, code) for code, paper in PAPERS.items()),
                ),
            ),
            (
                self.flip,
                (
                    (self.tr("Both sides, turned on the long edge"), "long"),
                    (self.tr("Both sides, turned on the short edge"), "short"),
                    (self.tr("Fronts only"), "none"),
                ),
            ),
        ):
            for words, code in rows:
                control.addItem(words, code)
        self.category.addItem(self.tr("All categories"), "")
        self.marks.setChecked(True)
        edit = self.organisation.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("All delegations"))
            edit.setAccessibleName(self.tr("Delegation"))

    def _lay_out(self, theme: Theme) -> None:
        which = Card(theme)
        which.column.addWidget(Header(self.tr("Which badges")))
        which.column.addWidget(
            FieldGrid(
                theme,
                (
                    (Field(self.tr("&Delegation"), self.organisation), 12),
                    (Field(self.tr("&Category"), self.category), 6),
                    (Field(self.tr("&Order"), self.sort), 6),
                ),
            )
        )
        which.column.addWidget(self.unprinted)
        how = Card(theme)
        how.column.addWidget(Header(self.tr("On what paper")))
        how.column.addWidget(
            FieldGrid(
                theme,
                (
                    (Field(self.tr("&Paper"), self.paper), 4),
                    (Field(self.tr("&Sides"), self.flip), 8),
                ),
            )
        )
        switches = QVBoxLayout()
        switches.setSpacing(theme.px(2))
        for box in (self.separators, self.marks, self.bleed):
            switches.addWidget(box)
        how.column.addLayout(switches)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(which)
        column.addWidget(how)
        column.addStretch(1)

    def _tell(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for control in (self.flip, self.marks, self.bleed):
            control.setEnabled(self.on_sheets)
        self.separators.setEnabled(self.on_sheets and self.sort.currentData() != "name")
