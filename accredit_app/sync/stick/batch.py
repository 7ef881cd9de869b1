"""A batch's files on the way in: held against their signature and hash, then opened piece by piece.

The pieces' own hashes are remembered from the first pass, so that a stick which shows something
else the second time is found out. Nothing here looks at what a piece says.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NamedTuple, TypeVar

from accredit_app.domain.journal import Chain
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import head_message
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import Opened, cut_short, damaged
from accredit_app.sync.stick.inspection import Taker, check_head
from accredit_app.sync.stick.pieces import Unsound
from accredit_app.sync.stick.report import StickProgress, StickStep
from accredit_app.sync.stick.sealing import PIECE_LIMIT
from accredit_app.sync.vouchers import SignedHead, Worth

T = TypeVar("T")


class _Piece(NamedTuple):
    """Where a piece lies, and its hash as it was when the whole was checked."""

    kind: int
    at: int
    length: int
    digest: bytes


class Sealed(NamedTuple):
    """A piece whose turn it is. `open` gives what is in it, None to one whom it was not sealed
    for."""

    kind: int
    length: int
    open: Callable[[], bytes | None]


class Batch:
    """One batch as the station `here` reads it; `spoilt` are the parts that are not what was
    written. `done` of `total` bytes are for whoever waits, and run twice over the files."""

    def __init__(self, taker: Taker, files: Sequence[Opened], *, here: int) -> None:
        self._taker = taker
        self._here = here
        self.files = sorted(files, key=lambda one: one.header.part)
        self.header = self.files[0].header
        self.spoilt: list[int] = []
        self.sound: list[Opened] = []
        self._found: list[list[_Piece]] = []
        self.done = 0
        self.total = 2 * sum(one.header.size for one in files)

    @property
    def is_trusted(self) -> bool:
        """Whether its writer's word is enough for all stations' rows."""
        return self.header.sender == self._taker.relay

    def is_word_of(self, chain: Chain, word: SignedHead) -> bool:
        """Whether a word on a chain is its station's own, or the relay's."""
        message = head_message(chain, word.head)
        return any(
            self._taker.vouch(station, word.signature, message) is Worth.GENUINE
            for station in (chain.station, self._taker.relay)
        )

    def check(self) -> Iterator[StickProgress]:
        """Holds every part against the header; raises the first SyncError if none is sound."""
        refused: list[SyncError] = []
        for opened in self.files:
            found: list[_Piece] = []
            try:
                check_head(opened, self._taker, self._here)
                yield from self._check(opened, found)
            except SyncError as error:
                refused.append(error)
                self.spoilt.append(opened.header.part)
                continue
            self.sound.append(opened)
            self._found.append(found)
        if not self.sound:
            raise refused[0]
        self.done = self.total // 2

    def pieces(self) -> Iterator[Sealed]:
        """The pieces of all sound parts; each is to be opened while it has its turn."""
        for opened, found in zip(self.sound, self._found, strict=True):
            with opened.path.open("rb") as stream:
                for piece in found:
                    yield Sealed(
                        piece.kind,
                        piece.length,
                        lambda: self._open(opened, stream, piece),  # noqa: B023 - while it has its turn
                    )

    def unpacked(self, piece: Sealed, unpack: Callable[[bytes], T]) -> T:
        """What is in a piece; SyncError if it was not sealed for this station, or is not sound."""
        opening = piece.open()
        if opening is None:
            raise SyncError(
                "This station's key does not open the file",
                "It was sealed for an earlier enrolment of this station. Nothing of it was taken: "
                "ask the event office for a new file.",
            )
        try:
            return unpack(opening)
        except Unsound as error:
            raise damaged(self.files[0].path) from error

    def _check(self, opened: Opened, found: list[_Piece]) -> Iterator[StickProgress]:
        """The whole part against its header; what it consists of is left in `found`."""
        header, at, whole = opened.header, opened.body, hashlib.sha256()
        size = opened.path.stat().st_size - opened.body
        if size != header.size:
            raise cut_short(opened.path) if size < header.size else damaged(opened.path)
        end = opened.body + header.size
        with opened.path.open("rb") as stream:
            stream.seek(at)
            while at < end:
                prefix = stream.read(pieces.PREFIX_BYTES)
                if len(prefix) < pieces.PREFIX_BYTES:
                    raise damaged(opened.path)
                kind, length = pieces.read_prefix(prefix)
                at += len(prefix)
                if length > PIECE_LIMIT or at + length > end:
                    raise damaged(opened.path)
                sealed = stream.read(length)
                whole.update(prefix)
                whole.update(sealed)
                found.append(_Piece(kind, at, length, hashlib.sha256(sealed).digest()))
                at += length
                self.done += length
                yield StickProgress(StickStep.CHECKING, self.done, self.total)
        if whole.digest() != header.digest:
            raise damaged(opened.path)

    def _open(self, opened: Opened, stream: BinaryIO, piece: _Piece) -> bytes | None:
        stream.seek(piece.at)
        sealed = stream.read(piece.length)
        if hashlib.sha256(sealed).digest() != piece.digest:
            raise damaged(opened.path)
        opening = self._taker.identity.open(sealed)
        if opening is None and self._taker.recovery is not None:
            opening = self._taker.recovery.open(sealed)
        return opening
