"""A field corrected while two people were one keeps its last word once the merge is undone."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from stores import make

from accredit_app.domain.journal import Dot
from accredit_app.domain.merge import conflicts, shown
from accredit_app.domain.same import pair_id
from accredit_app.store.database import Database
from accredit_app.store.fold import Fold, driver_of

ONE, OTHER, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Database]:
    with make(tmp_path / "desk", 3) as database:
        yield database


def write(desk: Database, who: UUID, phone: str) -> None:
    with desk.write("An") as unit:
        unit.set("person", who, {"phone": phone})


def merge(desk: Database, *people: UUID) -> Dot:
    with desk.write("An") as unit:
        body = {"people": [str(one) for one in people], "names": []}
        return unit.record("person.merge", pair_id(*people), body).dot


def undo(desk: Database, decision: Dot, *people: UUID) -> None:
    with desk.write("An") as unit:
        body = {"people": [str(one) for one in people], "names": [list(decision)]}
        unit.record("person.undecide", pair_id(*people), body)


def test_an_overwritten_value_does_not_come_back(desk: Database) -> None:
    write(desk, ONE, "1")
    write(desk, OTHER, "2")
    merged = merge(desk, ONE, OTHER)
    write(desk, OTHER, "3")  # names what was said of either
    write(desk, ONE, "4")
    undo(desk, merged, ONE, OTHER)
    with desk.read() as connection:
        one, other = (Fold(driver_of(connection)).whole(who, "person") for who in (ONE, OTHER))
    assert (shown(one, "phone"), shown(other, "phone")) == ("4", "3")
    assert conflicts(one) == conflicts(other) == {}


def test_nor_is_it_a_conflict_while_a_third_is_still_the_same_person(desk: Database) -> None:
    write(desk, ONE, "1")
    wrong = merge(desk, ONE, OTHER)
    write(desk, OTHER, "2")  # overwrites the 1, under another identity
    merge(desk, ONE, THIRD)
    write(desk, THIRD, "3")  # by somebody who took all three for one
    undo(desk, wrong, ONE, OTHER)
    with desk.read() as connection:
        one = Fold(driver_of(connection)).whole(ONE, "person")
    assert shown(one, "phone") == "3"
    assert conflicts(one) == {}
