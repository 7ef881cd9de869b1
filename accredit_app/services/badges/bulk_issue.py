"""Badges for everybody who may have one and has none yet, before a batch is printed.

Each badge is issued by itself, as a desk would: whoever is refused does not stop the others, and
is named. Stopped half way, those that were issued stay issued; the next run goes on from there.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from uuid import UUID

from accredit_app.domain.badges import Badge
from accredit_app.domain.done import Done, Topic
from accredit_app.domain.people import Record
from accredit_app.errors import UserError
from accredit_app.services.badges.issuing import Badges, signing_key
from accredit_app.services.post import Post

TELL_EVERY = 4
"""People a step: each is a transaction of its own, with its own signature."""


@dataclass(frozen=True, slots=True)
class NotIssued:
    """Somebody who got no badge, and why."""

    person: UUID
    name: str
    reason: UserError


@dataclass(frozen=True, slots=True)
class IssueProgress:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class IssueReport:
    issued: int
    refused: tuple[NotIssued, ...]


def without_badge(records: Iterable[Record], valid: Iterable[Badge]) -> list[Record]:
    """Those whose request is approved and who hold none of the valid badges, in the order given."""
    holders = {badge.person for badge in valid}
    return [
        record
        for record in records
        if record.accreditation.state.may_have_badge and record.person.id not in holders
    ]


def issue_to(
    post: Post, people: Iterable[Record]
) -> Generator[IssueProgress, None, Done[IssueReport]]:
    """Issues a badge to each, for the event's days; Conflict at once if this station may not."""
    with post.database.write(post.operator) as unit:
        signing_key(unit)
    duty, waiting = Badges(post), list(people)
    issued, refused = 0, []
    for done, record in enumerate(waiting, 1):
        try:
            duty.issue(record.person.id)
            issued += 1
        except UserError as error:
            name = record.person.details.full_name
            refused.append(NotIssued(record.person.id, name, error))
        if done % TELL_EVERY == 0 or done == len(waiting):
            yield IssueProgress(done, len(waiting))
    return Done.of(IssueReport(issued, tuple(refused)), {Topic.BADGES, Topic.PEOPLE})
