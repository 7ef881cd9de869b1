"""What can happen in a world, each with how often it does.

An event draws all that it needs from the world's own random source, so that a seed tells it all.
It does at a station what an operator there would do with what the station shows, and nothing that
the program refuses.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from accredit_app.domain.journal import GENESIS, Entry, canonical, chain_hash, hash_body
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.progress import Step
from tests.simulator import closes, decisions, deeds, purging
from tests.simulator.hub import MemoryHub
from tests.simulator.ledger import Violation
from tests.simulator.station import Station
from tests.simulator.world import World

CUTS = (4, 4, 4, 5, 1, 2, 3, 6, 7, 8, 9, 10)
"""At which call a line breaks: most often at the first that carries rows, which is the longest."""


def begin_sync(world: World, station: Station) -> None:
    at = world.random.choice(CUTS) if world.chance(2) else None
    lost, prove = world.chance(2), world.chance(5)
    world.begin_sync(station, at=at, reply_lost=lost, prove=prove)
    world.go_on(station, world.random.choice([40, 40, 40, 6, 4, 3, 2, 1]))


def go_on(world: World, station: Station) -> None:
    if station in world.runs:
        world.go_on(station, world.random.choice([40, 5, 3, 2, 1]))


def late_packet(world: World, station: Station) -> None:
    """A request arrives that its sender had given up, or had an answer to long ago."""
    if world.late:
        packet = world.late.pop(world.random.randrange(len(world.late)))
        with suppress(SyncError):  # overtaken: refused, as a gap
            packet()


def write_stick(world: World, station: Station) -> None:
    """Everything that a station holds, or some part of it."""
    journal = station.everything()
    if world.chance(3):
        journal = {
            chain: rows[world.random.randrange(len(rows)) :][: world.random.randint(1, 9)]
            for chain, rows in sorted(journal.items())
            if world.chance(2)
        }
    world.put_away(world.signed(station, journal))


def read_stick(world: World, station: Station) -> None:
    if world.sticks:
        stick = world.random.choice(world.sticks)
        world.read_stick(stick, None if world.chance(5) else station)


def back_up(world: World, station: Station) -> None:
    world.copies[station] = station.copy()


def restore(world: World, station: Station) -> None:
    """A dead station is set up again from its backup, which begins a new epoch."""
    if station in world.copies:
        world.put_back(station, world.copies[station])
        station.new_epoch()


def copy_back(world: World, station: Station) -> None:
    """Somebody copies an old file over the station's own, and tells nobody.

    If the hub has all that the station ever wrote, the next sync finds it out before a number is
    used twice. If not, nobody can, and it takes careless people to do so.
    """
    if station not in world.copies:
        return
    if world.careless:
        world.ledger.mishandled.add(station.own_chain)
        world.put_back(station, world.copies[station])
        world.ledger.mishandled.add(station.own_chain)
        return
    _whole_sync(world, station)
    there = {entry.hash for rows in world.hub_rows().values() for entry in rows}
    if all(
        written in there
        for written, row in world.ledger.ever.items()
        if row.entry.station == station.number
    ):
        world.put_back(station, world.copies[station])
        world.begin_sync(station, at=None, reply_lost=False, prove=False)
        world.go_on(station, 1_000, past=Step.REVOCATIONS)  # rows go out; then the desk writes
        deeds.scan(world, station)
        go_on(world, station)


def _whole_sync(world: World, station: Station) -> None:
    world.begin_sync(station, at=None, reply_lost=False, prove=False)
    world.go_on(station, 1_000)


def clone(world: World, station: Station) -> None:
    """A second computer with a copy of a station's file; if by hand, then with no new epoch."""
    if len(world.stations) >= 6:
        return
    other = station.twin(station.copy())
    if world.careless and world.chance(2):
        world.ledger.mishandled.add(station.own_chain)
    else:
        other.new_epoch()
    world.stations.append(other)


def forge(world: World, station: Station) -> None:
    """A stolen desk alters a row of another station, or adds one, with all hashes made to fit."""
    if station.role is StationRole.OFFICE:
        return
    theirs = sorted((chain, rows) for chain, rows in world.hub_rows().items()
                    if chain.station != station.number)  # fmt: skip
    if not theirs:
        return
    chain, rows = world.random.choice(theirs)
    # A hub that is a file takes what follows a chain, from whom it may: readers look at signatures.
    at = world.random.randrange(len(rows) + world.served)
    false = forged(rows, at)
    try:
        world.door(station).push([*rows[max(0, at - 2) : at], false])
    except SyncError:
        pass
    else:
        raise Violation(12, f"the hub took a forged row {false.dot}")
    if not any(
        alarm.offered == false.hash or (alarm.kind is AlarmKind.FOREIGN and alarm.chain == chain)
        for alarm in world.hub.alarms()
    ):
        raise Violation(12, f"the hub raised no alarm over {false.dot}")
    other = world.random.choice(world.stations)
    if other.heads().get(chain, (0,))[0] > at:
        try:
            other.accept([false])
        except SyncError:
            return
        raise Violation(12, f"station {other.number} took a forged row {false.dot}")


