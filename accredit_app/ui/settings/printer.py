"""The printer of this station: one of the system's, its dialog, one on the network by its address,
or a folder of PDF files. One on the network is asked how it is; nobody's badge is printed here.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.devices.ipp.client import queues
from accredit_app.devices.ipp.condition import Condition
from accredit_app.devices.registry import PRINTERS, device_class
from accredit_app.errors import UserError
from accredit_app.ui.devices import PrinterChoice
from accredit_app.ui.jobs import Job, Jobs, Lane
from accredit_app.ui.settings.parts import DeviceCard, Keeping, PathField
from accredit_app.ui.settings.trial import TestBadge
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label, rule
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.flow import Flow
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.badges.specimen import Specimens


class PrinterCard(DeviceCard):
    """The system is asked for its printers, and CUPS for its queues, when the page is first looked
    at."""

    def __init__(
        self,
        theme: Theme,
        keeper: Keeping,
        jobs: Jobs,
        specimens: "Callable[[], Specimens]",
    ) -> None:
        super().__init__(theme, keeper, about="printer")
        self._jobs = jobs
        self._asking: Job | None = None
        self.kind = Choice()
        self.path = PathField(theme, self.tr("Folder for the files"), self.tr("Choose…"))
        self.path.folder = True
        self.address = QLineEdit()
        self.address.setPlaceholderText("ipp://192.0.2.7/ipp/print")
        self._address = Field(self.tr("Address of the printer"), self.address)
        self._names: list[str] | None = None
        self._queues = QWidget()
        self._queue_row = Flow(gap=theme.px(6))
        self._queues.hide()
        self.ask = Button(theme, self.tr("Ask the printer"), sign="print")
        self.chip = Chip(theme)
        self.words = label("", "muted", wrap=True)
        self.obstacles = Remark(theme, Tone.WARN)
        self._network = QWidget()
        self.trial = TestBadge(theme, jobs, keeper.table, specimens)
        self.header.title.setText(self.tr("Printer"))
        self.header.add(self.chip)
        self.path.edit.setPlaceholderText(self.tr("“printed” in the station's own folder"))
        self.column.addWidget(Field(self.tr("Badges are printed on"), self.kind))
        self.column.addWidget(self.path)
        self.column.addWidget(self._network)
        self.column.addWidget(rule())
        self.column.addWidget(self.trial)
        self._lay_out_network()
        self.offer()
        for control in (self.kind, self.path, self.address):
            control.setEnabled(not self.given)
        self.kind.currentIndexChanged.connect(self._choose)
        self.path.chosen.connect(lambda place: self._keep(PrinterChoice("pdf", place)))
        self.address.editingFinished.connect(lambda: self.take_address(self.address.text()))
        self.address.textChanged.connect(lambda _: self._forget_answer())
        self.ask.clicked.connect(self._ask)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._names is None:
            from accredit_app.devices.dialog_qt import printer_names

            self._names = printer_names()
            self.offer()
            self._jobs.run(self, queues, then=self.suggest, lane=Lane.SIDE)

    def offer(self) -> None:
        """Offer what there is, with the present choice marked."""
        present = self.keeper.table.printer
        names = list(self._names or ())
        if present.row == "dialog" and present.place and present.place not in names:
            names.append(present.place)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for name in names:
                self.kind.addItem(name, PrinterChoice("dialog", name))
            there = present.place if present.row == "ipp" else ""
            self.kind.addItem(
                self.tr("Network printer (IPP), by its address"), PrinterChoice("ipp", there)
            )
            asked = self.tr("Ask with the system's dialog before the first badge")
            self.kind.addItem(asked, PrinterChoice("dialog"))
            folder = present.place if present.row == "pdf" else ""
            self.kind.addItem(self.tr("A folder of PDF files"), PrinterChoice("pdf", folder))
            rows = [self.kind.itemData(row) for row in range(self.kind.count())]
            self.kind.setCurrentIndex(rows.index(present) if present in rows else -1)
        self._show_path(present)

    def suggest(self, found: dict[str, str]) -> None:
        """Offer these queues, by their names, as addresses."""
        for name, address in found.items():
            button = Button(self.theme, name)
            button.setToolTip(address)
            button.setEnabled(not self.given)
            button.clicked.connect(lambda *_, address=address: self.take_address(address))
            self._queue_row.addWidget(button)
        self._queues.setVisible(bool(found))

    def take_address(self, text: str) -> None:
        """Take the address of a network printer if it is one, or say what is wrong with it."""
        text = text.strip()
        if not text:
            return
        try:
            device_class(PRINTERS, "ipp")(text)
        except UserError as error:
            self._address.show_error(translated(error.text) or translated(error.title))
            return
        self._address.show_error("")
        self.address.setText(text)
        self._keep(PrinterChoice("ipp", text))

    def _lay_out_network(self) -> None:
        column = QVBoxLayout(self._network)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(8))
        column.addWidget(self._address)
        column.addWidget(self._queues)
        offer = QVBoxLayout(self._queues)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(3)
        offer.addWidget(label(self.tr("Or a queue of this computer"), "label"))
        offer.addLayout(self._queue_row)
        column.addWidget(self.obstacles)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        row.addWidget(self.words, 1)
        row.addWidget(self.ask)
        column.addLayout(row)

    def _ask(self) -> None:
        choice = self.keeper.table.printer
        self._forget_answer()
        self.ask.setEnabled(False)
        self.words.setText(self.tr("Asking the printer…"))
        printer = self.keeper.table.opened_printer(choice)
        self._asking = self._jobs.run(
            self, printer.condition, then=self._answered, failed=self._failed, lane=Lane.SIDE
        )

    def _answered(self, condition: Condition | None) -> None:
        self._forget_answer()
        if condition is None:
            return
        self.obstacles.say(*map(translated, condition.words))
        if condition.hinders:
            self.chip.show_fact(self.tr("Look"), Tone.WARN)
            return
        self.chip.show_fact(self.tr("Ready"), Tone.OK)
        if not condition.words:
            self.words.setText(self.tr("It answers, and nothing stands against printing."))

    def _failed(self, error: UserError) -> None:
        self._forget_answer()
        self.chip.show_fact(self.tr("Look"), Tone.WARN)
        self.obstacles.say(f"{translated(error.title)}. {translated(error.text)}")

    def _forget_answer(self) -> None:
        """What was asked of another printer, or at another time."""
        if self._asking is not None:
            self._asking.forget()
            self._asking = None
        self.chip.show_fact("", Tone.INFO)
        self.words.clear()
        self.obstacles.say()
        self.ask.setEnabled(self.keeper.table.printer.row == "ipp")

    def _choose(self) -> None:
        choice = self.kind.currentData()
        if not isinstance(choice, PrinterChoice):
            return
        self._show_path(choice)
        if choice.row == "ipp" and not choice.place:
            self.address.setFocus()
        else:
            self._keep(choice)

    def _keep(self, choice: PrinterChoice) -> None:
        self.keeper.keep(self.keeper.table.choose_printer(choice))
        self.trial.clear()
        self._forget_answer()

    def _show_path(self, choice: PrinterChoice) -> None:
        self.path.setVisible(choice.row == "pdf")
        self.path.show_path(choice.place if choice.row == "pdf" else "")
        self._network.setVisible(choice.row == "ipp")
        self.address.setText(choice.place if choice.row == "ipp" else "")
        self._forget_answer()
