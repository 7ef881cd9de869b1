"""One whole day of a sample event, lived by real stations without a screen.

An office, two desks and two gates, each with its own encrypted database, meet through a hub. The
day goes through the same services, the same camera interface and the same printer interface as
the windows do; the gates read the codes from the printed pages. It invents people, never results:
every count in `day.json` is asked of the stations afterwards.
"""

import json
import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import zxingcpp

from accredit_app import app
from accredit_app.badges.raster import raster
from accredit_app.config import resource
from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import mint, read
from accredit_app.demo.sample import sample_list, write_sample_list
from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.devices.sample_qt import SampleSource
from accredit_app.domain.badges import Badge
from accredit_app.domain.event import OperatorRole, StationRole
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Direction, Reason
from accredit_app.errors import AccreditError
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.founding import found_event, read_event
from accredit_app.services.post import Post
from accredit_app.store.database import Database

Say = Callable[[str], object]

OPENING = timedelta(hours=7)
PRINT_DPI = 300


class DayClock:
    """The venue's clock on the day: each look at it moves it on by a fixed step, so that a day of
    two hundred people fills a morning. `now` is aware, in UTC."""

    def __init__(self, start: datetime, step: timedelta) -> None:
        self._now = start
        self.step = step

    def now(self) -> datetime:
        self._now += self.step
        return self._now


@dataclass(slots=True)
class Stations:
    """The open stations of the day."""

    office: Services
    desks: list[Services]
    gates: list[Services]
    databases: list[Database] = field(default_factory=list)

    def all(self) -> list[Services]:
        return [self.office, *self.desks, *self.gates]

    def close(self) -> None:
        for database in self.databases:
            database.close()


@dataclass(slots=True)
class Ledger:
    """What the actors of the day remember having done, to be held against what stations say."""

    imported: int = 0
    walk_ins: int = 0
    photos: int = 0
    badges: list[Badge] = field(default_factory=list)
    revoked: list[int] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    scans: int = 0


class DisagreementError(AccreditError):
    """Two stations, or a station and the ledger, count differently: the day has failed."""


