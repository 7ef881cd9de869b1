"""The desk's first duty: find or enter a person, correct, decide, note the arrival.

Badges and photos are other duties; this one never deletes anybody.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.domain.badges import badge_id, serial_text
from accredit_app.domain.clock import moment
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Category, Event, Zone, named_id
from accredit_app.domain.fields import to_fields, to_json
from accredit_app.domain.people import (
    AccreditationState,
    Details,
    Hit,
    Organisation,
    OrganisationKind,
    Record,
)
from accredit_app.domain.text import clean, fold
from accredit_app.errors import Conflict, InvalidInput, NotFound
from accredit_app.phrases import say
from accredit_app.services.post import Post
from accredit_app.store import journal, queries, search

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit


CODE_DIGITS = 198
"""Digits of a badge's code. Its own module is loaded when the first one is scanned."""


@dataclass(frozen=True, slots=True)
class DeskCounts:
    """What a desk wants to know of the day at a glance."""

    total: int
    expected: int
    arrived: int
    walk_ins: int


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of a person's record, for people to read. `what` names the entry kind and
    `changes` the fields with their new values."""

    at: datetime
    operator: str
    station: int
    what: str
    changes: Mapping[str, object]


class Registration:
    """Finds, enters, corrects and receives people."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def event(self) -> Event:
        return self._post.event()

    def categories(self) -> tuple[Category, ...]:
        with self._database.read() as connection:
            return queries.categories(connection)

    def zones(self) -> tuple[Zone, ...]:
        with self._database.read() as connection:
            return queries.zones(connection)

    def organisations(self, text: str = "") -> tuple[Organisation, ...]:
        """Organisations whose name begins like `text`, for completion while typing."""
        with self._database.read() as connection:
            return tuple(queries.organisations(connection, text, limit=20))

    def find(self, text: str, *, arrived: bool | None = None, limit: int = 60) -> list[Hit]:
        """People by name in any script, document number, organisation or badge serial; and by the
        whole code of a badge, which finds its holder alone, met or not."""
        with self._database.read() as connection:
            code = text.strip()
            if len(code) == CODE_DIGITS and code.isdecimal():
                return _holder(connection, code)
            return search.search(connection, text, arrived=arrived, limit=limit)

    def get(self, person: UUID) -> Record:
        with self._database.read() as connection:
            return known(connection, person)

    def invited(self, code: str) -> UUID | None:
        """Whose invitation has this code; None for a code of nobody."""
        with self._database.read() as connection:
            record = queries.by_invitation(connection, code) if code else None
            return record.person.id if record else None

    def counts(self) -> DeskCounts:
        with self._database.read() as connection:
            total, arrived, walk_ins = queries.arrival_counts(connection)
        return DeskCounts(total, total - arrived, arrived, walk_ins)

    def save(
        self,
        person: UUID | None,
        details: Details,
        *,
        category: str,
        zones: frozenset[str] | None = None,
        organisation_name: str = "",
        organisation_kind: OrganisationKind | None = None,
        walk_in: bool = False,
    ) -> Done[Record]:
        """Enters a person (`person` None) or corrects one; only what changed is journalled.

        A walk-in is approved by the desk that enters it; anybody else entered here is new.
        A new organisation of no kind is a news agency for the press and else a state's.
        Raises InvalidInput when there is no name, or the category or a zone is not the event's.
        """
        details = _cleaned(details)
        if not details.full_name:
            raise InvalidInput(
                "The name is missing",
                "Nothing was saved. Enter at least a family name or a given name.",
            )
        event = self._post.event()
        with self._database.write(self._post.operator) as unit:
            self._check(unit.connection, category, zones)
            name = clean(organisation_name)
            if name:
                kind = organisation_kind or _kind_of(unit.connection, details, category)
                organisation = Organisation(event.id, name, kind, details.country)
                guessed = {"country"} if organisation_kind else {"country", "kind"}
                identity = enter_organisation(unit, event, organisation, assumed=guessed)
                details = replace(details, organisation=identity)
            identity = person or self._post.new_id()
            unit.set("person", identity, to_fields(details))
            self._accredit(
                unit, event, identity, category, zones, new=person is None, walk_in=walk_in
            )
            record = known(unit.connection, identity)
        return Done.of(record, {Topic.PEOPLE, Topic.ORGANISATIONS})

    def arrive(self, person: UUID) -> Done[Record]:
        """Notes that a desk met the person; a second time changes nothing."""
        with self._database.write(self._post.operator) as unit:
            record = known(unit.connection, person)
            if record.accreditation.arrived is None:
                moment = to_json(self._post.clock.now())
                unit.set("accreditation", record.accreditation.id, {"arrived": moment})
                record = known(unit.connection, person)
        return Done.of(record, {Topic.PEOPLE})

    def decide(self, person: UUID, state: AccreditationState, *, note: str = "") -> Done[Record]:
        """Approves, rejects, holds or withdraws a request."""
        with self._database.write(self._post.operator) as unit:
            record = known(unit.connection, person)
            before = record.accreditation.state
            if before is AccreditationState.WITHDRAWN and state is not before:
                raise Conflict(
                    "This request was withdrawn",
                    "It stays as it is. Enter the person again if they attend after all.",
                )
            unit.set(
                "accreditation",
                record.accreditation.id,
                {"state": state.value, "note": clean(note) or record.accreditation.note},
            )
            record = known(unit.connection, person)
        return Done.of(record, {Topic.PEOPLE})

    def history(self, person: UUID) -> list[HistoryLine]:
        """Every change of the person's record, request and badges, newest first; each moment is
        in the event's time."""
        zone = timezone(timedelta(minutes=self._post.event().utc_offset))
        with self._database.read() as connection:
            known(connection, person)
            badges = queries.badges_of(connection, person)
            subjects = [
                *queries.identities(connection, person),
                *queries.pairs_with(connection, person),
                *(badge_id(badge.serial) for badge in badges),
            ]
            entries = journal.about(connection, subjects)
        return [
            HistoryLine(
                at=moment(entry.wall).astimezone(zone),
                operator=entry.operator,
                station=entry.station,
                what=entry.kind,
                changes=_changes(entry.content()),
            )
            for entry in sorted(entries, key=lambda entry: entry.order, reverse=True)
        ]

    def _check(self, connection: "Connection", category: str, zones: frozenset[str] | None) -> None:
        known = {item.code for item in queries.categories(connection)}
        if category not in known:
            raise InvalidInput(
                say("There is no category “{category}”", category=category),
                say(
                    "Nothing was saved. The categories are: {known}.",
                    known=", ".join(sorted(known)),
                ),
            )
        strange = (zones or frozenset()) - {zone.letter for zone in queries.zones(connection)}
        if strange:
            raise InvalidInput(
                say("There is no zone {letters}", letters=", ".join(sorted(strange))),
                "Nothing was saved.",
            )

    @staticmethod
    def _accredit(
        unit: "Unit",
        event: Event,
        person: UUID,
        category: str,
        zones: frozenset[str] | None,
        *,
        new: bool,
        walk_in: bool,
    ) -> None:
        values = {
            "person": str(person),
            "category": category,
            "zones": to_json(zones),
        }
        if new:
            state = AccreditationState.APPROVED if walk_in else AccreditationState.NEW
            values |= {"state": state.value, "walk_in": walk_in}
        unit.set("accreditation", accreditation_id(event, person), values)


