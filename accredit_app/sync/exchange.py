"""What a station can ask of the other side, whatever the route, and the table of routes.

An `Exchange` carries rows and photos and keeps none of the station's state: where a station
stands is asked anew in every run. It refuses a row only for a broken chain, its size or the wrong
event, never for what the row says, and a refusal never deletes.
"""

import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol
from uuid import UUID

from accredit_app.domain.journal import Chain, Entry, Head, Vector
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync.alerts import Alert
from accredit_app.sync.patience import Patience
from accredit_app.sync.vouchers import Vouchers

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
    FOREIGN = "foreign"
    """A station offered rows of another one, which only the office may relay."""
    PURGE = "purge"
    """A station that is not the office ordered a purge: kept as a row, and not obeyed."""
    QUOTA = "quota"
    """A station wanted more room than one has."""
    STUCK = "stuck"
    """A station kept others waiting in a transaction that did not end, until it was ended."""


class HubAwayError(SyncError):
    """Nobody answered, or not to the end: worth trying again without a person."""


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
    relays: bool = True
    """Whether it takes rows of other stations from this one."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a station learns when it comes: who is there, how far each chain reaches and by whose
    word, and the first of the rights that were taken away beyond what the station knows."""

    state: HubState
    heads: Mapping[Chain, Head]
    revocations: Sequence[Alert]
    vouchers: Vouchers


@dataclass(frozen=True, slots=True)
class StationSeen:
    """A station that may reach a hub, and when it was last there, to the minute, by the hub's
    clock. A hub file knows no roles and disables nobody."""

    station: int
    role: str
    active: bool
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class Admission:
    """What a hub needs to let a station in: its role, and the verifier of its password."""

    role: str
    verifier: str


Admissions = Mapping[int, Admission]
"""By the station's number."""


@dataclass(frozen=True, slots=True)
class Login:
    """By what a station reaches the hub: its number and password, or the key of a hub file."""

    station: int
    password: str = field(repr=False, default="")
    key: bytes | None = field(repr=False, default=None)


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

    def greet(self, vector: Vector) -> Greeting:
        """`hello`, `heads`, `revocations` and `vouchers`, in one question."""

    def hello(self) -> HubState: ...

    def heads(self) -> dict[Chain, Head]:
        """How far each chain reaches there."""

    def vouchers(self, vector: Vector) -> Vouchers:
        """For each chain the newest signature, and those beyond `vector`: one in each span of rows
        (`vouchers.SPAN`). Kept as they came; the reader verifies."""

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        """Leaves a signature over `head_message` of a row that is there: the station's own on a
        chain that is relayed, or the office's. Of a row that is not there it does nothing. A server
        takes it from the chain's station and from the office only: `SyncError`."""

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        """Appends consecutive rows of one chain and returns where that chain now ends.

        Rows already there are compared bit for bit and ignored. `head_signature` is the
        station's own over `head_message` of the last row; None when the rows are relayed.
        Raises `ChainError` for a fork (an alarm is kept), `SyncError` for a gap.
        """

    def alert(self, alerts: Sequence[Alert]) -> None:
        """Leaves rows of one chain that take a right away, each with a signature of its own, ahead
        of the rows before them. They stay when their chain has come, for whoever lacks it."""

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        """At most `ALERT_PAGE` of the alerts beyond `vector`, or whose chain holds no such row, in
        the order in which they came; those behind the place `after`, and of no station in
        `without`. Kept as they came; the reader verifies."""

    def disown(self, alerts: Sequence[Alert]) -> None:
        """Removes alerts that nobody signed who may; for the office, which has verified them."""

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        """At most `limit` rows beyond `vector`, chain after chain, each without a gap; by the
        stations' numbers, so that the office's, which tell the others' keys, come first."""

    def want(self, photo_ids: Collection[str]) -> set[str]:
        """Those photos (SHA-256, hexadecimal) that are not there yet."""

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        """Keeps photos, in one transaction; each must hash to its name (SHA-256, hexadecimal).

        They are taken one by one as they leave. Come in the order of their names: two stations
        that send the same ones would otherwise wait for each other.
        """

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        """Those photos that are there."""

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        """Those photos that are there and, read back, still hash to their name."""

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        """What is held of a chain; with `reread`, each row is hashed again."""

    def stations(self) -> tuple[StationSeen, ...]:
        """The stations that may come here, or, where nobody is enrolled, those that came."""

    def alarms(self) -> tuple[Alarm, ...]:
        """What was refused, oldest first; for the office."""

    def admit(self, admissions: Admissions) -> None:
        """Lets stations in; for the office, and harmless for those who are in."""

    def dismiss(self, station: int) -> None:
        """Shuts a station out; for the office."""

    def close(self) -> None: ...


