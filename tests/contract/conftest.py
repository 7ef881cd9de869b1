"""The hub under each of its routes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_routes import KEY, Hub, Route


@pytest.fixture(params=["file", "file with a key", "postgresql"])
def route(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Route]:
    if request.param == "postgresql":
        location, key = request.getfixturevalue("postgres_url"), None
    else:
        location = str(tmp_path / "hub.db")
        key = KEY if request.param == "file with a key" else None
    route = Route(request.param, location, key, [])
    route.found()
    yield route
    for hub in route.opened:
        hub.close()


@pytest.fixture
def hub(route: Route) -> Hub:
    return route.open()
