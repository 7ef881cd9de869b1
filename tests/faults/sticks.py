"""Drills: sticks that are damaged, cut short, incomplete, old, or of another event."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.journal import Chain, Head
from accredit_app.errors import NotFound, SyncError
from accredit_app.services.bundle import Services
from accredit_app.services.sync.stick_words import fits
from accredit_app.services.sync.sticks import Sticks
from accredit_app.store import journal, queries
from accredit_app.sync.stick.header import SUFFIX
from tests.faults.drills import Outcome, worker
from tests.soak.checker import acknowledged, check_stations
from tests.soak.station import Worker

_SMALL, _LARGE = 30_000, 512_000_000
_SECTOR = 512


def damaged_sticks(folder: Path, faults: int, *, mend: bool = True) -> Outcome:
    """A desk's sticks on their way to the office, and the office's to a gate, are spoilt one after
    another; the undamaged file comes afterwards, unless nobody is to `mend` it."""
    clock = SetClock()
    with ExitStack() as open_now:
        drill = _Drill.prepare(folder, clock, open_now, random.Random(faults))
        for number in range(faults):
            clock.pass_time(timedelta(minutes=1))
            drill.spoil(number, mend=mend)
        if mend:
            drill.carry_all()
        told = acknowledged(drill.folders)
        verdict = check_stations([drill.office, drill.desk, drill.gate], told)
        lost = drill.problems + verdict.problems + drill.photos_missing(told)
    deeds = sum(verdict.deeds.values())
    words = (
        f"{drill.seen['refused']} × refused in words, {drill.seen['in part']} × taken as far as it "
        f"was whole, {drill.seen['old']} × an old one, no harm; the undamaged file brought the rest"
    )
    fault = "stick damaged, cut short, without a part, old, of another event"
    return Outcome(fault, faults, deeds, len(lost), words)


@dataclass
class _Drill:
    """Three stations, who works at two of them, the stick, and another event's file."""

    dice: random.Random
    folders: list[Path]
    office: Services
    desk: Services
    gate: Services
    hands: list[Worker]
    stick: Path
    whole: Path
    foreign: Path
    seen: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    old: dict[int, list[Path]] = field(default_factory=dict)

    @classmethod
    def prepare(
        cls, folder: Path, clock: SetClock, open_now: ExitStack, dice: random.Random
    ) -> "_Drill":
        def opened(services: Services) -> Services:
            open_now.enter_context(closing(services.post.database))
            return services

        folders = [folder / name for name in ("office", "desk", "gate")]
        office = opened(found_office(folders[0], clock))
        desk, gate = (
            opened(enrol(office, path.name, path.name, path, clock)) for path in folders[1:]
        )
        stranger = opened(found_office(folder / "other", clock, seed=77))
        their_desk = opened(enrol(stranger, "desk", "desk", folder / "other-desk", clock))
        for name in ("stick", "whole", "foreign"):
            (folder / name).mkdir()
        foreign = _write(their_desk, folder / "foreign" / "theirs.accredit", _LARGE)[0]
        hands = [
            open_now.enter_context(worker(one, path, dice.getrandbits(32)))
            for one, path in ((desk, folders[1]), (office, folders[0]))
        ]
        paths = (folder / "stick", folder / "whole", foreign)
        made = cls(dice, folders, office, desk, gate, hands, *paths)
        made.carry(made.desk, made.office)
        made.carry(made.office, made.gate)
        return made

    def spoil(self, number: int, *, mend: bool) -> None:
        """One stick: written, spoilt, read, and read once more as it was written."""
        hand = self.hands[number % 2]
        writer, reader = ((self.desk, self.office), (self.office, self.gate))[number % 2]
        hand.register()
        if self.dice.random() < 0.2:
            hand.revoke()
        parts = self._written(writer)
        before = _heads(reader)
        fault = self._fault(parts, self.old.setdefault(number % 2, []))
        source = self.dice.choice([self.stick, *sorted(self.stick.iterdir())])
        self._read(reader, source, fault, before)
        self._follows(reader, before, after=fault)
        if mend:
            for path in parts:
                shutil.copy(self.whole / path.name, self.stick)
            _read(reader, self.stick)
            self._follows(reader, before | _heads(writer), after=fault)
        kept = [shutil.copy(path, self.whole.parent) for path in self.whole.iterdir()]
        self.old[number % 2] = list(map(Path, kept))

    def _written(self, writer: Services) -> Sequence[Path]:
        for folder in (self.stick, self.whole):
            for path in folder.iterdir():
                path.unlink()
        name = f"{writer.post.database.station}-{self.dice.getrandbits(32):08x}{SUFFIX}"
        parts = _write(writer, self.stick / name, self.dice.choice([_SMALL, _LARGE]))
        for path in parts:
            shutil.copy(path, self.whole)
        return parts

    def _fault(self, parts: Sequence[Path], old: list[Path]) -> str:
        """Does one harm to what lies on the stick, and says which."""
        path = self.dice.choice(parts)
        harm: Callable[[bytearray], object]
        match self.dice.randrange(8):
            case 0 | 1 | 2:
                name, harm = "flipped", self._flip
            case 3 | 4:
                name, harm = "cut", self._cut
            case 5:
                name, harm = "torn", self._tear
            case 6 if len(parts) > 1:
                path.unlink()
                return "part away"
            case 7 if old:
                for one in parts:
                    one.unlink()
                for one in old:
                    shutil.copy(one, self.stick)
                return "old"
            case _:
                for one in parts:
                    one.unlink()
                shutil.copy(self.foreign, self.stick)
                return "foreign"
        data = bytearray(path.read_bytes())
        harm(data)
        path.write_bytes(data)
        return name

    def _flip(self, data: bytearray) -> None:
        for place in self.dice.sample(range(len(data)), self.dice.randint(1, 3)):
            data[place] ^= 1 << self.dice.randrange(8)

    def _cut(self, data: bytearray) -> None:
        del data[self.dice.randrange(len(data)) :]

    def _tear(self, data: bytearray) -> None:
        """A sector that was never written: what lay there before."""
        start = self.dice.randrange(0, len(data), _SECTOR)
        length = len(data[start : start + _SECTOR])
        data[start : start + _SECTOR] = self.dice.randbytes(length)

    def _read(self, reader: Services, source: Path, fault: str, before: dict[Chain, Head]) -> None:
        try:
            whole = _read(reader, source)
        except (SyncError, NotFound):
            self.seen["refused"] += 1
            if fault == "old":
                self.problems.append("an old file was refused")
            if _heads(reader) != before:
                self.problems.append(f"{fault}: refused, and yet something changed")
            return
        self.seen[fault if fault == "old" else "in part"] += 1
        if whole != (fault == "old"):
            self.problems.append(f"{fault}: {'nobody was told' if whole else 'a false alarm'}")

    def _follows(self, reader: Services, least: dict[Chain, Head], *, after: str) -> None:
        """Every row is the one that its own station wrote, and those of `least` are all here."""
        here = _heads(reader)
        for chain, head in here.items():
            (origin,) = (
                one
                for one in (self.office, self.desk, self.gate)
                if one.post.database.station == chain.station
            )
            with origin.post.database.read() as connection:
                true = journal.suffix(connection, chain, after=head.seq - 1, limit=1)
            if not true or true[0].hash != head.hash:
                self.problems.append(f"{after}: row {head.seq} of {chain} is not what was written")
        for chain, head in least.items():
            if chain not in here or here[chain].seq < head.seq:
                self.problems.append(f"{after}: rows of {chain} are missing")

    def carry(self, writer: Services, reader: Services) -> None:
        """An undamaged stick."""
        self._written(writer)
        _read(reader, self.stick)

    def carry_all(self) -> None:
        for writer, reader in (
            (self.desk, self.office), (self.office, self.gate), (self.office, self.desk),
        ):  # fmt: skip
            self.carry(writer, reader)

    def photos_missing(self, told: Sequence[object]) -> list[str]:
        """Portraits that the office should have, and the gate's small ones."""
        with self.office.post.database.read() as connection:
            found = [f"no portrait {name}" for name in queries.photo_ids_missing(connection)]
        with self.gate.post.database.read() as connection:
            wanted = queries.gate_photo_ids(connection) - queries.photo_ids(connection)
        return found + [f"no small portrait {name} at the gate" for name in wanted]


def _write(writer: Services, path: Path, part_limit: int) -> tuple[Path, ...]:
    sticks = Sticks(writer.post, part_limit=part_limit)
    return finish(sticks.write(path), lambda _: None).value.paths


def _read(reader: Services, source: Path) -> bool:
    """Whether all of what lies there was of use."""
    found = finish(reader.sticks.read(source), lambda _: None).value
    return not found.passed and all(map(fits, found.taken))


def _heads(station: Services) -> dict[Chain, Head]:
    with station.post.database.read() as connection:
        return journal.heads(connection)
