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
from uuid import UUID, uuid5

from accredit_app.domain import merge
from accredit_app.domain.badges import BadgeStatus, badge_id, make_serial
from accredit_app.domain.event import NAMESPACE, StationRole
from accredit_app.domain.journal import GENESIS, Entry, canonical, chain_hash, hash_body
from accredit_app.errors import SyncError
from accredit_app.sync.exchange import AlarmKind
from tests.simulator.ledger import Violation
from tests.simulator.station import Pen, Station
from tests.simulator.world import World

PEOPLE, BADGES = 7, 9
FIELDS = ("given_name", "family_name", "function", "country", "phone")
DAY = "2026-11-23"
CUTS = (4, 4, 4, 5, 1, 2, 3, 6, 7, 8, 9, 10)
"""At which call a line breaks: most often at the first that carries rows, which is the longest."""


def identity(*parts: object) -> UUID:
    return uuid5(NAMESPACE, " ".join(map(str, parts)))


def _fields(world: World) -> dict[str, object]:
    chosen = world.random.sample(FIELDS, world.random.randint(1, 3))
    return {name: f"{name} {world.random.randint(0, 5)}" for name in chosen}


def register(world: World, station: Station) -> None:
    """Two desks may well register the same person, each for the first time."""
    person = identity("person", world.random.randrange(PEOPLE))
    fields = _fields(world)

    def deed(pen: Pen) -> None:
        pen.set("person", person, fields)
        request = identity("request", person)
        pen.set("accreditation", request, {"person": person, "state": "approved"})

    world.act(station, deed)


def edit(world: World, station: Station) -> None:
    known = station.things("person")
    if not known:
        return
    person, fields = world.random.choice(known), _fields(world)
    if not world.chance(2):
        world.act(station, lambda pen: pen.set("person", person, fields))
        return
    state = station.state(person, "person")
    settled = {name: values[0] for name, values in merge.conflicts(state).items()}
    world.act(station, lambda pen: pen.set("person", person, settled, settle=True))


def photograph(world: World, station: Station) -> None:
    known = station.things("person")
    if not known:
        return
    person, jpeg = world.random.choice(known), world.random.randbytes(40)

    def deed(pen: Pen) -> str:
        name = pen.keep_photo(jpeg)
        pen.set("person", person, {"photo": name})
        return name

    if world.act(station, deed):
        world.ledger.photos |= set(station.photo_ids_held())


def issue(world: World, station: Station) -> None:
    known = station.things("person")
    if not known or len(station.things("badge")) >= BADGES:
        return
    person = world.random.choice(known)

    def deed(pen: Pen) -> None:
        chain = station.own_chain
        serial = make_serial(chain.station, chain.epoch, pen.next_badge_count())
        body = {"person": person, "category": "DEL", "zones": ["A"], "first_day": DAY, "days": 3}
        pen.record("badge.issue", badge_id(serial), body)
        job = identity("job", serial)
        pen.record("print.queue", job, {"serial": serial, "printer": "P", "at": f"{DAY}T08:00Z"})

    world.act(station, deed)


def _badge(world: World, station: Station) -> UUID | None:
    """A badge that this station would still touch: it refuses one that it knows as revoked."""
    known = [
        badge
        for badge in station.things("badge")
        if merge.badge_status(station.state(badge, "badge")) is not BadgeStatus.REVOKED
    ]
    return world.random.choice(known) if known else None


def print_badge(world: World, station: Station) -> None:
    badge = _badge(world, station)
    if badge is None:
        return
    job = identity("job", badge.int)
    outcome = world.random.choice(["printed", "failed", "unknown"])

    def deed(pen: Pen) -> None:
        pen.record("print.sent", job, {})
        pen.record(f"print.{outcome}", job, {"message": ""})
        if outcome == "printed":
            pen.record("badge.print", badge, {"job": job})

    world.act(station, deed)


def hand_over(world: World, station: Station) -> None:
    badge = _badge(world, station)
    if badge is not None:
        world.act(station, lambda pen: pen.record("badge.hand_over", badge, {}))


def revoke(world: World, station: Station) -> None:
    """Any badge whose serial somebody can read out, even one that this station never heard of."""
    made = [w.entry.entity for w in world.ledger.ever.values() if w.entry.kind == "badge.issue"]
    if made:
        badge = world.random.choice(made)
        world.act(station, lambda pen: pen.record("badge.revoke", badge, {"reason": "lost"}))


def ban(world: World, station: Station) -> None:
    person = identity("person", world.random.randrange(PEOPLE))
    reason = f"reason {world.random.randint(0, 3)}"
    world.act(station, lambda pen: pen.record("ban.add", person, {"reason": reason}))


def lift(world: World, station: Station) -> None:
    banned = [who for who in station.things("ban") if merge.bans(station.state(who, "ban"))]
    if banned:
        person = world.random.choice(banned)
        named = [list(one.dot) for one in merge.bans(station.state(person, "ban"))]
        world.act(station, lambda pen: pen.record("ban.lift", person, {"bans": named}))


def scan(world: World, station: Station) -> None:
    scanned = UUID(int=world.random.getrandbits(128))
    answer = world.random.choice(["admit", "refuse"])
    body = {"zone": "A", "direction": "in", "answer": answer, "at": f"{DAY}T09:00Z"}
    world.act(station, lambda pen: pen.record("scan.add", scanned, body))


def distrust_key(world: World, station: Station) -> None:
    if station.older:
        return
    after = f"2026-11-2{world.random.randint(0, 9)}"
    body = {"key": f"{world.random.randint(0, 2):08x}", "after": after}
    world.act(station, lambda pen: pen.record("key.revoke", identity("station"), body))


def close_day(world: World, station: Station) -> None:
    if station.older:
        return
    counts = {"people": len(station.things("person")), "scans": len(station.things("scan"))}
    body = {"day": DAY, "counts": counts}
    own = identity("station", station.number)
    world.act(station, lambda pen: pen.record("day.close", own, body))


def from_the_future(world: World, station: Station) -> None:
    """An entry of a version that is newer than all of this code."""
    kind = world.random.choice(["vehicle.set", "badge.laminate", "visa.stamp", "medal.pin"])
    body = {"plate": f"29A-{world.random.randint(0, 999)}", "f": {"x": [[1], []]}}
    thing = identity("thing", world.random.randrange(3))
    world.act(station, lambda pen: station.carry(pen, kind, thing, body))


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
    world.put_away(journal)


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
        world.go_on(station, 3)  # up to where the rows go out; then the desk writes
        scan(world, station)
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
    "register": Event(9, register),
    "edit": Event(12, edit),
    "photograph": Event(3, photograph),
    "issue": Event(6, issue),
    "print": Event(7, print_badge),
    "hand over": Event(3, hand_over),
    "revoke": Event(4, revoke),
    "ban": Event(2, ban),
    "lift": Event(2, lift),
    "scan": Event(5, scan),
    "distrust key": Event(1, distrust_key),
    "close day": Event(1, close_day),
    "from the future": Event(3, from_the_future),
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


def live(world: World, steps: int) -> None:
    """Lets so many things happen, then makes peace. Fewer steps are the beginning of more."""
    for _step in range(steps):
        (name,) = world.random.choices(_NAMES, cum_weights=_WEIGHTS)
        happen(world, name, world.random.choice(world.stations))
    world.heal()
