"""Rows on their way in: what a voucher proves, and what is kept back until one comes."""

from collections.abc import Callable, Sequence

import pytest
from memory_journal import MemoryJournal, word

from accredit_app.domain.journal import GENESIS, Entry, Head
from accredit_app.errors import SyncError
from accredit_app.sync.vouchers import Coming, Voucher, Worth, merged

DESK = 7
FALSE = bytes(64)


@pytest.fixture
def desk() -> MemoryJournal:
    made = MemoryJournal(DESK)
    for number in range(10):
        made.write(number=number)
    return made


def coming(
    desk: MemoryJournal, *vouchers: Voucher, held: int = 0, limit: int = 1 << 20
) -> tuple[Coming, Sequence[Entry]]:
    rows = desk.rows[desk.own_chain]
    head = Head(held, rows[held - 1].hash) if held else Head(0, GENESIS)

    def worth(end: Head, signature: bytes) -> Worth:
        return desk.worth(desk.own_chain, end, signature)

    return Coming(head, vouchers, worth, limit=limit), rows[held:]


@pytest.fixture
def good(desk: MemoryJournal) -> Callable[[int], Voucher]:
    def made(seq: int) -> Voucher:
        end = Head(seq, desk.rows[desk.own_chain][seq - 1].hash)
        return Voucher(seq, word(DESK, desk.own_chain, end))

    return made


def test_rows_are_taken_up_to_each_voucher(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    chain, rows = coming(desk, good(4), good(9))
    assert chain.follow(rows[:3]) == []
    assert chain.follow(rows[3:6]) == rows[:4]
    assert chain.word is not None
    assert chain.word.head.seq == 4
    assert not chain.is_over
    assert chain.follow(rows[6:]) == rows[4:9]
    assert chain.is_over
    assert (chain.position, chain.forged) == (9, False)


def test_a_later_genuine_signature_proves_what_a_false_one_did_not(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    chain, rows = coming(desk, Voucher(4, FALSE), good(9))
    assert chain.follow(rows[:5]) == []
    assert chain.forged
    assert chain.follow(rows[5:]) == rows[:9]
    assert not chain.forged


def test_of_an_unknown_station_nothing_more_is_asked(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    desk.strangers = {DESK}
    chain, rows = coming(desk, good(4), good(9))
    assert chain.follow(rows) == []
    assert chain.is_over
    assert not chain.forged


def test_what_is_held_is_not_asked_for_again(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    chain, rows = coming(desk, good(4), held=4)
    assert chain.is_over
    chain, rows = coming(desk, good(4), good(6), held=4)
    everything = desk.rows[desk.own_chain]
    assert chain.follow(everything) == rows[:2]


def test_rows_that_do_not_follow_are_refused(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    chain, rows = coming(desk, good(9))
    with pytest.raises(SyncError, match="does not fit"):
        chain.follow(rows[1:])


def test_a_hub_that_never_shows_a_voucher_fills_no_memory(
    desk: MemoryJournal, good: Callable[[int], Voucher]
) -> None:
    chain, rows = coming(desk, good(9), limit=1_000)
    assert chain.follow(rows[:2]) == []
    assert not chain.is_over
    assert chain.follow(rows[2:]) == rows[:9]
    chain, rows = coming(desk, good(9), limit=1_000)
    assert chain.follow(rows[:5]) == []
    assert chain.is_over
    assert chain.follow(rows[5:]) == []


def test_the_newest_voucher_stands_last(desk: MemoryJournal) -> None:
    one, other, newest = Voucher(3, FALSE), Voucher(5, FALSE), Voucher(9, FALSE)
    chain = desk.own_chain
    assert merged({chain: newest}, {chain: [one, other]}) == {chain: (one, other, newest)}
    assert merged({chain: newest}, {chain: [newest]}) == {chain: (newest,)}
    assert merged({}, {chain: []}) == {}