def rogue_hub(world: World, station: Station) -> None:
    """A station syncs with a hub that has made up a row of another; then the hub is put right."""
    if world.in_files or not isinstance(world.hub, MemoryHub):
        return
    theirs = sorted(chain for chain in world.hub.rows if chain.station != station.number)
    if not theirs:
        return
    rows = world.hub.rows[world.random.choice(theirs)]
    false = forged(rows, len(rows))
    if len(rows) % 2:  # a right that is taken away would travel ahead
        false = replace(false, kind="badge.revoke", hash=b"")
        false = replace(false, hash=chain_hash(rows[-1].hash, false))
    with world.hub.made_up(false):
        _whole_sync(world, station)
    if station.heads().get(false.chain, (0, b""))[1] == false.hash:
        raise Violation(3, f"station {station.number} took a row that the hub made up")


def forged(rows: list[Entry], at: int) -> Entry:
    """The row at a place, or one that follows the last, with another body."""
    last = rows[min(at, len(rows) - 1)]
    body = canonical({"reason": "none", "f": {}})
    false = replace(last, seq=at + 1, salt=b"", body=body, body_hash=hash_body(b"", body))
    return replace(false, hash=chain_hash(rows[at - 1].hash if at else GENESIS, false))


def power_cut(world: World, station: Station) -> None:
    world.power_cut(station)


def wrong_clock(world: World, station: Station) -> None:
    world.set_clock(station)


def upgrade(world: World, station: Station) -> None:
    if station.older:
        station.upgrade()


class Event(NamedTuple):
    weight: int
    happen: Callable[[World, Station], None]


EVENTS: Mapping[str, Event] = {
    "register": Event(9, deeds.register),
    "edit": Event(12, deeds.edit),
    "photograph": Event(3, deeds.photograph),
    "issue": Event(6, deeds.issue),
    "reissue": Event(2, deeds.reissue),
    "print": Event(7, deeds.print_badge),
    "confirm print": Event(2, deeds.confirm_print),
    "hand over": Event(3, deeds.hand_over),
    "revoke": Event(4, deeds.revoke),
    "ban": Event(2, deeds.ban),
    "lift": Event(2, deeds.lift),
    "scan": Event(5, deeds.scan),
    "distrust key": Event(1, deeds.distrust_key),
    "publish": Event(1, deeds.publish),
    "arrange": Event(3, deeds.arrange),
    "merge people": Event(5, decisions.merge_people),
    "keep apart": Event(3, decisions.keep_apart),
    "undo decision": Event(5, decisions.undo_decision),
    "settle and reopen": Event(3, decisions.settle_and_reopen),
    "look into": Event(2, decisions.look_into),
    "close day": Event(2, closes.close_day),
    "countersign": Event(3, closes.countersign),
    "from the future": Event(3, deeds.from_the_future),
    "order purge": Event(2, purging.order_purge),
    "order falsely": Event(1, purging.order_falsely),
    "begin sync": Event(18, begin_sync),
    "go on": Event(12, go_on),
    "late packet": Event(3, late_packet),
    "write stick": Event(3, write_stick),
    "read stick": Event(4, read_stick),
    "back up": Event(3, back_up),
    "restore": Event(2, restore),
    "copy back": Event(2, copy_back),
    "clone": Event(1, clone),
    "forge": Event(2, forge),
    "rogue hub": Event(2, rogue_hub),
    "power cut": Event(1, power_cut),
    "wrong clock": Event(1, wrong_clock),
    "upgrade": Event(1, upgrade),
}

_NAMES = tuple(EVENTS)
_WEIGHTS = tuple(accumulate(event.weight for event in EVENTS.values()))


def happen(world: World, name: str, station: Station) -> None:
    """One event at a station, told in the world's log."""
    world.pass_time(world.random.randint(1, 60))
    world.log.append(f"{world.at:%H:%M:%S} {name} at station {station.number}")
    EVENTS[name].happen(world, station)
    world.note_own(station)


def live(world: World, steps: int) -> None:
    """Lets so many things happen, then makes peace. Fewer steps are the beginning of more."""
    for _step in range(steps):
        (name,) = world.random.choices(_NAMES, cum_weights=_WEIGHTS)
        happen(world, name, world.random.choice(world.stations))
    world.heal()
