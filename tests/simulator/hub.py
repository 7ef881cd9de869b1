"""A hub in memory with the contract of `sync.hub.SqlHub`, and the line that leads to a hub."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any
from uuid import UUID

from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Dot,
    Entry,
    Head,
    Vector,
    first_break,
    hash_body,
)
from accredit_app.domain.purge import PURGE, Purge, bare, purge_of
from accredit_app.errors import SyncError
from accredit_app.sync import alerts
from accredit_app.sync.alerts import Alert
from accredit_app.sync.exchange import (
    PHOTO_LIMIT,
    REVOKING,
    Admissions,
    Alarm,
    AlarmKind,
    Greets,
    HubState,
    Receipt,
    StationSeen,
)
from accredit_app.sync.hub_chains import Refusal, behind, chain_error, check_batch
from accredit_app.sync.vouchers import SPAN, Voucher, Vouchers, merged
from tests.simulator.erasing import erase, pictures


class MemoryHub(Greets):
    """Keeps rows in lists. `clock` is None for a hub that has none but the station's; such a hub
    may still keep a world's time, and tell nobody: `tells_time`."""

    tells_time = True

    def __init__(self, *, event: UUID | None, clock: Callable[[], datetime] | None = None) -> None:
        self.event = event
        self.rows: dict[Chain, list[Entry]] = {}
        self._clock = clock
        self._photos: dict[str, bytes] = {}
        self._vouchers: dict[Chain, dict[int, Voucher]] = {}
        self._alarms: dict[tuple[object, ...], Alarm] = {}
        self._seen: dict[int, datetime] = {}
        self.left: dict[tuple[Dot, bytes], Alert] = {}
        self._places = 0
        self._purges: list[Purge] = []

    def hello(self) -> HubState:
        return HubState(self.event, self._clock() if self._clock and self.tells_time else None, 1)

    def heads(self) -> dict[Chain, Head]:
        return {chain: self._head(chain) for chain in sorted(self.rows)}

    def stations(self) -> tuple[StationSeen, ...]:
        return tuple(StationSeen(n, "", True, self._seen[n]) for n in sorted(self._seen))

    def admit(self, admissions: Admissions) -> None:
        pass

    def dismiss(self, station: int) -> None:
        pass

    def vouchers(self, vector: Vector) -> Vouchers:
        newest = {chain: spans[max(spans)] for chain, spans in self._vouchers.items()}
        others = {
            chain: [one for one in self._vouchers.get(chain, {}).values() if one.seq > after]
            for chain, after in behind(self.heads(), vector)
        }
        return merged(newest, others)

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        rows = self.rows.get(chain, [])[head.seq - 1 : head.seq]
        if rows and rows[0].hash == head.hash:
            self._keep(chain, Voucher(head.seq, signature))

    @contextmanager
    def made_up(self, row: Entry) -> Iterator[None]:
        """Whoever rules over the hub adds a row to somebody's chain, and a signature of his own,
        ahead of it too where it takes a right away. It is known again by its hash: a purge may
        erase it meanwhile."""
        chain = row.chain
        spans = dict(self._vouchers.get(chain, {}))
        self.rows[chain].append(row)
        self._keep(chain, Voucher(row.seq, bytes(64)))
        if row.kind in REVOKING:
            self.alert([Alert(row, bytes(64))])
        try:
            yield
        finally:
            self.rows[chain] = [held for held in self.rows.get(chain, []) if held.hash != row.hash]
            self.left.pop((row.dot, bytes(64)), None)
            self._vouchers.pop(chain)
            if spans:
                self._vouchers[chain] = spans

    def _keep(self, chain: Chain, voucher: Voucher) -> None:
        spans = self._vouchers.setdefault(chain, {})
        span = (voucher.seq - 1) // SPAN
        if span not in spans or spans[span].seq <= voucher.seq:
            spans[span] = voucher

    def alarms(self) -> tuple[Alarm, ...]:
        return tuple(self._alarms.values())

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        check_batch(entries)
        try:
            head = self._append(entries)
        except Refusal as refusal:
            self.note(refusal.entry, refusal.kind, held=refusal.held)
            raise chain_error(refusal) from None
        last = entries[-1]
        if head_signature is not None:
            self._keep(last.chain, Voucher(last.seq, head_signature))
            self._seen[last.station] = self._now()
        return head

    def _append(self, entries: Sequence[Entry]) -> Head:
        chain = entries[0].chain
        held, head = self.rows.get(chain, []), self._head(chain)
        if entries[0].seq > head.seq + 1:
            raise SyncError("Rows are missing in between")
        known = [entry for entry in entries if entry.seq <= head.seq]
        for entry in known:
            there = held[entry.seq - 1]
            erased = there.body is None or entry.body is None
            if there != entry and not (erased and there.hash == entry.hash):
                raise Refusal(entry, AlarmKind.FORK, held=there.hash)
        fresh = entries[len(known) :]
        broken = first_break(head, fresh)
        if broken is not None:
            split = broken is fresh[0] and _whole(broken)
            raise Refusal(broken, AlarmKind.FORK if split else AlarmKind.DAMAGED, held=head.hash)
        if fresh:
            kept = [bare(entry, self._purges) for entry in fresh]
            self.rows.setdefault(chain, []).extend(kept)
            self._obey(kept)
        return self._head(chain)

    def _obey(self, entries: Sequence[Entry]) -> None:
        """Carries out what the first station orders, which is the office; what another one orders
        is kept as a row, with an alarm."""
        for entry in entries:
            if entry.kind != PURGE or entry.body is None:
                continue
            if entry.station != 1:
                self.note(entry, AlarmKind.PURGE, held=entry.hash)
                continue
            purge = purge_of(entry.dot, entry.content())
            if purge is not None:
                self._purges.append(purge)
                erase(self.rows, purge)
                self.left = {
                    key: alert
                    for key, alert in self.left.items()
                    if bare(alert.entry, [purge]).body is not None
                }
                named = pictures(self.rows)
                self._photos = {n: data for n, data in self._photos.items() if n in named}

    def note(self, entry: Entry, kind: AlarmKind, *, held: bytes) -> None:
        """Keeps an alarm; one that is known adds nothing."""
        alarm = Alarm(self._now(), entry.chain, entry.seq, kind, entry.hash, held)
        self._alarms.setdefault((entry.dot, kind, entry.hash), alarm)

    def alert(self, given: Sequence[Alert]) -> None:
        check_batch([alert.entry for alert in given], gaps=True)
        for alert in given:
            if bare(alert.entry, self._purges).body is not None:
                self._places += 1
                key = alert.entry.dot, alert.signature
                self.left.setdefault(key, replace(alert, place=self._places))

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        found = [
            alert
            for alert in self.left.values()
            if alert.place > after
            and alert.entry.station not in without
            and (alert.entry.seq > vector.get(alert.entry.chain, 0) or not self._is_in(alert))
        ]
        return sorted(found, key=lambda alert: alert.place)[: alerts.ALERT_PAGE]

    def _is_in(self, alert: Alert) -> bool:
        """Whether the chain that is here has the row."""
        entry = alert.entry
        rows = self.rows.get(entry.chain, [])[entry.seq - 1 : entry.seq]
        return bool(rows) and rows[0].hash == entry.hash

    def disown(self, given: Sequence[Alert]) -> None:
        gone = {alert.place for alert in given}
        self.left = {key: one for key, one in self.left.items() if one.place not in gone}

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        found: list[Entry] = []
        for chain, after in behind(self.heads(), vector):
            found += self.rows[chain][after : after + limit - len(found)]
            if len(found) >= limit:
                break
        return found

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        head = self._head(chain)
        if reread and first_break(Head(0, GENESIS), self.rows.get(chain, ())) is not None:
            raise SyncError("The hub's own rows are damaged")
        return Receipt(self.event, chain, head, reread)

    def want(self, photo_ids: Collection[str]) -> set[str]:
        return self._worth_keeping(photo_ids) - self._photos.keys()

    def _worth_keeping(self, photo_ids: Iterable[str]) -> set[str]:
        return set(photo_ids) & pictures(self.rows) if self._purges else set(photo_ids)

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        given = dict(photos)
        for name, data in given.items():
            if len(data) > PHOTO_LIMIT or hashlib.sha256(data).hexdigest() != name:
                raise SyncError("A photo is not what its name says")
        kept = self._worth_keeping(given)
        self._photos = {name: given[name] for name in given if name in kept} | self._photos

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        return {name: self._photos[name] for name in photo_ids if name in self._photos}

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        held = self.photos(photo_ids)
        return {name for name, data in held.items() if hashlib.sha256(data).hexdigest() == name}

    def spoil(self, name: str) -> None:
        """A photo is damaged on the hub's disk."""
        self._photos[name] = self._photos[name][:-1]

    def close(self) -> None:
        pass

    def _head(self, chain: Chain) -> Head:
        rows = self.rows.get(chain)
        return Head(len(rows), rows[-1].hash) if rows else Head(0, GENESIS)

    def _now(self) -> datetime:
        return self._clock() if self._clock else datetime.now(UTC)


