"""Looking over a hub and giving stations their room, whatever the route: for whoever cares for it.

It opens no row and changes none.
"""

from contextlib import closing
from pathlib import Path

from accredit_app.errors import SyncError
from accredit_app.sync.exchange import Login, located
from accredit_app.sync.survey import HubSurvey, StationRoom

ROW_BYTES = 300
"""What a row is counted with besides its body, as a hub on PostgreSQL counts it."""


def survey_hub(route: str | Path, *, login: Login | None = None) -> HubSurvey:
    """What there is at the hub: stations, totals, alarms.

    A URL that names a user is asked with that user's rights, an administrator's; any other with
    the station's `login`, which must be the office's. Raises `SyncError`.
    """
    name, location = located(route)
    if name == "postgresql":
        from accredit_app.sync.server_care import survey_server

        return survey_server(location, login=login)
    return _survey_file(Path(location), login.key if login else None)


def give_room(route: str | Path, station: int, quota: int, *, login: Login | None = None) -> None:
    """Lets a station store `quota` bytes at the hub in all; whose rights are used as for
    `survey_hub`. Raises `SyncError`; `NotFound` when the hub does not know the station."""
    name, location = located(route)
    if name != "postgresql":
        raise SyncError(
            "A hub file has no quotas",
            "Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station "
            "its own room. Nothing was changed.",
        )
    from accredit_app.sync.server_care import give_server_room

    give_server_room(location, station, quota, login=login)


def _survey_file(path: Path, key: bytes | None) -> HubSurvey:
    from sqlalchemy import func, select

    from accredit_app.sync import hub_tables as t
    from accredit_app.sync.hub import FileHub
    from accredit_app.sync.hub_engine import file_engine, transaction

    engine = file_engine(path, key=key, create=False)
    with closing(FileHub(engine, event=None)) as hub:
        state, seen, alarms = hub.hello(), hub.stations(), hub.alarms()
        size = func.coalesce(func.sum(func.length(t.journal.c.body)), 0)
        counts = select(t.journal.c.station, func.count(), size).group_by(t.journal.c.station)
        with transaction(engine, write=False) as connection:
            held = {row[0]: (row[1], row[2]) for row in connection.execute(counts)}
            photos = connection.execute(select(func.count()).select_from(t.photo)).scalar_one()
    visits = {one.station: one.last_seen for one in seen}
    rooms = []
    for station in sorted(visits.keys() | held.keys()):
        rows, weight = held.get(station, (0, 0))
        stored = rows * ROW_BYTES + weight
        rooms.append(StationRoom(station, "", True, visits.get(station), rows, stored, None))
    return HubSurvey(
        event=state.event,
        version=state.schema,
        stations=tuple(rooms),
        rows=sum(one.rows for one in rooms),
        photos=photos,
        size=path.stat().st_size,
        alarms=alarms,
    )
