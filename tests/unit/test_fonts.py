"""The shipped fonts are what the manifest says, and are opened only when needed."""

import hashlib
import json
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from accredit_app.badges.text.fonts import Face, FontBook
from accredit_app.config import resource
from accredit_app.errors import InvalidInput

FOLDER = resource("fonts")
MANIFEST = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
FACES = [(entry, face) for entry in MANIFEST["families"] for face in entry["faces"].values()]
IDS = [face["file"] for _, face in FACES]


@pytest.mark.parametrize(("entry", "face"), FACES, ids=IDS)
def test_a_file_is_the_one_of_the_manifest(entry: dict, face: dict) -> None:
    data = (FOLDER / face["file"]).read_bytes()
    assert len(data) == face["bytes"]
    assert hashlib.sha256(data).hexdigest() == face["sha256"]
    book = FontBook.load()
    family = next(family for family in book.families if family.name == entry["family"])
    points = set(hb.Face(hb.Blob(data)).unicodes)
    assert all(family.covers(point) for point in points)
    edges = {point + step for point in points for step in (-1, 1)} - points
    assert not any(family.covers(point) for point in edges)


def test_no_file_is_unknown() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.ttf")) == sorted(IDS)


@pytest.mark.parametrize("name", IDS)
def test_a_font_may_be_embedded_and_has_no_hints(name: str) -> None:
    font = TTFont(FOLDER / name, lazy=True)
    assert font["OS/2"].fsType == 0
    assert not {"fpgm", "cvt ", "prep"} & set(font.keys())


def test_the_licence_is_shipped_with_every_copyright() -> None:
    text = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in text
    assert text.count("Copyright 2022 The Noto Project Authors") >= 20
    assert "Copyright 2014-2021 Adobe" in text
    assert {entry["licence"] for entry in MANIFEST["families"]} == {"OFL-1.1"}


@pytest.mark.parametrize(
    ("codec", "family"),
    [
        ("gbk", "NotoSansSC"),
        ("big5", "NotoSansTC"),
        ("euc_jisx0213", "NotoSansJP"),
        ("cp949", "NotoSansKR"),
    ],
)
def test_national_sets_of_han_are_whole(codec: str, family: str) -> None:
    own = next(found for found in FontBook.load().families if found.name == family)
    wanted = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                wanted.update(bytes((lead, trail)).decode(codec))
            except UnicodeDecodeError:
                continue
    letters = [c for c in wanted if 0x4E00 <= ord(c) <= 0x9FA5 or 0xAC00 <= ord(c) <= 0xD7A3]
    assert len(letters) > 6000
    # The source of the Korean font has no U+9699; the Chinese one writes it.
    assert {c for c in letters if not own.covers(ord(c))} <= {"\u9699"}
    assert FontBook.load().face((0x9699,), script="Hani", han="ko", weight="bold") is not None


def test_loading_the_book_opens_no_font() -> None:
    FontBook.load()
    face = Face("NotoSans-Bold", FOLDER / "NotoSans-Bold.ttf")
    assert "hb_face" not in vars(face)
    assert face.scale == 1.0
    assert "hb_face" in vars(face)


def test_the_book_is_kept() -> None:
    assert FontBook.load() is FontBook.load()


def test_weights_fall_to_the_nearest() -> None:
    book = FontBook.load()
    by_name = {family.name: family for family in book.families}
    assert by_name["NotoSansThai"].face("medium").key == "NotoSansThai-Medium"
    assert by_name["NotoSansThai"].face("bold").key == "NotoSansThai-Bold"
    assert by_name["NotoSansSC"].face("medium").key == "NotoSansSC-SemiBold"
    assert by_name["NotoSansTifinagh"].face("bold").key == "NotoSansTifinagh-Regular"


@pytest.mark.parametrize(
    ("script", "han", "first"),
    [
        ("Thai", "", "NotoSansThai"),
        ("Latn", "ja", "NotoSans"),
        ("Hani", "ja", "NotoSansJP"),
        ("Hani", "zh-Hant", "NotoSansTC"),
        ("Kana", "zh-Hans", "NotoSansJP"),
        ("Hang", "zh-Hans", "NotoSansKR"),
        ("Goth", "zh-Hans", "NotoSans"),
    ],
)
def test_order_in_which_families_are_asked(script: str, han: str, first: str) -> None:
    order = FontBook.load().order(script, han)
    assert order[0].name == first
    assert len(order) == len(FontBook.load().families)


def test_the_events_own_fonts_are_asked_last(tmp_path: Path) -> None:
    source = FOLDER / "NotoSansThai-Bold.ttf"
    (tmp_path / "Own.ttf").write_bytes(source.read_bytes())
    (tmp_path / "readme.txt").write_text("not a font", encoding="utf-8")
    book = FontBook.load(tmp_path)
    assert [family.name for family in book.families][-1] == "Own"
    assert book.order("Thai", "")[-1].name == "Own"


def test_a_broken_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"\0\1\0\0 nonsense")
    with pytest.raises(InvalidInput, match=r"Broken\.ttf"):
        FontBook.load(tmp_path)


def test_a_font_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"Gone\.ttf"):
        _ = Face("Gone", tmp_path / "Gone.ttf").font


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert len(FontBook.load(tmp_path / "none").families) == len(FontBook.load().families)
