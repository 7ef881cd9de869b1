"""What must be true of a world that has healed, numbered as in the test plan.

 1  equal heads give equal digests of state, at every station
 2  every row that an operator saw saved is at the hub and at each station, once
 3  chains and the stations' signatures over them prove
 4  what was revoked or banned anywhere is revoked or banned everywhere
 5  folded as it came = folded again = folded in any other order
 6  no two values that did not know of each other, without both being shown
 7  clocks change nothing but what is shown as a time
 8  a receipt still holds
 9  a sync of what is synced changes nothing
11  a station of an older version carries what it cannot read, and folds it once it can
12  nobody alters another's rows (checked where it is tried: `events.forge`)

10, the purge of bodies, is not in the program yet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from accredit_app.domain import merge
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import GENESIS, Chain, Entry, Head, canonical, first_break
from accredit_app.domain.merge import NOTHING, EntityState, Fact
from accredit_app.sync.run import HOLDS_PHOTOS, synchronise
from tests.simulator import oracle
from tests.simulator.ledger import Violation, Written
from tests.simulator.memory import digest
from tests.simulator.rules import NEWER_FAMILIES, Key, Rules, States, family
from tests.simulator.station import Station, signature
from tests.simulator.world import World

Ends = tuple[tuple[Chain, Head], ...]
Journal = Mapping[Chain, list[Entry]]


def check(world: World) -> None:
    """Raises the first `Violation` that is found."""
    hub = world.hub_rows()
    _all_there(world, hub)
    _proves(world, hub)
    _receipts_hold(world, hub)
    _photos_there(world)
    _folds_agree(world)
    _quiet(world)


# -- rows


def _all_there(world: World, hub: Journal) -> None:
    ledger = world.ledger
    at_hub = {entry.hash for rows in hub.values() for entry in rows}
    ours = {h for h in ledger.due if ledger.ever[h].entry.chain not in ledger.split}
    _expect(2, ours <= at_hub, f"{len(ours - at_hub)} rows are not at the hub")
    _expect(2, at_hub <= ledger.ever.keys(), "the hub holds rows that nobody wrote")
    whole = {chain: rows for chain, rows in hub.items() if chain not in ledger.split}
    for station in world.stations:
        held = station.everything()
        sound = {chain: rows for chain, rows in held.items() if chain not in ledger.split}
        if sound != whole:
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
    for chain, (seq, signed) in world.hub.signatures().items():
        rows = hub.get(chain, [])
        stands = len(rows) >= seq and signed == signature(chain, Head(seq, rows[seq - 1].hash))
        _expect(3, stands, f"the signature over {chain} does not prove")


def _receipts_hold(world: World, hub: Journal) -> None:
    for receipt in world.ledger.receipts:
        rows = hub.get(receipt.chain, [])
        holds = rows[: receipt.head.seq][-1:]
        proved = bool(holds) and holds[0].hash == receipt.head.hash
        _expect(8, proved, f"a receipt over {receipt.chain} no longer holds")


def _photos_there(world: World) -> None:
    missing = world.hub.want(world.ledger.photos)
    _expect(2, not missing, f"{len(missing)} photos are not at the hub")
    for station in world.stations:
        if station.role in HOLDS_PHOTOS:
            lacks = set(station.photo_ids_missing()) & world.ledger.photos
            _expect(2, not lacks, f"station {station.number} lacks {len(lacks)} photos")


def _quiet(world: World) -> None:
    for station in world.stations:
        before = station.heads(), station.own_chain, station.digest()
        hub = world.rules.meet(world.door(station), station)
        *_, last = synchronise(station, hub, role=station.role)
        report = last.report
        assert report is not None
        moved = report.rows_out, report.rows_in, report.photos_out, report.photos_in
        _expect(9, not any(moved), f"station {station.number} still had {moved}")
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


def _folds_agree(world: World) -> None:
    random = Random(world.seed)
    alike: dict[tuple[Ends, bool], list[Station]] = {}
    for station in world.stations:
        ends = tuple(sorted(station.heads().items()))
        alike.setdefault((ends, station.older), []).append(station)
    for (_, older), stations in alike.items():
        rows = [entry for chain in stations[0].everything().values() for entry in chain]
        states = fold(rows, world.rules, older=older)
        expected = digest(states)
        found = [station.digest() for station in stations]
        _expect(1, len(set(found)) == 1, "equal journals, different states")
        _expect(5, found[0] == expected, "folded as it came is not folded again")
        random.shuffle(rows)
        again = digest(fold(rows, world.rules, older=older))
        _expect(5, again == expected, "the order of arrival matters")
        _means_what_was_meant(world, rows, states)
        _clocks_do_not_matter(rows, states, world.rules, older=older)
        if older:
            unread = [name for _, name in states if name in NEWER_FAMILIES]
            _expect(11, not unread, "an older version folded what it does not know")


def _clocks_do_not_matter(rows: list[Entry], states: States, rules: Rules, *, older: bool) -> None:
    others = [replace(entry, wall=-entry.wall, offset=7) for entry in rows]
    other = fold(others, rules, older=older)
    _expect(7, timeless(other) == timeless(states), "another clock, another state")


def timeless(states: States) -> dict[Key, EntityState]:
    """The states without the times that are shown of what happened."""
    return {
        key: replace(
            state,
            facts={name: Fact(fact.order, 0, fact.content) for name, fact in state.facts.items()},
        )
        if state.facts
        else state
        for key, state in states.items()
    }


def _means_what_was_meant(world: World, rows: list[Entry], states: States) -> None:
    ledger = world.ledger
    for entry in rows:
        if entry.kind == "badge.revoke":
            status = merge.badge_status(states[entry.entity, "badge"])
            _expect(4, status is BadgeStatus.REVOKED, "a revocation was undone")
    if any(entry.chain in ledger.split for entry in rows) or ledger.split:
        return  # in a split chain a number no longer tells what its writer knew
    known = [ledger.ever[entry.hash] for entry in rows]
    for who, dots in oracle.bans_in_force(known).items():
        state = states[who, "ban"]
        _expect(4, {one.dot for one in merge.bans(state)} == dots, "a ban is not as it was set")
    _nothing_is_overwritten_unseen(known, states)


def _nothing_is_overwritten_unseen(known: list[Written], states: States) -> None:
    values = {row.entry.dot: row.entry for row in known}
    for (entity, name, field), dots in oracle.live_values(known).items():
        if name not in merge.REGISTERS:
            continue
        state = states[entity, name]
        shown = {one.dot for one in state.registers.get(field, ())}
        _expect(6, shown == dots, f"{field} shows {len(shown)} of {len(dots)} values")
        said = {canonical(values[dot].content()["f"][field][0]) for dot in dots}  # type: ignore[index]  # a register's cells
        disputed = field in merge.conflicts(state)
        _expect(6, disputed == (len(said) > 1), f"{field} hides a conflict, or shows one too many")


def _count(journal: Journal) -> int:
    return sum(map(len, journal.values()))


def _expect(number: int, holds: bool, what: str) -> None:
    if not holds:
        raise Violation(number, what)
