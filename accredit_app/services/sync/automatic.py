"""Sync without being asked: this station's plan, what went wrong last, and the switch.

The decision is `domain.pace`; here it is given a clock, chance and this station's store. It runs
nothing itself: whoever has a thread to spare asks whether a run is due.
"""

import random
import time
from collections.abc import Callable
from typing import Final

from accredit_app.domain import pace
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.pace import Happening, Outcome, Phase, Plan
from accredit_app.errors import UserError
from accredit_app.services.post import Post
from accredit_app.sync.exchange import HubAwayError

SWITCH: Final = "sync.automatic"
"""Secret: "off" when a person switched the automatic sync off."""


class Automatic:
    """The plan of one open station; for one thread, that of its window."""

    def __init__(
        self,
        post: Post,
        *,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`clock` tells seconds and only runs forward; `chance` a number from 0 up to 1."""
        self._post = post
        self._clock, self._chance = clock, chance
        self.plan = Plan()
        self.trouble: UserError | None = None
        """Why the last run failed; None after one that did not."""

    def take(self, happening: Happening) -> None:
        """Step the plan."""
        self.plan = pace.step(self.plan, happening, now=self._clock(), random=self._chance)

    def ended(self, trouble: UserError | None = None) -> None:
        """A run has ended: well, or with an error that a person can read."""
        self.trouble = trouble
        self.take(pace.Ended(outcome(trouble)))

    def stopped(self) -> None:
        """A person stopped the run."""
        self.take(pace.Ended(Outcome.STOPPED))

    @property
    def is_due(self) -> bool:
        return pace.is_due(self.plan, self._clock())

    @property
    def phase(self) -> Phase:
        return pace.phase(self.plan)

    @property
    def seconds_left(self) -> int:
        return pace.seconds_left(self.plan, self._clock())

    def is_on(self) -> bool:
        """Whether this station syncs by itself; it does until a person switches it off."""
        with self._post.database.write(self._post.operator) as unit:
            return unit.secret(SWITCH) != b"off"

    def keep_switch(self, on: bool) -> Done[bool]:
        """Keeps the switch for the next start too; `pace.Switched` is for now."""
        with self._post.database.write(self._post.operator) as unit:
            unit.put_secret(SWITCH, b"on" if on else b"off")
        return Done.of(on, {Topic.DEVICES})


def outcome(trouble: UserError | None) -> Outcome:
    """What an error means for the next try."""
    if trouble is None:
        return Outcome.DONE
    return Outcome.AWAY if isinstance(trouble, HubAwayError) else Outcome.REFUSED
