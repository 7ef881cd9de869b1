"""This station's store as the near side of a sync.

Each method is one transaction, or none, as `sync.local.LocalJournal` asks.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import Chain, Dot, Entry, Head, readable
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
from accredit_app.sync.alerts import alert_message
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

    `entity` is what it was taken from: a badge, a person, a station; `key` the identifier of the
    signing key that is no longer trusted (hexadecimal), or "". `wall` is the row's time in
    milliseconds, `hash` its hash (hexadecimal), "" where a version before this one noted it.
    """

    station: int
    epoch: int
    seq: int
    kind: str
    entity: UUID
    key: str
    wall: int = 0
    hash: str = ""

    @property
    def dot(self) -> Dot:
        return Dot(self.station, self.epoch, self.seq)

    @classmethod
    def of(cls, entry: Entry) -> "Heeded | None":
        """What is to be obeyed of an entry; None of one that cannot be read, and of one that takes
        a key back and is not the office's: nobody else may."""
        content = readable(entry.body)
        if content is None:
            return None
        key = content.get("key") if entry.kind == "key.revoke" else ""
        if not isinstance(key, str) or (key and not _may_be_key(key, station=entry.station)):
            return None
        return cls(*entry.dot, entry.kind, entry.entity, key, entry.wall, entry.hash.hex())


def _may_be_key(text: str, *, station: int) -> bool:
    return station == OFFICE and _is_hex(text)


def _is_hex(text: str) -> bool:
    try:
        return bytes.fromhex(text).hex() == text
    except ValueError:
        return False


def heeded(unit: Unit) -> list[Heeded]:
    """What was heeded and has not yet come with its chain, which then has the last word: what has
    come is forgotten."""
    return _keep_heeded(unit, ())


def _keep_heeded(unit: Unit, fresh: Iterable[Heeded]) -> list[Heeded]:
    noted = set(_noted(unit))
    held = journal.heads(unit.connection)
    known = {one for one in noted.union(fresh) if not _has_come(unit, one, held)}
    found = sorted(known, key=lambda one: (one.dot, one.hash))
    if known != noted:
        unit.put_secret(
            HEEDED, json.dumps([list(map(str, astuple(one))) for one in found]).encode()
        )
    return found


def _noted(unit: Unit) -> list[Heeded]:
    rows = []
    for station, epoch, seq, kind, entity, key, *more in json.loads(unit.secret(HEEDED) or b"[]"):
        if not key or _may_be_key(key, station=int(station)):
            wall, hash_ = more or (0, "")
            dot = Dot(int(station), int(epoch), int(seq))
            rows.append(Heeded(*dot, kind, UUID(entity), key, int(wall), hash_))
    return rows


def _has_come(unit: Unit, one: Heeded, held: Mapping[Chain, Head]) -> bool:
    """Whether the row itself is here, or, where its chain has split and another one stands in its
    place, the row by which its station recorded it anew."""
    chain = Chain(one.station, one.epoch)
    if one.seq > held.get(chain, Head(0, b"")).seq:
        return False
    there = journal.suffix(unit.connection, chain, after=one.seq - 1, limit=1)
    if not one.hash or (there and there[0].hash.hex() == one.hash):
        return True
    return any(
        (row.station, row.kind, row.wall) == (one.station, one.kind, one.wall)
        for row in journal.about(unit.connection, [one.entity])
        if row.epoch != one.epoch
    )


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
        return self._key().sign(head_message(chain, head))

    def sign_alerts(self, revocations: Sequence[Entry]) -> Sequence[bytes]:
        key = self._key()
        return [key.sign(alert_message(entry)) for entry in revocations]

    def _key(self) -> SigningKey:
        with self._database.write(self._post.operator) as unit:
            private = unit.secret(STATION_KEY)
        if private is None:
            raise NotFound("This station has no key", "Enrol it again at the event office.")
        return SigningKey.from_bytes(private)

    def vouches_for(self, chain: Chain) -> bool:
        return self._database.station in (chain.station, OFFICE)

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        return self._worth(lambda signers: signers.worth_of_word(chain, head, signature))

    def worth_of_alert(self, revocation: Entry, signature: bytes) -> Worth:
        return self._worth(lambda signers: signers.worth_of_alert(revocation, signature))

    def _worth(self, told_by: Callable[[Signers], Worth]) -> Worth:
        worth = told_by(self._signers or self._read_signers())
        if not worth.proves and self._office_heads() != self._signers_as_of:
            worth = told_by(self._read_signers())
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
        fresh = [one for one in map(Heeded.of, revocations) if one is not None]
        with self._database.write(self._post.operator) as unit:
            _keep_heeded(unit, fresh)

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
