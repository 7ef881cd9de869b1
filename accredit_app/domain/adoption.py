"""The entry by which a station tells that a chain of its had split, and that it went on elsewhere.

Two copies of one station wrote apart under one epoch. The copy whose rows no hub took records them
again in a chain of its own, and says so to everybody by `chain.adopt`: which chain, after which row
the copies part, and which badges it issued since, whose serials the other copy may give out too.
"""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from accredit_app.domain.badges import is_serial
from accredit_app.domain.journal import Chain, Entry

KIND: Final = "chain.adopt"

ADOPTIONS: Final = UUID("6e1bb2f1-6f0c-4b0e-9c58-2b7f4c8f1d53")
"""What every such entry is about, so that they are found."""

SERIALS: Final = 2_000
"""Serials in one entry: its body stays far below what a hub takes."""


def tells_of_split(entry: Entry, chain: Chain) -> bool:
    """Whether a copy of a station tells in this entry that a chain has split."""
    return entry.kind == KIND and entry.content().get("chain") == list(chain)


def adopted_chains(entries: Iterable[Entry]) -> frozenset[Chain]:
    """The chains whose other copies have found their way home, as these entries tell."""
    told = [entry.content().get("chain") for entry in entries if entry.kind == KIND]
    return frozenset(
        Chain(*chain)
        for chain in told
        if isinstance(chain, list) and len(chain) == 2 and all(type(part) is int for part in chain)
    )


def doubtful_serials(entries: Iterable[Entry]) -> frozenset[int]:
    """The serials that two copies of a station may both have given out, as these entries tell."""
    told = [entry.content().get("serials") for entry in entries if entry.kind == KIND]
    return frozenset(
        serial
        for serials in told
        if isinstance(serials, list)
        for serial in serials
        if type(serial) is int and is_serial(serial)
    )
