"""Badges that somebody saw come out of a printer that this station did not drive itself.

A file goes to a print shop, a card printer, another computer: no machine tells the outcome, a
person does. It is recorded as a desk's own print is, job and badge; nothing is guessed.
"""

from collections.abc import Generator, Sequence

from accredit_app.domain.badges import BadgeStatus, badge_id
from accredit_app.domain.done import Done, Topic
from accredit_app.services.post import Post
from accredit_app.store import queries

AT_ONCE = 16
"""Badges a transaction, so that a desk's own work slips in between."""


def record_printed(
    post: Post, serials: Sequence[int], *, printer: str
) -> Generator[int, None, Done[int]]:
    """Records that these badges are printed; yields how many were looked at.

    The result counts those that were not known to be. A badge that is revoked meanwhile, or was
    printed already, is passed over; a job that was open for a badge is the one that printed it.
    `printer` is what the jobs are kept under, such as the file's name.
    """
    news = 0
    for start in range(0, len(serials), AT_ONCE):
        part = serials[start : start + AT_ONCE]
        with post.database.write(post.operator) as unit:
            for serial in part:
                badge = queries.badge(unit.connection, serial)
                if badge is None or badge.status is not BadgeStatus.ISSUED:
                    continue
                left = queries.print_jobs(unit.connection, open_only=True, serial=serial)
                job = left[-1].id if left else post.new_id()
                if not left:
                    at = post.clock.now().isoformat()
                    unit.record(
                        "print.queue", job, {"serial": serial, "printer": printer, "at": at}
                    )
                unit.record("print.printed", job, {})
                unit.record("badge.print", badge_id(serial), {"job": str(job)})
                news += 1
        yield from range(start + 1, start + len(part) + 1)
    return Done.of(news, {Topic.PRINTS, Topic.BADGES, Topic.PEOPLE} if news else set())
