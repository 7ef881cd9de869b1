"""The sync duty: this station's journal meets a hub, on the network or as a file.

The exchange itself is the sync room's; here it is given this station's store, its key and a word
for the people who wait. One run at a time: a second one is refused, whoever wants it.
"""

import hashlib
import json
import logging
import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from accredit_app.domain.adoption import ADOPTIONS, adopted_chains
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.journal import Chain
from accredit_app.domain.roles import StationRole
from accredit_app.errors import Conflict, NotFound, SyncError, UserError
from accredit_app.services.close.countersigning import countersign, unconfirmed
from accredit_app.services.event.admissions import HUB_LOGIN, admissions, keep_door
from accredit_app.services.line import ROW_BYTES, Metered, Moved
from accredit_app.services.people.lists import disabled_stations
from accredit_app.services.post import Post
from accredit_app.services.sync.adopting import Adoption, adopt, find_splits, refuse_split
from accredit_app.services.sync.by_stick import (
    ByStick,
    StickWaiting,
    stations_by_stick,
    waiting,
)
from accredit_app.services.sync.near_side import RECEIPT, StoreJournal
from accredit_app.store import journal, purge, queries
from accredit_app.store.adopting import Split
from accredit_app.store.fold import driver_of
from accredit_app.sync.exchange import (
    Alarm,
    Exchange,
    Founded,
    HubPlan,
    Login,
    found_hub,
    open_exchange,
)
from accredit_app.sync.patience import BRIEF, Patience
from accredit_app.sync.progress import SyncReport
from accredit_app.sync.run import synchronise

SYNCED_AT = "synced.at"
"""Secret: when this station last completed a sync (ISO 8601), by the hub's clock if it has one."""

HUB_KEY = "hub.key"
"""Secret: 32 bytes that encrypt a hub which is a file."""

PHOTOS_SENT = "synced.photos"
"""Secret: the row of the last photo that was here when a sync was complete."""

SILENCE = timedelta(minutes=1)
"""How long a hub that did not answer is not asked for a photo again."""

CLOCK_TOLERANCE = timedelta(minutes=2)
"""An error of this station's clock that nobody need be told of."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pending:
    """What this station has that no hub has confirmed, or, where there is none and sticks go round
    (`stick`), that the others have not. `last_at` is in the event's time, and None before the first
    sync. `clock_error` is by how much this station's clock was ahead of the hub's (negative:
    behind) when they last met."""

    entries: int
    last_at: datetime | None
    photos: int = 0
    bytes: int = 0
    clock_error: timedelta = timedelta()
    stick: StickWaiting | None = None

    @property
    def clock_is_wrong(self) -> bool:
        return abs(self.clock_error) > CLOCK_TOLERANCE


@dataclass(frozen=True, slots=True)
class Standing:
    """How one station stands at the hub. `seen` is when it was last there, in the event's time;
    `rows` what the hub holds of it, of which `behind` are not here yet."""

    number: int
    name: str
    role: StationRole
    disabled: bool
    seen: datetime | None
    rows: int
    behind: int


@dataclass(frozen=True, slots=True)
class HubView:
    """What a hub says of its stations; `alarms` are for the office, and empty elsewhere. `zone` is
    the event's time, `homes` the chains that had split and whose copies have come home."""

    stations: tuple[Standing, ...]
    alarms: tuple[Alarm, ...]
    zone: timezone
    homes: frozenset[Chain] = frozenset()


