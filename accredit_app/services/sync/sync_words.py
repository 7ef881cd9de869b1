"""What did not fit in a sync with a hub, in plain words: what happened, what is safe, what to do.

One place for the screen and the command line. It knows no station's name: stations are numbers
here, and whoever has the names may give them.
"""

from collections.abc import Iterable

from accredit_app.domain.journal import Chain
from accredit_app.phrases import Phrase, joined, say
from accredit_app.services.sync.stick_words import Namer, numbered
from accredit_app.sync.progress import SyncReport


def all_fits(report: SyncReport) -> bool:
    """Whether a run found nothing that somebody must look into; what waits comes by itself."""
    return not (report.quarantined or report.damaged or report.door)


def about_run(report: SyncReport, *, named: Namer = numbered) -> Phrase:
    """What was left alone in a run, and what must wait; "" if all was taken."""
    found: list[Phrase] = []
    if report.forged:
        found.append(
            say(
                "The hub shows changes under the name of these stations that they did not sign: "
                "{stations}. None of them was taken. Somebody may have altered the hub: tell the "
                "event office before the hub is used further.",
                stations=_stations(report.forged, named),
            )
        )
    split = set(report.quarantined) - set(report.forged)
    if split:
        found.append(
            say(
                "Two different journals exist of: {stations}. What was here stays, and a "
                "supervisor must look into it.",
                stations=_stations(split, named),
            )
        )
    if report.damaged:
        found.append(
            say(
                "Photos that are damaged, here or at the hub, and were left alone: {count}. Tell "
                "the event office.",
                count=len(report.damaged),
            )
        )
    if report.door:
        found.append(
            say(
                "The hub could not be told which stations may come in and which are disabled: "
                "{reason}. Everything else was synced. Sync again.",
                reason=report.door,
            )
        )
    if report.waiting:
        found.append(
            say(
                "Changes of these stations wait at the hub for their station's signature, or for "
                "its key: {stations}. They come once the station itself, or the event office, has "
                "synced with this hub.",
                stations=_stations(report.waiting, named),
            )
        )
    return joined(" ", found)


def _stations(chains: Iterable[Chain], named: Namer) -> Phrase:
    numbers = sorted({chain.station for chain in chains})
    return joined(", ", (named(number) for number in numbers))
