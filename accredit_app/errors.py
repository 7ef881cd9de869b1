"""The whole error tree, on one screen.

A `UserError` carries a title and a text that are fit to show at a desk: what happened, what is
safe, what to do. Anything that is not an `AccreditError` is a bug of ours. A refused badge is
not an error: it is a `Verdict`.

Both are literals, or phrases (`accredit_app.phrases`), in English here and wherever an error is
logged; the screen shows them in its own language.
"""


class AccreditError(Exception):
    """Root of every error that this program raises on purpose."""


class Cancelled(AccreditError):
    """The operator stopped a long job; there is nothing to report."""


class UserError(AccreditError):
    """Something a person can read and act on."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__(f"{title}: {text}" if text else title)
        self.title = title
        self.text = text


class InvalidInput(UserError):
    """What was typed or read cannot be taken; nothing was changed."""


class NotFound(UserError):
    """The thing that was asked for is not on this station."""


class Conflict(UserError):
    """The change does not fit the present state (a second print, a withdrawn person)."""


class StoreError(UserError):
    """The station's file cannot be opened or written (passphrase, version, full disk)."""


class DeviceError(UserError):
    """A camera, scanner or printer failed."""


class SyncError(UserError):
    """The hub or the other station could not be reached or did not agree."""