def _kind_of(connection: "Connection", details: Details, category: str) -> OrganisationKind:
    """What a new organisation is, when nobody says it: the press comes from news agencies."""
    press = {item.code for item in queries.categories(connection) if item.is_press}
    if category in press or details.medium or details.press_card:
        return OrganisationKind.NEWS_AGENCY
    return OrganisationKind.STATE


def accreditation_id(event: Event, person: UUID) -> UUID:
    """The identity of a person's one request within an event."""
    return named_id(event.id, "accreditation", person.hex)


def enter_organisation(
    unit: "Unit", event: Event, organisation: Organisation, *, assumed: Collection[str]
) -> UUID:
    """The identity of the organisation of that name, entered if it is new; `assumed` names what
    of it nobody typed."""
    identity = named_id(event.id, "organisation", fold(organisation.name))
    if queries.organisation(unit.connection, identity) is None:
        unit.set("organisation", identity, to_fields(organisation), assumed=assumed)
    return identity


def known(connection: "Connection", person: UUID) -> Record:
    """A person's record; NotFound when this station does not hold it."""
    record = queries.record(connection, person)
    if record is None:
        raise NotFound("This person is not on this station", "Sync, or enter the person here.")
    return record


def _holder(connection: "Connection", code: str) -> list[Hit]:
    """The person whose badge has this very code; nobody for a code that was not issued."""
    from accredit_app.credentials.token import read

    token = read(code)
    badge = queries.badge(connection, token.credential.serial) if token else None
    if badge is None or badge.digits != code:
        return []
    hits = search.search(connection, serial_text(badge.serial))
    return [hit for hit in hits if hit.person == badge.person]


def _cleaned(details: Details) -> Details:
    texts = {
        item.name: clean(value)
        for item in fields(details)
        if isinstance(value := getattr(details, item.name), str)
    }
    return replace(details, **texts)  # type: ignore[arg-type]  # only text fields are replaced


def _changes(body: Mapping[str, object]) -> Mapping[str, object]:
    registers = body.get("f")
    if isinstance(registers, dict):
        return {
            name: cell[0] for name, cell in registers.items() if isinstance(cell, list) and cell
        }
    return body
