"""The last duty of an event: its personal data is erased, here and wherever its journal went.

The office orders it once, for everything that it holds. Every other station and the hub carry it
out when they hear of it, and each station says so in its own chain. It is refused until the data
has all come in and lies, whole, in one place more. What it cannot reach is named, not passed over.
"""

import json
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Final

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.clock import moment
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event, Station
from accredit_app.domain.journal import Chain, Dot
from accredit_app.domain.purge import PURGE, SPARED, Purge, body_of, signed_message
from accredit_app.domain.roles import OperatorRole
from accredit_app.errors import Conflict, InvalidInput, UserError
from accredit_app.phrases import say
from accredit_app.services.close import day_close
from accredit_app.services.close.backup import BACKUP_FOLDER
from accredit_app.services.people.lists import ROOT_KEY
from accredit_app.services.post import Post
from accredit_app.services.sync.near_side import RECEIPT
from accredit_app.store import audit, backup, journal, purge, queries
from accredit_app.store.fold import driver_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

ErasingStep = purge.Progress
"""A step of an erasure, in rows."""

MAY_ORDER: Final = frozenset({OperatorRole.SUPERVISOR, OperatorRole.OFFICE})
"""Who may order a purge."""

OUT_OF_REACH: Final = (
    say(
        "Backups, this station's and all others': lock them away, and destroy them when your rules "
        "say so."
    ),
    say("Files on USB sticks, exported lists, daily reports and badges, printed or as PDF."),
    say(
        "What a database server keeps besides its tables: its own backups, replicas and log "
        "(docs/purge.md)."
    ),
    say(
        "A station that never syncs again, and the operators' names in the heads of the journal's "
        "rows, which its proof needs."
    ),
)
"""What a purge cannot erase, a sentence each."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A purge that stands in the journal: when, by the office's clock in the event's time, and by
    whom."""

    dot: Dot
    at: datetime
    operator: str


@dataclass(frozen=True, slots=True)
class StationPurge:
    """What one station has said of the last purge. `at` is its own clock in the event's time, None
    while nothing was heard; `left` counts rows of it, held here, that no purge has covered yet."""

    station: Station
    at: datetime | None
    rows: int
    photos: int
    left: int


