"""Python's cycle collector, kept on the window's thread.

The collector runs in whichever thread happens to allocate. If that is a worker, it may destroy a
widget there, which Qt does not survive. So the automatic collection is turned off, and a timer of
the window's thread collects instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 5_000


class GarbageKeeper(QObject):
    """Collects on this object's thread for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        timer = QTimer(self, interval=PERIOD_MS)
        timer.timeout.connect(self.check)
        timer.start()

    def check(self) -> None:
        """Collects the youngest generation that has grown past its threshold, and those below."""
        young, middle, old = gc.get_count()
        if old > self._thresholds[2]:
            gc.collect(2)
        elif middle > self._thresholds[1]:
            gc.collect(1)
        elif young > self._thresholds[0]:
            gc.collect(0)
