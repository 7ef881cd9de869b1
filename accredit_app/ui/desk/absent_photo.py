"""The photo of somebody whom another desk registered: fetched when its person is opened.

It is had from the hub, if there is one and it answers. If not, nothing is said: the desk goes on
without it, as it does for somebody who has no photo yet.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from accredit_app.errors import UserError
from accredit_app.ui.desk.needs import DeskServices
from accredit_app.ui.jobs import Jobs, Lane


class AbsentPhoto(QObject):
    """Looks for one photo at a time, and once a visit: the hub may not have it either."""

    failed = Signal(UserError)

    def __init__(self, services: DeskServices, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._sought = ""

    def seek(self, photo: str) -> None:
        """Fetch and keep a photo; whoever shows it hears of it as of any other change."""
        if not photo or photo == self._sought:
            return
        self._sought = photo
        self._jobs.run(
            self,
            partial(self._services.fetch_photo, photo),
            then=self._keep,
            failed=lambda _error: None,
            lane=Lane.SIDE,
        )

    def forget(self) -> None:
        """The next visit may look again."""
        self._sought = ""

    def _keep(self, portrait: bytes | None) -> None:
        if portrait is not None:
            work = partial(self._services.photos.keep, portrait)
            self._jobs.run(self, work, failed=self.failed.emit)
