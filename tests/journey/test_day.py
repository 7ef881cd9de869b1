"""The whole day, as a person runs it: one command, real stations, a real hub, real codes."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import cwt
import pypdfium2
import pytest
import zxingcpp
from patience import PATIENCE
from PIL import Image

from accredit_app.badges.raster import raster
from accredit_app.credentials.token import expand, read

pytestmark = pytest.mark.journey

PEOPLE = 24


def live(out: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "accredit_app", "demo", "--headless"]
    return subprocess.run(
        [*command, "--people", str(PEOPLE), "--out", str(out), *words],
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        env=environment,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture(scope="module", params=["hub file", "postgresql"])
def day(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lived day; once through a hub file, once through a real PostgreSQL."""
    out = tmp_path_factory.mktemp("day")
    words: list[str] = []
    if request.param == "postgresql":
        words = ["--hub", request.getfixturevalue("postgres_day_url")]
    done = live(out / "day", *words)
    assert done.returncode == 0, done.stderr
    assert "agree" in done.stdout
    return out / "day"


def test_the_counts_of_every_step_agree(day: Path) -> None:
    told = json.loads((day / "day.json").read_text(encoding="utf-8"))
    counts = told["counts"]
    assert counts["people"] == counts["arrived"] == counts["photos"] == PEOPLE
    assert counts["prints"] == PEOPLE
    assert counts["walk_ins"] == PEOPLE // 3
    assert counts["badges"] == PEOPLE + 1
    assert counts["scans"] == counts["admitted"] + counts["refused"]
    reasons = ("revoked", "expired", "unknown_key", "forged", "wrong_zone")
    assert all(told["reasons"][reason] >= 1 for reason in reasons)
    assert told["state"]["desks"] == [told["state"]["office"]]


def test_what_a_person_expects_lies_in_the_folder(day: Path) -> None:
    told = json.loads((day / "day.json").read_text(encoding="utf-8"))
    document = pypdfium2.PdfDocument(day / "badges.pdf")
    assert len(document) == 2 * PEOPLE  # front and back
    document.close()
    assert {Path(name).suffix for name in told["reports"]} == {".pdf", ".xlsx"}
    assert all((day / name).stat().st_size > 1_000 for name in told["reports"])
    pictures = {path.stem: path for path in (day / "pictures").glob("*.png")}
    screens = {"desk", "desk-dark", "desk-arabic", "gate-admit", "gate-refuse", "kiosk-welcome"}
    assert screens | {"badge", "office-overview", "office-sync"} <= pictures.keys()
    for path in pictures.values():
        with Image.open(path) as picture:
            colours = picture.convert("RGB").getcolors(1 << 20)
            assert colours is None or len(colours) > 50, f"{path.name} is empty"


@pytest.mark.parametrize(
    ("picture", "strongest"),
    [("gate-admit", {"g"}), ("gate-check", {"r", "g"}), ("gate-refuse", {"r"})],
)
def test_the_gates_pictures_show_what_they_are_called(
    day: Path, picture: str, strongest: set[str]
) -> None:
    with Image.open(day / "pictures" / f"{picture}.png") as screen:
        place = (screen.width * 98 // 100, screen.height * 48 // 100)
        colour = dict(zip("rgb", screen.convert("RGB").getpixel(place), strict=True))
    assert {
        name for name, value in colour.items() if value > 0.7 * max(colour.values())
    } == strongest


def test_no_personal_data_lies_in_the_open(day: Path) -> None:
    """People are in the list that was given and in what was printed, never in a station's files."""
    with (day / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        address = next(csv.DictReader(file))["email"]
    assert len(address) > 12
    for path in (*(day / "stations").rglob("*"), *day.glob("hub.db*")):
        if path.is_file() and path.suffix != ".pdf":
            assert address.encode() not in path.read_bytes(), path


def test_each_printed_code_is_a_standard_web_token(day: Path) -> None:
    """Re-expanded to COSE_Sign1, somebody else's verifier agrees with every badge (cwt)."""
    known = json.loads((day / "day.json").read_text(encoding="utf-8"))["keys"]
    pages = sorted((day / "badges").glob("*.pdf"))
    assert len(pages) == PEOPLE
    for page in pages:
        (code,) = zxingcpp.read_barcodes(raster(page.read_bytes(), dpi=300))
        token = read(code.text)
        assert token is not None
        said = token.credential
        public = bytes.fromhex(known[said.key_id.hex()])
        key = cwt.COSEKey.new({1: 1, 3: -8, -1: 6, -2: public, 2: said.key_id})
        # A day that is lived in the evening is the next one: its badges are not valid yet.
        verifier = cwt.CWT.new(leeway=86_400)
        claims = verifier.decode(expand(token, utc_offset=420), keys=key)
        assert claims[7] == said.serial.to_bytes(6, "big")
        assert claims[-65537] == [said.category, said.zones]


def test_a_full_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep", encoding="utf-8")
    done = live(tmp_path)
    assert done.returncode == 1
    assert "not empty" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
