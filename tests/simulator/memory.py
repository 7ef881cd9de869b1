"""A station in memory: the store's rules over plain lists, for worlds by the thousand."""

import hashlib
import random as random_module
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app import __version__
from accredit_app.domain import merge
from accredit_app.domain.adoption import tells_of_split
from accredit_app.domain.fields import to_json
from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Dot,
    Entry,
    Head,
    canonical,
    first_break,
    hash_body,
)
from accredit_app.domain.merge import NOTHING, EntityState, differ
from accredit_app.domain.purge import Purge, bare
from accredit_app.domain.roles import StationRole
from accredit_app.domain.same import named
from accredit_app.errors import SyncError
from accredit_app.store.fields import DEFAULTS
from accredit_app.store.unit import SALT_BYTES, SCHEMA, random_epoch, sealed
from accredit_app.sync.exchange import REVOKING
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SignedHead, Worth
from tests.simulator import persons
from tests.simulator.erasing import ordered, pictures, report, same
from tests.simulator.rules import Key, Rules, States, family
from tests.simulator.station import OPERATOR, Near, Pen, Station

_SERIAL_TAG = (1 << 18) - 1


def digest(states: States) -> str:
    order = sorted(states, key=lambda key: (key[0].bytes, key[1]))
    return merge.digest((*key, merge.to_bytes(states[key])) for key in order)


@dataclass(slots=True)
class Disk:
    """What a station's file holds."""

    chain: Chain
    lam: int = 0
    badges: int = 0
    offset: int = 0
    rows: dict[Chain, list[Entry]] = field(default_factory=dict)
    states: dict[Key, EntityState] = field(default_factory=dict)
    photos: dict[str, bytes] = field(default_factory=dict)
    older: bool = False
    words: dict[Chain, SignedHead] = field(default_factory=dict)
    purges: list[Purge] = field(default_factory=list)
    untold: list[tuple[Purge, int, int]] = field(default_factory=list)
    """Purges that were carried out here and not yet written down: rows and photos that went."""
    offered: tuple[PhotoMark, Head] | None = None

    def copy(self) -> "Disk":
        return Disk(
            self.chain,
            self.lam,
            self.badges,
            self.offset,
            {chain: rows.copy() for chain, rows in self.rows.items()},
            self.states.copy(),
            self.photos.copy(),
            self.older,
            self.words.copy(),
            self.purges.copy(),
            self.untold.copy(),
            self.offered,
        )

    def head(self, chain: Chain) -> Head:
        rows = self.rows.get(chain)
        return Head(len(rows), rows[-1].hash) if rows else Head(0, GENESIS)


