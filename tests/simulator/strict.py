"""A fault of the program, met while rows are taken: at an event it is one chain's affair; in a
simulated world it ends the world, so that it is found."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from accredit_app.sync import faults


class _Raising(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            raise record.exc_info[1]


@contextmanager
def no_fault_is_confined() -> Iterator[None]:
    """Has whatever `sync.faults` would confine raised instead."""
    log, raising = logging.getLogger(faults.__name__), _Raising(logging.ERROR)
    log.addHandler(raising)
    try:
        yield
    finally:
        log.removeHandler(raising)
