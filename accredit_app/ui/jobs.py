"""Work off the screen: the only user of threads in the program.

Lanes of one worker each: everything that touches the database goes down the *desk* lane and so
never runs side by side; PDF, pictures and devices go down the *side* lane; what waits for the hub
goes down the *hub* lane, so that a network that hangs holds up nobody's badge. Results
come back on the GUI thread and are dropped if the widget that asked is gone. A long job is a
generator and takes one step a turn, so that shorter work slips in between and a cancel acts at
a safe place. It refuses to hand a worker any widget: workers get a number, and whatever the work
captured is let go on the GUI thread.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from inspect import isgenerator
from typing import Any, Protocol, TypeVar, cast, overload

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from accredit_app.domain.done import Done, Topic
from accredit_app.errors import Cancelled, UserError

log = logging.getLogger(__name__)
T = TypeVar("T")
P = TypeVar("P")


class Lane(Enum):
    DESK = "desk"
    SIDE = "side"
    HUB = "hub"


class Running(Protocol):
    """A lane's worker: takes turns and gives them back one after another."""

    def submit(self, turn: Callable[[int], None], key: int, /) -> object: ...

    def shutdown(self) -> None: ...


class Job:
    """One piece of work that was asked for."""

    def __init__(
        self,
        owner: QObject,
        lane: Lane,
        work: Callable[[], Any],
        stop: threading.Event | None = None,
    ) -> None:
        self.owner = owner
        self.lane = lane
        self.work: Callable[[], Any] | None = work
        self.then: Callable[[Any], None] | None = None
        self.failed: Callable[[UserError], None] | None = None
        self.progress: Callable[[Any], None] | None = None
        self.stopped: Callable[[], None] | None = None
        self.steps: Generator[Any, None, Any] | None = None
        self.said: deque[Any] = deque()
        self.result: object = None
        self.error: BaseException | None = None
        self.over = threading.Event()
        self._stop = stop or threading.Event()
        self._forgotten = False

    @property
    def stopping(self) -> bool:
        return self._stop.is_set()

    @property
    def finished(self) -> bool:
        """Whether the result was delivered; only ever becomes true."""
        return self.work is None

    def cancel(self) -> None:
        """Do not begin, or stop before the next step. A step that has begun is finished, unless it
        waits for somebody else and was given the event that is set here."""
        self._stop.set()

    def forget(self) -> None:
        """Cancel, and give no answer at all: a newer question has taken this one's place."""
        self._forgotten = True
        self._stop.set()

    def wanted(self) -> bool:
        return not self._forgotten and isValid(self.owner)


