"""Text in boxes: as large as it goes, whole, and never outside."""

import io
import random
import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from script_names import NAMES

from accredit_app.badges.text.breaks import breaks
from accredit_app.badges.text.embed import Align, TextPainter, VAlign
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import UNITS, FontBook
from accredit_app.domain.text import clean

BOOK = FontBook.load()
MARGIN = 24.0
ALIGNS: tuple[Align, ...] = ("start", "end", "left", "centre", "right")
VALIGNS: tuple[VAlign, ...] = ("top", "middle", "bottom")
WORDS = [(language, word) for language, name in NAMES for word in name.split()]


def place(text: str, box: tuple[float, float], **more: object) -> Fitted:
    options: dict[str, object] = {"max_size": 40.0, "min_size": 6.0, "lines": 2} | more
    return fit(text, book=BOOK, box=box, weight="bold", **options)  # type: ignore[arg-type]  # [test's own keywords]


def ink_inside(fitted: Fitted, box: tuple[float, float]) -> bool:
    """Whether the ink by the fonts' own boxes fits."""
    unit = fitted.size / UNITS
    widest = max(line.ink.right - line.ink.left for line in fitted.lines)
    return widest * unit <= box[0] + 1e-6 and (fitted.top - fitted.bottom) * unit <= box[1] + 1e-6


def random_text(source: random.Random) -> tuple[str, str]:
    language = source.choice(WORDS)[0]
    words = [word for tag, word in WORDS if tag == language or source.random() < 0.02]
    return language, " ".join(source.choices(words, k=source.randint(1, 7)))


def test_no_ink_leaves_the_box() -> None:
    source = random.Random(78)
    cases = []
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    painter = TextPainter(canvas, BOOK)
    for _ in range(70):
        language, text = random_text(source)
        box = (source.randint(100, 1040) / 4, source.randint(28, 280) / 4)
        lines = source.randint(1, 3)
        fitted = place(text, box, lines=lines, language=language, max_size=source.uniform(8, 60))
        canvas.setPageSize((box[0] + 2 * MARGIN, box[1] + 2 * MARGIN))
        align, valign = source.choice(ALIGNS), source.choice(VALIGNS)
        painter.draw(fitted, MARGIN, MARGIN, *box, align=align, valign=valign)
        canvas.showPage()
        cases.append((text, box))
        assert "".join("".join(line.text.split()) for line in fitted.lines) == "".join(
            clean(text).split()
        )
        assert len(fitted.lines) <= lines
    canvas.save()
    document = pypdfium2.PdfDocument(out.getvalue())
    scale = 8  # whole pixels for a quarter of a point: the renderer stretches odd pages
    for page, (text, box) in zip(document, cases, strict=True):
        picture = page.render(scale=scale, grayscale=True).to_pil()
        ink = picture.point(lambda value: 255 if value < 200 else 0).getbbox()
        assert ink is not None, text
        left, top, right, bottom = ink
        assert left >= MARGIN * scale - 1, text
        assert right <= (MARGIN + box[0]) * scale + 1, text
        assert top >= MARGIN * scale - 1, text
        assert bottom <= (MARGIN + box[1]) * scale + 1, text


@given(
    st.text(
        alphabet=st.sampled_from("".join(sorted({c for _, n in NAMES for c in n}))), max_size=50
    ),
    st.floats(5, 400),
    st.floats(3, 120),
    st.integers(1, 4),
)
@settings(max_examples=150, deadline=None)
def test_any_text_in_any_box(text: str, width: float, height: float, lines: int) -> None:
    fitted = place(text, (width, height), lines=lines)
    assert 0 < fitted.size <= 40
    assert ink_inside(fitted, (width, height))
    assert fitted.below_minimum == (fitted.size < 6)
    assert "".join("".join(line.text.split()) for line in fitted.lines) == "".join(
        fitted.text.split()
    )


@pytest.mark.parametrize("width", [60.0, 120.0, 240.0])
def test_the_size_is_the_largest_that_fits(width: float) -> None:
    fitted = place("Trần Thị Ánh", (width, 200.0), lines=1, max_size=500)
    ink = fitted.lines[0].ink
    assert (ink.right - ink.left) * fitted.size / UNITS == pytest.approx(width, rel=0.005)


def test_accents_do_not_make_a_name_smaller() -> None:
    box = (300.0, 30.0)
    assert place("ÁNH NGUYỆT", box, lines=1).size == pytest.approx(place("WANG", box, lines=1).size)


def test_a_single_letter_may_fill_its_box() -> None:
    box = (60.0, 30.0)
    loose, tight = place("D", box, max_size=99), place("D", box, max_size=99, tight=True)
    assert tight.size > 1.4 * loose.size
    assert (tight.top - tight.bottom) * tight.size / UNITS == pytest.approx(30, rel=0.005)


def test_one_line_where_it_is_large_enough() -> None:
    assert len(place("Ana Li", (200.0, 60.0), max_size=30).lines) == 1
    assert place("Ana Li", (200.0, 60.0), max_size=30).size == 30


