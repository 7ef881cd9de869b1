"""A large event, as numbers: who works there, what each of them writes, how large it is."""

import hashlib
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.roles import StationRole

PHOTO_BYTES, SMALL_BYTES = 60_000, 9_000
"""A portrait as prepared, and the small one of a badge (`photos/small.py`: 6,000 to 12,000)."""

REVOKED = 200
"""One of so many badges is revoked."""

_LINKS = b"model"


@dataclass(frozen=True, slots=True)
class Mix:
    """How many stations of each role."""

    roles: Mapping[StationRole, int]

    @classmethod
    def of(cls, stations: int) -> "Mix":
        """One office; of each twenty others three gates and a kiosk; the rest are desks."""
        gates, kiosks = (stations - 1) * 3 // 20, (stations - 1) // 20
        desks = stations - 1 - gates - kiosks
        return cls(
            {
                StationRole.OFFICE: 1,
                StationRole.DESK: desks,
                StationRole.GATE: gates,
                StationRole.KIOSK: kiosks,
            }
        )

    def numbered(self) -> list[tuple[int, StationRole]]:
        roles = [role for role, count in self.roles.items() for _ in range(count)]
        return list(enumerate(roles, start=1))


def wire_bytes(entry: Entry) -> int:
    """A row in PostgreSQL's binary protocol: fifteen columns, each with its length before it."""
    words = len(entry.operator) + len(entry.app_version) + len(entry.kind)
    return (
        7 + 15 * 4 + 4 + 6 * 8 + words + 16 + len(entry.salt or b"") + len(entry.body or b"") + 64
    )


@dataclass(slots=True)
class Written:
    """One chain, as whoever holds it holds a part of it: rows, the bytes before each, and which
    photos the first so many rows speak of."""

    chain: Chain
    rows: list[Entry] = field(default_factory=list)
    bytes_before: array = field(default_factory=lambda: array("q", [0]))  # type: ignore[type-arg]
    portraits: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    portrait_at: list[int] = field(default_factory=list)
    small_at: list[int] = field(default_factory=list)
    revoking: list[int] = field(default_factory=list)
    """Places of the rows that take a right away."""

    def weight(self, start: int, end: int) -> int:
        return int(self.bytes_before[end] - self.bytes_before[start])

    def head(self, seq: int) -> Head:
        return Head(seq, self.rows[seq - 1].hash)

    def named(self, role: StationRole, after: int, upto: int) -> list[str]:
        """The photos in some rows that a station of a role fetches."""
        if role is StationRole.GATE:
            names, places = self.small, self.small_at
        elif role is StationRole.OFFICE:
            return self._named(self.portraits, self.portrait_at, after, upto) + self._named(
                self.small, self.small_at, after, upto
            )
        else:
            return []
        return self._named(names, places, after, upto)

    @staticmethod
    def _named(names: list[str], places: list[int], after: int, upto: int) -> list[str]:
        return names[bisect_right(places, after) : bisect_right(places, upto)]


class Book:
    """Everything that was ever written, each row once; stations and hub hold lengths of it."""

    def __init__(self, samples: Mapping[str, Sequence[Entry]]) -> None:
        self.chains: dict[Chain, Written] = {}
        self.photos: dict[str, bytes] = {}
        self._registration = cycle(samples["registration"])
        self._steps = [entry.kind for entry in samples["registration"]]
        self._each = len(samples["person"])
        self._people = [cycle(samples[name]) for name in ("person", "scan", "revocation")]
        self._count = 0

    def chain_of(self, number: int) -> Written:
        chain = Chain(number, 1_000_003 * number)
        if chain not in self.chains:
            self.chains[chain] = Written(chain)
        return self.chains[chain]

    def register(self, number: int, people: int) -> list[str]:
        """Rows of so many registrations; the answer names their photos, which the desk holds."""
        written = self.chain_of(number)
        taken = []
        for _ in range(people):
            self._count += 1
            portrait = self._photo(f"portrait {self._count}")
            small = self._photo(f"small {self._count}")
            taken += [portrait, small]
            for entry in self._one_registration():
                self._add(written, entry)
                if entry.kind == "person.set":
                    written.portraits.append(portrait)
                    written.portrait_at.append(len(written.rows))
                elif entry.kind == "badge.issue":
                    written.small.append(small)
                    written.small_at.append(len(written.rows))
            if self._count % REVOKED == 0:
                self._add(written, next(self._people[2]))
                written.revoking.append(len(written.rows) - 1)
        return taken

    def _one_registration(self) -> Iterator[Entry]:
        return (next(self._registration) for _ in range(self._each))

    def scan(self, number: int, times: int) -> None:
        written = self.chain_of(number)
        for _ in range(times):
            self._add(written, next(self._people[1]))

    def _photo(self, what: str) -> str:
        data = what.encode()
        name = hashlib.sha256(data).hexdigest()
        self.photos[name] = data
        return name

    @staticmethod
    def _add(written: Written, like: Entry) -> None:
        seq = len(written.rows) + 1
        station, epoch = written.chain
        link = (_LINKS + b"%d/%d" % (station, seq)).ljust(32)
        row = Entry(
            station, epoch, seq, seq, like.wall, 0, like.operator, like.app_version, like.schema,
            like.kind, like.entity, like.salt, like.body, like.body_hash, link,
        )  # fmt: skip
        written.rows.append(row)
        written.bytes_before.append(written.bytes_before[-1] + wire_bytes(row))


def size_of(data: bytes) -> int:
    """How large the photo would be that these few bytes stand for."""
    return SMALL_BYTES if data.startswith(b"small") else PHOTO_BYTES
