"""Sync and close of day in memory, with the signatures of `accredit_app.services`."""

import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event
from accredit_app.domain.event import Station as Enrolled
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.people import OrganisationKind
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.domain.roles import StationRole
from accredit_app.domain.verdicts import Answer, Reason
from accredit_app.errors import UserError
from accredit_app.reports.facts import DailyFacts, DelegationLine, ScanLine
from accredit_app.reports.language import ReportLanguage
from accredit_app.services.close.closing import ClosedDay, Outlook, Roll
from accredit_app.services.close.day_close import Closed, OfficeReceipt
from accredit_app.services.line import Moved
from accredit_app.services.sync.automatic import Automatic
from accredit_app.services.sync.by_stick import ByStick, StickWaiting
from accredit_app.services.sync.sticks import StickStanding
from accredit_app.services.sync.syncing import HubView, Pending, Standing
from accredit_app.sync.exchange import Alarm, AlarmKind, Receipt
from accredit_app.sync.progress import Step, SyncReport

DAY = date(2025, 10, 25)
NOON = datetime(2025, 10, 25, 5, 0, tzinfo=UTC)
VENUE = timezone(timedelta(hours=7))
EVENT = Event(
    id=UUID(int=7),
    name="Signing Ceremony of the Convention",
    place="Hà Nội",
    first_day=DAY,
    last_day=date(2025, 10, 26),
    utc_offset=420,
)
RECEIPT = Receipt(EVENT.id, Chain(3, 99), Head(412, b"\x11" * 32), reread=True)


def enrolled(number: int, name: str) -> Enrolled:
    return Enrolled(UUID(int=number), number, name, StationRole.DESK, bytes(32), disabled=False)


def standing(number: int, name: str, seen: datetime | None, rows: int, behind: int) -> Standing:
    return Standing(number, name, StationRole.DESK, False, seen, rows, behind)


def alarm(kind: AlarmKind, station: int = 12) -> Alarm:
    return Alarm(NOON, Chain(station, 5), 41, kind, b"\x01" * 32, b"\x02" * 32)


