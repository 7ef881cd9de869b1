"""The kiosk: a code opens its own record, prints that badge once, and says nothing of others."""

from pathlib import Path
from uuid import UUID

import pytest

from accredit_app.app import finish
from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.printing import PrintState
from accredit_app.errors import Conflict, NotFound
from accredit_app.photos.faces import draw_face
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.services.bundle import Services

LIST = "family_name,given_name,organisation,country\nNguyễn,Ánh,Ministry,VN\nDoe,Jo,Ministry,VN\n"


@pytest.fixture
def invited(office: Services, tmp_path: Path) -> UUID:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    finish(office.importing.take(office.importing.read(path)), lambda _: None)
    (hit,) = office.registration.find("nguyen")
    return hit.person


def code_of(office: Services, person: UUID) -> str:
    return office.registration.get(person).accreditation.invitation


def begun(office: Services, person: UUID) -> PrintOrder:
    return office.kiosk.begin_print(person, printer_name="kiosk").value


def test_codes_differ_and_stay(office: Services, desk: Services, invited: UUID) -> None:
    (other,) = office.registration.find("doe")
    codes = {code_of(office, person) for person in (invited, other.person)}
    assert len(codes) == 2
    assert all(len(code) == 12 for code in codes)
    details = office.registration.get(invited).person.details
    again = desk.registration.save(None, details, category="DEL").value
    assert again.accreditation.invitation == ""


def test_two_stations_that_take_one_list_give_one_code(
    office: Services, desk: Services, invited: UUID, tmp_path: Path
) -> None:
    finish(desk.importing.take(desk.importing.read(tmp_path / "list.csv")), lambda _: None)
    assert code_of(desk, invited) == code_of(office, invited)


def test_a_guest_prints_once(office: Services, invited: UUID, tmp_path: Path) -> None:
    code = code_of(office, invited)
    with pytest.raises(Conflict):
        office.kiosk.look_up(code)  # no photo yet: the desk must help
    office.photos.attach(invited, draw_face(1))
    typed = f" {code[:4].lower()}-{code[4:8]}-{code[8:]} "
    guest = office.kiosk.look_up(typed)
    assert (guest.id, guest.name) == (invited, "Ánh Nguyễn")
    printer = PdfFilePrinter(tmp_path / "printed")
    office.prints.carry_out(begun(office, guest.id), printer)
    assert office.badges.of(invited)[0].status is BadgeStatus.PRINTED
    assert office.registration.get(invited).accreditation.arrived
    with pytest.raises(Conflict):
        office.kiosk.look_up(code)
    assert len(list((tmp_path / "printed").iterdir())) == 1


class SilentPrinter:
    """Takes a job and never says what became of it."""

    def __init__(self) -> None:
        self.jobs = 0

    def submit(self, pdf: bytes, *, title: str) -> str:
        assert pdf
        self.jobs += 1
        return title

    def state(self, ref: str) -> PrintState:
        return PrintState.UNKNOWN if ref else PrintState.FAILED


def test_a_guest_whose_print_nobody_vouches_for_goes_to_the_desk(
    office: Services, invited: UUID
) -> None:
    code = code_of(office, invited)
    office.photos.attach(invited, draw_face(1))
    printer = SilentPrinter()
    guest = office.kiosk.look_up(code)
    job = office.prints.carry_out(begun(office, guest.id), printer).value
    assert job.state is PrintState.UNKNOWN
    for _ in range(2):
        with pytest.raises(Conflict, match="registration desk"):
            office.kiosk.look_up(code)
    assert printer.jobs == 1
    office.prints.confirm(job.id, came_out=False)
    assert office.kiosk.look_up(code).id == invited


@pytest.mark.parametrize("code", ["", "0000", "000000000000", "'; DROP TABLE person; --"])
def test_a_wrong_code_says_nothing(office: Services, invited: UUID, code: str) -> None:
    with pytest.raises(NotFound) as refusal:
        office.kiosk.look_up(code)
    assert "Nguyễn" not in str(refusal.value)
