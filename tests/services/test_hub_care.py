"""The care of a hub: what the office and an administrator see, and the room they give."""

import json
import os
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner, Result
from memory_journal import MemoryJournal
from stations import PASSPHRASE, SetClock, enrol, found_office
from twins import split

from accredit_app.cli import accredit
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, InvalidInput, NotFound, SyncError, UserError
from accredit_app.services.bundle import Services
from accredit_app.sync.exchange import AlarmKind, ChainError

CAST = [("Nguyễn", "DEL"), ("Zhang", "PRS")]


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return found_office(tmp_path / "office", SetClock())


@pytest.fixture
def desk(office: Services, tmp_path: Path) -> Services:
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", SetClock())
    for name, category in CAST:
        desk.registration.save(None, Details(family_name=name), category=category, walk_in=True)
    return desk


def synced(station: Services, route: str) -> None:
    for _ in station.sync.run(route):
        pass


def as_login(url: str) -> str:
    """The hub's address without a user: whoever asks does so by its own login."""
    return url.replace("postgresql://postgres:@", "postgresql://")


def quarrel(office: Services, route: str) -> None:
    """A desk offers a row in the office's name."""
    stranger = MemoryJournal(1, event=office.post.event().id)
    stranger.write()
    hub = office.sync.open_hub(route)
    try:
        hub.push(stranger.rows[stranger.own_chain])
    finally:
        hub.close()


def test_a_hub_file_is_looked_over(office: Services, desk: Services, tmp_path: Path) -> None:
    route = str(tmp_path / "hub.db")
    office.sync.found_hub(route)
    synced(desk, route)
    sheet = office.hub_care.look(route)
    assert sheet.event == office.post.event().name
    of_office, room = sheet.survey.stations
    assert (room.station, room.name, room.quota) == (2, "Desk 1", None)
    assert of_office.last_seen is None
    assert sheet.survey.rows - of_office.rows == room.rows > 2
    assert room.stored > 300 * room.rows
    assert sheet.survey.size == (tmp_path / "hub.db").stat().st_size
    assert sheet.survey.alarms == ()
    with pytest.raises(SyncError, match="no quotas"):
        office.hub_care.give_room(route, 2, 100)


@pytest.mark.parametrize("by", ["administrator", "office's login"])
def test_a_server_is_looked_over_by_both_who_may(
    office: Services, desk: Services, postgres_url: str, by: str
) -> None:
    office.sync.found_hub(postgres_url)
    for station in (desk, office):
        synced(station, as_login(postgres_url))
    route = postgres_url if by == "administrator" else as_login(postgres_url)
    sheet = office.hub_care.look(route)
    rooms = {one.station: one for one in sheet.survey.stations}
    assert [(one.name, one.role) for one in rooms.values()] == [
        ("Office", "office"), ("Desk 1", "desk"),
    ]  # fmt: skip
    assert rooms[2].last_seen is not None
    assert rooms[2].quota == 4 << 30
    assert rooms[2].stored > 300 * rooms[2].rows > 600
    assert sheet.survey.rows == sum(one.rows for one in rooms.values())
    assert (sheet.survey.photos, sheet.survey.event) == (0, office.post.event().id)
    assert sheet.survey.size > 100_000
    office.hub_care.give_room(route, 2, 8_000)
    again = {one.station: one for one in office.hub_care.look(route).survey.stations}
    assert again[2].quota == 8_000_000_000
    with pytest.raises(NotFound, match="does not know this station"):
        office.hub_care.give_room(route, 99, 100)
    with pytest.raises(InvalidInput, match="no room"):
        office.hub_care.give_room(route, 2, 0)


def test_a_station_that_ran_out_of_room_goes_on_when_it_is_given_more(
    office: Services, desk: Services, postgres_url: str
) -> None:
    office.sync.found_hub(postgres_url)
    route = as_login(postgres_url)
    with psycopg.connect(postgres_url, autocommit=True) as root:
        root.execute("UPDATE accredit_hub.station SET quota = 500 WHERE station = 2")
    with pytest.raises(SyncError, match="room at the hub is used up"):
        synced(desk, route)
    (alarm,) = office.hub_care.look(route).survey.alarms
    assert (alarm.kind, alarm.chain.station) == (AlarmKind.QUOTA, 2)
    office.hub_care.give_room(route, 2, 1)
    synced(desk, route)
    assert desk.sync.pending().entries == 0


