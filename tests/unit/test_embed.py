"""Names in a PDF: what is copied out is what went in, and the file is sound."""

import io
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
import reportlab
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from script_names import NAMES

from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.text import clean

BOOK = FontBook.load()
SIZE = (320.0, 60.0)


def pages(names: list[tuple[str, str]], lines: int = 1, *, compressed: bool = False) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=SIZE, pageCompression=int(compressed), invariant=1)
    painter = TextPainter(canvas, BOOK)
    for language, name in names:
        painter.write(name, (10, 10, 300, 40), max_size=24, lines=lines, language=language)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def actual_texts(pdf: bytes) -> list[str]:
    return [
        bytes.fromhex(match.group(1).decode()).decode("utf-16")
        for match in re.finditer(rb"ActualText <([0-9A-F]+)>", pdf)
    ]


def extracted(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def directions(text: str) -> set[str]:
    """Which of L, R and AL are in a text."""
    return {unicodedata.bidirectional(c) for c in text} & {"L", "R", "AL"}


def letters(text: str) -> list[str]:
    return sorted(c for c in unicodedata.normalize("NFD", text) if c.isalnum())


def test_what_glyphs_do_not_say_is_said_in_words() -> None:
    pdf = pages(list(NAMES))
    said = actual_texts(pdf)
    names = [clean(name) for _, name in NAMES]
    assert [name for name in names if name in said] == said
    silent = [name for name in names if name not in said]
    assert "Щербина Ольга Подъячева" in silent
    both = [name for name in names if {"L"} < directions(name)]
    assert both
    assert all(name in said for name in both)


def test_a_reader_copies_out_what_went_in() -> None:
    found = extracted(pages(list(NAMES)))
    for (_, name), text in zip(NAMES, found, strict=True):
        if {"L"} < directions(name):
            # PDFium orders the words of such a line by guess; the order is tested above.
            assert letters(text) == letters(clean(name))
        else:
            assert unicodedata.normalize("NFC", text) == clean(name)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "الله لا إله"),
        ("ar", "الشَّيْخَةُ مُنِيرَةُ"),
        ("ar", "د. محمد (2025)"),
        ("ar", "«محمد» [ب]"),
        ("ar", "23 – 24 نوفمبر 2026"),
        ("ar", "09:00 افتتاح"),
        ("fa", "می\u200cخواهی ۱۲"),
        ("ur", "ڈھلوں ہاشمی"),
        ("he", "יוֹסֵף בֶּן־שָׁלוֹם"),
        ("dv", "އާމިނަތު ޒަހީރާ"),
    ],
)
def test_what_runs_from_right_to_left_is_copied_out_as_it_went_in(language: str, text: str) -> None:
    pdf = pages([(language, text)], compressed=True)
    assert extracted(pdf) == [clean(text)]
    assert not actual_texts(pages([(language, text)]))


def test_letters_have_codes_of_their_own_and_share_an_embedded_glyph() -> None:
    pdf = pages([("ar", "محمد"), ("ar", "محمود"), ("ar", "حمد")])
    assert extracted(pdf) == ["محمد", "محمود", "حمد"]
    assert pdf.count(b"/FontFile2") == 1
    assert len(pdf) < 12_000


def test_a_glyph_keeps_its_own_meaning_beside_composed_letters() -> None:
    names = [("vi", "Thị"), ("vi", "Minh"), ("yo", "ẹ́ e")]
    assert extracted(pages(names)) == [name for _, name in names]


@given(st.text(alphabet=st.sampled_from("aZé ẫЩΩ09.,-’王さ김"), min_size=1, max_size=30))
@settings(max_examples=40, deadline=None)
def test_any_plain_text_comes_back(text: str) -> None:
    assert extracted(pages([("", text)])) == [clean(text)]


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_the_file_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "names.pdf"
    path.write_bytes(pages(list(NAMES), lines=2))
    done = subprocess.run(
        ["qpdf", "--check", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No syntax or stream encoding errors" in done.stdout


def test_the_same_names_make_the_same_bytes() -> None:
    assert pages(list(NAMES)) == pages(list(NAMES))


def test_only_what_is_used_is_embedded() -> None:
    small, large = pages([("vi", "Trần Ánh")]), pages(list(NAMES))
    assert small.count(b"/FontFile2") == 1
    assert len(small) < 9_000
    assert len(large) < 170_000
    base = re.search(rb"/BaseFont /([A-Z]{6})\+NotoSans-Medium", small)
    assert base is not None


def test_a_form_xobject_may_hold_text() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=SIZE, invariant=1)
    painter = TextPainter(canvas, BOOK)
    canvas.beginForm("template")
    painter.write("Plenary · 全体会议", (10, 10, 300, 40), max_size=24, language="zh")
    canvas.endForm()
    canvas.doForm("template")
    canvas.save()
    assert extracted(out.getvalue()) == ["Plenary · 全体会议"]


def test_text_is_drawn_in_its_colour_and_leaves_the_canvas_as_it_was() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=SIZE, invariant=1)
    canvas.setFillColorRGB(0, 0, 1)
    TextPainter(canvas, BOOK).write("IIII", (0, 0, 60, 60), max_size=60, colour=(1, 0, 0))
    canvas.rect(200, 0, 50, 50, stroke=0, fill=1)
    canvas.save()
    picture = pypdfium2.PdfDocument(out.getvalue())[0].render(scale=2).to_pil().convert("RGB")
    colours = {colour for _, colour in picture.crop((0, 0, 120, 120)).getcolors(4096) or []}
    assert (255, 0, 0) in colours
    assert picture.getpixel((450, 80)) == (0, 0, 255)


def test_a_font_of_the_events_own_with_cff_outlines(tmp_path: Path) -> None:
    (tmp_path / "Own.otf").write_bytes(cff_font("\U00013000"))
    book = FontBook.load(tmp_path)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=SIZE, invariant=1)
    fitted = TextPainter(canvas, book).write("A\U00013000", (10, 10, 300, 40), max_size=24)
    canvas.save()
    assert fitted.missing == ()
    assert b"/CIDFontType0C" in out.getvalue()
    assert extracted(out.getvalue()) == ["A\U00013000"]
    picture = pypdfium2.PdfDocument(out.getvalue())[0].render(scale=1).to_pil().convert("L")
    assert picture.getextrema()[0] == 0


def cff_font(character: str) -> bytes:
    """A font with one character, a square."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.t2CharStringPen import T2CharStringPen

    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "square"])
    builder.setupCharacterMap({ord(character): "square"})
    drawn = {}
    for name in (".notdef", "square"):
        pen = T2CharStringPen(800, None)
        pen.moveTo((100, 0))
        for point in ((100, 700), (700, 700), (700, 0)):
            pen.lineTo(point)
        pen.closePath()
        drawn[name] = pen.getCharString()
    builder.setupCFF("Own", {}, drawn, {})
    builder.setupHorizontalMetrics({".notdef": (800, 100), "square": (800, 100)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Own", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def test_reportlab_is_still_what_the_embedding_reaches_into() -> None:
    assert reportlab.__version__ == "5.1.0"
    canvas = Canvas(io.BytesIO())
    document = canvas._doc  # type: ignore[attr-defined]  # [the point of the test]
    assert document.delayedFonts == []
    fonts = document.idToObject[pdfdoc.BasicFonts]
    assert isinstance(fonts, pdfdoc.PDFDictionary)
    assert isinstance(fonts.dict, dict)
    TextPainter(canvas, BOOK).write("Ana", (0, 0, 90, 20), max_size=12)
    (font,) = document.delayedFonts
    canvas.save()
    assert font.name in fonts.dict
