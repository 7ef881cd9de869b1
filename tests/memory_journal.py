"""A station's journal in memory, with the same rules as the store: for tests of sync alone."""

import hashlib
import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Entry,
    Head,
    canonical,
    chain_hash,
    first_break,
    hash_body,
)
from accredit_app.domain.purge import PURGE
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.alerts import Alert, alert_message
from accredit_app.sync.exchange import REVOKING, Receipt, head_message
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SignedHead, Worth

OFFICE = 1
EVENT = UUID("6f1c2e52-0d0b-4c39-9a43-6d5f8f6f0a11")
NOW = datetime(2025, 10, 25, 6, 0, tzinfo=UTC)


def picture(number: int, size: int = 500) -> bytes:
    return random.Random(number).randbytes(size)


def name_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def word(signer: int, chain: Chain, head: Head) -> bytes:
    """A station's signature, where nobody guesses secrets."""
    return hashlib.sha512(b"private %d" % signer + head_message(chain, head)).digest()


def alert_word(signer: int, entry: Entry) -> bytes:
    """The same over one row that goes ahead of its chain."""
    return hashlib.sha512(b"private %d" % signer + alert_message(entry)).digest()


def alerted(*entries: Entry) -> list[Alert]:
    """Rows as their station sends them ahead."""
    return [Alert(entry, alert_word(entry.station, entry)) for entry in entries]


