"""The event's own fonts: a script that is not shipped is written, and a bad file is named."""

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text import own_folder
from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.badges.text.shape import shape
from accredit_app.config import resource
from accredit_app.errors import InvalidInput

CHEROKEE = Path(__file__).parents[1] / "data" / "fonts"
NAME = "ᎠᏂᏓ ᏩᏕᎩ"
SIGN = "\U00016a5b"


@pytest.fixture(autouse=True)
def _no_folder_afterwards() -> Iterator[None]:
    yield
    own_folder.adopt(None)


def own_font(
    path: Path, *, weight: int = 400, licence: int = 0, drawn: bool = True,
    points: tuple[str, ...] = (SIGN,), family: str = "Own",
) -> Path:  # fmt: skip
    """A font of squares for some characters."""
    names = [f"g{ord(point):X}" for point in points]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({ord(p): name for p, name in zip(points, names, strict=True)})
    pen = TTGlyphPen(None)
    if drawn:
        pen.moveTo((100, 0))
        for point in ((100, 700), (700, 700), (700, 0)):
            pen.lineTo(point)
        pen.closePath()
    glyph = pen.glyph()
    builder.setupGlyf(dict.fromkeys([".notdef", *names], glyph))
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names], (800, 100)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(usWeightClass=weight, fsType=licence)
    builder.setupPost()
    builder.save(path)
    return path


def drawn(text: str, book: FontBook) -> tuple[str, bool]:
    """What is read out of a PDF of the text, and whether it has ink."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(200, 40), invariant=1)
    TextPainter(canvas, book).write(text, (10, 5, 180, 30), max_size=24)
    canvas.save()
    page = pypdfium2.PdfDocument(out.getvalue())[0]
    ink = page.render(scale=2).to_pil().convert("L").getextrema()[0] < 64
    return page.get_textpage().get_text_range(), ink


def test_a_script_that_is_not_shipped_is_named_until_its_font_is_there() -> None:
    before = shape(NAME, book=FontBook.load(), weight="bold", language="chr")
    assert set(before.missing) == set(NAME) - {" "}
    book = FontBook.load(CHEROKEE)
    paragraph = shape(NAME, book=book, weight="bold", language="chr")
    assert paragraph.missing == ()
    assert drawn(NAME, book) == (NAME, True)


def test_files_of_one_family_are_its_weights() -> None:
    book = FontBook.load(CHEROKEE)
    for weight, key in (("bold", "NotoSansCherokee-Bold"), ("medium", "NotoSansCherokee-Regular")):
        paragraph = shape(NAME, book=book, weight=weight, language="chr")  # type: ignore[arg-type]  # [two weights]
        assert {run.face.key for run in paragraph.runs} == {key}


def test_a_folder_once_named_serves_every_badge_and_sees_a_new_file(tmp_path: Path) -> None:
    own_folder.adopt(tmp_path / "fonts")
    assert FontBook.load() is FontBook.load()
    assert FontBook.load().families[-1].name != "Own"
    (tmp_path / "fonts").mkdir()
    own_font(tmp_path / "fonts" / "Own.ttf")
    assert drawn(SIGN, FontBook.load()) == (SIGN, True)
    (tmp_path / "fonts" / "Own.ttf").unlink()
    assert shape(SIGN, book=FontBook.load(), weight="bold", language="").missing == (SIGN,)


def test_weights_of_unlike_coverage_are_families_of_their_own(tmp_path: Path) -> None:
    own_font(tmp_path / "Own-A.ttf")
    own_font(tmp_path / "Own-B.ttf", weight=700, points=(SIGN, "\U00016a5c"))
    book = FontBook.load(tmp_path)
    assert [family.name for family in book.families][-2:] == ["Own-A", "Own-B"]
    for weight in ("medium", "bold"):
        paragraph = shape("\U00016a5c", book=book, weight=weight, language="")  # type: ignore[arg-type]  # [two weights]
        assert paragraph.missing == ()


def test_the_shipped_fonts_are_asked_first(tmp_path: Path) -> None:
    own_font(tmp_path / "Own.ttf", points=("A", SIGN))
    paragraph = shape("A" + SIGN, book=FontBook.load(tmp_path), weight="bold", language="")
    assert [run.face.key for run in paragraph.runs] == ["NotoSans-Bold", "Own"]


def bad_files(folder: Path) -> Iterator[Path]:
    whole = (CHEROKEE / "NotoSansCherokee-Bold.ttf").read_bytes()
    for name, data in {
        "Text.ttf": b"Dear colleague, the font is attached.",
        "Empty.otf": b"",
        "Cut.ttf": whole[: len(whole) // 2],
        "Head.ttf": whole[:200],
        "Collection.ttc": b"ttcf\0\1\0\0\0\0\0\2" + b"\xff" * 8,
        "Web.woff2": b"wOF2" + whole,
    }.items():
        (folder / name).write_bytes(data)
        yield folder / name
    yield own_font(folder / "Blank.ttf", drawn=False)
    yield own_font(folder / "Forbidden.ttf", licence=2)
    colour = own_font(folder / "Colour.ttf")
    from fontTools.ttLib import TTFont, newTable

    font = TTFont(colour)
    font["sbix"] = newTable("sbix")
    font["sbix"].strikes = {}
    font.save(colour)
    yield colour


def test_a_file_that_would_print_nothing_is_refused_by_name(tmp_path: Path) -> None:
    names = []
    for path in bad_files(tmp_path):
        with pytest.raises(InvalidInput) as caught:
            FontBook.load(tmp_path)
        assert path.name in caught.value.text
        assert "Remove the file" in caught.value.text
        names.append(path.name)
        path.unlink()
    assert len(names) == 9
    assert len(FontBook.load(tmp_path).families) == len(FontBook.load().families)


def test_what_is_no_font_by_its_ending_is_passed_over(tmp_path: Path) -> None:
    shutil.copy(CHEROKEE / "OFL.txt", tmp_path)
    (tmp_path / "below").mkdir()
    assert len(FontBook.load(tmp_path).families) == len(FontBook.load().families)


def test_the_test_font_is_of_no_shipped_script() -> None:
    assert not list(resource("fonts").glob("*Cherokee*"))
    assert "SIL OPEN FONT LICENSE" in (CHEROKEE / "OFL.txt").read_text(encoding="utf-8")
