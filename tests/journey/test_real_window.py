"""A real window on a real X server, driven by real key presses from log-in to printed badge."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from stations import PASSPHRASE, SetClock, enrol, found_office
from xserver import Program, until, x_server

from accredit_app.badges.raster import raster
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import Details
from accredit_app.services.bundle import services_at
from accredit_app.services.post import Post
from accredit_app.store.database import Database

pytestmark = [pytest.mark.journey, pytest.mark.xvfb]


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk's folder with one delegate expected."""
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    details = Details(given_name="Thi Anh Nguyet", family_name="Nguyen", country="VN")
    desk.registration.save(None, details, category="DEL", walk_in=True)
    for services in (office, desk):
        services.post.database.close()
    return tmp_path / "desk"


def test_from_log_in_to_a_printed_badge_by_keyboard(display: str, folder: Path) -> None:
    with Program(display, "desk", folder) as program:
        do = program.do
        program.log_in("Officer One", PASSPHRASE)
        program.focus("Conference on Rivers and Deltas")
        do("key", "ctrl+f")
        do("type", "--delay", "40", "nguyen anh")
        do("key", "Return")  # may outrun the search, as a scanner's does

        def pressed_until_printed() -> list[Path]:
            do("key", "ctrl+p")
            return list((folder / "printed").glob("*.pdf"))

        printed = until(pressed_until_printed)
        assert isinstance(printed, list)
        do("key", "ctrl+p")  # once more: nothing must come of it
        printing = program.settled()

        def handed_over() -> bool:
            do("key", "ctrl+h")
            return program.written() != printing

        until(handed_over)
        program.settled()

    assert len(list((folder / "printed").glob("*.pdf"))) == 1
    (code,) = zxingcpp.read_barcodes(raster(printed[0].read_bytes(), dpi=300))
    with Database.open(folder, passphrase=PASSPHRASE, clock=SetClock()) as database:
        desk = services_at(Post(database, "auditor", SetClock()))
        (hit,) = desk.registration.find("nguyen")
        (badge,) = desk.badges.of(hit.person)
        assert badge.digits == code.text
        assert badge.status is BadgeStatus.HANDED_OVER
        assert {line.operator for line in desk.registration.history(hit.person)} >= {"Officer One"}
