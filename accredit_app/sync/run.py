"""One sync, as a generator: one short step a turn, safe to stop after any of them.

Nothing is remembered between runs. Each begins by asking where both sides stand, so that a cut
connection, a lost reply or a cancelled run costs only what the next one sends again.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import groupby

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.exchange import PHOTO_LIMIT, ChainError, Exchange, Receipt
from accredit_app.sync.faults import confined
from accredit_app.sync.lane import Lane
from accredit_app.sync.local import LocalJournal, PhotoMark
from accredit_app.sync.pace import Pace
from accredit_app.sync.progress import Progress, Step, SyncReport
from accredit_app.sync.vouchers import Coming
from accredit_app.sync.words import Words

ROWS = 1_000
"""Rows in one transaction: less than 1 MB."""

ALERTS = 1_000
"""Revocations of a chain that are told before any row goes; those beyond, before their own."""

FEWEST_PHOTOS, MOST_PHOTOS = 10, 160
"""Photos in one transaction: 0.6 to 10 MB, as quick as the line is."""

READ = 5
"""Photos read at once, while the other side is at those before."""

QUESTIONS = 500
"""Photo names in one question."""

HOLDS_PHOTOS = frozenset({StationRole.OFFICE, StationRole.GATE})
"""Roles that fetch photos with every sync: the office all of them, a gate the small portraits of
badges. Desks fetch one when they need it: a hundred stations that all fetched all would move
terabytes."""

MAKES_NO_PHOTOS = frozenset({StationRole.GATE, StationRole.KIOSK})
"""Roles of which a proof covers the photos of their own rows and those not offered before. What
else they hold they fetched from the hub, or it came by a stick and was offered."""

_EVERYTHING = (1 << 63) - 1
_NOTHING = Head(0, GENESIS)


def synchronise(
    local: LocalJournal, exchange: Exchange, *, role: StationRole, prove: bool = False
) -> Iterator[Progress]:
    """Brings both sides to hold the same rows; yields after each step, the last with the report.

    `prove` has the other side read back this station's rows and its photos, and hash them again:
    for the close of the day. Raises `SyncError`; `ChainError` when this station's own
    journal has split. What was done before stays done, and a further run goes on from there.
    """
    run = _Run(local, exchange)
    yield Progress(Step.GREETING, 0, 1)
    yield from run.greet()
    yield from run.rows_out()
    yield from run.rows_in()
    run.look_back(role, prove=prove)
    yield from run.photos_out()
    if role in HOLDS_PHOTOS:
        yield from run.photos_in()
        yield from run.photos_out()
    if prove or not run.is_settled():
        yield from run.proof(prove=prove)
    run.keep_mark()
    yield Progress(Step.DONE, report=run.report())


class _Run:
    """The state of one run; it dies with it."""

    def __init__(self, local: LocalJournal, exchange: Exchange) -> None:
        self._local = local
        self._exchange = exchange
        self._own = local.own_chain
        self._own_head = _NOTHING
        self._mark: PhotoMark | None = None
        self._to_offer: set[str] = set()
        self._offered: set[str] = set()
        self._fetched: set[str] = set()
        self._quarantined: set[Chain] = set()
        self._forged: set[Chain] = set()
        self._waiting: set[Chain] = set()
        self._words: Words
        """Of the greeting, with which every run begins."""
        self._rows_out = self._rows_in = self._photos_out = self._photos_in = self._proved = 0
        self._offset: timedelta | None = None
        self._receipt: Receipt | None = None
        self._relays = True
        self._theirs: Mapping[Chain, Head] = {}
        self._damaged: set[str] = set()
        self._lane = Lane(local, exchange, most=ALERTS)
        self._pace = Pace(least=FEWEST_PHOTOS, most=MOST_PHOTOS, now=local.now)

    def report(self) -> SyncReport:
        return SyncReport(
            rows_out=self._rows_out,
            rows_in=self._rows_in,
            photos_out=self._photos_out,
            photos_in=self._photos_in,
            photos_proved=self._proved,
            clock_offset=self._offset,
            quarantined=tuple(sorted(self._quarantined | self._lane.forged)),
            forged=tuple(sorted(self._forged | self._lane.forged)),
            waiting=tuple(sorted(self._waiting | self._lane.waiting)),
            damaged=tuple(sorted(self._damaged)),
            receipt=self._receipt,
        )

    def greet(self) -> Iterator[Progress]:
        """Asks where both stand; what was revoked there is heeded here, and the other way, before
        any other row travels."""
        vector = self._vector()
        before = self._local.now()
        greeting = self._exchange.greet(vector)
        after = self._local.now()
        state, self._theirs = greeting.state, greeting.heads
        self._words = Words(self._local, self._exchange, greeting.vouchers)
        if self._local.event and state.event and self._local.event != state.event:
            raise SyncError(
                "This hub belongs to another event",
                "Check the hub's address. Nothing was sent and nothing was taken.",
            )
        if state.clock is not None:
            self._offset = state.clock - (before + (after - before) / 2)
            self._local.note_clock(self._offset)
        self._relays = state.relays
        for heeded in self._lane.heed(vector, greeting.revocations):
            yield Progress(Step.GREETING, heeded, heeded + 1)
        self._lane.tell(self._ours(), self._theirs)
        yield Progress(Step.REVOCATIONS, self._lane.heeded, self._lane.heeded)

    def is_settled(self) -> bool:
        """Whether the hub has confirmed this station's chain up to its end: its greeting then said
        all that a receipt would. Of an empty chain there is nothing to confirm."""
        confirmed = self._local.confirmed() or _NOTHING
        return self._own_head == confirmed == self._theirs.get(self._own, _NOTHING)

    def _ours(self) -> dict[Chain, Head]:
        """How far the chains reach here that this station may send."""
        ours = {self._own: _NOTHING} | self._local.heads()
        if self._relays:
            return ours
        return {chain: end for chain, end in ours.items() if chain.station == self._own.station}

    # -- rows

    def rows_out(self) -> Iterator[Progress]:
        theirs = self._theirs
        ours = self._ours()
        self._own_head = ours[self._own]
        total = sum(max(0, ours[chain].seq - theirs.get(chain, _NOTHING).seq) for chain in ours)
        # The station's own first: what others hold anyway can wait.
        for chain in sorted(ours, key=lambda chain: (chain != self._own, chain)):
            try:
                for sent in self._push(chain, ours[chain], theirs.get(chain, _NOTHING)):
                    self._rows_out += sent
                    yield Progress(Step.ROWS_OUT, self._rows_out, max(total, self._rows_out))
            except ChainError:
                if chain == self._own:
                    raise
                self._quarantined.add(chain)

    def _push(self, chain: Chain, ours: Head, theirs: Head) -> Iterator[int]:
        if ours == theirs:
            self._words.compare(chain, ours)
            return
        if theirs.seq >= ours.seq:
            if ours.seq and (chain == self._own or theirs.seq == ours.seq):
                # Offered again, our last row has the hub say whether its chain runs through it.
                self._exchange.push(self._local.suffix(chain, after=ours.seq - 1, limit=1))
            if chain == self._own:
                # Our file went back to an earlier state. The new chain is begun before the old
                # rows are fetched: a row written meanwhile must not take one of their numbers.
                self._local.new_epoch()
            return
        after = theirs.seq
        while after < ours.seq:
            limit = self._words.reach(chain, after, most=ROWS)
            rows = self._local.suffix(chain, after=after, limit=limit)
            last = Head(rows[-1].seq, rows[-1].hash)
            self._lane.before(rows)
            signature = self._words.signature(chain, last)
            self._exchange.push(rows, head_signature=signature)
            if signature is None:
                self._words.leave(chain, last)
            if chain == self._own:
                self._own_head = last
            yield last.seq - after
            after = last.seq

    def rows_in(self) -> Iterator[Progress]:
        held = self._local.heads()
        behind = {
            chain: self._words.coming(chain, held.get(chain, _NOTHING))
            for chain, head in self._theirs.items()
            if head.seq > held.get(chain, _NOTHING).seq and chain not in self._quarantined
        }
        vector = {chain: head.seq for chain, head in held.items()}
        vector |= dict.fromkeys(self._quarantined, _EVERYTHING)
        vector |= {chain: _EVERYTHING for chain, coming in behind.items() if coming.is_over}
        total = sum(
            self._theirs[chain].seq - coming.position
            for chain, coming in behind.items()
            if not coming.is_over
        )
        try:
            while total and (rows := self._exchange.pull(vector, limit=ROWS)):
                for chain, part in groupby(rows, key=lambda entry: entry.chain):
                    if chain not in behind:
                        behind[chain] = self._words.coming(chain, held.get(chain, _NOTHING))
                    coming = behind[chain]
                    for _piece in self._accept(chain, coming, list(part)):
                        yield Progress(Step.ROWS_IN, self._rows_in, max(total, self._rows_in))
                    over = coming.is_over or chain in self._quarantined
                    vector[chain] = _EVERYTHING if over else coming.position
                yield Progress(Step.ROWS_IN, self._rows_in, max(total, self._rows_in))
        finally:
            self._words.keep()
        self._lane.again()
        self._wait(behind)

    def _accept(self, chain: Chain, coming: Coming, rows: Sequence[Entry]) -> Iterator[int]:
        """Takes what is proved of one chain; yields between two transactions."""
        try:
            proved = coming.follow(rows)
            for start in range(0, len(proved), ROWS):
                if start:
                    yield start
                piece = proved[start : start + ROWS]
                with confined(chain):
                    self._rows_in += self._local.accept(piece)
                end = Head(piece[-1].seq, piece[-1].hash)
                if chain == self._own:
                    self._own_head = end
                if coming.word and coming.word.head == end:
                    self._words.learn(chain, coming.word)
        except SyncError:
            self._ask_about(chain)
            if chain == self._own:
                raise
            self._quarantined.add(chain)

    def _wait(self, behind: Mapping[Chain, Coming]) -> None:
        """Tells of the chains whose rows were not all taken, and why."""
        held = self._local.heads()
        for chain in behind.keys() & self._theirs.keys() - self._quarantined:
            if held.get(chain, _NOTHING).seq < self._theirs[chain].seq:
                if behind[chain].forged:
                    self._forged.add(chain)
                    self._quarantined.add(chain)
                else:
                    self._waiting.add(chain)

    def _ask_about(self, chain: Chain) -> None:
        """Has the hub say whether its chain runs through our last row, and keep an alarm if not."""
        ours = self._local.heads().get(chain, _NOTHING)
        if ours.seq and (self._relays or chain.station == self._own.station):
            with suppress(ChainError):
                self._exchange.push(self._local.suffix(chain, after=ours.seq - 1, limit=1))

    def _vector(self) -> dict[Chain, int]:
        return {chain: head.seq for chain, head in self._local.heads().items()}

    # -- photos and proof

    def look_back(self, role: StationRole, *, prove: bool) -> None:
        """Finds from where on photos are offered: behind the last mark, if this hub still holds
        our chain as far as it did then; else all."""
        kept = self._local.offered()
        if kept is None:
            return
        mark, head = kept
        # A hub that no row tells apart from another may be another when the first row comes.
        known = head.seq > 0 or (self._own_head == _NOTHING and not prove)
        # After a purge a hub takes only what its rows name: it may want more by now.
        if head.seq > self._theirs.get(self._own, _NOTHING).seq or not known or mark.purges:
            return
        if not prove:
            self._mark = mark
        elif role in MAKES_NO_PHOTOS:
            self._mark = mark
            self._to_offer = set(self._local.photo_ids_own())

    def photos_out(self) -> Iterator[Progress]:
        """Offers what has come since the mark, but for what this run fetched from there. Asked
        again after that, it finds what was taken meanwhile."""
        self._mark, held = self._local.photo_ids_since(self._mark)
        names = sorted(self._to_offer.union(held) - self._fetched - self._offered)
        self._to_offer.clear()
        self._offered.update(names)
        wanted: list[str] = []
        for start in range(0, len(names), QUESTIONS):
            wanted += sorted(self._exchange.want(names[start : start + QUESTIONS]))
            yield Progress(Step.PHOTOS_OUT, 0, len(wanted))
        sent = 0
        for part in self._pace.parts(wanted):
            self._exchange.put_photos(self._sound(part))
            sent += len(part)
            yield Progress(Step.PHOTOS_OUT, sent, len(wanted))

    def photos_in(self) -> Iterator[Progress]:
        names = sorted(self._local.photo_ids_missing())
        asked = 0
        for part in self._pace.parts(names):
            found = self._exchange.photos(part)  # one that the hub lacks is passed over
            sound = {name: data for name, data in found.items() if _hashes_to(data, name)}
            if sound:
                self._local.keep_photos(sound)
            self._photos_in += len(sound)
            self._fetched |= sound.keys()
            self._damaged |= found.keys() - sound.keys()
            asked += len(part)
            yield Progress(Step.PHOTOS_IN, asked, len(names))

    def _sound(self, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        """Photos to send; a damaged one stays behind, so that it does not hold up the rest."""
        for start in range(0, len(names), READ):
            part = names[start : start + READ]
            found = self._local.photos(part)
            for name in part:
                data = found.get(name)
                if data is not None and _hashes_to(data, name) and len(data) <= PHOTO_LIMIT:
                    yield name, data
                    self._photos_out += 1
                else:
                    self._damaged.add(name)

    def proof(self, *, prove: bool) -> Iterator[Progress]:
        # Not those held by now: a desk may have taken another since they were sent.
        names = sorted(self._offered - self._damaged) if prove else []
        for start in range(0, len(names), MOST_PHOTOS):
            part = names[start : start + MOST_PHOTOS]
            lost = set(part) - self._exchange.intact(part)
            if lost:  # after a purge, what it neither has nor wants waits for its row
                lost = self._exchange.want(lost) | self._exchange.photos(lost).keys()
            if lost:
                raise SyncError(
                    "The hub does not hold every photo",
                    say(
                        "Photos missing or damaged at the hub: {count}. They are safe on this "
                        "station: keep its data and call the event office.",
                        count=len(lost),
                    ),
                )
            self._proved += len(part)
            yield Progress(Step.PROOF, self._proved, len(names))
        if self._own_head == _NOTHING or self._own in self._waiting | self._forged:
            return  # the hub shows more of this chain than its station can stand by
        receipt = self._exchange.receipt(self._own, reread=prove)
        if not self._is_ours(receipt.head):
            raise SyncError(
                "The hub's receipt does not agree",
                say(
                    "This station's journal ends at row {ours}, the hub's copy at row "
                    "{theirs}, or their contents differ. Nothing on this station is lost: "
                    "keep its data and call the event office.",
                    ours=self._own_head.seq,
                    theirs=receipt.head.seq,
                ),
            )
        self._local.keep_receipt(receipt)
        self._receipt = receipt
        yield Progress(Step.PROOF, self._proved, len(names))

    def keep_mark(self) -> None:
        """Has the next run offer only what comes from now on, where the hub's word on our chain
        says by what it is known again, and the hub has every row of it."""
        mark = self._mark
        if mark is None or mark.epoch != self._own.epoch:
            return
        if self._local.heads().get(self._own, _NOTHING) != self._own_head:
            # A photo taken meanwhile was offered ahead of its row: a hub that has purged, or
            # purges before that row comes, keeps no photo that no row names.
            return
        known = self._receipt is not None or self.is_settled()
        if known and self._local.offered() != (mark, self._own_head):
            self._local.keep_offered(mark, self._own_head)

    def _is_ours(self, head: Head) -> bool:
        """Whether the hub's end of our chain is ours. It may lie beyond what this run sent: a row
        that was written meanwhile can have come there by another road."""
        if head.seq <= self._own_head.seq:
            return head == self._own_head
        rows = self._local.suffix(self._own, after=head.seq - 1, limit=1)
        return bool(rows) and rows[0].hash == head.hash


def _hashes_to(data: bytes, name: str) -> bool:
    return hashlib.sha256(data).hexdigest() == name
