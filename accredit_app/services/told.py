"""Who said something, where and when: for people who must decide between two who did."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from accredit_app.domain.clock import clock_error, moment
from accredit_app.domain.event import Event
from accredit_app.store import queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.domain.journal import Entry


@dataclass(frozen=True, slots=True)
class Told:
    """`at` is the clock of that station, in the event's time; the hub found it `behind` (the
    hub's clock minus the station's: negative for a clock that was ahead)."""

    operator: str
    station: str
    at: datetime
    behind: timedelta = timedelta()

    @property
    def true_at(self) -> datetime:
        """By the hub's clock, as far as it is known."""
        return self.at + self.behind


class Witnesses:
    """Turns entries of the journal into who, where and when. It lives as long as its connection."""

    def __init__(self, connection: "Connection", event: Event) -> None:
        self.zone = timezone(timedelta(minutes=event.utc_offset))
        self._stations = {station.number: station.name for station in queries.stations(connection)}

    def station(self, number: int) -> str:
        """The name of a station; its number when this station knows no name."""
        return self._stations.get(number) or str(number)

    def local(self, at: datetime) -> datetime:
        """A moment in the event's time."""
        return at.astimezone(self.zone)

    def told(self, entry: "Entry") -> Told:
        return Told(
            operator=entry.operator,
            station=self.station(entry.station),
            at=moment(entry.wall).astimezone(self.zone),
            behind=clock_error(entry.offset),
        )
