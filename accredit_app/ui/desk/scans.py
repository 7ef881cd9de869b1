"""Scans at the desk: understood wherever the focus is, while the desk's page is shown.

Twelve characters that a scanner typed are taken for an invitation only if somebody has it: else
they are somebody's text, and stay where they are. Nobody is opened here.
"""

from functools import cached_property, partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from accredit_app.errors import UserError
from accredit_app.ui.desk.needs import DeskServices
from accredit_app.ui.jobs import Jobs

if TYPE_CHECKING:
    from accredit_app.devices.burst_qt import ScanWatch

LISTEN_AFTER = 50
"""Milliseconds from a showing of the page until scans are listened for: no scanner is that quick,
and the window's first paint comes first."""


class Scans(QObject):
    """`read` carries the code of a badge or of an invitation."""

    read = Signal(str)
    failed = Signal(UserError)

    def __init__(self, services: DeskServices, jobs: Jobs, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._jobs, self._page = services, jobs, page
        page.installEventFilter(self)

    @cached_property
    def watch(self) -> "ScanWatch":
        from accredit_app.devices.burst_qt import ScanWatch

        made = ScanWatch(self)
        made.keys.learnt = self._services.devices.digits
        made.scanned.connect(self.read)
        made.code.connect(self._try_code)
        return made

    def learn(self) -> None:
        """Read the scanner's digits as the settings say now."""
        self.watch.keys.learnt = self._services.devices.digits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen while the page is shown."""
        if event.type() is QEvent.Type.Show:
            QTimer.singleShot(LISTEN_AFTER, self, self._listen)
        elif event.type() is QEvent.Type.Hide and "watch" in self.__dict__:
            self.watch.end()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        if self._page.isVisible():
            self.watch.begin()

    def _try_code(self, code: str) -> None:
        def take(holder: UUID | None) -> None:
            if holder is not None:
                self.watch.take_back()
                self.read.emit(code)

        look_up = partial(self._services.registration.invited, code)
        self._jobs.run(self, look_up, then=take, failed=self.failed.emit)
