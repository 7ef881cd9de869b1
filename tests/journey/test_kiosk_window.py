"""The kiosk on a real X server: no key leaves its screen but the staff's passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import PASSPHRASE, SetClock, enrol, found_office
from xserver import Program, until, x_server

from accredit_app.domain.people import Details
from accredit_app.photos.faces import draw_face

pytestmark = [pytest.mark.journey, pytest.mark.xvfb]

CODE = "7K2QM4XW90ZD"
WAYS_OUT = (
    "alt+F4", "Escape", "ctrl+q", "ctrl+w", "alt+Escape", "F11", "Escape", "ctrl+alt+s", "Escape",
    "alt+F4",
)  # fmt: skip


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A kiosk's folder with one guest who has an invitation and a photo."""
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    kiosk = enrol(office, "Kiosk 1", "kiosk", tmp_path / "kiosk", clock)
    details = Details(given_name="Thi Anh Nguyet", family_name="Nguyen", country="VN")
    guest = kiosk.registration.save(None, details, category="DEL", walk_in=True).value
    kiosk.photos.attach(guest.person.id, draw_face(3))
    with kiosk.post.database.write("office") as unit:
        unit.set("accreditation", guest.accreditation.id, {"invitation": CODE})
    for services in (office, kiosk):
        services.post.database.close()
    return tmp_path / "kiosk"


def test_no_key_leaves_the_kiosk_and_the_passphrase_does(display: str, folder: Path) -> None:
    with Program(display, "kiosk", folder) as program:
        do = program.do
        program.log_in("Officer One", PASSPHRASE)

        def screen() -> str:
            """The window that fills the whole screen; "" while there is none."""
            windows = do("search", "--onlyvisible", "--pid", str(program.process.pid)).split()
            sizes = {window: do("getwindowgeometry", window) for window in windows}
            return next((w for w, words in sizes.items() if "1440x900" in words), "")

        kiosk = until(screen)
        until(lambda: do("getactivewindow") == kiosk)
        for keys in WAYS_OUT:
            do("key", keys)
            assert program.process.poll() is None, keys
        until(lambda: screen() == kiosk)
        until(lambda: do("getactivewindow") == kiosk)

        def printed() -> list[Path]:
            """It still listens: the guest's code, then Enter at the question."""
            do("type", "--delay", "15", CODE)
            do("key", "Return")
            do("sleep", "1")
            do("key", "Return")
            return list((folder / "printed").glob("*.pdf"))

        until(printed)
        do("key", "ctrl+alt+s")
        do("type", "--delay", "20", "not the passphrase")
        do("key", "Return")
        assert program.process.poll() is None

        def left() -> bool:
            do("key", "ctrl+alt+s")
            do("type", "--delay", "20", PASSPHRASE)
            do("key", "Return")
            do("sleep", "1")
            return program.process.poll() is not None

        until(left)
        assert program.process.returncode == 0
    assert len(list((folder / "printed").glob("*.pdf"))) == 1
