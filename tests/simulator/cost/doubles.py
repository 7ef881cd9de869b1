"""The two sides of a sync that keep nothing twice and count everything.

The station is a near side as `sync.local` asks for it, the hub an `Exchange`: `sync.run` does not
know the difference. Rows were checked when they were made; what checking them costs a station or a
hub is in the prices. A hash is taken at its word, for it is the model's own.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from uuid import UUID

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, Vector
from accredit_app.domain.roles import StationRole
from accredit_app.sync import vouchers
from accredit_app.sync.alerts import ALERT_PAGE, Alert
from accredit_app.sync.exchange import Greeting, HubState, Receipt
from accredit_app.sync.hub_chains import behind
from accredit_app.sync.local import PhotoMark
from accredit_app.sync.vouchers import SPAN, SignedHead, Voucher, Vouchers, Worth
from tests.simulator.cost.event import Book, size_of
from tests.simulator.cost.prices import Prices

EVENT = UUID("6f1c2e52-0d0b-4c39-9a43-6d5f8f6f0a11")
NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)

QUESTION_BYTES = 90
"""What a question and its answer weigh with nothing in them, each way."""

_IN_VECTOR, _HEAD, _VOUCHER, _NAME, _ALERT = 28, 150, 110, 36, 480

Call = tuple[int, int, float, float]
"""A question: bytes there, bytes back, seconds of the hub's work, and of the station's before."""


@contextmanager
def rows_taken_at_their_word() -> Iterator[None]:
    """Rows of the model follow each other; that is checked by place and not by hash."""
    before = vouchers.first_break

    def first_gap(previous: Head, rows: Sequence[Entry]) -> Entry | None:
        if rows and (rows[0].seq != previous.seq + 1 or rows[-1].seq != previous.seq + len(rows)):
            return rows[0]
        return None

    vouchers.first_break = first_gap  # type: ignore[assignment]
    try:
        yield
    finally:
        vouchers.first_break = before


class Meter:
    """What one station asked in one sync: four numbers a question, and counts of the whole."""

    def __init__(self, prices: Prices) -> None:
        self.prices = prices
        self.calls = array("d")
        self.counts: dict[str, int] = {}
        self.own = 0.0

    def anew(self) -> "Meter":
        """Empty again."""
        self.calls, self.counts, self.own = array("d"), {}, 0.0
        return self

    def end(self) -> None:
        """What the station did after its last question counts too: as a question of no length."""
        if self.own and self.calls:
            self.calls.extend((0.0, 0.0, 0.0, self.own))
            self.own = 0.0

    def works(self, what: str, times: int = 1) -> None:
        """The station does something so many times."""
        self.own += self.prices.station[what] * times

    def asks(self, there: int, back: int, hub: Mapping[str, int]) -> None:
        """A question; `hub` says what the hub does for it, and how often."""
        work = self.prices.hub["question"]
        for what, times in hub.items():
            work += self.prices.hub[what] * times
            self.counts[what] = self.counts.get(what, 0) + times
        self.calls.extend((there + QUESTION_BYTES, back + QUESTION_BYTES, work, self.own))
        self.own = 0.0


class CountedHub:
    """How far each chain reaches, which photos are there."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.held: dict[Chain, int] = {}
        self.photos_held: set[str] = set()
        self.signed: dict[Chain, list[Voucher]] = {}
        self.alerts: list[Alert] = []
        """In the order in which they came, from place 1."""

    def heads(self) -> dict[Chain, Head]:
        return {c: self.book.chains[c].head(n) for c, n in sorted(self.held.items()) if n}


