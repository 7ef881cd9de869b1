"""Ports for servers of a test's own, on this machine."""

import os
import socket
from collections.abc import Iterator
from itertools import cycle

LOOPBACK = "127.0.0.1"
_FIRST, _LAST = 11_000, 32_000
"""Below those that a system hands out by itself (32768 and up on Linux, 49152 elsewhere). From
among these, another process could be given the port before its server has it; or somebody who
knocks while nobody is there could even be connected to himself."""


def _from(start: int) -> Iterator[int]:
    return cycle([*range(start, _LAST), *range(_FIRST, start)])


_ports = _from(_FIRST + os.getpid() * 101 % (_LAST - _FIRST))


def free_port() -> int:
    """A port that nobody listens on, another one each time; each process begins elsewhere."""
    for port in _ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
            return port
    raise AssertionError("the ports go round for ever")