def _whole(entry: Entry) -> bool:
    return entry.body is None or (
        entry.salt is not None and hash_body(entry.salt, entry.body) == entry.body_hash
    )


class Door(Greets):
    """A hub on a server, as it lets one station in: rows of others are for the office to bring."""

    def __init__(self, hub: MemoryHub, *, station: int, office: bool) -> None:
        self._hub = hub
        self._station = station
        self._office = office

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def hello(self) -> HubState:
        return replace(self._hub.hello(), relays=self._office)

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        first = entries[0]
        if not self._office and first.station != self._station:
            self._hub.note(first, AlarmKind.FOREIGN, held=b"")
            raise SyncError("These rows are not this station's")
        return self._hub.push(entries, head_signature=head_signature)

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        if not self._office and chain.station != self._station:
            raise SyncError("This chain is not this station's")
        self._hub.vouch(chain, head, signature)

    def alert(self, given: Sequence[Alert]) -> None:
        first = given[0].entry
        if not self._office and first.station != self._station:
            self._hub.note(first, AlarmKind.FOREIGN, held=b"")
            raise SyncError("These rows are not this station's")
        self._hub.alert(given)

    def disown(self, given: Sequence[Alert]) -> None:
        if not self._office:
            raise SyncError("Only the office removes alerts")
        self._hub.disown(given)


