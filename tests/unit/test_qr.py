"""The badge's QR: qrcode's own modules, as rectangles that cover them, read by a decoder."""

import numbers

import pytest
import qrcode
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from accredit_app.badges import qr
from tests.sample_badges import digits

DIGITS = st.integers(0, 2**40).map(digits)


def picture(modules: qr.Matrix, *, dots: int = 4) -> Image.Image:
    side = len(modules)
    image = Image.frombytes(
        "L", (side, side), bytes(0 if m else 255 for row in modules for m in row)
    )
    image = image.resize((side * dots, side * dots), Image.Resampling.NEAREST)
    page = Image.new("L", (image.width + 8 * dots, image.height + 8 * dots), 255)
    page.paste(image, (4 * dots, 4 * dots))
    return page


@settings(max_examples=25, deadline=None)
@given(DIGITS)
def test_modules_are_those_of_qrcode_and_are_read_back(text: str) -> None:
    modules = qr.matrix(text)
    code = qrcode.QRCode(
        version=7, error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0, mask_pattern=qr.MASK
    )
    code.add_data(text)
    code.make(fit=False)
    assert [list(map(bool, row)) for row in modules] == [list(map(bool, r)) for r in code.modules]
    (read,) = zxingcpp.read_barcodes(picture(modules))
    assert read.text == text
    assert read.ec_level == "Q"


@settings(max_examples=25, deadline=None)
@given(DIGITS)
def test_rectangles_cover_each_dark_module_once(text: str) -> None:
    modules = qr.matrix(text)
    covered = [[0] * qr.SIDE for _ in range(qr.SIDE)]
    for x, y, width, height in qr.rectangles(modules):
        for row in range(y, y + height):
            for column in range(x, x + width):
                covered[row][column] += 1
    assert covered == [list(row) for row in modules]


def test_rectangles_are_merged_down_the_rows() -> None:
    modules = qr.matrix("7" * 198)
    runs = sum(len(row.replace(b"\0", b" ").split()) for row in modules)
    assert len(list(qr.rectangles(modules))) < runs


def test_operators_are_one_path_with_one_fill() -> None:
    lines = qr.operators(qr.matrix("3" * 198)).split("\n")
    assert lines[-1] == "f"
    assert all(line.endswith(" re") for line in lines[:-1])


@pytest.mark.parametrize("text", ["", "12a4", " 123", "１２３", "٣", "1" * 208])
def test_anything_but_digits_that_fit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="decimal digits"):
        qr.matrix(text)


def test_a_text_that_qrcode_cannot_encode_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be made"):
        qr.matrix("0" * 198)


@pytest.mark.parametrize(
    ("box", "dpi", "dots"), [(31.9, 300, 7), (31.9, 600, 14), (31.9, 203, 4), (31.4, 300, 6)]
)
def test_modules_are_whole_dots_and_the_quiet_zone_fits(box: float, dpi: int, dots: int) -> None:
    assert qr.module_dots(box, dpi) == dots
    assert (qr.SIDE + 2 * qr.QUIET) * dots / dpi * 25.4 <= box
    assert isinstance(qr.module_dots(box, dpi), numbers.Integral)
