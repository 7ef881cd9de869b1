"""What a sync needs of the station's own store; the store's adapter lives in `services`.

Each method is one transaction of the store, or none.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import Receipt
from accredit_app.sync.vouchers import SignedHead, Worth


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """A place in the order in which photos came to this station.

    It holds for one epoch, and only while as many purges were carried out here: where photos were
    erased, later ones may take their places.
    """

    epoch: int
    purges: int
    row: int


class LocalJournal(Protocol):
    """The near side of a sync."""

    @property
    def event(self) -> UUID | None:
        """The station's event; None until it has one."""

    @property
    def own_chain(self) -> Chain:
        """The chain that this station appends to now."""

    def now(self) -> datetime:
        """The station's clock, in UTC."""

    def note_clock(self, offset: timedelta) -> None:
        """Keeps by how much the hub's clock is ahead of the station's: shown, never used."""

    def heads(self) -> dict[Chain, Head]:
        """How far each chain reaches here; chains without a row may be left out."""

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        """At most `limit` rows of a chain from `after` + 1 on."""

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        """At most `limit` rows of a chain, from `after` + 1 on, that take a right away, bodies
        and all."""

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        """The station's signature over `exchange.head_message(chain, head)`."""

    def sign_alerts(self, revocations: Sequence[Entry]) -> Sequence[bytes]:
        """The station's signature over `alerts.alert_message` of each."""

    def vouches_for(self, chain: Chain) -> bool:
        """Whether others believe this station's signature over that chain: over its own, and at
        the office over everybody's."""

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        """What a signature over a chain is worth by the keys that are known here now: its station's
        and the office's."""

    def worth_of_alert(self, revocation: Entry, signature: bytes) -> Worth:
        """The same of a signature over one row that has come ahead of its chain."""

    def words(self) -> Mapping[Chain, SignedHead]:
        """The newest word on each chain that is kept here, of others' chains; genuine when it was
        kept."""

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        """Keeps words on chains whose rows are here, unless a later one is."""

    def accept(self, entries: Sequence[Entry]) -> int:
        """Verifies, stores and folds consecutive rows of one chain; returns how many were new.

        Raises `SyncError` and changes nothing when the rows do not continue the chain.
        """

    def heed(self, revocations: Sequence[Entry]) -> None:
        """Obeys revocations, each proved, that have come ahead of the rest of their chain."""

    def new_epoch(self) -> None:
        """Begins a new chain: this station's file had gone back to an earlier state."""

    def photo_ids_held(self) -> Collection[str]:
        """Photos (SHA-256, hexadecimal) whose bytes are here."""

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        """Of those, what has come since a mark, and the mark of now; all without one, and all when
        it holds no more."""

    def photo_ids_own(self) -> Collection[str]:
        """Of those, what rows that this station wrote speak of."""

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        """Of those, what a station of that role holds: a gate the faces of badges, small."""

    def photo_ids_missing(self) -> Collection[str]:
        """Photos that rows speak of, that a station of this one's role holds, and whose bytes are
        not here."""

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        """Some photos' bytes, without those that have gone."""

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        """Keeps photos whose names were checked."""

    def offered(self) -> tuple[PhotoMark, Head] | None:
        """Up to where photos were offered to the hub, and where the station's present chain ended
        there then."""

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        """Keeps that the hub was offered all photos up to a mark, and holds this station's chain
        up to `head`."""

    def confirmed(self) -> Head | None:
        """Up to where the last receipt for the station's present chain reaches."""

    def keep_receipt(self, receipt: Receipt) -> None:
        """Keeps the hub's word on this station's own chain."""
