"""Whose word stands behind a chain: signatures over how far it reaches, and rows that wait for one.

A hub recomputes chains but cannot verify a signature, and whoever rules over it could make up a
whole chain. So the reader verifies: a row is taken only when a signature over it, or over a row
after it, is its station's, or the office's, whose word is enough for everybody's rows. A single
genuine signature proves all that stands before it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from accredit_app.domain.journal import Chain, Entry, Head, first_break
from accredit_app.errors import SyncError
from accredit_app.phrases import say

SPAN = 500
"""Of so many rows of a chain a hub keeps one voucher, the last: enough for a reader to take a long
chain in parts, and to go on where it was cut."""

HOLD_LIMIT = 64 << 20
"""Bytes of rows that may wait for the next voucher. Honest ones wait for a few hundred rows."""

_ROW_BYTES = 300


class Worth(StrEnum):
    """What is known of a signature."""

    GENUINE = "genuine"
    FORGED = "forged"
    UNKNOWN = "unknown"
    """No key of that station is on the trust list here."""
    DISABLED = "disabled"
    """Genuine, by a key that was taken back: it tells who wrote a row, and not when."""

    @property
    def proves(self) -> bool:
        """Whether the rows before it are those that their station wrote. A station's rows stay its
        rows when it is disabled: that it brings no more is for the hub's door, and for sticks."""
        return self in (Worth.GENUINE, Worth.DISABLED)


class Voucher(NamedTuple):
    """A signature over a chain up to row `seq`, as a hub hands it out: with no hash, which a reader
    makes itself from the rows (`exchange.head_message`)."""

    seq: int
    signature: bytes


Vouchers = Mapping[Chain, Sequence[Voucher]]
"""For each chain, ascending."""


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A station's own word on its chain up to `head`, or the office's."""

    head: Head
    signature: bytes = field(repr=False)


def merged(newest: Mapping[Chain, Voucher], others: Vouchers) -> dict[Chain, tuple[Voucher, ...]]:
    """Each chain's newest voucher behind its others, which may name the newest too."""
    found = {chain: set(some) for chain, some in others.items() if some}
    for chain, voucher in newest.items():
        found.setdefault(chain, set()).add(voucher)
    return {chain: tuple(sorted(some)) for chain, some in found.items()}


class Coming:
    """One chain's rows on their way in: followed from where the chain is held, and kept back until
    a voucher proves them."""

    def __init__(
        self,
        held: Head,
        vouchers: Sequence[Voucher],
        worth: Callable[[Head, bytes], Worth],
        *,
        limit: int = HOLD_LIMIT,
    ) -> None:
        self._end = held
        self._ahead = [one for one in vouchers if one.seq > held.seq]
        self._worth = worth
        self._limit = limit
        self._kept: list[Entry] = []
        self._weight = 0
        self.word: SignedHead | None = None
        """The voucher up to which rows were proved."""
        self.forged = False
        """Whether the last signature that was reached is nobody's who may vouch."""

    @property
    def is_over(self) -> bool:
        """Whether nothing further of the chain can be proved now."""
        return not self._ahead

    @property
    def position(self) -> int:
        """The last row that was followed."""
        return self._end.seq

    def follow(self, rows: Sequence[Entry]) -> list[Entry]:
        """The rows that are proved now, which may have been kept before.

        Raises SyncError when the rows do not follow those before them.
        """
        fresh = [row for row in rows if row.seq > self._end.seq]
        if first_break(self._end, fresh) is not None:
            raise SyncError(
                "A station's journal does not fit",
                say(
                    "The hub's rows of station {station} do not follow row {number}, which is "
                    "here. Nothing of them was taken. Call the event office.",
                    station=fresh[0].station,
                    number=self._end.seq,
                ),
            )
        proved: list[Entry] = []
        for row in fresh:
            if not self._ahead:
                break
            self._kept.append(row)
            self._end = Head(row.seq, row.hash)
            self._weight += _ROW_BYTES + len(row.body or b"")
            if row.seq == self._ahead[0].seq:
                proved += self._ask(self._ahead.pop(0))
        if self._weight > self._limit:
            self._stop()
        return proved

    def _ask(self, voucher: Voucher) -> list[Entry]:
        """Every row kept so far, if this voucher is genuine: a later one may prove them as well."""
        worth = self._worth(self._end, voucher.signature)
        self.forged = worth is Worth.FORGED
        if worth is Worth.UNKNOWN:
            self._stop()
        if not worth.proves:
            return []
        self.word = SignedHead(self._end, voucher.signature)
        proved, self._kept, self._weight = self._kept, [], 0
        return proved

    def _stop(self) -> None:
        self._ahead.clear()
        self._kept.clear()
