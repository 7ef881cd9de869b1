"""The day is killed at random moments: what a desk had acknowledged is there, and proves."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from patience import PATIENCE

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import Details
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store import queries
from accredit_app.store.audit import verify
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import Database

pytestmark = pytest.mark.faults

PEOPLE, KILLS, PASSPHRASE = 60, 4, "correct horse"
DAY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from accredit_app.demo.day import Day
app = QApplication([])
def tell(badge):
    print(badge.serial, badge.digits, flush=True)
day = Day(people=int(sys.argv[2]), out=Path(sys.argv[1]), hub="", say=lambda _: None,
          now=datetime(2026, 11, 23, 1, tzinfo=UTC), passphrase=sys.argv[3], handed_over=tell)
day.take_list()
print("ready", flush=True)
day.register()
day.meet()
day.open_gates()
"""


@pytest.mark.parametrize("seed", range(KILLS))
def test_no_acknowledged_registration_is_lost(tmp_path: Path, seed: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", DAY, str(tmp_path), str(PEOPLE), PASSPHRASE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n", process.stderr and process.stderr.read()
    dice = random.Random(seed)
    told = [process.stdout.readline() for _ in range(dice.randint(1, 12))]
    time.sleep(dice.uniform(0, 0.2))  # somewhere in the next registration
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate(timeout=PATIENCE)
    acknowledged = dict(line.split() for line in [*told, *rest.splitlines()] if " " in line)
    assert len(acknowledged) >= len(told)

    found: dict[str, str] = {}
    for name in ("desk-1", "desk-2"):
        folder = tmp_path / "stations" / name
        with Database.open(folder, passphrase=PASSPHRASE, clock=SystemClock()) as database:
            with database.read() as connection:
                report = verify(connection)
            assert report.sound, report.problems
            assert not database.defects()
            desk = services_at(Post(database, "auditor", SystemClock()))
            with database.read() as connection:
                handed = list(queries.badges(connection, status=[BadgeStatus.HANDED_OVER]))
            for badge in handed:
                assert desk.registration.get(badge.person).accreditation.arrived
                found[str(badge.serial)] = badge.digits
            desk.prints.settle()
            late = Details(family_name="Late", given_name="Comer")
            assert desk.registration.save(None, late, category="DEL", walk_in=True).value
    assert acknowledged.items() <= found.items()
