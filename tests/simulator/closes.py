"""The close of a day: a station's word on what it holds, the office's on what the hub holds.

Both are kept and recomputed at the end of the world: what was said must still be true.
"""

import json
from collections.abc import Mapping

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.services.close.day_close import Holdings
from tests.simulator.deeds import DAY, identity
from tests.simulator.station import Station
from tests.simulator.world import World

Journal = Mapping[Chain, list[Entry]]


def holdings(journal: Journal, ends: Mapping[Chain, int]) -> Holdings:
    """What some chains hold up to their ends, as a station would say it."""
    heads: dict[Chain, Head] = {}
    kinds: dict[str, int] = {}
    photos: set[str] = set()
    for chain, end in ends.items():
        rows = journal.get(chain, [])[:end]
        if rows:
            heads[chain] = Head(rows[-1].seq, rows[-1].hash)
        for row in rows:
            kinds[row.kind] = kinds.get(row.kind, 0) + 1
            if row.kind == "person.set" and (name := _photo(row)):
                photos.add(name)
    return Holdings(heads, kinds, frozenset(photos))


def _photo(row: Entry) -> str:
    cells = row.content().get("f")
    cell = cells.get("photo") if isinstance(cells, dict) else None
    return str(cell[0]) if isinstance(cell, list) and cell else ""


def close_day(world: World, station: Station) -> None:
    if station.older:
        return
    journal = station.everything()
    own = {chain: len(rows) for chain, rows in journal.items() if chain.station == station.number}
    body = {"day": DAY, **holdings(journal, own).words()}
    subject = identity("station", station.number)
    world.act(station, lambda pen: pen.record("day.close", subject, body))


def countersign(world: World, station: Station) -> None:
    """The office has the hub read a closed day's rows again, and says what it found."""
    if station.role is not StationRole.OFFICE:
        return
    journal = station.everything()
    closed = [row for rows in journal.values() for row in rows if row.kind == "day.close"]
    if not closed:
        return
    row = world.random.choice(closed)
    for chain, last in (said(row) | {row.chain: row.seq}).items():
        end = world.hub.receipt(chain, reread=True).head
        held = journal.get(chain, [])
        if end.seq < last or len(held) < end.seq or held[end.seq - 1].hash != end.hash:
            return  # not all that was closed is there yet, or more than this office can compare
    told = holdings(world.hub_rows(), said(row))
    body = {
        "dot": list(row.dot), "hash": row.hash.hex(), "day": DAY,
        "rows": sum(told.kinds.values()), "photo_digest": told.photo_digest,
    }  # fmt: skip
    world.act(station, lambda pen: pen.record("day.receipt", row.entity, body))


def said(row: Entry) -> dict[Chain, int]:
    """The ends of the chains that a close speaks of."""
    chains = row.content().get("chains", [])
    assert isinstance(chains, list)
    return {Chain(row.station, epoch): seq for epoch, seq, _ in chains}


def still_true(row: Entry, journal: Journal) -> bool:
    """Whether what a close or a receipt says is what the rows say now."""
    body = row.content()
    if row.kind == "day.close":
        told = json.loads(json.dumps(holdings(journal, said(row)).words()))
        if _erased(journal, said(row)):
            told = {name: told[name] for name in ("chains", "kinds")}
        return {name: body.get(name) for name in told} == told
    station, epoch, seq = body["dot"]  # type: ignore[misc]  # a dot is a list of three
    rows = journal.get(Chain(station, epoch), [])
    if len(rows) < seq or rows[seq - 1].hash.hex() != body["hash"]:
        return False
    told = holdings(journal, said(rows[seq - 1]))
    same_photos = told.photo_digest == body["photo_digest"]
    if _erased(journal, said(rows[seq - 1])):
        same_photos = True  # which they were, no row says any more
    return same_photos and sum(told.kinds.values()) == body["rows"]


def _erased(journal: Journal, ends: Mapping[Chain, int]) -> bool:
    return any(
        row.body is None for chain, end in ends.items() for row in journal.get(chain, [])[:end]
    )
