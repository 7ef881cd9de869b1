"""A lived day fits the clock of a hub, at whatever hour it is lived."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from accredit_app.credentials.roster import GateLimits
from accredit_app.demo.day import Day
from accredit_app.store import queries

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("hour", [0, 10, 17, 18, 23])
def test_gates_are_neither_behind_a_hubs_clock_nor_a_day_ahead(
    qapp: object, tmp_path: Path, hour: int
) -> None:
    now = datetime(2026, 11, 22, hour, 59, tzinfo=UTC) - timedelta(hours=7)
    day = Day(people=12, out=tmp_path, hub="", now=now, say=lambda _: None)
    limits = GateLimits()
    try:
        day.take_list()
        day.register()
        day.meet()
        day.open_gates()
        with day.crew.gates[0].post.database.read() as connection:
            seen = [scan.at for scan in queries.scans(connection)]
    finally:
        day.crew.close()
    assert seen
    assert min(seen) >= now - limits.clock_slack
    assert max(seen) <= now + limits.list_age
