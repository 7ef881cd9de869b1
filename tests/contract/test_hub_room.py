"""What a stolen desk can fill at the hub: what its room is, and no more, and nobody's memory."""

import os
from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest
from hub_routes import OFFICE, Route
from hub_thief import DESK, OTHER, StolenDesk, own_row, push, signed
from memory_journal import name_of, word

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.vouchers import Voucher

FALSE = b"\x07" * 64
START = Head(0, GENESIS)
_STORED = f"SELECT stored FROM accredit_hub.station WHERE station = {DESK}"
_HEADS = "SELECT count(*) FROM accredit_hub.head"
_SIZE = "SELECT sum(pg_column_size(j.*)) FROM accredit_hub.journal j"


@pytest.fixture
def stolen(postgres_url: str) -> Iterator[StolenDesk]:
    route = Route("postgresql", postgres_url, None, [])
    yield StolenDesk(route)
    for hub in route.opened:
        hub.close()


@pytest.fixture
def thief(stolen: StolenDesk) -> Iterator[psycopg.Connection]:
    with stolen.line() as line:
        yield line


def test_a_row_counts_all_that_it_fills(stolen: StolenDesk, thief: psycopg.Connection) -> None:
    head, _ = signed(stolen.desk)
    stored, size = stolen.one(_STORED), stolen.one(_SIZE)
    rows: list[Entry] = []
    for _ in range(20):
        texts = {name: os.urandom(400).hex() for name in ("operator", "app_version", "kind")}
        rows.append(own_row(stolen.desk, head, salt=os.urandom(64), body=None, **texts))
        head = Head(rows[-1].seq, rows[-1].hash)
    assert push(thief, rows) == "ok"
    assert isinstance(stored, int)
    assert int(str(stolen.one(_STORED))) - stored >= int(str(stolen.one(_SIZE))) - int(str(size))


def test_a_salt_counts_as_a_body_does(stolen: StolenDesk, thief: psycopg.Connection) -> None:
    head, _ = signed(stolen.desk)
    stored = stolen.one(_STORED)
    assert push(thief, [own_row(stolen.desk, head, body=None, salt=os.urandom(65_536))]) == "ok"
    assert int(str(stolen.one(_STORED))) - int(str(stored)) > 65_536


def test_a_small_photo_counts_its_place_in_the_table(
    stolen: StolenDesk, thief: psycopg.Connection
) -> None:
    stored = stolen.one(_STORED)
    thief.execute("SELECT accredit.put_photo(%b, %b)", [bytes.fromhex(name_of(b"x")), b"x"])
    assert int(str(stolen.one(_STORED))) - int(str(stored)) == 301


def test_a_push_that_is_refused_leaves_no_chain(
    stolen: StolenDesk, thief: psycopg.Connection
) -> None:
    heads = stolen.one(_HEADS)
    for epoch in range(50, 60):
        chain = Chain(DESK, epoch)
        assert push(thief, [own_row(stolen.desk, Head(5, GENESIS), chain)]) == "gap"
        assert push(thief, [own_row(stolen.desk, Head(-1, GENESIS), chain)]) == "gap"
        assert push(thief, [own_row(stolen.desk, Head(0, b"\1" * 32), chain)]) == "fork"
        assert push(thief, [replace(own_row(stolen.desk, START, chain), body=b"{}")]) == "damaged"
    with stolen.root() as root:
        root.execute(f"UPDATE accredit_hub.station SET quota = 10 WHERE station = {DESK}")
    assert push(thief, [own_row(stolen.desk, START, Chain(DESK, 60))]) == "quota"
    assert stolen.one(_HEADS) == heads


def test_a_station_has_few_chains(stolen: StolenDesk, thief: psycopg.Connection) -> None:
    with stolen.root() as root:
        root.execute(
            "INSERT INTO accredit_hub.head "
            "SELECT 7, g, 1, sha256('x') FROM generate_series(100, 1098) g"
        )
    chains = [Chain(DESK, 50), Chain(DESK, 51)]
    codes = [push(thief, [own_row(stolen.desk, START, chain)]) for chain in chains]
    assert codes == ["quota", "quota"]
    assert [alarm.kind for alarm in stolen.route.open().alarms()] == [AlarmKind.QUOTA] * 2
    head, _ = signed(stolen.desk)
    assert push(thief, [own_row(stolen.desk, head)]) == "ok"


