"""A station's signed word on a day, and the office's signed word that the hub holds all of it.

The close names the ends of the station's chains, so that whoever holds equal ends holds its rows
bit for bit; and the photos that those rows speak of. The hub cannot sign. The office has it read
its rows again, compares the ends with its own copy, and signs what it found; of a station that is
reached by stick only, it reads its own copy again. That proves what is at the hub, or the office:
not that nothing was left out at the desk, and not that operators told the truth.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

from accredit_app.credentials.keys import SigningKey, VerifyingKey
from accredit_app.domain.clock import told_at
from accredit_app.domain.event import OFFICE, Event, Station
from accredit_app.domain.journal import (
    Chain,
    Dot,
    Entry,
    Head,
    canonical,
    dot_of,
    readable,
)
from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.services.people.lists import certified_keys
from accredit_app.store import journal, queries
from accredit_app.store.fold import driver_of
from accredit_app.sync.exchange import Receipt

if TYPE_CHECKING:
    from sqlalchemy import Connection

CLOSE: Final = "day.close"
RECEIPT: Final = "day.receipt"

_QUESTIONS: Final = 500
_IN_OFFICE: Final = "office"
_Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a station has written up to a moment: the end of each of its chains, its rows by kind,
    and the photos that they name, as a count and the SHA-256 of their sorted names."""

    ends: Mapping[Chain, Head]
    kinds: Mapping[str, int]
    photos: frozenset[str]

    @property
    def photo_digest(self) -> str:
        return hashlib.sha256("\n".join(sorted(self.photos)).encode()).hexdigest()

    def words(self) -> _Body:
        """As the close says it."""
        return {
            "chains": [
                [chain.epoch, head.seq, head.hash.hex()]
                for chain, head in sorted(self.ends.items())
            ],
            "kinds": dict(sorted(self.kinds.items())),
            "photos": len(self.photos),
            "photo_digest": self.photo_digest,
        }


@dataclass(frozen=True, slots=True)
class Closed:
    """A day that a station closed, as the journal tells it. `entry` is the row; `genuine` whether
    the station's own key signed it; `receipt` is the office's word on it, None until it came."""

    station: Station
    day: date
    entry: Entry
    body: _Body
    genuine: bool
    receipt: "OfficeReceipt | None" = None

    @property
    def covers(self) -> Mapping[Chain, Head]:
        """The ends of the station's chains that the close names, as far as they can be ones."""
        named = self.body.get("chains")
        ends: dict[Chain, Head] = {}
        for item in named if isinstance(named, list) else ():
            match item:
                case [int(epoch), int(seq), str(link)]:
                    dot = dot_of([self.station.number, epoch, seq])
                    with suppress(ValueError):
                        ends |= {dot.chain: Head(dot.seq, bytes.fromhex(link))} if dot else {}
        return ends

    @property
    def confirmed(self) -> bool:
        """Whether the office's own key stands behind it."""
        return self.receipt is not None and self.receipt.genuine


@dataclass(frozen=True, slots=True)
class OfficeReceipt:
    """The office's signed word that the hub, reading its rows again, holds a closed day.

    `missing`: photos that it did not hold then. `genuine`: the office's own key signed it.
    `in_office`: the rows read again were the office's own, to which they had come by stick."""

    at: datetime
    rows: int
    photos: int
    missing: int
    genuine: bool
    in_office: bool = False

    @property
    def worth(self) -> tuple[bool, bool]:
        """Signed before unsigned, the hub's copy before the office's own."""
        return self.genuine, not self.in_office

    def better(self, other: "OfficeReceipt | None") -> "OfficeReceipt":
        """The one to go by: where neither is worth more, this one, which is the later."""
        return other if other is not None and other.worth > self.worth else self


class Copy(Protocol):
    """Whoever holds a station's rows and photos, and can read them again: a hub (`Exchange`), or
    the office itself. Either may raise `SyncError`."""

    def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt: ...

    def intact(self, photo_ids: Collection[str]) -> set[str]: ...


def holdings(
    connection: "Connection", station: int, *, ends: Mapping[Chain, int] | None = None
) -> Holdings:
    """What a station has written, as this journal holds it; up to `ends` when given."""
    heads = {c: h for c, h in journal.heads(connection).items() if c.station == station and h.seq}
    if ends is not None:
        heads = {chain: _head_at(connection, chain, seq) for chain, seq in ends.items()}
    driver = driver_of(connection)
    kinds: dict[str, int] = {}
    photos: set[str] = set()
    for chain, head in heads.items():
        place = (*chain, head.seq)
        for kind, number in driver.execute(
            "SELECT kind, count(*) FROM journal WHERE station = ? AND epoch = ? AND seq <= ? "
            "GROUP BY kind", place,
        ):  # fmt: skip
            kinds[kind] = kinds.get(kind, 0) + number
        for (body,) in driver.execute(
            "SELECT body FROM journal WHERE station = ? AND epoch = ? AND seq <= ? "
            "AND kind = 'person.set' AND instr(body, '\"photo\"') > 0", place,
        ):  # fmt: skip
            match readable(body):
                case {"f": {"photo": [str(name), *_]}} if name:
                    photos.add(name)
    return Holdings(heads, kinds, frozenset(photos))


def sign_close(body: Mapping[str, object], event: Event, key: SigningKey) -> _Body:
    """The body with the station's Ed25519 signature over all of it."""
    return {**body, "signature": key.sign(_message(CLOSE, event, body)).hex()}


