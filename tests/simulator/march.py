"""A hundred thousand worlds: by several processes, told as they go, and gone on with another day.

What was lived is kept in a file, by the code that lived it: a change of the code begins anew.
"""

import hashlib
import json
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import accredit_app
from tests.simulator.campaign import found_in, prefix

CHUNK = 100
"""Worlds that a process lives before it tells: about two seconds."""


@dataclass(slots=True)
class Lived:
    """What came of a chunk of worlds: `broken` says by its seed what is wrong with one, and from
    how few events on."""

    first: int
    worlds: int
    rows: int = 0
    split: int = 0
    broken: dict[int, tuple[str, int]] = field(default_factory=dict)


def live_chunk(what: tuple[int, int, int]) -> Lived:
    """Lives the worlds of some seeds: the first, how many, and events in each."""
    first, worlds, steps = what
    lived = Lived(first, worlds)
    for seed in range(first, first + worlds):
        one = found_in(seed, steps)
        lived.rows += one.rows
        lived.split += one.split
        if one.violation is not None:
            lived.broken[seed] = (str(one.violation), prefix(seed, steps))
    return lived


class Diary:
    """Which chunks were lived, in a file if one is given."""

    def __init__(self, path: Path | None, *, steps: int) -> None:
        self._path = path
        self._key = {"code": code_digest(), "steps": steps, "chunk": CHUNK}
        self.chunks: dict[int, Lived] = {}
        if path is not None and path.exists():
            told = json.loads(path.read_text())
            if told["key"] == self._key:
                self.chunks = {
                    first: Lived(first, worlds, rows, split,
                                 {int(seed): tuple(what) for seed, what in broken.items()})
                    for first, worlds, rows, split, broken in told["chunks"]
                }  # fmt: skip

    def note(self, lived: Lived) -> None:
        self.chunks[lived.first] = lived
        if self._path is None:
            return
        rows = [
            [one.first, one.worlds, one.rows, one.split, one.broken]
            for _, one in sorted(self.chunks.items())
        ]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".part")
        beside.write_text(json.dumps({"key": self._key, "chunks": rows}))
        beside.replace(self._path)


def code_digest() -> str:
    """SHA-256 of all code that a world is made of."""
    whole = hashlib.sha256()
    for folder in (Path(accredit_app.__file__).parent, Path(__file__).parent):
        for path in sorted(folder.rglob("*.py")):
            whole.update(str(path.relative_to(folder)).encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()


def march(first: int, seeds: int, *, steps: int, processes: int, path: Path | None) -> int:
    """Lives worlds and prints how it goes; the answer is 1 if any of them broke."""
    diary = Diary(path, steps=steps)
    wanted = [
        (start, min(CHUNK, first + seeds - start), steps)
        for start in range(first, first + seeds, CHUNK)
    ]
    known = [diary.chunks[c[0]] for c in wanted if _is_known(diary, c)]
    left = [chunk for chunk in wanted if not _is_known(diary, chunk)]
    if known:
        print(f"{sum(one.worlds for one in known)} worlds were lived before, by this same code")
        for one in known:
            _tell(one)
        if not left:
            _progress(known, fresh=(), of=seeds, since=time.monotonic())
    done, began = list(known), time.monotonic()
    for lived in _live(left, processes):
        diary.note(lived)
        done.append(lived)
        _tell(lived)
        if len(done) % 5 == 0 or len(done) == len(wanted):
            _progress(done, fresh=done[len(known) :], of=seeds, since=began)
    return 1 if any(one.broken for one in done) else 0


def _is_known(diary: Diary, chunk: tuple[int, int, int]) -> bool:
    known = diary.chunks.get(chunk[0])
    return known is not None and known.worlds == chunk[1]


def _live(chunks: Sequence[tuple[int, int, int]], processes: int) -> Iterator[Lived]:
    if processes == 1:
        yield from map(live_chunk, chunks)
        return
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap_unordered(live_chunk, chunks)


def _tell(lived: Lived) -> None:
    for seed, (what, steps) in sorted(lived.broken.items()):
        print(f"seed {seed}: {what}")
        print(f"  again: python -m tests.simulator --told --first {seed} --steps {steps}")


def _progress(done: Sequence[Lived], *, fresh: Sequence[Lived], of: int, since: float) -> None:
    spent = time.monotonic() - since
    worlds = sum(one.worlds for one in done)
    pace = sum(one.worlds for one in fresh) / max(spent, 1e-9)
    broken = sum(len(one.broken) for one in done)
    left = (of - worlds) / pace / 60 if pace else 0
    print(
        f"{worlds} of {of} worlds, {sum(one.rows for one in done)} rows, "
        f"{sum(one.split for one in done)} with a split chain, {broken} violations, "
        f"{pace:.0f} worlds/s, {left:.0f} min left",
        flush=True,
    )
