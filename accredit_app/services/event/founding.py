"""The office's first duty: found an event, enrol its stations and its operators.

The root key is made here and stays in the office's encrypted database. A station is enrolled by
making its folder whole, on a stick or a disk: with its own key, its certificate in the trust
list, and everything that the office knows.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.lists import Certificate
from accredit_app.domain.clock import Clock
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import (
    OFFICE,
    Category,
    Event,
    Meeting,
    Operator,
    Station,
    Zone,
    named_id,
)
from accredit_app.domain.fields import to_fields
from accredit_app.domain.journal import Chain, Head
from accredit_app.domain.roles import OperatorRole, StationRole
from accredit_app.errors import Conflict, InvalidInput, StoreError
from accredit_app.phrases import say
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.event.admissions import HUB_LOGIN, new_password
from accredit_app.services.people.description import event_of
from accredit_app.services.people.lists import (
    ROOT_KEY,
    ROOT_PUBLIC,
    publish_revocations,
    publish_trust,
    revoke_key,
    trust_list,
)
from accredit_app.services.post import Post
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.services.sync.stick_keys import keys_for, make_keys
from accredit_app.services.sync.stick_memory import keep_words
from accredit_app.services.sync.syncing import HUB_KEY
from accredit_app.store import journal, queries
from accredit_app.store.database import Database, Unit, discard
from accredit_app.store.keys import STANDARD, Cost
from accredit_app.sync.vouchers import SignedHead

SIGNING_ROLES = frozenset({StationRole.OFFICE, StationRole.DESK, StationRole.KIOSK})
LEAD_DAYS = 60
"""Days before the event from which its stations may sign badges (rehearsal, early printing)."""


def found_event(
    folder: Path,
    description: Mapping[str, Any],
    *,
    passphrase: str,
    clock: Clock,
    random: Callable[[int], bytes],
    first_day: date | None = None,
    cost: Cost = STANDARD,
) -> Database:
    """Makes the office's station in `folder` and enters the event there.

    `first_day` moves the whole event, meetings too, to begin on that day. `cost` is what a guess
    at the passphrase costs. Nothing is left behind in `folder` when the description is wrong,
    or the disk is full.
    """
    identity = UUID(bytes=random(16), version=4)
    event, categories, zones, meetings = event_of(identity, description)
    shift = (first_day - event.first_day) if first_day else timedelta()
    event = replace(event, first_day=event.first_day + shift, last_day=event.last_day + shift)
    meetings = [replace(m, starts=m.starts + shift, ends=m.ends + shift) for m in meetings]
    with _no_empty_folder(folder):
        database = Database.create(
            folder, passphrase=passphrase, station=OFFICE, clock=clock, random=random, cost=cost
        )
        with _kept_if_whole(database):
            _enter_event(database, (event, categories, zones, meetings), clock=clock, random=random)
    return database


def _enter_event(
    database: Database,
    described: tuple[Event, list[Category], list[Zone], list[Meeting]],
    *,
    clock: Clock,
    random: Callable[[int], bytes],
) -> None:
    """Makes the event's keys and enters all of it, with its office, in one unit."""
    event, categories, zones, meetings = described
    root, key = SigningKey.generate(random), SigningKey.generate(random)
    with database.write("founding") as unit:
        unit.put_secret(ROOT_KEY, root.private_bytes())
        unit.put_secret(ROOT_PUBLIC, root.public)
        unit.put_secret(STATION_KEY, key.private_bytes())
        unit.put_secret(HUB_KEY, random(32))
        password = new_password(unit, OFFICE, StationRole.OFFICE, random=random)
        unit.put_secret(HUB_LOGIN, password)
        make_keys(unit, OFFICE)
        unit.set("event", event.id, to_fields(event))
        for kind, items in (("category", categories), ("zone", zones), ("meeting", meetings)):
            for item in items:
                unit.set(kind, item.id, to_fields(item))
        office = Station(
            named_id(event.id, "station", str(OFFICE)),
            OFFICE,
            "Office",
            StationRole.OFFICE,
            key.public,
        )
        unit.set("station", office.id, to_fields(office))
        publish_trust(unit, event, [_certificate(event, office)], root=root, at=clock.now())
        publish_revocations(unit, event, key=root, at=clock.now())


