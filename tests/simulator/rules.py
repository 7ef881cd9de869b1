"""The parts of a world that the classic mistakes of sync would have otherwise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from accredit_app.domain import merge
from accredit_app.domain.journal import Chain, Entry
from accredit_app.domain.merge import EntityState
from accredit_app.domain.purge import Purge
from tests.simulator.erasing import erase
from tests.simulator.hub import MemoryHub

if TYPE_CHECKING:
    from tests.simulator.station import Station

Key = tuple[UUID, str]
"""What a state is of: a thing and its family."""

States = Mapping[Key, EntityState]

NEWER_FAMILIES = frozenset({"key", "day", "pair", "notice"})
"""Families that a station of the older version knows nothing of."""


def next_lamport(seen: int, wall: int) -> int:
    """One more than the highest counter that was seen, whatever the clock says."""
    return seen + 1


def plainly(line: Any, station: "Station") -> Any:
    """The line to the hub as it is."""
    return line


@dataclass(frozen=True, slots=True)
class Rules:
    """How rows are stamped and added up, and how a station meets a hub; the product's as given."""

    stamp: Callable[[int, int], int] = next_lamport
    absorb: Callable[[EntityState, Entry], EntityState] = merge.absorb
    clocks_differ: bool = True
    fresh_epochs: bool = True
    trusting: bool = False
    """Whether a reader takes rows on anybody's word."""
    erase: Callable[[dict[Chain, list[Entry]], Purge], int] = erase
    make_hub: type[MemoryHub] = MemoryHub
    meet: Callable[[Any, "Station"], Any] = plainly


SOUND = Rules()


def family(kind: str, *, older: bool) -> str | None:
    """The family of an entry that a station can fold; None if its version knows it not."""
    name = merge.family(kind)
    return None if older and name in NEWER_FAMILIES else name
