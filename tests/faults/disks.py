"""Drills: a disk that is full, that fails, that tears what it wrote, that spoils a page."""

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cluster import Cluster
from stations import PASSPHRASE, SetClock
from stores import make, reopen

from accredit_app.app import finish
from accredit_app.errors import StoreError
from accredit_app.services.close.backup import restore_station
from accredit_app.store import audit, queries
from accredit_app.store.backup import is_whole
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import FILE, Database
from accredit_app.store.lock import LOCK_FILE
from tests.faults.drills import (
    ROOT,
    Outcome,
    evening,
    hub_of,
    opened,
    prepare,
    shim,
    small_disk,
    worker,
)

_WRITER = """
import os, sys
from pathlib import Path
from stores import enter, reopen
folder, turn, turns = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
database = reopen(folder)
told = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for number in range(turn, turn + turns):
    with database.write("An") as unit:
        enter(unit, f"Minh {number}", "Nguyễn", photo=unit.keep_photo(os.urandom(6_000)))
    os.write(told, b"%d\\n" % number)  # this is the acknowledgement
os._exit(0)  # no good-bye: the log ends in the midst of work
"""


def _write(folder: Path, turn: int, turns: int, **environment: str) -> int:
    paths = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _WRITER, str(folder), str(turn), str(turns)],
        env=os.environ | {"PYTHONPATH": paths} | environment,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode and "StoreError" not in done.stderr:
        raise AssertionError(done.stderr[-2_000:])
    return done.returncode


def _acknowledged(told: bytes) -> int:
    """How many turns were acknowledged."""
    lines = told.split(b"\n")[:-1]
    return int(lines[-1]) + 1 if lines else 0


def _kept(folder: Path) -> tuple[int, list[str]]:
    """How many turns are in the store, without a gap, and what does not prove there."""
    with reopen(folder) as database:
        with database.read() as connection:
            names = {r.person.details.given_name for r in queries.records(connection)}
            problems = [str(problem) for problem in audit.verify(connection).problems]
        problems += database.defects()
    if names != {f"Minh {number}" for number in range(len(names))}:
        problems.append("a turn is missing among later ones")
    return len(names), problems


# -- a disk that fails


def failing_syncs(folder: Path, failures: int) -> Outcome:
    """From some sync on the disk answers EIO: whether that commit holds nobody knows."""
    library = shim("failing_sync", folder)
    station, dice = folder / "station", random.Random(failures)
    make(station).close()
    lost = unsure = turn = 0
    for _ in range(failures):
        at = str(dice.randint(2, 25))
        refused = _write(station, turn, 40, LD_PRELOAD=str(library), FAIL_SYNC_AT=at)
        assert refused, "the disk failed, and nobody said so"
        told = _acknowledged((station / "acknowledged").read_bytes())
        kept, problems = _kept(station)
        lost += max(0, told - kept) + len(problems)
        unsure += kept - told
        turn = kept
    told_words = (
        f"the station says that the disk did not answer; {unsure} of the commits not acknowledged "
        "were there after all"
    )
    return Outcome("sync to disk fails (EIO)", failures, turn, lost, told_words)


# -- a disk that tears


class Operation(NamedTuple):
    """One line of the write log."""

    kind: int
    file: int
    offset: int
    length: int
    data: bytes


WRITE, SYNC, TRUNCATE = 1, 2, 3
_TOLD = 2
_SECTOR = 512


def _operations(log: Path) -> Iterator[Operation]:
    whole, place, head = log.read_bytes(), 0, struct.Struct("<5Q")
    while place < len(whole):
        kind, file, offset, length, size = head.unpack_from(whole, place)
        place += head.size
        yield Operation(kind, file, offset, length, whole[place : place + size])
        place += size


@dataclass
class Disk:
    """A file's bytes that are safe, and what the disk has been given since."""

    safe: bytearray
    given: list[Operation]

    def settle(self) -> None:
        for operation in self.given:
            _apply(self.safe, operation)
        self.given.clear()

    def torn(self, dice: random.Random) -> bytes:
        """The file after a power cut: of what was not synced any part may be there."""
        found = bytearray(self.safe)
        for operation in self.given:
            fate = dice.random()
            if fate < 0.4:
                _apply(found, operation)
            elif fate < 0.7 and operation.kind == WRITE:
                for start in range(0, operation.length, _SECTOR):
                    if dice.random() < 0.5:
                        part = operation.data[start : start + _SECTOR]
                        _apply(
                            found, Operation(WRITE, 0, operation.offset + start, len(part), part)
                        )
        return bytes(found)


def _apply(file: bytearray, operation: Operation) -> None:
    if operation.kind == TRUNCATE:
        del file[operation.length :]
        file.extend(bytes(operation.length - len(file)))
        return
    end = operation.offset + operation.length
    file.extend(bytes(max(0, end - len(file))))
    file[operation.offset : end] = operation.data


