"""A hub on PostgreSQL, as a station's login may use it: by its functions, and by nothing else.

The server finds out by the login who is asking. What it refuses it says by a code, and what looks
like an attack it also keeps as an alarm.
"""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeVar
from uuid import UUID

import psycopg
from sqlalchemy import Engine
from sqlalchemy.engine import URL

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, Vector
from accredit_app.errors import AccreditError, Cancelled, SyncError
from accredit_app.phrases import say
from accredit_app.sync import server_sql as sql
from accredit_app.sync.alerts import Alert
from accredit_app.sync.exchange import (
    Admissions,
    Alarm,
    AlarmKind,
    Greeting,
    HubState,
    Receipt,
    StationSeen,
)
from accredit_app.sync.hub_chains import Refusal, chain_error, check_batch, gap, spoilt_photo
from accredit_app.sync.hub_engine import too_old
from accredit_app.sync.patience import Patience
from accredit_app.sync.refusals import NoHubError, refused, unanswered
from accredit_app.sync.server_line import CalledOff, Line, Silent
from accredit_app.sync.vouchers import Voucher, Vouchers, merged

_COLUMNS: Final = (
    ("seq", "bigint"), ("lam", "bigint"), ("wall", "bigint"), ("offset", "bigint"),
    ("operator", "text"), ("app_version", "text"), ("schema", "bigint"), ("kind", "text"),
    ("entity", "uuid"), ("salt", "bytea"), ("body", "bytea"), ("body_hash", "bytea"),
    ("hash", "bytea"),
)  # fmt: skip
_ROWS: Final = "%b::int, %b::bigint, " + ", ".join(f"%b::{kind}[]" for _, kind in _COLUMNS)
_REVOCATIONS: Final = "revocations(%b::jsonb, %b::bigint, %b::int[])"


_T = TypeVar("_T")


