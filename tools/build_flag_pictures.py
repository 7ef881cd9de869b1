"""Makes the reference pictures that the drawn flags are compared with.

    .venv/bin/python tools/build_flag_pictures.py FOLDER

FOLDER holds the SVG files of npm `flag-icons` (flags/4x3). Each is drawn by `rsvg-convert`, another
program than the one that made the operators, and made small; all go into one picture, in the
order of their codes, sixteen in a row.
"""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image

from accredit_app.badges.flags import codes

SIZE = (64, 48)
LARGER = 5
COLUMNS = 16
TARGET = Path(__file__).parent.parent / "tests" / "data" / "flags.png"


def main(folder: Path) -> None:
    names = codes()
    rows = -(-len(names) // COLUMNS)
    sheet = Image.new("RGB", (SIZE[0] * COLUMNS, SIZE[1] * rows), "white")
    for place, code in enumerate(names):
        row, column = divmod(place, COLUMNS)
        drawn = subprocess.run(
            [
                "rsvg-convert",
                f"--width={SIZE[0] * LARGER}",
                f"--height={SIZE[1] * LARGER}",
                str(folder / f"{code.lower()}.svg"),
            ],
            capture_output=True,
            check=True,
        )
        picture = Image.open(io.BytesIO(drawn.stdout)).convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        paper.alpha_composite(picture)
        small = paper.convert("RGB").resize(SIZE, Image.Resampling.BOX)
        sheet.paste(small, (column * SIZE[0], row * SIZE[1]))
    sheet.save(TARGET, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
