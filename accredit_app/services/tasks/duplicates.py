"""People who may have been entered twice: found, merged or kept apart, and all of it undone.

A merge deletes nothing: both identities go on finding the person, what they say differently becomes
a conflict to settle, and undoing it gives each its own again.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.domain.badges import Badge
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.duplicates import Candidate, Known, Likeness, candidates
from accredit_app.domain.journal import Dot
from accredit_app.domain.people import Record
from accredit_app.domain.same import PairVerdict, pair_id
from accredit_app.errors import Conflict, NotFound
from accredit_app.services.post import Post
from accredit_app.services.told import Told, Witnesses
from accredit_app.store import journal, queries
from accredit_app.store.queries import open as waiting

if TYPE_CHECKING:
    from sqlalchemy import Connection

TOPICS = frozenset({Topic.PEOPLE, Topic.BADGES, Topic.SCANS})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the record, who entered it, the badges and the portrait."""

    record: Record
    told: Told | None
    badges: tuple[Badge, ...]
    photo: bytes | None


@dataclass(frozen=True, slots=True)
class Twins:
    """Two who may be one, and why; `disputed` if two stations decided it both ways."""

    one: Side
    other: Side
    why: Likeness
    disputed: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision about two people, by the name under which it is undone."""

    one: UUID
    other: UUID
    dot: Dot


class Duplicates:
    """Compares everybody with everybody, and keeps what was decided."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._compared: tuple[list[Known], tuple[Candidate, ...]] = ([], ())

    def look(
        self, people: list[Known], decided: Iterable[waiting.Pair]
    ) -> Generator[int, None, tuple[Candidate, ...]]:
        """Those who may be one and about whom nobody has decided; yields now and then.

        `people` are those who stand for themselves. The comparison is kept for as long as nobody
        is entered or corrected.
        """
        if people != self._compared[0]:
            found = yield from candidates(people)
            self._compared = (people, found)
        apart: set[frozenset[UUID]] = set()
        disputed = {}
        with self._database.read() as connection:
            for pair in decided:
                who = frozenset(queries.leader(connection, one) for one in (pair.one, pair.other))
                if pair.verdict is PairVerdict.DISTINCT:
                    apart.add(who)
                elif pair.verdict is PairVerdict.DISPUTED and len(who) == 2:
                    one, other = sorted(who)
                    disputed[who] = Candidate(one, other, Likeness.SIMILAR_NAME)
        known = {frozenset((each.one, each.other)): each for each in self._compared[1]}
        left = {who: each for who, each in {**disputed, **known}.items() if who not in apart}
        return tuple(sorted(left.values(), key=lambda each: (each.one, each.other)))

    def detail(self, pair: Candidate) -> Twins:
        """The two side by side; NotFound when they are one by now."""
        event = self._post.event()
        with self._database.read() as connection:
            witnesses = Witnesses(connection, event)
            sides = [_side(connection, witnesses, who) for who in (pair.one, pair.other)]
            verdicts = {each[:2]: each.verdict for each in waiting.pairs(connection)}
        if sides[0].record.person.id == sides[1].record.person.id:
            raise NotFound("They are one already", "Another supervisor was first. Look again.")
        disputed = verdicts.get((pair.one, pair.other)) is PairVerdict.DISPUTED
        return Twins(sides[0], sides[1], pair.why, disputed)

    def merge(self, one: UUID, other: UUID) -> Done[Decided]:
        """Decides that the two are one person: from now on the smaller identity stands for both."""
        return self._decide("person.merge", one, other)

    def keep_apart(self, one: UUID, other: UUID) -> Done[Decided]:
        """Decides that they are two people, and not to be asked about again."""
        return self._decide("person.distinct", one, other)

    def undo(self, decided: Decided) -> Done[None]:
        """Takes a decision back; Conflict when it does not stand any more."""
        pair = pair_id(decided.one, decided.other)
        with self._database.write(self._post.operator) as unit:
            standing = [each.dot for each in waiting.pair_decisions(unit.connection, pair)]
            if decided.dot not in standing:
                raise Conflict(
                    "This decision does not stand any more", "Somebody has decided otherwise since."
                )
            unit.record("person.undecide", pair, _body(decided.one, decided.other, [decided.dot]))
        return Done.of(None, TOPICS)

    def _decide(self, kind: str, one: UUID, other: UUID) -> Done[Decided]:
        first, second = sorted((one, other))
        pair = pair_id(first, second)
        with self._database.write(self._post.operator) as unit:
            for who in (first, second):
                if queries.record(unit.connection, who) is None:
                    raise NotFound(
                        "This person is not on this station", "Nothing was changed. Sync first."
                    )
            standing = [each.dot for each in waiting.pair_decisions(unit.connection, pair)]
            entry = unit.record(kind, pair, _body(first, second, standing))
        return Done.of(Decided(first, second, entry.dot), TOPICS)


def _body(one: UUID, other: UUID, names: Iterable[Dot]) -> dict[str, object]:
    return {"people": [one, other], "names": [list(dot) for dot in names]}


def _side(connection: "Connection", witnesses: Witnesses, who: UUID) -> Side:
    record = queries.record(connection, who)
    if record is None:
        raise NotFound("This person is not on this station", "Sync, or enter the person here.")
    entries = journal.about(connection, [who])
    photo = record.person.details.photo
    return Side(
        record,
        witnesses.told(entries[0]) if entries else None,
        queries.badges_of(connection, who),
        queries.photo(connection, photo) if photo else None,
    )
