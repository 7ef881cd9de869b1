"""What one chain's rows may break: nothing but the taking of that chain.

A row can be signed, well chained and still meet a fault of this program. It must not keep the rows
of all other stations away, nor may the fault be hidden: it goes into the log with all that is known
of it, and the chain is reported as set aside. A full disk is no chain's fault, and is not confined.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from accredit_app.domain.journal import Chain
from accredit_app.errors import AccreditError, SyncError
from accredit_app.phrases import say

_LOG: Final = logging.getLogger(__name__)


@contextmanager
def confined(chain: Chain) -> Iterator[None]:
    """Turns a fault of this program, met while rows of a chain are taken, into a SyncError."""
    try:
        yield
    except (AccreditError, OSError, MemoryError):
        raise
    except Exception as error:
        _LOG.exception("Rows of station %d, epoch %d, were not taken", *chain)
        raise SyncError(
            "Rows of a station could not be taken",
            say(
                "This program failed on rows of station {station}; none of them was kept, and "
                "they stay where they came from. Send this computer's log to the event office.",
                station=chain.station,
            ),
        ) from error
