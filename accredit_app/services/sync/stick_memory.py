"""What a station remembers of the others' files: how far each holds everybody's rows, which photos,
and the stations' own words on their chains, which the network brings as well.

It is kept beside the station's secrets, in no journal, and is never taken on trust: whoever uses it
compares it with the chains that are here.
"""

import json
from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from accredit_app.domain.journal import Chain, Head
from accredit_app.store import queries
from accredit_app.store.fold import driver_of
from accredit_app.sync.stick.pieces import pack_held, unpack_held
from accredit_app.sync.stick.report import Learnt
from accredit_app.sync.stick.writing import Known
from accredit_app.sync.vouchers import SignedHead

if TYPE_CHECKING:
    from accredit_app.store.database import Unit

_KNOWN: Final = "stick.known.{}"
"""What a station said of how far it holds each chain (JSON: by chain, row and hash)."""

_HELD: Final = "stick.held.{}"
"""The photos that a station said it holds: SHA-256, one after another."""

_CLOCKS_MAY_DIFFER: Final = timedelta(minutes=5)

_SIGNED: Final = "stick.signed"
"""Stations' own words on their chains (JSON: by chain, row, hash and signature)."""


def remember(unit: "Unit", station: int, learnt: Learnt) -> None:
    """Keeps what a station's file said; of a station's words on a chain, the latest stays."""
    unit.put_secret(_KNOWN.format(station), _dump_heads(learnt))
    if learnt.held is not None:
        here = queries.photo_ids(unit.connection)
        unit.put_secret(_HELD.format(station), pack_held(sorted(learnt.held & here)))
    keep_words(unit, learnt.signed)


def known_of(unit: "Unit", station: int) -> Known:
    """What a station was last heard to hold; nothing of one that was never heard."""
    said = json.loads(unit.secret(_KNOWN.format(station)) or b"{}")
    heads = {_chain(name): Head(seq, bytes.fromhex(link)) for name, (seq, link) in said.items()}
    held = unit.secret(_HELD.format(station))
    return Known(heads, frozenset(unpack_held(held)) if held else frozenset())


def _dump_heads(learnt: Learnt) -> bytes:
    words = {_name(chain): [head.seq, head.hash.hex()] for chain, head in learnt.heads.items()}
    return json.dumps(words).encode()


def unexplained(unit: "Unit", lead: timedelta) -> timedelta:
    """By how much another's clock goes ahead of this one's, where that is worth telling: beyond
    what a hub has already said of this clock, and more than a few minutes; else nothing."""
    driver = driver_of(unit.connection)
    told = driver.execute("SELECT clock_offset FROM local").fetchall()[0][0]
    known = timedelta(milliseconds=max(told, 0))
    return lead if lead - known > _CLOCKS_MAY_DIFFER else timedelta()


def keep_words(unit: "Unit", words: Mapping[Chain, SignedHead]) -> None:
    """Keeps words on chains, by whatever road they came; of those on one chain, the latest. Another
    one on the same row takes the place of the one before."""
    signed = signed_words(unit)
    for chain, word in words.items():
        if chain not in signed or signed[chain].head.seq <= word.head.seq:
            signed[chain] = word
    unit.put_secret(_SIGNED, _dump_signed(signed))


def forget_words(unit: "Unit", chains: Collection[Chain]) -> None:
    """Drops the words on chains of which this station holds other rows by now."""
    signed = {chain: word for chain, word in signed_words(unit).items() if chain not in chains}
    unit.put_secret(_SIGNED, _dump_signed(signed))


def signed_words(unit: "Unit") -> dict[Chain, SignedHead]:
    """The stations' own words on their chains, or the office's, as far as they have come here."""
    said = json.loads(unit.secret(_SIGNED) or b"{}")
    return {
        _chain(name): SignedHead(Head(seq, bytes.fromhex(link)), bytes.fromhex(signature))
        for name, (seq, link, signature) in said.items()
    }


def _dump_signed(signed: Mapping[Chain, SignedHead]) -> bytes:
    words = {
        _name(chain): [word.head.seq, word.head.hash.hex(), word.signature.hex()]
        for chain, word in signed.items()
    }
    return json.dumps(words).encode()


def _name(chain: Chain) -> str:
    return f"{chain.station}.{chain.epoch}"


def _chain(name: str) -> Chain:
    station, _, epoch = name.partition(".")
    return Chain(int(station), int(epoch))
