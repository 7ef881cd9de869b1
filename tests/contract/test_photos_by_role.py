"""Photos by role over each route to a hub: a gate the faces of badges, small, a desk on demand."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sample_badges import photo as picture
from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.badges import Badge
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Direction, Reason
from accredit_app.photos.small import THUMBNAIL_LIMIT
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store import queries
from accredit_app.sync.progress import SyncReport


class Venue:
    """A desk, another one, a gate and a kiosk of one event, and the route on which they meet."""

    def __init__(self, folder: Path, route: str) -> None:
        clock = SetClock()
        self.route = route
        self.office = found_office(folder / "office", clock)
        self.desk, self.other, self.gate, self.kiosk = (
            enrol(self.office, name, role, folder / name, clock)
            for name, role in (("d", "desk"), ("o", "desk"), ("g", "gate"), ("k", "kiosk"))
        )
        self.all = (self.office, self.desk, self.other, self.gate, self.kiosk)
        self.office.sync.found_hub(route)
        self.sync(self.office)

    def sync(self, *stations: Services) -> list[SyncReport]:
        return [finish(one.sync.run(self.route), lambda _: None).value for one in stations]

    def register(self, family: str, *, seed: int) -> UUID:
        details = Details(given_name="Ánh", family_name=family)
        saved = self.desk.registration.save(None, details, category="DEL", walk_in=True)
        person = saved.value.person.id
        self.desk.photos.attach(person, picture(seed))
        return person

    def shown(self, badge: Badge) -> bytes | None:
        self.gate.gate.configure("A", Direction.IN)
        return self.gate.gate.check(badge.digits).photo


@pytest.fixture(params=["file", "postgresql"])
def venue(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Venue]:
    route = str(tmp_path / "hub.db")
    if request.param == "postgresql":
        route = str(request.getfixturevalue("postgres_url"))
    made = Venue(tmp_path, route)
    yield made
    for station in made.all:
        station.post.database.close()


def held(station: Services) -> set[str]:
    return set(StoreJournal(station.post).photo_ids_held())


def whole(station: Services, person: UUID) -> str:
    return station.registration.get(person).person.details.photo


def test_each_role_holds_what_it_needs(venue: Venue) -> None:
    people = [venue.register(f"Guest {n}", seed=n) for n in range(4)]
    waiting = venue.register("Waiting", seed=9)
    badges = [venue.desk.badges.issue(person).value for person in people]
    venue.desk.badges.revoke(badges[3].serial, reason="lost")
    venue.sync(venue.desk, venue.other, venue.kiosk, venue.gate, venue.office)
    small = {badge.thumbnail for badge in badges}
    assert len(small) == 4
    assert held(venue.gate) == small
    assert held(venue.other) == held(venue.kiosk) == set()
    assert held(venue.office) == held(venue.desk)
    assert held(venue.office) == small | {whole(venue.office, p) for p in (*people, waiting)}
    with venue.gate.post.database.read() as connection:
        sizes = [len(queries.photo(connection, name) or b"") for name in small]
    assert 0 < min(sizes) <= max(sizes) <= THUMBNAIL_LIMIT
    (again,) = venue.sync(venue.gate)
    assert (again.photos_in, again.photos_out) == (0, 0)
    assert venue.other.sync.fetch_photo(venue.route, whole(venue.other, waiting))


def test_a_badge_issued_far_from_its_photo_shows_the_whole_one(venue: Venue) -> None:
    person = venue.register("Elsewhere", seed=1)
    venue.sync(venue.desk, venue.other)
    badge = venue.other.badges.issue(person).value
    assert badge.thumbnail == ""
    venue.sync(venue.other, venue.gate)
    assert held(venue.gate) == {whole(venue.gate, person)}
    assert venue.shown(badge) == venue.desk.photos.get(whole(venue.desk, person))


def test_the_gate_shows_the_face_on_the_badge_that_was_issued(venue: Venue) -> None:
    person = venue.register("Nguyễn", seed=1)
    first = venue.desk.badges.issue(person).value
    venue.desk.photos.attach(person, picture(2))
    venue.sync(venue.desk, venue.gate)
    assert venue.shown(first) == venue.desk.photos.get(first.thumbnail)
    second = venue.desk.badges.replace(person, reason="new photo").value
    assert second.thumbnail != first.thumbnail
    venue.sync(venue.desk, venue.gate)
    assert venue.shown(second) == venue.desk.photos.get(second.thumbnail)
    answer = venue.gate.gate.check(first.digits)
    assert answer.verdict.reason is Reason.REVOKED
    assert answer.photo == venue.desk.photos.get(first.thumbnail)


def test_a_gate_told_of_a_badge_before_its_face_came_fetches_it_later(venue: Venue) -> None:
    badge = venue.desk.badges.issue(venue.register("Nguyễn", seed=1)).value
    near, exchange = StoreJournal(venue.desk.post), venue.desk.sync.open_hub(venue.route)
    exchange.push(near.suffix(near.own_chain, after=0, limit=100))  # cut before the photos
    exchange.close()
    venue.sync(venue.gate)
    assert venue.shown(badge) is None
    venue.sync(venue.desk, venue.gate)
    assert venue.shown(badge) == venue.desk.photos.get(badge.thumbnail)
