"""Why a server's certificate is not good: PostgreSQL's library says only that it is not.

The server is asked once more for its certificate, over TLS that verifies as much; nothing else is
sent, and the answer decides nothing but the words of a refusal.
"""

import socket
import ssl
import struct
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL

from accredit_app.errors import SyncError
from accredit_app.phrases import say

_ASK_FOR_TLS: Final = struct.pack(">II", 8, 80_877_103)
"""PostgreSQL's SSLRequest (PostgreSQL 15, section 55.7)."""
_NOT_YET: Final = 9
_EXPIRED: Final = 10
"""X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED (OpenSSL, x509_vfy.h)."""
_PATIENCE: Final = 10.0


def untimely_certificate(url: URL) -> SyncError | None:
    """What to tell of a certificate that has expired or is not valid yet, by this computer's clock;
    None when that is not what is wrong with it."""
    fault = _fault(url)
    now = f"{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M %Z}"
    if fault == _EXPIRED:
        return SyncError(
            "The hub's certificate has expired",
            say(
                "This computer's clock shows {now}. If that is wrong, set the clock and sync "
                "again. If it is right, call the event office, which gives the hub a new "
                "certificate (docs/hub.md). Nothing was sent, and everything on this station is "
                "safe.",
                now=now,
            ),
        )
    if fault == _NOT_YET:
        return SyncError(
            "The hub's certificate is not valid yet",
            say(
                "This computer's clock shows {now}, which is probably behind: set the clock and "
                "sync again. If it is right, call the event office: the hub's certificate begins "
                "later (docs/hub.md). Nothing was sent, and everything on this station is safe.",
                now=now,
            ),
        )
    return None


def _fault(url: URL) -> int:
    """OpenSSL's number for what is wrong with the server's certificate; 0 when nothing is found."""

    def given(name: str) -> str:
        found = url.query.get(name, "")
        return found if isinstance(found, str) else found[0]

    host = url.host or given("host")
    authority = given("sslrootcert") or str(Path.home() / ".postgresql" / "root.crt")
    try:
        context = ssl.create_default_context(cafile=None if authority == "system" else authority)
        # Python's own demands go beyond what libpq makes of a conference's certificate.
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        context.check_hostname = False
        place = (given("hostaddr") or host, url.port or 5432)
        with socket.create_connection(place, timeout=_PATIENCE) as line:
            line.sendall(_ASK_FOR_TLS)
            if line.recv(1) == b"S":
                context.wrap_socket(line, server_hostname=host).close()
    except ssl.SSLCertVerificationError as error:
        return error.verify_code
    except OSError:
        return 0
    return 0
