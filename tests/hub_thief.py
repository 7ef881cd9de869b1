"""A stolen desk at a hub on PostgreSQL: its login, and any SQL at hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import psycopg
from hub_routes import Route, busy_desk, sync
from memory_journal import EVENT, MemoryJournal, word

from accredit_app.domain.journal import Chain, Entry, Head, chain_hash, hash_body
from accredit_app.sync.hub_engine import login_of
from accredit_app.sync.server import _ROWS, _columns

DESK, OTHER, GATE = 7, 8, 9
ENDLESS = (
    "SET statement_timeout = 0",
    "SET idle_in_transaction_session_timeout = 0",
    "SET lock_timeout = 0",
)
_PUSH = f"SELECT code FROM accredit.push(%b::uuid, {_ROWS}, %b::bytea)"


class StolenDesk:
    """`desk` is what the honest station holds; the thief has its login, and past the program's own
    checks."""

    def __init__(self, route: Route) -> None:
        self.route = route
        route.found(desk=DESK, gate=GATE)
        self.database = psycopg.conninfo.conninfo_to_dict(route.location)["dbname"]
        self.login = login_of(self.database, DESK)
        sync(busy_desk(OTHER, 2), route.open())
        self.desk = MemoryJournal(DESK)
        for number in range(3):
            self.desk.register(number)
        sync(self.desk, route.open(station=DESK))

    @contextmanager
    def line(self, *, station: int = DESK) -> Iterator[psycopg.Connection]:
        name = login_of(self.database, station)
        with psycopg.connect(
            self.route.location, user=name, password="secret", autocommit=True
        ) as line:
            yield line

    @contextmanager
    def transaction(self, *statements: str) -> Iterator[psycopg.Connection]:
        """One that never ends by itself, and in which these were said."""
        with self.line() as line:
            for statement in (*ENDLESS, "BEGIN", *statements):
                line.execute(statement)
            yield line

    @contextmanager
    def root(self) -> Iterator[psycopg.Connection]:
        with psycopg.connect(self.route.location, autocommit=True) as root:
            yield root

    def one(self, question: str) -> object:
        with self.root() as root:
            row = root.execute(question).fetchone()
            assert row is not None
            return row[0]

    def hurry(self, function: str, *times: tuple[str, str]) -> None:
        """Shortens times in one of the hub's functions, which no test can wait for."""
        with self.root() as root:
            question = "SELECT pg_get_functiondef(%s::regproc)"
            (text,) = root.execute(question, [function]).fetchone() or ("",)
            for written, short in times:
                assert written in text, text
                text = text.replace(written, short)
            root.execute(text)


def own_row(desk: MemoryJournal, head: Head, chain: Chain | None = None, **fields: object) -> Entry:
    """A sound row behind `head`, of the desk's chain or of another."""
    chain = chain or desk.own_chain
    row = replace(desk.rows[desk.own_chain][0], epoch=chain.epoch, seq=head.seq + 1)
    row = replace(row, station=chain.station, **fields)
    if row.body is not None and row.salt is not None:
        row = replace(row, body_hash=hash_body(row.salt, row.body))
    return replace(row, hash=chain_hash(head.hash, row))


def push(line: psycopg.Connection, rows: list[Entry], signature: bytes | None = None) -> str:
    """As a thief's own program would; the hub's code."""
    row = line.execute(_PUSH, [EVENT, *_columns(rows), signature], binary=True).fetchone()
    assert row is not None
    return str(row[0])


def signed(desk: MemoryJournal) -> tuple[Head, bytes]:
    """The end of the desk's chain and its station's word on it."""
    last = desk.rows[desk.own_chain][-1]
    head = Head(last.seq, last.hash)
    return head, word(desk.own_chain.station, desk.own_chain, head)