class ServerHub:
    """An `Exchange` over a hub's functions; for one thread at a time."""

    def __init__(
        self, engine: Engine, *, event: UUID | None, patience: Patience | None = None
    ) -> None:
        self._engine = engine
        self._event = event
        self._patience = patience or Patience()
        self._open: Line | None = None
        try:
            self._connection()
        except SyncError:
            engine.dispose()
            raise

    def _ask(self, call: str, *values: object) -> list[Any]:
        """The rows that a function answers with; each call is a transaction of its own."""
        return self._ask_all((call, values))[0]

    def _ask_all(self, *calls: tuple[str, Sequence[object]]) -> list[list[Any]]:
        """The answers of several functions, in one round trip."""

        def ask(connection: Line) -> list[list[Any]]:
            cursors = []
            for call, values in calls:
                cursors.append(connection.cursor(binary=True))
                cursors[-1].execute(f"SELECT * FROM accredit.{call}", values)
            return [cursor.fetchall() for cursor in cursors]

        return self._at_once(ask)

    def _at_once(self, ask: Callable[[Line], _T]) -> _T:
        """What `ask` gets when none of its statements waits for the one before."""
        connection = self._connection()
        failure: psycopg.Error | None = None
        try:
            with connection.pipeline():
                try:
                    limit = connection.ask_limit()
                    answer = ask(connection)
                    if limit is not None:
                        connection.allow(*limit.fetchall()[0])
                    return answer
                except psycopg.Error as error:
                    # Kept from the pipeline, which would tell stderr what it says here anyway.
                    failure = error
        except psycopg.Error as error:
            failure = failure or error
        if connection.broken:
            self._open = None  # the next call connects again
        assert failure is not None
        raise _failed(failure) from failure

    def _connection(self) -> Line:
        """The one connection of this hub: it is not asked whether it lives before each call."""
        if self._open is None:
            # Not the engine's own connect: that asks six questions more, which nobody here needs.
            _, options = self._engine.dialect.create_connect_args(self._engine.url)
            try:
                self._open = Line.reach(self._patience, **options)
            except psycopg.Error as error:
                raise _failed(error, url=self._engine.url) from error
        return self._open

    # -- greeting

    def greet(self, vector: Vector) -> Greeting:
        given = _vector(vector)
        try:
            said, ends, revoked, vouched = self._ask_all(
                ("hello()", ()),
                ("heads()", ()),
                (_REVOCATIONS, (given, 0, [])),
                ("vouchers(%b::jsonb)", (given,)),
            )
        except NoHubError:
            self.hello()  # a hub of another version may lack one of the others, and says so
            raise
        urgent = _alerts(revoked)
        return Greeting(self._state(said), _heads(ends), urgent, _vouchers(ends, vouched))

    def hello(self) -> HubState:
        return self._state(self._ask("hello()"))

    def _state(self, rows: list[Any]) -> HubState:
        ((event, clock, schema, _station, role),) = rows
        if schema > sql.SCHEMA:
            raise SyncError(
                "The hub is newer than this station",
                "Update this station's program, then sync again. Nothing was changed.",
            )
        if schema < sql.SCHEMA:
            raise too_old()
        if self._event and event and event != self._event:
            raise _foreign()
        return HubState(event, clock.astimezone(UTC), schema, relays=role == "office")

    def heads(self) -> dict[Chain, Head]:
        return _heads(self._ask("heads()"))

    def vouchers(self, vector: Vector) -> Vouchers:
        return _vouchers(
            *self._ask_all(("heads()", ()), ("vouchers(%b::jsonb)", (_vector(vector),)))
        )

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        ((code,),) = self._ask(
            "vouch(%b::int, %b::bigint, %b::bigint, %b::bytea, %b::bytea)",
            *chain, *head, signature
        )  # fmt: skip
        if code != "ok":
            raise _refused(code)

    def stations(self) -> tuple[StationSeen, ...]:
        return tuple(
            StationSeen(number, role, active, seen and seen.astimezone(UTC))
            for number, role, active, seen in self._ask("stations()")
        )

    def last_seen(self) -> dict[int, datetime]:
        return {one.station: one.last_seen for one in self.stations() if one.last_seen is not None}

    def alarms(self) -> tuple[Alarm, ...]:
        return tuple(
            Alarm(
                at.astimezone(UTC), Chain(station, epoch), seq, AlarmKind(kind), offered, held
            )
            for _, at, station, epoch, seq, kind, offered, held in self._ask("alarms()")
        )  # fmt: skip

    def admit(self, admissions: Admissions) -> None:
        for station, admission in admissions.items():
            self._ask(
                "enrol(%b::int, %b::text, %b::text)",
                station, admission.role, admission.verifier
            )  # fmt: skip

    def dismiss(self, station: int) -> None:
        for _ in range(2):  # again, for those who came in while the door was being shut
            self._ask("disable(%b::int)", station)

    # -- rows

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        check_batch(entries)
        ((code, seq, hash_, at, _offered, held),) = self._ask(
            f"push(%b::uuid, {_ROWS}, %b::bytea)",
            self._event, *_columns(entries), head_signature
        )  # fmt: skip
        if code == "ok":
            return Head(seq, hash_)
        if code == "gap":
            raise gap(entries[0], held=seq)
        if code == "event":
            raise _foreign()
        if code in (AlarmKind.FORK, AlarmKind.DAMAGED):
            refused = next(entry for entry in entries if entry.seq == at)
            raise chain_error(Refusal(refused, AlarmKind(code), held=held))
        raise _refused(code)

    def alert(self, alerts: Sequence[Alert]) -> None:
        entries = [alert.entry for alert in alerts]
        check_batch(entries, gaps=True)
        ((code,),) = self._ask(
            f"alert({_ROWS}, %b::bytea[])",
            *_columns(entries), [alert.signature for alert in alerts]
        )  # fmt: skip
        if code != "ok":
            raise _refused(code)

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        return _alerts(self._ask(_REVOCATIONS, _vector(vector), after, list(without)))

    def disown(self, alerts: Sequence[Alert]) -> None:
        self._ask("disown(%b::bigint[])", [alert.place for alert in alerts])

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        rows = self._ask("pull(%b::jsonb, %b::int)", _vector(vector), limit)
        return [Entry(*row) for row in rows]

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        ((event, seq, hash_, sound),) = self._ask(
            "receipt(%b::int, %b::bigint, %b::bool)", *chain, reread
        )
        if not sound:
            raise SyncError(
                "The hub's own rows are damaged",
                say(
                    "Read back, the rows of station {station} do not lead to their end. "
                    "Keep this station's data and call the event office.",
                    station=chain.station,
                ),
            )
        return Receipt(event, chain, Head(seq, hash_ or GENESIS), reread)

    # -- photos

    def want(self, photo_ids: Collection[str]) -> set[str]:
        return {row[0].hex() for row in self._ask("want(%b::bytea[])", _named(photo_ids))}

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        def put(connection: Line) -> bool:
            # Each is read while the server, which hashes them all, is at the one before.
            cursor = connection.cursor(binary=True)
            cursor.executemany(
                "SELECT accredit.put_photo(%b::bytea, %b::bytea)",
                ((bytes.fromhex(name), data) for name, data in photos),
                returning=True,
            )
            return all(taken for one in cursor.results() for (taken,) in one)

        try:
            taken = self._at_once(put)
        except SyncError as error:
            if isinstance(error.__cause__, psycopg.errors.CheckViolation):
                raise spoilt_photo() from error
            raise
        if not taken:
            raise _refused("quota")

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        return {
            name.hex(): data for name, data in self._ask("photos(%b::bytea[])", _named(photo_ids))
        }

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        return {row[0].hex() for row in self._ask("intact(%b::bytea[])", _named(photo_ids))}

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        self._engine.dispose()


