"""What a supervisor decides at a station: who is who, what is settled, what has been looked into.

The words of the entries are those of `services.tasks`.
"""

from uuid import UUID

from accredit_app.domain import merge
from accredit_app.domain.journal import Dot
from accredit_app.domain.same import decisions, pair_id, pair_of
from tests.simulator.station import Pen, Station
from tests.simulator.world import World

ALIKE = (2, 2, 4)
"""How many of the people are so alike that somebody asks whether they are one: often the same two,
at several stations."""


def merge_people(world: World, station: Station) -> None:
    _decide(world, station, "person.merge")


def keep_apart(world: World, station: Station) -> None:
    _decide(world, station, "person.distinct")


def _decide(world: World, station: Station, kind: str) -> None:
    known = station.things("person")[: world.random.choice(ALIKE)]
    if station.older or len(known) < 2:
        return
    one, other = sorted(world.random.sample(known, 2))
    pair = pair_id(one, other)
    standing = [each.dot for each in decisions(station.state(pair, "pair"))]
    world.act(station, lambda pen: pen.record(kind, pair, _body(one, other, standing)))


def undo_decision(world: World, station: Station) -> None:
    """One decision that stands is taken back; if another stands beside it, that one stays."""
    standing = [
        (pair, people, each.dot)
        for pair in station.things("pair")
        if (people := pair_of(pair, station.state(pair, "pair")))  # which a purge may have erased
        for each in decisions(station.state(pair, "pair"))
    ]
    if not standing:
        return
    pair, people, dot = world.random.choice(standing)
    body = _body(*people, [dot])
    world.act(station, lambda pen: pen.record("person.undecide", pair, body))


def _body(one: UUID, other: UUID, names: list[Dot]) -> dict[str, object]:
    return {"people": [one, other], "names": [list(dot) for dot in names]}


def settle_and_reopen(world: World, station: Station) -> None:
    """A field is settled, and perhaps the decision is taken back: all values stand again."""
    open_fields = [
        (person, name)
        for person in station.things("person")
        for name in sorted(merge.conflicts(station.whole(person, "person")))
    ]
    if not open_fields:
        return
    person, name = world.random.choice(open_fields)
    values = {
        str(live.value): (live.value, live.dot)
        for live in station.whole(person, "person").registers[name]
    }
    before = [values[value] for value in sorted(values)]
    chosen = "a third" if world.chance(3) else before[0][0]
    if world.act(station, lambda pen: pen.set("person", person, {name: chosen}, settle=True)):
        live = station.whole(person, "person").registers[name]
        if len(live) == 1 and world.chance(2):

            def deed(pen: Pen) -> None:
                pen.reopen("person", person, name, before)

            world.act(station, deed)


def look_into(world: World, station: Station) -> None:
    """A scan that a supervisor has looked into, and perhaps wants to see again."""
    scans = station.things("scan")
    if station.older or not scans:
        return
    scan = world.random.choice(scans)
    seen = decisions(station.state(scan, "notice"))
    if seen:
        body = {"names": [list(seen[-1].dot)]}
        world.act(station, lambda pen: pen.record("notice.unseen", scan, body))
    else:
        world.act(station, lambda pen: pen.record("notice.seen", scan, {}))
