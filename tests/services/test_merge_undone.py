"""A field corrected while two people were one keeps its last word once the merge is undone."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from stores import make

from accredit_app.domain.merge import conflicts, shown
from accredit_app.domain.same import pair_id
from accredit_app.store.database import Database
from accredit_app.store.fold import Fold, driver_of

ONE, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "desk", 3) as database:
        yield database


def write(desk: Database, who: UUID, phone: str) -> None:
    with desk.write("An") as unit:
        unit.set("person", who, {"phone": phone})


def test_an_overwritten_value_does_not_come_back(desk: Database) -> None:
    write(desk, ONE, "1")
    write(desk, OTHER, "2")
    people = [str(ONE), str(OTHER)]
    pair = pair_id(ONE, OTHER)
    with desk.write("An") as unit:
        merged = unit.record("person.merge", pair, {"people": people, "names": []})
    write(desk, OTHER, "3")  # names what was said of either
    write(desk, ONE, "4")
    with desk.write("An") as unit:
        body = {"people": people, "names": [list(merged.dot)]}
        unit.record("person.undecide", pair, body)
    with desk.read() as connection:
        one, other = (Fold(driver_of(connection)).whole(who, "person") for who in (ONE, OTHER))
    assert (shown(one, "phone"), shown(other, "phone")) == ("4", "3")
    assert conflicts(one) == conflicts(other) == {}
