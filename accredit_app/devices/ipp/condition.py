"""What a printer says of itself, in words for the desk (RFC 8011 §5.4.11 and §5.4.12).

A keyword that has no words here is shown as the printer gave it, unless it is a mere report. It
concludes nothing: a printer that keeps silent about its paper is not thereby without.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from accredit_app.devices.ipp.message import Members, number, words
from accredit_app.phrases import say

ASKED: Final = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
)
_STOPPED: Final = 5
_SEVERITIES: Final = ("-error", "-warning", "-report")
_QUIET: Final = ("none", "cups-", "connecting-to-device", "moving-to-paused", "identify-")

_WORDS: Final[Mapping[str, str]] = {
    "media-empty": say("Put paper or cards in: the tray is empty."),
    "media-needed": say("Put in the paper or card that the badge needs."),
    "media-low": say("Paper or cards are running low."),
    "media-jam": say("Clear the jam: a sheet or card is stuck."),
    "door-open": say("Close the printer's door."),
    "cover-open": say("Close the printer's cover."),
    "interlock-open": say("Close the printer: a part is not locked in its place."),
    "input-tray-missing": say("Push the paper tray in."),
    "output-tray-missing": say("Put the output tray in its place."),
    "output-area-full": say("Take the finished badges out: the output is full."),
    "output-area-almost-full": say("The output is nearly full."),
    "marker-supply-low": say("Ink, toner or ribbon is running low."),
    "marker-supply-empty": say("Change the ink, toner or ribbon: it is used up."),
    "toner-low": say("Ink, toner or ribbon is running low."),
    "toner-empty": say("Change the ink, toner or ribbon: it is used up."),
    "marker-waste-almost-full": say("The printer's waste container is nearly full."),
    "marker-waste-full": say("Empty the printer's waste container: it is full."),
    "paused": say("The printer is paused. Let it go on at the printer or in its queue."),
    "stopped-partly": say("A part of the printer has stopped."),
    "shutdown": say("The printer is switched off or shutting down."),
    "offline": say("The printer is offline. Look whether it is on and connected."),
    "timed-out": say("The printer does not answer its queue. Look whether it is connected."),
    "spool-area-full": say("The printer's memory is full. Wait, or cancel its old jobs."),
    "fuser-over-temp": say("The printer is too hot. Let it cool down."),
    "fuser-under-temp": say("The printer is warming up."),
    "developer-low": say("Ink, toner or ribbon is running low."),
    "developer-empty": say("Change the ink, toner or ribbon: it is used up."),
    "opc-near-eol": say("The printer's drum will soon be used up."),
    "opc-life-over": say("Change the printer's drum: it is used up."),
}

_STOPS: Final = frozenset(
    {
        *("media-empty", "media-needed", "media-jam", "input-tray-missing", "output-tray-missing"),
        *("door-open", "cover-open", "interlock-open", "output-area-full", "marker-waste-full"),
        *("marker-supply-empty", "toner-empty", "developer-empty", "opc-life-over"),
        *("paused", "shutdown", "offline", "timed-out", "spool-area-full", "fuser-over-temp"),
    }
)
"""What may well keep a badge from coming out, whatever severity the printer gives it."""
_SAID_BETTER: Final[Mapping[str, str]] = {
    "media-needed": "media-empty",
    "media-low": "media-empty",
    "marker-supply-low": "marker-supply-empty",
    "toner-low": "toner-empty",
}
"""Reasons that need no sentence beside another."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Whether a printer works on what it is sent, and what is to be done about it, if anything.

    `reasons` are its own keywords without severity, `words` sentences fit to show. `message` is
    what it says besides, in its own language: all that CUPS tells of a printer that is gone.
    """

    working: bool
    words: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    message: str = ""

    @property
    def hinders(self) -> bool:
        """Whether a job may wait for somebody to come."""
        return not self.working or not _STOPS.isdisjoint(self.reasons)


def read(answer: Members) -> Condition:
    """The condition that the attributes named by `ASKED` tell of."""
    said = words(answer.get("printer-state-reasons", ()))
    stopped = number(answer.get("printer-state", ())) == _STOPPED
    accepting = [value.data for value in answer.get("printer-is-accepting-jobs", ())]
    reasons = tuple(dict.fromkeys(plain(each) for each in said if not _is_quiet(each)))
    told = (reason for reason in reasons if _SAID_BETTER.get(reason) not in reasons)
    sentences = [_sentence(reason) for reason in told]
    message = " ".join(words(answer.get("printer-state-message", ())))
    if stopped and not sentences:
        sentences.append(_stopped(message))
    if accepting == [False]:
        sentences.append(say("The printer takes no jobs at present."))
    return Condition(
        working=not stopped and accepting != [False] and not any(map(_is_error, said)),
        words=tuple(dict.fromkeys(sentences)),
        reasons=reasons,
        message=message,
    )


def plain(reason: str) -> str:
    """A keyword of printer-state-reasons without its severity."""
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason


def _is_error(reason: str) -> bool:
    return reason.endswith("-error")


def _is_quiet(reason: str) -> bool:
    unknown = plain(reason) not in _WORDS
    return unknown and (reason.startswith(_QUIET) or reason.endswith("-report"))


def _sentence(reason: str) -> str:
    return _WORDS.get(reason) or say("The printer says “{reason}”.", reason=reason)


def _stopped(message: str) -> str:
    if message:
        return say("The printer has stopped: {message}", message=message)
    return say("The printer has stopped. Look at it, and let it go on.")


def unreachable(text: str) -> Condition:
    """Nothing is heard of the printer; `text` says why."""
    return Condition(working=False, words=(text,), reasons=("offline",))
