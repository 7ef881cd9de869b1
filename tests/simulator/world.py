"""One world: stations, a hub, what lies about on sticks and hangs in the lines; one seed makes it.

Nothing here knows a merge rule: a world lets things happen, and the ledger notes them.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from accredit_app.domain.adoption import ADOPTIONS
from accredit_app.domain.adoption import KIND as ADOPTED
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.purge import PURGED
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync import alerts, lane, run
from accredit_app.sync.exchange import PUSH_LIMIT, ChainError
from accredit_app.sync.progress import Progress, Step
from accredit_app.sync.run import synchronise
from accredit_app.sync.vouchers import SignedHead
from tests.simulator.ahead import check_lane
from tests.simulator.erasing import EVENT, erased_rows
from tests.simulator.hub import Door, Line, MemoryHub, Packet
from tests.simulator.ledger import Ledger, Violation
from tests.simulator.memory import MemoryStation
from tests.simulator.rules import SOUND, Rules
from tests.simulator.station import Pen, Station
from tests.simulator.strict import no_fault_is_confined

OPENING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
ROLES = (StationRole.OFFICE, StationRole.DESK, StationRole.DESK, StationRole.GATE)
SKEWS = tuple(timedelta(hours=hours) for hours in (0, 0, 0, 0, -6, 6, -1, 365 * 24))
STICKS = 8
"""How many sticks are in somebody's pocket; the oldest is lost first."""

Stick = dict[Chain, list[Entry]]
Deed = Callable[[Pen], object]


class Crash(Exception):  # noqa: N818 - a power cut, not an error of the program
    """The power fails before the commit."""


@dataclass(slots=True)
class Run:
    """A sync that is under way at a station."""

    steps: Iterator[Progress]
    line: Line
    chain: Chain
    is_begun: bool = False
    theirs: int | None = None
    """Up to where the hub held that chain when it was greeted."""


@contextmanager
def small_steps() -> Iterator[None]:
    """Syncs that take a few rows and photos a step, so that a small world has many steps."""
    sizes = {"ROWS": 4, "ALERTS": 2, "FEWEST_PHOTOS": 1, "MOST_PHOTOS": 2, "QUESTIONS": 3}
    pages = {"ALERT_PAGE": 2}
    places = ((run, sizes), (lane, pages), (alerts, pages))
    before = [{name: getattr(module, name) for name in small} for module, small in places]
    for module, small in places:
        vars(module).update(small)
    try:
        with no_fault_is_confined():
            yield
    finally:
        for (module, _), known in zip(places, before, strict=True):
            vars(module).update(known)