class HandTime:
    """Seconds that only a test moves."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


class MemoryAutomatic(Automatic):
    """The real plan; its switch is kept here."""

    def __init__(self) -> None:
        self.time = HandTime()
        super().__init__(None, clock=self.time, chance=lambda: 0.0)  # type: ignore[arg-type]
        self.kept = True

    def is_on(self) -> bool:
        return self.kept

    def keep_switch(self, on: bool) -> Done[bool]:
        self.kept = on
        return Done.of(on, {Topic.DEVICES})


@dataclass
class MemorySync:
    """Exchanges in five steps; raises `error` after the first if there is one."""

    waiting: int = 12
    last: datetime | None = None
    error: UserError | None = None
    clock_error: timedelta = timedelta()
    alarms: tuple[Alarm, ...] = ()
    routes: list[str] = field(default_factory=list)

    stick: StickWaiting | None = None
    by_stick: tuple[ByStick, ...] = ()

    def pending(self, *, hub: bool = True) -> Pending:
        if not hub and self.stick is not None:
            told = self.stick
            return Pending(told.rows, None, told.photos, told.bytes, stick=told)
        photos, size = (3, 187_000) if self.waiting else (0, 0)
        return Pending(self.waiting, self.last, photos, size, self.clock_error)

    def look_by_stick(self) -> tuple[ByStick, ...]:
        return self.by_stick

    def look(self, route: str) -> HubView:
        del route
        morning = NOON.astimezone(VENUE)
        return HubView(
            (
                standing(1, "Office", morning, 214, 0),
                standing(2, "Desk 2", morning - timedelta(hours=3), 4_102, 88),
                standing(12, "Gate A", None, 0, 0),
            ),
            self.alarms,
            VENUE,
        )

    def run(
        self, route: str, *, stop: threading.Event | None = None
    ) -> Generator[Moved, None, Done[SyncReport]]:
        self.routes.append(route)
        yield Moved(Step.GREETING)
        if self.error is not None:
            raise self.error
        yield Moved(Step.ROWS_OUT, 6, 12, sent=4_000)
        yield Moved(Step.ROWS_OUT, 12, 12, sent=8_000)
        yield Moved(Step.PHOTOS_IN, 3, 3, sent=8_000, fetched=190_000)
        yield Moved(Step.DONE, 1, 1, sent=8_000, fetched=190_000)
        self.waiting, self.last = 0, NOON.astimezone(VENUE)
        report = SyncReport(rows_out=12, rows_in=88, photos_out=4, photos_in=3, receipt=RECEIPT)
        return Done.of(report, {Topic.SYNC})


class MemorySticks:
    """A stick that nobody has written yet."""

    def standing(self) -> StickStanding:
        stations = (enrolled(2, "Desk 2"), enrolled(12, "Gate A"))
        names = {station.number: station.name for station in stations}
        return StickStanding(1, 420, stations, names, recovery_waits=False)


@dataclass
class MemoryBackups:
    """Remembers one folder."""

    last: str = ""

    def folder(self) -> str:
        return self.last


def closed_by(number: int, *, genuine: bool = True, receipt: OfficeReceipt | None = None) -> Closed:
    entry = Entry(
        number, 1, 9, 9, 0, 0, "", "", 1, "day.close", UUID(int=number), b"", b"{}", b"", b""
    )
    return Closed(enrolled(number, f"Desk {number}"), DAY, entry, {}, genuine, receipt)


@dataclass
class MemoryClosing:
    """The facts of one invented day."""

    missing: tuple[str, ...] = ("Desk 4",)
    closed: list[tuple[str, Path]] = field(default_factory=list)
    counted: int = 0
    unfinished: int = 0
    tasks: int = 0
    mine: Closed | None = None
    closes: tuple[Closed, ...] = ()
    later: dict[int, int] = field(default_factory=dict)
    unproved: frozenset[int] = frozenset()
    failures: tuple[UserError, ...] = ()
    backups: list[Path | None] = field(default_factory=list)

    def daily(self, day: date | None = None) -> DailyFacts:
        self.counted += 1
        state, press = OrganisationKind.STATE, OrganisationKind.NEWS_AGENCY
        return DailyFacts(
            event=EVENT,
            day=day or DAY,
            generated_at=NOON,
            station="Office",
            expected=2912,
            arrived=1164,
            arrivals=846,
            walk_ins=73,
            by_hour={7: 41, 8: 188, 9: 262, 10: 171, 11: 108, 12: 49, 13: 27},
            badges={BadgeStatus.PRINTED: 21, BadgeStatus.HANDED_OVER: 1143},
            scans=(
                ScanLine("A", "Plenary hall", Answer.ADMIT, Reason.OK, 1893),
                ScanLine("A", "Plenary hall", Answer.REFUSE, Reason.WRONG_ZONE, 9),
                ScanLine("P", "Press centre", Answer.REFUSE, Reason.REVOKED, 1),
            ),
            prints={PrintState.PRINTED: 838, PrintState.FAILED: 3},
            delegations=(
                DelegationLine("Việt Nam", "VN", state, 86, 71, 71),
                DelegationLine("سلطنة عُمان", "OM", state, 24, 24, 24),
                DelegationLine("République française", "FR", state, 41, 12, 12),
                DelegationLine("Российская Федерация", "RU", state, 38, 0, 0),
                DelegationLine("中华人民共和国", "CN", state, 52, 40, 40),
                DelegationLine("Estados Unidos Mexicanos", "MX", state, 19, 19, 18),
                DelegationLine("Lotus Wire Service", "VN", press, 12, 9, 9),
            ),
            stations_in=("Office", "Desk 2", "Desk 3"),
            stations_missing=self.missing,
        )

    def outlook(self, day: date | None = None) -> Outlook:
        jobs = tuple(
            PrintJob(uuid4(), 1, "pdf", PrintState.UNKNOWN, "", NOON)
            for _ in range(self.unfinished)
        )
        return Outlook(self.daily(day), jobs, self.tasks, self.roll(), self.mine)

    def roll(self) -> Roll:
        missing = tuple(enrolled(int(name.split()[-1]), name) for name in self.missing)
        closed = tuple(self.closes or (closed_by(number) for number in (1, 2, 3)))
        return Roll(closed, missing, self.later, self.unproved)

    def close(
        self,
        *,
        hub: str,
        folder: Path,
        backup: Path | None,
        language: ReportLanguage,
        stop: threading.Event | None = None,
    ) -> Generator[Moved, None, Done[ClosedDay]]:
        yield Moved(Step.GREETING)
        yield Moved(Step.ROWS_OUT, 3, 3)
        self.closed.append((hub, folder))
        self.backups.append(backup)
        self.language = language.locale
        self.missing = ()
        names = ("daily-2025-10-25.pdf", "daily-2025-10-25.xlsx")
        report = SyncReport(photos_proved=4, receipt=RECEIPT) if hub else None
        day = ClosedDay(
            DAY, self.daily(), "", tuple(folder / name for name in names), report, self.roll(),
            failures=self.failures,
        )  # fmt: skip
        return Done.of(day, {Topic.SYNC})
