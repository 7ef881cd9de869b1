"""Worlds on real disks: encrypted station files and a hub file, for fewer seeds.

The same events and the same seeds as in memory, and so the same states in the end, entry by entry.
"""

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.merge import NOTHING, EntityState, from_bytes
from accredit_app.domain.roles import StationRole
from accredit_app.services.post import Post
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store import audit, journal, purge
from accredit_app.store.database import Database, Unit
from accredit_app.store.fold import driver_of
from accredit_app.store.keys import Cost
from accredit_app.store.place import PLACE
from accredit_app.store.queries import open as open_queries
from accredit_app.store.unit import random_epoch
from accredit_app.sync.exchange import HubPlan, Login, found_hub, open_exchange
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SignedHead
from tests.simulator.erasing import ROOT_PUBLIC
from tests.simulator.rules import SOUND
from tests.simulator.station import OPERATOR, Near, Pen, Station
from tests.simulator.world import EVENT, OPENING, World

PASSPHRASE = "mật khẩu của trạm"
CHEAP = Cost(memory=64, passes=1, lanes=1)
KEY = bytes(range(32))


class _Clock:
    def __init__(self, station: Near) -> None:
        self._station = station

    def now(self) -> datetime:
        return self._station.now()


class _At:
    def now(self) -> datetime:
        return OPENING


class StoreNear(Near):
    """The near side of a sync over a `Database` in a folder of its own."""

    def __init__(
        self,
        number: int,
        role: StationRole,
        *,
        now: Callable[[], datetime],
        folder: Path,
        seed: str,
    ) -> None:
        super().__init__(number, role, now=now, event=EVENT)
        self.seed = seed
        self.random = Random(seed).randbytes
        self.first_epoch = random_epoch(self.random)
        self.folder = folder
        self._copies = self._twins = 0

    def open(self) -> None:
        self.database = Database.open(
            self.folder, passphrase=PASSPHRASE, clock=_Clock(self), random=self.random
        )
        self.forget_place()
        self._journal = StoreJournal(Post(self.database, OPERATOR, _Clock(self), self.random))

    def forget_place(self) -> None:
        """A file that knows where it stood begins a new epoch wherever else it is opened. Which
        copy does is for the world to say, as it is for a disk in memory."""
        with self.database.write("") as unit:
            unit.connection.exec_driver_sql("DELETE FROM secret WHERE name = ?", (PLACE,))

    @property
    def own_chain(self) -> Chain:
        return self._journal.own_chain

    def note_clock(self, offset: timedelta) -> None:
        self._journal.note_clock(offset)

    def heads(self) -> dict[Chain, Head]:
        return self._journal.heads()

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        return self._journal.suffix(chain, after=after, limit=limit)

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        return self._journal.revoking(chain, after=after, limit=limit)

    def words(self) -> Mapping[Chain, SignedHead]:
        return self._journal.words()

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        self._journal.keep_words(words)

    def accept(self, entries: Sequence[Entry]) -> int:
        return self._journal.accept(entries)

    def new_epoch(self) -> None:
        self._journal.new_epoch()

    def photo_ids_held(self) -> Collection[str]:
        return self._journal.photo_ids_held()

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        return self._journal.photo_ids_since(mark)

    def photo_ids_own(self) -> Collection[str]:
        return self._journal.photo_ids_own()

    def offered(self) -> tuple[PhotoMark, Head] | None:
        return self._journal.offered()

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        self._journal.keep_offered(mark, head)

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        return self._journal.photo_ids_for(role)

    def photo_ids_missing(self) -> Collection[str]:
        return self._journal.photo_ids_missing()

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        return self._journal.photos(photo_ids)

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        self._journal.keep_photos(photos)


