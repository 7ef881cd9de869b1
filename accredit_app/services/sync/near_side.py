"""This station's store as the near side of a sync.

Each method is one transaction, or none, as `sync.local.LocalJournal` asks.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import Chain, Dot, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import NotFound
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.close.day_close import holdings
from accredit_app.services.post import Post
from accredit_app.services.sync.signers import Signers, signers_here
from accredit_app.services.sync.stick_memory import keep_words, signed_words
from accredit_app.store import journal, purge, queries
from accredit_app.store.fold import driver_of
from accredit_app.store.unit import Unit
from accredit_app.sync.exchange import (
    REVOKING,
    Receipt,
    head_message,
)
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SignedHead, Worth

HEEDED = "synced.heeded"
"""Secret: rights that were taken away ahead of the rows before them (JSON)."""

_GATE = StationRole.GATE

RECEIPT = "synced.receipt"
"""Secret: the hub's last word on this station's own chain (JSON)."""

OFFERED = "synced.offered"
"""Secret: up to where photos were offered to the hub, and the end of this station's own chain that
it held then (JSON)."""


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
        self._signers: Signers | None = None
        self._signers_as_of: dict[Chain, Head] = {}

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

    def vouches_for(self, chain: Chain) -> bool:
        return self._database.station in (chain.station, OFFICE)

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        signers = self._signers or self._read_signers()
        worth = signers.worth_of_word(chain, head, signature)
        if not worth.proves and self._office_heads() != self._signers_as_of:
            worth = self._read_signers().worth_of_word(chain, head, signature)
        return worth

    def _read_signers(self) -> Signers:
        """The keys as they are known now; the office's rows, which tell them, may have grown."""
        self._signers_as_of = self._office_heads()
        with self._database.write(self._post.operator) as unit:
            self._signers = signers_here(unit)
        return self._signers

    def _office_heads(self) -> dict[Chain, Head]:
        return {chain: head for chain, head in self.heads().items() if chain.station == OFFICE}

    def words(self) -> Mapping[Chain, SignedHead]:
        with self._database.write(self._post.operator) as unit:
            return signed_words(unit)

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        with self._database.write(self._post.operator) as unit:
            keep_words(unit, words)

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

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        with self._database.read() as connection:
            now = PhotoMark(
                self._database.epoch,
                purge.carried_out(driver_of(connection)),
                queries.last_photo(connection),
            )
            if mark is None or (mark.epoch, mark.purges) != (now.epoch, now.purges):
                return now, queries.photo_ids(connection)
            return now, queries.photo_ids_since(connection, mark.row)

    def photo_ids_own(self) -> Collection[str]:
        with self._database.read() as connection:
            named = holdings(connection, self._database.station).photos
            return named & queries.photo_ids(connection)

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        with self._database.read() as connection:
            held = queries.photo_ids(connection)
            return held & queries.gate_photo_ids(connection) if role is _GATE else held

    def photo_ids_missing(self) -> Collection[str]:
        with self._database.read() as connection:
            stations = queries.stations(connection)
            if any(one.number == self._database.station and one.role is _GATE for one in stations):
                return queries.gate_photo_ids(connection) - queries.photo_ids(connection)
            return queries.photo_ids_missing(connection)

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        with self._database.read() as connection:
            return queries.photos(connection, photo_ids)

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        with self._database.write(self._post.operator) as unit:
            kept = purge.worth_keeping(driver_of(unit.connection), photos)
            for name in kept & photos.keys():
                unit.keep_photo(photos[name])

    def offered(self) -> tuple[PhotoMark, Head] | None:
        with self._database.write(self._post.operator) as unit:
            words = json.loads(unit.secret(OFFERED) or b"{}")
        if words.get("epoch") != self._database.epoch:
            return None
        mark = PhotoMark(words["epoch"], words["purges"], words["row"])
        return mark, Head(words["seq"], bytes.fromhex(words["hash"]))

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        words = {**asdict(mark), "seq": head.seq, "hash": head.hash.hex()}
        with self._database.write(self._post.operator) as unit:
            unit.put_secret(OFFERED, json.dumps(words).encode())

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
