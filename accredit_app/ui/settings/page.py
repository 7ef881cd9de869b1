"""What this station works with, chosen on one page. A choice holds at once and at the next start.

It shows and keeps; it opens no device but the camera and the scanner that are tried out here, and
those only while the page is looked at.
"""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.errors import UserError
from accredit_app.services.event.workplace import Tools
from accredit_app.ui.devices import StationDevices
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.close_day_dialog import CloseDayDialog, DayServices
from accredit_app.ui.office.sheet import OfficeSheet
from accredit_app.ui.settings.camera import CameraCard
from accredit_app.ui.settings.hub import HubCard
from accredit_app.ui.settings.printer import PrinterCard
from accredit_app.ui.settings.scanner import ScannerCard
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.abreast import Abreast
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.scrolled import Scrolled
from accredit_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from accredit_app.services.badges.specimen import Specimens
    from accredit_app.services.event.workplace import Workplace


class SettingsServices(DayServices, Protocol):
    """The part of a station's services that its settings use."""

    @property
    def workplace(self) -> "Workplace": ...
    @property
    def specimens(self) -> "Specimens": ...
    @property
    def table(self) -> StationDevices: ...


class Keeper(QObject):
    """Keeps a choice: in use at once, and in the store by the desk lane."""

    kept = Signal()
    failed = Signal(UserError)

    def __init__(self, services: SettingsServices, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self.table = services.table

    def keep(self, tools: Tools) -> None:
        """Use these tools from now on, also after the next start."""
        if tools == self.table.tools:
            return
        self.table.tools = tools
        self._jobs.run(
            self,
            partial(self._services.workplace.keep, tools),
            then=lambda _: self.kept.emit(),
            failed=self.failed.emit,
        )


class SettingsPage(OfficeSheet):
    """Four cards, one a device; what the environment says stands fast and is said so. Beside the
    title, what a station without an office page needs now and then."""

    def __init__(
        self,
        services: SettingsServices,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            self.tr("Settings of this station"),
            self.tr("They hold at once, for this computer only, and at its next start."),
            parent,
        )
        self.keeper = Keeper(services, jobs, self)
        self.toast = Toast(theme, self)
        self.camera = CameraCard(theme, self.keeper)
        self.printer = PrinterCard(theme, self.keeper, jobs, lambda: services.specimens)
        self.scanner = ScannerCard(theme, self.keeper)
        self.hub = HubCard(theme, self.keeper, jobs, services.sync)
        word = QCoreApplication.translate
        self.stick = Button(theme, word("StickDialog", "USB stick") + "…", sign="download")
        self.close_day = Button(theme, word("CloseDayPage", "Close the day") + "…", sign="calendar")
        self._lay_out()
        self.stick.clicked.connect(partial(self._open_stick, services, jobs))
        self.close_day.clicked.connect(partial(self._close_day, services, jobs))
        self.keeper.kept.connect(lambda: self.toast.say(self.tr("Kept")))
        self.keeper.failed.connect(self.message.fail)
        self.setFocusProxy(self.camera.kind)

    def _open_stick(self, services: SettingsServices, jobs: Jobs, *_: object) -> None:
        """The way round a network that is not there, also at desks and gates."""
        from accredit_app.ui.office.stick import StickDialog

        StickDialog(services, jobs, self.theme, self).open()

    def _close_day(self, services: SettingsServices, jobs: Jobs, *_: object) -> None:
        """The end of the day, for stations that have no office page."""
        CloseDayDialog(services, jobs, self.theme, self).open()

    def _lay_out(self) -> None:
        for button in (self.stick, self.close_day):
            self.head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        gap = self.theme.px(14)
        sheet = QWidget()
        row = Abreast(gap)
        sheet.setLayout(row)
        row.addWidget(self.camera, 1)
        others = QVBoxLayout()
        others.setSpacing(gap)
        for card in (self.printer, self.scanner, self.hub):
            others.addWidget(card)
        others.addStretch(1)
        row.addLayout(others, 1)
        self.body.addWidget(Scrolled(self.theme, sheet), 1)
