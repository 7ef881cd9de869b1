"""What a station can ask of the other side, whatever the route, and the table of routes.

An `Exchange` carries rows and photos and keeps none of the station's state: where a station
stands is asked anew in every run. It refuses a row only for a broken chain, its size or the wrong
event, never for what the row says, and a refusal never deletes.
"""

import struct
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from accredit_app.domain.journal import Chain, Entry, Head, Vector
from accredit_app.errors import SyncError

PUSH_LIMIT = 2_000
"""Rows in one push."""

BODY_LIMIT = 65_536
"""Bytes in one row's body."""

PHOTO_LIMIT = 1_048_576
"""Bytes in one photo; a prepared one has about 60,000."""

REVOKING = frozenset({"badge.revoke", "ban.add", "key.revoke"})
"""Kinds of entry that take a right away, and so travel ahead of all others."""


class AlarmKind(StrEnum):
    """Why a chain was refused."""

    FORK = "fork"
    DAMAGED = "damaged"


class ChainError(SyncError):
    """The rows do not continue the chain that the other side holds; nothing was changed there.

    A fork means that two copies of one station wrote apart (a clone, or a backup put back).
    """

    def __init__(self, chain: Chain, kind: AlarmKind, *, title: str, text: str) -> None:
        super().__init__(title, text)
        self.chain = chain
        self.kind = kind


@dataclass(frozen=True, slots=True)
class HubState:
    """The other side's greeting. `clock` is None where there is no clock but the station's own;
    `event` is None until the first station of an event has come.
    """

    event: UUID | None
    clock: datetime | None
    schema: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A chain that was refused: what was offered at `seq`, and what stood there before."""

    at: datetime
    chain: Chain
    seq: int
    kind: AlarmKind
    offered: bytes = field(repr=False)
    held: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The other side's word that it holds rows 1..head.seq of a chain.

    `reread` tells that each row was read back and hashed again to reach `head`, and not only
    remembered. An equal hash proves that all rows are bit-identical.
    """

    event: UUID | None
    chain: Chain
    head: Head
    reread: bool


class Exchange(Protocol):
    """The other side of a sync. Any method may raise `SyncError`; what was done stays done."""

    def hello(self) -> HubState: ...

    def heads(self) -> dict[Chain, Head]:
        """How far each chain reaches there."""

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        """Appends consecutive rows of one chain and returns where that chain now ends.

        Rows already there are compared bit for bit and ignored. `head_signature` is the
        station's own over `head_message` of the last row; None when the rows are relayed.
        Raises `ChainError` for a fork (an alarm is kept), `SyncError` for a gap.
        """

    def revocations(self, vector: Vector) -> list[Entry]:
        """Every row beyond `vector` that takes a right away, whatever stands before it."""

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        """At most `limit` rows beyond `vector`, chain after chain, each without a gap."""

    def want(self, photo_ids: Collection[str]) -> set[str]:
        """Those photos (SHA-256, hexadecimal) that are not there yet."""

    def put_photos(self, photos: Mapping[str, bytes]) -> None:
        """Keeps photos, in one transaction; each must hash to its name."""

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        """Those photos that are there."""

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        """Those photos that are there and, read back, still hash to their name."""

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        """What is held of a chain; with `reread`, each row is hashed again."""

    def close(self) -> None: ...


class Opener(Protocol):
    """Opens one kind of route; with `create`, makes what is missing there."""

    def __call__(
        self, location: str, *, event: UUID | None, key: bytes | None, create: bool
    ) -> Exchange: ...


def head_message(chain: Chain, head: Head) -> bytes:
    """The bytes that a station signs to stand by its chain up to `head`."""
    numbers = struct.pack(">HQQ", chain.station, chain.epoch, head.seq)
    return b"accredit head v1\x00" + numbers + head.hash


def _open_file(location: str, *, event: UUID | None, key: bytes | None, create: bool) -> Exchange:
    from accredit_app.sync.hub import SqlHub
    from accredit_app.sync.hub_engine import file_engine

    return SqlHub(file_engine(Path(location), key=key, create=create), event=event, create=create)


def _open_server(location: str, *, event: UUID | None, key: bytes | None, create: bool) -> Exchange:
    from accredit_app.sync.hub import SqlHub
    from accredit_app.sync.hub_engine import server_engine

    if key is not None:
        raise SyncError(
            "A key belongs to a hub file",
            "The hub on a server is protected by the server: leave the key out.",
        )
    return SqlHub(server_engine(location), event=event, create=create)


ROUTES: Mapping[str, Opener] = {"file": _open_file, "postgresql": _open_server}
"""Ways to reach a hub, by name: `file` for a path, the URL's scheme otherwise."""


def open_exchange(
    route: str | Path, *, event: UUID | None, key: bytes | None = None, create: bool = False
) -> Exchange:
    """The hub at a path or a URL, opened for one event.

    `route`: a path, `sqlite:///path` or `postgresql://user@host/database`. `event` is the
    station's, None while it has none. `key`: 32 bytes that encrypt a hub file. `create` makes
    the hub (`accredit hub init`) and is harmless on one that is there.
    Raises `SyncError`: unknown route, unreachable, no hub there, another event's, a newer one.
    """
    name, location = _split(str(route))
    opener = ROUTES.get(name)
    if opener is None:
        known = ", ".join(sorted(ROUTES))
        raise SyncError(
            "This kind of hub is not known",
            f"“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.",
        )
    return opener(location, event=event, key=key, create=create)


def is_server(route: str | Path) -> bool:
    """Whether a route leads to a server, which protects its data itself, and not to a file."""
    return _split(str(route))[0] != "file"


def _split(route: str) -> tuple[str, str]:
    scheme, separator, rest = route.partition("://")
    if not separator:
        return "file", route
    name = scheme.lower().partition("+")[0]
    if name == "sqlite":
        return "file", rest.removeprefix("/")
    if name in ("postgresql", "postgres"):
        return "postgresql", f"postgresql+psycopg://{rest}"
    return name, route
