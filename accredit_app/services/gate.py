"""The guard's duty: one scan, one answer, every attempt on record.

The answer comes from a roster in memory; the record of the attempt is one journal entry. The
gate never lists people: it shows the one whose badge was scanned.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from accredit_app.credentials.lists import RevocationList
from accredit_app.credentials.roster import Roster
from accredit_app.domain.badges import serial_text
from accredit_app.domain.event import Category, Event, Zone
from accredit_app.domain.people import Record
from accredit_app.domain.verdicts import Direction, Verdict
from accredit_app.errors import InvalidInput, NotFound
from accredit_app.phrases import say
from accredit_app.services.people.lists import revocation_list, trust_list
from accredit_app.services.post import Post
from accredit_app.services.sync.near_side import heeded
from accredit_app.services.sync.syncing import SYNCED_AT
from accredit_app.store import queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit


@dataclass(frozen=True, slots=True)
class GateAnswer:
    """What the gate shows for one scan. Texts are empty and `photo` None for a badge that this
    station does not know, or that it does not believe."""

    verdict: Verdict
    serial: str = ""
    name: str = ""
    native_name: str = ""
    function: str = ""
    organisation: str = ""
    country: str = ""
    category_label: str = ""
    letter: str = ""
    band: str = ""
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class GateCounts:
    """People inside the zone by this gate's record, and scans of today by their answer."""

    inside: int
    admitted: int
    refused: int


