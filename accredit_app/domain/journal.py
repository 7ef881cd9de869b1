"""Journal entries: the one form in which a change exists, travels and is proved.

Each station appends to its own chain, keyed (station, epoch, seq). This module makes and checks
entries; it refuses to store them, to order them by a wall clock, or to know what a body means.
"""

import hashlib
import json
import re
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, NoReturn
from uuid import UUID

GENESIS = bytes(32)
"""Hash that stands before the first entry of every chain."""

LAM_LIMIT: Final = 1 << 62
"""Far above any honest Lamport counter: hubs and stations take rows whose counter is below it."""

DEEPEST: Final = 64
"""How deep a body's lists and objects may be nested to be read. Python's own limit depends on who
asks, and the same row must mean the same everywhere."""


class Dot(NamedTuple):
    """Name of one entry: station number, random epoch, gapless sequence number from 1."""

    station: int
    epoch: int
    seq: int

    @property
    def chain(self) -> "Chain":
        return Chain(self.station, self.epoch)


def dot_of(value: object) -> Dot | None:
    """The entry that a list in a body names, or None if no entry can have that name."""
    match value:
        case [int(station), int(epoch), int(seq)]:
            fits = 0 <= station < 1 << 16 and 0 <= epoch < 1 << 63 and 0 < seq < 1 << 63
            return Dot(int(station), int(epoch), int(seq)) if fits else None
    return None


class Chain(NamedTuple):
    """Name of one chain of entries."""

    station: int
    epoch: int


class Head(NamedTuple):
    """How far a chain reaches: the last sequence number and its hash."""

    seq: int
    hash: bytes


Vector = Mapping[Chain, int]
"""For each chain, the last sequence number held."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change, as its station wrote it.

    `lam` is the Lamport counter that orders entries; `wall` (milliseconds since 1970, UTC) and
    `offset` (milliseconds by which the hub found that clock wrong) are shown and never decide.
    `body` and `salt` are None once purged: the chain still verifies through `body_hash`.
    """

    station: int
    epoch: int
    seq: int
    lam: int
    wall: int
    offset: int
    operator: str
    app_version: str
    schema: int
    kind: str
    entity: UUID
    salt: bytes | None
    body: bytes | None
    body_hash: bytes
    hash: bytes

    @property
    def dot(self) -> Dot:
        return Dot(self.station, self.epoch, self.seq)

    @property
    def chain(self) -> Chain:
        return Chain(self.station, self.epoch)

    @property
    def order(self) -> tuple[int, int, int, int]:
        """The total order in which entries are shown and ties are settled."""
        return (self.lam, self.station, self.epoch, self.seq)

    def content(self) -> dict[str, object]:
        """The body as values; one that was erased, or that nobody can read, reads as empty."""
        return readable(self.body) or {}


_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    sort_keys=True,
    separators=(",", ":"),
    allow_nan=False,
    check_circular=False,  # what enters a journal was made from plain values, and is a tree
)


def canonical(value: object) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces: the bytes that are hashed and signed."""
    return _ENCODER.encode(value).encode()


_BRACKET: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[{]|[\]}]', re.DOTALL)
"""Strings, which may hold brackets of their own, and brackets."""


def _finite(text: str) -> float:
    value = float(text)
    return value if abs(value) != float("inf") else _refuse(text)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


_DECODER: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_refuse)


def readable(body: bytes | None) -> dict[str, object] | None:
    """A body as values, or None if it was erased, is no object, or is nothing that can be written
    again: NaN, half of a surrogate pair, a depth beyond `DEEPEST`.

    Whatever a station of any version, or whoever stole one, has put into a body: nothing is raised.
    """
    if body is None or _is_deep(body):
        return None
    try:
        text = body.decode()
        content, end = _DECODER.raw_decode(text) if text[:1] == "{" else (None, 0)
        if end != len(text):
            content = _DECODER.decode(text)  # with white space around it
        if b"\\u" in body:
            canonical(content)  # raises on half of a surrogate pair, which no UTF-8 can hold
    except ValueError:
        return None
    return content if isinstance(content, dict) else None


def _is_deep(body: bytes) -> bool:
    if body.count(b"[") + body.count(b"{") <= DEEPEST:
        return False
    depth = 0
    for found in _BRACKET.finditer(body):
        match found[0]:
            case b"[" | b"{":
                depth += 1
                if depth > DEEPEST:
                    return True
            case b"]" | b"}":
                depth -= 1
    return False


def hash_body(salt: bytes, body: bytes) -> bytes:
    """SHA-256 of salt and body, so that an erased body cannot be guessed from its hash."""
    return hashlib.sha256(salt + body).digest()


_HEADER = struct.Struct(">IHQQQqqI")
_LENGTH = struct.Struct(">I")


def _header(entry: Entry) -> bytes:
    numbers = _HEADER.pack(
        _HEADER.size - _LENGTH.size,
        entry.station,
        entry.epoch,
        entry.seq,
        entry.lam,
        entry.wall,
        entry.offset,
        entry.schema,
    )
    length = _LENGTH.pack
    operator, version = entry.operator.encode(), entry.app_version.encode()
    kind, entity = entry.kind.encode(), entry.entity.bytes
    sizes = [length(len(part)) for part in (operator, version, kind, entity)]
    return b"".join(
        (numbers, sizes[0], operator, sizes[1], version, sizes[2], kind, sizes[3], entity)
    )


def chain_hash(previous: bytes, entry: Entry) -> bytes:
    """SHA-256 of the previous hash, the length-prefixed header and the body's hash."""
    return hashlib.sha256(previous + _header(entry) + entry.body_hash).digest()


def proves_its_body(entry: Entry) -> bool:
    """Whether an entry has its body, and the one that its chain was hashed over. Alone, that is
    enough to obey what takes a right away."""
    return (
        entry.body is not None
        and entry.salt is not None
        and hash_body(entry.salt, entry.body) == entry.body_hash
    )


def first_break(previous: Head, entries: Iterable[Entry]) -> Entry | None:
    """The first entry that does not continue the chain after `previous`, or None."""
    seq, link = previous
    for entry in entries:
        whole = entry.body is None or proves_its_body(entry)
        if entry.seq != seq + 1 or not whole or chain_hash(link, entry) != entry.hash:
            return entry
        seq, link = entry.seq, entry.hash
    return None
