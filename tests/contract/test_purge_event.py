"""A purge of a whole event over real stations and both kinds of hub: nothing is left anywhere."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from purge_parties import (
    admit,
    contents,
    found_in,
    purge,
    run,
    state,
    supervised,
    sync,
    vector,
)
from stations import PASSPHRASE, SetClock, enrol, found_office

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.event import named_id
from accredit_app.domain.journal import Chain
from accredit_app.domain.purge import PURGE, PURGED, body_of, signed_message
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.close.backup import restore_station
from accredit_app.store import journal, queries
from accredit_app.store.database import Database
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.hub import FileHub


@dataclass
class Conference:
    office: Services
    desk: Services
    gate: Services
    hub: str
    clock: SetClock

    @property
    def stations(self) -> tuple[Services, Services, Services]:
        return self.office, self.desk, self.gate

    def sync(self, rounds: int = 1) -> None:
        for _ in range(rounds):
            sync(self.hub, *self.stations)

    def close(self) -> None:
        """The last day ends at every station."""
        self.clock.pass_time(timedelta(days=1))
        self.sync()
        for station in reversed(self.stations):
            run(station.closing.close(hub=self.hub, folder=station.post.database.folder / "out"))

    def photos(self) -> tuple[bytes, ...]:
        with self.office.post.database.read() as connection:
            names = queries.photo_ids(connection)
            return tuple(data for name in names if (data := queries.photo(connection, name)))

    def at_hub(self) -> Iterator[bytes]:
        """Every value in every table of the hub."""
        if "postgresql" in self.hub:
            with psycopg.connect(self.hub) as root:
                tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'accredit_hub'"
                for (table,) in root.execute(tables).fetchall():
                    for row in root.execute(f"SELECT * FROM accredit_hub.{table}"):
                        yield from (v if isinstance(v, bytes) else str(v).encode() for v in row)
            return
        with closing(self.office.sync.open_hub(self.hub)) as hub:
            assert isinstance(hub, FileHub)
            with hub._engine.connect() as connection:
                names = "SELECT name FROM sqlite_master WHERE type = 'table'"
                for table in connection.exec_driver_sql(names).scalars().all():
                    for row in connection.exec_driver_sql(f"SELECT * FROM {table}"):
                        yield from (v if isinstance(v, bytes) else str(v).encode() for v in row)


@pytest.fixture(params=["file", "postgresql"])
def conference(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Conference]:
    hub = str(tmp_path / "hub.db")
    if request.param == "postgresql":
        hub = str(request.getfixturevalue("postgres_url"))
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    supervised(office)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    gate = enrol(office, "Gate A", "gate", tmp_path / "gate", clock)
    office.sync.found_hub(hub)
    found = Conference(office, desk, gate, hub, clock)
    yield found
    for station in found.stations:
        station.post.database.close()


def test_after_it_nothing_of_anybody_is_at_a_station_or_at_the_hub(
    conference: Conference, tmp_path: Path
) -> None:
    for number in (1, 2):
        person = admit(conference.desk, number)
        conference.desk.badges.issue(person)
    conference.close()
    photos = conference.photos()
    assert found_in(conference.at_hub(), photos) > found_in(iter(photos), photos) != set()
    purge(conference.office, copies=tmp_path / "copies")
    conference.sync(3)
    assert found_in(conference.at_hub(), photos) == set()
    for station in conference.stations:
        assert found_in(contents(station.post.database), photos) == set()
    assert len({str(vector(one.post.database)) for one in conference.stations}) == 1
    assert len({state(one.post.database) for one in conference.stations}) == 1
    with closing(conference.office.sync.open_hub(conference.hub)) as hub:
        for chain, seq in vector(conference.office.post.database).items():
            assert hub.receipt(chain, reread=True).head.seq == seq
        assert hub.alarms() == ()
    assert all(one.at for one in conference.office.purging.standing().stations)
    # The day is closed once more, proof and all.
    run(conference.desk.closing.close(hub=conference.hub, folder=tmp_path / "again"))


def test_a_backup_put_back_afterwards_is_erased_with_its_next_sync(
    conference: Conference, tmp_path: Path
) -> None:
    admit(conference.desk, 1)
    run(conference.desk.backups.write(tmp_path / "desk-copies"))
    conference.close()
    photos = conference.photos()
    purge(conference.office, copies=tmp_path / "copies")
    conference.sync(2)
    conference.desk.post.database.close()
    restore_station(
        tmp_path / "desk-copies", tmp_path / "back", passphrase=PASSPHRASE, clock=conference.clock
    )
    database = Database.open(tmp_path / "back", passphrase=PASSPHRASE, clock=conference.clock)
    conference.desk = services_at(replace(conference.desk.post, database=database))
    assert found_in(contents(database), photos) != set()
    conference.sync(3)
    assert found_in(contents(database), photos) == set()
    assert found_in(conference.at_hub(), photos) == set()
    assert state(database) == state(conference.office.post.database)


def test_a_stolen_desk_erases_nothing_but_its_own(conference: Conference) -> None:
    """It orders a purge under its own key, and under a root key of its own making."""
    admit(conference.desk, 1)
    conference.sync(2)
    before = {state(one.post.database) for one in conference.stations}
    database = conference.desk.post.database
    event = conference.desk.post.event()
    with database.write("thief") as unit:
        body = body_of(journal.vector(unit.connection))
        private = unit.secret(STATION_KEY)
        assert private is not None
        for key in (SigningKey.from_bytes(private), SigningKey.generate(lambda n: b"x" * n)):
            signature = key.sign(signed_message(event.id, body)).hex()
            unit.record(PURGE, event.id, {**body, "signature": signature})
        unit.record(PURGE, event.id, {**body, "signature": 7})
        unit.record(PURGED, named_id(event.id, "station", "2"), {"purge": "all of it"})
    conference.sync(2)
    assert {state(one.post.database) for one in conference.stations} == before
    assert len(conference.office.registration.find("Okonjo")) == 1
    standing = conference.office.purging.standing()
    assert (standing.ordered, [one.at for one in standing.stations]) == (None, [None] * 3)
    with closing(conference.office.sync.open_hub(conference.hub)) as hub:
        rows = hub.pull({}, limit=5_000)
        assert {row.kind for row in rows if row.body is None} == set()
        assert {alarm.kind for alarm in hub.alarms()} == {AlarmKind.PURGE}
        assert {alarm.chain for alarm in hub.alarms()} == {Chain(2, database.epoch)}