class StorePen:
    """A `Unit`, and what a world asks of a transaction besides."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def __getattr__(self, name: str) -> Any:
        return getattr(self.unit, name)

    def end(self) -> int:
        heads = journal.heads(self.unit.connection)
        return heads[self.unit.chain].seq if self.unit.chain in heads else 0

    def carry_out(self) -> None:
        purge.carry_out(self.unit)


class StoreStation(StoreNear, Station):
    """A station whose disk is a `Database`."""

    @contextmanager
    def write(self) -> Iterator[Pen]:
        with self.database.write(OPERATOR) as unit:
            yield StorePen(unit)

    def carry(self, pen: Pen, kind: str, entity: UUID, body: Mapping[str, object]) -> None:
        assert isinstance(pen, StorePen)
        pen.unit._append(kind, entity, dict(body))  # as a newer version's own `record` would

    def settle(self) -> None:
        purge.settle(self.database)

    def reopen(self) -> None:
        """What lies on the disk while the file is open, log and all, the next start finds."""
        crashed = self.copy()
        self.put_back(crashed)
        self.receipts.clear()

    def copy(self) -> Path:
        self._copies += 1
        return Path(shutil.copytree(self.folder, self._aside(f"copy{self._copies}")))

    def put_back(self, copy: Path) -> None:
        self.database.close()
        shutil.rmtree(self.folder)
        shutil.copytree(copy, self.folder)
        self.open()

    def twin(self, copy: Path) -> "StoreStation":
        self._twins += 1
        folder = self._aside(f"twin{self._twins}")
        shutil.copytree(copy, folder)
        other = StoreStation(
            self.number, self.role, now=self._now, folder=folder,
            seed=f"{self.seed}.{self._twins}",
        )  # fmt: skip
        other.skew = self.skew
        other.open()
        return other

    def _aside(self, name: str) -> Path:
        return self.folder.with_name(f"{self.folder.name}-{name}")

    def upgrade(self) -> None:
        raise NotImplementedError("an older version cannot be run in the same process")

    def things(self, name: str) -> list[UUID]:
        with self.database.read() as connection:
            rows = driver_of(connection).execute(
                "SELECT id FROM entity WHERE family = ? ORDER BY id", (name,)
            )
            return [UUID(bytes=row[0]) for row in rows]

    def state(self, entity: UUID, name: str) -> EntityState:
        with self.database.read() as connection:
            row = driver_of(connection).execute(
                "SELECT state FROM entity WHERE id = ? AND family = ?", (entity.bytes, name)
            ).fetchone()  # fmt: skip
            return NOTHING if row is None else from_bytes(row[0])

    def whole(self, entity: UUID, name: str) -> EntityState:
        with self.database.read() as connection:
            return open_queries.state(connection, entity, name)

    def digest(self) -> str:
        with self.database.read() as connection:
            return audit.digest(connection)

    def proves(self) -> bool:
        """Whether every hash, photo and folded table of the real file is right."""
        with self.database.read() as connection:
            return audit.verify(connection).sound

    def close(self) -> None:
        self.database.close()


def store_world(seed: int, folder: Path) -> World:
    """A world of which every byte lies in a folder, with a hub that is an encrypted file."""
    blank = folder.parent / "blank-stations"

    def make(world: World, number: int, role: StationRole) -> Station:
        template = blank / str(number)
        if not template.exists():
            made = Database.create(
                blank / f"made{number}", passphrase=PASSPHRASE, station=number, clock=_At(),
                random=Random(number).randbytes, cost=CHEAP,
            )  # fmt: skip
            shutil.copytree(made.folder, template)  # while it is open, it has no place yet
            made.close()
        home = folder / f"station{number}"
        station = StoreStation(
            number, role, now=world.now, folder=home, seed=f"{world.seed}/{number}"
        )
        shutil.copytree(template, home)
        station.open()
        with station.database.write("") as unit:
            unit.put_secret(purge.ROOT_PUBLIC, ROOT_PUBLIC)
            unit.connection.exec_driver_sql("UPDATE local SET epoch = ?", (station.first_epoch,))
        station.put_back(station.copy())
        return station

    folder.mkdir(parents=True)
    found_hub(folder / "hub.db", HubPlan(EVENT, KEY))
    hub = open_exchange(folder / "hub.db", event=EVENT, login=Login(1, key=KEY))
    return World(seed, rules=SOUND, hub=hub, make_station=make, in_files=True)
