"""The parts of a file while they are written: drafts on the stick that get their names at the end.

A draft is flushed to the stick, read back from it and compared before it is named. Whatever ends a
run early takes the drafts away; those of a run that was killed are taken away by the next one.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from accredit_app.domain.journal import Chain
from accredit_app.errors import StoreError
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import MAGIC, PREFIX_BYTES, SIGNATURE_BYTES, Range

_DRAFT: Final = ".accredit-{station}-"
_BLOCK: Final = 4 << 20
_FLUSH: Final = 32 << 20
"""So much may wait in the system's memory: what is told of the progress is then true of the stick,
and nobody waits minutes for a cancel."""


@dataclass(slots=True)
class Part:
    """One part that is being written; `body` is where its pieces begin."""

    path: Path
    stream: BinaryIO
    body: int
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)
    size: int = 0
    flushed: int = 0
    ranges: dict[Chain, Range] = field(default_factory=dict)


class Drafts:
    """All parts of one file. `room` is what their headers take, `first` the piece that every part
    begins with, `limit` the bytes of one part."""

    def __init__(
        self, target: Path, station: int, *, batch: bytes, room: int, first: bytes, limit: int
    ) -> None:
        self._target = target
        self._name = _DRAFT.format(station=station) + batch.hex()
        self._station = station
        self._room = room
        self._first = first
        self._limit = limit
        self._named = False
        self.parts: list[Part] = []
        self.written = 0

    def begin(self) -> None:
        """Opens the first part, or a further one."""
        for old in leftovers(self._target.parent, self._station):
            if not old.name.startswith(self._name):
                old.unlink(missing_ok=True)
        path = self._target.with_name(f"{self._name}-{len(self.parts)}.draft")
        body = PREFIX_BYTES + self._room + SIGNATURE_BYTES
        stream = path.open("w+b")
        self.parts.append(Part(path, stream, body))
        stream.write(bytes(body))
        self._append(pieces.Kind.STANDING, self._first)

    def put(self, kind: pieces.Kind, sealed: bytes) -> Part:
        """Appends a piece; the answer is the part that it went into."""
        part = self.parts[-1]
        if part.body + part.size + pieces.PREFIX_BYTES + len(sealed) > self._limit:
            self.begin()
        self._append(kind, sealed)
        return self.parts[-1]

    def _append(self, kind: pieces.Kind, sealed: bytes) -> None:
        part = self.parts[-1]
        for data in (pieces.prefix(kind, len(sealed)), sealed):
            part.stream.write(data)
            part.digest.update(data)
            part.size += len(data)
            self.written += len(data)
        if part.size - part.flushed >= _FLUSH:
            part.stream.flush()
            os.fsync(part.stream.fileno())
            part.flushed = part.size

    def close_part(self, part: Part, raw: bytes, *, sign: Callable[[], bytes]) -> bytes:
        """Writes the head of a part, and all of it to the stick; returns the head's bytes."""
        whole = MAGIC + len(raw).to_bytes(4, "big") + raw + sign()
        part.stream.seek(0)
        part.stream.write(whole)
        part.stream.flush()
        os.fsync(part.stream.fileno())
        return whole

    def read_back(self, part: Part, head: bytes) -> Iterator[int]:
        """Compares what the stick gives back with what was sent there, as far as the system lets
        it come from the stick itself; yields the bytes of each step."""
        _forget(part.stream)
        part.stream.seek(0)
        same = part.stream.read(part.body) == head
        digest, left = hashlib.sha256(), part.size
        while left and (block := part.stream.read(min(left, _BLOCK))):
            digest.update(block)
            left -= len(block)
            yield len(block)
        if left or not same or digest.digest() != part.digest.digest():
            raise StoreError(
                "The stick does not keep what is written to it",
                "Read back, the file was not what had been written. It was taken away again, and "
                "everything on this station is safe: use another stick.",
            )
        part.stream.close()

    def names(self) -> tuple[Path, ...]:
        """What the parts will be called, once there are no more."""
        return tuple(self._part_name(number) for number in range(1, len(self.parts) + 1))

    def name_all(self) -> tuple[Path, ...]:
        """Gives every part its name."""
        paths = self.names()
        for part, path in zip(self.parts, paths, strict=True):
            part.path.replace(path)
        self._named = True
        _sync_folder(self._target.parent)
        return paths

    def _part_name(self, number: int) -> Path:
        if len(self.parts) == 1:
            return self._target
        ending = f".{number}of{len(self.parts)}{self._target.suffix}"
        return self._target.with_name(self._target.stem + ending)

    def clear_away(self) -> None:
        """Closes every draft, and removes those that got no name."""
        for part in self.parts:
            with suppress(OSError):
                part.stream.close()
            if not self._named:
                with suppress(OSError):
                    part.path.unlink(missing_ok=True)


def leftovers(folder: Path, station: int) -> list[Path]:
    """Drafts that this station's runs have left in a folder."""
    return sorted(folder.glob(_DRAFT.format(station=station) + "*.draft"))


def _forget(stream: BinaryIO) -> None:
    """Has the system drop its own copy, so that the stick is read and not the memory."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _sync_folder(folder: Path) -> None:
    """Flushes the names in a folder, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
