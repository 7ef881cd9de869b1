"""Turns chosen pictograms of the npm package @mdi/svg into PDF operators, once, at build time.

    python tools/build_pictograms.py /path/to/node_modules/@mdi/svg [resources/pictograms]

Each pictogram is kept twice: as its SVG path, for the windows, and as PDF operators in a square of
24 units with y upwards, for badges. To offer another one, add its name to NAMES and run this again.
"""

import json
import re
import shutil
import sys
from pathlib import Path

SIZE = 24
NAMES = """
account account-group account-multiple account-supervisor account-tie account-voice
airplane ambulance balcony bank bed book-open-variant briefcase broadcast bullhorn bus calendar
camera camera-control car castle certificate chair-rolling city clipboard-check cog coffee
crown cup desk desktop-classic door door-open draw earth eye filmstrip file-document-edit
file-sign flag food food-fork-drink forum fountain-pen fountain-pen-tip garage gavel
glass-cocktail hand-heart handshake headphones headset home-city hospital-box human-greeting
human-male-board information key key-variant laptop library lock medal medical-bag microphone
microphone-variant microscope music newspaper newspaper-variant office-building office-building-cog
panorama parking podium podium-gold presentation radio-tower scale-balance school seat security
server server-network shield shield-account shield-key shield-lock shield-star silverware
silverware-fork-knife sofa sofa-single stadium stadium-variant star star-circle store sword-cross
table-chair table-furniture television theater ticket toolbox tools town-hall translate
truck tune-variant video video-vintage vote warehouse wifi wrench
"""


class Operators:
    """A fontTools pen that writes PDF path operators, the SVG's y turned upwards."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the pen protocol's name
        self._write("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the pen protocol's name
        self._write("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - the pen protocol's name
        self._write("c", *points)

    def qCurveTo(  # noqa: N802 - the pen protocol's name
        self, control: tuple[float, float], end: tuple[float, float]
    ) -> None:
        (x0, y0), (x1, y1), (x2, y2) = self.at, control, end
        first = (x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0))
        second = (x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2))
        self._write("c", first, second, end)

    def closePath(self) -> None:  # noqa: N802 - the pen protocol's name
        self.parts.append("h")

    def endPath(self) -> None:  # noqa: N802 - the pen protocol's name
        """An open path is filled as it stands."""

    def _write(self, operator: str, *points: tuple[float, float]) -> None:
        self.at = points[-1]
        numbers = [f"{n:.2f}".rstrip("0").rstrip(".") for x, y in points for n in (x, SIZE - y)]
        self.parts.append(" ".join([*numbers, operator]))


def convert(path: str) -> str:
    """PDF path operators (without a painting operator) of an SVG path."""
    from fontTools.svgLib.path import parse_path

    pen = Operators()
    parse_path(path, pen)
    return "\n".join(pen.parts)


def build(source: Path, target: Path) -> None:
    """Writes `pictograms.json` and the licence into `target`."""
    drawn: dict[str, dict[str, str]] = {}
    for name in NAMES.split():
        svg = (source / "svg" / f"{name}.svg").read_text(encoding="utf-8")
        (path,) = re.findall(r'<path d="([^"]+)"', svg)
        drawn[name] = {"svg": path, "pdf": convert(path)}
    package = json.loads((source / "package.json").read_text(encoding="utf-8"))
    content = {
        "source": f"npm {package['name']} {package['version']}",
        "licence": package["license"],
        "size": SIZE,
        "pictograms": drawn,
    }
    target.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, indent=1, sort_keys=True) + "\n"
    (target / "pictograms.json").write_text(text, encoding="utf-8")
    shutil.copy(source / "LICENSE", target / "LICENSE.txt")
    print(f"{len(drawn)} pictograms, {len(text) / 1e3:.0f} kB, into {target}")


if __name__ == "__main__":
    arguments = [Path(argument) for argument in sys.argv[1:]]
    if not arguments:
        sys.exit(__doc__)
    here = Path(__file__).resolve().parent.parent
    build(arguments[0], arguments[1] if len(arguments) > 1 else here / "resources" / "pictograms")