class Gate:
    """Answers scans for one zone and one direction."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._roster: Roster | None = None
        self._zone: Zone | None = None
        self._direction = Direction.IN
        self._categories: dict[int, Category] = {}
        self._list_counter: int | None = None

    def zones(self) -> tuple[Zone, ...]:
        with self._database.read() as connection:
            return queries.zones(connection)

    def event(self) -> Event:
        return self._post.event()

    def configure(self, zone: str, direction: Direction) -> Zone:
        """Sets the zone (its letter) and the direction; NotFound for a letter of no zone."""
        self._zone = self._zone_of(zone)
        self._direction = direction
        self.refresh()
        return self._zone

    def refresh(self) -> datetime:
        """Takes in what a sync brought; returns up to when all revocations are known."""
        event = self._post.event()
        with self._database.write(self._post.operator) as unit:
            self._roster, self._list_counter = _roster(unit, event)
            self._categories = {
                category.number: category for category in queries.categories(unit.connection)
            }
            bits = {zone.letter: zone.bit for zone in queries.zones(unit.connection)}
            own = self._database.station  # another gate's clock is no evidence for this one's
            for scan in queries.scans(unit.connection, admitted=True):
                if scan.serial is not None and scan.station == own and scan.zone in bits:
                    self._roster.note_passage(
                        scan.serial,
                        zone_bit=bits[scan.zone],
                        direction=scan.direction,
                        at=scan.at,
                    )
        return self._roster.as_of

    @property
    def as_of(self) -> datetime:
        """Up to when this gate knows all revocations."""
        return self._ready().as_of

    def judge(self, digits: str, *, zone: str, at: datetime | None = None) -> Verdict:
        """The bare verdict for a zone at a time, off the record."""
        if self._roster is None:
            self.refresh()
        return self._ready().check(
            digits, zone_bit=self._zone_of(zone).bit, now=at or self._post.clock.now()
        )

    def check(self, digits: str, *, at: datetime | None = None) -> GateAnswer:
        """The answer for a scan, written down before it is shown."""
        if self._zone is None:
            raise InvalidInput("Choose a zone first", "This gate does not know where it stands.")
        roster, zone, now = self._ready(), self._zone, at or self._post.clock.now()
        verdict = roster.check(digits, zone_bit=zone.bit, now=now, direction=self._direction)
        serial = verdict.credential.serial if verdict.credential else None
        person = roster.person(serial) if serial is not None else None
        with self._database.write(self._post.operator) as unit:
            unit.record(
                "scan.add",
                self._post.new_id(),
                {
                    "at": now.isoformat(),
                    "station": self._database.station,
                    "zone": zone.letter,
                    "direction": self._direction.value,
                    "serial": serial,
                    "person": str(person) if person else None,
                    "answer": verdict.answer.value,
                    "reason": verdict.reason.value,
                    "list": self._list_counter,
                },
            )
            record = queries.record(unit.connection, person) if person else None
            photo = _face(unit.connection, record, serial) if record and serial else None
        if verdict.admitted and serial is not None:
            roster.note_passage(serial, zone_bit=zone.bit, direction=self._direction, at=now)
        return self._answer(verdict, record, photo)

    def let_pass(self, answer: GateAnswer) -> None:
        """The guard's own decision after an amber answer: noted as a passage."""
        credential = answer.verdict.credential
        if credential is None or self._zone is None:
            return
        now = self._post.clock.now()
        with self._database.write(self._post.operator) as unit:
            unit.record(
                "scan.add",
                self._post.new_id(),
                {
                    "at": now.isoformat(),
                    "station": self._database.station,
                    "zone": self._zone.letter,
                    "direction": self._direction.value,
                    "serial": credential.serial,
                    "person": None,
                    "answer": "admit",
                    "reason": answer.verdict.reason.value,
                    "list": self._list_counter,
                },
            )
        self._ready().note_passage(
            credential.serial, zone_bit=self._zone.bit, direction=self._direction, at=now
        )

    def counts(self) -> GateCounts:
        """What this station's journal knows of its zone."""
        letter = self._zone.letter if self._zone else ""
        with self._database.read() as connection:
            inside = queries.inside_count(connection, letter)
            admitted, refused = queries.scan_counts(connection, self._database.station)
        return GateCounts(inside, admitted, refused)

    def _answer(self, verdict: Verdict, record: Record | None, photo: bytes | None) -> GateAnswer:
        credential = verdict.credential
        if credential is None:
            return GateAnswer(verdict)
        category = self._categories.get(credential.category)
        answer = GateAnswer(verdict, serial=serial_text(credential.serial))
        if category is not None:
            answer = replace(
                answer, category_label=category.label, letter=category.letter, band=category.band
            )
        if record is None:
            return answer
        details = record.person.details
        return replace(
            answer,
            name=details.full_name,
            native_name=details.native_name,
            function=details.function,
            organisation=record.organisation.name if record.organisation else "",
            country=details.country,
            photo=photo,
        )

    def _ready(self) -> Roster:
        if self._roster is None:
            self.refresh()
        assert self._roster is not None
        return self._roster

    def _zone_of(self, letter: str) -> Zone:
        for zone in self.zones():
            if zone.letter == letter.upper():
                return zone
        raise NotFound(
            say("There is no zone {letters}", letters=letter), "Choose one of the event's zones."
        )


def _face(connection: "Connection", record: Record, serial: int) -> bytes | None:
    """The portrait of the badge as it was issued; where that is not here, the holder's photo."""
    badge = queries.badge(connection, serial)
    for name in (badge.thumbnail if badge else "", record.person.details.photo):
        photo = queries.photo(connection, name) if name else None
        if photo is not None:
            return photo
    return None


def _roster(unit: "Unit", event: Event) -> tuple[Roster, int | None]:
    trust = trust_list(unit, event)
    listed = revocation_list(unit, event, trust)
    revocations = listed or RevocationList.of(event.id, (), counter=1, issued_at=trust.issued_at)
    connection = unit.connection
    badges = [(badge.serial, badge.person) for badge in queries.badges(connection)]
    roster = Roster(trust, revocations, badges=badges)
    ahead = heeded(unit)
    banned = {row.entity for row in ahead if row.kind == "ban.add"} | queries.banned(connection)
    synced = unit.secret(SYNCED_AT)
    roster.learn(
        revoked=[
            *queries.revoked_serials(connection),
            *(row.entity.int for row in ahead if row.kind == "badge.revoke"),
            *(serial for serial, person in badges if person in banned),
        ],
        keys=[bytes.fromhex(row.key) for row in ahead if row.key],
        as_of=datetime.fromisoformat(synced.decode()) if synced else None,
    )
    return roster, listed.counter if listed else None
