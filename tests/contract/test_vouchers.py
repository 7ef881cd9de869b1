"""One suite for every hub: no row is taken that nobody stands by, whatever the hub serves."""

from collections.abc import Callable
from typing import Any

import pytest
from hub_routes import Hub, Route, altered, busy_desk, sync
from memory_journal import MemoryJournal, word

from accredit_app.domain.journal import Chain, Entry, Head, canonical
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import Exchange
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise
from accredit_app.sync.vouchers import SignedHead, Voucher, Worth

FALSE = b"\x07" * 64


def head_of(rows: list[Entry]) -> Head:
    return Head(rows[-1].seq, rows[-1].hash)


def rewritten(rows: list[Entry], at: int) -> list[Entry]:
    """The rows with another body at a place, and every hash made to fit."""
    made = rows[:at]
    for row in rows[at:]:
        previous = made[-1].hash if made else bytes(32)
        body = canonical({"name": "Somebody Else"}) if row.seq == at + 1 else row.body
        made.append(altered(row, previous, body=body))
    return made


class Served:
    """A hub as its owner serves it, with some answers replaced."""

    def __init__(self, hub: Exchange, **answers: Callable[..., Any]) -> None:
        self._hub = hub
        self._answers = answers
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            self.asked.append(name)
            return self._answers.get(name, getattr(self._hub, name))(*args, **options)

        return call


# -- what is not taken


def test_a_made_up_chain_with_no_signature_waits(hub: Hub) -> None:
    sync(busy_desk(3, 2), hub)
    made_up = busy_desk(7)
    hub.push(made_up.rows[made_up.own_chain])
    reader = MemoryJournal(9)
    report = sync(reader, hub)
    assert report.waiting == (made_up.own_chain,)
    assert (report.quarantined, report.forged) == ((), ())
    assert {chain.station for chain in reader.rows} == {3}


def test_a_made_up_chain_with_a_false_signature_is_set_aside_and_said(hub: Hub) -> None:
    made_up, honest = busy_desk(5), busy_desk(7, 3)
    hub.push(made_up.rows[made_up.own_chain], head_signature=FALSE)
    sync(honest, hub)
    reader = MemoryJournal(9)
    report = sync(reader, hub)
    assert report.forged == report.quarantined == (made_up.own_chain,)
    assert report.waiting == ()
    assert reader.rows == honest.rows
    assert reader.kept_words.keys() == honest.rows.keys()


def test_another_stations_signature_is_no_word_but_the_offices_is(hub: Hub) -> None:
    desk = busy_desk(7)
    chain, rows = desk.own_chain, desk.rows[desk.own_chain]
    hub.push(rows, head_signature=word(8, chain, head_of(rows)))
    reader = MemoryJournal(9)
    assert sync(reader, hub).forged == (chain,)
    hub.vouch(chain, head_of(rows), word(1, chain, head_of(rows)))
    assert sync(reader, hub).rows_in == 8
    assert reader.kept_words[chain].signature == word(1, chain, head_of(rows))


@pytest.mark.parametrize("at", [0, 3, 7])
def test_a_row_altered_below_a_good_signature_is_found(hub: Hub, route: Route, at: int) -> None:
    desk = busy_desk(7)
    sync(desk, hub)
    false = rewritten(desk.rows[desk.own_chain], at)
    for row in false[at:]:
        values = (row.body, row.body_hash, row.hash, row.seq)
        route.statement(
            "UPDATE hub_journal SET body = ?, body_hash = ?, hash = ? WHERE seq = ?", *values
        )
    route.statement("UPDATE hub_head SET hash = ?", false[-1].hash)
    reader = MemoryJournal(9)
    assert sync(reader, hub).forged == (desk.own_chain,)
    assert reader.rows == {}


def test_rows_beyond_the_last_signature_wait_for_the_next_sync(hub: Hub) -> None:
    desk, reader = busy_desk(7), MemoryJournal(9)
    sync(desk, hub)
    desk.write()
    hub.push(desk.rows[desk.own_chain][8:])
    report = sync(reader, hub)
    assert (report.rows_in, report.waiting) == (8, (desk.own_chain,))
    desk.write()
    sync(desk, hub)
    report = sync(reader, hub)
    assert (report.rows_in, report.waiting) == (2, ())
    assert reader.rows == desk.rows


