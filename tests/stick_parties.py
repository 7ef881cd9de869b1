"""Stations in memory that write and read sticks: real keys, real files, no database."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from memory_journal import EVENT, MemoryJournal, picture

from accredit_app.credentials.keys import SigningKey, VerifyingKey
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, chain_hash
from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import head_message
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import PART_LIMIT, Opened, Range, look
from accredit_app.sync.stick.inspection import Taker
from accredit_app.sync.stick.pieces import Kind
from accredit_app.sync.stick.reading import read_stick
from accredit_app.sync.stick.report import StickProgress, Taken, Written
from accredit_app.sync.stick.sealing import Identity
from accredit_app.sync.stick.writing import Known, Reader, Sender, write_stick
from accredit_app.sync.vouchers import SignedHead, Worth

OFFICE = 1
RECOVERY = Identity.generate()


class SigningJournal(MemoryJournal):
    """A journal in memory whose heads are signed by a real key."""

    def __init__(self, station: int, key: SigningKey) -> None:
        super().__init__(station)
        self._key = key

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        return self._key.sign(head_message(chain, head))


@dataclass
class Party:
    """One station; `signed` are the words of others that it has, `disabled` whom it distrusts."""

    station: int
    role: StationRole = StationRole.DESK
    identity: Identity = field(default_factory=Identity.generate)
    known: dict[int, Known] = field(default_factory=dict)
    signed: dict[Chain, SignedHead] = field(default_factory=dict)
    disabled: set[int] = field(default_factory=set)
    trusts: dict[int, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.key = SigningKey(bytes([self.station]) * 32)
        self.journal = SigningJournal(self.station, self.key)

    def sender(self) -> Sender:
        return Sender(
            event=EVENT,
            role=self.role,
            recovery=RECOVERY.recipient,
            sign=self.key.sign,
            random=os.urandom,
            signed=self.signed,
            relays=self.station == OFFICE,
        )

    def taker(self, *, recovery: Identity | None = None) -> Taker:
        return Taker(
            event=EVENT,
            role=self.role,
            identity=self.identity,
            vouch=self.vouch,
            relay=OFFICE,
            recovery=recovery,
        )

    def vouch(self, station: int, signature: bytes, message: bytes) -> Worth:
        public = self.trusts.get(station)
        if public is None:
            return Worth.UNKNOWN
        if not VerifyingKey(public).verifies(signature, message):
            return Worth.FORGED
        return Worth.DISABLED if station in self.disabled else Worth.GENUINE

    def write(
        self, path: Path, *readers: "Party", limit: int = PART_LIMIT, everything: bool = False
    ) -> Written:
        *_, written = self.writing(path, *readers, limit=limit, everything=everything)
        assert isinstance(written, Written)
        return written

    def writing(
        self, path: Path, *readers: "Party", limit: int = PART_LIMIT, everything: bool = False
    ) -> Iterable[StickProgress | Written]:
        listed = [
            Reader(
                one.station,
                one.role,
                one.identity.recipient,
                Known() if everything else self.known.get(one.station, Known()),
            )
            for one in readers
        ]
        return write_stick(self.journal, self.sender(), listed, path, part_limit=limit)

    def read(self, *paths: Path, recovery: Identity | None = None) -> Taken:
        *_, taken = self.reading([look(path) for path in paths], recovery=recovery)
        assert isinstance(taken, Taken)
        learnt = taken.learnt
        assert learnt is not None
        self.known[taken.sender] = Known(learnt.heads, learnt.held or frozenset())
        self.signed |= learnt.signed
        return taken

    def reading(
        self, opened: list[Opened], *, recovery: Identity | None = None
    ) -> Iterable[StickProgress | Taken]:
        return read_stick(self.journal, self.taker(recovery=recovery), opened)


def parties(*roles: StationRole) -> list[Party]:
    """An office, and stations of these roles, who all trust one another."""
    made = [Party(OFFICE, StationRole.OFFICE)]
    made += [Party(number, role) for number, role in enumerate(roles, start=2)]
    for one in made:
        one.trusts = {other.station: other.key.public for other in made}
    return made


def busy(party: Party, count: int, *, size: int = 500) -> Party:
    for number in range(count):
        data = picture(party.station * 1_000 + number, size)
        party.journal.pictures[hashlib.sha256(data).hexdigest()] = data
        party.journal.write(name=f"N {number}", photo=hashlib.sha256(data).hexdigest())
    return party


def equal(*stations: Party) -> bool:
    return len({one.journal.digest() for one in stations}) == 1


def many_rows(party: Party, count: int = 3_000) -> Party:
    """Rows that fill several pieces."""
    for number in range(count):
        party.journal.write(name=f"Delegate {number}", note=str(party.journal.own_chain) * 4)
    return party


def hostile(desk: Party, path: Path, office: Party, rows: list[Entry]) -> Path:
    """A file in which a desk puts rows of its own making."""
    run = iter(desk.writing(path, office))
    next(run)
    writing = run.gi_frame.f_locals["run"]  # type: ignore[attr-defined]  # what its own program keeps
    part = writing._drafts.put(Kind.ROWS, writing._all.seal(pieces.pack_rows(rows)))
    chain = rows[0].chain
    part.ranges[chain] = Range(chain, rows[0].seq, rows[-1].seq)
    writing._drafts.put(Kind.REVOCATIONS, writing._all.seal(pieces.pack_rows(rows)))
    list(run)
    return path


def forged(chain: Chain, after: Entry | None) -> Entry:
    """A row that follows another station's chain, sound in itself."""
    scratch = Party(9).journal
    entry = scratch.write("badge.revoke", reason="because")
    seq, link = (after.seq + 1, after.hash) if after else (1, GENESIS)
    moved = replace(entry, station=chain.station, epoch=chain.epoch, seq=seq, hash=b"")
    return replace(moved, hash=chain_hash(link, moved))
