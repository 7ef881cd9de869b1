"""The printer of this station: one of the system's, its dialog, one on the network by its address,
or a folder of PDF files. No printer is asked anything here.
"""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from accredit_app.devices.registry import PRINTERS, device_class
from accredit_app.errors import UserError
from accredit_app.ui.devices import PrinterChoice
from accredit_app.ui.settings.parts import DeviceCard, Keeping, PathField
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.words import translated


class PrinterCard(DeviceCard):
    """The system is asked for its printers when the page is first looked at."""

    def __init__(self, theme: Theme, keeper: Keeping) -> None:
        super().__init__(theme, keeper, about="printer")
        self.kind = Choice()
        self.path = PathField(theme, self.tr("Folder for the files"), self.tr("Choose…"))
        self.path.folder = True
        self.address = QLineEdit()
        self.address.setPlaceholderText("ipp://192.0.2.7/ipp/print")
        self._address = Field(self.tr("Address of the printer"), self.address)
        self._names: list[str] | None = None
        self.header.title.setText(self.tr("Printer"))
        self.path.edit.setPlaceholderText(self.tr("“printed” in the station's own folder"))
        self.column.addWidget(Field(self.tr("Badges are printed on"), self.kind))
        self.column.addWidget(self.path)
        self.column.addWidget(self._address)
        self.offer()
        for control in (self.kind, self.path, self.address):
            control.setEnabled(not self.given)
        self.kind.currentIndexChanged.connect(self._choose)
        self.path.chosen.connect(lambda place: self._keep(PrinterChoice("pdf", place)))
        self.address.editingFinished.connect(lambda: self.take_address(self.address.text()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._names is None:
            from accredit_app.devices.dialog_qt import printer_names

            self._names = printer_names()
            self.offer()

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
                self.tr("A network printer, by its address"), PrinterChoice("ipp", there)
            )
            asked = self.tr("Ask with the system's dialog before the first badge")
            self.kind.addItem(asked, PrinterChoice("dialog"))
            folder = present.place if present.row == "pdf" else ""
            self.kind.addItem(self.tr("A folder of PDF files"), PrinterChoice("pdf", folder))
            rows = [self.kind.itemData(row) for row in range(self.kind.count())]
            self.kind.setCurrentIndex(rows.index(present) if present in rows else -1)
        self._show_path(present)

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
        self._keep(PrinterChoice("ipp", text))

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

    def _show_path(self, choice: PrinterChoice) -> None:
        self.path.setVisible(choice.row == "pdf")
        self.path.show_path(choice.place if choice.row == "pdf" else "")
        self._address.setVisible(choice.row == "ipp")
        self.address.setText(choice.place if choice.row == "ipp" else "")
