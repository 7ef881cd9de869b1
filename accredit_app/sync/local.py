"""What a sync needs of the station's own store; the store's adapter lives in `services`.

Each method is one transaction of the store, or none.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.sync.exchange import Receipt


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

    def accept(self, entries: Sequence[Entry]) -> int:
        """Verifies, stores and folds consecutive rows of one chain; returns how many were new.

        Raises `SyncError` and changes nothing when the rows do not continue the chain.
        """

    def heed(self, revocations: Sequence[Entry]) -> None:
        """Obeys revocations that have come ahead of the rest of their chain."""

    def new_epoch(self) -> None:
        """Begins a new chain: this station's file had gone back to an earlier state."""

    def photo_ids_held(self) -> Collection[str]:
        """Photos (SHA-256, hexadecimal) whose bytes are here."""

    def photo_ids_missing(self) -> Collection[str]:
        """Photos that rows speak of and whose bytes are not here."""

    def photo(self, photo_id: str) -> bytes | None:
        """One photo's bytes, None if they have gone."""

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        """Keeps photos whose names were checked."""

    def confirmed(self) -> Head | None:
        """Up to where the last receipt for the station's present chain reaches."""

    def keep_receipt(self, receipt: Receipt) -> None:
        """Keeps the hub's word on this station's own chain."""
