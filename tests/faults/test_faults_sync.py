"""Faults of sync, each a few times: the table in docs/faults.md is made of many more."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cluster import KILLED_ONLY, Cluster, cluster, embedded

from tests.faults import disks, kills, lines
from tests.faults.drills import Outcome, Unavailable, evening, hub_of, opened, prepare, worker
from tests.soak.day import live
from tests.soak.station import log_of

pytestmark = pytest.mark.faults


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    """A hub's server that may be killed: no other test has anything on it."""
    with cluster(programs=embedded(), settings=KILLED_ONLY) as running:
        yield running


Sized = Callable[[Path, Cluster, int], Outcome]


@pytest.mark.parametrize(
    ("drill", "count"),
    [
        (kills.station_kills, 3),
        (kills.server_kills, 4),
        (lines.cut_lines, 20),
        (lines.lost_replies, 8),
        (disks.spoilt_pages, 6),
    ],
)
def test_nothing_acknowledged_is_lost(
    drill: Sized, count: int, server: Cluster, tmp_path: Path
) -> None:
    outcome = drill(tmp_path, server, count)
    assert outcome.lost == 0
    assert outcome.count >= count
    assert outcome.acknowledged > 0


def test_wrong_clocks_change_nothing_and_are_shown(server: Cluster, tmp_path: Path) -> None:
    assert lines.wrong_clocks(tmp_path, server).lost == 0


def _here(hold: Callable[[], Outcome]) -> Outcome:
    try:
        return hold()
    except Unavailable as reason:
        pytest.skip(str(reason))


def test_a_full_disk_under_a_sync_loses_nothing(server: Cluster, tmp_path: Path) -> None:
    outcome = _here(lambda: disks.full_disk(tmp_path, server))
    assert outcome.lost == 0
    assert outcome.count > 0


def test_a_disk_that_fails_to_sync_loses_nothing(tmp_path: Path) -> None:
    assert _here(lambda: disks.failing_syncs(tmp_path, 3)).lost == 0


def test_a_power_cut_leaves_every_acknowledged_commit(tmp_path: Path) -> None:
    outcome = _here(lambda: disks.torn_images(tmp_path, 30))
    assert outcome.lost == 0
    assert outcome.acknowledged > 0


def test_the_drill_notices_a_disk_that_lies(tmp_path: Path) -> None:
    """The control: where a sync means nothing, commits are lost, and the drill says so."""
    assert _here(lambda: disks.torn_images(tmp_path, 8, turns=40, honest=False)).lost > 0


def test_a_few_stations_live_a_few_seconds_of_everything(server: Cluster, tmp_path: Path) -> None:
    verdict, faults = live(tmp_path, server, stations=4, seconds=4, seed=7)
    assert verdict.problems == []
    assert verdict.deeds["synced"] > 0
    assert faults.total() > 0
    assert faults["a station stopped by itself"] == 0


def test_the_checker_finds_what_never_came(server: Cluster, tmp_path: Path) -> None:
    """The control: an acknowledgement that no journal bears out, of each kind."""
    folders = prepare(tmp_path, server, 2)
    with opened(folders[1:]) as (desk,), worker(desk, folders[1], 1) as hand:
        hand.register()
        assert hand.sync(hub_of(server))
        number, epoch = desk.post.database.identity.station, desk.post.database.epoch
    told = {"station": number, "epoch": epoch}
    person = "00000000-0000-4000-8000-000000000000"
    false = [
        {"deed": "register", "seq": 1, "hash": "00" * 32, "person": person, "name": "Nobody"},
        {"deed": "revoke", "serial": 1},
        {"deed": "issue", "serial": 1},
        {"deed": "scan", "serial": 1},
        {"deed": "photo", "photo": "00" * 32},
    ]
    with log_of(folders[1]).open("a", encoding="utf-8") as log:
        for line in false:
            log.write(json.dumps(told | line) + "\n")
        log.write('{"deed": "register", "cut o')  # a kill within a line: never said
    verdict, _ = evening(folders, server)
    # At the office and at the desk: a wrong hash, no such person, badge or scan; at the hub: a
    # photo. An unknown badge is neither revoked nor there.
    assert len(verdict.problems) == 2 * 5 + 1
