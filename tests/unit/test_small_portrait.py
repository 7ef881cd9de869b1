"""The small portrait of a badge: never too heavy, never too large, the same bytes every time."""

import io
import random

import pytest
from PIL import Image
from sample_badges import photo

from accredit_app.photos.faces import draw_face
from accredit_app.photos.prepare import prepare
from accredit_app.photos.small import HEIGHT, THUMBNAIL_LIMIT, WIDTH, small_portrait


def jpeg(picture: Image.Image, quality: int = 92) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(1).randbytes(3 * size[0] * size[1]))


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


@pytest.mark.parametrize(
    "given",
    [
        Image.linear_gradient("L").resize((900, 1200)).convert("RGB"),
        Image.radial_gradient("L").resize((1600, 700)).convert("RGB"),
        Image.linear_gradient("L").resize((600, 600)),
        Image.radial_gradient("L").resize((500, 700)).convert("CMYK"),
        noise((413, 531)),
        noise((1200, 1600)),
    ],
    ids=["portrait", "landscape", "grey", "four inks", "noise", "fine noise"],
)
def test_whatever_a_desk_was_given_has_a_small_portrait(given: Image.Image) -> None:
    small = small_portrait(prepare(jpeg(given)))
    assert small is not None
    assert len(small) <= THUMBNAIL_LIMIT
    assert opened(small).size == (WIDTH, HEIGHT)
    assert opened(small).mode == "RGB"
    assert not {"exif", "icc_profile", "comment"} & set(opened(small).info)


@pytest.mark.parametrize("portrait", [draw_face(1), draw_face(2), photo(3)])
def test_a_usual_face_takes_a_fifth_of_what_a_gate_may_be_sent(portrait: bytes) -> None:
    whole = prepare(portrait)
    small = small_portrait(whole)
    assert small is not None
    assert len(small) < 12_000 < len(whole)
    assert small == small_portrait(whole)


def test_it_looks_like_the_whole() -> None:
    whole = prepare(draw_face(5))
    small = small_portrait(whole)
    assert small is not None
    wanted = opened(whole).resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).tobytes()
    apart = [abs(a - b) for a, b in zip(wanted, opened(small).tobytes(), strict=True)]
    assert sum(apart) / len(apart) < 3


def test_a_picture_of_an_older_form_is_neither_enlarged_nor_pressed_out_of_shape() -> None:
    tiny, wide = small_portrait(jpeg(noise((100, 120)))), small_portrait(jpeg(noise((800, 400))))
    assert tiny is not None
    assert wide is not None
    assert opened(tiny).size == (100, 120)
    assert opened(wide).size == (248, 124)


@pytest.mark.parametrize(
    "data",
    [b"", b"picture", photo(1)[:3_000], jpeg(Image.new("L", (2_500, 2_500)))],
    ids=["nothing", "no picture", "cut short", "too many pixels"],
)
def test_what_is_no_portrait_has_none(data: bytes) -> None:
    assert small_portrait(data) is None


def test_another_format_is_no_portrait() -> None:
    out = io.BytesIO()
    noise((413, 531)).save(out, "PNG")
    assert small_portrait(out.getvalue()) is None
