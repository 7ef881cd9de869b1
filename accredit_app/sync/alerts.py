"""Rows that take a right away, on their way ahead of the rows before them, and whose word each is.

Ahead of its chain a row has no chain that proves it. So each travels with a signature of its own,
its station's or the office's, over all that the row says and over its place in the chain. A hub
keeps them and cannot verify them: whoever reads one obeys it only when the signature is genuine.
"""

from dataclasses import dataclass, field

from accredit_app.domain.journal import GENESIS, Entry, chain_hash

ALERT_BODY = 4_096
"""Bytes in the body of a row that goes ahead. A longer one comes with its chain."""

ALERT_PAGE = 500
"""Alerts in one answer of a hub."""

_DOMAIN = b"accredit revocation v1\x00"


@dataclass(frozen=True, slots=True)
class Alert:
    """A row that takes a right away, and the signature over `alert_message` of it. `place` is where
    it stands in the order in which a hub took them; of one that no hub has, 0."""

    entry: Entry
    signature: bytes = field(repr=False)
    place: int = 0


def alert_message(entry: Entry) -> bytes:
    """The bytes that a station signs to stand by one row: a digest of its header and its body's
    hash, and the row's own hash, which tells the chain that it stands in."""
    return _DOMAIN + chain_hash(GENESIS, entry) + entry.hash
