"""A file whose tables another version's fold wrote is folded again when it is opened, and whole."""

import gc
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from busy_store import live_a_little, rows
from stores import PASSPHRASE, enter, identity, make, reopen

from accredit_app.domain.badges import BadgeStatus, badge_id
from accredit_app.domain.merge import KINDS, family
from accredit_app.domain.same import pair_id
from accredit_app.errors import StoreError
from accredit_app.store import audit, journal, keys, queries, refold, tokens
from accredit_app.store.database import FILE, KEY_FILE, Database
from accredit_app.store.driver import Driver, connect
from accredit_app.store.fold import driver_of
from accredit_app.store.search import search
from accredit_app.store.unit import INSERT_ENTRY, UPSERT_HEAD, Unit, entry_row

SERIAL = 4 << 38


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "station"


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "other", 4) as database:
        yield database


def _bare(folder: Path) -> Driver:
    key = keys.unwrap((folder / KEY_FILE).read_bytes(), PASSPHRASE)
    return connect(folder / FILE, key, writer=True)


def _alter(folder: Path, *statements: str) -> None:
    driver = _bare(folder)
    for statement in statements:
        driver.execute(statement)
    driver.close()


def _mark(folder: Path, number: int) -> None:
    _alter(folder, f"PRAGMA user_version = {number}")


def _proves(database: Database) -> bool:
    with database.read() as connection:
        return audit.verify(connection).sound


@pytest.mark.parametrize(
    ("kind", "status"),
    [("badge.revoke", BadgeStatus.REVOKED), ("badge.hand_over", BadgeStatus.HANDED_OVER)],
)
def test_a_kind_that_a_younger_fold_could_only_carry_is_folded(
    folder: Path, there: Database, kind: str, status: BadgeStatus
) -> None:
    with there.write("An") as unit:
        unit.record("badge.issue", badge_id(SERIAL), {"person": identity("x"), "category": "DEL"})
    with make(folder) as here:
        journal.accept(here, rows(there))
        with there.write("An") as unit:
            newer = unit.record(kind, badge_id(SERIAL), {"reason": "lost"})
        with here.write("") as unit:  # kept as it came, by a version that knows no such kind
            driver = driver_of(unit.connection)
            driver.executemany(INSERT_ENTRY, [entry_row(newer)])
            driver.execute(UPSERT_HEAD, (*newer.chain, newer.seq, newer.hash, newer.lam))
        assert not _proves(here)
    _mark(folder, refold.definition(KINDS - {kind}))
    with reopen(folder) as here, here.read() as connection:
        badge = queries.badge(connection, SERIAL)
        assert badge is not None
        assert badge.status is status
        assert refold.is_current(driver_of(connection))
        assert audit.verify(connection).sound


def test_a_column_that_a_younger_fold_left_empty_is_filled(folder: Path) -> None:
    with make(folder) as here:
        live_a_little(here)
        with here.read() as connection:
            told, digest = audit.table_digests(connection), audit.digest(connection)
    _alter(
        folder,
        "UPDATE badge SET category = '', days = 0",
        "UPDATE person SET phone = '1', sort = ''",
        "DELETE FROM scan",
        "INSERT INTO search(search) VALUES ('delete-all')",
    )
    _mark(folder, 7)
    with reopen(folder) as here, here.read() as connection:
        assert audit.table_digests(connection) == told
        assert audit.digest(connection) == digest
        assert len(search(connection, "nguyen")) == 3
        assert _proves(here)


def test_a_migration_is_always_followed_by_a_fold(folder: Path) -> None:
    with make(folder) as here:
        live_a_little(here)
    _alter(
        folder,
        "UPDATE badge SET category = ''",
        *(f"DROP TABLE {name}" for name in ("pair", "same", "conflict", "notice")),
        "ALTER TABLE badge DROP COLUMN thumbnail",
        "UPDATE alembic_version SET version_num = '0002'",
    )
    with reopen(folder) as here:
        assert _proves(here)


def test_a_file_of_this_fold_is_not_folded_again(folder: Path) -> None:
    with make(folder) as here:
        live_a_little(here)
    _alter(folder, "UPDATE badge SET category = 'OLD'")
    with reopen(folder) as here, here.read() as connection:
        rows = driver_of(connection).execute("SELECT DISTINCT category FROM badge").fetchall()
    assert rows == [("OLD",)]


def test_a_new_file_is_of_this_fold(folder: Path) -> None:
    with make(folder) as here, here.read() as connection:
        assert refold.is_current(driver_of(connection))
        assert 0 < refold.definition() < 1 << 31


