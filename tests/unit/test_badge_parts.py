"""What badges of one file have in common is in it once; what cannot be printed is refused."""

import io
import re

import pikepdf
import pytest
from PIL import Image

from accredit_app.badges.pdf import problems, render, render_one
from accredit_app.badges.template import load_template
from accredit_app.errors import InvalidInput
from accredit_app.photos.prepare import prepare
from tests.sample_badges import CATEGORIES, ZONES, digits, photo, sample

DELEGATE = load_template("delegate-a6")
COUNTRIES = ("VN", "OM", "CN", "BR")


def jpeg(mode: str, size: tuple[int, int] = (413, 531)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, "JPEG")
    return out.getvalue()


def parts(pdf: bytes) -> tuple[int, int, int]:
    """How many flags, photos and other forms are in a file: flags are the forms of 4:3."""
    flags = photos = forms = 0
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for one in file.objects:
            if not isinstance(one, pikepdf.Stream):
                continue
            kind = one.get("/Subtype")
            if kind == "/Image":
                photos += 1
            elif kind == "/Form":
                left, bottom, right, top = (float(n) for n in one.BBox)
                is_flag = (left, bottom) == (0, 0) and right * 3 == top * 4
                flags, forms = flags + is_flag, forms + (not is_flag)
    return flags, photos, forms


def test_one_object_for_each_flag_photo_and_common_part() -> None:
    """Sixty badges of four countries, two categories and six faces, all of one language."""
    badges = [
        sample(
            0,
            serial=n,
            digits=digits(n),
            country=COUNTRIES[n % 4],
            category=CATEGORIES[n % 2],
            zones=ZONES[:3],
            photo=photo(n % 6),
        )
        for n in range(60)
    ]
    out = io.BytesIO()
    render(badges, template=DELEGATE, out=out)
    flags, photos, forms = parts(out.getvalue())
    assert (flags, photos) == (4, 6)
    few = io.BytesIO()
    render(badges[:12], template=DELEGATE, out=few)
    assert parts(few.getvalue()) == (4, 6, forms)
    assert forms <= 16


def test_a_flag_costs_its_operators_once() -> None:
    one = render_one(sample(0, country="RS"), template=DELEGATE)
    out = io.BytesIO()
    badges = [sample(0, serial=n, digits=digits(n), country="RS") for n in range(20)]
    render(badges, template=DELEGATE, out=out)
    assert len(out.getvalue()) < len(one) + 20 * 15_000


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (photo(1)[:-3000], "cut off"),
        (photo(1)[:150], "JPEG"),
        (jpeg("CMYK"), "JPEG"),
        (b"", "JPEG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"%PDF-1.7", "JPEG"),
    ],
)
def test_a_photo_that_cannot_be_printed_is_refused_and_nothing_is_written(
    picture: bytes, said: str
) -> None:
    facts = sample(0, photo=picture)
    out = io.BytesIO()
    with pytest.raises(InvalidInput, match=said) as caught:
        render([sample(1), facts], template=DELEGATE, out=out)
    assert "take the photo again" in caught.value.text
    assert out.getvalue() == b""
    (told,) = problems(facts, template=DELEGATE)
    assert re.search(said, told)


def test_a_cmyk_photo_is_made_fit_where_it_is_taken_in() -> None:
    ready = prepare(jpeg("CMYK"))
    assert problems(sample(0, photo=ready), template=DELEGATE) == ()
    assert ready in render_one(sample(0, photo=ready), template=DELEGATE)


def test_a_grey_photo_and_one_with_bytes_after_its_end_are_printed() -> None:
    for picture in (jpeg("L"), photo(1) + b"\0" * 16):
        assert picture in render_one(sample(0, photo=picture), template=DELEGATE)
