"""A line to PostgreSQL that does not wait for ever: it ends by silence, or when it is called off.

A server that has stopped, or a network that swallows everything, sends no word of it. What counts
is that bytes move: a slow line may take as long as it takes.
"""

import sys
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import Any, Final, Self, TypeVar

import psycopg

from accredit_app.sync.patience import Patience

_T = TypeVar("_T")

SERVERS_LIMIT: Final = 120.0
"""Seconds that a station's login may take over an answer, as a hub is made (`server_sql`)."""
MARGIN: Final = 20.0
"""Seconds that an answer may be on its way besides."""
UNLIMITED: Final = 3_600.0
"""Seconds of silence where the login may take as long as it likes."""
_LIMIT: Final = "SELECT extract(epoch FROM current_setting('statement_timeout')::interval)::float8"
LOOK: Final = 0.1
"""Seconds between two looks at a line on which nothing comes."""


class CalledOff(psycopg.OperationalError):
    """Somebody stopped the wait."""


class Silent(psycopg.OperationalError):
    """Nothing moved for `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no answer for {seconds:.0f} seconds")
        self.seconds = seconds


class Line(psycopg.Connection[tuple[Any, ...]]):
    """A connection whose every wait has an end; after a `CalledOff` or a `Silent` it is closed."""

    patience: Patience = Patience()
    limit: float = SERVERS_LIMIT + MARGIN
    """Seconds of silence that are borne."""
    _asked = False

    @classmethod
    def reach(cls, patience: Patience, **options: Any) -> Self:
        """Connects with the options of libpq. Raises `psycopg.Error`.

        In a thread of its own: whoever calls it off need not wait for a name server.
        """
        made: Future[Self] = Future()

        def connect() -> None:
            try:
                made.set_result(cls.connect(autocommit=True, **options))
            except BaseException as error:  # noqa: BLE001 - raised below, where it was asked for
                made.set_exception(error)

        threading.Thread(target=connect, name="accredit-connect", daemon=True).start()
        limit = cls.limit if patience.silence is None else patience.silence
        began = time.monotonic()
        try:
            while not wait([made], timeout=LOOK).done:
                if patience.stop.is_set():
                    raise CalledOff
                if time.monotonic() - began > limit:
                    raise Silent(limit)
            line = made.result()
        except BaseException:
            made.add_done_callback(_hang_up)
            raise
        line.patience, line.limit = patience, limit
        return line

    def ask_limit(self) -> "psycopg.Cursor[tuple[Any, ...]] | None":
        """Asks how long the login may take over an answer, the first time and if it matters; in a
        pipeline that costs no time. `allow` takes what comes."""
        if self.patience.silence is not None or self._asked:
            return None
        self._asked = True
        return self.execute(_LIMIT)

    def allow(self, seconds: float) -> None:
        """Bears a silence as long as the server may take over an answer; 0 is without a limit."""
        self.limit = seconds + MARGIN if seconds else UNLIMITED

    def wait(self, gen: Generator[Any, Any, _T], *args: Any, **options: Any) -> _T:
        return super().wait(self._watched(gen), *args, **options)

    def _watched(self, work: Generator[Any, Any, _T]) -> Generator[Any, Any, _T]:
        """What psycopg does, with an end; it is asked to go on whenever the line is ready, and
        every tenth of a second when it is not."""
        moved, queued = time.monotonic(), 0
        try:
            wanted = next(work)
            while True:
                ready = yield wanted
                left = _queued(self.pgconn.socket)
                if ready or left != queued:
                    moved, queued = time.monotonic(), left
                if self.patience.stop.is_set():
                    self._end(work, CalledOff())
                elif time.monotonic() - moved > self.limit:
                    self._end(work, Silent(self.limit))
                wanted = work.send(ready)
        except StopIteration as end:
            result: _T = end.value
            return result

    def _end(self, work: Generator[Any, Any, object], failure: psycopg.Error) -> None:
        self.pgconn.finish()
        with suppress(psycopg.Error, StopIteration):
            work.throw(failure)  # lets go of what it holds, and finds the line closed
        raise failure


def _hang_up(made: "Future[Any]") -> None:
    if made.exception() is None:
        made.result().close()


def _no_queue(line: int) -> int:
    del line
    return 0


def _queue() -> Callable[[int], int]:
    """How to ask for the bytes that the system has taken and the other side has not: with a large
    buffer and a slow line they move long after the last was handed over."""
    try:
        import fcntl
        import termios
    except ImportError:  # Windows keeps a buffer that is small where the line is slow
        return _no_queue

    def queued(line: int) -> int:
        try:
            answer = fcntl.ioctl(line, termios.TIOCOUTQ, bytes(4))
        except OSError:  # a system that does not tell it of a socket
            return 0
        return int.from_bytes(answer, byteorder=sys.byteorder)

    return queued


_queued = _queue()
