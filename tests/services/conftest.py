"""An office, and a desk and a gate enrolled by it, on real databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import SetClock, enrol, found_office

from accredit_app.services.bundle import Services


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def office(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = found_office(tmp_path / "office", clock)
    yield services
    services.post.database.close()


@pytest.fixture
def desk(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    yield services
    services.post.database.close()


@pytest.fixture
def gate(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Gate A", "gate", tmp_path / "gate", clock)
    yield services
    services.post.database.close()
