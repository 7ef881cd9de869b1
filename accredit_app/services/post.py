"""Who acts, where, and when: what every duty is given."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from accredit_app.domain.clock import Clock
from accredit_app.domain.event import Event
from accredit_app.errors import NotFound
from accredit_app.store import queries
from accredit_app.store.database import Database


@dataclass(frozen=True, slots=True)
class Post:
    """A station with an operator at it. `random(n)` gives n unpredictable bytes."""

    database: Database
    operator: str
    clock: Clock
    random: Callable[[int], bytes] = field(default=os.urandom, repr=False)

    def manned_by(self, operator: str) -> "Post":
        return replace(self, operator=operator)

    def new_id(self) -> UUID:
        return UUID(bytes=self.random(16), version=4)

    def event(self) -> Event:
        """The event of this station; NotFound while none is set up."""
        with self.database.read() as connection:
            event = queries.event(connection)
        if event is None:
            raise NotFound(
                "No event is set up on this station",
                "Nothing can be registered yet. Create the event, or enrol this station with one.",
            )
        return event

    def today(self, event: Event) -> date:
        """The civil day at the venue, whatever time zone this computer is set to."""
        return (self.clock.now() + timedelta(minutes=event.utc_offset)).date()