class Day:
    """The day, step by step."""

    def __init__(self, *, people: int, out: Path, hub: str, first_day: date, say: Say) -> None:
        self.people = people
        self.out = out
        self.hub = hub or str(out / "hub.db")
        self.say = say
        self.ledger = Ledger()
        self.passphrase = secrets.token_urlsafe(12)
        start = datetime.combine(first_day, datetime.min.time(), tzinfo=app.UTC)
        self.clock = DayClock(
            start + OPENING - timedelta(hours=7), timedelta(seconds=max(1, 3_000 / people))
        )
        self.first_day = first_day
        self.stations: Stations

    def found(self) -> None:
        """The office founds the event, takes the list, enrols the stations and makes the hub."""
        folder = self.out / "stations"
        description = read_event(resource("sample_event", "event.toml"))
        office_db = found_event(
            folder / "office",
            description,
            passphrase=self.passphrase,
            clock=self.clock,
            random=secrets.token_bytes,
            first_day=self.first_day,
        )
        office = services_at(Post(office_db, "Event office", self.clock, secrets.token_bytes))
        self.stations = Stations(office, [], [], [office_db])
        for name, role in (("Desk 1", "desk"), ("Desk 2", "desk"), ("Gate A", "gate"), ("Gate B", "gate")):
            target = folder / name.lower().replace(" ", "-")
            office.founding.enrol(
                name, StationRole(role), folder=target, passphrase=self.passphrase
            )
            database = Database.open(target, passphrase=self.passphrase, clock=self.clock)
            self.stations.databases.append(database)
            post = Post(database, f"Officer at {name}", self.clock, secrets.token_bytes)
            crowd = self.stations.desks if role == "desk" else self.stations.gates
            crowd.append(services_at(post))
        for name, kind in (("Officer", OperatorRole.OFFICER), ("Supervisor", OperatorRole.SUPERVISOR)):
            office.founding.enter_operator(name, kind)
        office.sync.found_hub(self.hub)
        self.say("Event founded; office, two desks and two gates enrolled")

    def take_list(self) -> list[dict[str, str]]:
        """Two thirds of the people stand on the office's list; returns the others."""
        rows = list(sample_list(self.people, seed=2025))
        listed = [row for place, row in enumerate(rows) if place % 3]
        path = self.out / "list.csv"
        write_sample_list(path, listed)
        duty = self.stations.office.importing
        done = app.finish(duty.take(duty.read(path)), lambda _: None)
        report = done.value
        if report.refused:
            raise DisagreementError(f"the sample list has refused rows: {report.refused[:3]}")
        self.ledger.imported = report.new
        self.say(f"List imported: {report.new} people, {len(report.refused)} refused")
        return [row for place, row in enumerate(rows) if not place % 3]

    def sync(self, who: Sequence[Services], *, prove: bool = False) -> None:
        """Each of these stations meets the hub."""
        for services in who:
            app.finish(services.sync.run(self.hub, prove=prove), lambda _: None)

    def register(self, walk_ins: list[dict[str, str]]) -> None:
        """The desks take turns: a third of those who come stand on no list."""
        registered = self._registered()
        expected = iter(registered)
        unlisted = iter(walk_ins)
        total = len(registered) + len(walk_ins)
        camera = SampleSource(seed=2025)
        camera.start()
        folder = self.out / "badges" / "single"
        folder.mkdir(parents=True, exist_ok=True)
        printer = PdfFilePrinter(folder)
        for number in range(total):
            desk = self.stations.desks[number % 2]
            row = next(unlisted, None) if number % 3 == 0 else None
            person = next(expected, None) if row is None else self._walk_in(desk, row)
            if person is None:
                row = next(unlisted)
                person = self._walk_in(desk, row)
            desk.registration.arrive(person)
            desk.photos.attach(person, _still(camera))
            self.ledger.photos += 1
            desk.badges.issue_and_print(person, printer=printer, printer_name="PDF folder")
            badge = desk.badges.of(person)[-1]
            desk.badges.hand_over(badge.serial)
            self.ledger.badges.append(badge)
            if (number + 1) % 50 == 0 or number + 1 == total:
                self.say(f"Registered, photographed and badged: {number + 1} of {total}")
        camera.stop()

    def _registered(self) -> list[UUID]:
        """Everybody on the list, found by name as an officer would find them."""
        desk = self.stations.desks[0]
        return desk.registration.everybody()

    def _walk_in(self, desk: Services, row: Mapping[str, str]) -> UUID:
        details = Details(
            **{
                name: row.get(name, "")
                for name in (
                    "given_name", "family_name", "native_name", "native_language", "honorific",
                    "function", "country", "nationality", "document_type", "document_number",
                    "document_issuer", "language", "email", "phone", "medium",
                )
            }
        )  # fmt: skip
        details = replace(details, birth_date=_day(row.get("birth_date", "")))
        done = desk.registration.save(
            None,
            details,
            category=row.get("category") or "DEL",
            organisation_name=row.get("organisation", ""),
            walk_in=True,
        )
        self.ledger.walk_ins += 1
        return done.value.person.id

    def mishaps(self) -> Iterator[tuple[str, str, Reason]]:
        """A lost badge, a rehearsal's badge, a forger's badge: (digits, zone, expected reason)."""
        desk = self.stations.desks[0]
        lost = self.ledger.badges[0]
        desk.badges.revoke(lost.serial, reason="lost by its holder")
        self.ledger.revoked.append(lost.serial)
        yield lost.digits, _zone_of(lost), Reason.REVOKED
        holder = self.ledger.badges[2]
        desk.badges.revoke(holder.serial, reason="exchanged for a rehearsal pass")
        self.ledger.revoked.append(holder.serial)
        eve = self.first_day - timedelta(days=1)
        expired = desk.badges.issue(holder.person, first_day=eve, last_day=eve).value
        yield expired.digits, _zone_of(expired), Reason.EXPIRED
        token = read(self.ledger.badges[4].digits)
        assert token is not None
        thief = SigningKey.generate(secrets.token_bytes)
        stranger = mint(
            replace(token.credential, key_id=thief.id),
            key=thief,
            utc_offset=desk.registration.event().utc_offset,
        )
        yield stranger, "A", Reason.UNKNOWN_KEY
        genuine = self.ledger.badges[4].digits
        forged = genuine[:-1] + str((int(genuine[-1]) + 1) % 10)
        yield forged, "A", Reason.FORGED
        narrow = next(b for b in self.ledger.badges[5:] if len(b.zones) < len(desk.registration.zones()))
        elsewhere = min(z.letter for z in desk.registration.zones() if z.letter not in narrow.zones)
        yield narrow.digits, elsewhere, Reason.WRONG_ZONE

    def admit(self, mishaps: Sequence[tuple[str, str, Reason]]) -> None:
        """The gates read every printed badge by its picture, and the bad ones besides."""
        bad = {digits for digits, _, _ in mishaps}
        gates = self.stations.gates
        pages = self._printed()
        for number, digits in enumerate(pages, 1):
            if digits in bad or read_serial(digits) in self.ledger.revoked:
                continue
            badge = next(b for b in self.ledger.badges if b.digits == digits)
            self._scan(gates[number % 2], digits, _zone_of(badge), Reason.OK)
            if number % 50 == 0 or number == len(pages):
                self.say(f"Scanned at the gates: {number} of {len(pages)}")
        for digits, zone, reason in mishaps:
            self._scan(gates[0], digits, zone, reason)
        self.say(f"Refused as they should be: {', '.join(r.value for _, _, r in mishaps)}")

    def _scan(self, gate: Services, digits: str, zone: str, expected: Reason) -> None:
        if self._standing.get(id(gate)) != zone:
            gate.gate.configure(zone, Direction.IN)
            self._standing[id(gate)] = zone
        verdict = gate.gate.check(digits).verdict
        if verdict.reason is not expected:
            raise DisagreementError(f"a gate said {verdict.reason}, not {expected}")
        self.ledger.scans += 1
        self.ledger.answers[verdict.answer.value] += 1
        self.ledger.reasons[verdict.reason.value] += 1

    _standing: dict[int, str] = {}  # noqa: RUF012 - one day a process; replaced below

    def _printed(self) -> list[str]:
        """The codes of all badges as a decoder reads them from the printed pages."""
        path = self.out / "badges.pdf"
        self.stations.desks[0].badges.write([b.serial for b in self.ledger.badges], path)
        found = []
        document = pypdfium2.PdfDocument(path)
        pages = len(document)
        document.close()
        data = path.read_bytes()
        for page in range(pages):
            codes = zxingcpp.read_barcodes(raster(data, dpi=PRINT_DPI, page=page))
            found += [code.text for code in codes if len(code.text) == 198]
        if sorted(found) != sorted(b.digits for b in self.ledger.badges):
            raise DisagreementError("a printed code cannot be read back")
        self.say(f"Read back from the printed pages: {len(found)} codes of {pages} badges")
        return found
