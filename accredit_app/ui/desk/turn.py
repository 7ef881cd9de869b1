"""One change at a time: a second press of a key while the first still works does nothing."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from accredit_app.domain.done import Done
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Jobs

T = TypeVar("T")


class Turn(QObject):
    """`busied` tells that a change began or ended, `failed` carries its `UserError`, `said`
    confirms in a word or two."""

    busied = Signal(bool)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.busy = False

    def _change(self, work: Callable[[], Done[T]], then: Callable[[T], None]) -> None:
        """Run one change; while it is under way a second one is not begun."""
        if self.busy:
            return
        self._set_busy(busy=True)

        def finished(value: T) -> None:
            self._set_busy(busy=False)
            then(value)

        self._jobs.run(self, work, then=finished, failed=self._change_failed)

    def _change_failed(self, error: UserError) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.busied.emit(busy)
