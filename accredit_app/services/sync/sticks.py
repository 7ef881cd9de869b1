"""The sync duty without a network: a file on a stick, written for the other side and read there.

A desk, kiosk or gate writes for the office; the office writes for all of them at once. Each file
says how far its writer holds everybody's rows, so that the next one back is short; where nothing
was heard yet, or what was heard does not fit, all is written. It deletes nothing, here or there.
"""

import json
from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import OFFICE, Station
from accredit_app.errors import InvalidInput, NotFound, SyncError, UserError
from accredit_app.phrases import say
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.close.countersigning import OwnCopy, countersign, unconfirmed
from accredit_app.services.close.day_close import Closed
from accredit_app.services.post import Post
from accredit_app.services.sync import stick_keys
from accredit_app.services.sync.by_stick import note_heard, note_written
from accredit_app.services.sync.near_side import RECEIPT, StoreJournal
from accredit_app.services.sync.signers import signers_for
from accredit_app.services.sync.stick_adopting import HomeByStick, adopt_by, splits_in
from accredit_app.services.sync.stick_files import find_batches, last_of, nothing_in
from accredit_app.services.sync.stick_memory import known_of, remember, signed_words, unexplained
from accredit_app.services.sync.stick_words import fits
from accredit_app.services.sync.syncing import SYNCED_AT
from accredit_app.store import journal, purge, queries
from accredit_app.store.adopting import Split
from accredit_app.sync.exchange import Receipt
from accredit_app.sync.stick.header import PART_LIMIT, SUFFIX, Opened
from accredit_app.sync.stick.inspection import (
    NotForHere,
    Taker,
    check_head,
)
from accredit_app.sync.stick.reading import read_stick
from accredit_app.sync.stick.report import Learnt, StickProgress, Taken, Written
from accredit_app.sync.stick.sealing import Identity
from accredit_app.sync.stick.writing import Known, Reader, Sender, write_stick

if TYPE_CHECKING:
    from accredit_app.store.database import Unit


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file of which nothing was taken, and why."""

    path: Path
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class StickReport:
    """What reading a file, or all files of a folder, brought."""

    taken: tuple[Taken, ...]
    passed: tuple[PassedOver, ...] = ()
    confirmed: tuple[Closed, ...] = ()
    """At the office: closed days that it read again and signed. Elsewhere: this station's own, of
    which the office's word came with the stick."""


@dataclass(frozen=True, slots=True)
class StickStanding:
    """What a screen says before anything is done: which station this is, whom a file of its own is
    for, all stations' names, and whether the recovery key waits to be saved. `utc_offset` is the
    event's, in minutes east."""

    station: int
    utc_offset: int
    readers: tuple[Station, ...]
    names: Mapping[int, str]
    recovery_waits: bool

    @property
    def at_office(self) -> bool:
        return self.station == OFFICE