class Greets:
    """Makes the greeting of its parts, for a side that is as near as a file."""

    def greet(self: Exchange, vector: Vector) -> Greeting:
        return Greeting(self.hello(), self.heads(), self.revocations(vector), self.vouchers(vector))


class Opener(Protocol):
    """Opens one kind of route."""

    def __call__(
        self, location: str, *, event: UUID | None, login: Login | None, patience: Patience
    ) -> Exchange: ...


@dataclass(frozen=True, slots=True)
class HubPlan:
    """What a hub is made with: its event, the key of a hub file, whom a server lets in."""

    event: UUID | None
    key: bytes | None = field(repr=False, default=None)
    admissions: Admissions = field(repr=False, default_factory=dict)


@dataclass(frozen=True, slots=True)
class Founded:
    """What `found_hub` found and left: the hub's version before (0: there was none) and now."""

    before: int
    now: int


class Founder(Protocol):
    """Makes a hub at one kind of route, or brings up to date the one that is there."""

    def __call__(self, location: str, plan: HubPlan) -> Founded: ...


class Route(NamedTuple):
    """One way to a hub."""

    open: Opener
    found: Founder


def head_message(chain: Chain, head: Head) -> bytes:
    """The bytes that a station signs to stand by its chain up to `head`."""
    numbers = struct.pack(">HQQ", chain.station, chain.epoch, head.seq)
    return b"accredit head v1\x00" + numbers + head.hash


def _open_file(
    location: str, *, event: UUID | None, login: Login | None, patience: Patience
) -> Exchange:
    from accredit_app.sync.hub import FileHub
    from accredit_app.sync.hub_engine import file_engine

    del patience  # a file is waited for by the half minute that its lock is
    key = login.key if login else None
    station = login.station if login else None
    return FileHub(file_engine(Path(location), key=key, create=False), event=event, station=station)


def _found_file(location: str, plan: HubPlan) -> Founded:
    from accredit_app.sync.hub import found_file

    return found_file(Path(location), plan)


def _open_server(
    location: str, *, event: UUID | None, login: Login | None, patience: Patience
) -> Exchange:
    from accredit_app.sync.hub_engine import server_engine
    from accredit_app.sync.server import ServerHub

    return ServerHub(server_engine(location, login=login), event=event, patience=patience)


def _found_server(location: str, plan: HubPlan) -> Founded:
    from accredit_app.sync.server_admin import found_server

    return found_server(location, plan)


ROUTES: Mapping[str, Route] = {
    "file": Route(_open_file, _found_file),
    "postgresql": Route(_open_server, _found_server),
}
"""Ways to reach a hub, by name: `file` for a path, the URL's scheme otherwise."""


def open_exchange(
    route: str | Path,
    *,
    event: UUID | None,
    login: Login | None = None,
    patience: Patience | None = None,
) -> Exchange:
    """The hub at a path or a URL, opened for one event.

    `route`: a path, `sqlite:///path` or `postgresql://host/database`. `event` is the station's,
    None while it has none. `login` is the station's; it takes the place of the URL's own.
    `patience` says how long a server is waited for, and may call it off: `Cancelled`.
    Raises `SyncError`: unknown route, unreachable, no right; and now or at its greeting: no hub
    there, another event's, a newer one.
    """
    found, location = _find(route)
    return found.open(location, event=event, login=login, patience=patience or Patience())


def found_hub(route: str | Path, plan: HubPlan) -> Founded:
    """Makes the hub at a path or a URL (`accredit hub init`), and lets stations in; brings an
    older one up to date, and is harmless on one that is. A URL's user must have an administrator's
    rights.
    """
    found, location = _find(route)
    return found.found(location, plan)


def _find(route: str | Path) -> tuple[Route, str]:
    name, location = located(route)
    return ROUTES[name], location


def located(route: str | Path) -> tuple[str, str]:
    """The name in `ROUTES` of a path's or URL's route, and the place as that route takes it."""
    name, location = _split(str(route))
    if name not in ROUTES:
        known = ", ".join(sorted(ROUTES))
        raise SyncError(
            "This kind of hub is not known",
            say(
                "“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.",
                name=name,
                known=known,
            ),
        )
    return name, location


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
