"""The small portrait that a badge names: made at issue, folded, and shown at a gate."""

from pathlib import Path
from uuid import UUID

from sample_badges import photo as picture
from stations import PASSPHRASE, SetClock

from accredit_app.domain.badges import Badge, badge_id
from accredit_app.domain.people import Details
from accredit_app.domain.verdicts import Direction
from accredit_app.photos.small import THUMBNAIL_LIMIT, small_portrait
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store import audit, journal, queries
from accredit_app.store.database import Database
from accredit_app.store.fold import driver_of


def register(desk: Services, family: str, *, photo: bytes | None = None) -> UUID:
    details = Details(given_name="Ánh", family_name=family)
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    if photo is not None:
        desk.photos.attach(person, photo)
    return person


def issued(desk: Services, person: UUID) -> Badge:
    return desk.badges.issue(person).value


def body(services: Services, badge: Badge) -> dict[str, object]:
    with services.post.database.read() as connection:
        rows = journal.about(connection, [badge_id(badge.serial)])
        return next(row for row in rows if row.kind == "badge.issue").content()


def test_a_badge_names_the_small_portrait_that_was_made_of_the_photo(desk: Services) -> None:
    person = register(desk, "Nguyễn", photo=picture(1))
    badge = issued(desk, person)
    portrait = desk.photos.get(desk.registration.get(person).person.details.photo)
    small = desk.photos.get(badge.thumbnail)
    assert portrait is not None
    assert small is not None
    assert small == small_portrait(portrait)
    assert len(small) <= THUMBNAIL_LIMIT
    assert body(desk, badge)["thumbnail"] == badge.thumbnail


def test_a_badge_without_a_photo_here_names_none(desk: Services) -> None:
    assert issued(desk, register(desk, "None")).thumbnail == ""
    elsewhere = register(desk, "Elsewhere")
    with desk.post.database.write("An") as unit:
        unit.set("person", elsewhere, {"photo": "ab" * 32})
    badge = issued(desk, elsewhere)
    assert badge.thumbnail == ""
    assert "thumbnail" not in body(desk, badge)


def test_a_picture_too_large_to_open_quickly_keeps_nobody_from_a_badge(desk: Services) -> None:
    person = register(desk, "Large")
    with desk.post.database.write("An") as unit:
        large = unit.keep_photo(picture(2, size=(1_900, 2_443)))
        unit.set("person", person, {"photo": large})
    assert issued(desk, person).thumbnail == ""
    with desk.post.database.read() as connection:
        assert queries.gate_photo_ids(connection) == {large}


def test_a_replacement_shares_the_picture_until_a_new_photo_is_taken(desk: Services) -> None:
    person = register(desk, "Nguyễn", photo=picture(1))
    first = issued(desk, person)
    again = desk.badges.replace(person, reason="lost").value
    assert again.thumbnail == first.thumbnail
    desk.photos.attach(person, picture(2))
    assert [badge.thumbnail for badge in desk.badges.of(person)] == [first.thumbnail] * 2
    assert desk.badges.replace(person, reason="new photo").value.thumbnail != first.thumbnail


def test_what_a_gate_shows_and_what_the_office_holds(desk: Services) -> None:
    person = register(desk, "Nguyễn", photo=picture(1))
    waiting = register(desk, "Waiting", photo=picture(2))
    badge = issued(desk, person)
    desk.badges.revoke(badge.serial, reason="lost")
    whole = {desk.registration.get(one).person.details.photo for one in (person, waiting)}
    elsewhere = register(desk, "Elsewhere")
    with desk.post.database.write("An") as unit:
        unit.set("person", elsewhere, {"photo": "ab" * 32})
    issued(desk, elsewhere)
    with desk.post.database.write("An") as unit:
        assert queries.gate_photo_ids(unit.connection) == {badge.thumbnail, "ab" * 32}
        assert queries.photo_ids_missing(unit.connection) == {"ab" * 32}
        driver_of(unit.connection).execute("DELETE FROM photo")
        wanted = {badge.thumbnail, "ab" * 32} | whole
        assert queries.photo_ids_missing(unit.connection) == wanted


def test_a_name_that_can_be_no_picture_is_asked_of_nobody(desk: Services) -> None:
    person = register(desk, "Odd")
    with desk.post.database.write("An") as unit:
        unit.set("person", person, {"photo": "../../photo"})
        for serial, name in enumerate((7, None, ["ab" * 32], "ab" * 31, "AB" * 32, "x" * 64), 1):
            unit.record("badge.issue", badge_id(serial), {"person": str(person), "thumbnail": name})
        assert {badge.thumbnail for badge in queries.badges(unit.connection)} == {""}
        assert queries.gate_photo_ids(unit.connection) == frozenset()
        assert queries.photo_ids_missing(unit.connection) == frozenset()


def test_rows_with_and_without_the_field_fold_the_same_everywhere(
    desk: Services, office: Services
) -> None:
    with_face = issued(desk, register(desk, "Nguyễn", photo=picture(1)))
    without = issued(desk, register(desk, "Trần"))
    near, far = StoreJournal(desk.post), StoreJournal(office.post)
    own = near.own_chain
    far.accept(near.suffix(own, after=0, limit=1_000))
    with office.post.database.read() as connection:
        there = {badge.serial: badge.thumbnail for badge in queries.badges(connection)}
    assert there == {with_face.serial: with_face.thumbnail, without.serial: ""}
    for services in (desk, office):
        made = audit.rebuild(services.post.database)
        assert made.before == made.after
        with services.post.database.read() as connection:
            again = {badge.serial: badge.thumbnail for badge in queries.badges(connection)}
        assert again == there


def test_a_file_of_an_older_version_takes_the_names_that_it_carried(
    desk: Services, clock: SetClock
) -> None:
    badge = issued(desk, register(desk, "Nguyễn", photo=picture(1)))
    bare = issued(desk, register(desk, "Trần"))
    database = desk.post.database
    with database.write("An") as unit:
        unit.record("badge.revoke", badge_id(99), {"reason": "never seen here"})
        driver = driver_of(unit.connection)
        driver.execute("ALTER TABLE badge DROP COLUMN thumbnail")
        driver.execute("UPDATE alembic_version SET version_num = '0003'")
    database.close()
    with Database.open(database.folder, passphrase=PASSPHRASE, clock=clock) as again:
        with again.read() as connection:
            found = {one.serial: one.thumbnail for one in queries.badges(connection)}
        assert found == {badge.serial: badge.thumbnail, bare.serial: ""}


def test_a_gate_with_sticks_alone_holds_the_small_portraits(
    desk: Services, office: Services, gate: Services, tmp_path: Path
) -> None:
    from accredit_app.app import finish

    person = register(desk, "Nguyễn", photo=picture(1))
    register(desk, "Waiting", photo=picture(2))
    badge = issued(desk, person)
    brought = finish(desk.sticks.write(tmp_path / "a.accredit"), lambda _: None).value
    assert brought.photos == 3
    finish(office.sticks.read(brought.paths[0]), lambda _: None)
    taken = finish(office.sticks.write(tmp_path / "b.accredit"), lambda _: None).value
    assert taken.photos == 1
    finish(gate.sticks.read(taken.paths[0]), lambda _: None)
    assert StoreJournal(gate.post).photo_ids_held() == {badge.thumbnail}
    gate.gate.configure("A", Direction.IN)
    assert gate.gate.check(badge.digits).photo == desk.photos.get(badge.thumbnail)
