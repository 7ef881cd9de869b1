"""The ways to a hub, and what its tests say to it."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.event import StationRole
from accredit_app.domain.journal import (
    Chain,
    Entry,
    chain_hash,
    hash_body,
)
from accredit_app.sync.exchange import (
    Exchange,
    open_exchange,
)
from accredit_app.sync.hub import SqlHub
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.run import synchronise

KEY = bytes(range(32))


@dataclass(frozen=True)
class Route:
    """One way to the same hub; `open` gives one more connection to it."""

    name: str
    location: str
    key: bytes | None
    opened: list[Exchange]

    def open(self, *, event: UUID | None = EVENT, create: bool = False) -> SqlHub:
        hub = open_exchange(self.location, event=event, key=self.key, create=create)
        assert isinstance(hub, SqlHub)
        self.opened.append(hub)
        return hub


def sync(
    local: MemoryJournal,
    hub: Exchange,
    *,
    role: StationRole = StationRole.OFFICE,
    prove: bool = False,
) -> SyncReport:
    *_, last = synchronise(local, hub, role=role, prove=prove)
    assert last.step is Step.DONE
    assert last.report is not None
    return last.report


def busy_desk(station: int, registrations: int = 8) -> MemoryJournal:
    desk = MemoryJournal(station)
    for number in range(registrations):
        desk.register(station * 1_000 + number)
    return desk


def everything(hub: SqlHub) -> list[Entry]:
    rows: list[Entry] = []
    vector: dict[Chain, int] = {}
    while part := hub.pull(vector, limit=3):
        rows += part
        vector |= {entry.chain: entry.seq for entry in part}
    return rows


def altered(entry: Entry, previous: bytes, **changes: Any) -> Entry:
    """The row with something changed, sound in itself: what a forger or a clone would write."""
    entry = replace(entry, **changes)
    assert entry.salt is not None
    assert entry.body is not None
    entry = replace(entry, body_hash=hash_body(entry.salt, entry.body))
    return replace(entry, hash=chain_hash(previous, entry))


def statement(route: Route, sql: str, *values: object) -> None:
    """What damage, or somebody with rights over the database, would do to the hub."""
    hub = route.open()
    with hub._engine.begin() as connection:
        marks = sql.replace("?", "%s") if route.name == "postgresql" else sql
        connection.exec_driver_sql(marks, values)
