"""`badge render` as people run it: what it refuses, what it says, what Ctrl-C leaves."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from patience import PATIENCE
from stations import PASSPHRASE, SetClock, found_office

from accredit_app.domain.people import Details

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed station with six issued badges."""
    folder = tmp_path_factory.mktemp("render") / "office"
    services = found_office(folder, SetClock())
    for number in range(6):
        details = Details(family_name=f"Nguyễn {number}", country="VN")
        saved = services.registration.save(
            None,
            details,
            category="DEL" if number % 3 else "PRS",
            organisation_name="Ministry of Water" if number % 2 else "Xin News",
            walk_in=True,
        ).value
        services.badges.issue(saved.person.id)
    services.post.database.close()
    return folder


def command(office: Path, *words: str) -> tuple[list[str], dict[str, str]]:
    environment = {key: value for key, value in os.environ.items() if key[:9] != "ACCREDIT_"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "ACCREDIT_PASSPHRASE": PASSPHRASE}
    line = [sys.executable, "-m", "accredit_app", "badge", "render", *words]
    return [*line, "--data", str(office)], environment


def run(office: Path, *words: str) -> subprocess.CompletedProcess[str]:
    line, environment = command(office, *words)
    return subprocess.run(
        line, capture_output=True, text=True, timeout=PATIENCE, env=environment, check=False
    )


def test_sheets_with_separators(office: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheets.pdf"
    words = ("--all", "--sheet", "a4", "--separators", "--start", "2", "--out", str(out))
    done = run(office, *words)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"6 badges written to {out}, on 2 sheets, with 2 separators\n"
    assert "6 of 6" in done.stderr
    assert "edge to edge on A4" in done.stderr
    told = json.loads(run(office, *words, "--duplex", "none", "--json").stdout)
    assert {key: told[key] for key in ("badges", "pages", "sheets", "separators")} == {
        "badges": 6,
        "pages": 4,
        "sheets": 2,
        "separators": 2,
    }
    assert told["file"] == str(out)
    assert len(told["remarks"]) == 3


def test_badges_that_are_marked_are_not_written_again(office: Path, tmp_path: Path) -> None:
    out = tmp_path / "press.pdf"
    words = ("--all", "--category", "PRS", "--unprinted", "--out", str(out))
    assert json.loads(run(office, *words, "--json").stdout)["marked_printed"] == 0
    done = run(office, *words, "--mark-printed")
    assert done.stdout == f"2 badges written to {out}; 2 now count as printed\n"
    left = run(office, *words)
    assert left.returncode == 1
    assert "no badge to print" in left.stderr


def test_a_choice_and_a_template(office: Path, tmp_path: Path) -> None:
    out = tmp_path / "press.pdf"
    done = run(
        office, "--organisation", "xin news", "--template", "press-a6", "--out", str(out), "--json"
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["badges"] == 3
    document = pdfium.PdfDocument(out)
    assert round(document[0].get_width() / 72 * 25.4) == 105
    document.close()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--all", "--start", "2"), 2, "--start needs --sheet"),
        (("--all", "--separators"), 2, "--separators needs --sheet"),
        ((), 2, "Say one of"),
        (("--all", "--sheet", "a4", "--separators", "--sort", "name"), 1, "Separators"),
        (("--all", "--sheet", "a4", "--start", "9"), 1, "1 to 4"),
        (("--all", "--template", "nothing"), 1, "nothing"),
        (("--organisation", "nobody"), 1, "no badge to print"),
    ],
)
def test_refusals(
    office: Path, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    done = run(office, *words, "--out", str(tmp_path / "no.pdf"))
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_leaves_nothing(office: Path, tmp_path: Path) -> None:
    """The file system itself holds the run up: its draft is a pipe that nobody reads yet."""
    out = tmp_path / "badges.pdf"
    os.mkfifo(f"{out}.part")
    line, environment = command(office, "--all", "--out", str(out))
    process = subprocess.Popen(line, stderr=subprocess.PIPE, text=True, env=environment)
    # Opening the reading end waits until the command has opened the writing one. What it writes is
    # more than a pipe holds, so that it waits in turn, and is still at work when it is stopped.
    with process, Path(f"{out}.part").open("rb") as pipe:
        process.send_signal(signal.SIGINT)
        assert b"%%EOF" not in pipe.read()
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_missing_badges_are_issued_at_one_go(office: Path) -> None:
    line, environment = command(office)
    line[line.index("render") :] = ["issue", "--all", "--json", "--data", str(office)]
    done = subprocess.run(
        line, capture_output=True, text=True, timeout=PATIENCE, env=environment, check=True
    )
    assert json.loads(done.stdout) == {"issued": 0, "refused": []}
