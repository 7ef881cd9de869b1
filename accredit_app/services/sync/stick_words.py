"""What happened with a stick, in plain words: what came, what is safe, what to do next.

One place for the screen and the command line. It knows no station's name: stations are numbers
here, and whoever has the names may give them.
"""

from collections.abc import Callable, Iterable
from datetime import timedelta, timezone
from typing import Final

from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import Chain
from accredit_app.phrases import Phrase, joined, say
from accredit_app.services.close.day_close import Closed
from accredit_app.sync.stick.report import Taken, Written

_MEGABYTE: Final = 1_000_000

Namer = Callable[[int], str]


def numbered(station: int) -> str:
    """A station without its name."""
    return say("station {number}", number=station)


def about_written(written: Written, *, named: Namer = numbered) -> tuple[Phrase, Phrase]:
    """Title and text for a file that was written."""
    sentences = [
        say(
            "{rows} changes and {photos} photos, {size} MB, read back from the stick and found "
            "right.",
            rows=f"{written.rows:,}",
            photos=f"{written.photos:,}",
            size=f"{max(0.1, written.size / _MEGABYTE):,.1f}",
        )
    ]
    if written.readers == (OFFICE,):
        sentences.append(
            say(
                "Carry it to the event office and read it there. Only the office can open it. "
                "Nothing was removed here; when the office's own file is read here, it tells "
                "what has arrived."
            )
        )
    else:
        sentences.append(
            say(
                "Read it at: {stations}. Only these can open it. Nothing was removed here.",
                stations=_several(named(number) for number in written.readers),
            )
        )
    if written.damaged:
        sentences.append(
            say(
                "Photos that are damaged on this station and were left out: {count}. Take them "
                "again at the desk.",
                count=len(written.damaged),
            )
        )
    parts = len(written.paths)
    if parts > 1:
        sentences.append(say("There are {count} files; carry them together.", count=parts))
    return say("Written to the stick"), joined(" ", sentences)


def about_taken(
    taken: Taken, *, here: int, utc_offset: int = 0, named: Namer = numbered
) -> tuple[Phrase, Phrase]:
    """Title and text for a file that was read at the station `here`; times are told at the venue's
    offset from UTC, in minutes."""
    sender = named(taken.sender)
    moment = f"{taken.written.astimezone(timezone(timedelta(minutes=utc_offset))):%d.%m. %H:%M}"
    sentences: list[str] = []
    if taken.rows or taken.photos:
        title = say("Taken from the stick")
        sentences.append(
            say(
                "{rows} changes and {photos} photos from {sender}, as of {moment}.",
                rows=f"{taken.rows:,}",
                photos=f"{taken.photos:,}",
                sender=sender,
                moment=moment,
            )
        )
    else:
        title = say("Nothing new on this stick")
        sentences.append(
            say(
                "What {sender} wrote ({moment}) has come here before. Nothing was changed; "
                "reading it again is no harm.",
                sender=sender,
                moment=moment,
            )
        )
    if taken.own and taken.confirmed == taken.own:
        sentences.append(
            say("{sender} holds everything that was entered at this station.", sender=sender)
        )
    elif taken.own and here != OFFICE:
        sentences.append(
            say(
                "{sender} does not hold {count} of this station's changes yet: write a file here "
                "and carry it there.",
                sender=sender,
                count=f"{taken.own - taken.confirmed:,}",
            )
        )
    troubles = _troubles(taken, here, named)
    if troubles:
        title = say("Read, but something is missing or does not fit")
        sentences += troubles
    elif here == OFFICE:
        sentences.append(
            say("Write a file for the stations next, so that they learn what others entered.")
        )
    return title, joined(" ", sentences)


def about_days(days: Iterable[Closed], *, here: int, named: Namer = numbered) -> Phrase:
    """What a stick did for the closes of days, at the station `here`; "" if nothing."""
    sentences = []
    for one in days:
        if here == OFFICE:
            text = say(
                "The day {day} that {station} closed was read again here, row by row and photo by "
                "photo, and signed. The next file written here tells that station.",
                day=f"{one.day:%d.%m.%Y}",
                station=named(one.station.number),
            )
        else:
            text = say(
                "This station's close of {day} is confirmed by the office by stick.",
                day=f"{one.day:%d.%m.%Y}",
            )
        sentences.append(text)
    return joined(" ", sentences)


def fits(taken: Taken) -> bool:
    """Whether all of the file could be taken."""
    return not (
        taken.missing_parts
        or taken.damaged_parts
        or taken.behind
        or taken.split
        or taken.unproved
        or taken.own_ahead
    )


def _troubles(taken: Taken, here: int, named: Namer) -> list[str]:
    found: list[str] = []
    if taken.missing_parts:
        found.append(
            say(
                "Parts not found: {parts}. Copy them beside this one and read it again.",
                parts=_several(map(str, taken.missing_parts)),
            )
        )
    if taken.damaged_parts:
        found.append(
            say(
                "Parts that are damaged, and of which nothing was taken: {parts}. Have the file "
                "written again.",
                parts=_several(map(str, taken.damaged_parts)),
            )
        )
    if taken.behind:
        found.append(
            say(
                "Earlier changes are missing here, so these must wait: {stations}. Read the "
                "earlier file first, or have it written again with everything.",
                stations=_chains(taken.behind, named),
            )
        )
    if any(chain.station == here for chain in taken.split):
        found.append(
            say(
                "This station's own journal has split: a copy of it, or an old backup, was put to "
                "work. Nothing is lost. Call a supervisor."
            )
        )
    others = [chain for chain in taken.split if chain.station != here]
    if others:
        found.append(
            say(
                "Two different journals exist of: {stations}. What was here stays, and a "
                "supervisor must look into it.",
                stations=_chains(others, named),
            )
        )
    if taken.unproved:
        found.append(
            say(
                "Changes without the writer's own signature were left alone: {stations}.",
                stations=_chains(taken.unproved, named),
            )
        )
    if taken.own_ahead:
        found.append(
            say(
                "{sender} holds changes of this station that were missing here: its disk had gone "
                "back to an earlier state. It goes on under a new number series; nothing is lost.",
                sender=named(taken.sender),
            )
        )
    return found


def _chains(chains: Iterable[Chain], named: Namer) -> Phrase:
    return _several(named(number) for number in sorted({chain.station for chain in chains}))


def _several(words: Iterable[str]) -> Phrase:
    return joined(", ", words)
