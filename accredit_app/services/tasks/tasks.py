"""What waits for a supervisor's decision: each a task with one clear action, undone where safe.

Tasks are worked out from what this station knows, the same on every station that knows the same,
and are kept nowhere: only decisions are. Lifted bans and revoked keys stand in the history.
"""

from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.domain.badges import Badge, BadgeStatus, badge_id, serial_text
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.duplicates import Candidate, Likeness
from accredit_app.domain.journal import Dot
from accredit_app.domain.people import Record
from accredit_app.domain.printing import PrintJob
from accredit_app.errors import Conflict, NotFound
from accredit_app.services.badges.sheet import known_badge
from accredit_app.services.people.lists import revocations_issued_at
from accredit_app.services.post import Post
from accredit_app.services.tasks.conflicts import Conflicts, Field, Settled
from accredit_app.services.tasks.duplicates import Decided, Duplicates
from accredit_app.services.tasks.shared_serials import SharedSerial, shared_serial, shared_serials
from accredit_app.services.told import Told, Witnesses
from accredit_app.store import journal, queries
from accredit_app.store.queries import open as waiting

if TYPE_CHECKING:
    from sqlalchemy import Connection

DOUBLE_USE = timedelta(minutes=15)
"""Where no ways out are scanned, two admissions at two gates are suspicious when closer than so."""


class TaskKind(StrEnum):
    """What is to be decided, in the order in which it presses."""

    REVOKED_ADMITTED = "revoked_admitted"
    DOUBLE_USE = "double_use"
    SHARED_SERIAL = "shared_serial"
    TWO_BADGES = "two_badges"
    PRINT = "print"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"


Subject = Field | Candidate | UUID | int
"""What a task is about: a field, two people, a person with two badges, a scan, a print, a
serial."""


@dataclass(frozen=True, slots=True)
class Task:
    """`what` names what it is about: people, a field's owner. `since` is in the event's time."""

    kind: TaskKind
    what: str
    people: tuple[UUID, ...]
    since: datetime
    subject: Subject


@dataclass(frozen=True, slots=True)
class Held:
    """A badge, and who issued it."""

    badge: Badge
    told: Told | None


@dataclass(frozen=True, slots=True)
class TwoBadges:
    """A person with several active badges; `proposed` is the one to revoke."""

    record: Record
    badges: tuple[Held, ...]
    proposed: int


