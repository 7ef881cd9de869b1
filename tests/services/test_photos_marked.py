"""Up to where a station has offered its photos: the mark, and when it holds no more."""

from uuid import UUID

from sample_badges import photo as picture

from accredit_app.domain.journal import Dot, Head
from accredit_app.domain.people import Details
from accredit_app.domain.purge import Purge
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store import purge

END = Head(7, b"\x07" * 32)


def register(station: Services, seed: int) -> UUID:
    details = Details(given_name="Ánh", family_name=f"Guest {seed}")
    saved = station.registration.save(None, details, category="DEL", walk_in=True)
    station.photos.attach(saved.value.person.id, picture(seed))
    return saved.value.person.id


def keep(station: Services, seed: int) -> str:
    with station.post.database.write("") as unit:
        return unit.keep_photo(picture(seed))


def test_only_photos_since_the_mark_are_found(desk: Services) -> None:
    near = StoreJournal(desk.post)
    assert near.offered() is None
    register(desk, 1)
    mark, names = near.photo_ids_since(None)
    assert set(names) == near.photo_ids_held() != set()
    near.keep_offered(mark, END)
    assert StoreJournal(desk.post).offered() == (mark, END)
    assert near.photo_ids_since(mark) == (mark, frozenset())
    later = keep(desk, 2)
    now, names = near.photo_ids_since(mark)
    assert set(names) == {later}
    assert now.row > mark.row


def test_a_mark_ends_with_its_epoch(desk: Services) -> None:
    near = StoreJournal(desk.post)
    register(desk, 1)
    mark, names = near.photo_ids_since(None)
    near.keep_offered(mark, END)
    near.new_epoch()
    assert near.offered() is None
    assert near.photo_ids_since(mark)[1] == names


def test_a_photo_in_the_place_of_one_that_was_purged_is_offered(desk: Services) -> None:
    near = StoreJournal(desk.post)
    register(desk, 1)
    keep(desk, 2)
    mark, _ = near.photo_ids_since(None)
    with desk.post.database.write("") as unit:
        order = Purge(Dot(1, 1, 1), {}, frozenset())
        list(purge.erase_steps(unit, order))
    later = keep(desk, 3)
    now, names = near.photo_ids_since(mark)
    assert now.row == mark.row
    assert later in names
    assert set(names) == near.photo_ids_held()
    assert near.photo_ids_since(now) == (now, frozenset())


def test_a_stations_own_photos_are_those_its_rows_name(desk: Services) -> None:
    near = StoreJournal(desk.post)
    person = register(desk, 1)
    keep(desk, 2)
    assert near.photo_ids_own() == {desk.registration.get(person).person.details.photo}