class MemoryJournal:
    """`speaks_of` names photos that rows refer to, whether or not their bytes are here; `strangers`
    are stations whose key has not come here."""

    def __init__(self, station: int, *, event: UUID | None = EVENT) -> None:
        self.station = station
        self.event = event
        self._random = random.Random(station)
        self.own_chain = Chain(station, self._random.getrandbits(63))
        self.rows: dict[Chain, list[Entry]] = {}
        self.pictures: dict[str, bytes] = {}
        self.speaks_of: set[str] = set()
        self.heeded: list[Entry] = []
        self.receipts: list[Receipt] = []
        self.marked: tuple[PhotoMark, Head] | None = None
        self.offsets: list[timedelta] = []
        self.clock = NOW
        self.kept_words: dict[Chain, SignedHead] = {}
        self.strangers: set[int] = set()

    # -- what a desk does

    def write(self, kind: str = "person.set", **content: object) -> Entry:
        chain = self.own_chain
        head = self.heads().get(chain, Head(0, GENESIS))
        salt, body = self._random.randbytes(16), canonical(content)
        entry = Entry(
            station=chain.station,
            epoch=chain.epoch,
            seq=head.seq + 1,
            lam=1 + max((row.lam for rows in self.rows.values() for row in rows), default=0),
            wall=int(self.clock.timestamp() * 1000),
            offset=0,
            operator="Nguyễn Minh Anh",
            app_version="0.1.0",
            schema=1,
            kind=kind,
            entity=UUID(int=self._random.getrandbits(128)),
            salt=salt,
            body=body,
            body_hash=hash_body(salt, body),
            hash=b"",
        )
        entry = replace(entry, hash=chain_hash(head.hash, entry))
        self.rows.setdefault(chain, []).append(entry)
        return entry

    def register(self, number: int) -> None:
        data = picture(number)
        self.pictures[name_of(data)] = data
        self.write(name=f"Delegate {number}", photo=name_of(data))

    def copy(self) -> "MemoryJournal":
        """The same station from a copy of its file."""
        twin = MemoryJournal(self.station, event=self.event)
        twin.own_chain = self.own_chain
        twin.rows = {chain: list(rows) for chain, rows in self.rows.items()}
        twin.pictures = dict(self.pictures)
        twin.kept_words = dict(self.kept_words)
        twin.marked = self.marked
        twin._random.setstate(self._random.getstate())
        return twin

    def digest(self) -> str:
        hashes = [e.hash for chain in sorted(self.rows) for e in self.rows[chain]]
        return hashlib.sha256(b"".join(hashes)).hexdigest()

    # -- what a sync asks for

    def now(self) -> datetime:
        return self.clock

    def note_clock(self, offset: timedelta) -> None:
        self.offsets.append(offset)

    def heads(self) -> dict[Chain, Head]:
        return {chain: Head(rows[-1].seq, rows[-1].hash) for chain, rows in self.rows.items()}

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        return self.rows[chain][after : after + limit]

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        rows = self.rows.get(chain, ())
        return [e for e in rows if e.seq > after and e.kind in REVOKING and e.body][:limit]

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        return word(self.station, chain, head)

    def sign_alerts(self, revocations: Sequence[Entry]) -> Sequence[bytes]:
        return [alert_word(self.station, entry) for entry in revocations]

    def vouches_for(self, chain: Chain) -> bool:
        return self.station in (chain.station, OFFICE)

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        if signature == word(OFFICE, chain, head):
            return Worth.GENUINE
        if chain.station in self.strangers:
            return Worth.UNKNOWN
        genuine = signature == word(chain.station, chain, head)
        return Worth.GENUINE if genuine else Worth.FORGED

    def worth_of_alert(self, revocation: Entry, signature: bytes) -> Worth:
        if signature == alert_word(OFFICE, revocation):
            return Worth.GENUINE
        if revocation.station in self.strangers:
            return Worth.UNKNOWN
        genuine = signature == alert_word(revocation.station, revocation)
        return Worth.GENUINE if genuine else Worth.FORGED

    def words(self) -> Mapping[Chain, SignedHead]:
        return dict(self.kept_words)

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        self.kept_words |= words

    def accept(self, entries: Sequence[Entry]) -> int:
        (chain,) = {entry.chain for entry in entries}
        held = self.rows.get(chain, [])
        known = [entry for entry in entries if entry.seq <= len(held)]
        fresh = list(entries[len(known) :])
        head = Head(held[-1].seq, held[-1].hash) if held else Head(0, GENESIS)
        if any(held[e.seq - 1] != e for e in known) or first_break(head, fresh) is not None:
            raise SyncError("The chain does not fit")
        if fresh:
            self.rows.setdefault(chain, []).extend(fresh)
        return len(fresh)

    def heed(self, revocations: Sequence[Entry]) -> None:
        self.heeded.extend(revocations)

    def new_epoch(self) -> None:
        self.own_chain = Chain(self.station, self._random.getrandbits(63))

    def photo_ids_held(self) -> Collection[str]:
        return self.pictures.keys()

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        names = list(self.pictures)
        purges = sum(entry.kind == PURGE for rows in self.rows.values() for entry in rows)
        now = PhotoMark(self.own_chain.epoch, purges, len(names))
        same = mark is not None and (mark.epoch, mark.purges) == (now.epoch, now.purges)
        return now, names[mark.row if mark is not None and same else 0 :]

    def photo_ids_own(self) -> Collection[str]:
        rows = [
            e for chain, rows in self.rows.items() if chain.station == self.station for e in rows
        ]
        return {e.content().get("photo") for e in rows} & self.pictures.keys()

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        del role
        return self.pictures.keys()

    def photo_ids_missing(self) -> Collection[str]:
        spoken = {
            str(entry.content()["photo"])
            for rows in self.rows.values()
            for entry in rows
            if entry.kind == "person.set" and "photo" in entry.content()
        }
        return (spoken | self.speaks_of) - self.pictures.keys()

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        return {name: self.pictures[name] for name in photo_ids if name in self.pictures}

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        self.pictures.update(photos)

    def offered(self) -> tuple[PhotoMark, Head] | None:
        kept = self.marked
        return kept if kept and kept[0].epoch == self.own_chain.epoch else None

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        self.marked = (mark, head)

    def confirmed(self) -> Head | None:
        heads = [one.head for one in self.receipts if one.chain == self.own_chain]
        return heads[-1] if heads else None

    def keep_receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)
