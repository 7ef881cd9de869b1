"""What must be true of a world that has healed, and the check that proves it.

| | | proved by |
|---|---|---|
| 1 | equal heads give equal digests of state, at every station | `_folds_agree` |
| 2 | every row that an operator saw saved is at the hub and at each station, once; so is every
      photo | `_all_there`, `_photos_there`; `World.act` for what was undone |
| 3 | chains prove, and the signatures over them; nobody takes a row on a wrong signature |
      `_proves`; `events.rogue_hub` where it is tried |
| 4 | what was revoked or banned anywhere is so everywhere, and told ahead of other rows |
      `_means_what_was_meant`; `ahead.check_lane` |
| 5 | folded as it came = folded again = folded in any other order | `_folds_agree` |
| 6 | no two values or decisions that did not know of each other, without both being shown; of
      people who are one as well | `_nothing_is_overwritten_unseen`, `_united_say_all` |
| 7 | clocks change nothing but what is shown as a time | `_clocks_do_not_matter` |
| 8 | receipts hold, and what a close or the office's receipt says is recomputed and still true |
      `_receipts_hold`, `closes.still_true` |
| 9 | a sync of what is synced changes nothing | `_quiet` |
| 10 | a purged body or photo is nowhere, no other was lost, and chains still prove | `_erased` |
| 11 | an older version carries what it cannot read, and folds it once it can | `_all_there`,
       `_folds_agree` |
| 12 | nobody alters another's rows | `events.forge`, where it is tried |

Of files on disks, `campaign.store_problem` proves besides that they hold the same rows and states,
byte for byte, as the world in memory.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from accredit_app.domain import merge
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, canonical, first_break
from accredit_app.domain.merge import NOTHING, EntityState, Fact
from accredit_app.domain.purge import Purge, bare, pictures_in
from accredit_app.domain.same import decisions
from accredit_app.sync.run import HOLDS_PHOTOS, synchronise
from tests.simulator import oracle, persons
from tests.simulator.closes import still_true
from tests.simulator.erasing import erased_rows, ordered, pictures
from tests.simulator.ledger import Violation, Written
from tests.simulator.memory import digest
from tests.simulator.rules import NEWER_FAMILIES, Key, Rules, States, family
from tests.simulator.station import OFFICE, Station, stands
from tests.simulator.world import World

Ends = tuple[tuple[Chain, Head], ...]
Journal = Mapping[Chain, list[Entry]]


def check(world: World) -> None:
    """Raises the first `Violation` that is found."""
    hub = world.hub_rows()
    _erased(world, hub)
    _all_there(world, hub)
    _proves(world, hub)
    _receipts_hold(world, hub)
    _photos_there(world)
    _folds_agree(world, hub)
    _quiet(world)


# -- rows


def _all_there(world: World, hub: Journal) -> None:
    ledger = world.ledger
    at_hub = {entry.hash for rows in hub.values() for entry in rows}
    ours = {h for h in ledger.due if ledger.ever[h].entry.chain not in ledger.split}
    _expect(2, ours <= at_hub, f"{len(ours - at_hub)} rows are not at the hub")
    _expect(2, at_hub <= ledger.ever.keys(), "the hub holds rows that nobody wrote")
    purges = _orders(world)
    whole = {chain: rows for chain, rows in hub.items() if chain not in ledger.split}
    for station in world.stations:
        held = station.everything()
        sound = {chain: rows for chain, rows in held.items() if chain not in ledger.split}
        # Somebody has not heard of an order, or not yet, or nobody will any more.
        if station.older or _office_split(world) or _order_lost(world, hub):
            sound, expected = _bare(sound, purges), _bare(whole, purges)
        else:
            expected = whole
        if sound != expected:
            lost = _count(whole) - _count(sound)
            _expect(2, lost == 0, f"station {station.number} lacks {lost} rows")
            _expect(11, False, f"station {station.number} holds rows that are not the hub's")
    for chain in ledger.split:  # a split chain drops nothing: each disk keeps its own side
        sides = {e.hash for node in world.stations for e in node.everything().get(chain, ())}
        sides |= {entry.hash for entry in hub.get(chain, ())}
        sides |= {entry.hash for stick in world.sticks for entry in stick.get(chain, ())}
        due = {h for h in ledger.due if ledger.ever[h].entry.chain == chain}
        _expect(2, due <= sides, f"{len(due - sides)} rows of a split chain are gone")
        met = {tuple(e.hash for e in node.everything().get(chain, ())) for node in world.stations}
        longest = max(met, key=len, default=())
        if any(side != longest[: len(side)] for side in met):
            alarms = [a for a in world.hub.alarms() if a.offered in ledger.ever]  # not the forged
            told = any(alarm.chain == chain for alarm in alarms)
            _expect(2, told, "a chain split and no alarm was raised")


def _proves(world: World, hub: Journal) -> None:
    start = Head(0, GENESIS)
    for chain, rows in hub.items():
        _expect(3, first_break(start, rows) is None, f"the hub's rows of {chain} do not prove")
    for chain, vouchers in world.hub.vouchers({}).items():
        rows = hub.get(chain, [])
        for seq, signed in vouchers:
            proves = len(rows) >= seq and stands(chain, Head(seq, rows[seq - 1].hash), signed)
            _expect(3, proves, f"the signature over {chain} does not prove")
    for station in world.stations:
        for chain, word in station.words().items():
            ours = station.suffix(chain, after=word.head.seq - 1, limit=1)
            proves = bool(ours) and ours[0].hash == word.head.hash
            proves = proves and stands(chain, word.head, word.signature)
            _expect(3, proves, f"station {station.number} keeps a false word on {chain}")


def _erased(world: World, hub: Journal) -> None:
    purges = ordered(row for rows in hub.values() for row in rows)
    nodes = [(f"station {s.number}", s.everything(), s) for s in world.stations if not s.older]
    everybodys = _orders(world)
    torn = _office_split(world)
    for name, journal, station in (("the hub", hub, None), *nodes):
        for rows in journal.values():
            for row in rows:
                gone = row.body is None and row.salt is None
                covered = any(purge.covers(row) for purge in purges)
                _expect(10, gone or torn or not covered, f"{name} still holds what was purged")
                asked = any(purge.covers(row) for purge in everybodys)
                _expect(10, asked or not gone, f"{name} lost a body that nobody purged")
        if purges and not torn:
            held = set(station.photo_ids_held()) if station else world.hub_photos()
            _expect(10, held <= pictures(journal), f"{name} still holds a photo that was purged")


def _orders(world: World) -> list[Purge]:
    """Every order that the office ever gave."""
    return ordered(written.entry for written in world.ledger.ever.values())


def _office_split(world: World) -> bool:
    """Whether two disks went on as the office: an order of one may then be unknown at the hub."""
    return any(chain.station == OFFICE for chain in world.ledger.split)


def _order_lost(world: World, hub: Journal) -> bool:
    """Whether an order died with the office's disk after a stick had taken rows that it covers:
    they are header-only where they came by that stick, whole elsewhere, until the office orders
    again. Orders that the hub should have, `_all_there` has found missing by then."""
    return {purge.dot for purge in _orders(world)} > {
        purge.dot for purge in ordered(row for rows in hub.values() for row in rows)
    }


def _bare(journal: Journal, purges: list[Purge]) -> dict[Chain, list[Entry]]:
    return {chain: [bare(row, purges) for row in rows] for chain, rows in journal.items()}


def _receipts_hold(world: World, hub: Journal) -> None:
    split = {chain.station for chain in world.ledger.split}
    for receipt in world.ledger.receipts:
        rows = hub.get(receipt.chain, [])
        holds = rows[: receipt.head.seq][-1:]
        proved = bool(holds) and holds[0].hash == receipt.head.hash
        _expect(8, proved, f"a receipt over {receipt.chain} no longer holds")
    for rows in hub.values():
        for row in rows:
            if row.kind in ("day.close", "day.receipt") and row.station not in split:
                _expect(8, still_true(row, hub), f"a {row.kind} is no longer true")


def _photos_there(world: World) -> None:
    due = world.ledger.photos - _erased_photos(world)
    if _orders(world) and world.ledger.split:
        # Once it has purged, a hub takes what its rows name. What only the other side of a split
        # chain names comes there with the rows that the supervisor has recorded again.
        due &= pictures(world.hub_rows())
    missing = world.hub.want(due)
    _expect(2, not missing, f"{len(missing)} photos are not at the hub")
    for station in world.stations:
        if station.role in HOLDS_PHOTOS:
            lacks = set(station.photo_ids_missing()) & due
            _expect(2, not lacks, f"station {station.number} lacks {len(lacks)} photos")


def _erased_photos(world: World) -> set[str]:
    """The photos that were erased as ordered, though a row that came late names them still.

    Only those that nobody holds, for who does must bring it back (an older version does so once it
    is updated and has carried the purge out); and whose every row was either covered, or written by
    somebody who did not know of the order, so that it was not there when the bytes went
    (`docs/purge.md`). The office's guard keeps that from a real event.
    """
    purges = _orders(world)
    newer = [station for station in world.stations if not station.older]
    held = {name for station in newer for name in station.photo_ids_held()}
    rows = world.ledger.ever.values() if purges else ()
    named: dict[str, list[Written]] = {}
    for row in rows:
        for name in pictures_in(row.entry.body or b""):
            named.setdefault(name, []).append(row)
    return {
        name
        for name in world.ledger.photos - held
        if any(
            any(purge.covers(row.entry) for row in named[name])
            and all(_before(row, purge) for row in named[name])
            for purge in purges
        )
    }


def _before(row: Written, purge: Purge) -> bool:
    """Whether a row is covered by an order, or its writer did not know of that: an older version
    holds the order and does not know what it says."""
    knew = not row.older and row.knew.get(_chain(purge), 0) >= purge.dot.seq
    return purge.covers(row.entry) or not knew


def _chain(purge: Purge) -> Chain:
    return Chain(purge.dot.station, purge.dot.epoch)


def _quiet(world: World) -> None:
    for station in world.stations:
        before = station.heads(), station.own_chain, station.digest()
        hub = world.rules.meet(world.door(station), station)
        *_, last = synchronise(station, hub, role=station.role)
        report = last.report
        assert report is not None
        moved = report.rows_out, report.rows_in, report.photos_out, report.photos_in
        _expect(9, not any(moved), f"station {station.number} still had {moved}")
        _expect(3, not report.forged, f"station {station.number} tells of a forgery")
        waits = set(report.waiting) - world.ledger.split
        _expect(3, not waits, f"station {station.number} waits for {waits}")
        if not world.served:
            theirs = world.hub.heads()
            apart = {chain for chain, head in station.heads().items() if theirs.get(chain) != head}
            told = apart <= set(report.quarantined)
            _expect(2, told, f"station {station.number} does not tell of a split chain")
        same = before == (station.heads(), station.own_chain, station.digest())
        _expect(9, same, f"station {station.number} was changed by a sync of nothing")


# -- states


def fold(rows: Iterable[Entry], rules: Rules, *, older: bool = False) -> dict[Key, EntityState]:
    """All rows folded from nothing, in the order in which they are given."""
    states: dict[Key, EntityState] = {}
    for entry in rows:
        name = family(entry.kind, older=older)
        if name is not None:
            key = (entry.entity, name)
            grown = rules.absorb(states.get(key, NOTHING), entry)
            if grown is not NOTHING:
                states[key] = grown
    return states


def _folds_agree(world: World, hub: Journal) -> None:
    random = Random(world.seed)
    uneven = _order_lost(world, hub)
    alike: dict[tuple[Ends, bool, frozenset[bytes]], list[Station]] = {}
    for station in world.stations:
        ends = tuple(sorted(station.heads().items()))
        # An older version erases nothing, and of what was purged holds what it got before.
        apart = station.older or uneven
        erased = erased_rows(station.everything()) if apart else frozenset()
        alike.setdefault((ends, station.older, erased), []).append(station)
    for (_, older, _), stations in alike.items():
        rows = [entry for chain in stations[0].everything().values() for entry in chain]
        states = fold(rows, world.rules, older=older)
        expected = digest(states)
        found = [station.digest() for station in stations]
        _expect(1, len(set(found)) == 1, "equal journals, different states")
        _expect(5, found[0] == expected, "folded as it came is not folded again")
        random.shuffle(rows)
        again = digest(fold(rows, world.rules, older=older))
        _expect(5, again == expected, "the order of arrival matters")
        _means_what_was_meant(world, rows, states, older=older)
        _clocks_do_not_matter(rows, states, world.rules, older=older)
        if older:
            unread = [name for _, name in states if name in NEWER_FAMILIES]
            _expect(11, not unread, "an older version folded what it does not know")


def _clocks_do_not_matter(rows: list[Entry], states: States, rules: Rules, *, older: bool) -> None:
    others = [replace(entry, wall=-entry.wall, offset=7) for entry in rows]
    other = fold(others, rules, older=older)
    _expect(7, timeless(other) == timeless(states), "another clock, another state")


def timeless(states: States) -> dict[Key, EntityState]:
    """The states without the times that are shown of what happened, and without the hashes of rows,
    in which a time stands, that a close names."""
    return {
        key: replace(
            state,
            facts={
                name: Fact(fact.order, 0, {**fact.content, "chains": None})
                for name, fact in state.facts.items()
            },
        )
        if state.facts
        else state
        for key, state in states.items()
    }


def _means_what_was_meant(world: World, rows: list[Entry], states: States, *, older: bool) -> None:
    ledger = world.ledger
    for entry in rows:
        if entry.kind == "badge.revoke":
            status = merge.badge_status(states[entry.entity, "badge"])
            _expect(4, status is BadgeStatus.REVOKED, "a revocation was undone")
    if any(entry.chain in ledger.split for entry in rows) or ledger.split:
        return  # in a split chain a number no longer tells what its writer knew
    known = [replace(ledger.ever[entry.hash], entry=entry) for entry in rows]
    for who, dots in oracle.bans_in_force(known).items():
        state = states[who, "ban"]
        _expect(4, {one.dot for one in merge.bans(state)} == dots, "a ban is not as it was set")
    _nothing_is_overwritten_unseen(known, states)
    erased = any(row.body is None for row in rows)
    for entity, dots in oracle.decisions_in_force(known).items():
        name = "pair" if (entity, "pair") in states else "notice"
        stand = {one.dot for one in decisions(states.get((entity, name), NOTHING))}
        if older:
            continue  # it carries them, and says so
        told = stand >= dots if erased else stand == dots  # as with values, below
        _expect(6, told, f"{len(stand)} of {len(dots)} decisions stand")
    if not older and all(row.body is not None for row in rows):
        # What a writer took two people for, no row says any more once it is erased.
        _united_say_all(known, states)


def _united_say_all(known: list[Written], states: States) -> None:
    for (many, field), dots in oracle.united_values(known).items():
        for one in many:
            state = persons.whole(states, one, "person")
            shown = {live.dot for live in state.registers.get(field, ())}
            _expect(6, shown == dots, f"one person's {field} shows {len(shown)} of {len(dots)}")


def _nothing_is_overwritten_unseen(known: list[Written], states: States) -> None:
    values = {row.entry.dot: row.entry for row in known}
    erased = any(row.entry.body is None for row in known)
    for (entity, name, field), dots in oracle.live_values(known).items():
        if name not in merge.REGISTERS:
            continue
        state = states[entity, name]
        shown = {one.dot for one in state.registers.get(field, ())}
        # What overwrote a value may have been erased, and then it is there again.
        told = shown >= dots if erased else shown == dots
        _expect(6, told, f"{field} shows {len(shown)} of {len(dots)} values")
        said = {canonical(values[dot].content()["f"][field][0]) for dot in shown}  # type: ignore[index]  # a register's cells
        disputed = field in merge.conflicts(state)
        _expect(6, disputed == (len(said) > 1), f"{field} hides a conflict, or shows one too many")


def _count(journal: Journal) -> int:
    return sum(map(len, journal.values()))


def _expect(number: int, holds: bool, what: str) -> None:
    if not holds:
        raise Violation(number, what)
