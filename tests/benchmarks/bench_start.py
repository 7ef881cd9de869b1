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
from accredit_app.store.keys import STANDARD

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
LOG_IN = "from accredit_app import __main__, cli\n" + BARE + "__main__.main()"
DESK = """
import os, sys
from pathlib import Path
from accredit_app import app
from accredit_app.config import Settings
whole = app.station_window
def window(*args, **options):
    from PySide6.QtCore import QEvent, QObject
    made = whole(*args, **options)
    finder = made.page("desk").finder
    def answered():
        assert finder.model.rowCount() == 9
        os._exit(0)
    class Filter(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not finder.search.text():
                finder.search.setText("nguyen")
                finder.model.modelReset.connect(answered)
            return False
    made.kept = Filter()
    finder.people.viewport().installEventFilter(made.kept)
    return made
app.station_window = window
app.run_window(Settings(data=Path(sys.argv[1])), passphrase=sys.argv[2])
"""


def _seconds(program: str, *words: str, compiled: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, *words],
        env=environment,
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


def _pair(floor: str, product: str, *words: str) -> tuple[float, float]:
    """The fastest of each; the first run of each compiles, as an installation does, and is let
    go."""
    floors, products = [], []
    with tempfile.TemporaryDirectory() as compiled:
        for _ in range(RUNS + 1):
            floors.append(_seconds(floor, compiled=compiled))
            products.append(_seconds(product, *words, compiled=compiled))
    return min(products[1:]), min(floors[1:])


def window_bench() -> tuple[str, float, float, float, float]:
    """Start to the painted log-in window, against a bare PySide6 window."""
    measured, floor = _pair(BARE_WINDOW, LOG_IN, "--data", "/nowhere")
    return "start to the log-in window", measured, floor, measured / floor, 2.0


def desk_bench() -> tuple[str, float, float, float, float]:
    """Start to a desk of 2,900 people whose search answers, the key's unwrapping included."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), SetClock()
        office = found_office(folder / "office", clock)
        write_sample_list(folder / "list.csv", sample_list(2_900))
        finish(office.importing.take(office.importing.read(folder / "list.csv")), lambda _: None)
        desk = enrol(office, "Desk 1", "desk", folder / "desk", clock, cost=STANDARD)
        for services in (office, desk):
            services.post.database.close()
        measured, floor = _pair(BARE_DESK, DESK, str(folder / "desk"), PASSPHRASE)
    return "start to a desk whose search answers", measured, floor, measured / floor, 1.5