def test_a_station_that_finds_its_rows_unsigned_signs_them(hub: Hub) -> None:
    desk, reader = busy_desk(7), MemoryJournal(9)
    hub.push(desk.rows[desk.own_chain])  # by somebody who read a stick
    assert sync(reader, hub).waiting == (desk.own_chain,)
    assert sync(desk, hub).rows_out == 0
    assert sync(reader, hub).rows_in == 8


@pytest.mark.parametrize("mender", [7, 1], ids=["its station", "the office"])
def test_a_false_signature_at_the_hub_is_mended(hub: Hub, mender: int) -> None:
    desk, office = busy_desk(7), busy_desk(1, 1)
    sync(desk, hub)
    sync(office, hub)
    sync(desk, hub)
    end = head_of(desk.rows[desk.own_chain])
    hub.vouch(desk.own_chain, end, FALSE)
    reader = MemoryJournal(9)
    assert sync(reader, hub).forged == (desk.own_chain,)
    sync(desk if mender == 7 else office, hub)
    assert sync(reader, hub).rows_in == 8
    assert reader.rows == desk.rows | office.rows


def test_own_rows_that_the_hub_made_up_are_not_taken(hub: Hub) -> None:
    desk = busy_desk(7, 3)
    twin = desk.copy()
    sync(desk, hub)
    own = desk.own_chain
    twin.write(at="the forger's")
    hub.push(twin.rows[own][3:], head_signature=FALSE)
    desk.register(99)
    desk.rows[own].pop()
    report = sync(desk, hub)
    assert report.forged == (own,)
    assert len(desk.rows[own]) == 3
    assert desk.own_chain != own


# -- keys that come later


class Newcomer(MemoryJournal):
    """Learns the other stations' keys from the office's chain."""

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        self.strangers = set() if any(c.station == 1 for c in self.rows) else {5, 7}
        return super().worth(chain, head, signature)


def test_a_chain_waits_until_the_office_has_told_its_key(hub: Hub) -> None:
    desks, reader = [busy_desk(5), busy_desk(7)], Newcomer(9)
    for desk in desks:
        sync(desk, hub)
    report = sync(reader, hub)
    assert report.waiting == tuple(desk.own_chain for desk in desks)
    assert (report.quarantined, report.forged, reader.rows) == ((), (), {})
    office = busy_desk(1, 2)
    sync(office, hub)
    report = sync(reader, hub)
    assert report.waiting == ()
    assert reader.rows == office.rows


# -- long chains


def test_every_part_of_a_long_chain_is_signed_and_taken_alone(hub: Hub) -> None:
    desk, reader = MemoryJournal(7), MemoryJournal(9)
    for number in range(2_401):
        desk.write(number=number)
    sync(desk, hub)
    assert [one.seq for one in hub.vouchers({})[desk.own_chain]] == [1_000, 2_000, 2_401]
    assert [one.seq for one in hub.vouchers({desk.own_chain: 1_400})[desk.own_chain]] == [
        2_000,
        2_401,
    ]
    assert [one.seq for one in hub.vouchers({desk.own_chain: 2_401})[desk.own_chain]] == [2_401]
    run = synchronise(reader, hub, role=StationRole.DESK)
    while next(run).step is not Step.ROWS_IN:
        pass
    run.close()
    assert len(reader.rows[desk.own_chain]) == 1_000
    assert reader.kept_words[desk.own_chain].head.seq == 1_000
    assert sync(reader, hub).rows_in == 1_401


def test_rows_with_one_signature_at_the_end_are_taken_all_the_same(hub: Hub) -> None:
    desk, reader = MemoryJournal(7), MemoryJournal(9)
    for number in range(2_301):
        desk.write(number=number)
    rows = desk.rows[desk.own_chain]
    for start in range(0, 2_301, 300):
        hub.push(rows[start : start + 300])
    end = head_of(rows)
    hub.vouch(desk.own_chain, end, word(7, desk.own_chain, end))
    steps = [p.done for p in synchronise(reader, hub, role=StationRole.DESK)
             if p.step is Step.ROWS_IN]  # fmt: skip
    assert steps == [0, 0, 1_000, 2_000, 2_301]
    assert reader.rows == desk.rows


def test_of_small_pushes_one_signature_in_a_span_is_kept(hub: Hub) -> None:
    desk = MemoryJournal(7)
    for _ in range(12):
        desk.write()
        sync(desk, hub)
    (kept,) = hub.vouchers({})[desk.own_chain]
    assert kept.seq == 12


# -- passed on


