"""Each flag as our PDF draws it, beside another program's picture of the same artwork.

The reference (`tools/build_flag_pictures.py`) is rsvg's drawing of flag-icons' SVG at five times
the size, made small by averaging; ours is pdfium's, made small alike. Two renderers differ at
edges, by up to 3.5 steps of 255 on the average of a flag (Malaysia, for its stripes), and by 11 in
its worst block of 8 by 8 dots; the Falklands, whose arms have gradients that we lack, by 19.
"""

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops, ImageStat

from accredit_app.badges.flags import codes, flag
from accredit_app.badges.sheet import Sheet

SIZE = (64, 48)
LARGER = 5
COLUMNS = 16
BLOCK = 8
AVERAGE, WORST = 3.5, 20.0
REFERENCE = Path(__file__).parent.parent / "data" / "flags.png"


@pytest.fixture(scope="module")
def drawn() -> dict[str, Image.Image]:
    """Every flag, drawn by us: a page each of one PDF."""
    out = io.BytesIO()
    sheet = Sheet(out, width=SIZE[0], height=SIZE[1])
    for code in codes():
        found = flag(code)
        assert found is not None
        sheet.flag(found, (0, 0, *SIZE))
        sheet.end_page()
    sheet.save()
    document = pdfium.PdfDocument(out.getvalue())
    pictures = {
        code: page.render(scale=LARGER).to_pil().convert("RGB").resize(SIZE, Image.Resampling.BOX)
        for code, page in zip(codes(), document, strict=True)
    }
    document.close()
    return pictures


def reference(place: int) -> Image.Image:
    row, column = divmod(place, COLUMNS)
    left, top = column * SIZE[0], row * SIZE[1]
    with Image.open(REFERENCE) as sheet:
        return sheet.convert("RGB").crop((left, top, left + SIZE[0], top + SIZE[1]))


def difference(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Mean over the flag, and over its worst block."""
    apart = ImageChops.difference(one, other)
    blocks = [
        apart.crop((x, y, x + BLOCK, y + BLOCK))
        for x in range(0, SIZE[0], BLOCK)
        for y in range(0, SIZE[1], BLOCK)
    ]
    worst = max(max(ImageStat.Stat(block).mean) for block in blocks)
    return sum(ImageStat.Stat(apart).mean) / 3, worst


@pytest.mark.parametrize(("place", "code"), list(enumerate(codes())))
def test_a_flag_looks_as_its_artwork(place: int, code: str, drawn: dict[str, Image.Image]) -> None:
    average, worst = difference(drawn[code], reference(place))
    assert average <= AVERAGE
    assert worst <= WORST


def test_the_measure_tells_flags_apart(drawn: dict[str, Image.Image]) -> None:
    places = {code: place for place, code in enumerate(codes())}
    for one, other in (("NL", "LU"), ("TD", "RO"), ("MC", "PL"), ("IE", "CI"), ("AU", "NZ")):
        average, worst = difference(drawn[one], reference(places[other]))
        assert average > AVERAGE or worst > WORST, (one, other)
