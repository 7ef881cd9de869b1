"""The check-up: each part tried for real, and told with what to do."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from ipp_server import EvePrinter, free_port
from stations import PASSPHRASE, SetClock

from accredit_app.cli import accredit
from accredit_app.config import resource
from accredit_app.services.bundle import Services
from accredit_app.services.event import checkup
from accredit_app.services.event.checkup import Finding, Health
from accredit_app.store import audit

PARTS = ["station", "camera", "printer", "scanner", "fonts", "disk", "clock", "hub"]


def printer(row: str, place: str = "", *system: str, folder: Path = Path()) -> Finding:
    return checkup.printer(row, place, folder=folder, system=system)


def test_the_shipped_fonts_are_whole() -> None:
    assert checkup.fonts().health is Health.FINE


def test_a_font_that_is_damaged_or_gone_is_named(tmp_path: Path) -> None:
    folder = shutil.copytree(resource("fonts"), tmp_path / "fonts")
    damaged, gone = sorted(folder.glob("*.ttf"))[:2]
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"?")
    gone.unlink()
    found = checkup.fonts(folder)
    assert found.health is Health.BROKEN
    assert damaged.name in found.says
    assert gone.name in found.says
    (folder / "manifest.json").write_text("{")
    assert "list of fonts" in checkup.fonts(folder).says


def test_a_disk_is_written_to_and_nothing_is_left_there(tmp_path: Path) -> None:
    found = checkup.disk(tmp_path)
    assert found.health in (Health.FINE, Health.LOOK)
    assert "GB are free" in found.says
    assert list(tmp_path.iterdir()) == []
    assert checkup.disk(tmp_path / "not" / "yet").health is found.health


def test_a_folder_that_cannot_be_written_to_is_broken(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_bytes(b"")
    found = checkup.disk(place)
    assert found.health is Health.BROKEN
    assert "cannot be written to" in found.says
    assert printer("pdf", str(place / "sub")).health is Health.BROKEN
    assert printer("pdf", folder=tmp_path / "printed").health is Health.FINE
    assert not (tmp_path / "printed").exists()


def test_a_network_printer_says_how_it_is(eve_printer: EvePrinter) -> None:
    assert printer("ipp", eve_printer.uri).health is Health.FINE
    eve_printer.load(sheets=0)
    found = printer("ipp", eve_printer.uri)
    assert found.health is not Health.FINE
    assert found.advice == "Put paper or cards in: the tray is empty."
    away = printer("ipp", f"ipp://localhost:{free_port()}")
    assert (away.health, away.advice) == (
        Health.BROKEN,
        "Look whether it is on and connected.",
    )
    assert printer("ipp", "the one in the hall").health is Health.BROKEN
    assert printer("teleprinter").health is Health.BROKEN


def test_a_printer_of_the_system_is_known_or_not() -> None:
    assert printer("dialog", "Hall", "Hall", "Office").health is Health.UNSEEN
    assert printer("dialog", "Hall", "Office").health is Health.BROKEN
    assert printer("dialog", "", "Office").health is Health.FINE
    assert printer("dialog").health is Health.BROKEN


def test_a_camera_is_there_or_not(tmp_path: Path) -> None:
    def health(row: str, source: str = "", *webcams: str) -> Health:
        return checkup.camera(row, source, webcams=webcams).health

    assert health("webcam", "", "Lens 3") is Health.FINE
    assert health("webcam") is Health.LOOK
    assert health("webcam", "Lens 2", "Lens 3") is Health.BROKEN
    assert health("folder", str(tmp_path)) is Health.FINE
    assert health("video", str(tmp_path)) is Health.BROKEN
    assert health("picture") is Health.BROKEN
    assert health("sample") is Health.FINE


def test_the_hub_is_asked_and_the_clock_is_compared_with_it(
    office: Services, tmp_path: Path, postgres_url: str
) -> None:
    clock = SetClock(datetime.now(UTC))
    hub, time = checkup.hub_and_clock(office.sync, str(tmp_path / "none.db"), clock)
    assert (hub.health, time.health) == (Health.BROKEN, Health.UNSEEN)
    assert hub.advice
    assert checkup.hub_and_clock(office.sync, "", clock)[0].health is Health.UNSEEN
    assert checkup.hub_and_clock(None, "hub.db", clock)[0].health is Health.UNSEEN
    office.sync.found_hub(postgres_url)
    hub, time = checkup.hub_and_clock(office.sync, postgres_url, clock)
    assert (hub.health, time.health) == (Health.FINE, Health.FINE)
    clock.pass_time(timedelta(minutes=-10))
    _, time = checkup.hub_and_clock(office.sync, postgres_url, clock)
    assert time.health is Health.BROKEN
    assert "it should be 20" in time.advice


@pytest.fixture
def station(office: Services, tmp_path: Path) -> Path:
    office.post.database.close()
    return tmp_path / "office"


def doctor(folder: Path, *options: str, **said: str) -> tuple[int, str]:
    environment = {"ACCREDIT_PASSPHRASE": PASSPHRASE, **said}
    ran = CliRunner().invoke(accredit, ["doctor", "--data", str(folder), *options], env=environment)
    return ran.exit_code, ran.stdout


def test_a_sound_station_is_told_part_by_part(station: Path, qapp: object) -> None:
    code, said = doctor(station, "--json")
    found = json.loads(said)
    assert code == 0
    assert [each["part"] for each in found] == PARTS
    assert {each["health"] for each in found} <= {"fine", "look", "unseen"}
    code, said = doctor(station)
    assert code == 0
    assert "ok  fonts" in said


def test_a_broken_part_is_the_exit_code(station: Path, qapp: object) -> None:
    code, said = doctor(station, ACCREDIT_PRINTER=f"ipp://localhost:{free_port()}")
    assert code == 1
    assert "BROKEN  printer" in said
    code, said = doctor(station, ACCREDIT_PASSPHRASE="wrong")
    assert code == 1
    assert "BROKEN  station" in said
    assert "ok  fonts" in said, "the rest is looked at all the same"


def test_a_station_that_is_open_at_a_desk_is_not_broken(office: Services, qapp: object) -> None:
    code, said = doctor(office.post.database.folder, "--json")
    assert code == 0
    assert json.loads(said)[0] == {
        "part": "station",
        "health": "look",
        "says": "This station is already open",
        "advice": json.loads(said)[0]["advice"],
    }


def test_a_station_is_fine_when_all_of_it_proves(office: Services) -> None:
    found = checkup.station(office.post)
    assert found.health is Health.FINE
    with office.post.database.read() as connection:
        rows = audit.verify(connection).entries
    assert found.says.endswith(f"{rows:,} rows and 0 photos prove.")


@pytest.mark.parametrize(
    ("damage", "advice"),
    [
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 4", "accredit restore"),
        ("DELETE FROM journal WHERE seq = 4", "accredit restore"),
        ("DELETE FROM station", "accredit journal rebuild"),
    ],
)
def test_damage_that_a_verify_finds_is_no_sound_station(
    office: Services, qapp: object, damage: str, advice: str
) -> None:
    with office.post.database.write("") as unit:
        unit.connection.exec_driver_sql(damage)
    found = checkup.station(office.post)
    assert found.health is Health.BROKEN
    assert advice in found.advice
    assert "accredit journal verify" in found.advice
    office.post.database.close()
    code, said = doctor(office.post.database.folder)
    assert code == 1
    assert "BROKEN  station" in said


def test_a_look_that_was_too_short_says_what_it_did_not_see(office: Services) -> None:
    found = checkup.station(office.post, within=0)
    assert found.health is Health.UNSEEN
    assert "were not looked at" in found.says
    assert found.advice.startswith("accredit journal verify")
