"""Places that cannot be made or written: nothing is half done, and what was done is said."""

from pathlib import Path

import pytest
from stations import CHEAP, PASSPHRASE, SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.roles import StationRole
from accredit_app.errors import InvalidInput, StoreError, UserError
from accredit_app.services.bundle import Services
from accredit_app.services.close.closing import ClosedDay
from accredit_app.store import audit, journal
from accredit_app.store.backup import newest, restore, write_backup
from accredit_app.store.keys import KEY_FILE, KeyFile


@pytest.fixture(params=["under a file", "nowhere"])
def impossible(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder that even the system's administrator cannot make."""
    if request.param == "nowhere":
        return Path("/proc/accredit") if Path("/proc").is_dir() else Path("nul:/accredit")
    (tmp_path / "file").write_text("a letter")
    return tmp_path / "file" / "folder"


def rows(station: Services) -> dict[object, int]:
    with station.post.database.read() as connection:
        assert audit.verify(connection).sound
        return {chain: head.seq for chain, head in journal.heads(connection).items()}


def close(station: Services, folder: Path, **more: object) -> ClosedDay:
    steps = station.closing.close(folder=folder, **more)  # type: ignore[arg-type]  # a test's
    return finish(steps, lambda _: None).value


def test_a_day_is_not_closed_into_a_folder_that_cannot_be_made(
    office: Services, impossible: Path
) -> None:
    before = rows(office)
    with pytest.raises(InvalidInput, match="The day is still open"):
        close(office, impossible)
    assert rows(office) == before
    assert office.closing.outlook().mine is None


def test_reports_that_fail_after_the_close_hide_neither_it_nor_the_backup(
    office: Services, tmp_path: Path
) -> None:
    folder, stick = tmp_path / "out", tmp_path / "stick"
    day = office.closing.daily().day
    (folder / f"daily-{day}.pdf").mkdir(parents=True)  # in the way of the report
    closed = close(office, folder, backup=stick)
    assert office.closing.outlook().mine is not None
    assert [type(failure) for failure in closed.failures] == [InvalidInput]
    assert f"daily-{day}.pdf" in closed.failures[0].text
    assert [path.suffix for path in closed.reports] == [".xlsx"]
    assert all(path.is_file() for path in closed.reports)
    assert closed.backup == newest(stick)


def test_a_backup_that_cannot_be_written_leaves_the_day_closed(
    office: Services, tmp_path: Path, impossible: Path
) -> None:
    closed = close(office, tmp_path / "out", backup=impossible)
    assert len(closed.reports) == 2
    assert closed.backup is None
    assert [failure.title for failure in closed.failures] == ["The backup could not be written"]


def test_a_hub_that_goes_after_the_close_leaves_it_unproved_and_said(
    office: Services, tmp_path: Path
) -> None:
    hub = tmp_path / "hub.db"
    office.sync.found_hub(str(hub))
    steps = office.closing.close(hub=str(hub), folder=tmp_path / "out", backup=tmp_path / "stick")
    moved = False

    def unplug(_: object) -> None:
        nonlocal moved
        if not moved and office.closing.outlook().mine is not None:
            hub.unlink()
            moved = True

    closed = finish(steps, unplug).value
    assert moved
    assert not closed.proved
    assert closed.sync is None
    assert len(closed.failures) == 1
    assert len(closed.reports) == 2
    assert closed.backup is not None


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_a_report_into_an_impossible_place_is_refused_in_words(
    office: Services, impossible: Path, ending: str
) -> None:
    with pytest.raises(InvalidInput, match="could not be written"):
        office.closing.write_daily(impossible / f"day.{ending}")


def test_a_list_into_an_impossible_place_is_refused_in_words(
    office: Services, impossible: Path
) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        office.importing.export(impossible / "people.csv")


def test_a_backup_is_not_put_back_into_an_impossible_place(
    office: Services, tmp_path: Path, impossible: Path
) -> None:
    steps = write_backup(office.post.database, tmp_path / "stick", now=office.post.clock.now())
    made = finish(steps, lambda _: None)
    with pytest.raises(StoreError, match="could not be put back"):
        restore(made, impossible)
    with pytest.raises(StoreError, match="could not be put back"):
        restore(made, impossible, aside=".damaged")


def enrolled(office: Services, folder: Path) -> UserError:
    with pytest.raises(StoreError) as caught:
        office.founding.enrol(
            "Desk 9", StationRole.DESK, folder=folder, passphrase=PASSPHRASE, cost=CHEAP
        )
    return caught.value


def test_a_station_is_not_entered_before_its_folder_is_there(
    office: Services, impossible: Path
) -> None:
    before = rows(office)
    assert "Nothing was changed" in enrolled(office, impossible).text
    assert rows(office) == before
    assert [one.number for one in office.founding.stations()] == [1]
    assert office.closing.roll(office.closing.daily().day).stations == 1


def test_a_station_is_not_entered_where_there_is_one_already(
    office: Services, desk: Services, tmp_path: Path, clock: SetClock
) -> None:
    desk.post.database.close()
    before, file = rows(office), (tmp_path / "desk" / "station.db").read_bytes()
    assert enrolled(office, tmp_path / "desk").title == "There is a station in this folder already"
    assert rows(office) == before
    assert (tmp_path / "desk" / "station.db").read_bytes() == file
    again = enrol(office, "Desk 2", "desk", tmp_path / "other", clock)
    assert again.post.database.station == 3
    assert rows(again) == rows(office)
    again.post.database.close()


def test_a_key_file_that_cannot_be_written_is_told_in_words(impossible: Path) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        KeyFile(impossible / KEY_FILE).write(b"{}")


def test_an_office_cannot_be_founded_in_an_impossible_place(impossible: Path) -> None:
    with pytest.raises(StoreError, match="cannot be made"):
        found_office(impossible, SetClock())
