"""Drawn faces: always the same, never two alike, and fit to be photographed."""

import io
from itertools import product
from random import Random

import pytest
from PIL import Image, ImageChops, ImageStat

from accredit_app.photos import prepare
from accredit_app.photos.faces import Region, draw_face
from accredit_app.photos.looks import Cover, Hair, invent


def _open(face: bytes) -> Image.Image:
    return Image.open(io.BytesIO(face))


def test_a_face_is_an_upright_jpeg() -> None:
    picture = _open(draw_face(1))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (720, 960))


def test_the_same_number_gives_the_same_face() -> None:
    assert draw_face(7) == draw_face(7)


def test_no_two_of_forty_faces_are_alike() -> None:
    small = [_open(draw_face(number)).resize((90, 120)) for number in range(40)]
    for place, face in enumerate(small):
        for other in small[place + 1 :]:
            difference = ImageStat.Stat(ImageChops.difference(face, other)).mean
            assert sum(difference) > 6


def test_what_is_told_is_drawn() -> None:
    assert draw_face(3, woman=True) != draw_face(3, woman=False)
    assert draw_face(3, region=Region.AFRICA) != draw_face(3, region=Region.EUROPE)


@pytest.mark.parametrize(("region", "woman"), list(product(Region, (True, False))))
def test_every_region_can_be_drawn(region: Region, woman: bool) -> None:
    for number in range(3):
        assert _open(draw_face(number, woman=woman, region=region)).size == (720, 960)


def test_all_hair_and_every_head_covering_comes_up() -> None:
    looks = [invent(Random(number)) for number in range(2000)]
    assert {look.hair for look in looks} == set(Hair)
    assert {look.cover for look in looks} == set(Cover)


def test_a_face_becomes_a_portrait() -> None:
    portrait = prepare.prepare(draw_face(11))
    assert prepare.is_prepared(portrait)
