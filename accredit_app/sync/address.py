"""Where the address of a server leads, with all that a PostgreSQL client would add to it by itself.

An address, a list in it and the environment may each name a server, and only one that can be
nothing but this computer is spoken to without a certificate. It refuses a service file, which may
lead anywhere, and anything less than `verify-full` to every other server.
"""

import os
from collections.abc import Mapping
from typing import Final

from sqlalchemy.engine import URL

from accredit_app.errors import SyncError

_NUMBERS: Final = ("127.0.0.1", "::1")
_NAMES: Final = {"localhost": "127.0.0.1"}
"""This computer's own name, of which a resolver might say otherwise, and the number to go to."""
_SOCKETS: Final = ("/", "@")
"""By what the name of a Unix socket begins (PostgreSQL 15, section 34.1.2, host)."""
_LISTS: Final = ("host", "hostaddr", "port")
_VERIFIED: Final = "verify-full"


def settled(url: URL, environment: Mapping[str, str]) -> URL:
    """The address with its hosts and its TLS written out, so that nothing else decides on them.

    `environment`: the process's, of which libpq would read PGHOST, PGHOSTADDR, PGSERVICE and
    PGSSLMODE. Raises `SyncError`: a service, less than verified TLS to a server that may not be
    this computer, an option that is given twice.
    """
    if any(not isinstance(value, str) for key, value in url.query.items() if key not in _LISTS):
        raise unreadable()
    if "service" in url.query or environment.get("PGSERVICE"):
        raise SyncError(
            "The hub must be reached over verified TLS",
            "A service file may lead to any server. Write the hub's own name into the address, and "
            "take service out of it, or PGSERVICE out of this computer's environment.",
        )
    # An empty one is none: the client would go where the environment says.
    blank = [name for name in ("host", "hostaddr") if _items(url.query.get(name)) == [""]]
    url = url.difference_update_query([*blank, *(n for n in _LISTS if url.query.get(n) == "")])
    hosts = _items(url.query.get("host"))
    named = [*hosts, *_items(url.host)]
    hosts = hosts or _items(url.host)
    if not hosts:
        hosts = named = _items(environment.get("PGHOST")) or _items(_unnamed())
        url = url.set(host=",".join(hosts) or None)
    numbers = _items(url.query.get("hostaddr")) or _items(environment.get("PGHOSTADDR"))
    if all(map(_is_here, named)) and all(number in ("", *_NUMBERS) for number in numbers):
        numbers = numbers or [""] * len(hosts)
        if len(numbers) == len(hosts):
            pairs = zip(hosts, numbers, strict=True)
            numbers = [number or _NAMES.get(host.lower(), "") for host, number in pairs]
        return _with(url, hostaddr=",".join(numbers) if any(numbers) else "")
    mode = url.query.get("sslmode") or environment.get("PGSSLMODE") or _VERIFIED
    if mode != _VERIFIED:
        raise SyncError(
            "The hub must be reached over verified TLS",
            "Names and photos would travel where others can read them. Give the server a "
            "certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE "
            "out of this computer's environment.",
        )
    # Kerberos would encrypt as well, and take the place of the certificate.
    return _with(url, hostaddr=",".join(numbers), sslmode=_VERIFIED, gssencmode="disable")


def unreadable() -> SyncError:
    """What is said of an address that makes no sense. It is not shown: it may hold a password."""
    return SyncError(
        "The hub's address cannot be read", "Write it as postgresql://user@host/database."
    )


def _is_here(host: str) -> bool:
    return host.lower() in ("", *_NAMES, *_NUMBERS) or host.startswith(_SOCKETS)


def _unnamed() -> str:
    """Where libpq goes when no host is named: a Unix socket, where the system has them."""
    return "localhost" if os.name == "nt" else ""


def _items(given: str | tuple[str, ...] | None) -> list[str]:
    """The items of a list, whichever way it was written; an empty one counts."""
    if not given:
        return []
    return [
        item for part in ([given] if isinstance(given, str) else given) for item in part.split(",")
    ]


def _with(url: URL, **given: str) -> URL:
    return url.update_query_dict({name: value for name, value in given.items() if value})
