"""The journal in the store: what is taken from elsewhere, what is refused, what is proved."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection
from stores import enter, identity, make

from accredit_app.domain.badges import badge_id
from accredit_app.domain.fields import to_fields
from accredit_app.domain.journal import Chain, Entry, Head, canonical, chain_hash, hash_body
from accredit_app.domain.people import Organisation, OrganisationKind
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


def rows(database: Database, chain: Chain | None = None) -> list[Entry]:
    with database.read() as connection:
        chains = [chain] if chain else sorted(journal.heads(connection))
        return [
            entry
            for name in chains
            for entry in journal.suffix(connection, name, after=0, limit=100_000)
        ]


def heads(database: Database) -> dict[Chain, Head]:
    with database.read() as connection:
        return journal.heads(connection)


def digest(database: Database) -> str:
    with database.read() as connection:
        return audit.digest(connection)


def live_a_little(database: Database, number: int = 3) -> None:
    """One of everything, as a desk and a gate write it."""
    day = "2025-10-25"
    organisation = identity("organisation", database.station)
    event = identity("event")
    with database.write("An") as unit:
        unit.set(
            "organisation",
            organisation,
            to_fields(Organisation(organisation, "Bộ Công an", OrganisationKind.STATE, "VN")),
        )
        unit.set("event", event, {"name": "Signing", "utc_offset": 420, "first_day": day})
        unit.set("category", identity("category"), {"code": "DEL", "number": 2, "zones": ["A"]})
        unit.set("zone", identity("zone"), {"letter": "A", "bit": 0})
        unit.set("meeting", identity("meeting"), {"title": "Plenary", "starts": f"{day}T09:00:00Z"})
        unit.set("operator", identity("operator"), {"name": "An", "role": "officer"})
        unit.set("station", identity("station"), {"number": 3, "public_key": "00ff"})
    for turn in range(number):
        with database.write("An") as unit:
            person = enter(unit, f"Minh {turn}", "Nguyễn", organisation=organisation)
            serial = database.station << 38 | turn
            badge, job = badge_id(serial), identity("job", serial)
            unit.record(
                "badge.issue",
                badge,
                {"person": person, "category": "DEL", "zones": ["A"], "first_day": day, "days": 2},
            )
            unit.record("print.queue", job, {"serial": serial, "printer": "P", "at": f"{day}T08Z"})
            unit.record("print.printed", job, {})
            unit.record("badge.print", badge, {"job": job})
            unit.record(
                "scan.add",
                identity("scan", serial),
                {"zone": "A", "serial": serial, "answer": "admit", "direction": "in"},
            )
            unit.record("ban.add", person, {"reason": "x"})
            unit.record("key.revoke", identity("station"), {"key": "00ff00ff", "after": day})
            unit.record("day.close", identity("station"), {"day": day, "counts": {"people": turn}})
            unit.keep_photo(b"picture %d" % turn)


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


# -- proving


def test_a_sound_station_proves(here: Database) -> None:
    live_a_little(here)
    steps: list[audit.Progress] = []
    with here.read() as connection:
        report = audit.verify(connection, steps.append)
    assert report.sound
    assert (report.entries, report.chains, report.photos) == (len(rows(here)), 1, 3)
    assert steps[-1].done == steps[-1].total == report.entries


TAMPERINGS = {
    "a number": "UPDATE journal SET seq = 99 WHERE seq = 4",
    "a counter": "UPDATE journal SET lam = lam + 1 WHERE seq = 4",
    "a time": "UPDATE journal SET wall = wall + 1 WHERE seq = 4",
    "an offset": "UPDATE journal SET offset = 1 WHERE seq = 4",
    "an operator": "UPDATE journal SET operator = 'Other' WHERE seq = 4",
    "a version": "UPDATE journal SET app_version = '9' WHERE seq = 4",
    "a schema": "UPDATE journal SET schema = 9 WHERE seq = 4",
    "a kind": "UPDATE journal SET kind = 'zone.set' WHERE seq = 9",
    "an entity": "UPDATE journal SET entity = zeroblob(16) WHERE seq = 4",
    "a salt": "UPDATE journal SET salt = zeroblob(16) WHERE seq = 4",
    "a body": "UPDATE journal SET body = CAST('{}' AS BLOB) WHERE seq = 4",
    "a lost salt": "UPDATE journal SET salt = NULL WHERE seq = 4",
    "a body's hash": "UPDATE journal SET body_hash = zeroblob(32) WHERE seq = 4",
    "a hash": "UPDATE journal SET hash = zeroblob(32) WHERE seq = 4",
    "a station": "UPDATE journal SET station = 9 WHERE seq = 4",
    "a lost entry": "DELETE FROM journal WHERE seq = 4",
    "a lost end": "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
    "a lost beginning": "DELETE FROM journal WHERE seq = 1",
    "a lost journal": "DELETE FROM journal",
    "a lost head": "DELETE FROM head",
    "another head": "UPDATE head SET seq = seq - 1",
    "another head's hash": "UPDATE head SET hash = zeroblob(32)",
    "a photo": "UPDATE photo SET data = CAST('other' AS BLOB) WHERE row = 2",
    "a name in the tables": "UPDATE person SET given_name = 'Other' WHERE row = 2",
    "a lost person": "DELETE FROM person WHERE row = 2",
    "a badge that is not revoked": "UPDATE badge SET status = 9",
    "a state": "UPDATE entity SET state = CAST('{}' AS BLOB) WHERE family = 'badge'",
    "a ban that was lifted": "DELETE FROM ban",
}


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS)
def test_a_tampering_is_found(here: Database, statement: str) -> None:
    live_a_little(here)
    with here.write("An") as unit:
        unit.connection.exec_driver_sql(statement)
    with here.read() as connection:
        report = audit.verify(connection)
    assert not report.sound
    assert all(str(problem) for problem in report.problems)


def test_a_rebuild_is_equal(here: Database, there: Database) -> None:
    live_a_little(here)
    live_a_little(there)
    journal.accept(here, rows(there))
    with here.read() as connection:
        before = audit.table_digests(connection)
        hits = [search.search(connection, word) for word in ("nguyen", "cong an", "minh 2")]
    steps: list[audit.Progress] = []
    made = audit.rebuild(here, steps.append)
    assert made.before == made.after
    assert made.entries == steps[-1].done == len(rows(here))
    with here.read() as connection:
        assert audit.table_digests(connection) == before
        assert [search.search(connection, word) for word in ("nguyen", "cong an", "minh 2")] == hits
        assert all(hits)


def test_a_rebuild_mends_tables_that_were_tampered_with(here: Database) -> None:
    live_a_little(here)
    with here.write("An") as unit:
        unit.connection.exec_driver_sql("UPDATE badge SET status = 9")
        unit.connection.exec_driver_sql("DELETE FROM person")
    made = audit.rebuild(here)
    assert made.before != made.after
    with here.read() as connection:
        assert audit.verify(connection).sound
        assert queries.revoked_serials(connection) == []


def test_a_rebuild_that_is_stopped_changes_nothing(here: Database) -> None:
    live_a_little(here)
    before = digest(here)
    steps = audit.rebuild_steps(here)
    next(steps)
    steps.close()
    assert digest(here) == before
    live_a_little(here, 1)
    with here.read() as connection:
        assert audit.verify(connection).sound


# -- tables that a strange body meets


STRANGE: list[object] = [7, None, True, [], {}, "no date", "x" * 300, 1 << 70, -1.5, ["A", 1]]


def _fields(value: object) -> dict[str, dict[str, object]]:
    from accredit_app.store.fields import REGISTER_FIELDS

    return {
        family: {field.name: [value, []] for field in known}
        for family, known in REGISTER_FIELDS.items()
    }


@pytest.mark.parametrize("value", STRANGE, ids=repr)
def test_no_value_from_elsewhere_can_stop_the_fold(
    here: Database, there: Database, value: object
) -> None:
    with here.write("An") as unit:
        for family, cells in _fields(value).items():
            unit.record(f"{family}.set", identity(family), {"f": cells})
        facts = {
            "badge.issue": ("person", "category", "zones", "first_day", "days", "digits", "key"),
            "badge.revoke": ("reason",),
            "scan.add": ("at", "zone", "direction", "serial", "person", "answer", "reason", "list"),
            "print.queue": ("serial", "printer", "at"),
            "print.failed": ("message",),
            "ban.add": ("reason",),
            "ban.lift": ("bans",),
            "key.revoke": ("key", "after"),
            "day.close": ("day", "counts"),
        }
        for kind, names in facts.items():
            entity = badge_id(5) if kind.startswith("badge") else identity(kind.split(".")[0])
            unit.record(kind, entity, dict.fromkeys(names, value))
        unit.record("badge.revoke", UUID(int=1 << 100), {})
    journal.accept(there, rows(here))
    assert digest(there) == digest(here)
    questions: list[Callable[[Connection], object]] = [
        queries.event,
        queries.categories,
        queries.zones,
        queries.meetings,
        queries.stations,
        queries.operators,
        queries.organisations,
        queries.records,
        queries.revoked_serials,
        queries.revoked_keys,
        queries.print_jobs,
        queries.scans,
        queries.photo_ids_missing,
        lambda connection: tuple(queries.badges(connection)),
        lambda connection: queries.bans(connection, identity("ban")),
        lambda connection: search.search(connection, ""),
    ]
    with there.read() as connection:
        for question in questions:
            question(connection)
        assert audit.verify(connection).sound