def torn_images(folder: Path, images: int, *, turns: int = 120, honest: bool = True) -> Outcome:
    """The power fails at a random write: the file is put together from what was synced, and from
    any part of what was not. A disk that is not `honest` takes no notice of a sync."""
    library = shim("write_log", folder)
    station, log = folder / "station", folder / "writes"
    make(station).close()
    before = (station / FILE).read_bytes()
    assert not _write(station, 0, turns, LD_PRELOAD=str(library), WRITE_LOG=str(log))
    operations = list(_operations(log))
    dice = random.Random(images)
    cuts = sorted(dice.sample(range(len(operations)), min(images, len(operations))))
    disks = [Disk(bytearray(before), []), Disk(bytearray(), [])]
    told, done, lost, place, before_cut = b"", 0, 0, 0, 0
    for cut in cuts:
        for operation in operations[place:cut]:
            if operation.file == _TOLD:
                told += operation.data
            elif operation.kind != SYNC:
                disks[operation.file].given.append(operation)
            elif honest:
                disks[operation.file].settle()
        place = cut
        acknowledged = _acknowledged(told)
        before_cut += acknowledged
        lost += _after_the_cut(folder, station, disks, dice, acknowledged)
        done += 1
    words = "opens, every chain proves, every acknowledged commit is there"
    return Outcome("power cut, torn disk image", done, before_cut, lost, words)


def _after_the_cut(
    folder: Path, station: Path, disks: list[Disk], dice: random.Random, acknowledged: int
) -> int:
    image = folder / "image"
    shutil.rmtree(image, ignore_errors=True)
    leave = shutil.ignore_patterns("station.db*", LOCK_FILE, "acknowledged")
    shutil.copytree(station, image, ignore=leave)
    for disk, name in zip(disks, (FILE, f"{FILE}-wal"), strict=True):
        (image / name).write_bytes(disk.torn(dice))
    try:
        kept, problems = _kept(image)
    except StoreError:
        return acknowledged + 1
    return max(0, acknowledged - kept) + len(problems)


# -- a disk that is full, and a page that is spoilt


def full_disk(folder: Path, server: Cluster, megabytes: int = 5) -> Outcome:
    """The disk of a desk is full while it works and while it syncs; then there is room again."""
    folder.mkdir(exist_ok=True)
    folders = prepare(folder / "event", server, 3)
    hub = hub_of(server)
    with small_disk(folder / "disk", megabytes) as disk:
        desk = disk / "desk"
        shutil.move(folders[1], desk)
        filler = disk / "filler"
        refusals = 0
        with opened([desk]) as (services,), worker(services, desk, 1) as hand:
            for _ in range(10):
                hand.register()
            hand.sync(hub)
            with opened(folders[2:]) as (other,), worker(other, folders[2], 2) as busy:
                for _ in range(10):
                    busy.register()
                busy.sync(hub)
            filler.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - 70_000)))
            # A deed is several units; each is refused or done.
            refusals += _refused(hand.register, tries=40)
            refusals += _refused(lambda: list(services.sync.run(hub)), tries=1)
            filler.unlink()
            hand.register()
            hand.sync(hub)
        found = [desk if path == folders[1] else path for path in folders]
        verdict, deeds = evening(found, server)
    assert refusals, "the disk was never full"
    told = "refused with a word of it; what was there is safe, and work goes on when there is room"
    return Outcome("disk full", refusals, deeds, len(verdict.problems), told)


def _refused(deed: Callable[[], object], *, tries: int) -> int:
    for _ in range(tries):
        try:
            deed()
        except StoreError as error:
            if error.title != "The disk is full":
                raise
            return 1
    return 0


def spoilt_pages(folder: Path, server: Cluster, pages: int) -> Outcome:
    """One page of a desk's file is damaged: it is found, and the last backup, as the station made
    it and put it back, and the hub make the desk whole again, under a new epoch."""
    folders = prepare(folder, server, 2)
    desk, backup, hub = folders[1], folder / "backup", hub_of(server)
    dice = random.Random(pages)
    with opened([desk]) as (services,), worker(services, desk, 1) as hand:
        for _ in range(4):
            hand.register()
        made = finish(services.backups.write(backup), lambda _: None).value
        assert is_whole(made)
    with opened([desk]) as (services,), worker(services, desk, 2) as hand:
        for _ in range(6):
            hand.register()
        hand.revoke()
        assert hand.sync(hub)
        epoch = services.post.database.epoch
    missed, page = 0, _page_size(desk)
    whole = (desk / FILE).read_bytes()
    for number in dice.sample(range(len(whole) // page), pages):
        spoilt = bytearray(whole)
        place = number * page + dice.randrange(page)
        spoilt[place] ^= 1 << dice.randrange(8)
        (desk / FILE).write_bytes(spoilt)
        missed += not _found_damaged(desk)
    restored = restore_station(backup, desk, passphrase=PASSPHRASE, clock=SystemClock(), aside=True)
    assert restored.epoch != epoch
    verdict, deeds = evening(folders, server)
    told = "found at the check of the file; backup and hub bring all of it back, in a new epoch"
    return Outcome("page of the file spoilt", pages, deeds, missed + len(verdict.problems), told)


def _page_size(folder: Path) -> int:
    with _open(folder) as database, database.read() as connection:
        return int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())


def _found_damaged(folder: Path) -> bool:
    try:
        with _open(folder) as database:
            return bool(database.defects())
    except StoreError as error:
        return error.title == "The station's file is damaged"


def _open(folder: Path) -> Database:
    return Database.open(folder, passphrase=PASSPHRASE, clock=SetClock())
