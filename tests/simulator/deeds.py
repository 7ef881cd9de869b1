"""What operators do at a station, as the duties of the program write it.

Each deed does what its duty does with what the station shows, in one transaction, and nothing that
the program refuses.
"""

from uuid import UUID, uuid5

from accredit_app.domain import merge
from accredit_app.domain.badges import BadgeStatus, badge_id, make_serial
from accredit_app.domain.event import NAMESPACE
from accredit_app.domain.printing import PrintState
from tests.simulator.station import Pen, Station
from tests.simulator.world import EVENT, World

PEOPLE, BADGES = 7, 9
FIELDS = ("given_name", "family_name", "function", "country", "phone")
DAY = "2026-11-23"
ARRANGED = {
    "event": ("name", "place"),
    "category": ("label",),
    "zone": ("name",),
    "meeting": ("title",),
    "organisation": ("name", "country"),
    "operator": ("name",),
    "station": ("name",),
    "template": ("name", "text"),
}
"""The registers that only an office writes, and fields of theirs."""


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
    state = station.whole(person, "person")
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
    if known and len(station.things("badge")) < BADGES:
        person = world.random.choice(known)
        world.act(station, lambda pen: _issue(pen, station, person))


def _issue(pen: Pen, station: Station, person: object) -> None:
    chain = station.own_chain
    serial = make_serial(chain.station, chain.epoch, pen.next_badge_count())
    body = {"person": person, "category": "DEL", "zones": ["A"], "first_day": DAY, "days": 3}
    pen.record("badge.issue", badge_id(serial), body)
    job = identity("job", serial)
    pen.record("print.queue", job, {"serial": serial, "printer": "P", "at": f"{DAY}T08:00Z"})


def reissue(world: World, station: Station) -> None:
    """A lost badge: revoked for good, and another with a serial of its own, in one transaction."""
    badge = _badge(world, station)
    if badge is None or len(station.things("badge")) >= BADGES:
        return
    said = station.state(badge, "badge").facts.get("issue")
    if said is None or "person" not in said.content:  # whose it was may have been erased
        return

    def deed(pen: Pen) -> None:
        pen.record("badge.revoke", badge, {"reason": "lost"})
        _issue(pen, station, said.content["person"])

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


def confirm_print(world: World, station: Station) -> None:
    """Somebody looks at the printer: whether a print of unknown end came out."""
    doubtful = [
        job
        for job in station.things("print")
        if merge.print_state(station.state(job, "print")) is PrintState.UNKNOWN
    ]
    if not doubtful:
        return
    job, came_out = world.random.choice(doubtful), world.random.randrange(2)
    queued = station.state(job, "print").facts.get("queue")

    def deed(pen: Pen) -> None:
        if not came_out:
            pen.record("print.failed", job, {"message": "nothing came out"})
            return
        pen.record("print.printed", job, {})
        if queued is not None:
            serial = queued.content["serial"]
            assert isinstance(serial, int)
            pen.record("badge.print", badge_id(serial), {"job": job})

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


def publish(world: World, station: Station) -> None:
    """A signed list, which the journal carries whole."""
    kind = world.random.choice(["revocations", "people"])
    body = {"list": kind, "number": world.random.randint(1, 9), "data": "00ff"}
    world.act(station, lambda pen: pen.record("list.publish", identity("list", kind), body))


def arrange(world: World, station: Station) -> None:
    """What the office arranges: the event itself, categories, zones, stations …"""
    name = world.random.choice(sorted(ARRANGED))
    thing = EVENT if name == "event" else identity(name, world.random.randrange(2))
    fields = {field: f"{field} {world.random.randint(0, 3)}" for field in ARRANGED[name]}
    world.act(station, lambda pen: pen.set(name, thing, fields))


def from_the_future(world: World, station: Station) -> None:
    """An entry of a version that is newer than all of this code."""
    kind = world.random.choice(["vehicle.set", "badge.laminate", "visa.stamp", "medal.pin"])
    body = {"plate": f"29A-{world.random.randint(0, 999)}", "f": {"x": [[1], []]}}
    thing = identity("thing", world.random.randrange(3))
    world.act(station, lambda pen: station.carry(pen, kind, thing, body))
