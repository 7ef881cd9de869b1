"""The close of day in a window of its own, for desks, gates and kiosks, which have no office page.

It has the office's page and the stick's card, since a station without a network needs one after
the other; what only the office may do is left out. It does not go while a close is under way.
"""

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.close_day import CloseDayPage, ClosingServices
from accredit_app.ui.office.stick import StickDialog, StickServices
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button


class DayServices(ClosingServices, StickServices, Protocol):
    """The part of a station's services that the dialog uses."""


class CloseDayDialog(QDialog):
    """`page` is the office's own; `stick` opens the stick's card, in `at_stick`."""

    def __init__(
        self, services: DayServices, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._theme = services, jobs, theme
        self.at_stick: StickDialog | None = None
        self.page = CloseDayPage(services, jobs, theme, self)
        self.page.erase.hide()
        self.setWindowTitle(self.page.accessibleName())
        self.stick = Button(theme, QCoreApplication.translate("StickDialog", "USB stick") + "…")
        self.stick.clicked.connect(self._open_stick)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.stick, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        side = theme.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, side)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        buttons.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        # Enter in a field must not close the window.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.resize(theme.px(1040), theme.px(720))
        self.finished.connect(lambda _: self.deleteLater())

    @property
    def busy(self) -> bool:
        """Whether a close, or a stick's file, is under way."""
        return self.page.running or bool(self.at_stick and not self.at_stick.card.drop.isEnabled())

    def reject(self) -> None:
        """Go, unless something is under way: its progress has a button to stop it."""
        if not self.busy:
            super().reject()

    def _open_stick(self) -> None:
        self.at_stick = StickDialog(self._services, self._jobs, self._theme, self)
        self.at_stick.finished.connect(self._stick_is_done)
        self.at_stick.open()

    def _stick_is_done(self) -> None:
        if self.at_stick is not None and not self.busy:
            self.at_stick.deleteLater()
            self.at_stick = None
