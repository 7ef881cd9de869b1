"""Whose a file on a stick is, before another takes its name.

Only an earlier file of this very station at this event gives way; it refuses everything else, also
what cannot be read, as nobody can tell whose it is.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import UUID

from accredit_app.errors import Conflict, NotFound, SyncError
from accredit_app.phrases import say
from accredit_app.sync.stick.header import look, signed_message


def leave_others_alone(
    paths: Iterable[Path], *, event: UUID, station: int, sign: Callable[[bytes], bytes]
) -> None:
    """Raises Conflict if something else has one of these names. `sign` is this station's Ed25519
    key's, whose signature over the same bytes is always the same (RFC 8032, 5.1.6)."""
    for path in paths:
        if not os.path.lexists(path):
            continue
        try:
            opened = look(path)
            header = opened.header
            own = (header.event, header.sender) == (event, station) and (
                sign(signed_message(opened.raw)) == opened.signature
            )
        except (SyncError, NotFound):
            own = False
        if not own:
            raise Conflict(
                "Another file has this name",
                say(
                    "{path} is no earlier stick file of this station at this event, so it stays as "
                    "it is. Nothing was written: give another name, or a folder.",
                    path=path,
                ),
            )
