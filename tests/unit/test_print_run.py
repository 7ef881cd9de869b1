"""Sheets as they leave the printer: every QR read from the front, its serial behind it."""

import io
import random
import shutil
import subprocess
import tempfile
import tracemalloc
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.imposition import PAPERS, Flip, impose
from accredit_app.badges.layout import Box, Template, Text, rgb
from accredit_app.badges.print_run import RunReport, RunSettings, printing
from accredit_app.badges.raster import raster
from accredit_app.badges.separators import Separator, SeparatorLine
from accredit_app.badges.stocks import STOCKS
from accredit_app.badges.template import load_template
from accredit_app.domain.badges import serial_text
from accredit_app.errors import InvalidInput
from tests.sample_badges import CATEGORIES, EVENT, photo, sample
from tests.script_names import NAMES

MM = 72 / 25.4
FROM_RIGHT = ("ar", "fa", "ur", "ps", "ckb", "ug", "he", "dv")
# A line that holds both directions is put together by each PDF reader as it thinks best.
SCRIPTS = [pair for pair in NAMES if pair[0] not in FROM_RIGHT and " سليم " not in pair[1]]
ONE_SIDED = replace(load_template("delegate-a6"), back=())
INK = rgb("#101010")
BACK = Text(box=Box(10, 30, 85, 12), field="serial", max=20, colour=INK, align="centre")
TWO_SIDED = replace(ONE_SIDED, back=(BACK,))


def written(
    items: Iterable[BadgeFacts | Separator], settings: RunSettings, template: Template = TWO_SIDED
) -> tuple[bytes, RunReport]:
    out = io.BytesIO()
    steps = printing(items, template=lambda _: template, out=out, settings=settings)
    report: list[RunReport] = []

    def told() -> Iterator[int]:
        report.append((yield from steps))

    assert list(told()) == list(range(1, report[0].badges + 1))
    return out.getvalue(), report[0]


def codes(pdf: bytes, page: int, dpi: int = 200) -> dict[str, tuple[float, float]]:
    """What the QRs on a page say, and where their middles are in millimetres."""
    found = {}
    for read in zxingcpp.read_barcodes(raster(pdf, dpi=dpi, page=page)):
        corners = read.position
        x = (corners.top_left.x + corners.bottom_right.x) / 2
        y = (corners.top_left.y + corners.bottom_right.y) / 2
        found[read.text] = (x / dpi * 25.4, y / dpi * 25.4)
    return found


class Word(NamedTuple):
    x: float
    y: float
    upright: bool


def words(pdf: bytes, page: int, wanted: Iterable[str]) -> dict[str, Word]:
    """Where the middles of some texts stand on a page, in millimetres from its upper left."""
    document = pdfium.PdfDocument(pdf)
    try:
        leaf = document[page]
        height = leaf.get_height()
        text = leaf.get_textpage()
        found = {}
        for word in wanted:
            place = text.search(word).get_next()
            if place is None:
                continue
            start, count = place
            boxes = [text.get_charbox(start + at) for at in range(count)]
            x = (min(box[0] for box in boxes) + max(box[2] for box in boxes)) / 2
            y = height - (min(box[1] for box in boxes) + max(box[3] for box in boxes)) / 2
            found[word] = Word(x / MM, y / MM, boxes[0][0] < boxes[-1][0])
        return found
    finally:
        document.close()


def text_of(pdf: bytes, page: int) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return str(document[page].get_textpage().get_text_range())
    finally:
        document.close()


def separator(
    count: int,
    title: str = "Ministry of Lanterns",
    names: Sequence[tuple[str, str]] = SCRIPTS,
) -> Separator:
    lines = tuple(
        SeparatorLine(
            name=f"NGUYỄN{at}, Ánh",
            native_name=names[at % len(names)][1],
            native_language=names[at % len(names)][0],
            category=CATEGORIES[at % 4],
            serial=serial_text(sample(at).serial),
        )
        for at in range(count)
    )
    return Separator(title, "Viet Nam", "VN", EVENT, "Trần Thị Hạnh", lines)


