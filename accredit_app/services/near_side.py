"""This station's store as the near side of a sync.

Each method is one transaction, or none, as `sync.local.LocalJournal` asks.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.errors import NotFound
from accredit_app.services.issuing import STATION_KEY
from accredit_app.services.post import Post
from accredit_app.store import journal, queries
from accredit_app.sync.exchange import (
    REVOKING,
    Receipt,
    head_message,
)

HEEDED = "synced.heeded"
"""Secret: serials of badges whose revocation came ahead of its journal (JSON)."""

RECEIPT = "synced.receipt"
"""Secret: the hub's last word on this station's own chain (JSON)."""


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
        serials = {entry.entity.int for entry in revocations if entry.kind == "badge.revoke"}
        if serials:
            with self._database.write(self._post.operator) as unit:
                known = unit.secret(HEEDED)
                serials.update(json.loads(known) if known else ())
                unit.put_secret(HEEDED, json.dumps(sorted(serials)).encode())

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

    def keep_receipt(self, receipt: Receipt) -> None:
        words = {
            "epoch": receipt.chain.epoch,
            "seq": receipt.head.seq,
            "hash": receipt.head.hash.hex(),
            "reread": receipt.reread,
        }
        with self._database.write(self._post.operator) as unit:
            unit.put_secret(RECEIPT, json.dumps(words).encode())
