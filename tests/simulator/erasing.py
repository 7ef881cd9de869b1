"""What a purge does to plain rows, and the order for one.

The rules of what is covered are the program's own (`domain.purge`); the erasing is that of
`store.purge`, over a mapping.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from accredit_app.credentials.keys import SigningKey, VerifyingKey
from accredit_app.domain.event import named_id
from accredit_app.domain.journal import Chain, Entry, Vector
from accredit_app.domain.purge import (
    PURGE,
    PURGED,
    Purge,
    bare,
    body_of,
    pictures_in,
    purge_of,
    signed_message,
)

EVENT: Final = UUID("6f1c2e52-0d0b-4c39-9a43-6d5f8f6f0a11")

_ROOT: Final = SigningKey.from_bytes(bytes(range(32, 64)))
ROOT_PUBLIC: Final = _ROOT.public
"""The public half of the event's root key, which every station was given."""


def order(vector: Vector, *, genuine: bool = True) -> dict[str, object]:
    """The body of an order to erase all that a vector covers."""
    body = body_of(vector)
    signature = _ROOT.sign(signed_message(EVENT, body)) if genuine else bytes(64)
    return {**body, "signature": signature.hex()}


def ordered(entries: Iterable[Entry]) -> list[Purge]:
    """The genuine orders among some rows."""
    found = []
    for entry in entries:
        if entry.kind != PURGE or entry.body is None or entry.entity != EVENT:
            continue
        said = entry.content()
        signature = bytes.fromhex(str(said.get("signature", "")))
        purge = purge_of(entry.dot, said)
        message = signed_message(EVENT, said)
        if purge is not None and VerifyingKey(ROOT_PUBLIC).verifies(signature, message):
            found.append(purge)
    return found


def pictures(journal: Mapping[Chain, Sequence[Entry]]) -> frozenset[str]:
    """The photos that some rows still name."""
    bodies = (row.body for rows in journal.values() for row in rows)
    return frozenset(name for body in bodies if body is not None for name in pictures_in(body))


def erase(journal: dict[Chain, list[Entry]], purge: Purge) -> int:
    """Takes body and salt from what a purge covers; the answer is from how many rows."""
    count = 0
    for chain, rows in journal.items():
        for place, row in enumerate(rows[: purge.upto.get(chain, 0)]):
            rows[place] = bare(row, [purge])
            count += rows[place] is not row
    return count


def erased_rows(journal: Mapping[Chain, Sequence[Entry]]) -> frozenset[bytes]:
    """The hashes of the rows of which no more than the header is left."""
    return frozenset(row.hash for rows in journal.values() for row in rows if row.body is None)


def report(
    purge: Purge, station: int, *, rows: int, photos: int
) -> tuple[str, Any, dict[str, Any]]:
    """What a station writes down of a purge that it has carried out."""
    subject = named_id(EVENT, "station", str(station))
    return PURGED, subject, {"purge": list(purge.dot), "rows": rows, "photos": photos}


def same(held: Entry, entry: Entry) -> bool:
    """Whether two are one row, which a purge may have erased at one end."""
    return held == entry or (held.hash == entry.hash and None in (held.body, entry.body))
