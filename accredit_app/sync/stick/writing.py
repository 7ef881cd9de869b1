"""Writing a file, as a generator: one sealed piece a turn, in constant memory.

Every part is written under a temporary name, flushed to the stick, read back from it and compared;
only then do the parts get their names. Stopped at any moment, or on a full stick, it leaves nothing
that anybody could take for a file. It refuses to guess what the other side holds: it is told; and
to take the place of a file that this station did not write for this event.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import StoreError
from accredit_app.phrases import say, why
from accredit_app.sync.exchange import PHOTO_LIMIT
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.run import ALERTS, HOLDS_PHOTOS, ROWS
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.drafts import Drafts, Part
from accredit_app.sync.stick.header import PART_LIMIT, Header, Range, room_for, signed_message
from accredit_app.sync.stick.own_files import leave_others_alone
from accredit_app.sync.stick.pieces import PLAIN_BYTES, Kind, Standing
from accredit_app.sync.stick.report import StickProgress, StickStep, Written
from accredit_app.sync.stick.sealing import Readers
from accredit_app.sync.vouchers import SignedHead

_NOTHING: Final = Head(0, GENESIS)
_USUAL_ROW: Final = 150
_USUAL_PHOTO: Final = 60_000


@dataclass(frozen=True, slots=True)
class Known:
    """What a reader is known to hold, by its own word: chains up to a row, and photos."""

    heads: Mapping[Chain, Head] = field(default_factory=dict)
    photos: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reader:
    """A station that shall be able to open the file."""

    station: int
    role: StationRole
    recipient: str
    known: Known = Known()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """This station as the writer of a file. `sign` is its Ed25519 key's; `recovery` the age name
    of the recovery key, which opens every file; `signed` the words of other stations on their own
    chains; `relays` whether its word is enough for the rows of others (the office's is)."""

    event: UUID
    role: StationRole
    recovery: str
    sign: Callable[[bytes], bytes] = field(repr=False)
    random: Callable[[int], bytes] = field(repr=False)
    signed: Mapping[Chain, SignedHead] = field(default_factory=dict)
    relays: bool = False


def write_stick(
    local: LocalJournal,
    sender: Sender,
    readers: Sequence[Reader],
    target: Path,
    *,
    part_limit: int = PART_LIMIT,
) -> Iterator[StickProgress | Written]:
    """Writes what the readers lack to `target`; the last thing that it yields is what it wrote.

    Several parts are called `name.1of3.accredit` and so on. Raises StoreError for a full or
    unwritable stick, or one that gives back something else, and Conflict where something else has
    the name; nothing is left there then, and what was there is as it was.
    """
    run = _Writing(local, sender, readers, target, part_limit)
    try:
        yield from run.write()
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        run.close()


class _Writing:
    """The state of one run."""

    def __init__(
        self,
        local: LocalJournal,
        sender: Sender,
        readers: Sequence[Reader],
        target: Path,
        part_limit: int,
    ) -> None:
        self._local = local
        self._sender = sender
        self._readers = tuple(sorted(readers, key=lambda reader: reader.station))
        self._target = target
        self._leave_alone = partial(
            leave_others_alone,
            event=sender.event,
            station=local.own_chain.station,
            sign=sender.sign,
        )
        self._own = local.own_chain
        self._heads = {self._own: _NOTHING} | dict(local.heads())
        self._all = Readers([sender.recovery, *(one.recipient for one in readers)])
        eyes = [one.recipient for one in readers if one.role in HOLDS_PHOTOS]
        self._eyes = Readers([sender.recovery, *eyes]) if eyes else None
        self._batch = sender.random(16)
        self._room = room_for(len(self._heads), len(readers))
        self._drafts = Drafts(
            target,
            self._own.station,
            batch=self._batch,
            room=self._room,
            first=self._all.seal(self._stand()),
            limit=part_limit,
        )
        self._rows = self._photos = 0
        self._rows_total = self._photos_total = 0
        self._row_bytes = self._photo_bytes = 0
        self._damaged: list[str] = []

    def close(self) -> None:
        """Leaves nothing half-written behind."""
        self._drafts.clear_away()

    def write(self) -> Iterator[StickProgress | Written]:
        self._leave_alone([self._target])
        after = {chain: self._after(chain) for chain in self._heads}
        names = self._photo_names()
        self._rows_total = sum(max(0, self._last(chain).seq - after[chain]) for chain in after)
        self._photos_total = len(names)
        self._drafts.begin()
        yield self._progress()
        for part in (
            self._revocations(after),
            self._all_rows(after),
            self._all_photos(names),
            self._held(),
        ):
            yield from part
        yield from self._finish(self._drafts)

    # -- what goes in

    def _after(self, chain: Chain) -> int:
        """From where on the readers lack a chain, by what each of them was heard to hold.

        What was heard counts only where it fits the chain that is here; else everything is sent,
        and the reader finds out what is wrong.
        """
        if chain != self._own and not self._may_relay(chain):
            return self._heads[chain].seq
        return min((self._fitting(chain, reader.known) for reader in self._readers), default=0)

    def _fitting(self, chain: Chain, known: Known) -> int:
        ours, theirs = self._heads[chain], known.heads.get(chain, _NOTHING)
        if theirs.seq == 0:
            return 0
        if theirs.seq > ours.seq:
            return ours.seq
        if theirs.seq == ours.seq:
            return ours.seq if theirs.hash == ours.hash else 0
        rows = self._local.suffix(chain, after=theirs.seq - 1, limit=1)
        return theirs.seq if rows and rows[0].hash == theirs.hash else 0

    def _may_relay(self, chain: Chain) -> bool:
        return (
            self._sender.relays
            or chain.station == self._own.station
            or chain in self._sender.signed
        )

    def _last(self, chain: Chain) -> Head:
        """Up to where a chain is sent: of a third station, no further than its own word goes."""
        end = self._heads[chain]
        if self._sender.relays or chain.station == self._own.station:
            return end
        signed = self._sender.signed.get(chain)
        return signed.head if signed and signed.head.seq <= end.seq else end

    def _photo_names(self) -> list[str]:
        names: set[str] = set()
        for role in {one.role for one in self._readers} & HOLDS_PHOTOS:
            known = [one.known.photos for one in self._readers if one.role is role]
            names |= set(self._local.photo_ids_for(role)) - frozenset.intersection(*known)
        return sorted(names)

    def _stand(self) -> bytes:
        signed = dict(self._sender.signed)
        own = self._heads[self._own]
        if own.seq:
            signed[self._own] = SignedHead(own, self._local.sign_head(self._own, own))
        heads = {chain: head for chain, head in self._heads.items() if head.seq}
        return pieces.pack_standing(Standing(heads, signed))

    def _revocations(self, after: Mapping[Chain, int]) -> Iterator[StickProgress]:
        for chain in self._ordered():
            start, last = after[chain], self._last(chain).seq
            while start < last:
                rows = self._local.revoking(chain, after=start, limit=ALERTS)
                rows = [row for row in rows if row.seq <= last]
                if not rows:
                    break
                yield from self._put_rows(Kind.REVOCATIONS, rows)
                start = rows[-1].seq

    def _all_rows(self, after: Mapping[Chain, int]) -> Iterator[StickProgress]:
        for chain in self._ordered():
            start, last = after[chain], self._last(chain).seq
            while start < last:
                rows = self._local.suffix(chain, after=start, limit=min(ROWS, last - start))
                if not rows:
                    break
                yield from self._put_rows(Kind.ROWS, rows)
                start = rows[-1].seq

    def _ordered(self) -> list[Chain]:
        return sorted(self._heads, key=lambda chain: (chain != self._own, chain))

    def _put_rows(self, kind: Kind, rows: Sequence[Entry]) -> Iterator[StickProgress]:
        for run in _runs(rows):
            before = self._drafts.written
            sealed = self._all.seal(pieces.pack_rows(run))
            part, chain = self._drafts.put(kind, sealed), run[0].chain
            if kind is Kind.ROWS:
                known = part.ranges.get(chain, Range(chain, run[0].seq, 0))
                part.ranges[chain] = Range(chain, known.first, run[-1].seq)
                self._rows += len(run)
                self._row_bytes += self._drafts.written - before
            yield self._progress()

    def _all_photos(self, names: Sequence[str]) -> Iterator[StickProgress]:
        assert self._eyes is not None or not names
        batch: list[bytes] = []
        size = 0
        for name in names:
            data = self._local.photos([name]).get(name)
            sound = data is not None and hashlib.sha256(data).hexdigest() == name
            if data is None or not sound or len(data) > PHOTO_LIMIT:
                self._damaged.append(name)
                continue
            batch.append(data)
            size += len(data)
            if size >= PLAIN_BYTES - PHOTO_LIMIT:
                yield self._put_photos(batch)
                batch, size = [], 0
        if batch:
            yield self._put_photos(batch)

    def _put_photos(self, batch: Sequence[bytes]) -> StickProgress:
        assert self._eyes is not None
        before = self._drafts.written
        self._drafts.put(Kind.PHOTOS, self._eyes.seal(pieces.pack_photos(batch)))
        self._photos += len(batch)
        self._photo_bytes += self._drafts.written - before
        return self._progress()

    def _held(self) -> Iterator[StickProgress]:
        if self._sender.role not in HOLDS_PHOTOS:
            return
        names = sorted(self._local.photo_ids_held())
        for start in range(0, max(1, len(names)), pieces.HELD_IN_PIECE):
            part = names[start : start + pieces.HELD_IN_PIECE]
            self._drafts.put(Kind.HELD, self._all.seal(pieces.pack_held(part)))
            yield self._progress()

    def _finish(self, drafts: Drafts) -> Iterator[StickProgress | Written]:
        heads = []
        for number, part in enumerate(drafts.parts, start=1):
            raw = self._header(part, number, len(drafts.parts)).encode(room=self._room)
            sign = partial(self._sender.sign, signed_message(raw))
            heads.append(drafts.close_part(part, raw, sign=sign))
            yield self._progress()
        done = drafts.written
        for part, head in zip(drafts.parts, heads, strict=True):
            for read in drafts.read_back(part, head):
                done += read
                yield StickProgress(StickStep.READING_BACK, done, 2 * drafts.written)
        self._leave_alone(drafts.names())
        paths = drafts.name_all()
        yield Written(
            paths=paths,
            readers=tuple(one.station for one in self._readers),
            rows=self._rows,
            photos=self._photos,
            size=sum(path.stat().st_size for path in paths),
            damaged=tuple(self._damaged),
        )

    def _header(self, part: Part, number: int, parts: int) -> Header:
        head = self._heads[self._own]
        return Header(
            event=self._sender.event,
            sender=self._own.station,
            readers=tuple(one.station for one in self._readers),
            written=self._local.now(),
            batch=self._batch,
            part=number,
            parts=parts,
            ranges=tuple(part.ranges.values()),
            own=self._own,
            head=head if head.seq else None,
            size=part.size,
            digest=part.digest.digest(),
        )

    def _progress(self) -> StickProgress:
        row = self._row_bytes / self._rows if self._rows else _USUAL_ROW
        photo = self._photo_bytes / self._photos if self._photos else _USUAL_PHOTO
        left = (self._rows_total - self._rows) * row + (self._photos_total - self._photos) * photo
        return StickProgress(
            StickStep.WRITING, self._drafts.written, 2 * (self._drafts.written + max(0, int(left)))
        )


def _runs(rows: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The rows in pieces that are not too large."""
    run: list[Entry] = []
    size = 0
    for row in rows:
        if run and size + pieces.weight(row) > PLAIN_BYTES:
            yield run
            run, size = [], 0
        run.append(row)
        size += pieces.weight(row)
    if run:
        yield run


def _refused(target: Path, error: OSError) -> StoreError:
    return StoreError(
        "The file could not be written",
        say(
            "{path}: {reason}. No file was left there, and everything on this station is safe. "
            "Make room on the stick, or use another one.",
            path=target,
            reason=why(error),
        ),
    )
