"""Who has closed the day, in plain words, for the screen and the command line: what is confirmed,
what was written after a close, and what does not prove. It names stations by their numbers.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from accredit_app.domain.event import OFFICE
from accredit_app.phrases import Phrase, joined, say

if TYPE_CHECKING:
    from accredit_app.services.close.closing import Roll


def about_roll(roll: "Roll", *, hub: bool) -> Phrase:
    """A line for each thing that is to be known of the closes beyond who is in; "" if nothing.

    `hub`: whether there is one. Where there is none, nobody confirms the office's own close.
    """
    lines = []
    if roll.later:
        lines.append(
            say(
                "Closed, but wrote on: {numbers}. What was entered there since is in no close: "
                "close the day there again.",
                numbers=_several(roll.later),
            )
        )
    if roll.unproved:
        lines.append(
            say(
                "The close of these does not prove: {numbers}. What they closed on is not what "
                "the hub or this office holds of them. Keep their data and have their journals "
                "checked.",
                numbers=_several(roll.unproved),
            )
        )
    confirmed = {one.station.number for one in roll.closed if one.confirmed}
    due = {one.station.number for one in roll.closed} - ({OFFICE} if not hub else set())
    if confirmed:
        lines.append(say("Confirmed by the office: {numbers}", numbers=_several(confirmed)))
    if due - confirmed:
        lines.append(
            say("Not confirmed by the office yet: {numbers}", numbers=_several(due - confirmed))
        )
    return joined("\n", lines)


def _several(numbers: Iterable[int]) -> Phrase:
    return joined(", ", [str(number) for number in sorted(numbers)])
