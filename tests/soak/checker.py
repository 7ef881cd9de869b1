"""Every station's acknowledged log held against the hub and every station's final state.

Whatever a log says was done must be in every journal under the same hash, and must show in the
tables; and all stations must have come to one state.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Chain, Vector
from accredit_app.services.bundle import Services
from accredit_app.store import journal, queries
from accredit_app.store.audit import digest, verify
from accredit_app.sync.exchange import Exchange
from tests.soak.station import log_of

Told = Mapping[str, Any]


@dataclass
class Verdict:
    """What was acknowledged, what was wrong with it (nothing, if all is well), in how many rows."""

    deeds: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    rows: int = 0
    digest: str = ""

    def blame(self, where: str, problems: Iterable[str]) -> None:
        self.problems += [f"{where}: {problem}" for problem in problems]


def acknowledged(folders: Iterable[Path]) -> list[Told]:
    """What all stations have acknowledged; a last line that a kill cut off was never said."""
    return [told for folder in folders for told in _lines(log_of(folder))]


def _lines(path: Path) -> Iterator[Told]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)


def drain(stations: Sequence[Services], hub: str, *, rounds: int = 2) -> None:
    """The end of the day: all faults are over, each station syncs, and again for what came late."""
    for _ in range(rounds):
        for station in stations:
            for _step in station.sync.run(hub, prove=True):
                pass


def check(stations: Sequence[Services], exchange: Exchange, told: Sequence[Told]) -> Verdict:
    """Holds what was told against the hub's chains and photos, and each station's file."""
    verdict = check_stations(stations, told)
    with stations[0].post.database.read() as connection:
        rows = dict(journal.vector(connection))
    if {chain: head.seq for chain, head in exchange.heads().items()} != rows:
        verdict.problems.append("the hub holds other rows than the stations")
    photos = {line["photo"] for line in told if line["deed"] == "photo"}
    names = sorted(photos)
    for start in range(0, len(names), 100):
        part = names[start : start + 100]
        lost = set(part) - exchange.intact(part)
        verdict.blame("the hub", (f"photo {name} is gone" for name in sorted(lost)))
    return verdict


def check_stations(stations: Sequence[Services], told: Sequence[Told]) -> Verdict:
    """Holds what was told against each station's file, and these against one another."""
    verdict = Verdict(Counter(line["deed"] for line in told))
    vectors: list[Vector] = []
    digests: set[str] = set()
    for station in stations:
        where = f"station {station.post.database.station}"
        with station.post.database.read() as connection:
            vectors.append(journal.vector(connection))
            digests.add(digest(connection))
            verdict.blame(where, map(str, verify(connection).problems))
        verdict.blame(where, _missing_rows(station, told))
        verdict.blame(where, _missing_deeds(station, told))
    if any(vector != vectors[0] for vector in vectors):
        verdict.problems.append("stations hold different rows")
    if len(digests) != 1:
        verdict.problems.append("stations hold the same rows, and differ in what they make of them")
    verdict.rows = sum(vectors[0].values())
    verdict.digest = min(digests)
    return verdict


def _missing_rows(station: Services, told: Sequence[Told]) -> Iterator[str]:
    """Acknowledged rows that are not here, or not under the hash that was acknowledged."""
    hashes: dict[tuple[int, int, int], str] = {}
    with station.post.database.read() as connection:
        for chain in journal.heads(connection):
            for entry in journal.suffix(connection, chain, limit=1 << 30):
                hashes[entry.dot] = entry.hash.hex()
    for line in told:
        chain = Chain(line["station"], line["epoch"])
        for seq, name in (("seq", "hash"), ("held", "held_hash")):
            if seq in line and hashes.get((*chain, line[seq])) != line[name]:
                yield f"row {line[seq]} of {chain} ({line['deed']}) is not what was acknowledged"


def _missing_deeds(station: Services, told: Sequence[Told]) -> Iterator[str]:
    """Acknowledged deeds that do not show in the tables."""
    with station.post.database.read() as connection:
        names = {r.person.id: r.person.details.family_name for r in queries.records(connection)}
        badges = {badge.serial: badge.status for badge in queries.badges(connection)}
        scans = Counter(scan.station for scan in queries.scans(connection))
    scanned = Counter(line["station"] for line in told if line["deed"] == "scan")
    for line in told:
        match line["deed"]:
            case "register" if names.get(UUID(line["person"])) != line["name"]:
                yield f"{line['name']} is not registered"
            case "issue" if line["serial"] not in badges:
                yield f"badge {line['serial']} is gone"
            case "revoke" if badges.get(line["serial"]) is not BadgeStatus.REVOKED:
                yield f"badge {line['serial']} is not revoked"
    for number, count in scanned.items():
        if scans[number] < count:
            yield f"{count - scans[number]} scans of station {number} are gone"
