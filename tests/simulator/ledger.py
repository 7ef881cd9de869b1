"""What truly happened in a world, kept beside it: rows that must survive, what each writer knew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from accredit_app.domain.journal import Chain, Dot, Entry
from accredit_app.sync.exchange import Receipt


class Violation(AssertionError):  # noqa: N818 - a finding, not an error of the program
    """An invariant that does not hold: its number in the test plan; 0 for a sync that is stuck."""

    def __init__(self, number: int, what: str) -> None:
        super().__init__(f"invariant {number}: {what}")
        self.number = number


@dataclass(frozen=True, slots=True)
class Written:
    """A row, how far its writer's journal reached when it was written, and whether the writer was
    of the older version, which knows nothing of people who are one. `erased` are the rows, by their
    hashes, of which the writer held no more than the header."""

    entry: Entry
    knew: Mapping[Chain, int]
    older: bool = False
    erased: frozenset[bytes] = frozenset()

    def knew_of(self, other: Entry) -> bool:
        return self.knew.get(other.chain, 0) >= other.seq

    def read(self, other: Entry) -> bool:
        """Whether the writer knew what the other row says. A value that a purge has erased at the
        writer's cannot be named by it; at a station that never hears of the purge it stays."""
        return self.knew_of(other) and other.hash not in self.erased


@dataclass(slots=True)
class Ledger:
    """`due` are rows that an operator saw saved and that no disk's death took with it. `mishandled`
    are chains that two disks could both continue, because somebody copied a file by hand; `split`
    those that two disks did continue.
    """

    ever: dict[bytes, Written] = field(default_factory=dict)
    named: dict[Dot, bytes] = field(default_factory=dict)
    due: set[bytes] = field(default_factory=set)
    photos: set[str] = field(default_factory=set)
    receipts: list[Receipt] = field(default_factory=list)
    mishandled: set[Chain] = field(default_factory=set)
    split: set[Chain] = field(default_factory=set)

    def wrote(
        self,
        entries: Iterable[Entry],
        knew: Mapping[Chain, int],
        *,
        older: bool = False,
        erased: frozenset[bytes] = frozenset(),
    ) -> None:
        """Rows of one transaction; values that it put back side by side overwrite none of them."""
        before = 0
        for entry in entries:
            if self.named.setdefault(entry.dot, entry.hash) != entry.hash:
                if entry.chain not in self.mishandled:
                    raise Violation(2, f"{entry.dot} names two rows")
                self.split.add(entry.chain)
            before = before or entry.seq - 1
            own = before if entry.body and b'"was":' in entry.body else entry.seq - 1
            self.ever[entry.hash] = Written(entry, {**knew, entry.chain: own}, older, erased)
            self.due.add(entry.hash)

    def died(self, gone: Iterable[Entry], *, held: set[bytes]) -> None:
        """A disk went back in time: what was on no other is nobody's fault."""
        self.due -= {entry.hash for entry in gone} - held
