"""A test badge on the chosen printer: printed, followed to its end, and told in words.

It records nothing, and never says that a badge was printed of which the printer has not said so.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.domain.printing import PrintState
from accredit_app.errors import UserError
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.ui.devices import PrinterChoice, StationDevices, printer_name
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.printing import Ended, PrintWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.devices.registry import PrinterLater
    from accredit_app.services.badges.specimen import Specimens


class TestBadge(QWidget):
    """A button, what is happening, and what stands against it."""

    __test__ = False

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        table: StationDevices,
        specimens: "Callable[[], Specimens]",
    ) -> None:
        super().__init__()
        self._jobs, self._table, self._specimens = jobs, table, specimens
        self._watch: PrintWatch | None = None
        self._order: PrintOrder | None = None
        self._choice = PrinterChoice("")
        self.print = Button(theme, self.tr("Print a test badge"), sign="print")
        self.withdraw = Button(theme, self.tr("Withdraw it"), kind="quiet")
        self.words = label("", "muted", wrap=True)
        self.obstacles = Remark(theme, Tone.WARN)
        self._lay_out(theme)
        self.withdraw.hide()
        self.print.clicked.connect(self._begin)
        self.withdraw.clicked.connect(self._withdraw)

    @property
    def under_way(self) -> bool:
        return self._order is not None

    def clear(self) -> None:
        """Forget what was said of another printer, unless its badge is still under way."""
        if not self.under_way:
            self._say("")

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.obstacles)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.words, 1)
        row.addWidget(self.withdraw)
        row.addWidget(self.print)
        column.addLayout(row)

    def _begin(self) -> None:
        choice = self._table.printer
        printer, name = self._table.opened_printer(choice), printer_name(choice)
        try:
            if not printer.choose(self):
                return
        except UserError as error:
            self._failed(error)
            return
        self._choice = choice
        self.print.setEnabled(False)
        self._say(self.tr("Printing a test badge on {printer}…").format(printer=name))
        self._jobs.run(
            self,
            partial(self._specimens().order, printer_name=name),
            then=partial(self._follow, printer),
            failed=self._failed,
        )

    def _follow(self, printer: "PrinterLater", order: PrintOrder) -> None:
        if self._watch is None:
            self._watch = PrintWatch(self._specimens(), self._jobs, self)
            self._watch.changed.connect(lambda _: self._show())
            self._watch.ended.connect(self._ended)
            self._watch.failed.connect(self._failed)
        self._order = order
        self.withdraw.show()
        self._watch.begin(order, printer)

    def _show(self) -> None:
        """What the printer needs, while the badge is under way."""
        printing = self._watch.of(self._order.job) if self._watch and self._order else None
        if printing is None:
            return
        remarks = [translated(remark) for remark in printing.remarks]
        if printing.slow and not remarks:
            remarks = [self.tr("It takes long: look at the printer.")]
        self.obstacles.say(*remarks)

    def _ended(self, end: Ended) -> None:
        self._done()
        if end.refusal is not None:
            self._failed(end.refusal)
            return
        state, name = end.job.state, end.job.printer
        if state is PrintState.PRINTED:
            self._say(self._printed().format(printer=name))
        elif state is PrintState.FAILED:
            self._say("", self.tr("{printer} did not print the test badge.").format(printer=name))
        else:
            words = self.tr("{printer} does not say whether it printed: look there.")
            self._say(words.format(printer=name))

    def _printed(self) -> str:
        if self._choice.row == "pdf":
            return self.tr("The test badge lies in the folder as a PDF file.")
        return self.tr(
            "Printed on {printer}. See that nothing is cut off and the colours are right, and scan "
            "its code in the card “Scanner”; a gate refuses it."
        )

    def _withdraw(self) -> None:
        if self._watch is not None and self._order is not None:
            self._watch.settled(self._order.job.id, came_out=False)
        self._done()
        self._say(self.tr("The printer was asked to drop the test badge."))

    def _failed(self, error: UserError) -> None:
        self._done()
        said = (translated(error.title), translated(error.text))
        self._say("", ". ".join(filter(None, said)))

    def _done(self) -> None:
        self._order = None
        self.withdraw.hide()
        self.print.setEnabled(True)

    def _say(self, words: str, *obstacles: str) -> None:
        self.words.setText(words)
        self.obstacles.say(*obstacles)
