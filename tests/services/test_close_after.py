"""A close and what came after it: work that it does not cover, a copy that does not prove it."""

from datetime import timedelta
from pathlib import Path

import pytest
from stations import SetClock

from accredit_app.app import finish
from accredit_app.cli.words import about_closed
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.services.close.closing import Roll
from accredit_app.services.close.countersigning import OwnCopy, countersign, unconfirmed
from accredit_app.services.close.roll_words import about_roll
from accredit_app.sync.exchange import Chain, HubAwayError, Receipt

DESK = 2


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def carry(writer: Services, reader: Services, stick: Path) -> None:
    target = stick / f"{len(list(stick.iterdir()))}.accredit"
    finish(writer.sticks.write(target), lambda _: None)
    finish(reader.sticks.read(target), lambda _: None)


def register(station: Services, family: str) -> None:
    details = Details(given_name="Ánh", family_name=family)
    station.registration.save(None, details, category="DEL", walk_in=True)


def close(station: Services, out: Path, *, hub: str = "") -> None:
    finish(station.closing.close(hub=hub, folder=out), lambda _: None)


def roll(station: Services) -> Roll:
    return station.closing.roll(station.post.today(station.post.event()))


def test_work_after_a_close_is_told_at_the_station_and_at_the_office(
    office: Services, desk: Services, stick: Path, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    close(desk, tmp_path / "out")
    assert roll(desk).later == {}
    register(desk, "Trần")
    mine = roll(desk).later
    assert mine.keys() == {DESK}
    assert mine[DESK] > 0
    carry(desk, office, stick)
    assert roll(office).later == mine
    closed = finish(office.closing.close(folder=tmp_path / "out"), lambda _: None).value
    said = about_closed(closed)
    assert any(line.startswith("Closed, but wrote on: 2. ") for line in said)
    assert "Confirmed by the office: 2" in said
    close(desk, tmp_path / "out")
    carry(desk, office, stick)
    assert roll(desk).later == roll(office).later == {}
    assert "wrote on" not in about_roll(roll(office), hub=False)


def test_the_next_days_work_and_the_offices_own_word_are_no_work_after_the_close(
    office: Services, desk: Services, clock: SetClock, stick: Path, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    close(desk, tmp_path / "out")
    close(office, tmp_path / "out")
    day = office.post.today(office.post.event())
    carry(desk, office, stick)  # the office signs: a row of its own, behind its close
    clock.at += timedelta(days=1)
    register(desk, "Trần")
    carry(desk, office, stick)
    for station in (office, desk):
        assert station.closing.roll(day).later == {}


def test_work_in_a_fresh_epoch_is_in_no_close(desk: Services, tmp_path: Path) -> None:
    close(desk, tmp_path / "out")
    desk.post.database.new_epoch()
    register(desk, "Nguyễn")
    assert roll(desk).later.keys() == {DESK}


def test_a_close_that_does_not_prove_is_shown_until_it_does(
    office: Services, desk: Services, stick: Path, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    carry(desk, office, stick)
    carry(office, desk, stick)  # so that the desk's next file does not say the old rows again
    alter(office, "Mallory")
    close(desk, tmp_path / "out")
    carry(desk, office, stick)
    assert roll(office).unproved == {DESK}
    said = about_roll(roll(office), hub=False)
    assert "The close of these does not prove: 2. " in said
    assert said.endswith("Not confirmed by the office yet: 2")

    alter(office, desk.post.operator)
    waiting = unconfirmed(office.post)
    assert len(countersign(office.post, OwnCopy(office.post), waiting, in_office=True)) == 1
    assert roll(office).unproved == frozenset()
    assert about_roll(roll(office), hub=False) == "Confirmed by the office: 2"


def alter(station: Services, operator: str) -> None:
    """What a failing disk does to a row, or somebody with the passphrase."""
    with station.post.database.write("") as unit:
        unit.connection.exec_driver_sql(
            f"UPDATE journal SET operator = '{operator}' WHERE station = {DESK} AND seq = 1"
        )


def test_a_hub_that_is_away_disproves_nothing(office: Services, tmp_path: Path) -> None:
    class Away(OwnCopy):
        def receipt(self, chain: Chain, *, reread: bool = False) -> Receipt:
            raise HubAwayError("The hub did not answer as it should", "It was cut.")

    close(office, tmp_path / "out")
    assert countersign(office.post, Away(office.post), unconfirmed(office.post)) == []
    assert roll(office).unproved == frozenset()


def test_nobody_confirms_the_offices_own_close_where_there_is_no_hub(
    office: Services, tmp_path: Path
) -> None:
    close(office, tmp_path / "out")
    assert about_roll(roll(office), hub=False) == ""
    assert about_roll(roll(office), hub=True) == "Not confirmed by the office yet: 1"