@pytest.mark.parametrize("flip", [Flip.LONG, Flip.SHORT])
@pytest.mark.parametrize(("paper", "bleed"), [("a4", None), ("a4", True), ("a3", None)])
def test_behind_each_code_stands_its_own_serial_upright(
    paper: str, bleed: bool | None, flip: Flip
) -> None:
    settings = RunSettings(PAPERS[paper], flip=flip, bleed=bleed)
    grid = impose(TWO_SIDED.stock, PAPERS[paper], bleed=bleed)
    badges = [sample(seed) for seed in range(grid.count + 1)]
    pdf, report = written(badges, settings)
    assert (report.badges, report.sheets, report.pages) == (grid.count + 1, 2, 4)
    width, height = grid.paper.width, grid.paper.height
    about_upright_axis = grid.paper.landscape == (flip is Flip.SHORT)
    for sheet, group in enumerate((badges[: grid.count], badges[grid.count :])):
        fronts = codes(pdf, 2 * sheet)
        assert set(fronts) == {badge.digits for badge in group}
        backs = words(pdf, 2 * sheet + 1, [serial_text(badge.serial) for badge in group])
        assert len(backs) == len(group)
        for position, badge in enumerate(group):
            x, y = fronts[badge.digits]
            cell = grid.front(position)
            assert cell.x < x < cell.x + cell.width
            assert cell.y < y < cell.y + cell.height
            back = backs[serial_text(badge.serial)]
            # Turned over, the back's text is where the holder sees it: 36 mm below the card's top.
            seen_x = width - back.x if about_upright_axis else back.x
            seen_y = back.y if about_upright_axis else height - back.y
            assert seen_x == pytest.approx(cell.x + cell.width / 2, abs=0.5)
            assert seen_y == pytest.approx(cell.y + 36, abs=1)
            assert back.upright is about_upright_axis


def test_without_duplex_there_are_only_fronts() -> None:
    pdf, report = written([sample(1)], RunSettings(PAPERS["a4"], flip=Flip.NONE))
    assert report.pages == 1
    assert serial_text(sample(1).serial) in text_of(pdf, 0)


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_codes_are_read_at_the_resolution_of_every_printer(dpi: int) -> None:
    badges = [sample(seed) for seed in range(4)]
    pdf, _ = written(badges, RunSettings(PAPERS["a4"]), ONE_SIDED)
    assert set(codes(pdf, 0, dpi)) == {badge.digits for badge in badges}


def test_qr_modules_stay_on_whole_dots_in_every_cell() -> None:
    badges = [sample(seed) for seed in range(2)]
    pdf, _ = written(badges, RunSettings(PAPERS["a4"], bleed=True), ONE_SIDED)
    picture = raster(pdf, dpi=300).convert("L")
    reads = zxingcpp.read_barcodes(picture)
    assert len(reads) == 2
    for read in reads:
        left, top = read.position.top_left.x, read.position.top_left.y
        code = picture.crop((left - 2, top - 2, left + 7 * 45 + 2, top + 7 * 45 + 2))
        assert sum(n for value, n in enumerate(code.histogram()) if 8 < value < 247) == 0


def test_a_part_used_sheet_is_begun_at_its_free_place() -> None:
    badges = [sample(seed) for seed in range(3)]
    pdf, report = written(badges, RunSettings(PAPERS["a4"], start=3), ONE_SIDED)
    assert report.sheets == 2
    grid = impose(ONE_SIDED.stock, PAPERS["a4"])
    for page, group, first in ((0, badges[:2], 2), (2, badges[2:], 0)):
        for position, badge in enumerate(group, first):
            cell = grid.front(position)
            x, y = codes(pdf, page)[badge.digits]
            assert cell.x < x < cell.x + cell.width
            assert cell.y < y < cell.y + cell.height


