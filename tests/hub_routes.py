"""The ways to a hub, and what its tests say to it."""

import os
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import psycopg
from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.journal import Chain, Entry, chain_hash, hash_body
from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import (
    Admission,
    Exchange,
    HubPlan,
    Login,
    found_hub,
    open_exchange,
)
from accredit_app.sync.hub import FileHub
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.run import synchronise
from accredit_app.sync.server import ServerHub
from accredit_app.sync.server_admin import verifier_of

KEY = bytes(range(32))
OFFICE = 1

Hub = FileHub | ServerHub


@dataclass(frozen=True)
class Route:
    """One way to the same hub; `open` gives one more connection to it, as a station's."""

    name: str
    location: str
    key: bytes | None
    opened: list[Exchange]

    @property
    def on_server(self) -> bool:
        return self.name == "postgresql"

    def found(self, *, event: UUID | None = EVENT, **stations: int) -> None:
        """Makes the hub, with a login for the office and for each of `stations` (role=number)."""
        roles = {OFFICE: "office"} | {number: role for role, number in stations.items()}
        admissions = {
            number: Admission(role, verifier_of("secret", random=os.urandom))
            for number, role in roles.items()
        }
        found_hub(self.location, HubPlan(event, self.key, admissions))

    def open(self, *, event: UUID | None = EVENT, station: int = OFFICE) -> Hub:
        hub = open_exchange(self.location, event=event, login=Login(station, "secret", self.key))
        assert isinstance(hub, Hub)
        self.opened.append(hub)
        return hub

    def statement(self, sql: str, *values: object) -> None:
        """What damage, or somebody with rights over the database, would do to the hub."""
        if self.on_server:
            with psycopg.connect(self.location, autocommit=True) as root:
                root.execute(sql.replace("hub_", "accredit_hub.").replace("?", "%s"), values)
            return
        with self.open()._engine.begin() as connection:
            connection.exec_driver_sql(sql, values)


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


def everything(hub: Hub) -> list[Entry]:
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
