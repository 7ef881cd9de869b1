"""People who are one: the same tables whatever the order, and each as it was once undone."""

import random
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from busy_store import rows
from hypothesis import given, settings
from hypothesis import strategies as st
from stores import enter, identity, make, reopen

from accredit_app.domain.badges import badge_id
from accredit_app.domain.journal import Dot, Entry, canonical
from accredit_app.domain.merge import NOTHING, absorb
from accredit_app.domain.same import PairVerdict, groups, pair_id, pair_of, verdict
from accredit_app.store import audit, journal, queries, search
from accredit_app.store.database import Database, Unit
from accredit_app.store.fold import driver_of, fold
from accredit_app.store.unit import INSERT_ENTRY, UPSERT_HEAD, entry_row

PEOPLE = [UUID(int=number) for number in (1, 2, 3, 4)]
REQUESTS = [UUID(int=100 - number) for number in (1, 2, 3, 4)]  # in another order than the people


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "here", 3) as database:
        yield database


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "there", 4) as database:
        yield database


# -- any order of rows gives the same tables

places = st.integers(0, 3)
dots = st.builds(Dot, st.integers(1, 2), st.just(5), st.integers(1, 20))
named = st.lists(dots, max_size=2).map(lambda many: [list(dot) for dot in many])
names = st.sampled_from(["Minh", "Mình", "Layla", "王小明", ""])
happenings = st.one_of(
    st.tuples(st.just("name"), places, names, named),
    st.tuples(st.just("document"), places, st.sampled_from(["", "C1", "C2"]), named),
    st.tuples(st.just("request"), places, places, st.booleans()),
    st.tuples(st.sampled_from(["badge", "scan", "ban"]), places, places),
    st.tuples(st.sampled_from(["merge", "merge", "distinct", "undecide"]), places, places, named),
)


def said(what: tuple, number: int) -> tuple[str, UUID, dict[str, object]] | None:
    match what:
        case ("name", who, name, before):
            return "person.set", PEOPLE[who], {"f": {"given_name": [name, before]}}
        case ("document", who, code, before):
            return "person.set", PEOPLE[who], {"f": {"document_number": [code, before]}}
        case ("request", which, who, arrived):
            cells = {
                "person": [str(PEOPLE[who]), []],
                "invitation": [f"code{which}", []],
                "arrived": ["2025-10-25T08:00:00Z" if arrived else None, []],
            }
            return "accreditation.set", REQUESTS[which], {"f": cells}
        case ("badge", who, which):
            said = {"person": str(PEOPLE[who]), "days": 1}
            return "badge.issue", badge_id(which + 1), said
        case ("scan", who, which):
            return "scan.add", UUID(int=500 + which), {"person": str(PEOPLE[who]), "zone": "A"}
        case ("ban", who, _):
            return "ban.add", PEOPLE[who], {"reason": str(number)}
        case (verb, one, other, before) if one != other:
            people = [str(PEOPLE[one]), str(PEOPLE[other])]
            body = {"people": people, "names": before}
            return f"person.{verb}", pair_id(PEOPLE[one], PEOPLE[other]), body
    return None


def entries(life: list[tuple]) -> list[Entry]:
    made = []
    for number, what in enumerate(life):
        told = said(what, number)
        if told is None:
            continue
        kind, entity, body = told
        station, seq = 1 + number % 2, 1 + number // 2
        made.append(
            Entry(
                station=station,
                epoch=5,
                seq=seq,
                lam=number + 1,
                wall=1000 * number,
                offset=0,
                operator="An",
                app_version="0",
                schema=1,
                kind=kind,
                entity=entity,
                salt=b"",
                body=canonical(body),
                body_hash=b"",
                hash=b"",
            )
        )
    return made


def tables(batches: list[list[Entry]]) -> tuple[object, ...]:
    with closing(audit._scratch()) as scratch:
        for batch in batches:
            fold(scratch, batch)
        words = ("minh", "layla", "小", "C1", "code1", "code2", "")
        hits = [
            sorted((hit.person, hit.name, hit.arrived, hit.has_badge) for hit in found)
            for found in (search.search(scratch, word) for word in words)
        ]
        return audit.table_digests(scratch), hits


@settings(deadline=None, max_examples=60)
@given(st.lists(happenings, max_size=24), st.randoms(use_true_random=False))
def test_any_order_and_any_batches_give_the_same_tables(
    life: list[tuple], shuffle: random.Random
) -> None:
    whole = entries(life)
    expected = tables([whole])
    assert tables([[entry] for entry in whole]) == expected
    mixed = whole.copy()
    shuffle.shuffle(mixed)
    cut = shuffle.randint(0, len(mixed))
    assert tables([mixed[:cut], mixed[cut:], mixed[:3]]) == expected


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=1), st.binary(min_size=1, max_size=1))))
def test_groups_are_what_chains_of_pairs_reach(pairs: list[tuple[bytes, bytes]]) -> None:
    found = groups(pairs)
    assert groups(pairs[::-1]) == found
    for leader, people in found.items():
        assert leader == min(people)
        assert people == tuple(sorted(people))
    of = {person: leader for leader, people in found.items() for person in people}
    assert all(of.get(one, one) == of.get(other, other) for one, other in pairs)