@dataclass(frozen=True, slots=True)
class Admission:
    """What a gate let happen. `list_at` is when the gate's revocation list was signed (None: it is
    not known here), `revoked` who revoked the badge, `earlier` the other admission of a badge that
    was used twice."""

    record: Record | None
    badge: str
    zone: str
    gate: str
    at: datetime
    behind: timedelta
    list_at: datetime | None = None
    revoked: Told | None = None
    reason: str = ""
    earlier: "Admission | None" = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A print of which nobody has said whether it came out."""

    record: Record | None
    job: PrintJob
    at: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """A scan that was looked into, by the name under which that is taken back."""

    scan: UUID
    dot: Dot


Undo = Settled | Decided | Seen
"""A decision that can be taken back."""


class Tasks:
    """Finds tasks, shows them, and records what is decided."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self.conflicts = Conflicts(post)
        self.duplicates = Duplicates(post)
        self._found: tuple[int, tuple[Task, ...]] | None = None

    def open(self) -> tuple[Task, ...]:
        """Everything that waits, the most pressing first."""
        steps = self.look()
        while True:
            try:
                next(steps)
            except StopIteration as end:
                found: tuple[Task, ...] = end.value
                return found

    def look(self) -> Generator[int, None, tuple[Task, ...]]:
        """As `open`, in steps between which shorter work may be done; yields how far it is.

        It is worked out anew only when the journal has grown.
        """
        with self._database.read() as connection:
            end = waiting.journal_end(connection)
            if self._found is not None and self._found[0] == end:
                return self._found[1]
            witnesses = Witnesses(connection, self._post.event())
            names = waiting.names(connection)
            tasks = [
                *self._at_gates(connection, witnesses, names),
                *self._shared_serials(connection, witnesses, names),
                *self._two_badges(connection, witnesses, names),
                *self._prints(connection, witnesses, names),
                *self._conflicts(connection, witnesses),
            ]
            people, decided = waiting.everybody_known(connection), waiting.pairs(connection)
        pairs = yield from self.duplicates.look(people, decided)
        with self._database.read() as connection:
            tasks += self._duplicates(connection, witnesses, names, pairs)
        order = {kind: place for place, kind in enumerate(TaskKind)}
        found = tuple(sorted(tasks, key=lambda task: order[task.kind]))
        self._found = (end, found)
        return found

    def two_badges(self, person: UUID) -> TwoBadges:
        """The active badges of a person; NotFound when fewer than two are left."""
        with self._database.read() as connection:
            record = queries.record(connection, person)
            active = _active(connection, person)
            if record is None or len(active) < 2:
                raise _done_already()
            witnesses = Witnesses(connection, self._post.event())
            held = tuple(Held(one, _issued(connection, witnesses, one)) for one in active)
        return TwoBadges(record, held, _proposed(active).serial)

    def shared_serial(self, serial: int) -> SharedSerial:
        """Whose badges bear a serial; NotFound when it is only one person's, or revoked."""
        with self._database.read() as connection:
            witnesses = Witnesses(connection, self._post.event())
            found = shared_serial(connection, witnesses, serial)
        if found is None:
            raise _done_already()
        return found

    def revoke_shared(self, serial: int, *, reason: str) -> Done[Badge]:
        """Revokes a serial that several people bear, for good: all of them need new badges."""
        self.shared_serial(serial)
        with self._database.write(self._post.operator) as unit:
            unit.record("badge.revoke", badge_id(serial), {"reason": reason})
            badge = known_badge(unit.connection, serial)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def admission(self, task: Task) -> Admission:
        """What the gates recorded, with what is known of the badge."""
        scan = task.subject
        assert isinstance(scan, UUID)
        event = self._post.event()
        with self._database.write(self._post.operator) as unit:
            connection = unit.connection
            witnesses = Witnesses(connection, event)

            def admitted(found: waiting.Passage) -> Admission:
                badge = queries.badge(connection, found.serial)
                said = waiting.state(connection, badge_id(found.serial), "badge").facts
                entry = waiting.entry(connection, said["revoke"].dot) if "revoke" in said else None
                zones = {zone.letter: zone.name for zone in queries.zones(connection)}
                signed = None
                if found.list is not None:
                    signed = revocations_issued_at(unit, event, found.list)
                return Admission(
                    record=queries.record(connection, badge.person) if badge else None,
                    badge=serial_text(found.serial),
                    zone=zones.get(found.zone, found.zone),
                    gate=witnesses.station(found.station),
                    at=witnesses.local(found.at),
                    behind=found.offset,
                    list_at=witnesses.local(signed) if signed else None,
                    revoked=witnesses.told(entry) if entry else None,
                    reason=badge.reason if badge else "",
                )

            last = waiting.passage(connection, scan)
            if last is None:
                raise _done_already()
            shown = admitted(last)
            if task.kind is TaskKind.DOUBLE_USE:
                for before, after in waiting.used_twice(connection, within=DOUBLE_USE):
                    if after.scan == scan:
                        return replace(shown, earlier=admitted(before))
        return shown

    def doubt(self, job: UUID) -> Doubt:
        """A print in doubt, and whose badge it is."""
        with self._database.read() as connection:
            found = queries.print_job(connection, job)
            if found is None:
                raise _done_already()
            badge = queries.badge(connection, found.serial)
            record = queries.record(connection, badge.person) if badge else None
            at = Witnesses(connection, self._post.event()).local(found.queued_at)
        return Doubt(record, found, at)

    def revoke(self, serial: int, *, reason: str) -> Done[Badge]:
        """Revokes one of two badges, for good; Conflict when it is the only one by now."""
        with self._database.write(self._post.operator) as unit:
            badge = known_badge(unit.connection, serial)
            if len(_active(unit.connection, badge.person)) < 2:
                raise Conflict(
                    "Only one badge is left",
                    "Nothing was changed. Another station has revoked the other one.",
                )
            unit.record("badge.revoke", badge_id(serial), {"reason": reason})
            badge = known_badge(unit.connection, serial)
        return Done.of(badge, {Topic.BADGES, Topic.PEOPLE})

    def see(self, scan: UUID) -> Done[Seen]:
        """Records that a supervisor has looked into a scan."""
        with self._database.write(self._post.operator) as unit:
            entry = unit.record("notice.seen", scan, {})
        return Done.of(Seen(scan, entry.dot), {Topic.SCANS})

    def confirm_print(self, job: UUID, *, came_out: bool) -> Done[PrintJob]:
        """Records what somebody saw at the printer: the last word on a print."""
        from accredit_app.services.badges.issuing import Badges  # brings all that draws a badge
        from accredit_app.services.badges.printing import Prints

        return Prints(self._post, Badges(self._post)).confirm(job, came_out=came_out)

    def undo(self, decision: Undo) -> Done[None]:
        """Takes a decision back; Conflict when it does not stand any more."""
        if isinstance(decision, Settled):
            return self.conflicts.reopen(decision)
        if isinstance(decision, Decided):
            return self.duplicates.undo(decision)
        with self._database.write(self._post.operator) as unit:
            unit.record("notice.unseen", decision.scan, {"names": [list(decision.dot)]})
        return Done.of(None, {Topic.SCANS})

    def _at_gates(
        self, connection: "Connection", witnesses: Witnesses, names: dict[UUID, str]
    ) -> Generator[Task, None, None]:
        def task(kind: TaskKind, passage: waiting.Passage) -> Task:
            badge = queries.badge(connection, passage.serial)
            people = (badge.person,) if badge else ()
            who = names.get(badge.person, "") if badge else ""
            at = witnesses.local(passage.true_at)
            return Task(kind, who or serial_text(passage.serial), people, at, passage.scan)

        for passage, _ in waiting.admitted_though_revoked(connection):
            yield task(TaskKind.REVOKED_ADMITTED, passage)
        for _, passage in waiting.used_twice(connection, within=DOUBLE_USE):
            yield task(TaskKind.DOUBLE_USE, passage)

    @staticmethod
    def _shared_serials(
        connection: "Connection", witnesses: Witnesses, names: dict[UUID, str]
    ) -> Generator[Task, None, None]:
        for one in shared_serials(connection, witnesses):
            people = tuple(bearer.person for bearer in one.bearers)
            what = " · ".join(dict.fromkeys(names.get(who, "–") for who in people))
            since = max(bearer.told.true_at for bearer in one.bearers)
            yield Task(TaskKind.SHARED_SERIAL, what, people, since, one.serial)

    @staticmethod
    def _two_badges(
        connection: "Connection", witnesses: Witnesses, names: dict[UUID, str]
    ) -> Generator[Task, None, None]:
        for person in waiting.with_two_badges(connection):
            issued = [_issued(connection, witnesses, one) for one in _active(connection, person)]
            since = max((told.true_at for told in issued if told), default=_dawn(witnesses))
            name = names.get(person, "–")
            yield Task(TaskKind.TWO_BADGES, name, (person,), since, person)

    @staticmethod
    def _prints(
        connection: "Connection", witnesses: Witnesses, names: dict[UUID, str]
    ) -> Generator[Task, None, None]:
        for job in waiting.doubtful_prints(connection):
            badge = queries.badge(connection, job.serial)
            people = (badge.person,) if badge else ()
            name = names.get(badge.person, "") if badge else ""
            at = witnesses.local(job.queued_at)
            yield Task(TaskKind.PRINT, name or serial_text(job.serial), people, at, job.id)

    def _conflicts(
        self, connection: "Connection", witnesses: Witnesses
    ) -> Generator[Task, None, None]:
        for one in self.conflicts.open(connection, witnesses):
            people = (one.person,) if one.person else ()
            yield Task(TaskKind.CONFLICT, one.about, people, one.since, one.field)

    @staticmethod
    def _duplicates(
        connection: "Connection",
        witnesses: Witnesses,
        names: dict[UUID, str],
        pairs: tuple[Candidate, ...],
    ) -> Generator[Task, None, None]:
        strength = {why: place for place, why in enumerate(Likeness)}
        for pair in sorted(pairs, key=lambda each: (strength[each.why], each.one, each.other)):
            people = (pair.one, pair.other)
            first = [journal.about(connection, [who])[:1] for who in people]
            since = max((witnesses.told(one[0]).true_at for one in first if one), default=None)
            both = dict.fromkeys(names.get(who, "–") for who in people)
            moment = since or _dawn(witnesses)
            yield Task(TaskKind.DUPLICATE, " · ".join(both), people, moment, pair)


def _active(connection: "Connection", person: UUID) -> tuple[Badge, ...]:
    badges = queries.badges_of(connection, person)
    return tuple(badge for badge in badges if badge.status is not BadgeStatus.REVOKED)


def _proposed(badges: tuple[Badge, ...]) -> Badge:
    """Of a person's badges the one to revoke: not the one that is furthest on its way to the
    holder; of two that are as far, the older."""
    return min(badges, key=lambda badge: (badge.status, badges.index(badge)))


def _issued(connection: "Connection", witnesses: Witnesses, badge: Badge) -> Told | None:
    fact = waiting.state(connection, badge_id(badge.serial), "badge").facts.get("issue")
    entry = waiting.entry(connection, fact.dot) if fact is not None else None
    return witnesses.told(entry) if entry is not None else None


def _dawn(witnesses: Witnesses) -> datetime:
    return datetime.fromtimestamp(0, tz=witnesses.zone)


def _done_already() -> NotFound:
    return NotFound(
        "This is decided already", "Another station or another supervisor was first. Look again."
    )