class MemoryNear(Near):
    """The near side of a sync over a `Disk`."""

    def __init__(
        self,
        number: int,
        role: StationRole,
        *,
        now: Callable[[], datetime],
        event: UUID,
        rules: Rules,
        seed: str,
    ) -> None:
        super().__init__(number, role, now=now, event=event)
        self.rules = rules
        self.seed = seed
        self.random = random_module.Random(seed).randbytes
        self.disk = Disk(Chain(number, random_epoch(self.random)))
        self._twins = 0

    @property
    def own_chain(self) -> Chain:
        return self.disk.chain

    def note_clock(self, offset: timedelta) -> None:
        self.disk.offset = round(offset / timedelta(milliseconds=1))

    def heads(self) -> dict[Chain, Head]:
        return {chain: Head(len(rows), rows[-1].hash) for chain, rows in self.disk.rows.items()}

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        return self.disk.rows.get(chain, [])[after : after + limit]

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        beyond = self.disk.rows.get(chain, [])[after:]
        return [row for row in beyond if row.kind in REVOKING and row.body is not None][:limit]

    def worth(self, chain: Chain, head: Head, signed: bytes) -> Worth:
        return Worth.GENUINE if self.rules.trusting else super().worth(chain, head, signed)

    def worth_of_alert(self, revocation: Entry, signed: bytes) -> Worth:
        return Worth.GENUINE if self.rules.trusting else super().worth_of_alert(revocation, signed)

    def words(self) -> Mapping[Chain, SignedHead]:
        return self.disk.words.copy()

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        for chain, word in words.items():
            held = self.disk.words.get(chain)
            if held is None or held.head.seq <= word.head.seq:
                self.disk.words[chain] = word

    def accept(self, entries: Sequence[Entry]) -> int:
        (chain,) = {entry.chain for entry in entries}
        disk = self.disk
        held = disk.rows.get(chain, [])
        known = [entry for entry in entries if entry.seq <= len(held)]
        fresh = list(entries[len(known) :])
        if any(not same(held[entry.seq - 1], entry) for entry in known):
            raise SyncError("Two different journals of one station")
        if first_break(disk.head(chain), fresh) is not None:
            raise SyncError("A station's journal does not prove")
        if fresh:
            fresh = [bare(entry, disk.purges) for entry in fresh]
            disk.rows.setdefault(chain, []).extend(fresh)
            disk.lam = max(disk.lam, *(entry.lam for entry in fresh))
            for entry in fresh:
                self.fold(entry)
            self.carry_out(fresh)
            split = not self.older and any(tells_of_split(row, disk.chain) for row in fresh)
            if chain == disk.chain or split:
                self.new_epoch()
            self.settle()
        return len(fresh)

    def carry_out(self, fresh: Iterable[Entry]) -> None:
        """Erases what orders among some rows cover, unless this version knows of none."""
        for purge in () if self.older else ordered(fresh):
            disk = self.disk
            if purge in disk.purges:
                continue
            disk.purges.append(purge)
            count = self.rules.erase(disk.rows, purge)
            gone = disk.photos.keys() - pictures(disk.rows)
            for name in gone:
                del disk.photos[name]
            disk.untold.append((purge, count, len(gone)))
            self.fold_again()

    def settle(self) -> None:
        """Writes down what was carried out."""

    def fold_again(self) -> None:
        self.disk.states.clear()
        for rows in self.disk.rows.values():
            for entry in rows:
                self.fold(entry)

    def fold(self, entry: Entry) -> None:
        name = family(entry.kind, older=self.older)
        if name is not None:
            key = (entry.entity, name)
            state = self.disk.states.get(key, NOTHING)
            grown = self.rules.absorb(state, entry)
            if grown is not state:
                self.disk.states[key] = grown

    def new_epoch(self) -> None:
        if not self.rules.fresh_epochs:
            return
        used = {chain.epoch & _SERIAL_TAG for chain in (*self.disk.rows, self.disk.chain)
                if chain.station == self.number}  # fmt: skip
        epoch = random_epoch(self.random)
        while epoch & _SERIAL_TAG in used:
            epoch = random_epoch(self.random)
        self.disk.chain = Chain(self.number, epoch)
        self.disk.badges = 0

    def photo_ids_held(self) -> Collection[str]:
        return self.disk.photos.keys()

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        disk = self.disk
        now = PhotoMark(disk.chain.epoch, len(disk.purges), len(disk.photos))
        holds = mark is not None and (mark.epoch, mark.purges) == (now.epoch, now.purges)
        return now, list(disk.photos)[mark.row if mark is not None and holds else 0 :]

    def photo_ids_own(self) -> Collection[str]:
        rows = {c: rows for c, rows in self.disk.rows.items() if c.station == self.number}
        return pictures(rows) & self.disk.photos.keys()

    def offered(self) -> tuple[PhotoMark, Head] | None:
        kept = self.disk.offered
        return kept if kept and kept[0].epoch == self.disk.chain.epoch else None

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        self.disk.offered = (mark, head)

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        del role
        return self.disk.photos.keys()

    def photo_ids_missing(self) -> Collection[str]:
        spoken = {
            merge.shown(state, "photo")
            for (_, name), state in self.disk.states.items()
            if name == "person"
        }
        return {str(name) for name in spoken - {None, ""}} - self.disk.photos.keys()

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        return {name: self.disk.photos[name] for name in photo_ids if name in self.disk.photos}

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        wanted = pictures(self.disk.rows) if self.disk.purges else photos.keys()
        self.disk.photos.update({name: photos[name] for name in wanted & photos.keys()})


