"""The care of a hub on PostgreSQL: what is there, and how much room a station has.

Asked with an administrator's URL, which names a user, or else with the office's own login: the same
questions, put to the tables or through functions. Nothing here opens a row.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from accredit_app.domain.journal import Chain
from accredit_app.errors import NotFound, SyncError
from accredit_app.phrases import say
from accredit_app.sync.exchange import Alarm, AlarmKind, Login
from accredit_app.sync.hub_engine import server_engine, too_old, transaction
from accredit_app.sync.survey import HubSurvey, StationRoom
from accredit_app.sync.upgrade import VERSION

_ROOMS: Final = """
    SELECT s.station, s.role, s.active, s.last_seen, (
        SELECT coalesce(sum(h.seq), 0) FROM accredit_hub.head h WHERE h.station = s.station
    )::bigint AS rows, s.stored, s.quota
    FROM accredit_hub.station s"""

_VOLUME: Final = """
    SELECT a.event, a.schema, (SELECT coalesce(sum(h.seq), 0) FROM accredit_hub.head h)::bigint
        AS rows, (SELECT count(*) FROM accredit_hub.photo) AS photos, (
        SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c
        WHERE c.relnamespace = 'accredit_hub'::regnamespace AND c.relkind = 'r')::bigint AS size
    FROM accredit_hub.about a"""

CARE_FUNCTIONS: Final = f"""
CREATE FUNCTION accredit.rooms() RETURNS TABLE (
    station integer, role text, active boolean, last_seen timestamptz, rows bigint,
    stored bigint, quota bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.* FROM accredit_hub.caller() me, ({_ROOMS}) r WHERE me.role = 'office' ORDER BY 1
$$;

CREATE FUNCTION accredit.volume() RETURNS TABLE (
    event uuid, schema integer, rows bigint, photos bigint, size bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT v.* FROM accredit_hub.caller() me, ({_VOLUME}) v WHERE me.role = 'office'
$$;

CREATE FUNCTION accredit.give_room(p_station integer, p_quota bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (accredit_hub.caller()).role <> 'office' OR p_quota < 0 THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the office gives stations their room';
    END IF;
    UPDATE accredit_hub.station s SET quota = p_quota WHERE s.station = p_station;
    RETURN FOUND;
END $$;
"""
"""What the office's own login may ask and do."""

_ALARMS: Final = "at, station, epoch, seq, kind, offered, held"
_GIVE: Final = "UPDATE accredit_hub.station SET quota = %s WHERE station = %s RETURNING true"


def survey_server(location: str, *, login: Login | None) -> HubSurvey:
    """What there is at a hub. Raises `SyncError`: unreachable, no hub, not the office's login."""
    with _caretaker(location, login) as hub:
        rooms, volume, alarms = hub.asked(
            (f"{_ROOMS} ORDER BY 1", "SELECT * FROM accredit.rooms()"),
            (_VOLUME, "SELECT * FROM accredit.volume()"),
            (
                f"SELECT {_ALARMS} FROM accredit_hub.alarm ORDER BY id",
                f"SELECT {_ALARMS} FROM accredit.alarms()",
            ),
        )
    if not volume:
        raise _not_for_this_login()
    event, version, rows, photos, size = volume[0]
    return HubSurvey(
        event=event if event is None or isinstance(event, UUID) else UUID(str(event)),
        version=version,
        stations=tuple(
            StationRoom(number, role, active, seen and seen.astimezone(UTC), *counts)
            for number, role, active, seen, *counts in rooms
        ),
        rows=rows,
        photos=photos,
        size=size,
        alarms=tuple(
            Alarm(at.astimezone(UTC), Chain(station, epoch), seq, AlarmKind(kind), offered, held)
            for at, station, epoch, seq, kind, offered, held in alarms
        ),
    )


def give_server_room(location: str, station: int, quota: int, *, login: Login | None) -> None:
    """Lets a station store `quota` bytes in all. Raises `NotFound` when the hub knows it not."""
    with _caretaker(location, login) as hub:
        if hub.is_administrator:
            done = hub.connection.exec_driver_sql(_GIVE, (quota, station)).scalar()
        else:
            hub.refuse_older()
            statement = "SELECT accredit.give_room(%s, %s)"
            done = hub.connection.exec_driver_sql(statement, (station, quota)).scalar()
    if not done:
        raise NotFound(
            "The hub does not know this station",
            say(
                "It has no station {station}. Nothing was changed. Sync the office first if the "
                "station was enrolled just now.",
                station=station,
            ),
        )


@dataclass(frozen=True, slots=True)
class _Caretaker:
    """One transaction at the hub, with an administrator's rights or the office's."""

    connection: Connection
    is_administrator: bool

    def asked(self, *questions: tuple[str, str]) -> list[list[Any]]:
        """The rows of each question, which is given for an administrator and for the office."""
        if not self.is_administrator:
            self.refuse_older()
        return [
            list(self.connection.exec_driver_sql(by_table if self.is_administrator else by_call))
            for by_table, by_call in questions
        ]

    def refuse_older(self) -> None:
        """An older hub lacks the functions; its greeting it has always had."""
        found = self.connection.exec_driver_sql("SELECT schema, role FROM accredit.hello()").one()
        if found.schema < VERSION:
            raise too_old()
        if found.role != "office":
            raise _not_for_this_login()


@contextmanager
def _caretaker(location: str, login: Login | None) -> Iterator[_Caretaker]:
    is_administrator = make_url(location).username is not None
    engine = server_engine(location, login=None if is_administrator else login)
    try:
        with transaction(engine, write=True) as connection:
            yield _Caretaker(connection, is_administrator)
    finally:
        engine.dispose()


def _not_for_this_login() -> SyncError:
    return SyncError(
        "Only the event office cares for the hub",
        "This station's login may not. Run it at the office, or give the address with an "
        "administrator's user: postgresql://user@host/database. Nothing was changed.",
    )
