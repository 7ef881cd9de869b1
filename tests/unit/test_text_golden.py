"""The table of names: shaped as HarfBuzz does, drawn as looked at, copied out as put in.

What each line must be cut into stands in the table itself, so that nothing here asks the engine
where a run begins.
"""

import ctypes
import io
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import pypdfium2
import pytest
import uharfbuzz as hb
from outline_pen import Outline
from PIL import Image
from pypdfium2 import raw
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.fit import fit
from accredit_app.badges.text.fonts import FontBook
from accredit_app.badges.text.shape import shape
from accredit_app.config import resource
from tools.golden_names import BOX, FOLDER, PAGE, SIZE, Name, Run, cut, difference, names, pdf, rows

TABLE = names()
IDS = [f"{name.picture}-{name.row + 1}" for name in TABLE]
PICTURES = list(dict.fromkeys(name.picture for name in TABLE))
SCRIPTS = {
    "Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu",
    "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Ethi", "Geor", "Armn", "Thaa",
    "Hani", "Hira", "Kana", "Hang", "Tfng",
}  # fmt: skip
MOST = 0.002
"""Of a picture's ink may differ: less than the dot under a letter in a name of twenty letters."""


@lru_cache(maxsize=64)
def font(family: str, weight: str) -> hb.Font:
    """The shipped file, read anew and not through the engine."""
    wanted = [weight.title(), "SemiBold", "Regular"]
    paths = [resource("fonts") / f"{family}-{name}.ttf" for name in wanted]
    path = next(path for path in paths if path.exists())
    return hb.Font(hb.Face(hb.Blob(path.read_bytes())))


def harfbuzz(run: Run, name: Name) -> list[tuple[int, int, int, int]]:
    """Glyph, advance and offsets in thousandths of an em, of one run shaped alone."""
    buffer = hb.Buffer()
    buffer.add_str(run.text)
    buffer.script = run.script
    buffer.direction = run.direction
    buffer.language = name.language or "und"
    face = font(run.face, name.weight)
    hb.shape(face, buffer, {"kern": True, "liga": True})
    assert face.face.upem == 1000
    return [
        (info.codepoint, at.x_advance, at.x_offset, at.y_offset)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def right_to_left(name: Name) -> bool:
    return any(run.direction == "rtl" for run in name.runs)


def test_the_table_is_what_it_must_be() -> None:
    assert len(TABLE) >= 120
    assert len({name.text for name in TABLE}) >= len(TABLE) - 2  # one Han name in three forms
    assert {run.script for name in TABLE for run in name.runs} == SCRIPTS
    assert {name.weight for name in TABLE} == {"medium", "bold"}
    assert sum(len(name.runs) > 1 for name in TABLE) >= 20
    assert all(unicodedata.is_normalized("NFC", name.text) for name in TABLE)
    logical = [sorted(name.text) == sorted("".join(r.text for r in name.runs)) for name in TABLE]
    assert all(logical)
    assert sorted(path.stem for path in FOLDER.glob("*.png")) == sorted(PICTURES)
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 1_500_000


@pytest.mark.parametrize("name", TABLE, ids=IDS)
def test_runs_glyphs_advances_and_offsets_are_harfbuzzs_own(name: Name) -> None:
    paragraph = shape(name.text, book=FontBook.load(), weight=name.weight, language=name.language)
    drawn = paragraph.line(0, len(paragraph.text)).runs
    assert [
        (run.face.key.split("-")[0], run.item.script, run.item.level % 2, run.text) for run in drawn
    ] == [(run.face, run.script, run.direction == "rtl", run.text) for run in name.runs]
    for ours, run in zip(drawn, name.runs, strict=True):
        assert [glyph[:4] for glyph in ours.glyphs] == harfbuzz(run, name)
    assert paragraph.missing == ()


@pytest.mark.parametrize("picture", PICTURES)
def test_each_name_looks_as_it_was_looked_at(picture: str) -> None:
    wanted = [name for name in TABLE if name.picture == picture]
    golden = Image.open(FOLDER / f"{picture}.png").convert("L")
    drawn = rows(wanted)
    assert golden.height == sum(row.height for row in drawn)
    apart = {
        name.text: difference(row, cut(golden, name.row))
        for name, row in zip(wanted, drawn, strict=True)
    }
    assert {text: share for text, share in apart.items() if share >= MOST} == {}
    assert all(row.getextrema()[0] < 64 for row in drawn)


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("vi", "Trần Thị Ánh Nguyệt", "Trần Thi Ánh Nguyệt"),
        ("vi", "ĐỖ HỮU THƯỢNG", "ĐỐ HỮU THƯỢNG"),
        ("tr", "İsmail Ğılıç", "İsmail Ğiliç"),
        ("ar", "عبد الرحمن الإدريسي", "عبد الرحمن الادريسي"),
        ("ar", "فاطمة الزهراء", "ف‌ا‌ط‌م‌ة ا‌ل‌ز‌ه‌ر‌ا‌ء"),
        ("he", "משה בר־לב", "בל־רב השמ"),
        ("hi", "क्षितिज", "क्‌षितिज"),
        ("th", "น้ำทิพย์", "นำทิพย์"),
        ("km", "ស្រីពៅ", "សរីពៅ"),
        ("bo", "བཀྲ་ཤིས", "བཀ་ཤིས"),
        ("zh-Hans", "闫镕塬", "闬镕塬"),
        ("ko", "선우별", "선우벌"),
    ],
)
def test_a_wrong_mark_or_form_is_another_picture(language: str, right: str, wrong: str) -> None:
    def of(text: str) -> Name:
        return Name("", 0, language, "bold", text, ())

    one, same, other = rows([of(right), of(right), of(wrong)])
    assert difference(one, same) == 0
    assert difference(one, other) > 1.2 * MOST


