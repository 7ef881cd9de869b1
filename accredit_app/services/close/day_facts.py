"""A day in figures, as one station's journal tells it, for the report and for the close."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.event import Event, Station
from accredit_app.domain.fields import to_json
from accredit_app.domain.printing import PrintState
from accredit_app.reports.facts import CategoryLine, DailyFacts, DelegationLine, ScanLine
from accredit_app.services.post import Post
from accredit_app.store import journal, queries

if TYPE_CHECKING:
    from sqlalchemy import Connection


def facts_of(connection: "Connection", post: Post, event: Event, day: date) -> DailyFacts:
    """The figures of a day."""
    counted = queries.counts(connection, day)
    zones = {zone.letter: zone.name for zone in queries.zones(connection)}
    stations = queries.stations(connection)
    present, missing = _seen(connection, event, day, stations)
    mine = next((item.name for item in stations if item.number == post.database.station), "")
    return DailyFacts(
        event=event,
        day=day,
        generated_at=post.clock.now(),
        station=mine,
        expected=counted.people,
        arrived=counted.arrived,
        arrivals=counted.arrivals,
        walk_ins=counted.walk_ins,
        by_hour=counted.arrivals_by_hour,
        categories=tuple(
            CategoryLine(
                code=category.code,
                label=category.label,
                band=category.band,
                expected=counted.by_category.get(category.code, 0),
                arrivals=counted.arrivals_by_category.get(category.code, 0),
            )
            for category in queries.categories(connection)
        ),
        states=_summed((queries.state_of(key), n) for key, n in counted.by_state.items() if key),
        badges={BadgeStatus[key.upper()]: number for key, number in counted.badges.items()},
        scans=tuple(
            ScanLine(zone, zones.get(zone, ""), answer, reason, number)
            for (zone, answer, reason), number in _summed(
                ((zone, queries.answer_of(answer), queries.reason_of(reason)), number)
                for (zone, answer, reason), number in sorted(counted.scans.items())
            ).items()
        ),
        prints={PrintState(key): number for key, number in counted.prints.items()},
        delegations=tuple(
            DelegationLine(
                name=line.name,
                country=line.country,
                kind=queries.kind_of(line.kind) if line.kind else None,
                expected=line.expected,
                arrived=line.arrived,
                badges=line.badges,
            )
            for line in counted.delegations
        ),
        stations_in=present,
        stations_missing=missing,
    )


K = TypeVar("K")


def _summed(counted: Iterable[tuple[K, int]]) -> dict[K, int]:
    """What a newer version, or a thief, calls otherwise is counted as what it reads as here."""
    found: dict[K, int] = {}
    for key, number in counted:
        found[key] = found.get(key, 0) + number
    return found


def _seen(
    connection: "Connection", event: Event, day: date, stations: tuple[Station, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Stations of which rows of that day are here, and those of which there are none."""
    start = datetime(
        day.year, day.month, day.day, tzinfo=timezone(timedelta(minutes=event.utc_offset))
    )
    heard = journal.stations_heard(connection, since=start, until=start + timedelta(days=1))
    present = tuple(item.name for item in stations if item.number in heard)
    missing = tuple(
        item.name for item in stations if item.number not in heard and not item.disabled
    )
    return present, missing


def counts_of(facts: DailyFacts) -> dict[str, object]:
    """What the close says of the day, for anybody to hold against the journal."""
    return {
        "expected": facts.expected,
        "arrived": facts.arrived,
        "arrivals": facts.arrivals,
        "walk_ins": facts.walk_ins,
        "badges": {status.name.lower(): number for status, number in facts.badges.items()},
        "scans": facts.scanned(),
        "prints": to_json({state.value: number for state, number in facts.prints.items()}),
    }
