"""The first window: quick, quiet about the passphrase, and honest when it is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from accredit_app.errors import StoreError
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.login import LoginWindow
from accredit_app.ui.theme import Theme

RIGHT = "correct horse"
HEAVY = (
    "sqlalchemy", "sqlcipher3", "reportlab", "PIL", "babel", "uharfbuzz", "fontTools",
    "cryptography", "PySide6.QtPdf", "PySide6.QtMultimedia", "PySide6.QtPrintSupport",
)  # fmt: skip


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


class Station:
    """What the opener gives; `tries` is what it was asked with."""

    def __init__(self) -> None:
        self.tries: list[tuple[str, str]] = []

    def open(self, passphrase: str, operator: str) -> "Station":
        self.tries.append((passphrase, operator))
        if passphrase != RIGHT:
            raise StoreError("The passphrase is wrong", "Nothing was opened. Try again.")
        return self


def _window(
    qtbot: QtBot, theme: Theme, settings: QSettings, station: Station, **more: object
) -> LoginWindow:
    window = LoginWindow(
        station.open, InlineJobs(), theme, folder=Path("station"), settings=settings, **more
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_by_keyboard_and_the_name_is_remembered(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    station = Station()
    window = _window(qtbot, theme, settings, station)
    opened: list[object] = []
    window.opened.connect(opened.append)
    assert not window.enter.isEnabled()
    window.operator.setText("Trần Minh An")
    QTest.keyClick(window.operator, Qt.Key.Key_Return)
    assert window.passphrase.hasFocus()
    QTest.keyClicks(window.passphrase, RIGHT)
    QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    assert opened == [station]
    assert station.tries == [(RIGHT, "Trần Minh An")]
    assert window.passphrase.text() == ""
    assert RIGHT not in "".join(str(settings.value(key)) for key in settings.allKeys())
    again = _window(qtbot, theme, settings, station)
    assert again.operator.text() == "Trần Minh An"
    assert again.passphrase.hasFocus()


def test_a_wrong_passphrase_is_said_and_may_be_tried_again(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    station = Station()
    window = _window(qtbot, theme, settings, station)
    window.operator.setText("An")
    for passphrase in ("wrong", RIGHT):
        window.passphrase.setText(passphrase)
        window.enter.click()
        if passphrase == "wrong":
            assert window.bar.title == "The passphrase is wrong"
            assert window.passphrase.isEnabled()
    assert [tried for tried, _ in station.tries] == ["wrong", RIGHT]
    assert not window.bar.isVisible()


def visible() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def test_heavy_parts_are_warmed_only_after_the_window_is_shown(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    warmed: list[bool] = []

    def warm() -> None:
        warmed.append(any(type(each) is LoginWindow for each in visible()))

    _window(qtbot, theme, settings, Station(), warm=warm)
    qtbot.waitUntil(lambda: warmed == [True])


def test_the_first_window_imports_nothing_heavy() -> None:
    code = f"""
import sys
import accredit_app.ui.login, accredit_app.ui.theme, accredit_app.ui.jobs
heavy = [name for name in {HEAVY!r} if name in sys.modules]
sys.exit(", ".join(heavy) or 0)
"""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