def test_a_fold_that_fails_leaves_the_file_as_it_was(folder: Path) -> None:
    with make(folder) as here:
        live_a_little(here)
    _alter(
        folder,
        "UPDATE badge SET category = 'OLD'",
        "CREATE TRIGGER full BEFORE INSERT ON scan BEGIN SELECT RAISE(ABORT, 'full'); END",
    )
    _mark(folder, 7)
    with pytest.raises(StoreError):
        reopen(folder)
    assert gc.isenabled()
    driver = _bare(folder)
    assert driver.execute("PRAGMA user_version").fetchone() == (7,)
    assert driver.execute("SELECT DISTINCT category FROM badge").fetchall() == [("OLD",)]
    assert driver.execute("SELECT count(*) FROM scan").fetchone() == (3,)
    driver.execute("DROP TRIGGER full")
    driver.close()
    with reopen(folder) as here:
        assert _proves(here)


def test_the_number_of_a_fold_is_of_what_it_knows() -> None:
    assert refold.definition() == refold.definition(frozenset(sorted(KINDS, reverse=True)))
    assert len({refold.definition(KINDS - {kind}) for kind in KINDS} | {refold.definition()}) == (
        len(KINDS) + 1
    )
    assert all(family(kind) for kind in KINDS)


# -- the rules

_ROWS = {
    "person": "given_name, family_name, native_name, birth_date, phone, equipment, sort",
    "accreditation": "person, category, state, zones, arrived, walk_in",
    "badge": "serial, person, category, zones, first_day, days, digits, key, status, reason",
    "scan": "id, at, station, zone, direction, serial, person, answer, reason, list, lam",
    "print_job": "id, serial, printer, state, message, queued_at",
    "ban": "person, station, seq, reason",
    "revoked_key": "station, key, after",
    "day_close": "station, day, counts",
    "pair": "id, one, other, verdict",
    "same": "id, family, leader, owner, code, names, other",
    "conflict": "id, family, fields",
    "notice": "id",
    "entity": "id, family",
}
_RULES_2 = "7161a0242e4f352c9d1992d4255a6b6bf4e0542404c006b23c52b454d8a04ae8"


def _one_of_each(unit: Unit) -> None:
    day, person = (
        "2025-10-25",
        enter(unit, "Hà", "Đặng", native_name="鄧河", email="ha@example.org"),
    )
    twin = enter(unit, "Thi Ha", "Dang", phone="+84", document_number="C 12 34")
    unit.set("person", person, {"equipment": [{"serial": "7", "what": "camera"}, "?"]})
    unit.set("accreditation", identity("request", "Hà", "Đặng"), {"arrived": f"{day}T09:00Z"})
    badge, job, station = badge_id(SERIAL), identity("job"), identity("station")
    said = {"person": person, "category": "DEL", "zones": ["A", 1], "first_day": day, "days": 2}
    unit.record("badge.issue", badge, {**said, "digits": "12", "key": "ab"})
    unit.record("print.queue", job, {"serial": SERIAL, "printer": "P", "at": f"{day}T08:00+07:00"})
    unit.record("print.sent", job, {})
    unit.record("print.failed", job, {"message": "jam"})
    unit.record("badge.print", badge, {"job": job})
    unit.record("badge.revoke", badge, {"reason": "lost"})
    passage = {"zone": "A", "direction": "in", "serial": SERIAL, "person": twin, "list": 1 << 70}
    unit.record("scan.add", identity("scan"), {**passage, "at": f"{day}T10:00:00Z", "answer": 7})
    banned = unit.record("ban.add", person, {"reason": "x"})
    unit.record("ban.add", person, {"reason": "y"})
    unit.record("ban.lift", person, {"bans": [list(banned.dot)]})
    unit.record("key.revoke", station, {"key": "00ff", "after": day})
    unit.record("key.revoke", station, {"key": "00ff", "after": "2025-10-24"})
    unit.record("day.close", station, {"day": day, "counts": {"people": 2}})
    unit.record("notice.seen", identity("scan"), {"names": []})
    unit.record("person.merge", pair_id(person, twin), {"people": [person, twin], "names": []})


def test_what_the_fold_makes_of_a_known_journal_changes_with_its_rules_alone(folder: Path) -> None:
    """If this fails and is meant to, raise `RULES` in `store/refold.py` together with the digest:
    files that are in use are folded again by that alone.
    """
    with make(folder) as here:
        with here.write("An") as unit:
            _one_of_each(unit)
        whole = hashlib.sha256()
        with here.read() as connection:
            for table, columns in _ROWS.items():
                asked = f"SELECT {columns} FROM {table} ORDER BY {columns}"
                whole.update(repr(driver_of(connection).execute(asked).fetchall()).encode())
        for name in ("Đặng Thị  Hà", "王小明", "สมชาย ใจดี", "O'Brien-Łukasz", "Ministry (B)"):
            whole.update(tokens.stored(name).encode())
    assert (refold.RULES, whole.hexdigest()) == (2, _RULES_2)