class Visit:
    """The hub, as one station's meter sees it: an `Exchange`."""

    def __init__(self, hub: CountedHub, meter: Meter, *, relays: bool) -> None:
        self._hub = hub
        self._meter = meter
        self._relays = relays

    def greet(self, vector: Vector) -> Greeting:
        ends = self._hub.heads()
        revoked = self._ahead(vector, after=0)
        vouched = self._vouchers(vector)
        words = sum(map(len, vouched.values()))
        back = _HEAD * len(ends) + _VOUCHER * words + _ALERT * len(revoked)
        work = {"chain greeted": len(ends), "voucher": words, "row read": len(revoked)}
        self._meter.asks(_IN_VECTOR * len(vector), back, work)
        return Greeting(HubState(EVENT, NOON, 2, relays=self._relays), ends, revoked, vouched)

    def _ahead(self, vector: Vector, *, after: int) -> list[Alert]:
        found: list[Alert] = []
        for alert in islice(self._hub.alerts, after, None):
            if alert.entry.seq > vector.get(alert.entry.chain, 0):
                found.append(alert)
                if len(found) == ALERT_PAGE:
                    break
        return found

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        found = self._ahead(vector, after=after)
        self._meter.asks(_IN_VECTOR * len(vector), _ALERT * len(found), {"row read": len(found)})
        return found

    def _vouchers(self, vector: Vector) -> Vouchers:
        return {
            chain: tuple(one for one in given if one.seq > vector.get(chain, 0)) or (given[-1],)
            for chain, given in self._hub.signed.items()
        }

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        chain, last = entries[0].chain, entries[-1]
        held = self._hub.held.get(chain, 0)
        assert entries[0].seq <= held + 1, "a gap"
        weight = self._hub.book.chains[chain].weight(entries[0].seq - 1, last.seq)
        self._meter.asks(weight, 0, {"row pushed": len(entries)})
        self._hub.held[chain] = max(held, last.seq)
        if head_signature is not None:
            self._sign(chain, last.seq)
        return Head(last.seq, last.hash)

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        self._meter.asks(_VOUCHER, 0, {"voucher": 1})
        self._sign(chain, head.seq)

    def _sign(self, chain: Chain, seq: int) -> None:
        """One a span, the last: as the hub keeps them."""
        given = self._hub.signed.setdefault(chain, [])
        if given and given[-1].seq >= seq:
            return
        if given and (given[-1].seq - 1) // SPAN == (seq - 1) // SPAN:
            given.pop()
        given.append(Voucher(seq, b"s" * 64))

    def alert(self, alerts: Sequence[Alert]) -> None:
        self._meter.asks(_ALERT * len(alerts), 0, {"row pushed": len(alerts)})
        for alert in alerts:
            self._hub.alerts.append(replace(alert, place=len(self._hub.alerts) + 1))

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        found: list[Entry] = []
        weight = 0
        ends = {chain: Head(seq, b"") for chain, seq in sorted(self._hub.held.items())}
        for chain, after in behind(ends, vector):
            written = self._hub.book.chains[chain]
            end = min(self._hub.held[chain], after + limit - len(found))
            found += written.rows[after:end]
            weight += written.weight(after, end)
            if len(found) >= limit:
                break
        work = {"row read": len(found), "chain looked at": len(ends)}
        self._meter.asks(_IN_VECTOR * len(vector), weight, work)
        return found

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        seq = self._hub.held.get(chain, 0)
        self._meter.asks(20, 60, {"row proved": seq if reread else 0})
        return Receipt(EVENT, chain, self._hub.book.chains[chain].head(seq), reread)

    # -- photos

    def want(self, photo_ids: Collection[str]) -> set[str]:
        wanted = set(photo_ids) - self._hub.photos_held
        work = {"name looked up": len(photo_ids)}
        self._meter.asks(_NAME * len(photo_ids), _NAME * len(wanted), work)
        return wanted

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        given = dict(photos)
        weight = sum(map(size_of, given.values()))
        work = {"photo kept": len(given), "photo byte kept": weight}
        self._meter.asks(weight + _NAME * len(given), 0, work)
        self._hub.photos_held.update(given)

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        book = self._hub.book.photos
        found = {name: book[name] for name in photo_ids if name in self._hub.photos_held}
        weight = sum(map(size_of, found.values()))
        work = {"photo read": len(found), "photo byte read": weight}
        self._meter.asks(_NAME * len(photo_ids), weight, work)
        return found

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        found = set(photo_ids) & self._hub.photos_held
        self._meter.asks(_NAME * len(photo_ids), _NAME * len(found), {"photo proved": len(found)})
        return found


class Names(Collection[str]):
    """Names in a base that many stations share, and some more."""

    def __init__(self, base: frozenset[str], more: Mapping[str, None]) -> None:
        self._base, self._more = base, more

    def __contains__(self, name: object) -> bool:
        return name in self._base or name in self._more

    def __iter__(self) -> Iterator[str]:
        yield from self._base
        yield from self._more

    def __len__(self) -> int:
        return len(self._base) + len(self._more)


