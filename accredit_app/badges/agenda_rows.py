"""The lines of a holder's programme: days, their meetings, and what a short list says is left out.

It knows nothing of sizes and places, and makes nothing up: a list is shortened only when asked to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, timezone
from itertools import groupby

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.words import long_day, phrase
from accredit_app.domain.event import Meeting


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a day, a meeting, or at a day's end how many more there are.

    `times` is empty under the same times.
    """

    day: str = ""
    times: str = ""
    title: str = ""
    zone: str = ""
    more: int = 0

    @property
    def meeting(self) -> bool:
        return not self.day and not self.more


def rows_of(facts: BadgeFacts, language: str, *, show: str = "all") -> list[Row]:
    """The holder's programme, in order; `show` as `Programme` has it."""
    return list(_rows(facts, language, show))


def meetings_in(rows: Sequence[Row]) -> int:
    return sum(row.meeting for row in rows)


def shortened(rows: Sequence[Row], language: str) -> list[Row] | None:
    """The list with one line less to read, or None if nothing but a first day's heading is left.

    The fullest day gives up a meeting: the last of those that run beside another one, else its
    last. A day without any is left out from the end.
    """
    days: list[list[Row]] = []
    for row in rows:
        if row.day:
            days.append([])
        days[-1].append(row)
    fullest = max(range(len(days)), key=lambda at: (meetings_in(days[at]), at))
    day = days[fullest]
    if not meetings_in(day):
        if len(days) == 1:
            return None
        gone = days.pop()
        days[-1] = _with_more(days[-1], _more(gone), language)
    else:
        meetings = [at for at, row in enumerate(day) if row.meeting]
        beside = [at for at in meetings if not day[at].times]
        given_up = (beside or meetings)[-1]
        rest = [row for at, row in enumerate(day) if at != given_up]
        days[fullest] = _with_more(rest, 1, language)
    return [row for day in days for row in day]


def _more(day: Sequence[Row]) -> int:
    return sum(row.more for row in day)


def _with_more(day: Sequence[Row], count: int, language: str) -> list[Row]:
    count += _more(day)
    last = Row(title=phrase("more", language).format(count=count), more=count)
    return [*(row for row in day if not row.more), last]


def _rows(facts: BadgeFacts, language: str, show: str) -> Iterator[Row]:
    venue = timezone(timedelta(minutes=facts.event.utc_offset))

    def day(meeting: Meeting) -> date:
        return meeting.starts.astimezone(venue).date()

    def clock(meeting: Meeting) -> str:
        starts, ends = meeting.starts.astimezone(venue), meeting.ends.astimezone(venue)
        return f"{starts:%H:%M}–{ends:%H:%M}"

    def order(meeting: Meeting) -> tuple[object, ...]:
        return (meeting.starts, meeting.ends, meeting.zone, meeting.title)

    own = [meeting for meeting in facts.programme if meeting.categories]
    shown = own if show == "own" and own else facts.programme
    for civil, meetings in groupby(sorted(shown, key=order), key=day):
        before = ""
        for meeting in meetings:
            if not before:
                yield Row(day=long_day(civil, language))
            times = clock(meeting)
            title = meeting.titles.said(language, otherwise=meeting.title)
            yield Row(times="" if times == before else times, title=title, zone=meeting.zone)
            before = times
