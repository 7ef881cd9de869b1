"""The office's sync keeps the hub's door, and its rows do not wait for that."""

from pathlib import Path

import psycopg
import pytest
from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import SyncError
from accredit_app.services.bundle import Services
from accredit_app.services.sync.sync_words import about_run, all_fits
from accredit_app.sync.progress import SyncReport


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return found_office(tmp_path / "office", SetClock())


def synced(station: Services, route: str) -> SyncReport:
    report: SyncReport = finish(station.sync.run(route), lambda _: None).value
    return report


def test_a_login_that_cannot_be_shut_holds_up_no_row_and_is_told(
    office: Services, tmp_path: Path, postgres_url: str
) -> None:
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", SetClock())
    office.sync.found_hub(postgres_url)
    route = postgres_url.replace("postgresql://postgres:@", "postgresql://")
    assert synced(office, route).door == ""
    synced(desk, route)
    office.founding.disable(2)
    office.registration.save(None, Details(family_name="Zhang"), category="DEL", walk_in=True)
    name = psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"]
    login = f"accredit_{name}_2"
    with psycopg.connect(postgres_url, autocommit=True) as root:
        root.execute(f"ALTER ROLE {login} RENAME TO {login}_away".encode())
        report = synced(office, route)
        root.execute(f"ALTER ROLE {login}_away RENAME TO {login}".encode())
    assert report.rows_out >= 2
    assert not all_fits(report)
    assert "which stations may come in" in about_run(report)
    report = synced(office, route)
    assert (report.door, all_fits(report)) == ("", True)
    with pytest.raises(SyncError, match="does not let this station in"):
        synced(desk, route)
