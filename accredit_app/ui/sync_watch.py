"""Sync by itself, as long as a window is open: one watch for all pages of a station.

It asks once a second whether a run is due, runs it in the hub's lane, and tells everybody how it
goes. It decides nothing (`domain.pace` does), and never has two runs under way.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from accredit_app.domain.pace import Asked, Began, Changed, Moved, Phase, Switched
from accredit_app.errors import Conflict, UserError
from accredit_app.ui.jobs import Job, Jobs, Lane

if TYPE_CHECKING:
    from accredit_app.services.line import Moved as Step
    from accredit_app.services.sync.automatic import Automatic
    from accredit_app.services.sync.syncing import Pending, Sync
    from accredit_app.sync.progress import SyncReport

TICK = 1_000
"""Milliseconds between two looks at the plan."""


class SyncServices(Protocol):
    """The part of a station's services that the watch uses."""

    @property
    def sync(self) -> "Sync": ...
    @property
    def automatic(self) -> "Automatic": ...
    @property
    def hub(self) -> str: ...


class SyncWatch(QObject):
    """`moved`: something that a chip shows is otherwise now. The other signals are those of a run:
    `advanced` with each step, then one of `finished`, `failed` and `halted`."""

    moved = Signal()
    advanced = Signal(object)
    finished = Signal(object)
    failed = Signal(UserError)
    halted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        services: SyncServices,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` tells seconds, for how long a step has taken."""
        super().__init__(jobs)
        self._jobs, self.services, self._clock = jobs, services, clock
        self._automatic = services.automatic
        self.pending: Pending | None = None
        self.job: Job | None = None
        self.route = ""
        self._step = ""
        self._step_began = 0.0
        self._free: list[Callable[[], None]] = []
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)
        jobs.changed.connect(lambda _: self.look())

    @classmethod
    def of(cls, jobs: Jobs, services: SyncServices) -> "SyncWatch":
        """The watch of these jobs' station; made when it is first asked for."""
        found = jobs.findChild(cls)
        return found if found is not None else cls(jobs, services)

    def begin(self) -> None:
        """Watch from now on; the switch is as it was left."""

        def switched(on: bool) -> None:
            if not on:
                self._automatic.take(Switched(on=False))
            self._timer.start()
            self.tick()
            self.look()

        self._jobs.run(self, lambda: self._automatic.is_on(), then=switched)  # noqa: PLW0108

    @property
    def phase(self) -> Phase:
        return self._automatic.phase

    @property
    def seconds_left(self) -> int:
        """Seconds until the next try."""
        return self._automatic.seconds_left

    @property
    def trouble(self) -> UserError | None:
        """Why the last run failed."""
        return self._automatic.trouble

    @property
    def is_on(self) -> bool:
        return self._automatic.plan.on

    def tick(self) -> None:
        """Run if a run is due."""
        self._automatic.take(Moved(self.services.hub))
        if self._automatic.is_due:
            self._run(self.services.hub)
        elif self.phase is Phase.AWAY:
            self.moved.emit()

    def ask(self, route: str = "") -> None:
        """Sync now, with the hub of the settings or with another; nothing while a run is on."""
        self._automatic.take(Moved(self.services.hub))
        self._automatic.take(Asked())
        if not self._automatic.plan.running and (route or self.services.hub):
            self._run(route or self.services.hub)

    def switch(self, on: bool) -> None:
        """Sync by itself from now on, or only when asked."""
        self._automatic.take(Switched(on))
        self._jobs.run(self, lambda: self._automatic.keep_switch(on))
        self.moved.emit()

    def when_free(self, act: Callable[[], None]) -> None:
        """Do something that syncs by itself: at once, or when the run that is on was stopped."""
        if self.job is None:
            act()
            return
        self._free.append(act)
        self.job.cancel()

    def look(self) -> None:
        """Ask again what waits here."""
        self._jobs.run(
            self,
            lambda: self.services.sync.pending(hub=bool(self.services.hub)),
            then=self._looked,
            failed=_overlook,
        )

    def seconds_in_step(self) -> float:
        """How long the step that is under way has taken."""
        return self._clock() - self._step_began

    def _run(self, route: str) -> None:
        self._automatic.take(Began())
        self.route, self._step, self._step_began = route, "", self._clock()
        stop = threading.Event()
        job = self._jobs.run(
            self,
            lambda: self.services.sync.run(self.route, stop=stop),
            then=self._finish,
            failed=self._fail,
            progress=self._advance,
            stopped=self._halt,
            lane=Lane.HUB,
            stop=stop,
        )
        self.job = None if job.finished else job
        self.moved.emit()

    def _advance(self, step: "Step") -> None:
        if step.step != self._step:
            self._step, self._step_began = step.step, self._clock()
        self.advanced.emit(step)

    def _finish(self, report: "SyncReport") -> None:
        self._automatic.ended()
        self._over()
        self.finished.emit(report)

    def _fail(self, error: UserError) -> None:
        if isinstance(error, Conflict):
            self._automatic.stopped()  # another duty of this station is syncing
        else:
            self._automatic.ended(error)
        self._over()
        self.failed.emit(error)

    def _halt(self) -> None:
        self._automatic.stopped()
        self._over()
        self.halted.emit()

    def _over(self) -> None:
        self.job = None
        self.look()
        self.moved.emit()
        waiting, self._free = self._free, []
        for act in waiting:
            act()

    def _looked(self, pending: "Pending") -> None:
        self.pending = pending
        if pending.entries or pending.photos:
            self._automatic.take(Changed())
        self.moved.emit()


def _overlook(_: UserError) -> None:
    """A question that nobody asked aloud needs no answer; the next one may get one."""