def test_a_desk_may_neither_look_nor_give(
    office: Services, desk: Services, postgres_url: str
) -> None:
    office.sync.found_hub(postgres_url)
    route = as_login(postgres_url)
    with pytest.raises(SyncError, match="Only the event office"):
        desk.hub_care.look(route)
    with pytest.raises(SyncError, match="Only the event office"):
        desk.hub_care.give_room(route, 2, 1_000)
    own = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
    with desk.post.database.write("") as unit:
        password = (unit.secret("hub.login") or b"").decode()
    with psycopg.connect(
        postgres_url, user=f"accredit_{own}_2", password=password, autocommit=True
    ) as thief:
        for statement in ("SELECT * FROM accredit.rooms()", "SELECT * FROM accredit.volume()"):
            assert thief.execute(statement).fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            thief.execute("SELECT accredit.give_room(2, 1 << 40)")


def test_a_disabled_station_is_not_let_in_again_by_making_the_hub_again(
    office: Services, desk: Services, postgres_url: str
) -> None:
    office.sync.found_hub(postgres_url)
    office.founding.disable(2)
    office.sync.dismiss(as_login(postgres_url), 2)
    assert office.sync.found_hub(postgres_url).before
    with pytest.raises(SyncError, match="does not let this station in"):
        synced(desk, as_login(postgres_url))


def test_the_commands_say_it_in_words(
    office: Services, desk: Services, tmp_path: Path, postgres_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    route = as_login(postgres_url)
    monkeypatch.setenv("ACCREDIT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("ACCREDIT_HUB", route)
    office.post.database.close()

    def command(*words: str) -> Result:
        given = [*words, "--data", str(tmp_path / "office")]
        return CliRunner().invoke(accredit, given)

    assert command("hub", "init", postgres_url).output == "The hub is ready.\n"
    again = command("hub", "init", postgres_url)
    assert "up to date" in again.output
    assert "Nothing changed" in again.output
    synced(desk, route)
    with pytest.raises(SyncError, match="only this station's own rows"):
        quarrel(desk, route)
    shown = command("hub", "show").output
    assert shown.startswith("Hub of Conference on Rivers and Deltas, version ")
    assert "   2  desk, Desk 1, seen 20" in shown
    assert " MB of 4,295.0 MB" in shown
    assert "1 alarm\n" in shown
    assert "foreign: station 1, row 1: another station's login" in shown
    told = json.loads(command("hub", "show", postgres_url, "--json").stdout)
    assert [one["station"] for one in told["stations"]] == [1, 2]
    assert told["alarms"][0]["kind"] == "foreign"
    done = command("hub", "quota", "2", "9000")
    assert done.output == "Station 2 may store 9,000 MB at the hub.\n"
    assert "of 9,000.0 MB" in command("hub", "show").output
    monkeypatch.delenv("ACCREDIT_HUB")
    nothing = command("hub", "show")
    assert isinstance(nothing.exception, UserError)
    assert "No hub was given" in str(nothing.exception)
    assert os.environ.get("ACCREDIT_HUB") is None


def test_a_split_copy_is_brought_home_by_a_command(
    office: Services, desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCREDIT_PASSPHRASE", PASSPHRASE)
    route = str(tmp_path / "hub.db")
    office.sync.found_hub(route)
    synced(desk, route)
    original, copy = split(desk, tmp_path / "desk", SetClock())
    for station, name in ((original, "At the original"), (copy, "At the copy")):
        station.registration.save(None, Details(family_name=name), category="DEL", walk_in=True)
    synced(original, route)
    copy.post.database.close()

    def command(*words: str, answer: str = "") -> Result:
        given = [*words, "--hub", route, "--data", str(tmp_path / "desk-copy")]
        return CliRunner().invoke(accredit, given, input=answer)

    refused = command("sync")
    assert isinstance(refused.exception, ChainError)
    assert "accredit station adopt" in refused.exception.text
    home = command("station", "adopt", answer="Hoa\n")
    assert home.exit_code == 0, home.output
    assert "2 rows were written here since, 2 by another copy" in home.output
    assert "Name of the supervisor" in home.output
    assert "2 rows were recorded once more, and the station has synced." in home.output
    again = command("station", "adopt", "--by", "Hoa")
    assert isinstance(again.exception, Conflict)
    synced(office, route)
    assert {hit.name for hit in office.registration.find("At the")} == {
        "At the original", "At the copy",
    }  # fmt: skip
    original.post.database.close()
