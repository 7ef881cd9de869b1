"""Whatever the order in which a purge and the rows under it arrive, the stations end up equal."""

import random
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from busy_store import heads, live_a_little, rows
from purge_parties import state
from stations import seeded
from stores import enter, identity, make

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.journal import GENESIS, Entry, Head
from accredit_app.domain.purge import PURGE, PURGED, body_of, signed_message
from accredit_app.domain.same import pair_id
from accredit_app.store import journal, purge
from accredit_app.store.adopting import Split, adopt, set_aside
from accredit_app.store.database import Database
from accredit_app.store.fold import driver_of

ROOT = SigningKey.generate(lambda count: b"r" * count)
EVENT = identity("event")


def station(folder: Path, number: int) -> Database:
    """A station that was given the event's root key."""
    database = make(folder, number)
    with database.write("") as unit:
        unit.put_secret(purge.ROOT_PUBLIC, ROOT.public)
    return database


def decide(database: Database) -> None:
    """What a supervisor writes: two people are one, a ban is lifted, a notice was seen."""
    with database.write("An") as unit:
        one, other = enter(unit, "Minh", "Lê"), enter(unit, "Mình", "Lê")
        pair = pair_id(one, other)
        people = {"people": sorted([str(one), str(other)])}
        merged = unit.record("person.merge", pair, people)
        unit.record("person.undecide", pair, {**people, "names": [list(merged.dot)]})
        unit.record("person.merge", pair, people)
        ban = unit.record("ban.add", one, {"reason": "shouted at Wilhelmina"})
        unit.record("ban.lift", one, {"bans": [list(ban.dot)]})
        unit.record("notice.seen", identity("scan", 1), {})
        unit.record("badge.revoke", identity("badge"), {"reason": "lost by Wilhelmina"})


def order(office: Database) -> None:
    with office.write("An") as unit:
        body = body_of(journal.vector(unit.connection))
        signature = ROOT.sign(signed_message(EVENT, body)).hex()
        unit.record(PURGE, EVENT, {**body, "signature": signature})
        purge.carry_out(unit)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sequence[Entry], str]:
    """The rows of an office and of a desk, bodies and all, the purge among them; and the digest of
    the office, which met them in the order in which they were written."""
    folder = tmp_path_factory.mktemp("event")
    with (
        closing(station(folder / "office", 1)) as office,
        closing(station(folder / "desk", 2)) as desk,
    ):
        live_a_little(desk)
        decide(desk)
        live_a_little(office, 1)
        journal.accept(office, rows(desk))
        whole = {entry.dot: entry for entry in rows(office)}
        order(office)
        with desk.write("An") as unit:
            enter(unit, "Late", "Nguyễn")
            unit.record("badge.revoke", identity("badge", 2), {"reason": "late"})
        journal.accept(office, rows(desk))
        whole |= {entry.dot: entry for entry in rows(desk)}
        everything = {entry.dot: entry for entry in rows(office)} | whole
        return [everything[dot] for dot in sorted(everything)], state(office)


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_arrival_is_no_matter(
    written: tuple[Sequence[Entry], str], tmp_path: Path, seed: int
) -> None:
    entries, expected = written
    assert sum(entry.body is None for entry in entries) == 0
    dice = random.Random(seed)
    chains = {entry.chain: [e for e in entries if e.chain == entry.chain] for entry in entries}
    with closing(station(tmp_path / "gate", 3)) as gate:
        while any(chains.values()):
            chain = dice.choice([chain for chain, left in chains.items() if left])
            count = dice.randint(1, 30)
            part, chains[chain] = chains[chain][:count], chains[chain][count:]
            journal.accept(gate, part)
        assert state(gate) == expected
        held = {e.dot: e for e in rows(gate) if e.station != 3}
        assert {dot: (e.hash, e.kind) for dot, e in held.items()} == {
            e.dot: (e.hash, e.kind) for e in entries
        }
        told = [entry.station for entry in rows(gate) if entry.kind == PURGED]
        assert sorted(told) == [1, 3]


def test_a_replay_with_bodies_brings_nothing_back(
    written: tuple[Sequence[Entry], str], tmp_path: Path
) -> None:
    entries, expected = written
    with closing(station(tmp_path / "gate", 3)) as gate:
        journal.accept(gate, entries)
        assert journal.accept(gate, entries) == 0
        assert state(gate) == expected
        assert any(entry.body is None for entry in rows(gate))


def test_a_station_that_was_given_no_root_key_carries_the_order_and_obeys_once_it_can(
    written: tuple[Sequence[Entry], str], tmp_path: Path
) -> None:
    """So does a station of an older version, which carried the row without understanding it."""
    entries, expected = written
    with closing(make(tmp_path / "gate", 3)) as gate:
        journal.accept(gate, entries)
        assert all(entry.body is not None for entry in rows(gate))
        assert len(heads(gate)) == 2
        with gate.write("") as unit:
            unit.put_secret(purge.ROOT_PUBLIC, ROOT.public)
        purge.settle(gate)
        assert state(gate) == expected
        with gate.read() as connection:
            assert purge.owed(driver_of(connection)) == ()
        assert len(heads(gate)) == 3


def test_rows_that_were_set_aside_are_erased_with_the_rest(tmp_path: Path) -> None:
    with closing(station(tmp_path / "office", 1)) as office:
        live_a_little(office, 1)
        before = rows(office)
        with office.write("") as unit:
            split = Split(before[0].chain, Head(0, GENESIS), len(before), 1)
            adopt(unit, [split], by="An", random=seeded(9))
        with office.write("") as unit:
            assert [entry.body for entry in set_aside(unit)] == [e.body for e in before]
        order(office)
        with office.write("") as unit:
            assert set_aside(unit) == []
        assert len({entry.chain for entry in rows(office)}) == 1
        state(office)


def test_purges_that_come_together_are_told_in_the_order_in_which_they_were_given(
    tmp_path: Path,
) -> None:
    """Not in that of their names: 100 is written before 99."""
    with (
        closing(station(tmp_path / "office", 1)) as office,
        closing(station(tmp_path / "gate", 3)) as gate,
    ):
        live_a_little(office, 1)
        for count in range(3):
            with office.write("An") as unit:
                while len(journal.suffix(unit.connection, unit.chain)) < 98 + count:
                    unit.record("notice.seen", identity("scan", count), {})
            order(office)
        given = [entry.seq for entry in rows(office) if entry.kind == PURGE]
        assert [str(seq) for seq in given] != sorted(map(str, given))
        journal.accept(gate, rows(office))
        told = [entry.content()["purge"] for entry in rows(gate) if entry.kind == PURGED]
        assert [dot[2] for dot in told if isinstance(dot, list)] == given
