"""The plain head of a file: from whom, for whom, what range, and the hash of all that follows.

    magic | u32 length | JSON, filled up with blanks | Ed25519 signature | pieces …

The signature covers the JSON, and with it the hash: whoever cannot open the pieces can still tell
whose file it is, that it is whole, and that it is meant for somebody else. Nothing personal stands
in it. It refuses whatever is not exactly of this form, and says what is wrong in plain words.
"""

import json
import stat
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple
from uuid import UUID

from accredit_app.domain.journal import Chain, Head, canonical
from accredit_app.errors import NotFound, SyncError
from accredit_app.phrases import say, why

SUFFIX: Final = ".accredit"
FORMAT: Final = 1
MAGIC: Final = b"accredit stick\n"
SIGNATURE_BYTES: Final = 64
PREFIX_BYTES: Final = len(MAGIC) + 4
HEADER_LIMIT: Final = 1 << 20
PART_LIMIT: Final = 512_000_000
"""Bytes of one file: far below the 4 GB of FAT32, and copied in one go by any computer."""

_BLOCK: Final = 4096
_BASE: Final = 1_500
_PER_CHAIN: Final = 96
_PER_STATION: Final = 8
_DOMAIN: Final = b"accredit stick v1\x00"


class Range(NamedTuple):
    """Rows `first` to `last` of one chain."""

    chain: Chain
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands at the head of one part. `head` is the sender's own chain's end, None while it
    has written nothing; `size` and `digest` (SHA-256) are those of all that follows."""

    event: UUID
    sender: int
    readers: tuple[int, ...]
    written: datetime
    batch: bytes
    part: int
    parts: int
    ranges: tuple[Range, ...]
    own: Chain
    head: Head | None
    size: int
    digest: bytes

    def encode(self, *, room: int) -> bytes:
        """The JSON, filled up with blanks to `room` bytes."""
        head = [self.head.seq, self.head.hash.hex()] if self.head else None
        words = {
            "format": FORMAT,
            "event": self.event.hex,
            "from": self.sender,
            "to": list(self.readers),
            "written": self.written.astimezone(UTC).isoformat(timespec="seconds"),
            "batch": self.batch.hex(),
            "part": self.part,
            "parts": self.parts,
            "rows": [[*item.chain, item.first, item.last] for item in self.ranges],
            "chain": list(self.own),
            "head": head,
            "size": self.size,
            "sha256": self.digest.hex(),
        }
        data = canonical(words)
        if len(data) > room:
            raise ValueError("a header without room")
        return data.ljust(room)


def room_for(chains: int, readers: int) -> int:
    """Bytes that a header of so many chains and readers will not exceed."""
    need = _BASE + chains * _PER_CHAIN + readers * _PER_STATION
    return -(-need // _BLOCK) * _BLOCK


def signed_message(header: bytes) -> bytes:
    """The bytes that the sender signs."""
    return _DOMAIN + header


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose head could be read. `raw` and `signature` are for whoever knows the sender's
    key; `body` is where the pieces begin."""

    path: Path
    header: Header
    raw: bytes
    signature: bytes
    body: int


def look(path: Path) -> Opened:
    """The head of a file, as yet believed by nobody.

    Raises NotFound when there is no file, SyncError when it is none of ours, is of a newer format,
    or its head is damaged.
    """
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise foreign(path)  # a pipe or a device: whoever opens one may wait for ever
        with path.open("rb") as stream:
            return _look(path, stream)
    except FileNotFoundError as error:
        raise NotFound(
            "There is no such file",
            say("{path} is not there. Is the stick plugged in? Nothing was changed.", path=path),
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def _look(path: Path, stream: BinaryIO) -> Opened:
    prefix = stream.read(PREFIX_BYTES)
    if not prefix.startswith(MAGIC):
        if MAGIC.startswith(prefix[: len(MAGIC)]) or not any(prefix):
            raise cut_short(path)
        raise foreign(path)
    if len(prefix) < PREFIX_BYTES:
        raise cut_short(path)
    (length,) = struct.unpack(">I", prefix[len(MAGIC) :])
    if length > HEADER_LIMIT:
        raise damaged(path)
    raw = stream.read(length)
    signature = stream.read(SIGNATURE_BYTES)
    if len(raw) < length or len(signature) < SIGNATURE_BYTES:
        raise cut_short(path)
    header = _decode(path, raw)
    body = PREFIX_BYTES + length + SIGNATURE_BYTES
    return Opened(path, header, raw, signature, body)


def _decode(path: Path, raw: bytes) -> Header:
    try:
        words = json.loads(raw)
        if not isinstance(words, dict):
            raise damaged(path)
        if type(words["format"]) is int and words["format"] > FORMAT:
            raise SyncError(
                "A newer version wrote this file",
                say(
                    "{name} is of a newer form than this program knows. Nothing was changed and "
                    "the file is as it was: install the newer version here, then read it again.",
                    name=path.name,
                ),
            )
        return _header(words)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise damaged(path) from error


def _header(words: dict[str, object]) -> Header:
    match words:
        case {
            "format": 1,
            "event": str(event),
            "from": int(sender),
            "to": list(readers),
            "written": str(written),
            "batch": str(batch),
            "part": int(part),
            "parts": int(parts),
            "rows": list(ranges),
            "chain": [int(station), int(epoch)],
            "head": head,
            "size": int(size),
            "sha256": str(digest),
        } if 1 <= part <= parts and 0 <= size <= 2 * PART_LIMIT:
            moment = datetime.fromisoformat(written)
            if moment.tzinfo is None:
                raise ValueError("a time without a zone")
            return Header(
                event=UUID(hex=event),
                sender=sender,
                readers=tuple(int(number) for number in readers),
                written=moment,
                batch=bytes.fromhex(batch),
                part=part,
                parts=parts,
                ranges=tuple(Range(Chain(int(s), int(e)), int(a), int(b)) for s, e, a, b in ranges),
                own=Chain(station, epoch),
                head=_end(head),
                size=size,
                digest=bytes.fromhex(digest),
            )
    raise ValueError("not a header of this format")


def _end(head: object) -> Head | None:
    match head:
        case None:
            return None
        case [int(seq), str(link)]:
            return Head(seq, bytes.fromhex(link))
    raise ValueError("not a head")


def foreign(path: Path) -> SyncError:
    """What is said of a file that no station wrote."""
    return SyncError(
        "This is no file of this program",
        say(
            "{name} was not written by an accreditation station. Nothing was changed.",
            name=path.name,
        ),
    )


def damaged(path: Path) -> SyncError:
    """What is said of a file that is not what its writer wrote."""
    return SyncError(
        "This file is damaged",
        say(
            "{name} is not what the other station wrote. Nothing damaged was taken, and everything "
            "on this station is safe. Have it written again, on another stick if it happens twice.",
            name=path.name,
        ),
    )


def cut_short(path: Path) -> SyncError:
    """What is said of a file that ends too early."""
    return SyncError(
        "This file is not complete",
        say(
            "{name} ends too early: the stick was pulled out, or was full. Nothing of it was "
            "taken, and everything on this station is safe. Have it written again.",
            name=path.name,
        ),
    )


def unreadable(path: Path, error: OSError) -> SyncError:
    """What is said when the stick gives no answer."""
    return SyncError(
        "The stick cannot be read",
        say(
            "{path}: {reason}. What was taken before stays, and everything on this station is "
            "safe. Plug the stick in again and read it once more.",
            path=path,
            reason=why(error),
        ),
    )
