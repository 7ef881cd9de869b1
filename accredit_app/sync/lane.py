"""The lane on which revocations travel ahead of all other rows, both ways, in one run.

What comes is obeyed only on its station's word, or the office's. What goes is signed: a station
signs its own revocations, and the office those of others that it relays. It never holds up a row:
whatever does not prove itself here comes with its chain, or not at all.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, Vector, proves_its_body
from accredit_app.sync.alerts import ALERT_BODY, ALERT_PAGE, Alert
from accredit_app.sync.exchange import REVOKING, Exchange
from accredit_app.sync.local import LocalJournal
from accredit_app.sync.vouchers import Worth

_NOTHING = Head(0, GENESIS)


class Lane:
    """What was heeded and told in one run. `most` of a chain go ahead of all rows; what is beyond
    goes ahead of its own."""

    def __init__(self, local: LocalJournal, exchange: Exchange, *, most: int) -> None:
        self._local = local
        self._exchange = exchange
        self._most = most
        self._station = local.own_chain.station
        self._told: dict[Chain, int] = {}
        self._unknown: list[Alert] = []
        self.heeded = 0
        self.forged: set[Chain] = set()
        """Chains in whose name the other side shows a revocation that nobody signed who may."""
        self.waiting: set[Chain] = set()
        """Chains whose revocations wait for their station's key."""

    def heed(self, vector: Vector, first: Sequence[Alert]) -> Iterator[int]:
        """Obeys what the other side holds beyond `vector`; `first` came with its greeting. Yields
        between two answers."""
        page, reached = first, 0
        false: set[int] = set()
        while True:
            false |= self._take(page)
            if len(page) < ALERT_PAGE or page[-1].place <= reached:
                return  # the latter, where a hub would have its reader go round for ever
            reached = page[-1].place
            yield self.heeded
            # The office reads on, and has all of it removed; others do not download a flood.
            skipped: Collection[int] = () if self._station == OFFICE else false
            page = self._exchange.revocations(vector, after=reached, without=skipped)

    def again(self) -> None:
        """Obeys what waited for a key, if the rows that have come meanwhile brought it."""
        alerts, self._unknown = self._unknown, []
        if alerts:
            self._take(alerts)
            self.waiting = {alert.entry.chain for alert in self._unknown}

    def _take(self, alerts: Sequence[Alert]) -> set[int]:
        """Obeys what is genuine; the answer is the stations in whose name something is not."""
        genuine: list[Entry] = []
        false: list[Alert] = []
        for alert in alerts:
            entry = alert.entry
            if entry.kind not in REVOKING or not proves_its_body(entry):
                continue
            worth = self._local.worth_of_alert(entry, alert.signature)
            if worth.proves:
                genuine.append(entry)
            elif worth is Worth.FORGED:
                false.append(alert)
            elif len(self._unknown) < ALERT_PAGE:
                self._unknown.append(alert)
        if genuine:
            self._local.heed(genuine)
            self.heeded += len(genuine)
        if false:
            self.forged |= {alert.entry.chain for alert in false}
            if self._station == OFFICE:
                self._exchange.disown(false)
        return {alert.entry.station for alert in false}

    def tell(self, ours: Mapping[Chain, Head], theirs: Mapping[Chain, Head]) -> None:
        """Leaves there what was revoked here, in the chains that are about to go."""
        for chain in sorted(ours):
            held = theirs.get(chain, _NOTHING).seq
            if ours[chain].seq > held and self._local.vouches_for(chain):
                self._leave(self._local.revoking(chain, after=held, limit=self._most))

    def before(self, rows: Sequence[Entry]) -> None:
        """Leaves there what is revoked in rows that are about to go, and was not told yet."""
        told = self._told.get(rows[0].chain, 0)
        late = [row for row in rows if row.kind in REVOKING and row.seq > told and row.body]
        if late and self._local.vouches_for(rows[0].chain):
            self._leave(late)

    def _leave(self, rows: Sequence[Entry]) -> None:
        if not rows:
            return
        self._told[rows[0].chain] = rows[-1].seq
        short = [row for row in rows if len(row.body or b"") <= ALERT_BODY]
        if short:
            signatures = self._local.sign_alerts(short)
            self._exchange.alert(list(map(Alert, short, signatures)))