@pytest.mark.parametrize("start", [0, 5])
def test_a_place_that_no_sheet_has_is_refused(start: int) -> None:
    out = io.BytesIO(b"before")
    out.seek(6)
    settings = RunSettings(PAPERS["a4"], start=start)
    with pytest.raises(InvalidInput, match="1 to 4"):
        list(printing([sample()], template=lambda _: ONE_SIDED, out=out, settings=settings))
    assert out.getvalue() == b"before"


def dark(picture: Image.Image, box: Box, dpi: int) -> int:
    """Dots that are no white within a box in millimetres."""
    ends = (box.x, box.y, box.x + box.width, box.y + box.height)
    cut = picture.crop(tuple(round(end / 25.4 * dpi) for end in ends)).convert("L")
    return sum(cut.histogram()[:200])


def test_crop_marks_stand_outside_the_bleed() -> None:
    plain = RunSettings(PAPERS["a4"], bleed=True, marks=False)
    with_marks, without = (
        raster(written([sample(1)], settings, ONE_SIDED)[0], dpi=150)
        for settings in (RunSettings(PAPERS["a4"], bleed=True), plain)
    )
    grid = impose(ONE_SIDED.stock, PAPERS["a4"], bleed=True)
    first = grid.front(0)
    outside = Box(first.x - 1, first.y - 10, 2, 6.5)
    assert dark(with_marks, outside, 150) > 0
    assert dark(without, outside, 150) == 0
    card = tuple(
        round(end / 25.4 * 150) for end in (first.x, first.y, first.x + 105, first.y + 148)
    )
    assert with_marks.crop(card).tobytes() == without.crop(card).tobytes()
    bleed = Box(first.x - 2.5, first.y + 120, 2, 20)
    assert dark(without, bleed, 150) > 0


def test_the_same_run_gives_the_same_bytes() -> None:
    def once() -> bytes:
        items = [separator(3), *(sample(seed) for seed in range(5))]
        return written(iter(items), RunSettings(PAPERS["a3"]))[0]

    assert once() == once()


def test_a_separator_lists_its_badges_in_their_own_scripts() -> None:
    pdf, report = written([separator(60), sample(0)], RunSettings(PAPERS["a4"]), ONE_SIDED)
    assert report.separators == 1
    pages = [text_of(pdf, page) for page in range(0, report.pages, 2)]
    listed = "".join("".join(pages[:-1]).split())
    for at in range(60):
        assert f"NGUYỄN{at},Ánh" in listed
        assert serial_text(sample(at).serial) in listed
    for name in ("ĐỖHỮUTHƯỢNG", "欧阳晓雯", "남궁쌍룡", "Щербина"):
        assert name in listed
    assert "Signature" in pages[-2]
    assert "Signature" not in pages[0]
    assert "TrầnThịHạnh" in listed
    assert "Page 1 of 3" in pages[0]
    arabic = separator(1, names=[("ar", "محمد بن عبد الله")])
    said = text_of(written([arabic, sample(0)], RunSettings(PAPERS["a4"]))[0], 0)
    # PDFium orders right-to-left words by guess; the embedding's own tests look at the order.
    (line,) = (line for line in said.splitlines() if any("\u0600" <= c <= "\u06ff" for c in line))
    assert sorted(line) == sorted("محمد بن عبد الله")


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (("vi", "en"), ("Đầu mối của đoàn đã nhận đủ các thẻ trên đây", "Trang 1/2", "Số thẻ")),
        (("hi", "fr"), ("Tous les badges ci-dessus", "Page 1 sur 2", "N° de badge")),
        (("hi",), ("All badges above were received", "Page 1 of 2", "Serial")),
    ],
)
def test_a_separator_speaks_the_language_of_the_event(
    languages: tuple[str, ...], said: Sequence[str]
) -> None:
    given = replace(separator(30), event=replace(EVENT, languages=languages))
    pdf, report = written([given, sample(0)], RunSettings(PAPERS["a4"], flip=Flip.NONE))
    text = " ".join(" ".join(text_of(pdf, page).split()) for page in range(report.pages - 1))
    for words_ in said:
        assert words_ in text


