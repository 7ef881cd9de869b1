"""What a sync says in words, also one by stick: its steps, its state, its bytes, a wrong clock."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accredit_app.domain.pace import Phase
from accredit_app.sync.progress import Step
from accredit_app.sync.stick.report import StickProgress, StickStep
from accredit_app.ui.navigation import Fact
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.words import apart

if TYPE_CHECKING:
    from accredit_app.services.line import Moved
    from accredit_app.services.sync.by_stick import StickWaiting
    from accredit_app.services.sync.syncing import Pending
    from accredit_app.ui.sync_watch import SyncWatch

_LONG_ENOUGH = 2.0
"""Seconds of a step before anything is foretold of its end."""


class SyncWords(QObject):
    """The texts of the steps and of what waits, in the language that is on screen now."""

    def step(self, step: Step) -> str:
        """What is being done in this step."""
        return {
            Step.GREETING: self.tr("Calling the hub…"),
            Step.REVOCATIONS: self.tr("Revoked badges first…"),
            Step.ROWS_OUT: self.tr("Sending changes…"),
            Step.ROWS_IN: self.tr("Fetching changes…"),
            Step.PHOTOS_OUT: self.tr("Sending photos…"),
            Step.PHOTOS_IN: self.tr("Fetching photos…"),
            Step.PROOF: self.tr("Comparing both ends…"),
            Step.DONE: self.tr("Finished"),
        }[step]

    def progress(self, moved: "Moved", seconds: float) -> str:
        """The step with its bytes and, once that can be told, the time that it will still take;
        `seconds` is how long it has taken."""
        parts = [self.step(moved.step)]
        if moved.sent:
            parts.append(self.tr("{size} sent").format(size=self.size(moved.sent)))
        if moved.fetched:
            parts.append(self.tr("{size} fetched").format(size=self.size(moved.fetched)))
        return " · ".join(parts + self._left(moved.done, moved.total, seconds))

    def stick(self, progress: StickProgress, seconds: float) -> str:
        """The same for a file on a stick."""
        parts = [
            {
                StickStep.WRITING: self.tr("Writing…"),
                StickStep.READING_BACK: self.tr("Reading it back from the stick…"),
                StickStep.CHECKING: self.tr("Checking the file…"),
                StickStep.TAKING: self.tr("Taking what is new…"),
                StickStep.DONE: self.tr("Finished"),
            }[progress.step]
        ]
        if progress.total:
            done, total = self.size(progress.done), self.size(progress.total)
            parts.append(self.tr("{done} of {total}").format(done=done, total=total))
        return " · ".join(parts + self._left(progress.done, progress.total, seconds))

    def _left(self, done: int, total: int, seconds: float) -> list[str]:
        left = seconds_to_go(done, total, seconds)
        return [self.tr("about {time} left").format(time=self.span(left))] if left else []

    def waiting(self, changes: int) -> str:
        """How many changes were not at the hub yet, in words."""
        return self.tr("%n change(s) waiting to sync", "", changes)

    def all_in(self) -> str:
        return self.tr("All synced")

    def state(self, watch: "SyncWatch") -> Fact:
        """The station's sync in a few words, for the corner of its window."""
        pending = watch.pending
        waiting = pending.entries if pending else 0
        match watch.phase:
            case Phase.RUNNING:
                return Fact(self.tr("Syncing…"), Tone.INFO, "sync")
            case Phase.REFUSED:
                return Fact(self.tr("Sync stopped: needs a person"), Tone.BAD)
            case Phase.AWAY:
                time = self.span(max(1, watch.seconds_left))
                words = self.tr("No network, trying again in {time}").format(time=time)
                return Fact(words, Tone.WARN, "cloud-off")
        if pending is None:
            return Fact("")
        if pending.clock_is_wrong:
            return Fact(self.clock(pending), Tone.BAD, "clock")
        if pending.stick is not None:
            return self._by_stick(pending.stick)
        if watch.phase is Phase.OFF and not waiting:
            return Fact(self.tr("Syncs only when asked"), Tone.INFO, "sync")
        if waiting:
            return Fact(self.waiting(waiting), Tone.WARN)
        if pending.last_at is None:
            return Fact(self.tr("Never synced"), Tone.WARN)
        return Fact(self.tr("Synced {time}").format(time=f"{pending.last_at:%H:%M}"), Tone.OK)

    def _by_stick(self, stick: "StickWaiting") -> Fact:
        """What waits where there is no hub: to be written, to be confirmed, or nothing."""
        if stick.unwritten or (stick.rows and stick.wrote is None):
            return Fact(self.tr("%n change(s) wait for a stick", "", stick.unwritten), Tone.WARN)
        if stick.wrote is not None and (stick.rows or stick.photos):
            words = self.tr("On a stick since {time}")
            return Fact(words.format(time=self.moment(stick.wrote)), Tone.INFO)
        if stick.photos:
            return Fact(self.tr("Photos wait for a stick"), Tone.WARN)
        if stick.heard is None:
            return Fact(self.tr("By stick: nothing waits"), Tone.OK)
        words = self.tr("By stick: confirmed {time}")
        return Fact(words.format(time=self.moment(stick.heard)), Tone.OK)

    def clock(self, pending: "Pending") -> str:
        """By how much this station's clock is wrong."""
        time = self.span(abs(pending.clock_error) / timedelta(seconds=1))
        if pending.clock_error > timedelta():
            return self.tr("This clock is {time} ahead").format(time=time)
        return self.tr("This clock is {time} behind").format(time=time)

    def span(self, seconds: float) -> str:
        """A time as it is said: its largest unit, and the next where that matters."""
        whole = round(seconds)
        if whole < 90:
            return self.tr("{count} s").format(count=whole)
        minutes = round(whole / 60)
        if minutes < 90:
            return self.tr("{count} min").format(count=minutes)
        hours, rest = divmod(minutes, 60)
        if hours < 48:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
        return self.tr("{count} days").format(count=round(hours / 24))

    @staticmethod
    def moment(at: datetime) -> str:
        """Day and time. From right to left, a day would change places with its time."""
        return apart(f"{at:%d.%m. %H:%M}")

    def size(self, count: int) -> str:
        """Bytes, in the unit that people read on a disk (SI)."""
        if count < 1_000_000:
            return self.tr("{count} kB").format(count=f"{max(1, round(count / 1e3)):,}")
        return self.tr("{count} MB").format(count=f"{count / 1e6:,.1f}")


def seconds_to_go(done: int, total: int, seconds: float) -> int:
    """What a step will still take if it goes on as it went; 0 while that would be a guess."""
    if not 0 < done < total or seconds < _LONG_ENOUGH:
        return 0
    return max(1, round(seconds * (total - done) / done))