class World:
    """`make_station` and `hub` are the stores, in memory or on a disk. `careless`: somebody in this
    world copies stations' files by hand, so that a chain may split. `purges`: the office orders the
    event erased. `served`: the hub is on a server, and takes from each station only its own rows,
    and all from the office. `in_files`: only
    what a world on real files can have, which is one version and a hub that is a file.
    """

    def __init__(
        self,
        seed: int,
        *,
        rules: Rules = SOUND,
        hub: Any = None,
        make_station: Callable[["World", int, StationRole], Station] | None = None,
        roles: Iterable[StationRole] = ROLES,
        in_files: bool = False,
    ) -> None:
        self.seed = seed
        self.in_files = in_files
        self.rules = rules
        self.random = Random(seed)
        self.at = OPENING
        self.ledger = Ledger()
        self.hub = hub or rules.make_hub(event=EVENT, clock=self.now)
        if hub is None:
            self.hub.tells_time = not in_files  # a file has no clock
        make = make_station or World.in_memory
        self.stations = [make(self, number, role) for number, role in enumerate(roles, start=1)]
        self.runs: dict[Station, Run] = {}
        self.copies: dict[Station, Any] = {}
        self.sticks: list[Stick] = []
        self.words: dict[bytes, SignedHead] = {}
        self.late: list[Packet] = []
        self.log: list[str] = []
        self.went_back = 0
        for station in self.stations:
            self.set_clock(station)
        self.careless = self.chance(5)
        old = self.chance(3)
        self.stations[1].older = old and not in_files
        self.served = self.chance(2) and not in_files
        self.purges = self.chance(3)

    def in_memory(self, number: int, role: StationRole) -> Station:
        return MemoryStation(
            number, role, now=self.now, event=EVENT, rules=self.rules, seed=f"{self.seed}/{number}"
        )

    def now(self) -> datetime:
        return self.at

    def chance(self, one_in: int) -> bool:
        """Whether something rare happens; the least draw is that it does not, so that what
        Hypothesis has shrunk is free of it."""
        return self.random.randrange(one_in) == one_in - 1

    def pass_time(self, seconds: int) -> None:
        self.at += timedelta(seconds=seconds)

    def set_clock(self, station: Station) -> None:
        skew = self.random.choice(SKEWS)
        if self.rules.clocks_differ:
            station.skew = skew

    # -- at a station

    def act(self, station: Station, deed: Deed) -> list[Entry]:
        """One transaction at a station, which a power cut may undo, or follow."""
        undone, followed = self.chance(25), self.chance(25)
        chain, knew = station.own_chain, station.vector()
        before = knew.get(chain, 0)
        erased = erased_rows(station.everything()) if self.purges else frozenset()
        try:
            with station.write() as pen:
                deed(pen)
                if undone:
                    raise Crash
        except Crash:
            self.power_cut(station)
            if station.vector() != knew:
                raise Violation(2, "a transaction that was undone left something") from None
            return []
        rows = list(station.suffix(chain, after=before, limit=1_000))
        self.ledger.wrote(rows, knew, older=station.older, erased=erased)
        if followed:
            self.power_cut(station)
        return rows

    def power_cut(self, station: Station) -> None:
        self.stop(station)
        station.reopen()
        self.note_own(station)

    def note_own(self, station: Station, *before: Chain) -> None:
        """Notes rows that a station wrote by itself, that it has carried a purge out: in its own
        chain, and in the one that was its own `before`."""
        for chain in {station.own_chain, *before}:
            self._note(station, chain)

    def _note(self, station: Station, chain: Chain) -> None:
        after = station.vector().get(chain, 0)
        while after and (row := station.suffix(chain, after=after - 1, limit=1)[0]):
            if row.kind != PURGED or row.hash in self.ledger.ever:
                break
            after -= 1
        rows = station.suffix(chain, after=after, limit=1_000)
        if rows:
            self.ledger.wrote(rows, station.vector())

    def stop(self, station: Station) -> None:
        going = self.runs.pop(station, None)
        if going is not None:
            going.steps.close()  # type: ignore[attr-defined]  # a generator

    def put_back(self, station: Station, copy: Any) -> None:
        """A station's disk is replaced by an earlier state of it."""
        self.stop(station)
        station.cursor.clear()
        was = [entry for rows in station.everything().values() for entry in rows]
        pictures = set(station.photo_ids_held())
        station.put_back(copy)
        self.ledger.died(was, held=self._held())
        seen = {name for other in self.stations for name in other.photo_ids_held()}
        lost = pictures - seen
        self.ledger.photos -= lost - self.hub.photos(sorted(lost)).keys()

    def signed(self, station: Station, journal: Stick) -> Stick:
        """What a station may write of some rows: each chain up to a word that goes with it, which
        the world notes by the hash of the row."""
        stick = {}
        for chain, rows in journal.items():
            end = Head(rows[-1].seq, rows[-1].hash)
            word = station.words().get(chain)
            if station.vouches_for(chain):
                word = SignedHead(end, station.sign_head(chain, end))
            covered = [row for row in rows if word and row.seq <= word.head.seq]
            if word and covered and covered[-1].seq == word.head.seq:
                stick[chain] = covered
                self.words[word.head.hash] = word
        return stick

    def put_away(self, stick: Stick) -> None:
        """One more stick in somebody's pocket, from which the oldest may fall."""
        self.sticks.append(stick)
        if len(self.sticks) > STICKS:
            fallen = self.sticks.pop(0)
            self.ledger.died([e for rows in fallen.values() for e in rows], held=self._held())

    def _held(self) -> set[bytes]:
        """Every row that is on some disk, or on a stick with all that stands before it."""
        journals = [station.everything() for station in self.stations]
        whole = [{c: r for c, r in stick.items() if r[0].seq == 1} for stick in self.sticks]
        return {
            entry.hash
            for journal in (self.hub_rows(), *journals, *whole)
            for rows in journal.values()
            for entry in rows
        }

    def hub_rows(self) -> dict[Chain, list[Entry]]:
        if isinstance(self.hub, MemoryHub):
            return self.hub.rows
        found: dict[Chain, list[Entry]] = {}
        for entry in self.hub.pull({}, limit=1 << 30):
            found.setdefault(entry.chain, []).append(entry)
        return found

    def hub_photos(self) -> set[str]:
        known = {name for station in self.stations for name in station.photo_ids_held()}
        known |= self.ledger.photos
        return set(self.hub.photos(sorted(known)))

    # -- between stations and hub

    def door(self, station: Station) -> Any:
        """The hub, as it lets this station in."""
        if not self.served:
            return self.hub
        office = station.role is StationRole.OFFICE
        return Door(self.hub, station=station.number, office=office)

    def begin_sync(
        self, station: Station, *, at: int | None, reply_lost: bool, prove: bool
    ) -> None:
        """A sync begins, over a line that breaks at its `at`-th call if that is given."""
        self.stop(station)
        line = Line(self.door(station), self.random, at=at, reply_lost=reply_lost, late=self.late)
        near = self.rules.meet(line, station)
        steps = synchronise(station, near, role=station.role, prove=prove)
        self.runs[station] = Run(steps, line, station.own_chain)

    def go_on(self, station: Station, steps: int, *, past: Step | None = None) -> None:
        """A sync that is under way goes on by some steps, or to the first one past another."""
        going = self.runs[station]
        try:
            self._go_on(station, going, steps, past)
        finally:
            self.note_own(station, going.chain)

    def _go_on(self, station: Station, going: Run, steps: int, past: Step | None) -> None:
        is_past = False
        for _step in range(steps):
            if going.is_begun and going.theirs is None:
                going.theirs = self.hub.heads().get(going.chain, (0,))[0]
            going.is_begun = True
            try:
                progress = next(going.steps)
            except SyncError as error:
                self.runs.pop(station, None)
                tolerated = going.line.cut or going.chain in self.ledger.mishandled
                if not (tolerated or self._cannot_prove(station)):
                    raise Violation(0, f"station {station.number}: {error}") from error
                return
            if progress.step is Step.REVOCATIONS:
                check_lane(self, station, after=going.theirs or 0)
            if progress.step is Step.DONE:
                self.went_back += station.own_chain != going.chain
                del self.runs[station]
                if progress.report and progress.report.receipt:
                    self.ledger.receipts.append(progress.report.receipt)
                station.settle()
                return
            if is_past:
                return
            is_past = progress.step is past

    def _cannot_prove(self, station: Station) -> bool:
        """Whether, after a purge, a station may hold photos that the hub takes for erased: one of a
        version that erases nothing, or one whose split chain was set aside, rows and all."""
        return self.purges and (station.older or bool(self.ledger.split))

    def read_stick(self, stick: Stick, station: Station | None) -> None:
        """A stick is read at a station, or at the hub if that is None; what does not fit is
        refused, and changes nothing."""
        for chain, rows in stick.items():
            word = self.words[rows[-1].hash]
            with suppress(SyncError):
                if station is not None:
                    station.accept(rows)
                    station.keep_words({chain: word})
                    self.note_own(station)
                    continue
                for start in range(0, len(rows), PUSH_LIMIT):
                    self.hub.push(rows[start : start + PUSH_LIMIT])
                self.hub.vouch(chain, word.head, word.signature)

    # -- peace

    def heal(self) -> None:
        """The office reads every stick; then every line holds, and everybody syncs until nothing
        moves. What a server would not take from a station goes to the office by a stick first."""
        for station in self.stations:
            self.stop(station)
        self.copies.clear()
        for stick in self.sticks:
            self.read_stick(stick, None)
        if self.served:
            for station in self.stations:
                theirs = station.everything().items()
                others = {chain: rows for chain, rows in theirs if chain.station != station.number}
                self.read_stick(self.signed(station, others), None)
        for _round in range(8):
            moved = [self._meet(station) for station in self.stations]
            if not any(moved):
                return
        raise Violation(0, "the stations sync for ever")

    def _meet(self, station: Station) -> bool:
        """A whole sync; the answer is whether anything moved."""
        before = station.own_chain
        hub = self.rules.meet(self.door(station), station)
        try:
            prove = not self._cannot_prove(station)
            *_, last = synchronise(station, hub, role=station.role, prove=prove)
        except SyncError as error:
            if isinstance(error, ChainError) and station.own_chain in self.ledger.split:
                self._set_aside(station)
                return True
            raise Violation(0, f"station {station.number}: {error}") from error
        finally:
            self.note_own(station, before)
        knew = station.vector()
        station.settle()
        self.note_own(station)
        report = last.report
        assert report is not None
        if report.receipt:
            self.ledger.receipts.append(report.receipt)
        moved = (report.rows_out, report.rows_in, report.photos_out, report.photos_in)
        return any(moved) or station.own_chain != before or station.vector() != knew

    def _set_aside(self, station: Station) -> None:
        """The supervisor has a station go on in a chain of its own, and tell the other copy."""
        split = station.own_chain
        station.new_epoch()
        body = {"chain": list(split), "after": 0, "serials": []}
        self.act(station, lambda pen: pen.record(ADOPTED, ADOPTIONS, body))

    def close(self) -> None:
        for station in self.stations:
            self.stop(station)
            station.close()
        self.hub.close()
