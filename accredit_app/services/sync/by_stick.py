"""How an event stands that has no hub: what waits for a stick, what is on one and not confirmed,
and what the stations' files told of them.

A change counts as arrived when every station that it is for has said so in a file of its own; what
was only written may lie in a drawer. It reads what `stick_memory` keeps, and decides nothing.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from accredit_app.domain.event import OFFICE, Station
from accredit_app.domain.journal import Chain, Head
from accredit_app.domain.roles import StationRole
from accredit_app.services.line import ROW_BYTES
from accredit_app.services.sync.stick_memory import known_of
from accredit_app.store import journal, queries
from accredit_app.store.fold import driver_of
from accredit_app.sync.stick.writing import Known

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.store.database import Unit

_WRITTEN: Final = "stick.written"
"""When this station last wrote a file for all who lacked anything, and how far its chains reached
then (JSON)."""

_HEARD: Final = "stick.heard.{}"
"""When the last file that was read here of a station was written (ISO 8601, by its own clock, but
never later than it was read)."""


@dataclass(frozen=True, slots=True)
class StickWaiting:
    """What the others have not confirmed: `rows` and `photos`, with the `bytes` of both. Of the
    rows, `unwritten` are in no file yet. The times are in the event's: when this station last
    `wrote`, and `heard` of another."""

    rows: int
    unwritten: int
    photos: int
    bytes: int
    wrote: datetime | None
    heard: datetime | None


@dataclass(frozen=True, slots=True)
class ByStick:
    """How one station stands by its own files. `heard` is when the last one that was read here was
    written, in the event's time; `rows` what is held here of that station; `lacks` how many rows
    that are here it has not said to hold."""

    number: int
    name: str
    disabled: bool
    here: bool
    heard: datetime | None
    rows: int
    lacks: int


def note_written(unit: "Unit", at: datetime, heads: Mapping[Chain, Head]) -> None:
    """Keeps that all rows up to `heads` are in a file for everybody."""
    ends = [[*chain, head.seq] for chain, head in sorted(heads.items())]
    unit.put_secret(_WRITTEN, json.dumps({"at": at.isoformat(), "ends": ends}).encode())


def note_heard(unit: "Unit", station: int, at: datetime) -> None:
    """Keeps when a station's file was written; of several, the latest."""
    before = _moment(unit.secret(_HEARD.format(station)))
    if before is None or before < at:
        unit.put_secret(_HEARD.format(station), at.isoformat().encode())


def waiting(unit: "Unit", station: int) -> StickWaiting | None:
    """What waits at this station; None where no file was ever written or read."""
    connection = unit.connection
    others = [one for one in queries.stations(connection) if _is_for(one, station)]
    known = {one.number: known_of(unit, one.number) for one in others}
    told = json.loads(unit.secret(_WRITTEN) or b"{}")
    heard = [at for one in others if (at := _moment(unit.secret(_HEARD.format(one.number))))]
    if not told and not heard:
        return None
    written = {Chain(place, epoch): seq for place, epoch, seq in told.get("ends", [])}
    zone = _zone(connection)
    rows = unwritten = size = 0
    for chain, head in journal.heads(connection).items():
        if station not in (OFFICE, chain.station):
            continue  # what another wrote, the office tells
        ends = [_end(one, chain) for number, one in known.items() if number != chain.station]
        after = min(ends, default=head.seq)
        if after < head.seq:
            rows += head.seq - after
            unwritten += max(0, head.seq - max(after, written.get(chain, 0)))
            size += _weight(connection, chain, after)
    names = _photos(connection, others, known)
    return StickWaiting(
        rows=rows,
        unwritten=unwritten,
        photos=len(names),
        bytes=rows * ROW_BYTES + size + _photo_bytes(connection, names),
        wrote=datetime.fromisoformat(told["at"]).astimezone(zone) if told else None,
        heard=max(heard).astimezone(zone) if heard else None,
    )


def stations_by_stick(unit: "Unit", station: int) -> tuple[ByStick, ...]:
    """All stations, as their files told of them."""
    connection, heads = unit.connection, journal.heads(unit.connection)
    zone = _zone(connection)
    found = []
    for one in queries.stations(connection):
        known = known_of(unit, one.number)
        heard = _moment(unit.secret(_HEARD.format(one.number)))
        here = one.number == station
        lacks = sum(
            max(0, head.seq - _end(known, chain))
            for chain, head in heads.items()
            if chain.station != one.number and not here
        )
        rows = sum(head.seq for chain, head in heads.items() if chain.station == one.number)
        at = heard.astimezone(zone) if heard else None
        found.append(ByStick(one.number, one.name, one.disabled, here, at, rows, lacks))
    return tuple(found)


def _is_for(one: Station, station: int) -> bool:
    """Whether that station is to have what is here: all the office's, the office everybody's."""
    if one.number == station or one.disabled:
        return False
    return OFFICE in (station, one.number)


def _end(known: Known, chain: Chain) -> int:
    head = known.heads.get(chain)
    return head.seq if head else 0


def _photos(
    connection: "Connection", others: Iterable[Station], known: Mapping[int, Known]
) -> set[str]:
    """The photos here that a station which is to have them has not confirmed."""
    here = queries.photo_ids(connection)
    due = {StationRole.OFFICE: here, StationRole.GATE: here & queries.gate_photo_ids(connection)}
    lacking = set[str]()
    for one in others:
        lacking |= due.get(one.role, frozenset()) - known[one.number].photos
    return lacking


def _weight(connection: "Connection", chain: Chain, after: int) -> int:
    ((size,),) = driver_of(connection).execute(
        "SELECT coalesce(sum(length(body)), 0) FROM journal "
        "WHERE station = ? AND epoch = ? AND seq > ?", (*chain, after),
    ).fetchall()  # fmt: skip
    return int(size)


def _photo_bytes(connection: "Connection", names: Iterable[str]) -> int:
    driver, wanted = driver_of(connection), set(names)
    if not wanted:
        return 0
    sizes = driver.execute("SELECT id, length(data) FROM photo").fetchall()
    return sum(size for name, size in sizes if name in wanted)


def _moment(said: bytes | None) -> datetime | None:
    return datetime.fromisoformat(said.decode()).astimezone(UTC) if said else None


def _zone(connection: "Connection") -> timezone:
    event = queries.event(connection)
    return timezone(timedelta(minutes=event.utc_offset if event else 0))
