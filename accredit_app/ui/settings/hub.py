"""The hub that this station meets: its address, and whether it answers."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.settings.parts import DeviceCard, Keeping
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.sync.syncing import Sync


class HubCard(DeviceCard):
    """An address to type. It is kept whether or not the hub answers today."""

    def __init__(self, theme: Theme, keeper: Keeping, jobs: Jobs, sync: "Sync") -> None:
        super().__init__(theme, keeper, about="hub")
        self.header.title.setText(self.tr("Hub"))
        self._jobs, self._sync = jobs, sync
        self.address = QLineEdit(keeper.table.hub)
        self.address.setPlaceholderText(self.tr("postgresql://… or the path of a hub file"))
        self.ask = Button(theme, self.tr("Ask the hub"), sign="sync")
        self.chip = Chip(theme)
        self.words = label("", "muted", wrap=True)
        self.header.add(self.chip)
        self.column.addWidget(Field(self.tr("Address"), self.address))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.words, 1)
        row.addWidget(self.ask)
        self.column.addLayout(row)
        self.address.setEnabled(not self.given)
        self.address.editingFinished.connect(self._keep)
        self.address.textChanged.connect(lambda _: self._enable())
        self.ask.clicked.connect(self._ask)
        self._enable()

    def _enable(self) -> None:
        self.ask.setEnabled(bool(self.address.text().strip()))
        self.chip.show_fact("", Tone.INFO)
        self.words.clear()

    def _keep(self) -> None:
        tools = self.keeper.table.tools
        self.keeper.keep(replace(tools, hub=self.address.text().strip()))

    def _ask(self) -> None:
        self._keep()
        self.ask.setEnabled(False)
        self.words.setText(self.tr("Calling the hub…"))
        self._jobs.run(
            self,
            partial(self._sync.reach, self.address.text().strip()),
            then=self._answered,
            failed=self._silent,
            lane=Lane.SIDE,
        )

    def _answered(self, _answer: None) -> None:
        self.ask.setEnabled(True)
        self.words.clear()
        self.chip.show_fact(self.tr("It answers"), Tone.OK)

    def _silent(self, error: UserError) -> None:
        self.ask.setEnabled(True)
        self.chip.show_fact(self.tr("No answer"), Tone.WARN)
        self.words.setText(f"{translated(error.title)}. {translated(error.text)}")
