"""What the designer asks before it files anything: a name, a file, what of unsaved changes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from accredit_app.badges.worst import Case
from accredit_app.domain.event import Category
from accredit_app.ui.office.designer.dialogs import LeaveDialog, NameDialog
from accredit_app.ui.office.designer.filing import Filing
from accredit_app.ui.theme import Theme


class Questions(QObject):
    """Opens one dialog at a time over `page`, in `dialog`, and does what was answered."""

    def __init__(self, theme: Theme, filing: Filing, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._filing, self._page = theme, filing, page
        self.names: Sequence[str] = ()
        self.cases: Sequence[Case] = ()
        self.categories: Sequence[Category] = ()
        self.dialog: QDialog | None = None
        filing.undecided.connect(self._leave)

    def save(self, *, then: Callable[[], None] | None = None) -> None:
        """Keep the template; one that is not the event's own under a name that is asked for."""
        if self._filing.own:
            self._filing.save(then=then)
        else:
            self.save_copy(then=then)

    def save_copy(self, *, then: Callable[[], None] | None = None) -> None:
        """Ask for a name, and keep the template under it."""
        if not self._filing.name:
            return
        proposal = self._free(self._filing.name)
        dialog = NameDialog(self._theme, proposal, self.names, parent=self._page)
        dialog.accepted.connect(lambda: self._filing.save(dialog.name, then=then))
        self._open(dialog)

    def ask_file(self) -> None:
        """Ask for a template's file, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Open a template's file"), "", self._kinds()
        )
        if name:
            self._filing.when_safe(partial(self._filing.take, Path(name)))

    def ask_target(self) -> None:
        """Ask where to write the template."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Write the template"), f"{self._filing.name}.toml", self._kinds()
        )
        if name:
            self._filing.export(Path(name))

    def ask_proof(self) -> None:
        """Ask where to write the proof sheets."""
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Write the proof sheets"),
            f"{self._filing.name}.pdf",
            self.tr("PDF files (*.pdf);;All files (*)"),
        )
        if name:
            self._filing.prove(Path(name), self.cases, self.categories)

    def _leave(self, then: Callable[[], None]) -> None:
        if self.dialog is not None:
            return
        dialog = LeaveDialog(self._theme, self._filing.name, parent=self._page)
        dialog.accepted.connect(lambda: self.save(then=then) if dialog.save else then())
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _free(self, name: str) -> str:
        if name not in self.names:
            return name
        return next(
            made for number in range(2, 1000) if (made := f"{name} {number}") not in self.names
        )

    def _kinds(self) -> str:
        return self.tr("Badge templates (*.toml);;All files (*)")
