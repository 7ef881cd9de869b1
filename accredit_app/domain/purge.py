"""What is erased when an event is over, and what must stay so that its journal still proves.

A purge is one row of the office's: how far it reaches in each chain, and which kinds of row it
spares, under the event's root key. Whatever it covers loses body and salt, wherever it is and
whenever it comes; number, hash and header stay, and with them the chain. The row itself says what
it spares, so that stations of several versions erase the same. This module refuses to erase by a
clock, and to guess what a row of an unknown kind holds: that is erased too.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from accredit_app.domain.journal import Chain, Dot, Entry, Vector, canonical

PURGE: Final = "event.purge"
"""The kind of the row that orders a purge."""

PURGED: Final = "event.purged"
"""The kind of the row by which a station says that it has carried one out."""

SPARED: Final = frozenset(
    {"event.set", "category.set", "zone.set", "meeting.set", "template.set"}
    | {"station.set", "operator.set", "key.revoke", "list.publish", "day.close", "day.receipt"}
    | {"chain.adopt", PURGE, PURGED}
)
"""The event's own frame. Operators are people too, and stay: their names stand in the header of
every row they wrote, which no chain survives without, and an audit must know who had which role.
Organisations go, since they name a focal point; so do bans and revocations, for their reasons."""

_PICTURE: Final = re.compile(rb'"([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class Purge:
    """An order to erase: all rows up to `upto` in each chain, but those of the kinds `spares`."""

    dot: Dot
    upto: Vector
    spares: frozenset[str]

    def covers(self, entry: Entry) -> bool:
        """Whether the row is to be without body and salt."""
        return entry.seq <= self.upto.get(entry.chain, 0) and entry.kind not in self.spares


def bare(entry: Entry, purges: Iterable[Purge]) -> Entry:
    """The row as it may be kept: without body and salt if a purge covers it."""
    if entry.body is None and entry.salt is None:
        return entry
    covered = any(purge.covers(entry) for purge in purges)
    return replace(entry, body=None, salt=None) if covered else entry


def body_of(upto: Vector, *, spares: Iterable[str] = SPARED) -> dict[str, object]:
    """What the row says, before it is signed."""
    ends = {f"{chain.station}.{chain.epoch}": seq for chain, seq in sorted(upto.items())}
    return {"upto": ends, "spares": sorted({*spares, PURGE, PURGED})}


def signed_message(event: UUID, body: Mapping[str, object]) -> bytes:
    """The bytes that the event's root key signs: the body without its signature."""
    said = {name: value for name, value in body.items() if name != "signature"}
    return f"accredit {PURGE} v1".encode() + b"\x00" + event.bytes + canonical(said)


def purge_of(dot: Dot, body: Mapping[str, object]) -> Purge | None:
    """The order in a row's body; None if it is not in the form of one."""
    upto, spares = body.get("upto"), body.get("spares")
    if not isinstance(upto, dict) or not isinstance(spares, list):
        return None
    ends: dict[Chain, int] = {}
    for name, seq in upto.items():
        station, _, epoch = str(name).partition(".")
        if not (station.isdecimal() and epoch.isdecimal() and type(seq) is int):
            return None
        ends[Chain(int(station), int(epoch))] = seq
    return Purge(dot, ends, frozenset({*map(str, spares), PURGE, PURGED}))


def pictures_in(body: bytes) -> frozenset[str]:
    """The names of pictures (SHA-256, hexadecimal) in a row's body, and perhaps other digests."""
    return frozenset(name.decode() for name in _PICTURE.findall(body))
