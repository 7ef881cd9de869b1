"""Badges as printed: read back from the raster, extracted as text, checked by qpdf."""

import hashlib
import io
import json
import re
import shutil
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from accredit_app.badges import flags
from accredit_app.badges.fields import FIELDS, BadgeFacts, capitals, country_name, day_range
from accredit_app.badges.pdf import contrast, problems, render, render_one
from accredit_app.badges.raster import card, raster
from accredit_app.badges.template import TEMPLATES, load_template
from accredit_app.config import resource
from accredit_app.domain.badges import serial_text
from accredit_app.errors import InvalidInput
from tests.sample_badges import CATEGORIES, EVENT, ZONES, digits, photo, sample

DELEGATE = load_template("delegate-a6")
NOWHERE = "\U0002a6a5"
"""A real ideograph (four dragons) that none of the shipped fonts has."""


def text_of(pdf: bytes, page: int = 0) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return document[page].get_textpage().get_text_range().replace("\r\n", "\n")
    finally:
        document.close()


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_printed_qr_is_read_back_to_its_digits(name: str) -> None:
    out = io.BytesIO()
    badges = [sample(seed) for seed in range(6)]
    seen: list[int] = []
    report = render(badges, template=load_template(name), out=out, progress=seen.append)
    assert (report.pages, seen) == (12, [1, 2, 3, 4, 5, 6])
    stock = load_template(name).stock
    for number, badge in enumerate(badges):
        picture = raster(out.getvalue(), dpi=300, page=2 * number)
        assert picture.size == (
            round(stock.width / 0.0254 * 0.3),
            round(stock.height / 0.0254 * 0.3),
        )
        (read,) = zxingcpp.read_barcodes(picture)
        assert read.text == badge.digits
        corners = read.position
        width = (corners.top_right.x - corners.top_left.x) / 300 * 25.4
        assert width >= 25


def test_qr_modules_fall_on_whole_dots_of_the_printer() -> None:
    picture = raster(render_one(sample(1), template=DELEGATE), dpi=300).convert("L")
    (read,) = zxingcpp.read_barcodes(picture)
    left, top = read.position.top_left.x, read.position.top_left.y
    code = picture.crop((left - 2, top - 2, left + 7 * 45 + 2, top + 7 * 45 + 2))
    grey = sum(count for value, count in enumerate(code.histogram()) if 8 < value < 247)
    assert grey == 0


def test_the_quiet_zone_is_white() -> None:
    picture = raster(render_one(sample(0), template=DELEGATE), dpi=300).convert("L")
    (read,) = zxingcpp.read_barcodes(picture)
    left, top = read.position.top_left.x, read.position.top_left.y
    side, quiet = 7 * 45, 7 * 4
    around = picture.crop((left - quiet, top - quiet, left + side + quiet, top + side + quiet))
    around.paste(255, (quiet - 1, quiet - 1, quiet + side + 1, quiet + side + 1))
    assert around.getextrema() == (255, 255)


def test_photo_bytes_pass_through_untouched_and_once() -> None:
    shared = photo(77)
    out = io.BytesIO()
    render([sample(0, photo=shared), sample(1, photo=shared)], template=DELEGATE, out=out)
    assert out.getvalue().count(shared) == 1


def test_the_same_facts_give_the_same_bytes() -> None:
    badges = [sample(seed) for seed in range(4)]

    def drawn() -> bytes:
        out = io.BytesIO()
        render(iter(badges), template=DELEGATE, out=out)
        return out.getvalue()

    first = drawn()
    render_one(sample(99), template=DELEGATE)
    assert drawn() == first


