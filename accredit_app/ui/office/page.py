"""The event office's screen: its duties at the side, one of them open.

A duty's page is made when it is first looked at, so that the office opens on its overview at once.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.close_day import CloseDayPage
from accredit_app.ui.office.overview import OverviewPage
from accredit_app.ui.office.people_import import PeopleImportPage
from accredit_app.ui.office.print_badges import PrintBadgesPage
from accredit_app.ui.office.stations import StationsPage
from accredit_app.ui.office.sync import SyncPage
from accredit_app.ui.office.tasks.watch import TaskWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import Batches
    from accredit_app.services.badges.templates import Templates
    from accredit_app.services.close.backup import Backups
    from accredit_app.services.close.closing import Closing
    from accredit_app.services.close.purge import Purging
    from accredit_app.services.event.founding import Founding
    from accredit_app.services.people.importing import PeopleImport
    from accredit_app.services.sync.automatic import Automatic
    from accredit_app.services.sync.sticks import Sticks
    from accredit_app.services.sync.syncing import Sync
    from accredit_app.services.tasks.tasks import Task, Tasks

SIGNS = {
    "overview": "chart",
    "import": "people",
    "badges": "print",
    "tasks": "shield",
    "sync": "sync",
    "close": "calendar",
    "stations": "office",
    "templates": "badge",
}


class OfficeServices(Protocol):
    """The part of a station's services that the office uses.

    `hub` is the hub's address or "" while none is set; `reports` is the folder for reports.
    """

    @property
    def importing(self) -> "PeopleImport": ...
    @property
    def batches(self) -> "Batches": ...
    @property
    def sync(self) -> "Sync": ...
    @property
    def automatic(self) -> "Automatic": ...
    @property
    def backups(self) -> "Backups": ...
    @property
    def sticks(self) -> "Sticks": ...
    @property
    def tasks(self) -> "Tasks": ...
    @property
    def closing(self) -> "Closing": ...
    @property
    def purging(self) -> "Purging": ...
    @property
    def founding(self) -> "Founding": ...
    @property
    def templates(self) -> "Templates": ...
    @property
    def hub(self) -> str: ...
    @property
    def reports(self) -> Path: ...


class OfficePage(QWidget):
    """Duties at the leading side, Ctrl+1, Ctrl+2 … by keyboard."""

    def __init__(
        self,
        services: OfficeServices,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._makers: Mapping[str, Callable[[], QWidget]] = {
            "overview": lambda: OverviewPage(theme, jobs, services.closing),
            "import": lambda: PeopleImportPage(theme, jobs, services.importing),
            "badges": lambda: PrintBadgesPage(
                theme, jobs, services.batches, folder=services.reports
            ),
            "tasks": lambda: _tasks(theme, jobs, services, self.watch),
            "sync": lambda: SyncPage(services, jobs, theme),
            "close": lambda: CloseDayPage(services, jobs, theme),
            "stations": lambda: StationsPage(theme, jobs, services.founding),
            "templates": lambda: _designer(theme, jobs, services),
        }
        self.watch = TaskWatch(jobs, services.tasks, self)
        self.watch.found.connect(self._count)
        self.buttons: dict[str, Button] = {}
        self._opened: dict[str, QWidget] = {}
        self._stack = QStackedWidget(self)
        self._lay_out(theme)
        self.open_duty("overview")
        self.watch.look()

    def open_duty(self, name: str) -> QWidget:
        """Show a duty by its name in SIGNS."""
        if name not in self._opened:
            self._opened[name] = self._makers[name]()
            self._stack.addWidget(self._opened[name])
        self._stack.setCurrentWidget(self._opened[name])
        self.buttons[name].setChecked(True)
        return self._opened[name]

    def _titles(self) -> dict[str, str]:
        return {
            "overview": self.tr("Overview"),
            "import": self.tr("Import people"),
            "badges": self.tr("Print badges"),
            "tasks": self.tr("Open tasks"),
            "sync": self.tr("Sync"),
            "close": self.tr("Close the day"),
            "stations": self.tr("Stations"),
            "templates": self.tr("Badge templates"),
        }

    def _lay_out(self, theme: Theme) -> None:
        side = QFrame(self)
        side.setProperty("kind", "card")
        side.setAccessibleName(self.tr("Duties of the office"))
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(10), theme.px(12), theme.px(10), theme.px(12))
        column.setSpacing(theme.px(4))
        group = QButtonGroup(self)
        for place, (name, title) in enumerate(self._titles().items(), start=1):
            button = Button(theme, title, sign=SIGNS[name], kind="zone", hint=f"Ctrl+{place}")
            button.setCheckable(True)
            button.clicked.connect(partial(self._open, name))
            group.addButton(button)
            column.addWidget(button)
            self.buttons[name] = button
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(partial(self._open, name))
        column.addStretch(1)
        side.setMinimumWidth(theme.px(190))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(18), 0, theme.px(18))
        row.setSpacing(0)
        row.addSpacing(theme.px(18))  # Qt mirrors no margins
        row.addWidget(side)
        row.addWidget(self._stack, 1)

    def _count(self, tasks: "tuple[Task, ...]") -> None:
        """Say at the duty's button how many tasks wait."""
        title = self._titles()["tasks"]
        self.buttons["tasks"].set_words(f"{title} · {len(tasks):,}" if tasks else title)

    def _open(self, name: str) -> None:
        self.open_duty(name)


def _tasks(theme: Theme, jobs: Jobs, services: OfficeServices, watch: TaskWatch) -> QWidget:
    """Loaded when it is first looked at: it brings the services that find tasks."""
    from accredit_app.ui.office.tasks.page import TasksPage

    return TasksPage(theme, jobs, services.tasks, watch)


def _designer(theme: Theme, jobs: Jobs, services: OfficeServices) -> QWidget:
    """Loaded when it is first looked at: it brings all that badges are drawn with."""
    from accredit_app.ui.office.designer.page import DesignerPage

    return DesignerPage(theme, jobs, services.templates)