def test_two_balanced_lines_where_one_would_be_small() -> None:
    fitted = place("Ministry of Foreign Affairs and Trade", (130.0, 40.0))
    assert [line.text for line in fitted.lines] == ["Ministry of Foreign", "Affairs and Trade"]


def test_organisations_may_ask_for_lines_sooner() -> None:
    box = (150.0, 42.0)
    text = "World Tide Institute"
    assert len(place(text, box, prefer=0.5).lines) == 1
    assert len(place(text, box, prefer=1.0).lines) == 2


def test_three_lines_only_where_they_are_allowed() -> None:
    text = "International Institute for the Study of Tides and Coastal Winds"
    assert len(place(text, (90.0, 60.0), lines=3).lines) == 3
    assert len(place(text, (90.0, 60.0), lines=2).lines) == 2


def test_text_below_the_smallest_size_is_whole_and_says_so() -> None:
    fitted = place("Wolfeschlegelsteinhausenbergerdorff", (40.0, 10.0), min_size=8)
    assert fitted.below_minimum
    assert [line.text for line in fitted.lines] == ["Wolfeschlegelsteinhausenbergerdorff"]


def test_a_line_more_wins_where_it_reaches_the_smallest_size() -> None:
    text = "Aleksandra Maria Konstantinopolska"
    one = place(text, (95.0, 24.0), lines=1).size
    two = place(text, (95.0, 24.0), lines=2, prefer=0.01, min_size=one + 0.5)
    assert one < two.size
    assert len(two.lines) == 2


def test_right_to_left_lines_follow_each_other() -> None:
    fitted = place("وزارة الخارجية والتعاون الدولي (MOFA)", (120.0, 40.0), language="ar")
    assert fitted.base == 1
    assert fitted.lines[0].text.startswith("وزارة")
    assert fitted.lines[1].text.endswith("(MOFA)")
    assert [run.text.strip() for run in fitted.lines[1].runs][1] == "MOFA"
    assert [run.item.level for run in fitted.lines[1].runs] == [1, 2, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana-Lucía Li", [(4, 4), (9, 10)]),
        ("外交部", [(1, 1), (2, 2)]),
        ("王（中）", [(1, 1)]),
        ("欧阳·晓", [(1, 1), (3, 3)]),
        ("ニュー・デリー", [(4, 4), (5, 5)]),
        ("กระทรวงการต่างประเทศ", []),
        ("ក្រសួង\u200bការបរទេស", [(7, 7)]),
        ("AB/CD", [(3, 3)]),
        ("x - y", [(1, 2), (3, 4)]),
        ("བཀྲ་ཤིས", [(4, 4)]),
        ("", []),
    ],
)
def test_places_to_break(text: str, expected: list[tuple[int, int]]) -> None:
    assert [(place.end, place.start) for place in breaks(text)] == expected


def test_the_same_question_is_answered_from_memory() -> None:
    assert place("Ana", (50.0, 10.0)) is place("Ana", (50.0, 10.0))
    bound = fit.cache_info().maxsize
    assert bound is not None
    assert bound <= 4096


@pytest.mark.parametrize("valign", VALIGNS)
def test_names_with_and_without_accents_stand_on_one_line(valign: VAlign) -> None:
    baselines = set()
    for text in ("WANG", "ÁNH NGUYỆT", "Ana"):
        canvas = Canvas(io.BytesIO(), pageCompression=0)
        fitted = place(text, (200.0, 40.0), max_size=20)
        TextPainter(canvas, BOOK).draw(fitted, 0, 100, 200, 40, valign=valign)
        code = " ".join(canvas._code)  # type: ignore[attr-defined]  # [what was drawn]
        baselines.add(re.search(r"([\d.]+) Tm", code).group(1))  # type: ignore[union-attr]  # [it is there]
    assert len(baselines) == 1


def test_a_break_at_a_space_is_better_than_one_in_a_double_name() -> None:
    fitted = place("Ana Li Levi-Cohen", (70.0, 40.0))
    assert [line.text for line in fitted.lines] == ["Ana Li", "Levi-Cohen"]


@pytest.mark.parametrize("text", ["", "   ", "\u200d", "\n"])
def test_nothing_to_draw(text: str) -> None:
    fitted = place(text, (50.0, 10.0))
    assert fitted.missing == ()
    canvas = Canvas(io.BytesIO())
    TextPainter(canvas, BOOK).draw(fitted, 0, 0, 50, 10)


def test_a_box_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        place("Ana", (0.0, 10.0))
    with pytest.raises(ValueError, match="positive"):
        place("Ana", (10.0, 10.0), lines=0)


def test_a_line_of_han_ends_at_a_comma_rather_than_in_a_word() -> None:
    fitted = place("研讨会五：欺诈、骗局及其受害者", (90.0, 40.0), language="zh-Hans")
    assert [line.text for line in fitted.lines] == ["研讨会五：欺诈、", "骗局及其受害者"]
