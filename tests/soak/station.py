"""One station at work: `python -m tests.soak.station FOLDER HUB SEED` until it is killed.

What it has acknowledged it appends to `FOLDER/../NAME.log`, a line of JSON each, after the commit
and before the next deed: what a person at the desk would have seen.
"""

import json
import os
import random
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, TextIO

sys.path.insert(0, str(Path(__file__).parents[1]))

from PIL import Image
from stations import PASSPHRASE

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Chain
from accredit_app.domain.people import Details
from accredit_app.domain.roles import StationRole
from accredit_app.domain.verdicts import Direction
from accredit_app.errors import SyncError
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.post import Post
from accredit_app.store import journal, queries
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import Database

_WIDTH, _HEIGHT = 103, 132
_FAMILIES = ("Nguyễn", "Trần", "Okafor", "García", "王", "محمد", "Ivanov", "Kim")


def log_of(folder: Path) -> Path:
    """Where the station in `folder` notes what it has acknowledged."""
    return folder.with_suffix(".log")


def portrait(dice: random.Random) -> bytes:
    """A picture like no other, about as large as a small portrait."""
    picture = Image.frombytes("L", (_WIDTH, _HEIGHT), dice.randbytes(_WIDTH * _HEIGHT))
    out = BytesIO()
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


@dataclass
class Worker:
    """A station, its die and its log."""

    services: Services
    role: StationRole
    dice: random.Random
    log: TextIO

    @property
    def database(self) -> Database:
        return self.services.post.database

    def tell(self, deed: str, **what: Any) -> None:
        """Acknowledges: the end of this station's chain, and what was done."""
        with self.database.read() as connection:
            head = journal.heads(connection).get(Chain(self.database.station, self.database.epoch))
        told = {"deed": deed, "station": self.database.station, "epoch": self.database.epoch}
        if head is not None:
            told |= {"seq": head.seq, "hash": head.hash.hex()}
        self.log.write(json.dumps(told | what) + "\n")
        self.log.flush()

    def register(self) -> None:
        name = f"{self.dice.choice(_FAMILIES)} {self.dice.getrandbits(40):x}"
        details = Details(family_name=name, country="VN")
        registration = self.services.registration
        person = registration.save(None, details, category="DEL", walk_in=True).value.person.id
        self.tell("register", person=str(person), name=name)
        with self.database.write("Thu Hà") as unit:
            photo = unit.keep_photo(portrait(self.dice))
            unit.set("person", person, {"photo": photo})
        self.tell("photo", photo=photo)
        serial = self.services.badges.issue(person).value.serial
        self.tell("issue", serial=serial)

    def revoke(self) -> None:
        with self.database.read() as connection:
            issued = [b.serial for b in queries.badges(connection, status=[BadgeStatus.ISSUED])]
        if issued:
            serial = self.dice.choice(issued)
            self.services.badges.revoke(serial, reason="lost")
            self.tell("revoke", serial=serial)

    def correct(self) -> None:
        with self.database.read() as connection:
            people = queries.person_ids(connection)
        if people:
            person = self.dice.choice(people)
            note = f"{self.dice.getrandbits(40):x}"
            with self.database.write("Thu Hà") as unit:
                unit.set("person", person, {"function": note})
            self.tell("correct", person=str(person))

    def scan(self) -> None:
        with self.database.read() as connection:
            badges = list(queries.badges(connection))
        if badges:
            badge = self.dice.choice(badges)
            self.services.gate.check(badge.digits)
            self.tell("scan", serial=badge.serial)

    def sync(self, hub: str) -> bool:
        try:
            report = None
            for step in self.services.sync.run(hub):
                report = step.report or report
        except SyncError as error:
            # Both are no answer to be counted as a fault of ours: the line or the server was cut.
            self.tell("cut", why=str(error)[:200])
            return False
        assert report is not None
        if report.receipt is not None:
            held = report.receipt.head
            self.tell("synced", held=held.seq, held_hash=held.hash.hex())
        if self.role is StationRole.GATE:
            self.services.gate.refresh()
        return True

    def work(self, hub: str) -> None:
        gate = self.role in (StationRole.GATE, StationRole.KIOSK)
        if gate:
            self.services.gate.configure("A", Direction.IN)
        deeds = (self.scan,) if gate else (self.register, self.register, self.correct, self.revoke)
        while True:
            for _ in range(self.dice.randint(1, 6)):
                self.dice.choice(deeds)()
            self.sync(hub)


def open_station(folder: Path) -> Services:
    """The station in a folder, open."""
    clock = SystemClock()
    database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
    return services_at(Post(database, "Thu Hà", clock, os.urandom))


def main(folder: Path, hub: str, seed: int) -> None:
    services = open_station(folder)
    with services.post.database.read() as connection:
        roles = {station.number: station.role for station in queries.stations(connection)}
    role = roles[services.post.database.station]
    with log_of(folder).open("a", encoding="utf-8") as log:
        Worker(services, role, random.Random(seed), log).work(hub)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