def test_a_relayed_chain_keeps_its_stations_word(hub: Hub, route: Route) -> None:
    desk, office, reader = busy_desk(7, 6), MemoryJournal(1), MemoryJournal(9)
    chain, rows = desk.own_chain, desk.rows[desk.own_chain]
    office.accept(rows)  # by sticks: the whole of it, and the word on the first four
    fourth = Head(4, rows[3].hash)
    office.keep_words({chain: SignedHead(fourth, word(7, chain, fourth))})
    assert sync(office, hub).rows_out == 6
    assert hub.vouchers({})[chain] == ((6, word(1, chain, head_of(rows))),)
    assert sync(reader, hub).rows_in == 6
    assert reader.rows == desk.rows
    assert 7 not in {one.station for one in hub.stations() if one.last_seen}


def test_a_desk_that_relays_offers_no_word_of_its_own(hub: Hub) -> None:
    desk, other, reader = busy_desk(7, 6), MemoryJournal(8), MemoryJournal(9)
    chain, rows = desk.own_chain, desk.rows[desk.own_chain]
    other.accept(rows)
    fourth = Head(4, rows[3].hash)
    other.keep_words({chain: SignedHead(fourth, word(7, chain, fourth))})
    sync(other, hub)
    report = sync(reader, hub)
    assert (report.rows_in, report.waiting, report.forged) == (4, (chain,), ())
    sync(desk, hub)
    assert sync(reader, hub).rows_in == 2


def test_a_word_on_a_row_that_is_not_there_is_not_kept(hub: Hub) -> None:
    desk = busy_desk(7, 3)
    chain, rows = desk.own_chain, desk.rows[desk.own_chain]
    hub.vouch(chain, head_of(rows), FALSE)
    hub.push(rows)
    hub.vouch(chain, Head(3, rows[1].hash), FALSE)
    hub.vouch(chain, Head(4, rows[2].hash), FALSE)
    assert hub.vouchers({}) == {}


def test_a_desk_vouches_for_nobody_else(route: Route) -> None:
    route.found(desk=7)
    desk, reader = busy_desk(5, 2), MemoryJournal(9)
    hub = route.open()
    sync(desk, hub)
    before = hub.vouchers({})
    end = head_of(desk.rows[desk.own_chain])
    thief = route.open(station=7)
    if route.on_server:
        with pytest.raises(SyncError, match="only this station's own rows"):
            thief.vouch(desk.own_chain, end, FALSE)
        assert hub.vouchers({}) == before
        assert sync(reader, hub).forged == ()
        assert reader.rows == desk.rows
    else:  # who has a hub's file may do as he likes, and is found out
        thief.vouch(desk.own_chain, end, FALSE)
        assert sync(reader, hub).forged == (desk.own_chain,)
        assert reader.rows == {}


# -- an attack by the hub's owner


@pytest.mark.parametrize("signature", [None, FALSE], ids=["unsigned", "signed by himself"])
def test_a_hub_that_serves_made_up_rows_is_not_believed(hub: Hub, signature: bytes | None) -> None:
    desk, reader = busy_desk(7, 3), MemoryJournal(9)
    sync(desk, hub)
    sync(reader, hub)
    forger = desk.copy()
    forger.write("badge.issue", person="a friend of the owner's")
    chain, false = desk.own_chain, forger.rows[desk.own_chain][3]
    end = Head(4, false.hash)
    shown = (*hub.vouchers({})[chain], *([Voucher(4, signature)] if signature else []))
    owner = Served(
        hub,
        greet=lambda vector: type(hub.greet(vector))(
            hub.hello(), {chain: end}, [], {chain: tuple(shown)}
        ),
        pull=lambda vector, **_: [false] if vector.get(chain, 0) < 4 else [],
    )
    report = sync(reader, owner)  # type: ignore[arg-type]  # any call is passed on
    assert (report.forged, report.waiting) == (((chain,), ()) if signature else ((), (chain,)))
    assert reader.rows == desk.rows
    desk.write()
    sync(desk, hub)
    assert sync(reader, hub).rows_in == 1


def test_a_synced_pair_asks_one_question(hub: Hub) -> None:
    stations = busy_desk(7), busy_desk(1), MemoryJournal(9)
    for _ in range(3):
        for station in stations:
            sync(station, hub)
    for station in stations:
        line = Served(hub)
        sync(station, line, role=StationRole.DESK)  # type: ignore[arg-type]  # any call is passed on
        assert line.asked == ["greet"]