@pytest.mark.parametrize("hash_", [None, b"", b"\x55" * 400_000])
def test_no_hash_keeps_an_alarm_from_being_raised(
    stolen: StolenDesk, thief: psycopg.Connection, hash_: bytes | None
) -> None:
    row = own_row(stolen.desk, START, Chain(OTHER, 5))
    assert push(thief, [replace(row, hash=hash_)]) == "foreign"  # type: ignore[arg-type]
    (alarm,) = stolen.route.open().alarms()
    assert (alarm.kind, alarm.chain) == (AlarmKind.FOREIGN, Chain(OTHER, 5))
    assert alarm.offered == (hash_ or b"")[:32]


def test_whoever_vouches_for_another_raises_an_alarm(
    stolen: StolenDesk, thief: psycopg.Connection
) -> None:
    vouch = "SELECT * FROM accredit.vouch(%b, 1, 1, %b, %b)"
    assert thief.execute(vouch, [OTHER, b"hash", FALSE]).fetchone() == ("foreign",)
    (alarm,) = stolen.route.open().alarms()
    assert (alarm.kind, alarm.chain) == (AlarmKind.FOREIGN, Chain(OTHER, 1))


def test_alarms_without_number_are_not_kept(stolen: StolenDesk, thief: psycopg.Connection) -> None:
    head, _ = signed(stolen.desk)
    for epoch in range(120):
        assert push(thief, [own_row(stolen.desk, START, Chain(OTHER, 9 + epoch))]) == "foreign"
        wrong = own_row(stolen.desk, Head(head.seq, bytes([epoch]) * 32))
        assert push(thief, [wrong]) == "fork"
    kinds = [alarm.kind for alarm in stolen.route.open().alarms()]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        AlarmKind.FOREIGN: 100,
        AlarmKind.FORK: 100,
    }
    # One who is full does not silence another.
    with stolen.line(station=9) as gate:
        assert push(gate, [own_row(stolen.desk, START, Chain(OTHER, 9_999))]) == "foreign"
    assert len(stolen.route.open().alarms()) == 201


def test_only_the_office_puts_its_word_in_the_place_of_another(
    stolen: StolenDesk, thief: psycopg.Connection
) -> None:
    head, honest = signed(stolen.desk)
    chain = stolen.desk.own_chain
    last = stolen.desk.rows[chain][-1:]
    assert push(thief, last, FALSE) == "ok"
    vouch = "SELECT * FROM accredit.vouch(%b, %b, %b, %b, %b)"
    thief.execute(vouch, [*chain, *head, FALSE])
    office = stolen.route.open()
    assert office.vouchers({chain: 0})[chain] == (Voucher(head.seq, honest),)
    better = word(OFFICE, chain, head)
    office.vouch(chain, head, better)
    assert office.vouchers({chain: 0})[chain] == (Voucher(head.seq, better),)


def test_a_signature_is_kept_only_with_a_row_that_is_there(
    stolen: StolenDesk, thief: psycopg.Connection
) -> None:
    question = "SELECT count(*) FROM accredit_hub.voucher"
    before = stolen.one(question)
    for number in range(3):
        row = replace(stolen.desk.rows[stolen.desk.own_chain][0], seq=-500 * number - 7)
        push(thief, [row], FALSE)
    assert stolen.one(question) == before


def test_the_owner_may_end_a_login_and_has_nothing_else_of_it(stolen: StolenDesk) -> None:
    owner = f"accredit_{stolen.database}_hub"
    question = "SELECT pg_has_role(%s, %s, 'USAGE')"
    with stolen.root() as root:
        assert root.execute(question, [owner, stolen.login]).fetchone() == (True,)
        assert root.execute(question, [stolen.login, owner]).fetchone() == (False,)
