"""Pictures that a template carries in itself: an emblem of the event's own."""

import base64
import io
import json
import random
import tomllib
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner
from PIL import Image

from accredit_app.badges.layout import Image as ImageElement
from accredit_app.badges.lint import lint
from accredit_app.badges.pdf import render, render_one
from accredit_app.badges.pictures import MOST_BYTES, MOST_SIDE, read_picture, with_picture
from accredit_app.badges.raster import raster
from accredit_app.badges.template import parse_template, shipped_text
from accredit_app.cli.badges import badge
from accredit_app.errors import InvalidInput
from tests.sample_badges import CATEGORIES, digits, sample

GREEN, RED = (0, 128, 0), (200, 0, 0)
BLANK = """\
schema = 1
name = "Emblem"
stock = "a6-plain"

# The front.
[[front]]
type = "rect"
box = [0, 0, 105, 148]
fill = "#C80000"

[[front]]
type = "image"
picture = "ours"
box = [10, 10, 40, 20]
"""


def encoded(picture: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


def ring(*, size: int = 60) -> Image.Image:
    """Green, with a hole in its middle that lets the ground through."""
    picture = Image.new("RGBA", (size, size), (*GREEN, 255))
    picture.paste((0, 0, 0, 0), (size // 3, size // 3, 2 * size // 3, 2 * size // 3))
    return picture


def printed(text: str) -> Image.Image:
    return raster(render_one(sample(0), template=parse_template(text)), dpi=127)  # 5 dots a mm


def test_a_picture_is_drawn_whole_in_its_box_and_lets_the_ground_through() -> None:
    page = printed(with_picture(BLANK, "ours", encoded(ring())))
    at = {mm: page.getpixel((round(mm[0] * 5), round(mm[1] * 5))) for mm in ((22, 12), (30, 20))}
    assert at[22, 12] == GREEN
    assert at[30, 20] == RED  # the hole
    assert page.getpixel((15 * 5, 20 * 5)) == RED  # 20 by 20 in the middle of 40 by 20
    assert page.getpixel((38 * 5, 28 * 5)) == GREEN


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "CMYK"])
def test_pictures_of_any_colours_are_taken(mode: str) -> None:
    picture = Image.new("RGB", (30, 20), GREEN).convert(mode)
    data = encoded(picture, "JPEG" if mode == "CMYK" else "PNG")
    assert read_picture(data).opacity is None
    assert (read_picture(data).width, read_picture(data).height) == (30, 20)


def test_a_picture_is_in_a_file_once() -> None:
    template = parse_template(with_picture(BLANK, "ours", encoded(ring())))
    out = io.BytesIO()
    render([sample(0, serial=n, digits=digits(n)) for n in range(9)], template=template, out=out)
    with pikepdf.open(io.BytesIO(out.getvalue())) as file:
        images = [
            one
            for one in file.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert len(images) == 2  # the colours and the opacity


def test_a_picture_that_is_not_there_leaves_its_place_and_is_an_error() -> None:
    template = parse_template(BLANK)
    report = render([sample(0)], template=template, out=io.BytesIO())
    assert any("no picture “ours”" in one.text for one in report.warnings)
    assert any("no picture “ours”" in one.text for one in lint(template, CATEGORIES))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a" + bytes(50), "no whole PNG or JPEG"),
        (encoded(ring())[:-40], "no whole PNG or JPEG"),
        (b"", "no whole PNG or JPEG"),
        (b"<svg onload='alert(1)'/>", "no whole PNG or JPEG"),
        (encoded(Image.new("L", (MOST_SIDE + 1, 1))), "dots long"),
        (random.Random(1).randbytes(MOST_BYTES + 1), "bytes"),
    ],
)
def test_what_is_no_modest_picture_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        with_picture(BLANK, "ours", data)
    inside = f'[pictures]\nours = "{base64.b64encode(data).decode()}"\n\n'
    with pytest.raises(InvalidInput, match=r"pictures\.ours|too long"):
        parse_template(BLANK.replace("# The front.", inside))


def test_base64_that_is_none_is_refused_with_its_place() -> None:
    with pytest.raises(InvalidInput, match=r"line 6, column 1, key “pictures.ours”"):
        parse_template(BLANK.replace("# The front.", '[pictures]\nours = "a*b"\n'))


@pytest.mark.parametrize("name", ["", "Our emblem", "../x", "ünser", "1st"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput, match="another name"):
        with_picture(BLANK, name, encoded(ring()))


def test_a_picture_is_put_in_and_replaced_without_touching_the_rest() -> None:
    shipped = shipped_text("delegate-a6")
    once = with_picture(shipped, "ours", encoded(ring()))
    both = with_picture(once, "theirs", encoded(ring(size=30)))
    again = with_picture(both, "ours", encoded(ring(size=90)))
    for text, names in ((once, {"ours"}), (both, {"ours", "theirs"}), (again, {"ours", "theirs"})):
        data = tomllib.loads(text)
        assert set(data.pop("pictures")) == names
        assert data == tomllib.loads(shipped)
        assert parse_template(text)
    sizes = {
        name: read_picture(base64.b64decode(text)).width
        for name, text in tomllib.loads(again)["pictures"].items()
    }
    assert sizes == {"ours": 90, "theirs": 30}
    assert sum(line not in once for line in shipped.splitlines()) == 0


def test_the_command_puts_a_picture_into_a_file(tmp_path: Path) -> None:
    template, picture = tmp_path / "mine.toml", tmp_path / "emblem.png"
    template.write_text(BLANK, encoding="utf-8")
    picture.write_bytes(encoded(ring()))
    result = CliRunner().invoke(badge, ["add-picture", str(template), "ours", str(picture)])
    assert result.exit_code == 0, result.output
    image = parse_template(template.read_text(encoding="utf-8")).front[1]
    assert isinstance(image, ImageElement)
    assert image.content == picture.read_bytes()
    again = [str(template), "ours", str(picture), "--json"]
    said = json.loads(CliRunner().invoke(badge, ["add-picture", *again]).stdout)
    assert said == {"template": str(template), "picture": "ours"}
    picture.write_bytes(b"nothing")
    before = template.read_bytes()
    result = CliRunner().invoke(badge, ["add-picture", str(template), "ours", str(picture)])
    assert isinstance(result.exception, InvalidInput)
    assert template.read_bytes() == before


def test_a_file_that_is_no_text_stays_as_it_was(tmp_path: Path) -> None:
    template, picture = tmp_path / "mine.toml", tmp_path / "emblem.png"
    template.write_bytes(b"\xff\xfe")
    picture.write_bytes(encoded(ring()))
    result = CliRunner().invoke(badge, ["add-picture", str(template), "ours", str(picture)])
    assert isinstance(result.exception, InvalidInput)
    assert template.read_bytes() == b"\xff\xfe"


def test_every_command_about_templates_is_listed() -> None:
    result = CliRunner().invoke(badge, ["--help"])
    assert "add-picture" in result.output
    assert "check-template" in result.output
    for name in ("add-picture", "check-template"):
        assert CliRunner().invoke(badge, [name, "--help"]).exit_code == 0