def outlines(wanted: list[Name]) -> Iterator[Image.Image]:
    """Each name as the bare outlines that HarfBuzz gives, at the places that it gives."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=PAGE, invariant=1)
    for name in wanted:
        fitted = fit(
            name.text, book=FontBook.load(), box=BOX[2:], max_size=SIZE, weight=name.weight,
            language=name.language,
        )  # fmt: skip
        scale, ink = fitted.size / 1000, fitted.lines[0].ink
        room = BOX[2] - (ink.right - ink.left) * scale
        x = BOX[0] - ink.left * scale + (room if fitted.base else 0)
        highest, lowest = BOX[1] + BOX[3] - fitted.top * scale, BOX[1] - fitted.bottom * scale
        middle = BOX[1] + (BOX[3] - (fitted.body_top + fitted.body_bottom) * scale) / 2
        y = max(min(middle, highest), lowest)
        for run in name.runs:
            for glyph, advance, dx, dy in harfbuzz(run, name):
                pen = Outline(x=x + dx * scale, y=y + dy * scale, scale=scale)
                font(run.face, name.weight).draw_glyph_with_pen(glyph, pen)
                if pen.out:
                    canvas.addLiteral("\n".join([*pen.out, "f"]))
                x += advance * scale
        canvas.showPage()
    canvas.save()
    for page in pypdfium2.PdfDocument(out.getvalue()):
        yield page.render(scale=8, grayscale=True).to_pil().convert("L")


@pytest.mark.parametrize("picture", PICTURES)
def test_the_pdf_draws_the_fonts_outlines_where_harfbuzz_puts_them(picture: str) -> None:
    wanted = [name for name in TABLE if name.picture == picture]
    text = [
        page.render(scale=8, grayscale=True).to_pil().convert("L")
        for page in pypdfium2.PdfDocument(pdf(wanted))
    ]
    apart = {
        name.text: difference(one, other)
        for name, one, other in zip(wanted, text, outlines(wanted), strict=True)
    }
    assert {name: share for name, share in apart.items() if share >= MOST} == {}


def actual_text(page: pypdfium2.PdfPage) -> str | None:
    """The ActualText that every text object of the page is marked with; None if there is none."""
    found: set[str | None] = set()
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        marks = [
            raw.FPDFPageObj_GetMark(thing, i) for i in range(raw.FPDFPageObj_CountMarks(thing))
        ]
        said = [_parameter(mark) for mark in marks]
        found.add(said[0] if said else None)
    (only,) = found
    return only


def _parameter(mark: object) -> str:
    length = ctypes.c_ulong()
    room = (ctypes.c_ubyte * 4096)()
    assert raw.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", room, 4096, length)
    return bytes(room[: length.value]).decode("utf-16")


MOST_GUESSED = 7
"""Lines of the table with words or numbers of both directions that PDFium puts together wrongly."""


def test_what_is_copied_out_is_what_went_in() -> None:
    """PDFium's plain text; where a line has both directions, at least its letters.

    Of such a line no PDF can say which of its words was read first: PDFium takes the letters of an
    ActualText to stand from left to right and turns words round by guess. PDF 32000-2, 14.9.4 has
    them in the order of reading, as they are here.
    """
    document = pypdfium2.PdfDocument(pdf(TABLE))
    guessed = []
    for name, page in zip(TABLE, document, strict=True):
        said, text = actual_text(page), page.get_textpage().get_text_range()
        assert said in {None, name.text}
        if right_to_left(name):
            # PDFium takes some precomposed letters of Urdu apart, whoever wrote the file.
            text = unicodedata.normalize("NFC", text)
        if not right_to_left(name):
            assert text == name.text
        elif text != name.text:
            guessed.append(name.text)
            assert sorted(text) == sorted(name.text) or said == name.text
    for text in guessed:
        kinds = {unicodedata.bidirectional(c) for c in text}
        assert kinds & {"L", "EN", "AN"}
        assert kinds & {"R", "AL"}
    assert len(guessed) <= MOST_GUESSED


def test_every_line_can_be_searched_for() -> None:
    document = pypdfium2.PdfDocument(pdf(TABLE))
    for name, page in zip(TABLE, document, strict=True):
        # PDFium's search takes no character outside the basic plane.
        words = [word for word in name.text.split() if max(word) <= "\uffff"]
        if words and (actual_text(page) is None or not right_to_left(name)):
            word = max(words, key=len)
            assert page.get_textpage().search(word).get_next() is not None


def test_glyphs_of_a_line_stand_from_left_to_right() -> None:
    for name in TABLE:
        paragraph = shape(
            name.text, book=FontBook.load(), weight=name.weight, language=name.language
        )
        for run in paragraph.runs:
            starts = [glyph.cluster for glyph in run.glyphs]
            pairs = list(pairwise(starts if run.item.level % 2 == 0 else starts[::-1]))
            assert all(a <= b for a, b in pairs), name.text