def test_a_pair_that_speaks_of_others_than_its_name_is_no_pair() -> None:
    one, other, third = PEOPLE[:3]
    for number, people in enumerate(([str(one)], [str(one), 5], [str(one), str(third)], "both")):
        (entry,) = entries([("merge", 0, 1, [])])
        lie = canonical({"people": people})
        state = absorb(NOTHING, Entry(*(*_row(entry)[:12], lie, b"", b"")))
        assert pair_of(pair_id(one, other), state) is None, number
    assert pair_of(pair_id(other, one), absorb(NOTHING, entry)) == (one, other)
    assert verdict(absorb(NOTHING, entry)) is PairVerdict.MERGED


def _row(entry: Entry) -> list[object]:
    return [getattr(entry, name) for name in Entry.__slots__]


# -- on real stations


def decide(unit: Unit, verb: str, one: UUID, other: UUID, *names: Dot) -> Entry:
    body = {"people": [one, other], "names": [list(dot) for dot in names]}
    return unit.record(f"person.{verb}", pair_id(one, other), body)


def request_of(unit: Unit, given_name: str, family: str = "", **fields: object) -> None:
    unit.set("accreditation", identity("request", given_name, family), fields)


def badge(unit: Unit, person: UUID, serial: int) -> None:
    day = "2025-10-25"
    said = {"person": person, "category": "DEL", "zones": ["A"], "first_day": day, "days": 2}
    unit.record("badge.issue", badge_id(serial), said)


@pytest.fixture
def twice(here: Database) -> tuple[UUID, UUID]:
    """Layla as two desks entered her: the one who stands for both first."""
    with here.write("An") as unit:
        one = enter(unit, "Layla", "Al-Harthy", document_number="C 123", email="l@x.om")
        other = enter(unit, "Leila", "Alharthi", document_number="C123", function="Minister")
        request_of(unit, "Layla", "Al-Harthy", invitation="AAAA")
        request_of(unit, "Leila", "Alharthi", invitation="BBBB", arrived="2025-10-25T08:00:00Z")
        badge(unit, one, 11)
        badge(unit, other, 12)
        unit.record("scan.add", identity("scan"), {"person": other, "serial": 12})
        unit.record("ban.add", other, {"reason": "stolen passport"})
    first, second = sorted((one, other))
    return first, second


def proves(database: Database) -> bool:
    with database.read() as connection:
        return audit.verify(connection).sound


def test_two_who_are_one_behave_as_one(here: Database, twice: tuple[UUID, UUID]) -> None:
    first, second = twice
    with here.write("An") as unit:
        decide(unit, "merge", *twice)
    with here.read() as connection:
        record = queries.record(connection, second)
        assert record is not None
        assert record.person.id == first
        assert record == queries.record(connection, first)
        assert record.person.details.function == "Minister"
        assert record.person.details.email == "l@x.om"
        assert record.accreditation.arrived is not None
        assert queries.arrival_counts(connection) == (1, 1, 0)
        assert [one.person.id for one in queries.records(connection)] == [first]
        for word in ("layla", "leila", "alharthi", "C123", "c 123", "AAAA", "BBBB", "l@x.om", ""):
            assert [hit.person for hit in search.search(connection, word)] == [first], word
        assert search.search(connection, "", arrived=False) == []
        for code in ("AAAA", "BBBB"):
            assert queries.by_invitation(connection, code) == record
        for number in ("C 123", "C123"):
            assert queries.by_document(connection, number) == record
        for person in twice:
            assert [one.serial for one in queries.badges_of(connection, person)] == [11, 12]
            assert [ban.reason for ban in queries.bans(connection, person)] == ["stolen passport"]
            assert queries.identities(connection, person)[:2] == twice
            assert len(queries.identities(connection, person)) == 4
        assert [scan.person for scan in queries.scans(connection)] == [first]
        assert {one.person for one in queries.badges(connection)} == {first}
    assert proves(here)


def test_what_differs_is_a_conflict_until_one_write_settles_it(
    here: Database, twice: tuple[UUID, UUID]
) -> None:
    first, second = twice
    conflicts = "SELECT family, fields FROM conflict ORDER BY family"
    with here.write("An") as unit:
        decide(unit, "merge", *twice)
        (row,) = unit.connection.exec_driver_sql(conflicts).all()
        assert row == ("person", '["document_number", "family_name", "given_name"]')
        for name, value in (("document_number", "C123"), ("family_name", "Al-Harthy")):
            assert unit.set("person", second, {name: value}, settle=True) is not None
        assert unit.set("person", first, {"given_name": "Laila"}) is not None
        assert unit.connection.exec_driver_sql(conflicts).all() == []
        record = queries.record(unit.connection, first)
        assert record is not None
        assert record.person.details.full_name == "Laila Al-Harthy"
        assert unit.set("person", second, {"given_name": "Laila"}) is None
    assert proves(here)


