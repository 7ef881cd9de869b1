"""The words that go with rows: a station passes on whose signature stands behind them.

Of its own chains a station signs every part that it sends. Of others' it passes on the word that it
holds, and the office, whose word is enough, signs where there is none. It keeps the newest genuine
word on each chain that it meets, and mends one at the hub that is false.
"""

from collections.abc import Mapping
from functools import partial

from accredit_app.domain.journal import Chain, Head
from accredit_app.sync.exchange import Exchange
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.vouchers import Coming, SignedHead, Voucher, Vouchers, Worth


class Words:
    """The words that are here and at the hub, in one run. Those here are looked up again whenever
    rows go out."""

    def __init__(self, local: LocalJournal, exchange: Exchange, shown: Vouchers) -> None:
        self._local = local
        self._exchange = exchange
        self._station = local.own_chain.station
        self._shown = shown
        self._held: Mapping[Chain, SignedHead] = local.words()
        self._learnt: dict[Chain, SignedHead] = {}

    def signature(self, chain: Chain, last: Head) -> bytes | None:
        """What this station signs with rows that it pushes; None when they are another's."""
        return self._local.sign_head(chain, last) if chain.station == self._station else None

    def reach(self, chain: Chain, after: int, *, most: int) -> int:
        """How many rows of a chain go in one part: no further than the word that goes with it."""
        # Rows go as they are here now: since the run began, a stick may have brought some, and the
        # word on them.
        self._held = self._local.words()
        word = self._held.get(chain)
        return min(most, word.head.seq - after) if word and word.head.seq > after else most

    def leave(self, chain: Chain, last: Head) -> None:
        """Leaves a word at the hub on a chain that was relayed up to `last`: its station's if that
        is here, or the office's own."""
        word = self._held.get(chain)
        if word and word.head == last:
            self._exchange.vouch(chain, last, word.signature)
        elif self._local.vouches_for(chain):
            self._exchange.vouch(chain, last, self._local.sign_head(chain, last))

    def compare(self, chain: Chain, end: Head) -> None:
        """Of a chain that both hold to its end: keeps the word on it that the hub has, or leaves a
        better one there."""
        if not end.seq:
            return
        there = self._shown.get(chain, ())
        newest = there[-1] if there else Voucher(0, b"")
        if newest.seq == end.seq:
            word = SignedHead(end, newest.signature)
            if word == self._held.get(chain) or newest.signature == self.signature(chain, end):
                return
            worth = self._local.worth(chain, end, newest.signature)
            if worth.proves:
                self.learn(chain, word)
            if worth is not Worth.FORGED:
                return
        self.leave(chain, end)

    def coming(self, chain: Chain, held: Head) -> Coming:
        """A chain whose rows are to come, from where it is held here."""
        return Coming(held, self._shown.get(chain, ()), partial(self._local.worth, chain))

    def learn(self, chain: Chain, word: SignedHead) -> None:
        """A genuine word was met, on rows that are here."""
        self._learnt[chain] = word

    def keep(self) -> None:
        """Keeps what was learnt, to pass it on with the rows."""
        if self._learnt:
            self._local.keep_words(self._learnt)
            self._learnt = {}
