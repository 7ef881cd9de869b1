"""The care of the hub: what the office, or whoever administers the server, sees and gives there."""

from dataclasses import dataclass, replace
from datetime import timedelta, timezone
from pathlib import Path

from accredit_app.errors import InvalidInput
from accredit_app.services.event.admissions import HUB_LOGIN
from accredit_app.services.post import Post
from accredit_app.services.sync.syncing import HUB_KEY
from accredit_app.store import queries
from accredit_app.sync.care import give_room, survey_hub
from accredit_app.sync.exchange import Login
from accredit_app.sync.survey import HubSurvey

MEGABYTE = 1_000_000
MOST_MEGABYTES = 1_000_000_000
"""A thousand terabytes: more is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class HubSheet:
    """A hub as this station can describe it: its stations by name, `event` by name if it is this
    station's own event, else "". `zone` is the event's time."""

    survey: HubSurvey
    event: str
    zone: timezone


class HubCare:
    """Looks a hub over, and raises a station's quota."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database

    def look(self, route: str | Path) -> HubSheet:
        """What there is at the hub. A URL that names a user is asked with an administrator's
        rights, any other with this station's login, which must be the office's."""
        survey = survey_hub(route, login=self._login())
        with self._database.read() as connection:
            names = {one.number: one.name for one in queries.stations(connection)}
            event = queries.event(connection)
        known = event if event is not None and event.id == survey.event else None
        rooms = survey.stations
        if known is not None:
            rooms = tuple(replace(one, name=names.get(one.station, "")) for one in rooms)
        zone = timezone(timedelta(minutes=event.utc_offset if event else 0))
        return HubSheet(replace(survey, stations=rooms), known.name if known else "", zone)

    def give_room(self, route: str | Path, station: int, megabytes: int) -> None:
        """Lets a station store so many megabytes at the hub in all, rows and photos."""
        if not 1 <= megabytes <= MOST_MEGABYTES:
            raise InvalidInput(
                "This is no room for a station",
                "Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.",
            )
        give_room(route, station, megabytes * MEGABYTE, login=self._login())

    def _login(self) -> Login:
        with self._database.write(self._post.operator) as unit:
            key, password = unit.secret(HUB_KEY), unit.secret(HUB_LOGIN)
        return Login(self._database.station, (password or b"").decode(), key)
