"""The table of pages, and the window that shows them."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.desk_room import EVENT
from ui.desk_services import peopled

from accredit_app.domain.done import Done, Topic
from accredit_app.errors import DeviceError
from accredit_app.ui.icons import ICONS
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.navigation import PAGES, Fact, StationWindow, page_title
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


@pytest.mark.parametrize("name", list(PAGES))
def test_every_row_names_a_page_that_takes_services_jobs_and_theme(name: str) -> None:
    module, _, kind = PAGES[name].place.partition(":")
    page = getattr(import_module(module), kind)
    assert issubclass(page, QWidget)
    words = list(inspect.signature(page.__init__).parameters.values())[1:]
    assert [word.name for word in words[:3]] == ["services", "jobs", "theme"]
    assert all(word.default is not inspect.Parameter.empty for word in words[3:])
    assert PAGES[name].sign in ICONS
    assert page_title(name)


def test_chips_follow_every_change(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    waiting = 0
    broken = False

    def fact() -> Fact:
        if broken:
            raise DeviceError("The printer is off", "Switch it on.")
        return Fact(f"{waiting} changes to sync", Tone.WARN) if waiting else Fact("")

    jobs = InlineJobs()
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    theme = Theme(qapp)
    window = StationWindow(
        peopled(), jobs, theme, pages=("desk",), settings=settings, watch={"sync": fact}
    )
    qtbot.addWidget(window)
    window.show_place(EVENT, "Desk 3", "Trần Minh An")
    window.show()
    window.refresh_chips()
    chip = window._chips["sync"]
    assert not chip.isVisible()
    waiting = 3
    jobs.run(window, lambda: Done.of(None, {Topic.PEOPLE}))
    assert (chip.text, chip.isVisible()) == ("3 changes to sync", True)
    broken = True
    jobs.run(window, lambda: Done.of(None, {Topic.PEOPLE}))
    assert (chip.text, chip.tone) == ("The printer is off", Tone.BAD)


def test_an_error_nobody_asked_for_is_shown_by_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    jobs = InlineJobs()
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = StationWindow(peopled(), jobs, Theme(qapp), pages=("desk",), settings=settings)
    qtbot.addWidget(window)
    window.show()

    def fail() -> None:
        raise DeviceError("The camera is gone", "Plug it in.")

    jobs.run(window, fail)
    assert window.bar.title == "The camera is gone"
    assert window.bar.isVisible()
