"""The close of day at a kiosk: what a desk has, for as long as somebody is at it.

Nobody watches a kiosk. Left alone, the window goes, so that no guest finds it; never while a close
or a stick's file is under way.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.close_day_dialog import CloseDayDialog, DayServices
from accredit_app.ui.theme import Theme

ALONE = 120_000
"""Milliseconds without a key or a touch after which the staff has gone."""

_TOUCHED = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove)


class KioskDay(CloseDayDialog):
    """`alone` runs since the last key or touch."""

    def __init__(
        self, services: DayServices, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, jobs, theme, parent)
        self.alone = QTimer(self, singleShot=True, interval=ALONE)
        self.alone.timeout.connect(self._leave)
        self.alone.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            self.alone.start()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self.busy:
            self.alone.start()
            return
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.reject()