def closes(connection: "Connection", event: Event, *, day: date | None = None) -> list[Closed]:
    """The newest close of each station and day, by station; of one day when given."""
    stations = queries.stations(connection)
    keys = certified_keys(connection, event)
    office = keys.get(OFFICE, ())
    found: list[Closed] = []
    for station in stations:
        newest: dict[date, Closed] = {}
        receipts: dict[Dot, OfficeReceipt] = {}
        for entry in journal.about(connection, [station.id]):
            body = entry.content()
            if entry.kind == CLOSE and (when := _day(body)) and entry.station == station.number:
                genuine = _signed(CLOSE, event, body, keys.get(station.number, ()))
                newest[when] = Closed(station, when, entry, body, genuine)
            elif entry.kind == RECEIPT:
                dot = dot_of(body.get("dot"))
                if dot is not None:
                    receipts[dot] = _receipt(event, body, office).better(receipts.get(dot))
        found += [
            Closed(one.station, one.day, one.entry, one.body, one.genuine,
                   receipts.get(one.entry.dot))
            for when, one in sorted(newest.items()) if day in (None, when)
        ]  # fmt: skip
    return found


def countersigned(
    connection: "Connection",
    copy: Copy,
    closed: Closed,
    *,
    event: Event,
    key: SigningKey,
    at: datetime,
    in_office: bool = False,
) -> _Body | None:
    """Have the hub, or the office itself, read a closed station's rows and photos again, and sign
    what it found (`in_office` goes into the receipt); None when the copy holds rows that are not
    here yet, so that its end cannot be compared.

    Raises SyncError when the copy's rows are not those that the station closed on, or the close
    itself does not prove: nothing is signed then.
    """
    ends = {chain: head.seq for chain, head in closed.covers.items()}
    held = holdings(connection, closed.station.number, ends=ends)
    told = {name: closed.body.get(name) for name in held.words()}
    before = ends.get(closed.entry.chain, 0)
    if not closed.genuine or told != held.words() or before != closed.entry.seq - 1:
        raise _unproven(closed)
    for chain, head in {**held.ends, closed.entry.chain: _end_of(closed.entry)}.items():
        receipt = copy.receipt(chain, reread=True)
        last = journal.suffix(connection, chain, after=receipt.head.seq - 1, limit=1)
        # Its end may lie beyond the close; our own copy says whether both are one chain.
        if receipt.head.seq < head.seq or (last and last[0].hash != receipt.head.hash):
            raise _unproven(closed)
        if not last:
            return None
    names = sorted(held.photos)
    intact = sum(
        len(copy.intact(names[start : start + _QUESTIONS]))
        for start in range(0, len(names), _QUESTIONS)
    )
    body: _Body = {
        "dot": list(closed.entry.dot),
        "hash": closed.entry.hash.hex(),
        "day": closed.day.isoformat(),
        "rows": sum(held.kinds.values()),
        "photos": intact,
        "missing": len(names) - intact,
        "photo_digest": held.photo_digest,
        "at": at.astimezone(UTC).isoformat(),
    }
    if in_office:
        body["copy"] = _IN_OFFICE
    return {**body, "signature": key.sign(_message(RECEIPT, event, body)).hex()}


def _head_at(connection: "Connection", chain: Chain, seq: int) -> Head:
    row = journal.suffix(connection, chain, after=seq - 1, limit=1)
    return Head(row[0].seq, row[0].hash) if row else Head(0, b"")


def _end_of(entry: Entry) -> Head:
    return Head(entry.seq, entry.hash)


def _message(kind: str, event: Event, body: Mapping[str, object]) -> bytes:
    bare = {name: value for name, value in body.items() if name != "signature"}
    return f"accredit {kind} v1".encode() + b"\x00" + event.id.bytes + canonical(bare)


def _signed(kind: str, event: Event, body: _Body, keys: Iterable[bytes]) -> bool:
    try:
        signature = bytes.fromhex(str(body.get("signature", "")))
    except ValueError:
        return False
    message = _message(kind, event, body)
    return any(VerifyingKey(key).verifies(signature, message) for key in keys)


def _day(body: _Body) -> date | None:
    try:
        return date.fromisoformat(str(body.get("day")))
    except ValueError:
        return None


def _receipt(event: Event, body: _Body, office: Iterable[bytes]) -> OfficeReceipt:
    try:
        at = told_at(datetime.fromisoformat(str(body.get("at"))))
        rows, photos, missing = (int(body.get(name, 0)) for name in ("rows", "photos", "missing"))
    except (ValueError, TypeError):
        return OfficeReceipt(datetime.fromtimestamp(0, UTC), 0, 0, 0, genuine=False)
    genuine = _signed(RECEIPT, event, body, office)
    in_office = body.get("copy") == _IN_OFFICE
    return OfficeReceipt(at, rows, photos, missing, genuine=genuine, in_office=in_office)


def _unproven(closed: Closed) -> SyncError:
    return SyncError(
        "A closed day does not prove",
        say(
            "What station {station} closed on {day} is not what the hub or this office holds of "
            "it. Nothing was signed or changed. Keep that station's data and have its journal "
            "checked.",
            station=closed.station.number,
            day=closed.day,
        ),
    )


def station_id(connection: "Connection", number: int, event: Event) -> UUID:
    """What a station's closes are entered about."""
    return next((s.id for s in queries.stations(connection) if s.number == number), event.id)