class MemoryStation(MemoryNear, Station):
    """A station whose disk is a `Disk`."""

    @contextmanager
    def write(self) -> Iterator["MemoryPen"]:
        before = self.disk.copy()
        try:
            yield MemoryPen(self)
        except BaseException:
            self.disk = before
            raise

    def carry(self, pen: Pen, kind: str, entity: UUID, body: Mapping[str, object]) -> None:
        pen.record(kind, entity, body)

    def settle(self) -> None:
        if self.disk.untold:
            with self.write() as pen:
                pen.operator = ""
                for purge, rows, photos in self.disk.untold:
                    pen.record(*report(purge, self.number, rows=rows, photos=photos))
                self.disk.untold = []

    def reopen(self) -> None:
        self.receipts.clear()

    def copy(self) -> Disk:
        self.disk.older = self.older
        return self.disk.copy()

    def put_back(self, copy: Disk) -> None:
        self.disk = copy.copy()
        if copy.older and not self.older:
            self.upgrade()

    def twin(self, copy: Disk) -> "MemoryStation":
        self._twins += 1
        other = MemoryStation(
            self.number, self.role, now=self._now, event=self.event, rules=self.rules,
            seed=f"{self.seed}.{self._twins}",
        )  # fmt: skip
        other.older, other.skew = self.older, self.skew
        other.put_back(copy)
        return other

    def upgrade(self) -> None:
        self.older = False
        self.fold_again()
        self.carry_out([row for _, rows in sorted(self.disk.rows.items()) for row in rows])

    def things(self, name: str) -> list[UUID]:
        return sorted(entity for entity, known in self.disk.states if known == name)

    def state(self, entity: UUID, name: str) -> EntityState:
        return self.disk.states.get((entity, name), NOTHING)

    def whole(self, entity: UUID, name: str) -> EntityState:
        return persons.whole(self.disk.states, entity, name)

    def digest(self) -> str:
        return digest(self.disk.states)

    def close(self) -> None:
        pass


class MemoryPen:
    """A unit of work on a `MemoryStation`, with the rules of `store.unit.Unit`."""

    def __init__(self, station: MemoryStation) -> None:
        self._station = station
        self.operator = OPERATOR
        self._wall = round(station.now().timestamp() * 1000)

    def set(
        self, kind: str, entity: UUID, fields: Mapping[str, object], *, settle: bool = False
    ) -> Entry | None:
        registers = self._station.whole(entity, kind).registers
        parts = persons.parts(self._station.disk.states, entity, kind)
        cells: dict[str, object] = {}
        for name, value in fields.items():
            new, live = to_json(value), registers.get(name)
            old = live[-1].value if live else DEFAULTS[kind].get(name)
            if type(new) is not type(old) or new != old or (settle and live and differ(live)):
                cells[name] = [new, named(parts, kind, name)]
        known = (entity, kind) in self._station.disk.states
        return self.record(f"{kind}.set", entity, {"f": cells}) if cells or not known else None

    def reopen(
        self, kind: str, entity: UUID, name: str, told: Sequence[tuple[object, Dot]]
    ) -> tuple[Entry, ...]:
        dots = named(persons.parts(self._station.disk.states, entity, kind), kind, name)
        return tuple(
            self.record(f"{kind}.set", entity, {"f": {name: [value, dots]}, "was": list(dot)})
            for value, dot in told
        )

    def record(self, kind: str, entity: UUID, body: Mapping[str, object]) -> Entry:
        station, disk = self._station, self._station.disk
        head = disk.head(disk.chain)
        salt = station.random(SALT_BYTES)
        content = canonical({name: to_json(value) for name, value in body.items()})
        bare = Entry(
            station=disk.chain.station,
            epoch=disk.chain.epoch,
            seq=head.seq + 1,
            lam=station.rules.stamp(disk.lam, self._wall),
            wall=self._wall,
            offset=disk.offset,
            operator=self.operator,
            app_version=__version__,
            schema=SCHEMA,
            kind=kind,
            entity=entity,
            salt=salt,
            body=content,
            body_hash=hash_body(salt, content),
            hash=b"",
        )
        entry = sealed(bare, head.hash)
        disk.rows.setdefault(disk.chain, []).append(entry)
        disk.lam = entry.lam
        station.fold(entry)
        return entry

    def keep_photo(self, jpeg: bytes) -> str:
        name = hashlib.sha256(jpeg).hexdigest()
        self._station.disk.photos[name] = jpeg
        return name

    def end(self) -> int:
        return self._station.disk.head(self._station.own_chain).seq

    def carry_out(self) -> None:
        self._station.carry_out(self._station.disk.rows[self._station.own_chain][-1:])

    def next_badge_count(self) -> int:
        self._station.disk.badges += 1
        return self._station.disk.badges - 1
