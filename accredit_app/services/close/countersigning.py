"""The office's word on closed days, signed after a copy of the rows was read again.

The copy is the hub's, or, for a station that comes by stick only, the office's own: then the office
vouches for itself alone, and the receipt says so. Nothing is signed that does not prove.
"""

import hashlib
import logging
from collections.abc import Collection, Iterable

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.journal import Chain
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.close import day_close
from accredit_app.services.close.after_close import note_proofs
from accredit_app.services.close.day_close import Closed, Copy
from accredit_app.services.post import Post
from accredit_app.store import audit, journal, queries
from accredit_app.sync.exchange import HubAwayError, Receipt

_LOG = logging.getLogger(__name__)


class OwnCopy:
    """What this station holds of others, read back from its own disk as a hub reads its rows."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        """Where a chain ends here; with `reread`, by its rows hashed again. SyncError if these are
        damaged, or there are none."""
        with self._post.database.read() as connection:
            event = queries.event(connection)
            head = audit.reread(connection, chain) if reread else journal.heads(connection)[chain]
        if head is None:
            raise SyncError(
                "The rows that this station holds do not prove",
                say(
                    "Read back, the rows of station {station} do not lead to their end. Keep "
                    "that station's data, and have this one checked.",
                    station=chain.station,
                ),
            )
        return Receipt(event.id if event else None, chain, head, reread)

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        """Those photos that are here and, read back, still hash to their name."""
        with self._post.database.read() as connection:
            held = {name: queries.photo(connection, name) or b"" for name in photo_ids}
        return {name for name in held if hashlib.sha256(held[name]).hexdigest() == name}


def countersign(
    post: Post, copy: Copy, waiting: Iterable[Closed], *, in_office: bool = False
) -> list[Closed]:
    """Signs the office's word on each of these days that the copy proves; returns these. What does
    not prove stays without a receipt, and is kept to be shown (`after_close.doubted`)."""
    event = post.event()
    signed: list[Closed] = []
    failed: list[Closed] = []
    with post.database.write(post.operator) as unit:
        private = unit.secret(STATION_KEY)
    for closed in waiting if private else ():
        assert private is not None
        try:
            with post.database.read() as connection:
                body = day_close.countersigned(
                    connection, copy, closed, event=event,
                    key=SigningKey.from_bytes(private), at=post.clock.now(), in_office=in_office,
                )  # fmt: skip
        except SyncError as error:
            _LOG.warning("%s", error)
            if not isinstance(error, HubAwayError):  # nobody answered: that disproves nothing
                failed.append(closed)
            continue
        if body is not None:
            with post.database.write(post.operator) as unit:
                unit.record(day_close.RECEIPT, closed.station.id, body)
            signed.append(closed)
    if signed or failed:
        with post.database.write(post.operator) as unit:
            note_proofs(unit, proved=signed, failed=failed)
    return signed


def unconfirmed(post: Post, *, station: int | None = None) -> list[Closed]:
    """Closed days that the office has not signed for, of all stations or of one. For all, a day
    that was confirmed from the office's own copy alone still waits for the hub."""
    with post.database.read() as connection:
        closes = day_close.closes(connection, post.event())
    if station is None:
        return [one for one in closes if one.receipt is None or one.receipt.in_office]
    return [one for one in closes if one.station.number == station and one.receipt is None]