class Jobs(QObject):
    """Runs work in the lanes; `changed` tells the topics of every finished change.

    `fault` carries an error for which the asking page had no place of its own.
    """

    changed = Signal(frozenset)
    fault = Signal(object)
    busy = Signal(bool)
    _turned = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, Running] = {}
        self._jobs: dict[int, Job] = {}
        self._next = 0
        self._closing = False
        self._turned.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[], Generator[P, None, Done[T]]],
        *,
        then: Callable[[T], None] | None = ...,
        failed: Callable[[UserError], None] | None = ...,
        progress: Callable[[P], None] | None = ...,
        stopped: Callable[[], None] | None = ...,
        lane: Lane = ...,
        stop: threading.Event | None = ...,
    ) -> Job: ...
    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[], Generator[P, None, T]],
        *,
        then: Callable[[T], None] | None = ...,
        failed: Callable[[UserError], None] | None = ...,
        progress: Callable[[P], None] | None = ...,
        stopped: Callable[[], None] | None = ...,
        lane: Lane = ...,
        stop: threading.Event | None = ...,
    ) -> Job: ...
    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[], Done[T]],
        *,
        then: Callable[[T], None] | None = ...,
        failed: Callable[[UserError], None] | None = ...,
        lane: Lane = ...,
    ) -> Job: ...
    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        *,
        then: Callable[[T], None] | None = ...,
        failed: Callable[[UserError], None] | None = ...,
        lane: Lane = ...,
    ) -> Job: ...
    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        progress: Callable[[Any], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = Lane.DESK,
        stop: threading.Event | None = None,
    ) -> Job:
        """Do `work` in a lane and call back on the GUI thread while `owner` lives.

        `work` returns a value, a `Done` (its value goes to `then`, its topics to `changed`), or a
        generator: each yielded value goes to `progress`, its return value is the result.
        `failed` always gets a `UserError`: anything else is logged and apologised for. `stop` is
        set when the job is cancelled, for work that can be called off in the middle of a step.
        """
        job = Job(owner, lane, work, stop)
        job.then, job.failed, job.progress, job.stopped = then, failed, progress, stopped
        self._next += 1
        key = self._next
        if self._closing:
            job.work = None
            return job
        self._jobs[key] = job
        if len(self._jobs) == 1:
            self.busy.emit(True)
        self._submit(job.lane, key)
        return job

    def close(self) -> None:
        """Stop long jobs at their next step, finish what was begun, and end the workers."""
        self._closing = True
        for job in list(self._jobs.values()):
            if job.steps is not None:
                job.cancel()
        for lane in self._lanes.values():
            lane.shutdown()
        self._lanes.clear()

    def _submit(self, lane: Lane, key: int) -> None:
        if lane not in self._lanes:
            self._lanes[lane] = self._open(lane)
        self._lanes[lane].submit(self._turn, key)

    def _open(self, lane: Lane) -> Running:
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"accredit-{lane.value}")

    def _turn(self, key: int) -> None:
        """One turn of a worker. No local name outlives the step: see the module's docstring."""
        _step(self._jobs[key])
        self._turned.emit(key)

    def _deliver(self, key: int) -> None:
        job = self._jobs[key]
        while job.said:
            word = job.said.popleft()
            if job.progress is not None and job.wanted():
                job.progress(word)
        if not job.over.is_set():
            if self._lanes:
                self._submit(job.lane, key)
                return
            job.error = Cancelled()
        del self._jobs[key]
        self._finish(job)
        if not self._jobs:
            self.busy.emit(False)

    def _finish(self, job: Job) -> None:
        result, error = job.result, job.error
        job.work = job.steps = job.error = job.result = None
        if isinstance(error, Cancelled):
            if job.stopped is not None and job.wanted():
                job.stopped()
        elif error is not None:
            self._report(job, error)
        else:
            topics: frozenset[Topic] = frozenset()
            if isinstance(result, Done):
                result, topics = result.value, result.topics
            if job.then is not None and job.wanted():
                job.then(result)
            if topics:
                self.changed.emit(topics)

    def _report(self, job: Job, error: BaseException) -> None:
        if not isinstance(error, UserError):
            log.error("a job failed", exc_info=error)
            error = UserError(
                self.tr("That did not work"),
                self.tr(
                    "The program met a fault of its own, which is now in its log. What was saved "
                    "before is safe. Try once more; if it happens again, call the event office."
                ),
            )
        if not job.wanted():
            return
        if job.failed is not None:
            job.failed(error)
        else:
            self.fault.emit(error)


def _step(job: Job) -> None:
    """Take one step of a job and leave what came of it in the job."""
    try:
        if job.stopping:
            if job.steps is not None:
                job.steps.close()
            raise Cancelled
        steps = job.steps
        if steps is None:
            assert job.work is not None
            outcome = job.work()
            if not isgenerator(outcome):
                job.result = outcome
                job.over.set()
                return
            job.steps = steps = cast("Generator[Any, None, Any]", outcome)
        job.said.append(next(steps))
    except StopIteration as end:
        job.result = end.value
        job.over.set()
    except BaseException as error:  # noqa: BLE001 - it is handed to the GUI thread whole
        job.error = error
        job.over.set()


class InlineLane:
    """A lane without a thread: turns are taken at once, in the caller, one after another."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[int], None], int]] = deque()
        self._at_work = False

    def submit(self, turn: Callable[[int], None], key: int) -> None:
        self._waiting.append((turn, key))
        if self._at_work:
            return
        self._at_work = True
        try:
            while self._waiting:
                following, number = self._waiting.popleft()
                following(number)
        finally:
            self._at_work = False

    def shutdown(self) -> None:
        self._waiting.clear()


class InlineJobs(Jobs):
    """Jobs that are over when `run` returns: for tests and for the headless day."""

    def _open(self, lane: Lane) -> Running:  # noqa: ARG002 - each lane is its own queue
        return InlineLane()
