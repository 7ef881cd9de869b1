"""Any picture becomes the one portrait format; what is none is refused with a word."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from accredit_app.errors import InvalidInput
from accredit_app.photos import prepare

RED, GREEN, BLUE = (200, 30, 30), (30, 160, 60), (30, 60, 200)


def _encode(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def _halves(size: tuple[int, int] = (600, 800)) -> Image.Image:
    """Red above, blue below."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (0, size[1] // 2, *size))
    return picture


def _portrait(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _near(colour: object, wanted: tuple[int, int, int], tolerance: int = 12) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(a - b) <= tolerance for a, b in zip(colour, wanted, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF"])
def test_every_kind_of_picture_becomes_a_portrait(kind: str) -> None:
    portrait = _portrait(prepare.prepare(_encode(_halves(), kind)))
    assert (portrait.format, portrait.mode, portrait.size) == ("JPEG", "RGB", (413, 531))
    assert portrait.info["dpi"] == (300, 300)
    assert _near(portrait.getpixel((200, 60)), RED)
    assert _near(portrait.getpixel((200, 480)), BLUE)


def test_a_portrait_passes_through_untouched() -> None:
    once = prepare.prepare(_encode(_halves()))
    assert prepare.prepare(once) is once


@pytest.mark.parametrize(
    ("mode", "size"), [("RGB", (414, 531)), ("L", (413, 531))], ids=["size", "grey"]
)
def test_a_picture_that_only_resembles_a_portrait_is_made_anew(
    mode: str, size: tuple[int, int]
) -> None:
    assert not prepare.is_prepared(_encode(Image.new(mode, size)))


def test_where_it_was_taken_does_not_reach_the_station() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of somebody"
    taken = _encode(_halves((413, 531)), exif=exif)
    assert not prepare.is_prepared(taken)
    assert b"somebody" not in prepare.prepare(taken)


def test_a_cut_off_portrait_is_not_taken_for_whole() -> None:
    whole = prepare.prepare(_encode(_halves()))
    assert not prepare.is_prepared(whole[: len(whole) // 2])
    with pytest.raises(InvalidInput):
        prepare.prepare(whole[: len(whole) // 2])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_camera_held_askew_gives_an_upright_portrait(orientation: int) -> None:
    turned_back = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    picture = _halves((900, 1200))
    stored = picture if turned_back is None else picture.transpose(turned_back)
    exif = Image.Exif()
    exif[0x0112] = orientation
    portrait = _portrait(prepare.prepare(_encode(stored, exif=exif)))
    assert _near(portrait.getpixel((200, 60)), RED)
    assert _near(portrait.getpixel((200, 480)), BLUE)


def test_a_crop_counts_in_pixels_of_the_upright_picture() -> None:
    picture = Image.new("RGB", (2000, 1500), RED)
    picture.paste(GREEN, (1200, 300, 1613, 831))
    portrait = _portrait(prepare.prepare(_encode(picture), crop=(1200, 300, 1613, 831)))
    for place in ((8, 8), (404, 8), (8, 522), (404, 522), (200, 260)):
        assert _near(portrait.getpixel(place), GREEN)


def test_a_crop_beyond_the_edge_is_clipped_and_never_distorts() -> None:
    picture = Image.new("RGB", (800, 800), RED)
    circle = Image.new("L", (800, 800))
    circle.paste(255, (300, 300, 500, 500))
    picture.paste(GREEN, (0, 0), circle)
    portrait = _portrait(prepare.prepare(_encode(picture), crop=(-500, -100, 1300, 900)))
    across = sum(_near(portrait.getpixel((x, 265)), GREEN) for x in range(413))
    down = sum(_near(portrait.getpixel((206, y)), GREEN) for y in range(531))
    assert abs(across - down) <= 3


@pytest.mark.parametrize("crop", [(10, 10, 20, 20), (900, 900, 1200, 1300), (300, 300, 100, 100)])
def test_a_crop_of_nothing_is_refused(crop: tuple[int, int, int, int]) -> None:
    with pytest.raises(InvalidInput, match="too small, or outside"):
        prepare.prepare(_encode(_halves()), crop=crop)


def test_what_is_transparent_becomes_white() -> None:
    portrait = _portrait(prepare.prepare(_encode(Image.new("RGBA", (500, 700)), "PNG")))
    assert _near(portrait.getpixel((200, 200)), (255, 255, 255))


def test_sixteen_bits_are_scaled() -> None:
    middle = Image.new("I;16", (500, 700), 0x8000)
    portrait = _portrait(prepare.prepare(_encode(middle, "PNG")))
    assert _near(portrait.getpixel((200, 200)), (128, 128, 128))


def test_printers_colours_are_turned_into_light() -> None:
    portrait = _portrait(prepare.prepare(_encode(Image.new("CMYK", (500, 700), (0, 255, 255, 0)))))
    red = portrait.getpixel((200, 200))
    assert isinstance(red, tuple)
    assert red[0] > 200
    assert max(red[1:]) < 60


def test_colours_of_another_profile_are_turned_into_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    foreign = _encode(_halves(), icc_profile=profile)
    assert _near(_portrait(prepare.prepare(foreign)).getpixel((200, 60)), RED)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    same = _portrait(prepare.prepare(_encode(_halves(), icc_profile=srgb)))
    assert _near(same.getpixel((200, 60)), RED)
    assert "icc_profile" not in same.info


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x00\x00\x00\x18ftypheic....", "HEIC"),
        (b"not a picture at all", "damaged"),
        (_encode(Image.new("RGB", (60, 60))), "only 60"),
    ],
    ids=["empty", "pdf", "heic", "text", "tiny"],
)
def test_what_is_no_picture_is_refused_with_a_word(data: bytes, word: str) -> None:
    with pytest.raises(InvalidInput, match=word):
        prepare.prepare(data)


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    bomb = _encode(Image.new("1", (15_000, 9_000)), "PNG")
    assert len(bomb) < 100_000
    with pytest.raises(InvalidInput, match="too many"):
        prepare.prepare(bomb)


def test_a_thumbnail_keeps_the_shape_and_is_never_enlarged() -> None:
    portrait = prepare.prepare(_encode(_halves()))
    assert _portrait(prepare.thumbnail(portrait, 96)).size == (75, 96)
    assert _portrait(prepare.thumbnail(portrait, 5000)).size == (413, 531)
    with pytest.raises(InvalidInput):
        prepare.thumbnail(b"nothing", 96)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_pictures_never_raise_anything_else(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "TIFF", "WEBP", "GIF"]))
    whole = bytearray(_encode(Image.new("RGB", (120, 150), GREEN), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        portrait = prepare.prepare(bytes(whole[cut // 3 :]))
    except InvalidInput:
        return
    assert prepare.is_prepared(portrait)
