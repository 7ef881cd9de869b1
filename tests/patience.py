"""How long a test waits for a fact that must come: as long as the busiest machine may take."""

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 120.0
"""Seconds. It costs nothing where all is well, and a test that waits in vain fails."""
PATIENCE_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """A `qtbot` whose waits, unless told otherwise, have that patience."""

    def __init__(self, request: Any) -> None:
        super().__init__(request)
        for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
            setattr(self, name, _patient(getattr(self, name)))


def _patient(wait: Any) -> Any:
    def waiting(*found: Any, **words: Any) -> Any:
        return wait(*found, **{"timeout": PATIENCE_MS, **words})

    return waiting
