"""A photo taken at one desk is had at another when its person is opened there, and not before."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hub_routes import Hub
from sqlalchemy import text
from stations import PASSPHRASE, SetClock, enrol

from accredit_app.app import finish
from accredit_app.config import Settings
from accredit_app.domain.people import Details
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.services.sync.syncing import SILENCE
from accredit_app.ui.furnish import furnish


@pytest.fixture
def other(office: Services, tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    services = enrol(office, "Desk 2", "desk", tmp_path / "other", clock)
    yield services
    services.post.database.close()


@pytest.fixture
def hub(desk: Services, tmp_path: Path) -> Path:
    path = tmp_path / "hub.db"
    desk.sync.found_hub(path)
    return path


@pytest.fixture
def person(desk: Services, other: Services, hub: Path) -> UUID:
    """Somebody whom the first desk registered and photographed; both desks have synced."""
    details = Details(given_name="Ánh", family_name="Nguyễn", country="VN")
    made = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    desk.photos.attach(made, draw_face(7))
    for services in (desk, other):
        finish(services.sync.run(hub), lambda _: None)
    return made


def named(services: Services, person: UUID) -> str:
    return services.registration.get(person).person.details.photo


def test_it_is_fetched_when_asked_for_and_held_from_then_on(
    desk: Services, other: Services, hub: Path, person: UUID
) -> None:
    photo = named(other, person)
    assert photo
    assert other.photos.get(photo) is None
    portrait = other.sync.fetch_photo(hub, photo)
    assert portrait == desk.photos.get(photo)
    assert other.photos.get(photo) is None
    assert portrait is not None
    assert other.photos.keep(portrait).value == photo
    assert other.photos.get(photo) == portrait


def test_a_photo_that_the_hub_lacks_is_none_and_does_not_silence_it(
    other: Services, hub: Path, person: UUID
) -> None:
    assert other.sync.fetch_photo(hub, "0" * 64) is None
    assert other.sync.fetch_photo(hub, named(other, person))


def test_a_hub_that_does_not_answer_is_left_alone_for_a_while(
    other: Services, hub: Path, person: UUID, clock: SetClock
) -> None:
    photo = named(other, person)
    moved = hub.with_name("moved.db")
    hub.rename(moved)
    assert other.sync.fetch_photo(hub, photo) is None
    moved.rename(hub)
    assert other.sync.fetch_photo(hub, photo) is None
    clock.pass_time(SILENCE + timedelta(seconds=1))
    assert other.sync.fetch_photo(hub, photo)


def test_bytes_that_are_not_what_their_name_says_are_not_taken(
    other: Services, hub: Path, person: UUID
) -> None:
    photo = named(other, person)
    exchange = other.sync.open_hub(hub)
    assert isinstance(exchange, Hub)
    with exchange._engine.begin() as connection:
        connection.execute(text("UPDATE hub_photo SET data = :data"), {"data": draw_face(8)})
    exchange.close()
    assert other.sync.fetch_photo(hub, photo) is None


def test_a_station_without_a_hub_asks_nobody(other: Services, person: UUID, tmp_path: Path) -> None:
    services = furnish(other, Settings(data=tmp_path), is_passphrase=PASSPHRASE.__eq__)
    assert services.fetch_photo(named(other, person)) is None


def test_a_kiosk_says_which_photo_it_lacks(
    other: Services, desk: Services, hub: Path, person: UUID
) -> None:
    record = desk.registration.get(person)
    with other.post.database.write("list") as unit:
        unit.set("accreditation", record.accreditation.id, {"invitation": "7K2QM4XW90ZD"})
    assert other.kiosk.look_up("7K2QM4XW90ZD").absent_photo == named(desk, person)
    portrait = other.sync.fetch_photo(hub, named(desk, person))
    assert portrait is not None
    other.photos.keep(portrait)
    assert other.kiosk.look_up("7K2QM4XW90ZD").absent_photo == ""
