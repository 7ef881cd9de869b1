"""What a sync tells while it runs: the steps of the run, and how many bytes went which way.

It counts what the near side hands out and takes in, not what the wire adds to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from accredit_app.domain.journal import Chain, Entry
from accredit_app.services.post import Post
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.sync.progress import Progress

ROW_BYTES = 300
"""What a row has besides its body, about."""


@dataclass(frozen=True, slots=True)
class Moved(Progress):
    """A step of a run, and the bytes that went out and came in so far."""

    sent: int = 0
    fetched: int = 0


class Metered(StoreJournal):
    """The near side with a meter on it."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.sent = self.fetched = 0

    def suffix(self, chain: Chain, *, after: int, limit: int) -> Sequence[Entry]:
        rows = super().suffix(chain, after=after, limit=limit)
        self.sent += _size(rows)
        return rows

    def accept(self, entries: Sequence[Entry]) -> int:
        self.fetched += _size(entries)
        return super().accept(entries)

    def photos(self, photo_ids: Sequence[str]) -> Mapping[str, bytes]:
        found = super().photos(photo_ids)
        self.sent += sum(map(len, found.values()))
        return found

    def keep_photos(self, photos: Mapping[str, bytes]) -> None:
        self.fetched += sum(map(len, photos.values()))
        super().keep_photos(photos)

    def told(self, progress: Progress) -> Moved:
        """The step, with the bytes so far."""
        return Moved(
            progress.step, progress.done, progress.total, progress.report, self.sent, self.fetched
        )


def _size(rows: Sequence[Entry]) -> int:
    return sum(ROW_BYTES + len(entry.body or b"") for entry in rows)
