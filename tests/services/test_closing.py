"""The day is closed: two stations agree, the report says what happened."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.store.audit import digest, verify


def state(services: Services) -> str:
    with services.post.database.read() as connection:
        assert verify(connection).sound
        return digest(connection)


def test_two_stations_close_on_the_same_state(
    office: Services, desk: Services, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    for services, name in ((office, "Nguyễn"), (desk, "Trần")):
        details = Details(given_name="Ánh", family_name=name, country="VN")
        done = services.registration.save(
            None, details, category="DEL", organisation_name="Bộ Ngoại giao", walk_in=True
        )
        services.registration.arrive(done.value.person.id)
    finish(office.sync.run(hub), lambda _: None)
    closed = finish(desk.closing.close(hub=hub, folder=tmp_path / "out"), lambda _: None).value
    finish(office.sync.run(hub), lambda _: None)
    assert closed.digest == state(desk) == state(office)
    assert closed.day == date(2026, 11, 23)
    assert (closed.facts.arrivals, closed.facts.walk_ins) == (2, 2)
    assert closed.facts.by_hour == {8: 2}
    assert set(closed.facts.stations_in) == {"Office", "Desk 1"}
    assert desk.sync.pending().entries == 0
    assert closed.sync is not None
    assert closed.sync.receipt is not None
    assert closed.sync.receipt.reread
    pdf, xlsx = closed.reports
    assert pdf.read_bytes().startswith(b"%PDF-")
    cells = [
        str(cell) for sheet in load_workbook(xlsx) for row in sheet.values for cell in row if cell
    ]
    assert "Bộ Ngoại giao" in cells


def test_a_day_closes_without_a_hub(desk: Services, tmp_path: Path) -> None:
    closed = finish(desk.closing.close(folder=tmp_path), lambda _: None).value
    assert closed.sync is None
    assert closed.facts.expected == 0
    assert all(path.exists() for path in closed.reports)
