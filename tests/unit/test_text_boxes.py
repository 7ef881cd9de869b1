"""Random names of every script in random boxes: all their ink, and none of it outside.

Each is drawn as a badge draws it, and once more as bare outlines on a page with room to spare: both
must have the same ink. Nothing that is too long is cut; it is set small, and says so.
"""

import io
import random
from dataclasses import dataclass

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_pen import Outline
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.embed import Align, TextPainter, VAlign
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import UNITS, FontBook, Weight
from accredit_app.domain.text import clean
from tools.golden_names import names

BOOK = FontBook.load()
MARGIN = 24.0
SCALE = 8  # whole pixels for a quarter of a point: the renderer stretches odd pages
CASES = 120
WORDS = [(name.picture, name.language, word) for name in names() for word in name.text.split()]
PICTURES = sorted({picture for picture, _, _ in WORDS})
ALIGNS: tuple[Align, ...] = ("start", "end", "left", "centre", "right")
VALIGNS: tuple[VAlign, ...] = ("top", "middle", "bottom")
WEIGHTS: tuple[Weight, ...] = ("medium", "bold")
LEAST = 6.0


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    language: str
    weight: Weight
    lines: int
    box: tuple[float, float]
    largest: float
    align: Align
    valign: VAlign

    def fitted(self) -> Fitted:
        return fit(
            self.text, book=BOOK, box=self.box, max_size=self.largest, min_size=LEAST,
            lines=self.lines, weight=self.weight, language=self.language,
        )  # fmt: skip


def case(number: int) -> Case:
    """Every script in turn, now and then with words of another; all else at random."""
    source = random.Random(number)
    picture = PICTURES[number % len(PICTURES)]
    own = [(language, word) for group, language, word in WORDS if group == picture]
    words = [word for _, word in own]
    said = source.choices(words, k=source.randint(1, 6))
    if source.random() < 0.25:
        said.insert(source.randint(0, len(said)), source.choice(WORDS)[2])
    return Case(
        text=source.choice((" ", " ", " ", "-")).join(said),
        language=source.choice(own)[0],
        weight=source.choice(WEIGHTS),
        lines=source.randint(1, 3),
        box=(source.randint(60, 1040) / 4, source.randint(24, 280) / 4),
        largest=source.uniform(7, 60),
        align=source.choice(ALIGNS),
        valign=source.choice(VALIGNS),
    )


def drawn(cases: list[Case]) -> list[Image.Image]:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    painter = TextPainter(canvas, BOOK)
    for one in cases:
        canvas.setPageSize((one.box[0] + 2 * MARGIN, one.box[1] + 2 * MARGIN))
        painter.draw(one.fitted(), MARGIN, MARGIN, *one.box, align=one.align, valign=one.valign)
        canvas.showPage()
    canvas.save()
    return pictures(out.getvalue())


