"""Where a station's file stands, so that a copy of it notices that it is one.

Two copies that wrote under one epoch would split the chain. So the file remembers the computer that
it was last used on and the little file that lies beside it. That one is written anew at every
close, and the system dates it by itself: it looks the same neither on another computer, nor after
the folder was copied or put back, nor beside a file of an earlier day. Whoever is not sure is a
copy: a fresh epoch too many costs nothing. Nothing here refuses to open a station.
"""

import json
import os
import sys
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from accredit_app.store.unit import Unit

PLACE_FILE: Final = "station.place"
PLACE: Final = "station.place"
"""Secret: the place that this file was last used in (JSON)."""

COPY: Final = b"copy"
"""What stands there in a backup."""

_MULTICAST: Final = 1 << 40
_CARDS: Final = Path("/sys/class/net")
"""Where Linux lists its network cards."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer: the name that its system gave itself, and what is burnt into its network cards,
    which a cloned disk does not carry along."""

    name: str
    cards: frozenset[str]

    def is_same(self, other: "Machine") -> bool:
        """Whether both are one computer, as far as anybody can tell; a card may come or go."""
        met = not self.cards or not other.cards or bool(self.cards & other.cards)
        return self.name == other.name and met


def this_machine() -> Machine:
    """The computer that this runs on."""
    return Machine(_name(), _cards())


@dataclass(frozen=True, slots=True)
class Place:
    """What the folder looked like when the file was last used in it. `nonce` stands in the file
    beside; the others are the file system's own words about it."""

    nonce: str
    inode: int
    changed: int
    machine: str
    cards: tuple[str, ...]

    def is_same(self, other: "Place") -> bool:
        mine = (self.nonce, self.inode, self.changed)
        same = mine == (other.nonce, other.inode, other.changed)
        return same and _machine(self).is_same(_machine(other))


def is_copy(unit: Unit, folder: Path, machine: Machine) -> bool:
    """Whether the file that a unit writes to stands elsewhere than it did. One that never stood
    anywhere (a new one, or one of an older version) is no copy."""
    kept = unit.secret(PLACE)
    if kept is None:
        return False
    found = _look(folder, machine)
    try:
        words = json.loads(kept)
        last = Place(**{**words, "cards": tuple(words["cards"])})
    except (ValueError, TypeError, KeyError):
        return True
    return found is None or not found.is_same(last)


def claim(
    unit: Unit, folder: Path, machine: Machine, *, random: Callable[[int], bytes] = os.urandom
) -> None:
    """Take this place: whatever copy was made before is a copy from now on.

    A crash before the unit commits makes the file take itself for a copy, which is no harm. Where
    the file beside cannot be written, the place stays as it was.
    """
    try:
        (folder / PLACE_FILE).write_text(random(16).hex())
    except OSError:
        return
    place = _look(folder, machine)
    if place is not None:
        unit.put_secret(PLACE, json.dumps(asdict(place)).encode())


def _look(folder: Path, machine: Machine) -> Place | None:
    path = folder / PLACE_FILE
    try:
        nonce, about = path.read_text("ascii", "replace"), path.stat()
    except OSError:
        return None
    # By no tool can the time of change be set (on Windows: that of creation is a copy's own).
    return Place(nonce, about.st_ino, about.st_ctime_ns, machine.name, tuple(sorted(machine.cards)))


def _machine(place: Place) -> Machine:
    return Machine(place.machine, frozenset(place.cards))


def _name() -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography"
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    try:
        return Path("/etc/machine-id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


def _cards() -> frozenset[str]:
    """The addresses of the cards that are built in or plugged in; none that was made up."""
    if not _CARDS.is_dir():
        address = uuid.getnode()
        return frozenset() if address & _MULTICAST else frozenset({f"{address:012x}"})
    found = set()
    for card in _CARDS.iterdir():
        with suppress(OSError):
            burnt_in = (card / "addr_assign_type").read_text().strip() == "0"
            if burnt_in and (card / "device").exists():
                found.add((card / "address").read_text().strip())
    return frozenset(found)