@pytest.mark.parametrize(
    ("change", "label"),
    [
        ({"family_name": f"O{NOWHERE}la"}, "Family name"),
        ({"native_name": f"李{NOWHERE}"}, "Name in native script"),
        ({"organisation": f"Ministry {NOWHERE}"}, "Organisation"),
    ],
)
def test_a_character_that_no_font_has_blocks_and_is_named(
    change: dict[str, object], label: str
) -> None:
    facts = sample(2, **change)
    out = io.BytesIO()
    with pytest.raises(InvalidInput) as caught:
        render([sample(1), facts], template=DELEGATE, out=out)
    assert facts.person.full_name in caught.value.title
    assert f"{label}: no font has" in caught.value.text
    assert "U+2A6A5 CJK UNIFIED IDEOGRAPH-2A6A5" in caught.value.text
    assert out.getvalue() == b""
    (told,) = problems(facts, template=DELEGATE)
    assert told.startswith(label)
    assert "U+2A6A5 CJK UNIFIED IDEOGRAPH-2A6A5" in told


def test_a_good_badge_has_no_problems() -> None:
    assert problems(sample(0), template=DELEGATE) == ()


def test_wrong_digits_and_a_wrong_photo_block() -> None:
    bad = sample(0, digits="12x", photo=b"GIF89a")
    told = problems(bad, template=DELEGATE)
    assert len(told) == 2
    assert any(line.startswith("QR code:") for line in told)
    assert any("JPEG" in line for line in told)
    with pytest.raises(InvalidInput):
        render_one(bad, template=DELEGATE)


def test_a_cmyk_photo_is_refused() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (35, 45)).save(out, "JPEG")
    with pytest.raises(InvalidInput, match="JPEG"):
        render_one(sample(0, photo=out.getvalue()), template=DELEGATE)


def test_text_can_be_copied_out() -> None:
    facts = sample(0)
    text = text_of(render_one(facts, template=DELEGATE))
    person = facts.person
    for said in (person.family_name.upper(), person.given_name, "VIET NAM", "Việt Nam"):
        assert said in text
    for said in (serial_text(facts.serial), "25 – 26 October 2025", "HEAD OF", person.native_name):
        assert said in text


def test_native_names_of_other_scripts_can_be_copied_out() -> None:
    facts = sample(2)
    assert facts.person.native_name in text_of(render_one(facts, template=DELEGATE))


