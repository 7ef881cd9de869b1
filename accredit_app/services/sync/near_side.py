"""This station's store as the near side of a sync.

Each method is one transaction, or none, as `sync.local.LocalJournal` asks.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.journal import Chain, Dot, Entry, Head
from accredit_app.errors import NotFound
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.post import Post
from accredit_app.store import journal, queries
from accredit_app.store.unit import Unit
from accredit_app.sync.exchange import (
    REVOKING,
    Receipt,
    head_message,
)

HEEDED = "synced.heeded"
"""Secret: rights that were taken away ahead of the rows before them (JSON)."""

RECEIPT = "synced.receipt"
"""Secret: the hub's last word on this station's own chain (JSON)."""


@dataclass(frozen=True, slots=True)
class Heeded:
    """A right that was taken away, known before the rows that stand before it in its chain.

    `entity` is what it was taken from: a badge, a person, a station; `key` the signing key that is
    no longer trusted (hexadecimal), or "".
    """

    station: int
    epoch: int
    seq: int
    kind: str
    entity: UUID
    key: str

    @property
    def dot(self) -> Dot:
        return Dot(self.station, self.epoch, self.seq)

    @classmethod
    def of(cls, entry: Entry) -> "Heeded":
        key = entry.content().get("key") if entry.kind == "key.revoke" else None
        return cls(*entry.dot, entry.kind, entry.entity, str(key or ""))


def heeded(unit: Unit) -> list[Heeded]:
    """What was heeded and has not yet come with its chain, which then has the last word."""
    given = json.loads(unit.secret(HEEDED) or b"[]")
    rows = [
        Heeded(int(station), int(epoch), int(seq), kind, UUID(entity), key)
        for station, epoch, seq, kind, entity, key in given
    ]
    held = journal.heads(unit.connection)
    return [
        row for row in rows if row.seq > held.get(Chain(row.station, row.epoch), Head(0, b"")).seq
    ]


class StoreJournal:
    """This station's store as the near side of a sync (`sync.local.LocalJournal`)."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    @property
    def event(self) -> UUID | None:
        with self._database.read() as connection:
            event = queries.event(connection)
        return event.id if event else None

    @property
    def own_chain(self) -> Chain:
        return Chain(self._database.station, self._database.epoch)

    def now(self) -> datetime:
        return self._post.clock.now()

    def note_clock(self, offset: timedelta) -> None:
        with self._database.write(self._post.operator) as unit:
            unit.set_clock_offset(round(offset / timedelta(milliseconds=1)))

    def heads(self) -> dict[Chain, Head]:
        with self._database.read() as connection:
            return journal.heads(connection)

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        with self._database.read() as connection:
            return journal.suffix(connection, chain, after=after, limit=limit)

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        with self._database.read() as connection:
            return journal.of_kinds(connection, chain, REVOKING, after=after, limit=limit)

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        with self._database.write(self._post.operator) as unit:
            private = unit.secret(STATION_KEY)
        if private is None:
            raise NotFound("This station has no key", "Enrol it again at the event office.")
        return SigningKey.from_bytes(private).sign(head_message(chain, head))

    def accept(self, entries: Sequence[Entry]) -> int:
        return journal.accept(self._database, entries)

    def heed(self, revocations: Sequence[Entry]) -> None:
        with self._database.write(self._post.operator) as unit:
            known = {entry.dot: entry for entry in heeded(unit)}
            known |= {entry.dot: entry for entry in map(Heeded.of, revocations)}
            rows = [list(map(str, astuple(entry))) for _, entry in sorted(known.items())]
            unit.put_secret(HEEDED, json.dumps(rows).encode())

    def new_epoch(self) -> None:
        self._database.new_epoch()

    def photo_ids_held(self) -> Collection[str]:
        with self._database.read() as connection:
            return queries.photo_ids(connection)

    def photo_ids_missing(self) -> Collection[str]:
        with self._database.read() as connection:
            return queries.photo_ids_missing(connection)

    def photo(self, photo_id: str) -> bytes | None:
        with self._database.read() as connection:
            return queries.photo(connection, photo_id)

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        with self._database.write(self._post.operator) as unit:
            for data in photos.values():
                unit.keep_photo(data)

    def confirmed(self) -> Head | None:
        with self._database.write(self._post.operator) as unit:
            words = json.loads(unit.secret(RECEIPT) or b"{}")
        if words.get("epoch") != self._database.epoch:
            return None
        return Head(words["seq"], bytes.fromhex(words["hash"]))

    def keep_receipt(self, receipt: Receipt) -> None:
        words = {
            "epoch": receipt.chain.epoch,
            "seq": receipt.head.seq,
            "hash": receipt.head.hash.hex(),
            "reread": receipt.reread,
        }
        with self._database.write(self._post.operator) as unit:
            unit.put_secret(RECEIPT, json.dumps(words).encode())