def _failed(error: psycopg.Error, *, url: URL | None = None) -> AccreditError:
    if isinstance(error, CalledOff):
        return Cancelled()
    if isinstance(error, Silent):
        return unanswered(
            say("For {seconds} seconds nothing came from the hub", seconds=round(error.seconds))
        )
    return refused(error, url=url)


def _columns(entries: Sequence[Entry]) -> list[object]:
    """Station and epoch, then each column of the rows."""
    chain = entries[0].chain
    columns = [[getattr(entry, name) for entry in entries] for name, _ in _COLUMNS]
    return [*chain, *columns]


def _alerts(rows: list[Any]) -> list[Alert]:
    return [Alert(Entry(*row), signature, place) for *row, signature, place in rows]


def _heads(rows: list[Any]) -> dict[Chain, Head]:
    return {Chain(station, epoch): Head(seq, hash_) for station, epoch, seq, hash_, *_ in rows}


def _vouchers(ends: list[Any], others: list[Any]) -> Vouchers:
    newest = {
        Chain(station, epoch): Voucher(signed, signature)
        for station, epoch, _, _, signed, signature in ends
        if signature is not None
    }
    found: dict[Chain, list[Voucher]] = {}
    for station, epoch, seq, signature in others:
        found.setdefault(Chain(station, epoch), []).append(Voucher(seq, signature))
    return merged(newest, found)


def _vector(vector: Vector) -> str:
    return json.dumps({f"{chain.station}.{chain.epoch}": seq for chain, seq in vector.items()})


def _named(photo_ids: Iterable[str]) -> list[bytes]:
    return [bytes.fromhex(name) for name in photo_ids]


def _foreign() -> SyncError:
    return SyncError(
        "This hub belongs to another event",
        "Check the hub's address. Nothing was sent and nothing was taken.",
    )


def _refused(code: str) -> SyncError:
    if code == "quota":
        return SyncError(
            "This station's room at the hub is used up",
            "Nothing of this sync is lost: it stays on this station. Call the event office, which "
            "sees an alarm for it.",
        )
    return SyncError(
        "The hub takes only this station's own rows from it",
        "Rows of another station were offered under this station's login. Nothing was changed, "
        "and the event office sees an alarm for it.",
    )
