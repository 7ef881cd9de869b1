"""Where a file's copy of this station's own journal parts from the one that is here.

For a station that no hub reaches, whose copy wrote apart: nothing of the file is taken, it is only
followed row by row. It believes the relay, whose signature stands over the whole file, and of
anybody else's file only rows that this station, or the relay, has signed; and it says so when the
file carries too little to know, rather than guess.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, first_break
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.batch import Batch
from accredit_app.sync.stick.header import Opened, unreadable
from accredit_app.sync.stick.inspection import Taker
from accredit_app.sync.stick.pieces import Kind, Standing
from accredit_app.sync.stick.report import StickProgress, StickStep

_NOTHING = Head(0, GENESIS)


class Parting(NamedTuple):
    """Where one chain parts: `common` is the last row of both, `rows` are those after it here,
    `theirs` those that the file's writer holds."""

    chain: Chain
    common: Head
    rows: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Partings:
    """What a file shows of this station's own chains. `unclear` are those that differ there, and of
    which the file carries too little, or too little that is signed, to tell from where on."""

    found: tuple[Parting, ...]
    unclear: tuple[Chain, ...]


def partings(
    local: LocalJournal, taker: Taker, files: Sequence[Opened]
) -> Iterator[StickProgress | Partings]:
    """Compares one batch, whose parts are `files`, with the chains that are here; the last thing
    that it yields is what it found. It changes nothing.

    Raises SyncError for a file that is damaged, of a station that is not trusted, or not for here.
    """
    try:
        yield from _partings(local, Batch(taker, files, here=local.own_chain.station))
    except OSError as error:
        raise unreadable(files[0].path, error) from error


def _partings(local: LocalJournal, batch: Batch) -> Iterator[StickProgress | Partings]:
    here = local.own_chain.station
    heads = {chain: head for chain, head in local.heads().items() if chain.station == here}
    followed = {chain: _Followed(local, chain, head) for chain, head in heads.items() if head.seq}
    standing: Standing | None = None
    yield from batch.check()
    for piece in batch.pieces():
        if piece.kind == Kind.STANDING and standing is None:
            standing = batch.unpacked(piece, pieces.unpack_standing)
            for chain in followed.keys() & standing.signed.keys():
                followed[chain].awaited = standing.signed[chain].head
        elif piece.kind == Kind.ROWS:
            rows = batch.unpacked(piece, pieces.unpack_rows)
            for chain, part in groupby(rows, key=lambda entry: entry.chain):
                if chain in followed:
                    followed[chain].follow(list(part))
        batch.done += piece.length
        yield StickProgress(StickStep.CHECKING, batch.done, batch.total)
    found, unclear = [], []
    for chain, one in sorted(followed.items()):
        theirs = standing.heads.get(chain, _NOTHING) if standing else _NOTHING
        word = standing.signed.get(chain) if standing else None
        proved = batch.is_trusted or (
            word is not None and batch.is_word_of(chain, word) and one.reaches(word.head)
        )
        if one.common is not None and proved:
            common, last = one.common, max(theirs.seq, one.end.seq)
            found.append(Parting(chain, common, one.head.seq - common.seq, last - common.seq))
        elif one.differs or one.is_other(theirs):
            unclear.append(chain)
    yield Partings(tuple(found), tuple(unclear))


class _Followed:
    """One own chain as a file carries it, from the first row that follows one of ours."""

    def __init__(self, local: LocalJournal, chain: Chain, head: Head) -> None:
        self._local = local
        self._chain = chain
        self._began = self._torn = False
        self.head = head
        self.end = _NOTHING
        """The last row of the file that was followed."""
        self.common: Head | None = None
        """The last row of both, once one was met that differs."""
        self.differs = False
        """Whether a row was met that is not ours, wherever they part."""
        self.awaited: Head | None = None
        """The row that the writer has a signature over."""
        self._met = False

    def follow(self, rows: list[Entry]) -> None:
        if self._torn or not rows:
            return
        if not self._began and not self._begin(rows[0]):
            self._torn = True
            return
        if first_break(self.end, rows) is not None:
            self._torn = True  # a part is missing: what comes later cannot be told
            return
        if self.common is None:
            self._compare(rows)
        if self.awaited is not None:
            self._met |= any(Head(row.seq, row.hash) == self.awaited for row in rows)
        self.end = Head(rows[-1].seq, rows[-1].hash)

    def reaches(self, word: Head) -> bool:
        """Whether a signed row is beyond the last one of both, and was come to row by row."""
        return self._met and self.common is not None and word.seq > self.common.seq

    def is_other(self, theirs: Head) -> bool:
        """Whether a chain that ends there cannot be a part of ours."""
        return 0 < theirs.seq <= self.head.seq and self._ours(theirs.seq) != theirs

    def _begin(self, first: Entry) -> bool:
        """Whether the file's first row follows one of ours."""
        before = self._ours(first.seq - 1)
        if before is None:
            return False  # it begins beyond the end of ours
        if first_break(before, [first]) is not None:
            self.differs = True
            return False
        self._began, self.end = True, before
        return True

    def _compare(self, rows: Sequence[Entry]) -> None:
        ours = self._local.suffix(self._chain, after=self.end.seq, limit=len(rows))
        common = self.end
        for mine, other in zip(ours, rows, strict=False):
            if mine.hash != other.hash:
                self.common, self.differs = common, True
                return
            common = Head(mine.seq, mine.hash)

    def _ours(self, seq: int) -> Head | None:
        if seq == 0:
            return _NOTHING
        rows = self._local.suffix(self._chain, after=seq - 1, limit=1)
        return Head(rows[0].seq, rows[0].hash) if rows else None
