"""The three syncs of a large event, each by the real `sync.run` at every station.

A day without any network, and then all at once; five minutes of work, with the network there; the
close of the day, with every row and photo proved.
"""

import multiprocessing
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from accredit_app.domain.roles import StationRole
from accredit_app.sync.progress import Progress, Step
from accredit_app.sync.run import synchronise
from tests.simulator.cost.doubles import (
    CountedHub,
    CountedStation,
    Visit,
    rows_taken_at_their_word,
)
from tests.simulator.cost.event import Book, Mix
from tests.simulator.cost.prices import Prices

WORKING_HOURS, MINUTES = 8, 5
_PARTS = WORKING_HOURS * 60 // MINUTES


@dataclass(frozen=True, slots=True)
class Visited:
    """One sync of one station, by what it asked."""

    number: int
    role: StationRole
    calls: "array[float]"
    rows_out: int
    rows_in: int
    photos_out: int
    photos_in: int
    names_asked: int

    @property
    def questions(self) -> int:
        return sum(bool(there) for there in self.calls[0::4])

    @property
    def there(self) -> float:
        return sum(self.calls[0::4])

    @property
    def back(self) -> float:
        return sum(self.calls[1::4])

    @property
    def hub_seconds(self) -> float:
        return sum(self.calls[2::4])

    @property
    def own_seconds(self) -> float:
        return sum(self.calls[3::4])


@dataclass(slots=True)
class Occasion:
    """One time that all stations sync: what each asked, in one sync or in two after another."""

    name: str
    visits: list[Visited] = field(default_factory=list)

    def together(self) -> "list[array[float]]":
        """Each station's questions, one sync after the other."""
        whole: dict[int, array[float]] = {}
        for visit in self.visits:
            whole.setdefault(visit.number, array("d")).extend(visit.calls)
        return [whole[number] for number in sorted(whole)]


class LargeEvent:
    """Stations, a hub, and what was written so far."""

    def __init__(self, mix: Mix, prices: Prices, *, registrations: int) -> None:
        self.book = Book(prices.samples)
        self.hub = CountedHub(self.book)
        self.mix = mix
        self.registrations = registrations
        self.stations = [CountedStation(n, role, self.book, prices) for n, role in mix.numbered()]

    def work(self, *, part: int = 1) -> None:
        """A day of work at all stations, or one of so many parts of it. Everybody who registers
        also passes a gate."""
        desks = self._of(StationRole.DESK)
        gates = self._of(StationRole.GATE)
        for place, desk in enumerate(desks):
            people = _share(self.registrations // part, place, len(desks))
            desk.more.update(dict.fromkeys(self.book.register(desk.number, people)))
        for place, gate in enumerate(gates):
            self.book.scan(gate.number, _share(self.registrations // part, place, len(gates)))
        for office in self._of(StationRole.OFFICE):
            self.book.scan(office.number, max(1, 300 // part))  # lists, receipts and the like
        for station in self.stations:
            station.book_own()

    def _of(self, role: StationRole) -> list[CountedStation]:
        return [station for station in self.stations if station.role is role]

    def everybody(self, *, prove: bool = False) -> list[Visited]:
        """One sync of each station. All of them greet the hub before the first brings anything, as
        when they come at the same moment."""
        with rows_taken_at_their_word():
            begun = [self._begin(station, prove=prove) for station in self.stations]
            return [self._end(station, steps) for station, steps in begun]

    def everybody_takes(self) -> list[Visited]:
        """As `everybody`, by two processes, for syncs in which nobody brings anything: at the end
        of it each station holds all that it should."""
        turns = [self.stations[0::2], self.stations[1::2]]
        _forked.append(self)
        with multiprocessing.get_context("fork").Pool(2) as pool:
            parts = pool.map(_take, [[one.number for one in turn] for turn in turns])
        _forked.clear()
        visits = sorted((visit for part in parts for visit in part), key=lambda one: one.number)
        self._hold_all()
        return visits

    def take(self, numbers: Iterable[int]) -> list[Visited]:
        wanted = set(numbers)
        with rows_taken_at_their_word():
            visits = [self._sync(s, prove=False) for s in self.stations if s.number in wanted]
        for station in self.stations:
            if station.number in wanted:
                assert station.held == self.hub.held, "a station was left behind"
                assert not station.photo_ids_missing(), "a photo was left behind"
        return visits

    def _hold_all(self) -> None:
        shared = {
            role: frozenset(
                name
                for written in self.book.chains.values()
                for name in written.named(role, 0, len(written.rows))
            )
            for role in (StationRole.OFFICE, StationRole.GATE)
        }
        for station in self.stations:
            station.held = dict(self.hub.held)
            if station.role in shared:
                station.base, station.more = shared[station.role], {}
            station.know_all()
            station.note_fetched()

    def _sync(self, station: CountedStation, *, prove: bool) -> Visited:
        return self._end(*self._begin(station, prove=prove))

    def _begin(
        self, station: CountedStation, *, prove: bool
    ) -> tuple[CountedStation, Iterator[Progress]]:
        visit = Visit(self.hub, station.meter.anew(), relays=station.role is StationRole.OFFICE)
        steps = synchronise(station, visit, role=station.role, prove=prove)
        while next(steps).step is not Step.REVOCATIONS:
            pass
        return station, steps

    def _end(self, station: CountedStation, steps: Iterator[Progress]) -> Visited:
        *_, last = steps
        report, meter = last.report, station.meter
        assert report is not None
        assert not report.waiting, "rows wait for a word"
        station.note_fetched()
        meter.end()
        return Visited(
            station.number, station.role, meter.calls,
            report.rows_out, report.rows_in, report.photos_out, report.photos_in,
            meter.counts.get("name looked up", 0),
        )  # fmt: skip


_forked: list[LargeEvent] = []
"""The event that a process takes with it when it begins."""


def _take(numbers: Sequence[int]) -> list[Visited]:
    return _forked[-1].take(numbers)


def _share(whole: int, place: int, of: int) -> int:
    """A share of some whole number, so that all shares make it up."""
    return whole * (place + 1) // of - whole * place // of


def lived(event: LargeEvent, tell: Callable[[str], None]) -> list[Occasion]:
    """The three occasions, in the order in which they come."""
    tell("writing a day's rows")
    event.work()
    tell("first sync: everybody brings")
    first = Occasion("first sync, after a day with no network", event.everybody())
    tell("first sync: everybody takes")
    first.visits += event.everybody_takes()
    steady = Occasion(f"every {MINUTES} minutes, all at work")
    for turn in range(2):
        tell(f"{MINUTES} minutes of work, {turn + 1} of 2")
        event.work(part=_PARTS)
        steady.visits = event.everybody()
    tell("nothing to do")
    event.everybody()
    idle = Occasion("synced already: nothing to do", event.everybody())
    tell("the close of the day")
    event.work(part=_PARTS)
    close = Occasion("close of the day, everything proved", event.everybody(prove=True))
    close.visits += event.everybody()
    return [first, steady, idle, close]
