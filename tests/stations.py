"""Real stations for tests: an encrypted database each, a clock that a test sets, cheap keys."""

import random as random_module
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from accredit_app.services.bundle import Services, services_at
from accredit_app.services.event.founding import found_event
from accredit_app.services.people.description import read_event
from accredit_app.services.post import Post
from accredit_app.store.database import Database
from accredit_app.store.keys import Cost

PASSPHRASE = "correct horse"
CHEAP = Cost(memory=64, passes=1, lanes=1)
"""What a guess at a test's passphrase costs: nothing, for nothing is behind it."""

OPENING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Eight in the morning of the first day, at the venue."""


class SetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = OPENING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_time(self, delta: timedelta) -> None:
        self.at += delta


def seeded(seed: int) -> Callable[[int], bytes]:
    """Bytes that are the same in every run."""
    return random_module.Random(seed).randbytes


def found_office(folder: Path, clock: SetClock, seed: int = 1) -> Services:
    """An office with the small event of `event.toml`."""
    description = read_event(Path(__file__).with_name("event.toml"))
    database = found_event(
        folder, description, passphrase=PASSPHRASE, clock=clock, random=seeded(seed), cost=CHEAP
    )
    return services_at(Post(database, "Thu Hà", clock, seeded(seed + 1)))


def enrol(
    office: Services, name: str, role: str, folder: Path, clock: SetClock, *, cost: Cost = CHEAP
) -> Services:
    """Another station of the same event, open."""
    from accredit_app.domain.roles import StationRole

    made = office.founding.enrol(
        name, StationRole(role), folder=folder, passphrase=PASSPHRASE, cost=cost
    )
    database = Database.open(folder, passphrase=PASSPHRASE, clock=clock)
    number = made.value.number
    return services_at(Post(database, f"Officer {number}", clock, seeded(100 + number)))
