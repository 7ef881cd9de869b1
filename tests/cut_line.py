"""A line over TCP that breaks after so many bytes, on the way there or on the way back, or that
swallows everything, or is slow."""

import random
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple, Self

from cluster import LOOPBACK

_PIECE = 1 << 16


class Budget(NamedTuple):
    """Bytes that one connection may carry before it breaks; None is without end.

    A small `back` loses the reply to what has arrived: the server did it, and nobody is told.
    """

    there: int | None = None
    back: int | None = None


WHOLE = Budget()


def at_random(dice: random.Random, *, largest: int, whole: float = 0.0) -> Callable[[], Budget]:
    """Budgets from a die: there, back, or (with the chance `whole`) a line that holds."""

    def throw() -> Budget:
        if dice.random() < whole:
            return WHOLE
        # As many short lines as long ones: most of a run is over in the first few thousand bytes.
        length = int(2 ** dice.uniform(8, max(9, largest.bit_length())))
        return Budget(there=length) if dice.random() < 0.5 else Budget(back=length)

    return throw


class CutLine:
    """A proxy on a port of its own; `budget` is asked for each new connection.

    `turns` counts how often the client spoke after the server had: round trips on the wire. While
    `swallows` is set it takes whatever comes and hands nothing on; `dawdle` is called before each
    piece of what the client says, and with a `window` (bytes) the pieces are small.
    """

    def __init__(
        self,
        upstream: int,
        budget: Callable[[], Budget] = lambda: WHOLE,
        *,
        window: int = 0,
        dawdle: Callable[[], object] = lambda: None,
    ) -> None:
        self.budget = budget
        self.swallows = False
        self._dawdle = dawdle
        self.connections = self.cuts = self.turns = 0
        self._upstream = upstream
        self._listener = socket.create_server((LOOPBACK, 0))
        if window:  # what it accepts has it too
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        self._said_last = ""
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        # A blocked accept() is woken by a shutdown, and not by a close.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop()

    def drop(self) -> None:
        """Breaks every line that is open now."""
        with self._guard:
            lines, self._open = self._open, set()
        for line in lines:
            _hang_up(line)

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection((LOOPBACK, self._upstream))
            except OSError:
                _hang_up(client)
                continue
            budget = self.budget()
            with self._guard:
                self.connections += 1
                self._open |= {client, server}
            for line in (client, server):
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, target, left, who in (
                (client, server, budget.there, "client"),
                (server, client, budget.back, "server"),
            ):
                threading.Thread(
                    target=self._carry, args=(source, target, left, who), daemon=True
                ).start()

    def _carry(
        self, source: socket.socket, target: socket.socket, left: int | None, who: str
    ) -> None:
        with suppress(OSError):
            while piece := source.recv(_PIECE):
                if who == "client" and self._said_last == "server":
                    self.turns += 1
                self._said_last = who
                if who == "client":
                    self._dawdle()
                if self.swallows:
                    continue
                if left is not None:
                    target.sendall(piece[:left])
                    left -= len(piece)
                    if left < 0:
                        self.cuts += 1
                        break
                else:
                    target.sendall(piece)
        for line in (source, target):
            _hang_up(line)
        with self._guard:
            self._open -= {source, target}


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()
