"""What whoever cares for a hub wants to see of it: who is there, how much it holds, its alarms.

It tells what is; it judges nothing, and says of nobody what only a hub on a server knows.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from accredit_app.sync.exchange import Alarm


@dataclass(frozen=True, slots=True)
class StationRoom:
    """A station at a hub. `rows` are those that it wrote itself; `stored` and `quota` are bytes.

    `quota` is None at a hub file, which has none, and `name` is "" until somebody adds it who knows
    it. `last_seen` is by the hub's clock.
    """

    station: int
    role: str
    active: bool
    last_seen: datetime | None
    rows: int
    stored: int
    quota: int | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class HubSurvey:
    """A hub: `version` is that of its tables, `size` what it takes on its disk, in bytes."""

    event: UUID | None
    version: int
    stations: tuple[StationRoom, ...]
    rows: int
    photos: int
    size: int
    alarms: tuple[Alarm, ...]
