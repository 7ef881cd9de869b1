"""The way home for a copy of a station that no hub reaches: a file tells where the journals part.

The office's files carry this station's own rows back as the office holds them. What only this copy
holds is recorded once more, exactly as with a hub (`adopting`); what a file does not show, it
refuses to guess.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from accredit_app.errors import Conflict, NotFound, SyncError, UserError
from accredit_app.phrases import say
from accredit_app.services.post import Post
from accredit_app.services.sync.adopting import Adoption, record_again
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.services.sync.stick_files import find_batches, last_of, nothing_in
from accredit_app.store.adopting import Split
from accredit_app.sync.stick.header import Opened
from accredit_app.sync.stick.inspection import Taker
from accredit_app.sync.stick.parting import Partings, partings
from accredit_app.sync.stick.report import StickProgress


@dataclass(frozen=True, slots=True)
class HomeByStick:
    """What was done, and whether all of the file could then be taken; `failed` is why it could not
    be read any more."""

    adoption: Adoption
    fits: bool = False
    failed: UserError | None = None


def splits_in(
    post: Post, taker: Taker, source: Path
) -> Generator[StickProgress, None, tuple[Split, ...]]:
    """Where this station's own chains part from the copies of them in a file, or in the newest file
    of a folder that tells; empty when none does.

    Raises NotFound when a file shows that one does and carries too little to say where.
    """
    near = StoreJournal(post)
    batches, passed = find_batches(source)
    looked, unclear = 0, None
    for files in reversed(batches):
        try:
            shown = yield from last_of(partings(near, taker, files), Partings)
        except (SyncError, NotFound) as error:
            passed.append((files[0].path, error))
            continue
        looked += 1
        if shown.unclear:
            unclear = unclear or files
        elif shown.found:
            return tuple(Split(*part) for part in shown.found)
    if unclear is not None:
        raise _tells_too_little(unclear)
    if not looked:
        raise nothing_in(source, passed)
    return ()


def adopt_by(post: Post, splits: Sequence[Split], *, by: str) -> Adoption:
    """Records what only this copy holds once more, in a fresh epoch, in one transaction."""
    if not splits:
        raise Conflict(
            "This station's journal and the one on the stick have not split",
            "There is nothing to adopt, and nothing was changed. Read the stick as usual.",
        )
    return record_again(post, splits, by=by)


def _tells_too_little(files: Sequence[Opened]) -> UserError:
    return NotFound(
        "The file does not tell where the journals part",
        say(
            "{name} shows that another copy of this station was at work, but it carries too little "
            "of what that copy wrote, or too little that is signed. Nothing was changed. Have the "
            "event office write the file again with everything, and use that one.",
            name=files[0].path.name,
        ),
    )
