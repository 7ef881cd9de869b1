"""A scanner types into a field of a real window: its badge is opened, the field stays as it was."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from stations import PASSPHRASE, SetClock, enrol, found_office
from xserver import Program, until, x_server

from accredit_app.devices.pdf_file import PdfFilePrinter
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
def printed(tmp_path: Path) -> tuple[Path, str]:
    """A desk's folder, and the digits of a badge that lies printed on the table."""
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    details = Details(given_name="Thi Anh Nguyet", family_name="Nguyen", country="VN")
    person = desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
    printer = PdfFilePrinter(tmp_path / "paper")
    desk.prints.issue_and_print(person, printer=printer, printer_name="pdf")
    (badge,) = desk.badges.of(person)
    for services in (office, desk):
        services.post.database.close()
    return tmp_path / "desk", badge.digits


def test_a_scan_into_a_field_opens_its_badge(display: str, printed: tuple[Path, str]) -> None:
    folder, digits = printed
    with Program(display, "desk", folder) as program:
        do = program.do
        program.log_in("Officer One", PASSPHRASE)
        program.focus("Conference on Rivers and Deltas")
        before = program.settled()
        do("key", "ctrl+n")  # the focus is in the given name's field now

        def given_out() -> bool:
            do("key", "ctrl+h")  # does nothing before the badge is there
            return program.written() != before

        def scanned() -> bool:
            """A scan before the window listens, or one that the machine cuts, is made again."""
            do("key", "ctrl+a")
            do("key", "BackSpace")
            do("type", "--delay", "1", digits)
            do("key", "Return")
            with suppress(AssertionError):
                return bool(until(given_out, patience=10))
            return False

        until(scanned)
        program.settled()
        do("key", "ctrl+s")  # nothing of the scan was left to be saved
        program.settled()
    with Database.open(folder, passphrase=PASSPHRASE, clock=SetClock()) as database:
        desk = services_at(Post(database, "auditor", SetClock()))
        (hit,) = desk.registration.find("")
        (badge,) = desk.badges.of(hit.person)
        assert badge.status is BadgeStatus.HANDED_OVER
        assert desk.registration.get(hit.person).person.details.given_name == "Thi Anh Nguyet"
