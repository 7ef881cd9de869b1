"""One whole day of a sample event, lived by real stations without a screen.

The day goes through the same services, the same camera and printer interfaces as the windows do,
and the gates read the codes from the printed pages. It invents people, never results: each count
in `day.json` is asked of a station, and held against what the actors of the day remember.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import zxingcpp
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage

from accredit_app.app import finish
from accredit_app.badges.raster import raster
from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import TOKEN_DIGITS, mint, read
from accredit_app.demo.crew import Crew, VenueClock, at_venue
from accredit_app.demo.sample import face_of, sample_list, write_sample_list
from accredit_app.devices.frames_qt import FrameSource, encode_still
from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.devices.sample_qt import SampleSource
from accredit_app.domain.badges import Badge, serial_station
from accredit_app.domain.verdicts import Direction, Reason
from accredit_app.errors import AccreditError
from accredit_app.imports import ImportedPerson, read_people
from accredit_app.services.bundle import Services
from accredit_app.services.close.closing import ClosedDay

Say = Callable[[str], object]

PRINT_DPI = 300
OPENING, GATES_OPEN, LATE, CLOSING = 7, 12, 18, 19
HANOI = 420


class DisagreementError(AccreditError):
    """Two stations, or a station and the ledger, count differently: the day has failed."""


@dataclass(slots=True)
class Ledger:
    """What the actors of the day remember having done."""

    imported: int = 0
    walk_ins: int = 0
    photos: int = 0
    badges: list[Badge] = field(default_factory=list)
    printed: int = 0
    revoked: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)


class Day:
    """The day, step by step; the methods are called in the order in which they stand."""

    def __init__(
        self,
        *,
        people: int,
        out: Path,
        hub: str,
        now: datetime,
        say: Say,
        passphrase: str = "",
        handed_over: Callable[[Badge], object] = lambda _: None,
    ) -> None:
        """`hub` "" means a hub file in `out`; `passphrase` "" one that nobody knows.
        `handed_over` hears of each badge once everything about it is on record. The day is the
        venue's day at `now`, or the next one in the evening."""
        self.people = people
        self._out = out
        self._say = say
        self._handed_over = handed_over
        self._now = now
        venue = now.astimezone(timezone(timedelta(minutes=HANOI)))
        first_day = venue.date() + timedelta(days=venue.hour >= LATE)
        self._first_day = first_day
        self._rows = list(sample_list(people, seed=2025))
        self._standing: dict[int, str] = {}
        self.ledger = Ledger()
        opening = at_venue(first_day, OPENING, utc_offset=HANOI)
        self.clock = VenueClock(opening, timedelta(seconds=1_000 / people))
        self.crew = Crew.assemble(
            out / "stations",
            hub=hub or str(out / "hub.db"),
            clock=self.clock,
            first_day=first_day,
            passphrase=passphrase or secrets.token_urlsafe(16),
        )
        say(f"Event founded: {len(self.crew.all())} stations enrolled, the hub is ready")

    def take_list(self) -> None:
        """Two thirds of the people stand on the office's list; all stations learn of them."""
        path = self._out / "list.csv"
        write_sample_list(path, [row for at, row in enumerate(self._rows) if at % 3])
        duty = self.crew.office.importing
        report = finish(duty.take(duty.read(path)), lambda _: None).value
        if report.refused:
            raise DisagreementError(f"the sample list has bad rows: {report.refused[0]}")
        self.ledger.imported = report.new
        self._say(f"List imported: {report.new} people")
        self.crew.meet(*self.crew.all())
        self._say("All stations have the list")

    def register(
        self, *, pose: Callable[[int, UUID], object] = lambda _desk, _person: None
    ) -> None:
        """The desks take turns; every third person who comes stands on no list. `pose` is told of
        each person (the desk's place among the desks, the id) just before the badge is printed.
        """
        camera = SampleSource(lambda sitter: face_of(self._rows[(sitter - 1) % len(self._rows)]))
        camera.start()
        printer = PdfFilePrinter(self._out / "badges")
        waiting = self._walk_ins()
        for number, row in enumerate(self._rows):
            desk = self.crew.desks[number % 2]
            person = self._find(desk, row) if number % 3 else self._enter(desk, next(waiting))
            desk.registration.arrive(person)
            desk.photos.attach(person, take_picture(camera))
            self.ledger.photos += 1
            pose(number % 2, person)
            desk.prints.issue_and_print(person, printer=printer, printer_name="Badge folder")
            self.ledger.printed += 1
            (badge,) = desk.badges.of(person)
            desk.badges.hand_over(badge.serial)
            self.ledger.badges.append(badge)
            self._handed_over(badge)
            if (number + 1) % 50 == 0 or number + 1 == len(self._rows):
                self._say(f"Registered, photographed, badged: {number + 1} of {len(self._rows)}")
        camera.stop()

    def meet(self) -> None:
        """Both desks sync; office and gates learn of everybody, with faces."""
        self.crew.meet(*self.crew.desks, self.crew.office, *self.crew.desks, *self.crew.gates)
        self._say("Desks, office and gates have met at the hub")

    def open_gates(self) -> None:
        """The gates read every printed badge by its picture, and some that should not pass."""
        mishaps = list(self._mishaps())
        self.crew.meet(self.crew.desks[0], *self.crew.gates)
        # A server has a clock of its own: gates behind it would rightly let nobody pass.
        self.clock.wait_until(
            max(at_venue(self._first_day, GATES_OPEN, utc_offset=HANOI), self._now)
        )
        for gate in self.crew.gates:
            gate.gate.refresh()
        spoilt = {digits for digits, _, _ in mishaps}
        codes = self._printed_codes()
        by_digits = {badge.digits: badge for badge in self.ledger.badges}
        for number, digits in enumerate(codes):
            if digits not in spoilt:
                zone = min(by_digits[digits].zones)
                self._scan(self.crew.gates[number % 2], digits, zone, Reason.OK)
        for digits, zone, reason in mishaps:
            self._scan(self.crew.gates[0], digits, zone, reason)
        refused = ", ".join(reason.value.replace("_", " ") for _, _, reason in mishaps)
        self._say(f"Scanned at two gates: {len(codes)}; refused: {refused}")

    def close(self) -> ClosedDay:
        """Every station closes the day at the hub, the office the last."""
        self.clock.wait_until(at_venue(self._first_day, CLOSING, utc_offset=HANOI))
        for services in (*self.crew.gates, *self.crew.kiosks, *self.crew.desks):
            self._close(services, services.post.database.folder / "reports")
        closed = self._close(self.crew.office, self._out)
        self.crew.meet(*self.crew.desks)
        self._say(f"Day closed; reports: {', '.join(path.name for path in closed.reports)}")
        return closed

    def _close(self, services: Services, folder: Path) -> ClosedDay:
        closed = finish(services.closing.close(hub=self.crew.hub, folder=folder), lambda _: None)
        if closed.value.failures:
            raise closed.value.failures[0]
        return closed.value

    def write_badges(self) -> Path:
        """All badges that the desks printed in one file, those revoked since included."""
        path = self._out / "badges.pdf"
        serials = [badge.serial for badge in self.ledger.badges]
        path.write_bytes(self.crew.office.badges.pdf(serials))
        return path

    def _walk_ins(self) -> Iterator[ImportedPerson]:
        """Those who stand on no list, as the officer types them in."""
        path = self._out / "walk-ins.csv"
        write_sample_list(path, [row for at, row in enumerate(self._rows) if at % 3 == 0])
        yield from read_people(path).rows

    @staticmethod
    def _find(desk: Services, row: Mapping[str, str]) -> UUID:
        """The person whose name stands in a row, found as an officer would find them."""
        name = f"{row['family_name']} {row['given_name']}"
        for hit in desk.registration.find(name, arrived=False):
            if desk.registration.get(hit.person).person.details.email == row.get("email", ""):
                return hit.person
        raise DisagreementError(f"{name} stands on the list and is not found at the desk")

    def _enter(self, desk: Services, row: ImportedPerson) -> UUID:
        done = desk.registration.save(
            None,
            row.details,
            category=row.category,
            organisation_name=row.organisation,
            organisation_kind=row.organisation_kind,
            walk_in=True,
        )
        self.ledger.walk_ins += 1
        return done.value.person.id

    def _mishaps(self) -> Iterator[tuple[str, str, Reason]]:
        """Badges that must not pass: digits, the zone they are tried at, the reason expected."""
        desk = self.crew.desks[0]
        event, zones = desk.registration.event(), desk.registration.zones()
        number = desk.post.database.station
        own = [badge for badge in self.ledger.badges if serial_station(badge.serial) == number]
        lost, exchanged, copied, narrow = _four_different(own, len(zones))
        desk.badges.revoke(lost.serial, reason="Lost by its holder")
        yield lost.digits, min(lost.zones), Reason.REVOKED
        desk.badges.revoke(exchanged.serial, reason="Exchanged for a rehearsal pass")
        self.ledger.revoked += 2
        yield exchanged.digits, min(exchanged.zones), Reason.REVOKED
        eve = self._first_day - timedelta(days=1)
        expired = desk.badges.issue(exchanged.person, first_day=eve, last_day=eve).value
        yield expired.digits, min(expired.zones), Reason.EXPIRED
        token = read(copied.digits)
        assert token is not None, "a badge that we issued reads"
        thief = SigningKey.generate(secrets.token_bytes)
        stranger = replace(token.credential, key_id=thief.id)
        stolen = mint(stranger, key=thief, utc_offset=event.utc_offset)
        yield stolen, min(copied.zones), Reason.UNKNOWN_KEY
        forged = copied.digits[:-1] + str((int(copied.digits[-1]) + 1) % 10)
        yield forged, min(copied.zones), Reason.FORGED
        closed = min(zone.letter for zone in zones if zone.letter not in narrow.zones)
        yield narrow.digits, closed, Reason.WRONG_ZONE

    def _printed_codes(self) -> list[str]:
        """The codes of all badges, as a decoder reads them from the printed pages."""
        pages = sorted((self._out / "badges").glob("*.pdf"))
        found = []
        for number, page in enumerate(pages, 1):
            codes = zxingcpp.read_barcodes(raster(page.read_bytes(), dpi=PRINT_DPI))
            found += [code.text for code in codes if len(code.text) == TOKEN_DIGITS]
            if number % 100 == 0 or number == len(pages):
                self._say(f"Read back from the printed badges: {number} of {len(pages)}")
        if sorted(found) != sorted(badge.digits for badge in self.ledger.badges):
            raise DisagreementError("a printed code does not read back as what was signed")
        return found

    def _scan(self, gate: Services, digits: str, zone: str, expected: Reason) -> None:
        if self._standing.get(id(gate)) != zone:
            gate.gate.configure(zone, Direction.IN)
            self._standing[id(gate)] = zone
        verdict = gate.gate.check(digits).verdict
        if verdict.reason is not expected:
            raise DisagreementError(f"a gate said {verdict.reason}, and not {expected}")
        self.ledger.answers[verdict.answer.value] += 1
        self.ledger.reasons[verdict.reason.value] += 1


def take_picture(camera: FrameSource) -> bytes:
    """One still from a running camera, as JPEG; DisagreementError when it fails."""
    loop = QEventLoop()
    taken: list[bytes] = []
    failures: list[str] = []

    def keep(still: QImage, _name: str) -> None:
        taken.append(encode_still(still))
        loop.quit()

    def give_up(reason: str) -> None:
        failures.append(reason)
        loop.quit()

    camera.still.connect(keep)
    camera.failed.connect(give_up)
    try:
        camera.capture()
        loop.exec()
    finally:
        camera.still.disconnect(keep)
        camera.failed.disconnect(give_up)
    if not taken:
        raise DisagreementError(f"the camera took no picture: {', '.join(failures)}")
    return taken[0]


def _four_different(badges: Sequence[Badge], zones: int) -> tuple[Badge, Badge, Badge, Badge]:
    """Four badges, the last of one that does not open every zone."""
    narrow = next(badge for badge in badges if len(badge.zones) < zones)
    first, second, third = [badge for badge in badges if badge is not narrow][:3]
    return first, second, third, narrow
