"""The kiosk's window: the whole screen, no frame, and no way to close it from the keyboard.

What the window manager itself keeps for its own (switching windows, other consoles) is not in a
program's hands: a kiosk runs without one, or with one that has no keys.
"""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from accredit_app.ui.kiosk.page import KioskPage


class KioskWindow(QMainWindow):
    """Holds the kiosk's page until the staff's passphrase was given."""

    def __init__(self, page: KioskPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_close = False
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setCentralWidget(page)
        page.unlocked.connect(self._leave)

    def open(self) -> None:
        """Fill the screen; without a window manager nobody else would."""
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody wants end here."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.WindowStateChange
            and self.isVisible()
            and not self._may_close
            and not self.isFullScreen()
        ):
            QTimer.singleShot(0, self, self.showFullScreen)

    def _leave(self) -> None:
        self._may_close = True
        self.close()
