"""What a hub's driver has to tell, in words for a desk: what happened, what is safe, what to do.

The driver's own words, where they help whoever looks into it, stand last and in brackets. A URL's
password never reaches them.
"""

from sqlalchemy.engine import URL

from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.certificate import untimely_certificate
from accredit_app.sync.exchange import HubAwayError

_NO_RIGHT = "42501"
_NO_HUB = ("3F000", "42883", "42P01")
_NO_DATABASE = "3D000"
_NO_LOGIN = ("password authentication failed", "not permitted to log in", 'role "accredit_')
_DISABLED = "not permitted to log in"
_STATIONS_LOGIN = "accredit_"
_CERTIFICATE = ("certificate", "does not match host name", "server does not support SSL")
_NOT_A_HUB = "file is not a database"
_DAMAGED = "database disk image is malformed"
_PASSING = ("08", "40", "53", "55", "57", "58")
"""Classes of SQLSTATE that go away by themselves: connection, rollback, resources, lock, operator,
system (PostgreSQL, appendix A)."""


class NoHubError(SyncError):
    """The database answers, but has no hub, or lacks a function of it."""


def refused(cause: BaseException, *, url: URL | None = None) -> SyncError:
    """A driver's failure in words for a desk. A `url` is that of the server or the file, where the
    line to it was to be opened."""
    state, said = getattr(cause, "sqlstate", None), str(cause).strip()
    reason = said.splitlines()[0] if said else say("No reason was given")
    if state in _NO_HUB:
        return NoHubError(
            "There is no hub here yet",
            "The database answers, but holds no hub. Make it: accredit hub init.",
        )
    if state == _NO_RIGHT or any(word in said for word in _NO_LOGIN):
        return _not_let_in(said, url)
    if state == _NO_DATABASE or ('database "' in said and "does not exist" in said):
        return SyncError(
            "There is no such database on the hub's server",
            say(
                "The server answers, but not under this name: check the last part of the hub's "
                "address. Nothing was sent, and everything on this station is safe. ({reason})",
                reason=_told(said),
            ),
        )
    if state is None and any(word in said for word in _CERTIFICATE):
        untimely = url is not None and untimely_certificate(url)
        if untimely:
            return untimely
        return SyncError(
            "The hub cannot prove that it is the hub",
            say(
                "Its certificate is not the one that this station trusts, or is made out to "
                "another name: {reason}.\nNothing was sent. Do not go round it: call the event "
                "office, which checks the address and the certificate (docs/hub.md).",
                reason=_told(said),
            ),
        )
    if reason in (_NOT_A_HUB, _DAMAGED):
        return _not_a_hub(reason, str(url.database) if url is not None else "–")
    lasting = state is not None and state[:2] not in _PASSING
    return unanswered(reason, kind=SyncError if lasting else HubAwayError)


def unanswered(reason: str, *, kind: type[SyncError] = HubAwayError) -> SyncError:
    """What is said of a hub that gave no answer, or none that is one."""
    return kind(
        "The hub did not answer as it should",
        say(
            "Everything on this station is safe, and what the hub had taken stays there: sync "
            "again when the hub can be reached. ({reason})",
            reason=reason,
        ),
    )


def _told(said: str) -> str:
    """What libpq says behind the address that it tried, which is in front of it."""
    return said.splitlines()[0].rpartition("failed: ")[2].strip()


def _not_let_in(said: str, url: URL | None) -> SyncError:
    """What is said of a login that the server refused: a station's, or an administrator's."""
    reason = _told(said)
    if url is not None and url.username and not url.username.startswith(_STATIONS_LOGIN):
        return SyncError(
            "The hub's server does not let this user in",
            say(
                "Check the user and the password in the hub's address. Nothing was changed, here "
                "or there. ({reason})",
                reason=reason,
            ),
        )
    if _DISABLED in said:
        text = say(
            "This station was disabled. Everything on it is safe, and nothing was sent. If that "
            "is a mistake, the event office enrols it anew. ({reason})",
            reason=reason,
        )
    else:
        text = say(
            "This is another event's hub, or the event office has not synced with it since it "
            "enrolled this station, or has disabled the station. Everything on this station is "
            "safe, and nothing was sent. Check the hub's address, then ask the event office. "
            "({reason})",
            reason=reason,
        )
    return SyncError("The hub does not let this station in", text)


def _not_a_hub(reason: str, place: str) -> SyncError:
    """What is said of a file that the station's key does not open, or that is damaged."""
    if reason == _NOT_A_HUB:
        return SyncError(
            "This file is not a hub of this event",
            say(
                "{path} is another event's hub, or no hub at all. Nothing was sent and nothing was "
                "taken, and everything on this station is safe. Check the hub's address, or ask "
                "the event office for it.",
                path=place,
            ),
        )
    return SyncError(
        "The hub's file is damaged",
        say(
            "{path} cannot be read any more. Everything on this station is safe. Keep the file, "
            "and call the event office: it makes a new hub (accredit hub init), where every "
            "station brings its rows again with its next sync.",
            path=place,
        ),
    )