class Founding:
    """Enrols stations and operators at the office."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def stations(self) -> tuple[Station, ...]:
        with self._database.read() as connection:
            return queries.stations(connection)

    def operators(self) -> tuple[Operator, ...]:
        with self._database.read() as connection:
            return queries.operators(connection)

    def enter_operator(self, name: str, role: OperatorRole) -> Done[Operator]:
        """Enters who may log in, and as what: at the office only, else Conflict."""
        event = self._post.event()
        operator = Operator(named_id(event.id, "operator", name), name, role)
        with self._database.write(self._post.operator) as unit:
            _root(unit)
            unit.set("operator", operator.id, to_fields(operator))
        return Done.of(operator, {Topic.STATIONS})

    def enrol(
        self,
        name: str,
        role: StationRole,
        *,
        folder: Path,
        passphrase: str,
        cost: Cost = STANDARD,
    ) -> Done[Station]:
        """Makes a new station's folder, ready to be carried to its computer.

        The folder is made first, and all that is known here written into it; only then is the
        station entered. Raises Conflict away from the office, where the root key is; StoreError if
        the folder has a station already or cannot be written: nothing is entered then, and nothing
        is left there.
        """
        event = self._post.event()
        key = SigningKey.generate(self._post.random)
        with self._database.write(self._post.operator) as unit:
            _root(unit)
            number = _next_number(unit, event)
        station = Station(
            named_id(event.id, "station", str(number)), number, name, role, key.public
        )
        with _no_empty_folder(folder):
            fresh = Database.create(
                folder,
                passphrase=passphrase,
                station=number,
                clock=self._post.clock,
                random=self._post.random,
                cost=cost,
            )
            with _kept_if_whole(fresh):
                with _written(folder):
                    self._hand_rows(fresh)
                handed = self._enter(event, station, key)
                try:
                    with _written(folder):
                        self._furnish(fresh, handed)
                except BaseException:
                    self.disable(number)  # it exists nowhere, and nobody is to wait for it
                    raise
        fresh.close()
        return Done.of(station, {Topic.STATIONS})

    def _enter(self, event: Event, station: Station, key: SigningKey) -> dict[str, bytes]:
        """Enters a station whose folder is there; returns the secrets to be put into it."""
        number = station.number
        with self._database.write(self._post.operator) as unit:
            root = _root(unit)
            if number != _next_number(unit, event):
                raise Conflict(
                    "Another station was enrolled meanwhile", "Nothing was changed. Do it again."
                )
            certified = [_dated(event, one) for one in trust_list(unit, event).certificates]
            unit.set("station", station.id, to_fields(station))
            publish_trust(
                unit,
                event,
                [*certified, _certificate(event, station)],
                root=root,
                at=self._post.clock.now(),
            )
            return {
                ROOT_PUBLIC: root.public,
                STATION_KEY: key.private_bytes(),
                HUB_KEY: unit.secret(HUB_KEY) or b"",
                HUB_LOGIN: new_password(unit, number, station.role, random=self._post.random),
                **keys_for(unit, number, office=OFFICE),
            }

    def disable(self, number: int) -> Done[Station]:
        """Takes a station's key back (a stolen desk). Badges that the journal has seen of it stay
        valid; anything else signed by it is refused once a gate holds the new list."""
        event = self._post.event()
        with self._database.write(self._post.operator) as unit:
            root = _root(unit)
            known = {station.number: station for station in queries.stations(unit.connection)}
            if number not in known or number == OFFICE:
                raise InvalidInput(say("There is no station {number} to disable", number=number))
            station = replace(known[number], disabled=True)
            unit.set("station", station.id, {"disabled": True})
            for certificate in trust_list(unit, event).certificates:
                if certificate.station == number:
                    revoke_key(unit, event, certificate, root=root, at=self._post.clock.now())
        return Done.of(station, {Topic.STATIONS})

    def _hand_rows(self, fresh: Database) -> Mapping[Chain, Head]:
        """Gives a new station what it lacks of all that is known here; returns how far it is."""
        heads = StoreJournal(self._post).heads()
        with fresh.read() as connection:
            held = journal.heads(connection)
        with self._database.read() as connection:
            for chain, head in heads.items():
                after = held[chain].seq if chain in held else 0
                if head.seq > after:
                    rest = head.seq - after
                    entries = journal.suffix(connection, chain, after=after, limit=rest)
                    journal.accept(fresh, entries)
        return heads

    def _furnish(self, fresh: Database, handed: Mapping[str, bytes]) -> None:
        """Gives a new station its secrets, and the rows that its own enrolment made."""
        heads = self._hand_rows(fresh)
        near = StoreJournal(self._post)
        with fresh.write(self._post.operator) as unit:
            for name, secret in handed.items():
                unit.put_secret(name, secret)
            # The office's word on all of it: the new station may be the first at a hub.
            keep_words(
                unit,
                {
                    chain: SignedHead(head, near.sign_head(chain, head))
                    for chain, head in heads.items()
                },
            )


@contextmanager
def _written(folder: Path) -> Iterator[None]:
    """Says of whatever the store has to tell in the block that it is the new station's folder."""
    try:
        yield
    except StoreError as error:
        raise StoreError(
            "The new station's folder could not be written whole",
            say(
                "{folder}: {reason}. What was written there was deleted, and the station is not "
                "waited for. Choose a place with more room, and enrol it again.",
                folder=folder,
                reason=error.title,
            ),
        ) from error


