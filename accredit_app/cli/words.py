"""What a sync, a close and a check of the journal say on the command line, line by line.

It says what happened, what is safe and what to do, and never how this program writes its values.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from accredit_app.domain.spans import spoken
from accredit_app.services.close.roll_words import about_roll

if TYPE_CHECKING:
    from accredit_app.domain.event import Station
    from accredit_app.services.close.closing import ClosedDay, Outlook
    from accredit_app.store.audit import Rebuilt, Report
    from accredit_app.sync.progress import SyncReport

WRONG_CLOCK: Final = timedelta(seconds=30)
"""By how much a clock may differ from the hub's before it is worth a word."""

PROVES: Final = (
    "A receipt proves that the hub holds every row and photo of that station, as its own database "
    "counted them again; of a station that is reached by stick, that the office does. It does not "
    "prove that something was never entered, or that the missing stations have nothing to tell."
)

_PROBLEMS_SHOWN: Final = 20
_MEGABYTE: Final = 1_000_000
_STEPS: Final = {
    "greeting": "Calling the hub",
    "revocations": "Revoked badges first",
    "rows_out": "Sending changes",
    "rows_in": "Fetching changes",
    "photos_out": "Sending photos",
    "photos_in": "Fetching photos",
    "proof": "Comparing both ends",
    "done": "Finished",
    "reading_back": "Reading it back",
}


def about_step(progress: Any) -> str:
    """A step of a long job: what is being done, and how far it is."""
    from accredit_app.sync.stick.report import StickProgress

    step = str(getattr(progress, "step", ""))
    name = _STEPS.get(step, step.capitalize())
    if progress.total <= 1:
        return f"{name or 'Beginning'}…"
    far = f"{progress.done:,} of {progress.total:,}"
    if isinstance(progress, StickProgress):
        far = f"{progress.done / _MEGABYTE:,.1f} of {progress.total / _MEGABYTE:,.1f} MB"
    return f"{name}: {far}" if name else far


def about_sync(report: "SyncReport") -> str:
    """What a sync with a hub moved."""
    moved = [
        f"{count_of(count, one)} {how}"
        for count, one, how in (
            (report.rows_out, "change", "sent"),
            (report.rows_in, "change", "fetched"),
            (report.photos_out, "photo", "sent"),
            (report.photos_in, "photo", "fetched"),
        )
        if count
    ]
    return f"Synced with the hub: {', '.join(moved) or 'nothing was new on either side'}."


def about_clock(report: "SyncReport") -> str:
    """By how much this computer's clock is wrong; "" if it is not, or the hub has no clock."""
    offset = report.clock_offset
    if offset is None or abs(offset) < WRONG_CLOCK:
        return ""
    return (
        f"This computer's clock is {far_from(offset)} the hub's. Nothing is lost by that, but "
        "times on badges, scans and reports are wrong: set the clock of this computer."
    )


def far_from(offset: timedelta) -> str:
    """How a clock goes against another: `offset` is the other minus this one."""
    return f"{spoken(offset)} {'behind' if offset > timedelta() else 'ahead of'}"


def about_journal(report: "Report") -> list[str]:
    """What a check of the journal found."""
    from accredit_app.services.event.checkup import JOURNAL_DAMAGED, TABLES_DAMAGED

    looked = (
        f"{count_of(report.entries, 'row')} of {count_of(report.chains, 'journal')} and "
        f"{count_of(report.photos, 'photo')}"
    )
    if report.sound:
        return [f"Checked {looked}: everything proves."]
    found = len(report.problems)
    lines = [f"Checked {looked}: {count_of(found, 'thing')} did not prove."]
    lines += [f"  {problem}" for problem in report.problems[:_PROBLEMS_SHOWN]]
    if found > _PROBLEMS_SHOWN:
        lines.append(f"  … and {found - _PROBLEMS_SHOWN:,} more.")
    if report.whole:
        return [*lines, TABLES_DAMAGED]
    return [*lines, f"The journal itself is damaged. {JOURNAL_DAMAGED}"]


def about_rebuilt(made: "Rebuilt") -> str:
    """What a rebuild of the tables changed."""
    rows = count_of(made.entries, "row")
    if made.before == made.after:
        return f"The tables were made again from {rows}, and are equal to what they were."
    return (
        f"The tables were made again from {rows}. They were DIFFERENT before: what stands in them "
        "now is what the journal says. Tell the event office."
    )


def about_outlook(outlook: "Outlook") -> list[str]:
    """What is unfinished before a day is closed."""
    lines = [f"The day: {outlook.facts.day:%Y-%m-%d}"]
    prints = len(outlook.unfinished)
    if prints:
        lines.append(
            f"{count_of(prints, 'print')} of which nobody has said whether paper came out: look "
            "at the desk that printed."
        )
    if outlook.tasks:
        waits = "waits" if outlook.tasks == 1 else "wait"
        lines.append(f"{count_of(outlook.tasks, 'task')} {waits} for a supervisor at the office.")
    if len(lines) == 1:
        return [*lines, "Every print has its end and no task is open."]
    return [*lines, "The day can be closed all the same; they stay open."]


def about_closed(closed: "ClosedDay") -> list[str]:
    """A closed day: who is in, what is proved, where the reports are."""
    roll = closed.roll
    lines = ["The day is closed.", f"{len(roll.closed)} of {roll.stations} stations are in."]
    if roll.missing:
        lines.append("Missing: " + _named(roll.missing))
    if doubtful := [one.station for one in roll.closed if not one.genuine]:
        lines.append("The close of these is not signed by their own key: " + _named(doubtful))
    lines += about_roll(roll, hub=closed.sync is not None).splitlines()
    lines.append(_proof(closed))
    lines.append(PROVES)
    if closed.reports:
        lines.append("Reports:")
        lines += [f"  {path}" for path in closed.reports]
    if closed.backup is not None:
        lines.append(f"Backup: {closed.backup.folder}")
    return lines


def _proof(closed: "ClosedDay") -> str:
    receipt = closed.sync.receipt if closed.sync else None
    if closed.proved and receipt is not None and closed.sync is not None:
        photos = count_of(closed.sync.photos_proved, "photo")
        return (
            f"The hub read again rows 1 to {receipt.head.seq:,} and {photos} of this station: all "
            "are there. The office's signature on that comes with a later sync."
        )
    return "Not proved yet: the proof comes with the next sync, by network or by stick."


def _named(stations: "Iterable[Station]") -> str:
    return ", ".join(f"{one.number} {one.name}" for one in stations)


def count_of(count: int, one: str) -> str:
    """A count with its word: "1 row", "2,000 rows"."""
    return f"{count:,} {one if count == 1 else one + 's'}"