class Sticks:
    """Writes and reads the files by which stations sync without a network."""

    def __init__(self, post: Post, *, part_limit: int = PART_LIMIT) -> None:
        self._post = post
        self._database = post.database
        self._part_limit = part_limit

    @property
    def at_office(self) -> bool:
        return self._database.station == OFFICE

    def readers(self) -> tuple[Station, ...]:
        """For whom a file that is written here is meant."""
        with self._database.read() as connection:
            stations = queries.stations(connection)
        return tuple(one for one in stations if self._writes_for(one))

    def standing(self) -> StickStanding:
        """What there is to say before anything is written or read."""
        with self._database.read() as connection:
            names = {one.number: one.name for one in queries.stations(connection)}
        return StickStanding(
            station=self._database.station,
            utc_offset=self._post.event().utc_offset,
            readers=self.readers(),
            names=names,
            recovery_waits=self.recovery_waits(),
        )

    def recovery_waits(self) -> bool:
        """Whether the recovery key has yet to be saved to a file: at the office only."""
        with self._database.write(self._post.operator) as unit:
            return stick_keys.recovery_waits(unit)

    def save_recovery(self, path: Path) -> Done[Path]:
        """Writes the recovery key to a file, once; it is not kept here afterwards."""
        with self._database.write(self._post.operator) as unit:
            secret = stick_keys.recovery_secret(unit)
        stick_keys.write_key_file(path, secret)
        with self._database.write(self._post.operator) as unit:
            stick_keys.forget_recovery(unit)
        return Done.of(path, {Topic.SYNC})

    def write(
        self, target: Path, *, to: Collection[int] = (), everything: bool = False
    ) -> Generator[StickProgress, None, Done[Written]]:
        """Writes what the others lack to a file, or into a folder under a name of its own.

        `to`: numbers of stations, all when empty. `everything`: also what they are known to hold.
        Raises StoreError for a full stick, InvalidInput for a station that there is not.
        """
        path = self._place(target)
        with self._database.write(self._post.operator) as unit:
            if self.at_office:
                stick_keys.make_keys(unit, OFFICE)
            sender = self._sender(unit)
            readers = self._recipients(unit, to, everything=everything)
            heads = journal.heads(unit.connection)
        steps = write_stick(
            StoreJournal(self._post), sender, readers, path, part_limit=self._part_limit
        )
        written = yield from last_of(steps, Written)
        if not to:
            with self._database.write(self._post.operator) as unit:
                note_written(unit, self._post.clock.now(), heads)
        return Done.of(written, {Topic.SYNC})

    def read(
        self, source: Path, *, recovery: Path | None = None
    ) -> Generator[StickProgress, None, Done[StickReport]]:
        """Takes what a file brings, with its other parts beside it, or every file of a folder.

        In a folder, those for other stations are passed over in silence.

        `recovery` is the file of the recovery key, which opens what was written for others. May be
        stopped and run again at any moment. Raises NotFound or SyncError when nothing is usable.
        """
        key = stick_keys.read_key_file(recovery) if recovery else None
        waiting = () if self.at_office else unconfirmed(self._post, station=self._database.station)
        batches, passed = find_batches(source)
        taken: list[Taken] = []
        elsewhere: list[tuple[Path, UserError]] = []
        for files in batches:
            try:
                taken.append((yield from self._read(files, key)))
            except NotForHere as error:
                elsewhere.append((files[0].path, error))
            except (SyncError, NotFound) as error:
                passed.append((files[0].path, error))
        if not taken:
            raise nothing_in(source, passed or elsewhere)
        over = tuple(PassedOver(path, error.title, error.text) for path, error in passed)
        confirmed = self._countersigned(taken) if self.at_office else self._came(waiting)
        return Done.of(StickReport(tuple(taken), over, tuple(confirmed)), frozenset(Topic))

    def splits(self, source: Path) -> Generator[StickProgress, None, Done[tuple[Split, ...]]]:
        """Where this station's own journal and the copy of it in a file, or in a folder's newest
        that tells, part; empty when they do not. Nothing is taken of it.

        Raises NotFound when it carries too little to tell, and as `read` does.
        """
        with self._database.write(self._post.operator) as unit:
            taker = self._taker(unit, None)
        return Done.of((yield from splits_in(self._post, taker, source)), frozenset())

    def adopt(self, source: Path, *, by: str) -> Generator[StickProgress, None, Done[HomeByStick]]:
        """Where it has parted: records what only this copy holds once more, in a fresh epoch, sets
        the old rows aside, and then reads the file. `by` is the supervisor who decided it.

        Raises Conflict when it has not, or an entry was made meanwhile; and as `splits` does.
        """
        splits = (yield from self.splits(source)).value
        done = adopt_by(self._post, splits, by=by)
        try:
            report = (yield from self.read(source)).value
        except UserError as error:  # the stick was pulled: what was done stays done
            return Done.of(HomeByStick(done, failed=error), frozenset(Topic))
        return Done.of(HomeByStick(done, fits=all(map(fits, report.taken))), frozenset(Topic))

    def _countersigned(self, taken: list[Taken]) -> list[Closed]:
        """The office's word on the closed days of those who came, for its next file to carry."""
        senders = sorted({one.sender for one in taken})
        waiting = (closed for one in senders for closed in unconfirmed(self._post, station=one))
        return countersign(self._post, OwnCopy(self._post), waiting, in_office=True)

    def _came(self, waiting: Collection[Closed]) -> list[Closed]:
        still = {one.entry.dot for one in unconfirmed(self._post, station=self._database.station)}
        return [one for one in waiting if one.entry.dot not in still]

    def _read(
        self, files: list[Opened], recovery: Identity | None
    ) -> Generator[StickProgress, None, Taken]:
        near = StoreJournal(self._post)
        with self._database.write(self._post.operator) as unit:
            taker = self._taker(unit, recovery)
        purge.erase(self._database)  # an older version may have carried one, and not obeyed
        check_head(files[0], taker, self._database.station)
        taken = yield from last_of(read_stick(near, taker, files), Taken)
        learnt = taken.learnt
        if learnt is not None:
            self._keep(taken, learnt)
            self._note_receipt(near, taken, learnt)
            if not any(chain.station == self._database.station for chain in taken.split):
                purge.tell(self._database)
        with self._database.write(self._post.operator) as unit:
            lead = unexplained(unit, taken.lead)
        return replace(taken, learnt=None, lead=lead)

    # -- who

    def _writes_for(self, station: Station) -> bool:
        if station.number == self._database.station or station.disabled:
            return False
        return self.at_office or station.number == OFFICE

    def _sender(self, unit: "Unit") -> Sender:
        private = unit.secret(STATION_KEY)
        if private is None:
            raise NotFound("This station has no key", "Enrol it again at the event office.")
        event, known = queries.event(unit.connection), stick_keys.addresses(unit)
        stick_keys.identity_of(unit)
        if event is None or stick_keys.RECOVERY not in known:
            raise NotFound("This station was not enrolled", "Enrol it at the event office.")
        mine = _station(unit, self._database.station)
        return Sender(
            event=event.id,
            role=mine.role,
            recovery=known[stick_keys.RECOVERY],
            sign=SigningKey.from_bytes(private).sign,
            random=self._post.random,
            signed=signed_words(unit),
            relays=self.at_office,
        )

    def _recipients(
        self, unit: "Unit", to: Collection[int], *, everything: bool
    ) -> tuple[Reader, ...]:
        possible = {
            one.number: one for one in queries.stations(unit.connection) if self._writes_for(one)
        }
        unknown = sorted(set(to) - possible.keys())
        if unknown:
            raise InvalidInput(
                say("There is no station {number} to write for", number=unknown[0]),
                "It is unknown or disabled, or only the office writes for it. Nothing was written.",
            )
        known = stick_keys.addresses(unit)
        chosen = [possible[number] for number in sorted(to or possible)]
        if not to:  # one that was enrolled by an older version must not keep the file from others
            chosen = [one for one in chosen if str(one.number) in known]
        if not chosen:
            raise NotFound(
                "There is no station to write for",
                "Enrol the desks, gates and kiosks first. Nothing was written.",
            )
        return tuple(
            Reader(
                one.number,
                one.role,
                stick_keys.address_of(known, one),
                Known() if everything else known_of(unit, one.number),
            )
            for one in chosen
        )

    def _taker(self, unit: "Unit", recovery: Identity | None) -> Taker:
        event = queries.event(unit.connection)
        if event is None:
            raise NotFound("This station was not enrolled", "Enrol it at the event office.")
        return Taker(
            event=event.id,
            role=_station(unit, self._database.station).role,
            identity=stick_keys.identity_of(unit),
            vouch=signers_for(unit, event).worth,
            relay=OFFICE,
            recovery=recovery,
        )

    # -- what is kept of a file

    def _keep(self, taken: Taken, learnt: Learnt) -> None:
        # Of a chain that parts, its other end is to be told all: only then can it see where.
        fitting = {chain: head for chain, head in learnt.heads.items() if chain not in taken.split}
        with self._database.write(self._post.operator) as unit:
            remember(unit, taken.sender, replace(learnt, heads=fitting))
            at = min(taken.written, self._post.clock.now())
            note_heard(unit, taken.sender, at)
            if taken.sender == OFFICE and not taken.missing_parts and not taken.damaged_parts:
                before = unit.secret(SYNCED_AT)
                if not before or datetime.fromisoformat(before.decode()) < at:
                    unit.put_secret(SYNCED_AT, at.isoformat().encode())

    def _note_receipt(self, near: StoreJournal, taken: Taken, learnt: Learnt) -> None:
        """The office's word that it holds this station's rows, unless a later one is here."""
        chain = near.own_chain
        head = learnt.heads.get(chain)
        if taken.sender != OFFICE or head is None or chain in taken.split:
            return
        with self._database.write(self._post.operator) as unit:
            kept = json.loads(unit.secret(RECEIPT) or b"{}")
        if kept.get("epoch") != chain.epoch or kept.get("seq", 0) < head.seq:
            near.keep_receipt(Receipt(near.event, chain, head, reread=False))

    def _place(self, target: Path) -> Path:
        if not target.is_dir():
            return target if target.suffix else target.with_name(target.name + SUFFIX)
        with self._database.write(self._post.operator) as unit:
            me = _station(unit, self._database.station)
        event = self._post.event()
        at = self._post.clock.now().astimezone(timezone(timedelta(minutes=event.utc_offset)))
        name = me.role.value if me.number == OFFICE else f"{me.role.value}-{me.number}"
        return target / f"accredit-{name}-{at:%Y%m%d-%H%M}{SUFFIX}"


def _station(unit: "Unit", number: int) -> Station:
    for station in queries.stations(unit.connection):
        if station.number == number:
            return station
    raise NotFound("This station was not enrolled", "Enrol it at the event office.")
