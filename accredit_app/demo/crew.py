"""The stations of a sample event: made, enrolled, open, and where they meet."""

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

from accredit_app.app import finish
from accredit_app.config import resource
from accredit_app.domain.roles import OperatorRole, StationRole
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.event.founding import found_event
from accredit_app.services.people.description import read_event
from accredit_app.services.post import Post
from accredit_app.store.database import Database

CREW = (
    ("Desk 1", StationRole.DESK),
    ("Desk 2", StationRole.DESK),
    ("Gate 1", StationRole.GATE),
    ("Gate 2", StationRole.GATE),
    ("Kiosk 1", StationRole.KIOSK),
)


class VenueClock:
    """The clock on the venue's wall: each look at it moves it on by a fixed step, so that however
    fast the machine is, the people of the day come spread over a morning."""

    def __init__(self, start: datetime, step: timedelta) -> None:
        self._now = start.astimezone(UTC)
        self.step = step

    def now(self) -> datetime:
        self._now += self.step
        return self._now

    def pass_by(self, time_: timedelta) -> None:
        self._now += time_

    def wait_until(self, moment: datetime) -> None:
        self._now = max(self._now, moment.astimezone(UTC))


def at_venue(day: date, hour: int, *, utc_offset: int) -> datetime:
    """A full hour of a civil day at the venue."""
    return datetime.combine(day, time(hour), timezone(timedelta(minutes=utc_offset)))


@dataclass(slots=True)
class Crew:
    """The open stations of one event, and the hub at which they meet."""

    hub: str
    office: Services
    desks: list[Services] = field(default_factory=list)
    gates: list[Services] = field(default_factory=list)
    kiosks: list[Services] = field(default_factory=list)
    folders: dict[str, Path] = field(default_factory=dict)

    @classmethod
    def assemble(
        cls, folder: Path, *, hub: str, clock: VenueClock, first_day: date, passphrase: str
    ) -> "Crew":
        """Founds the sample event in `folder`, enrols its stations and makes the hub."""
        office = found_event(
            folder / "office",
            read_event(resource("sample_event", "event.toml")),
            passphrase=passphrase,
            clock=clock,
            random=os.urandom,
            first_day=first_day,
        )
        crew = cls(hub, services_at(Post(office, "Event office", clock)))
        crew.folders["Office"] = folder / "office"
        founding = crew.office.founding
        founding.enter_operator("Nguyễn Thị Uyên", OperatorRole.OFFICER)
        founding.enter_operator("Trần Quốc Bảo", OperatorRole.SUPERVISOR)
        by_role = {
            StationRole.DESK: crew.desks,
            StationRole.GATE: crew.gates,
            StationRole.KIOSK: crew.kiosks,
        }
        for name, role in CREW:
            target = folder / name.lower().replace(" ", "-")
            founding.enrol(name, role, folder=target, passphrase=passphrase)
            database = Database.open(target, passphrase=passphrase, clock=clock)
            by_role[role].append(services_at(Post(database, f"Officer at {name}", clock)))
            crew.folders[name] = target
        crew.office.sync.found_hub(hub)
        return crew

    def all(self) -> list[Services]:
        return [self.office, *self.desks, *self.gates, *self.kiosks]

    def meet(self, *stations: Services) -> None:
        """Each of these stations syncs with the hub, one after the other."""
        for services in stations:
            finish(services.sync.run(self.hub), lambda _: None)

    def close(self) -> None:
        for services in self.all():
            services.post.database.close()
