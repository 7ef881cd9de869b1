"""A desk over services in memory, and no dialog left over from it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.desk_hand import opened
from ui.desk_services import MemoryServices, peopled

from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def services() -> Iterator[MemoryServices]:
    yield peopled()
    for widget in QApplication.topLevelWidgets():
        widget.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, services: MemoryServices) -> DeskPage:
    return opened(qtbot, theme, services)
