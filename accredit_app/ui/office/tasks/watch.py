"""Keeps the open tasks up to date for the page and for the count at its duty's button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from accredit_app.domain.done import Topic
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs

if TYPE_CHECKING:
    from accredit_app.services.tasks.tasks import Task, Tasks

_RAISE = frozenset(Topic) - {Topic.DEVICES}


class TaskWatch(QObject):
    """`found` carries all open tasks, `failed` an error; both come after every change."""

    found = Signal(tuple)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, tasks: "Tasks", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._tasks = jobs, tasks
        self._asked = self._again = False
        self.tasks: tuple[Task, ...] = ()
        jobs.changed.connect(self._changed)

    def look(self) -> None:
        """Look again; asked while it looks, it looks once more afterwards."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        self._jobs.run(self, self._tasks.look, then=self._show, failed=self._fail)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & _RAISE:
            self.look()

    def _show(self, tasks: "tuple[Task, ...]") -> None:
        self.tasks = tasks
        self._over()
        self.found.emit(tasks)

    def _fail(self, error: UserError) -> None:
        self._over()
        self.failed.emit(error)

    def _over(self) -> None:
        self._asked = False
        if self._again:
            self._again = False
            self.look()
