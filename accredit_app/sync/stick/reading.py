"""Reading a file, as a generator: a piece a turn, in constant memory, each its own transaction.

First the whole of it is held against the sender's signature and hash; then piece after piece is
opened in memory and taken as the network's rows are (`batch.Batch`). What does not fit is left
alone, and the rest is taken.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, first_break, proves_its_body
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import PHOTO_LIMIT, REVOKING
from accredit_app.sync.faults import confined
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.run import HOLDS_PHOTOS
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.batch import Batch, Sealed
from accredit_app.sync.stick.header import Opened, unreadable
from accredit_app.sync.stick.inspection import Taker
from accredit_app.sync.stick.pieces import Kind, Standing
from accredit_app.sync.stick.report import Learnt, StickProgress, StickStep, Taken
from accredit_app.sync.vouchers import SignedHead

_NOTHING = Head(0, GENESIS)


def read_stick(
    local: LocalJournal, taker: Taker, files: Sequence[Opened]
) -> Iterator[StickProgress | Taken]:
    """Takes one batch, whose parts are `files`; the last thing that it yields is what it took.

    May be stopped at any moment and read again. Raises SyncError when nothing of it is usable.
    """
    run = _Reading(local, taker, Batch(taker, files, here=local.own_chain.station))
    try:
        yield from run.read()
    except OSError as error:
        raise unreadable(files[0].path, error) from error


class _Reading:
    """The state of one run."""

    def __init__(self, local: LocalJournal, taker: Taker, batch: Batch) -> None:
        self._local = local
        self._taker = taker
        self._batch = batch
        self._own = local.own_chain
        self._header = batch.header
        self._heads = dict(local.heads())
        self._standing: Standing | None = None
        self._proved: dict[Chain, int] = {}
        self._followed: set[Entry] = set()
        """Third stations' revocations that their chains hold, proved where the chain is."""
        self._wanted: set[str] | None = None
        self._held: set[str] | None = None
        self._rows = self._known = self._photos = 0
        self._behind: set[Chain] = set()
        self._split: set[Chain] = set()
        self._unproved: set[Chain] = set()
        self._own_ahead = False
        self._confirmed = 0
        self._lead = max(timedelta(), self._header.written - local.now())

    def read(self) -> Iterator[StickProgress | Taken]:
        batch = self._batch
        yield from batch.check()
        if not batch.is_trusted:
            yield from self._prove()
        for piece in batch.pieces():
            self._take(piece)
            batch.done += piece.length
            yield StickProgress(StickStep.TAKING, batch.done, batch.total)
        there = {one.header.part for one in batch.files}
        yield Taken(
            sender=self._header.sender,
            written=self._header.written,
            paths=tuple(one.path for one in batch.sound),
            rows=self._rows,
            known=self._known,
            photos=self._photos,
            missing_parts=tuple(
                part for part in range(1, self._header.parts + 1) if part not in there
            ),
            damaged_parts=tuple(batch.spoilt),
            learnt=self._learn(),
            behind=tuple(sorted(self._behind)),
            split=tuple(sorted(self._split)),
            unproved=tuple(sorted(self._unproved - self._split)),
            own_ahead=self._own_ahead,
            own=self._heads.get(self._own, _NOTHING).seq,
            confirmed=self._confirmed,
            lead=self._lead,
        )

    # -- rows of third stations

    def _prove(self) -> Iterator[StickProgress]:
        """Finds out up to where third stations' rows are those that these stations signed.

        A desk's word is not enough for another's rows. Its chain is followed from where it is held
        here to the head that the other has signed, before a single row of it is taken.
        """
        batch = self._batch
        third = {
            item.chain
            for opened in batch.sound
            for item in opened.header.ranges
            if item.chain.station != self._header.sender
        }
        if not third:
            return
        ends = {chain: self._heads.get(chain, _NOTHING) for chain in third}
        signed: dict[Chain, SignedHead] = {}
        for piece in batch.pieces():
            if piece.kind == Kind.STANDING:
                standing = batch.unpacked(piece, pieces.unpack_standing)
                signed |= {c: standing.signed[c] for c in third & standing.signed.keys()}
            elif piece.kind == Kind.ROWS:
                self._follow(ends, batch.unpacked(piece, pieces.unpack_rows))
                yield StickProgress(StickStep.CHECKING, batch.done, batch.total)
        for chain in third:
            word = signed.get(chain)
            if word and word.head == ends[chain] and self._batch.is_word_of(chain, word):
                self._proved[chain] = word.head.seq

    def _follow(self, ends: dict[Chain, Head], rows: Sequence[Entry]) -> None:
        for chain, part in groupby(rows, key=lambda entry: entry.chain):
            if chain in ends:
                fresh = [entry for entry in part if entry.seq > ends[chain].seq]
                if fresh and first_break(ends[chain], fresh) is None:
                    ends[chain] = Head(fresh[-1].seq, fresh[-1].hash)
                    self._followed.update(row for row in fresh if row.kind in REVOKING)

    def _believed(self, chain: Chain, seq: int) -> bool:
        return (
            self._batch.is_trusted
            or chain.station == self._header.sender
            or 1 <= seq <= self._proved.get(chain, 0)
        )

    # -- what it brings

    def _take(self, piece: Sealed) -> None:
        unpacked = self._batch.unpacked
        match piece.kind:
            case Kind.STANDING if self._standing is None:
                self._standing = unpacked(piece, pieces.unpack_standing)
                self._compare_own(self._standing)
            case Kind.REVOCATIONS:
                self._heed(unpacked(piece, pieces.unpack_rows))
            case Kind.ROWS:
                rows = unpacked(piece, pieces.unpack_rows)
                for chain, part in groupby(rows, key=lambda entry: entry.chain):
                    self._accept(chain, list(part))
            case Kind.PHOTOS if self._taker.role in HOLDS_PHOTOS:
                self._keep(unpacked(piece, pieces.unpack_photos))
            case Kind.HELD:
                held = unpacked(piece, pieces.unpack_held)
                self._held = (self._held or set()) | held
            case _:
                pass  # a repetition, for other eyes, or of a kind that this version does not know

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
            if self._batch.is_trusted or (word and self._batch.is_word_of(self._own, word)):
                self._local.new_epoch()
                self._own_ahead = True
        elif theirs.seq:
            row = self._local.suffix(self._own, after=theirs.seq - 1, limit=1)
            if row and row[0].hash == theirs.hash:
                self._confirmed = theirs.seq
            elif self._batch.is_trusted or (
                word and word.head == theirs and self._batch.is_word_of(self._own, word)
            ):
                self._split.add(self._own)
            else:
                self._unproved.add(self._own)  # anybody may say so

    def _heed(self, rows: Sequence[Entry]) -> None:
        fresh = [
            row
            for row in rows
            if proves_its_body(row)
            and row.seq > self._heads.get(row.chain, _NOTHING).seq
            and self._believed(row.chain, row.seq)
            and (
                self._batch.is_trusted
                or row.chain.station == self._header.sender
                or row in self._followed
            )
        ]
        if fresh:
            self._local.heed(fresh)

    def _accept(self, chain: Chain, rows: list[Entry]) -> None:
        held = self._heads.get(chain, _NOTHING)
        if chain in self._split or chain in self._behind:
            return
        believed = [row for row in rows if self._believed(chain, row.seq)]
        if not believed:
            self._leave(chain, rows, held)
        elif believed[0].seq > held.seq + 1:
            self._behind.add(chain)
        else:
            try:
                with confined(chain):
                    fresh = self._local.accept(believed)
            except SyncError:
                self._split.add(chain)
                return
            self._rows += fresh
            self._known += len(believed) - fresh
            if believed[-1].seq > held.seq:
                self._heads[chain] = Head(believed[-1].seq, believed[-1].hash)

    def _leave(self, chain: Chain, rows: Sequence[Entry], held: Head) -> None:
        """Rows for which there is no word. Those that are here need none: a desk carries what it
        was handed long ago, and its chain has grown here since."""
        if rows[0].seq >= 1 and rows[-1].seq <= held.seq:
            ours = self._local.suffix(chain, after=rows[0].seq - 1, limit=len(rows))
            if [row.hash for row in ours] == [row.hash for row in rows]:
                self._known += len(rows)
                return
        if rows[0].seq > held.seq + 1 and chain not in self._unproved:
            self._behind.add(chain)  # it could not be followed to the word
        else:
            self._unproved.add(chain)

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
            if 0 < word.head.seq <= held.seq and self._batch.is_word_of(chain, word):
                rows = self._local.suffix(chain, after=word.head.seq - 1, limit=1)
                if rows and rows[0].hash == word.head.hash:
                    signed[chain] = word
                else:
                    self._split.add(chain)
        photos = None if self._held is None else frozenset(self._held)
        return Learnt(dict(self._standing.heads), signed, photos)
