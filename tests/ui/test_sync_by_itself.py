"""The automatic sync of a real station, with real threads and a real hub: nobody waits for it."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from patience import PATIENCE
from pytestqt.qtbot import QtBot
from stations import SetClock, enrol, found_office

from accredit_app.domain.pace import Phase
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.services.sync.automatic import Automatic
from accredit_app.services.sync.syncing import Sync
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.sync_watch import SyncWatch


@dataclass
class Desk:
    """What the watch is given, with an address that a test changes."""

    duties: Services
    hub: str = ""
    seconds: list[float] = field(default_factory=lambda: [0.0])

    def __post_init__(self) -> None:
        self.automatic = Automatic(
            self.duties.post, clock=lambda: self.seconds[0], chance=lambda: 0.0
        )

    @property
    def sync(self) -> Sync:
        return self.duties.sync


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def office(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = found_office(tmp_path / "office", clock)
    yield services
    services.post.database.close()


@pytest.fixture
def desk(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    services = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    yield Desk(services)
    services.post.database.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def register(station: Services, family: str) -> None:
    details = Details(given_name="Ánh", family_name=family, country="VN")
    station.registration.save(None, details, category="DEL", walk_in=True)


def test_a_hub_that_hangs_holds_up_nobody_and_a_hub_that_answers_gets_all(
    desk: Desk, office: Services, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    register(desk.duties, "Nguyễn")
    watch = SyncWatch.of(jobs, desk)
    assert SyncWatch.of(jobs, desk) is watch
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk.hub = f"postgresql://127.0.0.1:{silent.getsockname()[1]}/x"
        silent.settimeout(PATIENCE)
        watch.begin()
        qtbot.waitUntil(lambda: watch.phase is Phase.RUNNING)
        line, _ = silent.accept()  # it has called, and is answered by nobody
        with line:
            found: list[int] = []
            jobs.run(watch, lambda: desk.duties.registration.counts().expected, then=found.append)
            jobs.run(watch, lambda: register(desk.duties, "Trần"), then=lambda _: found.append(0))
            qtbot.waitUntil(lambda: found == [1, 0])
            assert watch.phase is Phase.RUNNING
            watch.tick()
    qtbot.waitUntil(lambda: watch.phase is Phase.AWAY)
    assert watch.trouble is not None
    assert watch.seconds_left == 5

    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    desk.hub = hub
    with qtbot.waitSignal(watch.finished):
        watch.tick()
    qtbot.waitUntil(lambda: watch.pending is not None and watch.pending.entries == 0)
    assert watch.phase is Phase.IDLE
    assert watch.trouble is None

    register(desk.duties, "Lê")
    watch.look()
    qtbot.waitUntil(lambda: watch.pending is not None and watch.pending.entries > 0)
    desk.seconds[0] += 4
    with qtbot.waitSignal(watch.finished):
        watch.tick()
    for _ in office.sync.run(hub):
        pass
    assert office.registration.counts().expected == 3


def test_a_run_that_waits_for_a_silent_hub_is_stopped_at_once(
    desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    watch = SyncWatch.of(jobs, desk)
    told: list[object] = []
    watch.failed.connect(told.append)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(PATIENCE)
        # Left alone it would wait longer than this test does.
        watch.ask(f"postgresql://127.0.0.1:{silent.getsockname()[1]}/x?connect_timeout=3600")
        line, _ = silent.accept()
        with line, qtbot.waitSignal(watch.halted):
            assert watch.job is not None
            watch.job.cancel()
    assert told == []
    assert watch.phase is not Phase.RUNNING


def test_a_run_is_stopped_for_whoever_syncs_by_other_means(
    desk: Desk, office: Services, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    desk.hub = hub
    watch = SyncWatch.of(jobs, desk)
    closed: list[object] = []

    def close_the_day() -> None:
        jobs.run(
            watch,
            lambda: desk.duties.closing.close(hub=hub, folder=tmp_path / "out"),
            then=closed.append,
        )

    watch.ask()
    watch.when_free(close_the_day)
    qtbot.waitUntil(lambda: bool(closed))
    assert watch.phase is Phase.IDLE
    assert desk.sync.pending().entries == 0
