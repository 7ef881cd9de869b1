"""The end of the day: what is unfinished, the sync, the close in the journal, the reports."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event, Station
from accredit_app.domain.fields import to_json
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Reason
from accredit_app.reports.daily import write_daily
from accredit_app.reports.facts import CategoryLine, DailyFacts, DelegationLine, ScanLine
from accredit_app.reports.language import ENGLISH, ReportLanguage
from accredit_app.services.post import Post
from accredit_app.services.syncing import Sync
from accredit_app.store import journal, queries
from accredit_app.store.audit import digest
from accredit_app.sync.progress import Progress, SyncReport

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from sqlalchemy import Connection

FORMS = (".pdf", ".xlsx")


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A closed day. `digest` names the state that the day was closed on: two stations that have
    synced show the same. `sync` is None when the day was closed without a hub."""

    day: date
    facts: DailyFacts
    digest: str
    reports: tuple[Path, ...]
    sync: SyncReport | None


class Closing:
    """Closes days and writes their reports."""

    def __init__(self, post: Post, sync: Sync) -> None:
        self._post = post
        self._sync = sync

    def daily(self, day: date | None = None) -> DailyFacts:
        """A day in figures, as this station knows it; today when no day is given."""
        event = self._post.event()
        chosen = day or self._post.today(event)
        with self._post.database.read() as connection:
            return _facts(connection, self._post, event, chosen)

    def write_daily(
        self, path: Path, *, day: date | None = None, language: ReportLanguage = ENGLISH
    ) -> DailyFacts:
        """Writes the daily report; the name's ending chooses PDF, XLSX or CSV."""
        facts = self.daily(day)
        book = FontBook.load()

        def setting(canvas: "Canvas") -> TextPainter:
            return TextPainter(canvas, book)

        write_daily(facts, path, setting=setting, language=language)
        return facts

    def close(
        self,
        *,
        hub: str = "",
        folder: Path,
        day: date | None = None,
        language: ReportLanguage = ENGLISH,
    ) -> Generator[Progress, None, Done[ClosedDay]]:
        """Syncs (when there is a hub), writes the close into the journal and syncs that too,
        then writes the reports into `folder`. Closing a day again only adds a newer close."""
        report: SyncReport | None = None
        if hub:
            yield from self._sync.run(hub)
        event = self._post.event()
        chosen = day or self._post.today(event)
        database = self._post.database
        with database.write(self._post.operator) as unit:
            facts = _facts(unit.connection, self._post, event, chosen)
            me = next(
                (s for s in queries.stations(unit.connection) if s.number == database.station),
                None,
            )
            subject = me.id if me else event.id
            unit.record("day.close", subject, {"day": chosen, "counts": _counts(facts)})
        if hub:
            done = yield from self._sync.run(hub, prove=True)
            report = done.value
        folder.mkdir(parents=True, exist_ok=True)
        reports = tuple(folder / f"daily-{chosen.isoformat()}{form}" for form in FORMS)
        for path in reports:
            self.write_daily(path, day=chosen, language=language)
        with database.read() as connection:
            state = digest(connection)
        return Done.of(
            ClosedDay(chosen, facts, state, reports, report), {Topic.SYNC, Topic.STATIONS}
        )


def _counts(facts: DailyFacts) -> dict[str, object]:
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


def _facts(connection: "Connection", post: Post, event: Event, day: date) -> DailyFacts:
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
        states={AccreditationState(key): number for key, number in counted.by_state.items() if key},
        badges={BadgeStatus[key.upper()]: number for key, number in counted.badges.items()},
        scans=tuple(
            ScanLine(zone, zones.get(zone, ""), Answer(answer), Reason(reason), number)
            for (zone, answer, reason), number in sorted(counted.scans.items())
        ),
        prints={PrintState(key): number for key, number in counted.prints.items()},
        delegations=tuple(
            DelegationLine(
                name=line.name,
                country=line.country,
                kind=OrganisationKind(line.kind) if line.kind else None,
                expected=line.expected,
                arrived=line.arrived,
                badges=line.badges,
            )
            for line in counted.delegations
        ),
        stations_in=present,
        stations_missing=missing,
    )


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
