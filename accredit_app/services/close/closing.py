"""The end of the day: what is unfinished, the sync, the signed close, the reports, the backup.

Nothing is closed before the reports have a place that can be written. Once the close is in the
journal it stands, and nothing that fails after it hides that, or keeps the rest from being done.
"""

import tempfile
import threading
from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Station
from accredit_app.domain.printing import PrintJob
from accredit_app.errors import InvalidInput, NotFound, SyncError, UserError
from accredit_app.phrases import say, why
from accredit_app.reports.daily import write_daily
from accredit_app.reports.facts import DailyFacts
from accredit_app.reports.language import ENGLISH, ReportLanguage
from accredit_app.services.badges.issuing import STATION_KEY
from accredit_app.services.close import after_close, day_close
from accredit_app.services.close.backup import Backups
from accredit_app.services.close.day_close import Closed
from accredit_app.services.close.day_facts import counts_of, facts_of
from accredit_app.services.line import Moved
from accredit_app.services.post import Post
from accredit_app.services.sync.syncing import Sync
from accredit_app.services.tasks.tasks import TaskKind, Tasks
from accredit_app.store import audit, queries
from accredit_app.store.audit import digest
from accredit_app.store.backup import Backup
from accredit_app.sync.progress import SyncReport

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

FORMS = (".pdf", ".xlsx")

_ROOM = 262_144
"""Bytes that must fit where the reports go: those of a large event take less."""

ClosingStep = Moved | audit.Progress
"""A step of the close: of its sync, or of the backup that follows."""


@dataclass(frozen=True, slots=True)
class Roll:
    """Which stations have closed a day, as far as this station has heard. `missing` leaves out
    those that were disabled. By a station's number, `later` counts the changes of that day which
    it wrote after its close; `unproved` are those whose close a copy of their rows did not prove
    when the office last looked."""

    closed: tuple[Closed, ...]
    missing: tuple[Station, ...]
    later: Mapping[int, int] = field(default_factory=dict)
    unproved: frozenset[int] = frozenset()

    @property
    def stations(self) -> int:
        """How many stations are to close the day."""
        return len(self.closed) + len(self.missing)


