"""The journal in the store: what is taken from elsewhere, and what is refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from busy_store import digest, heads, live_a_little, rows
from sqlalchemy import Connection
from stores import enter, identity, make

from accredit_app.domain.badges import badge_id
from accredit_app.domain.journal import Chain, Entry, canonical, chain_hash, hash_body
from accredit_app.errors import SyncError
from accredit_app.store import audit, journal, queries, search
from accredit_app.store.database import Database


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "here", 3) as database:
        yield database


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "there", 4) as database:
        yield database


# -- reading


def test_a_suffix_follows_what_is_held_elsewhere(here: Database) -> None:
    live_a_little(here)
    everything = rows(here)
    chain = everything[0].chain
    assert [entry.seq for entry in everything] == list(range(1, len(everything) + 1))
    with here.read() as connection:
        assert journal.own_chain(connection) == chain == Chain(here.station, here.epoch)
        assert journal.suffix(connection, chain, after=5, limit=3) == everything[5:8]
        assert journal.suffix(connection, chain, after=len(everything)) == []
        assert journal.suffix(connection, Chain(9, 9)) == []
        assert journal.vector(connection) == {chain: len(everything)}


def test_what_was_said_about_a_person_reads_in_order(here: Database) -> None:
    live_a_little(here)
    person, request = (identity(kind, "Minh 1", "Nguyễn") for kind in ("person", "request"))
    with here.read() as connection:
        kinds = [entry.kind for entry in journal.about(connection, [request, person])]
    assert kinds == ["person.set", "accreditation.set", "ban.add"]


# -- taking


def test_two_stations_that_hold_the_same_rows_are_equal(here: Database, there: Database) -> None:
    live_a_little(here)
    live_a_little(there, 2)
    mine, theirs = rows(here), rows(there)
    assert journal.accept(here, theirs) == len(theirs)
    assert journal.accept(there, mine) == len(mine)
    assert heads(here) == heads(there)
    assert digest(here) == digest(there)
    with here.read() as left, there.read() as right:
        assert audit.table_digests(left) == audit.table_digests(right)
        assert search.search(left, "cong an") == search.search(right, "cong an") != []
        assert audit.verify(left).sound
        assert audit.verify(right).sound


def test_pieces_in_any_size_give_the_same_state(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    taken = 0
    for size in (1, 2, 3, 5, 8, 13, 21, 34):
        taken += journal.accept(there, entries[taken : taken + size])
    assert taken == len(entries)
    assert digest(here) == digest(there)


def test_a_replay_adds_nothing(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    journal.accept(there, entries[:7])
    before = digest(there)
    assert journal.accept(there, entries[:7]) == 0
    assert digest(there) == before
    assert journal.accept(there, [*entries[3:7], *entries[3:9]]) == 2
    assert journal.accept(here, entries) == 0
    assert journal.accept(here, []) == 0


def test_the_order_of_a_batch_is_no_matter(here: Database, there: Database) -> None:
    live_a_little(here, 1)
    entries = rows(here)
    assert journal.accept(there, entries[::-1]) == len(entries)
    assert digest(there) == digest(here)


def test_a_gap_is_refused(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    for wrong in (entries[1:], [entries[0], *entries[2:]]):
        with pytest.raises(SyncError, match="missing"):
            journal.accept(there, wrong)
        assert heads(there) == {}


def chained(entries: list[Entry], seq: int, **changes: object) -> list[Entry]:
    """The chain as a dishonest copy would write it: altered at `seq`, and every hash fitting."""
    made = entries[: seq - 1]
    for one in entries[seq - 1 :]:
        link = made[-1].hash if made else bytes(32)
        other = one
        if one.seq == seq:
            other = replace(one, **changes)  # type: ignore[arg-type]  # test data
            assert other.body is not None
            assert other.salt is not None
            other = replace(other, body_hash=hash_body(other.salt, other.body))
        made.append(replace(other, hash=chain_hash(link, other)))
    return made


def test_a_fork_is_refused_with_both_hashes_and_nothing_changed(
    here: Database, there: Database
) -> None:
    live_a_little(here)
    entries = rows(here)
    journal.accept(there, entries)
    other = chained(entries, 4, operator="Somebody else")
    before = digest(there)
    with pytest.raises(SyncError, match="Two different") as caught:
        journal.accept(there, other)
    assert entries[3].hash.hex() in caught.value.text
    assert other[3].hash.hex() in caught.value.text
    assert (digest(there), heads(there)) == (before, heads(here))


def test_a_fork_within_one_batch_is_refused(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    with pytest.raises(SyncError, match="Two different"):
        journal.accept(there, [*entries[:4], *chained(entries, 4, operator="Other")[3:]])
    assert heads(there) == {}


def test_a_fork_beyond_what_is_held_does_not_prove(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    journal.accept(there, entries[:5])
    with pytest.raises(SyncError, match="does not prove"):
        journal.accept(there, chained(entries, 4, operator="Other")[5:])
    assert [head.seq for head in heads(there).values()] == [5]


@pytest.mark.parametrize(
    "changes",
    [
        {"operator": "Other"},
        {"body": b'{"f":{}}'},
        {"body_hash": bytes(32)},
        {"hash": bytes(32)},
        {"lam": 5_000},
        {"salt": None},
    ],
)
def test_an_entry_that_was_altered_on_its_way_is_refused(
    here: Database, there: Database, changes: dict[str, object]
) -> None:
    live_a_little(here)
    entries = rows(here)
    entries[6] = replace(entries[6], **changes)  # type: ignore[arg-type]  # test data
    with pytest.raises(SyncError, match="does not prove"):
        journal.accept(there, entries)
    assert heads(there) == {}


@pytest.mark.parametrize("lam", [0, 1 << 62, (1 << 64) - 1])
def test_a_counter_that_would_leave_no_room_is_refused(
    here: Database, there: Database, lam: int
) -> None:
    live_a_little(here)
    with pytest.raises(SyncError, match="does not prove"):
        journal.accept(there, chained(rows(here), 3, lam=lam))
    assert heads(there) == {}


def test_the_counter_rises_above_all_that_was_taken(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    journal.accept(there, entries)
    with there.write("Bình") as unit:
        entry = unit.record("badge.revoke", badge_id(1), {"reason": "lost"})
    assert entry.lam == max(other.lam for other in entries) + 1
    assert (entry.station, entry.seq) == (4, 1)


def test_entries_of_several_stations_come_at_once(tmp_path: Path, here: Database) -> None:
    gathered: list[Entry] = []
    for number in (10, 11, 12):
        with make(tmp_path / str(number), number) as other:
            live_a_little(other, 1)
            gathered += rows(other)
    assert journal.accept(here, gathered) == len(gathered)
    assert {chain.station for chain in heads(here)} == {10, 11, 12}


def test_a_station_that_went_back_in_time_takes_its_rows_and_begins_anew(
    tmp_path: Path, here: Database
) -> None:
    live_a_little(here)
    entries, old = rows(here), here.identity
    with make(tmp_path / "again", 3) as restored:
        assert restored.identity == old  # the same seed stands for the same disk, put back
        with restored.write("An") as unit:
            assert journal.accept(unit, entries) == len(entries)
            entry = unit.record("badge.revoke", badge_id(1), {"reason": "lost"})
        assert restored.epoch != old.epoch
        assert (entry.epoch, entry.seq) == (restored.epoch, 1)
        assert set(heads(restored)) == {Chain(3, old.epoch), Chain(3, restored.epoch)}
        with restored.read() as connection:
            assert audit.verify(connection).sound


def test_what_a_newer_version_wrote_is_carried_byte_for_byte(
    tmp_path: Path, here: Database, there: Database
) -> None:
    live_a_little(here)
    entries = rows(here)
    strange = canonical({"f": {"aura": ["blue", []], "given_name": [{"deep": [1]}, []]}})
    entries = chained(entries, 8, kind="person.set", body=strange, schema=99)
    entries = chained(entries, 9, kind="person.merge", body=b"\x00 no JSON \xff")
    assert journal.accept(there, entries) == len(entries)
    assert rows(there) == entries
    with make(tmp_path / "third", 5) as third:
        journal.accept(third, rows(there))
        assert rows(third) == entries
        assert digest(third) == digest(there)
        with third.read() as connection:
            assert audit.verify(connection).sound
            assert queries.record(connection, entries[7].entity) is not None


def test_an_erased_body_is_no_fork_and_is_not_brought_back(here: Database, there: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    erased = [replace(entries[2], body=None, salt=None)]
    assert journal.accept(there, [*entries[:2], *erased, *entries[3:]]) == len(entries)
    assert journal.accept(there, entries) == 0
    assert journal.accept(here, erased) == 0
    assert rows(there)[2].body is None
    assert rows(here)[2].body is not None


def test_a_hole_in_the_own_journal_is_told(here: Database) -> None:
    live_a_little(here)
    entries = rows(here)
    with here.write("An") as unit:
        unit.connection.exec_driver_sql("DELETE FROM journal WHERE seq = 3")
    with pytest.raises(SyncError, match="hole"):
        journal.accept(here, entries)


def test_a_unit_goes_on_after_it_took_rows(here: Database, there: Database) -> None:
    live_a_little(here)
    with there.write("Bình") as unit:
        person = enter(unit, "Before")
        journal.accept(unit, rows(here))
        unit.set("person", identity("person", "Minh 1", "Nguyễn"), {"given_name": "Minh"})
        unit.set("person", person, {"given_name": "After"})
    with there.read() as connection:
        assert audit.verify(connection).sound
        assert queries.record(connection, person).person.details.given_name == "After"  # type: ignore[union-attr]  # it is there


# -- conflicts


def test_values_that_never_met_stay_until_somebody_settles(here: Database, there: Database) -> None:
    with here.write("An") as unit:
        person = enter(unit, "Minh", "Lê")
    journal.accept(there, rows(here))
    with here.write("An") as unit:
        unit.set("person", person, {"given_name": "Minh Anh"})
    with there.write("Bình") as unit:
        unit.set("person", person, {"given_name": "Minh Ánh"})
    journal.accept(here, rows(there))
    journal.accept(there, rows(here))
    from accredit_app.domain.merge import conflicts
    from accredit_app.store.fold import Fold, driver_of

    def dispute(connection: Connection) -> dict[str, tuple[object, ...]]:
        return conflicts(Fold(driver_of(connection)).state(person, "person"))

    with here.read() as left, there.read() as right:
        assert dispute(left) == dispute(right)
        assert set(dispute(left)["given_name"]) == {"Minh Anh", "Minh Ánh"}
    with here.write("An") as unit:
        given = queries.record(unit.connection, person).person.details.given_name  # type: ignore[union-attr]  # it is there
        assert unit.set("person", person, {"given_name": given}) is None
        assert len(dispute(unit.connection)) == 1
        assert unit.set("person", person, {"given_name": given}, settle=True) is not None
        assert dispute(unit.connection) == {}
    journal.accept(there, rows(here))
    with there.read() as right:
        assert dispute(right) == {}
    assert digest(here) == digest(there)
