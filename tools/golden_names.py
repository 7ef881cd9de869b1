"""Draws the names of `tests/golden/names.toml` as a badge would, and compares two such pictures.

    python tools/golden_names.py             writes tests/golden/NAME.png anew
    python tools/golden_names.py SHEET.png   writes only a contact sheet, to look at

Look at the contact sheet before new pictures are kept: letters joined, marks in place, the order of
words. What differs by no more than a pixel's edge is the same picture.
"""

import io
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook, Weight

FOLDER = Path(__file__).parents[1] / "tests" / "golden"
PAGE = (300.0, 40.0)
BOX = (6.0, 3.0, 288.0, 34.0)
SIZE = 20.0
SCALE = 3.0
_COLUMNS, _GAP, _LABEL = 3, 8, 14
_GREYS = 4


@dataclass(frozen=True, slots=True)
class Run:
    """What a name's part must be shaped as; `direction` is "ltr" or "rtl"."""

    face: str
    script: str
    direction: str
    text: str


@dataclass(frozen=True, slots=True)
class Name:
    """A line and its runs in visual order; `picture` and `row` say where it is drawn."""

    picture: str
    row: int
    language: str
    weight: Weight
    text: str
    runs: tuple[Run, ...]


def names() -> tuple[Name, ...]:
    """Every line of the table."""
    table = tomllib.loads((FOLDER / "names.toml").read_text(encoding="utf-8"))
    return tuple(name for group in table["picture"] for name in _group(group))


def _group(group: dict[str, object]) -> Iterator[Name]:
    lines = group["lines"]
    assert isinstance(lines, list)
    for row, line in enumerate(lines):
        whole = (group.get("face"), group.get("script"), group.get("direction"), line["text"])
        runs = tuple(Run(*run) for run in line.get("runs", [whole]))
        yield Name(str(group["name"]), row, line["language"], line["weight"], line["text"], runs)


def pdf(wanted: Sequence[Name], *, compressed: bool = True) -> bytes:
    """One page a name, written by the text engine into its box."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=PAGE, pageCompression=int(compressed), invariant=1)
    painter = TextPainter(canvas, FontBook.load())
    for name in wanted:
        painter.write(name.text, BOX, max_size=SIZE, weight=name.weight, language=name.language)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def rows(wanted: Sequence[Name]) -> list[Image.Image]:
    """The names' pages as PDFium draws them, in shades of grey."""
    document = pypdfium2.PdfDocument(pdf(wanted))
    return [page.render(scale=SCALE, grayscale=True).to_pil().convert("L") for page in document]


def cut(picture: Image.Image, row: int) -> Image.Image:
    """One name's part of a picture."""
    width, height = round(PAGE[0] * SCALE), round(PAGE[1] * SCALE)
    return picture.crop((0, row * height, width, (row + 1) * height))


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of ink that has none of the other's within a pixel, of all ink; 0 without ink."""
    first, second = (picture.point(lambda value: 255 * (value < 128)) for picture in (one, other))
    ink = _count(first) + _count(second)
    apart = _count(ImageChops.subtract(first, _spread(other)))
    apart += _count(ImageChops.subtract(second, _spread(one)))
    return apart / ink if ink else 0.0


def _spread(picture: Image.Image) -> Image.Image:
    return picture.point(lambda value: 255 * (value < 192)).filter(ImageFilter.MaxFilter(3))


def _count(picture: Image.Image) -> int:
    return picture.histogram()[255]


def pictures() -> dict[str, Image.Image]:
    """Every group's names below one another, by the group's name."""
    table = names()
    drawn = rows(table)
    found: dict[str, list[Image.Image]] = {}
    for name, row in zip(table, drawn, strict=True):
        found.setdefault(name.picture, []).append(row)
    return {group: _stack(parts) for group, parts in found.items()}


def _stack(parts: Sequence[Image.Image]) -> Image.Image:
    width, height = parts[0].size
    whole = Image.new("L", (width, height * len(parts)), 255)
    for row, part in enumerate(parts):
        whole.paste(part, (0, row * height))
    return whole


def contact_sheet(drawn: dict[str, Image.Image]) -> Image.Image:
    """All pictures in columns, each under its name."""
    width = next(iter(drawn.values())).width
    depths = [0] * _COLUMNS
    places = []
    for name, picture in drawn.items():
        column = depths.index(min(depths))
        places.append((name, picture, column * (width + _GAP), depths[column]))
        depths[column] += picture.height + _LABEL + _GAP
    sheet = Image.new("L", (_COLUMNS * (width + _GAP), max(depths)), 235)
    draw = ImageDraw.Draw(sheet)
    for name, picture, x, y in places:
        draw.text((x + 2, y + 1), name, fill=0)
        sheet.paste(picture, (x, y + _LABEL))
    return sheet


def main(arguments: list[str]) -> int:
    """Write the golden pictures, or a contact sheet of them."""
    drawn = pictures()
    if arguments:
        contact_sheet(drawn).save(arguments[0], optimize=True)
        return 0
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for name, picture in drawn.items():
        few = picture.quantize(_GREYS, dither=Image.Dither.NONE)
        few.save(FOLDER / f"{name}.png", optimize=True, bits=2)
    print(f"{sum(path.stat().st_size for path in FOLDER.glob('*.png')) / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