class CountedStation:
    """The near side of a sync: how far each chain reaches here, and which photos are here."""

    event = EVENT

    def __init__(self, number: int, role: StationRole, book: Book, prices: Prices) -> None:
        self.number = number
        self.role = role
        self.book = book
        self.meter = Meter(prices)
        self.own_chain = book.chain_of(number).chain
        self.held: dict[Chain, int] = {}
        self.base: frozenset[str] = frozenset()
        self.more: dict[str, None] = {}
        """As they came."""
        self._offered: tuple[PhotoMark, Head] | None = None
        self.fetched: dict[Chain, int] = {}
        """Up to where the photos that the rows speak of are here."""
        self._confirmed: Head | None = None
        self._words: dict[Chain, SignedHead] = {}
        self.book_own()

    def book_own(self) -> None:
        """What was written here since."""
        written = len(self.book.chains[self.own_chain].rows)
        if written:
            self.held[self.own_chain] = written

    def now(self) -> datetime:
        return NOON

    def note_clock(self, offset: timedelta) -> None:
        self.meter.works("small write")

    def heads(self) -> dict[Chain, Head]:
        self.meter.works("chain at hand", len(self.held))
        return {c: self.book.chains[c].head(seq) for c, seq in self.held.items()}

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        rows = self.book.chains[chain].rows[after : min(after + limit, self.held[chain])]
        self.meter.works("row read", len(rows))
        return rows

    def revoking(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        written = self.book.chains[chain]
        found = [written.rows[place] for place in written.revoking if place >= after]
        self.meter.works("row read", len(found))
        return found[:limit]

    def sign_head(self, chain: Chain, head: Head) -> bytes:
        self.meter.works("signature")
        return b"s" * 64

    def sign_alerts(self, revocations: Sequence[Entry]) -> Sequence[bytes]:
        self.meter.works("signature", len(revocations))
        return [b"s" * 64] * len(revocations)

    def vouches_for(self, chain: Chain) -> bool:
        return chain == self.own_chain or self.role is StationRole.OFFICE

    def worth(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        self.meter.works("verification")
        return Worth.GENUINE

    def worth_of_alert(self, revocation: Entry, signature: bytes) -> Worth:
        self.meter.works("verification")
        return Worth.GENUINE

    def words(self) -> Mapping[Chain, SignedHead]:
        self.meter.works("chain at hand", len(self._words))
        return self._words

    def keep_words(self, words: Mapping[Chain, SignedHead]) -> None:
        self.meter.works("small write")
        self._words.update(words)

    def accept(self, entries: Sequence[Entry]) -> int:
        chain, last = entries[0].chain, entries[-1].seq
        held = self.held.get(chain, 0)
        assert entries[0].seq <= held + 1, "a gap"
        self.meter.works("row taken", last - held)
        self.meter.works("transaction")
        self.held[chain] = max(held, last)
        return last - held

    def heed(self, revocations: Sequence[Entry]) -> None:
        self.meter.works("small write")

    def new_epoch(self) -> None:
        raise AssertionError("no disk goes back in time here")

    def photo_ids_held(self) -> Collection[str]:
        names = Names(self.base, self.more)
        self.meter.works("name listed", len(names))
        return names

    def _mark(self) -> PhotoMark:
        return PhotoMark(self.own_chain.epoch, 0, len(self.base) + len(self.more))

    def photo_ids_since(self, mark: PhotoMark | None) -> tuple[PhotoMark, Collection[str]]:
        if mark is None:
            return self._mark(), self.photo_ids_held()
        found = list(islice(self.more, mark.row - len(self.base), None))
        self.meter.works("name listed", len(found))
        return self._mark(), found

    def photo_ids_own(self) -> Collection[str]:
        written = self.book.chains[self.own_chain]
        self.meter.works("row read", len(written.rows))
        return written.named(StationRole.OFFICE, 0, len(written.rows))

    def offered(self) -> tuple[PhotoMark, Head] | None:
        return self._offered

    def keep_offered(self, mark: PhotoMark, head: Head) -> None:
        self.meter.works("small write")
        self._offered = (mark, head)

    def photo_ids_for(self, role: StationRole) -> Collection[str]:
        return self.photo_ids_held()

    def photo_ids_missing(self) -> Collection[str]:
        found: list[str] = []
        for chain, upto in self.held.items():
            if chain != self.own_chain:
                named = self.book.chains[chain].named(self.role, self.fetched.get(chain, 0), upto)
                found += [name for name in named if name not in self.more]
                if not named:
                    self.fetched[chain] = upto
        self.meter.works("name listed", len(self.base) + len(self.more))
        return found

    def note_fetched(self) -> None:
        """After a sync that brought every photo."""
        if not self.photo_ids_missing():
            self.fetched = dict(self.held)

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        found = {name: self.book.photos[name] for name in photo_ids}
        self.meter.works("photo read", len(found))
        self.meter.works("photo byte read", sum(map(size_of, found.values())))
        return found

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        self.meter.works("photo kept", len(photos))
        self.meter.works("photo byte kept", sum(map(size_of, photos.values())))
        self.more.update(dict.fromkeys(photos))

    def know_all(self) -> None:
        """Words, receipt and mark, after a sync in another process that ended well."""
        ends = {c: self.book.chains[c].head(n) for c, n in self.held.items()}
        self._words = {c: SignedHead(end, b"s" * 64) for c, end in ends.items()}
        self._confirmed = ends.get(self.own_chain)
        self._offered = (self._mark(), self._confirmed or Head(0, GENESIS))

    def confirmed(self) -> Head | None:
        return self._confirmed

    def keep_receipt(self, receipt: Receipt) -> None:
        self.meter.works("small write")
        self._confirmed = receipt.head
