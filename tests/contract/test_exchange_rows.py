"""One suite for every route to a hub: which rows are taken, and how each is refused."""

from dataclasses import replace
from typing import Any

import pytest
from hub_routes import Hub, altered, busy_desk, everything, sync
from memory_journal import MemoryJournal

from accredit_app.domain.journal import (
    GENESIS,
    Entry,
    Head,
    canonical,
    chain_hash,
)
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import (
    BODY_LIMIT,
    PUSH_LIMIT,
    ROUTES,
    AlarmKind,
    ChainError,
)
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise


def test_every_row_of_the_table_of_routes_is_tested_here() -> None:
    assert set(ROUTES) == {"file", "postgresql"}


def test_a_repeated_push_changes_nothing(hub: Hub) -> None:
    desk = busy_desk(7)
    rows = desk.rows[desk.own_chain]
    assert hub.push(rows[:5]) == Head(5, rows[4].hash)
    assert hub.push(rows[:5]) == Head(5, rows[4].hash)
    assert hub.push(rows[2:]) == Head(8, rows[7].hash)
    assert hub.push(rows[:1]) == Head(8, rows[7].hash)
    assert everything(hub) == rows
    assert hub.alarms() == ()


def test_a_gap_is_refused(hub: Hub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    with pytest.raises(SyncError, match="missing in between"):
        hub.push(rows[1:])
    assert hub.heads() == {}
    hub.push(rows[:2])
    with pytest.raises(SyncError, match="missing in between"):
        hub.push(rows[4:])
    assert everything(hub) == rows[:2]


def test_a_push_is_of_one_chain_and_not_empty_nor_endless(hub: Hub) -> None:
    one, other = busy_desk(7, 1).write(), busy_desk(8, 1).write()
    for bad in ([], [one, other], [one] * (PUSH_LIMIT + 1)):
        with pytest.raises(ValueError, match="push"):
            hub.push(bad)
    assert hub.heads() == {}


def test_a_fork_in_a_replayed_row_raises_one_alarm_and_changes_nothing(hub: Hub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    hub.push(rows)
    twin = altered(rows[3], rows[2].hash, body=canonical({"name": "Somebody Else"}))
    for _attempt in range(3):
        with pytest.raises(ChainError, match="split") as caught:
            hub.push([*rows[:3], twin])
    assert caught.value.kind is AlarmKind.FORK
    assert caught.value.chain == rows[0].chain
    (alarm,) = hub.alarms()
    assert (alarm.chain, alarm.seq, alarm.kind) == (rows[0].chain, 4, AlarmKind.FORK)
    assert (alarm.offered, alarm.held) == (twin.hash, rows[3].hash)
    assert alarm.at.tzinfo is not None
    assert everything(hub) == rows


def test_a_fork_right_after_the_hubs_last_row_is_told_from_damage(hub: Hub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    hub.push(rows[:3])
    other = altered(rows[2], rows[1].hash, body=canonical({"name": "Somebody Else"}))
    follower = altered(rows[3], other.hash)
    with pytest.raises(ChainError, match="split"):
        hub.push([follower])
    assert [alarm.kind for alarm in hub.alarms()] == [AlarmKind.FORK]
    assert everything(hub) == rows[:3]


@pytest.mark.parametrize("place", [0, 2])
def test_a_damaged_row_is_refused_with_an_alarm(hub: Hub, place: int) -> None:
    rows = list(busy_desk(7).rows.popitem()[1])
    sound = list(rows)
    rows[place] = replace(rows[place], body=b'{"name":"Altered"}')
    with pytest.raises(ChainError, match="damaged"):
        hub.push(rows)
    assert [(alarm.kind, alarm.seq) for alarm in hub.alarms()] == [(AlarmKind.DAMAGED, place + 1)]
    assert hub.heads() == {}
    hub.push(sound)
    assert everything(hub) == sound


def test_a_row_with_a_body_and_no_salt_is_damaged(hub: Hub) -> None:
    row = replace(busy_desk(7, 1).write(), salt=None)
    first = busy_desk(7, 1).rows.popitem()[1]
    hub.push(first)
    with pytest.raises(ChainError, match="damaged"):
        hub.push([row])


def test_an_erased_body_travels_and_matches_its_own_replay(hub: Hub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    purged = [replace(rows[0], body=None, salt=None), *rows[1:]]
    hub.push(purged)
    hub.push(rows)
    assert everything(hub) == purged
    forged = replace(purged[0], operator="Somebody Else")
    with pytest.raises(ChainError, match="split"):
        hub.push([replace(forged, hash=chain_hash(GENESIS, forged))])


@pytest.mark.parametrize(
    "changes",
    [
        {"operator": "a\x00b"},
        {"kind": "x" * 1_001},
        {"app_version": "\ud800"},
        {"station": 1 << 16},
        {"epoch": 1 << 63},
        {"lam": 1 << 62},
        {"wall": 1 << 63},
        {"schema": 1 << 32},
        {"seq": 0},
        {"body": bytes(BODY_LIMIT + 1)},
        {"hash": b"short"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_no_database_could_keep_is_refused(hub: Hub, changes: dict[str, Any]) -> None:
    row = replace(busy_desk(7, 1).rows.popitem()[1][0], **changes)
    with pytest.raises(ChainError, match="out of bounds"):
        hub.push([row])
    assert hub.heads() == {}


def test_rows_out_of_order_are_refused(hub: Hub) -> None:
    rows = busy_desk(7).rows.popitem()[1]
    with pytest.raises(ChainError, match="out of bounds"):
        hub.push([rows[0], rows[2]])


def test_extreme_numbers_and_texts_come_back_as_they_went(hub: Hub) -> None:
    row = busy_desk(7, 1).rows.popitem()[1][0]
    extreme = altered(
        row,
        GENESIS,
        epoch=(1 << 63) - 1,
        lam=(1 << 62) - 1,
        wall=-(1 << 63),
        offset=(1 << 63) - 1,
        schema=(1 << 32) - 1,
        operator="नेहा 🛂 'quoted' \\ \" ; --",
        salt=bytes(range(256)),
        body=bytes(range(256)),
    )
    hub.push([extreme])
    assert everything(hub) == [extreme]


def test_unknown_kinds_are_relayed_byte_for_byte(hub: Hub) -> None:
    desk = MemoryJournal(7)
    desk.write("hologram.seal", colour="青", nested={"z": [1, 2.5, None], "a": "\u2028"})
    raw = altered(
        desk.write(), desk.rows[desk.own_chain][0].hash, kind="x", body=b"\xff\x00 not JSON"
    )
    desk.rows[desk.own_chain][1] = raw
    sync(desk, hub)
    other = MemoryJournal(8)
    sync(other, hub)
    assert other.rows == desk.rows


def test_pull_by_vector_in_small_parts_is_whole_and_gapless(hub: Hub) -> None:
    desks = [busy_desk(station, 5) for station in (3, 4, 5)]
    for desk in desks:
        hub.push(desk.rows[desk.own_chain])
    for limit in (1, 2, 4, 7, 100):
        vector = {desks[1].own_chain: 3}
        pulled: list[Entry] = []
        while part := hub.pull(vector, limit=limit):
            assert len(part) <= limit
            for entry in part:
                assert entry.seq == vector.get(entry.chain, 0) + 1
                vector[entry.chain] = entry.seq
            pulled += part
        expected = [desks[0].own_chain, desks[1].own_chain, desks[2].own_chain]
        assert {entry.chain for entry in pulled} == set(expected)
        assert len(pulled) == 5 + 2 + 5


def test_revocations_come_ahead_of_all_else(hub: Hub) -> None:
    desk, gate = busy_desk(7), MemoryJournal(9)
    revoked = [desk.write("badge.revoke", reason="lost"), desk.write("key.revoke", key="00ff00ff")]
    desk.write()
    banned = desk.write("ban.add", reason="misconduct")
    sync(desk, hub)
    assert [alert.entry for alert in hub.revocations({})] == [*revoked, banned]
    known = {desk.own_chain: revoked[-1].seq}
    assert [alert.entry for alert in hub.revocations(known)] == [banned]
    run = synchronise(gate, hub, role=StationRole.GATE)
    while next(run).step is not Step.REVOCATIONS:
        assert gate.heeded == []
    run.close()
    assert gate.heeded == [*revoked, banned]
    assert gate.rows == {}


def test_a_damaged_or_erased_revocation_is_not_heeded(hub: Hub) -> None:
    desk, gate = MemoryJournal(7), MemoryJournal(9)
    desk.write("badge.revoke", reason="lost")
    chain = desk.own_chain
    desk.rows[chain][0] = replace(desk.rows[chain][0], body=None, salt=None)
    sync(desk, hub)
    sync(gate, hub)
    assert gate.heeded == []
    assert gate.rows == desk.rows