def test_a_merge_that_is_undone_leaves_each_as_it_was(
    here: Database, twice: tuple[UUID, UUID]
) -> None:
    def seen() -> tuple[object, ...]:
        with here.read() as connection:
            people = [queries.record(connection, person) for person in twice]
            badges = [queries.badges_of(connection, person) for person in twice]
            bans = [queries.bans(connection, person) for person in twice]
            hits = [search.search(connection, word) for word in ("layla", "leila", "AAAA", "C123")]
            scans = queries.scans(connection)
        return people, badges, bans, hits, scans

    before = seen()
    with here.write("An") as unit:
        merged = decide(unit, "merge", *twice)
    assert seen() != before
    with here.write("An") as unit:
        decide(unit, "undecide", *twice, merged.dot)
    assert seen() == before
    assert proves(here)


def test_decided_both_ways_keeps_them_apart_for_a_supervisor(
    here: Database, there: Database, twice: tuple[UUID, UUID]
) -> None:
    journal.accept(there, rows(here))
    with here.write("An") as unit:
        merged = decide(unit, "merge", *twice)
    with there.write("Bình") as unit:
        distinct = decide(unit, "distinct", *twice)
    journal.accept(here, [entry for entry in rows(there) if entry.station == 4])
    question = "SELECT verdict FROM pair"
    with here.write("An") as unit:
        assert unit.connection.exec_driver_sql(question).scalars().all() == ["disputed"]
        assert len(queries.records(unit.connection)) == 2
        decide(unit, "merge", *twice, merged.dot, distinct.dot)
        assert unit.connection.exec_driver_sql(question).scalars().all() == ["merged"]
        assert len(queries.records(unit.connection)) == 1
    assert proves(here)


def test_three_are_one_by_a_chain_and_two_again_without_a_link(
    here: Database, twice: tuple[UUID, UUID]
) -> None:
    with here.write("An") as unit:
        third = enter(unit, "Laila", "Harthy")
        everybody = sorted((*twice, third))
        links = [decide(unit, "merge", one, third) for one in twice]
        (only,) = queries.records(unit.connection)
        assert only.person.id == everybody[0]
        decide(unit, "undecide", twice[0], third, links[0].dot)
        assert len(queries.records(unit.connection)) == 2
        assert queries.leader(unit.connection, twice[0]) == twice[0]
    assert proves(here)


def test_a_merge_that_came_before_its_people_waits_for_them(
    here: Database, there: Database, twice: tuple[UUID, UUID]
) -> None:
    numbers = count()
    with there.write("Bình") as unit:
        decide(unit, "merge", *twice)
        enter(unit, f"Other {next(numbers)}")
        assert len(queries.records(unit.connection)) == 1
    for entry in rows(here):
        journal.accept(there, [entry])
    with there.read() as connection:
        record = queries.record(connection, twice[1])
        assert record is not None
        assert record.person.id == twice[0]
        assert len(queries.records(connection)) == 2
    assert proves(there)
    made = audit.rebuild(there)
    assert made.before == made.after


def test_a_file_of_an_older_version_folds_what_it_carried(
    here: Database, there: Database, twice: tuple[UUID, UUID]
) -> None:
    with here.write("An") as unit:
        unit.set("person", twice[0], {"phone": "1"})
    journal.accept(there, rows(here))
    with there.write("Bình") as unit:
        unit.set("person", twice[0], {"phone": "2"})
    with here.write("An") as unit:
        unit.set("person", twice[0], {"phone": "3"})
    journal.accept(here, [entry for entry in rows(there) if entry.station == 4])
    with there.write("Bình") as unit:
        decided = decide(unit, "merge", *twice)
    with here.write("An") as unit:  # as a version did that could only carry such an entry
        driver = driver_of(unit.connection)
        driver.executemany(INSERT_ENTRY, [entry_row(decided)])
        driver.execute(UPSERT_HEAD, (*decided.chain, decided.seq, decided.hash, decided.lam))
        for table in ("pair", "same", "conflict", "notice"):
            driver.execute(f"DROP TABLE {table}")
        driver.execute("ALTER TABLE badge DROP COLUMN thumbnail")
        driver.execute("UPDATE alembic_version SET version_num = '0002'")
    here.close()
    with reopen(here.folder) as database:
        with database.read() as connection:
            assert len(queries.records(connection)) == 1
            found = connection.exec_driver_sql("SELECT fields FROM conflict").scalar_one()
            assert "phone" in found
        assert proves(database)
