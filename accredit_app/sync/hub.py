"""The hub in a file: a database that lies in a shared folder or on a stick.

It checks each chain before it keeps a row and never looks into a row's body. It does not verify
signatures: it keeps them, and every reader verifies before it takes a row.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine, RowMapping, inspect, select, update

from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, Vector
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync import hub_tables as t
from accredit_app.sync.alerts import Alert
from accredit_app.sync.exchange import (
    Admissions,
    Alarm,
    AlarmKind,
    Founded,
    Greets,
    HubPlan,
    HubState,
    Receipt,
    StationSeen,
)
from accredit_app.sync.hub_alerts import disown, leave, left, settle
from accredit_app.sync.hub_chains import (
    Refusal,
    append,
    behind,
    chain_error,
    check_batch,
    check_photos,
    entries_of,
    heads,
    insert_missing,
    keep_voucher,
    note_visit,
    raise_alarm,
    reread_chain,
    suffix,
    visit_is_due,
    vouchers,
)
from accredit_app.sync.hub_engine import file_engine, too_old, transaction
from accredit_app.sync.hub_purge import worth_keeping
from accredit_app.sync.upgrade import refuse_newer, upgrade_file
from accredit_app.sync.vouchers import Voucher, Vouchers


def found_file(path: Path, plan: HubPlan) -> Founded:
    """Makes a hub file, or brings an older one up to date, in one transaction.

    Raises `SyncError` and changes nothing: another event's hub, a newer one, no hub, another key.
    """
    engine = file_engine(path, key=plan.key, create=True)
    try:
        with transaction(engine, write=True) as connection:
            before = 0
            if inspect(connection).has_table(t.about.name):
                before = _version(connection)
                refuse_newer(before)
                held = connection.execute(select(t.about.c.event)).scalar_one()
                if plan.event is not None and held not in (None, plan.event):
                    raise SyncError(
                        "This hub belongs to another event",
                        "Check the hub's address. Nothing was changed there.",
                    )
                if before < t.SCHEMA:
                    upgrade_file(connection, before)
            t.metadata.create_all(connection)
            first = {"id": 1, "event": plan.event, "schema": t.SCHEMA}
            insert_missing(connection, t.about, [first])
    finally:
        engine.dispose()
    return Founded(before, t.SCHEMA)


def _version(connection: Connection) -> int:
    """Asked for alone: an older or newer hub may know other columns beside it."""
    return int(connection.execute(select(t.about.c.schema)).scalar_one())


class FileHub(Greets):
    """An `Exchange` over SQL, opened for one event; for one thread at a time."""

    def __init__(self, engine: Engine, *, event: UUID | None, station: int | None = None) -> None:
        """`station` is who opens it, whose visits are noted."""
        self._engine = engine
        self._event = event
        self._station = station
        try:
            with transaction(engine, write=False) as connection:
                if not inspect(connection).has_table(t.about.name):
                    raise SyncError(
                        "There is no hub here yet",
                        "The database answers, but holds no hub. Make it: accredit hub init.",
                    )
                self._admit(connection)
        except SyncError:
            engine.dispose()
            raise

    def _admit(self, connection: Connection) -> RowMapping:
        held = _version(connection)
        if held > t.SCHEMA:
            raise SyncError(
                "The hub is newer than this station",
                "Update this station's program, then sync again. Nothing was changed.",
            )
        if held < t.SCHEMA:
            raise too_old()
        about = connection.execute(select(t.about)).mappings().one()
        if self._event and about["event"] and about["event"] != self._event:
            raise SyncError(
                "This hub belongs to another event",
                "Check the hub's address. Nothing was sent and nothing was taken.",
            )
        return about

    # -- greeting

    def hello(self) -> HubState:
        with transaction(self._engine, write=False) as connection:
            about = self._admit(connection)
            due = self._station is not None and visit_is_due(connection, self._station)
        if due:
            self._note_visit()
        return HubState(about["event"], None, about["schema"])

    def _note_visit(self) -> None:
        """A greeting waits for nobody, and may come to a medium that cannot be written: then the
        visit is noted another time."""
        assert self._station is not None
        with (
            suppress(SyncError),
            transaction(self._engine, write=True, patient=False) as connection,
        ):
            note_visit(connection, self._station)

    def heads(self) -> dict[Chain, Head]:
        with transaction(self._engine, write=False) as connection:
            return heads(connection)

    def stations(self) -> tuple[StationSeen, ...]:
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.station).order_by(t.station.c.station)).all()
        return tuple(StationSeen(row.station, "", True, _aware(row.last_seen)) for row in rows)

    def admit(self, admissions: Admissions) -> None:
        """Nothing to do: who has the file and its key is in."""

    def dismiss(self, station: int) -> None:
        """Nothing to do: only another key, or another file, shuts a station out."""

    def vouchers(self, vector: Vector) -> Vouchers:
        with transaction(self._engine, write=False) as connection:
            return vouchers(connection, vector)

    def vouch(self, chain: Chain, head: Head, signature: bytes) -> None:
        with transaction(self._engine, write=True) as connection:
            self._admit(connection)
            there = entries_of(connection, suffix(chain, after=head.seq - 1).limit(1))
            if there and there[0].hash == head.hash:
                keep_voucher(connection, chain, Voucher(head.seq, signature))

    def alarms(self) -> tuple[Alarm, ...]:
        """Every chain that was refused, oldest first."""
        with transaction(self._engine, write=False) as connection:
            rows = connection.execute(select(t.alarm).order_by(t.alarm.c.id)).all()
        return tuple(
            Alarm(
                _aware(row.at), Chain(row.station, row.epoch), row.seq,
                AlarmKind(row.kind), row.offered, row.held,
            )
            for row in rows
        )  # fmt: skip

    # -- rows

    def push(self, entries: Sequence[Entry], *, head_signature: bytes | None = None) -> Head:
        check_batch(entries)
        try:
            with transaction(self._engine, write=True) as connection:
                self._claim_event(connection)
                head = append(connection, entries)
                settle(connection, entries)
                if head_signature is not None:
                    last = entries[-1]
                    keep_voucher(connection, last.chain, Voucher(last.seq, head_signature))
                    note_visit(connection, last.station)
                return head
        except Refusal as refusal:
            with transaction(self._engine, write=True) as connection:
                raise_alarm(connection, refusal)
            raise chain_error(refusal) from None

    def _claim_event(self, connection: Connection) -> None:
        if self._event is not None:
            connection.execute(
                update(t.about).where(t.about.c.event.is_(None)).values(event=self._event)
            )
        self._admit(connection)

    def alert(self, alerts: Sequence[Alert]) -> None:
        check_batch([alert.entry for alert in alerts], gaps=True)
        with transaction(self._engine, write=True) as connection:
            self._admit(connection)
            leave(connection, alerts)

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        with transaction(self._engine, write=False) as connection:
            return left(connection, vector, after=after, without=without)

    def disown(self, alerts: Sequence[Alert]) -> None:
        with transaction(self._engine, write=True) as connection:
            self._admit(connection)
            disown(connection, alerts)

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        found: list[Entry] = []
        with transaction(self._engine, write=False) as connection:
            for chain, after in behind(heads(connection), vector):
                rows = suffix(chain, after=after).limit(limit - len(found))
                found += entries_of(connection, rows)
                if len(found) >= limit:
                    break
        return found

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
        with transaction(self._engine, write=False) as connection:
            event = self._admit(connection)["event"]
            head = heads(connection).get(chain, Head(0, GENESIS))
            if reread and reread_chain(connection, chain) != head:
                raise SyncError(
                    "The hub's own rows are damaged",
                    say(
                        "Read back, the rows of station {station} do not lead to their end. "
                        "Keep this station's data and call the event office.",
                        station=chain.station,
                    ),
                )
        return Receipt(event, chain, head, reread)

    # -- photos

    def want(self, photo_ids: Collection[str]) -> set[str]:
        with transaction(self._engine, write=False) as connection:
            there = connection.execute(
                select(t.photo.c.id).where(t.photo.c.id.in_(_named(photo_ids)))
            )
            wanted = worth_keeping(connection, photo_ids)
            return set(wanted - {row.id.hex() for row in there})

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        given = dict(photos)
        check_photos(given)
        with transaction(self._engine, write=True) as connection:
            self._admit(connection)
            kept = worth_keeping(connection, given)
            rows = [
                {"id": bytes.fromhex(name), "data": given[name]} for name in given if name in kept
            ]
            if rows:
                insert_missing(connection, t.photo, rows)

    def photos(self, photo_ids: Collection[str]) -> dict[str, bytes]:
        with transaction(self._engine, write=False) as connection:
            self._admit(connection)
            rows = connection.execute(select(t.photo).where(t.photo.c.id.in_(_named(photo_ids))))
            return {row.id.hex(): bytes(row.data) for row in rows}

    def intact(self, photo_ids: Collection[str]) -> set[str]:
        held = self.photos(photo_ids)
        return {name for name in held if hashlib.sha256(held[name]).hexdigest() == name}

    def close(self) -> None:
        self._engine.dispose()


def _named(photo_ids: Iterable[str]) -> list[bytes]:
    return [bytes.fromhex(name) for name in photo_ids]


def _aware(moment: datetime) -> datetime:
    """SQLite keeps UTC without saying so."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