@pytest.mark.parametrize("count", [1, 18, 19, 20, 25, 26, 45, 46, 47, 80])
def test_no_row_of_a_separator_meets_the_signatures(count: int) -> None:
    pdf, report = written([separator(count), sample(0)], RunSettings(PAPERS["letter"]), ONE_SIDED)
    last = (report.pages - 2 * report.sheets) - 2
    serial = serial_text(sample(count - 1).serial)
    places = words(pdf, last, [serial, "received by the focal point"])
    assert places[serial].y < places["received by the focal point"].y - 4


def test_a_separator_begins_a_new_sheet() -> None:
    items = [separator(1), sample(0), separator(1, "Another delegation"), sample(1)]
    pdf, report = written(items, RunSettings(PAPERS["a4"], flip=Flip.NONE), ONE_SIDED)
    assert (report.sheets, report.separators, report.pages) == (2, 2, 4)
    assert [list(codes(pdf, page)) for page in (1, 3)] == [[sample(0).digits], [sample(1).digits]]
    assert "Another delegation" in text_of(pdf, 2)


def test_each_stock_has_sheets_of_its_own() -> None:
    wide = replace(ONE_SIDED, stock=STOCKS["4x6in"])
    out = io.BytesIO()
    steps = printing(
        [sample(0), sample(1), sample(2)],
        template=lambda facts: wide if facts.serial == sample(2).serial else ONE_SIDED,
        out=out,
        settings=RunSettings(PAPERS["a4"], flip=Flip.NONE),
    )
    assert list(steps) == [1, 2, 3]
    document = pdfium.PdfDocument(out.getvalue())
    assert [tuple(round(each) for each in page.get_size()) for page in document] == [
        (595, 842),
        (842, 595),
    ]
    document.close()


def test_a_character_without_a_glyph_stops_a_separator() -> None:
    bad = separator(1, "Ministry \U0002a6a5")
    out = io.BytesIO()
    items: Iterator[BadgeFacts | Separator] = iter([bad, sample(0)])
    with pytest.raises(InvalidInput, match=r"U\+2A6A5 CJK UNIFIED IDEOGRAPH-2A6A5"):
        list(
            printing(
                items, template=lambda _: ONE_SIDED, out=out, settings=RunSettings(PAPERS["a4"])
            )
        )
    assert out.getvalue() == b""


def test_a_run_that_is_stopped_takes_its_bytes_back() -> None:
    out = io.BytesIO()
    steps = printing(
        (sample(seed) for seed in range(99)),
        template=lambda _: ONE_SIDED,
        out=out,
        settings=RunSettings(PAPERS["a4"]),
    )
    assert [next(steps) for _ in range(6)] == [1, 2, 3, 4, 5, 6]
    assert len(out.getvalue()) > 20_000
    steps.close()
    assert out.getvalue() == b""


def test_photos_are_let_go_as_soon_as_they_are_in_the_file() -> None:
    small, rest = photo(1), random.Random(1).randbytes(300_000) + b"\xff\xd9"
    people = (sample(seed, photo=small + bytes([seed]) + rest) for seed in range(60))
    with tempfile.TemporaryFile() as out:
        steps = printing(
            people, template=lambda _: ONE_SIDED, out=out, settings=RunSettings(PAPERS["a4"])
        )
        for _ in range(20):
            next(steps)
        tracemalloc.start()
        try:
            for _ in steps:
                pass
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert out.tell() > 60 * 320_000
    assert peak < 6_000_000  # of 13 MB of photos that went through meanwhile


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_the_file_is_sound(tmp_path: Path) -> None:
    items = [separator(30), *(sample(seed) for seed in range(5)), separator(1), sample(9)]
    path = tmp_path / "run.pdf"
    path.write_bytes(written(items, RunSettings(PAPERS["a4"], bleed=True))[0])
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No syntax or stream encoding errors" in done.stdout
    assert b"/PrintScaling /None" in path.read_bytes()