@dataclass(frozen=True, slots=True)
class Outlook:
    """A day before it is closed. `unfinished`: prints of this station whose end nobody has told.
    `tasks`: what waits for a supervisor. `mine` is this station's own close, None before it."""

    facts: DailyFacts
    unfinished: tuple[PrintJob, ...]
    tasks: int
    roll: Roll
    mine: Closed | None


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A closed day. `digest` names the state that the day was closed on: two stations that have
    synced show the same. `sync` is None when the day was closed without a hub, or the hub did not
    come to prove it. `failures` tell, in the order of the work, what could not be done after the
    close: its proof, a report, the backup. The day is closed all the same."""

    day: date
    facts: DailyFacts
    digest: str
    reports: tuple[Path, ...]
    sync: SyncReport | None
    roll: Roll
    backup: Backup | None = None
    failures: tuple[UserError, ...] = ()

    @property
    def proved(self) -> bool:
        """Whether the hub has read this station's rows and photos again, the close among them."""
        receipt = self.sync.receipt if self.sync else None
        return receipt is not None and receipt.reread


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
            return facts_of(connection, self._post, event, chosen)

    def outlook(self, day: date | None = None) -> Outlook:
        """What stands before the close of a day, today when none is given."""
        facts = self.daily(day)
        roll = self.roll(facts.day)
        with self._post.database.read() as connection:
            unfinished = queries.print_jobs(connection, open_only=True)
        own = self._post.database.station
        mine = next((one for one in roll.closed if one.station.number == own), None)
        return Outlook(facts, unfinished, self._open_tasks().total(), roll, mine)

    def roll(self, day: date) -> Roll:
        """Who has closed that day."""
        event = self._post.event()
        with self._post.database.write(self._post.operator) as unit:
            doubts = after_close.doubted(unit)
        with self._post.database.read() as connection:
            closed = tuple(day_close.closes(connection, event, day=day))
            stations = queries.stations(connection)
            after = {
                one.station.number: after_close.written_after(connection, one, event)
                for one in closed
                if one.genuine
            }
        numbers = {one.station.number for one in closed}
        missing = [s for s in stations if s.number not in numbers and not s.disabled]
        later = {number: rows for number, rows in after.items() if rows}
        unproved = frozenset(one.station.number for one in closed if one.entry.dot in doubts)
        return Roll(closed, tuple(missing), later, unproved)

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
        backup: Path | None = None,
        day: date | None = None,
        language: ReportLanguage = ENGLISH,
        stop: threading.Event | None = None,
    ) -> Generator[ClosingStep, None, Done[ClosedDay]]:
        """Syncs (when there is a hub), writes the signed close into the journal and has the hub
        prove that it holds it, writes the reports into `folder` and a backup into `backup`.

        Closing a day again only adds a newer close. When the first sync fails, or `folder` cannot
        be written, nothing is closed; what fails after the close is told in `failures`. A failure
        of the hub at the proof leaves the proof to the next sync. `stop`: as in `Sync.run`.
        """
        _try_to_write(folder)
        report: SyncReport | None = None
        failures: list[UserError] = []
        if hub:
            yield from self._sync.run(hub, stop=stop)
        event = self._post.event()
        chosen = day or self._post.today(event)
        facts = self._write_close(chosen)
        if hub:
            try:
                report = (yield from self._sync.run(hub, prove=True, stop=stop)).value
            except SyncError as error:
                failures.append(error)
        reports, failed = self._write_reports(folder, chosen, language)
        failures += failed
        made: Backup | None = None
        if backup is not None:
            try:
                made = (yield from Backups(self._post).write(backup)).value
            except UserError as error:
                failures.append(error)
        with self._post.database.read() as connection:
            state = digest(connection)
        closed = ClosedDay(
            chosen, facts, state, reports, report, self.roll(chosen), made, tuple(failures)
        )
        return Done.of(closed, {Topic.SYNC, Topic.STATIONS})

    def _write_reports(
        self, folder: Path, day: date, language: ReportLanguage
    ) -> tuple[tuple[Path, ...], list[UserError]]:
        """The reports that could be written, and why another one could not."""
        written, failures = [], []
        for form in FORMS:
            path = folder / f"daily-{day.isoformat()}{form}"
            try:
                self.write_daily(path, day=day, language=language)
                written.append(path)
            except UserError as error:
                failures.append(error)
        return tuple(written), failures

    def _write_close(self, day: date) -> DailyFacts:
        event, database = self._post.event(), self._post.database
        tasks = self._open_tasks()
        with database.write(self._post.operator) as unit:
            private = unit.secret(STATION_KEY)
            if private is None:
                raise NotFound("This station has no key", "Enrol it again at the event office.")
            facts = facts_of(unit.connection, self._post, event, day)
            unfinished = queries.print_jobs(unit.connection, open_only=True)
            body = {
                "day": day.isoformat(),
                "counts": counts_of(facts),
                **day_close.holdings(unit.connection, database.station).words(),
                "unfinished": [str(job.id) for job in unfinished],
                "tasks": dict(sorted(tasks.items())),
            }
            signed = day_close.sign_close(body, event, SigningKey.from_bytes(private))
            subject = day_close.station_id(unit.connection, database.station, event)
            unit.record(day_close.CLOSE, subject, signed)
        return facts

    def _open_tasks(self) -> Counter[str]:
        """What waits for a supervisor, by kind; prints are told by themselves."""
        found = Counter(task.kind.value for task in Tasks(self._post).open())
        del found[TaskKind.PRINT.value]
        return found


def _try_to_write(folder: Path) -> None:
    """Makes the folder for the reports and writes into it; InvalidInput if either fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(bytes(_ROOM))
            trial.flush()
    except OSError as error:
        raise InvalidInput(
            "The reports cannot be written there",
            say(
                "{folder}: {reason}. The day is still open, and nothing was changed. Choose "
                "another folder for the reports.",
                folder=folder,
                reason=why(error),
            ),
        ) from error
