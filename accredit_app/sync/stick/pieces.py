"""What is inside a file, piece by piece: a kind, a length, and one sealed age file each.

Rows are CBOR under zstd, photos lie as they are: a JPEG does not shrink. A photo needs no name, for
its name is its hash. Reading refuses a piece that is not exactly of its form, or that would unfold
to more than any writer puts in.
"""

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final
from uuid import UUID

import cbor2
import zstandard

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.sync.exchange import BODY_LIMIT
from accredit_app.sync.vouchers import SignedHead

PLAIN_BYTES: Final = 4 << 20
"""About how much goes into one piece."""

HELD_IN_PIECE: Final = 100_000
_UNFOLDED_LIMIT: Final = 48 << 20
_HASH_BYTES: Final = 32
_UUID_BYTES: Final = 16
_FIELDS: Final = len(Entry.__dataclass_fields__)
_ENTRY: Final[Callable[..., Entry]] = Entry
_PREFIX: Final = struct.Struct(">BI")
PREFIX_BYTES: Final = _PREFIX.size


class Kind(IntEnum):
    """What a piece holds."""

    STANDING = 1
    """Where the sender stands: the receipt for all that it holds of others."""
    REVOCATIONS = 2
    ROWS = 3
    PHOTOS = 4
    HELD = 5
    """Which photos the sender holds."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the sender holds each chain, and the stations' own words on them that it has."""

    heads: Mapping[Chain, Head]
    signed: Mapping[Chain, SignedHead]


class Unsound(ValueError):  # noqa: N818 - what a piece is
    """A piece that is not of its form."""


def prefix(kind: int, length: int) -> bytes:
    """What stands before a sealed piece."""
    return _PREFIX.pack(kind, length)


def read_prefix(data: bytes) -> tuple[int, int]:
    """Kind and length of the sealed piece that follows."""
    kind, length = _PREFIX.unpack(data)
    return kind, length


def pack_standing(standing: Standing) -> bytes:
    return _fold(
        [
            [[*chain, *head] for chain, head in standing.heads.items()],
            [[*chain, *one.head, one.signature] for chain, one in standing.signed.items()],
        ]
    )


def unpack_standing(data: bytes) -> Standing:
    match _unfold(data):
        case [list(heads), list(signed)]:
            return Standing(dict(_head(row) for row in heads), dict(_signed(row) for row in signed))
    raise Unsound("not a standing")


def pack_rows(entries: Sequence[Entry]) -> bytes:
    return _fold([_row(entry) for entry in entries])


def unpack_rows(data: bytes) -> list[Entry]:
    rows = _unfold(data)
    if not isinstance(rows, list) or not rows:
        raise Unsound("no rows")
    return [_entry(row) for row in rows]


def pack_photos(photos: Iterable[bytes]) -> bytes:
    return cbor2.dumps(list(photos))


def unpack_photos(data: bytes) -> list[bytes]:
    photos = _loads(data)
    if not isinstance(photos, list) or not all(type(item) is bytes for item in photos):
        raise Unsound("no photos")
    return photos


def pack_held(names: Iterable[str]) -> bytes:
    return b"".join(bytes.fromhex(name) for name in names)


def unpack_held(data: bytes) -> set[str]:
    if len(data) % _HASH_BYTES:
        raise Unsound("names that are cut")
    size = _HASH_BYTES
    return {data[at : at + size].hex() for at in range(0, len(data), size)}


def weight(entry: Entry) -> int:
    """About how many bytes a row takes before it is folded."""
    return 200 + len(entry.body or b"")


def _fold(value: object) -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(cbor2.dumps(value))


def _unfold(data: bytes) -> object:
    try:
        size = zstandard.get_frame_parameters(data).content_size
        if not 0 <= size <= _UNFOLDED_LIMIT:
            raise Unsound("a piece beyond all measure")
        return _loads(zstandard.ZstdDecompressor().decompress(data))
    except zstandard.ZstdError as error:
        raise Unsound(str(error)) from error


def _loads(data: bytes) -> object:
    try:
        return cbor2.loads(data)
    except (
        cbor2.CBORDecodeError, ValueError, TypeError, OverflowError, RecursionError
    ) as error:  # fmt: skip
        raise Unsound(str(error)) from error


def _row(entry: Entry) -> list[object]:
    return [
        entry.station, entry.epoch, entry.seq, entry.lam, entry.wall, entry.offset,
        entry.operator, entry.app_version, entry.schema, entry.kind, entry.entity.bytes,
        entry.salt, entry.body, entry.body_hash, entry.hash,
    ]  # fmt: skip


_LONG: Final = 1 << 63


def _entry(row: object) -> Entry:
    if not isinstance(row, list) or len(row) != _FIELDS or type(row[10]) is not bytes:
        raise Unsound("not a row")
    if len(row[10]) != _UUID_BYTES:
        raise Unsound("not a row")
    entry = _ENTRY(*row[:10], UUID(bytes=row[10]), *row[11:])
    numbers = (
        entry.station, entry.epoch, entry.seq, entry.lam, entry.wall, entry.offset, entry.schema,
    )  # fmt: skip
    texts = (entry.operator, entry.app_version, entry.kind)
    bodies = (entry.salt or b"", entry.body or b"")
    hashes = (entry.body_hash, entry.hash)
    if (
        any(type(one) is not int or not -_LONG <= one < _LONG for one in numbers)
        or any(type(one) is not str for one in texts)
        or any(type(one) is not bytes for one in (*bodies, *hashes))
        or any(len(one) != _HASH_BYTES for one in hashes)
        or sum(map(len, bodies)) > BODY_LIMIT
    ):
        raise Unsound("a row out of bounds")
    return entry


def _head(row: object) -> tuple[Chain, Head]:
    match row:
        case [int(station), int(epoch), int(seq), bytes(link)]:
            return Chain(station, epoch), Head(seq, link)
    raise Unsound("not a head")


def _signed(row: object) -> tuple[Chain, SignedHead]:
    match row:
        case [int(station), int(epoch), int(seq), bytes(link), bytes(signature)]:
            return Chain(station, epoch), SignedHead(Head(seq, link), signature)
    raise Unsound("not a signed head")
