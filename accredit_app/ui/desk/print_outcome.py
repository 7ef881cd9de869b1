"""The print of a badge while it is under way, and the question whether it came out.

A printer that reports back needs nobody: it is only asked about when something stands against the
paper, when it takes long, or when the printer says no more.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.domain.printing import PrintJob
from accredit_app.ui.printing import Printing
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.words import translated


class PrintOutcome(QWidget):
    """Hidden where no print is open or in doubt. `came_out` carries the officer's answer."""

    came_out = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printing: Printing | None = None
        self.question = label("", "strong", wrap=True)
        self.obstacles = Remark(theme, Tone.WARN)
        self.yes = Button(
            theme, self.tr("Yes, it came out"), sign="tick", kind="primary", big=True,
            hint=self.tr("Ctrl+H"),
        )  # fmt: skip
        self.no = Button(theme, self.tr("No, it did not"), big=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.question, self.obstacles, self.yes, self.no):
            column.addWidget(part)
        self.yes.clicked.connect(lambda: self.came_out.emit(True))
        self.no.clicked.connect(lambda: self.came_out.emit(False))
        self.hide()

    @property
    def may_confirm(self) -> bool:
        return self.yes.isEnabled() and not self.yes.isHidden() and not self.isHidden()

    @property
    def word(self) -> str:
        """What the officer may do meanwhile."""
        if self._printing is None:
            return self.tr("Look on the printer, then answer · Ctrl+H for yes")
        if self._printing.stuck:
            return self.tr("Then it goes on by itself, or withdraw it to print elsewhere.")
        return self.tr("It is recorded when it is out. Ctrl+F for the next person.")

    def show_print(
        self, doubt: PrintJob | None, printing: Printing | None, *, busy: bool = False
    ) -> None:
        """Show a print: `printing` is what is known of it while it is under way, None asks."""
        self._printing = printing
        asked = doubt is not None and (printing is None or printing.slow)
        stuck = printing is not None and printing.stuck
        words = self.tr("Did the badge come out? {printer} does not say.")
        if printing is not None and asked:
            words = self.tr("Still printing on {printer}. Did the badge come out?")
        elif printing is not None:
            words = self.tr("Printing on {printer}…")
        self.question.setText(words.format(printer=doubt.printer) if doubt else "")
        self.obstacles.say(*map(translated, printing.remarks if printing else ()))
        self.no.setText(self.tr("No, it did not") if asked else self.tr("Withdraw it"))
        # First the buttons, then the whole: one that has the keys must hand them on.
        self.yes.setVisible(asked)
        self.no.setVisible(asked or stuck)
        for button in (self.yes, self.no):
            button.setEnabled(not busy)
            button.setAccessibleDescription(self.question.text())
        self.setVisible(doubt is not None)