@contextmanager
def _no_empty_folder(folder: Path) -> Iterator[None]:
    """Takes the folder away again if the block made it and then failed."""
    was_there = True
    with suppress(OSError):
        was_there = folder.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                folder.rmdir()
        raise


@contextmanager
def _kept_if_whole(database: Database) -> Iterator[None]:
    """Deletes a station that was only just made if the block does not come to its end."""
    try:
        yield
    except BaseException:
        discard(database)
        raise


def _next_number(unit: Unit, event: Event) -> int:
    """The number of the next station: after those that this office made a key for, by its own
    signed list, since any station can write what it likes into the register; and after all that
    ever wrote."""
    taken = {one.station for one in trust_list(unit, event).certificates}
    taken |= {chain.station for chain in journal.heads(unit.connection)}
    return max(taken) + 1


def _root(unit: Unit) -> SigningKey:
    private = unit.secret(ROOT_KEY)
    if private is None:
        raise Conflict(
            "Only the office may do this", "The event's root key is on the office's computer."
        )
    return SigningKey.from_bytes(private)


def _certificate(event: Event, station: Station) -> Certificate:
    """What a station's key may sign. A gate's signs its own journal, and no badge whatever."""
    signs = station.role in SIGNING_ROLES
    return Certificate(
        public=station.public_key,
        station=station.number,
        name=station.name,
        not_before=event.first_day - timedelta(days=LEAD_DAYS),
        not_after=event.last_day,
        categories=frozenset(range(1, 256)) if signs else frozenset(),
        zones=(1 << 24) - 1 if signs else 0,
        may_sign_lists=station.role in (StationRole.OFFICE, StationRole.DESK),
    )


def _dated(event: Event, certificate: Certificate) -> Certificate:
    """A certificate for the days that the event has now."""
    not_before = event.first_day - timedelta(days=LEAD_DAYS)
    return replace(certificate, not_before=not_before, not_after=event.last_day)
