"""What events and invariants ask of a station, in memory or on a real disk.

It is the near side of a sync too (`sync.local.LocalJournal`).
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from accredit_app.domain.journal import (
    Chain,
    Dot,
    Entry,
    Head,
)
from accredit_app.domain.merge import EntityState
from accredit_app.domain.roles import StationRole
from accredit_app.sync.alerts import alert_message
from accredit_app.sync.exchange import Receipt, head_message
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SignedHead, Worth

OPERATOR = "An"
OFFICE = 1


class Pen(Protocol):
    """One transaction that is under way, as `store.unit.Unit` has it."""

    def set(
        self, kind: str, entity: UUID, fields: Mapping[str, object], *, settle: bool = False
    ) -> Entry | None: ...
    def record(self, kind: str, entity: UUID, body: Mapping[str, object]) -> Entry: ...
    def reopen(
        self, kind: str, entity: UUID, name: str, told: Sequence[tuple[object, Dot]]
    ) -> tuple[Entry, ...]: ...
    def end(self) -> int:
        """The last row of the station's chain, those of this transaction too."""
        ...

    def carry_out(self) -> None:
        """Erases, in this transaction, what the purges cover that are known here."""
        ...

    def keep_photo(self, jpeg: bytes) -> str: ...
    def next_badge_count(self) -> int: ...


class Near(ABC):
    """A station's near side of a sync. `cursor` is for the faulty variants only."""

    def __init__(
        self, number: int, role: StationRole, *, now: Callable[[], datetime], event: UUID
    ) -> None:
        self.number = number
        self.role = role
        self.event = event
        self.older: bool = False
        self.skew = timedelta()
        self.heeded: set[bytes] = set()
        self.receipts: list[Receipt] = []
        self.cursor: dict[Any, Any] = {}
        self._now = now

    def now(self) -> datetime:
        return self._now() + self.skew

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        return signature(self.number, chain, head)

    def sign_alerts(self, revocations: Sequence[Entry]) -> Sequence[bytes]:
        return [alert_signature(self.number, entry) for entry in revocations]

    def vouches_for(self, chain: Chain) -> bool:
        return self.number in (chain.station, OFFICE)

    def worth(self, chain: Chain, head: Head, signed: bytes) -> Worth:
        return Worth.GENUINE if stands(chain, head, signed) else Worth.FORGED

    def worth_of_alert(self, revocation: Entry, signed: bytes) -> Worth:
        return Worth.GENUINE if alert_stands(revocation, signed) else Worth.FORGED

    def heed(self, revocations: Sequence[Entry]) -> None:
        self.heeded.update(entry.hash for entry in revocations)

    def confirmed(self) -> Head | None:
        heads = [one.head for one in self.receipts if one.chain == self.own_chain]
        return heads[-1] if heads else None

    def keep_receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    @property
    @abstractmethod
    def own_chain(self) -> Chain: ...
    @abstractmethod
    def note_clock(self, offset: timedelta) -> None: ...
    @abstractmethod
    def heads(self) -> dict[Chain, Head]: ...
    @abstractmethod
    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]: ...
    @abstractmethod
    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]: ...
    @abstractmethod
    def words(self) -> Mapping[Chain, SignedHead]: ...
    @abstractmethod
    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None: ...
    @abstractmethod
    def accept(self, entries: Sequence[Entry]) -> int: ...
    @abstractmethod
    def new_epoch(self) -> None: ...
    @abstractmethod
    def photo_ids_held(self) -> Collection[str]: ...
    @abstractmethod
    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]: ...
    @abstractmethod
    def photo_ids_own(self) -> Collection[str]: ...
    @abstractmethod
    def offered(self) -> tuple[PhotoMark, Head] | None: ...
    @abstractmethod
    def keep_offered(self, mark: PhotoMark, head: Head) -> None: ...
    @abstractmethod
    def photo_ids_for(self, role: StationRole) -> Collection[str]: ...
    @abstractmethod
    def photo_ids_missing(self) -> Collection[str]: ...
    @abstractmethod
    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]: ...
    @abstractmethod
    def keep_photos(self, photos: Mapping[str, bytes]) -> None: ...


class Station(Near):
    """A station of a world: its near side of a sync, and what people do at it."""

    def vector(self) -> dict[Chain, int]:
        return {chain: head.seq for chain, head in self.heads().items()}

    def everything(self) -> dict[Chain, list[Entry]]:
        return {
            chain: list(self.suffix(chain, after=0, limit=head.seq))
            for chain, head in self.heads().items()
        }

    @abstractmethod
    def write(self) -> AbstractContextManager[Pen]:
        """One transaction: all of it is there at the end, or none."""

    @abstractmethod
    def carry(self, pen: Pen, kind: str, entity: UUID, body: Mapping[str, object]) -> None:
        """Writes an entry of a kind that only a newer version knows."""

    @abstractmethod
    def settle(self) -> None:
        """Carries out what a purge still asks for, and writes down that it is done: at a station
        that has been told where its chain stands."""

    @abstractmethod
    def reopen(self) -> None:
        """The power fails, and the program starts again."""

    @abstractmethod
    def copy(self) -> Any:
        """The station's file, as a backup or a clone takes it."""

    @abstractmethod
    def put_back(self, copy: Any) -> None:
        """The station's file is replaced by an earlier one."""

    @abstractmethod
    def twin(self, copy: Any) -> "Station":
        """Another computer, put to work with a copy of this station's file."""

    @abstractmethod
    def upgrade(self) -> None:
        """The newer version is installed."""

    @abstractmethod
    def things(self, name: str) -> list[UUID]:
        """Everything of a family that is known here, ascending."""

    @abstractmethod
    def state(self, entity: UUID, name: str) -> EntityState: ...

    @abstractmethod
    def whole(self, entity: UUID, name: str) -> EntityState:
        """What is known of a thing under all identities that it was entered under."""

    @abstractmethod
    def digest(self) -> str:
        """Of all that was folded here, entry by entry."""

    @abstractmethod
    def close(self) -> None: ...


def signature(signer: int, chain: Chain, head: Head) -> bytes:
    """A station's word in a world where nobody guesses secrets: 64 bytes, in no time."""
    return hashlib.sha512(b"private %d" % signer + head_message(chain, head)).digest()


def alert_signature(signer: int, entry: Entry) -> bytes:
    """The same over one row that goes ahead of its chain."""
    return hashlib.sha512(b"private %d" % signer + alert_message(entry)).digest()


def alert_stands(entry: Entry, signed: bytes) -> bool:
    """Whether it is the word of the row's station, or of the office."""
    return any(signed == alert_signature(signer, entry) for signer in (entry.station, OFFICE))


def stands(chain: Chain, head: Head, signed: bytes) -> bool:
    """Whether it is the word of the chain's station, or of the office."""
    return any(signed == signature(signer, chain, head) for signer in (chain.station, OFFICE))