Packet = Callable[[], object]
"""A request that was sent, and may yet arrive."""


class Line:
    """A line to a hub that may break at its n-th call, and that doubles and delays requests.

    `late` gathers requests that arrive a second time, or for the first, whenever the world lets
    them. `cut` says that the line broke, so that whoever was on it may fail.
    """

    def __init__(
        self, hub: Any, random: Random, *, at: int | None, reply_lost: bool, late: list[Packet]
    ) -> None:
        self._hub = hub
        self._random = random
        self.left = at or -1
        self._reply_lost = reply_lost
        self._late = late
        self.cut = False

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._hub, name)

        def call(*args: Any, **options: Any) -> Any:
            sends = name in ("push", "vouch", "put_photos")
            if name == "put_photos":
                args = (list(args[0]),)  # what leaves may arrive again
            self.left -= 1
            if self.left == 0 and not self._reply_lost:
                self.cut = True
                if sends and self._random.randrange(2):
                    self._late.append(lambda: method(*args, **options))
                raise SyncError("The line was cut")
            answer = method(*args, **options)
            if sends and self._random.randrange(10) == 9:
                answer = method(*args, **options)
            if sends and self._random.randrange(10) == 9:
                self._late.append(lambda: method(*args, **options))
            if self.left == 0:
                self.cut = True
                raise SyncError("The reply was lost")
            return answer

        return call
