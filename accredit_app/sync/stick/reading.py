"""Reading a file, as a generator: a piece a turn, in constant memory, each its own transaction.

First the whole of it is held against the sender's signature and hash; then piece after piece is
opened in memory and taken as the network's rows are. The pieces' own hashes are remembered from
the first pass, so that a stick which shows something else the second time is found out. What does
not fit is left alone, and the rest is taken.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import BinaryIO, NamedTuple, TypeVar

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, first_break, proves_its_body
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import PHOTO_LIMIT, head_message
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.run import HOLDS_PHOTOS
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import Opened, cut_short, damaged, unreadable
from accredit_app.sync.stick.inspection import Taker, check_head
from accredit_app.sync.stick.pieces import Kind, Standing, Unsound
from accredit_app.sync.stick.report import Learnt, StickProgress, StickStep, Taken
from accredit_app.sync.stick.sealing import PIECE_LIMIT
from accredit_app.sync.vouchers import SignedHead, Worth

T = TypeVar("T")
_NOTHING = Head(0, GENESIS)


class _Piece(NamedTuple):
    """Where a piece lies, and its hash as it was when the whole was checked."""

    kind: int
    at: int
    length: int
    digest: bytes


def read_stick(
    local: LocalJournal, taker: Taker, files: Sequence[Opened]
) -> Iterator[StickProgress | Taken]:
    """Takes one batch, whose parts are `files`; the last thing that it yields is what it took.

    May be stopped at any moment and read again. Raises SyncError when nothing of it is usable.
    """
    run = _Reading(local, taker, sorted(files, key=lambda one: one.header.part))
    try:
        yield from run.read()
    except OSError as error:
        raise unreadable(files[0].path, error) from error


class _Reading:
    """The state of one run."""

    def __init__(self, local: LocalJournal, taker: Taker, files: Sequence[Opened]) -> None:
        self._local = local
        self._taker = taker
        self._files = files
        self._own = local.own_chain
        self._header = files[0].header
        self._trusted = self._header.sender == taker.relay
        self._heads = dict(local.heads())
        self._standing: Standing | None = None
        self._proved: dict[Chain, int] = {}
        self._wanted: set[str] | None = None
        self._held: set[str] | None = None
        self._rows = self._known = self._photos = self._done = 0
        self._behind: set[Chain] = set()
        self._split: set[Chain] = set()
        self._unproved: set[Chain] = set()
        self._own_ahead = False
        self._confirmed = 0
        self._total = 2 * sum(one.header.size for one in files)

    def read(self) -> Iterator[StickProgress | Taken]:
        sound: list[tuple[Opened, list[_Piece]]] = []
        refused: list[SyncError] = []
        spoilt: list[int] = []
        for opened in self._files:
            found: list[_Piece] = []
            try:
                check_head(opened, self._taker, self._own.station)
                yield from self._check(opened, found)
            except SyncError as error:
                refused.append(error)
                spoilt.append(opened.header.part)
                continue
            sound.append((opened, found))
        if not sound:
            raise refused[0]
        self._done = self._total // 2
        if not self._trusted:
            yield from self._prove(sound)
        for opened, found in sound:
            with opened.path.open("rb") as stream:
                for piece in found:
                    self._take(piece.kind, lambda: self._open(opened, stream, piece))  # noqa: B023 - called at once
                    self._done += piece.length
                    yield StickProgress(StickStep.TAKING, self._done, self._total)
        there = {one.header.part for one in self._files}
        yield Taken(
            sender=self._header.sender,
            written=self._header.written,
            paths=tuple(one.path for one, _ in sound),
            rows=self._rows,
            known=self._known,
            photos=self._photos,
            missing_parts=tuple(
                part for part in range(1, self._header.parts + 1) if part not in there
            ),
            damaged_parts=tuple(spoilt),
            learnt=self._learn(),
            behind=tuple(sorted(self._behind)),
            split=tuple(sorted(self._split)),
            unproved=tuple(sorted(self._unproved)),
            own_ahead=self._own_ahead,
            own=self._heads.get(self._own, _NOTHING).seq,
            confirmed=self._confirmed,
        )

    # -- is it whole

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
                self._done += length
                yield StickProgress(StickStep.CHECKING, self._done, self._total)
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

    # -- rows of third stations

    def _prove(self, sound: Sequence[tuple[Opened, list[_Piece]]]) -> Iterator[StickProgress]:
        """Finds out up to where third stations' rows are those that these stations signed.

        A desk's word is not enough for another's rows. Its chain is followed from where it is held
        here to the head that the other has signed, before a single row of it is taken.
        """
        third = {
            item.chain
            for opened, _ in sound
            for item in opened.header.ranges
            if item.chain.station != self._header.sender
        }
        if not third:
            return
        ends = {chain: self._heads.get(chain, _NOTHING) for chain in third}
        signed: dict[Chain, SignedHead] = {}
        for opened, found in sound:
            with opened.path.open("rb") as stream:
                for piece in found:
                    if piece.kind == Kind.STANDING:
                        standing = self._unpacked(
                            self._open(opened, stream, piece), pieces.unpack_standing
                        )
                        signed |= {c: standing.signed[c] for c in third & standing.signed.keys()}
                    elif piece.kind == Kind.ROWS:
                        rows = self._unpacked(self._open(opened, stream, piece), pieces.unpack_rows)
                        self._follow(ends, rows)
                        yield StickProgress(StickStep.CHECKING, self._done, self._total)
        for chain in third:
            word = signed.get(chain)
            if word and word.head == ends[chain] and self._is_word_of(chain, word):
                self._proved[chain] = word.head.seq
            else:
                self._unproved.add(chain)

    @staticmethod
    def _follow(ends: dict[Chain, Head], rows: Sequence[Entry]) -> None:
        for chain, part in groupby(rows, key=lambda entry: entry.chain):
            if chain in ends:
                fresh = [entry for entry in part if entry.seq > ends[chain].seq]
                if fresh and first_break(ends[chain], fresh) is None:
                    ends[chain] = Head(fresh[-1].seq, fresh[-1].hash)

    def _is_word_of(self, chain: Chain, word: SignedHead) -> bool:
        message = head_message(chain, word.head)
        return any(
            self._taker.vouch(station, word.signature, message) is Worth.GENUINE
            for station in (chain.station, self._taker.relay)
        )

    def _believed(self, chain: Chain, seq: int) -> bool:
        return (
            self._trusted
            or chain.station == self._header.sender
            or seq <= self._proved.get(chain, 0)
        )

    # -- what it brings

    def _take(self, kind: int, opening: Callable[[], bytes | None]) -> None:
        match kind:
            case Kind.STANDING if self._standing is None:
                self._standing = self._unpacked(opening(), pieces.unpack_standing)
                self._compare_own(self._standing)
            case Kind.REVOCATIONS:
                self._heed(self._unpacked(opening(), pieces.unpack_rows))
            case Kind.ROWS:
                rows = self._unpacked(opening(), pieces.unpack_rows)
                for chain, part in groupby(rows, key=lambda entry: entry.chain):
                    self._accept(chain, list(part))
            case Kind.PHOTOS if self._taker.role in HOLDS_PHOTOS:
                self._keep(self._unpacked(opening(), pieces.unpack_photos))
            case Kind.HELD:
                held = self._unpacked(opening(), pieces.unpack_held)
                self._held = (self._held or set()) | held
            case _:
                pass  # a repetition, for other eyes, or of a kind that this version does not know

    def _unpacked(self, opening: bytes | None, unpack: Callable[[bytes], T]) -> T:
        if opening is None:
            raise SyncError(
                "This station's key does not open the file",
                "It was sealed for an earlier enrolment of this station. Nothing of it was taken: "
                "ask the event office for a new file.",
            )
        try:
            return unpack(opening)
        except Unsound as error:
            raise damaged(self._files[0].path) from error

    def _compare_own(self, standing: Standing) -> None:
        """Where the sender stands in this station's own chain.

        Beyond this station's own end: its disk went back to an earlier state. The new chain is
        begun before the old rows come, as a row written meanwhile must not take one of their
        numbers.
        """
        theirs = standing.heads.get(self._own, _NOTHING)
        ours = self._heads.get(self._own, _NOTHING)
        word = standing.signed.get(self._own)
        if theirs.seq > ours.seq:
            if self._trusted or (word and self._is_word_of(self._own, word)):
                self._local.new_epoch()
                self._own_ahead = True
        elif theirs.seq:
            row = self._local.suffix(self._own, after=theirs.seq - 1, limit=1)
            if row and row[0].hash == theirs.hash:
                self._confirmed = theirs.seq
            else:
                self._split.add(self._own)

    def _heed(self, rows: Sequence[Entry]) -> None:
        fresh = [
            row
            for row in rows
            if proves_its_body(row)
            and row.seq > self._heads.get(row.chain, _NOTHING).seq
            and self._believed(row.chain, row.seq)
        ]
        if fresh:
            self._local.heed(fresh)

    def _accept(self, chain: Chain, rows: list[Entry]) -> None:
        held = self._heads.get(chain, _NOTHING)
        if chain in self._split or chain in self._behind:
            return
        rows = [row for row in rows if self._believed(chain, row.seq)]
        if not rows:
            self._unproved.add(chain)
        elif rows[0].seq > held.seq + 1:
            self._behind.add(chain)
        else:
            try:
                fresh = self._local.accept(rows)
            except SyncError:
                self._split.add(chain)
                return
            self._rows += fresh
            self._known += len(rows) - fresh
            if rows[-1].seq > held.seq:
                self._heads[chain] = Head(rows[-1].seq, rows[-1].hash)

    def _keep(self, photos: Sequence[bytes]) -> None:
        """Keeps those that rows here speak of: no stick shall fill a disk with anything else."""
        if self._wanted is None:
            self._wanted = set(self._local.photo_ids_missing())
        sound = {
            name: data
            for data in photos
            if len(data) <= PHOTO_LIMIT
            and (name := hashlib.sha256(data).hexdigest()) in self._wanted
        }
        if sound:
            self._local.keep_photos(sound)
            self._photos += len(sound)
            self._wanted -= sound.keys()

    def _learn(self) -> Learnt | None:
        if self._standing is None:
            return None
        signed = {}
        for chain, word in self._standing.signed.items():
            held = self._heads.get(chain, _NOTHING)
            if 0 < word.head.seq <= held.seq and self._is_word_of(chain, word):
                rows = self._local.suffix(chain, after=word.head.seq - 1, limit=1)
                if rows and rows[0].hash == word.head.hash:
                    signed[chain] = word
                else:
                    self._split.add(chain)
        photos = None if self._held is None else frozenset(self._held)
        return Learnt(dict(self._standing.heads), signed, photos)
