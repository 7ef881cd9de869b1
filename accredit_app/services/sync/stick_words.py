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
    title = say("Taken from the stick")
    sentences: list[str] = []
    if taken.rows or taken.photos:
        sentences.append(
            say(
                "{rows} changes and {photos} photos from {sender}, as of {moment}.",
                rows=f"{taken.rows:,}",
                photos=f"{taken.photos:,}",
                sender=sender,
                moment=moment,
            )
        )
    elif not fits(taken):
        sentences.append(
            say(
                "Nothing new could be taken of what {sender} wrote ({moment}). Everything on this "
                "station is safe.",
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
    sentences += _about_own(taken, here, sender)
    troubles = _troubles(taken, here, named)
    if troubles:
        title = say("Read, but something is missing or does not fit")
        sentences += troubles
    elif here == OFFICE:
        sentences.append(
            say("Write a file for the stations next, so that they learn what others entered.")
        )
    if taken.lead:
        sentences.append(
            say(
                "This computer's clock is behind that of {sender} by at least {time}. One of the "
                "two is wrong: compare both with a clock that is right, and set the wrong one.",
                sender=sender,
                time=_at_least(taken.lead),
            )
        )
    return title, joined(" ", sentences)


def _about_own(taken: Taken, here: int, sender: str) -> list[str]:
    """How much of this station's own the sender holds, where the two can be compared."""
    sentences: list[str] = []
    if taken.own_ahead or any(one.station == here for one in (*taken.split, *taken.unproved)):
        return sentences
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
    return sentences


def _at_least(lead: timedelta) -> Phrase:
    """A time in its largest unit, rounded down: no more is known."""
    minutes = lead // timedelta(minutes=1)
    if minutes < 2 * 60:
        return say("{count} min", count=minutes)
    if minutes < 48 * 60:
        return say("{count} h", count=minutes // 60)
    return say("{count} days", count=minutes // (24 * 60))


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
    incomplete = taken.missing_parts or taken.damaged_parts
    found = _parts_wanting(taken)
    if taken.behind and not incomplete:
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
                "work. Nothing is lost. Call a supervisor, who can bring this copy home."
            )
        )
    others = [chain for chain in taken.split if chain.station != here]
    if others:
        found.append(
            say(
                "Two different journals exist of: {stations}. What was here stays. Read the event "
                "office's newest file at that station: the copy that has split says so, and a "
                "supervisor can bring it home.",
                stations=_chains(others, named),
            )
        )
    found += _unproved(taken, here, named, told=not incomplete)
    if taken.own_ahead:
        found.append(
            say(
                "{sender} holds changes of this station that were missing here: its disk had gone "
                "back to an earlier state. It goes on under a new number series, and nothing is "
                "lost. Write a file here and carry it there: the answer brings what is still "
                "missing.",
                sender=named(taken.sender),
            )
        )
    return found


def _parts_wanting(taken: Taken) -> list[str]:
    """One order, whatever is wanting: a part that is copied beside a damaged one is of no use."""
    if taken.damaged_parts:
        return [
            say(
                "Parts that are damaged, and of which nothing was taken: {parts}. Have the whole "
                "file written again, on another stick if it happens twice.",
                parts=_several(map(str, taken.damaged_parts)),
            )
        ]
    if taken.missing_parts:
        return [
            say(
                "Parts not found: {parts}. Copy them beside this one and read it again.",
                parts=_several(map(str, taken.missing_parts)),
            )
        ]
    return []


def _unproved(taken: Taken, here: int, named: Namer, *, told: bool) -> list[str]:
    """What was left alone because nobody stands for it; of others' rows only where it is `told`,
    as their word may lie in a part that is wanting."""
    found: list[str] = []
    if any(chain.station == here for chain in taken.unproved):
        found.append(
            say(
                "{sender} shows changes under this station's own name that this station did not "
                "sign. They were left alone, and nothing here was changed. Tell a supervisor, who "
                "should look at that computer.",
                sender=named(taken.sender),
            )
        )
    others = [chain for chain in taken.unproved if chain.station != here]
    if others and told:
        found.append(
            say(
                "Changes that are not signed by the station that made them were left alone: "
                "{stations}. They come with a file of that station itself, or with the event "
                "office's newest: read that one.",
                stations=_chains(others, named),
            )
        )
    return found


def _chains(chains: Iterable[Chain], named: Namer) -> Phrase:
    return _several(named(number) for number in sorted({chain.station for chain in chains}))


def _several(words: Iterable[str]) -> Phrase:
    return joined(", ", words)