class Sync:
    """Runs and describes the station's sync."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._silent_since: datetime | None = None
        self._under_way = threading.Lock()

    def found_hub(self, route: str | Path) -> Founded:
        """Makes a hub for this event, and lets in every station enrolled so far but those that
        were disabled; brings an older one up to date, and is harmless on one that is. A URL's user
        must have an administrator's rights."""
        with self._database.write(self._post.operator) as unit:
            key, admitted = unit.secret(HUB_KEY), dict(admissions(unit))
            for number in disabled_stations(unit, self._post.event()) if admitted else ():
                admitted.pop(number, None)
        return found_hub(route, HubPlan(StoreJournal(self._post).event, key, admitted))

    def open_hub(self, route: str | Path, patience: Patience | None = None) -> Exchange:
        """The hub at a path or URL. A hub that is a file is encrypted under the event's own key,
        and one on a server is reached by a login; each station was given both at enrolment."""
        with self._database.write(self._post.operator) as unit:
            key, password = unit.secret(HUB_KEY), unit.secret(HUB_LOGIN)
        login = Login(self._database.station, (password or b"").decode(), key)
        event = StoreJournal(self._post).event
        return open_exchange(route, event=event, login=login, patience=patience)

    def dismiss(self, route: str | Path, station: int) -> None:
        """Shuts a station out of a hub at once; every sync of the office does so besides."""
        exchange = self.open_hub(route)
        try:
            exchange.dismiss(station)
        finally:
            exchange.close()

    def run(
        self, route: str | Path, *, prove: bool = False, stop: threading.Event | None = None
    ) -> Generator[Moved, None, Done[SyncReport]]:
        """Syncs with the hub at a path or URL; yields after each step. May be stopped after any
        of them: what was done stays done, and the next run goes on from there. `stop`, set from
        any thread, ends a step that waits for a server: `Cancelled`.

        Raises Conflict while another run of this station is under way.
        """
        patience = Patience(stop=stop) if stop else None
        with self._alone():
            return (yield from self._run(route, prove=prove, patience=patience))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._under_way.acquire(blocking=False):
            raise Conflict(
                "A sync is under way already",
                "It goes on; wait until it is finished, or cancel it first.",
            )
        try:
            yield
        finally:
            self._under_way.release()

    def _run(
        self, route: str | Path, *, prove: bool, patience: Patience | None
    ) -> Generator[Moved, None, Done[SyncReport]]:
        near = Metered(self._post)
        report = SyncReport()
        exchange = self.open_hub(route, patience)
        try:
            door = self._keep_door(exchange)
            purge.erase(self._database)  # an older version may have carried one, and not obeyed
            role, purged = self._role(), self._purges_told()
            for progress in synchronise(near, exchange, role=role, prove=prove):
                report = progress.report or report
                yield near.told(progress)
            # Only now: in a file that had gone back, a row before the hub was asked would have had
            # a number that is taken. And it goes out before the computer is put away for good.
            purge.tell(self._database)
            if (
                role is StationRole.OFFICE
                and countersign(self._post, exchange, unconfirmed(self._post))
            ) or self._purges_told() > purged:
                for progress in synchronise(near, exchange, role=role):
                    yield near.told(progress)
            self._note(report)
            report = replace(report, door=door)
            if any(chain.station == self._database.station for chain in report.quarantined):
                refuse_split(self._post, exchange)
        finally:
            exchange.close()
        heard = report.rows_in or report.photos_in
        return Done.of(report, Topic if heard else {Topic.SYNC})

    def _purges_told(self) -> int:
        with self._database.read() as connection:
            return purge.told(driver_of(connection))

    def _note(self, report: SyncReport) -> None:
        at = self._post.clock.now() + (report.clock_offset or timedelta())
        with self._database.write(self._post.operator) as unit:
            unit.put_secret(SYNCED_AT, at.isoformat().encode())
            row = driver_of(unit.connection).execute("SELECT coalesce(max(row), 0) FROM photo")
            unit.put_secret(PHOTOS_SENT, str(row.fetchall()[0][0]).encode())

    def splits(self, route: str | Path) -> tuple[Split, ...]:
        """Where this station's journal and the hub's copy of it part; empty when they do not."""
        with closing(self.open_hub(route)) as exchange:
            exchange.hello()
            return find_splits(self._post, exchange)

    def adopt(self, route: str | Path, *, by: str) -> Done[Adoption]:
        """Where the journal has split: records what only this copy holds once more, in a fresh
        epoch, and sets the old rows aside. The next sync brings both sides together. `by` is the
        supervisor who decided it.

        Raises Conflict when it has not split, or while a sync is under way.
        """
        with self._alone(), closing(self.open_hub(route)) as exchange:
            exchange.hello()
            return Done.of(adopt(self._post, exchange, by=by), Topic)

    def reach(self, route: str | Path) -> None:
        """Asks the hub for a greeting, and nothing else; SyncError when it does not give one."""
        exchange = self.open_hub(route, Patience(BRIEF))
        try:
            exchange.hello()
        finally:
            exchange.close()

    def look(self, route: str | Path) -> HubView:
        """What the hub says of the stations, and to the office of what it refused."""
        exchange = self.open_hub(route, Patience(BRIEF))
        try:
            seen = {one.station: one for one in exchange.stations()}
            heads = exchange.heads()
            alarms = exchange.alarms() if self._role() is StationRole.OFFICE else ()
        finally:
            exchange.close()
        with self._database.read() as connection:
            enrolled = queries.stations(connection)
            held = journal.vector(connection)
            event = queries.event(connection)
            homes = adopted_chains(journal.about(connection, [ADOPTIONS]))
        zone = timezone(timedelta(minutes=event.utc_offset if event else 0))
        standings = []
        for station in enrolled:
            known = seen.get(station.number)
            ends = {c: head.seq for c, head in heads.items() if c.station == station.number}
            standings.append(
                Standing(
                    number=station.number,
                    name=station.name,
                    role=station.role,
                    disabled=station.disabled,
                    seen=known.last_seen.astimezone(zone) if known and known.last_seen else None,
                    rows=sum(ends.values()),
                    behind=sum(max(0, seq - held.get(c, 0)) for c, seq in ends.items()),
                )
            )
        return HubView(tuple(standings), alarms, zone, homes)

    def fetch_photo(self, route: str | Path, photo: str) -> bytes | None:
        """A portrait that another station took, from the hub; nothing is kept of it here.

        None when it is not to be had. After a hub that gave no answer the next ones are not asked
        for a while: whoever waits at the desk must not wait for that.
        """
        now = self._post.clock.now()
        if self._silent_since is not None and now - self._silent_since < SILENCE:
            return None
        try:
            exchange = self.open_hub(route, Patience(BRIEF))
            try:
                portrait = exchange.photos([photo]).get(photo)
            finally:
                exchange.close()
        except UserError as error:
            _LOG.info("The hub gave no photo: %s", error.title)
            self._silent_since = now
            return None
        self._silent_since = None
        sound = portrait is not None and hashlib.sha256(portrait).hexdigest() == photo
        return portrait if sound else None

    def pending(self, *, hub: bool = True) -> Pending:
        """What waits here; without a `hub`, for a stick, once one was written or read."""
        own = Chain(self._database.station, self._database.epoch)
        with self._database.write(self._post.operator) as unit:
            synced, receipt = unit.secret(SYNCED_AT), unit.secret(RECEIPT)
            photos_sent = int(unit.secret(PHOTOS_SENT) or 0)
            stick = None if hub else waiting(unit, own.station)
        confirmed = json.loads(receipt) if receipt else {}
        same = confirmed.get("epoch") == own.epoch
        sent = confirmed.get("seq", 0) if same else 0
        with self._database.read() as connection:
            event = queries.event(connection)
            driver = driver_of(connection)
            rows, size = driver.execute(
                "SELECT count(*), coalesce(sum(length(body)), 0) FROM journal "
                "WHERE station = ? AND epoch = ? AND seq > ?", (*own, sent),
            ).fetchall()[0]  # fmt: skip
            photos, weight = driver.execute(
                "SELECT count(*), coalesce(sum(length(data)), 0) FROM photo WHERE row > ?",
                (photos_sent,),
            ).fetchall()[0]
            offset = driver.execute("SELECT clock_offset FROM local").fetchall()[0][0]
        zone = timezone(timedelta(minutes=event.utc_offset if event else 0))
        pending = Pending(
            entries=rows,
            last_at=datetime.fromisoformat(synced.decode()).astimezone(zone) if synced else None,
            photos=photos,
            bytes=rows * ROW_BYTES + size + weight,
            clock_error=-timedelta(milliseconds=offset),
            stick=stick,
        )
        if stick is None:
            return pending
        return replace(pending, entries=stick.rows, photos=stick.photos, bytes=stick.bytes)

    def look_by_stick(self) -> tuple[ByStick, ...]:
        """What the stations' files told of them, where there is no hub."""
        with self._database.write(self._post.operator) as unit:
            return stations_by_stick(unit, self._database.station)

    def _keep_door(self, exchange: Exchange) -> str:
        """Why stations could not be let in or shut out; "" if they were. No row waits for it."""
        with self._database.write(self._post.operator) as unit:
            admitted = admissions(unit)
            disabled = disabled_stations(unit, self._post.event()) if admitted else ()
        try:
            if admitted:
                keep_door(exchange, admitted, disabled)
        except SyncError as error:
            return error.title
        return ""

    def _role(self) -> StationRole:
        with self._database.read() as connection:
            for station in queries.stations(connection):
                if station.number == self._database.station:
                    return station.role
        raise NotFound("This station was not enrolled", "Enrol it at the event office.")