def test_the_file_is_clean(tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    assert qpdf is not None, "make setup-dev installs qpdf"
    path = tmp_path / "badges.pdf"
    with path.open("wb") as out:
        render([sample(seed) for seed in range(8)], template=DELEGATE, out=out, bleed=True)
    checked = subprocess.run([qpdf, "--check", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_bleed_is_printed_beyond_the_trim() -> None:
    out = io.BytesIO()
    render([sample(0)], template=DELEGATE, out=out, bleed=True)
    document = pdfium.PdfDocument(out.getvalue())
    page = document[0]
    media, trim = page.get_mediabox(), page.get_trimbox()
    assert media[2] - (trim[2] - trim[0]) == pytest.approx(6 * 72 / 25.4, abs=0.01)
    page.set_cropbox(*media)
    corner = page.render(scale=2).to_pil().convert("RGB").getpixel((2, 2))
    assert corner == (11, 31, 58)
    document.close()


def test_parts_that_badges_share_are_drawn_once() -> None:
    def forms(count: int) -> int:
        out = io.BytesIO()
        alike = [sample(0, serial=n, digits=digits(n)) for n in range(count)]
        render(alike, template=DELEGATE, out=out)
        return len(re.findall(rb"/Subtype /Form", out.getvalue()))

    assert forms(5) == forms(1)


@pytest.mark.parametrize(
    "change",
    [
        {"photo": None},
        {"country": "", "organisation": "World Union of Lantern Makers"},
        {"family_name": "", "given_name": "Sukarwati"},
        {"zones": ()},
        {"zones": ZONES},
        {"native_name": ""},
        {"function": "", "organisation": ""},
        {"country": "QQ"},
    ],
)
@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("name", TEMPLATES)
def test_what_is_not_known_is_left_out(name: str, change: dict[str, object], dpi: int) -> None:
    facts = sample(3, **change)
    (read,) = zxingcpp.read_barcodes(
        raster(render_one(facts, template=load_template(name)), dpi=dpi)
    )
    assert read.text == facts.digits


def test_unfortunate_badges_are_printed_and_reported() -> None:
    pale = sample(1, photo=None, function="Deputy Assistant Under-Secretary " * 6)
    report = render([pale], template=DELEGATE, out=io.BytesIO())
    assert {(warning.serial, warning.field) for warning in report.warnings} == {
        (pale.serial, "photo"),
        (pale.serial, "function"),
    }


def test_an_empty_list_is_refused() -> None:
    nobody: Iterator[BadgeFacts] = iter(())
    with pytest.raises(InvalidInput):
        render(nobody, template=DELEGATE, out=io.BytesIO())


def test_the_card_has_its_corners_and_its_slot() -> None:
    page = raster(render_one(sample(0), template=DELEGATE), dpi=100)
    table = card(page, DELEGATE.stock)
    margin = (table.width - page.width) // 2
    slot = (margin + page.width // 2, margin + round(6.9 / 25.4 * 100))
    assert page.getpixel((page.width // 2, slot[1] - margin)) != table.getpixel(slot)
    assert table.getpixel((0, 0)) == (225, 229, 238)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)) == 1
    assert all(
        contrast(
            *(tuple(bytes.fromhex(c[1:])[i] / 255 for i in range(3)) for c in (k.band, k.text))
        )
        >= 4.5
        for k in CATEGORIES
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nguyễn", "vi", "NGUYỄN"),
        ("Işık ili", "tr", "IŞIK İLİ"),
        ("Weiß", "de", "WEISS"),
        ("ბერიძე", "ka", "ბერიძე"),
        ("李雨", "zh-Hans", "李雨"),
    ],
)
def test_capitals(text: str, language: str, expected: str) -> None:
    assert capitals(text, language) == expected


def test_fields_say_what_is_known() -> None:
    facts = sample(0, family_name="", given_name="Sukarwati", honorific="H.E.")
    assert FIELDS["big_name"].value(facts) == "Sukarwati"
    assert FIELDS["given_line"].value(facts) == "H.E."
    bare = sample(0, native_name="Nguyễn Minhaa Lan", given_name="Minhaa Lan", family_name="Nguyễn")
    assert FIELDS["native_name"].value(bare) == ""
    assert FIELDS["event_line"].value(facts) == "Hà Nội · 25 – 26 October 2025"
    assert country_name("CI", "fr") == "Côte d’Ivoire"
    assert country_name("VN", "xx-nothing") == ""
    palestine = sample(1, country="PS", native_language="ar")
    assert FIELDS["country"].value(palestine) == "State of Palestine"
    assert FIELDS["country_native"].value(palestine) == ""


def test_days_are_written_shortly() -> None:
    first, last = EVENT.first_day, EVENT.last_day
    assert day_range(first, first) == "25 October 2025"
    assert day_range(first, last.replace(month=11)) == "25 October – 26 November 2025"
    assert day_range(first, last.replace(year=2026)) == "25 October 2025 – 26 October 2026"


def test_every_flag_is_whole_and_only_fills() -> None:
    manifest = json.loads(resource("flags", "manifest.json").read_text(encoding="utf-8"))
    assert {"VN", "UN", "EU", "NP", "MX"} <= set(flags.codes())
    assert len(flags.codes()) == 252
    for code, entry in manifest["flags"].items():
        found = flags.flag(code)
        assert found is not None
        assert hashlib.sha256(found.deflated).hexdigest() == entry["sha256"]
        words = set(re.findall(r"[A-Za-z]+\*?\d*", zlib.decompress(found.deflated).decode()))
        states = {f"A{alpha}" for alpha in found.alphas}
        assert words - states <= {
            "q",
            "Q",
            "m",
            "l",
            "c",
            "h",
            "re",
            "f",
            "f*",
            "W",
            "n",
            "rg",
            "gs",
        }
        assert states <= words


def test_an_unknown_country_has_no_flag() -> None:
    assert flags.flag("QQ") is None
    assert flags.flag("") is None
