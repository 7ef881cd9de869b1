"""How long a station waits for a hub that does not answer, and who may call it off."""

import threading
from dataclasses import dataclass, field
from typing import Final

BRIEF: Final = 15.0
"""Seconds of silence after which a question that somebody waits for is given up."""


@dataclass(frozen=True, slots=True)
class Patience:
    """`silence`: seconds in which no byte moves, either way; None is as long as the server may
    take over an answer. `stop`: set from any thread, it ends a call that waits and every later one.
    """

    silence: float | None = None
    stop: threading.Event = field(default_factory=threading.Event)
