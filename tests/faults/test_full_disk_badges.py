"""A disk that fills up while badges are written: an error that says so, and nothing left."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import SetClock, found_office

from accredit_app.app import finish
from accredit_app.domain.people import Details
from accredit_app.errors import StoreError
from accredit_app.services.badges.batch import Order
from accredit_app.services.bundle import Services

pytestmark = pytest.mark.faults


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB, or a skip where this account may not mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a tmpfs cannot be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = found_office(tmp_path / "office", SetClock())
    for family in ("Nguyễn", "Trần", "Lê", "王", "محمد"):
        details = Details(family_name=family, country="VN")
        person = services.registration.save(None, details, category="DEL", walk_in=True).value
        services.badges.issue(person.person.id)
    yield services
    services.post.database.close()


def test_a_full_disk_leaves_nothing_and_what_was_there(
    office: Services, small_disk: Path, tmp_path: Path
) -> None:
    whole = finish(office.batches.write(Order(), tmp_path / "badges.pdf"), lambda _: None).path
    assert whole.stat().st_size > 65_536
    (small_disk / "badges.pdf").write_bytes(b"yesterday's")
    with pytest.raises(StoreError, match=r"No space left.*No file was left"):
        finish(office.batches.write(Order(), small_disk / "badges.pdf"), lambda _: None)
    assert [(path.name, path.read_bytes()) for path in small_disk.iterdir()] == [
        ("badges.pdf", b"yesterday's")
    ]
