"""What an officer does at the desk, in the words of the tests: keys on whatever has the focus."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.desk_services import MemoryServices

from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(
    qtbot: QtBot, theme: Theme, services: MemoryServices, jobs: Jobs | None = None
) -> DeskPage:
    made = DeskPage(services, jobs or InlineJobs(), theme)
    qtbot.addWidget(made)
    made.resize(1440, 820)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_text(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def find(text: str) -> None:
    press(Qt.Key.Key_F, CTRL)
    type_text(text)
    press(Qt.Key.Key_Return)


def field(page: DeskPage, name: str) -> QWidget:
    return page.person.form.controls.fields[name].control


def picture(path: Path) -> Path:
    image = QImage(400, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


class Hand:
    """Types into whatever window has the focus, as a platform's plugin does, at a pace."""

    def __init__(self, widget: QWidget, *, pace: float = 4) -> None:
        self.widget, self.pace = widget, pace
        self.moment = 1_000_000.0

    def key(
        self,
        text: str,
        *,
        key: Qt.Key = Qt.Key.Key_unknown,
        scan: int = 0,
        repeat: bool = False,
        pace: float | None = None,
    ) -> None:
        self.moment += self.pace if pace is None else pace
        window = QApplication.focusWindow() or self.widget.window().windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text, repeat)
            event.setTimestamp(round(self.moment))
            QApplication.sendEvent(window, event)

    def type(self, text: str) -> None:
        for character in text:
            self.key(character)

    def enter(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.key("\r" if key != Qt.Key.Key_Tab else "\t", key=key)

    def rest(self) -> None:
        self.moment += 3000
