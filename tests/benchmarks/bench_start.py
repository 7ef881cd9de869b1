"""How long a person waits: process start to the first painted window, and to a desk that answers.

Whole processes, floor and product in turn, the fastest of several of each: the rest is noise of
the machine. Needs no screen (offscreen platform), so no server's speed enters either.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.demo.sample import sample_list, write_sample_list

RUNS = 7

BARE = """
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Filter(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            import os; os._exit(0)
        return False
kept = Filter()
app.installEventFilter(kept)
"""
BARE_WINDOW = BARE + "w = QWidget(); w.resize(900, 640); w.show(); app.exec()"
BARE_DESK = "import sqlalchemy\n" + BARE_WINDOW
LOG_IN = BARE + (
    "from pathlib import Path; from accredit_app.app import run_window; "
    "from accredit_app.config import Settings; run_window(Settings(data=Path('/nowhere')))"
)
DESK = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from accredit_app.config import Settings
from accredit_app import app
opened = []
whole = app.station_window
def window(station, *args, **options):
    def ask():
        assert station.services.registration.find("nguyen")
        os._exit(0)
    made = whole(station, *args, **options)
    QTimer.singleShot(0, ask)
    return made
app.station_window = window
app.run_window(Settings(data=Path(sys.argv[1])), passphrase=sys.argv[2])
"""


def _seconds(program: str, *words: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, *words], env=environment, check=True)
    return time.perf_counter() - began


def _pair(floor: str, product: str, *words: str) -> tuple[float, float]:
    floors, products = [], []
    for _ in range(RUNS):
        floors.append(_seconds(floor))
        products.append(_seconds(product, *words))
    return min(products), min(floors)


def window_bench() -> tuple[str, float, float, float, float]:
    """Start to the painted log-in window, against a bare PySide6 window."""
    measured, floor = _pair(BARE_WINDOW, LOG_IN)
    return "start to the log-in window", measured, floor, measured / floor, 2.0


def desk_bench() -> tuple[str, float, float, float, float]:
    """Start to a desk of 2,900 people whose search answers, the key's unwrapping included."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), SetClock()
        office = found_office(folder / "office", clock)
        write_sample_list(folder / "list.csv", sample_list(2_900))
        finish(office.importing.take(office.importing.read(folder / "list.csv")), lambda _: None)
        desk = enrol(office, "Desk 1", "desk", folder / "desk", clock)
        for services in (office, desk):
            services.post.database.close()
        measured, floor = _pair(BARE_DESK, DESK, str(folder / "desk"), PASSPHRASE)
    return "start to a desk whose search answers", measured, floor, measured / floor, 1.5
