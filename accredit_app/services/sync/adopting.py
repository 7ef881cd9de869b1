"""The way home for a copy of a station whose journal has split from the one at the hub.

What the hub holds stays as it is, and so does what the office holds where a stick tells of the
split (`stick_adopting`). What only this copy holds is recorded once more in a fresh epoch,
so that nothing is lost and nothing splits; the old rows are set aside in this station's file, and
the alarm at the hub stays on record. Whether to do so is a supervisor's decision: nothing here does
it by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from accredit_app.domain.badges import serial_text
from accredit_app.domain.journal import GENESIS, Chain, Head
from accredit_app.errors import Conflict, SyncError
from accredit_app.services.post import Post
from accredit_app.services.sync.stick_memory import forget_words
from accredit_app.store import adopting, journal
from accredit_app.store.adopting import Split
from accredit_app.sync.exchange import AlarmKind, ChainError, Exchange

_EVERYTHING = (1 << 63) - 1
_NOTHING = Head(0, GENESIS)


@dataclass(frozen=True, slots=True)
class Adoption:
    """What was done: `rows` were recorded again, `left` set aside only, for they were signed for
    their old place (a day that was closed: close it again). `badges` are the serials that this copy
    gave out after the split, which the other copy may have given out too."""

    rows: int
    left: int
    badges: tuple[str, ...]


def find_splits(post: Post, exchange: Exchange) -> tuple[Split, ...]:
    """Where chains of this station and the hub's copies of them part; empty when none does.

    It asks the hub for single rows, a dozen or two, and changes nothing anywhere.
    """
    theirs = dict(exchange.heads())
    with post.database.read() as connection:
        ours = journal.heads(connection)
    found = []
    for chain, head in sorted(ours.items()):
        other = theirs.get(chain, _NOTHING)
        last = min(head.seq, other.seq)
        if chain.station != post.database.station or not last or head == other:
            continue
        # Of an equal hash all rows before it are equal: the first that differs is found by halves.
        low, high = 0, last + 1
        while high - low > 1:
            middle = (low + high) // 2
            if _hash_here(post, chain, middle) == _hash_there(exchange, theirs, chain, middle):
                low = middle
            else:
                high = middle
        if low < last:
            common = Head(low, _hash_here(post, chain, low)) if low else _NOTHING
            found.append(Split(chain, common, head.seq - low, other.seq - low))
    return tuple(found)


def refuse_split(post: Post, exchange: Exchange) -> None:
    """Raises ChainError if an older chain of this station has split: one that was the present one
    until the station was moved or put back, and whose rows no hub has taken."""
    for split in find_splits(post, exchange):
        raise ChainError(
            split.chain,
            AlarmKind.FORK,
            title="This station's journal has split",
            text="An older part of it, from before this station was moved or put back, is not what "
            "the hub holds. Nothing is lost, and everything else was synced. A supervisor can "
            "bring it home: by the button beside this message, or by accredit station adopt.",
        )


def adopt(post: Post, exchange: Exchange, *, by: str) -> Adoption:
    """Records what only this copy holds once more, in a fresh epoch; the next sync sends it, and
    brings what the hub holds of the old one. In one transaction, or not at all. `by` is the
    supervisor who decided it, as the journal keeps it.

    Raises Conflict when the journals have not split, or an entry was made meanwhile.
    """
    splits = find_splits(post, exchange)
    if not splits:
        raise Conflict(
            "This station's journal and the hub's have not split",
            "There is nothing to adopt, and nothing was changed. Sync as usual.",
        )
    return record_again(post, splits, by=by)


def record_again(post: Post, splits: Sequence[Split], *, by: str) -> Adoption:
    """Records the rows after each split once more, wherever the splits were found.

    Raises Conflict when an entry was made meanwhile.
    """
    try:
        with post.database.write(post.operator) as unit:
            done = adopting.adopt(unit, splits, by=by, random=post.random)
            forget_words(unit, [split.chain for split in splits])
    except ValueError as error:
        raise Conflict(
            "Something was entered at this station meanwhile",
            "Nothing was changed. Try again when nobody enters anything here.",
        ) from error
    return Adoption(done.rows, done.left, tuple(map(serial_text, done.serials)))


def _hash_here(post: Post, chain: Chain, seq: int) -> bytes:
    with post.database.read() as connection:
        return journal.suffix(connection, chain, after=seq - 1, limit=1)[0].hash


def _hash_there(exchange: Exchange, heads: dict[Chain, Head], chain: Chain, seq: int) -> bytes:
    vector = dict.fromkeys(heads, _EVERYTHING) | {chain: seq - 1}
    while rows := exchange.pull(vector, limit=1):
        if rows[0].chain == chain:
            return rows[0].hash
        heads[rows[0].chain] = _NOTHING  # somebody's first row came meanwhile
        vector[rows[0].chain] = _EVERYTHING
    raise SyncError(
        "The hub's rows have gone",
        "It said a moment ago that it holds them. Nothing was changed; try again.",
    )
