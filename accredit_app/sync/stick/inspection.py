"""What is asked of a file before anything in it is opened: whose it is, for whom, and how complete.

It refuses files of other events, for other stations, and of stations that are not trusted or no
longer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.stick.header import Header, Opened, damaged, signed_message
from accredit_app.sync.stick.sealing import Identity
from accredit_app.sync.vouchers import Worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """This station as the reader of a file. `vouch` looks a signature up by the station's number,
    the signature and the message; `relay` is the station whose word is enough for all others'
    rows; `recovery` opens what was not sealed to this station."""

    event: UUID
    role: StationRole
    identity: Identity
    vouch: Callable[[int, bytes, bytes], Worth] = field(repr=False)
    relay: int
    recovery: Identity | None = None


class NotForHere(SyncError):  # noqa: N818 - no error, where many files lie
    """The file is in order, and another station is to read it: no cause for alarm on a stick that
    goes around."""


def check_head(opened: Opened, taker: Taker, station: int) -> None:
    """Raises SyncError unless the file is of this event and of a station that is trusted, and
    NotForHere unless it is for this one: whose it is, then, only its readers need to know."""
    header = opened.header
    if header.event != taker.event:
        raise SyncError(
            "This file belongs to another event",
            say(
                "{name} was written at another event. Nothing of it was taken, and everything on "
                "this station is safe.",
                name=opened.path.name,
            ),
        )
    worth = taker.vouch(header.sender, opened.signature, signed_message(opened.raw))
    if worth is Worth.FORGED:
        raise damaged(opened.path)
    if header.sender == station:
        raise NotForHere(
            "This file was written at this very station",
            say(
                "{name} holds nothing that is not here. Carry it to the event office; nothing was "
                "changed.",
                name=opened.path.name,
            ),
        )
    if station not in header.readers and taker.recovery is None:
        raise NotForHere(
            "This file is for another station",
            say(
                "{name} was written by station {sender} and can be opened only at: {readers}. "
                "Nothing was changed.",
                name=opened.path.name,
                sender=header.sender,
                readers=", ".join(map(str, header.readers)),
            ),
        )
    if worth is Worth.DISABLED:
        raise _disabled(header.sender, at_relay=station == taker.relay)
    if worth is Worth.UNKNOWN:
        raise _unknown(header.sender, at_relay=station == taker.relay)


def _disabled(sender: int, *, at_relay: bool) -> SyncError:
    if at_relay:
        text = say(
            "Station {sender} lost its rights here, so nothing that it writes is taken any more. "
            "Nothing was changed. What is still needed of it must be entered again at another "
            "station.",
            sender=sender,
        )
    else:
        text = say(
            "Station {sender} lost its rights, so nothing that it writes is taken any more. "
            "Nothing was changed. Ask the event office.",
            sender=sender,
        )
    return SyncError("This file comes from a station that was disabled", text)


def _unknown(sender: int, *, at_relay: bool) -> SyncError:
    if at_relay:
        text = say(
            "Station {sender} was not enrolled at this office as it is now. Nothing was changed. "
            "If the office was put back from an earlier backup, enrol the station again.",
            sender=sender,
        )
    else:
        text = say(
            "Station {sender} is not on the trust list of this station. Nothing was changed. "
            "Read the newest file of the event office first, then this one again.",
            sender=sender,
        )
    return SyncError("This file comes from a station that is not known here", text)


def parts_of(header: Header, opened: Sequence[Opened]) -> list[Opened]:
    """Those files that belong to one batch, the first of each part."""
    parts: dict[int, Opened] = {}
    for one in opened:
        if (one.header.sender, one.header.batch) == (header.sender, header.batch):
            parts.setdefault(one.header.part, one)
    return [parts[number] for number in sorted(parts)]


def batches_of(opened: Sequence[Opened]) -> list[list[Opened]]:
    """The files by batch, in the order in which they were written."""
    seen: dict[tuple[int, bytes], Header] = {}
    for one in opened:
        seen.setdefault((one.header.sender, one.header.batch), one.header)
    ordered = sorted(seen.values(), key=lambda header: (header.written, header.batch))
    return [parts_of(header, opened) for header in ordered]
