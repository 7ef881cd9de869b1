"""The sync duty: this station's journal meets a hub, on the network or as a file.

The exchange itself is the sync room's; here it is given this station's store, its key and a word
for the people who wait.
"""

import hashlib
import json
import logging
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import StationRole
from accredit_app.domain.journal import Chain
from accredit_app.errors import NotFound, UserError
from accredit_app.services.admissions import HUB_LOGIN, admissions, keep_door
from accredit_app.services.near_side import RECEIPT, StoreJournal
from accredit_app.services.post import Post
from accredit_app.store import journal, queries
from accredit_app.sync.exchange import (
    Exchange,
    HubPlan,
    Login,
    found_hub,
    open_exchange,
)
from accredit_app.sync.progress import Progress, SyncReport
from accredit_app.sync.run import synchronise

SYNCED_AT = "synced.at"
"""Secret: when this station last completed a sync (ISO 8601), by the hub's clock if it has one."""

HUB_KEY = "hub.key"
"""Secret: 32 bytes that encrypt a hub which is a file."""

SILENCE = timedelta(minutes=1)
"""How long a hub that did not answer is not asked for a photo again."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pending:
    """What this station has that no hub has confirmed. `last_at` is in the event's time, and None
    before the first sync."""

    entries: int
    last_at: datetime | None


class Sync:
    """Runs and describes the station's sync."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._silent_since: datetime | None = None

    def found_hub(self, route: str | Path) -> None:
        """Makes a hub for this event, and lets in every station enrolled so far; harmless on one
        that is there. A URL's user must have an administrator's rights."""
        with self._database.write(self._post.operator) as unit:
            key, admitted = unit.secret(HUB_KEY), admissions(unit)
        found_hub(route, HubPlan(StoreJournal(self._post).event, key, admitted))

    def open_hub(self, route: str | Path) -> Exchange:
        """The hub at a path or URL. A hub that is a file is encrypted under the event's own key,
        and one on a server is reached by a login; each station was given both at enrolment."""
        with self._database.write(self._post.operator) as unit:
            key, password = unit.secret(HUB_KEY), unit.secret(HUB_LOGIN)
        login = Login(self._database.station, (password or b"").decode(), key)
        return open_exchange(route, event=StoreJournal(self._post).event, login=login)

    def dismiss(self, route: str | Path, station: int) -> None:
        """Shuts a station out of a hub at once; every sync of the office does so besides."""
        exchange = self.open_hub(route)
        try:
            exchange.dismiss(station)
        finally:
            exchange.close()

    def run(
        self, route: str | Path, *, prove: bool = False
    ) -> Generator[Progress, None, Done[SyncReport]]:
        """Syncs with the hub at a path or URL; yields after each step. May be stopped after any
        of them: what was done stays done, and the next run goes on from there."""
        near = StoreJournal(self._post)
        report = SyncReport()
        exchange = self.open_hub(route)
        try:
            self._keep_door(exchange)
            for progress in synchronise(near, exchange, role=self._role(), prove=prove):
                report = progress.report or report
                yield progress
            at = self._post.clock.now() + (report.clock_offset or timedelta())
            with self._database.write(self._post.operator) as unit:
                unit.put_secret(SYNCED_AT, at.isoformat().encode())
        finally:
            exchange.close()
        return Done.of(report, frozenset(Topic))

    def reach(self, route: str | Path) -> None:
        """Asks the hub for a greeting, and nothing else; SyncError when it does not give one."""
        exchange = self.open_hub(route)
        try:
            exchange.hello()
        finally:
            exchange.close()

    def fetch_photo(self, route: str | Path, photo: str) -> bytes | None:
        """A portrait that another station took, from the hub; nothing is kept of it here.

        None when it is not to be had. After a hub that gave no answer the next ones are not asked
        for a while: whoever waits at the desk must not wait for that.
        """
        now = self._post.clock.now()
        if self._silent_since is not None and now - self._silent_since < SILENCE:
            return None
        try:
            exchange = self.open_hub(route)
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

    def pending(self) -> Pending:
        with self._database.write(self._post.operator) as unit:
            synced, receipt = unit.secret(SYNCED_AT), unit.secret(RECEIPT)
            head = journal.heads(unit.connection).get(
                Chain(self._database.station, self._database.epoch)
            )
            event = queries.event(unit.connection)
        confirmed = json.loads(receipt) if receipt else {}
        same = confirmed.get("epoch") == self._database.epoch
        sent = confirmed.get("seq", 0) if same else 0
        zone = timezone(timedelta(minutes=event.utc_offset if event else 0))
        return Pending(
            entries=max(0, (head.seq if head else 0) - sent),
            last_at=datetime.fromisoformat(synced.decode()).astimezone(zone) if synced else None,
        )

    def _keep_door(self, exchange: Exchange) -> None:
        with self._database.write(self._post.operator) as unit:
            admitted = admissions(unit)
            stations = queries.stations(unit.connection)
        if admitted:
            keep_door(exchange, admitted, stations)

    def _role(self) -> StationRole:
        with self._database.read() as connection:
            for station in queries.stations(connection):
                if station.number == self._database.station:
                    return station.role
        raise NotFound("This station was not enrolled", "Enrol it at the event office.")