@dataclass(frozen=True, slots=True)
class PurgeStanding:
    """How far the erasure has come. `obstacles`: what is missing before (another) one may be
    ordered, each with its title and text; empty when none is. `left`: rows here that still say
    something of a person."""

    event: str
    ordered: Ordered | None
    stations: tuple[StationPurge, ...]
    obstacles: tuple[UserError, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Purged:
    """What was erased at the office itself: bodies of rows, and photos."""

    rows: int
    photos: int


class Purging:
    """Orders the erasure of an event's personal data, and shows who has carried it out."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def standing(self) -> PurgeStanding:
        """Who has erased what, and what is missing before a purge may be ordered."""
        event = self._post.event()
        zone = timezone(timedelta(minutes=event.utc_offset))
        obstacles = self._obstacles(event)
        with self._database.read() as connection:
            driver = driver_of(connection)
            ordered = _last_order(connection, zone)
            told = {
                station: (moment(wall).astimezone(zone), rows, photos)
                for station, wall, dot, rows, photos in purge.reports(driver)
                if ordered is not None and dot == ordered.dot
            }
            left = purge.personal_rows(driver, SPARED)
            stations = queries.stations(connection)
        return PurgeStanding(
            event=event.name,
            ordered=ordered,
            stations=tuple(_station(one, told.get(one.number), left) for one in stations),
            obstacles=obstacles,
            left=sum(left.values()),
        )

    def run(self, *, confirm: str) -> Generator[ErasingStep, None, Done[Purged]]:
        """Orders the purge and carries it out on this station, in one transaction; stopped before
        its end, it has changed nothing.

        `confirm` is the event's name, as a person typed it. Raises the first obstacle of
        `standing`, and InvalidInput for another name.
        """
        event = self._post.event()
        if " ".join(confirm.split()) != " ".join(event.name.split()):
            raise InvalidInput(
                "This is not the event's name",
                say("Nothing was erased. Type it as it stands here: {name}", name=event.name),
            )
        obstacles = self._obstacles(event)
        if obstacles:
            raise obstacles[0]
        with self._database.write(self._post.operator) as unit:
            ordered = self._order(unit, event)
            erased = yield from purge.erase_steps(unit, ordered)
        purge.settle(self._database)
        return Done.of(Purged(*erased), frozenset(Topic))

    def _order(self, unit: "Unit", event: Event) -> Purge:
        private = unit.secret(ROOT_KEY)
        if private is None:
            raise _not_the_office()
        body = body_of(journal.vector(unit.connection))
        signature = SigningKey.from_bytes(private).sign(signed_message(event.id, body))
        unit.record(PURGE, event.id, {**body, "signature": signature.hex()})
        return purge.owed(driver_of(unit.connection))[-1]

    # -- what must be so before

    def _obstacles(self, event: Event) -> tuple[UserError, ...]:
        with self._database.write(self._post.operator) as unit:
            if unit.secret(ROOT_KEY) is None:
                return (_not_the_office(),)
            connection = unit.connection
            found = [
                *_who(connection, self._post.operator),
                *self._when(event),
                *_open_days(connection, event),
                *_unconfirmed(unit),
            ]
            folder, state = unit.secret(BACKUP_FOLDER), audit.digest(connection)
            if not found and not purge.personal_rows(driver_of(connection), SPARED):
                return (_nothing_left(),)
        return (*found, *_no_copy(folder, state, self._database.station))

    def _when(self, event: Event) -> list[UserError]:
        if self._post.today(event) >= event.last_day:
            return []
        return [
            Conflict(
                "The event is not over",
                say("Its last day is {day}. Nothing was erased.", day=event.last_day),
            )
        ]


def _station(
    station: Station, told: tuple[datetime, int, int] | None, left: Mapping[int, int]
) -> StationPurge:
    at, rows, photos = told or (None, 0, 0)
    return StationPurge(station, at, rows, photos, left.get(station.number, 0))


def _who(connection: "Connection", operator: str) -> list[UserError]:
    roles = {one.name: one.role for one in queries.operators(connection)}
    if roles.get(operator) in MAY_ORDER:
        return []
    return [
        Conflict(
            "Only a supervisor may erase the event's data",
            say(
                "{name} is not entered as one. Log in as a supervisor, or enter one at the office: "
                "accredit event operator NAME --role supervisor.",
                name=operator,
            ),
        )
    ]


def _open_days(connection: "Connection", event: Event) -> list[UserError]:
    """Stations with work that no close of theirs covers, or whose closed rows are not all here."""
    newest: dict[int, day_close.Closed] = {}
    for closed in day_close.closes(connection, event):
        if closed.genuine:
            held = newest.get(closed.station.number)
            if held is None or held.entry.order < closed.entry.order:
                newest[closed.station.number] = closed
    driver = driver_of(connection)
    ends = journal.vector(connection)
    found: list[UserError] = []
    for station in queries.stations(connection):
        last = newest.get(station.number)
        after = last.entry.lam if last else 0
        open_rows = purge.personal_rows(driver, SPARED, station=station.number, after=after)
        covered = last.covers if last else {}
        missing = any(ends.get(chain, 0) < head.seq for chain, head in covered.items())
        if (open_rows or missing) and not station.disabled:
            found.append(
                Conflict(
                    say("Station {number} has not closed its day", number=station.number),
                    say(
                        "“{name}” has written since its last close, or has not sent all of it. "
                        "Close the day there and sync, or disable the station.",
                        name=station.name,
                    ),
                )
            )
    return found


def _unconfirmed(unit: "Unit") -> list[UserError]:
    """Rows of this office that the hub has not confirmed, where there was ever a hub."""
    receipt = unit.secret(RECEIPT)
    if receipt is None:
        return []
    words, own = json.loads(receipt), unit.chain
    sent = words["seq"] if words.get("epoch") == own.epoch else 0
    rows = purge.personal_rows(
        driver_of(unit.connection), SPARED, station=own.station, chain=(own.epoch, sent)
    )
    if not rows:
        return []
    return [
        Conflict(
            "The hub has not confirmed all of this office's rows",
            say(
                "Rows without its receipt: {count}. Sync with the hub, then try again.",
                count=sum(rows.values()),
            ),
        )
    ]


def _no_copy(folder: bytes | None, state: str, station: int) -> list[UserError]:
    """Whether the newest backup that this station knows of is whole, and of its present state."""
    if not folder:
        return [
            Conflict(
                "There is no other copy of what is here",
                "This office was never backed up. Close the day with a backup on another disk, or "
                "make one by itself: accredit backup FOLDER. Nothing was erased.",
            )
        ]
    place = Path(folder.decode())
    newest = next(iter(backup.backups(place, station=station)), None)
    if newest is not None and newest.digest == state and backup.is_whole(newest):
        return []
    return [
        Conflict(
            "There is no other copy of what is here",
            say(
                "The last backup in {folder} is missing, damaged, or older than the last entry. "
                "Close the day with a backup on another disk, or make one by itself: accredit "
                "backup FOLDER. Nothing was erased.",
                folder=place,
            ),
        )
    ]


def _last_order(connection: "Connection", zone: timezone) -> Ordered | None:
    orders = purge.known(driver_of(connection))
    if not orders:
        return None
    dot = orders[-1].dot
    chain = Chain(dot.station, dot.epoch)
    (entry,) = journal.suffix(connection, chain, after=dot.seq - 1, limit=1)
    return Ordered(dot, moment(entry.wall).astimezone(zone), entry.operator)


def _not_the_office() -> UserError:
    return Conflict(
        "Only the office may do this",
        "The event's root key is on the office's computer.",
    )


def _nothing_left() -> UserError:
    return Conflict(
        "There is nothing left to erase here",
        "No row on this station says anything of a person. What other stations enter later is "
        "erased by another purge.",
    )