def at_large(cases: list[Case]) -> list[Image.Image]:
    """The outlines of the same lines at the same size, far apart on a page of any size."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for one in cases:
        fitted = one.fitted()
        unit = fitted.size / UNITS
        wide = max(line.width for line in fitted.lines) * unit + 4 * fitted.size
        pitch = 5 * fitted.size
        canvas.setPageSize((round(wide + 1), round(pitch * (len(fitted.lines) + 1))))
        for number, line in enumerate(fitted.lines):
            x, y = 2 * fitted.size, pitch * (number + 0.8)
            for run in line.runs:
                k = run.face.scale
                for glyph, advance, dx, dy, _, _ in run.glyphs:
                    pen = Outline(x=x + dx * unit, y=y + dy * unit, scale=unit * k)
                    run.face.font.draw_glyph_with_pen(glyph, pen)
                    if pen.out:
                        canvas.addLiteral("\n".join([*pen.out, "f"]))
                    x += advance * unit
        canvas.showPage()
    canvas.save()
    return pictures(out.getvalue())


def pictures(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=SCALE, grayscale=True).to_pil().convert("L") for page in document]


def ink(picture: Image.Image) -> float:
    """Black in pixels, greys as their share."""
    return sum(count * (255 - value) for value, count in enumerate(picture.histogram())) / 255


def outside(picture: Image.Image, box: tuple[float, float]) -> int:
    """How many pixels away from the box the ink goes; 1 is a pixel that the edge goes through."""
    found = picture.point(lambda value: 255 * (value < 200)).getbbox()
    if found is None:
        return 0
    left, top = MARGIN * SCALE - found[0], MARGIN * SCALE - found[1]
    right = found[2] - (MARGIN + box[0]) * SCALE
    bottom = found[3] - (MARGIN + box[1]) * SCALE
    return round(max(left, top, right, bottom, 0))


def near(fitted: Fitted) -> float:
    """By how much the ink of glyphs and of paths may differ: grey edges overlap in small type."""
    return 0.02 if fitted.size >= LEAST else 0.1


def written(fitted: Fitted) -> str:
    return "".join("".join(line.text.split()) for line in fitted.lines)


@pytest.mark.parametrize("part", range(4))
def test_all_ink_is_there_and_none_is_outside(part: int) -> None:
    cases = [case(number) for number in range(part, CASES, 4)]
    for one, picture, large in zip(cases, drawn(cases), at_large(cases), strict=True):
        fitted = one.fitted()
        assert outside(picture, one.box) <= 1, one
        assert ink(picture) == pytest.approx(ink(large), rel=near(fitted), abs=4), one
        assert written(fitted) == "".join(clean(one.text).split()), one
        assert len(fitted.lines) <= one.lines
        assert fitted.below_minimum == (fitted.size < LEAST)
        assert fitted.missing == ()


def test_the_measure_sees_ink_that_is_cut_or_outside() -> None:
    one = Case("Ánh Nguyệt", "vi", "bold", 1, (100.0, 30.0), 20.0, "left", "middle")
    (picture,) = drawn([one])
    (large,) = at_large([one])
    assert outside(ImageChops.offset(picture, -3, 0), one.box) > 1
    cut = picture.copy()
    cut.paste(255, (0, 0, cut.width, (cut.getbbox() or (0, 0, 0, 0))[1] + cut.height // 2))
    assert ink(cut) != pytest.approx(ink(large), rel=0.02)


def test_the_cases_are_of_every_kind() -> None:
    cases = [case(number) for number in range(CASES)]
    assert {PICTURES[number % len(PICTURES)] for number in range(CASES)} == set(PICTURES)
    assert {len(one.fitted().lines) for one in cases} == {1, 2, 3}
    assert {one.fitted().below_minimum for one in cases} == {True, False}
    assert {one.fitted().base for one in cases} == {0, 1}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("W" * 400, "en"),
        ("Ṳ̈̂" * 133, "en"),
        ("محمد" * 100, "ar"),
        ("กำ" * 200, "th"),
        ("ក្រ" * 133, "km"),
        ("龘" * 400, "zh-Hant"),
        ("Anna-" * 80, "en"),
        ("a" + "\u0323\u0302" * 199, "vi"),
    ],
)
def test_four_hundred_characters_without_a_space(text: str, language: str) -> None:
    one = Case(text, language, "bold", 2, (200.0, 40.0), 30.0, "start", "middle")
    fitted = one.fitted()
    assert fitted.below_minimum
    assert written(fitted) == clean(text)
    (picture,), (large,) = drawn([one]), at_large([one])
    assert outside(picture, one.box) <= 1
    if fitted.size > 0.5:
        assert ink(picture) == pytest.approx(ink(large), rel=near(fitted), abs=8)


@given(
    st.sampled_from(WORDS),
    st.integers(1, 8),
    st.floats(8, 300),
    st.floats(4, 90),
    st.integers(1, 3),
    st.sampled_from(WEIGHTS),
)
@settings(max_examples=120, deadline=None)
def test_the_size_is_the_least_of_what_box_and_wish_allow(
    word: tuple[str, str, str], times: int, width: float, height: float, lines: int, weight: Weight
) -> None:
    _, language, said = word
    one = Case(
        " ".join([said] * times), language, weight, lines, (width, height), 36.0, "start", "middle"
    )
    fitted = one.fitted()
    unit = fitted.size / UNITS
    wide = max(line.ink.right - line.ink.left for line in fitted.lines) * unit
    assert wide <= width + 1e-6
    assert (fitted.top - fitted.bottom) * unit <= height + 1e-6
    assert fitted.size <= 36.0
    assert fitted.below_minimum == (fitted.size < LEAST)
    # A hundredth of a point more would not fit, unless the wish was met.
    more = (fitted.size + 0.02) / UNITS / 0.999
    full = (fitted.high - fitted.low) * more >= height or wide / unit * more >= width
    assert fitted.size == 36.0 or full
